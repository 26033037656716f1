"""What becomes of parcels that wait: they leave again, find their ticket, or are settled otherwise."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from shopdesk.aftersales import rights
from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.service import Counted
from shopdesk.aftersales.states import Duty, EventKind
from shopdesk.aftersales.steps.dispatching import send_again
from shopdesk.aftersales.steps.taking import note_event, seen_ticket, why_not_now
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.identifiers import search_key
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.orders.drafts import is_tracking_no, tracking_problem
from shopdesk.orders.editing import Shipment, ship_orders
from shopdesk.orders.model import OrderId
from shopdesk.receiving import goods
from shopdesk.receiving.matching import courier_of, scanned_number
from shopdesk.receiving.model import ParcelId, ParcelKind, ParcelState, ReturnParcel


def resend_parcel(
    session: Session,
    actor: Actor,
    parcel_id: ParcelId,
    seen_version: int,
    courier: str,
    tracking_no: str,
    note: str = "",
) -> Changes:
    """Send the goods of an undeliverable parcel once more; the order (or ticket) gets the new number too.

    Raises UserError for a number that is none or the old one, without a courier where the number does not tell,
    and for what the order or ticket refuses.
    """
    rights.require(session, actor, Duty.WAREHOUSE)
    parcel = _waiting(session, parcel_id, seen_version, ParcelKind.UNDELIVERABLE)
    number = scanned_number(tracking_no)
    if not number or not is_tracking_no(number):
        raise UserError(tracking_problem(number), field="tracking_no")
    if search_key(number) == parcel.tracking_key:
        raise UserError(translate("Receiving", "This is the number it came back with."), field="tracking_no")
    named = couriers.courier_named(session, courier) if courier.strip() else None
    courier = named.name if named else courier.strip() or courier_of(session, number)
    if not courier:
        text = translate("Receiving", "Say which courier: {number} does not tell.").format(number=number)
        raise UserError(text, field="courier")
    parcel.resent_courier, parcel.resent_tracking_no, parcel.resent_key = courier, number, search_key(number)
    text = translate("Receiving", "Sent again with {courier} {tracking_no}")
    settle(parcel, actor, text.format(courier=courier, tracking_no=number), note)
    _send_again(session, actor, parcel, note)
    return changed("parcel", "order", "ticket", "stock")


def claim_parcel(
    session: Session,
    actor: Actor,
    parcel_id: ParcelId,
    seen_version: int,
    ticket_id: TicketId,
    seen_ticket_version: int,
    counts: Mapping[int, Counted],
    note: str = "",
) -> Changes:
    """An unclaimed parcel has found its ticket: its goods are received there, its photos belong to both.

    Raises UserError for what ``aftersales.service.receive_return`` refuses.
    """
    parcel = _waiting(session, parcel_id, seen_version, ParcelKind.UNCLAIMED)
    ticket = seen_ticket(session, ticket_id, seen_ticket_version)
    enter_number(session, actor, ticket, parcel.courier, parcel.tracking_no)
    tickets.receive_return(session, actor, ticket_id, ticket.version, counts, note)
    parcel.kind, parcel.ticket_id, parcel.order_id = ParcelKind.RETURN, ticket_id, ticket.order_id
    parcel.customer_name = ticket.customer_name
    goods.hand_over_photos(session, parcel, ticket_id)
    settle(parcel, actor, translate("Receiving", "Received for {ticket_no}").format(ticket_no=ticket.ticket_no), note)
    return changed("parcel", "ticket", "stock", "photo")


def settle_parcel(
    session: Session,
    actor: Actor,
    parcel_id: ParcelId,
    seen_version: int,
    outcome: str,
    *,
    mistaken: bool = False,
) -> Changes:
    """Say what became of a parcel that waits; one entered by mistake takes its goods out of stock again.

    Raises UserError without an outcome, and for a parcel that does not wait.
    """
    rights.require(session, actor, Duty.WAREHOUSE)
    parcel = _waiting(session, parcel_id, seen_version)
    if not outcome.strip():
        raise UserError(translate("Receiving", "Say in a few words what became of it."), field="outcome")
    if mistaken:
        goods.take_back(session, actor, parcel, outcome.strip())
        if parcel.ticket_id is not None and goods.are_of_ticket(session, parcel):
            ticket = session.get_one(Ticket, parcel.ticket_id)
            note_event(session, actor, ticket, EventKind.STILL_OUT, outcome)
    settle(parcel, actor, outcome.strip())
    return changed("parcel", "ticket", "stock")


def reopen_parcel(session: Session, actor: Actor, parcel_id: ParcelId, seen_version: int) -> Changes:
    """Let a parcel wait again that was settled with words alone; raises UserError once its goods moved for that."""
    rights.require(session, actor, Duty.WAREHOUSE)
    parcel = require_version(session, parcel_id, seen_version)
    moved = parcel.kind in (ParcelKind.RETURN, ParcelKind.COLLECT) or parcel.resent_tracking_no
    if parcel.state is not ParcelState.SETTLED or moved or not goods.still_here(session, parcel):
        text = translate("Receiving", "{tracking_no} cannot wait again: its goods have moved on.")
        raise UserError(text.format(tracking_no=parcel.tracking_no))
    parcel.state, parcel.settled_at, parcel.settled_by, parcel.outcome = ParcelState.WAITING, None, "", ""
    return changed("parcel")


def enter_number(session: Session, actor: Actor, ticket: Ticket, courier: str, tracking_no: str) -> None:
    """Give a ticket the parcel its goods came with, where it knew of none."""
    if tracking_no and not ticket.return_tracking_no and why_not_now(session, actor, ticket, "enter_return") is None:
        tickets.enter_return(session, actor, TicketId(ticket.id), ticket.version, courier, tracking_no)


def settle(parcel: ReturnParcel, actor: Actor, outcome: str, note: str = "") -> None:
    """Note what became of a parcel, by whom and when; checks nothing."""
    parcel.state, parcel.outcome = ParcelState.SETTLED, outcome
    parcel.settled_at, parcel.settled_by = actor.clock.now(), actor.name
    parcel.note = "\n".join(filter(None, (parcel.note, note.strip())))


def require_version(session: Session, parcel_id: ParcelId, seen_version: int) -> ReturnParcel:
    """The parcel as the person saw it; raises Conflict when it was changed in between, UserError when it is gone."""
    parcel = session.get(ReturnParcel, parcel_id)
    if parcel is None or parcel.deleted_at is not None:
        raise UserError(translate("Receiving", "This parcel is in the recycle bin, or does not exist any more."))
    if parcel.version != seen_version:
        text = translate("Receiving", "{tracking_no} was changed in between. Look at it again.")
        raise Conflict(text.format(tracking_no=parcel.tracking_no))
    return parcel


def _waiting(session: Session, parcel_id: ParcelId, seen_version: int, kind: ParcelKind | None = None) -> ReturnParcel:
    parcel = require_version(session, parcel_id, seen_version)
    if parcel.state is not ParcelState.WAITING or kind not in (None, parcel.kind):
        text = translate("Receiving", "{tracking_no} does not wait for this (any more): {outcome}")
        raise UserError(text.format(tracking_no=parcel.tracking_no, outcome=parcel.outcome or "–"))
    return parcel


def _send_again(session: Session, actor: Actor, parcel: ReturnParcel, note: str) -> None:
    """The ticket whose goods they are, or else the order, gets the new number; an open ticket of the order hears."""
    courier, number = parcel.resent_courier, parcel.resent_tracking_no
    ticket = None if parcel.ticket_id is None else session.get_one(Ticket, parcel.ticket_id)
    if ticket is not None and goods.are_of_ticket(session, parcel):
        send_again(session, actor, ticket, courier, number, note)
        return
    assert parcel.order_id is not None, "an undeliverable parcel is an order's or a ticket's"
    ship_orders(session, actor, [Shipment(OrderId(parcel.order_id), courier, number)])
    goods.send_out(session, actor, parcel)
    if ticket is not None:
        # Not RESENT: that would be said of what the ticket itself had sent out.
        note_event(session, actor, ticket, EventKind.NOTE, "\n".join(filter(None, (parcel.outcome, note.strip()))))
