"""Small pictures of the archive: made once, kept on disk, loaded in the background, drawn alike everywhere."""

import logging
import os
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from PIL import Image
from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from shopdesk.core.progress import Progress
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.pictures.reducing import STRIP, THUMBNAIL, as_jpeg, on_white, reduced
from shopdesk.ui.desk import Desk
from shopdesk.ui.icons import icon_pixmap
from shopdesk.ui.tokens import FIELD_RADIUS, current_tokens

BATCH = 6
WAITING = 400  # who scrolls through a thousand photos does not want the first ones any more
KEPT = 300
_log = logging.getLogger(__name__)

Wanted = tuple[str, str]  # SHA-256 and path below the photo folder


class ThumbnailLoader(QObject):
    """Hands out thumbnails at once when it has them, and tells ``ready`` when it has one more."""

    ready = Signal(str)  # SHA-256; also of a picture there will be no thumbnail of

    def __init__(self, desk: Desk, archive: PhotoArchive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._archive = desk, archive
        self._pixmaps: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[str, str] = OrderedDict()
        self._under_way: set[str] = set()
        self._missing: set[str] = set()
        self._batches = 0
        # One worker stays free for the questions of the pages.
        self._at_once = max(1, (os.cpu_count() or 2) - 1)
        # What one drawing of a page asks for comes together.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start)

    def pixmap(self, sha256: str, path: str) -> QPixmap | None:
        """The thumbnail of a photo; None while it is made, and for a file that is missing or damaged."""
        if (known := self._pixmaps.get(sha256)) is not None:
            self._pixmaps.move_to_end(sha256)
            return known
        if sha256 not in self._missing and sha256 not in self._under_way:
            self._wanted[sha256] = path
            self._wanted.move_to_end(sha256)
            if len(self._wanted) > WAITING:
                self._wanted.popitem(last=False)
            self._soon.start()
        return None

    def is_missing(self, sha256: str) -> bool:
        """Whether the file of a photo turned out to be gone or damaged."""
        return sha256 in self._missing

    def look_again(self) -> None:
        """Try those files again that were missing: somebody may have put them back."""
        self._missing.clear()

    def loading(self, batch: Sequence[Wanted]) -> Callable[[Progress], list[tuple[str, QImage | None]]]:
        """What loads a batch, for any thread; pictures that are elsewhere are loaded by somebody else's."""
        return partial(load_thumbnails, self._archive, batch)

    def _start(self) -> None:
        while self._wanted and self._batches < self._at_once:
            # What was asked for last is what is on the screen now.
            batch = [self._wanted.popitem() for _ in range(min(BATCH, len(self._wanted)))]
            self._under_way.update(sha256 for sha256, _path in batch)
            self._batches += 1
            job = self._desk.run("", self.loading(batch), then=self._on_loaded)
            job.finished.connect(self._on_finished)

    def _on_loaded(self, made: list[tuple[str, QImage | None]]) -> None:
        for sha256, image in made:
            if image is None:
                self._missing.add(sha256)
            else:
                self._pixmaps[sha256] = QPixmap.fromImage(image)
        while len(self._pixmaps) > KEPT:
            self._pixmaps.popitem(last=False)
        for sha256, _image in made:
            self._under_way.discard(sha256)
            self.ready.emit(sha256)

    def _on_finished(self) -> None:
        self._batches -= 1
        if not self._batches:
            self._under_way.clear()  # those of a cancelled batch may be asked for again
        if self._wanted:
            self._soon.start()


def load_thumbnails(
    archive: PhotoArchive, wanted: Sequence[Wanted], _progress: Progress | None = None
) -> list[tuple[str, QImage | None]]:
    """The thumbnails of some photos, from the cache or made now; None for what cannot be read. For any thread."""
    return [(sha256, _load(archive, sha256, path)) for sha256, path in wanted]


def draw_thumbnail(
    painter: QPainter, area: QRect, pixmap: QPixmap | None, *, missing: bool = False, fill: bool = False
) -> None:
    """Draw a thumbnail with round corners: whole, or with ``fill`` cut to the area.

    Without a picture there is a quiet ground, and a sign on it when the file is missing or damaged.
    """
    tokens = current_tokens()
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(QRectF(area), FIELD_RADIUS, FIELD_RADIUS)
    painter.fillPath(path, tokens.colour("neutral"))
    if pixmap is not None and not pixmap.isNull():
        painter.setClipPath(path)
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if fill else Qt.AspectRatioMode.KeepAspectRatio
        target = QRect(area.topLeft(), pixmap.size().scaled(area.size(), mode))
        target.moveCenter(area.center())
        if abs(target.width() - area.width()) <= 1 and abs(target.height() - area.height()) <= 1:
            target = area
        painter.drawPixmap(target, pixmap)
    elif missing:
        side = min(28, area.height() // 2)
        scale = painter.device().devicePixelRatio()
        sign = icon_pixmap("image", side, tokens.colour("faint"), scale)
        painter.drawPixmap(area.center().x() - side // 2, area.center().y() - side // 2, sign)
        small = side // 2
        warning = icon_pixmap("warning", small, tokens.colour("warning"), scale)
        painter.drawPixmap(area.right() - small - 4, area.bottom() - small - 4, warning)
    painter.restore()


def _load(archive: PhotoArchive, sha256: str, relative: str) -> QImage | None:
    kept = archive.thumbnail_of(sha256)
    # Also a cached file can be damaged: then it is made again.
    with suppress(Exception), Image.open(kept) as picture:
        return to_qimage(picture)
    try:
        with Image.open(archive.path_of(relative)) as picture:
            small = reduced(picture, THUMBNAIL)
    except Exception as error:  # noqa: BLE001  whatever is wrong with the file, the page shows its sign for it
        _log.info("no thumbnail of a photo: %s", type(error).__name__)
        return None
    archive.keep_thumbnail(sha256, as_jpeg(small))
    return to_qimage(small)


def to_qimage(picture: Image.Image) -> QImage:
    """A picture of Pillow's as one of Qt's, on white; for any thread."""
    plain = on_white(picture)
    width, height = plain.size
    image = QImage(width, height, QImage.Format.Format_RGB888)
    memory, stride, rows = memoryview(image.bits()), image.bytesPerLine(), max(1, STRIP // width)
    # Strip by strip, because a large picture fits into memory once more, but not thrice.
    for top in range(0, height, rows):
        strip = plain.crop((0, top, width, min(height, top + rows))).tobytes("raw", "RGB", stride)
        memory[top * stride : top * stride + len(strip)] = strip
    return image
