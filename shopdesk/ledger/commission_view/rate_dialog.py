"""A rate in a form: for whom, from which month, and what an order earns."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.core.money import format_yuan
from shopdesk.ledger.commission import rates
from shopdesk.ledger.commission.commission_store import RateRow
from shopdesk.ledger.commission.rates import RateDraft
from shopdesk.ledger.commission.reckoning import earned_fen
from shopdesk.ledger.form.staff_picker import staff_choices
from shopdesk.ledger.states import CommissionBasis
from shopdesk.shops.service import list_shops
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_commission_end_dialog import Ui_CommissionEndDialog
from shopdesk.ui.forms.ui_commission_rate_dialog import Ui_CommissionRateDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.record_dialog import RecordDialog

EXAMPLE_FEN = 19_900


class RateDialog(RecordDialog):
    """Adds a rate, or changes one that no month depends on yet."""

    def __init__(self, desk: Desk, row: RateRow | None, draft: RateDraft, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_CommissionRateDialog()
        self.ui.setupUi(self)
        self._row = row
        ui, self.banner = self.ui, self.ui.dialogBanner
        self.setWindowTitle(self.tr("Add a rate") if row is None else self.tr("Change the rate"))
        ui.staffBox.addItem(self.tr("Everybody"), None)
        for staff_id, text in staff_choices(desk):
            ui.staffBox.addItem(text, staff_id)
        ui.shopBox.addItem(self.tr("Every shop"), None)
        for shop in desk.read(list_shops):
            ui.shopBox.addItem(shop.name, shop.id)
        ui.basisBox.addItem(self.tr("A percentage of what was paid and kept"), CommissionBasis.PERCENT)
        ui.basisBox.addItem(self.tr("An amount for each order"), CommissionBasis.PER_ORDER)
        self.show_draft(draft)
        self.fields = FieldErrors(
            {"from_month": ui.fromMonthEdit, "percent": ui.percentSpin, "per_order": ui.perOrderEdit}
        )  # fmt: skip
        ui.basisBox.currentIndexChanged.connect(lambda _place: self._show())
        ui.percentSpin.valueChanged.connect(lambda _value: self._show())
        ui.perOrderEdit.value_changed.connect(lambda _value: self._show())
        ui.fromMonthEdit.changed.connect(lambda _month: self._show())
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.reject())
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.save)
        guard_composition(self)
        self._show()
        ui.staffBox.setFocus()

    def show_draft(self, draft: RateDraft) -> None:
        """Fill the form."""
        ui = self.ui
        ui.staffBox.setCurrentIndex(max(0, ui.staffBox.findData(draft.staff_id)))
        ui.shopBox.setCurrentIndex(max(0, ui.shopBox.findData(draft.shop_id)))
        ui.fromMonthEdit.set_month(draft.from_month)
        ui.basisBox.setCurrentIndex(max(0, ui.basisBox.findData(draft.basis)))
        ui.percentSpin.setValue(draft.basis_points / 100)
        ui.perOrderEdit.set_fen(draft.per_order_fen or None)
        ui.memoEdit.setText(draft.memo)

    def draft(self) -> RateDraft:
        """What stands in the form."""
        ui = self.ui
        return RateDraft(
            from_month=ui.fromMonthEdit.month(),
            basis=CommissionBasis(ui.basisBox.currentData()),
            basis_points=round(ui.percentSpin.value() * 100),
            per_order_fen=ui.perOrderEdit.value_fen() or 0,
            staff_id=ui.staffBox.currentData(),
            shop_id=ui.shopBox.currentData(),
            memo=ui.memoEdit.text(),
        )

    def save(self) -> None:
        """Keep it."""
        row = self._row
        if row is None:
            self.run(self.tr("Adding a rate"), rates.add_rate, self.draft())
        else:
            self.run(self.tr("Changing a rate"), rates.change_rate, row.id, row.version, self.draft())

    def _show(self) -> None:
        """What the rate comes to, and which months it reaches back to."""
        ui, draft = self.ui, self.draft()
        percent = draft.basis is CommissionBasis.PERCENT
        for widget in (ui.percentLabel, ui.percentSpin):
            widget.setVisible(percent)
        for widget in (ui.perOrderLabel, ui.perOrderEdit):
            widget.setVisible(not percent)
        earned = earned_fen(EXAMPLE_FEN, draft.basis, draft.basis_points, draft.per_order_fen)
        example = self.tr("An order of which {kept} were paid and kept earns {earned}.")
        ui.exampleLabel.setText(example.format(kept=format_yuan(EXAMPLE_FEN), earned=format_yuan(earned)))
        told = self._desk.read(rates.rate_cautions, draft) if self._row is None else []
        ui.cautionLabel.setText("\n".join(told))
        ui.cautionLabel.setVisible(bool(told))


class EndDialog(RecordDialog):
    """Asks for the last month a rate holds."""

    def __init__(self, desk: Desk, row: RateRow, month: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_CommissionEndDialog()
        self.ui.setupUi(self)
        self._row = row
        ui, self.banner = self.ui, self.ui.dialogBanner
        told = self.tr(
            "From the next month on the next wider rate holds: the one for the person, the shop, or everybody."
        )
        ui.toldLabel.setText(told)
        ui.untilMonthEdit.set_month(month)
        self.fields = FieldErrors({"until_month": ui.untilMonthEdit})
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.cancelButton.clicked.connect(lambda _checked: self.reject())
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.save)
        ui.untilMonthEdit.setFocus()

    def save(self) -> None:
        """Let it end."""
        month = self.ui.untilMonthEdit.month()
        self.run(self.windowTitle(), rates.end_rate, self._row.id, self._row.version, month)
