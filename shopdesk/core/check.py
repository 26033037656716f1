"""Whether a database file is sound: quickly at every start, thoroughly on demand and for every backup.

A start reads the header, the length and the tables' definitions, which takes milliseconds whatever the size.
Only when the last end was not a proper one, or somebody else wrote to the file since, it also walks
through every page (about a second for a gigabyte that is in memory).
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from shopdesk.core.errors import Cancelled
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate

OK = "ok"
_MAGIC = b"SQLite format 3\0"
_STEPS_BETWEEN_QUESTIONS = 100_000  # of SQLite's own machine


def open_read_only(path: Path, *, still: bool = False) -> sqlite3.Connection:
    """A connection that cannot write; ``still`` promises that nobody else writes and leaves no file beside."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if still else ''}", uri=True)


def look_at_database(path: Path) -> str:
    """``"ok"`` or a sentence, within milliseconds: header, length, tables' definitions."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
        size = path.stat().st_size
        if size == 0:
            return translate("Check", "The database file is empty.")
        if header[:16] != _MAGIC:
            return translate("Check", "The file is not a database.")
        page_size = int.from_bytes(header[16:18], "big")
        page_size = 65_536 if page_size == 1 else page_size
        pages = int.from_bytes(header[28:32], "big")
        # With a write-ahead log the header may lag behind the file, and the file behind the log.
        if page_size < 512 or size % page_size or (pages * page_size > size and not _has_log(path)):
            return translate("Check", "The database file was cut off.")
        return _read_definitions(path)
    except sqlite3.DatabaseError as error:
        return _unreadable(error)


def walk_through_database(path: Path, progress: Progress | None = None) -> str:
    """``"ok"`` or a sentence: every page is where it belongs; indexes are not compared with their tables."""
    if (seen := look_at_database(path)) != OK:
        return seen
    return _ask(path, "quick_check(1)", progress)


def check_database(path: Path, progress: Progress | None = None, *, still: bool = False, search: bool = True) -> str:
    """``"ok"`` or a sentence: pages, indexes, references between records and, if asked for, the search index.

    ``still`` is for a file nobody writes to, such as a backup. Raises OSError and Cancelled.
    """
    if (seen := look_at_database(path)) != OK:
        return seen
    if (found := _ask(path, "integrity_check(3)", progress, still=still)) != OK:
        return found
    try:
        with closing(open_read_only(path, still=still)) as connection, _asking(connection, progress):
            lost = connection.execute("PRAGMA foreign_key_check").fetchone()
        if lost:
            return translate("Check", "Records in “{table}” refer to records that are gone.").format(table=lost[0])
        return _check_search(path) if search and not still else OK
    except sqlite3.DatabaseError as error:
        return _unreadable(error)


@contextmanager
def _asking(connection: sqlite3.Connection, progress: Progress | None) -> Iterator[None]:
    """Let a long query be cancelled."""
    stopped: list[Cancelled] = []

    def ask() -> int:
        try:
            if progress is not None:
                progress.step(0, 1)  # how far it is, SQLite does not tell
        except Cancelled as cancelled:
            stopped.append(cancelled)
            return 1
        return 0

    connection.set_progress_handler(ask, _STEPS_BETWEEN_QUESTIONS)
    try:
        yield
    except sqlite3.OperationalError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _ask(path: Path, pragma: str, progress: Progress | None, *, still: bool = False) -> str:
    try:
        with closing(open_read_only(path, still=still)) as connection, _asking(connection, progress):
            answers = [row[0] for row in connection.execute(f"PRAGMA {pragma}")]
    except sqlite3.DatabaseError as error:
        return _unreadable(error)
    if answers == ["ok"]:
        return OK
    return translate("Check", "The database is damaged: {details}").format(details="; ".join(answers)[:300])


def _read_definitions(path: Path) -> str:
    with closing(open_read_only(path)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return OK


def _check_search(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'")
        for (name,) in names.fetchall():
            try:
                # FTS5 asks to be told this way; nothing is written.
                connection.execute(f'INSERT INTO "{name}"("{name}") VALUES (\'integrity-check\')')  # noqa: S608
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise
                return translate("Check", "The search index “{name}” does not fit the records.").format(name=name)
            finally:
                connection.rollback()
    return OK


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _unreadable(error: sqlite3.DatabaseError) -> str:
    text = str(error).lower()
    # Trouble around the file says nothing about the file.
    if isinstance(error, sqlite3.OperationalError) and ("lock" in text or "busy" in text or "unable to open" in text):
        raise error
    return translate("Check", "The database is damaged: {details}").format(details=error)
