"""The cells of a month-end workbook: their looks, headers, totals, notes, and how their sheets are printed."""

from datetime import date, datetime, time
from math import ceil
from typing import Any, cast

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from shopdesk.claims.papers.sheet_columns import Cell, Look
from shopdesk.core.text import translate

A4 = 9
FIRST_ROW = 3  # title, period, header
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
        page = translate("ClaimSheet", "Page {page} of {pages}").format(page="&P", pages="&N")
        sheet.set_footer(f"&L&8{_literal(heading)}&C&8{page}&R&8ShopDesk")
        sheet.write_string(0, 0, heading, self.made(bold=True, font_size=15))
        sheet.set_row(0, 26)
        sheet.write_string(1, 0, below, self.made(font_color=FAINT, font_size=9))

    def write_header(self, sheet: Worksheet, row: int, titles: list[str], height: float = 22) -> None:
        """The titles of a table, translated."""
        header = self.made(bold=True, bg_color=HEADER_FILL, border=1, text_wrap=True, align="center")
        sheet.set_row(row, height)
        for i, title in enumerate(titles):
            sheet.write_string(row, i, translate("ClaimSheet", title), header)

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
            text = translate("ClaimSheet", "Total") if i == 0 else None
            self.write(sheet, row, i, text, "text", fill=TOTAL_FILL, bold=True)

    def write_note(self, sheet: Worksheet, row: int, note: str, columns: int, height: float = 30) -> None:
        """A sentence below a table, as wide as it."""
        cell_format = self.made(font_color=FAINT, font_size=9, text_wrap=True, valign="top")
        sheet.merge_range(row, 0, row, columns - 1, "", cell_format)
        sheet.write_string(row, 0, note, cell_format)
        sheet.set_row(row, height)

    def write_signatures(self, sheet: Worksheet, row: int, columns: tuple[int, ...]) -> None:
        """Lines to sign on, beginning at some columns; three without the courier's, four with it."""
        made, checked = translate("ClaimSheet", "Made by"), translate("ClaimSheet", "Checked by")
        courier, on = translate("ClaimSheet", "Courier (signature)"), translate("ClaimSheet", "Date")
        texts = (made, checked, courier, on) if len(columns) == 4 else (made, checked, on)
        sheet.set_row(row, 30)
        for column, text in zip(columns, texts, strict=True):
            sheet.write_string(row, column, f"{text}  __________________", self.made(valign="bottom"))

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


def row_height(texts: list[tuple[str, float]]) -> float:
    """Points a row needs for wrapped texts in columns of some widths; not every program fits it by itself."""
    lines = max((_lines(text, width) for text, width in texts), default=1)
    return 6 + LINE_HEIGHT * min(lines, MAX_LINES)


def column_sum(first: int, end: int, column: int) -> str:
    """The sum of a column from row ``first`` to before ``end``."""
    return f"=SUM({xl_rowcol_to_cell(first, column)}:{xl_rowcol_to_cell(end - 1, column)})"


def _lines(text: str, width: float) -> int:
    """How many lines a text takes in a column; Chinese characters are two wide."""
    room = max(1.0, width - 2.0)
    widths = (sum(1.1 if character.isascii() else 2.0 for character in line) for line in text.splitlines() or [""])
    return sum(max(1, ceil(one / room)) for one in widths)


def _literal(text: str) -> str:
    """Text for a footer, where & begins a code."""
    return text.replace("&", "&&")
