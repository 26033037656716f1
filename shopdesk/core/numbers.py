"""Numbers people call records by, counted anew each month: ``CL2611-0042``."""

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from shopdesk.core.clock import Clock

DIGITS = 4


def next_number(session: Session, column: InstrumentedAttribute[str], letters: str, clock: Clock) -> str:
    """The number of a record entered now, as ``next_numbers``."""
    return next_numbers(session, column, letters, clock, 1)[0]


def next_numbers(
    session: Session, column: InstrumentedAttribute[str], letters: str, clock: Clock, count: int
) -> list[str]:
    """The next numbers of the shop's month; valid within this writing transaction only.

    They follow the highest there is, whatever lies in the recycle bin: a number is never given twice.
    """
    prefix = f"{letters}{clock.today():%y%m}-"
    last = _last(session, column, prefix)
    first = 1 if last is None else int(last.removeprefix(prefix)) + 1
    return [f"{prefix}{number:0{DIGITS}d}" for number in range(first, first + count)]


def _last(session: Session, column: InstrumentedAttribute[str], prefix: str) -> str | None:
    # A range instead of LIKE, so that the index finds it; ":" follows the digits.
    query = select(column).where(column >= prefix, column < f"{prefix}:")
    last = session.scalars(query.order_by(column.desc()).limit(1)).first()
    if last is None or last < prefix + "9" * DIGITS:
        return last
    # 10000 stands before 9999: from here on all numbers of the month have to be looked at.
    return session.scalars(query.order_by(func.length(column).desc(), column.desc()).limit(1)).first()
