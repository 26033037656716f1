"""The list of files that are not as they were."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter

from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.text import marked
from shopdesk.photos.folder.findings import Finding, group_chip
from shopdesk.photos.folder.names import storable
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader, draw_thumbnail
from shopdesk.ui.cell_delegate import CellDelegate
from shopdesk.ui.record_table import Index, RecordTable
from shopdesk.ui.record_view import RecordView

FINDINGS = Listing[Finding](
    "photo_check",
    "PhotoCheck",
    marked("PhotoCheck", "Check of the photo archive"),
    (
        Column("picture", marked("PhotoCheck", "Picture"), lambda r: "", width=62),
        Column("what", marked("PhotoCheck", "What"), lambda r: group_chip(r.group), Kind.STATE, 120, hidden=True),
        Column("path", marked("PhotoCheck", "File"), lambda r: storable(r.path), width=270),
        Column("customer", marked("PhotoCheck", "Customer ID"), lambda r: r.customer_name, width=120),
        Column("remark", marked("PhotoCheck", "Remark"), lambda r: storable(r.remark), width=280),
    ),
)


class FoundPictureDelegate(CellDelegate):
    """Draws the small picture of a file on the ground that the other cells have; also of one that is gone, if kept."""

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
        pixmap = self._thumbnails.pixmap(row.sha256, row.shown) if row.sha256 else None
        missing = not row.sha256 or self._thumbnails.is_missing(row.sha256)
        draw_thumbnail(painter, rect.adjusted(4, 2, -4, -3), pixmap, missing=missing, fill=pixmap is not None)
