"""Small pictures in the cells of a list."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter

from shopdesk.photos.viewing.thumbnails import ThumbnailLoader, Wanted, draw_thumbnail
from shopdesk.ui.cell_delegate import CellDelegate
from shopdesk.ui.record_table import Index, RecordTable
from shopdesk.ui.record_view import RecordView

PICTURE_WIDTH = 62  # px of the column


class PictureDelegate(CellDelegate):
    """Draws the picture of a row on the ground that the other cells have.

    ``picture_of`` says what to ask the thumbnails for; None for a row whose file is known to be gone, or no picture.
    """

    def __init__(
        self, view: RecordView, thumbnails: ThumbnailLoader, picture_of: Callable[[Any], Wanted | None]
    ) -> None:
        super().__init__(view)
        self._view, self._thumbnails, self._picture_of = view, thumbnails, picture_of

    def paint_cell(
        self, painter: QPainter, rect: QRect, font: QFont, index: Index, *, selected: bool, focused: bool
    ) -> None:
        """Draw the cell, then the picture on it."""
        cells = self._view.itemDelegate()
        assert isinstance(cells, CellDelegate)
        cells.paint_cell(painter, rect, font, index, selected=selected, focused=focused)
        table = index.model()
        assert isinstance(table, RecordTable)
        if (row := table.row(index.row())) is None:
            return
        wanted = self._picture_of(row)
        pixmap = None if wanted is None else self._thumbnails.pixmap(*wanted)
        missing = wanted is None or self._thumbnails.is_missing(wanted[0])
        draw_thumbnail(painter, rect.adjusted(4, 2, -4, -3), pixmap, missing=missing, fill=pixmap is not None)
