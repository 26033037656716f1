"""A table that is typed into row by row: Enter and Tab go on, a new row comes by itself."""

import csv
from collections.abc import Callable, Collection, Mapping, Sequence
from io import StringIO
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIntValidator, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ui.inputs import CompositionGuard
from shopdesk.ui.plain_table import set_up_table
from shopdesk.ui.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
Texts = Mapping[str, str]


class TypedColumn(NamedTuple):
    """A column of cells; one of width 0 takes the room that is left. ``most`` is the largest whole number it takes."""

    key: str
    title: str
    width: int = 0  # px
    number: bool = False
    longest: int = 100  # characters
    most: int | None = None


class TypedRow(NamedTuple):
    """A row as it was entered: its texts by column, and what it began as; None for a new one."""

    origin: Any
    texts: Texts


def _as_typed(texts: Texts) -> Texts:
    return texts


class TypedRows(QObject):
    """Lets people enter rows; the last one is always empty and becomes a row when typed into.

    ``complete`` gets the texts of a row that was typed into, and gives those that follow from them; a UserError it
    raises is told at the cell.
    """

    changed = Signal()

    def __init__(
        self, table: QTableWidget, columns: Sequence[TypedColumn], guard: CompositionGuard,
        complete: Callable[[Texts], Texts] = _as_typed,
    ) -> None:  # fmt: skip
        super().__init__(table)
        self.columns = tuple(columns)
        self._table, self._guard, self._complete = table, guard, complete
        self._keys = [column.key for column in columns]
        self._origins: list[Any] = []
        self._editable = frozenset(self._keys)
        self._grows = True
        self._delegate = _CellDelegate(self)
        self._set_up()
        table.itemChanged.connect(self._on_item_changed)
        table.installEventFilter(self)

    def show(
        self, rows: Sequence[TypedRow], editable: Collection[str] | None = None, *, grows: bool = True
    ) -> None:  # fmt: skip
        """Replace what is listed; ``editable`` columns take what is typed, a table that ``grows`` takes more rows."""
        self._editable = frozenset(self._keys if editable is None else editable)
        self._grows = grows
        self._origins = []
        self._table.setRowCount(0)
        for row in rows:
            self._add(row)
        if grows:
            self._add(None)

    def rows(self) -> list[TypedRow]:
        """The rows entered, from top to bottom."""
        return [TypedRow(self._origins[row], self._texts(row)) for row in self._filled_rows()]

    def can_remove(self) -> bool:
        """Whether the cursor is on a row that may go."""
        row = self._table.currentRow()
        return self._grows and 0 <= row < len(self._origins) and row in self._filled_rows()

    def remove_current(self) -> None:
        """Take away the row the cursor is on."""
        if not self.can_remove():
            return
        row = self._table.currentRow()
        del self._origins[row]
        self._table.removeRow(row)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter edits, Tab goes on and at the empty last row out of the table, Delete empties, Ctrl+Delete removes."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _pastes_text(event):
            event.accept()  # else it would go to the photos beside the table
            return True
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, place = event.key(), (self._table.currentRow(), self._table.currentColumn())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and place[0] >= 0:
            self._edit(*place)
            return True
        if key == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.remove_current()
            return True
        if key == Qt.Key.Key_Delete:
            self._put_into_selected("")
            return True
        if _pastes_text(event):
            self._paste(*place)
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self._go(*place, forward=key == Qt.Key.Key_Tab, edit=False)
        return False

    def go_on(self, index: Index, *, forward: bool) -> None:
        """Leave a cell that was edited for the next one, or for the one before."""
        self._go(index.row(), index.column(), forward=forward, edit=True)

    def is_composing(self, editor: QObject, event: QEvent) -> bool:
        """Whether an Enter belongs to an input method."""
        return self._guard.eventFilter(editor, event)

    def _set_up(self) -> None:
        table = self._table
        stretch = next((place for place, column in enumerate(self.columns) if not column.width), -1)
        set_up_table(table, [column.title for column in self.columns], stretch)
        table.setShowGrid(True)  # the cells of the empty row are seen by their lines alone
        table.setItemDelegate(self._delegate)
        table.setProperty("framed", "true")
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        for section, column in enumerate(self.columns):
            if column.width:
                table.setColumnWidth(section, column.width)
            if column.number and (head := table.horizontalHeaderItem(section)) is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _go(self, row: int, column: int, *, forward: bool, edit: bool) -> bool:
        columns = [at for at, key in enumerate(self._keys) if key in self._editable]
        places = [(line, at) for line in range(self._table.rowCount()) for at in columns]
        if not places:
            return False
        empty_last = self._grows and row == self._table.rowCount() - 1 and row not in self._filled_rows()
        if forward:
            goal = None if empty_last else next((place for place in places if place > (row, column)), None)
        else:
            goal = next((place for place in reversed(places) if place < (row, column)), None)
        if goal is None:
            return False
        self._table.setCurrentCell(*goal)
        if edit:
            # Only once the editor that is closing has gone: it hands the focus back to the table.
            QTimer.singleShot(0, self, lambda: self._edit(*goal))
        return True

    def _paste(self, row: int, column: int) -> None:
        """Put what was copied into the cells from the current one on, and one text into all that are selected."""
        lines = _cells_of(QGuiApplication.clipboard().text())
        if not lines or row < 0 or column < 0:
            return
        if len(lines) == len(lines[0]) == 1:
            self._put_into_selected(lines[0][0])
            return
        for down, line in enumerate(lines, row):
            self._put(down, dict(enumerate(line, column)))

    def _put_into_selected(self, text: str) -> None:
        by_row: dict[int, dict[int, str]] = {}
        for index in self._table.selectedIndexes():
            by_row.setdefault(index.row(), {})[index.column()] = text
        for row, texts in sorted(by_row.items()):
            self._put(row, texts)

    def _put(self, row: int, texts: Mapping[int, str]) -> None:
        """Write texts by column as if they were typed, as far as the cells take them; the row is completed once."""
        taken: list[QTableWidgetItem] = []
        for column, text in texts.items():
            item = self._table.item(row, column)
            fitting = self._fitting(column, text) if item is not None else None
            if item is None or fitting is None or not item.flags() & Qt.ItemFlag.ItemIsEditable:
                continue
            self._table.blockSignals(True)
            item.setText(fitting)
            item.setToolTip(plain_tip(fitting))
            self._table.blockSignals(False)
            taken.append(item)
        if taken:
            self._on_item_changed(taken[-1])

    def _fitting(self, at: int, text: str) -> str | None:
        """A text as the cells of a column take it; None for what could not be typed there."""
        column, text = self.columns[at], " ".join(text.split())
        if column.most is None or not text:
            return text[: column.longest]
        number = text.replace(",", "").removesuffix(".0")
        return str(int(number)) if number.isascii() and number.isdigit() and int(number) <= column.most else None

    def _edit(self, row: int, column: int) -> None:
        item = self._table.item(row, column)
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable:
            self._table.editItem(item)

    def _add(self, entered: TypedRow | None) -> None:
        row = self._table.rowCount()
        self._origins.append(None if entered is None else entered.origin)
        self._table.blockSignals(True)
        self._table.insertRow(row)
        for section, column in enumerate(self.columns):
            item = QTableWidgetItem("" if entered is None else entered.texts.get(column.key, ""))
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if column.key in self._editable else flags)
            item.setToolTip(plain_tip(item.text()))
            if column.number:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._table.setItem(row, section, item)
        self._table.blockSignals(False)

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        row = item.row()
        self._table.blockSignals(True)
        item.setToolTip(plain_tip(item.text()))
        if row in self._filled_rows():
            try:
                self._take(row, self._complete(self._texts(row)))
            except UserError as error:
                item.setToolTip(plain_tip(error.message))
        self._table.blockSignals(False)
        if self._grows and row == self._table.rowCount() - 1 and row in self._filled_rows():
            self._add(None)
        self.changed.emit()

    def _take(self, row: int, texts: Texts) -> None:
        for key, text in texts.items():
            item = self._table.item(row, self._keys.index(key))
            if item is not None and item.text() != text:
                item.setText(text)

    def _filled_rows(self) -> list[int]:
        rows = range(min(self._table.rowCount(), len(self._origins)))
        return [row for row in rows if self._origins[row] is not None or any(self._texts(row).values())]

    def _texts(self, row: int) -> dict[str, str]:
        items = {key: self._table.item(row, section) for section, key in enumerate(self._keys)}
        return {key: "" if item is None else item.text().strip() for key, item in items.items()}


def _pastes_text(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste) and QGuiApplication.clipboard().mimeData().hasText()


def _cells_of(copied: str) -> list[list[str]]:
    """What was copied, by rows and cells: a tab ends a cell, a line a row, and what holds either stands in quotes."""
    text = copied.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    try:
        return [row or [""] for row in csv.reader(StringIO(text, newline=""), delimiter="\t")]
    except csv.Error:  # a quote that is never closed, before more text than any cell holds
        return [line.split("\t") for line in text.split("\n")]


class _CellDelegate(QStyledItemDelegate):
    """Edits one cell; Enter and Tab take what was typed and go on."""

    def __init__(self, rows: TypedRows) -> None:
        super().__init__(rows)
        self._rows = rows
        self._index = QPersistentModelIndex()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor, column = QLineEdit(parent), self._rows.columns[index.column()]
        editor.setFrame(False)
        if column.most is not None:
            editor.setValidator(QIntValidator(0, column.most, editor))
        if column.number:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setMaxLength(column.longest)
        spoken = translate("TypedRows", "{field}, line {row}").format(field=column.title, row=index.row() + 1)
        editor.setAccessibleName(spoken)
        self._index = QPersistentModelIndex(index)  # type: ignore[arg-type]
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what was typed and go on, unless the key belongs to an input method."""
        if self._rows.is_composing(watched, event):
            return True
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() in keys and isinstance(watched, QLineEdit):  # type: ignore[attr-defined]
            index = self._index
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
            self._rows.go_on(index, forward=event.key() != Qt.Key.Key_Backtab)  # type: ignore[attr-defined]
            return True
        return super().eventFilter(watched, event)
