"""The short tables of the settings: what is selected in them, filling them anew, and their buttons."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QPushButton, QTableWidget

from shopdesk.ui.plain_table import fill_table


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
            table.selectRow(position)
            return


def allow(button: QPushButton, reason: str) -> None:
    """Let a button be used, or bar it and say why."""
    button.setEnabled(not reason)
    button.setToolTip(reason)
