"""Months of claims closed, what comes late, and months opened again."""

from collections.abc import Callable
from contextlib import nullcontext
from datetime import date
from typing import Any

import pytest

from shopdesk.claims import rights, service
from shopdesk.claims.model import ClaimId
from shopdesk.claims.months.balances import standings
from shopdesk.claims.months.closing import is_in_closed_month, months_to_close, why_not_close, why_not_reopen
from shopdesk.claims.months.overview import MonthRow, month_rows
from shopdesk.claims.months.standing import ClaimSheetData
from shopdesk.claims.states import ClaimKind, ClaimState, MoneyTo
from shopdesk.core.actor import Actor, Role
from shopdesk.core.audit import list_history
from shopdesk.core.errors import UserError
from shopdesk.couriers.service import courier_named
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, Shop
from tests.claims.scene import Scene

SEPTEMBER, OCTOBER, NOVEMBER = "2026-09", "2026-10", "2026-11"


@pytest.fixture
def autumn(scene: Scene) -> Scene:
    """Two claims of September, agreed and half paid; it is the fifth of October."""
    scene.today = date(2026, 9, 10)
    first, second = scene.agreed(10_000), scene.agreed(8_000)
    assert (first, second) == (1, 2)
    scene.step(service.add_receipt, first, 4_000, scene.today, MoneyTo.ACCOUNT)
    scene.today = date(2026, 10, 5)
    return scene


def sheet(scene: Scene, month: str, courier: str = "", shop_id: int | None = None) -> ClaimSheetData:
    with scene.database.read() as session:
        found = courier_named(session, courier)
        return service.claim_sheet_data(
            session, scene.clock, month, found.id if found else None, shop_id  # type: ignore[arg-type]
        )  # fmt: skip


def rows(scene: Scene, **named: Any) -> dict[str, MonthRow]:
    with scene.database.read() as session:
        return {row.month: row for row in month_rows(session, scene.clock, **named)}


def balance(told: Any) -> tuple[int, int, int, int, int]:
    figures = told.figures
    return (
        figures.carried_over_fen, figures.agreed_in_month_fen, figures.received_in_month_fen,
        figures.written_off_in_month_fen, figures.outstanding_fen,
    )  # fmt: skip


def receive(scene: Scene, claim: int, amount_fen: int, on: date, note: str = "") -> None:
    scene.step(service.add_receipt, ClaimId(claim), amount_fen, on, MoneyTo.ACCOUNT, note)


def test_what_comes_late_for_a_closed_month_is_an_adjustment_of_the_next(autumn: Scene) -> None:
    scene = autumn
    scene.do(service.close_month, SEPTEMBER, "已与快递核对")
    assert balance(sheet(scene, SEPTEMBER)) == (0, 18_000, 4_000, 0, 14_000)
    receive(scene, 1, 6_000, date(2026, 9, 28), "漏记")
    scene.step(service.agree_claim, ClaimId(2), 7_000, date(2026, 9, 20))
    scene.step(service.write_off, ClaimId(2), "零头", 500, date(2026, 9, 30))
    receive(scene, 2, 1_000, date(2026, 10, 2))
    assert balance(sheet(scene, SEPTEMBER)) == (0, 18_000, 4_000, 0, 14_000)
    october = sheet(scene, OCTOBER)
    assert balance(october) == (14_000, -1_000, 7_000, 500, 5_500)
    assert [(one.row.claim_no, one.entry.what, one.entry.happened_on.day, one.effect_fen) for one in
            october.adjustments] == [
        ("CL2609-0002", "agreed", 20, -1_000),
        ("CL2609-0001", "received", 28, -6_000),
        ("CL2609-0002", "written_off", 30, -500),
    ]  # fmt: skip
    assert [one.entry.note for one in october.adjustments] == ["", "漏记", "零头"]
    assert october.closed is None and not sheet(scene, SEPTEMBER).adjustments
    detail = scene.detail(ClaimId(1))
    assert detail.row.state is ClaimState.SETTLED
    assert detail.receipts[-1].received_on == date(2026, 9, 28)  # what happened is told as it happened
    assert detail.closed_on == date(2026, 10, 1)


def test_a_closed_month_says_who_closed_it_and_stays_though_claims_are_corrected(autumn: Scene) -> None:
    scene = autumn
    late = scene.claim(5_000, ClaimKind.DELAYED)
    scene.do(service.close_month, SEPTEMBER, "已与快递核对")
    before = sheet(scene, SEPTEMBER)
    assert before.closed is not None
    assert (before.closed.closed_by, before.closed.note) == ("王芳", "已与快递核对")
    draft = service.draft_of_claim(scene.detail(ClaimId(2)))
    scene.step(service.change_claim, ClaimId(2), draft._replace(claimed_fen=9_900, order_amount_fen=1, memo="改了"))
    after = sheet(scene, SEPTEMBER)
    assert after.figures == before.figures
    assert after.claims[1].claimed_fen == 10_000 and after.claims[1].row.claimed_fen == 9_900
    assert sheet(scene, OCTOBER).claims[1].claimed_fen == 9_900
    assert late in {claim.row.id for claim in sheet(scene, OCTOBER).claims}


def test_earlier_months_are_closed_along_and_the_list_tells_them_all(autumn: Scene) -> None:
    scene = autumn
    scene.today = date(2026, 11, 20)
    receive(scene, 1, 1_000, date(2026, 10, 15))
    assert scene.ask(months_to_close, scene.clock, OCTOBER) == [SEPTEMBER, OCTOBER]
    assert scene.do(service.close_month, OCTOBER) == [SEPTEMBER, OCTOBER]
    receive(scene, 1, 500, date(2026, 9, 30))
    told = rows(scene)
    assert list(told) == [NOVEMBER, OCTOBER, SEPTEMBER]
    assert [row.closed is not None for row in told.values()] == [False, True, True]
    assert [row.adjustments for row in told.values()] == [1, 0, 0]
    assert [row.is_over for row in told.values()] == [False, True, True]
    for month in told:
        assert told[month].figures == sheet(scene, month).figures
    assert [balance(told[month])[0] for month in told] == [13_000, 14_000, 0]


def test_one_shop_and_one_courier_have_months_of_their_own(autumn: Scene) -> None:
    scene = autumn

    def add_shop(session: Any, _actor: Actor) -> None:
        session.add(Shop(id=2, name="名美二店", platform=Platform.TAOBAO, active=True))

    scene.do(add_shop)
    scene.today = date(2026, 9, 12)
    order_id = scene.order("SF0220481613112", order_no="3001000000000009999")
    courier_id = scene.ask(courier_named, "顺丰").id
    other = scene.claim(3_000, tracking_no="SF0220481613112", order_id=order_id, courier_id=courier_id)
    scene.step(service.submit_claim, other)
    scene.step(service.agree_claim, other, 2_500, scene.today)
    scene.today = date(2026, 10, 5)
    for closed in (False, True):
        if closed:
            scene.do(service.close_month, SEPTEMBER)
        assert balance(sheet(scene, SEPTEMBER, shop_id=1)) == (0, 20_500, 4_000, 0, 16_500)
        assert balance(sheet(scene, SEPTEMBER, "顺丰", 1)) == (0, 2_500, 0, 0, 2_500)
        assert balance(sheet(scene, SEPTEMBER, "顺丰", 2)) == (0, 0, 0, 0, 0)
        assert sheet(scene, SEPTEMBER, "顺丰", 2).only_shop == "名美二店"
        assert balance(rows(scene, shop_id=1)[SEPTEMBER]) == (0, 20_500, 4_000, 0, 16_500)
        assert balance(rows(scene, shop_id=2)[SEPTEMBER]) == (0, 0, 0, 0, 0)


def test_only_a_month_that_is_over_is_closed_and_only_the_last_is_opened_again(autumn: Scene) -> None:
    scene = autumn
    with pytest.raises(UserError, match="2026-10 is not over yet"):
        scene.do(service.close_month, OCTOBER)
    with pytest.raises(UserError, match="There were no claims yet in 2026-08"):
        scene.do(service.close_month, "2026-08")
    with pytest.raises(UserError, match="2026-13"):
        scene.do(service.close_month, "2026-13")
    with pytest.raises(UserError, match="2026-09 is not closed"):
        scene.do(service.reopen_month, SEPTEMBER, "算错了")
    scene.today = date(2026, 11, 1)
    scene.do(service.close_month, OCTOBER)
    with pytest.raises(UserError, match="2026-09 is closed already"):
        scene.do(service.close_month, SEPTEMBER)
    with pytest.raises(UserError, match="Only the last closed month can be opened again, and that is 2026-10"):
        scene.do(service.reopen_month, SEPTEMBER, "算错了")
    with pytest.raises(UserError, match="Give the reason"):
        scene.do(service.reopen_month, OCTOBER, "  ")
    scene.do(service.reopen_month, OCTOBER, "算错了")
    assert sheet(scene, OCTOBER).closed is None and sheet(scene, SEPTEMBER).closed is not None


def test_opened_again_a_month_takes_entries_and_what_was_booked_later_stays_there(autumn: Scene) -> None:
    scene = autumn
    scene.do(service.close_month, SEPTEMBER)
    receive(scene, 1, 1_000, date(2026, 9, 28))
    close_id = sheet(scene, SEPTEMBER).closed.id  # type: ignore[union-attr]
    scene.do(service.reopen_month, SEPTEMBER, "漏了一笔")
    receive(scene, 1, 2_000, date(2026, 9, 29))
    assert balance(sheet(scene, SEPTEMBER)) == (0, 18_000, 6_000, 0, 12_000)
    assert balance(sheet(scene, OCTOBER)) == (12_000, 0, 1_000, 0, 11_000)
    assert [one.entry.amount_fen for one in sheet(scene, OCTOBER).adjustments] == [1_000]
    scene.do(service.close_month, SEPTEMBER)
    assert balance(sheet(scene, SEPTEMBER)) == (0, 18_000, 6_000, 0, 12_000)
    history = scene.ask(list_history, "claim_month", close_id)
    assert any(entry.changes.get("note") == ["", "漏了一笔"] for entry in history)


def test_a_claim_of_a_closed_month_stays_in_the_books(autumn: Scene) -> None:
    scene = autumn
    scene.today = date(2026, 9, 20)
    draft = scene.claim()
    scene.today = date(2026, 10, 5)
    scene.do(service.close_month, SEPTEMBER)
    assert scene.ask(is_in_closed_month, draft)
    with pytest.raises(UserError, match="closed month"):
        scene.step(service.delete_claim, draft)
    scene.step(service.withdraw_claim, draft, "客户找到了")
    assert [claim.after.state for claim in sheet(scene, SEPTEMBER).claims][-1] is ClaimState.DRAFT


def test_a_claim_that_was_agreed_once_stays_in_the_books(autumn: Scene) -> None:
    scene = autumn
    scene.do(service.close_month, SEPTEMBER)
    scene.step(service.take_back, ClaimId(2))  # booked in October: at the end of September the courier owed it
    scene.do(service.reopen_month, SEPTEMBER, "重算")
    with pytest.raises(UserError, match="stays in the books"):
        scene.step(service.delete_claim, ClaimId(2))


def test_a_late_reversal_does_not_take_more_back_than_had_come_in_as_it_is_booked(autumn: Scene) -> None:
    scene = autumn
    scene.do(service.close_month, SEPTEMBER)
    receive(scene, 2, 3_000, date(2026, 9, 20))  # booked on the first of October
    scene.do(service.reopen_month, SEPTEMBER, "补录")
    with pytest.raises(UserError, match=r"Only ￥0\.00 had come in"):
        receive(scene, 2, -3_000, date(2026, 9, 20))
    receive(scene, 2, -3_000, date(2026, 10, 1))
    assert balance(sheet(scene, OCTOBER)) == (14_000, 0, 0, 0, 14_000)


def test_a_claim_counts_as_settled_only_once_all_of_its_money_is_booked(autumn: Scene) -> None:
    scene = autumn
    scene.do(service.close_month, SEPTEMBER)
    receive(scene, 2, 3_000, date(2026, 9, 20))  # booked on the first of October
    scene.do(service.reopen_month, SEPTEMBER, "补录")
    scene.step(service.write_off, ClaimId(2), "算了", 5_000, date(2026, 9, 25))
    assert scene.detail(ClaimId(2)).row.state is ClaimState.SETTLED
    assert [sheet(scene, month).claims[1].after.state for month in (SEPTEMBER, OCTOBER)] == [
        ClaimState.AGREED, ClaimState.SETTLED
    ]  # fmt: skip
    assert [sheet(scene, month).claims[1].after.outstanding_fen for month in (SEPTEMBER, OCTOBER)] == [3_000, 0]


def test_money_dated_into_a_time_when_a_claim_was_closed_is_carried_over_from_month_to_month(autumn: Scene) -> None:
    scene = autumn
    receive(scene, 2, 8_000, date(2026, 9, 10))
    scene.today = date(2026, 12, 5)
    receive(scene, 2, -3_000, date(2026, 12, 2))
    receive(scene, 2, 1_000, date(2026, 9, 20))  # while it counted as settled: paid too much, until December
    told = [sheet(scene, month).claims[1] for month in (SEPTEMBER, OCTOBER, NOVEMBER, "2026-12")]
    assert [claim.after.outstanding_fen for claim in told] == [-1_000, -1_000, -1_000, 2_000]
    assert {claim.after.state for claim in told} == {ClaimState.AGREED}


def test_undoing_a_step_dated_back_brings_every_day_back(scene: Scene) -> None:
    claim = scene.claim(tracking_no="YT9", order_id=scene.order("YT9"))
    days = [date(2026, 10, day) for day in (5, 6, 8, 9, 12, 13)]
    for day, verb, args in (
        (8, service.submit_claim, ()), (9, service.reject_claim, ("包装不合格",)), (12, service.appeal_claim, ()),
    ):  # fmt: skip
        scene.today = date(2026, 10, day)
        scene.step(verb, claim, *args)
    scene.today = date(2026, 10, 13)
    before = scene.ask(standings, [claim], *days)
    assert [day[claim].state.value for day in before] == [
        "draft", "draft", "submitted", "rejected", "appealed", "appealed"
    ]  # fmt: skip
    scene.step(service.agree_claim, claim, 5_000, date(2026, 10, 6))
    assert [day[claim].agreed_fen for day in scene.ask(standings, [claim], *days)] == [None, *[5_000] * 5]
    scene.step(service.take_back, claim)
    assert scene.ask(standings, [claim], *days) == before


# The table as the shop reads it: which roles may do what, once more than one person works here.
MAY: dict[Callable[..., str], set[str]] = {
    rights.why_not_close: {"owner", "supervisor", "finance"},
    rights.why_not_reopen: {"owner"},
    rights.why_not_accept: {"owner", "supervisor", "finance", "after_sales"},
    rights.why_not_check: {"owner", "supervisor", "finance"},
    rights.why_not_write_off: {"owner", "supervisor", "finance"},
}


@pytest.mark.parametrize("role", Role)
def test_roles_apply_to_what_decides_about_money(autumn: Scene, role: Role) -> None:
    scene = autumn
    actor = Actor(None, "小李", role, scene.clock)
    for why_not in MAY:
        assert scene.ask(why_not, actor) == ""
    for number, name in enumerate(("王芳", "小李")):
        scene.do(shops.add_staff, str(number), name, Role.PRE_SALES)
    for why_not, roles in MAY.items():
        assert (scene.ask(why_not, actor) == "") is (role in roles)
    assert (scene.ask(why_not_close, actor, SEPTEMBER) == "") is (role in MAY[rights.why_not_close])
    scene.do(service.close_month, SEPTEMBER)
    assert (scene.ask(why_not_reopen, actor, SEPTEMBER) == "") is (role is Role.OWNER)
    scene.actor = actor
    version = scene.detail(ClaimId(2)).row.version
    refused(scene, role not in MAY[rights.why_not_write_off], service.write_off, ClaimId(2), version, "算了")
    refused(scene, role is not Role.OWNER, service.reopen_month, SEPTEMBER, "重算")


def refused(scene: Scene, is_refused: bool, verb: Callable[..., Any], *args: object) -> None:
    with pytest.raises(UserError, match="小李") if is_refused else nullcontext():
        scene.do(verb, *args)
