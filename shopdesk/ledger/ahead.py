"""What waits with the ledger, for the first page."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.clock import Clock, month_after
from shopdesk.ledger import store
from shopdesk.ledger.commission.reckoning import somebody_sold
from shopdesk.ledger.months.booking import closed_until
from shopdesk.ledger.months.month_store import first_booked, has_rates, unclaimed_in_run
from shopdesk.ledger.store import OpenAppeals


class LedgerAhead(NamedTuple):
    """Open work with the ledger: appeals to decide, and the month before this one.

    ``month`` is the month before this one where it has entries and is not closed, else empty; ``commission`` the same
    month where somebody sold something, earns commission, and none is entered.
    """

    appeals: OpenAppeals
    month: str
    commission: str


def ledger_ahead(session: Session, clock: Clock) -> LedgerAhead:
    """How much work waits with the ledger today."""
    last_month = month_after(clock.month_of(clock.now()), -1)
    first = first_booked(session)
    has_entries = first is not None and f"{first:%Y-%m}" <= last_month
    to_close = last_month if has_entries and closed_until(session) < last_month else ""
    without_run = has_rates(session, last_month) and unclaimed_in_run(session, last_month) is None
    waits = without_run and somebody_sold(session, clock, last_month)
    return LedgerAhead(store.open_appeals(session), to_close, last_month if waits else "")
