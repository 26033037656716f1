"""One step for many claims: all of them or none, every refused one named. Each comes with the version somebody saw."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from shopdesk.claims.model import Claim, ClaimId
from shopdesk.claims.steps.answering import submit_claim
from shopdesk.claims.steps.checking import check_claim
from shopdesk.claims.steps.following import add_follow_up
from shopdesk.core.actor import Actor
from shopdesk.core.all_or_none import all_or_none
from shopdesk.core.changes import Changes

Seen = Mapping[ClaimId, int]

_ASKED = frozenset({"said", "next_on", "promised_on"})  # of a call, once for all its claims


def submit_claims(session: Session, actor: Actor, seen: Seen) -> Changes:
    """Hand drafts to their couriers; raises UserError as ``submit_claim`` for each that is not ready."""
    return _batch(session, seen, partial(submit_claim, session, actor))


def check_claims(session: Session, actor: Actor, seen: Seen) -> Changes:
    """Check claims a second time; raises UserError as ``check_claim`` for each that somebody else has to check."""
    return _batch(session, seen, partial(check_claim, session, actor))


def note_call(
    session: Session,
    actor: Actor,
    seen: Seen,
    said: str,
    next_on: date | None,
    spoke_to: str = "",
    promised_on: date | None = None,
) -> Changes:
    """Note one call about several claims with each of them; raises UserError as ``add_follow_up``."""

    def note(claim_id: ClaimId, version: int) -> Changes:
        return add_follow_up(session, actor, claim_id, version, said, next_on, spoke_to, promised_on)

    return _batch(session, seen, note)


def _batch(session: Session, seen: Seen, verb: Callable[[ClaimId, int], Changes]) -> Changes:
    """Do something to each claim as it was seen; raises UserError as ``all_or_none``."""

    def number_of(claim_id: ClaimId) -> str:
        claim = session.get(Claim, claim_id)
        return "" if claim is None else claim.claim_no

    return all_or_none(session, seen, verb, number_of=number_of, asked=_ASKED)
