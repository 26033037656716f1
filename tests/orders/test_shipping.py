"""Parcels leave: tracking numbers onto orders, all or nothing."""

from pathlib import Path

import pytest

from shopdesk.core.errors import UserError
from shopdesk.customers.model import Customer
from shopdesk.orders import service
from shopdesk.orders.drafts import tracking_numbers
from shopdesk.orders.editing import Shipment, ship_orders
from shopdesk.orders.model import OrderStatus
from shopdesk.orders.shipping import take_back_shipments
from tests.orders.by_hand import Counter
from tests.shop_folder import NOW, ShopFolder

YTO, SF, OTHER_YTO = "YT1234567890123", "SF0220481613112", "YT9999999999999"
ZTO_OR_MORE = "73112345678901"  # 中通, and 百世 in old data
UNCLEAR = "1101234567890"  # EMS, 韵达


@pytest.fixture
def counter(shop: ShopFolder, tmp_path: Path) -> Counter:
    return Counter(shop, tmp_path)


def ship(counter: Counter, *shipments: tuple[int, str, str]) -> list[int]:
    """Ship, and say which orders changed."""
    shipped = counter.shop.do(ship_orders, [Shipment(*shipment) for shipment in shipments])  # type: ignore[arg-type]
    return [one.order_id for one in shipped]


def test_a_scanned_number_ships_an_order(counter: Counter) -> None:
    order = counter.enter(buyer="小鱼")
    assert ship(counter, (order.id, "", " yt1234567890123 ")) == [order.id]
    shipped = counter.facts(order.id)
    assert (shipped.status, shipped.courier, shipped.tracking_no) == (OrderStatus.SHIPPED, "圆通速递", YTO)
    assert shipped.shipped_at == NOW
    assert counter.shop.ask(service.orders_with_tracking, YTO) == [order.id]
    assert (0, "tracking_no") in counter.own(shipped)
    assert (0, "courier") not in counter.own(shipped)  # worked out, not entered


def test_the_same_number_again_changes_nothing(counter: Counter) -> None:
    order = counter.enter()
    ship(counter, (order.id, "圆通", YTO))
    before = counter.facts(order.id)
    assert ship(counter, (order.id, "", YTO), (order.id, "YTO", YTO)) == []
    assert counter.facts(order.id) == before


def test_several_parcels_of_one_order(counter: Counter) -> None:
    order = counter.enter()
    ship(counter, (order.id, "", YTO), (order.id, "", OTHER_YTO))
    ship(counter, (order.id, "顺丰", SF))
    shipped = counter.facts(order.id)
    assert shipped.tracking_no == f"{YTO},{OTHER_YTO},{SF}"
    assert shipped.courier == "圆通速递,顺丰速运"
    for number in (YTO, SF):
        assert counter.shop.ask(service.orders_with_tracking, number) == [order.id]


def test_names_of_couriers(counter: Counter) -> None:
    first, second, third = (counter.enter().id for _ in range(3))
    ship(counter, (first, "韵达", UNCLEAR), (second, "村口快运", "ABCD12345678"), (third, "", ZTO_OR_MORE))
    names = [counter.facts(order_id).courier for order_id in (first, second, third)]
    assert names == ["韵达快递", "村口快运", "中通快递"]


def test_the_courier_somebody_chose_before_counts(counter: Counter) -> None:
    order = counter.enter(courier="韵达快递")
    ship(counter, (order.id, "", UNCLEAR))
    assert counter.facts(order.id).courier == "韵达快递"


def test_another_courier_than_the_one_wished_for_takes_its_place(counter: Counter) -> None:
    order = counter.enter(courier="圆通速递")
    ship(counter, (order.id, "顺丰", SF))
    assert counter.facts(order.id).courier == "顺丰速运"
    # Once a parcel has left, the courier of another one is added.
    ship(counter, (order.id, "圆通", YTO))
    assert counter.facts(order.id).courier == "顺丰速运,圆通速递"


def test_a_parcel_of_one_order_is_found_also_where_another_has_it_among_several(counter: Counter) -> None:
    both, one = counter.enter(buyer="小鱼"), counter.enter(buyer="小鱼")
    ship(counter, (both.id, "", SF), (both.id, "", YTO), (one.id, "", YTO))
    assert set(counter.shop.ask(service.orders_with_tracking, YTO)) == {both.id, one.id}


def test_every_refusal_is_named_and_nothing_is_shipped(counter: Counter) -> None:
    good, closed, binned, unclear, short, empty = (counter.enter(order_no=f"A{i}") for i in range(6))
    counter.change(closed, status=OrderStatus.CLOSED)
    counter.shop.do(service.delete_orders, [binned.id])
    with pytest.raises(UserError) as refused:
        ship(
            counter,
            (good.id, "", YTO), (closed.id, "", SF), (binned.id, "", SF), (unclear.id, "", UNCLEAR),
            (short.id, "顺丰", "12345"), (empty.id, "顺丰", " "), (999, "", SF),
        )  # fmt: skip
    lines = refused.value.message.splitlines()[1:]
    assert [line.split(":")[0] for line in lines] == [f"Order A{i}" for i in range(1, 6)] + ["Order 999"]
    assert "closed" in lines[0] and "recycle bin" in lines[1] and "韵达快递" in lines[2] and "12345" in lines[3]
    assert [order_id for order_id, _reason in refused.value.values["refused"]] == [  # type: ignore[attr-defined]
        *(order.id for order in (closed, binned, unclear, short, empty)),
        999,
    ]
    assert counter.facts(good.id) == good


def test_a_parcel_belongs_to_one_customer(counter: Counter) -> None:
    first, second, stranger = counter.enter(buyer="小鱼"), counter.enter(buyer="小鱼"), counter.enter(buyer="老王")
    ship(counter, (first.id, "", YTO))
    ship(counter, (second.id, "", YTO))  # sent together
    assert counter.shop.ask(service.orders_with_tracking, YTO) == [second.id, first.id]
    with pytest.raises(UserError, match=f"{YTO} is the parcel of order"):
        ship(counter, (stranger.id, "", YTO))
    with pytest.raises(UserError, match=SF):  # also within one list
        ship(counter, (stranger.id, "", SF), (first.id, "", SF))


def test_one_person_under_two_ids_gets_one_parcel(counter: Counter) -> None:
    first, second = counter.enter(buyer="小鱼"), counter.enter(buyer="小鱼的小号")
    ship(counter, (first.id, "", YTO))

    def merge(session, _actor) -> None:
        session.get_one(Customer, second.customer_id).merged_into_id = first.customer_id

    counter.shop.do(merge)
    assert ship(counter, (second.id, "", YTO)) == [second.id]


def test_masked_buyers_are_known_by_where_they_live(counter: Counter) -> None:
    home = {"receiver": "周静", "phone": "13900000004", "address": "江苏省 扬州市 广陵区 文昌路1号"}
    first, second = counter.enter(buyer="t**1", **home), counter.enter(buyer="t**1", **home)
    other = counter.enter(buyer="t**1")
    assert len(ship(counter, (first.id, "", YTO), (second.id, "", YTO))) == 2
    with pytest.raises(UserError, match="another customer"):
        ship(counter, (other.id, "", YTO))


def test_the_platform_agrees_later(counter: Counter) -> None:
    order = counter.bring_in()
    ship(counter, (order.id, "", YTO))
    still = counter.bring_in(收货人姓名="周静")  # exported before the parcel left
    assert (still.status, still.tracking_no) == (OrderStatus.SHIPPED, YTO)
    sent = {"订单状态": "卖家已发货，等待买家确认", "物流单号": f"No:{YTO}", "物流公司": "圆通速递"}
    told = counter.bring_in(**sent)
    assert not counter.own(told)
    done = counter.bring_in(**sent | {"订单状态": "交易成功"})
    assert (done.status, done.courier) == (OrderStatus.COMPLETED, "圆通速递")


def test_another_number_at_the_platform_is_a_difference(counter: Counter) -> None:
    order = counter.bring_in()
    ship(counter, (order.id, "", YTO))
    told = counter.bring_in(物流单号=f"No:{OTHER_YTO}", 订单状态="卖家已发货，等待买家确认")
    assert told.tracking_no == YTO
    assert counter.own(told)[0, "tracking_no"].differs


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("yt1234567890123", [YTO]),
        ("YT12 3456 7890 123", [YTO]),
        (f"{YTO}，{SF}", [YTO, SF]),
        (f"{YTO} {SF}", [YTO, SF]),
        (f"{YTO}\n{YTO};{SF}", [YTO, SF]),
        ("ＳＦ０２２０４８１６１３１１２", [SF]),
        ("", []),
    ],
)
def test_numbers_as_people_type_them(typed: str, numbers: list[str]) -> None:
    assert tracking_numbers(typed) == numbers


def test_shipping_is_taken_back_to_the_last_value(counter: Counter) -> None:
    plain, wished = counter.enter(), counter.enter(courier="韵达快递")
    brought = counter.bring_in()
    before = [counter.facts(one.id) for one in (plain, wished, brought)]
    owned = [counter.own(one) for one in before]
    shipped = counter.shop.do(
        ship_orders,
        [Shipment(plain.id, "", YTO), Shipment(wished.id, "顺丰", SF), Shipment(brought.id, "圆通", OTHER_YTO)],
    )
    taken = counter.shop.do(take_back_shipments, shipped)
    assert taken == ([plain.id, wished.id, brought.id], [])
    after = [counter.facts(one.id) for one in before]
    assert [one._replace(version=was.version) for one, was in zip(after, before, strict=True)] == before
    assert [counter.own(one) for one in after] == owned
    assert counter.shop.ask(service.orders_with_tracking, YTO) == []
    assert ship(counter, (wished.id, "", YTO)) == [wished.id]  # the number is free again


def test_a_second_parcel_is_taken_back_by_itself(counter: Counter) -> None:
    order = counter.enter()
    ship(counter, (order.id, "", YTO))
    first = counter.facts(order.id)
    counter.shop.do(take_back_shipments, counter.shop.do(ship_orders, [Shipment(order.id, "", SF)]))
    now = counter.facts(order.id)
    assert (now.tracking_no, now.courier, now.status) == (YTO, first.courier, OrderStatus.SHIPPED)


def test_an_order_that_went_on_is_left_alone_and_named(counter: Counter) -> None:
    still, changed, binned = (counter.enter(order_no=f"A{i}") for i in range(3))
    brought = counter.bring_in()
    numbers = (YTO, SF, OTHER_YTO, "YT1111111111111")
    all_of_them = (still, changed, binned, brought)
    shipments = [Shipment(one.id, "", number) for one, number in zip(all_of_them, numbers, strict=True)]
    shipped = counter.shop.do(ship_orders, shipments)
    counter.change(counter.facts(changed.id), receiver="李四")
    counter.shop.do(service.delete_orders, [binned.id])
    # The platform names another parcel: that is for somebody to decide, and nothing that changes the order itself.
    counter.bring_in(物流单号="No:YT2222222222222")
    taken = counter.shop.do(take_back_shipments, shipped)
    assert taken == ([still.id], ["A1", "A2", brought.order_no])
    assert counter.facts(changed.id).tracking_no == SF
    assert counter.own(counter.facts(brought.id))[0, "tracking_no"].differs
    assert counter.shop.do(take_back_shipments, shipped).order_ids == []  # a second time finds nothing to do
