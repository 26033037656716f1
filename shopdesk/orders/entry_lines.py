"""The goods of an order in a table that is typed into: Enter and Tab go on, a new row comes by itself."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
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
from shopdesk.core.money import format_yuan, parse_fen
from shopdesk.core.text import translate
from shopdesk.orders.drafts import LineDraft
from shopdesk.ui.inputs import CompositionGuard
from shopdesk.ui.plain_table import set_up_table
from shopdesk.ui.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex

FIELDS = ("style_no", "title", "colour", "size", "quantity", "price_fen")
TOGETHER = len(FIELDS)  # the column of what a line comes to
WIDTHS = (84, 0, 64, 52, 56, 84, 92)  # px; 0 takes what is left
NUMBERS = ("quantity", "price_fen")
MOST_PIECES = 99_999


class OrderLinesTable(QObject):
    """Lets people enter the lines of an order; the last row is always empty and becomes a line when typed into."""

    changed = Signal()

    def __init__(self, table: QTableWidget, titles: Sequence[str], guard: CompositionGuard) -> None:
        super().__init__(table)
        self._table, self._guard = table, guard
        self._lines: list[LineDraft] = []  # what each row began as: ids and fields that have no column
        self._editable: frozenset[str] = frozenset(FIELDS)
        self._grows = True
        self._delegate = _LineDelegate(self)
        set_up_table(table, titles, 1)
        table.setShowGrid(True)  # the cells of the empty row are seen by their lines alone
        for section in (*(FIELDS.index(name) for name in NUMBERS), TOGETHER):
            if (head := table.horizontalHeaderItem(section)) is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setItemDelegate(self._delegate)
        table.setProperty("framed", "true")
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for section, width in enumerate(WIDTHS):
            if width:
                table.setColumnWidth(section, width)
        table.itemChanged.connect(self._on_item_changed)
        table.installEventFilter(self)

    def show(self, lines: Sequence[LineDraft], editable: Collection[str] = FIELDS, *, grows: bool = True) -> None:
        """Replace what is listed; ``editable`` fields take what is typed, a table that ``grows`` takes more lines."""
        self._editable, self._grows = frozenset(editable), grows
        self._lines = []
        self._table.setRowCount(0)
        for line in lines:
            self._add(line)
        if grows:
            self._add(LineDraft())

    def lines(self) -> tuple[LineDraft, ...]:
        """The lines entered; what is no price yet counts as nothing."""
        return tuple(self._line(row) for row in self._filled_rows())

    def problem(self) -> UserError | None:
        """The first price that is no amount."""
        for row in self._filled_rows():
            try:
                _fen(self._text(row, "price_fen"))
            except UserError as error:
                text = translate("OrderEntry", "Line {row}: {problem}").format(row=row + 1, problem=error.message)
                return UserError(text, field="lines")
        return None

    def sum_fen(self) -> int:
        """What the lines come to, in fen."""
        return sum(line.quantity * line.price_fen for line in self.lines())

    def pieces(self) -> int:
        """How many pieces there are."""
        return sum(line.quantity for line in self.lines())

    def can_remove(self) -> bool:
        """Whether the cursor is on a line that may go."""
        row = self._table.currentRow()
        return self._grows and 0 <= row < len(self._lines) and row in self._filled_rows()

    def remove_current(self) -> None:
        """Take away the line the cursor is on."""
        if not self.can_remove():
            return
        row = self._table.currentRow()
        del self._lines[row]
        self._table.removeRow(row)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter edits, Tab goes from cell to cell and at the empty last row out of the table, Ctrl+Delete removes."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, place = event.key(), (self._table.currentRow(), self._table.currentColumn())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and place[0] >= 0:
            self._edit(*place)
            return True
        if key == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.remove_current()
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

    def _go(self, row: int, column: int, *, forward: bool, edit: bool) -> bool:
        columns = [at for at, name in enumerate(FIELDS) if name in self._editable]
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

    def _edit(self, row: int, column: int) -> None:
        item = self._table.item(row, column)
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable:
            self._table.editItem(item)

    def _add(self, line: LineDraft) -> None:
        row = self._table.rowCount()
        self._lines.append(line)
        self._table.blockSignals(True)
        self._table.insertRow(row)
        empty = line == LineDraft()
        shown = {name: str(getattr(line, name)) for name in FIELDS}
        shown |= {"price_fen": format_yuan(line.price_fen)}
        for column, name in enumerate(FIELDS):
            item = QTableWidgetItem("" if empty else shown[name])
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if name in self._editable else flags)
            item.setToolTip(plain_tip(item.text()))
            if name in NUMBERS:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._table.setItem(row, column, item)
        together = QTableWidgetItem()
        together.setFlags(Qt.ItemFlag.ItemIsEnabled)
        together.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._table.setItem(row, TOGETHER, together)
        self._show_together(row)
        self._table.blockSignals(False)

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        row = item.row()
        self._table.blockSignals(True)
        if item.column() == FIELDS.index("price_fen"):
            try:
                item.setText(format_yuan(_fen(item.text())) if item.text().strip() else "")
            except UserError as error:
                item.setToolTip(plain_tip(error.message))
        if row in self._filled_rows() and not self._text(row, "quantity"):
            self._set_text(row, "quantity", "1")
        self._show_together(row)
        self._table.blockSignals(False)
        if self._grows and row == self._table.rowCount() - 1 and row in self._filled_rows():
            self._add(LineDraft())
        self.changed.emit()

    def _show_together(self, row: int) -> None:
        line, item = self._line(row), self._table.item(row, TOGETHER)
        if item is not None:
            item.setText(format_yuan(line.quantity * line.price_fen) if row in self._filled_rows() else "")

    def _filled_rows(self) -> list[int]:
        rows = range(min(self._table.rowCount(), len(self._lines)))
        return [row for row in rows if self._lines[row].line_id or any(self._text(row, name) for name in FIELDS)]

    def _line(self, row: int) -> LineDraft:
        texts = {name: self._text(row, name) for name in FIELDS}
        try:
            price_fen = _fen(texts.pop("price_fen"))
        except UserError:
            price_fen = 0
        quantity = texts.pop("quantity")
        pieces = int(quantity) if quantity.isdecimal() else 1
        return replace(self._lines[row], **texts, quantity=pieces, price_fen=price_fen)

    def _text(self, row: int, name: str) -> str:
        item = self._table.item(row, FIELDS.index(name))
        return "" if item is None else item.text().strip()

    def _set_text(self, row: int, name: str, text: str) -> None:
        item = self._table.item(row, FIELDS.index(name))
        if item is not None:
            item.setText(text)


class _LineDelegate(QStyledItemDelegate):
    """Edits one cell; Enter and Tab take what was typed and go on."""

    def __init__(self, lines: OrderLinesTable) -> None:
        super().__init__(lines)
        self._lines = lines
        self._index = QPersistentModelIndex()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        if FIELDS[index.column()] == "quantity":
            editor.setValidator(QIntValidator(0, MOST_PIECES, editor))
        if FIELDS[index.column()] in NUMBERS:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setMaxLength(1_000 if FIELDS[index.column()] == "title" else 100)
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        spoken = translate("OrderEntry", "{field}, line {row}").format(field=title, row=index.row() + 1)
        editor.setAccessibleName(spoken)
        self._index = QPersistentModelIndex(index)  # type: ignore[arg-type]
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what was typed and go on, unless the key belongs to an input method."""
        if self._lines.is_composing(watched, event):
            return True
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() in keys and isinstance(watched, QLineEdit):  # type: ignore[attr-defined]
            index = self._index
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
            self._lines.go_on(index, forward=event.key() != Qt.Key.Key_Backtab)  # type: ignore[attr-defined]
            return True
        return super().eventFilter(watched, event)


def _fen(text: str) -> int:
    """An amount typed into a cell, in fen; nothing is 0. Raises UserError."""
    return parse_fen(text) if text.strip() else 0
