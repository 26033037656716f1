"""How a ticket goes from state to state: what every verb needs, and how a step is kept.

Which steps there are from which state, and whose duty they are, stands in ``states.TRANSITIONS`` alone. ``VERBS`` adds
what a step needs besides, and what people do without a step. Verbs and the list of next actions ask the same
functions, so that what is offered is what is possible.
"""

from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import rights
from shopdesk.aftersales.model import Ticket, TicketEvent, TicketId
from shopdesk.aftersales.platform_says import differences
from shopdesk.aftersales.states import (
    AGREED_STATES,
    OPEN_STATES,
    TRANSITIONS,
    Duty,
    EventKind,
    Step,
    TicketState,
    Transition,
    state_after_approval,
    state_after_inspection,
    state_chip,
    transition,
)
from shopdesk.aftersales.steps import needs, step_store
from shopdesk.core.actor import Actor
from shopdesk.core.database import grow_version
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.text import marked, translate

Need = Callable[[Session, Actor, Ticket], UserError | None]
_S = TicketState
_EVERY = frozenset(TicketState)
_CLOSED_AGAINST = frozenset({_S.REJECTED, _S.CANCELLED})
_NOT_AGREED = _EVERY - AGREED_STATES


class Verb(NamedTuple):
    """Something people do with a ticket.

    ``step`` leads to another state by the state table; what is done in one of ``states`` leaves the state as it is, and
    is the work of ``duty``. Where a ticket does not meet ``applies`` nobody is offered the verb; where it does not meet
    ``needs`` it is offered with what is missing.
    """

    title: str
    step: Step | None = None
    states: frozenset[TicketState] = frozenset()
    duty: Duty | Callable[[Ticket], Duty] = Duty.ANYONE
    applies: tuple[Need, ...] = ()
    needs: tuple[Need, ...] = ()


VERBS: dict[str, Verb] = {
    "approve": Verb(
        marked("TicketSteps", "Approve"), Step.APPROVE,
        needs=(needs.photo_of_reason, needs.some_return_address),
    ),
    "reject": Verb(marked("TicketSteps", "Reject"), Step.REJECT),
    "receive_return": Verb(
        marked("TicketSteps", "Goods arrived"), Step.RECEIVE, _EVERY, Duty.WAREHOUSE, applies=(needs.goods_to_count,)
    ),
    "enter_return": Verb(
        marked("TicketSteps", "Enter return parcel"), states=_EVERY - _CLOSED_AGAINST, applies=(needs.goods_to_come,)
    ),
    "ship_first": Verb(
        marked("TicketSteps", "Ship first"), Step.SHIP_FIRST,
        applies=(needs.is_exchange,), needs=(needs.fault_of_shop, needs.return_under_way),
    ),
    "pass_inspection": Verb(
        marked("TicketSteps", "Passed"), Step.PASS, needs=(needs.goods_counted, needs.nothing_missing)
    ),
    "fail_inspection": Verb(marked("TicketSteps", "Not passed"), Step.FAIL, needs=(needs.photo_since_arrival,)),
    "refund": Verb(marked("TicketSteps", "Refund"), Step.REFUND, needs=(needs.approved_by_another,)),
    "send_back": Verb(marked("TicketSteps", "Back to review"), Step.SEND_BACK),
    "dispatch": Verb(marked("TicketSteps", "Dispatch"), Step.DISPATCH, needs=(needs.goods_to_dispatch,)),
    "complete": Verb(marked("TicketSteps", "Complete"), Step.COMPLETE),
    "resend": Verb(
        marked("TicketSteps", "Send again"), states=frozenset({_S.DISPATCHED}), duty=Duty.WAREHOUSE,
        needs=(needs.parcel_still_out,),
    ),
    "send_goods_back": Verb(
        marked("TicketSteps", "Send goods back"), states=_CLOSED_AGAINST, duty=Duty.WAREHOUSE,
        applies=(needs.goods_here,), needs=(needs.pieces_here,),
    ),
    "record_reply": Verb(
        marked("TicketSteps", "First reply given"), states=OPEN_STATES, applies=(needs.no_reply_yet,)
    ),
    "settle_difference": Verb(
        marked("TicketSteps", "Difference settled"), states=AGREED_STATES, duty=needs.duty_of_difference,
        applies=(needs.difference_open,),
    ),
    "pay_postage": Verb(
        marked("TicketSteps", "Pay postage back"), states=AGREED_STATES, duty=Duty.FINANCE,
        applies=(needs.postage_to_pay,),
    ),
    "extend_deadline": Verb(
        marked("TicketSteps", "Trade extended"), states=OPEN_STATES, duty=Duty.OPERATIONS,
        applies=(needs.extension_open,),
    ),
    "cancel": Verb(marked("TicketSteps", "Cancel"), Step.CANCEL),
    "assign": Verb(marked("TicketSteps", "Assign"), states=OPEN_STATES, duty=Duty.OPERATIONS),
    "set_urgency": Verb(marked("TicketSteps", "Urgency"), states=OPEN_STATES),
    "set_intervention": Verb(marked("TicketSteps", "Intervention"), states=_EVERY),
    "add_note": Verb(marked("TicketSteps", "Add note"), states=_EVERY),
    "delete": Verb(
        marked("TicketSteps", "Delete"), states=_NOT_AGREED, duty=Duty.OPERATIONS, needs=(needs.nothing_moved,)
    ),
}  # fmt: skip


def seen_ticket(session: Session, ticket_id: TicketId, seen_version: int) -> Ticket:
    """The ticket as the person saw it; raises UserError when it is in the recycle bin, Conflict when it was changed."""
    ticket = session.get(Ticket, ticket_id)
    if ticket is None:
        raise UserError(translate("TicketSteps", "This ticket does not exist (any more)."))
    if ticket.deleted_at is not None:
        text = translate("TicketSteps", "{ticket_no} is in the recycle bin. Restore it first.")
        raise UserError(text.format(ticket_no=ticket.ticket_no))
    if ticket.version != seen_version:
        text = translate("TicketSteps", "{ticket_no} was changed in between and is now “{state}”. Look at it again.")
        raise Conflict(text.format(ticket_no=ticket.ticket_no, state=state_chip(ticket.state, ticket.kind).text))
    return ticket


def way(ticket: Ticket, key: str) -> Transition | None:
    """The step that a verb is from where a ticket is; None where it is none."""
    step = VERBS[key].step
    if step is None:
        return None
    end = None
    if step is Step.APPROVE:
        end = state_after_approval(ticket.kind, goods_are_here=ticket.returned_at is not None)
    elif step is Step.PASS:
        end = state_after_inspection(ticket.kind)
    return transition(step, ticket.state, end)


def why_not_now(session: Session, actor: Actor, ticket: Ticket, key: str) -> UserError | None:
    """Why a verb means nothing to a ticket as it is, whoever asks; None when it does."""
    verb = VERBS[key]
    if way(ticket, key) is None and ticket.state not in verb.states:
        text = translate("TicketSteps", "{ticket_no} is “{state}”. “{action}” is for tickets that are: {states}.")
        begins = {row.begin for row in TRANSITIONS if row.step is verb.step} or verb.states
        states = [state_chip(state, ticket.kind).text for state in TicketState if state in begins]
        return UserError(
            text.format(
                ticket_no=ticket.ticket_no,
                state=state_chip(ticket.state, ticket.kind).text,
                action=title_of(key),
                states=translate("TicketSteps", ", ").join(states),
            )
        )
    return _first(session, actor, ticket, verb.applies)


def what_bars(session: Session, actor: Actor, ticket: Ticket, key: str) -> UserError | None:
    """Why somebody cannot do now what the ticket is ready for: whose work it is, and what is missing."""
    if reason := rights.why_not(session, actor, _duty(ticket, key)):
        text = translate("TicketSteps", "{ticket_no}, “{action}”: {reason}")
        return UserError(text.format(ticket_no=ticket.ticket_no, action=title_of(key), reason=reason))
    return _first(session, actor, ticket, VERBS[key].needs)


def begin(session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, key: str) -> Ticket:
    """The ticket a verb is about to change; raises UserError (or Conflict) for the first thing in its way."""
    ticket = seen_ticket(session, ticket_id, seen_version)
    if error := why_not_now(session, actor, ticket, key) or what_bars(session, actor, ticket, key):
        raise error
    if ticket.customer_id is None and ticket.order.customer_id is not None:  # whom the platform hid before
        ticket.customer_id, ticket.customer_name = ticket.order.customer_id, ticket.order.buyer
    return ticket


def title_of(key: str) -> str:
    """What a verb is called."""
    return translate("TicketSteps", VERBS[key].title)


def take_step(
    session: Session, actor: Actor, ticket: Ticket, key: str, what: EventKind, note: str = "",
    amount_fen: int | None = None,
) -> None:  # fmt: skip
    """Bring a ticket along its way, where the verb is a step from here, and keep what happened."""
    if (row := way(ticket, key)) is not None:
        ticket.state = row.end
        ticket.closed_at = None if row.end in OPEN_STATES else actor.clock.now()
    note_event(session, actor, ticket, what, note, amount_fen)


def note_event(
    session: Session, actor: Actor, ticket: Ticket, what: EventKind, note: str = "", amount_fen: int | None = None
) -> None:
    """Keep what happened to a ticket; whoever saw it as it was before is to be told, though only its parts changed.

    Everything done to a ticket comes by here once it is done, so that the platform's word is settled here too.
    """
    session.add(
        TicketEvent(
            ticket_id=ticket.id, at=actor.clock.now(), by=actor.name, what=what, state=ticket.state,
            note=note.strip(), amount_fen=amount_fen,
        )
    )  # fmt: skip
    grow_version(session, ticket)
    session.flush()
    _settle_agreed(session, ticket)


def withdraw_approval(ticket: Ticket) -> None:
    """A ticket that is to be reviewed again is not approved; its events tell that it was."""
    ticket.approved_fen = ticket.approved_at = ticket.approved_by_id = None
    ticket.approved_by = ""
    for one in ticket.orders:
        one.approved_fen = None


def given_words(words: str, missing: str, field: str) -> str:
    """What somebody wrote, without blanks around it; raises UserError with a sentence when that is nothing."""
    if not words.strip():
        raise UserError(missing, field=field)
    return words.strip()


def given_reason(reason: str) -> str:
    """The reason somebody gave; raises UserError without one."""
    return given_words(reason, translate("TicketSteps", "Give the reason in a few words."), "reason")


def _settle_agreed(session: Session, ticket: Ticket) -> None:
    """Nobody has to decide any more where the platform says by now what we do.

    Never the other way round: a report is older than the step, and contradicts nothing by being behind.
    """
    for told in step_store.refunds_that_differ(session, ticket.id):
        told.differs = bool(differences(ticket, told))
    session.flush()


def _duty(ticket: Ticket, key: str) -> Duty:
    if (step := way(ticket, key)) is not None:
        return step.duty
    duty = VERBS[key].duty
    return duty if isinstance(duty, Duty) else duty(ticket)


def _first(session: Session, actor: Actor, ticket: Ticket, asked: tuple[Need, ...]) -> UserError | None:
    return next(filter(None, (need(session, actor, ticket) for need in asked)), None)
