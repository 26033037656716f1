"""The month-end claim sheet (月度理赔表): one workbook, a summary and a sheet for each courier.

What the figures mean is said once, in ``claims.months``, and told to the reader in the note under each
table: Received is a claim's total up to the end of the month; what came in within the month stands in a
column of its own beside it.
"""

from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from shopdesk.claims.months.balances import Figures
from shopdesk.claims.months.standing import ClaimSheetData, CourierMonth, MonthClaim
from shopdesk.claims.papers.adjustment_sheet import write_adjustments
from shopdesk.claims.papers.sheet_columns import COLUMNS, yuan
from shopdesk.claims.papers.sheet_words import claims_note, heading, nothing, period, signatures
from shopdesk.claims.papers.summary_sheet import SummarySheet
from shopdesk.core.clock import Clock
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.sheets.paper_workbook import (
    FAINT,
    FIRST_ROW,
    OLDER_FILL,
    Cells,
    column_sum,
    paper_workbook,
    sheet_names,
    table_end,
)


def write_claim_sheet(path: Path, data: ClaimSheetData, clock: Clock, progress: Progress | None = None) -> None:
    """Write the workbook of a month, whole or not at all; raises OSError and Cancelled."""
    with paper_workbook(path, heading(data, data.only_courier)) as book:
        _Workbook(book, data, clock, progress or Progress()).write()


class _Workbook:
    """The workbook while it is written."""

    def __init__(self, book: Workbook, data: ClaimSheetData, clock: Clock, progress: Progress) -> None:
        self._book, self._cells = book, Cells(book)
        self._data, self._clock, self._progress = data, clock, progress
        self._done, self._total = 0, len(data.claims)

    def write(self) -> None:
        """Write every sheet."""
        title, late = translate("ClaimSheet", "Summary"), translate("ClaimSheet", "Adjustments")
        names = sheet_names([courier.courier for courier in self._data.couriers], title, late)
        summary = self._book.add_worksheet(title)
        sheets = [self._book.add_worksheet(name) for name in names]
        for sheet, courier in zip(sheets, self._data.couriers, strict=True):
            self._write_courier(sheet, courier)
        if self._data.adjustments:
            write_adjustments(self._book.add_worksheet(late), self._cells, self._data, self._clock)
        SummarySheet(self._book, summary, self._cells, self._data, self._clock).write(names)
        self._progress.step(self._total, self._total)

    def _write_courier(self, sheet: Worksheet, courier: CourierMonth) -> None:
        self._cells.set_up(sheet, heading(self._data, courier.courier), period(self._data, self._clock))
        titles = [translate("ClaimSheet", column.title) for column in COLUMNS]
        self._cells.begin_table(sheet, titles, [column.width for column in COLUMNS], height=32)
        for row, claim in enumerate(courier.claims, FIRST_ROW):
            self._write_claim(sheet, row, claim)
        end = table_end(len(courier.claims))
        if not courier.claims:
            sheet.write_string(FIRST_ROW, 0, nothing(self._data), self._cells.made(font_color=FAINT))
        self._write_totals(sheet, end, courier.figures)
        self._cells.write_note(sheet, end + 2, claims_note(self._data), len(COLUMNS))
        self._cells.write_signatures(sheet, end + 4, signatures(with_courier=True), (0, 4, 8, 14))
        sheet.print_area(0, 0, end + 4, len(COLUMNS) - 1)

    def _write_claim(self, sheet: Worksheet, row: int, claim: MonthClaim) -> None:
        values = [column.value(claim) for column in COLUMNS]
        self._cells.write_row(sheet, row, COLUMNS, values, fill=OLDER_FILL if claim.is_older else "")
        self._done += 1
        self._progress.step(self._done - 1, self._total)

    def _write_totals(self, sheet: Worksheet, row: int, total: Figures) -> None:
        self._cells.write_total_label(sheet, row, len(COLUMNS))
        for i, column in enumerate(COLUMNS):
            if column.total is not None:
                self._cells.write_formula(sheet, row, i, column_sum(FIRST_ROW, row, i), yuan(column.total(total)))
