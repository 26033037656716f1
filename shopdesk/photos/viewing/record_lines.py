"""Records in lines: what each is called, how it stands, and small buttons for what can be done about it."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QWidget

from shopdesk.core.columns import Chip
from shopdesk.ui.detail import FactList, clear_layout, plain_label, tag
from shopdesk.ui.flow import FlowRow
from shopdesk.ui.icons import icon
from shopdesk.ui.long_words import ElidedLabel
from shopdesk.ui.plain_tip import plain_tip


class LineButton(NamedTuple):
    """A small button at the end of a line: a word, or a picture with what it means."""

    title: str
    call: Callable[[], object]
    picture: str = ""


class RecordLine(NamedTuple):
    """A record in a line: its word, its title (a link with ``open``), its state; ``details`` stand below."""

    word: str
    title: str
    details: str = ""
    chip: Chip | None = None
    open: Callable[[], object] | None = None
    buttons: Sequence[LineButton] = ()


class RecordLines(QWidget):
    """Records one below the other; words on the left as in facts, buttons on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, FactList.LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Iterable[RecordLine]) -> None:
        """Replace what is listed."""
        clear_layout(self._grid)
        place = 0
        for line in lines:
            self._grid.addWidget(plain_label(line.word, "key", self), place, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(self._title(line), place, 1)
            if line.buttons:
                self._grid.addWidget(self._buttons(line), place, 2, Qt.AlignmentFlag.AlignRight)
            place += 1
            if line.details:
                details = ElidedLabel("small", self)
                details.setText(" ".join(line.details.split()))
                self._grid.addWidget(details, place, 1, 1, 2)
                place += 1

    def _title(self, line: RecordLine) -> QWidget:
        holder = FlowRow(self)
        if (call := line.open) is not None:
            link = QPushButton(line.title, holder)
            link.setProperty("role", "link")
            link.setAutoDefault(False)
            link.clicked.connect(lambda _checked: call())
            holder.flow.addWidget(link)
        elif line.title:
            text = plain_label(line.title, parent=holder)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            holder.flow.addWidget(text)
        if line.chip is not None:
            holder.flow.addWidget(tag(line.chip, holder))
        return holder

    def _buttons(self, line: RecordLine) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for one in line.buttons:
            button = QToolButton(holder)
            if one.picture:
                button.setIcon(icon(one.picture))
                button.setToolTip(plain_tip(one.title))
                button.setFixedSize(22, 22)
            else:
                button.setText(one.title)
                button.setProperty("role", "link")
            button.setAccessibleName(f"{one.title} {line.title}".strip())
            button.clicked.connect(lambda _checked, call=one.call: call())
            row.addWidget(button)
        return holder
