"""A month closed, or opened again: tells what that does, and asks for a word about it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_month_dialog import Ui_MonthDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.record_dialog import RecordDialog


class MonthDialog(RecordDialog):
    """Tells what follows, asks for the words, then lets the service decide."""

    def __init__(
        self, desk: Desk, month: str, verb: Callable[..., Any], title: str, told: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_MonthDialog()
        self.ui.setupUi(self)
        self._month, self._verb = month, verb
        self.banner = self.ui.dialogBanner
        self.setWindowTitle(title)
        self.ui.toldLabel.setText(told)
        self.fields = FieldErrors({"reason": self.ui.wordsEdit})
        self.ui.doneButton.clicked.connect(lambda _checked: self.finish_month())
        self.ui.cancelButton.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.finish_month)
        guard_composition(self)
        self.ui.wordsEdit.setFocus()

    def finish_month(self) -> None:
        """Close the month, or open it again, with the words that stand there."""
        self.run(self.windowTitle(), self._verb, self._month, self.ui.wordsEdit.toPlainText().strip())
