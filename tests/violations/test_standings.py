"""Points add up per shop, calendar year and kind; thresholds warn ahead; the year is the shop's own."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from shopdesk.core.settings import VIOLATION_WARN_POINTS, keep_shop_setting
from shopdesk.shops.model import ShopId
from shopdesk.violations import service
from shopdesk.violations.lookup import count_waiting
from shopdesk.violations.model import THRESHOLDS, ViolationAppeal, ViolationId
from shopdesk.violations.standings import reckon
from shopdesk.violations.store import CountedRow
from shopdesk.violations.words import reached_text
from tests.violations.scene import FIRST, GENERAL, SECOND, SERIOUS, Scene


def counted(place: int, points: int, on: date, appeal: ViolationAppeal = ViolationAppeal.NONE) -> CountedRow:
    return CountedRow(ViolationId(place), f"PV{place}", FIRST, on, GENERAL, points, 0, appeal)


rows = st.lists(
    st.builds(
        counted,
        st.integers(1, 10_000),
        st.integers(0, 48),
        st.dates(date(2026, 1, 1), date(2026, 12, 31)),
        st.sampled_from(ViolationAppeal),
    ),
    unique_by=lambda row: row.id,
    max_size=12,
)


@given(rows, st.randoms())
def test_the_order_of_telling_changes_nothing(told: list[CountedRow], random: st.DataObject) -> None:
    shuffled = list(told)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert reckon(GENERAL, shuffled) == reckon(GENERAL, told)


@given(rows)
def test_a_standing_agrees_with_its_points(told: list[CountedRow]) -> None:
    one = reckon(GENERAL, told)
    assert one.points == sum(row.points for row in told if row.appeal is not ViolationAppeal.ACCEPTED)
    assert [crossing.threshold for crossing in one.crossed] == [at for at in THRESHOLDS if at <= one.points]
    assert [crossing.on for crossing in one.crossed] == sorted(crossing.on for crossing in one.crossed)
    if one.next_threshold is None:
        assert one.points >= THRESHOLDS[-1] and one.left is None
    else:
        assert one.points + (one.left or 0) == one.next_threshold and (one.left or 0) > 0
    for crossing in one.crossed:
        until = [row for row in told if row.happened_on <= crossing.on]
        assert reckon(GENERAL, until).points >= crossing.threshold
        before = [row for row in told if row.happened_on < crossing.on]
        assert reckon(GENERAL, before).points < crossing.threshold


def test_kinds_and_shops_are_counted_by_themselves(scene: Scene) -> None:
    scene.add(6)
    scene.add(5, kind=SERIOUS)
    scene.add(4, shop_id=SECOND)
    first, second = scene.ask(service.standings, 2026)
    assert (first.shop, first.of(GENERAL).points, first.of(SERIOUS).points) == ("名美示例旗舰店", 6, 5)
    assert (second.shop, second.of(GENERAL).points, second.of(SERIOUS).points) == ("小店", 4, 0)
    assert (first.of(GENERAL).next_threshold, first.of(GENERAL).left) == (12, 6)


def test_a_crossing_names_its_day_and_its_violation(scene: Scene) -> None:
    scene.add(10, date(2026, 3, 1))
    scene.add(2, date(2026, 5, 9))
    crossed = scene.ask(service.standing, FIRST, 2026).of(GENERAL).crossed
    assert [(one.threshold, one.on, one.violation_no) for one in crossed] == [(12, date(2026, 5, 9), "PV2611-0002")]


def test_one_that_was_entered_late_moves_the_crossing_to_the_day_it_really_was(scene: Scene) -> None:
    scene.add(10, date(2026, 3, 1))
    scene.add(2, date(2026, 5, 9))
    scene.add(4, date(2026, 4, 2))
    crossed = scene.ask(service.standing, FIRST, 2026).of(GENERAL).crossed
    assert [(one.threshold, one.on) for one in crossed] == [(12, date(2026, 4, 2))]


def test_the_new_one_says_which_threshold_it_reached(scene: Scene) -> None:
    scene.add(11)
    made = scene.do(service.add_violation, scene.draft(1))
    assert made.crossed.threshold == 12
    assert scene.do(service.add_violation, scene.draft(11)).crossed is None
    assert scene.do(service.add_violation, scene.draft(25)).crossed.threshold == 48


def test_the_threshold_that_is_reached_is_told_with_its_year(scene: Scene) -> None:
    """Entered in January, a violation of December reaches last year's threshold, not this year's."""
    scene.now = datetime(2027, 1, 3, 4, tzinfo=UTC)
    made = scene.do(service.add_violation, scene.draft(12, date(2026, 12, 31)))
    assert reached_text(GENERAL, made.crossed) == "General violation: 12 points are reached in the calendar year 2026."


def test_what_was_appealed_with_success_does_not_count(scene: Scene) -> None:
    violation = scene.add(12, fee_fen=50_000)
    scene.appeal(violation)
    contested = scene.ask(service.standing, FIRST, 2026)
    assert (contested.of(GENERAL).points, contested.of(GENERAL).contested, contested.fee_fen) == (12, 12, 50_000)
    scene.step(service.answer_appeal, violation, True, scene.clock.today())
    assert scene.ask(service.standing, FIRST, 2026).of(GENERAL).crossed == ()
    assert scene.ask(service.standing, FIRST, 2026).fee_fen == 0
    scene.step(service.take_back_appeal, violation)
    assert scene.ask(service.standing, FIRST, 2026).of(GENERAL).points == 12


def test_what_lies_in_the_recycle_bin_does_not_count(scene: Scene) -> None:
    violation = scene.add(9)
    scene.step(service.delete_violation, violation)
    assert scene.ask(service.standing, FIRST, 2026).of(GENERAL).points == 0
    scene.do(service.restore_violation, violation)
    assert scene.ask(service.standing, FIRST, 2026).of(GENERAL).points == 9


@pytest.mark.parametrize(
    ("zone", "last_second", "first_second"),
    [
        ("Asia/Shanghai", "2026-12-31T15:59:59", "2026-12-31T16:00:00"),
        ("UTC", "2026-12-31T23:59:59", "2027-01-01T00:00:00"),
        ("America/New_York", "2027-01-01T04:59:59", "2027-01-01T05:00:00"),
        ("Asia/Tokyo", "2026-12-31T14:59:59", "2026-12-31T15:00:00"),
    ],
)
def test_at_the_turn_of_the_shops_own_year_the_points_start_anew(
    scene: Scene, zone: str, last_second: str, first_second: str
) -> None:
    scene.in_zone(zone)
    scene.now = datetime.fromisoformat(last_second).replace(tzinfo=UTC)
    scene.add(11, scene.clock.today())
    assert [one.left for one in scene.ask(service.threshold_warnings, scene.clock)] == [1]
    scene.now = datetime.fromisoformat(first_second).replace(tzinfo=UTC)
    assert scene.clock.today() == date(2027, 1, 1)
    assert scene.ask(service.threshold_warnings, scene.clock) == []
    made = scene.do(service.add_violation, scene.draft(1))
    assert made.violation_no == "PV2701-0001"
    assert made.crossed is None
    assert scene.ask(service.standing, FIRST, 2027).of(GENERAL).points == 1
    assert scene.ask(service.standing, FIRST, 2026).of(GENERAL).points == 11


def test_a_violation_of_last_year_counts_there_though_it_is_entered_now(scene: Scene) -> None:
    scene.now = datetime(2027, 1, 3, 4, tzinfo=UTC)
    scene.add(5, date(2026, 12, 31))
    scene.add(2, date(2027, 1, 1))
    assert scene.ask(service.standing, FIRST, 2026).of(GENERAL).points == 5
    assert scene.ask(service.standing, FIRST, 2027).of(GENERAL).points == 2


@pytest.mark.parametrize(("points", "warned"), [(8, []), (9, [3]), (11, [1]), (12, []), (21, [3]), (47, [1]), (48, [])])
def test_a_shop_near_a_threshold_is_warned_of(scene: Scene, points: int, warned: list[int]) -> None:
    scene.add(points)
    assert [one.left for one in scene.ask(service.threshold_warnings, scene.clock)] == warned


def test_a_threshold_that_was_reached_is_told_for_thirty_days(scene: Scene) -> None:
    def told() -> list[tuple[str, int, int]]:
        found = scene.ask(service.thresholds_reached, scene.clock)
        return [(one.shop, one.crossing.threshold, one.points) for one in found]

    scene.now = datetime(2026, 12, 20, 4, tzinfo=UTC)
    reaching = scene.add(13)
    scene.add(2)
    scene.add(11, shop_id=SECOND)
    assert told() == [("名美示例旗舰店", 12, 15)]
    assert scene.ask(service.thresholds_reached, scene.clock, SECOND) == []
    scene.now = datetime(2027, 1, 19, 4, tzinfo=UTC)
    assert told() == [("名美示例旗舰店", 12, 15)]  # the points are last year's, what follows from them is not over
    scene.now = datetime(2027, 1, 20, 4, tzinfo=UTC)
    assert told() == []
    scene.now = datetime(2026, 12, 21, 4, tzinfo=UTC)
    scene.appeal(reaching, accepted=True)
    assert told() == []


def test_appeals_soon_due_wait_in_the_place_of_the_ledger(scene: Scene) -> None:
    scene.add(appeal_until=scene.clock.today())
    scene.add(appeal_until=date(2027, 1, 5))
    assert scene.ask(count_waiting, scene.clock) == 1


def test_how_near_is_a_setting_and_the_nearest_comes_first(scene: Scene) -> None:
    def keep(session: Session, _actor: Actor, points: int) -> None:
        keep_shop_setting(session, VIOLATION_WARN_POINTS, points)

    scene.add(8)
    scene.add(11, shop_id=SECOND, kind=SERIOUS)
    scene.do(keep, 4)
    warnings = scene.ask(service.threshold_warnings, scene.clock)
    assert [(one.shop, one.kind, one.points, one.threshold, one.left) for one in warnings] == [
        ("小店", SERIOUS, 11, 12, 1),
        ("名美示例旗舰店", GENERAL, 8, 12, 4),
    ]
    assert [one.shop for one in scene.ask(service.threshold_warnings, scene.clock, FIRST)] == ["名美示例旗舰店"]
    scene.do(keep, 0)
    assert scene.ask(service.threshold_warnings, scene.clock) == []


def test_a_shop_without_violations_is_not_warned_of_nor_left_out(scene: Scene) -> None:
    def keep(session: Session, _actor: Actor) -> None:
        keep_shop_setting(session, VIOLATION_WARN_POINTS, 12)

    scene.do(keep)
    assert scene.ask(service.threshold_warnings, scene.clock) == []
    assert [one.shop_id for one in scene.ask(service.standings, 2026)] == [FIRST, SECOND]


def test_appeals_whose_last_day_is_near_are_counted(scene: Scene) -> None:
    today = scene.clock.today()
    scene.add(appeal_until=today)
    scene.add(appeal_until=date(2026, 11, 25))
    scene.add(appeal_until=date(2026, 11, 26))
    scene.add(on=date(2026, 11, 1), appeal_until=date(2026, 11, 21))
    scene.appeal(scene.add(appeal_until=today))
    scene.add(appeal_until=date(2026, 11, 24), shop_id=SECOND)
    assert scene.ask(service.appeals_due, scene.clock) == (3, today)
    assert scene.ask(service.appeals_due, scene.clock, ShopId(2)) == (1, date(2026, 11, 24))
