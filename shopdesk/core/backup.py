"""Verified copies of the database, and of the photos when they go to a second folder.

A copy is made by SQLite's online backup within one read transaction: people go on working meanwhile, and the
copy shows one moment. It gets its name only after it was opened, checked and compared with that moment.
"""

import json
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal, NamedTuple

from shopdesk.core.check import OK, check_database, open_read_only
from shopdesk.core.errors import UserError
from shopdesk.core.files import replacing
from shopdesk.core.locks import Presences
from shopdesk.core.paths import DataFolder
from shopdesk.core.photo_copies import PhotoCopies, copy_photos
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate

Reason = Literal["daily", "before_migration", "before_restore", "manual"]

DAYS, WEEKS, MONTHS = 7, 4, 12
# Of the others the newest are kept, so many of each.
KEPT_OTHERS: dict[str, int] = {"manual": 10, "before_migration": 3, "before_restore": 3}
_DUE_AFTER = timedelta(days=1)
_PAGES_A_STEP = 128
_NAME = re.compile(
    r"shopdesk-(\d{8}-\d{6}[+-]\d{4})(?:-\d+)?-(daily|before_migration|before_restore|manual)\.db", re.ASCII
)
_TEMPORARY = re.compile(r"\.shopdesk(-.*)?\.[0-9a-f]{8}\.tmp\.(db(-wal|-shm|-journal)?|json)", re.ASCII)
_OWNER_NOTE = "shopdesk-backups.json"


class Backup(NamedTuple):
    """One backup file; ``photos`` tells what was copied with it when it has just been made in a second folder."""

    path: Path
    taken_at: datetime
    reason: str
    size_bytes: int
    photos: PhotoCopies | None = None


class _Moment(NamedTuple):
    """What the copy has to show: rows of every table, revision, and the shop the database belongs to."""

    counts: dict[str, int]
    revision: str | None
    shop: str


def back_up(
    folder: DataFolder,
    now: datetime,
    reason: Reason,
    to: Path | None = None,
    progress: Progress | None = None,
) -> Backup:
    """Copy the database into the data folder, or with the photos into a second folder ``to``.

    Raises UserError when the database is damaged or ``to`` holds another shop's backups, Cancelled, OSError and
    sqlite3.Error; in every such case nothing is left.
    """
    place = folder.backups if to is None else to
    if to is not None and to.resolve() in (folder.root.resolve(), folder.photos.resolve()):
        raise UserError(translate("Backup", "The second folder has to be another one than the data folder."))
    place.mkdir(parents=True, exist_ok=True)
    with Presences(folder.running).alone():
        remove_leftovers(place)
        path = _free_name(place, now, reason)
        with replacing(path) as temporary:
            temporary.open("xb").close()  # a folder that refuses says so with its name, which SQLite would not
            moment = copy_database(folder.database, temporary, progress)
            if to is not None:
                _claim_place(to, moment.shop)
            _compare(temporary, moment, progress)
            # Before the copy gets its name: a backup in the list has its photos.
            photos = None if to is None else copy_photos(temporary, folder.photos, to, progress)
        return Backup(path, now.replace(microsecond=0), reason, path.stat().st_size, photos)


def list_backups(place: DataFolder | Path) -> list[Backup]:
    """The backups in the data folder or in a second folder, newest first; they are not opened."""
    directory = _directory(place)
    found = []
    with suppress(FileNotFoundError):
        for path in directory.iterdir():
            match = _NAME.fullmatch(path.name)
            if match and path.is_file() and (taken_at := _taken_at(match[1])):
                found.append(Backup(path, taken_at, match[2], path.stat().st_size))
    return sorted(found, key=lambda backup: (backup.taken_at, backup.path.name), reverse=True)


def verify_backup(path: Path, progress: Progress | None = None) -> str:
    """``"ok"`` or a sentence: whether the file is a sound ShopDesk database; raises OSError and Cancelled."""
    if (found := check_database(path, progress, still=True)) != OK:
        return found
    with closing(open_read_only(path, still=True)) as connection:
        if _revision(connection) is None:
            return translate("Backup", "The file is a database, but not one of ShopDesk.")
    return OK


def newest_good(place: DataFolder | Path) -> Backup | None:
    """The newest backup that can be restored."""
    return next((backup for backup in list_backups(place) if _is_good(backup.path)), None)


def is_due(place: DataFolder | Path, now: datetime) -> bool:
    """Whether the last backup is older than a day; one from the future (the clock was set back) does not count."""
    return not any(
        timedelta() <= now - backup.taken_at < _DUE_AFTER
        for backup in list_backups(place)
        if backup.reason in ("daily", "manual")
    )


def prune(place: DataFolder | Path, now: datetime) -> list[Path]:
    """Remove the backups that need not be kept any more, never the newest good one; returns the removed ones.

    Only files of our own naming are touched. Backups from the future are left alone.
    """
    past = [backup for backup in list_backups(place) if backup.taken_at <= now + _DUE_AFTER]
    kept = _kept_daily([backup for backup in past if backup.reason == "daily"])
    for reason, count in KEPT_OTHERS.items():
        kept.update([backup.path for backup in past if backup.reason == reason][:count])
    going = [backup for backup in past if backup.path not in kept]
    if not going or (good := newest_good(place)) is None:
        return []
    removed = [backup.path for backup in going if backup.path != good.path]
    for path in removed:
        path.unlink(missing_ok=True)
    return removed


def remove_leftovers(directory: Path) -> None:
    """Remove what a killed backup, creation or restore left in a folder; only files of our own temporary names."""
    for path in directory.iterdir():
        if _TEMPORARY.fullmatch(path.name):
            with suppress(OSError):
                path.unlink()


def copy_database(source: Path, target: Path, progress: Progress | None = None) -> _Moment:
    """Copy a live database into one plain file without log files beside it; tells what the copy has to show."""
    with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True, timeout=10)) as live:
        live.isolation_level = None
        try:
            live.execute("PRAGMA journal_mode=WAL")  # in which reading keeps nobody from writing
            live.execute("BEGIN")  # one moment for the whole copy: without it every write would start it anew
            moment = _moment(live)
            with closing(sqlite3.connect(target)) as copy:
                copy.execute("PRAGMA synchronous=OFF")  # the whole file is flushed before it gets its name
                live.backup(copy, pages=_PAGES_A_STEP, progress=_steps(progress))
                copy.execute("PRAGMA journal_mode=DELETE")
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error):
                raise
            raise UserError(_damaged(str(error))) from error
    return moment


def table_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """The number of rows of every table, the search index's own tables too."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    names = [row[0] for row in connection.execute(query)]
    # The names are the database's own, never text from outside.
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608


def _moment(connection: sqlite3.Connection) -> _Moment:
    return _Moment(table_counts(connection), _revision(connection), _shop(connection))


def _compare(copy: Path, moment: _Moment, progress: Progress | None) -> None:
    if (found := check_database(copy, progress, still=True)) != OK:
        raise UserError(_damaged(found))
    with closing(open_read_only(copy, still=True)) as connection:
        if _moment(connection) != moment:
            raise UserError(_damaged(translate("Backup", "the copy does not show what the database shows")))


def _damaged(details: str) -> str:
    return translate("Backup", "No backup was made, the earlier ones are kept: {details}").format(details=details)


def _revision(connection: sqlite3.Connection) -> str | None:
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type='table' AND name='alembic_version'").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if found else None
    return row[0] if row else None


def _shop(connection: sqlite3.Connection) -> str:
    # The first entry of the audit trail never changes, and no two shops wrote it at the same microsecond.
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type='table' AND name='audit_entry'").fetchone()
    row = connection.execute("SELECT at FROM audit_entry ORDER BY id LIMIT 1").fetchone() if found else None
    return str(row[0]) if row else ""


def _claim_place(to: Path, shop: str) -> None:
    """Two shops in one second folder would overwrite each other's photos and prune each other's backups."""
    note = to / _OWNER_NOTE
    try:
        owner = str(json.loads(note.read_text(encoding="utf-8"))["shop"])
    except (OSError, ValueError, KeyError, TypeError):
        owner = ""
    if owner and shop and owner != shop:
        raise UserError(
            translate("Backup", "The folder {folder} holds another shop's backups. Choose another one.").format(
                folder=to
            )
        )
    if shop and not owner:
        with replacing(note) as temporary:
            temporary.write_text(json.dumps({"shop": shop}), encoding="utf-8")


def _steps(progress: Progress | None) -> Callable[[int, int, int], None] | None:
    if progress is None:
        return None
    return lambda _status, remaining, total: progress.step(total - remaining, total)


def _is_good(path: Path) -> bool:
    try:
        return verify_backup(path) == OK
    except (OSError, sqlite3.Error):
        return False


def _directory(place: DataFolder | Path) -> Path:
    return place.backups if isinstance(place, DataFolder) else place


def _free_name(place: Path, now: datetime, reason: str) -> Path:
    stamp = f"{now.astimezone():%Y%m%d-%H%M%S%z}"
    path, number = place / f"shopdesk-{stamp}-{reason}.db", 1
    while path.exists():
        number += 1
        path = place / f"shopdesk-{stamp}-{number}-{reason}.db"
    return path


def _taken_at(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, "%Y%m%d-%H%M%S%z")
    except ValueError:
        return None


def _kept_daily(newest_first: list[Backup]) -> set[Path]:
    """The newest of each of the last days, weeks and months that have one."""
    kept: set[Path] = set()
    for count, pattern in ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        spans: dict[str, Path] = {}
        for backup in newest_first:
            spans.setdefault(backup.taken_at.strftime(pattern), backup.path)
        kept.update(list(spans.values())[:count])
    return kept


def fold_log(database: Path) -> None:
    """Make a database one plain file before another takes its place: a log left over would be applied to the new one.

    Raises sqlite3.OperationalError while somebody else has it open.
    """
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True, timeout=10)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
