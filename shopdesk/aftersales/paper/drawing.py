"""How a ticket is drawn: its parts from top to bottom, each of which may go on on the next page."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any, NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import CondPageBreak, Flowable, Image, KeepTogether, Paragraph, Spacer, Table

from shopdesk.aftersales.dossier import TicketFacts
from shopdesk.aftersales.paper import words as paper_words
from shopdesk.aftersales.paper.words import Told
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, Tone
from shopdesk.core.text import translate
from shopdesk.sheets.pdf import MAIN_FONT, marked_up

PHOTOS_IN_A_ROW, PHOTO_HEIGHT = 6, 22 * mm
_TEXT, _QUIET = HexColor("#1F2329"), HexColor("#646A73")
_LINE, _HEAD, _ACCENT = HexColor("#E3E6EB"), HexColor("#F5F6F8"), HexColor("#2F6FED")
_TONES: dict[Tone, tuple[Color, Color]] = {
    "neutral": (_QUIET, HexColor("#EEF0F3")),
    "accent": (_ACCENT, HexColor("#E8F0FE")),
    "good": (HexColor("#1F8A4C"), HexColor("#E6F5EC")),
    "warning": (HexColor("#B26A00"), HexColor("#FFF3E0")),
    "danger": (HexColor("#C93B3B"), HexColor("#FDECEC")),
    "special": (HexColor("#6B4FD8"), HexColor("#F0ECFF")),
}
_GAP = 2 * mm
_LABEL_WIDTH = 24 * mm
_IN_ROW = 3  # short facts side by side
_FITS = ((1, 22), (2, 58))  # how wide a text may be for so many of the places of a row
_LONGEST, _LINE_UNITS = 1_500, 50  # characters of a fact that surely fits on a page, and those a line break takes
_SIGN_HEIGHT = 11 * mm


class Picture(NamedTuple):
    """A photo on paper: what it is called, and a small JPEG; None where the file could not be read."""

    name: str
    jpeg: bytes | None


def _style(name: str, size: float, colour: Color = _TEXT, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(
        name, fontName=MAIN_FONT, fontSize=size, leading=size * 1.36, textColor=colour, wordWrap="CJK", **more
    )


_BODY, _SMALL, _LABEL = _style("body", 9), _style("small", 8), _style("label", 8.5, _QUIET)
_RIGHT, _SECTION = _style("right", 9, alignment=2), _style("section", 9.5, _ACCENT)
_COLUMN, _COLUMN_RIGHT = _style("column", 8, _QUIET), _style("column right", 8, _QUIET, alignment=2)
_CAPTION = _style("caption", 6.5, _QUIET, alignment=1)


def ticket_story(facts: TicketFacts, pictures: Sequence[Picture], clock: Clock, width: float) -> list[Flowable]:
    """Everything that stands on paper about a ticket, for a column of that width in points."""
    story: list[Flowable] = [_chips(paper_words.chips(facts), width), Spacer(0, 2 * mm)]
    story.append(_facts(paper_words.about(facts, clock), width))
    goods = translate("TicketPaper", "Goods")
    story += _part(goods, _table(paper_words.goods_rows(facts), _GOODS_SHARES, width))
    if facts.replacements:
        title = translate("TicketPaper", "Goods that leave")
        story += _part(title, _table(paper_words.replacement_rows(facts), _REPLACEMENT_SHARES, width))
    for title, told in (
        (translate("TicketPaper", "Money"), paper_words.money(facts)),
        (translate("TicketPaper", "Reason"), paper_words.reason(facts)),
        (translate("TicketPaper", "Parcels"), paper_words.parcels(facts, clock)),
        (translate("TicketPaper", "Platform"), paper_words.platform(facts, clock)),
    ):
        if told:
            story += _part(title, _facts(told, width))
    story += _part(translate("TicketPaper", "What happened"), _events(paper_words.events(facts, clock), width))
    if pictures:
        title = translate("TicketPaper", "Photos ({shown} of {count})")
        shown = title.format(shown=len(pictures), count=max(facts.photos, len(pictures)))
        story += [KeepTogether(_section(shown, _photos(pictures, width)))]
    return [*story, KeepTogether([Spacer(0, 3 * mm), _signatures(width)])]


_GOODS_SHARES = (0.21, 0.13, 0.235, 0.06, 0.12, 0.12, 0.125)
_REPLACEMENT_SHARES = (0.2, 0.52, 0.1, 0.18)


def _part(title: str, content: Flowable) -> list[Flowable]:
    """A part that may go on on the next page; its heading does not stand alone at the foot of one."""
    return [CondPageBreak(18 * mm), *_section(title, content)]


def _section(title: str, content: Flowable) -> list[Flowable]:
    """A part with its heading."""
    return [Spacer(0, _GAP), Paragraph(marked_up(title), _SECTION), Spacer(0, 1 * mm), content]


def _chips(chips: Sequence[Chip], width: float) -> Flowable:
    """The marks of a ticket side by side."""
    cells: list[Any] = []
    marks: list[tuple[Any, ...]] = []
    for place, chip in enumerate(chips):
        colour, soft = _TONES[chip.tone]
        cells.append(Paragraph(marked_up(chip.text), _style(f"chip {chip.tone}", 9.5, colour, alignment=1)))
        marks.append(("BACKGROUND", (2 * place, 0), (2 * place, 0), soft))
    # A narrow empty column between two of them.
    row = [cell for pair in zip(cells, [""] * len(cells), strict=True) for cell in pair]
    each = min(36 * mm, width / len(chips) - 2 * mm)
    table = Table([row], colWidths=[each, 2 * mm] * len(chips), hAlign="LEFT")
    table.setStyle([*_padding(3, 4), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *marks])
    return table


def _facts(told: Sequence[Told], width: float) -> Flowable:
    """Labels and values: short ones side by side, long ones over the whole width."""
    if any(len(one.text) + _LINE_UNITS * one.text.count("\n") > _LONGEST for one in told):
        return _long_facts(told, width)
    rows: list[list[Any]] = []
    spans: list[tuple[Any, ...]] = []
    for row in _packed(told):
        cells: list[Any] = []
        for one, slots in row:
            if slots > 1:
                spans.append(("SPAN", (len(cells) + 1, len(rows)), (len(cells) + 2 * slots - 1, len(rows))))
            cells += [_label(one.label), _value(one.text), *[""] * (2 * slots - 2)]
        rows.append([*cells, *[""] * (2 * _IN_ROW - len(cells))])
    each = width / _IN_ROW
    table = Table(rows, colWidths=[_LABEL_WIDTH, each - _LABEL_WIDTH] * _IN_ROW)
    table.setStyle([*_padding(2, 3), ("VALIGN", (0, 0), (-1, -1), "TOP"), *_lines(), *spans])
    return table


def _packed(told: Sequence[Told]) -> list[list[tuple[Told, int]]]:
    """Facts in rows of three places, each with how many of them it takes."""
    rows: list[list[tuple[Told, int]]] = []
    left = 0
    for one in told:
        wide = paper_words.width_of(one.text)
        slots = _IN_ROW if "\n" in one.text else next((n for n, most in _FITS if wide <= most), _IN_ROW)
        if slots > left:
            rows.append([])
            left = _IN_ROW
        rows[-1].append((one, slots))
        left -= slots
    return rows


def _long_facts(told: Sequence[Told], width: float) -> Flowable:
    """One fact a row: only a row without merged cells can go on on the next page."""
    rows = [[_label(one.label), _value(one.text)] for one in told]
    table = Table(rows, colWidths=[_LABEL_WIDTH, width - _LABEL_WIDTH], splitInRow=1)
    table.setStyle([*_padding(2, 3), ("VALIGN", (0, 0), (-1, -1), "TOP"), *_lines()])
    return table


def _table(rows: Sequence[Sequence[str]], shares: Sequence[float], width: float) -> Flowable:
    """A table whose head stands on every page; its last columns, all but the first three, are numbers."""
    numbers = 3 if len(shares) > 4 else 2
    head, *body = rows
    cells: list[list[Any]] = [
        [Paragraph(marked_up(text), _COLUMN_RIGHT if at >= numbers else _COLUMN) for at, text in enumerate(head)]
    ]
    for row in body:
        cells.append([Paragraph(marked_up(text), _RIGHT if at >= numbers else _BODY) for at, text in enumerate(row)])
    table = Table(cells, colWidths=[width * share for share in shares], repeatRows=1, splitInRow=1)
    table.setStyle([*_padding(2, 3), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (-1, 0), _HEAD),
                    *_lines()])  # fmt: skip
    return table


def _events(rows: Iterable[tuple[str, str]], width: float) -> Flowable:
    cells = [[Paragraph(marked_up(when), _LABEL), Paragraph(marked_up(text), _SMALL)] for when, text in rows]
    table = Table(cells or [["", ""]], colWidths=[30 * mm, width - 30 * mm], splitInRow=1)
    table.setStyle([*_padding(0.5, 1), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return table


def _photos(pictures: Sequence[Picture], width: float) -> Flowable:
    each = width / PHOTOS_IN_A_ROW
    cells: list[Any] = [[_photo(one, each - 2 * mm), _caption(one.name)] for one in pictures]
    rows = [cells[start : start + PHOTOS_IN_A_ROW] for start in range(0, len(cells), PHOTOS_IN_A_ROW)]
    rows[-1] += [""] * (PHOTOS_IN_A_ROW - len(rows[-1]))
    table = Table(rows, colWidths=[each] * PHOTOS_IN_A_ROW)
    table.setStyle([*_padding(1, 1), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("ALIGN", (0, 0), (-1, -1), "CENTER")])
    return table


def _photo(picture: Picture, width: float) -> Flowable:
    if picture.jpeg is None:
        return Paragraph(marked_up(translate("TicketPaper", "This file cannot be read.")), _CAPTION)
    wide, high = ImageReader(BytesIO(picture.jpeg)).getSize()
    scale = min(width / wide, PHOTO_HEIGHT / high)
    return Image(BytesIO(picture.jpeg), width=wide * scale, height=high * scale)


def _caption(name: str) -> Flowable:
    return Paragraph(marked_up(name), _CAPTION)


def _signatures(width: float) -> Flowable:
    names = paper_words.signatures()
    row = [Paragraph(marked_up(name), _LABEL) for name in names]
    table = Table([row], colWidths=[width / len(names)] * len(names), rowHeights=[_SIGN_HEIGHT])
    marks = [("LINEABOVE", (at, 0), (at, 0), 0.6, _QUIET) for at in range(len(names))]
    table.setStyle([*_padding(3, 3), ("VALIGN", (0, 0), (-1, -1), "TOP"), *marks])
    return table


def _label(text: str) -> Flowable:
    return Paragraph(marked_up(text), _LABEL)


def _value(text: str) -> Flowable:
    return Paragraph(marked_up(text), _BODY)


def _lines() -> list[tuple[Any, ...]]:
    return [("LINEBELOW", (0, 0), (-1, -1), 0.5, _LINE)]


def _padding(above: float, below: float) -> list[tuple[Any, ...]]:
    return [("TOPPADDING", (0, 0), (-1, -1), above), ("BOTTOMPADDING", (0, 0), (-1, -1), below),
            ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)]  # fmt: skip
