"""What keeps a claim from being submitted, each with the way to where it is put right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from shopdesk.claims.drafting.gates import Gate
from shopdesk.ui.detail import clear_layout, plain_label


class GateList(QWidget):
    """A group of sentences, hidden while there is none; ``cautions`` may be passed over, so nothing is linked there."""

    wanted = Signal(str)  # the field of a gate

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(plain_label(self.tr("Before it is submitted"), "section"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self.hide()

    def show_gates(self, gates: Sequence[Gate], cautions: Sequence[str]) -> None:
        """List what is missing, then what should be looked at."""
        clear_layout(self._grid)
        for row, gate in enumerate(gates):
            self._add(row, gate.words, "danger")
            button = QPushButton(self._way(gate), self)
            button.setProperty("role", "link")
            button.setAutoDefault(False)
            button.setAccessibleName(f"{button.text()}: {gate.words}")
            button.clicked.connect(lambda _checked=False, field=gate.field: self.wanted.emit(field))
            self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignTop)
        for row, words in enumerate(cautions, len(gates)):
            self._add(row, words, "warning")
        self.setVisible(bool(gates or cautions))

    def _add(self, row: int, words: str, role: str) -> None:
        label = plain_label(words, role, self)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(label, row, 0)

    def _way(self, gate: Gate) -> str:
        if gate.field == "photos":
            return self.tr("To the photos")
        return self.tr("Check it") if gate.field == "check" else self.tr("Enter it")
