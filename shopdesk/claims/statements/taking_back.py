"""An accepted statement taken back as a whole: every claim is as it was, on every day."""

from sqlalchemy.orm import Session

from shopdesk.claims.model import StatementId
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes


def take_back_acceptance(session: Session, actor: Actor, statement_id: StatementId, seen_version: int) -> Changes:
    """Undo what accepting entered, by further entries; raises UserError naming the claims on which something was booked
    since, and when a month in which it was booked has been closed.
    """
    raise NotImplementedError
