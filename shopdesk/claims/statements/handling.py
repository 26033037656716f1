"""What is to be done with what a statement says of a claim, once it is accepted."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from shopdesk.claims.model import StatementId
from shopdesk.claims.states import Handling
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes


def set_handling(
    session: Session,
    actor: Actor,
    statement_id: StatementId,
    seen_version: int,
    tracking_keys: Sequence[str],
    handling: Handling,
    reason: str = "",
) -> Changes:
    """Say what becomes of some tracking numbers; raises UserError when the rest is given up without a reason."""
    raise NotImplementedError
