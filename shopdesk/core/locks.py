"""Who has the data folder open: locks the system takes back by itself when a program dies."""

import json
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

if os.name == "nt":
    import msvcrt
else:
    import fcntl


class FileLock:
    """A lock on a file of its own, gone with the process that holds it, even after kill -9."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def acquire(self, timeout_s: float = 0.0) -> bool:
        """Take the lock; False when somebody else keeps it for longer than ``timeout_s``. Raises OSError."""
        deadline = time.monotonic() + timeout_s
        while not self._try():
            if time.monotonic() >= deadline:
                return False
            time.sleep(0.05)
        return True

    def release(self, *, remove: bool = False) -> None:
        """Give the lock back; ``remove`` its file too when the file is nobody else's."""
        if self._file is None:
            return
        self._file.close()
        self._file = None
        if remove:
            with suppress(OSError):
                self._path.unlink()

    def _try(self) -> bool:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = open(self._path, "ab")  # noqa: SIM115  kept open: closing gives the lock back
        if _lock(file) and _is_still_there(file, self._path):
            self._file = file
            return True
        file.close()
        return False


def _lock(file: IO[bytes]) -> bool:
    try:
        if os.name == "nt":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _is_still_there(file: IO[bytes], path: Path) -> bool:
    # Somebody may have removed the file between our opening and our locking it.
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:
        return False


class Presence:
    """One process that has the data open, or keeps it closed while it restores."""

    def __init__(self, folder: Path, word: str) -> None:
        self._folder = folder
        self._lock = FileLock(folder / f"{word}-{os.getpid()}-{secrets.token_hex(3)}.lock")
        self._lock.acquire(timeout_s=1.0)

    def leave(self) -> None:
        """Tell that this process is done, properly."""
        self._lock.release(remove=True)


class Presences:
    """The processes that have one data folder open."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def enter(self, word: str = "open") -> Presence:
        """Tell that this process has the data open (``restore``: that nobody may open it); raises OSError."""
        return Presence(self._folder, word)

    def count(self, word: str = "open") -> int:
        """How many living processes said ``word``, this one included."""
        return sum(not self._is_dead(path) for path in self._paths(word))

    def forget_dead(self) -> bool:
        """Remove what killed processes left behind; whether there was any."""
        dead = [path for word in ("open", "restore") for path in self._paths(word) if self._is_dead(path)]
        for path in dead:
            with suppress(OSError):
                path.unlink()
        return bool(dead)

    def note_clean_end(self, database: Path) -> None:
        """Remember how the database looked when it was last closed properly."""
        with suppress(OSError):
            self._clean_note().write_text(json.dumps(_look(database)), encoding="utf-8")

    def was_clean_end(self, database: Path) -> bool:
        """Whether nobody has touched the database since it was closed properly."""
        try:
            return json.loads(self._clean_note().read_text(encoding="utf-8")) == _look(database)
        except (OSError, ValueError):
            return False

    @contextmanager
    def alone(self, timeout_s: float = 30.0) -> Iterator[None]:
        """Work that only one process may do at a time; raises UserError when another one goes on for too long."""
        lock = FileLock(self._folder / "alone.lock")
        if not lock.acquire(timeout_s):
            raise UserError(
                translate("Locks", "Another ShopDesk is working on this data folder. Wait for it, then try again.")
            )
        try:
            yield
        finally:
            lock.release()

    def _paths(self, word: str) -> list[Path]:
        return list(self._folder.glob(f"{word}-*.lock"))

    @staticmethod
    def _is_dead(path: Path) -> bool:
        try:
            file = open(path, "r+b")  # noqa: SIM115  closed below
        except OSError:
            return False  # just gone
        with file:
            return _lock(file) and _is_still_there(file, path)

    def _clean_note(self) -> Path:
        return self._folder / "closed.json"


def _look(database: Path) -> list[int]:
    state = database.stat()
    return [state.st_size, state.st_mtime_ns]
