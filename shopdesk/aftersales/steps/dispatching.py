"""Goods leave for tickets: in exchange, once more, or repaired."""

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import EventKind
from shopdesk.aftersales.steps import ticket_goods
from shopdesk.aftersales.steps.returning import out_parcel, parcel_text
from shopdesk.aftersales.steps.taking import begin, given_reason, note_event, take_step
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
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

    Raises UserError without a reason, and without courier and number.
    """
    ticket = begin(session, actor, ticket_id, seen_version, "resend")
    reason, before = given_reason(reason), parcel_text(ticket.out_courier, ticket.out_tracking_no)
    parcel = out_parcel(session, ticket, courier, tracking_no)
    touched = ticket_goods.take_undelivered(session, actor, ticket, before)
    touched = Changes(touched | ticket_goods.send_out(session, actor, ticket, Purpose.RESENT, parcel))
    ticket.dispatched_at = actor.clock.now()
    note_event(session, actor, ticket, EventKind.RESENT, f"{parcel}\n{reason}")
    return Changes(touched | changed("ticket"))
