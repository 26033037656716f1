"""Lists as PDF, to print or to send: Chinese in an embedded font, every text as typed."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any, TypeVar
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, LongTable, Paragraph, SimpleDocTemplate, TableStyle

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Kind, Listing, cell_text
from shopdesk.core.files import replacing
from shopdesk.core.resources import resource_path
from shopdesk.core.text import translate

Row = TypeVar("Row")

# Pictures go in as they are: as text, which no reader needs, they take a quarter more room and most of the time.
rl_config.useA85 = 0

MAIN_FONT, RARE_FONT = "NotoSansSC-Regular", "ShopDeskRareHan"
MARGIN = 12 * mm
FOOT = 8 * mm
FONT_SIZE, SMALLEST_FONT = 8.0, 4.5
# Column widths are pixels for the screen's 13 px text; so many points hold the same text in the largest font here.
_POINTS_PER_PIXEL = FONT_SIZE / 13
_CELL_PADDING = 3
_BEYOND = re.compile(r"<(10[0-9A-F]{4}|[1-9A-F][0-9A-F]{4})>")
_LINE, _HEAD, _TEXT, _QUIET = HexColor("#D0D4DA"), HexColor("#E8F0FE"), HexColor("#1F2329"), HexColor("#646A73")


class _SearchableFont(TTFont):
    """A font whose rare characters can be found and copied in the PDF.

    reportlab writes the code points beyond U+FFFF as five digits, which readers take for another character.
    """

    def addObjects(self, doc: Any) -> None:
        before = set(doc.idToObject)
        super().addObjects(doc)
        for key in set(doc.idToObject) - before:
            if key.startswith("toUnicodeCMap:"):
                stream = doc.idToObject[key]
                stream.content = _BEYOND.sub(_as_utf16, stream.content)


def _as_utf16(match: re.Match[str]) -> str:
    return f"<{chr(int(match[1], 16)).encode('utf-16-be').hex().upper()}>"


@cache
def characters_of(font: str) -> frozenset[int]:
    """The code points a shipped font can draw; registers it for use."""
    loaded = _SearchableFont(font, str(resource_path("fonts", f"{font}.ttf")))
    pdfmetrics.registerFont(loaded)
    return frozenset(loaded.face.charToGlyph)


def missing_characters(text: str) -> set[str]:
    """The characters that no shipped font can draw."""
    drawn = characters_of(MAIN_FONT)
    left = {character for character in text if ord(character) not in drawn and not character.isspace()}
    return {character for character in left if ord(character) not in characters_of(RARE_FONT)}


def missing_text(missing: Mapping[str, set[str]]) -> str:
    """Says which characters could not be drawn, by the number of what they stand on; empty when all could."""
    text = translate("SheetOutput", "{order_no}: no font has {characters}; they are printed by their numbers.")
    return "\n".join(text.format(order_no=no, characters=" ".join(sorted(left))) for no, left in missing.items())


def in_fonts(text: str) -> list[tuple[str, str]]:
    """A text in stretches, each with the font that can draw it; what no font has is told by its number."""
    drawn = characters_of(MAIN_FONT)
    if all(ord(character) in drawn or character.isspace() for character in text):
        return [(MAIN_FONT, text)]
    stretches: list[tuple[str, str]] = []
    for font, characters in groupby(text, _font_of):
        stretch = "".join(characters)
        # By numbers rather than dropped: a name must not lose a character unseen.
        numbers = "".join(f"[U+{ord(character):04X}]" for character in stretch)
        stretches.append((font, stretch) if font else (MAIN_FONT, numbers))
    return stretches


def _font_of(character: str) -> str:
    """The font that has a character, or nothing."""
    if ord(character) in characters_of(MAIN_FONT) or character.isspace():
        return MAIN_FONT
    return RARE_FONT if ord(character) in characters_of(RARE_FONT) else ""


def marked_up(text: str) -> str:
    """A text for a reportlab paragraph: escaped, line breaks kept, rare characters in the font that has them."""
    parts: list[str] = []
    for font, stretch in in_fonts(text):
        shown = escape(stretch).replace("\n", "<br/>")
        parts.append(shown if font == MAIN_FONT else f'<font name="{font}">{shown}</font>')
    return "".join(parts)


def write_list_pdf(path: Path, listing: Listing[Row], rows: Iterable[Row], clock: Clock) -> None:
    """Write a list as an A4 landscape PDF: title, repeated header, page numbers; raises OSError."""
    characters_of(MAIN_FONT)
    page = landscape(A4)
    room = page[0] - 2 * MARGIN
    size = _font_size([column.width for column in listing.columns], room)
    body = ParagraphStyle(
        "body", fontName=MAIN_FONT, fontSize=size, leading=size * 1.3, textColor=_TEXT, wordWrap="CJK"
    )
    right = ParagraphStyle("right", body, alignment=2)
    head = ParagraphStyle("head", body, textColor=_QUIET)
    styles = [right if column.kind in (Kind.MONEY, Kind.NUMBER) else body for column in listing.columns]
    table: list[list[Any]] = [[Paragraph(marked_up(listing.title_of(column)), head) for column in listing.columns]]
    widths = _widths([column.width for column in listing.columns], room)
    for row in rows:
        cells = zip(listing.columns, styles, widths, strict=True)
        table.append([_laid_out(cell_text(column, row, clock), style, width) for column, style, width in cells])
    with replacing(path) as temporary:
        document = SimpleDocTemplate(
            str(temporary),
            pagesize=page,
            leftMargin=MARGIN,
            rightMargin=MARGIN,
            topMargin=MARGIN + 6 * mm,
            bottomMargin=MARGIN + FOOT,
            title=listing.translated_title(),
            author="ShopDesk",
        )
        flow = PagedTable(table, colWidths=widths, repeatRows=1, splitInRow=1)
        flow.setStyle(_table_style(body, [style is right for style in styles]))
        counted = numbered_canvas(listing.translated_title(), f"{clock.local(clock.now()):%Y-%m-%d %H:%M}")
        document.build([flow], canvasmaker=counted)


class PagedTable(LongTable):
    """A table over several pages: a row that does not fit goes on the next one whole, if it is not taller than that."""

    def split(self, availWidth: float, availHeight: float) -> list[Any]:
        """The parts for this page and the next; a row is divided only where it has the whole page for itself."""
        at_top = getattr(getattr(self, "_frame", None), "_atTop", True)
        within, self.splitInRow = self.splitInRow, self.splitInRow if at_top else 0
        try:
            parts: list[Any] = super().split(availWidth, availHeight)
        finally:
            self.splitInRow = within
        for part in parts:
            part.splitInRow = within
        return parts


def _laid_out(text: str, style: ParagraphStyle, width: float) -> str | Paragraph:
    """A text that fits on one line as it is, drawn as typed; a paragraph, ten times as slow, for any other."""
    drawn, room = characters_of(MAIN_FONT), width - 2 * _CELL_PADDING
    likely = len(text) * style.fontSize <= room * 3 and all(ord(character) in drawn for character in text)
    if likely and stringWidth(text, MAIN_FONT, style.fontSize) <= room:
        return text
    return Paragraph(marked_up(text), style)


def _table_style(body: ParagraphStyle, to_the_right: Sequence[bool]) -> TableStyle:
    return TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), MAIN_FONT, body.fontSize, body.leading),
            ("TEXTCOLOR", (0, 0), (-1, -1), _TEXT),
            *(("ALIGN", (at, 1), (at, -1), "RIGHT") for at, right in enumerate(to_the_right) if right),
            ("BACKGROUND", (0, 0), (-1, 0), _HEAD),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, _LINE),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), _CELL_PADDING),
            ("RIGHTPADDING", (0, 0), (-1, -1), _CELL_PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
    )


def _font_size(pixels: Sequence[int], room: float) -> float:
    """The largest font in which every column has the room it has on the screen, within reason."""
    return max(SMALLEST_FONT, min(FONT_SIZE, FONT_SIZE * room / (sum(pixels) * _POINTS_PER_PIXEL)))


def _widths(pixels: Sequence[int], room: float) -> list[float]:
    return [room * width / sum(pixels) for width in pixels]


class CountedCanvas(Canvas):
    """A canvas that draws its pages when all of them are there, so that each knows how many there are."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._pages: list[dict[str, Any]] = []
        self.bookmarks: list[tuple[str, int]] = []  # of the page that is drawn, as ``Bookmark`` leaves them

    def showPage(self) -> None:
        """Keep the page until all are there."""
        self._pages.append(dict(self.__dict__))
        self.bookmarks = []
        self._startPage()  # pyright: ignore[reportAttributeAccessIssue]

    def save(self) -> None:
        """Draw every page with what stands around it."""
        for number, page in enumerate(self._pages, 1):
            self.__dict__.update(page)
            self.draw_frame(number, len(self._pages))
            for place, (title, level) in enumerate(self.bookmarks):
                self.bookmarkPage(f"{number}.{place}")
                self.addOutlineEntry(title, f"{number}.{place}", level)
            super().showPage()
        super().save()

    def draw_frame(self, number: int, total: int) -> None:
        """Draw what stands around every page."""
        raise NotImplementedError


def numbered_canvas(title: str, when: str) -> Callable[..., Canvas]:
    """A canvas that draws title, time and page number on every page."""

    class Numbered(CountedCanvas):
        def draw_frame(self, number: int, total: int) -> None:
            width, height = self._pagesize  # pyright: ignore[reportAttributeAccessIssue]
            self.setFillColor(_TEXT)
            head = self.beginText(MARGIN, height - MARGIN)
            for font, stretch in in_fonts(title):
                head.setFont(font, 12)
                head.textOut(stretch)
            self.drawText(head)
            self.setFillColor(_QUIET)
            self.setFont(MAIN_FONT, FONT_SIZE)
            self.drawRightString(width - MARGIN, height - MARGIN, when)
            text = translate("Pdf", "Page {number} of {total}").format(number=number, total=total)
            self.drawCentredString(width / 2, MARGIN, text)

    return Numbered


class Bookmark(Flowable):
    """Takes no room; what stands there is found in the reader's outline, on a numbered canvas."""

    def __init__(self, title: str, level: int = 0) -> None:
        super().__init__()
        self._title, self._level = title, level

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """No room at all."""
        return 0, 0

    def draw(self) -> None:
        """Leave a note for the canvas."""
        # The canvas draws its pages when all of them are there, and knows only then where they are.
        self.canv.bookmarks.append((self._title, self._level))  # pyright: ignore[reportAttributeAccessIssue]
