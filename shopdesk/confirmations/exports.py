"""Confirmation sheets as PDF, picture and text, for paper and for the chat."""

from collections.abc import Sequence
from io import BytesIO
from typing import Literal

import pypdfium2
from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from shopdesk.confirmations.pages import SheetPage, page_of, pages_of, pages_of_orders, sheet_text, shown_texts
from shopdesk.confirmations.sheet_drawing import Panel, draw_panel, sheet_panels
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.sheets.pdf import MAIN_FONT, characters_of, missing_characters, missing_text

__all__ = [
    "SheetPage",
    "missing_in",
    "missing_text",
    "page_of",
    "pages_of",
    "pages_of_orders",
    "sheet_png",
    "sheet_text",
    "sheets_pdf",
]

Paper = Literal["A5", "A4"]
_MARGIN, _MARGIN_OF_HALF = 10 * mm, 8 * mm
_CUT = HexColor("#C9CED6")
_TALLEST = 14_000  # points; PDF pages end at 14,400
_MOST_PIXELS = 40_000_000  # of a picture: a chat takes no larger one


def sheets_pdf(pages: Sequence[SheetPage], paper: Paper) -> bytes:
    """The sheets as a PDF: one per A5 page, or two per A4 page with a line to cut along; long ones go on behind.

    Raises UserError when there is nothing to print.
    """
    if not pages:
        raise UserError(translate("Confirmations", "There is no sheet to print."))
    size = A5 if paper == "A5" else A4
    per_page = 1 if paper == "A5" else 2
    canvas, stream = _canvas(size)
    above = _MARGIN if per_page == 1 else _MARGIN_OF_HALF
    width, height = size[0] - 2 * _MARGIN, size[1] / per_page - 2 * above
    panels = [panel for page in pages for panel in sheet_panels(canvas, page, width, height)]
    for place, panel in enumerate(panels):
        if place and place % per_page == 0:
            canvas.showPage()
        top = size[1] - place % per_page * size[1] / per_page - above
        draw_panel(canvas, panel, _MARGIN, top, width, height)
        if per_page > 1 and place % per_page == 0:
            _draw_cut_line(canvas, size)
    canvas.save()
    return stream.getvalue()


def sheet_png(page: SheetPage, scale: float = 3.0) -> bytes:
    """The sheet as a picture for a chat: as wide as A5 and as high as it needs, ``scale`` pixels per point.

    A very long sheet is drawn smaller, so that the picture stays one that a chat takes.
    """
    width = A5[0]
    measure, _unused = _canvas((width, _TALLEST))
    panels = sheet_panels(measure, page, width - 2 * _MARGIN, _TALLEST - 2 * _MARGIN)
    document = pypdfium2.PdfDocument(_tall_pdf(panels, width))
    try:
        tall = sum(document[number].get_height() for number in range(len(document)))
        scale = min(scale, (_MOST_PIXELS / (width * tall)) ** 0.5)
        pictures = [_rendered(document, number, scale) for number in range(len(document))]
    finally:
        document.close()
    whole = Image.new("RGB", (pictures[0].width, sum(picture.height for picture in pictures)), "white")
    above = 0
    for picture in pictures:
        whole.paste(picture, (0, above))
        above += picture.height
    stream = BytesIO()
    whole.save(stream, "PNG", optimize=False)
    return stream.getvalue()


def missing_in(pages: Sequence[SheetPage]) -> dict[str, set[str]]:
    """The characters that no shipped font can draw, by order no.; a sheet shows them by their numbers."""
    found = ((page.order_no, missing_characters("".join(shown_texts(page)))) for page in pages)
    return {order_no: missing for order_no, missing in found if missing}


def _rendered(document: pypdfium2.PdfDocument, number: int, scale: float) -> Image.Image:
    # A fraction is a scale too, whatever the signature says.
    return document[number].render(scale=scale).to_pil()  # pyright: ignore[reportArgumentType]


def _canvas(size: tuple[float, float]) -> tuple[Canvas, BytesIO]:
    characters_of(MAIN_FONT)  # registers it
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=size, pageCompression=1)
    canvas.setTitle(translate("ConfirmationSheet", "Order confirmation"))
    canvas.setAuthor("ShopDesk")
    return canvas, stream


def _draw_cut_line(canvas: Canvas, size: tuple[float, float]) -> None:
    canvas.setStrokeColor(_CUT)
    canvas.setLineWidth(0.5)
    canvas.setDash(3, 3)
    canvas.line(0, size[1] / 2, size[0], size[1] / 2)
    canvas.setDash()


def _tall_pdf(panels: Sequence[Panel], width: float) -> bytes:
    canvas, stream = _canvas((width, _TALLEST))
    for panel in panels:
        height = panel.height * panel.scale + 2 * _MARGIN
        canvas.setPageSize((width, height))
        draw_panel(canvas, panel, _MARGIN, height - _MARGIN, width - 2 * _MARGIN, height - 2 * _MARGIN)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()
