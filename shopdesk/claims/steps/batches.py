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
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.text import translate

Seen = Mapping[ClaimId, int]

_MOST_NAMED = 12


def submit_claims(session: Session, actor: Actor, seen: Seen) -> Changes:
    """Hand drafts to their couriers; raises UserError as ``submit_claim`` for each that is not ready."""
    return all_or_none(session, seen, partial(submit_claim, session, actor))


def check_claims(session: Session, actor: Actor, seen: Seen) -> Changes:
    """Check claims a second time; raises UserError as ``check_claim`` for each that somebody else has to check."""
    return all_or_none(session, seen, partial(check_claim, session, actor))


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

    return all_or_none(session, seen, note)


def all_or_none(session: Session, seen: Seen, verb: Callable[[ClaimId, int], Changes]) -> Changes:
    """Do something to each claim as it was seen; raises one UserError that names all refused ones, and undoes all.

    Its value ``refused`` lists (claim id, why). What is wrong with a field is wrong for all of them, and told once.
    """
    touched, refused, moved = changed(), [], False
    with session.begin_nested():
        for claim_id, version in seen.items():
            try:
                touched = Changes(touched | verb(claim_id, version))
            except UserError as error:
                if error.field in ("said", "next_on", "promised_on"):
                    raise
                refused.append((claim_id, error.message))
                moved = moved or isinstance(error, Conflict)
        if refused:
            raise (Conflict if moved else UserError)(_told(session, refused), refused=refused)
    return touched


def _told(session: Session, refused: list[tuple[ClaimId, str]]) -> str:
    lines = []
    for claim_id, why in refused[:_MOST_NAMED]:
        claim = session.get(Claim, claim_id)
        claim_no = "" if claim is None else claim.claim_no
        lines.append(why if claim_no in why else f"{claim_no}: {why}")
    if len(refused) > _MOST_NAMED:
        lines.append(translate("Claims", "… and {number} more.").format(number=len(refused) - _MOST_NAMED))
    return "\n".join(lines)
