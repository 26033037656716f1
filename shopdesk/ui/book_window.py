"""What the windows of small books (rules, couriers, suppliers) do alike, whatever their list and buttons are."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.ui.desk import Desk


class BookWindow(QDialog):
    """A book in a window of its own: shows anew what was written, and leaves Enter to its list and its forms."""

    shows: frozenset[str] = frozenset()  # the kinds of record it is made of

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        desk.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Show what is stored now; what was selected stays selected."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would hand the Enter that opens a form on to the default button of that very form.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & self.shows:
            self.reload()
