"""What pages of figures are made of: figures to click, rows to click, and the frames around them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shopdesk.core.columns import Chip, Tone
from shopdesk.ui.detail import clear_layout, plain_label
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.tokens import CARD_RADIUS, TAG_RADIUS, current_tokens

PADDING = 16
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class PaintedButton(QAbstractButton):
    """A button that draws itself in the tokens of the moment; Enter presses it like the space bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def sized(self, pixels: int, *, strong: bool = False) -> QFont:
        """The font of the page in another size or weight."""
        font = self.font()
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def draw_text(self, painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> int:
        """Draw one line, shortened where it has no room; returns its width."""
        painter.setFont(font)
        painter.setPen(current_tokens().colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, shown)
        return painter.fontMetrics().horizontalAdvance(shown)


class FigureCard(PaintedButton):
    """A big number, what it counts, and a line about the oldest; a click leads to the list."""

    HEIGHT = 108

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._number, self._line = title, "", ""
        self._tone: Tone = "neutral"
        self.setMinimumSize(150, self.HEIGHT)

    def set_figure(self, number: str, line: str, tone: Tone = "neutral") -> None:
        """Show a number and the line below it in a tone."""
        self._number, self._line, self._tone = number, line, tone
        self.setAccessibleName(f"{self._title}: {number}. {line}")
        self.setToolTip(plain_tip(line))
        self.update()

    def number(self) -> str:
        """The number as shown."""
        return self._number

    def line(self) -> str:
        """The line below the number."""
        return self._line

    def sizeHint(self) -> QSize:
        return QSize(220, self.HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = current_tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if self.hasFocus() else "faint" if self.underMouse() else "line"
        painter.setPen(tokens.colour(edge))
        painter.setBrush(tokens.colour("selected" if self.isDown() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)
        width = self.width() - 2 * PADDING
        self.draw_text(painter, QRect(PADDING, 14, width, 22), self._title, self.sized(13), "secondary")
        self.draw_text(painter, QRect(PADDING, 40, width, 34), self._number, self.sized(24, strong=True), "text")
        colour = "secondary" if self._tone == "neutral" else f"{self._tone}_text"
        self.draw_text(painter, QRect(PADDING, 76, width, 20), self._line, self.sized(12), colour)


@dataclass(frozen=True)
class Task:
    """One row: state, what it is about, what is to be done, an amount or a time on the right."""

    chip: Chip
    about: str
    text: str
    side: str = ""
    open: Callable[[], object] | None = None


class TaskRow(PaintedButton):
    """A row of a card; a click opens what it is about."""

    HEIGHT = 42

    def __init__(self, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task = task
        self.setFixedHeight(self.HEIGHT)
        self.setMinimumWidth(200)
        told = " ".join(part for part in (task.chip.text, task.about, task.text, task.side) if part)
        self.setAccessibleName(told)
        self.setToolTip(plain_tip(f"{task.about} {task.text}".strip()))
        if task.open is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.unsetCursor()
        else:
            self.clicked.connect(task.open)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter, task = current_tokens(), QPainter(self), self.task
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if task.open is not None and (self.underMouse() or self.isDown()):
            painter.fillRect(self.rect().adjusted(0, 0, 0, -1), tokens.colour("raised"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.colour("line"))
        if self.hasFocus():
            painter.setPen(tokens.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -3.5), 6, 6)
        left = self._draw_chip(painter)
        right = self.width() - PADDING
        if task.side:
            painter.setFont(self.sized(13))
            width = painter.fontMetrics().horizontalAdvance(task.side)
            right -= width
            self.draw_text(painter, QRect(right, 0, width + 2, self.height() - 1), task.side, self.sized(13), "text")
            right -= 12
        room = QRect(left, 0, right - left, self.height() - 1)
        used = self.draw_text(painter, room, task.about, self.sized(13, strong=True), "text")
        room.setLeft(left + used + (8 if task.about else 0))
        if room.width() > 20:
            self.draw_text(painter, room, task.text, self.sized(13), "secondary")

    def _draw_chip(self, painter: QPainter) -> int:
        tokens, chip = current_tokens(), self.task.chip
        if not chip.text:
            return PADDING
        painter.setFont(self.sized(12))
        width = painter.fontMetrics().horizontalAdvance(chip.text) + 16
        ground = QRectF(PADDING, (self.height() - 21) / 2, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.tone_soft(chip.tone))
        painter.drawRoundedRect(ground, TAG_RADIUS, TAG_RADIUS)
        painter.setPen(tokens.tone_text(chip.tone))
        painter.drawText(ground, _CENTRE, chip.text)
        return PADDING + width + 12


class Board(QFrame):
    """A card with a heading; below it whatever is added, rows above all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 8)
        self.column.setSpacing(0)

    def add_heading(self, title: str, *side: QWidget) -> None:
        """A heading with a line below it; ``side`` stands on its right."""
        holder = QFrame()
        holder.setFixedHeight(42)
        row = QHBoxLayout(holder)
        row.setContentsMargins(PADDING, 0, 10, 0)
        row.addWidget(plain_label(title, "heading"))
        row.addStretch(1)
        for widget in side:
            row.addWidget(widget)
        self.column.addWidget(holder)
        rule = QFrame()
        rule.setProperty("rule", "true")
        self.column.addWidget(rule)


class TaskList(QWidget):
    """Rows, or the sentence that there are none."""

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = nothing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_tasks(self, tasks: list[Task]) -> None:
        """Replace the rows; the one that had the focus gives it to its successor."""
        rows = [row.task.about for row in self.rows() if row.hasFocus()]
        clear_layout(self._column)
        for task in tasks:
            row = TaskRow(task, self)
            self._column.addWidget(row)
            if rows and task.about == rows[0]:
                row.setFocus()
        if not tasks:
            label = plain_label(self._nothing, "secondary", self)
            label.setWordWrap(True)
            label.setContentsMargins(PADDING, 12, PADDING, 12)
            self._column.addWidget(label)

    def rows(self) -> list[TaskRow]:
        """The rows from top to bottom."""
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), TaskRow)]
