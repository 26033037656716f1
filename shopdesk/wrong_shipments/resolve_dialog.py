"""What came of one wrong shipment, or of several at once."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.core.errors import UserError
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_wrong_shipment_resolve_dialog import Ui_WrongShipmentResolveDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.record_dialog import RecordDialog
from shopdesk.wrong_shipments.model import Resolution, resolution_chip
from shopdesk.wrong_shipments.proposals import proposed_resolution
from shopdesk.wrong_shipments.resolving import resolve_many
from shopdesk.wrong_shipments.store import ShipmentRow

MOST_NAMED = 6


class ResolveDialog(RecordDialog):
    """Asks what came of records; proposes what their tickets give, where all of them give the same."""

    def __init__(self, desk: Desk, rows: Sequence[ShipmentRow], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_WrongShipmentResolveDialog()
        self.ui.setupUi(self)
        self._seen = {row.id: row.version for row in rows}
        self.banner = self.ui.dialogBanner
        self.ui.toldLabel.setText(self._told(rows))
        self.fields = FieldErrors({"resolution": self.ui.resolutionBox, "on": self.ui.dayEdit})
        self.ui.resolutionBox.addItem("", None)
        for resolution in Resolution:
            self.ui.resolutionBox.addItem(resolution_chip(resolution).text, resolution.value)
        proposed = {desk.read(proposed_resolution, row.id) for row in rows}
        if len(proposed) == 1 and (one := proposed.pop()) is not None:
            self.ui.resolutionBox.setCurrentIndex(self.ui.resolutionBox.findData(one.value))
        today = desk.clock.today()
        self.ui.dayEdit.setDate(QDate(today.year, today.month, today.day))
        self.ui.resolveButton.clicked.connect(lambda _checked: self.resolve())
        self.ui.cancelButton.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.resolve)
        guard_composition(self)
        self.resize(self.width(), self.sizeHint().height())
        self.ui.resolutionBox.setFocus()

    def resolve(self) -> None:
        """Say what came of them, as far as something is chosen."""
        chosen, day = self.ui.resolutionBox.currentData(), self.ui.dayEdit.date()
        if chosen is None:
            self._on_refused(UserError(self.tr("Say what came of it."), field="resolution"))
            return
        on = date(day.year(), day.month(), day.day())
        note = self.ui.noteEdit.toPlainText()
        self.run(self.tr("Putting right"), resolve_many, self._seen, Resolution(chosen), on, note)

    def _told(self, rows: Sequence[ShipmentRow]) -> str:
        if len(rows) == 1:
            return f"{rows[0].register_no} · {rows[0].goods}"
        named = self.tr(", ").join(row.register_no for row in rows[:MOST_NAMED])
        if len(rows) > MOST_NAMED:
            named = self.tr("{records} and {count} more").format(records=named, count=len(rows) - MOST_NAMED)
        return named
