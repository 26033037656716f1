"""Months of books that are closed: which ones, and where that leaves what is booked and closed next."""

from collections.abc import Callable
from datetime import date
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session, object_session

from shopdesk.core.clock import month_after, month_start, months_between


class ClosedMonths:
    """The closed months of some books: in order, without a gap, so that the last one tells them all.

    ``close`` is the record of a close, there while its month is closed; ``ask`` the query for the last one, ``""`` for
    none.
    """

    def __init__(self, close: type[Any], ask: Callable[[Session], str]) -> None:
        self._key, self._ask = f"last closed month of {close.__tablename__}", ask
        for what in ("after_insert", "after_delete"):
            event.listen(close, what, self._forget)

    def until(self, session: Session) -> str:
        """The last closed month, ``"2026-10"``; empty while none is closed. All months up to it are closed.

        It is asked for with every entry, so the database tells it once in a transaction: nobody else's close is seen
        there.
        """
        within = session.get_nested_transaction() or session.get_transaction()
        kept = session.info.get(self._key)
        if kept is None or within is None or kept[0] is not within:
            with session.no_autoflush:  # asked for while a record is being made, of which nothing half may be sent
                last = self._ask(session)
            kept = session.info[self._key] = (session.get_nested_transaction() or session.get_transaction(), last)
        return kept[1]

    def booked_day(self, session: Session, day: date) -> date:
        """The day on which something that happened on ``day`` is booked; never in a closed month."""
        closed = self.until(session)
        return day if not closed else max(day, month_start(month_after(closed)))

    def to_close(self, session: Session, month: str, first: str) -> list[str]:
        """The months that closing one closes: itself, and every open one before it; raises UserError for no month.

        ``first`` is the month in which the books begin; empty while there is nothing in them.
        """
        month_start(month)
        closed = self.until(session)
        return months_between(month_after(closed) if closed else min(month, first or month), month)

    def _forget(self, _mapper: Any, _connection: Any, close: Any) -> None:
        if (session := object_session(close)) is not None:
            session.info.pop(self._key, None)
