"""On which day something is booked: the day it happened, or the first open day where its own month is closed."""

from datetime import date
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session, object_session

from shopdesk.core.clock import month_after, month_start
from shopdesk.ledger.model import LedgerMonth
from shopdesk.ledger.months import month_store

_CLOSED = "last closed month of the ledger"


def closed_until(session: Session) -> str:
    """The last closed month, ``"2026-10"``; empty while none is closed. All months up to it are closed.

    It is asked for with every entry, so the database tells it once in a transaction: nobody else's close is seen there.
    """
    within = session.get_nested_transaction() or session.get_transaction()
    kept = session.info.get(_CLOSED)
    if kept is None or within is None or kept[0] is not within:
        last = month_store.last_closed(session)
        kept = session.info[_CLOSED] = (session.get_nested_transaction() or session.get_transaction(), last)
    return kept[1]


def booked_day(session: Session, day: date) -> date:
    """The day on which something that happened on ``day`` is booked; never in a closed month."""
    closed = closed_until(session)
    return day if not closed else max(day, month_start(month_after(closed)))


@event.listens_for(LedgerMonth, "after_insert")
@event.listens_for(LedgerMonth, "after_delete")
def _forget_closed(_mapper: Any, _connection: Any, close: LedgerMonth) -> None:
    if (session := object_session(close)) is not None:
        session.info.pop(_CLOSED, None)
