"""The viewer: a photo as large as wanted, what it is, and the next one."""

from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.progress import Progress
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import kind_chip
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.canvas import STEP, PictureCanvas
from shopdesk.photos.viewing.files import copy_picture, save_copy, show_in_folder
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader, read_upright
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import plain_label
from shopdesk.ui.icons import icon
from shopdesk.ui.plain_tip import plain_tip

DECODED = 3  # pictures kept decoded: the one shown and its neighbours
PAN = 60  # pixels per key


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
        self.resize(1040, 640)
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
        button.setToolTip(plain_tip(title))
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
