"""Photos leaving as files: a zip or a folder of copies, named as in the archive, with a list of what they are."""

import hashlib
import secrets
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import NamedTuple, TypeVar

from sqlalchemy.orm import Session

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.errors import UserError
from shopdesk.core.files import replacing, safe_target
from shopdesk.core.progress import Progress
from shopdesk.core.text import marked, translate
from shopdesk.photos import store
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import kind_chip
from shopdesk.photos.pictures.locations import without_location
from shopdesk.photos.store import PhotoRow
from shopdesk.sheets.writing import write_list

Row = TypeVar("Row")

_WINDOW = 1_000
_PACKED = frozenset({".bmp", ".csv"})  # every other file is packed by itself
_OLDEST_IN_ZIP = datetime(1980, 1, 1, tzinfo=UTC)

WriteFile = Callable[[str, bytes, datetime], None]  # a file by its name, its bytes, and since when it is there


class Copies(NamedTuple):
    """What became of some photos; the lists hold file names."""

    written: int
    missing: list[str]  # not in the photo folder any more
    changed: list[str]  # copied, but not what was archived
    saved_anew: list[str]  # their place could not be removed otherwise
    kept_back: list[str]  # their place could not be removed at all


class CopiedPhoto(NamedTuple):
    """A photo on its way out: the name it gets, and what is to be said of it; nothing is written without data."""

    row: PhotoRow
    name: str
    data: bytes | None
    found_place: bool = False
    saved_anew: bool = False
    changed: bool = False
    missing: bool = False


LISTED = Listing[CopiedPhoto](
    "photo_copies",
    "PhotoCopies",
    marked("PhotoCopies", "Photos"),
    (
        Column("file", marked("PhotoCopies", "File"), lambda c: c.name, width=240),
        Column("customer", marked("PhotoCopies", "Customer ID"), lambda c: c.row.customer_name, width=120),
        Column("kind", marked("PhotoCopies", "Kind"), lambda c: kind_chip(c.row.kind), Kind.STATE, 80),
        Column("taken", marked("PhotoCopies", "Taken"), lambda c: c.row.taken_at, Kind.TIME, 122),
        Column("added", marked("PhotoCopies", "Added"), lambda c: c.row.added_at, Kind.TIME, 122),
        Column("note", marked("PhotoCopies", "Note"), lambda c: c.row.note, width=200),
        Column("pixels", marked("PhotoCopies", "Pixels"), lambda c: f"{c.row.width} × {c.row.height}", width=90),
        Column("remark", marked("PhotoCopies", "Remark"), lambda c: copy_remark(c), width=240),
    ),
)


def photo_rows(session: Session, ids: Sequence[int]) -> list[PhotoRow]:
    """The photos of some ids in their order; those that are gone are left out."""
    rows: list[PhotoRow] = []
    for start in range(0, len(ids), _WINDOW):
        found = store.list_photo_rows(session, ids[start : start + _WINDOW])
        rows += [found[one] for one in ids[start : start + _WINDOW] if one in found]
    return rows


def write_copies(
    target: Path,
    rows: Sequence[PhotoRow],
    archive: PhotoArchive,
    clock: Clock,
    *,
    keep_place: bool = False,
    progress: Progress | None = None,
) -> Copies:
    """Write copies and a list of them into one file (``….zip``) or a new folder; without the place unless it is kept.

    Files that are missing are told and listed. Raises UserError for a folder that is there and not empty, OSError and
    Cancelled; then nothing is written.
    """
    into = into_zip(target, clock) if target.suffix.lower() == ".zip" else _into_folder(target)
    with into as write:
        return _write_all(rows, archive, clock, write, keep_place=keep_place, progress=progress or Progress())


@contextmanager
def into_zip(path: Path, clock: Clock) -> Iterator[WriteFile]:
    """A zip archive to write files into, whole or not at all; raises OSError."""
    with replacing(path) as temporary, zipfile.ZipFile(temporary, "w", strict_timestamps=False) as packed:

        def write(name: str, data: bytes, at: datetime) -> None:
            entry = zipfile.ZipInfo(name, clock.local(max(at, _OLDEST_IN_ZIP)).timetuple()[:6])
            is_packed = PurePosixPath(name).suffix.lower() in _PACKED
            entry.compress_type = zipfile.ZIP_DEFLATED if is_packed else zipfile.ZIP_STORED
            packed.writestr(entry, data)

        yield write


@contextmanager
def _into_folder(folder: Path) -> Iterator[WriteFile]:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        text = translate("PhotoCopies", "The folder {folder} is there and not empty. Choose another name.")
        raise UserError(text.format(folder=folder.name), field="target")
    temporary = folder.with_name(f".{folder.name[:40]}.{secrets.token_hex(4)}.tmp")
    temporary.mkdir()

    def write(name: str, data: bytes, _at: datetime) -> None:
        with replacing(temporary / name) as part:
            part.write_bytes(data)

    try:
        yield write
        with suppress(FileNotFoundError):
            folder.rmdir()
        temporary.rename(folder)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise


def _write_all(
    rows: Sequence[PhotoRow],
    archive: PhotoArchive,
    clock: Clock,
    write: WriteFile,
    *,
    keep_place: bool,
    progress: Progress,
) -> Copies:
    copies, listed = Copies(0, [], [], [], []), list[CopiedPhoto]()
    count, list_name = 0, translate("PhotoCopies", "List of the photos") + ".csv"
    for number, copy in enumerate(_copied(rows, archive, list_name, keep_place=keep_place)):
        progress.step(number, len(rows))
        if copy.data is not None:
            write(copy.name, copy.data, copy.row.added_at)
            count += 1
        for names, applies in (
            (copies.missing, copy.missing),
            (copies.changed, copy.changed),
            (copies.saved_anew, copy.saved_anew),
            (copies.kept_back, copy.data is None and not copy.missing),
        ):
            if applies:
                names.append(copy.name)
        listed.append(copy._replace(data=b"" if copy.data is not None else None))  # the bytes are not needed any more
    write(list_name, list_bytes(LISTED, listed, clock), clock.now())
    progress.step(len(rows), len(rows))
    return copies._replace(written=count)


def _copied(
    rows: Sequence[PhotoRow], archive: PhotoArchive, list_name: str, *, keep_place: bool
) -> Iterator[CopiedPhoto]:
    taken = {list_name.casefold()}
    for row in rows:
        stem = PurePosixPath(row.path).stem
        yield copied_photo(
            row, archive, lambda suffix, stem=stem: _free_name(stem, suffix, taken), keep_place=keep_place
        )


def copied_photo(
    row: PhotoRow, archive: PhotoArchive, free_name: Callable[[str], str], *, keep_place: bool = False
) -> CopiedPhoto:
    """A photo on its way out, without the place where it was taken unless that is kept.

    ``free_name`` gives the copy its name, by its ending; what is not copied keeps its own.
    """
    name = PurePosixPath(row.path).name
    try:
        data = archive.path_of(row.path).read_bytes()
    except OSError:
        return CopiedPhoto(row, name, None, missing=True)
    changed = hashlib.sha256(data).hexdigest() != row.sha256
    found, anew = False, ""
    if not keep_place:
        try:
            data, found, anew = without_location(data)
        except UserError:
            return CopiedPhoto(row, name, None, changed=changed)
    return CopiedPhoto(row, free_name(anew or PurePosixPath(name).suffix), data, found, bool(anew), changed)


def _free_name(stem: str, suffix: str, taken: set[str]) -> str:
    """A name that Windows takes and no other copy has, whatever its case."""
    # A file that was put into the folder by hand may be called anything.
    stem = safe_target(Path.home(), stem, "photo").name
    number, name = 1, f"{stem}{suffix}"
    while name.casefold() in taken:
        number += 1
        name = f"{stem} ({number}){suffix}"
    taken.add(name.casefold())
    return name


def list_bytes(listing: Listing[Row], rows: Iterable[Row], clock: Clock) -> bytes:
    """A list as the bytes of a .csv file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "list.csv")
        write_list(file, listing, rows, clock)
        return file.read_bytes()


def copy_remark(copy: CopiedPhoto) -> str:
    """What is to be said about a copy; nothing where all is well."""
    told = [
        (copy.missing, translate("PhotoCopies", "not in the photo folder any more")),
        (copy.changed, translate("PhotoCopies", "not the file that was archived: it was changed or damaged")),
        (copy.data is None and not copy.missing, translate("PhotoCopies", "left out: its place could not be removed")),
        (copy.saved_anew, translate("PhotoCopies", "saved anew to remove the place")),
        (copy.found_place and not copy.saved_anew, translate("PhotoCopies", "place removed")),
    ]
    return "; ".join(text for applies, text in told if applies)
