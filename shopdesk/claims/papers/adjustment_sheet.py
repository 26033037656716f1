"""The last sheet of the month-end workbook: what is booked in the month although it happened in a closed one."""

from xlsxwriter.worksheet import Worksheet

from shopdesk.claims.months.adjustments import what_changed
from shopdesk.claims.months.standing import ClaimSheetData
from shopdesk.claims.papers.sheet_columns import Cell, Look, yuan
from shopdesk.claims.papers.sheet_words import adjustments_note, heading, period
from shopdesk.claims.papers.workbook_cells import FIRST_ROW, Cells, column_sum, row_height
from shopdesk.core.clock import Clock
from shopdesk.core.text import marked, translate

_COLUMNS: tuple[tuple[str, float, Look], ...] = (
    (marked("ClaimSheet", "Happened on"), 11, "date"),
    (marked("ClaimSheet", "Claim no."), 13, "identifier"),
    (marked("ClaimSheet", "Courier"), 12, "text"),
    (marked("ClaimSheet", "Tracking no."), 17, "identifier"),
    (marked("ClaimSheet", "Customer ID"), 13, "text"),
    (marked("ClaimSheet", "Shop"), 13, "text"),
    (marked("ClaimSheet", "What changed"), 12, "text"),
    (marked("ClaimSheet", "Amount"), 12, "yuan"),
    (marked("ClaimSheet", "Outstanding changes by"), 14, "yuan"),
    (marked("ClaimSheet", "Reason or note"), 26, "text"),
    (marked("ClaimSheet", "Entered by"), 11, "text"),
)
_EFFECT = 8


def write_adjustments(sheet: Worksheet, cells: Cells, data: ClaimSheetData, clock: Clock) -> None:
    """One row for each, and what they change together."""
    cells.set_up(sheet, heading(data, translate("ClaimSheet", "Adjustments")), period(data, clock))
    cells.write_header(sheet, FIRST_ROW - 1, [title for title, _, _ in _COLUMNS], height=32)
    for i, (_, width, _) in enumerate(_COLUMNS):
        sheet.set_column(i, i, width)
    sheet.freeze_panes(FIRST_ROW, 2)
    sheet.repeat_rows(0, FIRST_ROW - 1)
    for row, one in enumerate(data.adjustments, FIRST_ROW):
        claim, entry = one
        values: tuple[Cell, ...] = (
            entry.happened_on, claim.claim_no, claim.courier, claim.tracking_no, claim.customer_name, claim.shop,
            what_changed(entry.what), yuan(entry.amount_fen), yuan(one.effect_fen),
            entry.note, entry.entered_by,
        )  # fmt: skip
        for i, (value, (_, _, look)) in enumerate(zip(values, _COLUMNS, strict=True)):
            cells.write(sheet, row, i, value, look)
        texts = [(value, _COLUMNS[i][1]) for i, value in enumerate(values) if isinstance(value, str)]
        sheet.set_row(row, row_height(texts))
    end = FIRST_ROW + len(data.adjustments)
    cells.write_total_label(sheet, end, len(_COLUMNS))
    total = yuan(sum(one.effect_fen for one in data.adjustments))
    cells.write_formula(sheet, end, _EFFECT, column_sum(FIRST_ROW, end, _EFFECT), total)
    cells.write_note(sheet, end + 2, adjustments_note(data), len(_COLUMNS))
    sheet.print_area(0, 0, end + 2, len(_COLUMNS) - 1)
