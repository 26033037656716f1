"""What the register of wrong shipments adds to orders and tickets, wherever these are shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from shopdesk.aftersales.companions import TicketAction
from shopdesk.aftersales.model import TicketId
from shopdesk.core.errors import UserError
from shopdesk.orders.detail import OrderAction, Related
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.orders.service import OrderFacts
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast
from shopdesk.wrong_shipments.entry_dialog import WrongShipmentDialog
from shopdesk.wrong_shipments.lookup import ShipmentRow, wrong_shipments_of_order, wrong_shipments_of_ticket
from shopdesk.wrong_shipments.model import kind_chip, resolution_chip
from shopdesk.wrong_shipments.service import Registered


class WrongShipmentCompanion(QObject):
    """Gives orders and tickets their wrong shipments, and the way to enter one."""

    shipment_requested = Signal(object)  # WrongShipmentId

    def __init__(
        self, desk: Desk, window: QWidget, photos: Callable[[QWidget | None], QWidget] | None = None
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._main, self._photos = desk, window, photos

    def actions(self) -> list[OrderAction]:
        """What can be done with the order that is shown."""
        title = self.tr("Register wrong shipment…")
        return [OrderAction(title, lambda facts: self.register(order_id=facts.id), self._barred)]

    def related(self, order_id: OrderId) -> list[Related]:
        """The wrong shipments of an order."""
        return [self._related(row) for row in self._desk.read(wrong_shipments_of_order, order_id)]

    def ticket_actions(self) -> list[TicketAction]:
        """What can be done with the ticket that is shown."""
        title = self.tr("Register wrong shipment…")
        return [TicketAction(title, lambda ticket_id: self.register(ticket_id=ticket_id))]

    def related_to_ticket(self, ticket_id: TicketId) -> list[Related]:
        """The wrong shipments that belong to a ticket."""
        return [self._related(row) for row in self._desk.read(wrong_shipments_of_ticket, ticket_id)]

    def register(
        self, *, order_id: OrderId | None = None, ticket_id: TicketId | None = None, code: str = ""
    ) -> None:  # fmt: skip
        """Open the form of a new record, for an order, a ticket, or a number that was scanned."""
        try:
            dialog = WrongShipmentDialog(
                self._desk, order_id=order_id, ticket_id=ticket_id, code=code, photos=self._photos,
                parent=self._window(),
            )  # fmt: skip
        except UserError as error:
            show_toast(self._window(), error.message)
            return
        dialog.saved.connect(self._on_registered)
        dialog.shipment_requested.connect(self.shipment_requested)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_registered(self, made: Registered) -> None:
        text = self.tr("{register_no} is in the register").format(register_no=made.register_no)
        show = partial(self.shipment_requested.emit, made.id)
        show_toast(self._main, text, [(self.tr("Show"), show)])

    def _barred(self, facts: OrderFacts) -> str:
        unsent = facts.status in (OrderStatus.UNPAID, OrderStatus.TO_SHIP) and not facts.tracking_no
        return self.tr("This order has not been shipped yet.") if unsent else ""

    def _related(self, row: ShipmentRow) -> Related:
        show = partial(self.shipment_requested.emit, row.id)
        return Related(row.register_no, kind_chip(row.kind).text, resolution_chip(row.resolution), show)

    def _window(self) -> QWidget:
        """The window in front: the one of an order or a ticket, or the main one."""
        return QApplication.activeWindow() or self._main
