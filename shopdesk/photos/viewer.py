"""A photo as large as wanted: fit, zoom, pan, turn, the next one; and what can be done with its file."""

import os
import shutil
from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QProcess, QRectF, QSize, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShortcut,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.files import replacing
from shopdesk.core.progress import Progress
from shopdesk.core.settings import LAST_FOLDERS
from shopdesk.core.text import translate
from shopdesk.photos.archive import PhotoArchive
from shopdesk.photos.model import kind_chip
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.thumbnails import ThumbnailLoader, read_upright
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.icons import icon
from shopdesk.ui.list_export import open_path, tell_file
from shopdesk.ui.messages import show_toast
from shopdesk.ui.tokens import current_tokens

STEP = 1.25
SMALLEST, LARGEST = 0.02, 16.0
NEAR_FIT = 1e-3
DECODED = 3  # pictures kept decoded: the one shown and its neighbours
PAN = 60  # pixels per key


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


class PhotoViewer(QDialog):
    """Looks at photos one after the other."""

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        rows: Sequence[PhotoRow],
        start: int = 0,
        parent: QWidget | None = None,
        thumbnails: ThumbnailLoader | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._desk, self._archive, self._rows = desk, archive, list(rows)
        self._thumbnails = thumbnails or ThumbnailLoader(desk, archive, self)
        self._thumbnails.ready.connect(self._on_thumbnail)
        self._decoded: OrderedDict[int, QImage] = OrderedDict()
        self._under_way: set[int] = set()
        self.canvas = PictureCanvas(self)
        self._place, self._facts = plain_label(role="secondary"), plain_label(role="secondary")
        self._percent = plain_label(role="secondary")
        self._percent.setMinimumWidth(48)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tool_row())
        column.addWidget(self.canvas, 1)
        self.canvas.scale_changed.connect(self._show_scale)
        self._set_up_keys()
        self.resize(1040, 760)
        self.position = max(0, min(start, len(self._rows) - 1))
        self._show_current()
        self.canvas.setFocus()

    @property
    def row(self) -> PhotoRow:
        """The photo shown."""
        return self._rows[self.position]

    def go(self, by: int) -> None:
        """Show the next photo, or one before; stays at the ends."""
        position = max(0, min(self.position + by, len(self._rows) - 1))
        if position != self.position:
            self.position = position
            self._show_current()

    def copy(self) -> None:
        """Put the picture into the clipboard."""
        copy_picture(self._desk, self, self._path())

    def save(self) -> None:
        """Save the file, byte for byte, under another name."""
        save_copy(self._desk, self, self._path())

    def open_folder(self) -> None:
        """Show the file in its folder."""
        show_in_folder(self, self._path())

    def _tool_row(self) -> QFrame:
        bar = QFrame(self)
        bar.setProperty("surface", "true")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        self.before_button = self._button("chevron-left", self.tr("Previous (←)"), lambda: self.go(-1))
        self.next_button = self._button("chevron-right", self.tr("Next (→)"), lambda: self.go(1))
        canvas = self.canvas
        out = self._button("zoom-out", self.tr("Smaller (-)"), lambda: canvas.zoom(1 / STEP))
        closer = self._button("zoom-in", self.tr("Larger (+)"), lambda: canvas.zoom(STEP))
        whole = self._button("fit", self.tr("Whole picture (0)"), canvas.fit)
        real = self._button("", self.tr("Original size (1)"), lambda: canvas.set_scale(1.0))
        real.setText("1:1")
        turn = self._button("rotate", self.tr("Turn the view (R)"), canvas.turn)
        copy = self._button("copy", self.tr("Copy the picture (Ctrl+C)"), self.copy)
        save = self._button("save", self.tr("Save as… (Ctrl+S)"), self.save)
        folder = self._button("folder", self.tr("Open folder"), self.open_folder)
        for widget in (self.before_button, self._place, self.next_button):
            row.addWidget(widget)
        row.addSpacing(12)
        row.addWidget(self._facts, 1)
        for widget in (out, self._percent, closer, whole, real, turn):
            row.addWidget(widget)
        row.addSpacing(12)
        for widget in (copy, save, folder):
            row.addWidget(widget)
        return bar

    def _button(self, picture: str, title: str, call: object) -> QToolButton:
        button = QToolButton(self)
        if picture:
            button.setIcon(icon(picture))
        button.setToolTip(title)
        button.setAccessibleName(title)
        button.clicked.connect(lambda _checked: call())  # type: ignore[operator]
        return button

    def _set_up_keys(self) -> None:
        canvas = self.canvas
        keys = {
            ("Left", "PgUp", "Backspace"): lambda: self.go(-1),
            ("Right", "PgDown"): lambda: self.go(1),
            ("Home",): lambda: self.go(-len(self._rows)),
            ("End",): lambda: self.go(len(self._rows)),
            ("+", "=", "Ctrl++", "Ctrl+="): lambda: canvas.zoom(STEP),
            ("-", "Ctrl+-"): lambda: canvas.zoom(1 / STEP),
            ("0", "Ctrl+0"): canvas.fit,
            ("1", "Ctrl+1"): lambda: canvas.set_scale(1.0),
            ("R",): canvas.turn,
            ("Shift+R",): lambda: canvas.turn(-1),
            ("Ctrl+C",): self.copy,
            ("Ctrl+S",): self.save,
            ("Ctrl+Left",): lambda: canvas.pan(QPointF(PAN, 0)),
            ("Ctrl+Right",): lambda: canvas.pan(QPointF(-PAN, 0)),
            ("Ctrl+Up",): lambda: canvas.pan(QPointF(0, PAN)),
            ("Ctrl+Down",): lambda: canvas.pan(QPointF(0, -PAN)),
        }
        for names, call in keys.items():
            for name in names:
                QShortcut(QKeySequence(name), self, call)

    def _path(self) -> Path:
        return self._archive.path_of(self.row.path)

    def _show_current(self) -> None:
        row = self.row
        taken = shown_text(row.taken_at or row.added_at, self._desk.clock)
        self.setWindowTitle(self.tr("Photo of {customer}").format(customer=row.customer_name))
        self._place.setText(f"{self.position + 1} / {len(self._rows)}")
        facts = [row.customer_name, kind_chip(row.kind).text, taken, f"{row.width} × {row.height}", row.note]
        self._facts.setText(" · ".join(" ".join(fact.split()) for fact in facts if fact))
        self.before_button.setEnabled(self.position > 0)
        self.next_button.setEnabled(self.position < len(self._rows) - 1)
        self.canvas.show_image(QImage(), QSize(row.width, row.height))
        self.canvas.start_anew()
        if (image := self._decoded.get(row.id)) is not None:
            self._show_image(image)
        else:
            self._on_thumbnail(row.sha256)
            self._decode(row)

    def _on_thumbnail(self, sha256: str) -> None:
        row = self.row
        if sha256 != row.sha256 or row.id in self._decoded:
            return
        stand_in = self._thumbnails.pixmap(row.sha256, row.path)
        # Of a very long screenshot the thumbnail shows the upper part only.
        if stand_in is not None and row.height <= 2 * row.width:
            self.canvas.show_image(stand_in.toImage(), QSize(row.width, row.height))

    def _decode(self, row: PhotoRow) -> None:
        if row.id not in self._under_way:
            self._under_way.add(row.id)
            path = self._archive.path_of(row.path)
            self._desk.run("", partial(_decoded_or_reason, path), then=partial(self._on_decoded, row.id))

    def _on_decoded(self, photo_id: int, outcome: QImage | str) -> None:
        if not isValid(self):
            return
        self._under_way.discard(photo_id)
        if isinstance(outcome, QImage):
            self._decoded[photo_id] = outcome
            while len(self._decoded) > DECODED:
                self._decoded.popitem(last=False)
        if photo_id != self.row.id:
            return
        if isinstance(outcome, str):
            self.canvas.show_message(outcome)
        else:
            self._show_image(outcome)

    def _show_image(self, image: QImage) -> None:
        self._decoded.move_to_end(self.row.id)
        self.canvas.show_image(image, image.size())
        if self.position + 1 < len(self._rows) and (after := self._rows[self.position + 1]).id not in self._decoded:
            self._decode(after)

    def _show_scale(self) -> None:
        percent = self.tr("{percent} %")
        self._percent.setText(percent.format(percent=max(1, round(100 * self.canvas.scale))))


def _decoded_or_reason(path: Path, _progress: Progress) -> QImage | str:
    try:
        return read_upright(path)
    except UserError as error:
        return error.message
    except OSError as error:
        return environment_message(error) or str(error)


# What can be done with the file of a photo.


def show_in_folder(widget: QWidget, path: Path) -> None:
    """Show a file in Explorer with a mark on it; elsewhere open its folder."""
    if not path.exists():
        _tell_missing(widget, path)
    elif os.name == "nt":
        QProcess.startDetached("explorer.exe", ["/select,", str(path)])
    else:
        open_path(path.parent)


def open_file(widget: QWidget, path: Path) -> None:
    """Open a file with the viewer of the system."""
    if path.exists():
        open_path(path)
    else:
        _tell_missing(widget, path)


def copy_picture(desk: Desk, widget: QWidget, path: Path) -> None:
    """Put a picture into the clipboard, as chats take it."""

    def copied(image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        if isValid(widget):
            show_toast(widget.window(), translate("Photos", "The picture is in the clipboard"))

    desk.run("", lambda _progress: read_upright(path), then=copied)


def file_data(paths: Sequence[Path]) -> QMimeData:
    """Files for the clipboard or for dragging them into another program."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def copy_files(widget: QWidget, paths: Sequence[Path]) -> None:
    """Put files into the clipboard, as Explorer and chats take them."""
    QGuiApplication.clipboard().setMimeData(file_data(paths))
    text = translate("Photos", "{count} files are in the clipboard").format(count=len(paths))
    show_toast(widget.window(), text if len(paths) > 1 else translate("Photos", "The file is in the clipboard"))


def save_copy(desk: Desk, widget: QWidget, path: Path) -> None:
    """Ask for a name and write the file there, byte for byte."""
    folders = desk.settings.get(LAST_FOLDERS)
    folder = Path(folders.get("photo_copies", "") or Path.home())
    kinds = translate("Photos", "Pictures (*{suffix})").format(suffix=path.suffix)
    title = translate("Photos", "Save the photo as")
    chosen, _kind = QFileDialog.getSaveFileName(widget, title, str(folder / path.name), kinds)
    if not chosen:
        return
    target = Path(chosen)
    if target.suffix.lower() != path.suffix.lower():
        target = target.with_name(target.name + path.suffix)
    desk.settings.set(LAST_FOLDERS, folders | {"photo_copies": str(target.parent)})

    def work(_progress: Progress) -> None:
        with replacing(target) as temporary:
            shutil.copyfile(path, temporary)

    desk.run(
        translate("Photos", "Saving {file}").format(file=target.name),
        work,
        then=lambda _nothing: tell_file(widget, target) if isValid(widget) else None,
    )


def _tell_missing(widget: QWidget, path: Path) -> None:
    text = translate("Photos", "{file} is not in the photo folder any more").format(file=path.name)
    show_toast(widget.window(), text)
