"""The folder of photos: a file is there whole or not at all, and never unknown.

Whatever is done to files is announced first in a note beside the archive, then new ones are put in their places
under names of their own, and only then do their records get committed. After the commit the note goes, and with it
the files that were left behind; after a rollback, or at the next start after a crash, a file that no record names
goes with it. So at no moment does the archive hold a file nobody knows of, or a record without its file.
"""

import logging
import secrets
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.core.database import Database
from shopdesk.core.errors import UserError
from shopdesk.core.files import sha256_of, sync_folder
from shopdesk.core.locks import FileLock
from shopdesk.core.paths import DataFolder
from shopdesk.core.text import translate
from shopdesk.photos import store
from shopdesk.photos.folder.disk import copy_through, move_to_new, write_through
from shopdesk.photos.folder.free_names import FreeNames, NameFor
from shopdesk.photos.folder.notes import Noted, Notes

INCOMING = ".incoming"
_SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})  # Explorer's and Finder's own
_log = logging.getLogger(__name__)


class Staged(NamedTuple):
    """A file that waits for its name, and the SHA-256 of what is in it."""

    part: Path
    sha256: str


class Moved(NamedTuple):
    """A photo that is to get another name: its path and SHA-256 as recorded, and the names it may get."""

    path: str
    sha256: str
    name_for: NameFor


class _Coming(NamedTuple):
    """A file that is to get one of some names: what gives it one unless that is taken, what is noted of it before."""

    name_for: NameFor
    takes: Callable[[Path], bool]
    noted: Callable[[str], tuple[Noted, ...]]


class Staging:
    """Where the files of one batch wait; see ``PhotoArchive.staging``."""

    def __init__(self, folder: Path, word: str) -> None:
        self._folder, self._word = folder, word

    def write(self, data: bytes, sha256: str) -> Staged:
        """Have a file on the disk, without a name yet; from any thread. Raises OSError."""
        part = self._folder / f"{self._word}-{secrets.token_hex(8)}.part"
        try:
            write_through(part, data)
        except BaseException:
            self.drop(Staged(part, sha256))
            raise
        return Staged(part, sha256)

    def drop(self, staged: Staged) -> None:
        """Remove a file that is not wanted after all."""
        with suppress(OSError):
            staged.part.unlink(missing_ok=True)


class PhotoArchive:
    """The photo folder of one data folder."""

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder
        self._incoming = folder.photos / INCOMING
        self._notes = Notes(self._incoming, self.path_of)

    def path_of(self, relative: str) -> Path:
        """Where a photo lies; ``relative`` comes from its record. Raises ValueError for one that leaves the archive."""
        path = self.folder.photos / relative
        if not path.resolve().is_relative_to(self.folder.photos.resolve()):
            raise ValueError(f"outside of the archive: {relative!r}")
        return path

    @contextmanager
    def staging(self) -> Iterator[Staging]:
        """A place where files may wait outside of any transaction; what still waits at the end goes.

        Its lock tells the recovery of another program that this batch lives. Raises OSError.
        """
        word = secrets.token_hex(8)
        lock = FileLock(self._incoming / f"{word}.lock")
        lock.acquire(timeout_s=1.0)
        try:
            yield Staging(self._incoming, word)
        finally:
            self._remove_parts(word)
            lock.release(remove=True)

    def put(self, session: Session, data: bytes, sha256: str, name_for: NameFor) -> str:
        """Store bytes under the first free of ``name_for(1)``, ``name_for(2)``, …; returns the relative path.

        The file belongs to the session: it stays when that commits, and goes when it is rolled back. Raises OSError.
        """
        with self.staging() as staging:
            return self.place(session, [(staging.write(data, sha256), name_for)])[0]

    def place(self, session: Session, files: Sequence[tuple[Staged, NameFor]]) -> list[str]:
        """Give files that wait their names, under one note; else as ``put``."""
        self._begin(session)
        coming = [
            _Coming(name_for, partial(_is_placed, staged.part), partial(_came, staged.sha256))
            for staged, name_for in files
        ]
        return self._give_names(session, coming)

    def put_back(self, staged: Staged, relative: str) -> bool:
        """Give a file the place its record names, unless something lies there; whether it did. Raises OSError."""
        target = self.path_of(relative)
        placed = _is_placed(staged.part, target)
        if placed:
            sync_folder(target.parent)
        return placed

    def move(self, session: Session, relative: str, sha256: str, name_for: NameFor) -> str:
        """Give one photo another name; as ``move_all``."""
        return self.move_all(session, [Moved(relative, sha256, name_for)])[0]

    def move_all(self, session: Session, photos: Sequence[Moved]) -> list[str]:
        """Give photos the first free of other names, under one note; returns the new paths, for their records.

        The files lie at both places until the session commits, which removes the old ones, or is rolled back, which
        removes the new ones. Raises UserError when a file is missing or is not what its record says, and OSError.
        """
        self._begin(session)
        sources = {one.path: self.path_of(one.path) for one in photos}
        with ThreadPoolExecutor(thread_name_prefix="move") as pool:  # reading the files is what takes the time
            list(pool.map(lambda one: _require(sources[one.path], one.sha256), photos))
        coming = [
            _Coming(one.name_for, partial(self._is_linked, sources[one.path]), partial(_both, one)) for one in photos
        ]
        return self._give_names(session, coming)

    def discard(self, session: Session, relative: str, sha256: str) -> None:
        """Remove a photo's file once the session commits; one that is not what its record says is left alone.

        Raises OSError when that cannot be noted.
        """
        self._begin(session)
        self._notes.announce(session, [Noted(relative, sha256, came=False)])

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

    def files(self) -> Iterator[str]:
        """The relative paths of all files in the archive, those still coming in aside."""
        for path in sorted(self.folder.photos.rglob("*")):
            if INCOMING in path.relative_to(self.folder.photos).parts or path.name.lower() in _SYSTEM_FILES:
                continue
            if path.is_file():
                yield path.relative_to(self.folder.photos).as_posix()

    def under_way(self) -> set[str]:
        """The relative paths of files that come or go just now: their records are not committed yet."""
        return self._notes.paths()

    def thumbnail_of(self, sha256: str) -> Path:
        """Where the small picture of a photo is kept."""
        return self.folder.thumbnails / sha256[:2] / f"{sha256}.jpg"

    def keep_thumbnail(self, sha256: str, jpeg: bytes) -> None:
        """Keep a small picture; without it, as on a full disk, the gallery only takes longer."""
        target = self.thumbnail_of(sha256)
        # Not written through to the disk: what a power cut damages is made again.
        part = target.with_name(f".{sha256}.{secrets.token_hex(4)}.part")
        with suppress(OSError):
            target.parent.mkdir(parents=True, exist_ok=True)
            try:
                part.write_bytes(jpeg)
                part.replace(target)
            finally:
                part.unlink(missing_ok=True)

    def _begin(self, session: Session) -> None:
        """Begin the writing transaction: it keeps another program's recovery away from our notes."""
        if session.in_nested_transaction():
            raise RuntimeError("a file cannot be taken back with a savepoint")
        session.connection()

    def _give_names(self, session: Session, coming: Sequence[_Coming]) -> list[str]:
        """Give files the first free of their names, under one note; returns the relative paths. Raises OSError."""
        names = FreeNames(session, self.path_of, [one.name_for for one in coming])
        paths: dict[int, str] = {}
        waiting = list(enumerate(coming))
        while waiting:
            named = [(place, one, *names.give(one.name_for)) for place, one in waiting]
            note = self._notes.announce(session, [noted for _, one, path, _ in named for noted in one.noted(path)])
            try:
                for place, one, path, target in named:
                    if one.takes(target):
                        paths[place] = path
                    else:  # somebody took the name in between: that file is theirs
                        for noted in one.noted(path):
                            note.files.remove(noted)
                for folder in {target.parent for *_, target in named}:
                    sync_folder(folder)
            except BaseException:
                self._notes.take_back(session, note)
                raise
            waiting = [(place, one) for place, one in waiting if place not in paths]
        return [paths[place] for place in range(len(coming))]

    def _is_linked(self, source: Path, target: Path) -> bool:
        """Let a file lie at a second place as well, unless something lies there."""
        part = self._incoming / f"{secrets.token_hex(8)}.part"
        try:
            part.hardlink_to(source)
        except OSError:  # no links here, as on an exFAT stick
            copy_through(source, part)
        try:
            return _is_placed(part, target)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _recover(self, session: Session) -> int:
        def is_recorded(relative: str, sha256: str) -> bool:
            return store.sha256_at(session, relative) == sha256

        def is_needed(sha256: str) -> bool:
            known = store.known_by_sha256(session, [sha256]).get(sha256)
            return known is not None and not self.path_of(known[1]).is_file()

        count = self._notes.recover(is_recorded, is_needed)
        for path in self._incoming.glob("*.lock"):
            lock = FileLock(path)
            if lock.acquire():  # else that batch lives
                lock.release(remove=True)
        alive = {path.stem for path in self._incoming.glob("*.lock")}
        for part in self._incoming.glob("*.part"):
            if part.stem.partition("-")[0] not in alive:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
        return count

    def _remove_parts(self, word: str) -> None:
        for part in self._incoming.glob(f"{word}-*.part"):
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _came(sha256: str, path: str) -> tuple[Noted, ...]:
    """What is noted of a file that is new."""
    return (Noted(path, sha256, came=True),)


def _both(moved: Moved, path: str) -> tuple[Noted, Noted]:
    """What is noted of a photo that moves: the file that comes, and the one that is left behind."""
    return Noted(path, moved.sha256, came=True), Noted(moved.path, moved.sha256, came=False)


def _require(path: Path, sha256: str) -> None:
    """Raises UserError unless a file is there and is what its record says."""
    if not path.is_file():
        text = translate("Photos", "The file of “{file}” is missing. Check the photo folder first.")
        raise UserError(text.format(file=path.name))
    if sha256_of(path) != sha256:
        text = translate(
            "Photos", "The file of “{file}” was changed outside of ShopDesk. Check the photo folder first."
        )
        raise UserError(text.format(file=path.name))


def _is_placed(part: Path, target: Path) -> bool:
    """Give a file its name, unless something has it."""
    for last in (False, True):
        if not target.parent.is_dir():
            target.parent.mkdir(parents=True, exist_ok=True)
            sync_folder(target.parent.parent)
        try:
            return move_to_new(part, target)
        except FileNotFoundError:
            # Whoever removed the last other photo of the month may have removed its folder too.
            if last or not part.exists():
                raise
    raise AssertionError
