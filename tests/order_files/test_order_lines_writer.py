"""Files whose rows are a line each and repeat their order: JD, Douyin, Pinduoduo and others."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopdesk.core.audit import list_history
from shopdesk.order_files.imports import import_into_shop, order_tables
from shopdesk.order_files.platform_files import OTHER_ORDER_LINES
from shopdesk.order_files.recognition import by_hand
from shopdesk.orders import store
from shopdesk.orders.model import OrderStatus
from shopdesk.orders.store import OrderFilter
from tests.order_files.small_files import all_orders, bring_in, counted, one_line, one_order, order, write_rows
from tests.shop_folder import DATA, ShopFolder

JD = DATA / "jd" / "订单查询结果.csv"
DOUYIN = DATA / "douyin" / "1793500000_5f2c.csv"
PINDUODUO = DATA / "pinduoduo" / "orders_export2026-11-20.xlsx"

FIELDS = {
    "order_no": "订单号",
    "status": "订单状态",
    "title": "商品名称",
    "quantity": "成交数量",
    "attributes": "商品规格",
    "colour": "颜色",
    "size": "尺码",
}
NUMBER = "3001999000000000107"


def row(**changes: str) -> dict[str, str]:
    """A row as Kuaishou writes it."""
    told = {
        "订单号": NUMBER,
        "订单状态": "待发货",
        "商品名称": "连衣裙",
        "商品单价": "59.00",
        "成交数量": "1",
        "商品规格": "红色;M",
        "SKU编码": "MY-1",
        "收货人姓名": "张娟",
        "收货地址": "上海 上海市 浦东新区 世纪大道973号",
        "订单备注": "02号客服",
        "订单创建时间": "2026-10-01 10:00:00",
    }
    return told | changes


@pytest.mark.parametrize(("file", "number"), [(JD, 60), (DOUYIN, 60), (PINDUODUO, 80)], ids=lambda one: str(one)[-12:])
def test_the_same_file_again_changes_nothing(shop: ShopFolder, file: Path, number: int) -> None:
    assert counted(bring_in(shop, file)) == [(number, 0, 0, 0)]
    before = all_orders(shop)
    history = {one.id: shop.ask(list_history, "order", one.id) for one in before.values()}
    assert counted(bring_in(shop, file)) == [(0, 0, number, 0)]
    assert all_orders(shop) == before
    assert {one.id: shop.ask(list_history, "order", one.id) for one in before.values()} == history


def test_an_order_of_three_lines_is_one_order(shop: ShopFolder, tmp_path: Path) -> None:
    rows = [
        row(实付款="150.00", 快递费="8.00"),
        row(商品规格="蓝色;L", 成交数量="2", 实付款="150.00", 快递费="8.00"),
        row(商品名称="半身裙", SKU编码="MY-2", 实付款="150.00", 快递费="8.00"),
    ]
    assert counted(bring_in(shop, write_rows(tmp_path / "a.csv", rows))) == [(1, 0, 0, 0)]
    facts = order(shop, NUMBER)
    assert (facts.goods_fen, facts.postage_fen, facts.paid_fen, facts.discount_fen) == (23_600, 800, 15_000, 9_400)
    assert (facts.quantity, facts.status, facts.staff_no) == (4, OrderStatus.TO_SHIP, "2")
    assert facts.ordered_at == datetime(2026, 10, 1, 2, 0, tzinfo=UTC)
    assert [(line.style_no, line.colour, line.size, line.quantity) for line in facts.lines] == [
        ("MY-1", "红色", "M", 1),
        ("MY-1", "蓝色", "L", 2),
        ("MY-2", "红色", "M", 1),
    ]
    assert facts.items == "连衣裙 红色/M；连衣裙 蓝色/L ×2；半身裙 红色/M"


def test_an_amount_that_every_row_repeats_is_not_added_up(shop: ShopFolder, tmp_path: Path) -> None:
    jd = {
        "订单号": NUMBER,
        "订单状态": "等待出库",
        "商品名称": "连衣裙",
        "订购数量": "1",
        "订单金额": "118.00",
        "下单帐号": "小鱼",
    }
    rows = [jd | {"京东价": "59.00", "货号": "MY-1"}, jd | {"京东价": "59.00", "货号": "MY-2"}]
    assert counted(bring_in(shop, write_rows(tmp_path / "a.csv", rows))) == [(1, 0, 0, 0)]
    facts = order(shop, NUMBER)
    assert (facts.goods_fen, len(facts.lines)) == (11_800, 2)
    assert facts.customer_id is not None


def test_the_first_row_that_says_something_of_the_order_counts(shop: ShopFolder, tmp_path: Path) -> None:
    rows = [
        row(收货人姓名="", 买家留言=""),
        row(商品规格="蓝色;L", 买家留言="快"),
        row(商品规格="蓝色;S", 买家留言="慢"),
    ]
    bring_in(shop, write_rows(tmp_path / "a.csv", rows))
    facts = order(shop, NUMBER)
    assert (facts.receiver, facts.buyer_message) == ("张娟", "快")


CLOSED, TO_SHIP, SHIPPED = OrderStatus.CLOSED, OrderStatus.TO_SHIP, OrderStatus.SHIPPED
DISAGREEING = [
    (["已关闭", "待发货"], TO_SHIP),
    (["待发货", "已关闭"], TO_SHIP),
    (["已关闭", "已发货", "已关闭"], SHIPPED),
    (["已发货", "待发货"], SHIPPED),
    (["已关闭", "已关闭"], CLOSED),
]


@pytest.mark.parametrize(("words", "status"), DISAGREEING, ids=str)
def test_a_closed_line_closes_no_order_whose_others_go_on(
    shop: ShopFolder, tmp_path: Path, words: list[str], status: OrderStatus
) -> None:
    rows = [row(订单状态=word, 商品规格=f"红色;{size}") for word, size in zip(words, "SML", strict=False)]
    bring_in(shop, write_rows(tmp_path / "a.csv", rows))
    assert order(shop, NUMBER).status is status


def douyin(part: int, **changes: str) -> dict[str, str]:
    """A row as Douyin writes it."""
    told = {"主订单编号": NUMBER, "子订单编号": str(int(NUMBER) + part), "选购商品": "连衣裙", "商品数量": "1"}
    return told | {"订单状态": "待发货", "取消原因": "-", "订单完成时间": "-"} | changes


def test_why_and_when_a_line_was_closed_is_not_said_of_an_order_that_goes_on(shop: ShopFolder, tmp_path: Path) -> None:
    closed = {"订单状态": "已关闭", "取消原因": "不想要了", "订单完成时间": "2026-10-02 10:00:00"}
    bring_in(shop, write_rows(tmp_path / "a.csv", [douyin(1, **closed), douyin(2)]))
    facts = order(shop, NUMBER)
    assert (facts.status, facts.close_reason, facts.finished_at) == (TO_SHIP, "", None)
    # The other one is closed too: now it is over, with its reason.
    bring_in(shop, write_rows(tmp_path / "b.csv", [douyin(1, **closed), douyin(2, **closed)]))
    facts = order(shop, NUMBER)
    assert (facts.status, facts.close_reason) == (CLOSED, "不想要了")
    assert facts.finished_at is not None


@pytest.mark.parametrize("bad", [False, True], ids=["all rows taken", "one refused"])
def test_a_closed_line_of_taobaos_list_closes_no_order_either(shop: ShopFolder, tmp_path: Path, bad: bool) -> None:
    closed, goes_on = (
        one_line(订单状态="交易关闭"),
        one_line(子订单编号="3001999000000000109", 商品属性="颜色分类:蓝色"),
    )
    file = write_rows(tmp_path / "a.csv", [closed, goes_on | ({"价格": "很多"} if bad else {})])
    bring_in(shop, file)
    assert order(shop, NUMBER).status is TO_SHIP
    # Nor one that the order list has told of.
    bring_in(shop, write_rows(tmp_path / "list.csv", [one_order()]))
    sent = goes_on | {"订单状态": "卖家已发货，等待买家确认"}
    bring_in(shop, write_rows(tmp_path / "b.csv", [closed, sent]))
    assert order(shop, NUMBER).status is SHIPPED
    bring_in(shop, write_rows(tmp_path / "c.csv", [closed, goes_on | {"订单状态": "交易关闭"}]))
    assert order(shop, NUMBER).status is CLOSED


def test_a_table_of_somebodys_own_keeps_every_line_of_its_orders(shop: ShopFolder, tmp_path: Path) -> None:
    told = {"订单编号": NUMBER, "买家会员名": "小鱼", "订单状态": "待发货", "商品名称": "连衣裙", "商品单价": "59.00"}
    told |= {
        "商品数量": "2",
        "商品规格": "红色;M",
        "货号": "MY-1",
        "收货人": "张娟",
        "收货地址": "上海市浦东新区世纪大道973号",
    }
    told |= {"商家备注": "1号客服", "下单时间": "2026-10-01 10:00:00"}
    rows = [told, told | {"商品名称": "半身裙", "商品单价": "80.00", "商品数量": "1", "货号": "MY-2"}]
    assert counted(bring_in(shop, write_rows(tmp_path / "a.csv", rows))) == [(1, 0, 0, 0)]
    facts = order(shop, NUMBER)
    assert [(line.title, line.style_no, line.price_fen, line.quantity) for line in facts.lines] == [
        ("连衣裙", "MY-1", 5_900, 2),
        ("半身裙", "MY-2", 8_000, 1),
    ]
    assert (facts.buyer, facts.receiver, facts.goods_fen, facts.staff_no) == ("小鱼", "张娟", 19_800, "1")


def test_a_refused_row_may_be_one_that_goes_on(shop: ShopFolder, tmp_path: Path) -> None:
    closed, bad = douyin(1, 订单状态="已关闭"), douyin(2, 商品数量="很多")
    bring_in(shop, write_rows(tmp_path / "a.csv", [closed, bad]))
    bring_in(shop, write_rows(tmp_path / "b.csv", [closed, douyin(2)]))
    assert order(shop, NUMBER).status is TO_SHIP


def test_rows_that_stand_apart_end_in_one_order(shop: ShopFolder, tmp_path: Path) -> None:
    other = row(订单号="3001999000000000207")
    apart = [row(), other, row(商品规格="蓝色;L"), row(订单号="3001999000000000307"), row(商品名称="半身裙")]
    file = write_rows(tmp_path / "a.csv", apart)
    assert counted(bring_in(shop, file)) == [(3, 0, 0, 0)]
    facts = order(shop, NUMBER)
    assert [(line.title, line.colour) for line in facts.lines] == [
        ("连衣裙", "红色"),
        ("连衣裙", "蓝色"),
        ("半身裙", "红色"),
    ]
    assert facts.goods_fen == 17_700
    assert counted(bring_in(shop, file)) == [(0, 0, 3, 0)]
    # Sorted another way it is the same order.
    assert counted(bring_in(shop, write_rows(tmp_path / "b.csv", sorted(apart, key=lambda one: one["订单号"])))) == [
        (0, 0, 3, 0)
    ]
    assert order(shop, NUMBER).lines == facts.lines


def test_lines_without_a_number_are_known_by_their_goods(shop: ShopFolder, tmp_path: Path) -> None:
    red, blue = row(), row(商品规格="蓝色;L")
    bring_in(shop, write_rows(tmp_path / "a.csv", [red, blue]))
    before = order(shop, NUMBER)
    new = row(商品名称="半身裙", SKU编码="MY-2")
    later = [new, blue | {"成交数量": "5"}, red]
    assert counted(bring_in(shop, write_rows(tmp_path / "b.csv", later))) == [(0, 1, 0, 0)]
    after = order(shop, NUMBER)
    assert [line.id for line in after.lines[:2]] == [line.id for line in before.lines]
    assert [(line.title, line.colour, line.quantity) for line in after.lines] == [
        ("连衣裙", "红色", 1),
        ("连衣裙", "蓝色", 5),
        ("半身裙", "红色", 1),
    ]


def test_a_line_whose_goods_were_changed_is_known_by_its_place(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_rows(tmp_path / "a.csv", [row(), row(商品名称="半身裙", SKU编码="MY-2")]))
    before = order(shop, NUMBER)
    bring_in(shop, write_rows(tmp_path / "b.csv", [row(), row(商品名称="长裤", SKU编码="MY-3", 商品规格="黑色;S")]))
    after = order(shop, NUMBER)
    assert [(line.id, line.title) for line in after.lines] == [
        (before.lines[0].id, "连衣裙"),
        (before.lines[1].id, "长裤"),
    ]


def test_colour_and_size_of_their_own_win_over_those_in_attributes(shop: ShopFolder, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", [row(商品规格="颜色:红;尺码:M;款式:长袖", 颜色="酒红", 尺码="")])
    (table,) = order_tables(file)
    header = table.recognised.header
    columns = {name: [header.index(title)] for name, title in FIELDS.items()}
    mapped = replace(table, recognised=by_hand(OTHER_ORDER_LINES, header, columns))
    shop.do(import_into_shop, "", [mapped])
    (line,) = order(shop, NUMBER).lines
    assert (line.colour, line.size, line.attributes) == ("酒红", "M", "款式:长袖")


def test_a_refused_row_leaves_the_other_lines_and_can_be_fixed(shop: ShopFolder, tmp_path: Path) -> None:
    good, bad = row(), row(商品名称="半身裙", SKU编码="MY-2", 成交数量="很多")
    (result,) = bring_in(shop, write_rows(tmp_path / "a.csv", [bad, good]))
    assert counted([result]) == [(1, 0, 0, 1)]
    assert [line.title for line in order(shop, NUMBER).lines] == ["连衣裙"]
    assert counted(bring_in(shop, write_rows(tmp_path / "b.csv", [bad | {"成交数量": "3"}, good]))) == [(0, 1, 0, 0)]
    facts = order(shop, NUMBER)
    assert {(line.title, line.quantity) for line in facts.lines} == {("连衣裙", 1), ("半身裙", 3)}
    assert facts.goods_fen == 4 * 5_900


def test_a_mask_hides_nobody_who_was_known(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_rows(tmp_path / "a.csv", [row(收货人电话="13812345678")]))
    known = order(shop, NUMBER)
    masked = row(收货人电话="138****5678", 收货人姓名="张**", 收货地址="上海 上海市 浦东新区 ***", 订单状态="已发货")
    assert counted(bring_in(shop, write_rows(tmp_path / "b.csv", [masked]))) == [(0, 1, 0, 0)]
    facts = order(shop, NUMBER)
    assert facts.status is OrderStatus.SHIPPED
    assert (facts.phone, facts.receiver, facts.address) == ("13812345678", "张娟", known.address)


def test_what_has_no_field_stands_with_the_order_and_differences_with_the_line(
    shop: ShopFolder, tmp_path: Path
) -> None:
    rows = [row(赠品="袜子", 仓位="A1"), row(商品规格="蓝色;L", 赠品="袜子", 仓位="B7")]
    bring_in(shop, write_rows(tmp_path / "a.csv", rows))
    assert order(shop, NUMBER).platform_data == {"赠品": "袜子", "仓位": "A1"}
    bring_in(shop, write_rows(tmp_path / "b.csv", [one | {"等级": "5"} for one in [row(), row(商品规格="蓝色;L")]]))
    assert order(shop, NUMBER).platform_data == {"赠品": "袜子", "仓位": "A1", "等级": "5"}


def test_what_is_found_follows(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_rows(tmp_path / "a.csv", [row()]))
    bring_in(shop, write_rows(tmp_path / "b.csv", [row(SKU编码="QX-77", 收货人姓名="李强")]))

    def found(text: str) -> int:
        return len(shop.ask(store.list_order_ids, OrderFilter(text=text)))

    assert (found("QX-77"), found("MY-1"), found("李强"), found("张娟")) == (1, 0, 1, 0)
