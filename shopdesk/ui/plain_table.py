"""A few rows in a table: previews, lines, results, what is selected in them. Long lists are for RecordView."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem

from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.tokens import ROW_HEIGHT

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def set_up_table(table: QTableWidget, titles: Sequence[str], stretch: int = -1) -> None:
    """Give a table its look and its columns; ``stretch`` takes the room that is left."""
    table.setColumnCount(len(titles))
    table.setHorizontalHeaderLabels(list(titles))
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setStretchLastSection(stretch == len(titles) - 1)
    for section in range(len(titles)):
        mode = QHeaderView.ResizeMode.Stretch if section == stretch else QHeaderView.ResizeMode.Interactive
        header.setSectionResizeMode(section, mode)


def wrap_rows(table: QTableWidget) -> None:
    """Let long texts take as many lines as they need, anew whenever a column gets another width."""
    table.setWordWrap(True)
    table.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
    # Once for all columns that move together; a table filled before it is shown learns its width only then.
    later = QTimer(table, singleShot=True, interval=0)
    later.timeout.connect(table.resizeRowsToContents)
    table.horizontalHeader().sectionResized.connect(lambda _section, _before, _now: later.start())


def fill_table(table: QTableWidget, rows: Iterable[Sequence[str]], right: frozenset[int] = frozenset()) -> None:
    """Replace the rows; the columns in ``right`` hold numbers, and so stand their titles.

    Every cell tells its whole text as a tool tip.
    """
    listed = list(rows)
    for section in right:
        if (title := table.horizontalHeaderItem(section)) is not None:
            title.setTextAlignment(_RIGHT)
    table.setRowCount(len(listed))
    for position, row in enumerate(listed):
        for section, text in enumerate(row):
            item = QTableWidgetItem(" ".join(text.split()) if "\n" in text else text)
            item.setToolTip(plain_tip(text))
            if section in right:
                item.setTextAlignment(_RIGHT)
            table.setItem(position, section, item)
    header = table.horizontalHeader()
    for section in range(table.columnCount()):
        if header.sectionResizeMode(section) is not QHeaderView.ResizeMode.Stretch:
            wanted = max(table.sizeHintForColumn(section) + 16, header.sectionSizeHint(section) + 8)
            table.setColumnWidth(section, min(320, wanted))
    if table.wordWrap():
        table.resizeRowsToContents()


def selected_row(table: QTableWidget) -> int | None:
    """The position of the one selected row."""
    rows = table.selectionModel().selectedRows()
    return rows[0].row() if len(rows) == 1 else None


def selected_rows(table: QTableWidget) -> list[int]:
    """The positions of all selected rows, from top to bottom."""
    return sorted(index.row() for index in table.selectionModel().selectedRows())


def fill_keeping(table: QTableWidget, told: Iterable[Sequence[str]], right: frozenset[int] = frozenset()) -> None:
    """Fill a table anew; the row that was selected stays selected where its first cell is still there."""
    place = selected_row(table)
    item = None if place is None else table.item(place, 0)
    before = "" if item is None else item.text()
    rows = list(told)
    fill_table(table, rows, right)
    header = table.horizontalHeader()
    for section in range(table.columnCount()):
        table.setColumnWidth(section, max(table.columnWidth(section), header.sectionSizeHint(section) + 8))
    table.clearSelection()
    for position, row in enumerate(rows):
        if before and row[0] == before:
            select_row(table, position)
            return


def select_row(table: QTableWidget, row: int) -> None:
    """Select one row alone and put the cursor on it; ``selectRow`` adds to the selection while somebody holds Ctrl."""
    flag = QItemSelectionModel.SelectionFlag
    table.selectionModel().setCurrentIndex(table.model().index(row, 0), flag.ClearAndSelect | flag.Rows)


def allow(button: QPushButton, reason: str) -> None:
    """Let a button be used, or bar it and say why."""
    button.setEnabled(not reason)
    button.setToolTip(plain_tip(reason))
