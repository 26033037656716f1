"""A form of the ledger whose typing outlives a crash."""

from typing import Any

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from shopdesk.ledger.form.growing_dialog import GrowingDialog
from shopdesk.ui.desk import Desk
from shopdesk.ui.drafts_kept import KeptDraft


class KeptDialog(GrowingDialog):
    """A form for a new record that keeps what is typed under a name until it is saved or given up."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.kept = KeptDraft(desk.folder, name, self._worth_keeping, self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost; what somebody gives up is not offered again."""
        super().closeEvent(event)
        if event.isAccepted():
            self.kept.let_go()

    def _worth_keeping(self) -> dict[str, Any] | None:
        """What is typed as plain data, or None while there is nothing worth keeping."""
        raise NotImplementedError
