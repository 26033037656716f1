"""The rows of a table that are orders: totals and explanations left out, merged and joined cells taken apart.

Nothing is left out silently: each such row is handed to ``leave_out`` with the reason.
"""

import re
from collections.abc import Callable, Iterator

from shopdesk.core.text import translate
from shopdesk.order_files.formats import ORDER_LINE_FIELDS, Recognised, Shape
from shopdesk.sheets.cells import clean_text
from shopdesk.sheets.no_records import NoRecord, cell_told, instead_of_record
from shopdesk.sheets.reading import Cell, Cells, RawRow
from shopdesk.sheets.row_reading import RowProblem, shown

LeaveOut = Callable[[RowProblem], None]
MAX_ITEMS = 200  # kinds of goods in one row; more are no order, and fail as a quantity
_ITEMS = re.compile("[;；]")
# What a row tells of its order, if it tells anything of it.
_OF_ORDER = ("status", "ordered_at", "paid_fen", "receiver", "tracking_no")


def tidy_rows(recognised: Recognised, rows: Iterator[RawRow], leave_out: LeaveOut) -> Iterator[RawRow]:
    """The rows with an order number, or with something to complain about."""
    tidier = _Tidier(recognised, leave_out)
    column, joined = tidier.column, recognised.format.shape is Shape.ORDER_LINES
    for place, (number, cells) in enumerate(rows):
        cell = cells[column] if column < len(cells) else ""
        # Nearly every row has its number where it should be, behind whatever guards it.
        if (
            not (isinstance(cell, str) and cell[:1] < "\x80" and (cell[-1:].isdecimal() or cell[-2:-1].isdecimal()))
            and (kept := tidier.tidy(place, number, cells)) is not cells
        ):
            if kept is None:
                continue
            cells = kept
        if joined:
            tidier.before = cells[column] if column < len(cells) else ""
            for part in tidier.items(cells):
                yield number, part
        else:
            yield number, cells


class _Tidier:
    def __init__(self, recognised: Recognised, leave_out: LeaveOut) -> None:
        columns = recognised.columns
        self.column = columns["order_no"][0]
        self.before: Cell = ""
        self._header, self._leave_out = recognised.header, leave_out
        self._of_lines = [columns[name][0] for name in ORDER_LINE_FIELDS if name in columns]
        self._of_order = [columns[name][0] for name in _OF_ORDER if name in columns]
        self._quantity = columns.get("quantity", (-1,))[0]
        self._sub_order = columns.get("sub_order_no", (-1,))[0]
        self._merged = recognised.format.shape is Shape.ORDER_LINES

    def tidy(self, place: int, number: int, cells: Cells) -> Cells | None:
        """A row without a usual order number: as it is, completed, or None when it is no order."""
        told = cell_told(cells, self.column)
        instead = instead_of_record(place, cells, self.column, self._header[self.column])
        if instead is NoRecord.BLANK:
            return None
        if instead is not None:
            text = next(filter(None, map(clean_text, cells))) if instead is NoRecord.TOTAL else told
            self._leave_out(RowProblem(number, self._header[self.column], shown(text), _reason(instead)))
            return None
        if not told and self._merged and self.before and self._continues(cells):
            # The cells of an order with several lines were merged, and only the first row has their text.
            return [*cells[: self.column], self.before, *cells[self.column + 1 :]]
        return cells

    def items(self, cells: Cells) -> Iterator[Cells]:
        """A row for each of the goods that one row names side by side, ``2;1`` pieces of ``连衣裙;半身裙``."""
        quantities = _ITEMS.split(cell_told(cells, self._quantity)) if self._quantity >= 0 else []
        if not 2 <= len(quantities) <= MAX_ITEMS:
            yield cells
            return
        split = {}
        for column in self._of_lines:
            parts = _ITEMS.split(cell_told(cells, column))
            if len(parts) % len(quantities) == 0:
                each = len(parts) // len(quantities)
                split[column] = [";".join(parts[i : i + each]) for i in range(0, len(parts), each)]
            elif column == self._sub_order:
                split[column] = [""] * len(quantities)
        for place in range(len(quantities)):
            yield [split[column][place] if column in split else cell for column, cell in enumerate(cells)]

    def _continues(self, cells: Cells) -> bool:
        return any(cell_told(cells, column) for column in self._of_lines) and not any(
            cell_told(cells, column) for column in self._of_order
        )


def _reason(instead: NoRecord) -> str:
    if instead is NoRecord.TOTAL:
        return translate("OrderFiles", "A total or a note of the export, no order.")
    if instead is NoRecord.HEADER:
        return translate("OrderFiles", "The header once more.")
    return translate("OrderFiles", "An explanation of the columns, no order.")
