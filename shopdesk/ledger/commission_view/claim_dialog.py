"""Orders given to whoever sold them: their remarks name the staff no. from then on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.ledger.commission.claiming import give_staff_no
from shopdesk.ledger.form.staff_picker import staff_choices
from shopdesk.orders.remarks import RemarkParts, compose
from shopdesk.shops.service import list_staff
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_commission_claim_dialog import Ui_CommissionClaimDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.record_dialog import RecordDialog


class ClaimOrdersDialog(RecordDialog):
    """Asks whose sale some orders are, and writes it into their remarks."""

    given = Signal(object)  # list[RemarkWritten]: what the remarks were before

    def __init__(self, desk: Desk, order_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_CommissionClaimDialog()
        self.ui.setupUi(self)
        self._ids = list(order_ids)
        ui, self.banner = self.ui, self.ui.dialogBanner
        self.fields = FieldErrors({"staff": ui.staffBox})
        numbers = {staff.id: staff.staff_no for staff in desk.read(list_staff)}
        ui.staffBox.addItem(self.tr("Choose…"), None)
        for staff_id, text in staff_choices(desk):
            if numbers.get(staff_id):
                ui.staffBox.addItem(text, staff_id)
        told = self.tr(
            "The staff no. is written into the remarks of {count} orders; every other word of them stays, and the flag "
            "follows. They count for the one it names from then on."
        )
        ui.toldLabel.setText(told.format(count=len(self._ids)))

        def show_example() -> None:
            staff_no = numbers.get(ui.staffBox.currentData(), "")
            example = self.tr("As in: {remark}").format(remark=compose(RemarkParts(staff_no=staff_no)))
            ui.exampleLabel.setText(example if staff_no else "")

        ui.staffBox.currentIndexChanged.connect(lambda _place: show_example())
        ui.saveButton.clicked.connect(lambda _checked: self.give())
        ui.cancelButton.clicked.connect(lambda _checked: self.reject())
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.give)
        guard_composition(self)
        ui.staffBox.setFocus()

    def give(self) -> None:
        """Write the number into the remarks."""
        self.run(self.windowTitle(), give_staff_no, self._ids, self.ui.staffBox.currentData())

    def _on_saved(self, value: object) -> None:
        super()._on_saved(value)
        self.given.emit(value)
