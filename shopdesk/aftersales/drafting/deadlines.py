"""When a ticket is to be answered and resolved, how much time is left, and how long its trade should stay open."""

from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting.taken_store import OrderOnFile, TakenOrder
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Tone
from shopdesk.core.settings import EXTENSION_DAYS, FIRST_REPLY_MINUTES, RESOLVE_HOURS, shop_setting
from shopdesk.core.text import translate
from shopdesk.orders.model import OrderStatus

_SOON = timedelta(hours=4)
_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class TimeLeft(NamedTuple):
    """How much time is left until something is due, in words."""

    text: str
    tone: Tone
    overdue: bool


def reply_due(session: Session, opened_at: datetime) -> datetime:
    """Until when the customer is to have a first answer."""
    return opened_at + timedelta(minutes=shop_setting(session, FIRST_REPLY_MINUTES))


def resolve_due(session: Session, opened_at: datetime) -> datetime:
    """Until when a ticket is to be resolved."""
    return opened_at + timedelta(hours=shop_setting(session, RESOLVE_HOURS))


def time_left(due_at: datetime | None, now: datetime, clock: Clock) -> TimeLeft:
    """The time until an instant, or since it passed: hours near it, the day further away; empty without one."""
    if due_at is None:
        return TimeLeft("", "neutral", overdue=False)
    left = due_at - now
    if left <= timedelta():
        return TimeLeft(translate("Tickets", "Overdue by {time}").format(time=_span(-left)), "danger", overdue=True)
    if left > 3 * _DAY:
        text = translate("Tickets", "until {day}").format(day=clock.day_of(due_at).isoformat())
    else:
        text = translate("Tickets", "{time} left").format(time=_span(left))
    return TimeLeft(text, "warning" if left <= _SOON else "neutral", overdue=False)


def _span(time: timedelta) -> str:
    """The two largest units of a time, in full minutes; at least one."""
    days, hours, minutes = time // _DAY, time % _DAY // _HOUR, max(time, _MINUTE) % _HOUR // _MINUTE
    if days:
        text = translate("Tickets", "{days} d {hours} h") if hours else translate("Tickets", "{days} d")
    elif hours:
        text = translate("Tickets", "{hours} h {minutes} min") if minutes else translate("Tickets", "{hours} h")
    else:
        text = translate("Tickets", "{minutes} min")
    return text.format(days=days, hours=hours, minutes=minutes)


def extension(session: Session, order: OrderOnFile, others: list[TakenOrder], now: datetime) -> datetime | None:
    """Until when to extend the trade of an order while its ticket is open.

    None for a finished trade, for one whose deadline does not run yet, and where another open ticket takes care of it.
    """
    running = order.status is OrderStatus.SHIPPED or (
        order.status is OrderStatus.TO_SHIP and order.deadline_at is not None
    )
    if not running or any(one.is_open and one.extends for one in others):
        return None
    days = shop_setting(session, EXTENSION_DAYS)
    if days <= 0:
        return None
    return max(order.deadline_at or now, now) + timedelta(days=days)
