"""What is to be done with what a statement says of a claim, once it is accepted."""

from collections.abc import Sequence

from sqlalchemy import update
from sqlalchemy.orm import Session

from shopdesk.claims.model import StatementId, StatementLine
from shopdesk.claims.rights import require_accept, require_write_off
from shopdesk.claims.statements import statement_store
from shopdesk.claims.statements.seen import seen_statement
from shopdesk.claims.states import Handling
from shopdesk.claims.steps.taking import given_reason
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.database import batches, grow_version, table_of


def set_handling(
    session: Session,
    actor: Actor,
    statement_id: StatementId,
    seen_version: int,
    tracking_keys: Sequence[str],
    handling: Handling,
    reason: str = "",
) -> Changes:
    """Say what becomes of some tracking numbers.

    Raises UserError for who may not, and when the rest is given up without a reason.
    """
    require_accept(session, actor)
    statement = seen_statement(session, statement_id, seen_version)
    if handling is Handling.SETTLE:
        require_write_off(session, actor)
        reason = given_reason(reason)
    table = table_of(StatementLine)
    values = {"handling": handling, "reason": reason.strip(), "handled_by": actor.name}
    for batch in batches(statement_store.key_line_ids(session, statement_id, tracking_keys)):
        session.execute(update(table).where(table.c.id.in_(batch)).values(values))
    grow_version(session, statement)
    return changed("statement")
