"""A ticket on paper: laid out as a job, shown as it would be printed."""

from functools import partial

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from shopdesk.aftersales.dossier import TicketFacts
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk

TICKETS = "tickets"  # what printer and copies are remembered for


def print_ticket(desk: Desk, page: QWidget, facts: TicketFacts) -> None:
    """Show a ticket as it would be printed; from there it is printed, or saved as PDF."""

    def lay_out(_progress: Progress) -> bytes:
        from shopdesk.aftersales.exports import ticket_pdf  # noqa: PLC0415  what draws PDFs is loaded when it is needed

        return ticket_pdf(facts, [])

    title = translate("TicketPrinting", "Ticket {ticket_no}").format(ticket_no=facts.ticket_no)
    desk.run(title, lay_out, then=partial(_show, desk, page, title))


def _show(desk: Desk, page: QWidget, title: str, pdf: bytes) -> None:
    if isValid(page):  # the window that asked for it may have been closed meanwhile
        from shopdesk.ui.printing import print_pdf  # noqa: PLC0415  what reads PDFs is loaded when somebody prints

        print_pdf(page, desk.settings, pdf, title, TICKETS)
