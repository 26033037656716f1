"""Which order a ticket is about: scanned or typed, found by whatever is at hand."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from sqlalchemy.orm import Session

from shopdesk.core.columns import shown_text
from shopdesk.core.identifiers import as_number, search_key
from shopdesk.core.money import format_yuan
from shopdesk.orders.model import OrderId, status_chip
from shopdesk.orders.service import OrderRow, find_orders
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_ticket_order_choice import Ui_OrderChoice
from shopdesk.ui.plain_table import fill_table, select_row, set_up_table

TYPING_PAUSE_MS = 150
MOST_ORDERS = 50
LEAST = 2  # characters: one alone means half the shop
PAID = 4  # the column
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def orders_like(session: Session, text: str) -> list[OrderRow]:
    """Orders known by a number, phone, name or customer ID, newest first."""
    rows = [row for row, _matched in find_orders(session, as_number(text), MOST_ORDERS)]
    return sorted(rows, key=lambda row: (row.ordered_at or _LONG_AGO, row.id), reverse=True)


class OrderChoice(QWidget):
    """One field to scan or type into, and the orders found: Enter takes the one that is meant."""

    chosen = Signal(object)  # list[OrderId]

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OrderChoice()
        self.ui.setupUi(self)
        self._desk = desk
        self._rows: list[OrderRow] = []
        self._asked, self._take_when_found = "", False
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        table = self.ui.orderTable
        titles = [self.tr("Order no."), self.tr("Customer ID"), self.tr("Goods"), self.tr("Status"), self.tr("Paid")]
        set_up_table(table, [*titles, self.tr("Ordered"), self.tr("Receiver"), self.tr("Tracking no.")], 2)
        if (paid := table.horizontalHeaderItem(PAID)) is not None:
            paid.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setProperty("framed", "true")
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.itemSelectionChanged.connect(self._show_takeable)
        table.cellDoubleClicked.connect(lambda _row, _section: self.take())
        self.ui.searchEdit.textChanged.connect(lambda _text: self._on_typed())
        self.ui.takeButton.clicked.connect(lambda _checked: self.take())
        for field in (self.ui.searchEdit, table):
            field.installEventFilter(self)
        self.setFocusProxy(self.ui.searchEdit)
        self._show_rows([])

    def begin(self, told: str = "") -> None:
        """Ask anew, with a word about what was done last."""
        self.ui.searchEdit.clear()
        self._show_rows([])
        self.ui.choiceLabel.setText(told or self._hint())
        self.ui.searchEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, message: str) -> None:
        """Say why an order cannot be taken."""
        self.ui.choiceLabel.setText(message)

    def take(self) -> None:
        """Take the selected orders."""
        if ids := self._selected():
            self.chosen.emit(ids)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes what is meant; Up and Down choose while the cursor stays in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_enter()
                return True
            if watched is self.ui.searchEdit and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return False  # as the base class, which may be gone by then

    def _on_typed(self) -> None:
        self._take_when_found = False
        if len(self._text()) < LEAST:
            self._pause.stop()
            self._show_rows([])
            self.ui.choiceLabel.setText(self._hint())
        else:
            self._pause.start()

    def _on_enter(self) -> None:
        """A scanner types faster than anybody reads: what it scanned is taken once it is found."""
        if self._asked == self._text() and not self._pause.isActive():
            self.take()
        elif len(self._text()) >= LEAST:
            self._take_when_found = True
            self._ask()

    def _ask(self) -> None:
        self._pause.stop()
        text = self._text()
        self._desk.ask(self, "orders", orders_like, text, then=lambda rows: self._on_found(text, rows))

    def _on_found(self, text: str, rows: list[OrderRow]) -> None:
        self._asked = text
        self._show_rows(rows)
        if not rows:
            told = self.tr(
                "No order with “{text}”. Import the platform's orders, or enter it by hand on the orders page."
            )
            self.ui.choiceLabel.setText(told.format(text=text))
            self.ui.searchEdit.selectAll()
        elif len(rows) == MOST_ORDERS:
            self.ui.choiceLabel.setText(self.tr("The newest {count} are shown.").format(count=len(rows)))
        else:
            self.ui.choiceLabel.setText(self._hint())
        meant = _meant(text, rows)
        if meant is not None:
            select_row(self.ui.orderTable, meant)
        if self._take_when_found and (len(rows) == 1 or meant is not None):
            self._take_when_found = False
            self.take()
        self._take_when_found = False

    def _show_rows(self, rows: Sequence[OrderRow]) -> None:
        self._rows, clock = list(rows), self._desk.clock
        self._asked = self._asked if rows else ""
        cells = [
            (
                *(row.order_no, row.buyer, row.items, status_chip(row.status).text, format_yuan(row.paid_fen)),
                *(shown_text(row.ordered_at, clock), row.receiver, row.tracking_no),
            )
            for row in rows
        ]
        fill_table(self.ui.orderTable, cells, right=frozenset({PAID}))
        if rows:
            select_row(self.ui.orderTable, 0)
        self._show_takeable()

    def _move(self, by: int) -> None:
        if self._rows:
            row = max(0, min(self.ui.orderTable.currentRow() + by, len(self._rows) - 1))
            select_row(self.ui.orderTable, row)

    def _selected(self) -> list[OrderId]:
        rows = sorted({index.row() for index in self.ui.orderTable.selectionModel().selectedRows()})
        return [self._rows[row].id for row in rows if row < len(self._rows)]

    def _show_takeable(self) -> None:
        self.ui.takeButton.setEnabled(bool(self._selected()))

    def _hint(self) -> str:
        return self.tr("Enter takes the order. Ctrl+click adds more orders of the same customer.")

    def _text(self) -> str:
        return self.ui.searchEdit.text().strip()


def _meant(text: str, rows: Sequence[OrderRow]) -> int | None:
    """The row that a whole number belongs to, when it is one row only."""
    key = search_key(as_number(text))
    exact = [
        place
        for place, row in enumerate(rows)
        if key in (search_key(row.order_no), *(search_key(one) for one in row.tracking_no.split(",")))
    ]
    return exact[0] if len(exact) == 1 else None
