"""A picture at any scale: fitted, zoomed, panned, turned."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from shopdesk.ui.tokens import current_tokens

STEP = 1.25
SMALLEST, LARGEST = 0.02, 16.0
PAN = 60  # px, what a key moves
NEAR_FIT = 1e-3


class View(NamedTuple):
    """Which part of a picture is seen: how much larger than fitted, and which point of it is in the middle (0 to 1)."""

    zoom: float
    x: float
    y: float


class PictureCanvas(QWidget):
    """Shows one picture at any scale; 1.0 is a pixel of the picture on a pixel of the screen.

    ``enlarging`` fits a small picture to the room too, so that two of unlike size can be compared.
    """

    scale_changed = Signal()
    view_changed = Signal()  # somebody zoomed, moved or turned it

    def __init__(self, parent: QWidget | None = None, *, enlarging: bool = False) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 180)
        self._enlarging = enlarging
        self._levels: tuple[QImage, ...] = ()
        self._size = QSize()
        self._message = ""
        self._turns = 0
        self._scale, self._fits = 1.0, True
        self._offset = QPointF()  # of the picture's centre from the middle, in logical pixels
        self._grabbed: QPointF | None = None

    @property
    def scale(self) -> float:
        """Pixels of the screen per pixel of the picture."""
        return self._scale

    @property
    def turns(self) -> int:
        """Quarter turns to the right."""
        return self._turns

    @property
    def message(self) -> str:
        """What is said in place of a picture."""
        return self._message

    def show_image(self, image: QImage | Sequence[QImage], size: QSize) -> None:
        """Show a picture of ``size`` pixels; ``image`` may be a smaller stand-in for it, or the same at several sizes.

        View and turn stay.
        """
        levels = (image,) if isinstance(image, QImage) else tuple(image)
        self._levels = tuple(level for level in levels if not level.isNull())
        self._size, self._message = size, ""
        self._keep_fitting()
        self.update()

    def show_message(self, text: str) -> None:
        """Say why there is no picture."""
        self._levels, self._message = (), text
        self.update()

    def start_anew(self, turns: int = 0) -> None:
        """Whole and upright, as every photo begins, or turned as it was left."""
        self._turns = turns
        self._fits = True
        self._keep_fitting()

    def fit(self) -> None:
        """As large as there is room; never larger than it is, unless it is to be compared."""
        self._fits = True
        self._keep_fitting()
        self.view_changed.emit()

    def view(self) -> View:
        """Which part of the picture is seen."""
        size = self._logical_size()
        if size.isEmpty():
            return View(1.0, 0.5, 0.5)
        x, y = 0.5 - self._offset.x() / size.width(), 0.5 - self._offset.y() / size.height()
        return View(1.0 if self._fits else self._scale / self._fitting_scale(), x, y)

    def set_view(self, view: View) -> None:
        """Show the same part as another canvas does of its picture."""
        self._fits = abs(view.zoom - 1.0) < NEAR_FIT
        if self._fits:
            self._keep_fitting()
            return
        self._set_scale(min(LARGEST, max(SMALLEST, view.zoom * self._fitting_scale())))
        size = self._logical_size()
        self._offset = QPointF((0.5 - view.x) * size.width(), (0.5 - view.y) * size.height())
        self._bound()
        self.update()

    def set_scale(self, scale: float, around: QPointF | None = None) -> None:
        """Zoom; the point ``around`` (else the middle) stays where it is."""
        scale = min(LARGEST, max(SMALLEST, scale))
        point = (around - QRectF(self.rect()).center()) if around is not None else QPointF()
        self._offset = point + (self._offset - point) * (scale / self._scale)
        self._fits = False
        self._set_scale(scale)
        self.view_changed.emit()

    def zoom(self, factor: float) -> None:
        """Zoom by a factor around the middle."""
        self.set_scale(self._scale * factor)

    def turn(self, quarters: int = 1) -> None:
        """Turn the view to the right; the file stays as it is."""
        self._turns = (self._turns + quarters) % 4
        self._offset = QPointF()
        self._keep_fitting()
        self.update()
        self.view_changed.emit()

    def pan(self, by: QPointF) -> None:
        """Move the picture; it never leaves the view."""
        self._offset += by
        self._bound()
        self.update()
        self.view_changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(960, 640)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_fitting()
        self._bound()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.set_scale(self._scale * STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self.pan(event.position() - self._grabbed)
            self._grabbed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._fits:
            self.set_scale(1.0, event.position())
        else:
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("neutral"))
        if not self._levels:
            painter.setPen(tokens.colour("secondary"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 24, -24, -24), flags, self._message)
            return
        # On whole pixels of the screen: at its original size a picture is not to be blurred.
        scale, size = self.devicePixelRatioF(), self._logical_size()
        area = QRectF(QPointF(), size)
        area.moveCenter(QRectF(self.rect()).center() + self._offset)
        area.moveTopLeft(QPointF(round(area.x() * scale) / scale, round(area.y() * scale) / scale))
        painter.translate(area.center())
        painter.rotate(90 * self._turns)
        upright = size.transposed() if self._turns % 2 else size
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._scale < 2)
        level = self._level(upright.width() * scale)
        target = QRectF(QPointF(-upright.width() / 2, -upright.height() / 2), upright)
        painter.drawImage(target, level, QRectF(level.rect()))

    def _level(self, width: float) -> QImage:
        """The smallest of the levels that still has a pixel for every one on the screen."""
        wide_enough = [level for level in self._levels if level.width() >= width]
        return wide_enough[-1] if wide_enough else self._levels[0]

    def _turned_size(self) -> QSize:
        return self._size.transposed() if self._turns % 2 else self._size

    def _logical_size(self) -> QSizeF:
        return QSizeF(self._turned_size()) * (self._scale / self.devicePixelRatioF())

    def _keep_fitting(self) -> None:
        size = self._turned_size()
        if not self._fits or size.isEmpty():
            return
        self._offset = QPointF()
        self._set_scale(self._fitting_scale())

    def _fitting_scale(self) -> float:
        size, room = self._turned_size(), QSizeF(self.size()) * self.devicePixelRatioF()
        if size.isEmpty():
            return 1.0
        scale = min(room.width() / size.width(), room.height() / size.height())
        return min(LARGEST if self._enlarging else 1.0, scale)

    def _set_scale(self, scale: float) -> None:
        self._scale = scale
        self._bound()
        self.update()
        self.scale_changed.emit()

    def _bound(self) -> None:
        size = self._logical_size()
        x, y = max(0.0, (size.width() - self.width()) / 2), max(0.0, (size.height() - self.height()) / 2)
        self._offset = QPointF(min(x, max(-x, self._offset.x())), min(y, max(-y, self._offset.y())))
