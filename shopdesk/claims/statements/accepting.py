"""A statement accepted: what it says becomes receipts on our claims, all in one transaction."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.model import StatementId
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done
from shopdesk.core.progress import Progress


class Accepted(NamedTuple):
    """What accepting entered, and the tracking numbers it left with the reason. Amounts in fen."""

    receipts: int
    amount_fen: int
    left: list[tuple[str, str]]


def accept_statement(
    session: Session,
    actor: Actor,
    statement_id: StatementId,
    seen_version: int,
    progress: Progress | None = None,
    *,
    seen: str | None = None,
) -> Done[Accepted]:
    """Enter what a statement says: a receipt for each line that is neither known nor left out.

    ``seen`` is the ``fingerprint`` of the rows somebody looked at. Raises Conflict when the statement, or what would be
    entered, is another by now; UserError for who may not, and when there is nothing to enter.
    """
    raise NotImplementedError
