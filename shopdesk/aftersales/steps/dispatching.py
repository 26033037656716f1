"""Goods leave for tickets: in exchange, once more, or repaired."""

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.states import EventKind
from shopdesk.aftersales.steps import step_store, ticket_goods
from shopdesk.aftersales.steps.returning import out_parcel, parcel_text
from shopdesk.aftersales.steps.taking import begin, given_reason, note_event, take_step, why_not_now
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.stock.model import Purpose


def ship_first(session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, reason: str) -> Changes:
    """The new goods of an exchange leave before the old ones are here; these are still awaited.

    Raises UserError without a reason, unless it is the shop's fault, and without the number of the return.
    """
    ticket = begin(session, actor, ticket_id, seen_version, "ship_first")
    reason = given_reason(reason)
    ticket.ship_first = True
    take_step(session, actor, ticket, "ship_first", EventKind.SHIPPED_FIRST, reason)
    return changed("ticket")


def dispatch(
    session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, courier: str, tracking_no: str
) -> Changes:
    """The goods left the warehouse; raises UserError without courier and number, and where there are no goods."""
    ticket = begin(session, actor, ticket_id, seen_version, "dispatch")
    parcel = out_parcel(session, ticket, courier, tracking_no)
    touched = ticket_goods.send_out(session, actor, ticket, note=parcel)
    ticket.dispatched_at = actor.clock.now()
    take_step(session, actor, ticket, "dispatch", EventKind.DISPATCHED, parcel)
    return Changes(touched | changed("ticket"))


def resend(
    session: Session,
    actor: Actor,
    ticket_id: TicketId,
    seen_version: int,
    courier: str,
    tracking_no: str,
    reason: str,
) -> Changes:
    """The parcel came back undeliverable and leaves once more, under another number.

    Raises UserError without a reason, without courier and number, and where the parcel lies at the receiving desk.
    """
    ticket = begin(session, actor, ticket_id, seen_version, "resend")
    reason, before = given_reason(reason), parcel_text(ticket.out_courier, ticket.out_tracking_no)
    touched = ticket_goods.take_undelivered(session, actor, ticket, before)
    return Changes(touched | send_again(session, actor, ticket, courier, tracking_no, reason))


def take_in_undelivered(session: Session, actor: Actor, ticket: Ticket, parcel: str) -> Changes:
    """The receiving desk has what could not be delivered.

    Raises UserError where it has it already, and where nothing had left.
    """
    if not ticket.out_tracking_no:
        text = translate("TicketSteps", "{ticket_no}: nothing has left for it that could come back.")
        raise UserError(text.format(ticket_no=ticket.ticket_no))
    if step_store.came_back(session, ticket.id):
        text = translate("TicketSteps", "{ticket_no}: what it had sent out came back already.")
        raise UserError(text.format(ticket_no=ticket.ticket_no))
    touched = ticket_goods.take_undelivered(session, actor, ticket, parcel)
    note_event(session, actor, ticket, EventKind.CAME_BACK, parcel)
    return Changes(touched | changed("ticket"))


def send_again(
    session: Session, actor: Actor, ticket: Ticket, courier: str, tracking_no: str, note: str = ""
) -> Changes:
    """What could not be delivered, and is in stock again, leaves once more.

    Raises UserError without courier and number, and for a ticket that has come to its end.
    """
    if error := why_not_now(session, actor, ticket, "resend"):
        raise error
    parcel = out_parcel(session, ticket, courier, tracking_no)
    touched = ticket_goods.send_out(session, actor, ticket, Purpose.RESENT, parcel)
    ticket.dispatched_at = actor.clock.now()
    note_event(session, actor, ticket, EventKind.RESENT, "\n".join(filter(None, (parcel, note.strip()))))
    return Changes(touched | changed("ticket"))
