"""Figures of claims: what comes back of what was claimed, how long it takes, how old what is owed is."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from shopdesk.claims import figures, service
from shopdesk.claims.figures import AGES, age_bounds, age_of, ages, courier_figures, month_trend
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimKind, MoneyTo
from shopdesk.claims.store import ClaimFilter, list_claim_ids
from shopdesk.shops.model import ShopId
from tests.claims.scene import Scene


def received(scene: Scene, fen: int, on: date | None = None) -> ClaimId:
    """A claim of ￥100 that the courier paid so much of."""
    claim_id = scene.agreed()
    scene.step(service.add_receipt, claim_id, fen, on or scene.today, MoneyTo.ACCOUNT)
    return claim_id


def test_a_courier_s_claims_add_up(scene: Scene) -> None:
    received(scene, 10_000)
    received(scene, 4_000)
    scene.step(service.write_off, received(scene, 7_000), "谈不下来")
    scene.submitted(kind=ClaimKind.DELAYED)
    found = scene.ask(courier_figures, scene.clock)
    (courier,) = found.couriers
    assert (courier.courier, courier.number) == ("圆通速递", 4)
    assert (courier.claimed_fen, courier.agreed_fen, courier.received_fen) == (40_000, 30_000, 21_000)
    assert (courier.written_off_fen, courier.outstanding_fen, courier.overpaid_fen) == (3_000, 6_000, 0)
    assert courier.recovery_rate == 0.525
    assert courier.kinds == {ClaimKind.LOST: 3, ClaimKind.DELAYED: 1}
    assert found.total == courier._replace(courier_id=None, courier="")


def test_paid_too_much_pays_for_no_other_claim(scene: Scene) -> None:
    received(scene, 12_500)
    received(scene, 9_000)
    (courier,) = scene.ask(courier_figures, scene.clock).couriers
    assert (courier.outstanding_fen, courier.overpaid_fen) == (1_000, 2_500)


def test_only_claims_registered_in_the_time_count_with_all_that_came_of_them(scene: Scene) -> None:
    early = scene.agreed()
    scene.today = date(2026, 10, 20)
    scene.claim(5_000)
    scene.step(service.add_receipt, early, 10_000, scene.today, MoneyTo.ACCOUNT)
    first_days = scene.ask(courier_figures, scene.clock, date(2026, 10, 1), date(2026, 10, 10)).total
    assert (first_days.number, first_days.claimed_fen, first_days.received_fen) == (1, 10_000, 10_000)
    later = scene.ask(courier_figures, scene.clock, date(2026, 10, 20), None).total
    assert (later.number, later.claimed_fen, later.received_fen) == (1, 5_000, 0)


def test_days_are_counted_from_submitting(scene: Scene) -> None:
    first, second = scene.submitted(), scene.submitted()
    scene.today = date(2026, 10, 9)
    scene.step(service.agree_claim, first, 10_000, scene.today)
    scene.today = date(2026, 10, 13)
    scene.step(service.agree_claim, second, 10_000, scene.today)
    scene.step(service.add_receipt, first, 10_000, scene.today, MoneyTo.ACCOUNT)
    total = scene.ask(courier_figures, scene.clock).total
    assert total.days_to_agree == 6  # between 4 and 8
    assert total.days_to_pay == 8  # the second one still owes
    assert scene.ask(courier_figures, scene.clock, date(2027, 1, 1), None).total.days_to_agree is None


def test_claims_for_every_thousand_parcels(scene: Scene) -> None:
    for number in range(4):
        courier = "圆通快递" if number else "YTO"  # one courier by two names
        scene.order(f"YT99{number:011d}", order_no=f"4001{number:015d}", courier=courier)
    scene.order("SF1", order_no="5001000000000000001", courier="顺丰")
    scene.order("X1", order_no="5001000000000000002", courier="没听说过")
    old = datetime(2026, 8, 1, tzinfo=UTC)
    scene.order("YT1", order_no="5001000000000000003", shipped_at=old)
    scene.claim()
    found = scene.ask(courier_figures, scene.clock, date(2026, 9, 15), date(2026, 10, 31))
    # Every known courier that sent something is there, even without claims: that is worth knowing.
    assert [(one.courier, one.number, one.shipped) for one in found.couriers] == [
        ("顺丰速运", 0, 1),
        ("圆通速递", 1, 4),
    ]
    assert found.couriers[1].per_thousand == 250
    assert found.total.per_thousand == 200
    assert scene.ask(courier_figures, scene.clock, date(2020, 1, 1), date(2020, 2, 1)).total.per_thousand is None


def test_claims_of_one_shop(scene: Scene) -> None:
    scene.submitted()
    scene.claim()  # of no shop
    assert scene.ask(courier_figures, scene.clock, None, None, ShopId(1)).total.number == 1
    assert scene.ask(courier_figures, scene.clock, None, None, ShopId(2)).total == figures.CourierFigures(
        None, "", 0, 0, 0, 0, 0, 0, 0, None, None, 0, {}
    )


def test_deleted_claims_are_not_counted(scene: Scene) -> None:
    claim_id = scene.claim()
    scene.step(service.delete_claim, claim_id)
    assert scene.ask(courier_figures, scene.clock).couriers == ()


def test_what_is_owed_by_its_age(scene: Scene) -> None:
    scene.today = date(2026, 6, 1)
    claims = [scene.submitted() for _ in range(6)]
    scene.today = date(2026, 10, 5)
    days = (
        date(2026, 10, 5),
        date(2026, 10, 5),
        date(2026, 9, 28),
        date(2026, 9, 27),
        date(2026, 9, 1),
        date(2026, 6, 1),
    )
    for claim_id, day in zip(claims, days, strict=True):
        scene.step(service.agree_claim, claim_id, 10_000, day)
    scene.step(service.add_receipt, claims[4], 2_500, scene.today, MoneyTo.ACCOUNT)
    received(scene, 10_000)
    (found,) = scene.ask(ages, scene.today)
    assert found.courier == "圆通速递"
    assert found.numbers == (3, 1, 1, 0, 1)
    assert found.amounts == (30_000, 10_000, 7_500, 0, 10_000)
    assert sum(found.amounts) == scene.ask(courier_figures, scene.clock).total.outstanding_fen
    assert scene.ask(ages, scene.today, ShopId(9)) == []


@given(st.integers(-3, 10_000))
def test_every_number_of_days_has_one_age(days: int) -> None:
    least, most = AGES[age_of(days)]
    assert max(days, 0) >= least
    assert most is None or days <= most


def test_the_months_of_a_year(scene: Scene) -> None:
    received(scene, 4_000)
    scene.today = date(2026, 11, 2)
    scene.claim(6_000)
    months = scene.ask(month_trend, scene.clock, "2026-11", 3)
    assert [one.month for one in months] == ["2026-09", "2026-10", "2026-11"]
    assert [(one.number, one.claimed_fen, one.received_fen) for one in months] == [
        (0, 0, 0),
        (1, 10_000, 4_000),
        (1, 6_000, 0),
    ]
    assert [one.recovery_rate for one in months] == [None, 0.4, 0]


@given(st.integers(-3, 10_000))
def test_the_days_of_an_age_are_those_that_have_it(days: int) -> None:
    today = date(2060, 1, 1)
    agreed_on = today - timedelta(days=days)
    bounds = [age_bounds(place, today) for place in range(len(AGES))]
    within = [(first or date.min) <= agreed_on <= (last or date.max) for first, last in bounds]
    assert within == [place == age_of(days) for place in range(len(AGES))]


def test_the_list_shows_what_stands_behind_an_age(scene: Scene) -> None:
    scene.today = date(2026, 6, 1)
    old, paid = scene.agreed(), received(scene, 10_000)
    scene.today = date(2026, 10, 5)
    young = scene.agreed()
    assert paid not in (old, young)
    first, last = age_bounds(4, scene.today)
    assert scene.ask(list_claim_ids, ClaimFilter(owed_from=first, owed_until=last)) == [old]
    first, last = age_bounds(0, scene.today)
    assert scene.ask(list_claim_ids, ClaimFilter(owed_from=first, owed_until=last)) == [young]
