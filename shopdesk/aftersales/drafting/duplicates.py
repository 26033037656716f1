"""Other tickets for the same goods that somebody should look at before there is one more."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting import taken_store
from shopdesk.aftersales.drafting.situation import Situation, goods_name, look_at
from shopdesk.aftersales.drafting.taken_store import TakenOrder
from shopdesk.aftersales.drafting.ticket_draft import TicketDraft
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import REFUND_KINDS, TicketKind, kind_chip, state_chip
from shopdesk.core.identifiers import as_given, as_number
from shopdesk.core.text import translate


class Duplicate(NamedTuple):
    """Another ticket, and why it may be about the same."""

    text: str
    ticket_id: TicketId
    ticket_no: str


def duplicates(session: Session, draft: TicketDraft, ticket_id: TicketId | None = None) -> list[Duplicate]:
    """Warnings: goods that are refunded and reissued, goods in another open ticket, a refund no. that is in use."""
    situation = look_at(session, draft, ticket_id)
    found: dict[int, Duplicate] = {}
    for one in _same_goods(draft, situation):
        found.setdefault(one.ticket_id, one)
    refund_no, first = as_number(as_given(draft.refund_no)), next(iter(situation.orders.values()), None)
    if refund_no and first is not None:
        for other_id, ticket_no in taken_store.tickets_with_refund_no(session, refund_no, first.shop_id):
            if other_id != ticket_id:
                text = translate("Tickets", "{ticket_no} has the refund no. {refund_no} already.")
                told = text.format(ticket_no=ticket_no, refund_no=refund_no)
                found.setdefault(other_id, Duplicate(told, other_id, ticket_no))
    return list(found.values())


def _same_goods(draft: TicketDraft, situation: Situation) -> Iterator[Duplicate]:
    wanted = {line.order_line_id for line in draft.lines}
    for other in reversed(situation.others):  # the newest first
        both = [line.order_line_id for line in other.lines if line.order_line_id in wanted]
        goods = [situation.goods[line_id] for line_id in both if line_id in situation.goods]
        if goods and (text := _why(draft.kind, other)):
            told = text.format(
                goods=translate("Tickets", ", ").join(map(goods_name, goods)),
                ticket_no=other.ticket_no,
                kind=kind_chip(other.kind).text,
                state=state_chip(other.state, other.kind).text,
            )
            yield Duplicate(told, TicketId(other.ticket_id), other.ticket_no)


def _why(kind: TicketKind, other: TakenOrder) -> str:
    if other.kind is TicketKind.REISSUE and kind in REFUND_KINDS:
        return translate("Tickets", "“{goods}” is reissued by {ticket_no} ({state}): a refund too would pay twice.")
    if other.kind in REFUND_KINDS and kind is TicketKind.REISSUE:
        return translate("Tickets", "“{goods}” is refunded by {ticket_no} ({state}): a reissue too would pay twice.")
    if other.is_open:
        return translate("Tickets", "“{goods}” is in {ticket_no} already: {kind}, {state}.")
    return ""
