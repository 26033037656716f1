"""What a ticket needs wherever one is written, one by one or many at once: its number, and what it is found by."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting import taken_store
from shopdesk.core.actor import Actor
from shopdesk.core.search import Findable

_DIGITS = 4


def next_ticket_nos(session: Session, actor: Actor, count: int) -> list[str]:
    """The next numbers of this month, ``AS2611-0042``; valid within this writing transaction only."""
    month = actor.clock.month_of(actor.clock.now())
    prefix = f"AS{month[2:4]}{month[5:]}-"
    last = taken_store.last_ticket_no(session, prefix, _DIGITS)
    first = 1 if last is None else int(last.removeprefix(prefix)) + 1
    return [f"{prefix}{number:0{_DIGITS}d}" for number in range(first, first + count)]


def findable(ticket_id: int, customer_name: str, numbers: Iterable[str], style_nos: Iterable[str]) -> Findable:
    """What a ticket is found by: ``numbers`` are its own, those of its orders, the platform's, and its parcels'."""
    return Findable(ticket_id, (customer_name,), (*numbers, *dict.fromkeys(style_nos)))
