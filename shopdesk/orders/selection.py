"""What can be done with the orders that are selected in a list, however many they are."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from shopdesk.orders import service
from shopdesk.orders.detail import BatchAction
from shopdesk.orders.model import OrderId
from shopdesk.orders.remark_dialog import RemarkDialog, tell_written
from shopdesk.orders.remarks import RemarkWritten
from shopdesk.orders.reminder_dialog import ReminderDialog, unpaid_rows
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport
from shopdesk.ui.menus import bar
from shopdesk.ui.messages import show_toast

MOST_AT_ONCE = 5_000  # orders; more at one stroke are a slip more often than a wish


class SelectionActions(QObject):
    """Fills menus with what can be done with the selected orders, and does it."""

    def __init__(
        self, page: QWidget, desk: Desk, batch: Sequence[BatchAction], selected: Callable[[], Sequence[int]],
        listed: ListExport,
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._page, self._desk, self._batch, self._selected, self._listed = page, desk, batch, selected, listed

    def fill(self, menu: QMenu) -> None:
        """Add an entry for everything; what is not possible is disabled and says why."""
        menu.setToolTipsVisible(True)
        count = len(self._selected())
        reason = self._why_not(count)
        ids = [] if reason else self.ids()
        for action in self._batch:
            self._add(menu, action.title, partial(action.run, ids), reason or action.barred(ids))
        if self._batch:
            menu.addSeparator()
        self._add(menu, self.tr("Remark and flag…"), self.write_remark, reason)
        self._add(menu, self.tr("Payment reminder…"), self.remind, reason)
        menu.addSeparator()
        nothing = "" if count else reason
        self._add(menu, self.tr("Export the selected rows…"), self._listed.to_file, nothing)
        self._add(menu, self.tr("Print the selected rows…"), self._listed.to_paper, nothing)
        menu.addSeparator()
        self._add(menu, self.tr("Move to the recycle bin"), self.delete, reason)

    def ids(self) -> list[OrderId]:
        """The selected orders, in the order of the list."""
        return [OrderId(order_id) for order_id in self._selected()]

    def write_remark(self) -> None:
        """Compose one remark for all of them."""
        if ids := self.ids():
            dialog = RemarkDialog(self._desk, ids, self._page)
            dialog.saved.connect(self._on_remarked)
            _open(dialog)

    def _on_remarked(self, count: int, written: Sequence[RemarkWritten]) -> None:
        text = self.tr("{count} orders have the remark").format(count=f"{count:,}")
        tell_written(self._page.window(), self._desk, text, written)

    def remind(self) -> None:
        """Note what came of reminding their buyers of the payment."""
        ids = self.ids()
        rows = unpaid_rows(self._desk, ids)
        if not rows:
            self._tell(self.tr("Only unpaid orders can be reminded of."))
            return
        dialog = ReminderDialog(self._desk, rows, self._page, left_out=len(ids) - len(rows))
        dialog.saved.connect(
            lambda count: self._tell(self.tr("{count} reminders are noted").format(count=f"{count:,}"))
        )
        _open(dialog)

    def delete(self) -> None:
        """Move them to the recycle bin, and offer to take that back."""
        ids = self.ids()
        if not ids:
            return

        def deleted(_value: object) -> None:
            text = self.tr("{count} orders are in the recycle bin").format(count=len(ids))
            undo = partial(self._desk.write, self.tr("Restoring orders"), service.restore_orders, ids)
            show_toast(self._page.window(), text, [(self.tr("Undo"), undo)])

        self._desk.write(self.tr("Deleting orders"), service.delete_orders, ids, then=deleted)

    def _why_not(self, count: int) -> str:
        if not count:
            return self.tr("Nothing is selected.")
        if count > MOST_AT_ONCE:
            text = self.tr("More than {most} orders are selected.")
            return text.format(most=f"{MOST_AT_ONCE:,}")
        return ""

    def _add(self, menu: QMenu, title: str, call: Callable[[], object], reason: str) -> None:
        action = menu.addAction(title, call)
        bar(action, reason)

    def _tell(self, text: str) -> None:
        show_toast(self._page.window(), text)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
