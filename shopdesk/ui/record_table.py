"""A table of any length: ordered ids in memory, rows fetched a window at a time."""

import logging
from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, Column, Kind, Listing, Row, Tone, cell_text

_log = logging.getLogger(__name__)

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[int]], Mapping[Any, Row]]

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CellRole(IntEnum):
    """What a cell tells beside its text."""

    TONE = Qt.ItemDataRole.UserRole + 1  # Tone | None
    TAG = Qt.ItemDataRole.UserRole + 2  # bool: drawn as a tag
    ID = Qt.ItemDataRole.UserRole + 3  # int


class RecordTable(QAbstractTableModel, Generic[Row]):
    """Shows the records behind ordered ids; ``fetch`` returns the rows of one window, by id, in any order.

    However long the list, only the rows of ``KEPT`` windows stay in memory. A record that ``fetch`` does not know
    (deleted in between) shows empty cells.
    """

    WINDOW = 200
    KEPT = 20

    order_changed = Signal()  # the ids were replaced by others
    sort_changed = Signal()
    failed = Signal(object)  # the exception: a window could not be fetched and stays empty until refresh()

    def __init__(self, listing: Listing[Row], fetch: Fetch[Row], clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing, self.columns, self.clock = listing, listing.columns, clock
        self._fetch = fetch
        self._ids: Sequence[int] = array("q")
        self._windows: OrderedDict[int, Mapping[Any, Row]] = OrderedDict()
        self.sort_key: str | None = None
        self.descending = False

    def show(self, ids: Iterable[int]) -> None:
        """Replace what is shown; nothing is fetched until it is drawn."""
        new = ids if isinstance(ids, array) else array("q", ids)
        if new == self._ids:
            self.refresh()
            return
        self.beginResetModel()
        self._ids = new
        self._windows.clear()
        self.endResetModel()
        self.order_changed.emit()

    def refresh(self) -> None:
        """Fetch anew what is on the screen; the order stays."""
        self._windows.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def ids(self) -> Sequence[int]:
        """All ids, in the order shown; not to be changed."""
        return self._ids

    def id_at(self, position: int) -> int:
        """The id of the record in a row; raises IndexError beyond the end."""
        return self._ids[position]

    def position_of(self, record_id: int) -> int | None:
        """The row a record stands in, None when it is not on the list."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return None

    def positions_of(self, wanted: frozenset[int]) -> list[int]:
        """The rows of several records, from the top, those that are on the list."""
        if len(wanted) <= 4:
            found = (self.position_of(record_id) for record_id in wanted)
            return sorted(position for position in found if position is not None)
        return [position for position, record_id in enumerate(self._ids) if record_id in wanted]

    def row(self, position: int) -> Row | None:
        """The record in a row, fetched with its neighbours where needed; None when it is gone."""
        return self._window(position // self.WINDOW).get(self._ids[position])

    def row_of(self, record_id: int) -> Row | None:
        """The record with an id, when it is on the list."""
        position = self.position_of(record_id)
        return None if position is None else self.row(position)

    def set_sort(self, sort_key: str | None, descending: bool = False) -> None:
        """Say in which order the ids were listed, for the arrow in the header; lists nothing anew."""
        self.sort_key, self.descending = sort_key, descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self.sort_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return enabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(index.row(), index.column())
        if role == CellRole.TONE:
            return self.tone(index.row(), index.column())
        if role == CellRole.TAG:
            return column.kind is Kind.STATE
        if role == CellRole.ID:
            return self._ids[index.row()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = ("  ↓" if self.descending else "  ↑") if column.sort and column.sort == self.sort_key else ""
            return self.listing.title_of(column) + arrow
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(column)
        return None

    def text(self, position: int, section: int) -> str:
        """What a cell shows; nothing for a record that is gone."""
        row = self.row(position)
        return "" if row is None else cell_text(self.columns[section], row, self.clock)

    def tone(self, position: int, section: int) -> Tone | None:
        """The colour of the words in a cell: that of a chip, red for money below zero, None for plain text."""
        row = self.row(position)
        if row is None:
            return None
        column = self.columns[section]
        value = column.value(row)
        if isinstance(value, Chip):
            return value.tone
        return "danger" if column.kind is Kind.MONEY and isinstance(value, int) and value < 0 else None

    def _window(self, number: int) -> Mapping[Any, Row]:
        if number in self._windows:
            self._windows.move_to_end(number)
            return self._windows[number]
        start = number * self.WINDOW
        try:
            rows = self._fetch(self._ids[start : start + self.WINDOW])
        except Exception as error:  # noqa: BLE001 - whatever it was, it is logged and told
            # Called while painting: there is nobody above to catch it, and each cell would ask again.
            _log.exception("The rows of list %s could not be read", self.listing.key)
            rows, wrong = {}, error
            QTimer.singleShot(0, self, lambda: self.failed.emit(wrong))
        self._windows[number] = rows
        if len(self._windows) > self.KEPT:
            self._windows.popitem(last=False)
        return rows


def alignment_of(column: Column[Any]) -> Qt.AlignmentFlag:
    """Numbers stand on the right, everything else on the left."""
    return RIGHT if column.kind in (Kind.MONEY, Kind.NUMBER) else LEFT


class RowRanges:
    """Rows as non-overlapping stretches, so that a million selected rows cost as much as one."""

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        merged: list[tuple[int, int]] = []
        for first, last in sorted(stretches):
            if merged and first <= merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
            else:
                merged.append((first, last))
        self.stretches = tuple(merged)

    def __len__(self) -> int:
        return sum(last - first + 1 for first, last in self.stretches)

    def __contains__(self, row: int) -> bool:
        at = bisect_right(self.stretches, (row, float("inf"))) - 1
        return at >= 0 and self.stretches[at][0] <= row <= self.stretches[at][1]

    def pick(self, ids: Sequence[int]) -> Sequence[int]:
        """The ids in these rows, in order; the very sequence given when that is all of them."""
        if len(self) == len(ids):
            return ids
        picked = array("q")
        for first, last in self.stretches:
            picked.extend(ids[first : last + 1])
        return picked
