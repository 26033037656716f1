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
from sqlalchemy.orm import Session

from shopdesk.core.database import Database
from shopdesk.core.paths import DataFolder
from shopdesk.photos import store

INCOMING = ".incoming"
_CHUNK = 1 << 20
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
        self._incoming.mkdir(parents=True, exist_ok=True)
        part = self._incoming / f"{sha256}-{secrets.token_hex(4)}.part"
        note = part.with_suffix(".pending")
        try:
            _write_through(part, data)
            relative = self._place(session, part, note, sha256, name_for)
        except BaseException:
            part.unlink(missing_ok=True)
            note.unlink(missing_ok=True)
            raise
        self._settle_with(session, note)
        return relative

    def recover(self, database: Database) -> int:
        """Finish what a crash interrupted: files without a record go; returns how many notes there were."""
        notes = sorted(self._incoming.glob("*.pending")) if self._incoming.is_dir() else []
        for note in notes:
            self._settle(note, lambda relative, sha256: self._has_record(database, relative, sha256))
        if self._incoming.is_dir():
            for part in self._incoming.glob("*.part"):
                part.unlink(missing_ok=True)
        return len(notes)

    def files(self) -> Iterator[str]:
        """The relative paths of all files in the archive, those still coming in aside."""
        for path in sorted(self.folder.photos.rglob("*")):
            if path.is_file() and INCOMING not in path.relative_to(self.folder.photos).parts:
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
            sequence += 1

    def _settle_with(self, session: Session, note: Path) -> None:
        """Tie a note to the end of the session's transaction."""
        pending: list[Path] | None = session.info.get("photo_notes")
        if pending is None:
            pending = session.info["photo_notes"] = []
            event.listen(session, "after_commit", lambda _session: self._end(pending, kept=True))
            event.listen(session, "after_rollback", lambda _session: self._end(pending, kept=False))
        pending.append(note)

    def _end(self, pending: list[Path], *, kept: bool) -> None:
        while pending:
            self._settle(pending.pop(), lambda _relative, _sha256: kept)

    def _settle(self, note: Path, has_record: Callable[[str, str], bool]) -> None:
        try:
            told = json.loads(note.read_text("utf-8"))
            relative, sha256 = str(told["path"]), str(told["sha256"])
            target = self.path_of(relative)
        except (OSError, ValueError, KeyError, TypeError):
            # Killed while the note was written: its file was never put in place.
            note.unlink(missing_ok=True)
            return
        if not has_record(relative, sha256) and target.is_file() and sha256_of(target) == sha256:
            target.unlink()
            with suppress(OSError):
                target.parent.rmdir()  # only an empty month goes
        note.unlink(missing_ok=True)

    @staticmethod
    def _has_record(database: Database, relative: str, sha256: str) -> bool:
        with database.read() as session:
            return store.sha256_at(session, relative) == sha256


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
