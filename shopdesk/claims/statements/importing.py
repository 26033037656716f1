"""Couriers' files taken in: each once, whether anybody accepts it or not; thrown away and taken back."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.model import Statement, StatementId, StatementLine
from shopdesk.claims.rights import require_accept
from shopdesk.claims.statements import statement_store
from shopdesk.claims.statements.matching import Wanted, find_matches
from shopdesk.claims.statements.reading import ReadStatement
from shopdesk.claims.statements.seen import seen_statement
from shopdesk.claims.statements.statement_store import StatementRow
from shopdesk.claims.states import Handling, MoneyTo, StatementKind
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.clock import month_start
from shopdesk.core.database import insert_many, reserve_ids, table_of
from shopdesk.core.errors import UserError
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.couriers.model import CourierId

_CHANNELS = {StatementKind.PAYOUT: MoneyTo.ACCOUNT, StatementKind.BILL: MoneyTo.MONTHLY_BILL}
_AT_ONCE = 1_000


class ImportedStatement(NamedTuple):
    """The statement that stands for a file, and whether it was there already."""

    statement_id: StatementId
    known: bool


def known_statement(session: Session, read: ReadStatement) -> StatementRow | None:
    """The statement this table was imported as: of the same file, or of one that says the same; None for a new one."""
    found = statement_store.find_statement(session, read.sha256, read.sheet_name, read.digest)
    return None if found is None else statement_store.statement_row(session, found)


def import_statement(
    session: Session, actor: Actor, read: ReadStatement, courier_id: CourierId, progress: Progress | None = None
) -> Done[ImportedStatement]:
    """Keep a courier's file with its lines, matched to our claims; one that is known is not imported again.

    Raises UserError for a table without lines, and for what is no month.
    """
    if (known := known_statement(session, read)) is not None:
        return Done(ImportedStatement(known.id, True), changed())
    if not read.lines:
        text = translate("Statements", "“{file}” holds no lines of parcels.")
        raise UserError(text.format(file=read.file_name))
    if read.month:
        month_start(read.month)
    now = actor.clock.now()
    statement = Statement(
        courier_id=courier_id,
        kind=read.kind,
        file_name=read.file_name,
        sheet_name=read.sheet_name,
        sha256=read.sha256,
        digest=read.digest,
        month=read.month or actor.clock.month_of(now),
        channel=_CHANNELS[read.kind],
        columns=dict(read.columns),
        line_count=len(read.lines),
        imported_at=now,
        imported_by=actor.name,
    )
    session.add(statement)
    session.flush()
    statement_id = StatementId(statement.id)
    _insert_lines(session, statement_id, courier_id, read, progress or Progress())
    return Done(ImportedStatement(statement_id, False), changed("statement"))


def discard_statement(session: Session, actor: Actor, statement_id: StatementId, seen_version: int) -> Changes:
    """Throw a statement away.

    Raises UserError for an accepted one, where another one counts on its lines, and for who may not.
    """
    require_accept(session, actor)
    statement = seen_statement(session, statement_id, seen_version)
    if files := statement_store.files_counting_on(session, statement_id):
        text = translate("Statements", "Lines of it were left out of “{other}” because they came in with it.")
        hint = translate("Statements", "Take “{other}” back first, or accept “{file}” again.")
        raise UserError(" ".join((text, hint)).format(other=files[0], file=statement.file_name))
    statement.deleted_at = actor.clock.now()
    return changed("statement")


def restore_statement(session: Session, actor: Actor, statement_id: StatementId) -> Changes:
    """Take a statement back out of the recycle bin.

    Raises UserError when its file was imported again, and for who may not.
    """
    require_accept(session, actor)
    statement = session.get_one(Statement, statement_id)
    if statement.deleted_at is not None:
        again = statement_store.find_statement(session, statement.sha256, statement.sheet_name, statement.digest)
        if again is not None:
            text = translate("Statements", "“{file}” was imported again meanwhile.")
            raise UserError(text.format(file=statement.file_name))
        statement.deleted_at = None
    return changed("statement")


def _insert_lines(
    session: Session, statement_id: StatementId, courier_id: CourierId, read: ReadStatement, progress: Progress
) -> None:
    matches = find_matches(session, courier_id, (Wanted(line.tracking_key, line.order_no) for line in read.lines))
    ids = reserve_ids(session, StatementLine, len(read.lines))
    for start in range(0, len(read.lines), _AT_ONCE):
        progress.step(start, len(read.lines))
        rows = []
        for line_id, line in zip(ids[start : start + _AT_ONCE], read.lines[start : start + _AT_ONCE], strict=True):
            claim_id, by = matches[Wanted(line.tracking_key, line.order_no)]
            told = {
                "claim_id": claim_id,
                "matched_by": by,
                "handling": Handling.RECEIVE,
                "reason": "",
                "handled_by": "",
            }
            rows.append({"id": line_id, "statement_id": statement_id, **line._asdict(), **told})
        insert_many(session, table_of(StatementLine), rows)
    progress.step(len(read.lines), len(read.lines))
