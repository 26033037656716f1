"""Pictures as large as they are looked at: decoded in the background, in bounded memory, at several sizes."""

from collections import OrderedDict
from collections.abc import Iterable
from functools import partial
from math import ceil, sqrt
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.pictures.formats import FORMATS, MAX_PIXELS
from shopdesk.photos.pictures.reducing import ACROSS, by_strips, on_white, orientation, turned
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.thumbnails import to_qimage
from shopdesk.ui.desk import Desk

MOST_PIXELS = 50_000_000  # of a picture in memory; of a larger one every second or third pixel is shown
KEPT_PIXELS = 64_000_000  # of all pictures kept for going back and on
SMALLEST_LEVEL = 512  # pixels of the longer side
AT_ONCE = 2


class ShownPicture(NamedTuple):
    """A picture for the screen: ``levels`` are ever smaller, ``size`` is that of the file, upright."""

    levels: tuple[QImage, ...]
    size: QSize


def read_shown(path: Path) -> ShownPicture:
    """A picture as it is meant to be seen, on white, of at most 50 megapixels; for any thread.

    Raises OSError when the file cannot be opened, UserError when it is no picture that can be shown.
    """
    with path.open("rb") as file:
        try:
            with Image.open(file, formats=FORMATS) as picture:
                return _shown(picture)
        except UserError:
            raise
        # What a broken file makes of a decoder is not to be foreseen.
        except Exception as error:
            text = translate("Photos", "“{file}” cannot be shown: it is damaged, or no picture any more.")
            raise UserError(text.format(file=path.name)) from error


def _shown(picture: Image.Image) -> ShownPicture:
    size = QSize(*picture.size)
    if size.width() * size.height() > MAX_PIXELS:
        raise UserError(translate("Photos", "This picture is too large to be shown: more than 200 megapixels."))
    factor = ceil(sqrt(size.width() * size.height() / MOST_PIXELS))
    if factor > 1:
        # Of a JPEG no more is decoded than will be shown.
        picture.draft("RGB", (size.width() // factor, size.height() // factor))
    picture.load()
    fits = picture.width * picture.height <= MOST_PIXELS
    plain = turned(on_white(picture) if fits else by_strips(picture, factor), orientation(picture))
    levels = [to_qimage(plain)]
    is_across = orientation(picture) in ACROSS
    while max(plain.size) > 2 * SMALLEST_LEVEL and min(plain.size) > 1:
        plain = plain.reduce(2)
        levels.append(to_qimage(plain))
    return ShownPicture(tuple(levels), size.transposed() if is_across else size)


class PictureLoader(QObject):
    """Decodes the photos that are looked at, the wanted ones first, and keeps a few of them."""

    ready = Signal(int)  # id of a photo whose picture is there, or the reason why it is not

    def __init__(self, desk: Desk, archive: PhotoArchive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._archive = desk, archive
        self._kept: OrderedDict[int, ShownPicture | str] = OrderedDict()
        self._under_way: set[int] = set()
        self._wanted: list[PhotoRow] = []

    def get(self, photo_id: int) -> ShownPicture | str | None:
        """The picture of a photo, or why there is none; None while it is not decoded yet."""
        return self._kept.get(photo_id)

    def want(self, rows: Iterable[PhotoRow]) -> None:
        """Say which photos are looked at now, the most urgent one first; what was wanted before is not any more.

        A reason why a picture cannot be shown does not last: the file may be back.
        """
        self._wanted = []
        for row in rows:
            if isinstance(kept := self._kept.get(row.id), ShownPicture):
                self._kept.move_to_end(row.id)
            elif row.id not in self._under_way:
                if kept is not None:
                    del self._kept[row.id]
                self._wanted.append(row)
        self._start()

    def _start(self) -> None:
        while self._wanted and len(self._under_way) < AT_ONCE:
            row = self._wanted.pop(0)
            self._under_way.add(row.id)
            work = partial(_shown_or_reason, self._archive.path_of(row.path))
            job = self._desk.run("", work, then=partial(self._on_decoded, row.id))
            job.finished.connect(partial(self._on_finished, row.id))

    def _on_decoded(self, photo_id: int, outcome: ShownPicture | str) -> None:
        if not isValid(self):
            return
        self._kept[photo_id] = outcome
        while len(self._kept) > 2 and sum(map(_pixels, self._kept.values())) > KEPT_PIXELS:
            self._kept.popitem(last=False)
        self.ready.emit(photo_id)

    def _on_finished(self, photo_id: int) -> None:
        if isValid(self):
            self._under_way.discard(photo_id)
            self._start()


def _pixels(kept: ShownPicture | str) -> int:
    return 0 if isinstance(kept, str) else kept.levels[0].width() * kept.levels[0].height()


def _shown_or_reason(path: Path, _progress: Progress) -> ShownPicture | str:
    try:
        return read_shown(path)
    except UserError as error:
        return error.message
    except OSError as error:
        return environment_message(error) or str(error)
