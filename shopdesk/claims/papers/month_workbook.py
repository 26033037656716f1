"""The month-end claim sheet (月度理赔表): one workbook, a summary and a sheet for each courier.

What the figures mean is said once, in ``claims.months``, and told to the reader in the note under each
table: Received is a claim's total up to the end of the month; what came in within the month stands in a
column of its own beside it. Every total is a live formula that also carries its value, because previews
in chat programs and on phones do not calculate.
"""

import re
from datetime import date, datetime, time, timedelta
from math import ceil
from pathlib import Path
from typing import Any, cast

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from shopdesk.claims.months.balances import Figures
from shopdesk.claims.months.standing import ClaimSheetData, CourierMonth, MonthClaim
from shopdesk.claims.papers.sheet_columns import ACCOUNT, COLUMNS, SUMMARY, Cell, Look, yuan
from shopdesk.core.clock import Clock, month_after, month_start
from shopdesk.core.files import replacing
from shopdesk.core.progress import Progress
from shopdesk.core.text import marked, translate

A4 = 9
FIRST_ROW = 3  # title, period, header
LINE_HEIGHT, MAX_LINES = 14, 20  # points; Excel's rows end at 409
CHART_COLUMNS = 9  # of Excel's usual 64 pixels
SHEET_NAME_UNITS = 31  # UTF-16 units, as Excel counts
FONT = "Microsoft YaHei"
HEADER_FILL, TOTAL_FILL, OLDER_FILL, LINE, FAINT = "#E8F0FE", "#F5F6F8", "#FFF8EC", "#C9CED6", "#646A73"
CHART_COLOURS = {"claimed": "#A9C4F5", "agreed": "#2F6FED", "received": "#1F8A4C", "outstanding": "#E08A1E"}

_INDEX = {column.key: i for i, column in enumerate(COLUMNS)}


def write_claim_sheet(path: Path, data: ClaimSheetData, clock: Clock, progress: Progress | None = None) -> None:
    """Write the workbook of a month, whole or not at all; raises OSError and Cancelled."""
    with replacing(path) as temporary:
        try:
            _Workbook(temporary, data, clock, progress or Progress()).write()
        except FileCreateError as error:
            if isinstance(cause := error.args[0], OSError):
                raise cause from error
            raise


def sheet_names(names: list[str], taken: str) -> list[str]:
    """Names Excel takes for sheets, in order, no two alike: none of ``[]:*?/\\``, 31 units, not ``taken``."""
    used, safe = {taken.casefold(), "history"}, []
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
        self._data, self._clock, self._progress = data, clock, progress
        self._done, self._total = 0, sum(len(courier.claims) for courier in data.couriers)
        self._last_day = month_start(month_after(data.month)) - timedelta(days=1)
        self._formats: dict[tuple[tuple[str, object], ...], Format] = {}

    def write(self) -> None:
        """Write every sheet and close the file."""
        title = translate("ClaimSheet", "Summary")
        names = sheet_names([courier.courier for courier in self._data.couriers], title)
        summary = self._book.add_worksheet(title)
        sheets = [self._book.add_worksheet(name) for name in names]
        self._book.set_properties({"title": self._heading(), "author": "ShopDesk"})
        for sheet, courier in zip(sheets, self._data.couriers, strict=True):
            self._write_courier(sheet, courier)
        self._write_summary(summary, names)
        self._progress.step(self._total, self._total)
        self._book.close()

    def _heading(self) -> str:
        return translate("ClaimSheet", "Courier claims {month}").format(month=self._data.month)

    # A courier's sheet

    def _write_courier(self, sheet: Worksheet, courier: CourierMonth) -> None:
        self._set_up(sheet, f"{courier.courier}  {self._heading()}")
        header = self._format(bold=True, bg_color=HEADER_FILL, border=1, text_wrap=True, align="center")
        for i, column in enumerate(COLUMNS):
            sheet.set_column(i, i, column.width)
            sheet.write_string(FIRST_ROW - 1, i, translate("ClaimSheet", column.title), header)
        sheet.set_row(FIRST_ROW - 1, 32)
        sheet.freeze_panes(FIRST_ROW, 1)
        sheet.repeat_rows(0, FIRST_ROW - 1)
        for row, claim in enumerate(courier.claims, FIRST_ROW):
            self._write_claim(sheet, row, claim)
        end = FIRST_ROW + max(1, len(courier.claims))
        if not courier.claims:
            sheet.write_string(FIRST_ROW, 0, self._nothing(), self._format(font_color=FAINT))
        self._write_totals(sheet, end, courier.figures)
        self._write_note(sheet, end + 2, self._claims_note(), len(COLUMNS))
        self._write_signatures(sheet, end + 4, (0, 4, 8, 14))
        sheet.print_area(0, 0, end + 4, len(COLUMNS) - 1)

    def _write_claim(self, sheet: Worksheet, row: int, claim: MonthClaim) -> None:
        fill, lines = OLDER_FILL if claim.is_older else "", 1
        for i, column in enumerate(COLUMNS):
            value = column.value(claim)
            self._write_cell(sheet, row, i, value, column.look, fill=fill)
            if isinstance(value, str):
                lines = max(lines, _lines(value, column.width))
        # Not every program fits the height of a row to wrapped text by itself.
        sheet.set_row(row, 6 + LINE_HEIGHT * min(lines, MAX_LINES))
        self._done += 1
        self._progress.step(self._done - 1, self._total)

    def _write_totals(self, sheet: Worksheet, row: int, total: Figures) -> None:
        sheet.set_row(row, 22)
        for i, column in enumerate(COLUMNS):
            if column.total is None:
                text = translate("ClaimSheet", "Total") if i == 0 else ""
                self._write_cell(sheet, row, i, text or None, "text", fill=TOTAL_FILL, bold=True)
            else:
                cells = f"{xl_rowcol_to_cell(FIRST_ROW, i)}:{xl_rowcol_to_cell(row - 1, i)}"
                self._write_formula(sheet, row, i, f"=SUM({cells})", yuan(column.total(total)))

    # The summary

    def _write_summary(self, sheet: Worksheet, names: list[str]) -> None:
        columns = len(SUMMARY) + 2
        self._set_up(sheet, self._heading(), pages=1)
        sheet.set_column(0, 0, 18)
        sheet.set_column(1, columns - 1, 14)
        couriers = self._data.couriers
        sheet.freeze_panes(FIRST_ROW, 1)
        sheet.repeat_rows(0, FIRST_ROW - 1)
        end = self._write_figures(sheet, names)
        if not any(courier.claims for courier in couriers):
            self._write_note(sheet, end + 2, self._nothing(), columns)
        account = self._write_account(sheet, end + (2 if self._total else 4))
        self._write_note(sheet, account + 2, self._summary_note(), columns, height=56)
        self._write_signatures(sheet, account + 4, (0, 3, 6))
        last = columns - 1
        if self._total:
            self._draw_chart(sheet, columns, end - 1)
            last += CHART_COLUMNS
        sheet.print_area(0, 0, account + 4, last)

    def _write_figures(self, sheet: Worksheet, names: list[str]) -> int:
        """The table of couriers; the row of its totals."""
        titles = [marked("ClaimSheet", "Courier"), *(title for title, _, _ in SUMMARY)]
        rate = marked("ClaimSheet", "Recovery rate")
        self._write_header(sheet, FIRST_ROW - 1, [*titles, rate])
        end = FIRST_ROW + max(1, len(names))
        for row, (name, courier) in enumerate(zip(names, self._data.couriers, strict=True), FIRST_ROW):
            total = courier.figures
            sheet.set_row(row, 20)
            self._write_cell(sheet, row, 0, courier.courier, "text")
            for i, (_, key, value) in enumerate(SUMMARY, 1):
                amount = total.number if key == "claim_no" else yuan(value(total))
                if key is None:
                    self._write_cell(sheet, row, i, amount, "yuan")
                else:
                    formula = _courier_formula(name, key, FIRST_ROW + max(1, len(courier.claims)))
                    self._write_formula(sheet, row, i, formula, amount, plain=True)
            self._write_rate(sheet, row, total)
        whole = self._data.figures
        sheet.set_row(end, 22)
        self._write_cell(sheet, end, 0, translate("ClaimSheet", "Total"), "text", fill=TOTAL_FILL, bold=True)
        for i, (_, key, value) in enumerate(SUMMARY, 1):
            amount = whole.number if key == "claim_no" else yuan(value(whole))
            self._write_formula(sheet, end, i, _column_sum(FIRST_ROW, end, i), amount)
        self._write_rate(sheet, end, whole, fill=TOTAL_FILL, bold=True)
        return end

    def _write_account(self, sheet: Worksheet, top: int) -> int:
        """How the balance of each courier moved in the month; the row of its totals."""
        heading = translate("ClaimSheet", "Account of the month")
        sheet.write_string(top, 0, heading, self._format(bold=True, font_size=11))
        titles = [marked("ClaimSheet", "Courier"), *(title for title, _ in ACCOUNT)]
        self._write_header(sheet, top + 1, [*titles, marked("ClaimSheet", "= outstanding")])
        first, end = top + 2, top + 2 + max(1, len(self._data.couriers))
        for row, courier in enumerate(self._data.couriers, first):
            total = courier.figures
            sheet.set_row(row, 20)
            self._write_cell(sheet, row, 0, courier.courier, "text")
            for i, (_, value) in enumerate(ACCOUNT, 1):
                amount = value(total)
                self._write_cell(sheet, row, i, amount if i == 1 else yuan(amount), "number" if i == 1 else "yuan")
            self._write_formula(sheet, row, 6, _balance(row), yuan(total.outstanding_fen), plain=True)
        whole = self._data.figures
        sheet.set_row(end, 22)
        self._write_cell(sheet, end, 0, translate("ClaimSheet", "Total"), "text", fill=TOTAL_FILL, bold=True)
        for i, (_, value) in enumerate(ACCOUNT, 1):
            amount = value(whole)
            self._write_formula(sheet, end, i, _column_sum(first, end, i), amount if i == 1 else yuan(amount))
        self._write_formula(sheet, end, 6, _column_sum(first, end, 6), yuan(whole.outstanding_fen))
        return end

    def _draw_chart(self, sheet: Worksheet, beside: int, last: int) -> None:
        """The chart, right of the tables and as high as they are."""
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
            FIRST_ROW - 1, beside, chart, {"x_offset": 12, "object_position": 2, "description": self._heading()}
        )

    # What both have

    def _set_up(self, sheet: Worksheet, heading: str, pages: int = 0) -> None:
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, pages)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.hide_gridlines(2)
        page = translate("ClaimSheet", "Page {page} of {pages}").format(page="&P", pages="&N")
        sheet.set_footer(f"&L&8{_literal(heading)}&C&8{page}&R&8ShopDesk")
        sheet.write_string(0, 0, heading, self._format(bold=True, font_size=15))
        sheet.set_row(0, 26)
        period = translate("ClaimSheet", "As of {day}, amounts in yuan; made on {today}").format(
            day=self._last_day.isoformat(), today=self._clock.today().isoformat()
        )
        sheet.write_string(1, 0, period, self._format(font_color=FAINT, font_size=9))

    def _write_header(self, sheet: Worksheet, row: int, titles: list[str]) -> None:
        header = self._format(bold=True, bg_color=HEADER_FILL, border=1, text_wrap=True, align="center")
        sheet.set_row(row, 22)
        for i, title in enumerate(titles):
            sheet.write_string(row, i, translate("ClaimSheet", title), header)

    def _write_cell(
        self, sheet: Worksheet, row: int, column: int, value: Cell, look: Look, *, fill: str = "", bold: bool = False
    ) -> None:
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

    def _write_formula(
        self, sheet: Worksheet, row: int, column: int, formula: str, value: Cell, *, plain: bool = False
    ) -> None:
        look: Look = "number" if isinstance(value, int) else "yuan"
        cell_format = self._look(look, "" if plain else TOTAL_FILL, not plain)
        sheet.write_formula(row, column, formula, cell_format, cast(Any, value))  # its annotation knows int only

    def _write_rate(self, sheet: Worksheet, row: int, total: Figures, *, fill: str = "", bold: bool = False) -> None:
        column = len(SUMMARY) + 1
        claimed, received = f"C{row + 1}", f"E{row + 1}"
        fills: dict[str, object] = {"bg_color": fill, "bold": bold} if fill else {}
        cell_format = self._format(border=1, align="right", indent=1, num_format="0.0%", **fills)
        rate = "" if total.recovery_rate is None else total.recovery_rate
        sheet.write_formula(row, column, f'=IF({claimed}=0,"",{received}/{claimed})', cell_format, cast(Any, rate))

    def _write_note(self, sheet: Worksheet, row: int, note: str, columns: int, height: float = 30) -> None:
        cell_format = self._format(font_color=FAINT, font_size=9, text_wrap=True, valign="top")
        sheet.merge_range(row, 0, row, columns - 1, "", cell_format)
        sheet.write_string(row, 0, note, cell_format)
        sheet.set_row(row, height)

    def _write_signatures(self, sheet: Worksheet, row: int, columns: tuple[int, ...]) -> None:
        """Lines to sign on, beginning at some columns; three without the courier's, four with it."""
        made, checked = translate("ClaimSheet", "Made by"), translate("ClaimSheet", "Checked by")
        courier, on = translate("ClaimSheet", "Courier (signature)"), translate("ClaimSheet", "Date")
        texts = (made, checked, courier, on) if len(columns) == 4 else (made, checked, on)
        sheet.set_row(row, 30)
        for column, text in zip(columns, texts, strict=True):
            sheet.write_string(row, column, f"{text}  __________________", self._format(valign="bottom"))

    def _nothing(self) -> str:
        return translate("ClaimSheet", "No claims in {month}.").format(month=self._data.month)

    def _claims_note(self) -> str:
        return translate(
            "ClaimSheet",
            "Every amount is a claim's total up to {day}; “of it this month” is what came in from {first} on. "
            "Outstanding = agreed − received − written off. Shaded rows are older claims that were still open when the "
            "month began.",
        ).format(day=self._last_day.isoformat(), first=month_start(self._data.month).isoformat())

    def _summary_note(self) -> str:
        return translate(
            "ClaimSheet",
            "Counted are the claims registered in the month and older ones that were still open when it began. "
            "Claimed, agreed and received are their totals up to {day}; outstanding = agreed − received − written off; "
            "carried over = what was outstanding when the month began; recovery rate = received ÷ claimed. The account "
            "of the month shows only what moved from {first} to {day}: carried over + agreed − received − written off "
            "= outstanding, and that is carried over into the next month.",
        ).format(day=self._last_day.isoformat(), first=month_start(self._data.month).isoformat())

    def _look(self, look: Look, fill: str, bold: bool) -> Format:
        looks: dict[Look, dict[str, object]] = {
            "text": {"text_wrap": True, "indent": 1},
            "identifier": {"num_format": "@", "indent": 1},
            "date": {"num_format": "yyyy-mm-dd", "align": "center"},
            "yuan": {"num_format": "#,##0.00;[Red]-#,##0.00", "align": "right", "indent": 1},
            "number": {"num_format": "0", "align": "right", "indent": 1},
        }
        more: dict[str, object] = {"bg_color": fill} if fill else {}
        return self._format(border=1, bold=bold, **looks[look], **more)

    def _format(self, **properties: object) -> Format:
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


def _lines(text: str, width: float) -> int:
    """How many lines a text takes in a column; Chinese characters are two wide."""
    room = max(1.0, width - 2.0)
    widths = (sum(1.1 if character.isascii() else 2.0 for character in line) for line in text.splitlines() or [""])
    return sum(max(1, ceil(one / room)) for one in widths)


def _literal(text: str) -> str:
    """Text for a footer, where & begins a code."""
    return text.replace("&", "&&")


def _courier_formula(sheet: str, key: str, total_row: int) -> str:
    """The figure of a courier's sheet: its number of claims, or the total of a column."""
    quoted, column = "'" + sheet.replace("'", "''") + "'", xl_col_to_name(_INDEX[key])
    if key == "claim_no":
        # The date column is filled for claims only, not for the sentence of an empty month.
        dates = xl_col_to_name(_INDEX["date"])
        return f"=COUNT({quoted}!{dates}{FIRST_ROW + 1}:{dates}{total_row})"
    return f"={quoted}!{column}{total_row + 1}"


def _column_sum(first: int, end: int, column: int) -> str:
    return f"=SUM({xl_rowcol_to_cell(first, column)}:{xl_rowcol_to_cell(end - 1, column)})"


def _balance(row: int) -> str:
    return f"=C{row + 1}+D{row + 1}-E{row + 1}-F{row + 1}"
