"""On which day something counts: the day it happened, or the first open day where its own month is closed."""

from shopdesk.claims.model import MonthClose
from shopdesk.claims.months import month_store
from shopdesk.core.closed_months import ClosedMonths

CLOSED = ClosedMonths(MonthClose, month_store.last_closed)
closed_until, booked_day = CLOSED.until, CLOSED.booked_day
