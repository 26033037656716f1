"""The switch between the two tables of stock, in the head of either page."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

MOVEMENTS, RETURNS = "movements", "returns"
PADDING = 28  # px, that of a pill and its edge


class StockSwitch(QWidget):
    """Two pills, the one for the page it stands on pressed."""

    wanted = Signal(str)  # MOVEMENTS or RETURNS

    def __init__(self, shown: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        for key, title in ((MOVEMENTS, self.tr("Movements")), (RETURNS, self.tr("Daily return table"))):
            pill = QPushButton(title, self)
            pill.setProperty("role", "pill")
            pill.setCheckable(True)
            pill.setChecked(key == shown)
            pill.setAutoDefault(False)
            pill.setMinimumWidth(_width(pill, title))
            pill.clicked.connect(lambda _checked, key=key, pill=pill: self._on_clicked(key, pill, shown))
            row.addWidget(pill)

    def _on_clicked(self, key: str, pill: QPushButton, shown: str) -> None:
        pill.setChecked(key == shown)  # the switch of the other page shows that one
        if key != shown:
            self.wanted.emit(key)


def _width(pill: QPushButton, title: str) -> int:
    """The one that is pressed is written in bold, and takes more room than was asked for."""
    font = QFont(pill.font())
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(title) + PADDING
