"""A month's commission as one workbook: a summary, a sheet for each person, and the orders that name nobody."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from shopdesk.core.clock import Clock
from shopdesk.core.money import decimal_yuan
from shopdesk.core.progress import Progress
from shopdesk.core.text import marked, translate
from shopdesk.ledger.commission.commission_store import OrderWords
from shopdesk.ledger.commission.rates import counting_words
from shopdesk.ledger.commission.reckoning import Line, Reckoning, StaffCommission, UnclaimedOrder
from shopdesk.ledger.commission.words import explain, line_chip
from shopdesk.ledger.states import CommissionLineKind
from shopdesk.sheets.paper_workbook import (
    FIRST_ROW,
    Cell,
    Cells,
    Look,
    column_sum,
    in_sheet,
    paper_workbook,
    row_height,
    sheet_names,
    table_end,
)

Row = TypeVar("Row")
STEP = 500  # rows between two words about how far it is


class _Column(NamedTuple, Generic[Row]):
    title: str
    width: float
    look: Look
    value: Callable[[Row], Cell]
    summed: bool = False


class _Order(NamedTuple):
    line: Line
    words: OrderWords | None


class _Nobodys(NamedTuple):
    order: UnclaimedOrder
    words: OrderWords | None


def _sold(line: Line) -> Cell:
    return decimal_yuan(line.sale_fen) if line.kind is CommissionLineKind.SALE else None


_ORDERS: tuple[_Column[_Order], ...] = (
    _Column(marked("LedgerPaper", "Order no."), 24, "identifier", lambda r: r.line.order_no),
    _Column(marked("LedgerPaper", "Date"), 11, "date", lambda r: r.line.happened_on),
    _Column(marked("LedgerPaper", "Why"), 12, "text", lambda r: line_chip(r.line.kind).text),
    _Column(marked("LedgerPaper", "Customer ID"), 16, "text", lambda r: r.words.buyer if r.words else ""),
    _Column(marked("LedgerPaper", "Goods"), 24, "text", lambda r: r.words.items if r.words else ""),
    _Column(marked("LedgerPaper", "Sold"), 13, "yuan", lambda r: _sold(r.line), True),
    _Column(marked("LedgerPaper", "Went back"), 12, "yuan", lambda r: decimal_yuan(r.line.refunded_fen), True),
    _Column(marked("LedgerPaper", "Commission"), 12, "yuan", lambda r: decimal_yuan(r.line.amount_fen), True),
    _Column(marked("LedgerPaper", "How it comes about"), 52, "text", lambda r: explain(r.line)),
)
_NOBODYS: tuple[_Column[_Nobodys], ...] = (
    _Column(marked("LedgerPaper", "Order no."), 24, "identifier", lambda r: r.order.order_no),
    _Column(marked("LedgerPaper", "Date"), 11, "date", lambda r: r.order.happened_on),
    _Column(marked("LedgerPaper", "Staff no."), 10, "identifier", lambda r: r.order.staff_no),
    _Column(marked("LedgerPaper", "Customer ID"), 16, "text", lambda r: r.words.buyer if r.words else ""),
    _Column(marked("LedgerPaper", "Goods"), 24, "text", lambda r: r.words.items if r.words else ""),
    _Column(marked("LedgerPaper", "Sold"), 13, "yuan", lambda r: decimal_yuan(r.order.sale_fen), True),
    _Column(marked("LedgerPaper", "Went back"), 12, "yuan", lambda r: decimal_yuan(r.order.refunded_fen), True),
    _Column(marked("LedgerPaper", "Seller's remark"), 52, "text", lambda r: r.words.remark if r.words else ""),
)
_PEOPLE: tuple[_Column[StaffCommission], ...] = (
    _Column(marked("LedgerPaper", "Staff no."), 10, "identifier", lambda r: r.staff.staff_no),
    _Column(marked("LedgerPaper", "Name"), 18, "text", lambda r: r.staff.name),
    _Column(marked("LedgerPaper", "Orders"), 10, "number", lambda r: len(r.lines), True),
    _Column(marked("LedgerPaper", "Sold"), 15, "yuan", lambda r: decimal_yuan(r.sale_fen), True),
    _Column(marked("LedgerPaper", "Went back"), 14, "yuan", lambda r: decimal_yuan(r.refunded_fen), True),
    _Column(marked("LedgerPaper", "Commission"), 14, "yuan", lambda r: decimal_yuan(r.amount_fen), True),
    _Column(marked("LedgerPaper", "In the ledger"), 14, "yuan", lambda r: decimal_yuan(r.posted_fen), True),
    _Column(marked("LedgerPaper", "To enter"), 14, "yuan", lambda r: decimal_yuan(r.differing_fen), True),
    _Column(marked("LedgerPaper", "Signature"), 22, "text", lambda _r: None),
)
# Where a summary's figures stand on a person's sheet: column there -> column here.
_FROM_SHEET = {5: 3, 6: 4, 7: 5}


def write_commission_workbook(
    path: Path, found: Reckoning, words: Mapping[int, OrderWords], clock: Clock, progress: Progress | None = None
) -> None:
    """Write the workbook of a month, whole or not at all; raises OSError and Cancelled."""
    with paper_workbook(path, _heading(found)) as book:
        _Workbook(book, found, words, clock, progress or Progress()).write()


def _heading(found: Reckoning) -> str:
    return "  ".join((translate("LedgerPaper", "Commission"), found.month))


class _Workbook:
    """The workbook while it is written."""

    def __init__(
        self, book: Workbook, found: Reckoning, words: Mapping[int, OrderWords], clock: Clock, progress: Progress
    ) -> None:
        self._book, self._cells, self._found, self._words, self._progress = book, Cells(book), found, words, progress
        self._nobodys = [*found.unclaimed, *(one for orders in found.unknown_numbers.values() for one in orders)]
        self._done, self._total = 0, sum(len(one.lines) for one in found.staff) + len(self._nobodys)
        text = translate("LedgerPaper", "{counting} Written on {day}.")
        self._below = text.format(counting=counting_words(found.counting), day=clock.today().isoformat())

    def write(self) -> None:
        """Write every sheet."""
        found = self._found
        title, nobody = translate("LedgerPaper", "Commission"), translate("LedgerPaper", "Nobody's")
        names = sheet_names([f"{one.staff.staff_no} {one.staff.name}" for one in found.staff], title, nobody)
        heading = _heading(found)
        self._write_people(self._book.add_worksheet(title), heading, names)
        for name, one in zip(names, found.staff, strict=True):
            rows = [_Order(line, self._words.get(line.order_id)) for line in one.lines]
            self._write_table(self._book.add_worksheet(name), f"{heading}  {one.staff.name}", _ORDERS, rows)
        if self._nobodys:
            rows = [_Nobodys(order, self._words.get(order.order_id)) for order in self._nobodys]
            self._write_table(self._book.add_worksheet(nobody), f"{heading}  {nobody}", _NOBODYS, rows)
        self._progress.step(self._total, self._total)

    def _write_people(self, sheet: Worksheet, heading: str, names: Sequence[str]) -> None:
        people = self._found.staff
        end = self._begin(sheet, heading, _PEOPLE, len(people))
        for row, (name, one) in enumerate(zip(names, people, strict=True), FIRST_ROW):
            self._write_row(sheet, row, _PEOPLE, one)
            total_row = table_end(len(one.lines))
            for there, here in _FROM_SHEET.items():
                formula = f"={in_sheet(name)}{xl_rowcol_to_cell(total_row, there)}"
                self._cells.write_formula(sheet, row, here, formula, _PEOPLE[here].value(one), plain=True)
            difference = f"={xl_rowcol_to_cell(row, 5)}-{xl_rowcol_to_cell(row, 6)}"
            self._cells.write_formula(sheet, row, 7, difference, decimal_yuan(one.differing_fen), plain=True)
            sheet.set_row(row, max(22, row_height([(one.staff.name, _PEOPLE[1].width)])))
        self._write_sums(sheet, end, _PEOPLE, people)
        note, width = self._note(), sum(column.width for column in _PEOPLE)
        height = sum(row_height([(line, width)]) for line in note.splitlines())
        self._cells.write_note(sheet, end + 2, note, len(_PEOPLE), height)
        sheet.print_area(0, 0, end + 2, len(_PEOPLE) - 1)

    def _write_table(
        self, sheet: Worksheet, heading: str, columns: tuple[_Column[Row], ...], rows: Sequence[Row]
    ) -> None:
        end = self._begin(sheet, heading, columns, len(rows))
        for row, one in enumerate(rows, FIRST_ROW):
            self._write_row(sheet, row, columns, one)
            self._done += 1
            if self._done % STEP == 0:
                self._progress.step(self._done, self._total)
        self._write_sums(sheet, end, columns, rows)
        sheet.print_area(0, 0, end, len(columns) - 1)

    def _begin(self, sheet: Worksheet, heading: str, columns: tuple[_Column[Row], ...], count: int) -> int:
        """Set a sheet up; the row of its sums."""
        self._cells.set_up(sheet, heading, self._below)
        titles = [translate("LedgerPaper", column.title) for column in columns]
        self._cells.begin_table(sheet, titles, [column.width for column in columns])
        return table_end(count)

    def _write_row(self, sheet: Worksheet, row: int, columns: tuple[_Column[Row], ...], one: Row) -> None:
        self._cells.write_row(sheet, row, columns, [column.value(one) for column in columns])

    def _write_sums(self, sheet: Worksheet, end: int, columns: tuple[_Column[Row], ...], rows: Sequence[Row]) -> None:
        self._cells.write_total_label(sheet, end, len(columns))
        for place, column in enumerate(columns):
            if column.summed:
                values = [column.value(one) for one in rows]
                total = sum(value for value in values if not isinstance(value, str | type(None)))  # type: ignore[misc]
                self._cells.write_formula(sheet, end, place, column_sum(FIRST_ROW, end, place), total)

    def _note(self) -> str:
        text = translate(
            "LedgerPaper",
            "What goes back counts against the month in which it goes back, at the rate of the order's own month. "
            "{count} orders name nobody, or a number nobody has.",
        )
        return "\n".join((text.format(count=len(self._nobodys)), *self._found.warnings))
