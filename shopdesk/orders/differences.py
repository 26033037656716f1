"""Where our value of a field and the platform's are not the same: both side by side, with the choice."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.orders.own_values import OwnValueRow
from shopdesk.orders.words import field_title, value_in_words
from shopdesk.ui.detail import clear_layout, plain_label
from shopdesk.ui.flow import FlowRow


class PlatformSays(QFrame):
    """A warning with room for what the platform says otherwise; hidden until there is something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "warning")
        self._column, self._grid = QVBoxLayout(self), QGridLayout()
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(8)
        head = plain_label(translate("PlatformSays", "The platform says something else"), "strong", self)
        head.setWordWrap(True)
        self._column.addWidget(head)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._column.addLayout(self._grid)
        self.hide()


class DifferencesBox(PlatformSays):
    """Lists the fields about which nobody has decided yet."""

    decided = Signal(object, bool)  # OwnValueRow, take the platform's

    def show_rows(self, rows: Sequence[OwnValueRow], lines: dict[int, str], clock: Clock) -> None:
        """Show the fields that differ; ``lines`` are the goods of the lines, by line id."""
        clear_layout(self._grid)
        differing = [row for row in rows if row.differs]
        at = 0
        for row in differing:
            title = field_title(row.field)
            name = title if not row.line_id else f"{lines.get(row.line_id, '')} · {title}"
            head = plain_label(name, "strong", self)
            head.setWordWrap(True)
            self._grid.addWidget(head, at, 0, 1, 2)
            for place, (label, value) in enumerate(
                ((self.tr("ours"), row.ours), (self.tr("platform's"), row.platforms)), at + 1
            ):
                self._grid.addWidget(plain_label(label, "secondary", self), place, 0, Qt.AlignmentFlag.AlignTop)
                text = plain_label(in_words(row.field, value, clock), parent=self)
                text.setWordWrap(True)
                text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._grid.addWidget(text, place, 1)
            self._grid.addWidget(self._choice(row, name), at + 3, 0, 1, 2)
            at += 4
        self.setVisible(bool(differing))

    def _choice(self, row: OwnValueRow, name: str) -> QWidget:
        holder = FlowRow(self)
        for text, spoken, takes in (
            (self.tr("Keep ours"), self.tr("Keep ours: {field}"), False),
            (self.tr("Take the platform's"), self.tr("Take the platform's: {field}"), True),
        ):
            button = QPushButton(text, holder)
            button.setProperty("role", "link")
            button.setAutoDefault(False)
            button.setAccessibleName(spoken.format(field=name))
            button.clicked.connect(partial(self._on_clicked, row, takes))
            holder.flow.addWidget(button)
        return holder

    def _on_clicked(self, row: OwnValueRow, takes_platforms: bool, _checked: bool = False) -> None:
        self.decided.emit(row, takes_platforms)


def in_words(field: str, value: object, clock: Clock) -> str:
    """A value of a field as people read it."""
    if field.endswith("_fen") and isinstance(value, int):
        return format_yuan(value)
    return shown_text(value_in_words(field, value), clock) or "—"
