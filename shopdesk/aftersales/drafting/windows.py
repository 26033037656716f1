"""The window of a reason (七天无理由): until which business day it may be given."""

from collections.abc import Iterable
from datetime import date, timedelta

from shopdesk.aftersales.drafting.taken_store import OrderOnFile
from shopdesk.aftersales.model import Reason
from shopdesk.aftersales.states import WindowFrom
from shopdesk.core.clock import Clock


def window_ends_on(
    reason: Reason, orders: Iterable[OrderOnFile], received_on: date | None, clock: Clock
) -> date | None:
    """The last day of a reason's window, of the order where it ends first.

    None: at any time, or it has not begun, because nobody knows of a receipt yet. The first day is not counted.
    """
    if reason.window_days is None:
        return None
    begins = [begin for order in orders if (begin := _begin(reason.window_from, order, received_on, clock))]
    return min(begins) + timedelta(days=reason.window_days) if begins else None


def _begin(window_from: WindowFrom, order: OrderOnFile, received_on: date | None, clock: Clock) -> date | None:
    at = {
        WindowFrom.RECEIPT: order.finished_at,
        WindowFrom.SHIPPING: order.shipped_at,
        WindowFrom.ORDER: order.ordered_at,
    }[window_from]
    known = None if at is None else clock.day_of(at)
    if window_from is WindowFrom.RECEIPT and received_on is not None:
        # A trade is finished with the receipt or after it, so that nobody makes a window longer by a later day.
        return received_on if known is None else min(received_on, known)
    return known
