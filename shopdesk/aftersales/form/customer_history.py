"""What is known of the customer while a ticket is entered: risk, earlier tickets, orders that may come along."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting.drafts import Duplicate
from shopdesk.aftersales.lookup import AfterSales, TicketRow, after_sales_of, tickets_of_customers, tickets_of_order
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import kind_chip, state_chip
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip
from shopdesk.core.identifiers import is_masked
from shopdesk.core.money import format_yuan
from shopdesk.customers import service as customers
from shopdesk.customers.model import RISK_RANK, CustomerId, Level, Risk, level_chip, risk_chip, risk_kind_text
from shopdesk.customers.service import CustomerFacts
from shopdesk.orders.model import OrderId, OrderStatus, status_chip
from shopdesk.orders.service import OrderFacts, OrderRow, orders_of_customer
from shopdesk.ui.detail import clear_layout, plain_label, tag
from shopdesk.ui.flow import FlowRow
from shopdesk.ui.forms.ui_ticket_entry_dialog import Ui_TicketEntryDialog

MOST_TICKETS, MOST_ORDERS = 8, 8


class History(NamedTuple):
    """What is known of a customer; a masked buyer is nobody, of whom only the orders at hand are known."""

    name: str
    people: tuple[CustomerFacts, ...] = ()
    sums: AfterSales = AfterSales()
    tickets: tuple[TicketRow, ...] = ()
    orders: tuple[OrderRow, ...] = ()


def history_of(session: Session, order: OrderFacts, ticket_id: TicketId | None = None) -> History:
    """What is known of the customer of an order, without the ticket that is being changed."""
    if order.customer_id is None:
        tickets = [row for row in tickets_of_order(session, order.id) if row.id != ticket_id]
        return History(order.buyer or order.receiver, tickets=tuple(tickets[:MOST_TICKETS]))
    group = customers.group_of(session, CustomerId(order.customer_id)) or [CustomerId(order.customer_id)]
    tickets = tickets_of_customers(session, group, MOST_TICKETS + 1)
    orders = orders_of_customer(session, group, 4 * MOST_ORDERS)
    return History(
        order.buyer,
        tuple(customers.customer_facts(session, one) for one in group),
        after_sales_of(session, group),
        tuple(row for row in tickets if row.id != ticket_id)[:MOST_TICKETS],
        tuple(
            row for row in orders if row.shop == order.shop and row.status is not OrderStatus.UNPAID and row.paid_fen
        ),
    )


class CustomerHistory(QObject):
    """Shows the history of a customer beside the form, each record a link."""

    ticket_requested = Signal(object)  # TicketId
    order_requested = Signal(object)  # OrderId
    order_wanted = Signal(object)  # OrderId: it shall come along in this ticket

    def __init__(self, ui: Ui_TicketEntryDialog, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._clock, self._parent = ui, clock, parent
        self._column: QVBoxLayout = ui.historyColumn

    def show_history(self, history: History, orders: Sequence[OrderFacts], *, grows: bool) -> None:
        """Replace what is shown; ``orders`` are those of the ticket, to which a ticket that ``grows`` takes more."""
        clear_layout(self._column)
        self._show_risk(history)
        self._add_head(history)
        self._add_title(self.tr("Orders of this ticket") if len(orders) > 1 else self.tr("Order"))
        for order in orders:
            self._add_order(order.id, order.order_no, status_chip(order.status), self._parcel(order))
        if history.tickets:
            self._add_title(self.tr("Earlier tickets"))
        for ticket in history.tickets:
            self._add_ticket(ticket)
        known = {order.id for order in orders}
        others = [row for row in history.orders if row.id not in known][:MOST_ORDERS] if grows else []
        if others:
            self._add_title(self.tr("Other orders of this customer"))
        for row in others:
            self._add_order(row.id, row.order_no, status_chip(row.status), row.items, wanted=True)
        self._column.addStretch(1)

    def warn_of(self, duplicates: Sequence[Duplicate]) -> None:
        """Tell of other tickets for the same goods, with a way to each of them."""
        banner = self._ui.duplicateBanner
        text = "\n".join(one.text for one in duplicates)
        if not duplicates:
            banner.hide()
        elif banner.text() != text or not banner.isVisibleTo(self._parent):
            show = self.tr("Open {ticket_no}")
            actions = {
                one.ticket_id: (
                    show.format(ticket_no=one.ticket_no),
                    partial(self.ticket_requested.emit, one.ticket_id),
                )
                for one in duplicates
            }
            banner.show_message("warning", text, list(actions.values()))

    def _show_risk(self, history: History) -> None:
        """Whoever is to be careful with is told of above everything else."""
        worst = max(history.people, key=lambda one: RISK_RANK[one.risk], default=None)
        if worst is None or worst.risk is Risk.NONE:
            self._ui.riskBanner.hide()
            return
        what = risk_kind_text(worst.risk_kind) if worst.risk_kind else risk_chip(worst.risk).text
        parts = [part for part in (what, worst.risk_reason, worst.risk_evidence) if part]
        text = self.tr("{name}: {risk}").format(name=worst.customer_name, risk=" · ".join(parts))
        self._ui.riskBanner.show_message("danger" if worst.risk is Risk.BLOCKED else "warning", text)

    def _add_head(self, history: History) -> None:
        chips = []
        if any(one.level is Level.VIP for one in history.people):
            chips.append(level_chip(Level.VIP))
        worst = max((one.risk for one in history.people), key=lambda risk: RISK_RANK[risk], default=Risk.NONE)
        if worst is not Risk.NONE:
            chips.append(risk_chip(worst))
        if is_masked(history.name):
            chips.append(Chip(self.tr("masked: only this order"), "warning"))
        name = plain_label(history.name or self.tr("Unknown customer"), "strong", self._parent)
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = FlowRow(self._parent)
        row.flow.addWidget(name)
        for chip in chips:
            row.flow.addWidget(tag(chip, row))
        self._column.addWidget(row)
        if history.people or history.tickets:
            self._column.addWidget(self._wrapped(self._sums_text(history)))

    def _sums_text(self, history: History) -> str:
        sums = history.sums
        if not sums.tickets and not history.tickets:
            return self.tr("No after-sales ticket so far")
        text = self.tr("After-sales {count}, open {open}, given back {amount}")
        if not history.people:
            return self.tr("After-sales of this order: {count}").format(count=len(history.tickets))
        return text.format(count=sums.tickets, open=sums.open, amount=format_yuan(sums.refunded_fen))

    def _add_title(self, text: str) -> None:
        self._column.addWidget(plain_label(text, "section", self._parent))

    def _add_ticket(self, row: TicketRow) -> None:
        side = format_yuan(row.refund_fen) if row.refund_fen else ""
        chip, words = state_chip(row.state, row.kind), [kind_chip(row.kind).text, row.reason]
        words.append(self._clock.day_of(row.opened_at).isoformat())
        self._add_record(row.ticket_no, lambda: self.ticket_requested.emit(row.id), chip, side, " · ".join(words))

    def _add_order(self, order_id: OrderId, order_no: str, chip: Chip, words: str, *, wanted: bool = False) -> None:
        holder = self._add_record(order_no, lambda: self.order_requested.emit(order_id), chip, "", words)
        if wanted:
            name = self.tr("Add order {order_no}").format(order_no=order_no)
            add = self._link(self.tr("Add"), lambda: self.order_wanted.emit(order_id))
            add.setAccessibleName(name)
            add.setToolTip(self.tr("Let it come along in this ticket"))
            holder.addWidget(add)

    def _add_record(
        self, title: str, call: Callable[[], object], chip: Chip, side: str, words: str
    ) -> QHBoxLayout:  # fmt: skip
        holder = QWidget(self._parent)
        column, row = QVBoxLayout(holder), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setSpacing(6)
        row.addWidget(self._link(title, call))
        row.addWidget(tag(chip, holder))
        row.addStretch(1)
        if side:
            row.addWidget(plain_label(side, parent=holder))
        column.addLayout(row)
        if words:
            label = self._wrapped(words)
            label.setContentsMargins(4, 0, 0, 0)
            column.addWidget(label)
        self._column.addWidget(holder)
        return row

    def _wrapped(self, text: str) -> QLabel:
        label = plain_label(text, "small", self._parent)
        label.setWordWrap(True)
        return label

    def _link(self, title: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(title, self._parent)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: call())
        return button

    def _parcel(self, order: OrderFacts) -> str:
        """Who gets it, and by which parcel."""
        return " · ".join(part for part in (order.receiver, order.courier, order.tracking_no) if part)
