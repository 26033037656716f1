"""Asks for the sheet for a supplier: which feedback, which file, and whether it counts as sent with that."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.core.errors import UserError
from shopdesk.core.progress import Progress
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.quality_feedback import service, supplier_sheet
from shopdesk.quality_feedback.exports import WrittenSheet, write_feedback_photos, write_supplier_sheet
from shopdesk.quality_feedback.model import SupplierId
from shopdesk.quality_feedback.store import versions_of
from shopdesk.quality_feedback.supplier_sheet import SupplierSheet
from shopdesk.quality_feedback.suppliers import list_suppliers
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_supplier_sheet_dialog import Ui_SupplierSheetDialog
from shopdesk.ui.messages import show_toast
from shopdesk.ui.written_file import ask_file, opening, tell_file

SHEETS = "supplier sheets"
_SELECTED, _WAITING, _MONTH = "selected", "waiting", "month"


class SupplierSheetDialog(QDialog):
    """Writes the sheet, and notes the feedback on it as sent where that is ticked."""

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        parent: QWidget | None = None,
        *,
        feedback_ids: Sequence[int] = (),
        supplier_id: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_SupplierSheetDialog()
        self.ui.setupUi(self)
        self._desk, self._archive, self._ids = desk, archive, list(feedback_ids)
        ui = self.ui
        if self._ids:
            ui.whichBox.addItem(self.tr("Selected in the list"), _SELECTED)
        ui.whichBox.addItem(self.tr("Verified and not sent yet"), _WAITING)
        ui.whichBox.addItem(self.tr("Everything of a month"), _MONTH)
        ui.formatBox.addItem(self.tr("Excel workbook with photos (*.xlsx)"), ".xlsx")
        ui.formatBox.addItem(self.tr("PDF with larger photos (*.pdf)"), ".pdf")
        ui.sheetMonth.set_month(f"{desk.clock.today():%Y-%m}")
        self._fill_suppliers(supplier_id)
        ui.whichBox.currentIndexChanged.connect(lambda _place: self._fill_suppliers(ui.supplierBox.currentData()))
        ui.supplierBox.currentIndexChanged.connect(lambda _place: self._show_count())
        ui.sheetMonth.changed.connect(lambda _month: self._show_count())
        ui.writeButton.clicked.connect(lambda _checked: self.write())
        ui.cancelButton.clicked.connect(lambda _checked: self.reject())
        self._show_count()

    def feedback_ids(self) -> list[int]:
        """The feedback that is chosen, in the order of the sheet."""
        ui, desk = self.ui, self._desk
        if ui.supplierBox.currentData() is None:
            return []
        supplier_id = SupplierId(ui.supplierBox.currentData())
        match ui.whichBox.currentData():
            case "selected":
                return desk.read(supplier_sheet.ids_among, supplier_id, self._ids)
            case "waiting":
                return desk.read(supplier_sheet.waiting_ids, supplier_id)
        return desk.read(supplier_sheet.ids_of_month, supplier_id, ui.sheetMonth.month())

    def write(self) -> None:
        """Ask where to, then write it as a job."""
        ui, desk = self.ui, self._desk
        ui.dialogBanner.hide()
        try:
            sheet = desk.read(
                supplier_sheet.supplier_sheet, SupplierId(ui.supplierBox.currentData() or 0), self.feedback_ids(),
                with_customers=ui.customersBox.isChecked(),
            )  # fmt: skip
        except UserError as error:
            ui.dialogBanner.show_message("danger", error.message)
            return
        ending = ui.formatBox.currentData()
        name = self.tr("Quality feedback {supplier} {day}").format(supplier=sheet.supplier, day=desk.clock.today())
        kinds = {ending: ui.formatBox.currentText()}
        target = ask_file(self, desk.settings, self.windowTitle(), f"{name}{ending}", kinds, SHEETS)
        if target is not None:
            self.write_to(target, sheet)

    def write_to(self, target: Path, sheet: SupplierSheet) -> None:
        """Write the files, and note the feedback as sent once they are there."""
        desk, archive, page = self._desk, self._archive, self.parentWidget() or self
        photos, send = self.ui.zipBox.isChecked(), self.ui.sentBox.isChecked()
        seen = desk.read(supplier_sheet.sendable, [one.row.id for one in sheet.feedback]) if send else {}
        title = self.tr("Writing the sheet for {supplier}").format(supplier=sheet.supplier)

        def work(progress: Progress) -> WrittenSheet:
            written = write_supplier_sheet(target, sheet, archive, desk.clock, progress=progress)
            if photos:
                write_feedback_photos(target.with_suffix(".zip"), sheet, archive, desk.clock, progress=progress)
            return written

        unreadable_text = self.tr("Photos that could not be read: {names}")
        note, sent_text = self.tr("Sheet {file}").format(file=target.name), self.tr("{count} are noted as sent")
        refused_text, undo_text = self.tr("Sent to the factory"), self.tr("Undo")

        def sent(_value: object) -> None:
            now = desk.read(versions_of, list(seen))
            back = (undo_text, lambda: desk.write(refused_text, service.take_back_many, now))
            show_toast(page.window(), sent_text.format(count=len(seen)), [*opening(target), back])

        def written(result: WrittenSheet) -> None:
            tell_file(page, target)
            if result.unreadable:
                show_toast(page.window(), unreadable_text.format(names=", ".join(result.unreadable[:5])))
            if seen:
                desk.write(refused_text, service.send_many, seen, note, then=sent)

        desk.run(title, work, written)
        self.accept()

    def _fill_suppliers(self, chosen: int | None) -> None:
        """Of what is selected only its own suppliers, the one with most of it first."""
        box, which = self.ui.supplierBox, self.ui.whichBox.currentData()
        suppliers = self._desk.read(list_suppliers, with_inactive=True)
        if which == _SELECTED:
            counts = self._desk.read(supplier_sheet.suppliers_of, self._ids)
            suppliers = sorted((one for one in suppliers if one.id in counts), key=lambda one: -counts[one.id])
        elif which == _WAITING:
            suppliers = sorted(suppliers, key=lambda one: -one.to_send)
        box.blockSignals(True)
        box.clear()
        for supplier in suppliers:
            box.addItem(supplier.name, int(supplier.id))
        box.setCurrentIndex(max(0, box.findData(chosen)) if suppliers else -1)
        box.blockSignals(False)
        for widget in (self.ui.monthLabel, self.ui.sheetMonth):
            widget.setEnabled(which == _MONTH)
        self._show_count()

    def _show_count(self) -> None:
        ui, ids = self.ui, self.feedback_ids()
        photos = self._desk.read(supplier_sheet.count_photos, ids)
        text = self.tr("{count} feedback with {photos} photos go on the sheet.")
        if ui.supplierBox.currentData() is None:
            text = self.tr("No supplier is entered for this feedback. Enter it first.")
        elif not ids:
            text = self.tr("There is none of this supplier.")
        ui.countLabel.setText(text.format(count=len(ids), photos=photos))
        ui.writeButton.setEnabled(bool(ids))
        sendable = len(self._desk.read(supplier_sheet.sendable, ids))
        hint = self.tr("{count} of them are verified and not sent yet; the others stay as they are.")
        ui.sentHint.setText(hint.format(count=sendable))
        ui.sentBox.setEnabled(bool(sendable))
        ui.sentBox.setChecked(bool(sendable))
