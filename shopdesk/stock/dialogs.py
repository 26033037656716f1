"""Taking a wrong movement back."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError
from shopdesk.stock import service
from shopdesk.stock.model import direction_chip, grade_chip, purpose_chip
from shopdesk.stock.store import MovementRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_stock_correction_dialog import Ui_StockCorrectionDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved


class CorrectionDialog(QDialog):
    """Asks how many pieces of a movement were wrong, and why."""

    def __init__(self, desk: Desk, row: MovementRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_StockCorrectionDialog()
        self.ui.setupUi(self)
        self._desk, self._row = desk, row
        left = row.quantity - row.corrected
        self.ui.quantitySpin.setMaximum(left)
        self.ui.quantitySpin.setValue(left)
        told = self.tr("{time}: {direction}, {purpose}, {quantity} × {goods}, {grade} ({source})")
        goods = " ".join(filter(None, (row.style_no or row.sku_code, row.title, row.spec)))
        self.ui.movementLabel.setText(
            told.format(
                time=shown_text(row.at, desk.clock),
                direction=direction_chip(row.direction).text,
                purpose=purpose_chip(row.purpose).text,
                quantity=row.quantity,
                goods=goods,
                grade=grade_chip(row.grade).text,
                source=row.source_no,
            )
        )
        self.errors = FieldErrors({"quantity": self.ui.quantitySpin, "reason": self.ui.reasonEdit})
        self.ui.doneButton.clicked.connect(lambda _checked: self.correct())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.close())
        guard_composition(self)
        self.ui.reasonEdit.setFocus()

    def correct(self) -> None:
        """Let the service take the pieces back; stay with its sentence when it refuses."""
        ui = self.ui
        self.errors.clear()
        ui.messageLabel.clear()
        ui.doneButton.setEnabled(False)
        self._desk.write(
            self.windowTitle(), service.correct_movement, self._row.id, ui.quantitySpin.value(), ui.reasonEdit.text(),
            then=lambda _none: self.accept(), refused=self._refuse,
        )  # fmt: skip

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        close_unless_unsaved(self, event, self.tr("The reason is not saved.") if self.ui.reasonEdit.text() else "")

    def reject(self) -> None:
        self.close()

    def _refuse(self, error: UserError) -> None:
        self.ui.doneButton.setEnabled(True)
        if not self.errors.show(error):
            self.ui.messageLabel.setText(error.message)
