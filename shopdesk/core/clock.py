"""Time: instants are UTC, days and months are the shop's own, whatever zone the PC is in."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

SHOP_ZONE = "Asia/Shanghai"
# Platforms write China time wherever the shop is.
PLATFORM_ZONE = ZoneInfo("Asia/Shanghai")


def utc_now() -> datetime:
    """This instant, aware, in UTC."""
    return datetime.now(UTC)


class Clock:
    """The shop's time: now, and which business day or month an instant belongs to."""

    def __init__(self, zone: str = SHOP_ZONE, now: Callable[[], datetime] = utc_now) -> None:
        self.zone, self._now = ZoneInfo(zone), now

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        return self._now()

    def today(self) -> date:
        """The shop's business day now."""
        return self.day_of(self.now())

    def local(self, instant: datetime) -> datetime:
        """The instant on the shop's wall clock."""
        return instant.astimezone(self.zone)

    def day_of(self, instant: datetime) -> date:
        """The business day of an instant."""
        return self.local(instant).date()

    def month_of(self, instant: datetime) -> str:
        """The month of an instant, ``"2026-10"``."""
        return f"{self.local(instant):%Y-%m}"

    def day_start(self, day: date) -> datetime:
        """The instant a business day begins."""
        return datetime.combine(day, time(), self.zone).astimezone(UTC)

    def days_bounds(self, first: date, last: date) -> tuple[datetime, datetime]:
        """The instants from the begin of ``first`` to the end of ``last``, the end excluded."""
        return self.day_start(first), self.day_start(last + timedelta(days=1))

    def month_bounds(self, month: str) -> tuple[datetime, datetime]:
        """The first instant of a month and of the next one; raises UserError for no month."""
        first = month_start(month)
        return self.day_start(first), self.day_start(month_start(month_after(month)))


def month_start(month: str) -> date:
    """The first day of ``"2026-10"``; raises UserError for anything else."""
    if match := re.fullmatch(r"(\d{4})-(\d{2})", month, re.ASCII):
        year, number = int(match[1]), int(match[2])
        if 2000 <= year <= 9998 and 1 <= number <= 12:
            return date(year, number, 1)
    raise UserError(translate("Clock", "“{month}” is not a month. Write it like 2026-10.").format(month=month))


def month_after(month: str, by: int = 1) -> str:
    """The month ``by`` months later (earlier when negative)."""
    first = month_start(month)
    count = first.year * 12 + first.month - 1 + by
    return f"{count // 12:04d}-{count % 12 + 1:02d}"


def month_end(month: str) -> date:
    """The last day of ``"2026-10"``; raises UserError for anything else."""
    return month_start(month_after(month)) - timedelta(days=1)


def months_between(first: str, last: str) -> list[str]:
    """The months from one to another, both included; none where the last lies before the first."""
    begin, end = month_start(first), month_start(last)
    return [month_after(first, by) for by in range((end.year - begin.year) * 12 + end.month - begin.month + 1)]
