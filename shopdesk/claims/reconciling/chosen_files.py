"""Couriers' files that somebody chose, as far as they are understood. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from shopdesk.claims.model import StatementId
from shopdesk.claims.statements import mappings
from shopdesk.claims.statements.importing import (
    ImportedStatement,
    discard_statement,
    import_statement,
    known_statement,
)
from shopdesk.claims.statements.reading import (
    ReadStatement,
    UnknownColumns,
    UnknownTable,
    guessed_courier,
    read_statement,
)
from shopdesk.claims.statements.statement_store import StatementRow
from shopdesk.claims.states import StatementKind
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.clock import Clock
from shopdesk.core.database import Database, Session
from shopdesk.core.errors import UserError
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.couriers.model import CourierId


@dataclass(frozen=True)
class ChosenFile:
    """One table of a chosen file. Courier, kind and month are as read, or as somebody said.

    ``unknown`` waits for somebody to name its columns; ``refused`` says why nothing can be done with the file.
    """

    path: Path
    read: ReadStatement | None = None
    unknown: UnknownTable | None = None
    refused: str = ""
    known: StatementRow | None = None  # it was imported before, as this
    known_on: str = ""  # the day that was, as the clock on the wall had it
    courier_id: CourierId | None = None
    kind: StatementKind | None = None  # None while nobody said
    month: str = ""

    @property
    def key(self) -> tuple[Path, str]:
        """What tells it from others."""
        table = self.read or self.unknown
        return self.path, "" if table is None else table.sheet_name

    @property
    def shown_kind(self) -> StatementKind:
        """What it is taken for."""
        table = self.read or self.unknown
        return self.kind or (StatementKind.PAYOUT if table is None else table.kind)

    def to_import(self) -> ReadStatement | None:
        """What would be imported; None for what cannot be."""
        if self.read is None or self.known is not None or not self.read.lines:
            return None
        return self.read._replace(courier_id=self.courier_id, month=self.month)

    def why_not(self) -> str:
        """Why it is not imported as it stands; empty when it will be."""
        if self.refused or self.unknown is not None:
            return self.refused or translate("StatementImport", "Say which columns hold tracking no. and amount.")
        if self.known is not None:
            if self.known.deleted_at is not None:
                return translate("StatementImport", "Imported before, and discarded.")
            return translate("StatementImport", "Imported on {day} by {name}.").format(
                day=self.known_on, name=self.known.imported_by
            )
        if self.read is not None and not self.read.lines:
            return translate("StatementImport", "There are no lines in it.")
        if self.courier_id is None:
            return translate("StatementImport", "Choose the courier.")
        return ""


def look_at(database: Database, clock: Clock, wanted: ChosenFile, progress: Progress) -> list[ChosenFile]:
    """Read a file as ``wanted`` says, and every table in it; what is wrong with it stands in the answer."""
    path, courier_id, kind = wanted.path, wanted.courier_id, wanted.kind
    with database.read() as session:
        known = mappings.remembered(session)
    try:
        read = read_statement(path, known, courier_id, kind, progress=progress, month=wanted.month)
    except UnknownColumns as error:
        told = courier_id or guessed_courier(known.couriers, f"{path.name} {error.table.sheet_name}", [])
        # Its month waits for the columns: with them its days tell it.
        return [replace(wanted, unknown=error.table, read=None, refused="", courier_id=told)]
    except UserError as error:
        return [replace(wanted, unknown=None, read=None, refused=error.message)]
    with database.read() as session:
        return [_chosen(session, clock, wanted, one) for one in read]


def columns_of(database: Database, path: Path, kind: StatementKind | None) -> UnknownTable | None:
    """A file as somebody explains its columns anew; None for one that has no columns at all."""
    with database.read() as session:
        known = mappings.remembered(session)
    try:
        read_statement(path, known, None, kind, {})
    except UnknownColumns as error:
        return error.table
    except UserError:
        return None
    return None


def before(clock: Clock) -> str:
    """The month before this one, which most statements are of."""
    today = clock.today()
    return f"{today.year - (today.month == 1)}-{(today.month + 10) % 12 + 1:02d}"


def take_in(
    session: Session,
    actor: Actor,
    reads: Sequence[ReadStatement],
    instead_of: StatementRow | None = None,
    progress: Progress | None = None,
) -> Done[list[ImportedStatement]]:
    """Import several tables, all or none; ``instead_of`` is thrown away first. Raises UserError."""
    progress, changes = progress or Progress(), changed("statement")
    if instead_of is not None:
        changes = Changes(changes | discard_statement(session, actor, instead_of.id, instead_of.version))
        session.flush()
    done, total = 0, sum(len(read.lines) for read in reads)
    imported = []
    for read in reads:
        assert read.courier_id is not None, "the dialog asks for the courier first"
        part = progress_from(progress, done, total)
        one = import_statement(session, actor, read, read.courier_id, part)
        imported.append(one.value)
        changes = Changes(changes | one.changes)
        done += len(read.lines)
    return Done(imported, changes)


def progress_from(progress: Progress, done: int, total: int) -> Progress:
    """The progress of one part of some work, ``done`` of ``total`` steps after its beginning."""
    return Progress(lambda here, _of: progress.step(min(done + here, total), total))


def statement_ids(imported: Sequence[ImportedStatement]) -> list[StatementId]:
    """The statements that stand for what was imported."""
    return [one.statement_id for one in imported]


def _chosen(session: Session, clock: Clock, wanted: ChosenFile, read: ReadStatement) -> ChosenFile:
    known = known_statement(session, read)
    return ChosenFile(
        wanted.path,
        read,
        known=known,
        known_on="" if known is None else f"{clock.local(known.imported_at):%Y-%m-%d}",
        courier_id=wanted.courier_id or read.courier_id,
        kind=wanted.kind,
        month=wanted.month or read.month or before(clock),
    )
