"""Couriers' files taken in: each once, whether anybody accepts it or not; thrown away and taken back."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.model import StatementId
from shopdesk.claims.statements.reading import ReadStatement
from shopdesk.claims.statements.statement_store import StatementRow
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done
from shopdesk.core.progress import Progress
from shopdesk.couriers.model import CourierId


class ImportedStatement(NamedTuple):
    """The statement that stands for a file, and whether it was there already."""

    statement_id: StatementId
    known: bool


def known_statement(session: Session, read: ReadStatement) -> StatementRow | None:
    """The statement this table was imported as: of the same file, or of one that says the same; None for a new one."""
    raise NotImplementedError


def import_statement(
    session: Session, actor: Actor, read: ReadStatement, courier_id: CourierId, progress: Progress | None = None
) -> Done[ImportedStatement]:
    """Keep a courier's file with its lines, matched to our claims; one that is known is not imported again.

    Raises UserError for a table without lines.
    """
    raise NotImplementedError


def discard_statement(session: Session, actor: Actor, statement_id: StatementId, seen_version: int) -> Changes:
    """Throw a statement away; raises UserError for an accepted one."""
    raise NotImplementedError


def restore_statement(session: Session, actor: Actor, statement_id: StatementId) -> Changes:
    """Take a statement back out of the recycle bin; raises UserError when its file was imported again."""
    raise NotImplementedError
