"""Payment reminders: who waits to be reminded, what came of it, and who leaves the list."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shopdesk.core.audit import list_history
from shopdesk.core.errors import UserError
from shopdesk.orders import service
from shopdesk.orders.dossier import OrderFacts
from shopdesk.orders.drafts import LineDraft
from shopdesk.orders.model import OrderStatus, ReminderOutcome
from shopdesk.orders.reminder_store import SORTS
from shopdesk.orders.reminders import (
    ReminderFilter,
    ReminderSort,
    ReminderTotals,
    list_reminder_ids,
    list_reminder_rows,
    remind,
    reminder_totals,
    reminders_of,
)
from tests.orders.by_hand import Counter
from tests.shop_folder import NOW, ShopFolder


@pytest.fixture
def counter(shop: ShopFolder, tmp_path: Path) -> Counter:
    return Counter(shop, tmp_path)


def unpaid(counter: Counter, hours: int = 1, **fields: object) -> OrderFacts:
    """An unpaid order, placed some hours ago."""
    return counter.enter(status=OrderStatus.UNPAID, ordered_at=NOW - timedelta(hours=hours), **fields)


def listed(counter: Counter, sort: ReminderSort = ReminderSort(), **wanted: object) -> list[int]:  # noqa: B008  cannot change
    return counter.shop.ask(list_reminder_ids, ReminderFilter(**wanted), sort)  # type: ignore[arg-type]


def test_who_waits_longest_comes_first_with_what_is_to_be_paid(counter: Counter) -> None:
    goods = (LineDraft(style_no="MY-1", title="裙", quantity=2, price_fen=5_000),)
    young = unpaid(counter, 1, lines=goods, postage_fen=800, discount_fen=500, seller_remark="1号客服")
    old = unpaid(counter, 30, goods_fen=100, discount_fen=500)
    counter.enter()  # paid: nobody to be reminded
    assert listed(counter) == [old.id, young.id]
    row = counter.shop.ask(list_reminder_rows, [young.id])[young.id]
    assert (row.paid_fen, row.staff_no, row.times, row.last_outcome) == (10_300, "1", 0, None)
    assert counter.shop.ask(reminder_totals, ReminderFilter()) == ReminderTotals({None: 2}, 2, 10_300)  # never below 0


def test_the_last_outcome_counts_and_all_are_kept(counter: Counter) -> None:
    order = unpaid(counter, goods_fen=1_000)
    counter.shop.do(remind, [order.id], ReminderOutcome.REMINDED, "")
    counter.shop.do(remind, [order.id], ReminderOutcome.WILL_PAY, " 晚上付 ")
    row = counter.shop.ask(list_reminder_rows, [order.id])[order.id]
    assert (row.last_outcome, row.last_note, row.last_by, row.last_at, row.times) == (
        ReminderOutcome.WILL_PAY, "晚上付", "王芳", NOW, 2,
    )  # fmt: skip
    told = counter.shop.ask(reminders_of, order.id)
    assert [one.outcome for one in told] == [ReminderOutcome.WILL_PAY, ReminderOutcome.REMINDED]
    history = counter.shop.ask(list_history, "order", order.id)
    assert [entry.part for entry in history[:2]] == ["payment_reminder"] * 2
    assert counter.facts(order.id).version == order.version  # the order itself is as it was


def test_an_order_leaves_by_itself(counter: Counter) -> None:
    paid, closed, binned, kept = (unpaid(counter, hours) for hours in (4, 3, 2, 1))
    counter.shop.do(remind, [paid.id], ReminderOutcome.WILL_PAY, "")
    counter.change(paid, status=OrderStatus.TO_SHIP)
    counter.change(closed, status=OrderStatus.CLOSED)
    counter.shop.do(service.delete_orders, [binned.id])
    assert listed(counter) == [kept.id]
    assert len(counter.shop.ask(reminders_of, paid.id)) == 1


def test_the_platforms_file_takes_it_off_the_list(counter: Counter) -> None:
    order = counter.bring_in(订单状态="等待买家付款", 买家应付货款="9.00", 买家应付邮费="1.00")
    assert listed(counter) == [order.id]
    assert counter.shop.ask(list_reminder_rows, [order.id])[order.id].paid_fen == 1_000
    counter.bring_in(订单状态="买家已付款，等待卖家发货", 买家应付货款="9.00", 买家应付邮费="1.00")
    assert listed(counter) == []


def test_only_unpaid_orders_are_reminded_all_or_none(counter: Counter) -> None:
    waiting, paid = unpaid(counter), counter.enter()
    with pytest.raises(UserError, match=paid.order_no):
        counter.shop.do(remind, [waiting.id, paid.id], ReminderOutcome.REMINDED, "")
    with pytest.raises(UserError, match="do not exist"):
        counter.shop.do(remind, [waiting.id, 999], ReminderOutcome.REMINDED, "")
    assert counter.shop.ask(reminders_of, waiting.id) == []


def test_narrowing_down(counter: Counter) -> None:
    mine = unpaid(counter, 50, seller_remark="1号客服", goods_fen=100, buyer="小鱼")
    other = unpaid(counter, 20, seller_remark="2号客服", goods_fen=200, receiver="周静")
    nobodys = unpaid(counter, 2, goods_fen=400)
    counter.shop.do(remind, [mine.id, other.id], ReminderOutcome.PRICE, "")
    counter.shop.do(remind, [other.id], ReminderOutcome.GAVE_UP, "")
    assert listed(counter, staff_no="01") == [mine.id]
    assert listed(counter, staff_no="") == [nobodys.id]
    assert listed(counter, outcomes=frozenset({ReminderOutcome.PRICE})) == [mine.id]
    assert listed(counter, never_reminded=True) == [nobodys.id]
    assert listed(counter, outcomes=frozenset({ReminderOutcome.PRICE}), never_reminded=True) == [mine.id, nobodys.id]
    assert listed(counter, end=NOW - timedelta(hours=24)) == [mine.id]  # waiting for more than a day
    assert listed(counter, begin=NOW - timedelta(hours=24)) == [other.id, nobodys.id]
    assert listed(counter, text="周静") == [other.id]
    assert listed(counter, text="小") == [mine.id]
    assert listed(counter, shop_id=counter.shop_id + 1) == []
    totals = counter.shop.ask(reminder_totals, ReminderFilter(outcomes=frozenset({ReminderOutcome.GAVE_UP})))
    counts = {ReminderOutcome.PRICE: 1, ReminderOutcome.GAVE_UP: 1, None: 1}
    assert totals == ReminderTotals(counts, 1, 200)
    assert counter.shop.ask(reminder_totals, ReminderFilter(never_reminded=True)).paid_fen == 400


@pytest.mark.parametrize("key", sorted(SORTS))
def test_every_sort_lists_every_order_both_ways(counter: Counter, key: str) -> None:
    orders = [unpaid(counter, i, goods_fen=i, buyer=f"小鱼{i}") for i in range(1, 4)]
    deadline = replace(counter.draft(), deadline_at=datetime(2026, 12, 1, tzinfo=UTC)).deadline_at
    counter.change(orders[1], deadline_at=deadline)
    counter.shop.do(remind, [orders[2].id], ReminderOutcome.REMINDED, "")
    ids = sorted(order.id for order in orders)
    assert sorted(listed(counter, ReminderSort(key))) == sorted(listed(counter, ReminderSort(key, True))) == ids
    if key in ("paid_fen", "buyer"):
        assert listed(counter, ReminderSort(key)) == ids
    if key.startswith("last_"):
        assert listed(counter, ReminderSort(key, True))[0] == orders[2].id  # those never reminded stand last
