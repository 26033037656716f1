"""Who is on the list of customers, in which order, with which figures."""

from collections.abc import Sequence
from typing import Any

import pytest

from shopdesk.core.errors import UserError
from shopdesk.customer_files import service, store
from shopdesk.customer_files.store import CustomerFilter, CustomerRow, CustomerSort, CustomerTotals
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId, Level, Risk
from shopdesk.orders import service as orders
from shopdesk.shops.model import Platform
from tests.customer_files.scene import FIRST, Scene


def rows(scene: Scene, ids: Sequence[int]) -> list[CustomerRow]:
    found = scene.shop.ask(store.list_customer_rows, ids)
    return [found[one] for one in ids]


def names(scene: Scene, *wanted: Any) -> list[str]:
    wanted = wanted or (CustomerFilter(),)
    return [row.customer_name for row in rows(scene, scene.shop.ask(store.list_customer_ids, *wanted))]


def test_figures_of_a_customer_are_those_of_their_live_orders(scene: Scene) -> None:
    for paid, refunded in ((10_000, 0), (20_050, 5_000), (0, 0)):
        scene.order("甲", paid, refunded_fen=refunded)
    gone = scene.order("甲", 77_700, receiver="不算")
    scene.order("乙", 100)
    scene.shop.do(orders.delete_orders, [gone])
    first, second = rows(scene, [scene.customer("甲"), scene.customer("乙")])
    assert (first.orders, first.paid_orders, first.refunded_orders) == (3, 2, 1)
    assert (first.paid_fen, first.refunded_fen) == (30_050, 5_000)
    assert (first.last_order_at, first.receiver, first.phone) == (FIRST.replace(day=3), "周静", "13800000003")
    assert (second.orders, second.paid_fen) == (1, 100)


def test_the_list_sorts_by_last_order_name_number_and_sum(scene: Scene) -> None:
    for buyer, paid in (("Bob", 1), ("alice", 500), ("Bob", 1), ("carl", 90)):
        scene.order(buyer, paid)
    scene.customer("dora")
    for key, ascending in (
        ("last_order", ["alice", "Bob", "carl", "dora"]),
        ("name", ["alice", "Bob", "carl", "dora"]),
        ("orders", ["dora", "alice", "carl", "Bob"]),
        ("paid", ["dora", "Bob", "carl", "alice"]),
    ):
        assert names(scene, CustomerFilter(), CustomerSort(key, False)) == ascending
    assert names(scene) == ["carl", "Bob", "alice", "dora"], "who never ordered comes last either way"
    assert names(scene, CustomerFilter(), CustomerSort(), 2) == ["carl", "Bob"]


def test_several_ids_stand_as_one_person_with_all_their_orders(scene: Scene) -> None:
    scene.order("main", 1_000)
    scene.order("middle", 2_000)
    scene.order("other", 4_000, refunded_fen=4_000, receiver="李娜", phone="13911112222")
    main, other = scene.customer("main"), scene.customer("other")
    scene.block(other)
    scene.shop.do(customers.merge_customers, main, [other])
    assert names(scene) == ["main", "middle"]
    assert names(scene, CustomerFilter(), CustomerSort(), 9) == ["main", "middle"], "the quick first screen too"
    for key in ("orders", "paid", "last_order"):
        assert names(scene, CustomerFilter(), CustomerSort(key)) == ["main", "middle"]
    row = rows(scene, [main])[0]
    assert (row.orders, row.paid_fen, row.refunded_fen) == (2, 5_000, 4_000)
    assert (row.other_ids, row.risk, row.receiver, row.phone) == (("other",), Risk.BLOCKED, "李娜", "13911112222")
    assert scene.shop.ask(store.sum_customers_of, [main]) == (2, 5_000, 4_000)
    for wanted in (CustomerFilter(text="OTHER"), CustomerFilter(risks=frozenset({Risk.BLOCKED}))):
        assert names(scene, wanted) == ["main"], "found by any of their IDs"
        assert scene.shop.ask(store.sum_customers, wanted) == (2, 5_000, 4_000)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("鱼儿", ["小鱼儿24"]),
        ("ＬＩＬＹ", ["Lily9"]),
        ("李娜", ["Lily9"]),
        ("3911", ["Lily9"]),
        ("常客", ["小鱼儿24"]),
        ("打电话", ["Lily9"]),
        ("儿", ["小鱼儿24"]),
        ("100%", []),
        ("不算", []),
    ],
)
@pytest.mark.parametrize("many", [store.MANY_ORDERS, 1])
def test_customers_are_found_by_id_order_tag_and_note(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, text: str, found: list[str], many: int
) -> None:
    monkeypatch.setattr(store, "MANY_ORDERS", many)
    scene.order("Lily9", receiver="李娜", phone="13911112222")
    scene.order("小鱼儿24")
    scene.shop.do(orders.delete_orders, [scene.order("小鱼儿24", receiver="不算")])
    scene.write_down(scene.customer("小鱼儿24"), tags=["常客"])
    scene.write_down(scene.customer("Lily9"), note="下午打电话")
    assert names(scene, CustomerFilter(text=text)) == found


def test_filters_and_counts(scene: Scene) -> None:
    for buyer, shop in (("甲", "名美"), ("乙", "二店"), ("丙", "名美")):
        scene.order(buyer, shop_name=shop)
    scene.write_down(scene.customer("甲"), level=Level.VIP)
    scene.write_down(scene.customer("乙"), risk=Risk.WATCH, risk_reason="拒收")
    scene.block(scene.customer("京东客", Platform.JD))
    marked = CustomerFilter(levels=frozenset({Level.VIP}), risks=frozenset({Risk.WATCH}))
    assert names(scene, marked) == ["乙", "甲"]
    assert scene.shop.ask(store.customer_totals, marked) == CustomerTotals(2, 4, vip=1, watched=1, blocked=1)
    assert names(scene, CustomerFilter(platform=Platform.JD)) == ["京东客"]
    shop_id = scene.shop.ask(orders.order_facts, 2).shop_id
    assert names(scene, CustomerFilter(shop_id=shop_id)) == ["乙"]
    assert scene.shop.ask(store.customer_totals, CustomerFilter(shop_id=shop_id)).number == 1
    assert scene.shop.ask(store.sum_customers, CustomerFilter()) == (3, 30_000, 0)


def test_masked_buyers_are_on_nobodys_list(scene: Scene) -> None:
    order = scene.order("t**1")
    assert names(scene) == []
    with pytest.raises(UserError, match=r"t\*\*1"):
        scene.shop.ask(service.customer_of_order, order)
    real = scene.order("小鱼儿24")
    assert scene.shop.ask(service.customer_of_order, real) == scene.customer("小鱼儿24")


def test_only_whom_nothing_refers_to_goes_to_the_recycle_bin(scene: Scene) -> None:
    scene.order("甲")
    scene.photo("乙", (("customer", scene.customer("乙")),))
    main, other, typo = (scene.customer(name) for name in ("丙", "丁", "打错了"))
    scene.shop.do(customers.merge_customers, main, [other])
    for customer_id in (scene.customer("甲"), scene.customer("乙"), main):
        with pytest.raises(UserError):
            scene.shop.do(service.delete_customers, [typo, customer_id])
    assert "打错了" in names(scene), "all or none"
    scene.shop.do(service.delete_customers, [typo])
    assert "打错了" not in names(scene)
    scene.shop.do(service.restore_customers, [typo])
    assert "打错了" in names(scene)


def test_the_search_box_finds_customers_by_the_begin_of_any_id(scene: Scene) -> None:
    main, other = scene.customer("小鱼儿24"), scene.customer("tb1847")
    scene.customer("tb1850")
    scene.shop.do(customers.merge_customers, main, [other])
    found = scene.shop.ask(service.find_customers, "TB18", 5)
    assert [(row.customer_name, matched) for row, matched in found] == [("小鱼儿24", "tb1847"), ("tb1850", "tb1850")]
    assert scene.shop.ask(service.find_customers, "847", 5) == []


def test_more_customers_than_one_query_takes(scene: Scene) -> None:
    with scene.shop.database.write(scene.shop.actor) as session:
        made = customers.customers_named(session, scene.shop.actor, Platform.TAOBAO, [f"tb{n}" for n in range(2_000)])
    ids: list[CustomerId] = list(made.values())
    assert len(scene.shop.ask(store.list_customer_rows, ids)) == 2_000
    assert scene.shop.ask(store.sum_customers_of, ids) == (0, 0, 0)
