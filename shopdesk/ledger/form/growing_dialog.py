"""A small form of the ledger that grows with what it says, and asks before something typed is lost."""

from PySide6.QtGui import QCloseEvent, QShowEvent

from shopdesk.core.errors import UserError
from shopdesk.ui.messages import close_unless_unsaved
from shopdesk.ui.record_dialog import RecordDialog


class GrowingDialog(RecordDialog):
    """A form for one record whose sentences may need more lines than it was drawn with."""

    def make_room(self) -> None:
        """Grow with what is said; lines that wrap do not count in the least height of a window."""
        if (layout := self.layout()) is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.make_room()  # only now the style has told how large everything is

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost."""
        if self.job is not None:
            event.ignore()
            return
        close_unless_unsaved(self, event, self.tr("What you typed is not saved.") if self._is_typed() else "")

    def reject(self) -> None:
        self.close()

    def _is_typed(self) -> bool:
        """Whether something stands there that would be lost."""
        return False

    def _on_refused(self, error: UserError) -> None:
        super()._on_refused(error)
        self.make_room()

    def _forget_refusals(self) -> None:
        """Take away what was told about the last attempt."""
        if self.banner is not None:
            self.banner.hide()
        if self.fields is not None:
            self.fields.clear()
