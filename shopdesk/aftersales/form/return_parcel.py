"""The goods on their way back, in the form of a ticket: the address as the customer is told it, courier and number."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from shopdesk.aftersales.books.return_addresses import AddressRow, address_text
from shopdesk.core.identifiers import as_number
from shopdesk.couriers.service import candidates_among, list_couriers
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_ticket_entry_dialog import Ui_TicketEntryDialog
from shopdesk.ui.messages import show_toast

MOST_CANDIDATES = 3


class ReturnFields(QObject):
    """Offers addresses and couriers, copies the address, and proposes the courier of a number."""

    def __init__(self, desk: Desk, ui: Ui_TicketEntryDialog) -> None:
        super().__init__(ui.returnHolder)
        self._desk, self._ui = desk, ui
        self._addresses: dict[int, AddressRow] = {}
        self._couriers = desk.read(list_couriers, with_inactive=True)
        self._proposed, self.ticket_no = "", ""
        ui.courierBox.addItem("")
        ui.courierBox.addItems([courier.name for courier in self._couriers if courier.active])
        ui.trackingEdit.textEdited.connect(lambda _text: self._on_tracking())
        ui.copyAddressButton.clicked.connect(lambda _checked: self.copy_address())

    def offer(self, addresses: list[AddressRow], default: AddressRow | None) -> None:
        """The addresses there are to choose from; the default is meant unless somebody chooses another one."""
        box = self._ui.addressBox
        self._addresses = {int(row.id): row for row in addresses}
        blocked = box.blockSignals(True)
        box.clear()
        if default is None:
            box.addItem("", None)
        for row in sorted(addresses, key=lambda row: default is not None and row.id != default.id):
            box.addItem(f"{row.name} · {row.address}", int(row.id))
        box.blockSignals(blocked)

    def copy_address(self) -> None:
        """Put the address, as the customer is told it, into the clipboard."""
        row = self._addresses.get(self._ui.addressBox.currentData() or 0)
        if row is not None:
            QGuiApplication.clipboard().setText(address_text(row, self.ticket_no))
            show_toast(self._ui.returnHolder.window(), self.tr("The return address is copied."))

    def _on_tracking(self) -> None:
        """One courier whose numbers look like this is taken; several are named, and the person chooses."""
        box, number = self._ui.courierBox, as_number(self._ui.trackingEdit.text())
        names = [one.name for one in candidates_among(self._couriers, number)][:MOST_CANDIDATES] if number else []
        if box.currentText().strip() in ("", self._proposed):
            self._proposed = names[0] if len(names) == 1 else ""
            box.setEditText(self._proposed)
        edit = box.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(self.tr("{names}?").format(names=" / ".join(names)) if len(names) > 1 else "")
