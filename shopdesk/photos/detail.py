"""Everything known about one photo, beside the gallery. No SQL, no rules."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from shopdesk.core.columns import shown_text
from shopdesk.core.database import Session
from shopdesk.core.recycle import record_classes
from shopdesk.core.text import marked, translate
from shopdesk.photos.model import kind_chip
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader, draw_thumbnail
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Fact, FactList

RECORD_WORDS = {
    "order": marked("Photos", "Order"),
    "claim": marked("Photos", "Claim"),
    "customer": marked("Photos", "Customer"),
}


def record_title(session: Session, kind: str, record_id: int) -> str:
    """What people call a record of any kind; empty when it is gone."""
    found = record_classes().get(kind)
    record = session.get(found, record_id) if found is not None else None
    return "" if record is None else record.title()


class Preview(QAbstractButton):
    """The chosen photo at the top of the detail panel; a click opens it."""

    HEIGHT = 220

    def __init__(self, thumbnails: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._row: PhotoRow | None = None
        self.setFixedHeight(self.HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Open the photo"))
        thumbnails.ready.connect(self._on_thumbnail)

    def show_photo(self, row: PhotoRow) -> None:
        """Show another photo."""
        self._row = row
        self.update()

    def _on_thumbnail(self, sha256: str) -> None:
        if self._row is not None and self._row.sha256 == sha256:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is not None:
            pixmap = self._thumbnails.pixmap(self._row.sha256, self._row.path)
            missing = self._thumbnails.is_missing(self._row.sha256)
            draw_thumbnail(QPainter(self), self.rect(), pixmap, missing=missing)


class PhotoDetail(QWidget):
    """Everything known about one photo, in a detail panel."""

    record_requested = Signal(str, int)

    def __init__(self, desk: Desk, panel: DetailPanel, thumbnails: ThumbnailLoader) -> None:
        super().__init__(panel)
        self.hide()
        self._desk, self._panel = desk, panel
        self.row: PhotoRow | None = None
        self.preview = Preview(thumbnails, panel)
        panel.add(self.preview)
        self._facts, self._file, self._links = FactList(), FactList(), FactList()
        self._file.set_title(self.tr("File"))
        self._links.set_title(self.tr("Belongs to"))
        for group in (self._facts, self._links, self._file):
            panel.add(group)

    def show_photo(self, row: PhotoRow) -> None:
        """Show another photo."""
        self.row = row
        clock = self._desk.clock
        self.preview.show_photo(row)
        self._panel.set_heading(row.customer_name, kind_chip(row.kind))
        self._facts.set_facts(
            [
                Fact(self.tr("Customer ID"), row.customer_name, copy=True),
                Fact(self.tr("Shows"), kind_chip(row.kind).text),
                Fact(self.tr("Note"), row.note),
                Fact(self.tr("Taken"), shown_text(row.taken_at, clock)),
                Fact(self.tr("Added"), shown_text(row.added_at, clock), side=row.added_by),
            ]
        )
        self._links.set_facts(self._link_facts(row))
        name = row.path.rsplit("/", 1)[-1]
        pixels = self.tr("{width} × {height} pixels").format(width=row.width, height=row.height)
        self._file.set_facts(
            [
                Fact(self.tr("Name"), name, copy=True),
                Fact(self.tr("Came as"), row.original_name if row.original_name != name else ""),
                Fact(self.tr("Size"), f"{pixels} · {size_text(row.size_bytes)} · {row.image_format}"),
            ]
        )

    def _link_facts(self, row: PhotoRow) -> list[Fact]:
        facts = []
        for kind, record_id in row.links:
            word = translate("Photos", RECORD_WORDS[kind]) if kind in RECORD_WORDS else kind
            title = self._desk.read(record_title, kind, record_id) or self.tr("(in the recycle bin)")
            facts.append(Fact(word, title, open=partial(self.record_requested.emit, kind, record_id)))
        return facts or [Fact("", self.tr("Nothing yet: it lies in the inbox"))]


def size_text(size_bytes: int) -> str:
    """The size of a file as people say it."""
    if size_bytes < 1 << 20:
        return f"{max(1, round(size_bytes / 1024))} KB"
    return f"{size_bytes / (1 << 20):.1f} MB"
