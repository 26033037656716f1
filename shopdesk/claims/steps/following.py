"""What goes on around a claim without changing its state: calls to the courier."""

from datetime import date

from sqlalchemy.orm import Session

from shopdesk.claims.model import ClaimFollowUp, ClaimId
from shopdesk.claims.steps.taking import seen_claim
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate


def add_follow_up(
    session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, said: str, next_on: date | None
) -> Changes:
    """Note a call to the courier, and when to ask again; raises UserError without words and for a day gone by."""
    claim = seen_claim(session, claim_id, expected_version)
    if not said.strip():
        raise UserError(translate("Claims", "Write in a few words what the courier said."), field="said")
    if next_on is not None and next_on < actor.clock.today():
        raise UserError(translate("Claims", "This day is over. Choose today or later."), field="next_on")
    claim.follow_ups.append(ClaimFollowUp(at=actor.clock.now(), by=actor.name, said=said.strip(), next_on=next_on))
    claim.follow_up_on = next_on
    return changed("claim")
