"""What after-sales tickets add to orders, wherever orders are shown."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog
from shopdesk.aftersales.lookup import ticket_rows, tickets_of_order
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketKind, kind_chip, state_chip
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders.detail import BatchAction, OrderAction, Related
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.orders.service import OrderFacts, order_facts
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast

MOST_ORDERS = 20  # of one customer in one parcel


class TicketCompanion(QObject):
    """Gives an order its tickets and the action that opens one, and the order list one ticket for several orders."""

    ticket_requested = Signal(object)  # TicketId
    order_requested = Signal(object)  # OrderId

    def __init__(
        self, desk: Desk, window: QWidget, photos: Callable[[QWidget], QWidget] | None = None
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._main, self._photos = desk, window, photos

    def actions(self) -> list[OrderAction]:
        """What can be done with the order that is shown."""
        return [OrderAction(self.tr("New ticket"), lambda facts: self.enter([facts.id]), self._barred)]

    def batch(self) -> list[BatchAction]:
        """What can be done with selected orders."""
        return [BatchAction(self.tr("After-sales ticket…"), self.enter, self._barred_together)]

    def related(self, order_id: OrderId) -> list[Related]:
        """The tickets of an order."""
        return [
            Related(
                row.ticket_no,
                " · ".join(part for part in (kind_chip(row.kind).text, row.reason) if part),
                state_chip(row.state, row.kind),
                partial(self.ticket_requested.emit, row.id),
            )
            for row in self._desk.read(tickets_of_order, order_id)
        ]

    def enter(self, order_ids: Sequence[OrderId] = (), kind: TicketKind | None = None) -> TicketEntryDialog:
        """Open the form of a new ticket for some orders; without any it asks which."""
        dialog = TicketEntryDialog(
            self._desk, order_ids=order_ids, kind=kind, photos=self._photos, parent=self._window()
        )
        self._show(dialog)
        return dialog

    def edit(self, ticket_id: TicketId) -> TicketEntryDialog | None:
        """Open the form of a ticket that is there."""
        try:
            dialog = TicketEntryDialog(self._desk, ticket_id=ticket_id, photos=self._photos, parent=self._window())
        except UserError as error:
            show_toast(self._window(), error.message)
            return None
        self._show(dialog)
        return dialog

    def _show(self, dialog: TicketEntryDialog) -> None:
        dialog.saved.connect(self._on_saved)
        dialog.ticket_requested.connect(self.ticket_requested)
        dialog.order_requested.connect(self.order_requested)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_saved(self, ticket_id: TicketId) -> None:
        open_it = (self.tr("Open it"), partial(self.ticket_requested.emit, ticket_id))
        for row in self._desk.read(ticket_rows, [ticket_id]):
            # In the words of the list of tickets: what was entered may be approved already.
            text = translate("TicketsPage", "{ticket_no}: {state}")
            state = state_chip(row.state, row.kind).text
            show_toast(self._main, text.format(ticket_no=row.ticket_no, state=state), [open_it])

    def _barred(self, facts: OrderFacts) -> str:
        if facts.status is OrderStatus.UNPAID:
            return self.tr("This order is not paid yet.")
        if facts.status is OrderStatus.CLOSED and not facts.paid_fen:
            return self.tr("This order was closed without being paid.")
        return ""

    def _barred_together(self, order_ids: Sequence[OrderId]) -> str:
        """One ticket takes several orders of one customer of one shop, as they come back in one parcel."""
        if len(order_ids) > MOST_ORDERS:
            return self.tr("One ticket takes at most {count} orders.").format(count=MOST_ORDERS)
        orders = [self._desk.read(order_facts, order_id) for order_id in order_ids]
        if len({order.shop_id for order in orders}) > 1:
            return self.tr("These orders are of different shops.")
        if len({order.customer_id or order.buyer for order in orders}) > 1:
            return self.tr("These orders are of different customers.")
        return next(filter(None, map(self._barred, orders)), "")

    def _window(self) -> QWidget:
        """The window in front: the one of an order, or the main one."""
        return QApplication.activeWindow() or self._main
