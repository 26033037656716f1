"""The folder of photos: a file is there whole or not at all, and never unknown.

Every new file is announced first in a note beside the archive, then put in its place under a name of its own,
and only then does its record get committed. After the commit the note goes; after a rollback, or at the next
start after a crash, a file whose record does not exist goes with it. So at no moment does the archive hold a
file nobody knows of, or a record without its file.
"""

import hashlib
import json
import logging
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.core.database import Database
from shopdesk.core.paths import DataFolder
from shopdesk.photos import store

INCOMING = ".incoming"
_CHUNK = 1 << 20
_SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})  # Explorer's and Finder's own
_log = logging.getLogger(__name__)


class PhotoArchive:
    """The photo folder of one data folder."""

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder
        self._incoming = folder.photos / INCOMING

    def path_of(self, relative: str) -> Path:
        """Where a photo lies; ``relative`` comes from its record. Raises ValueError for one that leaves the archive."""
        path = self.folder.photos / relative
        if not path.resolve().is_relative_to(self.folder.photos.resolve()):
            raise ValueError(f"outside of the archive: {relative!r}")
        return path

    def put(self, session: Session, data: bytes, sha256: str, name_for: Callable[[int], str]) -> str:
        """Store bytes under the first free of ``name_for(1)``, ``name_for(2)``, …; returns the relative path.

        The file belongs to the session: it stays when that commits, and goes when it is rolled back. Raises OSError.
        """
        if session.in_nested_transaction():
            raise RuntimeError("a file cannot be taken back with a savepoint")
        # The writing transaction has begun from here on: it keeps another program's recovery away from our notes.
        session.connection()
        self._incoming.mkdir(parents=True, exist_ok=True)
        part = self._incoming / f"{sha256}-{secrets.token_hex(4)}.part"
        note = part.with_suffix(".pending")
        try:
            _write_through(part, data)
            relative = self._place(session, part, note, sha256, name_for)
        except BaseException:
            self._settle_quietly(note, lambda _relative, _sha256: False)
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        self._settle_with(session, note)
        return relative

    def recover(self, database: Database) -> int:
        """Finish what a crash interrupted: files without a record go; returns how many notes there were.

        Does nothing while another program writes: its notes are those of a batch under way.
        """
        if not self._incoming.is_dir() or not any(self._incoming.iterdir()):
            return 0
        try:
            with database.write(Actor(None, "ShopDesk", Role.OWNER, Clock())) as session:
                session.connection()  # nobody else archives from here to the end
                return self._recover(session)
        except OperationalError:
            _log.info("another program writes; what it has under way is left alone")
            return 0

    def _recover(self, session: Session) -> int:
        notes = sorted(self._incoming.glob("*.pending"))
        for note in notes:
            self._settle_quietly(note, lambda relative, sha256: store.sha256_at(session, relative) == sha256)
        for part in self._incoming.glob("*.part"):
            with suppress(OSError):
                part.unlink(missing_ok=True)
        return len(notes)

    def files(self) -> Iterator[str]:
        """The relative paths of all files in the archive, those still coming in aside."""
        for path in sorted(self.folder.photos.rglob("*")):
            if INCOMING in path.relative_to(self.folder.photos).parts or path.name.lower() in _SYSTEM_FILES:
                continue
            if path.is_file():
                yield path.relative_to(self.folder.photos).as_posix()

    def _place(self, session: Session, part: Path, note: Path, sha256: str, name_for: Callable[[int], str]) -> str:
        sequence = 1
        while True:
            relative = name_for(sequence)
            target = self.path_of(relative)
            target.parent.mkdir(parents=True, exist_ok=True)
            if not store.has_path(session, relative) and not target.exists():
                _write_through(note, json.dumps({"path": relative, "sha256": sha256}).encode())
                if _move_to_new(part, target):
                    _sync_folder(target.parent)
                    return relative
                note.unlink()  # somebody took the name in between
            sequence += 1

    def _settle_with(self, session: Session, note: Path) -> None:
        """Tie a note to the end of the session's whole transaction; a savepoint's end says nothing yet."""
        pending: list[Path] | None = session.info.get("photo_notes")
        if pending is None:
            pending = session.info["photo_notes"] = []
            event.listen(session, "after_commit", lambda ending: self._end(ending, pending, kept=True))
            event.listen(session, "after_rollback", lambda ending: self._end(ending, pending, kept=False))
        pending.append(note)

    def _end(self, session: Session, pending: list[Path], *, kept: bool) -> None:
        if session.in_nested_transaction():
            return
        while pending:
            self._settle_quietly(pending.pop(), lambda _relative, _sha256: kept)

    def _settle_quietly(self, note: Path, has_record: Callable[[str, str], bool]) -> None:
        """Settle a note, or leave it to the next start: the transaction's outcome stands whatever the disk says."""
        try:
            self._settle(note, has_record)
        except OSError:
            _log.info("a note of the photo archive could not be settled yet", exc_info=True)

    def _settle(self, note: Path, has_record: Callable[[str, str], bool]) -> None:
        try:
            text = note.read_bytes()
        except FileNotFoundError:
            return
        try:
            told = json.loads(text)
            relative, sha256 = str(told["path"]), str(told["sha256"])
            target = self.path_of(relative)
        except (ValueError, KeyError, TypeError):
            # Killed while the note was written: its file was never put in place.
            note.unlink(missing_ok=True)
            return
        if not has_record(relative, sha256) and target.is_file() and sha256_of(target) == sha256:
            target.unlink()
            with suppress(OSError):
                target.parent.rmdir()  # only an empty month goes
        note.unlink(missing_ok=True)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file; raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _write_through(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _move_to_new(part: Path, target: Path) -> bool:
    """Give a file its name unless that is taken; never overwrites."""
    try:
        os.link(part, target)
    except FileExistsError:
        return False
    except OSError:
        # exFAT sticks and some network folders know no links. Windows' rename refuses a taken name by itself.
        if target.exists():
            return False
        try:
            part.rename(target)
        except FileExistsError:
            return False
        return True
    part.unlink()
    return True


def _sync_folder(folder: Path) -> None:
    """Have the folder's entry on the disk too, where a system can be asked for it."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
