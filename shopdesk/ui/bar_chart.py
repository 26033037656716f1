"""Groups of bars, side by side or upon each other: several amounts of each courier, or of each month."""

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from shopdesk.ui.chart import PaintedChart
from shopdesk.ui.day_chart import rounded_above
from shopdesk.ui.tokens import current_tokens

_SIDE, _LEGEND, _BOTTOM, _TOP_ROOM = 16, 24, 24, 16
_LETTERS = 11  # px
_ABOVE = 8  # px, where there is no legend
_MARK = 10  # px, of a series in the legend
_WIDEST_BAR = 34  # px: two couriers do not fill a page
_LINES = 4  # of the scale, at most


class Series(NamedTuple):
    """One of the amounts of every group: its name, and the token it is painted in, as strong as is said.

    One that is all a chart ever shows has no name, and so no legend: what the chart is called says it.
    """

    title: str
    colour: str
    strength: float = 1.0

    def paint(self) -> QColor:
        """Its colour in the look of the moment."""
        tokens = current_tokens()
        full, ground, part = tokens.colour(self.colour), tokens.colour("surface"), self.strength
        # Mixed, not see-through: the lines of the scale are not to be seen through a bar.
        pairs = zip(full.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
        return QColor(*(round(part * one + (1 - part) * other) for one, other in pairs))


class Group(NamedTuple):
    """What stands together: one amount for each series, not below zero, and what each of them says."""

    key: Hashable
    title: str
    amounts: tuple[int, ...]
    told: tuple[str, ...]


class BarChart(PaintedChart):
    """Bars with a scale and a legend; ``chosen`` carries the key of a group and the place of the series."""

    chosen = Signal(object, int)

    def __init__(self, parent: QWidget | None = None, *, stacked: bool = False) -> None:
        super().__init__(parent)
        self._stacked = stacked
        self._series: Sequence[Series] = ()
        self._groups: Sequence[Group] = ()
        self._spots: list[tuple[int, int]] = []  # group and series
        self._worded: Callable[[int], str] = "{:,}".format
        self.setMinimumHeight(180)

    def set_groups(
        self, series: Sequence[Series], groups: Sequence[Group], worded: Callable[[int], str] | None = None
    ) -> None:
        """Show other amounts; ``worded`` writes one of them short, for the scale."""
        self._series, self._groups = list(series), list(groups)
        self._worded = worded or "{:,}".format
        self._spots = [
            (at, which)
            for at, group in enumerate(self._groups)
            for which in range(len(self._series))
            if group.amounts[which] or not self._stacked  # of nothing there is no part to point at
        ]
        self.point(-1)
        self.update()

    def spot_of(self, key: Hashable, series: int) -> int:
        """The place of a bar by the key of its group; -1 where there is none."""
        return next(
            (i for i, (at, which) in enumerate(self._spots) if (self._groups[at].key, which) == (key, series)), -1
        )

    def spot_count(self) -> int:
        return len(self._spots)

    def spot_rect(self, place: int) -> QRect:
        at, which = self._spots[place]
        if not self._stacked:
            bar = self._side_rect(at, which)
            return QRect(bar.left(), self._legend(), bar.width(), self.height() - self._legend())
        return self._stacked_rect(at, which).toAlignedRect()

    def spot_told(self, place: int) -> str:
        at, which = self._spots[place]
        return self._groups[at].told[which]

    def choose(self, place: int) -> None:
        at, which = self._spots[place]
        self.chosen.emit(self._groups[at].key, which)

    def sizeHint(self) -> QSize:
        return QSize(480, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._groups:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(_LETTERS)
        painter.setFont(font)
        self._paint_scale(painter)
        self._paint_legend(painter)
        pointed = self._spots[self.pointed_place()] if self.pointed_place() >= 0 else None
        for at, group in enumerate(self._groups):
            self._paint_group(painter, at, group, pointed)
        base = self._plot().bottom() + 1
        painter.fillRect(self._plot().left(), base, self._plot().width(), 1, current_tokens().colour("faint"))

    # Where things are.

    def _plot(self) -> QRect:
        """The room of the bars: right of the numbers of the scale, above the names."""
        metrics = self.fontMetrics()
        left = _SIDE + max(metrics.horizontalAdvance(self._worded(number)) for number in self._ticks()) + 8
        top = self._legend() + _TOP_ROOM
        return QRect(left, top, max(1, self.width() - left - _SIDE), max(1, self.height() - top - _BOTTOM))

    def _legend(self) -> int:
        """The height of the legend: next to nothing where no series has a name."""
        return _LEGEND if any(series.title for series in self._series) else _ABOVE

    def _highest(self) -> int:
        tops = [sum(group.amounts) if self._stacked else max(group.amounts) for group in self._groups]
        return max([1, *tops])

    def _ticks(self) -> list[int]:
        """The numbers of the scale: a few round ones, the last not below the highest bar."""
        step = rounded_step(self._highest(), _LINES)
        return [step * count for count in range(-(-self._highest() // step) + 1)]

    def _height_of(self, amount: int) -> float:
        return self._plot().height() * amount / self._ticks()[-1]

    def _column(self, at: int) -> QRect:
        plot = self._plot()
        step = plot.width() / len(self._groups)
        left = round(plot.left() + at * step)
        return QRect(left, plot.top(), round(plot.left() + (at + 1) * step) - left, plot.height())

    def _side_rect(self, at: int, which: int) -> QRect:
        """The whole height of one of the bars that stand side by side."""
        column, count = self._column(at), len(self._series)
        wide = max(1, min(_WIDEST_BAR, round(column.width() * 0.76 / count)))
        left = column.left() + (column.width() - wide * count) // 2 + which * wide
        return QRect(left, column.top(), wide, column.height())

    def _stacked_rect(self, at: int, which: int) -> QRectF:
        column, amounts = self._column(at), self._groups[at].amounts
        wide = max(2, min(2 * _WIDEST_BAR, round(column.width() * 0.6)))
        below, height = self._height_of(sum(amounts[:which])), self._height_of(amounts[which])
        left = column.left() + (column.width() - wide) / 2
        return QRectF(left, column.bottom() + 1 - below - height, wide, max(1.0, height))

    # How it is painted.

    def _paint_group(self, painter: QPainter, at: int, group: Group, pointed: tuple[int, int] | None) -> None:
        tokens, column = current_tokens(), self._column(at)
        if pointed is not None and pointed[0] == at:
            painter.fillRect(column, tokens.colour("accent_soft"))
        for which, series in enumerate(self._series):
            amount = group.amounts[which]
            if not amount:
                continue
            if self._stacked:
                shape = self._stacked_rect(at, which)
                painter.fillRect(shape.adjusted(0, 1, 0, 0) if shape.height() > 3 else shape, series.paint())
            else:
                bar, height = self._side_rect(at, which), max(2.0, self._height_of(amount))
                gap = 1 if bar.width() > 4 else 0
                shape = QRectF(bar.left() + gap, bar.bottom() + 1 - height, bar.width() - 2 * gap, height)
                painter.fillPath(rounded_above(shape), series.paint())
            if pointed == (at, which):
                painter.setPen(tokens.colour("text"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(shape.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(tokens.colour("secondary"))
        below = QRect(column.left() + 2, column.bottom() + 4, column.width() - 4, _BOTTOM - 5)
        shown = painter.fontMetrics().elidedText(group.title, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), shown)
        if self._stacked and (total := sum(group.amounts)):
            worded, top = self._worded(total), round(column.bottom() + 1 - self._height_of(total))
            if painter.fontMetrics().horizontalAdvance(worded) <= column.width():
                above = QRect(column.left(), top - 16, column.width(), 15)
                painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), worded)

    def _paint_scale(self, painter: QPainter) -> None:
        tokens, plot = current_tokens(), self._plot()
        for number in self._ticks():
            height = round(plot.bottom() + 1 - self._height_of(number))
            if number:
                painter.fillRect(plot.left(), height, plot.width(), 1, tokens.colour("line"))
            painter.setPen(tokens.colour("secondary"))
            room = QRect(0, height - 8, plot.left() - 8, 16)
            painter.drawText(
                room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._worded(number)
            )

    def _paint_legend(self, painter: QPainter) -> None:
        metrics, left = painter.fontMetrics(), self._plot().left()
        for series in filter(lambda series: series.title, self._series):
            painter.fillRect(QRect(left, (_LEGEND - _MARK) // 2 + 2, _MARK, _MARK), series.paint())
            painter.setPen(current_tokens().colour("secondary"))
            width = metrics.horizontalAdvance(series.title)
            room = QRect(left + _MARK + 6, 2, width + 2, _LEGEND)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), series.title)
            left = room.right() + 16


def rounded_step(highest: int, lines: int) -> int:
    """The least step of 1, 2 or 5 times a power of ten that reaches ``highest`` in at most so many lines."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if step * factor * lines >= highest:
                return step * factor
        step *= 10
