"""The folder that is watched: which of its files are new, and what became of each.

A file is taken once it looked the same twice: then nobody is writing it any more. It is looked at again only when its
size or its time changes; one that waits also when somebody asks for that.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.progress import Progress
from shopdesk.photos.arriving import watched_store
from shopdesk.photos.arriving.found_files import folder_sources
from shopdesk.photos.arriving.plans import Fate, PlannedPicture
from shopdesk.photos.arriving.watched_store import Remembered, WaitingFile
from shopdesk.photos.folder.names import storable
from shopdesk.photos.model import WatchedFile, WatchedState

__all__ = [
    "FolderFile",
    "Outcome",
    "WaitingFile",
    "finished_files",
    "folder_files",
    "ignore_files",
    "look",
    "outcome_of",
    "settle",
    "waiting_files",
]

_LONGEST_PATH = 1_000  # as the database has it


class FolderFile(NamedTuple):
    """A picture file of the folder as it lies there now."""

    path: Path
    size_bytes: int
    modified_ns: int


class Outcome(NamedTuple):
    """What became of a file; ``reason`` is a sentence for one that was not archived."""

    file: FolderFile
    state: WatchedState
    reason: str = ""


def folder_files(folder: Path, progress: Progress | None = None) -> dict[Path, FolderFile]:
    """The pictures in the folder and in those below it; raises OSError when it cannot be read, and Cancelled."""
    with os.scandir(folder):
        pass  # a folder that is gone, or may not be read, is not an empty one
    found = {}
    for path in folder_sources([folder], progress):
        try:
            told = path.stat()
        except OSError:
            continue  # gone in between
        if path.is_file() and len(str(path)) <= _LONGEST_PATH:
            found[path] = FolderFile(path, told.st_size, told.st_mtime_ns)
    return found


def finished_files(now: Iterable[FolderFile], before: Mapping[Path, FolderFile]) -> list[FolderFile]:
    """The files that are as they were at the look before: nobody is writing them."""
    return [file for file in now if before.get(file.path) == file]


def look(session: Session, files: Iterable[FolderFile], *, waiting_too: bool = False) -> list[FolderFile]:
    """Those of some files that are new or changed since they were looked at; the waiting ones if asked for."""
    listed = {_key(file.path): file for file in files}
    known = watched_store.remembered(session, listed)
    return [file for key, file in listed.items() if _is_new(file, known.get(key), waiting_too=waiting_too)]


def outcome_of(file: FolderFile, picture: PlannedPicture, failed: Mapping[str, str] | None = None) -> Outcome:
    """What became of a file by its plan; ``failed`` has the reasons of those that could not be archived, by path."""
    if (reason := (failed or {}).get(str(file.path))) is not None:
        return Outcome(file, WatchedState.REFUSED, reason)
    match picture.fate:
        case Fate.READY | Fate.KNOWN:
            return Outcome(file, WatchedState.ARCHIVED)
        case Fate.REFUSED:
            return Outcome(file, WatchedState.REFUSED, picture.reason)
        case _:
            return Outcome(file, WatchedState.WAITING, picture.reason)


def settle(session: Session, actor: Actor, outcomes: Iterable[Outcome]) -> Changes:
    """Write down what became of files, so that they are left alone from now on."""
    told = {_key(outcome.file.path): outcome for outcome in outcomes}
    records = watched_store.files_to_write(session, told)
    for key, (file, state, reason) in told.items():
        record = records.get(key)
        if record is None:
            record = WatchedFile(path_key=key)
            session.add(record)
        record.path, record.size_bytes, record.modified_ns = storable(str(file.path)), file.size_bytes, file.modified_ns
        record.state, record.reason, record.seen_at = state, reason, actor.clock.now()
    return changed("watched_file")


def waiting_files(session: Session, folder: Path) -> list[WaitingFile]:
    """The files of a folder that wait until somebody looks at them, the longest waiting first; some may be gone."""
    return watched_store.list_waiting(session, folder)


def ignore_files(session: Session, actor: Actor, ids: Sequence[int]) -> Changes:
    """Let files rest that somebody left out, or that are gone; a change of the file brings it back."""
    for record in watched_store.files_of_ids(session, ids):
        record.state, record.seen_at = WatchedState.IGNORED, actor.clock.now()
    return changed("watched_file")


def _is_new(file: FolderFile, old: Remembered | None, *, waiting_too: bool) -> bool:
    if old is None or (old.size_bytes, old.modified_ns) != (file.size_bytes, file.modified_ns):
        return True
    return waiting_too and old.state is WatchedState.WAITING


def _key(path: Path) -> str:
    return storable(str(path)).casefold()
