"""How much time is left, in words that people understand at a glance."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.aftersales.drafting.deadlines import TimeLeft, time_left
from shopdesk.core.clock import Clock
from tests.shop_folder import NOW

CLOCK = Clock(now=lambda: NOW)


@pytest.mark.parametrize(
    ("left", "text", "tone", "overdue"),
    [
        (timedelta(minutes=4, seconds=59), "4 min left", "warning", False),
        (timedelta(seconds=20), "1 min left", "warning", False),
        (timedelta(hours=2), "2 h left", "warning", False),
        (timedelta(hours=4, minutes=1), "4 h 1 min left", "neutral", False),
        (timedelta(hours=48), "2 d left", "neutral", False),
        (timedelta(hours=71, minutes=59), "2 d 23 h left", "neutral", False),
        (timedelta(days=4), "until 2026-11-26", "neutral", False),
        (timedelta(), "Overdue by 1 min", "danger", True),
        (timedelta(minutes=-90), "Overdue by 1 h 30 min", "danger", True),
        (timedelta(days=-40), "Overdue by 40 d", "danger", True),
    ],
)
def test_time_is_told_in_its_two_largest_units(left: timedelta, text: str, tone: str, overdue: bool) -> None:
    assert time_left(NOW + left, NOW, CLOCK) == TimeLeft(text, tone, overdue)  # type: ignore[arg-type]


def test_where_nothing_is_due_nothing_is_told() -> None:
    assert time_left(None, NOW, CLOCK) == TimeLeft("", "neutral", False)


@given(st.timedeltas(timedelta(days=-1_000), timedelta(days=1_000)))
def test_what_is_due_later_is_never_overdue(left: timedelta) -> None:
    assert time_left(NOW + left, NOW, CLOCK).overdue == (left <= timedelta())
