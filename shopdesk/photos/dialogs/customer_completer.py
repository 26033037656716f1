"""What a field for a customer ID offers: those that are known."""

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit

from shopdesk.photos import store
from shopdesk.ui.desk import Desk

TYPING_PAUSE_MS = 120


class CustomerCompleter(QCompleter):
    """Offers the customer IDs that begin with what somebody types into a field."""

    def __init__(self, desk: Desk, field: QLineEdit) -> None:
        super().__init__(field)
        self._desk, self._field, self._names = desk, field, QStringListModel(self)
        self.setModel(self._names)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        field.setCompleter(self)
        field.textEdited.connect(lambda _text: self._pause.start())

    def _ask(self) -> None:
        text = self._field.text()
        self._desk.ask(self, "names", store.customer_names_like, text, then=lambda names: self._offer(text, names))

    def _offer(self, text: str, names: list[str]) -> None:
        if self._field.text() != text:
            return
        self._names.setStringList(names)
        if names and names != [text] and self._field.hasFocus():
            self.complete()
