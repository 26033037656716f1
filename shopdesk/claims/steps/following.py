"""What goes on around a claim without changing its state: calls to the courier."""

from datetime import date

from sqlalchemy.orm import Session

from shopdesk.claims.model import ClaimFollowUp, ClaimId
from shopdesk.claims.states import OPEN_STATES
from shopdesk.claims.steps.promises import follow_log
from shopdesk.claims.steps.taking import seen_claim
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import one_line
from shopdesk.core.text import translate

LONGEST_NAME = 100


def add_follow_up(
    session: Session,
    actor: Actor,
    claim_id: ClaimId,
    expected_version: int,
    said: str,
    next_on: date | None,
    spoke_to: str = "",
    promised_on: date | None = None,
) -> Changes:
    """Note a call to the courier: with whom, what it said, until when it promised something, and when to ask again.

    A promise stands until there is another. Raises UserError without words, for days gone by, and for a closed claim.
    """
    claim = seen_claim(session, claim_id, expected_version)
    if not said.strip():
        raise UserError(translate("Claims", "Write in a few words what the courier said."), field="said")
    for field, day in (("promised_on", promised_on), ("next_on", next_on)):
        if day is not None and day < actor.clock.today():
            raise UserError(translate("Claims", "This day is over. Choose today or later."), field=field)
    if claim.state not in OPEN_STATES and (next_on is not None or promised_on is not None):
        text = translate("Claims", "{claim_no} is closed: nobody has to be asked again.")
        field = "promised_on" if next_on is None else "next_on"
        raise UserError(text.format(claim_no=claim.claim_no), field=field)
    spoke_to = one_line(spoke_to)
    if len(spoke_to) > LONGEST_NAME:
        text = translate("Claims", "This is too long for a name: {most} characters at most.")
        raise UserError(text.format(most=LONGEST_NAME), field="spoke_to")
    claim.follow_ups.append(
        ClaimFollowUp(
            at=actor.clock.now(),
            by=actor.name,
            spoke_to=spoke_to,
            said=said.strip(),
            promised_on=promised_on,
            next_on=next_on,
        )
    )
    follow_log(claim)
    return changed("claim")
