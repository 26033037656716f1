"""The sheet for a supplier as PDF: what it comes to by style, then each feedback with its photos."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path, PurePosixPath

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    Image,
    KeepTogether,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.files import replacing
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.copies.contact_sheet import paper_pictures
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.service import PhotoRow
from shopdesk.quality_feedback.model import Defect, defect_chip
from shopdesk.quality_feedback.supplier_sheet import SheetFeedback, SupplierSheet
from shopdesk.sheets.paper_parts import QUIET, Told, fact_table, padding, part, row_table, text_style
from shopdesk.sheets.pdf import MAIN_FONT, MARGIN, Bookmark, characters_of, marked_up, numbered_canvas

_PIXELS = 1000  # of the longer side
_TOP = 5 * mm
_WIDTH = A4[0] - 2 * MARGIN - 12  # a frame has 6 points of its own on either side
_BESIDE = 3  # photos side by side
_PHOTO = (_WIDTH / _BESIDE - 3 * mm, 62 * mm)
_HEADING, _CAPTION = text_style("feedback heading", 12), text_style("feedback caption", 7.5, QUIET, alignment=1)


def write_supplier_pdf(
    path: Path, sheet: SupplierSheet, archive: PhotoArchive, clock: Clock, progress: Progress | None = None
) -> list[str]:
    """Write the sheet as A4 pages, whole or not at all; the names of photos that cannot be read.

    Raises OSError and Cancelled. Photos go in small and without their metadata.
    """
    characters_of(MAIN_FONT)  # registers it
    progress, unreadable = progress or Progress(), list[str]()
    story = [*_overview(sheet)]
    for place, one in enumerate(sheet.feedback):
        progress.step(place, len(sheet.feedback))
        story += _feedback(sheet, one, archive, unreadable)
    with replacing(path) as temporary:
        document = SimpleDocTemplate(
            str(temporary),
            pagesize=A4,
            leftMargin=MARGIN,
            rightMargin=MARGIN,
            topMargin=MARGIN + _TOP,
            bottomMargin=MARGIN + _TOP,
            title=sheet.title,
            author="ShopDesk",
        )
        document.build(story, canvasmaker=numbered_canvas(sheet.title, shown_text(clock.now(), clock)))
    progress.step(len(sheet.feedback), len(sheet.feedback))
    return unreadable


def _overview(sheet: SupplierSheet) -> Iterator[Flowable]:
    """What the sheet comes to, style by style."""
    first, last = sheet.period
    text = translate("SupplierSheet", "{number} reported from {first} to {last}, {pieces} pieces, {photos} photos")
    told = text.format(
        number=len(sheet.feedback),
        first=first.isoformat(),
        last=last.isoformat(),
        pieces=sum(one.row.quantity for one in sheet.feedback),
        photos=sheet.photos,
    )
    yield Bookmark(translate("SupplierSheet", "By style"))
    yield Paragraph(marked_up(told), text_style("feedback told", 9, QUIET))
    defects = [defect for defect in Defect if any(defect is one.row.defect for one in sheet.feedback)]
    titles = [translate("SupplierSheet", word) for word in ("Style no.", "Goods", "Feedback", "Pieces")]
    rows = [[*titles, *(defect_chip(defect).text for defect in defects)]]
    for style in sheet.styles():
        counts = [str(style.defects.get(defect, "") or "") for defect in defects]
        rows.append([style.style_no, style.goods_title, str(style.feedback), str(style.pieces), *counts])
    each = 0.09
    shares = [0.2, 0.8 - each * (2 + len(defects)), *(each for _ in range(2 + len(defects)))]
    yield from part(translate("SupplierSheet", "By style"), row_table(rows, shares, _WIDTH, 2))


def _feedback(sheet: SupplierSheet, one: SheetFeedback, archive: PhotoArchive, unreadable: list[str]) -> list[Flowable]:
    row = one.row
    heading = " · ".join((row.feedback_no, row.style_no, defect_chip(row.defect).text))
    spec = " ".join(filter(None, (row.colour, row.size)))
    facts = [
        (translate("SupplierSheet", "Goods"), row.goods_title),
        (translate("SupplierSheet", "Colour, size"), spec),
        (translate("SupplierSheet", "Batch"), row.batch),
        (translate("SupplierSheet", "Pieces"), str(row.quantity)),
        (translate("SupplierSheet", "Reported on"), row.reported_on.isoformat()),
        (translate("SupplierSheet", "Customer ID"), row.customer_name if sheet.with_customers else ""),
        (translate("SupplierSheet", "What is wrong"), row.description),
        (translate("SupplierSheet", "Factory's answer"), row.answer),
    ]
    told = [Told(label, text) for label, text in facts if text]
    head: list[Flowable] = [
        Spacer(0, 5 * mm),
        Bookmark(heading, 1),
        Paragraph(marked_up(heading), _HEADING),
        Spacer(0, 1 * mm),
        fact_table(told, _WIDTH),
        Spacer(0, 2 * mm),
    ]
    rows = [_photo_row(one.photos[at : at + _BESIDE], archive, unreadable) for at in range(0, len(one.photos), _BESIDE)]
    if not rows:
        none = Paragraph(marked_up(translate("SupplierSheet", "There are no photos of this feedback.")), _CAPTION)
        return [CondPageBreak(40 * mm), *head, none]
    # What is said and the first photos stand together wherever they fit on one page.
    return [KeepTogether([*head, rows[0]]), *rows[1:]]


def _photo_row(photos: tuple[PhotoRow, ...], archive: PhotoArchive, unreadable: list[str]) -> Flowable:
    cells: list[object] = [_photo(photo, archive, unreadable) for photo in photos]
    table = Table([[*cells, *[""] * (_BESIDE - len(cells))]], colWidths=[_WIDTH / _BESIDE] * _BESIDE)
    table.setStyle([*padding(2, 4), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("ALIGN", (0, 0), (-1, -1), "CENTER")])
    return table


def _photo(photo: PhotoRow, archive: PhotoArchive, unreadable: list[str]) -> list[Flowable]:
    picture = next(iter(paper_pictures(archive, photo, _PIXELS, in_pieces=False)))
    if picture.jpeg is None:
        unreadable.append(PurePosixPath(photo.path).name)
        return [Paragraph(marked_up(translate("SupplierSheet", "This file cannot be read.")), _CAPTION)]
    scale = min(_PHOTO[0] / picture.width, _PHOTO[1] / picture.height)
    image = Image(BytesIO(picture.jpeg), picture.width * scale, picture.height * scale)
    words = " · ".join(filter(None, (photo.note, picture.part)))
    return [image, *([Paragraph(marked_up(words), _CAPTION)] if words else [])]
