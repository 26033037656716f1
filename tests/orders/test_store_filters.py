"""The order list narrowed down and sorted: whose sale, which flag, what differs."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shopdesk.orders import drafts, editing, service, store
from shopdesk.orders.model import Flag, OrderStatus
from shopdesk.orders.remarks import set_remark
from shopdesk.orders.store import OrderFilter, OrderRow, OrderSort
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId
from tests.orders.by_hand import DRESS, Counter
from tests.shop_folder import NOW, ShopFolder


@pytest.fixture
def counter(shop: ShopFolder, tmp_path: Path) -> Counter:
    return Counter(shop, tmp_path)


def listed(counter: Counter, sort: OrderSort = store.NEWEST_FIRST, **wanted: object) -> list[int]:
    return list(counter.shop.ask(store.list_order_ids, OrderFilter(**wanted), sort))  # type: ignore[arg-type]


def test_unclaimed_are_paid_orders_of_nobody(counter: Counter) -> None:
    nobodys = {status: counter.enter(status=status) for status in OrderStatus}
    claimed = counter.enter(seller_remark="1号客服")
    wanted = {nobodys[status].id for status in (OrderStatus.TO_SHIP, OrderStatus.SHIPPED, OrderStatus.COMPLETED)}
    assert set(listed(counter, staff_no="")) == wanted
    assert listed(counter, staff_no="1") == listed(counter, staff_no="01") == [claimed.id]
    assert counter.shop.ask(service.unclaimed_orders) == (3, NOW)
    totals = counter.shop.ask(store.order_totals, OrderFilter(staff_no=""))
    assert totals.number == sum(totals.counts.values()) == 3
    counter.shop.do(set_remark, [nobodys[OrderStatus.SHIPPED].id], "2号客服", None)
    assert counter.shop.ask(service.unclaimed_orders)[0] == 2
    counter.shop.do(service.delete_orders, [nobodys[OrderStatus.TO_SHIP].id])
    assert counter.shop.ask(service.unclaimed_orders)[0] == 1


def test_unclaimed_and_a_status_together(counter: Counter) -> None:
    counter.enter(status=OrderStatus.UNPAID)
    shipped = counter.enter(status=OrderStatus.SHIPPED)
    counter.enter()
    assert listed(counter, staff_no="", statuses=frozenset({OrderStatus.UNPAID, OrderStatus.SHIPPED})) == [shipped.id]


def test_flags(counter: Counter) -> None:
    orders = {flag: counter.enter(flag=flag, paid_fen=100) for flag in Flag}
    assert listed(counter, flags=frozenset({Flag.BLUE})) == [orders[Flag.BLUE].id]
    both = frozenset({Flag.NONE, Flag.RED})
    assert set(listed(counter, flags=both)) == {orders[Flag.NONE].id, orders[Flag.RED].id}
    assert counter.shop.ask(store.order_totals, OrderFilter(flags=both)).paid_fen == 200


def test_filters_narrow_each_other_down(counter: Counter) -> None:
    wanted = counter.enter(seller_remark="1号客服、送发圈", flag=Flag.BLUE, lines=(DRESS,))
    counter.enter(seller_remark="1号客服", flag=Flag.RED, lines=(DRESS,))
    counter.enter(seller_remark="2号客服", flag=Flag.BLUE, lines=(DRESS,))
    counter.enter(seller_remark="1号客服", flag=Flag.BLUE)
    found = listed(counter, staff_no="1", flags=frozenset({Flag.BLUE}), text="连衣裙", shop_id=counter.shop_id)
    assert found == [wanted.id]


def test_a_row_tells_what_the_list_has_columns_for(counter: Counter) -> None:
    deadline = datetime(2026, 12, 1, tzinfo=UTC)
    facts = counter.enter(seller_remark="1号客服", note="老客户", deadline_at=deadline, discount_fen=300)
    row: OrderRow = counter.shop.ask(store.list_order_rows, [facts.id])[facts.id]
    assert (row.staff_no, row.note, row.deadline_at, row.discount_fen) == ("1", "老客户", deadline, 300)
    assert (row.version, row.close_reason, row.shop) == (facts.version, "", "名美示例旗舰店")


@pytest.mark.parametrize("key", [*store.SORTS, "shop"])
def test_every_sort_lists_every_order_both_ways(counter: Counter, key: str) -> None:
    other = ShopId(counter.shop.do(shops.add_shop, "阿尔法店", Platform.WEIXIN))
    for i in range(1, 4):
        draft = counter.draft(
            buyer=f"小鱼{i}", receiver="周静", paid_fen=i * 100, ordered_at=NOW - timedelta(days=i), flag=Flag.RED,
            lines=(replace(DRESS, quantity=i),),
        )  # fmt: skip
        counter.shop.do(editing.enter_order, draft if i < 3 else replace(draft, shop_id=other))
    counter.enter(deadline_at=NOW, paid_at=NOW, shipped_at=NOW)
    up, down = listed(counter, OrderSort(key, descending=False)), listed(counter, OrderSort(key, descending=True))
    assert sorted(up) == sorted(down) == [1, 2, 3, 4]
    rows = counter.shop.ask(store.list_order_rows, up)
    told = [getattr(rows[order_id], key) for order_id in up]
    known = [value for value in told if value is not None]
    assert known == sorted(known) and told[: len(known)] == known
    assert listed(counter, OrderSort(key, descending=False))[:2] == up[:2]
    assert list(counter.shop.ask(store.list_order_ids, OrderFilter(), OrderSort(key, False), 2)) == up[:2]


def test_the_orders_of_one_person(counter: Counter) -> None:
    first = counter.enter(buyer="小鱼", ordered_at=NOW - timedelta(days=2))
    second = counter.enter(buyer="小鱼的小号", ordered_at=NOW - timedelta(days=1))
    third = counter.enter(buyer="小鱼")
    counter.enter(buyer="老王")
    binned = counter.enter(buyer="小鱼")
    counter.shop.do(service.delete_orders, [binned.id])
    ids = [first.customer_id, second.customer_id]
    rows = counter.shop.ask(service.orders_of_customer, ids)
    assert [row.id for row in rows] == [third.id, second.id, first.id]
    assert [row.id for row in counter.shop.ask(service.orders_of_customer, ids, 1)] == [third.id]
    assert counter.shop.ask(service.orders_of_customer, []) == []


def test_drafts_of_orders_on_file_are_what_was_entered(counter: Counter) -> None:
    facts = counter.enter(buyer="小鱼", flag=Flag.BLUE, lines=(DRESS,), deadline_at=NOW)
    draft = drafts.draft_of(facts)
    assert (draft.buyer, draft.flag, draft.deadline_at) == ("小鱼", Flag.BLUE, NOW)
    assert counter.shop.ask(drafts.problems, draft, facts.id) == []
