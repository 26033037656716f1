"""A statement as somebody saw it, before it is written."""

from sqlalchemy.orm import Session

from shopdesk.claims.model import Statement, StatementId
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.text import translate


def seen_statement(
    session: Session, statement_id: StatementId, seen_version: int, *, accepted: bool = False
) -> Statement:
    """The statement; raises UserError where it was discarded, or (not) accepted, and Conflict where it was changed."""
    statement = session.get(Statement, statement_id)
    if statement is None or statement.deleted_at is not None:
        raise UserError(translate("Statements", "This statement was discarded. Restore it first."))
    if statement.accepted_at is not None and not accepted:
        raise UserError(translate("Statements", "This statement is accepted. Take that back first."))
    if statement.accepted_at is None and accepted:
        raise UserError(translate("Statements", "This statement is not accepted."))
    if statement.version != seen_version:
        text = translate("Statements", "“{file}” was changed in between. Look at it again.")
        raise Conflict(text.format(file=statement.file_name))
    return statement
