"""Keys and wheel in the fields of a ticket: a scanner's Enter, a pasted picture, scrolling past a number."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDialog, QWidget

from shopdesk.ui.forms.ui_ticket_entry_dialog import Ui_TicketEntryDialog
from shopdesk.ui.inputs import is_plain_enter, leave_pictures


class WheelGuard(QObject):
    """Lets the wheel scroll the form over fields that somebody is not in, instead of changing what stands there."""

    def guard(self, field: QWidget) -> None:
        """Guard a field."""
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


class EntryKeys(QObject):
    """Lets the Enter that a scanner sends behind a number lead to the next field, not save half a ticket.

    Pictures pasted into any of its fields go to the photos.
    """

    def __init__(self, ui: Ui_TicketEntryDialog, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog, self._scanned = dialog, (ui.refundNoEdit, ui.trackingEdit)
        for field in self._scanned:
            field.installEventFilter(self)
        leave_pictures(*self._scanned, ui.overrideEdit, ui.descriptionEdit, ui.noteEdit, ui.reasonBox.lineEdit())
        wheel = WheelGuard(dialog)
        for kind in (QComboBox, QAbstractSpinBox):
            for field in ui.bodyHolder.findChildren(kind):
                wheel.guard(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if is_plain_enter(event):
            self._dialog.focusNextChild()
            return True
        return False
