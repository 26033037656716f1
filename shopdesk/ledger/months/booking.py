"""On which day something is booked: the day it happened, or the first open day where its own month is closed."""

from shopdesk.core.closed_months import ClosedMonths
from shopdesk.ledger.model import LedgerMonth
from shopdesk.ledger.months import month_store

CLOSED = ClosedMonths(LedgerMonth, month_store.last_closed)
closed_until, booked_day = CLOSED.until, CLOSED.booked_day
