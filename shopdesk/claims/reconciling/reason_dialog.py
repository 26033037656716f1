"""Why the rest of what a courier owes is given up."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopdesk.claims.states import Handling
from shopdesk.core.errors import UserError
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_statement_reason_dialog import Ui_StatementReasonDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import FieldErrors
from shopdesk.ui.record_dialog import RecordDialog


class SettleReasonDialog(RecordDialog):
    """Asks for the reason, then lets the service decide."""

    def __init__(
        self, desk: Desk, service: Callable[..., Any], arguments: Sequence[object], told: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(desk, parent)
        self.ui = Ui_StatementReasonDialog()
        self.ui.setupUi(self)
        self._service, self._arguments = service, tuple(arguments)
        self.banner = self.ui.dialogBanner
        self.ui.toldLabel.setText(told)
        self.fields = FieldErrors({"reason": self.ui.reasonEdit})
        self.ui.settleButton.clicked.connect(lambda _checked: self.settle())
        self.ui.cancelButton.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.settle)
        guard_composition(self)
        self.resize(self.width(), self.sizeHint().height())
        self.ui.reasonEdit.setFocus()

    def settle(self) -> None:
        """Give the rest up, for the reason that stands there."""
        reason = self.ui.reasonEdit.toPlainText().strip()
        if not reason:
            self._on_refused(UserError(self.tr("Say why nothing more is expected."), field="reason"))
            return
        self.run(self.tr("Giving up the rest"), self._service, *self._arguments, Handling.SETTLE, reason)
