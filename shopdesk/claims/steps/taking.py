"""How a claim goes from state to state: what every verb requires of it, and how a step is kept."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from shopdesk.claims.model import Claim, ClaimId, ClaimStep
from shopdesk.claims.states import OPEN_STATES, TRANSITIONS, ClaimState, outstanding_fen, state_chip
from shopdesk.core.actor import Actor
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.text import translate


def seen_claim(session: Session, claim_id: ClaimId, expected_version: int) -> Claim:
    """The claim as the person saw it; raises UserError when it is in the recycle bin, Conflict when it was changed."""
    claim = session.get(Claim, claim_id)
    if claim is None or claim.deleted_at is not None:
        raise UserError(translate("Claims", "This claim is in the recycle bin. Restore it first."))
    if claim.version != expected_version:
        text = translate("Claims", "{claim_no} was changed in between and is now “{state}”. Look at it again.")
        raise Conflict(text.format(claim_no=claim.claim_no, state=state_chip(claim.state).text))
    return claim


def require_step(claim: Claim, to: ClaimState) -> None:
    """Raise UserError when a claim cannot come to a state from where it is."""
    if to not in TRANSITIONS[claim.state]:
        text = translate("Claims", "{claim_no} is “{state}” and cannot become “{to}”.")
        raise UserError(
            text.format(claim_no=claim.claim_no, state=state_chip(claim.state).text, to=state_chip(to).text)
        )


def require_day(claim: Claim, actor: Actor, on: date) -> None:
    """Raise UserError for a day to come and for one before the claim was registered."""
    if on > actor.clock.today():
        raise UserError(translate("Claims", "This day is yet to come."), field="on")
    registered_on = actor.clock.day_of(claim.registered_at)
    if on < registered_on:
        text = translate("Claims", "The claim was registered on {day}; choose that day or a later one.")
        raise UserError(text.format(day=registered_on.isoformat()), field="on")


def given_reason(reason: str) -> str:
    """The reason somebody gave; raises UserError without one."""
    if not reason.strip():
        raise UserError(translate("Claims", "Give the reason in a few words."), field="reason")
    return reason.strip()


def take_step(
    claim: Claim,
    actor: Actor,
    state: ClaimState,
    on: date,
    agreed_fen: int | None,
    reason: str = "",
    *,
    takes_back: bool = False,
) -> None:
    """Bring a claim to a state on a business day, and keep the step."""
    claim.state, claim.agreed_fen = state, agreed_fen
    claim.steps.append(
        ClaimStep(
            happened_on=on, booked_on=on, state=state, agreed_fen=agreed_fen, reason=reason, takes_back=takes_back,
            entered_by=actor.name,
        )
    )  # fmt: skip
    claim.closed_on = None if state in OPEN_STATES else max(_days(claim))


def close_or_reopen(claim: Claim, actor: Actor, on: date, reason: str = "") -> None:
    """A claim is closed exactly while its agreed amount is received or written off."""
    owed = outstanding_fen(claim.agreed_fen, claim.received_fen, claim.written_off_fen)
    if owed == 0 and claim.state is ClaimState.AGREED:
        end = ClaimState.SETTLED if claim.received_fen else ClaimState.WRITTEN_OFF
        take_step(claim, actor, end, max(_days(claim)), claim.agreed_fen, reason)
    elif owed != 0 and claim.state is not ClaimState.AGREED:
        take_step(claim, actor, ClaimState.AGREED, on, claim.agreed_fen, reason)


def _days(claim: Claim) -> Sequence[date]:
    return [
        *(step.happened_on for step in claim.steps),
        *(receipt.received_on for receipt in claim.receipts),
        *(one.written_off_on for one in claim.write_offs),
    ]
