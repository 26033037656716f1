"""What violations add to orders, wherever these are shown."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from shopdesk.orders.detail import OrderAction, Related
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import OrderFacts
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast
from shopdesk.violations.dialogs import ViolationDialog
from shopdesk.violations.drafts import ViolationDraft
from shopdesk.violations.lookup import violation_rows, violations_of_order
from shopdesk.violations.model import ViolationId, appeal_chip


class ViolationCompanion(QObject):
    """Gives orders their platform violations, and the way to enter one."""

    violation_requested = Signal(object)  # ViolationId

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._main = desk, window

    def actions(self) -> list[OrderAction]:
        """What can be done with the order that is shown."""
        return [OrderAction(self.tr("Platform violation…"), self.enter_for_order, self._barred)]

    def related(self, order_id: OrderId) -> list[Related]:
        """The violations about an order."""
        text = self.tr("{points} points")
        return [
            Related(
                row.violation_no,
                text.format(points=row.points),
                appeal_chip(row.appeal),
                partial(self.violation_requested.emit, row.id),
            )
            for row in self._desk.read(violations_of_order, order_id)
        ]

    def enter_for_order(self, facts: OrderFacts) -> None:
        """Open the form of a violation about an order."""
        self.enter(ViolationDraft(shop_id=facts.shop_id, order_no=facts.order_no))

    def enter(self, draft: ViolationDraft | None = None) -> None:
        """Open the form of a violation, filled as far as ``draft`` goes."""
        dialog = ViolationDialog(self._desk, draft=draft, parent=QApplication.activeWindow() or self._main)
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def _on_saved(self, violation_id: ViolationId) -> None:
        for row in self._desk.read(violation_rows, [violation_id]):
            text = self.tr("{violation_no} is entered").format(violation_no=row.violation_no)
            show = partial(self.violation_requested.emit, violation_id)
            show_toast(self._main, text, [(self.tr("Show"), show)])

    def _barred(self, facts: OrderFacts) -> str:
        if facts.deleted_at is not None:
            return self.tr("This order is in the recycle bin.")
        return ""
