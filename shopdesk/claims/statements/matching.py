"""Which claim a line speaks of: by its tracking no., else its order no., else by hand."""

from sqlalchemy.orm import Session

from shopdesk.claims.model import ClaimId, StatementId
from shopdesk.claims.store import ClaimRow
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done


def rematch(session: Session, actor: Actor, statement_id: StatementId) -> Done[int]:
    """Look again for claims registered meanwhile; how many lines found another one. Matches by hand stay."""
    raise NotImplementedError


def match_by_hand(
    session: Session,
    actor: Actor,
    statement_id: StatementId,
    seen_version: int,
    tracking_key: str,
    claim_id: ClaimId | None,
) -> Changes:
    """Say which claim the lines of a tracking number speak of, or that they speak of none.

    Raises UserError for a claim of another courier and for one that was withdrawn or recovered.
    """
    raise NotImplementedError


def candidates(
    session: Session, statement_id: StatementId, tracking_key: str, text: str = "", limit: int = 50
) -> list[ClaimRow]:
    """Claims of this courier that a tracking number's lines may speak of, likeliest first; or those with a text."""
    raise NotImplementedError
