"""What people do with after-sales tickets. Each function is one verb: it checks, writes, and says what changed.

Every verb on a ticket takes the version the person saw and raises Conflict when somebody wrote in between. Who may do
what stands in ``rights``, what is possible when in ``states`` and ``steps``; the steps themselves in modules of their
own. Amounts are fen, days business days of the shop.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.rights import require
from shopdesk.aftersales.states import (
    COUNTING_STATES,
    Duty,
    EventKind,
    Intervention,
    Urgency,
    intervention_chip,
    urgency_chip,
)
from shopdesk.aftersales.steps.completing import complete, complete_due
from shopdesk.aftersales.steps.dispatching import dispatch, resend, ship_first
from shopdesk.aftersales.steps.opening import OpenedTicket, change_ticket, index_ticket, open_ticket
from shopdesk.aftersales.steps.paying import pay_postage, refund, send_back, settle_difference
from shopdesk.aftersales.steps.returning import (
    enter_return,
    fail_inspection,
    pass_inspection,
    receive_return,
    send_goods_back,
)
from shopdesk.aftersales.steps.reviewing import approve, approve_tickets, cancel, reject, reject_tickets
from shopdesk.aftersales.steps.taking import begin, given_words, note_event, seen_ticket, what_bars, why_not_now
from shopdesk.aftersales.steps.ticket_goods import Counted
from shopdesk.core import search
from shopdesk.core.actor import Actor
from shopdesk.core.all_or_none import all_or_none
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders import editing
from shopdesk.orders.model import Order, OrderId
from shopdesk.shops import service as shops

__all__ = [
    "Counted",
    "OpenedTicket",
    "add_note",
    "approve",
    "approve_tickets",
    "assign",
    "cancel",
    "change_ticket",
    "complete",
    "complete_due",
    "delete_tickets",
    "dispatch",
    "enter_return",
    "extend_deadline",
    "fail_inspection",
    "open_ticket",
    "pass_inspection",
    "pay_postage",
    "receive_return",
    "record_reply",
    "refund",
    "reject",
    "reject_tickets",
    "resend",
    "restore_tickets",
    "send_back",
    "send_goods_back",
    "set_intervention",
    "set_urgency",
    "settle_difference",
    "ship_first",
]


def record_reply(session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, note: str = "") -> Changes:
    """The customer was answered for the first time."""
    ticket = begin(session, actor, ticket_id, seen_version, "record_reply")
    ticket.first_reply_at = actor.clock.now()
    note_event(session, actor, ticket, EventKind.REPLIED, note)
    return changed("ticket")


def add_note(session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, note: str) -> Changes:
    """Note something about a ticket, in whatever state it is; raises UserError without words."""
    ticket = begin(session, actor, ticket_id, seen_version, "add_note")
    note = given_words(note, translate("TicketSteps", "Write the note first."), "note")
    note_event(session, actor, ticket, EventKind.NOTE, note)
    return changed("ticket")


def set_urgency(session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, urgency: Urgency) -> Changes:
    """Say how soon somebody has to see to a ticket."""
    ticket = begin(session, actor, ticket_id, seen_version, "set_urgency")
    if ticket.urgency is urgency:
        return changed()
    ticket.urgency = urgency
    text = translate("TicketSteps", "Urgency: {urgency}").format(urgency=urgency_chip(urgency).text)
    note_event(session, actor, ticket, EventKind.CHANGED, text)
    return changed("ticket")


def set_intervention(
    session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, intervention: Intervention, note: str = ""
) -> Changes:
    """Say whether the platform decides about a ticket, and how it did; in whatever state the ticket is."""
    ticket = begin(session, actor, ticket_id, seen_version, "set_intervention")
    if ticket.intervention is intervention and not note.strip():
        return changed()
    ticket.intervention = intervention
    told = "\n".join(filter(None, (intervention_chip(intervention).text, note.strip())))
    note_event(session, actor, ticket, EventKind.CHANGED, told)
    return changed("ticket")


def assign(session: Session, actor: Actor, seen: Mapping[TicketId, int], handler_id: int | None) -> Changes:
    """Say who handles tickets (None: nobody), all of them or none; raises UserError for who does not work here."""
    names = {staff.id: staff.name for staff in shops.list_staff(session) if staff.active}
    if handler_id is not None and handler_id not in names:
        raise UserError(translate("TicketSteps", "Choose somebody who works here."), field="handler")
    name = translate("TicketSteps", "nobody") if handler_id is None else names[shops.StaffId(handler_id)]
    text = translate("TicketSteps", "Handled by: {name}").format(name=name)

    def assign_one(ticket_id: TicketId, seen_version: int) -> Changes:
        ticket = begin(session, actor, ticket_id, seen_version, "assign")
        if ticket.handler_id == handler_id:
            return changed()
        ticket.handler_id = handler_id
        note_event(session, actor, ticket, EventKind.CHANGED, text)
        return changed("ticket")

    return all_or_none(session, seen, assign_one)


def extend_deadline(
    session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, order_id: OrderId
) -> Changes:
    """The trade of one of its orders was extended on the platform, as the ticket proposed.

    Raises UserError for an order whose deadline is not to be extended.
    """
    ticket = begin(session, actor, ticket_id, seen_version, "extend_deadline")
    part = next((one for one in ticket.orders if one.order_id == order_id), None)
    if part is None or part.extend_until is None or part.extended_at is not None:
        text = translate("TicketSteps", "{ticket_no}: the deadline of this order is not to be extended (any more).")
        raise UserError(text.format(ticket_no=ticket.ticket_no), field="order")
    order, touched = session.get_one(Order, order_id), changed("ticket")
    if order.deadline_at is None or order.deadline_at < part.extend_until:
        done = editing.update_fields(session, actor, order_id, {"deadline_at": part.extend_until})
        touched = Changes(touched | done)
    part.extended_at, part.extended_by = actor.clock.now(), actor.name
    note_event(session, actor, ticket, EventKind.DEADLINE_EXTENDED, order.order_no)
    return touched


def delete_tickets(session: Session, actor: Actor, ticket_ids: Sequence[TicketId]) -> Changes:
    """Move tickets to the recycle bin, all of them or none: those nobody agreed to, and for which nothing moved."""

    def delete_one(ticket_id: TicketId, seen_version: int) -> Changes:
        ticket = seen_ticket(session, ticket_id, seen_version)
        if error := why_not_now(session, actor, ticket, "delete") or what_bars(session, actor, ticket, "delete"):
            raise error
        ticket.deleted_at = actor.clock.now()
        session.flush()
        search.remove(session, Ticket.audit_kind, [ticket_id])
        return changed("ticket")

    return all_or_none(session, _versions(session, ticket_ids), delete_one)


def restore_tickets(session: Session, actor: Actor, ticket_ids: Sequence[TicketId]) -> Changes:
    """Take tickets out of the recycle bin, all of them or none.

    Raises UserError when what one asks for was meanwhile given by another.
    """
    require(session, actor, Duty.OPERATIONS)

    def restore_one(ticket_id: TicketId, _version: int) -> Changes:
        ticket = session.get_one(Ticket, ticket_id)
        if ticket.deleted_at is None:
            return changed()
        if ticket.state in COUNTING_STATES:
            for error in drafts.problems(session, actor, drafts.draft_of(session, ticket_id), ticket_id):
                text = translate("TicketSteps", "{ticket_no}: {reason}")
                raise UserError(text.format(ticket_no=ticket.ticket_no, reason=error.message))
        ticket.deleted_at = None
        session.flush()
        index_ticket(session, ticket)
        return changed("ticket")

    return all_or_none(session, _versions(session, ticket_ids), restore_one)


def _versions(session: Session, ticket_ids: Sequence[TicketId]) -> dict[TicketId, int]:
    return {ticket_id: session.get_one(Ticket, ticket_id).version for ticket_id in ticket_ids}
