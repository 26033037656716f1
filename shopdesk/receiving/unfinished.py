"""The row of parcels that were not finished when the next one was scanned."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from shopdesk.ui.detail import plain_label
from shopdesk.ui.flow import FlowRow


class UnfinishedRow(FlowRow):
    """A button for each of them; hidden while there are none."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def show_keys(self, keys: Iterable[str]) -> None:
        """Replace the buttons."""
        self.flow.clear()
        self.flow.addWidget(plain_label(self.tr("Not finished:"), "secondary", self))
        for key in keys:
            button = QPushButton(key, self)
            button.setProperty("role", "pill")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, key=key: self.chosen.emit(key))
            self.flow.addWidget(button)
        for place in range(self.flow.count()):
            if (item := self.flow.itemAt(place)) is not None and (widget := item.widget()) is not None:
                widget.show()
        self.setVisible(self.flow.count() > 1)
