"""The tiles of a strip: a photo, and the place where more may be dropped."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.files import file_data
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader, draw_thumbnail
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.tokens import FIELD_RADIUS, current_tokens

TILE = QSize(76, 60)  # four in a row of the detail panel
_MOVES = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})


class PhotoTile(QAbstractButton):
    """One photo in the strip; can be dragged into a chat as a file."""

    opened, removed = Signal(), Signal()
    moved = Signal(int)  # Qt.Key of an arrow, Home or End
    menu_requested = Signal(QPoint)

    def __init__(self, row: PhotoRow, thumbnails: ThumbnailLoader, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.row, self._thumbnails, self._path = row, thumbnails, path
        self._pressed_at = QPoint()
        self.setFixedSize(TILE)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def describe(self, words: str, tip: str) -> None:
        """What a screen reader says, and what the mouse shows."""
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(tip))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pixmap = self._thumbnails.pixmap(self.row.sha256, self.row.path)
        missing = self._thumbnails.is_missing(self.row.sha256)
        draw_thumbnail(painter, self.rect(), pixmap, missing=missing, fill=True)
        if self.hasFocus():
            draw_edge(painter, self.rect(), "accent", Qt.PenStyle.SolidLine, 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        elif key is Qt.Key.Key_Delete:
            self.removed.emit()
        elif key in _MOVES:
            self.moved.emit(int(key))
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        distance = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and distance >= QApplication.startDragDistance():
            self.setDown(False)
            drag = QDrag(self)
            drag.setMimeData(file_data([self._path]))
            if (pixmap := self._thumbnails.pixmap(self.row.sha256, self.row.path)) is not None:
                drag.setPixmap(pixmap.scaled(TILE, Qt.AspectRatioMode.KeepAspectRatio))
            drag.exec(Qt.DropAction.CopyAction)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        self.menu_requested.emit(event.globalPos())


class DropTile(QAbstractButton):
    """Says that pictures may be dropped or pasted; a click asks for files."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(TILE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._idle = self.tr("Drop or\nCtrl+V")
        self._hot = False
        self.setText(self._idle)
        self.setAccessibleName(self.tr("Add photos"))
        self.setToolTip(self.tr("Drop pictures here, paste them with Ctrl+V, or click to choose files"))

    def set_hot(self, hot: bool) -> None:
        """Whether something hovers that may be dropped."""
        self._hot = hot
        self.update()

    def show_progress(self, done: int, total: int) -> None:
        """Count while pictures are archived; nothing done and nothing to do shows the invitation again."""
        self.setText(f"{done} / {total}" if total else self._idle)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        lively = self._hot or self.isDown() or self.underMouse() or self.hasFocus()
        painter = QPainter(self)
        if self._hot:
            painter.fillRect(self.rect().adjusted(2, 2, -2, -2), tokens.colour("accent_soft"))
        draw_edge(painter, self.rect(), "accent" if lively else "faint", Qt.PenStyle.DashLine, 1)
        font = self.font()
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(tokens.colour("accent_text" if lively else "secondary"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class ThumbnailLine(QWidget):
    """The first few of some photos in a line, and how many more there are: what a dialog is about."""

    MOST, GAP = 6, 6

    def __init__(self, rows: Sequence[PhotoRow], total: int, thumbnails: ThumbnailLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows, self._total, self._thumbnails = rows[: self.MOST], total, thumbnails
        self.setFixedHeight(TILE.height())
        self.setAccessibleName(", ".join(dict.fromkeys(row.customer_name for row in self._rows)))
        thumbnails.ready.connect(self._on_thumbnail)

    def _on_thumbnail(self, sha256: str) -> None:
        if any(row.sha256 == sha256 for row in self._rows):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRect(QPoint(), TILE)
        for row in self._rows:
            pixmap = self._thumbnails.pixmap(row.sha256, row.path)
            draw_thumbnail(painter, area, pixmap, missing=self._thumbnails.is_missing(row.sha256), fill=True)
            area.translate(TILE.width() + self.GAP, 0)
        if more := self._total - len(self._rows):
            painter.setPen(current_tokens().colour("secondary"))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, f"+ {more:,}")


def draw_edge(
    painter: QPainter, area: QRect, colour: str, style: Qt.PenStyle, width: int, radius: int = FIELD_RADIUS
) -> None:
    """Draw the edge of a tile or cell with round corners, in a colour of the theme."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(current_tokens().colour(colour), width, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()
