"""How a claim goes from state to state: what every verb requires of it, and how a step is kept."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from shopdesk.claims.model import Claim, ClaimId, ClaimStep
from shopdesk.claims.months.booking import booked_day
from shopdesk.claims.states import OPEN_STATES, TRANSITIONS, ClaimState, outstanding_fen, state_chip
from shopdesk.claims.steps.promises import follow_log
from shopdesk.core.actor import Actor
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.money import MAX_FEN, format_yuan
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


def require_amount(amount_fen: int) -> None:
    """Raise UserError for an amount beyond any real one."""
    if abs(amount_fen) > MAX_FEN:
        text = translate("Money", "“{text}” is too large for an amount.").format(text=format_yuan(amount_fen))
        raise UserError(text, field="amount")


def given_reason(reason: str) -> str:
    """The reason somebody gave; raises UserError without one."""
    if not reason.strip():
        raise UserError(translate("Claims", "Give the reason in a few words."), field="reason")
    return reason.strip()


def take_step(
    session: Session,
    claim: Claim,
    actor: Actor,
    state: ClaimState,
    on: date,
    agreed_fen: int | None,
    reason: str = "",
) -> None:
    """Bring a claim to a state on a business day, and keep the step; in a closed month it counts from the next on."""
    step = ClaimStep(
        happened_on=on, booked_on=booked_day(session, on), state=state, agreed_fen=agreed_fen, reason=reason,
        entered_by=actor.name,
    )  # fmt: skip
    _keep_step(claim, step)


def close_or_reopen(session: Session, claim: Claim, actor: Actor, on: date, reason: str = "") -> None:
    """A claim is closed exactly while its agreed amount is received or written off."""
    owed = outstanding_fen(claim.agreed_fen, claim.received_fen, claim.written_off_fen)
    if owed == 0 and claim.state is ClaimState.AGREED:
        end = ClaimState.SETTLED if claim.received_fen else ClaimState.WRITTEN_OFF
        # Not before the last of its money counts, or it would have been closed while something was outstanding.
        step = ClaimStep(
            happened_on=max(_days(claim)), booked_on=max(_booked_days(claim)), state=end, agreed_fen=claim.agreed_fen,
            reason=reason, entered_by=actor.name,
        )  # fmt: skip
        _keep_step(claim, step)
    elif owed != 0 and claim.state is not ClaimState.AGREED:
        # Not before it was closed, or what is agreed now would have been agreed before that.
        last = claim.steps[-1]
        step = ClaimStep(
            happened_on=max(on, last.happened_on), booked_on=max(booked_day(session, on), last.booked_on),
            state=ClaimState.AGREED, agreed_fen=claim.agreed_fen, reason=reason, entered_by=actor.name,
        )  # fmt: skip
        _keep_step(claim, step)


def last_day(claim: Claim) -> date:
    """The last day on which anything happened on a claim, or is booked."""
    return max(*_days(claim), *_booked_days(claim))


def undo_steps(session: Session, claim: Claim, actor: Actor, kept: int, reason: str = "") -> None:
    """Let a claim stand on every day as its first ``kept`` steps say; the steps after them are kept as well.

    What was booked in a month that is closed by now is undone from the first open day on. Money is the caller's.
    """
    steps, undone = claim.steps[:kept], claim.steps[kept:]
    first = booked_day(session, min(step.booked_on for step in undone))
    shown: tuple[ClaimState, int | None] | None = None
    for day in sorted({first, *(step.booked_on for step in steps if step.booked_on > first)}):
        before = next(step for step in reversed(steps) if step.booked_on <= day)
        if shown == (before.state, before.agreed_fen):
            continue
        shown = (before.state, before.agreed_fen)
        step = ClaimStep(
            happened_on=min(step.happened_on for step in undone) if day == first else day, booked_on=day,
            state=before.state, agreed_fen=before.agreed_fen, reason=reason, takes_back=True, entered_by=actor.name,
        )  # fmt: skip
        _keep_step(claim, step)


def _keep_step(claim: Claim, step: ClaimStep) -> None:
    claim.state, claim.agreed_fen = step.state, step.agreed_fen
    claim.steps.append(step)
    claim.closed_on = None if step.state in OPEN_STATES else max(_booked_days(claim))
    follow_log(claim)


def _days(claim: Claim) -> Sequence[date]:
    return [
        *(step.happened_on for step in claim.steps),
        *(receipt.received_on for receipt in claim.receipts),
        *(one.written_off_on for one in claim.write_offs),
    ]


def _booked_days(claim: Claim) -> Sequence[date]:
    return [one.booked_on for entries in (claim.steps, claim.receipts, claim.write_offs) for one in entries]
