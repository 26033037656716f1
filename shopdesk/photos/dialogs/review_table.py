"""The list of pictures that somebody looks through before they are archived."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter

from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.text import marked
from shopdesk.photos.arriving.plans import Fate
from shopdesk.photos.taking.review import ReviewRow, state_chip
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader, draw_thumbnail
from shopdesk.ui.cell_delegate import CellDelegate
from shopdesk.ui.record_table import Index, RecordTable
from shopdesk.ui.record_view import RecordView

PICTURE_WIDTH = 62

REVIEW = Listing[ReviewRow](
    "photo_review",
    "PhotoReview",
    marked("PhotoReview", "Pictures to archive"),
    (
        Column("picture", marked("PhotoReview", "Picture"), lambda r: "", width=PICTURE_WIDTH),
        Column("file", marked("PhotoReview", "File"), lambda r: _place(r), width=200),
        Column("customer", marked("PhotoReview", "Customer ID"), lambda r: r.picture.customer_name, width=110),
        Column("state", marked("PhotoReview", "State"), lambda r: state_chip(r.state), Kind.STATE, 112),
        Column(
            "order", marked("PhotoReview", "Order"), lambda r: r.picture.belongs_to, Kind.IDENTIFIER, 156, hidden=True
        ),
        Column("read_as", marked("PhotoReview", "Read as"), lambda r: r.picture.read_as, width=110, hidden=True),
        Column("reason", marked("PhotoReview", "Remark"), lambda r: r.reason, width=260),
    ),
)


class PictureDelegate(CellDelegate):
    """Draws the small picture of a row on the ground that the other cells have."""

    def __init__(self, view: RecordView, thumbnails: ThumbnailLoader) -> None:
        super().__init__(view)
        self._view, self._thumbnails = view, thumbnails

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
        key = str(row.number)
        refused = row.picture.fate is Fate.REFUSED
        pixmap = None if refused else self._thumbnails.pixmap(key, "")
        missing = refused or self._thumbnails.is_missing(key)
        draw_thumbnail(painter, rect.adjusted(4, 2, -4, -3), pixmap, missing=missing, fill=pixmap is not None)


def _place(row: ReviewRow) -> str:
    return f"{row.picture.shown_path} · {row.picture.from_row}" if row.picture.from_row else row.picture.shown_path
