"""How a ticket is drawn: its parts from top to bottom, each of which may go on on the next page."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any, NamedTuple

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Image, KeepTogether, Paragraph, Spacer, Table

from shopdesk.aftersales.dossier import TicketFacts
from shopdesk.aftersales.paper import words as paper_words
from shopdesk.core.clock import Clock
from shopdesk.core.text import translate
from shopdesk.sheets.paper_parts import (
    QUIET,
    chip_row,
    event_table,
    fact_table,
    padding,
    part,
    row_table,
    section,
    signature_row,
    text_style,
)
from shopdesk.sheets.pdf import marked_up

PHOTOS_IN_A_ROW, PHOTO_HEIGHT = 6, 22 * mm
_CAPTION = text_style("caption", 6.5, QUIET, alignment=1)


class Picture(NamedTuple):
    """A photo on paper: what it is called, and a small JPEG; None where the file could not be read."""

    name: str
    jpeg: bytes | None


def ticket_story(facts: TicketFacts, pictures: Sequence[Picture], clock: Clock, width: float) -> list[Flowable]:
    """Everything that stands on paper about a ticket, for a column of that width in points."""
    story: list[Flowable] = [chip_row(paper_words.chips(facts), width), Spacer(0, 2 * mm)]
    story.append(fact_table(paper_words.about(facts, clock), width))
    goods = translate("TicketPaper", "Goods")
    story += part(goods, row_table(paper_words.goods_rows(facts), _GOODS_SHARES, width, 3))
    if facts.replacements:
        title = translate("TicketPaper", "Goods that leave")
        story += part(title, row_table(paper_words.replacement_rows(facts), _REPLACEMENT_SHARES, width, 2))
    for title, told in (
        (translate("TicketPaper", "Money"), paper_words.money(facts)),
        (translate("TicketPaper", "Reason"), paper_words.reason(facts)),
        (translate("TicketPaper", "Parcels"), paper_words.parcels(facts, clock)),
        (translate("TicketPaper", "Platform"), paper_words.platform(facts, clock)),
    ):
        if told:
            story += part(title, fact_table(told, width))
    story += part(translate("TicketPaper", "What happened"), event_table(paper_words.events(facts, clock), width))
    if pictures:
        title = translate("TicketPaper", "Photos ({shown} of {count})")
        shown = title.format(shown=len(pictures), count=max(facts.photos, len(pictures)))
        story += [KeepTogether(section(shown, _photos(pictures, width)))]
    return [*story, KeepTogether([Spacer(0, 3 * mm), signature_row(paper_words.signatures(), width)])]


_GOODS_SHARES = (0.21, 0.13, 0.235, 0.06, 0.12, 0.12, 0.125)
_REPLACEMENT_SHARES = (0.2, 0.52, 0.1, 0.18)


def _photos(pictures: Sequence[Picture], width: float) -> Flowable:
    each = width / PHOTOS_IN_A_ROW
    cells: list[Any] = [[_photo(one, each - 2 * mm), _caption(one.name)] for one in pictures]
    rows = [cells[start : start + PHOTOS_IN_A_ROW] for start in range(0, len(cells), PHOTOS_IN_A_ROW)]
    rows[-1] += [""] * (PHOTOS_IN_A_ROW - len(rows[-1]))
    table = Table(rows, colWidths=[each] * PHOTOS_IN_A_ROW)
    table.setStyle([*padding(1, 1), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("ALIGN", (0, 0), (-1, -1), "CENTER")])
    return table


def _photo(picture: Picture, width: float) -> Flowable:
    if picture.jpeg is None:
        return Paragraph(marked_up(translate("TicketPaper", "This file cannot be read.")), _CAPTION)
    wide, high = ImageReader(BytesIO(picture.jpeg)).getSize()
    scale = min(width / wide, PHOTO_HEIGHT / high)
    return Image(BytesIO(picture.jpeg), width=wide * scale, height=high * scale)


def _caption(name: str) -> Flowable:
    return Paragraph(marked_up(name), _CAPTION)
