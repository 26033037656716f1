"""The second look at a claim: somebody other than who entered it says that it is right."""

from sqlalchemy.orm import Session

from shopdesk.claims import rights
from shopdesk.claims.model import Claim, ClaimId
from shopdesk.claims.states import OPEN_STATES
from shopdesk.claims.steps.taking import seen_claim
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError, refuse
from shopdesk.core.text import translate
from shopdesk.shops.service import roles_apply


def why_not_check_claim(session: Session, actor: Actor, claim_id: ClaimId) -> str:
    """Why somebody may not check a claim: their role, or because it is their own; empty for who may.

    One person alone may check what they entered.
    """
    if reason := rights.why_not_check(session, actor):
        return reason
    claim = session.get_one(Claim, claim_id)
    if claim.state not in OPEN_STATES:
        return translate("Claims", "{claim_no} is closed and stays as it is.").format(claim_no=claim.claim_no)
    own = {claim.applicant, *(step.entered_by for step in claim.steps[:1])}
    if claim.changed_by and claim.changed_by not in own:
        own = {claim.changed_by}  # what it says now is theirs
    if actor.name in own and roles_apply(session):
        text = translate("Claims", "{name} entered {claim_no} or applied for it: somebody else has to check it.")
        if actor.name == claim.changed_by:
            text = translate("Claims", "{name} changed {claim_no}: somebody else has to check it.")
        return text.format(name=actor.name, claim_no=claim.claim_no)
    return ""


def check_claim(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int) -> Changes:
    """Say that a claim is right; raises UserError for who may not, and when it was checked already."""
    claim = seen_claim(session, claim_id, expected_version)
    refuse(why_not_check_claim(session, actor, claim_id))
    if claim.checked_by:
        text = translate("Claims", "{claim_no} was checked by {name} already.")
        raise UserError(text.format(claim_no=claim.claim_no, name=claim.checked_by))
    claim.checked_by, claim.checked_at = actor.name, actor.clock.now()
    return changed("claim")


def uncheck(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int) -> Changes:
    """Take a second check back; raises UserError for who may not check, and when nobody has checked it."""
    claim = seen_claim(session, claim_id, expected_version)
    rights.require_check(session, actor)
    if not claim.checked_by:
        raise UserError(translate("Claims", "Nobody has checked {claim_no} yet.").format(claim_no=claim.claim_no))
    claim.checked_by, claim.checked_at = "", None
    return changed("claim")
