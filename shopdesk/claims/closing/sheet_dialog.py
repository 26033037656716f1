"""The month-end sheet: which month, which courier, where to."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from shopdesk.claims import service
from shopdesk.core.clock import month_after, month_start
from shopdesk.core.errors import UserError
from shopdesk.core.files import safe_target
from shopdesk.core.progress import Progress
from shopdesk.core.settings import LAST_FOLDERS
from shopdesk.couriers.service import list_couriers
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_claim_sheet_dialog import Ui_ClaimSheetDialog
from shopdesk.ui.list_export import tell_file
from shopdesk.ui.messages import FieldErrors

SHEETS = "claim sheets"
TITLE_BAR = 40  # px, about what the system puts on top


class ClaimSheetDialog(QDialog):
    """Asks which month, which courier and where to, and writes the month-end claim sheet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClaimSheetDialog()
        self.ui.setupUi(self)
        self._desk = desk
        self._folder = Path(desk.settings.get(LAST_FOLDERS).get(SHEETS) or Path.home())
        self._named_by_hand = False
        today = desk.clock.today()
        this_month = f"{today:%Y-%m}"
        # In the first days of a month people close the one before.
        self.ui.sheetMonthEdit.set_month(month_after(this_month, -1) if today.day <= 10 else this_month)
        self.ui.courierBox.addItem(self.tr("All couriers"), None)
        for courier in desk.read(list_couriers):
            self.ui.courierBox.addItem(courier.name, courier.id)
        self.errors = FieldErrors({"target": self.ui.targetEdit})
        self.ui.sheetMonthEdit.changed.connect(lambda _month: self._propose())
        self.ui.courierBox.currentIndexChanged.connect(lambda _index: self._propose())
        self.ui.targetEdit.textEdited.connect(lambda _text: self._keep_name())
        self.ui.browseButton.clicked.connect(lambda _checked: self._browse())
        self.ui.writeButton.clicked.connect(lambda _checked: self.write())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.reject())
        self._propose()

    def write(self) -> None:
        """Start the job, and close; the result is told in the window behind."""
        target = Path(self.ui.targetEdit.text().strip())
        if not self.ui.targetEdit.text().strip() or not target.parent.is_dir():
            self.errors.show(UserError(self.tr("Choose a folder that is there."), field="target"))
            return
        if target.suffix.lower() != ".xlsx":
            target = target.with_name(f"{target.name}.xlsx")
        desk, month, courier_id = self._desk, self.ui.sheetMonthEdit.month(), self.ui.courierBox.currentData()
        desk.settings.set(LAST_FOLDERS, desk.settings.get(LAST_FOLDERS) | {SHEETS: str(target.parent)})
        page = self.parentWidget() or self

        def work(progress: Progress) -> None:
            from shopdesk.claims.papers.month_workbook import write_claim_sheet  # noqa: PLC0415  xlsxwriter is large, this is monthly

            with desk.database.read() as session:
                data = service.claim_sheet_data(session, desk.clock, month, courier_id)
            write_claim_sheet(target, data, desk.clock, progress)

        title = self.tr("Writing the claim sheet of {month}").format(month=month)
        desk.run(title, work, then=lambda _nothing: tell_file(page, target))
        self.accept()

    def _propose(self) -> None:
        if self._named_by_hand:
            return
        month = month_start(self.ui.sheetMonthEdit.month())
        courier = self.ui.courierBox.currentText() if self.ui.courierBox.currentData() is not None else ""
        name = self.tr("Courier claims {month} {courier}").format(month=f"{month:%Y-%m}", courier=courier).strip()
        folder = self._folder if self._folder.is_dir() else Path.home()
        self.ui.targetEdit.setText(str(safe_target(folder, f"{name}.xlsx")))

    def _keep_name(self) -> None:
        self._named_by_hand = True

    def _browse(self) -> None:
        kinds = self.tr("Excel workbook (*.xlsx)")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.windowTitle(), self.ui.targetEdit.text(), kinds)
        if chosen:
            self._named_by_hand = True
            self.ui.targetEdit.setText(chosen)
