"""Workbooks made to be printed and handed out: their looks, headers, sums and notes, and how their pages are set up.

Every sum is a formula that carries its value too, because previews in chat programs and on phones do not calculate.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from decimal import Decimal
from math import ceil
from pathlib import Path
from typing import Any, Literal, NamedTuple, Protocol, cast

import xlsxwriter
from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from shopdesk.core.files import replacing
from shopdesk.core.text import translate

Look = Literal["text", "identifier", "date", "yuan", "number"]
Cell = str | int | date | Decimal | None

A4 = 9
FIRST_ROW = 3  # title, period, header
SHEET_NAME_UNITS = 31  # UTF-16 units, as Excel counts
LINE_HEIGHT, MAX_LINES = 14, 20  # points; Excel's rows end at 409
FONT = "Microsoft YaHei"
HEADER_FILL, TOTAL_FILL, OLDER_FILL, LINE, FAINT = "#E8F0FE", "#F5F6F8", "#FFF8EC", "#C9CED6", "#646A73"
_LOOKS: dict[Look, dict[str, object]] = {
    "text": {"text_wrap": True, "indent": 1},
    "identifier": {"num_format": "@", "indent": 1},
    "date": {"num_format": "yyyy-mm-dd", "align": "center"},
    "yuan": {"num_format": "#,##0.00;[Red]-#,##0.00", "align": "right", "indent": 1},
    "number": {"num_format": "0", "align": "right", "indent": 1},
}


class PaperColumn(Protocol):
    """A column of a printed table, as far as its cells are concerned."""

    @property
    def width(self) -> float:
        """In characters."""
        ...

    @property
    def look(self) -> Look:
        """How its values are written."""
        ...


class PlainColumn(NamedTuple):
    """A column whose values are put together row by row; its title is translated when it is written."""

    title: str
    width: float
    look: Look


@contextmanager
def paper_workbook(path: Path, title: str) -> Iterator[Workbook]:
    """A workbook that is there as a whole once the block is done, or not at all; raises OSError."""
    with replacing(path) as temporary:
        book = xlsxwriter.Workbook(
            str(temporary), {"strings_to_numbers": False, "strings_to_formulas": False, "strings_to_urls": False}
        )
        book.set_properties({"title": title, "author": "ShopDesk"})
        yield book
        try:
            book.close()
        except FileCreateError as error:
            if isinstance(cause := error.args[0], OSError):
                raise cause from error
            raise


class Cells:
    """Writes the cells of one workbook; each look is made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._formats: dict[tuple[tuple[str, object], ...], Format] = {}

    def set_up(self, sheet: Worksheet, heading: str, below: str, pages: int = 0) -> None:
        """A sheet for landscape A4 with its title, the line ``below`` it, and page numbers."""
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, pages)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.hide_gridlines(2)
        page = translate("Sheets", "Page {page} of {pages}").format(page="&P", pages="&N")
        sheet.set_footer(f"&L&8{_literal(heading)}&C&8{page}&R&8ShopDesk")
        sheet.write_string(0, 0, heading, self.made(bold=True, font_size=15))
        sheet.set_row(0, 26)
        sheet.write_string(1, 0, below, self.made(font_color=FAINT, font_size=9))

    def begin_table(
        self, sheet: Worksheet, titles: Sequence[str], widths: Sequence[float], *, frozen: int = 1, height: float = 24
    ) -> None:
        """The header of a sheet's table, on every page, and its widths; so many columns stay beside what scrolls."""
        self.write_header(sheet, FIRST_ROW - 1, titles, height)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        sheet.freeze_panes(FIRST_ROW, frozen)
        sheet.repeat_rows(0, FIRST_ROW - 1)

    def write_header(self, sheet: Worksheet, row: int, titles: Sequence[str], height: float = 22) -> None:
        """The titles of a table."""
        header = self.made(bold=True, bg_color=HEADER_FILL, border=1, text_wrap=True, align="center")
        sheet.set_row(row, height)
        for column, title in enumerate(titles):
            sheet.write_string(row, column, title, header)

    def write_row(
        self, sheet: Worksheet, row: int, columns: Sequence[PaperColumn], values: Sequence[Cell], *, fill: str = ""
    ) -> float:
        """The values of a row, which becomes as high as its texts need; that height in points."""
        texts = []
        for place, (column, value) in enumerate(zip(columns, values, strict=True)):
            self.write(sheet, row, place, value, column.look, fill=fill)
            if isinstance(value, str):
                texts.append((value, column.width))
        height = row_height(texts)
        sheet.set_row(row, height)
        return height

    def write(
        self, sheet: Worksheet, row: int, column: int, value: Cell, look: Look, *, fill: str = "", bold: bool = False
    ) -> None:
        """One value; what is nothing leaves a bordered blank."""
        cell_format = self._look(look, fill, bold)
        match value:
            case None | "":
                sheet.write_blank(row, column, None, cell_format)
            case str():
                # The writer takes <r>…</r> for its own mark-up; a blank behind it keeps it text.
                sheet.write_string(row, column, f"{value} " if value.startswith("<r>") else value, cell_format)
            case date():
                sheet.write_datetime(row, column, datetime.combine(value, time()), cell_format)
            case _:
                sheet.write_number(row, column, float(value), cell_format)

    def write_formula(
        self, sheet: Worksheet, row: int, column: int, formula: str, value: Cell, *, plain: bool = False
    ) -> None:
        """A formula with its value, as a total or ``plain``."""
        look: Look = "number" if isinstance(value, int) else "yuan"
        cell_format = self._look(look, "" if plain else TOTAL_FILL, not plain)
        sheet.write_formula(row, column, formula, cell_format, cast(Any, value))  # its annotation knows int only

    def write_total_label(self, sheet: Worksheet, row: int, columns: int = 1) -> None:
        """The word before the totals of a row, over some columns."""
        sheet.set_row(row, 22)
        for i in range(columns):
            text = translate("Sheets", "Total") if i == 0 else None
            self.write(sheet, row, i, text, "text", fill=TOTAL_FILL, bold=True)

    def write_note(self, sheet: Worksheet, row: int, note: str, columns: int, height: float = 30) -> None:
        """A sentence below a table, as wide as it."""
        cell_format = self.made(font_color=FAINT, font_size=9, text_wrap=True, valign="top")
        sheet.merge_range(row, 0, row, columns - 1, "", cell_format)
        sheet.write_string(row, 0, note, cell_format)
        sheet.set_row(row, height)

    def write_signatures(self, sheet: Worksheet, row: int, names: Sequence[str], columns: Sequence[int]) -> None:
        """A line to sign on for each of the names, beginning at its column."""
        sheet.set_row(row, 30)
        for column, name in zip(columns, names, strict=True):
            sheet.write_string(row, column, f"{name}  __________________", self.made(valign="bottom"))

    def made(self, **properties: object) -> Format:
        """The format with these properties on top of what all have."""
        key = tuple(sorted(properties.items(), key=lambda item: item[0]))
        if key not in self._formats:
            basis: dict[str, object] = {
                "font_name": FONT,
                "font_size": 10,
                "valign": "vcenter",
                "border_color": LINE,
            }
            self._formats[key] = self._book.add_format(basis | properties)
        return self._formats[key]

    def _look(self, look: Look, fill: str, bold: bool) -> Format:
        more: dict[str, object] = {"bg_color": fill} if fill else {}
        return self.made(border=1, bold=bold, **_LOOKS[look], **more)


def table_end(rows: int) -> int:
    """The row below a sheet's table, that of its totals; an empty table has a row for saying so."""
    return FIRST_ROW + max(1, rows)


def row_height(texts: list[tuple[str, float]]) -> float:
    """Points a row needs for wrapped texts in columns of some widths; not every program fits it by itself."""
    lines = max((_lines(text, width) for text, width in texts), default=1)
    return 6 + LINE_HEIGHT * min(lines, MAX_LINES)


def column_sum(first: int, end: int, column: int) -> str:
    """The sum of a column from row ``first`` to before ``end``."""
    return f"=SUM({xl_rowcol_to_cell(first, column)}:{xl_rowcol_to_cell(end - 1, column)})"


def in_sheet(name: str) -> str:
    """How a formula names a sheet, before the cells it means there."""
    quoted = name.replace("'", "''")
    return f"'{quoted}'!"


def sheet_names(names: list[str], *taken: str) -> list[str]:
    """Names Excel takes for sheets, in order, no two alike: none of ``[]:*?/\\``, 31 units, none that is ``taken``."""
    used, safe = {"history", *(name.casefold() for name in taken)}, []
    for name in names:
        bare = re.sub(r"[\[\]:*?/\\\x00-\x1f]", "_", name).strip().strip("'").strip() or "_"
        candidate, number = _cut(bare, SHEET_NAME_UNITS), 1
        while candidate.casefold() in used:
            number += 1
            tail = f" {number}"
            candidate = _cut(bare, SHEET_NAME_UNITS - len(tail)).rstrip("' ") + tail
        used.add(candidate.casefold())
        safe.append(candidate)
    return safe


def _cut(text: str, units: int) -> str:
    while len(text.encode("utf-16-le")) > units * 2:
        text = text[:-1]
    return text


def _lines(text: str, width: float) -> int:
    """How many lines a text takes in a column; Chinese characters are two wide."""
    room = max(1.0, width - 2.0)
    widths = (sum(1.1 if character.isascii() else 2.0 for character in line) for line in text.splitlines() or [""])
    return sum(max(1, ceil(one / room)) for one in widths)


def _literal(text: str) -> str:
    """Text for a footer, where & begins a code."""
    return text.replace("&", "&&")
