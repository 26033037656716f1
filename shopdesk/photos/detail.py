"""Everything known about one photo, beside the gallery, or what several come to. No SQL, no rules."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from shopdesk.core.audit import HistoryRow, list_history
from shopdesk.core.columns import shown_text
from shopdesk.core.database import Session
from shopdesk.photos import store
from shopdesk.photos.companion import CodeAction, Linkable, PhotoCompanions, record_title, record_word
from shopdesk.photos.evidence.codes import CodeRow, codes_of
from shopdesk.photos.evidence.likeness import likenesses_of
from shopdesk.photos.evidence.likeness_store import LikenessRow
from shopdesk.photos.evidence.linking import Link
from shopdesk.photos.model import PhotoId, PhotoKind, Verdict, kind_chip
from shopdesk.photos.store import PhotoRow, PhotoSums
from shopdesk.photos.viewing.history import links_told, photo_events
from shopdesk.photos.viewing.record_lines import LineButton, RecordLine, RecordLines
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader, draw_thumbnail
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Fact, FactList, Timeline
from shopdesk.ui.messages import Banner

HISTORY_SHOWN = 40


class Story(NamedTuple):
    """What belongs to a photo: records with their titles, barcodes and what they lead to, likenesses, history.

    ``known`` are the barcodes that something in the desk has, ``parcels`` the numbers of parcels by their barcode.
    """

    titles: dict[Link, str]
    codes: list[CodeRow]
    offers: list[Linkable]
    likenesses: list[LikenessRow]
    history: list[HistoryRow]
    known: frozenset[str]
    parcels: dict[str, str]


def photo_story(session: Session, companions: PhotoCompanions, row: PhotoRow) -> Story:
    """What belongs to a photo; offers of its customer only while it is linked to nothing."""
    codes, history = codes_of(session, row.id), list_history(session, "photo", row.id, HISTORY_SHOWN)
    offers = companions.offers(session, row, [code.text for code in codes if not code.declined])
    known = frozenset(one.code for one in offers)
    offers = [one for one in offers if (one.kind, one.id) not in row.links and (one.code or not row.links)]
    titles = {link: record_title(session, *link) for link in {*row.links, *links_told(history)}}
    parcels = {code.text: companions.parcel_in(session, code.text) for code in codes if not code.declined}
    return Story(titles, codes, offers, likenesses_of(session, row.id), history, known, parcels)


class Preview(QAbstractButton):
    """The chosen photo at the top of the detail panel; a click opens it."""

    HEIGHT = 192

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


class PhotoDetail(QObject):
    """Fills a detail panel with a photo, or with what several photos come to."""

    record_requested = Signal(str, int)
    link_requested = Signal(object)  # Linkable: one click on what is offered
    unlink_requested = Signal(str, int)
    decline_requested = Signal(int)  # id of a barcode that means nothing here
    likeness_requested = Signal(object)  # list[LikenessRow]: to be looked at side by side

    def __init__(
        self, desk: Desk, companions: PhotoCompanions, panel: DetailPanel, thumbnails: ThumbnailLoader
    ) -> None:
        super().__init__(panel)
        self._desk, self._companions, self._panel = desk, companions, panel
        self.row: PhotoRow | None = None
        self.preview, self.alike = Preview(thumbnails, panel), Banner(panel)
        self._links, self._offers, self._codes = RecordLines(panel), RecordLines(panel), RecordLines(panel)
        self._facts, self._file, self._sums = FactList(panel), FactList(panel), FactList(panel)
        self._file.set_title(self.tr("File"))
        self._history = Timeline(panel)
        panel.add(self.preview)
        panel.add(self.alike)
        self._heads = {
            self._links: panel.add_section(self.tr("Belongs to"), self._links),
            self._offers: panel.add_section(self.tr("May belong to"), self._offers),
        }
        panel.add(self._sums)
        panel.add(self._facts)
        self._heads[self._codes] = panel.add_section(self.tr("Barcodes"), self._codes)
        panel.add(self._file)
        self._history_head = panel.add_section(self.tr("History"), self._history)

    def show_photo(self, row: PhotoRow) -> None:
        """Show a photo at once, and what belongs to it as soon as it is read."""
        another = self.row is None or self.row.id != row.id
        self.row = row
        self._show_parts(one=True)
        self.preview.show_photo(row)
        self._panel.set_heading(row.customer_name, kind_chip(row.kind), row.id)
        self._facts.set_facts(self._photo_facts(row))
        self._file.set_facts(self._file_facts(row))
        if another:
            self.alike.hide()
            self._show_lines(self._links, [])
            self._show_lines(self._offers, [])
            self._show_lines(self._codes, [])
            self._history.set_events([])
        self._desk.ask(self, "story", photo_story, self._companions, row, then=partial(self._tell, row))

    def show_several(self, ids: Sequence[PhotoId], current: PhotoRow | None) -> None:
        """Show what several photos come to; the preview stays with the one the cursor is on."""
        self.row = None
        self._show_parts(one=False)
        self._panel.set_heading(self.tr("{count} photos").format(count=f"{len(ids):,}"))
        if current is not None:
            self.preview.show_photo(current)
        self._desk.ask(self, "story", store.sum_photos, list(ids), then=self._show_sums)

    def _show_parts(self, *, one: bool) -> None:
        self._sums.setVisible(not one)
        for group in (self._facts, self._file):
            group.setVisible(one)
        _show_section(self._history_head, one)
        if not one:
            self.alike.hide()
            for head in self._heads.values():
                _show_section(head, False)

    def _tell(self, row: PhotoRow, story: Story) -> None:
        if self.row is not row:
            return
        # What is offered stands in the place of what is not there yet.
        nothing = [] if story.offers else [self._inbox_line()]
        self._show_lines(self._links, [self._link_line(link, story) for link in row.links] or nothing)
        self._show_lines(self._offers, [self._offer_line(one) for one in story.offers])
        self._show_lines(self._codes, [self._code_line(code, story) for code in story.codes])
        self._show_likenesses(story.likenesses)
        self._history.set_events(photo_events(story.history, story.titles, self._desk.clock))

    def _show_lines(self, lines: RecordLines, told: Sequence[RecordLine]) -> None:
        lines.show_lines(told)
        _show_section(self._heads[lines], bool(told))

    def _photo_facts(self, row: PhotoRow) -> list[Fact]:
        clock = self._desk.clock
        return [
            Fact(self.tr("Customer ID"), row.customer_name, copy=True),
            Fact(self.tr("Shows"), kind_chip(row.kind).text),
            Fact(self.tr("Note"), row.note),
            Fact(self.tr("Taken"), shown_text(row.taken_at, clock)),
            Fact(self.tr("Added"), shown_text(row.added_at, clock), side=row.added_by),
        ]

    def _file_facts(self, row: PhotoRow) -> list[Fact]:
        name = row.path.rsplit("/", 1)[-1]
        pixels = self.tr("{width} × {height} pixels").format(width=row.width, height=row.height)
        return [
            Fact(self.tr("Name"), name, copy=True),
            Fact(self.tr("Came as"), row.original_name if row.original_name != name else ""),
            Fact(self.tr("Size"), f"{pixels} · {size_text(row.size_bytes)} · {row.image_format}"),
        ]

    def _link_line(self, link: Link, story: Story) -> RecordLine:
        kind, record_id = link
        remove = LineButton(
            self.tr("Remove the link to"), partial(self.unlink_requested.emit, kind, record_id), "close"
        )
        title = story.titles.get(link, "") or self.tr("(in the recycle bin)")
        return RecordLine(record_word(kind), title, open=self._opener(kind, record_id), buttons=[remove])

    def _inbox_line(self) -> RecordLine:
        return RecordLine("", self.tr("Nothing yet: it lies in the inbox"))

    def _offer_line(self, one: Linkable) -> RecordLine:
        link = LineButton(self.tr("Link"), partial(self.link_requested.emit, one))
        why = self.tr("barcode {code}").format(code=one.code) if one.code else ""
        details = " · ".join(filter(None, (why, one.details)))
        opener = self._opener(one.kind, one.id)
        return RecordLine(record_word(one.kind), one.title, details, one.chip, opener, [link])

    def _code_line(self, code: CodeRow, story: Story) -> RecordLine:
        if code.declined:
            return RecordLine(code.symbology, code.text, self.tr("Means nothing here"))
        parcel = story.parcels.get(code.text, "")
        buttons = [LineButton(one.title, partial(self._with_parcel, one, parcel)) for one in self._actions(parcel)]
        if any(one.code == code.text for one in story.offers):
            buttons.append(LineButton(self.tr("Means nothing"), partial(self.decline_requested.emit, code.id)))
        unknown = self.tr("Nothing in this desk has this number") if code.text not in story.known else ""
        return RecordLine(code.symbology, code.text, unknown, buttons=buttons)

    def _actions(self, parcel: str) -> Sequence[CodeAction]:
        return self._companions.with_parcel if parcel else ()

    def _with_parcel(self, action: CodeAction, parcel: str) -> None:
        if self.row is not None:
            action.run(parcel, self.row.id)

    def _opener(self, kind: str, record_id: int) -> partial[None] | None:
        known = not self._companions.openers or kind in self._companions.openers
        return partial(self.record_requested.emit, kind, record_id) if known else None

    def _show_likenesses(self, likenesses: list[LikenessRow]) -> None:
        if not likenesses:
            self.alike.hide()
            return
        assert self.row is not None
        shown = likenesses[0]
        mine = shown.photo.id == self.row.id
        other = shown.customer_name if mine else shown.photo.customer_name
        texts = {
            Verdict.OPEN: self.tr("Looks like a photo of {customer}."),
            Verdict.REUSED: self.tr("Used twice: {customer} sent it too."),
            Verdict.HARMLESS: self.tr("Looks like a photo of {customer}: harmless."),
        }
        text = texts[shown.verdict].format(customer=other)
        if len(likenesses) > 1:
            text += " " + self.tr("And {count} more.").format(count=len(likenesses) - 1)
        tones = {Verdict.OPEN: "warning", Verdict.REUSED: "danger", Verdict.HARMLESS: "info"}
        look = partial(self.likeness_requested.emit, likenesses)
        self.alike.show_message(tones[shown.verdict], text, [(self.tr("Look at both"), look)])

    def _show_sums(self, sums: PhotoSums) -> None:
        kinds = [f"{kind_chip(kind).text} {sums.kinds[kind]:,}" for kind in PhotoKind if kind in sums.kinds]
        self._sums.set_facts(
            [
                Fact(self.tr("Customers"), f"{sums.customers:,}"),
                Fact(self.tr("Show"), " · ".join(kinds)),
                Fact(self.tr("In the inbox"), f"{sums.unlinked:,}" if sums.unlinked else ""),
                Fact(self.tr("Size"), size_text(sums.size_bytes)),
            ]
        )


def _show_section(head: QLabel, shown: bool) -> None:
    """Show a section of the panel, or hide it with its heading."""
    if (holder := head.parentWidget()) is not None:
        holder.setVisible(shown)


def size_text(size_bytes: int) -> str:
    """The size of a file as people say it."""
    if size_bytes < 1 << 20:
        return f"{max(1, round(size_bytes / 1024))} KB"
    if size_bytes < 10 << 30:
        return f"{size_bytes / (1 << 20):.1f} MB"
    return f"{size_bytes / (1 << 30):.1f} GB"
