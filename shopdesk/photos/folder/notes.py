"""What is under way in the photo folder, noted before it is done, so that the next start can finish it."""

import json
import logging
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import event
from sqlalchemy.orm import Session

from shopdesk.core.files import sha256_of, sync_folder
from shopdesk.photos.folder.disk import remove_or_sync, write_through

_UNDER_WAY = "photo_notes"  # in Session.info
_log = logging.getLogger(__name__)


class Noted(NamedTuple):
    """A file that goes unless a record names it: one that came, or one that is left behind.

    ``came`` tells what that means for the transaction: what came stays with its commit, the other with its rollback.
    """

    path: str  # below the photo folder, with forward slashes
    sha256: str
    came: bool


class Notes:
    """The notes of one photo folder; ``path_of`` leads below it and raises ValueError for what leads out of it."""

    def __init__(self, folder: Path, path_of: Callable[[str], Path]) -> None:
        self._folder, self._path_of = folder, path_of

    def announce(self, session: Session, files: Sequence[Noted]) -> "Note":
        """Note files before anything is done with them; they are settled at the end of the session's transaction.

        Raises OSError; then nothing was noted.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        note = Note(self._folder / f"{secrets.token_hex(8)}.pending", list(files))
        try:
            write_through(note.path, json.dumps([one[:2] for one in files]).encode())
            sync_folder(self._folder)
        except BaseException:
            with suppress(OSError):
                note.path.unlink(missing_ok=True)
            raise
        self._settle_with(session, note)
        return note

    def take_back(self, session: Session, note: "Note") -> None:
        """Undo at once what was done under a note."""
        session.info[_UNDER_WAY].remove(note)
        self._settle(note.path, note.files, lambda one: not one.came)

    def recover(self, is_recorded: Callable[[str, str], bool], is_needed: Callable[[str], bool]) -> int:
        """Settle what a crash left; returns how many notes there were.

        ``is_recorded`` says whether a record names a path with these bytes, ``is_needed`` whether one names these
        bytes at a path where they are not.
        """
        notes = sorted(self._folder.glob("*.pending"))
        for path in notes:
            with suppress(OSError):
                files = _read(path)
                self._settle(path, files, lambda one: is_recorded(one.path, one.sha256) or is_needed(one.sha256))
        return len(notes)

    def paths(self) -> set[str]:
        """What is under way now, or was when it was interrupted: paths below the photo folder."""
        found: set[str] = set()
        for path in self._folder.glob("*.pending"):
            with suppress(OSError):  # settled just now
                found.update(one.path for one in _read(path))
        return found

    def _settle_with(self, session: Session, note: "Note") -> None:
        """Tie a note to the end of the session's whole transaction; a savepoint's end says nothing yet."""
        under_way: list[Note] | None = session.info.get(_UNDER_WAY)
        if under_way is None:
            under_way = session.info[_UNDER_WAY] = []
            event.listen(session, "after_commit", lambda ending: self._end(ending, committed=True))
            event.listen(session, "after_rollback", lambda ending: self._end(ending, committed=False))
        under_way.append(note)

    def _end(self, session: Session, *, committed: bool) -> None:
        if session.in_nested_transaction():
            return
        under_way: list[Note] = session.info[_UNDER_WAY]
        while under_way:  # the last first: a file that moved twice goes back the same way
            note = under_way.pop()
            self._settle(note.path, note.files, lambda one: one.came is committed)

    def _settle(self, path: Path, files: Sequence[Noted], stays: Callable[[Noted], bool]) -> None:
        """Settle a note, or leave it to the next start: the transaction's outcome stands whatever the disk says."""
        emptied: set[Path] = set()
        left = [one for one in files if not stays(one) and not self._is_gone(one, emptied)]
        for folder in emptied:
            remove_or_sync(folder)
        if not left:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _is_gone(self, noted: Noted, emptied: set[Path]) -> bool:
        try:
            target = self._path_of(noted.path)
            if target.is_file() and sha256_of(target) == noted.sha256:
                target.unlink()
                emptied.add(target.parent)
        except ValueError:  # no note of ours leads out of the folder
            return True
        except OSError:
            _log.info("a file of the photo archive cannot be removed yet", exc_info=True)
            return False
        return True


class Note(NamedTuple):
    """A note on the disk, and what it says."""

    path: Path
    files: list[Noted]


def _read(path: Path) -> list[Noted]:
    text = path.read_bytes()
    try:
        return [Noted(str(relative), str(sha256), came=True) for relative, sha256 in json.loads(text)]
    except (ValueError, TypeError):
        return []  # killed while the note was written: nothing had been done by then
