"""A bar for every day, painted: point at one to read it, click it to see its records."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QFileDialog, QMenu, QToolTip, QWidget

from shopdesk.ui.tokens import current_tokens

_TOP, _BOTTOM, _SIDE = 20, 22, 16


class DayBar(NamedTuple):
    """A day, how much of it there is, and what to say about it."""

    day: date
    number: int
    told: str


class DayChart(QWidget):
    """Bars of days, the last one lighter because its day is not over; ``chosen`` carries the day of a clicked bar."""

    chosen = Signal(object)  # datetime.date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[DayBar] = ()
        self._pointed = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(120)
        self.setMaximumHeight(220)

    def set_bars(self, bars: Sequence[DayBar]) -> None:
        """Show other days, oldest first."""
        self._bars, self._pointed = list(bars), -1
        self.update()

    def pointed(self) -> DayBar | None:
        """The bar under the mouse, or the one the arrow keys went to."""
        return self._bars[self._pointed] if 0 <= self._pointed < len(self._bars) else None

    def bar_rect(self, place: int) -> QRect:
        """Where a bar's whole column stands, the empty part above it included."""
        step = (self.width() - 2 * _SIDE) / max(1, len(self._bars))
        left = _SIDE + place * step
        return QRect(round(left), _TOP, round(left + step) - round(left), self.height() - _TOP - _BOTTOM)

    def sizeHint(self) -> QSize:
        return QSize(360, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        tokens, painter = current_tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highest = max([1, *(bar.number for bar in self._bars)])
        for place, bar in enumerate(self._bars):
            column = self.bar_rect(place)
            height = column.height() * bar.number / highest
            is_last = place == len(self._bars) - 1
            colour = tokens.colour("accent")
            if is_last and place != self._pointed:
                colour.setAlphaF(0.5)
            gap = max(1.0, column.width() * 0.15)
            if place == self._pointed:
                painter.fillRect(column, tokens.colour("accent_soft"))
            if bar.number:
                shape = QRectF(
                    column.left() + gap, column.bottom() + 1 - max(2.0, height), column.width() - 2 * gap,
                    max(2.0, height),
                )  # fmt: skip
                painter.fillPath(_rounded_above(shape), colour)
        painter.fillRect(_SIDE, self.height() - _BOTTOM + 1, self.width() - 2 * _SIDE, 1, tokens.colour("line"))
        self._paint_words(painter, highest)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and not self.hasFocus():
            self._point(-1)
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._place_at(event.position().toPoint()))
        if (bar := self.pointed()) is not None:
            QToolTip.showText(event.globalPosition().toPoint(), bar.told, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._point(self._place_at(event.position().toPoint()))
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._bars) - 1
        start = self._pointed if self._pointed >= 0 else last + (event.key() == Qt.Key.Key_Left)
        match event.key():
            case Qt.Key.Key_Left:
                self._point(max(0, start - 1))
            case Qt.Key.Key_Right:
                self._point(min(last, start + 1))
            case Qt.Key.Key_Home:
                self._point(0)
            case Qt.Key.Key_End:
                self._point(last)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._choose()
            case _:
                super().keyPressEvent(event)
                return
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._pointed < 0 and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._point(len(self._bars) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy picture"), self.copy_picture)
        menu.addAction(self.tr("Save as PNG…"), self._on_save)
        menu.popup(event.globalPos())

    def copy_picture(self) -> None:
        """Put the chart as a picture into the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.grab())

    def _on_save(self) -> None:
        name = self.tr("Orders per day") + ".png"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save picture"), name, "PNG (*.png)")
        if chosen:
            self.grab().save(chosen if chosen.lower().endswith(".png") else chosen + ".png", "PNG")

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

    def _place_at(self, where: QPoint) -> int:
        return next(
            (i for i in range(len(self._bars)) if self.bar_rect(i).adjusted(0, 0, 0, _BOTTOM).contains(where)), -1
        )

    def _point(self, place: int) -> None:
        if place != self._pointed:
            self._pointed = place
            self.update()

    def _tell(self) -> None:
        if (bar := self.pointed()) is not None:
            self.setAccessibleDescription(bar.told)
            QToolTip.showText(self.mapToGlobal(self.bar_rect(self._pointed).topLeft()), bar.told, self)

    def _choose(self) -> None:
        if (bar := self.pointed()) is not None:
            self.chosen.emit(bar.day)


def _rounded_above(shape: QRectF) -> QPainterPath:
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
