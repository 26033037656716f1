"""Evidence as PDF: what each claim says on a page of its own, then its photos, two on a page."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from shopdesk.claims.papers import evidence_words as words
from shopdesk.claims.papers.evidence import ClaimEvidence, EvidencePhoto
from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError
from shopdesk.core.files import replacing
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.copies.contact_sheet import PaperPicture, paper_pictures, piece_count
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoId
from shopdesk.photos.service import PhotoRow
from shopdesk.sheets.paper_parts import (
    QUIET,
    chip_row,
    event_table,
    fact_table,
    padding,
    part,
    row_table,
    signature_row,
    text_style,
)
from shopdesk.sheets.pdf import (
    MAIN_FONT,
    MARGIN,
    Bookmark,
    characters_of,
    marked_up,
    missing_characters,
    numbered_canvas,
)

MOST_PHOTOS = 600  # in one file: one that grows beyond all bounds helps nobody
_PIXELS = 1500  # of the longer side: what is written on a label is read on paper
_WIDTH = A4[0] - 2 * MARGIN - 12  # a frame has 6 points of its own on either side
_TOP = 5 * mm
_HEIGHT = A4[1] - 2 * (MARGIN + _TOP) - 12
_WORDS = 18 * mm  # below a photo
_HALF = _HEIGHT / 2 - 1  # a hair less, so that two have room on a page
_GROUND = HexColor("#F5F6F8")
_COVER_SHARES = (0.13, 0.2, 0.14, 0.12, 0.11, 0.11, 0.11, 0.08)
_GOODS_SHARES = (0.17, 0.33, 0.2, 0.08, 0.11, 0.11)
_CAPTION = text_style("evidence caption", 8.5, QUIET, alignment=1)
_HEADING = text_style("evidence heading", 15)
_QUIET_LINE, _BODY = text_style("evidence quiet", 8.5, QUIET), text_style("evidence body", 9)


class WrittenEvidence(NamedTuple):
    """What became of an evidence pack; ``unreadable``, ``kept_back`` and ``changed`` are names of photos.

    ``without_photos`` are the claims nobody took a picture for; ``missing`` the characters no font has, by claim no.
    """

    claims: int
    photos: int
    unreadable: list[str]
    without_photos: list[str]
    missing: dict[str, set[str]]
    kept_back: Sequence[str] = ()  # their place could not be removed
    changed: Sequence[str] = ()  # in it, but not what was archived


def write_evidence_pdf(
    path: Path,
    evidence: Sequence[ClaimEvidence],
    archive: PhotoArchive,
    clock: Clock,
    *,
    month: str = "",
    progress: Progress | None = None,
) -> WrittenEvidence:
    """Write the evidence of claims into one PDF, several with a cover; photos go in small and without their metadata.

    Raises UserError for no claim and for more photos than one file should have, OSError and Cancelled; then nothing
    is written. Photos that cannot be read are told in their place.
    """
    if not evidence:
        raise UserError(translate("ClaimEvidence", "There is no claim to write evidence of."))
    if (barred := too_many(sum(len(one.photos) for one in evidence))) is not None:
        raise barred
    album = _Album(archive, progress or Progress(), sum(1 + len(one.photos) for one in evidence))
    title = words.title_of(evidence, month)
    story: list[Flowable] = [*_cover(evidence, title), PageBreak()] if len(evidence) > 1 else []
    for place, one in enumerate(evidence):
        story += [_Step(album), *_claim_pages(one, clock), *_photo_pages(one, album, clock)]
        if place < len(evidence) - 1:
            story.append(PageBreak())
    with replacing(path) as temporary:
        _build(temporary, story, title, clock)
    album.progress.step(album.total, album.total)
    return _told(evidence, clock, album.unreadable)


def data_sheet_pdf(evidence: ClaimEvidence, clock: Clock) -> bytes:
    """What a claim says, without its photos, as a PDF."""
    stream = BytesIO()
    _build(stream, _claim_pages(evidence, clock), words.title_of([evidence]), clock)
    return stream.getvalue()


def too_many(photos: int) -> UserError | None:
    """Why so many photos do not go into one PDF, or nothing."""
    if photos <= MOST_PHOTOS:
        return None
    text = translate("ClaimEvidence", "{count} photos are too many for one PDF. At most {most} fit: write a zip file.")
    return UserError(text.format(count=f"{photos:,}", most=MOST_PHOTOS), field="target")


def missing_in(evidence: Sequence[ClaimEvidence], clock: Clock) -> dict[str, set[str]]:
    """The characters that no shipped font can draw, by claim no.; the paper shows them by their numbers."""
    found = {one.detail.row.claim_no: missing_characters("".join(words.all_texts(one, clock))) for one in evidence}
    return {claim_no: left for claim_no, left in found.items() if left}


def _build(target: Path | BytesIO, story: list[Flowable], title: str, clock: Clock) -> None:
    characters_of(MAIN_FONT)  # registers it
    document = SimpleDocTemplate(
        target if isinstance(target, BytesIO) else str(target),
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN + _TOP,
        bottomMargin=MARGIN + _TOP,
        title=title,
        author="ShopDesk",
    )
    document.build(story, canvasmaker=numbered_canvas(title, shown_text(clock.now(), clock)))


def _told(evidence: Sequence[ClaimEvidence], clock: Clock, unreadable: list[str]) -> WrittenEvidence:
    photos = sum(len(one.photos) for one in evidence)
    without = [one.detail.row.claim_no for one in evidence if not one.photos]
    return WrittenEvidence(len(evidence), photos - len(unreadable), unreadable, without, missing_in(evidence, clock))


# Pages of words.


def _cover(evidence: Sequence[ClaimEvidence], title: str) -> list[Flowable]:
    """The list of the claims with their sums."""
    rows = words.cover_rows(evidence)
    table = row_table(rows, _COVER_SHARES, _WIDTH, 4)
    return [Bookmark(translate("ClaimEvidence", "Overview")), *part(title, table)]


def _claim_pages(evidence: ClaimEvidence, clock: Clock) -> list[Flowable]:
    """All there is about a claim, for a page or more."""
    detail = evidence.detail
    row = detail.row
    story: list[Flowable] = [Bookmark(" · ".join(filter(None, (row.claim_no, row.customer_name)))), _head(evidence)]
    story += [Spacer(0, 2 * mm), fact_table(words.about(detail, clock), _WIDTH)]
    story += part(translate("ClaimEvidence", "Money"), fact_table(words.money(detail), _WIDTH))
    goods = row_table(words.goods_rows(detail), _GOODS_SHARES, _WIDTH, 3) if detail.goods else None
    nothing = Paragraph(marked_up(translate("ClaimEvidence", "No goods were entered.")), _QUIET_LINE)
    story += part(translate("ClaimEvidence", "Goods"), goods or nothing)
    story += part(translate("ClaimEvidence", "What happened"), event_table(words.events(detail, clock), _WIDTH))
    told = Paragraph(marked_up(words.photos_told(evidence)), _BODY)
    story += part(translate("ClaimEvidence", "Photos"), told)
    return [*story, KeepTogether([Spacer(0, 8 * mm), signature_row(words.signatures(), _WIDTH)])]


def _head(evidence: ClaimEvidence) -> Flowable:
    """The number and the marks of a claim, and its parcel's number as a barcode on the right."""
    row = evidence.detail.row
    number = row.tracking_no
    marks = [
        Paragraph(marked_up(row.claim_no), _HEADING),
        Spacer(0, 2 * mm),
        chip_row(words.chips(evidence.detail), _WIDTH * 0.55),
    ]
    # What is no Code 128 stands among the facts as text.
    code: Any = _Code(number) if number.isascii() and number.isprintable() and 0 < len(number) <= 40 else ""
    table = Table([[marks, code]], colWidths=[_WIDTH * 0.55, _WIDTH * 0.45])
    table.setStyle([*padding(0, 0), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("ALIGN", (1, 0), (1, 0), "RIGHT")])
    return table


class _Code(Flowable):
    """A parcel's number as Code 128 with the number below, as wide as there is room."""

    HEIGHT, LETTERS, QUIET_MODULES = 14 * mm, 9, 10

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number = number

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        modules = self._bars(1).width + 2 * self.QUIET_MODULES
        self._thin = min(0.33 * mm, aW / modules)
        self.width, self.height = modules * self._thin, self.HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        # Black on white with nothing beside it, so that a scanner reads it off the paper.
        self._bars(self._thin).drawOn(self.canv, self.QUIET_MODULES * self._thin, self.LETTERS * 1.3)
        self.canv.setFont(MAIN_FONT, self.LETTERS)
        self.canv.drawCentredString(self.width / 2, 1, self._number)

    def _bars(self, thin: float) -> Any:
        return Code128(self._number, barHeight=self.HEIGHT - self.LETTERS * 1.3, barWidth=thin, quiet=False)


# Pages of photos.


class _Album:
    """The photos of a pack while it is drawn: each is read when its place comes, so that few are held at a time."""

    def __init__(self, archive: PhotoArchive, progress: Progress, total: int) -> None:
        self.progress, self.total = progress, total
        self.unreadable: list[str] = []
        self._archive = archive
        self._done = 0
        self._last: tuple[PhotoId | None, list[PaperPicture]] = (None, [])

    def step(self) -> None:
        """One more claim or photo is at hand; raises Cancelled."""
        self.progress.step(self._done, self.total)
        self._done += 1

    def picture(self, row: PhotoRow, piece: int) -> PaperPicture | None:
        """A photo, or a piece of a long one; None where the file cannot be read."""
        if self._last[0] != row.id:
            self.step()
            self._last = (row.id, list(paper_pictures(self._archive, row, _PIXELS, in_pieces=True)))
            if self._last[1][0].jpeg is None:
                self.unreadable.append(PurePosixPath(row.path).name)
        pictures = self._last[1]
        # A file that is not what was archived may be shorter than its record says.
        return pictures[piece] if piece < len(pictures) and pictures[piece].jpeg is not None else None


class _Step(Flowable):
    """Takes no room, and tells that a claim is drawn."""

    def __init__(self, album: _Album) -> None:
        super().__init__()
        self._album = album

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self._album.step()


def _photo_pages(evidence: ClaimEvidence, album: _Album, clock: Clock) -> Iterator[Flowable]:
    count = len(evidence.photos)
    if not count:
        return
    yield PageBreak()
    yield Bookmark(translate("ClaimEvidence", "Photos"), 1)
    for number, photo in enumerate(evidence.photos, 1):
        for piece in range(piece_count(photo.row.width, photo.row.height)):
            yield _Photo(album, photo, words.caption(photo, number, count, clock), piece)


class _Photo(Flowable):
    """Half a page: a photo or a piece of a long one, its words below."""

    def __init__(self, album: _Album, photo: EvidencePhoto, caption: list[str], piece: int) -> None:
        super().__init__()
        self._album, self._photo, self._caption, self._piece = album, photo, caption, piece

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width, self.height = aW, _HALF
        return aW, _HALF

    def draw(self) -> None:
        picture, room = self._album.picture(self._photo.row, self._piece), _HALF - _WORDS
        lines = list(self._caption)
        if picture is None or picture.jpeg is None:
            self.canv.setFillColor(_GROUND)
            self.canv.rect(0, _WORDS, self.width, room, stroke=0, fill=1)
            self._write([translate("ClaimEvidence", "This file cannot be read.")], _WORDS + room / 2 + 12, 24)
        else:
            scale = min(self.width / picture.width, room / picture.height, 1.0)  # of a tiny one no more is to be seen
            wide, high = picture.width * scale, picture.height * scale
            image = ImageReader(BytesIO(picture.jpeg))
            self.canv.drawImage(image, (self.width - wide) / 2, _WORDS + (room - high) / 2, wide, high)
            if picture.part:
                lines[0] = f"{lines[0]} · {picture.part}"
        self._write(lines, _WORDS - 1.5 * mm, _WORDS - 1.5 * mm)

    def _write(self, lines: list[str], top: float, height: float) -> None:
        paragraph = Paragraph("<br/>".join(map(marked_up, lines)), _CAPTION)
        _wide, used = paragraph.wrap(self.width, height)
        if used > height:  # a long note: as much of it as there is room for
            parts = paragraph.split(self.width, height)
            paragraph = parts[0] if parts else paragraph
            _wide, used = paragraph.wrap(self.width, height)
        paragraph.drawOn(self.canv, 0, top - used)
