"""The figures above a review: five cards with one big number each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from shopdesk.claims.reconciling.figures import Figure
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.tokens import CARD_RADIUS, current_tokens

HEIGHT = 92
PADDING = 16
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class FigureBox(QWidget):
    """One card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = Figure("", "")
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def figure(self) -> Figure:
        """What it says."""
        return self._figure

    def set_figure(self, figure: Figure) -> None:
        """Say something else."""
        self._figure = figure
        self.setAccessibleName(f"{figure.title}: {figure.number}")
        self.setAccessibleDescription(figure.told)
        self.setToolTip(plain_tip(figure.told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = current_tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.colour("line"))
        painter.setBrush(tokens.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)
        tone = self._figure.tone
        self._draw(painter, QRect(PADDING, 14, 0, 22), self._figure.title, 13, "secondary")
        self._draw(painter, QRect(PADDING, 42, 0, 34), self._figure.number, 24, "text" if tone == "neutral" else tone)

    def _draw(self, painter: QPainter, room: QRect, text: str, pixels: int, colour: str) -> None:
        """One line; a number that has too little room gets smaller, words end in dots."""
        room.setWidth(self.width() - 2 * PADDING)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if pixels > 13 else QFont.Weight.Normal)
        font.setPixelSize(pixels)
        painter.setFont(font)
        while pixels > 13 and painter.fontMetrics().horizontalAdvance(text) >= room.width():
            pixels -= 1
            font.setPixelSize(pixels)
            painter.setFont(font)
        tokens = current_tokens()
        painter.setPen(tokens.colour(colour if colour in ("text", "secondary") else f"{colour}_text"))
        painter.drawText(room, _LEFT, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width()))


class FigureRow(QWidget):
    """Cards beside each other, all as wide."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.boxes = [FigureBox(self) for _ in range(count)]
        for box in self.boxes:
            row.addWidget(box, 1)

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """Fill the cards from the left."""
        for box, figure in zip(self.boxes, figures, strict=True):
            box.set_figure(figure)
