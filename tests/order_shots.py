"""Pictures of the dialogs of orders, confirmation sheets and customers; see ``shots.py``."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from shopdesk.confirmations import store as sheet_store
from shopdesk.confirmations.dialogs import GiveUpDialog, SheetDialog
from shopdesk.confirmations.dossier import SheetFacts
from shopdesk.confirmations.model import SheetState
from shopdesk.confirmations.service import sheet_facts
from shopdesk.confirmations.shipping_dialog import ShippingDialog
from shopdesk.confirmations.store import SheetFilter
from shopdesk.customer_files.dialogs import CustomerDialog, NewCustomerDialog, TagsDialog
from shopdesk.customers.model import CustomerId
from shopdesk.order_files.dialogs import ImportDialog
from shopdesk.order_files.mapping_dialog import ImportMappingDialog
from shopdesk.orders import reminders, store
from shopdesk.orders.entry_dialog import OrderEntryDialog
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.orders.remark_dialog import RemarkDialog
from shopdesk.orders.reminder_dialog import ReminderDialog
from shopdesk.orders.reminders import ReminderFilter
from shopdesk.orders.store import OrderFilter
from shopdesk.ui.printing import PrintDialog
from shopdesk.workplace import Workplace

DATA = Path(__file__).parent / "data"
PASTED = "周静 139 0000 0004\n江苏省扬州市广陵区文昌中路18号 请发顺丰"


class OrderShots:
    """Opens each dialog over the shop's records; ``settle`` lets everything arrive that was asked for."""

    def __init__(self, workplace: Workplace, settle: Callable[[Workplace], None]) -> None:
        self._workplace, self._settle = workplace, settle
        self._desk, self._window = workplace.desk, workplace.window

    def all(self) -> Iterator[tuple[str, Callable[[], QWidget]]]:
        """Name and maker of every dialog."""
        desk, window = self._desk, self._window
        yield "dialog_order_entry", self.new_order
        yield "dialog_order_edit", lambda: OrderEntryDialog(desk, self.orders(OrderStatus.TO_SHIP)[0], window)
        yield "dialog_remark", lambda: RemarkDialog(desk, self.orders(OrderStatus.TO_SHIP)[:1], window)
        yield "dialog_remark_many", lambda: RemarkDialog(desk, self.orders(OrderStatus.SHIPPED)[:6], window)
        yield "dialog_reminder", self.reminder
        yield "dialog_import_mapping", self.mapping
        yield "dialog_sheet", lambda: SheetDialog(desk, self.sheet(SheetState.CHANGE_REQUESTED), window)
        yield "dialog_sheet_view", lambda: SheetDialog(desk, self.sheet(SheetState.CONFIRMED), window)
        yield "dialog_sheet_change", lambda: SheetDialog(desk, self.sheet(SheetState.SENT), window, asks_change=True)
        yield "dialog_sheet_give_up", lambda: GiveUpDialog(desk, self.sheet(SheetState.SENT), window)
        yield "dialog_shipping", self.shipping
        yield "dialog_print_sheets", self.print_sheets
        yield "dialog_print_labels", self.print_labels
        yield "dialog_customer", self.customer
        yield "dialog_customer_new", lambda: NewCustomerDialog(desk, window)
        yield "dialog_tags", lambda: TagsDialog(desk, self.customers()[:3], window)

    def orders(self, status: OrderStatus) -> list[OrderId]:
        """Orders of a status, newest first."""
        wanted = OrderFilter(statuses=frozenset({status}))
        return [OrderId(order_id) for order_id in self._desk.read(store.list_order_ids, wanted)]

    def sheet(self, state: SheetState) -> SheetFacts:
        """The newest sheet in a state."""
        wanted = SheetFilter(states=frozenset({state}))
        return self._desk.read(sheet_facts, self._desk.read(sheet_store.list_sheet_ids, wanted)[0])

    def customers(self) -> list[CustomerId]:
        """The customers on the list."""
        self._workplace.show("customers")
        self._settle(self._workplace)
        return [CustomerId(customer_id) for customer_id in self._workplace.customers.table.ids()]

    def new_order(self) -> QDialog:
        """An order by hand, a name and an address just pasted."""
        dialog = OrderEntryDialog(self._desk, parent=self._window)
        dialog.ui.pasteEdit.setPlainText(PASTED)
        return dialog

    def reminder(self) -> QDialog:
        """What came of a reminder."""
        ids = self._desk.read(reminders.list_reminder_ids, ReminderFilter())[:2]
        return ReminderDialog(
            self._desk, list(self._desk.read(reminders.list_reminder_rows, ids).values()), self._window
        )

    def mapping(self) -> QWidget:
        """The columns of a file."""
        dialog = ImportDialog(self._desk, self._window)
        dialog.add_files([DATA / "jd" / "订单查询结果.csv"])
        self._settle(self._workplace)
        dialog.ui.filesTable.selectRow(0)
        dialog.ui.columnsButton.click()
        self._settle(self._workplace)
        return _open(ImportMappingDialog)

    def shipping(self) -> QDialog:
        """Numbers pasted onto some orders."""
        dialog = ShippingDialog(self._desk, self.orders(OrderStatus.TO_SHIP)[:4], self._window)
        dialog.ui.listEdit.setPlainText("SF7511558922078\nYT2872025584391\n731234567890")
        return dialog

    def print_sheets(self) -> QWidget:
        """Sheets on paper, two on A4."""
        self._workplace.show("sheets")
        self._settle(self._workplace)
        ids = self._desk.read(sheet_store.list_sheet_ids, SheetFilter())
        self._workplace.sheets.steps.output.print_sheets(ids, "A4")
        self._settle(self._workplace)
        return _open(PrintDialog)

    def print_labels(self) -> QWidget:
        """Shipping labels."""
        self._workplace.sheets.steps.output.print_labels(self.orders(OrderStatus.SHIPPED)[:5], "100x150")
        self._settle(self._workplace)
        return _open(PrintDialog)

    def customer(self) -> QWidget:
        """The file of the customer who ordered last."""
        self._workplace.open_record("customer", self.customers()[0])
        self._settle(self._workplace)
        return _open(CustomerDialog)


def _open(kind: type[QWidget]) -> QWidget:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
