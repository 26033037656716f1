"""The month-end claim sheet (月度理赔表): one workbook, a summary and a sheet for each courier.

What the figures mean is said once, in ``claims.months``, and told to the reader in the note under each
table: Received is a claim's total up to the end of the month; what came in within the month stands in a
column of its own beside it. Every total is a live formula that also carries its value, because previews
in chat programs and on phones do not calculate.
"""

import re
from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.worksheet import Worksheet

from shopdesk.claims.months.balances import Figures
from shopdesk.claims.months.standing import ClaimSheetData, CourierMonth, MonthClaim
from shopdesk.claims.papers.adjustment_sheet import write_adjustments
from shopdesk.claims.papers.sheet_columns import COLUMNS, yuan
from shopdesk.claims.papers.sheet_words import claims_note, heading, nothing, period
from shopdesk.claims.papers.summary_sheet import SummarySheet
from shopdesk.claims.papers.workbook_cells import FAINT, FIRST_ROW, OLDER_FILL, Cells, column_sum, row_height
from shopdesk.core.clock import Clock
from shopdesk.core.files import replacing
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate

SHEET_NAME_UNITS = 31  # UTF-16 units, as Excel counts


def write_claim_sheet(path: Path, data: ClaimSheetData, clock: Clock, progress: Progress | None = None) -> None:
    """Write the workbook of a month, whole or not at all; raises OSError and Cancelled."""
    with replacing(path) as temporary:
        try:
            _Workbook(temporary, data, clock, progress or Progress()).write()
        except FileCreateError as error:
            if isinstance(cause := error.args[0], OSError):
                raise cause from error
            raise


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


class _Workbook:
    """The workbook while it is written."""

    def __init__(self, path: Path, data: ClaimSheetData, clock: Clock, progress: Progress) -> None:
        self._book = xlsxwriter.Workbook(
            str(path), {"strings_to_numbers": False, "strings_to_formulas": False, "strings_to_urls": False}
        )
        self._cells = Cells(self._book)
        self._data, self._clock, self._progress = data, clock, progress
        self._done, self._total = 0, len(data.claims)

    def write(self) -> None:
        """Write every sheet and close the file."""
        title, late = translate("ClaimSheet", "Summary"), translate("ClaimSheet", "Adjustments")
        names = sheet_names([courier.courier for courier in self._data.couriers], title, late)
        summary = self._book.add_worksheet(title)
        sheets = [self._book.add_worksheet(name) for name in names]
        self._book.set_properties({"title": heading(self._data, self._data.only_courier), "author": "ShopDesk"})
        for sheet, courier in zip(sheets, self._data.couriers, strict=True):
            self._write_courier(sheet, courier)
        if self._data.adjustments:
            write_adjustments(self._book.add_worksheet(late), self._cells, self._data, self._clock)
        SummarySheet(self._book, summary, self._cells, self._data, self._clock).write(names)
        self._progress.step(self._total, self._total)
        self._book.close()

    def _write_courier(self, sheet: Worksheet, courier: CourierMonth) -> None:
        self._cells.set_up(sheet, heading(self._data, courier.courier), period(self._data, self._clock))
        self._cells.write_header(sheet, FIRST_ROW - 1, [column.title for column in COLUMNS], height=32)
        for i, column in enumerate(COLUMNS):
            sheet.set_column(i, i, column.width)
        sheet.freeze_panes(FIRST_ROW, 1)
        sheet.repeat_rows(0, FIRST_ROW - 1)
        for row, claim in enumerate(courier.claims, FIRST_ROW):
            self._write_claim(sheet, row, claim)
        end = FIRST_ROW + max(1, len(courier.claims))
        if not courier.claims:
            sheet.write_string(FIRST_ROW, 0, nothing(self._data), self._cells.made(font_color=FAINT))
        self._write_totals(sheet, end, courier.figures)
        self._cells.write_note(sheet, end + 2, claims_note(self._data), len(COLUMNS))
        self._cells.write_signatures(sheet, end + 4, (0, 4, 8, 14))
        sheet.print_area(0, 0, end + 4, len(COLUMNS) - 1)

    def _write_claim(self, sheet: Worksheet, row: int, claim: MonthClaim) -> None:
        fill, texts = OLDER_FILL if claim.is_older else "", []
        for i, column in enumerate(COLUMNS):
            value = column.value(claim)
            self._cells.write(sheet, row, i, value, column.look, fill=fill)
            if isinstance(value, str):
                texts.append((value, column.width))
        sheet.set_row(row, row_height(texts))
        self._done += 1
        self._progress.step(self._done - 1, self._total)

    def _write_totals(self, sheet: Worksheet, row: int, total: Figures) -> None:
        self._cells.write_total_label(sheet, row, len(COLUMNS))
        for i, column in enumerate(COLUMNS):
            if column.total is not None:
                self._cells.write_formula(sheet, row, i, column_sum(FIRST_ROW, row, i), yuan(column.total(total)))
