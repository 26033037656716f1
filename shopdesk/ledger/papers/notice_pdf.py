"""A notice drawn on A4, to be put up or posted into a chat."""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

import pypdfium2
from PIL import Image
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

from shopdesk.core.clock import month_start
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ledger.fund.fund_store import MovementRow
from shopdesk.ledger.papers.notice import EntriesNotice, FundNotice, Notice, NoticeKind, NoticeLine, Receipt
from shopdesk.ledger.papers.statement_words import movement_words, occurrence_words
from shopdesk.ledger.states import FundKind, fund_chip
from shopdesk.photos.copies.contact_sheet import paper_pictures
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.sheets.paper_parts import QUIET, TEXT, padding, row_table, text_style
from shopdesk.sheets.pdf import MAIN_FONT, CountedCanvas, characters_of, marked_up

MOST_RECEIPTS = 30  # on one notice
MOST_PAGES = 8  # of a picture: a chat takes no longer one
_SCALE = 2.0  # pixels a point of a picture
_SIDE, _BAND = 18 * mm, 5 * mm
_WIDTH = A4[0] - 2 * _SIDE - 12  # a frame has 6 points of its own on either side
_COLOURS = {NoticeKind.ENTRIES: HexColor("#B8322A"), NoticeKind.FUND: HexColor("#2F6FED")}
_SOFT = {NoticeKind.ENTRIES: HexColor("#FDF3F2"), NoticeKind.FUND: HexColor("#EFF4FE")}
_GOOD, _BAD, _UNREADABLE = HexColor("#1F8A4C"), HexColor("#C93B3B"), HexColor("#F5F6F8")
_BODY, _SUBTITLE = text_style("notice body", 10), text_style("notice subtitle", 12, QUIET, alignment=1)
_BOX_LABEL = text_style("notice box label", 9, QUIET, alignment=1)
_CLOSING, _SIGNED = text_style("notice closing", 10.5), text_style("notice signed", 11, alignment=2)
_CAPTION = text_style("notice caption", 8, QUIET, alignment=1)
_RECEIPTS_IN_ROW, _RECEIPT_HEIGHT, _RECEIPT_PIXELS = 3, 52 * mm, 700


def notice_pdf(notice: Notice, archive: PhotoArchive | None = None) -> bytes:
    """The notice as A4 pages; receipts are drawn where there is an archive to read them from.

    Raises UserError for more receipts than one notice should have.
    """
    characters_of(MAIN_FONT)  # registers it
    kind, draft = notice.draft.kind, notice.draft
    story: list[Flowable] = [_title(notice), Spacer(0, 2 * mm), Paragraph(marked_up(_when(notice)), _SUBTITLE)]
    story.append(Spacer(0, 6 * mm))
    if notice.entries is not None:
        story += _entries(notice, notice.entries)
    if notice.fund is not None:
        story += _fund(notice.fund, archive)
    story += _ending(draft.closing, draft.publisher, draft.published_on)
    stream = BytesIO()
    document = SimpleDocTemplate(
        stream,
        pagesize=A4,
        leftMargin=_SIDE,
        rightMargin=_SIDE,
        topMargin=_BAND + 14 * mm,
        bottomMargin=18 * mm,
        title=notice.title,
        author=draft.publisher or "ShopDesk",
    )
    document.build(story, canvasmaker=_banded_canvas(_COLOURS[kind]))
    return stream.getvalue()


def notice_png(pdf: bytes) -> bytes:
    """The pages of a notice below each other as one picture; raises UserError where that would be too long a one."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        if len(document) > MOST_PAGES:
            text = translate("LedgerPaper", "{pages} pages are too many for one picture. Save a PDF, or publish less.")
            raise UserError(text.format(pages=len(document)))
        # A fraction is a scale too, whatever the signature says.
        pictures = [document[at].render(scale=_SCALE).to_pil() for at in range(len(document))]  # pyright: ignore[reportArgumentType]
    finally:
        document.close()
    whole = Image.new("RGB", (pictures[0].width, sum(picture.height for picture in pictures)), "white")
    above = 0
    for picture in pictures:
        whole.paste(picture, (0, above))
        above += picture.height
    stream = BytesIO()
    whole.save(stream, "PNG")
    return stream.getvalue()


# Rewards and fines.


def _entries(notice: Notice, entries: EntriesNotice) -> list[Flowable]:
    rewards, fines = translate("LedgerPaper", "Rewards"), translate("LedgerPaper", "Fines")
    story: list[Flowable] = []
    if notice.draft.with_amounts:
        boxes = [(rewards, entries.bonuses, _GOOD), (fines, entries.penalties, _BAD)]
        counted = translate("LedgerPaper", "{title}: {count}")
        told = [
            (counted.format(title=title, count=len(lines)), _sum(lines), colour)
            for title, lines, colour in boxes
            if lines
        ]
        story += [_boxes(told, notice.draft.kind), Spacer(0, 4 * mm)]
    for title, lines, colour in ((rewards, entries.bonuses, _GOOD), (fines, entries.penalties, _BAD)):
        if lines:
            story += _part(title, colour, _entry_table(lines, notice))
    return story


def _entry_table(lines: Sequence[NoticeLine], notice: Notice) -> Flowable:
    draft = notice.draft
    head = [translate("LedgerPaper", "Date"), translate("LedgerPaper", "Who"), translate("LedgerPaper", "What for")]
    shares = [0.14, 0.14, 0.72 - 0.38 * draft.with_reasons - 0.14 * draft.with_amounts]
    if draft.with_reasons:
        head.append(translate("LedgerPaper", "Reason"))
        shares.append(0.38)
    if draft.with_amounts:
        head.append(translate("LedgerPaper", "Amount"))
        shares.append(0.14)
    rows = []
    for one in lines:
        row = one.row
        appealed = translate("LedgerPaper", "an appeal is open") if one.is_appealed else ""
        what = [row.rule_name, occurrence_words(row), appealed]
        cells = [row.happened_on.isoformat(), one.who, "\n".join(filter(None, what)) or "—"]
        cells += [row.reason] if draft.with_reasons else []
        cells += [format_yuan(abs(row.amount_fen)) if row.amount_fen else ""] if draft.with_amounts else []
        rows.append(cells)
    return _table([head, *rows], shares, len(head) - draft.with_amounts)


# The fund.


def _fund(notice: FundNotice, archive: PhotoArchive | None) -> list[Flowable]:
    fund = notice.fund
    figures = [
        (translate("LedgerPaper", "Opening"), fund.opening_fen, TEXT),
        (translate("LedgerPaper", "In"), fund.in_fen, _GOOD),
        (translate("LedgerPaper", "Out"), fund.out_fen, _BAD),
        (translate("LedgerPaper", "Balance"), fund.closing_fen, _COLOURS[NoticeKind.FUND]),
    ]
    told = [(label, format_yuan(fen), colour) for label, fen, colour in figures]
    story: list[Flowable] = [_boxes(told, NoticeKind.FUND), Spacer(0, 4 * mm)]
    came = [one for one in fund.movements if one.amount_fen > 0]
    went = [one for one in fund.movements if one.amount_fen < 0]
    for title, movements, colour in (
        (translate("LedgerPaper", "Money that came in"), came, _GOOD),
        (translate("LedgerPaper", "Money that was spent or given back"), went, _BAD),
    ):
        if movements:
            story += _part(title, colour, _movement_table(movements))
    if not fund.movements:
        story.append(Paragraph(marked_up(translate("LedgerPaper", "Nothing moved in this month.")), _BODY))
    if notice.receipts and archive is not None:
        story += _receipts(notice.receipts, archive)
    return story


def _movement_table(movements: Sequence[MovementRow]) -> Flowable:
    head = [
        translate("LedgerPaper", "Date"),
        translate("LedgerPaper", "What"),
        translate("LedgerPaper", "Who"),
        translate("LedgerPaper", "What for"),
        translate("LedgerPaper", "Amount"),
    ]
    rows = []
    for one in movements:
        what_for = one.purpose if one.kind is FundKind.SPENDING else movement_words(one)
        cells = [one.moved_on.isoformat(), fund_chip(one.kind).text, one.person, what_for]
        rows.append([*cells, format_yuan(abs(one.amount_fen))])
    return _table([head, *rows], (0.15, 0.17, 0.15, 0.36, 0.17), 4)


def _receipts(receipts: Sequence[Receipt], archive: PhotoArchive) -> list[Flowable]:
    if len(receipts) > MOST_RECEIPTS:
        text = translate("LedgerPaper", "{count} receipts are too many for one notice. At most {most} fit.")
        raise UserError(text.format(count=len(receipts), most=MOST_RECEIPTS))
    cells: list[list[Any]] = [[]]
    for receipt in receipts:
        if len(cells[-1]) == _RECEIPTS_IN_ROW:
            cells.append([])
        cells[-1].append(_ReceiptPicture(receipt, archive))
    cells[-1] += [""] * (_RECEIPTS_IN_ROW - len(cells[-1]))
    table = Table(cells, colWidths=[_WIDTH / _RECEIPTS_IN_ROW] * _RECEIPTS_IN_ROW)
    table.setStyle([*padding(3, 3), ("ALIGN", (0, 0), (-1, -1), "CENTER")])
    return _part(translate("LedgerPaper", "Receipts"), _COLOURS[NoticeKind.FUND], table)


class _ReceiptPicture(Flowable):
    """A receipt, small, with the number of its movement below."""

    def __init__(self, receipt: Receipt, archive: PhotoArchive) -> None:
        super().__init__()
        self._receipt = receipt
        self._picture = next(iter(paper_pictures(archive, receipt.row, _RECEIPT_PIXELS, in_pieces=False)))

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width, self.height = aW, _RECEIPT_HEIGHT
        return aW, _RECEIPT_HEIGHT

    def draw(self) -> None:
        foot, picture = 6 * mm, self._picture
        room = self.height - foot
        if picture.jpeg is None:
            self.canv.setFillColor(_UNREADABLE)
            self.canv.rect(0, foot, self.width, room, stroke=0, fill=1)
            words = translate("LedgerPaper", "This file cannot be read.")
        else:
            scale = min(self.width / picture.width, room / picture.height)
            wide, high = picture.width * scale, picture.height * scale
            image = ImageReader(BytesIO(picture.jpeg))
            self.canv.drawImage(image, (self.width - wide) / 2, foot + (room - high) / 2, wide, high)
            words = self._receipt.movement_no
        paragraph = Paragraph(marked_up(words), _CAPTION)
        paragraph.wrap(self.width, foot)
        paragraph.drawOn(self.canv, 0, 1)


# What both are made of.


def _title(notice: Notice) -> Flowable:
    size = 26 if len(notice.title) <= 18 else 20
    style = text_style(f"notice title {size} {notice.draft.kind}", size, _COLOURS[notice.draft.kind], alignment=1)
    return Paragraph(marked_up(notice.title), style)


def _when(notice: Notice) -> str:
    draft = notice.draft
    if draft.month and not draft.entry_ids:
        first = month_start(draft.month)
        return translate("LedgerPaper", "{month}/{year}").format(year=first.year, month=first.month)
    if notice.entries is None:
        return ""
    days = sorted(one.row.happened_on for one in notice.entries.lines)
    if days[0] == days[-1]:
        return days[0].isoformat()
    return translate("LedgerPaper", "{first} to {last}").format(first=days[0], last=days[-1])


def _boxes(told: Sequence[tuple[str, str, Color]], kind: NoticeKind) -> Flowable:
    """Figures side by side, each with its label above."""
    cells = [
        [
            Paragraph(marked_up(label), _BOX_LABEL),
            Spacer(0, 1 * mm),
            Paragraph(marked_up(amount), text_style(f"notice box {colour.hexval()}", 15, colour, alignment=1)),
        ]
        for label, amount, colour in told
    ]
    row: list[Any] = []
    widths: list[float] = []
    marks: list[tuple[Any, ...]] = []
    gap = 3 * mm
    for place, cell in enumerate(cells):
        if place:
            row.append("")
            widths.append(gap)
        marks.append(("BACKGROUND", (len(row), 0), (len(row), 0), _SOFT[kind]))
        row.append(cell)
        widths.append((_WIDTH - gap * (len(cells) - 1)) / len(cells))
    table = Table([row], colWidths=widths)
    table.setStyle([*padding(7, 9), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *marks])
    return table


def _part(title: str, colour: Color, content: Flowable) -> list[Flowable]:
    heading = Paragraph(marked_up(title), text_style(f"notice part {colour.hexval()}", 12.5, colour))
    return [CondPageBreak(26 * mm), Spacer(0, 3 * mm), heading, Spacer(0, 1.5 * mm), content]


def _table(rows: Sequence[Sequence[str]], shares: Sequence[float], numbers: int) -> Flowable:
    return row_table(rows, shares, _WIDTH, numbers, sizes=(9, 10), room=(4, 5))


def _ending(closing: str, publisher: str, published_on: object) -> list[Flowable]:
    """The closing words, then on the right who publishes it and when."""
    story: list[Flowable] = [Spacer(0, 8 * mm)]
    if closing.strip():
        story += [Paragraph(marked_up(closing.strip()), _CLOSING), Spacer(0, 8 * mm)]
    signed = "\n".join(filter(None, (publisher.strip(), "" if published_on is None else str(published_on))))
    return [KeepTogether([*story, Paragraph(marked_up(signed), _SIGNED)])]


def _sum(lines: Sequence[NoticeLine]) -> str:
    return format_yuan(sum(abs(one.row.amount_fen) for one in lines))


def _banded_canvas(colour: Color) -> Callable[..., Canvas]:
    """A canvas with a band along the upper edge, and page numbers where there is more than one page."""

    class Banded(CountedCanvas):
        def draw_frame(self, number: int, total: int) -> None:
            self.setFillColor(colour)
            self.rect(0, A4[1] - _BAND, A4[0], _BAND, stroke=0, fill=1)
            if total > 1:
                self.setFillColor(QUIET)
                self.setFont(MAIN_FONT, 9)
                self.drawCentredString(A4[0] / 2, 10 * mm, f"{number} / {total}")

    return Banded
