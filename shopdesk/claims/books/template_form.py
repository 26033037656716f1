"""A courier's form as somebody adds or changes it: its name, whose it is, and its file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from shopdesk.claims.templates import keeping
from shopdesk.claims.templates.keeping import TemplateRow
from shopdesk.core.text import translate
from shopdesk.couriers.service import list_couriers
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_claim_template_dialog import Ui_ClaimTemplateDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.record_dialog import RecordDialog
from shopdesk.ui.written_file import keep_folder, last_folder

PURPOSE = "claim forms"


class TemplateDialog(RecordDialog):
    """Add a form, or rename one and say whose it is."""

    added = Signal(int)

    def __init__(self, desk: Desk, row: TemplateRow | None, file: Path | None = None, parent: QWidget | None = None):
        super().__init__(desk, parent)
        self.ui = Ui_ClaimTemplateDialog()
        self.ui.setupUi(self)
        self._row = row
        ui = self.ui
        ui.courierBox.addItem(self.tr("All couriers"), None)
        for courier in desk.read(list_couriers):
            ui.courierBox.addItem(courier.name, courier.id)
        self.setWindowTitle(self.tr("Add a courier's form") if row is None else self.tr("Change a courier's form"))
        if row is not None:
            ui.nameEdit.setText(row.name)
            ui.courierBox.setCurrentIndex(max(ui.courierBox.findData(row.courier_id), 0))
            ui.fileEdit.setText(row.file_name)
            ui.fileEdit.setReadOnly(True)
            ui.browseButton.hide()
        self.fields = FieldErrors({"name": ui.nameEdit, "courier_id": ui.courierBox, "file": ui.fileEdit})
        self.banner = ui.dialogBanner
        ui.browseButton.clicked.connect(lambda _checked: self.browse())
        ui.buttonBox.accepted.connect(self.save)
        ui.buttonBox.rejected.connect(self.reject)
        guard_composition(self)
        if file is not None:
            self.take_file(file)
        ui.nameEdit.setFocus()

    def browse(self) -> None:
        """Ask for the file."""
        if (file := ask_form(self, self._desk)) is not None:
            self.take_file(file)

    def take_file(self, file: Path) -> None:
        """Propose the file's name for the form, and the courier it names."""
        ui = self.ui
        ui.fileEdit.setText(str(file))
        if not ui.nameEdit.text().strip():
            ui.nameEdit.setText(file.stem[:100])
            ui.nameEdit.selectAll()
        for place in range(1, ui.courierBox.count()):
            if ui.courierBox.currentIndex() == 0 and ui.courierBox.itemText(place)[:2] in file.stem:
                ui.courierBox.setCurrentIndex(place)

    def save(self) -> None:
        """Write the form down."""
        ui = self.ui
        name, courier_id = ui.nameEdit.text(), ui.courierBox.currentData()
        if self._row is None:
            file = Path(ui.fileEdit.text().strip())
            self.run(self.tr("Adding the form"), keeping.add_template, name, courier_id, file)
        else:
            row = self._row
            self.run(self.tr("Changing the form"), keeping.change_template, row.id, row.version, name, courier_id)

    def _on_saved(self, value: object) -> None:
        if isinstance(value, int):
            self.added.emit(value)
        super()._on_saved(value)


def ask_form(parent: QWidget, desk: Desk) -> Path | None:
    """Ask which file is the form; None when given up."""
    title = translate("ClaimForms", "Choose a courier's form")
    kinds = translate("ClaimForms", "Excel workbook (*.xlsx *.xltx)")
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(last_folder(desk.settings, PURPOSE)), kinds)
    if not chosen:
        return None
    keep_folder(desk.settings, PURPOSE, Path(chosen))
    return Path(chosen)
