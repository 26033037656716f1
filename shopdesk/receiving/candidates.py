"""Tickets and orders that a parcel may be for, found by whatever its slip tells."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QTableWidget, QVBoxLayout, QWidget

from shopdesk.aftersales.lookup import TicketRow
from shopdesk.aftersales.states import state_chip
from shopdesk.core.columns import shown_text
from shopdesk.orders.model import status_chip
from shopdesk.orders.service import OrderRow
from shopdesk.receiving import service
from shopdesk.receiving.service import Candidates
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.plain_table import fill_table, set_up_table
from shopdesk.ui.tokens import ROW_HEIGHT

TYPING_PAUSE_MS = 200
MOST_ROWS = 8  # shown at once


class CandidateList(QWidget):
    """A line to search by, and what was found: tickets that wait for goods first. Enter and double click choose."""

    ticket_chosen = Signal(object)  # TicketRow
    order_chosen = Signal(object)  # OrderRow

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: Sequence[TicketRow | OrderRow] = ()
        self.search_edit, self.table = QLineEdit(self), QTableWidget(self)
        self.search_edit.setPlaceholderText(self.tr("Customer ID, phone or its end, order no., receiver on the slip"))
        self.search_edit.setAccessibleName(self.tr("Search for whose the parcel is"))
        self._none = plain_label(role="secondary", parent=self)
        self._none.setWordWrap(True)
        titles = [self.tr("No."), self.tr("Customer ID"), self.tr("State"), self.tr("Date"), self.tr("Goods")]
        set_up_table(self.table, titles, stretch=len(titles) - 1)
        self.table.setProperty("framed", "true")
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setAccessibleName(self.tr("What the parcel may be for"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.search_edit, self._none, self.table):
            column.addWidget(widget)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.search_edit.textEdited.connect(lambda _text: self._pause.start())
        self.search_edit.returnPressed.connect(self._on_enter)
        self.table.activated.connect(lambda index: self._choose(index.row()))
        self.show_found(Candidates())

    def begin(self, found: Candidates, text: str = "") -> None:
        """Show candidates that are known already, found by a text."""
        self._pause.stop()
        self.search_edit.setText(text)
        self.show_found(found)

    def show_found(self, found: Candidates) -> None:
        """List what was found."""
        self._found = (*found.tickets, *found.orders)
        clock = self._desk.clock
        rows = [
            (
                row.ticket_no,
                row.customer_name,
                state_chip(row.state, row.kind).text,
                shown_text(clock.day_of(row.opened_at), clock),
                row.goods,
            )
            for row in found.tickets
        ]
        rows += [
            (
                row.order_no,
                row.buyer,
                status_chip(row.status).text,
                "" if row.ordered_at is None else shown_text(clock.day_of(row.ordered_at), clock),
                row.items,
            )
            for row in found.orders
        ]
        fill_table(self.table, rows)
        self.table.setVisible(bool(rows))
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + min(len(rows), MOST_ROWS) * ROW_HEIGHT + 4)
        searched = self.search_edit.text().strip()
        self._none.setText(self.tr("Nothing is known by “{text}”.").format(text=searched) if searched else "")
        self._none.setVisible(bool(searched) and not rows)
        if rows:
            self.table.setCurrentCell(0, 0)

    def has_any(self) -> bool:
        """Whether anything was found."""
        return bool(self._found)

    def _ask(self) -> None:
        text = self.search_edit.text()
        self._desk.ask(self, "candidates", service.find_candidates, text, then=self.show_found)

    def _on_enter(self) -> None:
        """Search at once; with one answer alone it is chosen, else the arrows go on in the list."""
        if self._pause.isActive():
            self._pause.stop()
            self.show_found(self._desk.read(service.find_candidates, self.search_edit.text()))
        if len(self._found) == 1:
            self._choose(0)
        elif self._found:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, place: int) -> None:
        if not 0 <= place < len(self._found):
            return
        chosen = self._found[place]
        if isinstance(chosen, TicketRow):
            self.ticket_chosen.emit(chosen)
        else:
            self.order_chosen.emit(chosen)
