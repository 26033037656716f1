"""A picture at any scale: fitted, zoomed, panned, turned."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QWidget

from shopdesk.ui.tokens import current_tokens

STEP = 1.25
SMALLEST, LARGEST = 0.02, 16.0
NEAR_FIT = 1e-3


class PictureCanvas(QWidget):
    """Shows one picture at any scale; 1.0 is a pixel of the picture on a pixel of the screen."""

    scale_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 180)
        self._image = QImage()
        self._size = QSize()
        self._message = ""
        self._turns = 0
        self._scale, self._fits = 1.0, True
        self._offset = QPointF()  # of the picture's centre from the middle, in logical pixels
        self._grabbed: QPointF | None = None
        self._drawn = QPixmap()  # the picture at the scale and turn of the moment, when smaller than itself

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

    def show_image(self, image: QImage, size: QSize) -> None:
        """Show a picture of ``size`` pixels; ``image`` may be a smaller stand-in for it. View and turn stay."""
        self._image, self._size, self._message = image, size, ""
        self._drawn = QPixmap()
        self._keep_fitting()
        self.update()

    def show_message(self, text: str) -> None:
        """Say why there is no picture."""
        self._image, self._message, self._drawn = QImage(), text, QPixmap()
        self.update()

    def start_anew(self) -> None:
        """Whole and upright, as every photo begins."""
        self._turns = 0
        self._drawn = QPixmap()
        self.fit()

    def fit(self) -> None:
        """As large as there is room, but never larger than it is."""
        self._fits = True
        self._keep_fitting()

    def set_scale(self, scale: float, around: QPointF | None = None) -> None:
        """Zoom; the point ``around`` (else the middle) stays where it is."""
        scale = min(LARGEST, max(SMALLEST, scale))
        point = (around - QRectF(self.rect()).center()) if around is not None else QPointF()
        self._offset = point + (self._offset - point) * (scale / self._scale)
        self._fits = False
        self._set_scale(scale)

    def zoom(self, factor: float) -> None:
        """Zoom by a factor around the middle."""
        self.set_scale(self._scale * factor)

    def turn(self, quarters: int = 1) -> None:
        """Turn the view to the right; the file stays as it is."""
        self._turns = (self._turns + quarters) % 4
        self._drawn = QPixmap()
        self._offset = QPointF()
        self._keep_fitting()
        self.update()

    def pan(self, by: QPointF) -> None:
        """Move the picture; it never leaves the view."""
        self._offset += by
        self._bound()
        self.update()

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
        if self._image.isNull():
            painter.setPen(tokens.colour("secondary"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 24, -24, -24), flags, self._message)
            return
        size = self._logical_size()
        area = QRectF(QPointF(), size)
        area.moveCenter(QRectF(self.rect()).center() + self._offset)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._scale < 2)
        pixmap = self._pixmap(size)
        painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))

    def _pixmap(self, logical: QSizeF) -> QPixmap:
        """The picture turned, and scaled once where it is shown smaller than it is."""
        if self._drawn.isNull():
            image = self._image
            if self._turns:
                image = image.transformed(QTransform().rotate(90 * self._turns))
            wanted = (logical * self.devicePixelRatioF()).toSize()
            if wanted.width() < image.width() and not wanted.isEmpty():
                mode = Qt.TransformationMode.SmoothTransformation
                image = image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
            self._drawn = QPixmap.fromImage(image)
        return self._drawn

    def _turned_size(self) -> QSize:
        return self._size.transposed() if self._turns % 2 else self._size

    def _logical_size(self) -> QSizeF:
        return QSizeF(self._turned_size()) * (self._scale / self.devicePixelRatioF())

    def _keep_fitting(self) -> None:
        size = self._turned_size()
        if not self._fits or size.isEmpty():
            return
        room = QSizeF(self.size()) * self.devicePixelRatioF()
        self._offset = QPointF()
        self._set_scale(min(1.0, room.width() / size.width(), room.height() / size.height()))

    def _set_scale(self, scale: float) -> None:
        if abs(scale - self._scale) > NEAR_FIT * self._scale:
            self._drawn = QPixmap()
        self._scale = scale
        self._bound()
        self.update()
        self.scale_changed.emit()

    def _bound(self) -> None:
        size = self._logical_size()
        x, y = max(0.0, (size.width() - self.width()) / 2), max(0.0, (size.height() - self.height()) / 2)
        self._offset = QPointF(min(x, max(-x, self._offset.x())), min(y, max(-y, self._offset.y())))
