"""Tables in: the one door to every file that holds rows, whatever its name says."""

import io
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from itertools import chain, islice
from pathlib import Path, PurePosixPath
from typing import BinaryIO, NamedTuple

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.sheets.cells import clean_text
from shopdesk.sheets.containers import (
    Content,
    check_archive,
    content_of,
    damaged,
    too_large,
    unpacked,
)
from shopdesk.sheets.raw import Cell, Cells, DamagedNumber, RawRow, RawTable, SheetText
from shopdesk.sheets.text_files import text_table
from shopdesk.sheets.workbooks import workbook_tables

__all__ = [
    "Cell",
    "Cells",
    "DamagedNumber",
    "Header",
    "RawRow",
    "RawTable",
    "SheetText",
    "find_header",
    "normalise_header",
    "read_tables",
    "split_header",
]

HEADER_SCAN = 15
MAX_INNER_BYTES = 300 << 20
_INNER = (".csv", ".txt", ".tsv", ".xlsx", ".xls", ".xlsm")
_BLANKS = dict.fromkeys(map(ord, "\ufeff\u200b\u200c\u200d\u2060\xad"))


def read_tables(path: Path) -> list[RawTable]:
    """Every table in a file: its one table of text, the sheets of its workbook, or those of all files in its zip.

    Decided by content, never by extension. Raises UserError, naming the file and what to do, for what is no
    table, damaged, protected or too large; OSError when the file cannot be opened.
    """
    path = Path(path)

    def opened() -> BinaryIO:
        return path.open("rb")

    with opened() as file:
        content = content_of(file, path.name)
    if content is Content.ZIP:
        return _zip_tables(path)
    return _tables(path, path.name, content, opened)


def _tables(path: Path, name: str, content: Content, opened: Callable[[], BinaryIO]) -> list[RawTable]:
    if content is Content.TEXT:
        return [text_table(path, name, opened)]
    return workbook_tables(path, name, content, opened)


def _zip_tables(path: Path) -> list[RawTable]:
    tables: list[RawTable] = []
    try:
        with zipfile.ZipFile(path) as archive:
            check_archive(archive, path.name)
            for member in archive.infolist():
                if member.is_dir() or not member.filename.lower().endswith(_INNER) or "__MACOSX" in member.filename:
                    continue
                tables += _inner_tables(path, archive, member)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise damaged(path.name) from error
    if not tables:
        raise UserError(
            translate(
                "Sheets", "“{file}” holds no table. Choose a .csv or .xlsx file, or a zip with such files."
            ).format(file=path.name)
        )
    return tables


def _inner_tables(path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> list[RawTable]:
    name = f"{path.name}/{PurePosixPath(_member_name(member)).name}"
    if member.file_size > MAX_INNER_BYTES:
        raise too_large(name)

    def opened() -> BinaryIO:
        with zipfile.ZipFile(path) as again:
            return _content_bytes(again, member, name)

    file = _content_bytes(archive, member, name)
    content = content_of(file, name)
    if content is Content.ZIP:
        raise UserError(
            translate("Sheets", "“{file}” is an archive inside an archive. Unpack it first.").format(file=name)
        )
    return _tables(path, name, content, opened)


def _content_bytes(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> BinaryIO:
    held = io.BytesIO()
    try:
        for chunk in unpacked(archive, member):
            if held.tell() + len(chunk) > MAX_INNER_BYTES:
                raise too_large(name)
            held.write(chunk)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        raise damaged(name) from error
    held.seek(0)
    return held


def _member_name(member: zipfile.ZipInfo) -> str:
    """The name in the archive; Chinese Windows writes it in GBK without saying so, other systems in UTF-8."""
    if member.flag_bits & 0x800:
        return member.filename
    for encoding in ("utf-8", "gb18030"):
        with suppress(UnicodeError):
            return member.filename.encode("cp437").decode(encoding)
    return member.filename


class Header(NamedTuple):
    """The row that names the columns, and how many of its names were known."""

    row: int
    names: list[str]  # as in the file, guards and blanks around them removed
    known: int


def normalise_header(text: str) -> str:
    """A column name as it is compared: no blanks, tabs, line breaks or BOM, one width, one case."""
    folded = unicodedata.normalize("NFKC", str(clean_text(text))).translate(_BLANKS)
    return "".join(folded.split()).casefold()


def header_key(header: Sequence[str]) -> str:
    """What two files with the same columns share, in whatever order these stand."""
    names = sorted(filter(None, map(normalise_header, header)))
    return sha256("\n".join(names).encode("utf-8", "surrogatepass")).hexdigest()


def find_header(
    rows: Iterable[RawRow], known: Callable[[str], bool], *, minimum: int = 1, scan: int = HEADER_SCAN
) -> Header | None:
    """Among the first ``scan`` rows the first with the most known names; None with fewer than ``minimum``.

    ``known`` is asked with normalised names.
    """
    best: Header | None = None
    for number, cells in islice(rows, scan):
        names = [clean_text(cell) for cell in cells]
        count = sum(known(name) for name in {normalise_header(name) for name in names} if name)
        if count >= minimum and (best is None or count > best.known):
            best = Header(number, names, count)
    return best


def split_header(
    rows: Iterator[RawRow], known: Callable[[str], bool], *, minimum: int = 1, scan: int = HEADER_SCAN
) -> tuple[Header | None, Iterator[RawRow]]:
    """The header and the rows after it, in one pass; without a header, all rows."""
    head = list(islice(rows, scan))
    header = find_header(head, known, minimum=minimum, scan=scan)
    if header is None:
        return None, chain(head, rows)
    return header, chain((row for row in head if row[0] > header.row), rows)
