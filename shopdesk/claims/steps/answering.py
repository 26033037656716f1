"""Claims handed in, and what the courier answers: each step with what it requires."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from shopdesk.claims.dossier import why_step_stays
from shopdesk.claims.drafting.gates import gates
from shopdesk.claims.model import ClaimId, ClaimStep
from shopdesk.claims.states import GIVEN_BACK_STATES, ClaimState
from shopdesk.claims.steps.entering import require_only_claim
from shopdesk.claims.steps.taking import (
    close_or_reopen,
    given_reason,
    require_amount,
    require_day,
    require_step,
    seen_claim,
    take_step,
    undo_steps,
)
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

_PAID_STATES = frozenset({ClaimState.SETTLED, ClaimState.WRITTEN_OFF})


def missing_for_submit(session: Session, claim_id: ClaimId) -> list[UserError]:
    """What has to be put right before a claim can go to the courier, each with its field."""
    return [UserError(gate.words, field=gate.field) for gate in gates(session, claim_id)]


def submit_claim(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int) -> Changes:
    """Hand a draft to the courier; raises UserError for the first of ``missing_for_submit``."""
    claim = seen_claim(session, claim_id, expected_version)
    require_step(claim, ClaimState.SUBMITTED)
    for error in missing_for_submit(session, claim_id):
        raise error
    claim.submitted_at = actor.clock.now()
    take_step(session, claim, actor, ClaimState.SUBMITTED, actor.clock.today(), claim.agreed_fen)
    return changed("claim")


def agree_claim(
    session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, amount_fen: int, on: date
) -> Changes:
    """The courier agrees to an amount, or to another than before; raises UserError for none and for a wrong day."""
    claim = seen_claim(session, claim_id, expected_version)
    require_step(claim, ClaimState.AGREED)
    if amount_fen <= 0:
        text = translate("Claims", "Enter the amount the courier agreed to. If it pays nothing, reject the claim.")
        raise UserError(text, field="amount")
    require_amount(amount_fen)
    require_day(claim, actor, on)
    take_step(session, claim, actor, ClaimState.AGREED, on, amount_fen)
    claim.agreed_on = on
    close_or_reopen(session, claim, actor, on)
    return changed("claim")


def reject_claim(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, reason: str) -> Changes:
    """The courier refuses to pay; raises UserError without its reason."""
    claim = seen_claim(session, claim_id, expected_version)
    require_step(claim, ClaimState.REJECTED)
    take_step(session, claim, actor, ClaimState.REJECTED, actor.clock.today(), None, given_reason(reason))
    return changed("claim")


def appeal_claim(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, reason: str = "") -> Changes:
    """Appeal a rejected claim, to the courier or to arbitration."""
    claim = seen_claim(session, claim_id, expected_version)
    require_step(claim, ClaimState.APPEALED)
    take_step(session, claim, actor, ClaimState.APPEALED, actor.clock.today(), None, reason.strip())
    return changed("claim")


def recover_goods(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, note: str = "") -> Changes:
    """The goods turned up: the courier owes nothing any more. Raises UserError once money has moved."""
    claim = seen_claim(session, claim_id, expected_version)
    require_step(claim, ClaimState.RECOVERED)
    if claim.received_fen or claim.written_off_fen:
        raise UserError(translate("Claims", "Money was entered for this claim. Take it back first."))
    agreed = None if claim.agreed_fen is None else 0
    take_step(session, claim, actor, ClaimState.RECOVERED, actor.clock.today(), agreed, note.strip())
    return changed("claim")


def withdraw_claim(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, reason: str) -> Changes:
    """Give the claim up before the courier has answered; raises UserError without a reason."""
    claim = seen_claim(session, claim_id, expected_version)
    require_step(claim, ClaimState.WITHDRAWN)
    take_step(session, claim, actor, ClaimState.WITHDRAWN, actor.clock.today(), None, given_reason(reason))
    return changed("claim")


def take_back(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int) -> Changes:
    """Undo the last step, as if it had not been taken; the steps keep both.

    Raises UserError when money has moved, when there is nothing to undo, and when another claim
    for the parcel has come in between.
    """
    claim = seen_claim(session, claim_id, expected_version)
    steps = [(one.state, one.agreed_fen, one.takes_back) for one in claim.steps]
    receipts = [(one.received_on, one.booked_on, one.amount_fen) for one in claim.receipts]
    write_offs = [(one.written_off_on, one.booked_on, one.amount_fen) for one in claim.write_offs]
    if reason := why_step_stays(steps, receipts, write_offs):
        raise UserError(reason)
    before, last = claim.steps[-2:]
    if last.state in GIVEN_BACK_STATES:
        require_only_claim(session, claim)
    agreed_on = _agreed_on(claim.steps[:-1])
    undo_steps(session, claim, actor, len(claim.steps) - 1)
    if before.state is ClaimState.DRAFT:
        claim.submitted_at = None
    claim.agreed_on = agreed_on
    return changed("claim")


def _agreed_on(steps: Sequence[ClaimStep]) -> date | None:
    """The day of the agreement that stands after some steps, whatever was undone or paid since; None without one."""
    standing: list[ClaimStep] = []
    for place, step in enumerate(steps):
        if not step.takes_back:
            standing.append(step)
        elif place + 1 == len(steps) or not steps[place + 1].takes_back:
            standing.pop()  # at least the last step is undone, and all down to where the claim stands again
            while len(standing) > 1 and _shown(standing[-1]) != _shown(step):
                standing.pop()
    while len(standing) > 2 and standing[-2].state in _PAID_STATES and standing[-2].agreed_fen == steps[-1].agreed_fen:
        del standing[-2:]  # closed by money, and opened again
    return standing[-1].happened_on if standing[-1].state is ClaimState.AGREED else None


def _shown(step: ClaimStep) -> tuple[ClaimState, int | None]:
    return step.state, step.agreed_fen
