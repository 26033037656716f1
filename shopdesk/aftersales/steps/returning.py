"""Goods come back for tickets: under way, arrived, inspected, and what is not taken goes to the customer again."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting.deadlines import resolve_due
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.states import EventKind, TicketState
from shopdesk.aftersales.steps import ticket_goods
from shopdesk.aftersales.steps.opening import index_ticket
from shopdesk.aftersales.steps.taking import begin, given_words, note_event, take_step, withdraw_approval
from shopdesk.aftersales.steps.ticket_goods import Counted
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given, as_number, one_line, search_key
from shopdesk.core.text import translate

LONGEST_NUMBER = 64


def enter_return(
    session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, courier: str, tracking_no: str
) -> Changes:
    """The customer has sent the goods: by which courier (may be unknown) and number; raises UserError without one."""
    ticket = begin(session, actor, ticket_id, seen_version, "enter_return")
    ticket.return_courier, ticket.return_tracking_no = given_parcel(courier, tracking_no)
    ticket.return_key = search_key(ticket.return_tracking_no)
    note_event(
        session, actor, ticket, EventKind.RETURN_SENT, parcel_text(ticket.return_courier, ticket.return_tracking_no)
    )
    index_ticket(session, ticket)
    return changed("ticket")


def receive_return(
    session: Session,
    actor: Actor,
    ticket_id: TicketId,
    seen_version: int,
    counts: Mapping[int, Counted],
    note: str = "",
) -> Changes:
    """The goods are here: what was counted by line (nothing: not counted yet) goes into stock by its grade.

    A ticket whose goods left first, or that was refused meanwhile, stays in its state. Goods that are here may be
    counted again until the inspection is passed. Raises UserError for counts that do not come to the pieces.
    """
    ticket = begin(session, actor, ticket_id, seen_version, "receive_return")
    touched = changed("ticket")
    if counts:
        touched = Changes(touched | ticket_goods.take_in(session, actor, ticket, counts, note))
    elif ticket.returned_at is not None:
        text = translate("TicketSteps", "{ticket_no}: its goods are here already. Enter what was counted.")
        raise UserError(text.format(ticket_no=ticket.ticket_no), field="counts")
    if ticket.returned_at is None:
        ticket.returned_at = now = actor.clock.now()
        if ticket.state is TicketState.AWAITING_RETURN:  # the time to resolve it runs while it is in our hands
            ticket.due_at = resolve_due(session, now)
    take_step(session, actor, ticket, "receive_return", EventKind.RECEIVED, note)
    return touched


def pass_inspection(session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, note: str = "") -> Changes:
    """What came back is as it should be; raises UserError while it is not counted, and while pieces are missing."""
    ticket = begin(session, actor, ticket_id, seen_version, "pass_inspection")
    take_step(session, actor, ticket, "pass_inspection", EventKind.PASSED, note)
    return changed("ticket")


def fail_inspection(session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, note: str) -> Changes:
    """What came back is not as it should be: operations look at the ticket again.

    Raises UserError without a note and without a photo that was added since the goods arrived.
    """
    ticket = begin(session, actor, ticket_id, seen_version, "fail_inspection")
    note = given_words(note, translate("TicketSteps", "Write in a few words what is wrong with the goods."), "note")
    withdraw_approval(ticket)
    take_step(session, actor, ticket, "fail_inspection", EventKind.FAILED, note)
    return changed("ticket")


def send_goods_back(
    session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, courier: str, tracking_no: str
) -> Changes:
    """Goods of a ticket that was refused or given up leave to the customer again; raises UserError without a number."""
    ticket = begin(session, actor, ticket_id, seen_version, "send_goods_back")
    parcel = out_parcel(session, ticket, courier, tracking_no)
    touched = ticket_goods.send_back(session, actor, ticket, parcel)
    note_event(session, actor, ticket, EventKind.GOODS_RETURNED, parcel)
    return Changes(touched | changed("ticket"))


def given_parcel(courier: str, tracking_no: str) -> tuple[str, str]:
    """A parcel as it is stored; raises UserError without a tracking number, and for too long a one."""
    missing = translate("TicketSteps", "Enter the tracking no. of the parcel.")
    number = given_words(as_number(as_given(tracking_no)), missing, "tracking_no")
    courier = one_line(as_given(courier))
    for text, field in ((number, "tracking_no"), (courier, "courier")):
        if len(text) > LONGEST_NUMBER:
            told = translate("TicketSteps", "“{text}” is longer than {most} characters.")
            raise UserError(told.format(text=text, most=LONGEST_NUMBER), field=field)
    return courier, number


def out_parcel(session: Session, ticket: Ticket, courier: str, tracking_no: str) -> str:
    """Write the parcel that leaves to the customer into the ticket; returns it in words.

    Raises UserError without courier and number.
    """
    courier, number = given_parcel(courier, tracking_no)
    given_words(courier, translate("TicketSteps", "Say which courier takes the parcel."), "courier")
    ticket.out_courier, ticket.out_tracking_no, ticket.out_key = courier, number, search_key(number)
    index_ticket(session, ticket)
    return parcel_text(courier, number)


def parcel_text(courier: str, tracking_no: str) -> str:
    """A parcel in one line."""
    return f"{courier} {tracking_no}".strip()
