"""The book of return addresses in a window: where customers send goods back to, and what they are told."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from shopdesk.aftersales.books import return_addresses as addresses
from shopdesk.aftersales.books.book_window import BookDialog, BookVerbs, Entry
from shopdesk.aftersales.books.return_addresses import AddressDraft, AddressRow
from shopdesk.shops import service as shops
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_return_address_dialog import Ui_ReturnAddressDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, show_toast
from shopdesk.ui.plain_table import allow
from shopdesk.ui.record_dialog import RecordDialog


class AddressBookDialog(BookDialog):
    """The addresses goods come back to, the default of each shop among them."""

    shows = frozenset({"return_address", "staff"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._rows: dict[int, AddressRow] = {}
        titles = [
            self.tr("Name"),
            self.tr("Shop"),
            self.tr("Receiver"),
            self.tr("Phone"),
            self.tr("Address"),
            self.tr("State"),
        ]
        verbs = BookVerbs(addresses.hide_address, addresses.delete_address, addresses.restore_address)
        super().__init__(desk, verbs, titles, 4, parent)
        ui = self.ui
        self.setWindowTitle(self.tr("Return addresses"))
        self.resize(1000, 480)
        ui.bookTable.setAccessibleName(self.tr("Return addresses"))
        ui.noteLabel.setText(
            self.tr(
                "A ticket takes the default of its shop, else that of all shops. "
                "Customers who were told an address keep it."
            )
        )
        ui.upButton.hide()
        ui.downButton.hide()
        ui.defaultButton.clicked.connect(self.make_default)
        ui.copyButton.clicked.connect(self.copy_for_customer)
        self.reload()

    def entries(self) -> list[Entry]:
        self._rows = {row.id: row for row in self._desk.read(addresses.list_addresses, with_hidden=True)}
        all_shops, default, hidden = self.tr("All shops"), self.tr("Default"), self.tr("Hidden")
        return [
            Entry(
                row.id,
                row.name,
                not row.active,
                (
                    row.name,
                    row.shop or all_shops,
                    row.receiver,
                    row.phone,
                    row.address,
                    default if row.is_default else "" if row.active else hidden,
                ),
            )
            for row in self._rows.values()
        ]

    def make_default(self) -> None:
        """Let the selected address be the one that tickets take by themselves."""
        if (entry := self.selected()) is not None:
            self.run(self.tr("Changing the default"), addresses.set_default, entry.id)

    def copy_for_customer(self) -> None:
        """Put what a customer is told on the clipboard."""
        if (entry := self.selected()) is not None:
            QGuiApplication.clipboard().setText(addresses.address_text(self._rows[entry.id]))
            show_toast(self, self.tr("Copied: paste it into the chat"))

    def form(self, record_id: int | None) -> QDialog:
        dialog = AddressDialog(self._desk, None if record_id is None else self._rows[record_id], self)
        dialog.added.connect(self.select)
        return dialog

    def show_buttons(self) -> None:
        super().show_buttons()
        entry = self.selected()
        allow(self.ui.copyButton, "" if entry else self.tr("Select a row first."))
        row = self._rows.get(entry.id) if entry else None
        if row is not None and self.ui.defaultButton.isEnabled():
            reason = self.tr("It is the default already.") if row.is_default else ""
            allow(self.ui.defaultButton, reason or ("" if row.active else self.tr("Show it first.")))

    def entry_buttons(self) -> list[QPushButton]:
        return [*super().entry_buttons(), self.ui.defaultButton]


class AddressDialog(RecordDialog):
    """Add a return address, or change one; a new one begins with the sender of its shop."""

    added = Signal(int)

    def __init__(self, desk: Desk, row: AddressRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_ReturnAddressDialog()
        self.ui.setupUi(self)
        self._row = row
        ui = self.ui
        ui.shopBox.addItem(self.tr("All shops"), None)
        known = desk.read(shops.list_shops)
        for shop in known:
            if shop.active or (row is not None and shop.id == row.shop_id):
                ui.shopBox.addItem(shop.name, shop.id)
        self.setWindowTitle(self.tr("Add return address") if row is None else self.tr("Change return address"))
        if row is not None:
            self.show_draft(addresses.draft_of(row))
        elif len(known) == 1:
            # One shop: what it sends from is mostly where its goods come back to, and it serves every shop there is.
            draft = desk.read(addresses.proposed_address, known[0].id)
            self.show_draft(AddressDraft(draft.name, None, draft.receiver, draft.phone, draft.address))
        else:
            ui.shopBox.activated.connect(self._propose)
        self.fields = FieldErrors(
            {"name": ui.nameEdit, "receiver": ui.receiverEdit, "phone": ui.phoneEdit, "address": ui.addressEdit}
        )
        self.banner = ui.dialogBanner
        ui.buttonBox.accepted.connect(self.save)
        ui.buttonBox.rejected.connect(self.reject)
        guard_composition(self)
        ui.nameEdit.setFocus()

    def show_draft(self, draft: AddressDraft) -> None:
        """Fill the form."""
        ui = self.ui
        ui.nameEdit.setText(draft.name)
        ui.shopBox.setCurrentIndex(max(0, ui.shopBox.findData(draft.shop_id)))
        ui.receiverEdit.setText(draft.receiver)
        ui.phoneEdit.setText(draft.phone)
        ui.addressEdit.setText(draft.address)
        ui.postcodeEdit.setText(draft.postcode)
        ui.hintEdit.setPlainText(draft.hint)
        ui.defaultBox.setChecked(draft.is_default)
        ui.activeBox.setChecked(draft.active)

    def draft(self) -> AddressDraft:
        """What stands in the form."""
        ui = self.ui
        return AddressDraft(
            ui.nameEdit.text(),
            ui.shopBox.currentData(),
            ui.receiverEdit.text(),
            ui.phoneEdit.text(),
            ui.addressEdit.text(),
            ui.postcodeEdit.text(),
            ui.hintEdit.toPlainText(),
            ui.defaultBox.isChecked(),
            ui.activeBox.isChecked(),
        )

    def save(self) -> None:
        """Write the address down."""
        if self._row is None:
            self.run(self.tr("Adding the return address"), addresses.add_address, self.draft())
        else:
            change = (addresses.change_address, self._row.id, self._row.version, self.draft())
            self.run(self.tr("Changing the return address"), *change)

    def _propose(self) -> None:
        """Fill what is empty with the sender of the shop just chosen."""
        draft = self._desk.read(addresses.proposed_address, self.ui.shopBox.currentData())
        ui = self.ui
        for field, value in (
            (ui.nameEdit, draft.name),
            (ui.receiverEdit, draft.receiver),
            (ui.phoneEdit, draft.phone),
            (ui.addressEdit, draft.address),
        ):
            if not field.text().strip():
                field.setText(value)

    def _on_saved(self, value: object) -> None:
        if isinstance(value, int):
            self.added.emit(value)
        super()._on_saved(value)
