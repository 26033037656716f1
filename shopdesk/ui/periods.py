"""Periods that a list can be narrowed down to, by name."""

from datetime import date, timedelta
from typing import Any

from shopdesk.core.text import marked

Period = tuple[date | None, date | None]

PERIOD_TITLES = {
    "any": marked("Period", "Any time"),
    "today": marked("Period", "Today"),
    "yesterday": marked("Period", "Yesterday"),
    "last_7_days": marked("Period", "Last 7 days"),
    "this_month": marked("Period", "This month"),
    "last_month": marked("Period", "Last month"),
    "last_90_days": marked("Period", "Last 90 days"),
    "this_year": marked("Period", "This year"),
}


def period_from(value: tuple[str, str, str], today: date) -> Period:
    """The first and the last day of a period, both included; None is open."""
    preset, first, last = value
    month = today.replace(day=1)
    match preset:
        case "today":
            return today, today
        case "yesterday":
            return today - timedelta(days=1), today - timedelta(days=1)
        case "last_7_days":
            return today - timedelta(days=6), today
        case "this_month":
            return month, (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        case "last_month":
            return (month - timedelta(days=1)).replace(day=1), month - timedelta(days=1)
        case "last_90_days":
            return today - timedelta(days=89), today
        case "this_year":
            return today.replace(month=1, day=1), today.replace(month=12, day=31)
        case "custom":
            return _day(first), _day(last)
        case _:
            return None, None


def period_to_dict(value: tuple[str, str, str]) -> dict[str, str]:
    """A period as plain data, fit to be saved."""
    preset, first, last = value
    return {"preset": preset, "first": first, "last": last} if preset == "custom" else {"preset": preset}


def days_as_dict(first: date, last: date) -> dict[str, str]:
    """The period from one day to another, both included, as ``period_to_dict`` tells it."""
    return period_to_dict(("custom", first.isoformat(), last.isoformat()))


def period_from_dict(saved: Any) -> tuple[str, str, str]:
    """What ``period_to_dict`` gave; any time for what cannot be understood."""
    if not isinstance(saved, dict):
        return "any", "", ""
    preset = str(saved.get("preset"))
    if preset == "custom":
        first, last = (_day(str(saved.get(end) or "")) for end in ("first", "last"))
        return "custom", first.isoformat() if first else "", last.isoformat() if last else ""
    return (preset, "", "") if preset in PERIOD_TITLES else ("any", "", "")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
