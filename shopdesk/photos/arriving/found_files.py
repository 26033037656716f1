"""Picture files where they lie: found below folders, and looked at just closely enough to plan with them."""

import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TypeVar

from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.files import sha256_of
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.arriving.preparing import PastedPicture, Source
from shopdesk.photos.folder.archive import INCOMING

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".jfif", ".png", ".webp", ".bmp", ".gif", ".heic", ".heif"})
WORKBOOK_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".et", ".xltx"})
DEEPEST = 16  # folders in folders
MOST_FILES = 200_000
_MOUNT_POINT = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", 0xA0000003)  # Windows' junctions, links that look like none
_PART = 16  # files that a thread takes at a time
_DIGITS = re.compile(r"(\d+)")

Asked = TypeVar("Asked")
Answered = TypeVar("Answered")


class Look(NamedTuple):
    """A source as far as its file system tells; ``trouble`` is a sentence for one that cannot be taken."""

    size_bytes: int
    trouble: str = ""


class Given(NamedTuple):
    """The folders people gave: how far up the names of folders say anything about a file below."""

    roots: frozenset[Path] = frozenset()
    watched: Path | None = None  # its own name is not about anybody

    def folders_above(self, path: Path) -> list[str]:
        """The names of the folders a file lies in, nearest first, up to the one it was found in.

        Without one only the nearest: whoever chose single files did not choose the folders above.
        """
        parents = list(path.parents)
        for number, parent in enumerate(parents):
            if parent == self.watched:
                return [one.name for one in parents[:number]]
            if parent in self.roots:
                return [one.name for one in parents[: number + 1]]
        return [one.name for one in parents[:1]]

    def shown(self, path: Path) -> str:
        """A file as people find it again: from the folder they gave down."""
        for parent in path.parents:
            if parent == self.watched or parent in self.roots:
                return path.relative_to(parent.parent).as_posix()
        return path.name


def folder_sources(paths: Iterable[Path], progress: Progress | None = None) -> list[Path]:
    """The files among these, and the pictures in the folders among them, in natural order.

    Links are not followed out of a folder, and folders only so deep. A folder that cannot be opened is handed on as
    it is, so that it is told of. Raises UserError for far too many files, and Cancelled.
    """
    progress = progress or Progress()
    found: dict[Path, None] = {}
    for path in paths:
        below = _pictures_below(path, progress) if path.is_dir() else iter((path,))
        for one in islice(below, MOST_FILES + 1 - len(found)):
            found[one] = None
        if len(found) > MOST_FILES:
            text = translate("Photos", "There are more than {count} files in these folders. Add one after the other.")
            raise UserError(text.format(count=MOST_FILES))
    return list(found)


def looked_at(sources: Sequence[Source], progress: Progress, steps: int) -> list[Look]:
    """Each source as its first bytes and its file system tell, in order; raises Cancelled."""
    return _each(_look, sources, progress, 0, steps)


def digests(sources: Sequence[Source], progress: Progress, done: int, steps: int) -> list[str]:
    """The SHA-256 of each source, empty for one that cannot be read; on all cores. Raises Cancelled."""
    return _each(_digest, sources, progress, done, steps)


def natural_key(name: str) -> list[tuple[int, str]]:
    """What to sort names by so that 10 comes after 9."""
    return [(int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in _DIGITS.split(name)]


def _pictures_below(folder: Path, progress: Progress, depth: int = 0) -> Iterator[Path]:
    progress.step(0, 0)
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda one: natural_key(one.name))
    except OSError:
        yield folder
        return
    folders = []
    for entry in entries:
        if entry.name.startswith(".") or entry.name == INCOMING:
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                if not _is_junction(entry):
                    folders.append(Path(entry.path))
            elif Path(entry.name).suffix.lower() in PICTURE_SUFFIXES and entry.is_file():
                yield Path(entry.path)
        except OSError:
            yield Path(entry.path)
    for one in folders if depth < DEEPEST else ():
        yield from _pictures_below(one, progress, depth + 1)


def _is_junction(entry: os.DirEntry[str]) -> bool:
    return getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) == _MOUNT_POINT


def _each(
    ask: Callable[[Asked], Answered], wanted: Sequence[Asked], progress: Progress, done: int, steps: int
) -> list[Answered]:
    answers: list[Answered] = []
    parts = [wanted[start : start + _PART] for start in range(0, len(wanted), _PART)]
    # Reading and hashing leave Python's lock to others; slow folders (network, sticks) gain most.
    with ThreadPoolExecutor(min(8, (os.cpu_count() or 1) + 2)) as pool:
        try:
            for part in pool.map(lambda some: [ask(one) for one in some], parts):
                answers += part
                progress.step(done + len(answers), max(steps, done + len(answers)))
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return answers


def _look(source: Source) -> Look:
    if isinstance(source, PastedPicture):
        return Look(len(source.data), _why_no_picture(source.data[:32], source.name))
    try:
        with source.open("rb") as file:
            return Look(os.fstat(file.fileno()).st_size, _why_no_picture(file.read(32), source.name))
    except OSError as error:
        return Look(0, environment_message(error) or str(error))


def _digest(source: Source) -> str:
    if isinstance(source, PastedPicture):
        return hashlib.sha256(source.data).hexdigest()
    try:
        return sha256_of(source)
    except OSError:
        return ""


def _why_no_picture(head: bytes, name: str) -> str:
    """A sentence for what surely is no picture; whether it really is one, and whole, archiving finds out."""
    if not head:
        return translate("Photos", "“{file}” is empty. Save it again.").format(file=name)
    begins = head.startswith((b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"\x28\0\0\0"))
    if begins or (head[:4] == b"RIFF" and head[8:12] == b"WEBP") or head[4:8] == b"ftyp":
        return ""
    text = translate("Photos", "“{file}” is not a picture ShopDesk knows. Use JPEG, PNG, WebP, BMP, GIF or HEIC.")
    return text.format(file=name)
