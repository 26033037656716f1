"""Back to a backup: the present state is kept first, and the database is replaced in one step."""

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from shopdesk.core import schema
from shopdesk.core.backup import (
    back_up,
    fold_log,
    remove_leftovers,
    table_counts,
    verify_backup,
)
from shopdesk.core.check import OK, check_database, open_read_only
from shopdesk.core.database import open_engine
from shopdesk.core.errors import UserError
from shopdesk.core.files import replacing
from shopdesk.core.locks import Presences
from shopdesk.core.paths import PHOTO_FOLDER, DataFolder
from shopdesk.core.photo_copies import PhotoCopies, bring_photos_back
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate

_SIDE_FILES = ("-wal", "-shm", "-journal")


class TableChange(NamedTuple):
    """How many rows a table has now and will have then; None where there is no (readable) table."""

    table: str
    now: int | None
    then: int | None


class Restored(NamedTuple):
    """What a restore did: ``kept`` is the state before it, ``photos`` what came back from a second folder."""

    kept: Path | None
    migrated_from: str | None
    photos: PhotoCopies | None


def what_restore_changes(folder: DataFolder, backup: Path) -> list[TableChange]:
    """The rows of every table now and then; raises UserError for a file that cannot be restored."""
    _refuse_unfit(backup, None)
    with closing(open_read_only(backup, still=True)) as connection:
        then = _record_counts(connection)
    now: dict[str, int] = {}
    with suppress(sqlite3.Error):
        if folder.database.exists():
            with closing(open_read_only(folder.database)) as connection:
                now = _record_counts(connection)
    return [TableChange(table, now.get(table), then.get(table)) for table in sorted({*now, *then})]


def restore(folder: DataFolder, backup: Path, now: datetime, progress: Progress | None = None) -> Restored:
    """Make a backup the present database; no window or command may have the data open.

    From a second folder the photos come back too; photos the backup does not know stay where they are. Raises
    UserError for a file that is not a good ShopDesk backup, is of a newer program, or while the data is open;
    Cancelled, OSError and sqlite3.Error before anything was changed.
    """
    folder.create()
    presences = Presences(folder.running)
    presence = presences.enter("restore")
    try:
        presences.forget_dead()
        if presences.count("open"):
            raise UserError(
                translate("Restore", "ShopDesk is open on this data. Close every window of it, then restore.")
            )
        _refuse_unfit(backup, progress)
        with presences.alone():
            remove_leftovers(folder.root)
        with replacing(folder.database) as temporary:
            copy_database_file(backup, temporary)
            migrated_from = _migrate(temporary)
            kept = _keep_present(folder, now, progress)
        presences.note_clean_end(folder.database)
        photos = None
        if backup.parent.resolve() != folder.backups.resolve() and (backup.parent / PHOTO_FOLDER).is_dir():
            wrong_to = folder.damaged / f"{now.astimezone():%Y%m%d-%H%M%S}-photos"
            photos = bring_photos_back(folder.database, backup.parent, folder.photos, wrong_to, progress)
        return Restored(kept, migrated_from, photos)
    finally:
        presence.leave()


def copy_database_file(source: Path, target: Path) -> None:
    """Copy a backup, which nobody writes to, and make sure that it is the same; raises UserError and OSError."""
    shutil.copyfile(source, target)
    if (found := verify_backup(target)) != OK:
        raise UserError(translate("Restore", "The backup could not be copied: {details}").format(details=found))


def _refuse_unfit(backup: Path, progress: Progress | None) -> None:
    log = backup.with_name(backup.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise UserError(
            translate("Restore", "{file} is a database in use, not a backup: its newest entries lie in {log}.").format(
                file=backup.name, log=log.name
            )
        )
    if not backup.is_file():
        raise UserError(translate("Restore", "There is no backup {file}.").format(file=backup))
    if (found := verify_backup(backup, progress)) != OK:
        raise UserError(
            translate("Restore", "{file} is not a good backup, nothing was changed. {details}").format(
                file=backup.name, details=found
            )
        )
    revision = _revision(backup)
    if revision != schema.HEAD and revision not in schema.known_revisions():
        raise UserError(
            translate(
                "Restore",
                "{file} was made by a newer ShopDesk (revision {revision}). Update the program; nothing was changed.",
            ).format(file=backup.name, revision=revision)
        )


def _revision(backup: Path) -> str | None:
    with closing(open_read_only(backup, still=True)) as connection:
        return connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]


def _migrate(copy: Path) -> str | None:
    """Bring the copy to today's shape before it takes its place; its former revision if it was an older one."""
    engine = open_engine(copy)
    try:
        revision = schema.revision_of(engine)
        if schema.is_current(engine):
            return None
        schema.migrate(engine)
        return revision
    finally:
        engine.dispose()
        fold_log(copy)


def _keep_present(folder: DataFolder, now: datetime, progress: Progress | None) -> Path | None:
    """Keep what is there, as a backup if it is sound, else as it is; no log may stay for the new database."""
    database = folder.database
    if database.exists() and check_database(database, progress, search=False) == OK:
        kept = back_up(folder, now, "before_restore", progress=progress).path
        fold_log(database)
        return kept
    sides = [side for ending in _SIDE_FILES if (side := database.with_name(database.name + ending)).exists()]
    if not sides and not database.exists():
        return None
    kept = _new_folder(folder.damaged, f"{now.astimezone():%Y%m%d-%H%M%S}")
    for side in sides:
        os.replace(side, kept / side.name)
    if database.exists():
        # It stays in its place too until the new one takes it: a start in between must not see an empty folder.
        _link_or_copy(database, kept / database.name)
    return kept


def _link_or_copy(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # not every disk can
        shutil.copyfile(source, target)


def _new_folder(parent: Path, name: str) -> Path:
    path, number = parent / name, 1
    while path.exists():
        number += 1
        path = parent / f"{name}-{number}"
    path.mkdir(parents=True)
    return path


def _record_counts(connection: sqlite3.Connection) -> dict[str, int]:
    searches = [
        row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'")
    ]
    return {
        table: count
        for table, count in table_counts(connection).items()
        if table != "alembic_version" and not any(table.startswith(f"{search}_") for search in searches)
    }
