"""Days and months are the shop's own, whatever zone the PC is in and whatever its clocks do twice a year."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.clock import Clock, month_after, month_start, months_between
from shopdesk.core.errors import UserError

ZONES = st.sampled_from(
    ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"]
)
INSTANTS = st.datetimes(datetime(2000, 2, 1), datetime(2060, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))
MONTHS = st.builds(lambda year, month: f"{year:04d}-{month:02d}", st.integers(2001, 2060), st.integers(1, 12))


@given(ZONES, INSTANTS)
def test_every_instant_is_in_its_day_and_month_and_no_other(zone: str, instant: datetime) -> None:
    clock = Clock(zone)
    day, month = clock.day_of(instant), clock.month_of(instant)
    first, after = clock.days_bounds(day, day)
    assert first <= instant < after
    begin, end = clock.month_bounds(month)
    assert begin <= instant < end
    assert month == f"{day:%Y-%m}"


@given(ZONES, MONTHS)
def test_months_follow_each_other_without_gap(zone: str, month: str) -> None:
    clock = Clock(zone)
    _, end = clock.month_bounds(month)
    begin, _ = clock.month_bounds(month_after(month))
    assert end == begin
    assert clock.month_of(end - timedelta(microseconds=1)) == month
    assert clock.month_of(end) == month_after(month)


@given(MONTHS, st.integers(-400, 400))
def test_months_go_forth_and_back(month: str, by: int) -> None:
    try:
        there = month_after(month, by)
        assert month_after(there, -by) == month
    except UserError:
        assert not 2000 <= int(month[:4]) + by / 12 <= 2100


@given(MONTHS, st.integers(-12, 40))
def test_months_between_two_follow_each_other(month: str, by: int) -> None:
    found = months_between(month, month_after(month, by))
    assert len(found) == max(0, by + 1)
    assert [month_after(one) for one in found[:-1]] == found[1:] and found[:1] == [month][: len(found)]


def test_days_are_as_long_as_they_are() -> None:
    clock = Clock("Europe/Berlin")
    lengths = [clock.days_bounds(day, day) for day in (date(2026, 3, 29), date(2026, 10, 25), date(2026, 7, 1))]
    assert [(end - begin) / timedelta(hours=1) for begin, end in lengths] == [23, 25, 24]


@pytest.mark.parametrize(("hour", "day"), [(15, 15), (16, 16)])
def test_the_day_changes_at_midnight_in_china(hour: int, day: int) -> None:
    now = datetime(2026, 10, 15, hour, tzinfo=UTC)
    assert Clock(now=lambda: now).today() == date(2026, 10, day)


@pytest.mark.parametrize("text", ["", "2026", "2026-1", "2026-13", "2026-00", "0000-01", "2026-10-01", "２０２６-10"])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        month_start(text)
