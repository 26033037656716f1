"""On which day something counts: the day it happened, or the first open day where its own month is closed."""

from datetime import date

from sqlalchemy.orm import Session

from shopdesk.claims.months import month_store
from shopdesk.core.clock import month_after, month_start


def closed_until(session: Session) -> str:
    """The last closed month, ``"2026-10"``; empty while none is closed. All months up to it are closed."""
    return month_store.last_closed(session)


def booked_day(session: Session, day: date) -> date:
    """The day on which something that happened on ``day`` is booked; never in a closed month."""
    with session.no_autoflush:  # asked for while a claim is being written, of which nothing half may be sent
        closed = closed_until(session)
    return day if not closed else max(day, month_start(month_after(closed)))
