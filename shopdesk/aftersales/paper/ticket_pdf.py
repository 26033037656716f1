"""A ticket as PDF: one A4 page where it has room, further pages where it has not; nothing is cut."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import PurePosixPath

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import SimpleDocTemplate
from sqlalchemy.orm import Session

from shopdesk.aftersales.dossier import TicketFacts
from shopdesk.aftersales.model import Ticket
from shopdesk.aftersales.paper import words as paper_words
from shopdesk.aftersales.paper.drawing import Picture, ticket_story
from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.photos import service as photos
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.pictures.reducing import small_jpeg
from shopdesk.sheets.pdf import (
    MAIN_FONT,
    MARGIN,
    characters_of,
    missing_characters,
    missing_text,
    numbered_canvas,
)

__all__ = ["Picture", "missing_in", "missing_text", "ticket_pdf", "ticket_pictures"]

MOST_PHOTOS = 6
_PHOTO_PIXELS = 700  # of the longer side: sharp on 30 mm, and a page stays small


def ticket_pdf(facts: TicketFacts, pictures: Sequence[Picture], clock: Clock) -> bytes:
    """Everything about a ticket on A4, with the first few of its pictures; times are those of the shop's clock."""
    characters_of(MAIN_FONT)  # registers it
    stream = BytesIO()
    heading = paper_words.heading(facts)
    document = SimpleDocTemplate(
        stream,
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN + 5 * mm,
        bottomMargin=MARGIN + 5 * mm,
        title=heading,
        author="ShopDesk",
    )
    width = A4[0] - 2 * MARGIN - 12  # a frame has 6 points of its own on either side
    story = ticket_story(facts, pictures[:MOST_PHOTOS], clock, width)
    document.build(story, canvasmaker=numbered_canvas(heading, shown_text(clock.now(), clock)))
    return stream.getvalue()


def ticket_pictures(session: Session, archive: PhotoArchive, ticket_id: int) -> list[Picture]:
    """The first photos of a ticket made small, from their originals; takes its time."""
    rows = photos.photos_of(session, Ticket.audit_kind, ticket_id)[:MOST_PHOTOS]
    return [Picture(PurePosixPath(row.path).stem, small_jpeg(archive.path_of(row.path), _PHOTO_PIXELS)) for row in rows]


def missing_in(facts: TicketFacts, pictures: Sequence[Picture], clock: Clock) -> dict[str, set[str]]:
    """The characters that no shipped font can draw, by ticket no.; the paper shows them by their numbers."""
    texts = [*paper_words.all_texts(facts, clock), *(picture.name for picture in pictures[:MOST_PHOTOS])]
    missing = missing_characters("".join(texts))
    return {facts.ticket_no: missing} if missing else {}
