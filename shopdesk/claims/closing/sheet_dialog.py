"""The month-end sheet: which month, which courier and shop, in which form, where to."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from shopdesk.claims import service
from shopdesk.claims.months.month_store import list_closes
from shopdesk.claims.templates.keeping import write_form
from shopdesk.claims.templates.template_store import TemplateRow, list_templates
from shopdesk.core.clock import month_after
from shopdesk.core.errors import UserError
from shopdesk.core.files import safe_target
from shopdesk.core.progress import Progress
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import list_couriers
from shopdesk.shops.model import ShopId
from shopdesk.shops.service import list_shops
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_claim_sheet_dialog import Ui_ClaimSheetDialog
from shopdesk.ui.list_export import tell_file
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.written_file import keep_folder, last_folder

SHEETS = "claim sheets"
EXCEL = ".xlsx"


class ClaimSheetDialog(QDialog):
    """Asks which month, courier and shop, in which form and where to, and writes the month-end claim sheet."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        month: str = "",
        courier_id: CourierId | None = None,
        shop_id: ShopId | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ClaimSheetDialog()
        self.ui.setupUi(self)
        self._desk = desk
        self._named_by_hand = False
        self._closes = desk.read(list_closes)
        self._templates = desk.read(list_templates)
        today = desk.clock.today()
        this_month = f"{today:%Y-%m}"
        # In the first days of a month people close the one before.
        self.ui.sheetMonthEdit.set_month(month or (month_after(this_month, -1) if today.day <= 10 else this_month))
        self._fill_boxes(courier_id, shop_id)
        self.errors = FieldErrors({"target": self.ui.targetEdit})
        self.ui.sheetMonthEdit.changed.connect(lambda _month: self._propose())
        self.ui.courierBox.currentIndexChanged.connect(lambda _index: self._on_courier())
        self.ui.sheetShopBox.currentIndexChanged.connect(lambda _index: self._propose())
        self.ui.sheetFormBox.currentIndexChanged.connect(lambda _index: self._on_form())
        self.ui.targetEdit.textEdited.connect(lambda _text: self._keep_name())
        self.ui.browseButton.clicked.connect(lambda _checked: self._browse())
        self.ui.writeButton.clicked.connect(lambda _checked: self.write())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.reject())
        self._on_courier()

    def write(self) -> None:
        """Start the job, and close; the result is told in the window behind."""
        target = Path(self.ui.targetEdit.text().strip())
        if not self.ui.targetEdit.text().strip() or not target.parent.is_dir():
            self.errors.show(UserError(self.tr("Choose a folder that is there."), field="target"))
            return
        if target.suffix.lower() != EXCEL:
            target = target.with_name(f"{target.name}{EXCEL}")
        desk, month, template = self._desk, self.ui.sheetMonthEdit.month(), self._template()
        courier_id, shop_id = self.ui.courierBox.currentData(), self.ui.sheetShopBox.currentData()
        keep_folder(desk.settings, SHEETS, target)
        page = self.parentWidget() or self

        def work(progress: Progress) -> None:
            from shopdesk.claims.papers.month_workbook import write_claim_sheet  # noqa: PLC0415  xlsxwriter is large, this is monthly

            with desk.database.read() as session:
                data = service.claim_sheet_data(session, desk.clock, month, courier_id, shop_id)
                if template is not None:
                    write_form(target, session, desk.clock, template.id, data, desk.actor.name)
                    return
            write_claim_sheet(target, data, desk.clock, progress)

        title = self.tr("Writing the claim sheet of {month}").format(month=month)
        desk.run(title, work, then=lambda _nothing: tell_file(page, target))
        self.accept()

    def _fill_boxes(self, courier_id: CourierId | None, shop_id: ShopId | None) -> None:
        self.ui.courierBox.addItem(self.tr("All couriers"), None)
        for courier in self._desk.read(list_couriers):
            self.ui.courierBox.addItem(courier.name, courier.id)
        shops = self._desk.read(list_shops)
        self.ui.sheetShopBox.addItem(self.tr("All shops"), None)
        for shop in shops:
            self.ui.sheetShopBox.addItem(shop.name, shop.id)
        self.ui.courierBox.setCurrentIndex(max(0, self.ui.courierBox.findData(courier_id)))
        self.ui.sheetShopBox.setCurrentIndex(max(0, self.ui.sheetShopBox.findData(shop_id)))
        for widget in (self.ui.shopLabel, self.ui.sheetShopBox):
            widget.setVisible(len(shops) > 1)
        for widget in (self.ui.formLabel, self.ui.sheetFormBox):
            widget.setVisible(bool(self._templates))

    def _on_courier(self) -> None:
        """Offer the forms that fit the courier; the one that was chosen stays where it still fits."""
        courier_id, before = self.ui.courierBox.currentData(), self._template()
        box = self.ui.sheetFormBox
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("Workbook of this program"), None)
        for template in self._templates:
            if courier_id is None or template.courier_id in (None, courier_id):
                box.addItem(template.name, template.id)
        box.setCurrentIndex(max(0, box.findData(None if before is None else before.id)))
        box.blockSignals(False)
        self._propose()

    def _on_form(self) -> None:
        """A courier's own form is for its claims."""
        template = self._template()
        if template is not None and template.courier_id is not None:
            self.ui.courierBox.setCurrentIndex(max(0, self.ui.courierBox.findData(template.courier_id)))
        self._propose()

    def _template(self) -> TemplateRow | None:
        chosen = self.ui.sheetFormBox.currentData()
        return next((template for template in self._templates if template.id == chosen), None)

    def _propose(self) -> None:
        month, closed = self.ui.sheetMonthEdit.month(), self._closes.get(self.ui.sheetMonthEdit.month())
        if closed is None:
            state = self.tr("{month} is not closed: its figures are provisional.").format(month=month)
        else:
            state = self.tr("{month} was closed on {day} by {who}: its figures are final.").format(
                month=month, day=self._desk.clock.day_of(closed.closed_at).isoformat(), who=closed.closed_by
            )
        self.ui.stateLabel.setText(state)
        if self._named_by_hand:
            return
        chosen = [box.currentText() for box in (self.ui.courierBox, self.ui.sheetShopBox) if box.currentData()]
        template = self._template()
        parts = [*chosen, *([] if template is None else [template.name])]
        name = self.tr("Courier claims {month} {courier}").format(month=month, courier=" ".join(parts)).strip()
        folder = last_folder(self._desk.settings, SHEETS)
        self.ui.targetEdit.setText(str(safe_target(folder, f"{name}{EXCEL}")))

    def _keep_name(self) -> None:
        self._named_by_hand = True

    def _browse(self) -> None:
        kind = self.tr("Excel workbook (*.xlsx)")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.windowTitle(), self.ui.targetEdit.text(), kind)
        if chosen:
            self._named_by_hand = True
            self.ui.targetEdit.setText(chosen)
