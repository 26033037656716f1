"""What a rule proposes: which step, what amount, why, and at the turns of months and years."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.clock import Clock
from shopdesk.ledger import service
from shopdesk.ledger.rules.ladder import Step, describe, nth_time, period_bounds, step_of
from shopdesk.ledger.states import CountingPeriod, EntryKind
from tests.ledger.scene import LedgerScene

NOV = date(2026, 11, 5)


def test_a_ladder_goes_up_with_each_time_and_stays_at_its_last_step(scene: LedgerScene) -> None:
    rule = scene.rule()
    made = [scene.by_rule(rule) for _ in range(4)]
    assert [(one.amount_fen, one.step_words, one.occurrence_no) for one in made] == [
        (-1_000, "", 1), (-3_000, "", 2), (0, "劝退", 3), (0, "劝退", 4),
    ]  # fmt: skip


def test_the_proposal_says_why_and_what_comes_next(scene: LedgerScene) -> None:
    rule = scene.rule(steps=[(1_000, ""), (3_000, ""), (5_000, "书面检讨"), (0, "劝退")])
    for _ in range(2):
        scene.by_rule(rule)
    told = scene.ask(service.propose, rule, scene.staff["李静"], NOV)
    assert told.why == "3rd time in 2026-11 (before: LG2611-0001, LG2611-0002): ￥50.00, 书面检讨."
    assert (told.occurrence_no, told.amount_fen, told.words) == (3, -5_000, "书面检讨")
    assert told.next_time == "Next time: 劝退."
    first = scene.ask(service.propose, rule, scene.staff["周敏"], NOV)
    assert first.why == "1st time in 2026-11: ￥10.00."


def test_what_was_reversed_does_not_count_nor_does_the_reversal(scene: LedgerScene) -> None:
    rule = scene.rule()
    first = scene.by_rule(rule)
    scene.reverse(first.id)
    assert scene.by_rule(rule).occurrence_no == 1
    second = scene.by_rule(rule)
    assert (second.occurrence_no, second.amount_fen) == (2, -3_000)


def test_the_next_time_counts_what_stands_whatever_numbers_that_has(scene: LedgerScene) -> None:
    rule = scene.rule()
    first, second = scene.by_rule(rule), scene.by_rule(rule)
    scene.reverse(first.id)
    assert second.occurrence_no == 2
    assert scene.by_rule(rule).occurrence_no == 2  # one stands, though that was the second time


def test_an_entry_that_counted_a_reversed_one_is_named(scene: LedgerScene) -> None:
    rule = scene.rule()
    first, second = scene.by_rule(rule), scene.by_rule(rule)
    assert [one.entry_no for one in scene.ask(service.counted_later, first.id)] == [second.entry_no]
    assert scene.ask(service.counted_later, second.id) == []


def test_people_and_rules_count_by_themselves(scene: LedgerScene) -> None:
    copied, late = scene.rule(), scene.rule("迟到", [(500, ""), (2_000, "")])
    scene.by_rule(copied)
    assert scene.by_rule(copied, "周敏").occurrence_no == 1
    assert scene.by_rule(late).occurrence_no == 1


@pytest.mark.parametrize(
    ("period", "days", "expected"),
    [
        (CountingPeriod.MONTH, ["2026-10-31", "2026-11-01", "2026-11-05"], [1, 1, 2]),
        (CountingPeriod.YEAR, ["2025-12-31", "2026-01-01", "2026-11-05"], [1, 1, 2]),
        (CountingPeriod.EVER, ["2024-02-29", "2025-12-31", "2026-11-05"], [1, 2, 3]),
    ],
)
def test_counting_begins_anew_with_the_period(
    scene: LedgerScene, period: CountingPeriod, days: list[str], expected: list[int]
) -> None:
    rule = scene.rule(period=period)
    assert [scene.by_rule(rule, on=date.fromisoformat(day)).occurrence_no for day in days] == expected


def test_what_comes_late_counts_in_the_period_it_happened_in(scene: LedgerScene) -> None:
    rule = scene.rule()
    scene.by_rule(rule, on=date(2026, 10, 30))
    scene.do(service.close_month, "2026-10")
    late = scene.by_rule(rule, on=date(2026, 10, 31))
    assert (late.occurrence_no, late.happened_on, late.booked_on) == (2, date(2026, 10, 31), date(2026, 11, 1))
    assert scene.by_rule(rule, on=date(2026, 11, 1)).occurrence_no == 1  # booked on the same day, but of November


@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [
        # Midnight in Shanghai is 16:00 UTC, in Urumqi's own time 18:00, in Tokyo 15:00, in New York 5:00 the next day.
        ("Asia/Shanghai", datetime(2026, 10, 31, 15, 59, 59, tzinfo=UTC), datetime(2026, 10, 31, 16, tzinfo=UTC)),
        ("Asia/Urumqi", datetime(2026, 10, 31, 17, 59, 59, tzinfo=UTC), datetime(2026, 10, 31, 18, tzinfo=UTC)),
        ("Asia/Tokyo", datetime(2026, 10, 31, 14, 59, 59, tzinfo=UTC), datetime(2026, 10, 31, 15, tzinfo=UTC)),
        ("America/New_York", datetime(2026, 11, 1, 3, 59, 59, tzinfo=UTC), datetime(2026, 11, 1, 4, tzinfo=UTC)),
    ],
)
def test_a_month_turns_at_midnight_of_the_shop(
    tmp_path: Path, empty_database: Path, zone: str, before: datetime, after: datetime
) -> None:
    scene = LedgerScene(tmp_path, empty_database, zone=zone)
    rule = scene.rule()
    scene.now = before
    assert scene.by_rule(rule).occurrence_no == 1
    assert scene.by_rule(rule).happened_on == date(2026, 10, 31)
    scene.now = after
    turned = scene.by_rule(rule)
    assert (turned.happened_on, turned.occurrence_no, turned.entry_no) == (date(2026, 11, 1), 1, "LG2611-0001")
    scene.close()


@pytest.mark.parametrize("period", [CountingPeriod.MONTH, CountingPeriod.YEAR])
def test_a_year_turns_at_midnight_of_the_shop(tmp_path: Path, empty_database: Path, period: CountingPeriod) -> None:
    scene = LedgerScene(tmp_path, empty_database)
    rule = scene.rule(period=period)
    scene.now = datetime(2026, 12, 31, 15, 59, 59, 999_999, tzinfo=UTC)
    assert [scene.by_rule(rule).occurrence_no for _ in range(2)] == [1, 2]
    scene.now = datetime(2026, 12, 31, 16, tzinfo=UTC)
    turned = scene.by_rule(rule)
    assert (turned.happened_on, turned.occurrence_no) == (date(2027, 1, 1), 1)
    scene.close()


@given(st.sampled_from(CountingPeriod), st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.integers(-400, 400))
def test_two_days_count_together_exactly_within_one_month_or_year(
    period: CountingPeriod, day: date, apart: int
) -> None:
    other = date.fromordinal(day.toordinal() + apart)
    first, last = period_bounds(period, day)
    inside = (first is None or first <= other) and (last is None or other <= last)
    written = {CountingPeriod.MONTH: "%Y-%m", CountingPeriod.YEAR: "%Y", CountingPeriod.EVER: ""}[period]
    assert inside == (f"{day:{written}}" == f"{other:{written}}" if written else True)


@given(st.lists(st.integers(0, 10**8), min_size=1, max_size=8), st.integers(1, 40))
def test_every_occurrence_has_a_step_and_the_last_one_holds(amounts: list[int], number: int) -> None:
    steps = [Step(amount) for amount in amounts]
    assert step_of(steps, number).amount_fen == (amounts[number - 1] if number < len(amounts) else amounts[-1])


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)))
def test_the_day_an_instant_counts_on_is_the_shops(instant: datetime) -> None:
    clock = Clock("Asia/Shanghai", now=lambda: instant)
    first, last = period_bounds(CountingPeriod.MONTH, clock.today())
    assert first is not None and last is not None
    begin, end = clock.days_bounds(first, last)
    assert begin <= instant < end
    assert clock.month_bounds(f"{first:%Y-%m}") == (begin, end)


def test_a_ladder_is_told_in_one_line() -> None:
    steps = [Step(1_000), Step(3_000), Step(0, "劝退")]
    assert describe(steps, CountingPeriod.MONTH) == (
        "1st time ￥10.00; 2nd time ￥30.00; from the 3rd time on 劝退. Each month anew"
    )
    assert describe([Step(5_000, "通报表扬")], CountingPeriod.YEAR) == "each time ￥50.00, 通报表扬"


def test_rules_for_a_kind_of_record_come_first_and_inactive_ones_not_at_all(scene: LedgerScene) -> None:
    scene.rule("b 迟到")
    scene.rule("c 差评", source_kind="ticket")
    scene.rule("d 发错货", source_kind="wrong_shipment")
    scene.rule("a 旧规定", active=False)
    names = [rule.name for rule in scene.ask(service.rules_for, "wrong_shipment")]
    assert names == ["d 发错货", "b 迟到", "c 差评"]


def test_who_is_at_which_step(scene: LedgerScene) -> None:
    rule = scene.rule()
    for name in ("李静", "李静", "周敏"):
        scene.by_rule(rule, name)
    scene.by_rule(rule, "周敏", on=date(2026, 10, 1))
    told = scene.ask(service.standings, rule, NOV)
    assert [(one.staff_name, one.occurrences, one.next.words or one.next.amount_fen) for one in told] == [
        ("李静", 2, "劝退"), ("周敏", 1, 3_000),
    ]  # fmt: skip


def test_a_bonus_is_proposed_above_zero(scene: LedgerScene) -> None:
    rule = scene.rule("好评", [(500, "")], kind=EntryKind.BONUS)
    assert scene.by_rule(rule, kind=EntryKind.BONUS).amount_fen == 500


def test_times_are_counted_as_people_say_them() -> None:
    assert [nth_time(number) for number in (1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 111)] == [
        "1st time", "2nd time", "3rd time", "4th time", "11th time", "12th time", "13th time", "21st time", "22nd time",
        "23rd time", "111th time",
    ]  # fmt: skip
