"""Which goods of an order a refund is about, how many of them, and what of its amount falls on each. Amounts in fen."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from shopdesk.aftersales.drafting.amounts import PaidParts, line_shares, share_of_pieces
from shopdesk.aftersales.drafting.quantities import LineTaken
from shopdesk.aftersales.drafting.taken_store import OrderedGoods
from shopdesk.aftersales.states import REFUND_KINDS, TicketKind
from shopdesk.core.identifiers import search_key
from shopdesk.core.money import allocate_fen

_WHOLE = ("全部", "全额")


class ChosenGoods(NamedTuple):
    """So many pieces of a line, what was paid for them, and what of it the refund gives back."""

    goods: OrderedGoods
    quantity: int
    share_fen: int
    refund_fen: int


def chosen_goods(
    told: Sequence[Mapping[str, Any]],
    kind: TicketKind,
    amount: int | None,
    goods: Sequence[OrderedGoods],
    parts: PaidParts,
    taken: Mapping[int, LineTaken],
    *,
    is_open: bool,
) -> list[ChosenGoods]:
    """The goods that some rows of one refund tell.

    Where nobody can say which of several they are, an open refund is about all of them, until somebody knows better;
    one that is over takes none from those to come.
    A row that names no quantity means as many pieces as its amount pays for, at least one.
    """
    shares = line_shares(parts.goods_fen, goods)
    chosen = _lines_told(told, goods, amount, parts)
    if not chosen and is_open:
        chosen = {line: line.quantity for line in goods}
    alone = amount if amount is not None and len(chosen) == 1 else None
    picked = []
    for line, quantity in chosen.items():
        whole = is_whole(told) or (amount is not None and amount >= parts.goods_fen)
        if quantity is None and whole:
            quantity = line.quantity
        pieces = _pieces(line, quantity, shares[line.id], alone if kind in REFUND_KINDS else None)
        used = taken.get(line.id, LineTaken())
        left_fen, left = shares[line.id] - used.shares_fen, line.quantity - used.refunded
        if left < pieces:  # the platform gave more back than we know was bought
            left_fen, left = shares[line.id], line.quantity
        picked.append((line, pieces, share_of_pieces(left_fen, left, pieces)))
    given = [0] * len(picked)
    if kind in REFUND_KINDS:
        given = _shared(amount, [share for _, _, share in picked], parts.postage_fen, whole=is_whole(told))
    return [ChosenGoods(line, pieces, share, part) for (line, pieces, share), part in zip(picked, given, strict=True)]


def is_whole(told: Sequence[Mapping[str, Any]]) -> bool:
    """Whether rows say that everything is given back."""
    return any(row.get("extent", "").startswith(_WHOLE) for row in told)


def _shared(amount: int | None, shares: Sequence[int], postage: int, *, whole: bool) -> list[int]:
    """What of an amount falls on each line; what is beyond their shares is the postage only where it says so.

    A platform gives back the price of a piece too, though its share of what was paid was less by a discount.
    """
    if amount is None:
        return list(shares)
    beyond = amount - sum(shares)
    with_postage = postage > 0 and (beyond == postage or (whole and beyond > 0))
    return allocate_fen(max(sum(shares), amount - postage) if with_postage else amount, shares)


def _pieces(line: OrderedGoods, quantity: int | None, share: int, amount: int | None) -> int:
    if quantity is not None:
        return max(1, min(quantity, line.quantity))
    if amount is None or line.quantity <= 1:
        return 1
    for pieces in range(1, line.quantity):
        # Platforms give back the price of a piece too, whatever its share in a discount.
        if amount <= max(share_of_pieces(share, line.quantity, pieces), line.price_fen * pieces):
            return pieces
    return line.quantity


def _lines_told(
    told: Sequence[Mapping[str, Any]], goods: Sequence[OrderedGoods], amount: int | None, parts: PaidParts
) -> dict[OrderedGoods, int | None]:
    """The lines that rows mean, with the quantity each names."""
    if len(goods) == 1:
        quantities = [row["quantity"] for row in told if "quantity" in row]
        return {goods[0]: quantities[0] if quantities else None}
    found: dict[OrderedGoods, int | None] = {}
    for row in told:
        fitting = [line for line in _fitting(row, goods) if line not in found]
        if fitting:
            found[fitting[0]] = row.get("quantity")
    if not found and (is_whole(told) or (amount is not None and amount >= parts.goods_fen > 0)):
        return dict.fromkeys(goods)
    return found


def _fitting(row: Mapping[str, Any], goods: Sequence[OrderedGoods]) -> list[OrderedGoods]:
    """The lines that a row may mean, by what it tells: the line itself, its codes, its title; then colour and size."""
    if (line_id := row.get("line_id")) is not None:
        return [line for line in goods if line.id == line_id]
    left = list(goods)
    for name, told_by in (("style_no", _codes), ("sku_code", _codes), ("title", _titles), ("attributes", _specs)):
        key = _key(row.get(name, ""))
        if key and (fitting := [line for line in left if _says(key, told_by(line), within=name == "attributes")]):
            left = fitting
    return left if len(left) < len(goods) or _alike(goods) else []


def _says(key: str, known: Sequence[str], *, within: bool) -> bool:
    """Whether a line is called so; colour and size both stand somewhere in what a row tells of them."""
    names = [one for one in map(_key, known) if one]
    return bool(names) and (all(one in key for one in names) if within else key in names)


def _alike(goods: Sequence[OrderedGoods]) -> bool:
    """Whether the lines are of the same style, so that it does not matter which one it is."""
    return len({line.style_no or line.title for line in goods}) == 1


def _codes(line: OrderedGoods) -> tuple[str, ...]:
    return line.style_no, line.sku_code


def _titles(line: OrderedGoods) -> tuple[str, ...]:
    return (line.title,)


def _specs(line: OrderedGoods) -> tuple[str, ...]:
    return line.colour, line.size


def _key(text: str) -> str:
    return "".join(search_key(text).split())
