"""The orders of one line of a month: of a person with how each comes about, or those nobody gets anything for."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from shopdesk.core.clock import Clock
from shopdesk.ledger.commission_view.columns import LINES, NOBODYS, LineRow, NobodysRow
from shopdesk.ui.detail import plain_label
from shopdesk.ui.menus import bar
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_table import allow
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.record_view import RecordView

Lines = Callable[[Sequence[int]], Mapping[int, LineRow]]
Nobodys = Callable[[Sequence[int]], Mapping[int, NobodysRow]]


class OrderPane(QWidget):
    """Two lists, of which one is seen, with what can be done with its orders above."""

    order_requested = Signal(int)
    give_requested = Signal()

    def __init__(self, clock: Clock, lines: Lines, nobodys: Nobodys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._barred = ""
        self.title = plain_label(role="section")
        self.give_button = self._button("", self.give_requested.emit)
        self.open_button = self._button(self.tr("Open order"), self._open)
        self.lines = self._view(RecordTable(LINES, lines, clock, self))
        self.nobodys = self._view(RecordTable(NOBODYS, nobodys, clock, self))
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.give_button)
        row.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.lines)
        self._stack.addWidget(self.nobodys)
        self._on_selected()

    @property
    def view(self) -> RecordView:
        """The list that is seen."""
        return self.nobodys if self._stack.currentWidget() is self.nobodys else self.lines

    def show_orders(self, title: str, order_ids: Sequence[int], *, nobodys: bool) -> None:
        """Show other orders, or the same ones anew."""
        self.title.setText(title)
        self._stack.setCurrentWidget(self.nobodys if nobodys else self.lines)
        self.give_button.setVisible(nobodys)
        table = self.view.table()
        assert table is not None, "both lists have had their table from the start"
        table.show(order_ids)
        table.refresh()
        self._on_selected()

    def bar_giving(self, why: str) -> None:
        """Let nobody's orders be given away only where nothing speaks against it."""
        self._barred = why
        self._on_selected()

    def selected_ids(self) -> list[int]:
        """The orders that are selected."""
        return list(self.view.selected_ids())

    def _button(self, title: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: call())
        return button

    def _view(self, table: RecordTable[Any]) -> RecordView:
        view = RecordView(self)
        view.set_table(table)
        view.setAccessibleName(table.listing.translated_title())
        view.opened.connect(lambda order_id: self.order_requested.emit(int(order_id)))
        view.selection_changed.connect(lambda _count: self._on_selected())
        view.context_menu_requested.connect(self._show_menu)
        view.message.connect(lambda text: show_toast(self.window(), text))
        return view

    def _open(self) -> None:
        if (order_id := self.view.current_id()) is not None:
            self.order_requested.emit(int(order_id))

    def _on_selected(self) -> None:
        count = self.view.selected_count()
        allow(self.open_button, "" if count == 1 else self.tr("Select one order."))
        text = self.tr("Give {count} to somebody…") if count else self.tr("Give all to somebody…")
        self.give_button.setText(text.format(count=f"{count:,}"))
        allow(self.give_button, self._barred)

    def _show_menu(self, ids: Sequence[int], at: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        if len(ids) == 1:
            menu.addAction(self.tr("Open order"), self._open)
        if self.view is self.nobodys:
            bar(menu.addAction(self.give_button.text(), self.give_requested.emit), self._barred)
        if not menu.isEmpty():
            menu.popup(at)
