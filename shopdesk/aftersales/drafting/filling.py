"""A draft written into a ticket: its fields, and in place its goods, orders and replacements."""

from collections.abc import Sequence

from shopdesk.aftersales.drafting.proposals import LineProposal, OrderProposal, Proposal
from shopdesk.aftersales.drafting.situation import Situation
from shopdesk.aftersales.drafting.ticket_draft import ReplacementDraft, TicketDraft
from shopdesk.aftersales.model import Replacement, Ticket, TicketLine, TicketOrder
from shopdesk.aftersales.states import DISPATCH_KINDS, FaultSide
from shopdesk.core.actor import Actor
from shopdesk.core.identifiers import as_given, as_number, one_line, search_key

_LINE_FIELDS = ("style_no", "sku_code", "title", "spec", "quantity", "share_fen", "refund_fen")


def fill_words(ticket: Ticket, draft: TicketDraft, worked_out: Proposal) -> None:
    """What can be changed as long as a ticket is open."""
    assert worked_out.fault_side is not None and worked_out.postage_payer is not None  # checked before
    ticket.description, ticket.note = draft.description.strip(), draft.note.strip()
    ticket.refund_no = as_number(as_given(draft.refund_no))
    ticket.urgency, ticket.intervention, ticket.handler_id = draft.urgency, draft.intervention, draft.handler_id
    for side in FaultSide:
        setattr(ticket, f"fault_{side}", worked_out.faults.get(side, 0))
    ticket.fault_side, ticket.postage_payer = worked_out.fault_side, worked_out.postage_payer
    ticket.return_address_id = draft.return_address_id
    ticket.return_courier = one_line(as_given(draft.return_courier))
    ticket.return_tracking_no = as_number(as_given(draft.return_tracking_no))
    ticket.return_key = search_key(ticket.return_tracking_no)
    ticket.return_postage_fen, ticket.postage_as_credit = draft.return_postage_fen, draft.postage_as_credit


def fill_exchanged(ticket: Ticket, draft: TicketDraft, worked_out: Proposal) -> None:
    """What the customer gets, and what it costs more: can be changed until it has left."""
    if ticket.difference_settled_on is None:
        ticket.difference_fen = worked_out.difference_fen
    wanted = draft.replacements if ticket.kind in DISPATCH_KINDS else ()
    if tuple(map(_replacement_draft, ticket.replacements)) != (kept := tuple(map(_tidied, wanted))):
        ticket.replacements = [Replacement(position=place, **one._asdict()) for place, one in enumerate(kept)]


def fill_case(ticket: Ticket, actor: Actor, draft: TicketDraft, situation: Situation, worked_out: Proposal) -> None:
    """What is reviewed: kind, goods, reason, amounts."""
    assert situation.reason is not None  # checked before
    first = next(iter(situation.orders.values()))
    known = next((order for order in situation.orders.values() if order.customer_id is not None), first)
    ticket.shop_id, ticket.order_id = first.shop_id, first.id
    ticket.customer_id, ticket.customer_name = known.customer_id, known.buyer
    ticket.kind, ticket.phase = draft.kind, worked_out.phase
    ticket.reason_id, ticket.reason_text = situation.reason.id, situation.reason.text
    ticket.received_on, ticket.keeps_goods = draft.received_on, draft.keeps_goods
    override = draft.override_reason.strip() if worked_out.outside_window else ""
    if override != (ticket.override_reason or ""):
        ticket.override_by = actor.name if override else ""
    ticket.override_reason = override
    ticket.refund_postage = worked_out.refund_postage
    ticket.refund_coupon, ticket.refund_coins = draft.refund_coupon, draft.refund_coins
    ticket.service_fee_fen = sum(order.fee_fen for order in worked_out.orders)
    ticket.proposed_fen = worked_out.proposed_fen
    _fill_lines(ticket, worked_out)
    _fill_orders(ticket, worked_out.orders)


def _fill_lines(ticket: Ticket, worked_out: Proposal) -> None:
    kept = {line.order_line_id: line for line in ticket.lines}
    ticket.lines = [
        _fill_line(kept.get(told.order_line_id), place, told) for place, told in enumerate(worked_out.lines)
    ]


def _fill_line(line: TicketLine | None, place: int, told: LineProposal) -> TicketLine:
    line = line or TicketLine(order_line_id=told.order_line_id, order_id=told.order_id)
    line.position = place
    for name in _LINE_FIELDS:
        setattr(line, name, getattr(told, name))
    return line


def _fill_orders(ticket: Ticket, orders: Sequence[OrderProposal]) -> None:
    kept = {part.order_id: part for part in ticket.orders}
    ticket.orders = [_fill_order(kept.get(told.order_id), place, told) for place, told in enumerate(orders)]


def _fill_order(part: TicketOrder | None, place: int, told: OrderProposal) -> TicketOrder:
    if part is None:
        part = TicketOrder(order_id=told.order_id, extend_until=told.extend_until)
    part.position, part.paid_fen, part.outside_fen = place, told.paid_fen, told.outside_fen
    part.postage_fen, part.coupon_fen, part.coins_fen = told.postage_fen, told.parts.coupon_fen, told.parts.coins_fen
    part.proposed_fen, part.approved_fen = told.proposed_fen, None  # what was approved of other amounts is void
    return part


def _tidied(one: ReplacementDraft) -> ReplacementDraft:
    return one._replace(
        style_no=as_given(one.style_no),
        sku_code=as_given(one.sku_code),
        title=one_line(one.title),
        spec=one_line(one.spec),
    )


def _replacement_draft(one: Replacement) -> ReplacementDraft:
    return ReplacementDraft(**{name: getattr(one, name) for name in ReplacementDraft._fields})
