"""A ticket on paper: laid out as a job, shown as it would be printed."""

from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from shopdesk.aftersales.dossier import TicketFacts
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast

TICKETS = "tickets"  # what printer and copies are remembered for


class _Paper(NamedTuple):
    """A PDF that was laid out, and what is to be said about it."""

    pdf: bytes
    told: str


def print_ticket(desk: Desk, page: QWidget, facts: TicketFacts) -> None:
    """Show a ticket as it would be printed; from there it is printed, or saved as PDF."""

    def lay_out(_progress: Progress) -> _Paper:
        from shopdesk.aftersales.paper import ticket_pdf as exports  # noqa: PLC0415  what draws PDFs is loaded when somebody prints

        with desk.database.read() as session:
            pictures = exports.ticket_pictures(session, PhotoArchive(desk.folder), facts.id)
        missing = exports.missing_in(facts, pictures, desk.clock)
        return _Paper(exports.ticket_pdf(facts, pictures, desk.clock), exports.missing_text(missing))

    title = translate("TicketPrinting", "Ticket {ticket_no}").format(ticket_no=facts.ticket_no)
    desk.run(title, lay_out, then=partial(_show, desk, page, title))


def _show(desk: Desk, page: QWidget, title: str, paper: _Paper) -> None:
    if not isValid(page):
        return  # the window that asked for it was closed meanwhile
    from shopdesk.ui.printing import print_pdf  # noqa: PLC0415  what reads PDFs is loaded when somebody prints

    window = print_pdf(page, desk.settings, paper.pdf, title, TICKETS)
    if paper.told:
        show_toast(window, paper.told)
