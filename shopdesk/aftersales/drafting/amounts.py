"""What was paid for goods, and how much of it a ticket may give back: plain rules. All amounts in fen."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from shopdesk.aftersales.drafting.quantities import given_for_order
from shopdesk.aftersales.drafting.taken_store import TakenOrder
from shopdesk.core.money import allocate_fen


class PricedLine(Protocol):
    """A line of an order, whoever read it. Amounts in fen, ``price_fen`` for one piece."""

    @property
    def id(self) -> int:
        """Which line it is."""
        ...

    @property
    def quantity(self) -> int:
        """How many pieces were ordered."""
        ...

    @property
    def price_fen(self) -> int:
        """What one piece was offered for."""
        ...

    @property
    def paid_fen(self) -> int:
        """What the platform says was paid for all of them."""
        ...


class PaidParts(NamedTuple):
    """What was paid for an order, taken apart: the parts sum to it."""

    goods_fen: int
    postage_fen: int
    coupon_fen: int
    coins_fen: int


class LineAmount(NamedTuple):
    """What was paid for some pieces of a line, and what of it can still be given back."""

    share_fen: int
    most_fen: int


class Asked(NamedTuple):
    """What a ticket would like to give back of an order; ``fixed`` are lines whose amount somebody entered."""

    lines: Sequence[int]
    fixed: Sequence[bool]
    postage_fen: int = 0
    coupon_fen: int = 0
    coins_fen: int = 0
    fee_fen: int = 0

    @property
    def whole_fen(self) -> int:
        """All of it, before the fee is taken off."""
        return sum(self.lines) + self.postage_fen + self.coupon_fen + self.coins_fen


class Granted(NamedTuple):
    """What a ticket can give back of an order; the parts less the fee are ``proposed_fen`` where that is possible."""

    lines: tuple[int, ...]
    postage_fen: int
    coupon_fen: int
    coins_fen: int
    fee_fen: int
    proposed_fen: int


def paid_parts(paid_fen: int, postage_fen: int, coupon_fen: int, coins_fen: int) -> PaidParts:
    """What was paid for goods, postage, coupons and coins; none of them is below zero, nor all above what was paid."""
    paid_fen = max(0, paid_fen)
    postage, coupon, coins = _in_turn((postage_fen, coupon_fen, coins_fen), paid_fen)
    return PaidParts(paid_fen - postage - coupon - coins, postage, coupon, coins)


def line_shares(goods_fen: int, lines: Iterable[PricedLine]) -> dict[int, int]:
    """What was paid for each line of an order: the shares sum to ``goods_fen``.

    By what the platform says was paid for the lines; where it says nothing, by their prices, else by their pieces.
    """
    told = list(lines)
    weights = [max(0, line.paid_fen) for line in told]
    if not any(weights):
        weights = [max(0, line.price_fen * line.quantity) for line in told]
    if not any(weights):
        weights = [max(0, line.quantity) for line in told]
    return {line.id: share for line, share in zip(told, allocate_fen(goods_fen, weights), strict=True)}


def share_of_pieces(left_fen: int, left: int, quantity: int) -> int:
    """What was paid for ``quantity`` of ``left`` pieces that cost ``left_fen`` together.

    Piece by piece, in whatever number of tickets, the parts sum to ``left_fen``: the last piece takes what is left.
    """
    if left <= 0 or quantity <= 0:
        return 0
    each, over = divmod(max(0, left_fen), left)
    taken = min(quantity, left)
    return each * taken + min(over, taken)


def outside_fen(refunded_fen: int, tickets: Iterable[TakenOrder]) -> int:
    """What was given back of an order without a ticket.

    That is what tickets found when they were opened, or what the platform's figure has beyond all that tickets give
    back on the platform, so that a refund of ours is not counted twice.
    """
    told = list(tickets)
    ours = sum(given_for_order(one) for one in told if one.on_platform)
    return max(0, refunded_fen - ours, *(one.outside_fen for one in told))


def available_fen(paid_fen: int, outside: int, others: Iterable[TakenOrder]) -> int:
    """What of an order may still be given back, beside what other tickets give back."""
    return max(0, paid_fen - outside - sum(map(given_for_order, others)))


def grant(asked: Asked, available: int) -> Granted:
    """What can be given back of what is asked for: goods first, then postage, coupons, coins; never above available.

    Amounts that somebody entered stay as they are; if they are too high, only ``proposed_fen`` is cut.
    """
    left = available + asked.fee_fen
    entered = sum(part for part, fixed in zip(asked.lines, asked.fixed, strict=True) if fixed)
    left -= entered
    open_lines = [0 if fixed else part for part, fixed in zip(asked.lines, asked.fixed, strict=True)]
    if sum(open_lines) > max(0, left):
        open_lines = allocate_fen(max(0, left), open_lines)
    left -= sum(open_lines)
    lines = [part if fixed else cut for part, fixed, cut in zip(asked.lines, asked.fixed, open_lines, strict=True)]
    postage, coupon, coins = _in_turn((asked.postage_fen, asked.coupon_fen, asked.coins_fen), left)
    proposed = max(0, min(sum(lines) + postage + coupon + coins - asked.fee_fen, available))
    return Granted(tuple(lines), postage, coupon, coins, asked.fee_fen, proposed)


def fee_parts(fee_fen: int, asked: Mapping[int, int]) -> dict[int, int]:
    """A service fee on the orders of a ticket, by what is asked for each."""
    return dict(zip(asked, allocate_fen(max(0, fee_fen), list(asked.values())), strict=True))


def _in_turn(wanted: Iterable[int], left: int) -> list[int]:
    """As much of each amount as is left after the ones before it."""
    parts = []
    for amount in wanted:
        parts.append(min(max(0, amount), max(0, left)))
        left -= parts[-1]
    return parts
