"""A photo on a canvas: its thumbnail at once, the picture itself as soon as it is decoded, or why there is none."""

from PySide6.QtCore import QObject, QSize

from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.canvas import PictureCanvas
from shopdesk.photos.viewing.decoding import PictureLoader, ShownPicture
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader


class PhotoOnCanvas(QObject):
    """Shows one photo after the other on a canvas."""

    def __init__(self, canvas: PictureCanvas, pictures: PictureLoader, thumbnails: ThumbnailLoader) -> None:
        super().__init__(canvas)
        self._canvas, self._pictures, self._thumbnails = canvas, pictures, thumbnails
        self._row: PhotoRow | None = None
        pictures.ready.connect(self._on_picture)
        thumbnails.ready.connect(self._on_thumbnail)

    def show(self, row: PhotoRow, turns: int = 0) -> None:
        """Show a photo whole, turned as it was left; who shows it also says that its picture is wanted."""
        self._row = row
        self._canvas.show_image((), QSize(row.width, row.height))
        self._canvas.start_anew(turns)
        self._draw()

    def say(self, text: str) -> None:
        """Say why there is no photo to be shown."""
        self._row = None
        self._canvas.show_message(text)

    def _on_picture(self, photo_id: int) -> None:
        if self._row is not None and self._row.id == photo_id:
            self._draw()

    def _on_thumbnail(self, sha256: str) -> None:
        if self._row is not None and self._row.sha256 == sha256:
            self._draw()

    def _draw(self) -> None:
        row = self._row
        if row is None:
            return
        known = self._pictures.get(row.id)
        if isinstance(known, ShownPicture):
            self._canvas.show_image(known.levels, known.size)
        elif known is not None:
            self._canvas.show_message(known)
        # Of a very long screenshot the thumbnail shows the upper part only.
        elif row.height <= 2 * row.width and (stand_in := self._thumbnails.pixmap(row.sha256, row.path)) is not None:
            self._canvas.show_image(stand_in.toImage(), QSize(row.width, row.height))
