"""A step of feedback in one small dialog: asks for what it needs, and takes it."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.core.errors import UserError
from shopdesk.quality_feedback.store import FeedbackRow
from shopdesk.quality_feedback.suppliers import supplier_names
from shopdesk.ui.desk import Desk
from shopdesk.ui.error_dialog import show_error
from shopdesk.ui.forms.ui_feedback_step_dialog import Ui_FeedbackStepDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved
from shopdesk.ui.record_dialog import RecordDialog

MOST_NAMED = 5


class StepForm(NamedTuple):
    """What a step asks for: nothing is asked whose label is empty."""

    title: str
    what: str
    done: str
    note: str = ""
    supplier: str = ""


class FeedbackStepDialog(RecordDialog):
    """Asks for what ``form`` says, and calls ``verb`` with ``about``, then note and supplier as far as asked for."""

    def __init__(
        self,
        desk: Desk,
        form: StepForm,
        verb: Callable[..., Any],
        about: Sequence[object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_FeedbackStepDialog()
        self.ui.setupUi(self)
        self._form, self._verb, self._about = form, verb, tuple(about)
        ui = self.ui
        self.setWindowTitle(form.title)
        ui.whatLabel.setText(form.what)
        ui.doneButton.setText(form.done)
        ui.noteLabel.setText(form.note)
        ui.supplierLabel.setText(form.supplier)
        for shown, widgets in (
            (bool(form.note), (ui.noteLabel, ui.noteEdit)),
            (bool(form.supplier), (ui.supplierLabel, ui.supplierBox)),
        ):
            for widget in widgets:
                widget.setVisible(shown)
        ui.supplierBox.addItem("", None)
        for supplier in desk.read(supplier_names):
            if supplier.active:
                ui.supplierBox.addItem(supplier.name, supplier.id)
        self.fields = FieldErrors({"supplier_id": ui.supplierBox, "note": ui.noteEdit})
        self.banner = ui.dialogBanner
        guard_composition(self)
        ui.doneButton.clicked.connect(lambda _checked: self.take_step())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        for keys in (QKeySequence(QKeySequence.StandardKey.Save), QKeySequence("Ctrl+Return")):
            QShortcut(keys, self, self.take_step)
        first = ui.supplierBox if form.supplier else ui.noteEdit
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_step(self) -> None:
        """Take the step; what is wrong is told beside its field."""
        ui, asked = self.ui, []
        if self._form.note:
            asked.append(ui.noteEdit.toPlainText())
        if self._form.supplier:
            if ui.supplierBox.currentData() is None:
                error = UserError(self.tr("Choose whom the goods come from."), field="supplier_id")
                show_error(self, error, fields=self.fields, banner=self.banner)
                return
            asked.append(ui.supplierBox.currentData())
        self.run(self._form.title, self._verb, *self._about, *asked)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        if self.job is not None:
            event.ignore()
            return
        typed = self.ui.noteEdit.toPlainText().strip()
        close_unless_unsaved(self, event, self.tr("What you typed is not saved.") if typed else "")


def in_words(rows: Sequence[FeedbackRow]) -> str:
    """Which feedback a step is about: numbers with their styles, the first of them."""
    named = "\n".join(
        " · ".join(filter(None, (row.feedback_no, row.style_no, row.supplier))) for row in rows[:MOST_NAMED]
    )
    return named if len(rows) <= MOST_NAMED else f"{named}\n… +{len(rows) - MOST_NAMED}"
