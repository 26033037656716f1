"""A bar for every day, painted: point at one to read it, click it to see its records."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from shopdesk.ui.chart import PaintedChart
from shopdesk.ui.tokens import current_tokens

_TOP, _BOTTOM, _SIDE = 20, 22, 16


class DayBar(NamedTuple):
    """A day, how much of it there is, and what to say about it."""

    day: date
    number: int
    told: str


class DayChart(PaintedChart):
    """Bars of days, the last one lighter because its day is not over; ``chosen`` carries the day of a clicked bar."""

    chosen = Signal(object)  # datetime.date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[DayBar] = ()
        self.setMinimumHeight(120)
        self.setMaximumHeight(220)

    def set_bars(self, bars: Sequence[DayBar]) -> None:
        """Show other days, oldest first."""
        self._bars = list(bars)
        self.point(-1)
        self.update()

    def pointed(self) -> DayBar | None:
        """The bar under the mouse, or the one the arrow keys went to."""
        place = self.pointed_place()
        return self._bars[place] if place >= 0 else None

    def bar_rect(self, place: int) -> QRect:
        """Where a bar's whole column stands, the empty part above it included."""
        step = (self.width() - 2 * _SIDE) / max(1, len(self._bars))
        left = _SIDE + place * step
        return QRect(round(left), _TOP, round(left + step) - round(left), self.height() - _TOP - _BOTTOM)

    def spot_count(self) -> int:
        return len(self._bars)

    def spot_rect(self, place: int) -> QRect:
        return self.bar_rect(place).adjusted(0, 0, 0, _BOTTOM)

    def spot_told(self, place: int) -> str:
        return self._bars[place].told

    def choose(self, place: int) -> None:
        self.chosen.emit(self._bars[place].day)

    def sizeHint(self) -> QSize:
        return QSize(360, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        tokens, painter = current_tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed = self.pointed_place()
        highest = max([1, *(bar.number for bar in self._bars)])
        for place, bar in enumerate(self._bars):
            column = self.bar_rect(place)
            height = column.height() * bar.number / highest
            is_last = place == len(self._bars) - 1
            colour = tokens.colour("accent")
            if is_last and place != pointed:
                colour.setAlphaF(0.5)
            gap = max(1.0, column.width() * 0.15)
            if place == pointed:
                painter.fillRect(column, tokens.colour("accent_soft"))
            if bar.number:
                shape = QRectF(
                    column.left() + gap, column.bottom() + 1 - max(2.0, height), column.width() - 2 * gap,
                    max(2.0, height),
                )  # fmt: skip
                painter.fillPath(rounded_above(shape), colour)
        painter.fillRect(_SIDE, self.height() - _BOTTOM + 1, self.width() - 2 * _SIDE, 1, tokens.colour("line"))
        self._paint_words(painter, highest)

    def _paint_words(self, painter: QPainter, highest: int) -> None:
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(current_tokens().colour("secondary"))
        width = self.width() - 2 * _SIDE
        below = QRect(_SIDE, self.height() - _BOTTOM + 3, width, _BOTTOM - 4)
        places = sorted({0, len(self._bars) // 2, len(self._bars) - 1})
        ways = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for place, way in zip(places, ways, strict=False):
            painter.drawText(below, int(way | Qt.AlignmentFlag.AlignVCenter), f"{self._bars[place].day:%m-%d}")
        highest_text = self.tr("most {count}").format(count=f"{highest:,}")
        painter.drawText(QRect(_SIDE, 0, width, _TOP - 4), int(Qt.AlignmentFlag.AlignRight), highest_text)


def rounded_above(shape: QRectF) -> QPainterPath:
    """A bar whose upper corners are round."""
    radius = min(3.0, shape.width() / 2, shape.height())
    path = QPainterPath()
    path.moveTo(shape.bottomLeft())
    path.lineTo(shape.left(), shape.top() + radius)
    path.quadTo(shape.topLeft(), shape.topLeft() + QPoint(round(radius), 0))
    path.lineTo(shape.right() - radius, shape.top())
    path.quadTo(shape.topRight(), shape.topRight() + QPoint(0, round(radius)))
    path.lineTo(shape.bottomRight())
    path.closeSubpath()
    return path
