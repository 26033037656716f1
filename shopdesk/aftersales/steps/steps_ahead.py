"""What can be done with a ticket next, and what is in the way: the very rules of the verbs, asked beforehand."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.states import TicketState
from shopdesk.aftersales.steps import step_store
from shopdesk.aftersales.steps.paying import paid_postage, settled_difference
from shopdesk.aftersales.steps.returning import parcel_text
from shopdesk.aftersales.steps.taking import VERBS, title_of, what_bars, why_not_now
from shopdesk.core.actor import Actor
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate

# Those that lead a ticket on from a state, the likeliest first; every other verb follows in the order of VERBS.
_FIRST: dict[TicketState, tuple[str, ...]] = {
    TicketState.PENDING_REVIEW: ("approve", "reject"),
    TicketState.AWAITING_RETURN: ("receive_return", "enter_return", "ship_first"),
    TicketState.INSPECTING: ("pass_inspection", "fail_inspection", "receive_return"),
    TicketState.AWAITING_REFUND: ("refund", "send_back"),
    TicketState.AWAITING_DISPATCH: ("dispatch",),
    TicketState.DISPATCHED: ("complete", "resend"),
    TicketState.COMPLETED: ("receive_return",),
    TicketState.REJECTED: ("send_goods_back", "receive_return"),
    TicketState.CANCELLED: ("send_goods_back", "receive_return"),
}


class StepChoice(NamedTuple):
    """Something that can be done with a ticket; ``key`` is the verb's name.

    ``barred`` says why it cannot be done now, empty where it can; ``about`` names the field that is wanting, which the
    form of the step may ask for. ``warning`` is to be read before it is done.
    """

    key: str
    title: str
    barred: str
    warning: str = ""
    about: str = ""


def steps_ahead(session: Session, actor: Actor, ticket_id: TicketId) -> list[StepChoice]:
    """What can be done with a ticket as it is, the next step first; nothing with one in the recycle bin."""
    ticket = session.get_one(Ticket, ticket_id)
    if ticket.deleted_at is not None:
        return []
    first = list(_FIRST[ticket.state])
    if ticket.state is TicketState.AWAITING_RETURN and not ticket.return_tracking_no:
        first[:2] = ["enter_return", "receive_return"]
    choices = []
    for key in [*first, *(key for key in VERBS if key not in first)]:
        if why_not_now(session, actor, ticket, key) is None:
            error = what_bars(session, actor, ticket, key)
            barred = "" if error is None else error.message
            about = "" if error is None else error.field or ""
            choices.append(StepChoice(key, _title(ticket, key), barred, _warning(session, ticket, key), about))
    return choices


def _title(ticket: Ticket, key: str) -> str:
    if key == "receive_return" and ticket.returned_at is not None:
        return translate("TicketSteps", "Count again")
    return title_of(key)


def _warning(session: Session, ticket: Ticket, key: str) -> str:
    if key == "dispatch" and ticket.difference_fen > 0 and ticket.difference_settled_on is None:
        text = translate("TicketSteps", "The customer still owes the price difference of {amount}.")
        return text.format(amount=format_yuan(ticket.difference_fen))
    if key in ("cancel", "reject"):
        told = (_gone_out(session, ticket), settled_difference(session, ticket), paid_postage(session, ticket))
        return "\n".join(filter(None, told))
    if key == "complete" and step_store.came_back(session, ticket.id):
        return translate("TicketSteps", "Its parcel came back undeliverable, and has not left again.")
    if key == "complete" and ticket.ship_first and ticket.returned_at is None:
        return translate("TicketSteps", "The goods of this exchange have not come back yet.")
    return ""


def _gone_out(session: Session, ticket: Ticket) -> str:
    """That goods have left for a ticket, and where they are; empty where none have, or they are here again."""
    if ticket.dispatched_at is None or step_store.came_back(session, ticket.id):
        return ""
    text = translate("TicketSteps", "Its goods have left: {parcel}. Get them back, or stop the parcel.")
    return text.format(parcel=parcel_text(ticket.out_courier, ticket.out_tracking_no))
