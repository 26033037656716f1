"""Photos on paper, as PDF: one large on a page, or many with a few words below each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from math import ceil
from pathlib import PurePosixPath
from typing import NamedTuple

from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoId, kind_chip
from shopdesk.photos.pictures.formats import FORMATS
from shopdesk.photos.pictures.reducing import STEEPEST, as_jpeg, fitted, lessened
from shopdesk.photos.store import PhotoRow
from shopdesk.sheets.pdf import MAIN_FONT, MARGIN, characters_of, marked_up, missing_characters, numbered_canvas

_TEXT, _QUIET, _GROUND = HexColor("#1F2329"), HexColor("#646A73"), HexColor("#F5F6F8")
_HEAD, _FOOT = 8 * mm, 8 * mm  # title and page number of a numbered canvas
_GAP = 5 * mm
_PIECE = 1.5  # a page of a long screenshot is at most so many times as high as wide


class Layout(NamedTuple):
    """How many photos a page has, how large they come out, and how much room their words have."""

    columns: int
    rows: int
    pixels: int  # of the longer side
    size: float  # of the words, points
    words: float  # height of the words, points
    most: int  # photos in one file: a file that grows beyond all bounds helps nobody


LAYOUTS = {
    1: Layout(1, 1, 2200, 10, 36 * mm, 300),
    2: Layout(1, 2, 1500, 9, 24 * mm, 600),
    6: Layout(2, 3, 900, 8, 17 * mm, 2_000),
    12: Layout(3, 4, 640, 7, 15 * mm, 4_000),
}


class Captions(NamedTuple):
    """What stands below a photo."""

    customer: bool = True
    taken: bool = True
    note: bool = True
    file_name: bool = True


class ContactSheet(NamedTuple):
    """A finished PDF; ``unreadable`` are the files it has no picture of, ``missing`` the characters no font has."""

    pdf: bytes
    unreadable: list[str]
    missing: dict[str, set[str]]


class PaperPicture(NamedTuple):
    """A photo made small for paper, or a piece of a long one; None where the file cannot be read."""

    jpeg: bytes | None
    width: int
    height: int
    part: str  # "2/3" of a long screenshot, or that it is cut


def contact_sheet_pdf(
    rows: Sequence[PhotoRow],
    archive: PhotoArchive,
    clock: Clock,
    per_page: int = 6,
    captions: Captions | None = None,
    progress: Progress | None = None,
) -> ContactSheet:
    """Photos on A4, 1, 2, 6 or 12 on a page; their files go in small and without their metadata.

    Alone on a page a photo lies or stands as it is, and a long screenshot goes on on the next page. Raises
    UserError for none and for more photos than one file should have, and Cancelled.
    """
    layout, progress = LAYOUTS[per_page], progress or Progress()
    if not rows:
        raise UserError(translate("ContactSheet", "There are no photos to be put on paper."))
    if (barred := too_many(len(rows), per_page)) is not None:
        raise barred
    characters_of(MAIN_FONT)  # registers it
    stream, unreadable = BytesIO(), []
    title = translate("ContactSheet", "Photos")
    make = numbered_canvas(title, f"{clock.local(clock.now()):%Y-%m-%d %H:%M}")
    canvas = make(stream, pagesize=A4)
    canvas.setTitle(title)
    canvas.setAuthor("ShopDesk")
    words = {row.id: _words(row, clock, captions or Captions()) for row in rows}
    place, places = 0, layout.columns * layout.rows
    for number, row in enumerate(rows):
        progress.step(number, len(rows))
        for picture in paper_pictures(archive, row, layout.pixels, in_pieces=places == 1):
            if picture.jpeg is None:
                unreadable.append(PurePosixPath(row.path).name)
            _draw(canvas, layout, place, picture, words[row.id])
            place = (place + 1) % places
            if not place:
                canvas.showPage()
                canvas.setPageSize(A4)
    if place:
        canvas.showPage()
    canvas.save()
    progress.step(len(rows), len(rows))
    return ContactSheet(stream.getvalue(), unreadable, _missing(rows, words))


def too_many(count: int, per_page: int) -> UserError | None:
    """Why so many photos do not go into one file, or nothing."""
    most = LAYOUTS[per_page].most
    if count <= most:
        return None
    text = translate("ContactSheet", "{count} photos are too many for one PDF. At most {most} fit: select fewer.")
    return UserError(text.format(count=count, most=most), field="per_page")


def paper_pictures(archive: PhotoArchive, row: PhotoRow, pixels: int, *, in_pieces: bool) -> Iterator[PaperPicture]:
    """The photo as it is drawn, without its metadata: once, or where it is long in as many pieces as it takes.

    ``pixels`` are those of the longer side. Whole, only the upper part of a long screenshot is shown.
    """
    try:
        with Image.open(archive.path_of(row.path), formats=FORMATS) as picture:
            whole = lessened(picture, pixels)
    except Exception:  # noqa: BLE001  what a broken file makes of a decoder is not to be foreseen
        yield PaperPicture(None, 4, 3, "")
        return
    width, height = whole.size
    is_long = height > STEEPEST * width
    if not is_long or not in_pieces:
        yield _drawn(whole, pixels, translate("ContactSheet", "upper part") if is_long else "")
        return
    count = piece_count(width, height)
    piece, overlap = ceil(height / count), width // 12  # a line that is cut in two is whole on the next page
    for number in range(count):
        part = whole.crop((0, max(0, number * piece - overlap), width, min(height, (number + 1) * piece)))
        yield _drawn(part, pixels, f"{number + 1}/{count}")


def piece_count(width: int, height: int) -> int:
    """In how many pieces a photo of this size is drawn."""
    return ceil(height / (_PIECE * width)) if height > STEEPEST * width else 1


def _drawn(picture: Image.Image, pixels: int, part: str) -> PaperPicture:
    small = fitted(picture, pixels)
    return PaperPicture(as_jpeg(small), small.width, small.height, part)


def _draw(canvas: Canvas, layout: Layout, place: int, picture: PaperPicture, words: Sequence[tuple[str, bool]]) -> None:
    """Draw a photo at its place of the page, its words below it."""
    page = A4
    if layout.columns * layout.rows == 1 and picture.width > picture.height:
        page = landscape(A4)
        canvas.setPageSize(page)
    column, row = place % layout.columns, place // layout.columns
    width = (page[0] - 2 * MARGIN - (layout.columns - 1) * _GAP) / layout.columns
    top = page[1] - MARGIN - _HEAD
    height = (top - MARGIN - _FOOT - (layout.rows - 1) * _GAP) / layout.rows
    left, upper = MARGIN + column * (width + _GAP), top - row * (height + _GAP)
    room = height - layout.words
    if picture.jpeg is None:
        canvas.setFillColor(_GROUND)
        canvas.rect(left, upper - room, width, room, stroke=0, fill=1)
        told = [(translate("ContactSheet", "This file cannot be read."), False)]
        _write(canvas, told, layout.size, left, upper - room / 2 + layout.size, width, room / 2)
    else:
        scale = min(width / picture.width, room / picture.height, 1.0)  # of a tiny picture no more is to be seen
        wide, high = picture.width * scale, picture.height * scale
        image = ImageReader(BytesIO(picture.jpeg))
        canvas.drawImage(image, left + (width - wide) / 2, upper - room + (room - high) / 2, wide, high)
    below = [*words, (picture.part, True)] if picture.part else words
    _write(canvas, below, layout.size, left, upper - room - 1.5 * mm, width, layout.words - 1.5 * mm)


def _write(
    canvas: Canvas,
    lines: Sequence[tuple[str, bool]],
    size: float,
    left: float,
    top: float,
    width: float,
    height: float,
) -> None:
    """Write lines into the middle of a box, quiet ones in grey; the last one that has room is cut with an ellipsis."""
    for text, quiet in lines:
        style = ParagraphStyle(
            "caption", fontName=MAIN_FONT, fontSize=size, leading=size * 1.3, alignment=1, wordWrap="CJK",
            textColor=_QUIET if quiet else _TEXT,
        )  # fmt: skip
        paragraph = _fitting(text, lambda shown, style=style: Paragraph(marked_up(shown), style), width, height)
        if paragraph is None:
            return
        _wide, used = paragraph.wrap(width, height)
        paragraph.drawOn(canvas, left, top - used)
        top, height = top - used, height - used


def _fitting(text: str, make: Callable[[str], Paragraph], width: float, height: float) -> Paragraph | None:
    """The paragraph of as much of a text as has room; None when not even its begin has."""
    if make(text[:2000]).wrap(width, height)[1] <= height and len(text) <= 2000:
        return make(text)
    low, high = 0, min(len(text), 2000)
    while low < high:
        middle = (low + high + 1) // 2
        if make(f"{text[:middle]}…").wrap(width, height)[1] <= height:
            low = middle
        else:
            high = middle - 1
    return make(f"{text[:low]}…") if low else None


def _words(row: PhotoRow, clock: Clock, captions: Captions) -> list[tuple[str, bool]]:
    """The lines below a photo, and which of them are quiet."""
    lines: list[tuple[str, bool]] = []
    if captions.customer:
        lines.append((row.customer_name, False))
    about = [kind_chip(row.kind).text]
    if captions.taken:
        about.append(shown_text(row.taken_at or row.added_at, clock))
    if captions.customer or captions.taken:
        lines.append((" · ".join(about), True))
    if captions.file_name:
        lines.append((PurePosixPath(row.path).name, True))
    if captions.note and row.note.strip():
        lines.append((" ".join(row.note.split()), False))
    return lines


def _missing(rows: Sequence[PhotoRow], words: Mapping[PhotoId, list[tuple[str, bool]]]) -> dict[str, set[str]]:
    found = {row.customer_name: missing_characters("".join(text for text, _ in words[row.id])) for row in rows}
    return {name: left for name, left in found.items() if left}
