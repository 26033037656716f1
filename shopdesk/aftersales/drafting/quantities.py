"""How many pieces of a line a ticket may name, and what other tickets have taken of it: plain rules."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shopdesk.aftersales.drafting.taken_store import OrderedGoods, TakenOrder
from shopdesk.aftersales.states import REFUND_KINDS, TicketKind
from shopdesk.core.money import allocate_fen


@dataclass
class LineTaken:
    """What counting tickets have taken of one line. Amounts in fen.

    ``refunded`` pieces are paid back (``shares_fen`` is what was paid for them), ``away`` ones are to be exchanged or
    repaired, ``reissued`` ones were sent once more. ``given_fen`` is the money given back for the line.
    """

    refunded: int = 0
    away: int = 0
    reissued: int = 0
    shares_fen: int = 0
    given_fen: int = 0


def takes_pieces(kind: TicketKind, keeps_goods: bool) -> bool:
    """Whether pieces of such a ticket are paid back for good, so that nothing else can be asked for them."""
    return kind in REFUND_KINDS and not keeps_goods


def available_pieces(kind: TicketKind, keeps_goods: bool, bought: int, taken: LineTaken) -> int:
    """How many pieces of a line a new ticket may name.

    Reissues limit only each other, and goods that stay with the customer can always be compensated: what keeps money
    from being given twice are the amounts.
    """
    if kind is TicketKind.REISSUE:
        return max(0, bought - taken.reissued)
    if keeps_goods:
        return bought
    return max(0, bought - taken.refunded - taken.away)


def taken_by_line(others: Iterable[TakenOrder]) -> dict[int, LineTaken]:
    """What other tickets have taken, by line of an order."""
    found: dict[int, LineTaken] = {}
    for ticket in others:
        given = given_by_line(ticket)
        for line in ticket.lines:
            if line.order_id != ticket.order_id:
                continue  # of the ticket's part in another order
            taken = found.setdefault(line.order_line_id, LineTaken())
            taken.given_fen += given.get(line.order_line_id, 0)
            if takes_pieces(ticket.kind, ticket.keeps_goods):
                taken.refunded += line.quantity
                taken.shares_fen += line.share_fen
            elif ticket.kind is TicketKind.REISSUE:
                taken.reissued += line.quantity
            elif ticket.kind not in REFUND_KINDS and ticket.is_open:
                taken.away += line.quantity
    return found


def spread_beyond(
    taken: dict[int, LineTaken], goods_of_orders: Iterable[Sequence[OrderedGoods]]
) -> dict[int, LineTaken]:
    """The same, with pieces beyond what a line has counted for the other lines of its order, in their order.

    A line that stood for all goods of its order is the first of several once their list has come in: what was taken
    of it then is more than it has. Its money goes with the pieces, by their price.
    """
    for goods in goods_of_orders:
        for line in goods:
            if (over := taken.get(line.id)) is not None:
                _spread(over, line, [other for other in goods if other is not line], taken)
    return taken


def _spread(over: LineTaken, line: OrderedGoods, others: Sequence[OrderedGoods], taken: dict[int, LineTaken]) -> None:
    pieces = {line.id: min(over.refunded, line.quantity)}
    for name in ("refunded", "away", "reissued"):
        beyond = getattr(over, name) - _room(over, name, line.quantity)
        for other in others:
            if beyond <= 0:
                break
            told = taken.setdefault(other.id, LineTaken())
            moved = max(0, min(beyond, _room(told, name, other.quantity) - getattr(told, name)))
            setattr(told, name, getattr(told, name) + moved)
            setattr(over, name, getattr(over, name) - moved)
            beyond -= moved
            if name == "refunded":
                pieces[other.id] = moved
    if len(pieces) > 1:
        prices = {one.id: one.price_fen for one in (line, *others)}
        weights = [count * prices[line_id] for line_id, count in pieces.items()]
        weights = weights if any(weights) else list(pieces.values())
        shares, given = allocate_fen(over.shares_fen, weights), allocate_fen(over.given_fen, weights)
        over.shares_fen = over.given_fen = 0
        for line_id, share, part in zip(pieces, shares, given, strict=True):
            taken[line_id].shares_fen += share
            taken[line_id].given_fen += part


def _room(taken: LineTaken, name: str, quantity: int) -> int:
    """How many pieces of a line can be taken so, beside what is taken otherwise."""
    return max(0, quantity - taken.refunded) if name == "away" else quantity


def given_by_line(ticket: TakenOrder) -> dict[int, int]:
    """The money a ticket gives back for each of its lines in this order, in fen.

    Where less was given than was proposed and its lines ask for, in proportion; of an exchange for something cheaper,
    the difference. A service fee is a price for giving back: the line's money is given all the same.
    """
    if ticket.kind is TicketKind.EXCHANGE:
        back = allocate_fen(max(0, -ticket.difference_fen), [line.share_fen for line in ticket.lines])
        pairs = zip(ticket.lines, back, strict=True)
        return {line.order_line_id: part for line, part in pairs if line.order_id == ticket.order_id}
    lines = [line for line in ticket.lines if line.order_id == ticket.order_id]
    asked = [line.refund_fen for line in lines]
    is_less = ticket.amount_fen < min(ticket.proposed_fen, sum(asked))
    given = allocate_fen(ticket.amount_fen, asked) if is_less else asked
    return {line.order_line_id: part for line, part in zip(lines, given, strict=True)}


def given_for_order(ticket: TakenOrder) -> int:
    """All the money a ticket gives back of its order, in fen: postage and coupons too."""
    if ticket.kind is TicketKind.EXCHANGE:
        return sum(given_by_line(ticket).values())
    return ticket.amount_fen
