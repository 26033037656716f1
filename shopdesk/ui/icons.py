"""Icons: one open set of SVG lines, drawn in the colours of the theme and sharp at any scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from shopdesk.core.resources import resource_path
from shopdesk.ui.tokens import current_tokens


def icon_names() -> list[str]:
    """Every icon there is."""
    return sorted(path.stem for path in resource_path("icons").glob("*.svg"))


def icon(name: str, colour: str = "secondary", checked_colour: str = "accent") -> QIcon:
    """The icon called ``name``; the colours are names of tokens, looked up whenever it is drawn.

    Raises FileNotFoundError for a name that is not in resources/icons.
    """
    _svg(name)
    return QIcon(_ThemedEngine(name, colour, checked_colour))


def coloured_svg(name: str, colour: QColor) -> bytes:
    """The drawing itself, in one colour."""
    return _svg(name).replace(b"currentColor", colour.name().encode())


def icon_pixmap(name: str, size: int, colour: QColor, scale: float = 1.0) -> QPixmap:
    """The icon as a picture of ``size`` logical pixels, drawn for a screen of that ``scale``."""
    return _pixmap(name, round(size * scale), colour.name(), scale)


@cache
def _svg(name: str) -> bytes:
    return resource_path("icons", f"{name}.svg").read_bytes()


def _pixmap(name: str, side: int, colour: str, scale: float) -> QPixmap:
    key = f"icon {name} {side} {colour} {scale}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(coloured_svg(name, QColor(colour)))).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, pixmap)
    return pixmap


class _ThemedEngine(QIconEngine):
    """Draws an icon in the tokens of the moment, so that a change of theme needs nothing but a repaint.

    Such an icon must not be changed afterwards (``QIcon.addPixmap`` and its like): Qt would then ask for a clone, and
    a clone made here would not outlive the call.
    """

    def __init__(self, name: str, colour: str, checked_colour: str) -> None:
        super().__init__()
        self._name, self._colour, self._checked_colour = name, colour, checked_colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatio()
        side = min(rect.width(), rect.height())
        target = QRect(0, 0, side, side)
        target.moveCenter(rect.center())
        painter.drawPixmap(target, _pixmap(self._name, round(side * scale), self._colour_of(mode, state), scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        return _pixmap(self._name, round(side * scale), self._colour_of(mode, state), scale)

    def _colour_of(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return current_tokens().faint
        name = self._checked_colour if state is QIcon.State.On else self._colour
        return getattr(current_tokens(), name)
