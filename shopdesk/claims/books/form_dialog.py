"""A courier's form filled: which form, with which claims; shown as it will be, then written."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from shopdesk.claims import service
from shopdesk.claims.books.form_grid import set_up_grid, show_sheet
from shopdesk.claims.books.template_form import TemplateDialog
from shopdesk.claims.model import ClaimId, TemplateId
from shopdesk.claims.months.standing import ClaimSheetData
from shopdesk.claims.templates import keeping
from shopdesk.claims.templates.preview import PreviewSheet, preview
from shopdesk.core.clock import month_after
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.core.files import replacing
from shopdesk.core.progress import Progress
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import list_couriers
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_claim_form_dialog import Ui_ClaimFormDialog
from shopdesk.ui.plain_table import allow
from shopdesk.ui.written_file import ask_file, tell_file

PURPOSE = "filled forms"


class _Filled(NamedTuple):
    """A form that was filled, or why it could not be."""

    data: bytes = b""
    sheets: Sequence[PreviewSheet] = ()
    claims: int = 0
    problem: str = ""


class FormDialog(QDialog):
    """Fills a form with chosen claims, or with those of a month, and shows it before it is written."""

    def __init__(
        self,
        desk: Desk,
        claim_ids: Sequence[ClaimId] | None = None,
        template_id: TemplateId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ClaimFormDialog()
        self.ui.setupUi(self)
        self._desk, self._claim_ids, self._filled = desk, claim_ids, _Filled()
        ui = self.ui
        set_up_grid(ui.formGrid)
        today = desk.clock.today()
        this_month = f"{today:%Y-%m}"
        ui.formMonthEdit.set_month(month_after(this_month, -1) if today.day <= 10 else this_month)
        ui.courierBox.addItem(self.tr("All couriers"), None)
        for courier in desk.read(list_couriers):
            ui.courierBox.addItem(courier.name, courier.id)
        for widget in (ui.monthLabel, ui.formMonthEdit, ui.courierBox):
            widget.setVisible(claim_ids is None)
        self._list_forms(template_id)
        ui.formBox.currentIndexChanged.connect(lambda _index: self._on_form())
        ui.formMonthEdit.changed.connect(lambda _month: self.fill())
        ui.courierBox.currentIndexChanged.connect(lambda _index: self.fill())
        ui.sheetBox.currentIndexChanged.connect(self._show_sheet)
        ui.formsButton.clicked.connect(lambda _checked: self.add_form())
        allow(ui.formsButton, desk.read(keeping.why_not_keep, desk.actor))
        ui.writeButton.clicked.connect(lambda _checked: self.write())
        ui.cancelButton.clicked.connect(lambda _checked: self.reject())
        desk.changed.connect(self._on_changed)
        self._on_form()

    def fill(self) -> None:
        """Fill the chosen form, and show it."""
        template_id = self.ui.formBox.currentData()
        allow(self.ui.writeButton, self.tr("The form is being filled."))
        if template_id is None:
            self._show(
                _Filled(problem=self.tr("There is no form yet. Add the courier's .xlsx form, with placeholders in it."))
            )
            return
        chosen = (self.ui.formMonthEdit.month(), self.ui.courierBox.currentData())
        self._desk.ask(self, "filled", self._fill, TemplateId(template_id), *chosen, then=self._show)

    def write(self) -> None:
        """Ask where to, and write the form as it is shown."""
        data, page = self._filled.data, self.parentWidget()
        name = self._file_name()
        kinds = {".xlsx": self.tr("Excel workbook (*.xlsx)")}
        target = ask_file(self, self._desk.settings, self.tr("Write the form"), name, kinds, PURPOSE)
        if target is None:
            return

        def work(_progress: Progress) -> None:
            with replacing(target) as temporary:
                temporary.write_bytes(data)

        def tell(_nothing: None) -> None:
            if page is not None and isValid(page):
                tell_file(page, target)

        self._desk.run(self.tr("Writing {file}").format(file=target.name), work, then=tell)
        self.accept()

    def add_form(self) -> None:
        """Add a form, and fill that one."""
        dialog = TemplateDialog(self._desk, None, None, self)
        dialog.added.connect(self._on_added)
        dialog.open()

    def _list_forms(self, template_id: TemplateId | None) -> None:
        box = self.ui.formBox
        box.blockSignals(True)
        box.clear()
        for row in self._desk.read(keeping.list_templates):
            box.addItem(row.name, row.id)
            box.setItemData(box.count() - 1, row.courier_id, Qt.ItemDataRole.UserRole + 1)
        box.setCurrentIndex(max(box.findData(template_id), 0) if box.count() else -1)
        box.blockSignals(False)

    def _on_form(self) -> None:
        """A courier's form is for that courier's claims."""
        box = self.ui.courierBox
        courier_id = self.ui.formBox.currentData(Qt.ItemDataRole.UserRole + 1)
        place = box.findData(courier_id)
        if courier_id is not None and self._claim_ids is None and place not in (-1, box.currentIndex()):
            box.setCurrentIndex(place)  # fills by itself
        else:
            self.fill()

    def _fill(self, session: Session, template_id: TemplateId, month: str, courier_id: CourierId | None) -> _Filled:
        clock = self._desk.clock
        sheet: ClaimSheetData = (
            service.claim_sheet_data(session, clock, month, courier_id)
            if self._claim_ids is None
            else keeping.sheet_of_claims(session, clock, self._claim_ids)
        )
        try:
            data = keeping.filled_form(session, clock, template_id, sheet, self._desk.actor.name)
            return _Filled(data, preview(data), len(sheet.claims))
        except UserError as error:
            return _Filled(problem=error.message)

    def _show(self, filled: _Filled) -> None:
        ui = self.ui
        self._filled = filled
        if filled.problem:
            ui.dialogBanner.show_message("danger", filled.problem)
        else:
            ui.dialogBanner.hide()
        ui.sheetBox.blockSignals(True)
        ui.sheetBox.clear()
        ui.sheetBox.addItems([sheet.name for sheet in filled.sheets])
        ui.sheetBox.blockSignals(False)
        ui.sheetBox.setVisible(len(filled.sheets) > 1)
        ui.formGrid.setVisible(bool(filled.sheets))
        self._show_sheet(0)
        allow(ui.writeButton, "" if filled.data else filled.problem)

    def _show_sheet(self, place: int) -> None:
        sheets = self._filled.sheets
        if not 0 <= place < len(sheets):
            self.ui.toldLabel.setText("")
            return
        show_sheet(self.ui.formGrid, sheets[place])
        told = [self.tr("{count} claims").format(count=f"{self._filled.claims:,}")]
        told.append(self.tr("shown roughly; formulas in italics are calculated when the file is opened"))
        if sheets[place].cut:
            told.append(self.tr("the sheet goes on beyond what is shown"))
        self.ui.toldLabel.setText(" · ".join(told))

    def _file_name(self) -> str:
        form = self.ui.formBox.currentText()
        month = self.ui.formMonthEdit.month() if self._claim_ids is None else f"{self._desk.clock.today():%Y-%m-%d}"
        bare = "".join("_" if one in '\\/:*?"<>|' else one for one in f"{form} {month}")
        return f"{bare.strip()}.xlsx"

    def _on_added(self, template_id: int) -> None:
        self._list_forms(TemplateId(template_id))
        self._on_form()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if "claim_template" in kinds:
            self._list_forms(self.ui.formBox.currentData())
            self._on_form()
        elif kinds & {"claim", "claim_month"}:
            self.fill()
