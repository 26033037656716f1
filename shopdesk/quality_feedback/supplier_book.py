"""The book of suppliers in a window: whom goods come from, how much feedback there is about them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractItemView, QWidget

from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError
from shopdesk.quality_feedback import suppliers
from shopdesk.quality_feedback.supplier_form import SupplierDialog
from shopdesk.quality_feedback.suppliers import SupplierDraft, SupplierRow, list_suppliers
from shopdesk.ui.book_window import BookWindow
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_supplier_book import Ui_SupplierBook
from shopdesk.ui.plain_table import allow, fill_table, select_row, selected_row, set_up_table

_NUMBERS = frozenset({2, 3, 4})


class SupplierBookDialog(BookWindow):
    """The book of suppliers; Enter changes the selected one, Ins adds one.

    Where it ``leads`` on, its owner answers the two signals; elsewhere the buttons for them are not there.
    """

    feedback_requested = Signal(int)  # id of a supplier whose feedback is to be listed
    sheet_requested = Signal(int)  # id of a supplier who is to get a sheet

    shows = frozenset({"supplier", "quality_feedback"})

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, leads: bool = False) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_SupplierBook()
        self.ui.setupUi(self)
        self._rows: list[SupplierRow] = []
        self._wanted: int | None = None
        ui = self.ui
        titles = [self.tr("Supplier"), self.tr("Contact"), self.tr("Feedback"), self.tr("Open"), self.tr("To send")]
        set_up_table(ui.supplierTable, [*titles, self.tr("Last reported"), self.tr("State")], 0)
        ui.supplierTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        ui.noteLabel.setText(
            self.tr(
                "Feedback goes to the supplier of its style. Whoever delivers no more stays with what was reported."
            )
        )
        for button, call in (
            (ui.addButton, lambda: self._form(None)),
            (ui.changeButton, self.change),
            (ui.useButton, self.use_or_not),
            (ui.showButton, self._show),
            (ui.sheetButton, self._sheet),
            (ui.closeButton, self.reject),
        ):
            button.clicked.connect(lambda _checked, call=call: call())
        for button in (ui.showButton, ui.sheetButton):
            button.setVisible(leads)
        QShortcut(Qt.Key.Key_Insert, self, ui.addButton.click)
        ui.supplierTable.itemActivated.connect(lambda _item: ui.changeButton.click())
        ui.supplierTable.itemSelectionChanged.connect(self._show_buttons)
        self.reload()

    def reload(self) -> None:
        """Show what is stored now; what was selected stays selected."""
        current, clock = self.selected(), self._desk.clock
        keep = self._wanted if self._wanted is not None else (None if current is None else current.id)
        self._wanted = None
        self._rows = self._desk.read(list_suppliers, with_inactive=True)
        cells = [
            (
                *(row.name, row.contact, str(row.feedback), str(row.open), str(row.to_send)),
                *(shown_text(row.last_on, clock), self.tr("in use") if row.active else self.tr("no longer used")),
            )
            for row in self._rows
        ]
        fill_table(self.ui.supplierTable, cells, right=_NUMBERS)
        self.ui.supplierTable.clearSelection()
        if (place := next((at for at, row in enumerate(self._rows) if row.id == keep), None)) is not None:
            select_row(self.ui.supplierTable, place)
        self._show_buttons()

    def selected(self) -> SupplierRow | None:
        """The supplier people have chosen."""
        place = selected_row(self.ui.supplierTable)
        return None if place is None or place >= len(self._rows) else self._rows[place]

    def change(self) -> None:
        """Open the selected one."""
        if (row := self.selected()) is not None:
            self._form(row)

    def use_or_not(self) -> None:
        """Offer the selected one for new feedback no longer, or again."""
        if (row := self.selected()) is not None:
            draft = SupplierDraft(row.name, row.contact, row.memo, not row.active)
            self._desk.write(
                self.tr("Changing the supplier"), suppliers.change_supplier, row.id, row.version, draft,
                refused=self._on_refused,
            )  # fmt: skip

    def _form(self, row: SupplierRow | None) -> None:
        dialog = SupplierDialog(self._desk, row, self)
        dialog.added.connect(self._select)
        dialog.open()

    def _select(self, supplier_id: int) -> None:
        self._wanted = supplier_id
        self.reload()

    def _show(self) -> None:
        if (row := self.selected()) is not None:
            self.feedback_requested.emit(row.id)
            self.accept()

    def _sheet(self) -> None:
        if (row := self.selected()) is not None:
            self.sheet_requested.emit(row.id)

    def _show_buttons(self) -> None:
        ui, row = self.ui, self.selected()
        choose = "" if row is not None else self.tr("Select a row first.")
        nothing = "" if row is None or row.feedback else self.tr("There is no feedback about its goods.")
        for button in (ui.changeButton, ui.useButton):
            allow(button, choose)
        for button in (ui.showButton, ui.sheetButton):
            allow(button, choose or nothing)
        used = row is None or row.active
        ui.useButton.setText(self.tr("Use no &longer") if used else self.tr("Use &again"))

    def _on_refused(self, error: UserError) -> None:
        self.ui.dialogBanner.show_message("danger", error.message)
        self.reload()
