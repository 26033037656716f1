"""A tracking number and its courier in a form: scanned or typed, the courier proposed by the number."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from shopdesk.couriers.service import CourierRow, candidates_among


class ParcelFields(QObject):
    """Keeps a courier in step with a tracking number until somebody chooses another one.

    A scanner ends a number with Enter, so Enter there goes on to what is still to be filled in, ``go_on`` when nothing
    is; it never submits.
    """

    def __init__(
        self, number: QLineEdit, courier: QComboBox, known: Sequence[CourierRow], go_on: Callable[[], object]
    ) -> None:
        super().__init__(number)
        self._number, self._courier, self._known, self._go_on = number, courier, known, go_on
        self._by_hand = False
        courier.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        courier.addItem("")
        courier.addItems([one.name for one in known if one.active])
        number.textChanged.connect(self._on_number)
        number.installEventFilter(self)
        courier.activated.connect(self._on_chosen)
        if (line := courier.lineEdit()) is not None:
            line.textEdited.connect(self._on_chosen)

    def show_parcel(self, courier: str, tracking_no: str) -> None:
        """Begin with a parcel that is known."""
        self._number.setText(tracking_no)
        if courier:
            self._courier.setCurrentText(courier)
            self._by_hand = True

    def parcel(self) -> tuple[str, str]:
        """Courier and tracking number, as they stand there."""
        return self._courier.currentText().strip(), self._number.text().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        courier, number = self.parcel()
        if number and courier:
            self._go_on()
        elif number:
            self._courier.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _on_number(self, text: str) -> None:
        if self._by_hand:
            return
        found = candidates_among(self._known, text)
        self._courier.setCurrentText(found[0].name if found else "")

    def _on_chosen(self, _choice: object) -> None:
        self._by_hand = bool(self._courier.currentText().strip())
