"""Where a ticket and the platform's refund report say different things: both side by side, with the choice."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from shopdesk.orders.differences import PlatformSays
from shopdesk.ui.detail import clear_layout, plain_label
from shopdesk.ui.flow import FlowRow


class PlatformBox(PlatformSays):
    """Shows the differences until somebody has decided; without ``decidable`` it only tells them."""

    decided = Signal(bool)  # take the platform's

    def __init__(self, parent: QWidget | None = None, *, decidable: bool = True) -> None:
        super().__init__(parent)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(2, 1)
        choice = FlowRow(self)
        self.keep_button = self._button(choice, self.tr("Keep ours"), takes_platforms=False)
        self.take_button = self._button(choice, self.tr("Take the platform's"), takes_platforms=True)
        choice.setVisible(decidable)
        self._column.addWidget(choice)

    def show_rows(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show what differs, ours and the platform's; nothing hides the box."""
        clear_layout(self._grid)
        titles = ("", self.tr("ours"), self.tr("platform's"))
        for line, texts in enumerate([titles, *rows] if rows else []):
            for section, text in enumerate(texts):
                role = "secondary" if line == 0 or section == 0 else "strong"
                label = plain_label(text, role, self)
                label.setWordWrap(section > 0)
                if section and line:
                    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._grid.addWidget(label, line, section, Qt.AlignmentFlag.AlignTop)
        self.setVisible(bool(rows))

    def _button(self, row: FlowRow, text: str, *, takes_platforms: bool) -> QPushButton:
        button = QPushButton(text, row)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: self.decided.emit(takes_platforms))
        row.flow.addWidget(button)
        return button
