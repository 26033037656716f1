"""The form of one supplier."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopdesk.quality_feedback import suppliers
from shopdesk.quality_feedback.suppliers import SupplierDraft, SupplierRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_supplier_dialog import Ui_SupplierDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.record_dialog import RecordDialog


class SupplierDialog(RecordDialog):
    """Add a supplier, or change one."""

    added = Signal(int)

    def __init__(self, desk: Desk, row: SupplierRow | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_SupplierDialog()
        self.ui.setupUi(self)
        self._row, ui = row, self.ui
        self.setWindowTitle(self.tr("Add supplier") if row is None else self.tr("Change supplier"))
        ui.activeBox.setChecked(row is None or row.active)
        ui.activeBox.setVisible(row is not None)
        if row is not None:
            ui.nameEdit.setText(row.name)
            ui.contactEdit.setText(row.contact)
            ui.memoEdit.setPlainText(row.memo)
        self.fields = FieldErrors({"name": ui.nameEdit, "contact": ui.contactEdit})
        self.banner = ui.dialogBanner
        guard_composition(self)
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.reject())

    def draft(self) -> SupplierDraft:
        """The supplier as it stands in the form."""
        ui = self.ui
        return SupplierDraft(
            ui.nameEdit.text(), ui.contactEdit.text(), ui.memoEdit.toPlainText(), ui.activeBox.isChecked()
        )

    def save(self) -> None:
        """Keep it, or show what is wrong."""
        if self._row is None:
            self.run(self.tr("Adding the supplier"), suppliers.add_supplier, self.draft())
        else:
            self.run(
                self.tr("Changing the supplier"), suppliers.change_supplier, self._row.id, self._row.version,
                self.draft(),
            )  # fmt: skip

    def _on_saved(self, value: object) -> None:
        if isinstance(value, int):
            self.added.emit(value)
        super()._on_saved(value)
