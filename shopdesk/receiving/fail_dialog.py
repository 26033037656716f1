"""Goods that are not as they should be: what is wrong with them, for those who review the ticket again."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.aftersales import service
from shopdesk.aftersales.lookup import TicketRow
from shopdesk.core.errors import UserError
from shopdesk.receiving.facts import ticket_told
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_parcel_fail_dialog import Ui_ParcelFailDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved


class FailDialog(QDialog):
    """Asks what is wrong with the goods of a ticket, and fails its inspection."""

    def __init__(self, desk: Desk, row: TicketRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_ParcelFailDialog()
        self.ui.setupUi(self)
        self._desk, self._row = desk, row
        self.ui.ticketLabel.setText(ticket_told(row))
        self.errors = FieldErrors({"note": self.ui.reasonEdit})
        self.ui.doneButton.clicked.connect(lambda _checked: self.fail())
        self.ui.cancelButton.clicked.connect(lambda _checked: self.close())
        guard_composition(self)
        self.ui.reasonEdit.setFocus()

    def fail(self) -> None:
        """Let the service decide; stay with its sentence when it refuses."""
        self.errors.clear()
        self.ui.messageLabel.clear()
        self.ui.doneButton.setEnabled(False)
        job = self._desk.write(
            self.windowTitle(), service.fail_inspection, self._row.id, self._row.version,
            self.ui.reasonEdit.toPlainText(), then=self._on_done, refused=self._refuse,
        )  # fmt: skip
        job.finished.connect(self._on_finished)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        text = self.ui.reasonEdit.toPlainText().strip()
        close_unless_unsaved(self, event, self.tr("What you wrote is not saved.") if text else "")

    def reject(self) -> None:
        self.close()

    def _on_done(self, _value: object) -> None:
        self.accept()

    def _refuse(self, error: UserError) -> None:
        if not self.errors.show(error):
            self.ui.messageLabel.setText(error.message)

    def _on_finished(self) -> None:
        self.ui.doneButton.setEnabled(True)
