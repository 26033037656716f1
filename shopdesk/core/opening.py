"""The one way to a shop's data: made when new, checked, migrated after a backup, or refused with a sentence."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

import shopdesk.core.audit  # noqa: F401  from its import on every write is audited: no open data without it
from shopdesk.core import schema
from shopdesk.core.backup import Backup, back_up, fold_log, newest_good, remove_leftovers
from shopdesk.core.check import OK, look_at_database, open_read_only, walk_through_database
from shopdesk.core.database import Database, open_engine
from shopdesk.core.errors import UserError
from shopdesk.core.files import replacing
from shopdesk.core.locks import Presence, Presences
from shopdesk.core.paths import DataFolder
from shopdesk.core.places import is_on_network
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate


class DamagedDatabase(UserError):
    """The database cannot be used as it is; ``backup`` is the newest one that can be restored instead."""

    def __init__(self, path: Path, details: str, backup: Backup | None) -> None:
        if backup is None:
            message = translate("Opening", "{details} ({file}) There is no good backup in the data folder.")
        else:
            message = translate("Opening", "{details} ({file}) Restore the newest good backup, {backup}.")
        name = "" if backup is None else backup.path.name
        super().__init__(message.format(details=details, file=path, backup=name))
        self.path, self.details, self.backup = path, details, backup


@dataclass
class Opened:
    """A shop's open data; close it, so that the next start knows of a proper end.

    ``migrated_from`` is the revision before this start, ``notes`` are sentences worth showing once.
    """

    database: Database
    migrated_from: str | None
    notes: list[str] = field(default_factory=list)
    _folder: DataFolder | None = None
    _presence: Presence | None = None

    def close(self) -> None:
        """Close the database properly."""
        self.database.close()
        if self._folder is not None and self._presence is not None:
            presences = Presences(self._folder.running)
            presences.note_clean_end(self._folder.database)
            self._presence.leave()
            self._presence = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_database(folder: DataFolder, now: datetime, progress: Progress | None = None) -> Opened:
    """Open the data folder, new or not.

    Raises DamagedDatabase, UserError (network share, newer program, somebody restores or migrates), Cancelled,
    OSError and sqlite3.Error.
    """
    refuse_network_share(folder)
    folder.create()
    presences = Presences(folder.running)
    presence = presences.enter()
    try:
        if presences.count("restore"):
            raise UserError(translate("Opening", "A backup is being restored. Start again when that is done."))
        if presences.count() == 1:
            remove_leftovers(folder.root)
        notes: list[str] = []
        if not folder.database.exists():
            _create(folder, presences)
        elif sentence := _check(folder, presences, progress):
            notes.append(sentence)
        engine = open_engine(folder.database)
        try:
            migrated_from = _bring_up_to_date(folder, engine, presences, now, progress)
        except BaseException:
            engine.dispose()
            raise
    except BaseException:
        presence.leave()
        raise
    return Opened(Database(engine), migrated_from, notes, folder, presence)


def refuse_network_share(folder: DataFolder) -> None:
    """Raise UserError for a folder on another machine's disk."""
    if is_on_network(folder.root):
        raise UserError(
            translate(
                "Opening",
                "{folder} is on a network share, where several PCs would damage the database. "
                "Choose a folder on a disk of this PC; a network folder is right for second backups.",
            ).format(folder=folder.root)
        )


def _create(folder: DataFolder, presences: Presences) -> None:
    """A new database under a temporary name first: a half-made one is never taken for a shop."""
    with presences.alone():
        if folder.database.exists():  # another process was first
            return
        if newest := newest_good(folder):
            raise DamagedDatabase(folder.database, translate("Opening", "The database is gone."), newest)
        if any(folder.database.with_name(folder.database.name + ending).exists() for ending in ("-wal", "-journal")):
            raise DamagedDatabase(folder.database, translate("Opening", "The database is gone."), None)
        with replacing(folder.database) as temporary:
            engine = open_engine(temporary)
            try:
                schema.migrate(engine)
            finally:
                engine.dispose()
            fold_log(temporary)


def _check(folder: DataFolder, presences: Presences, progress: Progress | None) -> str:
    """Raise DamagedDatabase for what cannot be used; a sentence when the last end was not a proper one."""
    killed = presences.forget_dead()
    thoroughly = presences.count() == 1 and (killed or not presences.was_clean_end(folder.database))
    check = walk_through_database if thoroughly else _look
    if (found := check(folder.database, progress)) != OK:
        raise DamagedDatabase(folder.database, found, newest_good(folder))
    if not _is_shopdesk(folder.database):
        details = translate("Opening", "The file is a database, but not one of ShopDesk.")
        raise DamagedDatabase(folder.database, details, newest_good(folder))
    if killed and thoroughly:
        return translate("Opening", "ShopDesk was not closed properly last time. The data was checked and is sound.")
    return ""


def _look(path: Path, _progress: Progress | None) -> str:
    return look_at_database(path)


def _is_shopdesk(path: Path) -> bool:
    with suppress(sqlite3.DatabaseError), closing(open_read_only(path)) as connection:
        return connection.execute("SELECT version_num FROM alembic_version").fetchone() is not None
    return False


def _bring_up_to_date(
    folder: DataFolder, engine: Engine, presences: Presences, now: datetime, progress: Progress | None
) -> str | None:
    """Migrate after a backup; the former revision if it was an older one."""
    if schema.is_current(engine):
        return None
    if presences.count() > 1:
        raise UserError(
            translate("Opening", "An older ShopDesk has this data open. Close it, so that the data can be updated.")
        )
    revision = schema.revision_of(engine)
    back_up(folder, now, "before_migration", progress=progress)
    schema.migrate(engine)
    return revision
