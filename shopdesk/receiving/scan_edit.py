"""The field of the receiving desk that scanners write into, and how what they write never lands elsewhere."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget

from shopdesk.core.identifiers import as_given
from shopdesk.ui.icons import icon
from shopdesk.ui.inputs import leave_pictures

HEIGHT = 42  # px
# Nobody counts in numbers of so many digits; scanners write them.
SCANNED_FROM = 5
_NUMBER_KEYS = frozenset("0123456789.,")


class ScanEdit(QLineEdit):
    """A large field: Enter hands on what was scanned or typed, and empties it; Esc gives it up."""

    scanned = Signal(str)
    confirmed = Signal()  # Enter with nothing in it
    left = Signal()  # Esc with nothing in it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scanEdit")
        # The program's style sheet gives every field its size.
        self.setStyleSheet(f"QLineEdit {{ font-size: 18px; min-height: {HEIGHT}px; max-height: {HEIGHT}px; }}")
        self.setMaxLength(500)
        self.addAction(QAction(icon("scan"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self.setAccessibleName(self.tr("Tracking no. of a parcel"))
        leave_pictures(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = as_given(self.text())
            self.clear()
            if text:
                self.scanned.emit(text)
            else:
                self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)


class ScanGuard(QObject):
    """Watches fields for numbers: what a scanner writes into one goes to the scan field, as if nothing had happened.

    Enter in such a field leads back to the scan field, and Esc too.
    """

    def __init__(self, scan: ScanEdit) -> None:
        super().__init__(scan)
        self._scan = scan
        self._typed, self._before = "", ""

    def watch(self, box: QAbstractSpinBox) -> None:
        """Keep scanned numbers out of a field."""
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QAbstractSpinBox):
            return False
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            self._typed, self._before = "", watched.text()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            watched.interpretText()
            self._scan.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        text = event.text()
        if not text or not text.isprintable() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._typed = ""
            return False
        self._typed += text
        if text in _NUMBER_KEYS and len(self._typed) < SCANNED_FROM:
            return False
        written, self._typed = self._typed, ""
        self._put_back(watched)
        self._scan.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scan.setText(written)
        return True

    def _put_back(self, box: QAbstractSpinBox) -> None:
        line = box.lineEdit()
        if line is not None:
            line.setText(self._before)
            box.interpretText()
