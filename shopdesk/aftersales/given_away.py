"""What is given away of an order, by tickets and without: money, goods sent once more, postage; what is given twice."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import given_store
from shopdesk.aftersales.drafting import amounts, quantities, taken_store
from shopdesk.aftersales.drafting.situation import goods_name
from shopdesk.aftersales.drafting.taken_store import OrderOnFile, TakenLine, TakenOrder
from shopdesk.aftersales.given_store import PricedGoods, TicketPostage
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import DISPATCH_KINDS, PostagePayer, TicketKind, TicketState
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate


class GivingTicket(NamedTuple):
    """A ticket's part in what is given away of an order. Amounts in fen."""

    id: TicketId
    ticket_no: str
    kind: TicketKind
    state: TicketState
    refunded_fen: int
    reissued_fen: int


class GivenAway(NamedTuple):
    """What is given away of an order, by tickets that count and on the platform without one. Amounts in fen.

    What open tickets are to give counts as given. ``reissued_fen`` is what the goods sent once more cost: the price
    somebody entered, else what was paid for them. ``parcels_sent`` are those whose postage the shop pays.
    """

    paid_fen: int
    postage_fen: int
    refunded_fen: int
    reissued_fen: int
    return_postage_fen: int
    parcels_sent: int
    tickets: tuple[GivingTicket, ...]
    paid_twice: tuple[str, ...]  # in words


def given_away(session: Session, order_ids: Collection[int]) -> dict[int, GivenAway]:
    """What is given away of each of some orders; those that do not exist are left out."""
    orders = taken_store.orders_on_file(session, order_ids)
    parts = taken_store.tickets_that_count(session, order_ids)
    ids = {one.ticket_id for one in parts}
    postage = given_store.postage_of_tickets(session, ids)
    priced = given_store.priced_goods(session, ids)
    return {
        order_id: _of_order(order, [one for one in parts if one.order_id == order_id], postage, priced)
        for order_id, order in orders.items()
    }


def _of_order(
    order: OrderOnFile, parts: Sequence[TakenOrder], postage: dict[int, TicketPostage], priced: Sequence[PricedGoods]
) -> GivenAway:
    outside = amounts.outside_fen(order.refunded_fen, parts)
    tickets, returns_fen, sent = [], 0, 0
    for one in parts:
        told = postage[one.ticket_id]
        is_first = told.order_id == order.id
        if is_first and one.counts and told.payer is PostagePayer.SHOP:
            returns_fen += told.return_postage_fen
            sent += one.kind in DISPATCH_KINDS
        goods = [line for line in one.lines if line.order_id == order.id] if _is_reissue(one) else []
        reissued = _cost_of(one, goods, priced, with_others=is_first) if _is_reissue(one) else 0
        refunded = quantities.given_for_order(one)
        tickets.append(GivingTicket(TicketId(one.ticket_id), one.ticket_no, one.kind, one.state, refunded, reissued))
    return GivenAway(
        paid_fen=order.paid_fen,
        postage_fen=order.postage_fen,
        refunded_fen=outside + sum(one.refunded_fen for one in tickets),
        reissued_fen=sum(one.reissued_fen for one in tickets),
        return_postage_fen=returns_fen,
        parcels_sent=sent,
        tickets=tuple(tickets),
        paid_twice=tuple(_paid_twice(order, parts, outside)),
    )


def _cost_of(
    ticket: TakenOrder, goods: Iterable[TakenLine], priced: Sequence[PricedGoods], *, with_others: bool
) -> int:
    """What the goods of a reissue cost: by the price entered for a line, else by what was paid for its pieces.

    Goods that stand for no line are the first order's.
    """
    prices: dict[int | None, int] = {}
    for one in priced:
        if one.ticket_id == ticket.ticket_id:
            prices[one.order_line_id] = prices.get(one.order_line_id, 0) + one.amount_fen
    cost = sum(prices.get(line.order_line_id, line.share_fen) for line in goods)
    return cost + (prices.get(None, 0) if with_others else 0)


def _paid_twice(order: OrderOnFile, parts: Sequence[TakenOrder], outside_fen: int) -> Iterator[str]:
    """What is both paid back, though nothing comes back, and sent once more."""
    for line in order.goods:
        back = [one for one in parts if any(_pays_back(one, taken) for taken in _taken(one, line.id))]
        again = [one for one in parts if _is_reissue(one) and _taken(one, line.id)]
        pieces = sum(taken.quantity for one in (*back, *again) for taken in _taken(one, line.id))
        if back and again and pieces > line.quantity:
            text = translate("Tickets", "“{goods}” is refunded by {refunds} and reissued by {reissues}: paid twice.")
            yield text.format(goods=goods_name(line), refunds=_numbers(back), reissues=_numbers(again))
    again = [one for one in parts if _is_reissue(one)]
    shares = sum(line.share_fen for one in again for line in one.lines if line.order_id == order.id)
    if outside_fen and again and outside_fen + shares > order.paid_fen:
        text = translate("Tickets", "{amount} were refunded without a ticket, and {reissues} sends the goods again.")
        yield text.format(amount=format_yuan(outside_fen), reissues=_numbers(again))


def _is_reissue(ticket: TakenOrder) -> bool:
    return ticket.kind is TicketKind.REISSUE and ticket.counts


def _taken(ticket: TakenOrder, line_id: int) -> list[TakenLine]:
    return [one for one in ticket.lines if one.order_line_id == line_id]


def _pays_back(ticket: TakenOrder, line: TakenLine) -> bool:
    """Whether the pieces of a line are paid back for good; goods that come back are given for their money."""
    if ticket.kind is not TicketKind.REFUND or not ticket.counts:
        return False
    return not ticket.keeps_goods or line.refund_fen >= line.share_fen > 0


def _numbers(tickets: Iterable[TakenOrder]) -> str:
    return translate("Tickets", ", ").join(one.ticket_no for one in tickets)
