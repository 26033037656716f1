"""Orders that are about to leave, in a table: their numbers are typed or scanned into it one below the other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from shopdesk.confirmations.dossier import OrderHead
from shopdesk.confirmations.entered_numbers import EnteredParcel
from shopdesk.confirmations.model import SheetState, state_chip
from shopdesk.core.text import translate
from shopdesk.orders.model import OrderId
from shopdesk.orders.shipping import MAX_COURIER, MAX_TRACKING, Shipment
from shopdesk.ui.inputs import CompositionGuard
from shopdesk.ui.plain_table import set_up_table
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.tokens import current_tokens

Index = QModelIndex | QPersistentModelIndex

ORDER_NO, BUYER, RECEIVER, SHEET, SO_FAR, NUMBER, COURIER, TOLD = range(8)
WIDTHS = (164, 96, 80, 116, 136, 168, 104, 0)  # px; 0 takes what is left
TYPED = (NUMBER, COURIER)


@dataclass
class _Row:
    """An order, and what is entered for it."""

    head: OrderHead
    typed: str | None = None  # None: nothing was typed, the list may fill it
    parcel: EnteredParcel | None = None
    chosen: str = ""  # the courier somebody chose for this row

    @property
    def numbers(self) -> str:
        if self.parcel is not None:
            return self.parcel.numbers
        return self.typed or ""


class ParcelTable(QObject):
    """Takes the numbers of parcels; what they come to is worked out elsewhere and shown by ``take``."""

    entered = Signal()  # a number was typed
    chosen = Signal()  # a courier was chosen
    left = Signal()  # Enter, and no order is without a number

    def __init__(self, table: QTableWidget, guard: CompositionGuard, couriers: Sequence[str]) -> None:
        super().__init__(table)
        self.couriers = tuple(couriers)
        self._table, self._guard = table, guard
        self._rows: list[_Row] = []
        self._of_all = ""
        self._delegate = _ParcelDelegate(self)
        titles = [
            self.tr("Order no."), self.tr("Customer ID"), self.tr("Receiver"), self.tr("Sheet"),
            self.tr("No. so far"), self.tr("Tracking no."), self.tr("Courier"), self.tr("Note"),
        ]  # fmt: skip
        set_up_table(table, titles, TOLD)
        table.setShowGrid(True)
        table.setProperty("framed", "true")
        table.setItemDelegate(self._delegate)
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for section, width in enumerate(WIDTHS):
            if width:
                table.setColumnWidth(section, width)
        table.itemChanged.connect(self._on_item_changed)
        table.installEventFilter(self)

    def show(self, heads: Sequence[OrderHead], states: Mapping[int, SheetState]) -> None:
        """List orders, each with the state of its sheet."""
        self._rows = [_Row(head) for head in heads]
        self._table.blockSignals(True)
        self._table.setRowCount(len(heads))
        for row, head in enumerate(heads):
            state = states.get(head.id)
            sheet = "" if state is None else state_chip(state).text
            texts = (head.order_no, head.buyer, head.receiver, sheet, head.tracking_no, "", "", "")
            for section, text in enumerate(texts):
                item = QTableWidgetItem(text)
                flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if section in TYPED else flags)
                item.setToolTip(plain_tip(text))
                self._table.setItem(row, section, item)
        self._table.blockSignals(False)
        self._table.setColumnHidden(SO_FAR, not any(head.tracking_no for head in heads))
        self._table.setColumnHidden(SHEET, not states)
        self._go_to(0, NUMBER) if self._next_empty(-1) is None else self.go_on(-1)

    def typed(self) -> dict[OrderId, str]:
        """What was typed beside the orders."""
        return {row.head.id: row.typed for row in self._rows if row.typed}

    def settle(self) -> None:
        """Numbers that a list brought stay where they are, as if they had been typed there."""
        for row in self._rows:
            row.typed = row.typed or row.numbers or None

    def take(self, parcels: Mapping[OrderId, EnteredParcel]) -> None:
        """Show what everything entered comes to."""
        for row in self._rows:
            row.parcel = parcels.get(row.head.id)
        self._show_rows()

    def set_courier_of_all(self, name: str) -> None:
        """The courier of every parcel that none was chosen for by itself."""
        self._of_all = name
        self._show_rows()

    def shipments(self) -> list[Shipment]:
        """What is to be shipped: every order that has a number."""
        # Only a courier that somebody named goes along; what follows from the number is found again by shipping.
        return [Shipment(row.head.id, self._named(row), row.numbers) for row in self._rows if row.numbers]

    def first_misread(self) -> str:
        """What is wrong with the first number that cannot be one, after going there; empty when all can."""
        for place, row in enumerate(self._rows):
            if row.numbers and row.parcel is not None and row.parcel.problem:
                self._go_to(place, NUMBER)
                return row.parcel.problem
        return ""

    def first_wrong(self) -> str:
        """What keeps the first order with a number from leaving, after going there; empty when all may leave."""
        for place, row in enumerate(self._rows):
            if row.numbers and row.parcel is not None and row.parcel.problem:
                self._go_to(place, NUMBER)
                return row.parcel.problem
            if row.numbers and not self._courier(row):
                self._go_to(place, COURIER)
                return self._told(row)[0]
        return ""

    def candidates(self, row: int) -> tuple[str, ...]:
        """The couriers the number of a row may be of, and then all the others."""
        parcel = self._rows[row].parcel
        return tuple(dict.fromkeys([*(parcel.candidates if parcel else ()), *self.couriers]))

    def go_on(self, row: int) -> None:
        """To the next order that has no number yet, from the top again after the last one."""
        goal = self._next_empty(row)
        if goal is None:
            self.left.emit()
            return
        self._go_to(goal, NUMBER)

    def edit(self, row: int, column: int) -> None:
        """Begin to type into a cell."""
        item = self._table.item(row, column)
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable:
            self._table.setCurrentItem(item)
            self._table.editItem(item)

    def is_composing(self, editor: QObject, event: QEvent) -> bool:
        """Whether an Enter belongs to an input method."""
        return self._guard.eventFilter(editor, event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the next order without a number; Tab goes from number to courier to the next row."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        row, column = self._table.currentRow(), self._table.currentColumn()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            if column == COURIER:
                self.edit(row, column)
            else:
                self.go_on(row)
            return True
        if event.key() == Qt.Key.Key_Delete and column in TYPED:
            item = self._table.item(row, column)
            if item is not None:
                item.setText("")
            return True
        return self.tab_on(row, column, event.key())

    def tab_on(self, row: int, column: int, key: int) -> bool:
        """Go a cell on or back among those that are typed into; False at the end, so that the focus leaves."""
        if key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        places = [(line, at) for line in range(len(self._rows)) for at in TYPED]
        if key == Qt.Key.Key_Tab:
            goal = next((place for place in places if place > (row, column)), None)
        else:
            goal = next((place for place in reversed(places) if place < (row, column)), None)
        if goal is None:
            return False
        self._go_to(*goal)
        return True

    def _go_to(self, row: int, column: int) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._table.setCurrentCell(row, column)

    def _next_empty(self, row: int) -> int | None:
        places = [place for place, one in enumerate(self._rows) if not one.numbers and not one.head.tracking_no]
        return next((place for place in places if place > row), places[0] if places else None)

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        row, text = self._rows[item.row()], item.text().strip()
        if item.column() == NUMBER:
            self.settle()
            row.typed, row.parcel = text or None, None
            self.entered.emit()
        elif item.column() == COURIER:
            row.chosen = text
            self._show_rows()
            self.chosen.emit()

    def _named(self, row: _Row) -> str:
        said = row.parcel.courier if row.parcel and row.parcel.named else ""
        return row.chosen or self._of_all or said

    def _courier(self, row: _Row) -> str:
        return self._named(row) or (row.parcel.courier if row.parcel else "")

    def _told(self, row: _Row) -> tuple[str, str]:
        """What is to be said of a row, and the colour to say it in."""
        if row.parcel is None:
            return "", ""
        if row.parcel.problem:
            return row.parcel.problem, "danger_text" if row.numbers else "secondary"
        if self._courier(row):
            return "", ""
        if row.parcel.candidates:
            text = translate("ParcelTable", "Choose the courier: {couriers}?")
            return text.format(couriers=" / ".join(row.parcel.candidates)), "warning_text"
        return translate("ParcelTable", "Choose the courier; the number does not tell."), "warning_text"

    def _show_rows(self) -> None:
        tokens = current_tokens()
        self._table.blockSignals(True)
        for place, row in enumerate(self._rows):
            told, colour = self._told(row)
            courier = self._courier(row) if row.numbers else row.chosen
            for section, text in ((NUMBER, row.numbers), (COURIER, courier), (TOLD, told)):
                item = self._table.item(place, section)
                if item is not None and item.text() != text:
                    item.setText(text)
                    item.setToolTip(plain_tip(text))
            item = self._table.item(place, TOLD)
            if item is not None:
                item.setForeground(tokens.colour(colour or "text"))
        self._table.blockSignals(False)
        self._table.viewport().update()


class _ParcelDelegate(QStyledItemDelegate):
    """Edits a number or a courier; Enter takes it and goes on, unless it belongs to an input method."""

    def __init__(self, parcels: ParcelTable) -> None:
        super().__init__(parcels)
        self._parcels = parcels
        self._index = QPersistentModelIndex()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        spoken = translate("ParcelTable", "{field}, line {row}").format(field=title, row=index.row() + 1)
        self._index = QPersistentModelIndex(index)  # type: ignore[arg-type]
        if index.column() == COURIER:
            box = QComboBox(parent)
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.addItems(list(self._parcels.candidates(index.row())))
            if (line := box.lineEdit()) is not None:
                line.setMaxLength(MAX_COURIER)
            box.setAccessibleName(spoken)
            return box
        edit = QLineEdit(parent)
        edit.setFrame(False)
        edit.setMaxLength(MAX_TRACKING)
        edit.setAccessibleName(spoken)
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setEditText(index.data() or "")
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText().strip())  # type: ignore[attr-defined]
        else:
            super().setModelData(editor, model, index)  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._parcels.is_composing(watched, event):
            return True
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and isinstance(watched, QWidget):
            key, index = event.key(), self._index  # type: ignore[attr-defined]
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                row, column = index.row(), index.column()
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                    self._parcels.tab_on(row, column, key)
                else:
                    self._parcels.go_on(row)
                return True
        return super().eventFilter(watched, event)
