"""Pictures that are not in the archive yet, made small for the screen."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage

from shopdesk.core.progress import Progress
from shopdesk.photos.pictures.reducing import THUMBNAIL, reduced
from shopdesk.photos.service import Source
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader, Wanted, to_qimage

PREVIEW_LONGEST = 900  # pixels of the longer side
_log = logging.getLogger(__name__)


class SourceThumbnails(ThumbnailLoader):
    """Loads thumbnails of pictures that lie elsewhere; they are asked for by a key in place of their SHA-256."""

    sources: Callable[[str], Source | None] = staticmethod(lambda _key: None)

    def loading(self, batch: Sequence[Wanted]) -> Callable[[Progress], list[tuple[str, QImage | None]]]:
        """What loads a batch; the sources are looked up now, for they belong to the window."""
        return partial(_load_all, [(key, self.sources(key)) for key, _path in batch])


def load_source(source: Source, longest: int, _progress: Progress | None = None) -> QImage | None:
    """A picture made small, for any thread; None for what cannot be read."""
    try:
        with Image.open(source if isinstance(source, Path) else BytesIO(source.data)) as picture:
            return to_qimage(reduced(picture, longest))
    except Exception as error:  # noqa: BLE001  whatever is wrong with the file, its row says so
        _log.info("no preview of a picture: %s", type(error).__name__)
        return None


def _load_all(wanted: Sequence[tuple[str, Source | None]], _progress: Progress) -> list[tuple[str, QImage | None]]:
    return [(key, None if source is None else load_source(source, THUMBNAIL)) for key, source in wanted]
