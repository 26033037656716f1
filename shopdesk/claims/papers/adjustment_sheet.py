"""The last sheet of the month-end workbook: what is booked in the month although it happened in a closed one."""

from xlsxwriter.worksheet import Worksheet

from shopdesk.claims.months.adjustments import what_changed
from shopdesk.claims.months.standing import ClaimSheetData
from shopdesk.claims.papers.sheet_columns import yuan
from shopdesk.claims.papers.sheet_words import adjustments_note, heading, period
from shopdesk.core.clock import Clock
from shopdesk.core.text import marked, translate
from shopdesk.sheets.paper_workbook import FIRST_ROW, Cell, Cells, PlainColumn, column_sum

_COLUMNS = (
    PlainColumn(marked("ClaimSheet", "Happened on"), 11, "date"),
    PlainColumn(marked("ClaimSheet", "Claim no."), 13, "identifier"),
    PlainColumn(marked("ClaimSheet", "Courier"), 12, "text"),
    PlainColumn(marked("ClaimSheet", "Tracking no."), 17, "identifier"),
    PlainColumn(marked("ClaimSheet", "Customer ID"), 13, "text"),
    PlainColumn(marked("ClaimSheet", "Shop"), 13, "text"),
    PlainColumn(marked("ClaimSheet", "What changed"), 12, "text"),
    PlainColumn(marked("ClaimSheet", "Amount"), 12, "yuan"),
    PlainColumn(marked("ClaimSheet", "Outstanding changes by"), 14, "yuan"),
    PlainColumn(marked("ClaimSheet", "Reason or note"), 26, "text"),
    PlainColumn(marked("ClaimSheet", "Entered by"), 11, "text"),
)
_EFFECT = 8


def write_adjustments(sheet: Worksheet, cells: Cells, data: ClaimSheetData, clock: Clock) -> None:
    """One row for each, and what they change together."""
    cells.set_up(sheet, heading(data, translate("ClaimSheet", "Adjustments")), period(data, clock))
    titles = [translate("ClaimSheet", column.title) for column in _COLUMNS]
    cells.begin_table(sheet, titles, [column.width for column in _COLUMNS], frozen=2, height=32)
    for row, one in enumerate(data.adjustments, FIRST_ROW):
        claim, entry = one
        values: tuple[Cell, ...] = (
            entry.happened_on, claim.claim_no, claim.courier, claim.tracking_no, claim.customer_name, claim.shop,
            what_changed(entry.what), yuan(entry.amount_fen), yuan(one.effect_fen),
            entry.note, entry.entered_by,
        )  # fmt: skip
        cells.write_row(sheet, row, _COLUMNS, values)
    end = FIRST_ROW + len(data.adjustments)
    cells.write_total_label(sheet, end, len(_COLUMNS))
    total = yuan(sum(one.effect_fen for one in data.adjustments))
    cells.write_formula(sheet, end, _EFFECT, column_sum(FIRST_ROW, end, _EFFECT), total)
    cells.write_note(sheet, end + 2, adjustments_note(data), len(_COLUMNS))
    sheet.print_area(0, 0, end + 2, len(_COLUMNS) - 1)
