"""What a ticket needs wherever one is written, one by one or many at once: its number, and what it is found by."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket
from shopdesk.core.actor import Actor
from shopdesk.core.numbers import next_numbers
from shopdesk.core.search import Findable


def next_ticket_nos(session: Session, actor: Actor, count: int) -> list[str]:
    """The next numbers of this month, ``AS2611-0042``; valid within this writing transaction only."""
    return next_numbers(session, Ticket.ticket_no, "AS", actor.clock, count)


def findable(ticket_id: int, customer_name: str, numbers: Iterable[str], style_nos: Iterable[str]) -> Findable:
    """What a ticket is found by: ``numbers`` are its own, those of its orders, the platform's, and its parcels'."""
    return Findable(ticket_id, (customer_name,), (*numbers, *dict.fromkeys(style_nos)))
