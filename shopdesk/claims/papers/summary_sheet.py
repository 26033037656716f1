"""The first sheet of the month-end workbook: each courier's figures, the account of the month, and a chart."""

from typing import Any, cast

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from shopdesk.claims.months.balances import Figures
from shopdesk.claims.months.standing import ClaimSheetData
from shopdesk.claims.papers.sheet_columns import ACCOUNT, COLUMNS, SUMMARY, yuan
from shopdesk.claims.papers.sheet_words import heading, nothing, period, signatures, summary_note
from shopdesk.core.clock import Clock
from shopdesk.core.text import translate
from shopdesk.sheets.paper_workbook import FIRST_ROW, LINE, TOTAL_FILL, Cells, column_sum, in_sheet, table_end

CHART_COLUMNS = 9  # of Excel's usual 64 pixels
CHART_COLOURS = {"claimed": "#A9C4F5", "agreed": "#2F6FED", "received": "#1F8A4C", "outstanding": "#E08A1E"}

_INDEX = {column.key: i for i, column in enumerate(COLUMNS)}


class SummarySheet:
    """The summary of a month; its figures are formulas over the couriers' sheets."""

    def __init__(self, book: Workbook, sheet: Worksheet, cells: Cells, data: ClaimSheetData, clock: Clock) -> None:
        self._book, self._sheet, self._cells = book, sheet, cells
        self._data, self._clock = data, clock

    def write(self, names: list[str]) -> None:
        """The tables, the chart beside them, and what the figures mean."""
        sheet = self._sheet
        columns = len(SUMMARY) + 2
        self._cells.set_up(sheet, heading(self._data), period(self._data, self._clock), pages=1)
        sheet.set_column(0, 0, 18)
        sheet.set_column(1, columns - 1, 14)
        sheet.freeze_panes(FIRST_ROW, 1)
        sheet.repeat_rows(0, FIRST_ROW - 1)
        end = self._write_figures(names)
        if not self._data.claims:
            self._cells.write_note(sheet, end + 2, nothing(self._data), columns)
        account = self._write_account(end + (2 if self._data.claims else 4))
        self._cells.write_note(sheet, account + 2, summary_note(self._data), columns, height=56)
        self._cells.write_signatures(sheet, account + 4, signatures(), (0, 3, 6))
        last = columns - 1
        if self._data.claims:
            self._draw_chart(columns, end - 1)
            last += CHART_COLUMNS
        sheet.print_area(0, 0, account + 4, last)

    def _write_figures(self, names: list[str]) -> int:
        """The table of couriers; the row of its totals."""
        sheet = self._sheet
        titles = [translate("ClaimSheet", "Courier"), *(translate("ClaimSheet", title) for title, _, _ in SUMMARY)]
        self._cells.write_header(sheet, FIRST_ROW - 1, [*titles, translate("ClaimSheet", "Recovery rate")])
        end = table_end(len(names))
        for row, (name, courier) in enumerate(zip(names, self._data.couriers, strict=True), FIRST_ROW):
            total = courier.figures
            sheet.set_row(row, 20)
            self._cells.write(sheet, row, 0, courier.courier, "text")
            for i, (_, key, value) in enumerate(SUMMARY, 1):
                amount = total.number if key == "claim_no" else yuan(value(total))
                if key is None:
                    self._cells.write(sheet, row, i, amount, "yuan")
                else:
                    formula = _courier_formula(name, key, table_end(len(courier.claims)))
                    self._cells.write_formula(sheet, row, i, formula, amount, plain=True)
            self._write_rate(row, total)
        whole = self._data.figures
        self._cells.write_total_label(sheet, end)
        for i, (_, key, value) in enumerate(SUMMARY, 1):
            amount = whole.number if key == "claim_no" else yuan(value(whole))
            self._cells.write_formula(sheet, end, i, column_sum(FIRST_ROW, end, i), amount)
        self._write_rate(end, whole, fill=TOTAL_FILL, bold=True)
        return end

    def _write_account(self, top: int) -> int:
        """How the balance of each courier moved in the month; the row of its totals."""
        sheet = self._sheet
        heading = translate("ClaimSheet", "Account of the month")
        sheet.write_string(top, 0, heading, self._cells.made(bold=True, font_size=11))
        titles = [translate("ClaimSheet", "Courier"), *(translate("ClaimSheet", title) for title, _ in ACCOUNT)]
        self._cells.write_header(sheet, top + 1, [*titles, translate("ClaimSheet", "= outstanding")])
        first, end = top + 2, top + 2 + max(1, len(self._data.couriers))
        for row, courier in enumerate(self._data.couriers, first):
            total = courier.figures
            sheet.set_row(row, 20)
            self._cells.write(sheet, row, 0, courier.courier, "text")
            for i, (_, value) in enumerate(ACCOUNT, 1):
                amount = value(total)
                self._cells.write(sheet, row, i, amount if i == 1 else yuan(amount), "number" if i == 1 else "yuan")
            self._cells.write_formula(sheet, row, 6, _balance(row), yuan(total.outstanding_fen), plain=True)
        whole = self._data.figures
        self._cells.write_total_label(sheet, end)
        for i, (_, value) in enumerate(ACCOUNT, 1):
            amount = value(whole)
            self._cells.write_formula(sheet, end, i, column_sum(first, end, i), amount if i == 1 else yuan(amount))
        self._cells.write_formula(sheet, end, 6, column_sum(first, end, 6), yuan(whole.outstanding_fen))
        return end

    def _draw_chart(self, beside: int, last: int) -> None:
        """The chart, right of the tables and as high as they are."""
        sheet = self._sheet
        chart = self._book.add_chart({"type": "bar"})
        assert chart is not None  # None only for an unknown type
        for key, colour in CHART_COLOURS.items():
            column = next(i for i, (_, of, _) in enumerate(SUMMARY, 1) if of == key)
            chart.add_series(
                {
                    "name": [sheet.name, FIRST_ROW - 1, column],
                    "categories": [sheet.name, FIRST_ROW, 0, last, 0],
                    "values": [sheet.name, FIRST_ROW, column, last, column],
                    "fill": {"color": colour},
                    "gap": 60,
                }
            )
        chart.set_title({"name": translate("ClaimSheet", "By courier, in yuan"), "name_font": {"size": 11}})
        chart.set_y_axis({"reverse": True, "num_font": {"size": 9}})
        chart.set_x_axis(
            {
                "num_format": "#,##0",
                "num_font": {"size": 9},
                "label_position": "high",
                "major_gridlines": {"visible": True, "line": {"color": LINE, "width": 0.5}},
            }
        )
        chart.set_legend({"position": "bottom"})
        height = max(320, 160 + 54 * (last - FIRST_ROW + 1))
        chart.set_size({"width": CHART_COLUMNS * 64 - 16, "height": height})
        sheet.insert_chart(
            FIRST_ROW - 1, beside, chart, {"x_offset": 12, "object_position": 2, "description": heading(self._data)}
        )

    def _write_rate(self, row: int, total: Figures, *, fill: str = "", bold: bool = False) -> None:
        column = len(SUMMARY) + 1
        claimed, received = f"C{row + 1}", f"E{row + 1}"
        fills: dict[str, object] = {"bg_color": fill, "bold": bold} if fill else {}
        cell_format = self._cells.made(border=1, align="right", indent=1, num_format="0.0%", **fills)
        rate = "" if total.recovery_rate is None else total.recovery_rate
        self._sheet.write_formula(
            row, column, f'=IF({claimed}=0,"",{received}/{claimed})', cell_format, cast(Any, rate)
        )


def _courier_formula(sheet: str, key: str, total_row: int) -> str:
    """The figure of a courier's sheet: its number of claims, or the total of a column."""
    there, column = in_sheet(sheet), xl_col_to_name(_INDEX[key])
    if key == "claim_no":
        # The date column is filled for claims only, not for the sentence of an empty month.
        dates = xl_col_to_name(_INDEX["date"])
        return f"=COUNT({there}{dates}{FIRST_ROW + 1}:{dates}{total_row})"
    return f"={there}{column}{total_row + 1}"


def _balance(row: int) -> str:
    return f"=C{row + 1}+D{row + 1}-E{row + 1}-F{row + 1}"
