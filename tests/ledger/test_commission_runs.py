"""Commission entered in the ledger: once, and afterwards only what differs, whatever the order of things."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.actor import Role
from shopdesk.core.errors import UserError
from shopdesk.ledger import service
from shopdesk.ledger.ahead import ledger_ahead
from shopdesk.ledger.commission import rates, running
from shopdesk.ledger.commission.reckoning import earned_fen, reckoning_seen
from shopdesk.ledger.states import CommissionBasis, EntryKind
from shopdesk.orders import remarks
from shopdesk.orders.model import OrderStatus
from tests.ledger.commission_scene import SellingScene
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> SellingScene:
    made = SellingScene(shop)
    made.rate("2026-09", percent="10")
    return made


def test_a_month_is_entered_once_with_an_entry_a_person(scene: SellingScene) -> None:
    scene.staff("2", "李娜")
    scene.order(date(2026, 10, 1), 10_000, "1")
    scene.order(date(2026, 10, 2), 5_000, "1")
    scene.order(date(2026, 10, 3), 20_000, "2")
    scene.order(date(2026, 10, 4), 7_000)
    result = scene.run("2026-10")
    assert [(entry.staff_name, entry.amount_fen, entry.reason) for entry in result.entries] == [
        ("王芳", 1_500, "Commission of 2026-10 for 2 orders that earned it"),
        ("李娜", 2_000, "Commission of 2026-10 for 1 orders that earned it"),
    ]
    entry = scene.entries()[0]
    assert (entry.kind, entry.happened_on, entry.booked_on) == (
        EntryKind.COMMISSION, date(2026, 10, 31), date(2026, 10, 31),
    )  # fmt: skip
    again = scene.run("2026-10")
    assert again.unchanged and not again.entries
    assert len(scene.entries()) == 2
    assert scene.reckon("2026-10").posted_fen == 3_500


def test_what_changed_is_entered_as_a_difference_that_says_why(scene: SellingScene) -> None:
    scene.staff("2", "李娜")
    refunded = scene.order(date(2026, 10, 1), 10_000, "1")
    claimed = scene.order(date(2026, 10, 2), 5_000)
    moved = scene.order(date(2026, 10, 3), 20_000, "1")
    closed = scene.order(date(2026, 10, 4), 3_000, "1")
    scene.run("2026-10")
    scene.change(refunded, refunded_fen=4_000)  # known only from the order
    scene.remark(claimed, "1号客服")
    scene.remark(moved, "2号客服")
    scene.change(closed, status=OrderStatus.CLOSED)
    told = {line.line.order_no[-5:]: (line.amount_fen, line.note) for person in scene.shop.ask(
        running.ahead, scene.clock, "2026-10") for line in person.lines if person.staff.staff_no == "1"}  # fmt: skip
    assert told == {
        "00001": (-400, "￥10.00 was entered, ￥6.00 is right: ￥40.00 went back, known were ￥0.00"),
        "00002": (
            500,
            "￥0.00 was entered, ￥5.00 is right: it was not theirs then, did not count yet, or had no rate",
        ),
        "00003": (-2_000, "￥20.00 was entered, ￥0.00 is right: its remark names no. 2 now"),
        "00004": (-300, "￥3.00 was entered, ￥0.00 is right: the trade was closed"),
    }
    result = scene.run("2026-10")
    assert {entry.staff_name: entry.amount_fen for entry in result.entries} == {"王芳": -2_200, "李娜": 2_000}
    reason = next(entry.reason for entry in result.entries if entry.staff_name == "王芳")
    assert "by ￥-4.00 (￥10.00 was entered, ￥6.00 is right" in reason and reason.endswith("; and 1 more orders")
    assert scene.entered("2026-10") == {"王芳": 600 + 500, "李娜": 2_000}
    assert scene.run("2026-10").unchanged


def test_a_difference_of_a_closed_month_is_booked_on_the_first_open_day(scene: SellingScene) -> None:
    order = scene.order(date(2026, 10, 1), 10_000, "1")
    scene.run("2026-10")
    scene.do(service.close_month, "2026-10", "")
    scene.change(order, refunded_fen=5_000)
    scene.run("2026-10")
    correction = scene.entries()[-1]
    assert (correction.amount_fen, correction.source_no) == (-500, "2026-10")
    assert (correction.happened_on, correction.booked_on) == (date(2026, 10, 31), date(2026, 11, 1))
    assert scene.shop.ask(service.verify).ok


def test_differences_that_even_out_leave_no_entry_and_are_settled(scene: SellingScene) -> None:
    less = scene.order(date(2026, 10, 1), 10_000, "1")
    more = scene.order(date(2026, 10, 1), 10_000, "1", refunded_fen=1_000)
    scene.run("2026-10")
    scene.change(less, refunded_fen=1_000)
    scene.change(more, refunded_fen=0)
    result = scene.run("2026-10")
    assert not result.unchanged and not result.entries and result.lines == 2
    assert scene.run("2026-10").unchanged


def test_what_was_reversed_in_the_ledger_is_entered_anew(scene: SellingScene) -> None:
    scene.staff("2", "李娜")
    mine = scene.order(date(2026, 10, 1), 10_000, "1")
    scene.order(date(2026, 10, 1), 10_000, "2")
    first = scene.run("2026-10").entries[0]
    scene.do(service.reverse, first.id, "the remarks were wrong")
    found = scene.reckon("2026-10")
    assert [one.posted_fen for one in found.staff] == [0, 1_000]
    # Whoever enters it again, after an appeal perhaps, is told that it is the same thing anew.
    assert found.warnings == (
        "LG2612-0001 of 王芳 (￥10.00) was reversed. "
        "Unless the orders are corrected, entering the month books it again.",
    )
    scene.change(mine, refunded_fen=5_000)
    entered = scene.run("2026-10").entries
    assert [(entry.staff_name, entry.amount_fen) for entry in entered] == [("王芳", 500)]
    assert entered[0].reason == "Commission of 2026-10 for 1 orders that earned it"
    assert scene.entered("2026-10") == {"王芳": 500, "李娜": 1_000}
    assert scene.run("2026-10").unchanged and scene.reckon("2026-10").warnings == ()


def test_a_month_that_came_to_something_else_is_told_of_later(scene: SellingScene) -> None:
    order = scene.order(date(2026, 9, 1), 10_000, "1")
    scene.run("2026-09")
    assert scene.shop.ask(running.differing_months, scene.clock, "2026-10") == []
    scene.change(order, refunded_fen=2_500)
    assert scene.shop.ask(running.differing_months, scene.clock, "2026-10") == [("2026-09", -250, 1)]


def test_every_month_that_was_left_out_is_told_of_as_long_as_somebody_sold_in_it(scene: SellingScene) -> None:
    scene.order(date(2026, 7, 1), 10_000, "1")
    scene.order(date(2026, 8, 1), 10_000, "1")
    scene.order(date(2026, 9, 1), 10_000)  # names nobody: nothing to enter
    scene.order(date(2026, 10, 1), 10_000, "1")
    scene.rate("2026-07", percent="10")
    scene.run("2026-07")
    scene.run("2026-10")
    told = "2026-08 has not been entered yet, though an earlier month has."
    assert scene.reckon("2026-11").warnings == (told,)
    assert scene.reckon("2026-09").warnings == (told,)
    assert scene.reckon("2026-08").warnings == ()


def test_the_first_page_asks_for_a_month_only_while_there_is_something_to_enter(scene: SellingScene) -> None:
    def waits() -> str:
        return scene.shop.ask(ledger_ahead, scene.clock).commission

    assert waits() == ""  # nobody sold anything in November
    scene.order(date(2026, 11, 30), 10_000, "1")
    assert waits() == "2026-11"
    row = scene.shop.ask(rates.list_rates)[0]  # 10 % from September
    scene.do(rates.end_rate, row.id, row.version, "2026-10")
    assert waits() == ""  # and nobody earns commission any more
    scene.rate("2026-11", percent="1")
    scene.run("2026-11")
    assert waits() == ""


def test_two_people_who_enter_a_month_at_once_enter_it_once(scene: SellingScene) -> None:
    for day in range(1, 21):
        scene.order(date(2026, 10, day), 10_000, "1")
    with ThreadPoolExecutor(2) as together:
        results = list(together.map(scene.run, ["2026-10", "2026-10"]))
    assert sorted(result.unchanged for result in results) == [False, True]
    assert scene.entered("2026-10") == {"王芳": 20_000}


def test_a_month_that_is_not_over_is_refused(scene: SellingScene) -> None:
    scene.order(date(2026, 12, 1), 10_000, "1")
    with pytest.raises(UserError, match="2026-12 is not over: its commission can be entered from 2027-01-01 on"):
        scene.run("2026-12")
    assert scene.earned("2026-12") == {"王芳": 1_000}


def test_months_turn_in_the_shops_zone_for_entering_too(scene: SellingScene) -> None:
    scene.now = datetime(2026, 12, 31, 15, 59, tzinfo=UTC)
    with pytest.raises(UserError, match="not over"):
        scene.run("2026-12")
    scene.now = datetime(2026, 12, 31, 16, 0, tzinfo=UTC)
    assert scene.run("2026-12").unchanged


@pytest.mark.parametrize("role", [Role.PRE_SALES, Role.AFTER_SALES, Role.WAREHOUSE])
def test_only_who_answers_for_it_enters_commission_and_sees_what_others_get(scene: SellingScene, role: Role) -> None:
    na = scene.staff("2", "李娜", role)
    scene.order(date(2026, 10, 1), 10_000, "1")
    scene.order(date(2026, 10, 1), 30_000, "2")
    scene.act_as(na, "李娜", role)
    with pytest.raises(UserError, match="This can be done by"):
        scene.run("2026-10")
    with pytest.raises(UserError, match="This can be done by"):
        scene.rate("2026-10", percent="90")
    seen = scene.shop.ask(reckoning_seen, scene.shop.actor, "2026-10")
    assert [(one.staff.name, one.amount_fen) for one in seen.staff] == [("李娜", 3_000)]


def test_many_orders_get_a_staff_no_in_one_step_and_are_claimed_then(scene: SellingScene) -> None:
    scene.rate("2026-09", percent="5", staff_id=scene.staff("2", "李娜"))
    ids = [scene.order(date(2026, 10, day), 10_000) for day in (1, 2, 3)]
    scene.remark(ids[0], "发顺丰快递")
    found = scene.reckon("2026-10")
    assert [one.order_id for one in found.unclaimed] == ids and not found.staff
    scene.do(remarks.add_to_remark, ids, "2号客服", None)
    found = scene.reckon("2026-10")
    assert not found.unclaimed and [one.amount_fen for one in found.staff] == [1_500]


@given(
    kept=st.integers(-10, 10**9), points=st.integers(0, 10_000), each=st.integers(0, 10**6),
    basis=st.sampled_from(CommissionBasis),
)  # fmt: skip
def test_nothing_is_earned_by_nothing_and_never_more_than_was_kept(
    kept: int, points: int, each: int, basis: CommissionBasis
) -> None:
    earned = earned_fen(kept, basis, points, each)
    assert earned >= 0
    if kept <= 0:
        assert earned == 0
    elif basis is CommissionBasis.PERCENT:
        # Away from zero at half a fen, and never farther from the true share than that.
        assert abs(earned * 10_000 - kept * points) <= 5_000
        assert earned <= kept
