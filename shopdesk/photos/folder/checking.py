"""The archive compared with its records, and what explains a difference."""

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.errors import environment_message
from shopdesk.core.files import sha256_of
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.folder import folder_store
from shopdesk.photos.folder.archive import INCOMING, PhotoArchive
from shopdesk.photos.folder.folder_store import KeptFile

_A_TASK = 16  # files a worker takes together: handing over costs as much as reading a small one
_AT_ONCE = 20 * _A_TASK  # files handed to the workers together: a check stops that soon


class CheckResult(NamedTuple):
    """The archive against its records: how many are as they were, and the paths of the others.

    ``missing``, ``changed`` and ``unregistered`` name every such path once; the rest explains them.
    """

    ok: int
    missing: list[str]
    changed: list[str]
    unregistered: list[str]
    found: dict[str, str] = {}  # missing or changed: where in the archive the right bytes lie now
    copies: dict[str, str] = {}  # unregistered: the photo in its place that has the same bytes
    strange: tuple[str, ...] = ()  # unregistered: files that are no pictures
    unreadable: dict[str, str] = {}  # not compared: why it cannot be read
    given_up: tuple[str, ...] = ()  # photos in the recycle bin whose file is missing
    digests: dict[str, str] = {}  # unregistered: the SHA-256
    leftovers: tuple[str, ...] = ()  # of work that was interrupted, or that another program has under way

    @property
    def is_sound(self) -> bool:
        """Whether everything is as it was."""
        return not (self.missing or self.changed or self.unregistered or self.unreadable)

    @property
    def pictures(self) -> list[str]:
        """Unregistered files that are photos nobody knows of: pictures, and no copies or moved files."""
        explained = {*self.found.values(), *self.copies, *self.strange, *self.unreadable}
        return [path for path in self.unregistered if path not in explained]


class _Seen(NamedTuple):
    """What a worker found out about a file: its SHA-256, or why there is none."""

    path: str
    sha256: str = ""
    gone: bool = False
    reason: str = ""


def check_photos(
    session: Session, archive: PhotoArchive, progress: Progress | None = None, workers: int | None = None
) -> CheckResult:
    """Compare every file with its record, on all cores; raises Cancelled and OSError for the folder itself."""
    progress = progress or Progress()
    # In this order: a file that comes meanwhile is either under way or has its record by the time that is asked for.
    files = list(archive.files())
    under_way = archive.under_way()
    records = {record.path: record for record in folder_store.kept_files(session)}
    progress.step(0, total := len(records) + len(files))
    with ThreadPoolExecutor(workers or os.cpu_count() or 1, "check") as pool:
        step = 0

        def look(paths: Iterable[str]) -> Iterator[_Seen]:
            nonlocal step
            waiting = list(paths)
            for start in range(0, len(waiting), _AT_ONCE):
                begins = range(start, min(start + _AT_ONCE, len(waiting)), _A_TASK)
                tasks = [waiting[begin : begin + _A_TASK] for begin in begins]
                for several in pool.map(lambda task: [_look(archive, path) for path in task], tasks):
                    progress.step(step := step + len(several), total)
                    yield from several

        told = {seen.path: seen for seen in look(sorted(records))}
        there = {path.casefold() for path, seen in told.items() if not seen.gone}
        # A file that has another case than its record is the record's own on Windows, and a renamed one elsewhere.
        known = there | {path.casefold() for path in under_way}
        foreign = list(look(path for path in files if path not in records and path.casefold() not in known))
        result = _explained(records, _still_told(session, records, told), foreign)
        pictures = result.pictures
        known_kinds = pool.map(lambda path: _is_picture(archive.path_of(path)), pictures)
        strange = tuple(path for path, is_picture in zip(pictures, known_kinds, strict=True) if not is_picture)
    progress.step(total, total)
    return result._replace(strange=strange, leftovers=tuple(sorted(_leftovers(archive))))


def _still_told(session: Session, records: dict[str, KeptFile], told: dict[str, _Seen]) -> dict[str, _Seen]:
    """What was seen, without files that somebody moved or removed by the program while they were looked at."""
    doubtful = [path for path, seen in told.items() if not seen.reason and seen.sha256 != records[path].sha256]
    if not doubtful:
        return told
    # A session of its own, which only reads: the one of the check may see everything as it was when it began.
    with Session(session.get_bind().engine.execution_options(writing=False)) as later:
        still = folder_store.kept_files_at(later, doubtful)
    gone = {path for path in doubtful if path not in still or still[path].sha256 != records[path].sha256}
    return {path: seen for path, seen in told.items() if path not in gone}


def _explained(records: dict[str, KeptFile], told: dict[str, _Seen], foreign: list[_Seen]) -> CheckResult:
    """The differences, with those explained that the bytes themselves explain."""
    ok: dict[str, str] = {}  # SHA-256: path
    missing, altered, given_up = [], [], []
    unreadable = {seen.path: seen.reason for seen in (*told.values(), *foreign) if seen.reason}
    for path, seen in told.items():
        if seen.gone:
            (given_up if records[path].deleted else missing).append(path)
        elif not seen.reason and seen.sha256 != records[path].sha256:
            altered.append(path)
        elif not seen.reason:
            ok[seen.sha256] = path
    # Files may have been renamed to each other: then the right bytes lie under the name of another photo.
    elsewhere = {told[path].sha256: path for path in altered} | {
        seen.sha256: seen.path for seen in reversed(foreign) if seen.sha256
    }
    wanted = {path: records[path].sha256 for path in (*missing, *altered, *given_up)}
    found = {path: elsewhere[sha256] for path, sha256 in wanted.items() if sha256 in elsewhere}
    taken = set(found.values())
    known = ok | {records[path].sha256: path for path in found}
    copies = {seen.path: known[seen.sha256] for seen in foreign if seen.sha256 in known and seen.path not in taken}
    # One that could not be read is a file nobody knows of all the same.
    unregistered = [seen.path for seen in foreign if not seen.gone]
    result = CheckResult(len(ok), missing, altered, unregistered, found, copies)
    digests = {seen.path: seen.sha256 for seen in foreign if seen.sha256}
    return result._replace(unreadable=unreadable, given_up=tuple(given_up), digests=digests)


def _look(archive: PhotoArchive, relative: str) -> _Seen:
    try:
        path = archive.path_of(relative)
        return _Seen(relative, sha256_of(path)) if path.is_file() else _Seen(relative, gone=True)
    except FileNotFoundError:
        return _Seen(relative, gone=True)
    except ValueError:
        return _Seen(relative, reason=translate("Photos", "It leads out of the photo folder."))
    except OSError as error:
        return _Seen(relative, reason=environment_message(error) or str(error))


def _is_picture(path: Path) -> bool:
    """Whether a file begins as a picture does; whether it is whole is seen when it is registered."""
    from PIL import Image  # noqa: PLC0415  which no list needs

    from shopdesk.photos.pictures.formats import SUFFIXES  # noqa: PLC0415  as above

    try:
        with Image.open(path) as image:
            return image.format in SUFFIXES
    except Exception:  # noqa: BLE001  what a strange file makes of a decoder is not to be foreseen
        return False


def _leftovers(archive: PhotoArchive) -> Iterator[str]:
    incoming = archive.folder.photos / INCOMING
    if incoming.is_dir():
        yield from (path.name for path in incoming.iterdir() if path.suffix in (".part", ".pending"))
