"""What a sheet's XML says that concerns pictures: cells that hold one, sizes of rows and columns, merged cells.

Read as a stream: a sheet may have a million rows.
"""

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from xml.parsers.expat import XMLParserType

from shopdesk.sheets.picture_places import MAX_COLUMN, MAX_ROW, Axis
from shopdesk.sheets.workbook_parts import WorkbookParts, whole_number

MAX_CELLS = 20_000  # with pictures in them, of one workbook
_EMU_PER_POINT, _EMU_PER_PIXEL = 12_700, 9_525
_ROW_POINTS, _COLUMN_CHARACTERS = 15.0, 8.43
_DISPIMG = re.compile(r"DISPIMG\s*\(\s*[\"“”]([^\"“”]{1,200})[\"“”]", re.IGNORECASE)
_PLACE = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})$")
_TEXTS = frozenset({"f", "v", "t"})
_LONGEST_TEXT = 2_000
_MARKS = (b"dispimg", b" vm=")


class Merged(NamedTuple):
    """Cells merged into one; rows and columns count from 1, the last ones belong to it."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass
class PictureCells:
    """What one sheet says; rows and columns count from 1."""

    named: list[tuple[int, int, str]] = field(default_factory=list)  # row, column, the id of a WPS in-cell picture
    valued: list[tuple[int, int, int]] = field(default_factory=list)  # row, column, the number of a rich value
    merged: list[Merged] = field(default_factory=list)
    rows: Axis = field(default_factory=lambda: Axis(int(_ROW_POINTS * _EMU_PER_POINT), {}, MAX_ROW))
    columns: Axis = field(default_factory=lambda: Axis(_column_size(_COLUMN_CHARACTERS), {}, MAX_COLUMN))


def picture_cells(parts: WorkbookParts, part: str, shared: dict[int, str], *, floating: bool) -> PictureCells:
    """What a sheet says about pictures; ``shared`` are the shared texts that name one, by their number.

    ``floating`` when there are pictures over it. A sheet without any is only searched, not taken apart.
    """
    if not floating and not shared and not _has_mark(parts, part):
        return PictureCells()
    scan = _SheetScan(shared)
    parts.scan(part, scan.prepare)
    return scan.told()


def shared_picture_texts(parts: WorkbookParts, part: str) -> dict[int, str]:
    """The ids of pictures in the texts that cells share, by the number of the text."""
    if not parts.has(part) or not _has_mark(parts, part):
        return {}
    found: dict[int, str] = {}
    number, text = -1, [""]

    def start(name: str, _attributes: dict[str, str]) -> None:
        nonlocal number
        if name.rpartition(" ")[2] == "si":
            number += 1
            text[0] = ""

    def end(name: str) -> None:
        if name.rpartition(" ")[2] == "si" and (match := _DISPIMG.search(text[0])):
            found[number] = match[1]

    def characters(told: str) -> None:
        if len(text[0]) < _LONGEST_TEXT:
            text[0] += told

    def prepare(parser: XMLParserType) -> None:
        parser.StartElementHandler, parser.EndElementHandler = start, end
        parser.CharacterDataHandler = characters

    parts.scan(part, prepare)
    return found


def cell_place(reference: str) -> tuple[int, int] | None:
    """``E5`` as row and column, counted from 1; None for what is no cell."""
    match = _PLACE.match(reference.strip())
    if match is None:
        return None
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - 64
    row = int(match[2])
    return (row, column) if 0 < row <= MAX_ROW and column <= MAX_COLUMN else None


def cell_name(row: int, column: int) -> str:
    """Row 5, column 5 as ``E5``."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


class _SheetScan:
    """The handlers of one pass through a sheet."""

    def __init__(self, shared: dict[int, str]) -> None:
        self._shared = shared
        self._found = PictureCells()
        self._usual_row, self._usual_column = _ROW_POINTS, _COLUMN_CHARACTERS
        self._heights: dict[int, int] = {}
        self._widths: dict[int, int] = {}
        self._row = self._column = 0
        self._kind, self._text, self._in_text, self._id = "", "", False, ""

    def prepare(self, parser: XMLParserType) -> None:
        """Have a parser tell this."""
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler = self._characters

    def told(self) -> PictureCells:
        """What there was."""
        found = self._found
        found.rows = Axis(int(self._usual_row * _EMU_PER_POINT), self._heights, MAX_ROW)
        found.columns = Axis(_column_size(self._usual_column), self._widths, MAX_COLUMN)
        return found

    def _start(self, name: str, told: dict[str, str]) -> None:
        match name.rpartition(" ")[2]:
            case "c":
                self._start_cell(told)
            case "f" | "v" | "t":
                self._in_text, self._text = True, ""
            case "row":
                self._start_row(told)
            case "col":
                self._add_columns(told)
            case "sheetFormatPr":
                self._usual_row = _size(told.get("defaultRowHeight"), _ROW_POINTS)
                self._usual_column = _size(told.get("defaultColWidth"), _COLUMN_CHARACTERS)
            case "mergeCell":
                self._add_merged(told.get("ref", ""))
            case _:
                pass

    def _start_row(self, told: dict[str, str]) -> None:
        self._row = min(max(whole_number(told.get("r"), self._row + 1), 1), MAX_ROW)
        self._column = 0
        if told.get("hidden") in ("1", "true"):
            self._heights[self._row - 1] = 0
        elif "ht" in told:
            self._heights[self._row - 1] = int(_size(told["ht"], self._usual_row) * _EMU_PER_POINT)

    def _start_cell(self, told: dict[str, str]) -> None:
        place = cell_place(told.get("r", ""))
        self._column = place[1] if place is not None else min(self._column + 1, MAX_COLUMN)
        self._kind, self._id = told.get("t", ""), ""
        if (value := whole_number(told.get("vm"))) > 0:
            self._found.valued.append((self._row, self._column, value))

    def _end(self, name: str) -> None:
        name = name.rpartition(" ")[2]
        if name in _TEXTS:
            self._in_text = False
            if not self._id:
                self._id = self._picture_of(name)
        elif name == "c" and self._id:
            self._found.named.append((self._row, self._column, self._id))

    def _picture_of(self, element: str) -> str:
        if element == "v" and self._kind == "s":
            return self._shared.get(whole_number(self._text, -1), "")
        match = _DISPIMG.search(self._text)
        return match[1] if match else ""

    def _characters(self, text: str) -> None:
        if self._in_text and len(self._text) < _LONGEST_TEXT:
            self._text += text

    def _add_columns(self, told: dict[str, str]) -> None:
        first = min(max(whole_number(told.get("min"), 1), 1), MAX_COLUMN)
        last = min(whole_number(told.get("max"), first), MAX_COLUMN)
        hidden = told.get("hidden") in ("1", "true")
        size = 0 if hidden else _column_size(_size(told.get("width"), self._usual_column))
        # Columns are told once each; whoever tells them again and again only wants to keep us busy.
        if len(self._widths) + last - first < 2 * MAX_COLUMN and first - 1 not in self._widths:
            self._widths |= dict.fromkeys(range(first - 1, last), size)

    def _add_merged(self, reference: str) -> None:
        first, _colon, last = reference.partition(":")
        begin, end = cell_place(first), cell_place(last or first)
        if begin is not None and end is not None:
            self._found.merged.append(Merged(*begin, *end))


def _has_mark(parts: WorkbookParts, part: str) -> bool:
    rest = b""
    for chunk in parts.chunks(part):
        text = (rest + chunk).replace(b"\0", b"").lower()  # UTF-16 too
        if any(mark in text for mark in _MARKS):
            return True
        rest = chunk[-64:]
    return False


def _size(text: Any, otherwise: float) -> float:
    try:
        size = float(text)
    except (TypeError, ValueError):
        return otherwise
    return size if 0 <= size <= 10_000 else otherwise


def _column_size(characters: float) -> int:
    """The width of a column in EMU: a character of the usual font has 7 pixels, and there are 5 around."""
    return int(characters * 7 + 5) * _EMU_PER_PIXEL
