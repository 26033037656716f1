"""A call to the courier about what it did not pay, noted with every claim it was about."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.claims.model import ClaimId
from shopdesk.claims.reconciling.chasing import note_calls
from shopdesk.core.money import format_yuan
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_statement_chase_dialog import Ui_StatementChaseDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved
from shopdesk.ui.record_dialog import RecordDialog

ASK_AGAIN_DAYS = 3


class ChaseDialog(RecordDialog):
    """Asks what was said, and notes it with all claims or, when one of them refuses it, with none."""

    noted = Signal(object)  # int: with how many claims

    def __init__(self, desk: Desk, claim_ids: Sequence[ClaimId], owed_fen: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_StatementChaseDialog()
        self.ui.setupUi(self)
        self._claim_ids = list(dict.fromkeys(claim_ids))
        ui, self.banner = self.ui, self.ui.dialogBanner
        told = self.tr("{count} claims, {amount} not paid").format(
            count=len(self._claim_ids), amount=format_yuan(owed_fen)
        )
        ui.claimsLabel.setText(told)
        today = desk.clock.today()
        first = QDate(today.year, today.month, today.day)
        for box, edit in ((ui.promisedBox, ui.promisedEdit), (ui.nextBox, ui.nextEdit)):
            edit.setMinimumDate(first)
            edit.setDate(first.addDays(ASK_AGAIN_DAYS))
            edit.setEnabled(False)
            box.toggled.connect(edit.setEnabled)
        ui.nextBox.setChecked(True)
        self.fields = FieldErrors({"said": ui.saidEdit, "promised_on": ui.promisedEdit, "next_on": ui.nextEdit})
        ui.noteButton.clicked.connect(lambda _checked: self.note())
        ui.cancelButton.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Save, self, self.note)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.note)
        guard_composition(self)
        self.resize(self.width(), self.sizeHint().height())
        ui.saidEdit.setFocus()

    def note(self) -> None:
        """Note the call."""
        ui = self.ui
        promised = _day(ui.promisedEdit.date()) if ui.promisedBox.isChecked() else None
        again = _day(ui.nextEdit.date()) if ui.nextBox.isChecked() else None
        said, spoke_to = ui.saidEdit.toPlainText(), ui.spokeToEdit.text()
        self.run(self.tr("Noting a call"), note_calls, self._claim_ids, said, again, spoke_to, promised)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        unsaved = self.tr("What you typed is not saved.")
        close_unless_unsaved(self, event, unsaved if self.ui.saidEdit.toPlainText().strip() else "")

    def reject(self) -> None:
        if self.job is None:
            self.close()

    def _on_saved(self, value: object) -> None:
        self.noted.emit(value)
        self.accept()


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
