"""What confirmation sheets and shipping add to orders, wherever orders are shown."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from shopdesk.confirmations import service, store
from shopdesk.confirmations.detail import step_title
from shopdesk.confirmations.dialogs import SheetDialog, open_step_dialog
from shopdesk.confirmations.labels import LabelSize
from shopdesk.confirmations.model import SheetId, state_chip
from shopdesk.confirmations.output import LABEL_SIZES, SheetOutput, size_text
from shopdesk.confirmations.shipping_dialog import open_shipping_dialog
from shopdesk.core.errors import UserError
from shopdesk.orders.detail import BatchAction, OrderAction, Related
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.orders.service import OrderFacts
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast


class SheetCompanion(QObject):
    """Gives the order list its actions on sheets, labels and parcels, and an order the sheet that belongs to it."""

    sheets_requested = Signal(object)  # list[SheetId]: several were made, and their list shall show them
    order_requested = Signal(object)  # OrderId

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._main = desk, window

    def batch(self) -> list[BatchAction]:
        """What can be done with selected orders."""
        labels = self.tr("Shipping labels, {size}…")
        return [
            BatchAction(self.tr("Confirmation sheet…"), self.make_sheets),
            BatchAction(self.tr("Tracking numbers…"), self.ship),
            *(
                BatchAction(labels.format(size=size_text(size)), partial(self.print_labels, size=size))
                for size in LABEL_SIZES
            ),
        ]

    def actions(self) -> list[OrderAction]:
        """What can be done with the order that is shown."""
        title = self.tr("Confirmation sheet")
        return [
            OrderAction(title, lambda facts: self.make_sheets([facts.id]), self._barred),
            OrderAction(step_title("ship"), lambda facts: self.ship([facts.id]), self._barred),
        ]

    def related(self, order_id: OrderId) -> list[Related]:
        """The sheet of an order."""
        facts = self._desk.read(service.sheet_of_order, order_id)
        if facts is None:
            return []
        title = self.tr("Version {number}").format(number=facts.current.number)
        return [Related(self.tr("Sheet"), title, state_chip(facts.state), partial(self.open_sheet, facts.id))]

    def make_sheets(self, order_ids: Sequence[OrderId]) -> None:
        """Make the sheets of orders, as far as they have none, and show them."""
        title, there = self.tr("Making confirmation sheets"), partial(store.sheet_ids_of_orders, with_deleted=True)
        known = frozenset(self._desk.read(there, order_ids).values())
        made = partial(self._on_made, known)
        self._desk.write(title, service.make_sheets, list(order_ids), then=made, refused=self._tell)

    def open_sheet(self, sheet_id: SheetId) -> QDialog | None:
        """Open a sheet in a window of its own."""
        try:
            facts = self._desk.read(service.sheet_facts, sheet_id)
        except UserError as error:
            self._tell(error)
            return None
        dialog = open_step_dialog(self._desk, "edit", facts, self._window())
        if isinstance(dialog, SheetDialog):
            dialog.order_requested.connect(self.order_requested)
        return dialog

    def ship(self, order_ids: Sequence[OrderId]) -> None:
        """Ask for the tracking numbers of orders."""
        open_shipping_dialog(self._desk, order_ids, self._window())

    def print_labels(self, order_ids: Sequence[OrderId], size: LabelSize) -> None:
        """Show the shipping labels of orders as they would be printed."""
        SheetOutput(self._desk, self._window()).print_labels(order_ids, size)

    def _on_made(self, known: Collection[SheetId], sheet_ids: list[SheetId]) -> None:
        if len(sheet_ids) == 1:
            self.open_sheet(sheet_ids[0])
            return
        self.sheets_requested.emit(sheet_ids)
        new = sum(sheet_id not in known for sheet_id in sheet_ids)
        text = self.tr("{new} of {count} sheets are new, the others were there already")
        if new == len(sheet_ids):
            text = self.tr("{count} sheets were made")
        elif not new:
            text = self.tr("None of the {count} sheets is new: they were all there already")
        show_toast(self._window(), text.format(new=f"{new:,}", count=f"{len(sheet_ids):,}"))

    def _barred(self, facts: OrderFacts) -> str:
        return self.tr("This order is closed.") if facts.status is OrderStatus.CLOSED else ""

    def _tell(self, error: UserError) -> None:
        show_toast(self._window(), error.message)

    def _window(self) -> QWidget:
        """The window in front: the one of an order, or the main one."""
        return QApplication.activeWindow() or self._main
