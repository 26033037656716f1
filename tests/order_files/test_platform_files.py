"""Files of every platform, with figures worked out by hand from them, and each rule about cells from a file."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopdesk.core.errors import UserError
from shopdesk.order_files.imports import import_into_shop, order_tables
from shopdesk.orders.model import OrderStatus
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from tests.order_files.scene import (
    DOUYIN,
    JD,
    LINES_2025,
    ORDERS_2025,
    PINDUODUO,
    REFUNDS_2025,
    all_orders,
    bring_in,
    counted,
    order,
    order_ids,
    write_table,
)
from tests.shop_folder import DATA, ShopFolder

HEADERS: dict[str, list[str]] = json.loads((DATA / "headers.json").read_text("utf-8"))


def status_counts(shop: ShopFolder) -> dict[OrderStatus, int]:
    found = [facts.status for facts in all_orders(shop)]
    return {status: found.count(status) for status in OrderStatus if status in found}


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


def platform_row(kind: str, **cells: str) -> list[str]:
    header = HEADERS[kind]
    assert set(cells) <= set(header), set(cells) - set(header)
    return [cells.get(name, "") for name in header]


# ---- the sample files


def test_the_pinduoduo_sample(shop: ShopFolder) -> None:
    assert counted(bring_in(shop, PINDUODUO)) == [(80, 0, 0, 0)]
    assert status_counts(shop) == {OrderStatus.SHIPPED: 27, OrderStatus.COMPLETED: 27, OrderStatus.CLOSED: 26}
    orders = all_orders(shop)
    assert sum(facts.paid_fen for facts in orders) == 6_189_304
    assert sum(facts.goods_fen for facts in orders) == 6_913_500
    assert sum(facts.quantity for facts in orders) == 125
    assert sum(bool(facts.tracking_no) for facts in orders) == 32
    facts = order(shop, "261001-100")
    assert facts.platform is Platform.PINDUODUO
    assert (facts.courier, facts.tracking_no) == ("圆通速递", "YT2872025584391")
    assert (facts.paid_fen, facts.discount_fen, facts.postage_fen) == (51_200, 1_000, 0)
    assert facts.ordered_at == utc(2026, 10, 1, 2, 29, 4)
    assert facts.status is OrderStatus.COMPLETED
    (line,) = facts.lines
    assert (line.title, line.colour, line.size, line.style_no) == (
        "春季新款法式连衣裙 修身显瘦",
        "红色",
        "M",
        "MY-2601",
    )
    assert (line.quantity, line.price_fen, line.paid_fen) == (2, 26_100, 51_200)
    assert facts.platform_data["商家实收金额(元)"] == "512.00"
    closed = order(shop, "261001-200")
    assert closed.status is OrderStatus.CLOSED
    assert closed.platform_data["订单状态"] == "已取消，退款成功"


def test_a_blank_time_of_pinduoduo_is_the_day_in_the_order_number(shop: ShopFolder) -> None:
    bring_in(shop, PINDUODUO)
    assert order(shop, "261001-0").ordered_at == utc(2026, 9, 30, 16)  # 2026-10-01 00:00 in China
    assert order(shop, "261002-400").ordered_at == utc(2026, 10, 1, 16)


def test_a_worked_out_day_never_replaces_the_time_that_is_known(shop: ShopFolder, tmp_path: Path) -> None:
    first = dict(订单号="261001-7", 订单状态="待发货", 商品="裙", **{"商品数量(件)": "1", "用户实付金额(元)": "9.00"})
    header = HEADERS["pdd_order_2026_default"]
    row = platform_row("pdd_order_2026_default", **first, 订单成交时间="2026-10-01 09:30:00")
    bring_in(shop, write_table(tmp_path / "a.csv", header, row))
    later = platform_row("pdd_order_2026_default", **(first | {"订单状态": "已发货，待签收"}))
    bring_in(shop, write_table(tmp_path / "b.csv", header, later))
    facts = order(shop, "261001-7")
    assert (facts.status, facts.ordered_at) == (OrderStatus.SHIPPED, utc(2026, 10, 1, 1, 30))


def test_the_jd_sample(shop: ShopFolder) -> None:
    (result,) = bring_in(shop, JD)
    assert (result.counts.inserted, result.failed_count) == (60, 0)
    orders = all_orders(shop)
    assert len(orders) == 60
    assert status_counts(shop) == {OrderStatus.TO_SHIP: 20, OrderStatus.COMPLETED: 20, OrderStatus.CLOSED: 20}
    assert sum(facts.paid_fen for facts in orders) == 3_937_069  # repeated amounts are not added up
    assert sum(facts.goods_fen for facts in orders) == 4_280_200
    assert sum(facts.postage_fen for facts in orders) == 32_000
    assert sum(facts.quantity for facts in orders) == 132
    facts = order(shop, "1000")
    assert (facts.goods_fen, facts.paid_fen, facts.receiver) == (75_500, 75_500, "沈桂平")
    assert facts.address == "广东省东莞市南城街道鸿福路653号(523000)"
    assert (facts.phone, facts.buyer, facts.customer_id) == ("175****7370", "1******6198", None)
    assert facts.ordered_at == utc(2026, 10, 6, 19, 2, 39)
    assert [(x.style_no, x.quantity, x.price_fen) for x in facts.lines] == [
        ("MY-2601", 1, 12_600),
        ("MY-2605", 1, 35_700),
        ("MY-2604", 2, 13_600),
    ]
    assert facts.platform_data["结算金额"] == "755.00（系统计算中，该值仅供参考）"
    assert order(shop, "0").address == "四川省成都市其它区天府大道346号(610041)"
    deleted = order(shop, "200")
    assert (deleted.status, deleted.platform_data["订单状态"]) == (OrderStatus.CLOSED, "(删除)等待出库")


def test_the_douyin_sample(shop: ShopFolder) -> None:
    (result,) = bring_in(shop, DOUYIN)
    assert (result.counts.inserted, result.failed_count) == (60, 0)
    orders = all_orders(shop)
    assert len(orders) == 60
    assert status_counts(shop) == {OrderStatus.COMPLETED: 60}
    assert sum(facts.paid_fen for facts in orders) == 4_780_836
    assert sum(facts.postage_fen for facts in orders) == 18_400
    assert sum(facts.quantity for facts in orders) == 158
    assert sum(facts.goods_fen for facts in orders) == 5_111_000  # of the lines: the file does not say it
    facts = order(shop, "005000000000000000")
    assert (facts.receiver, facts.phone, facts.address) == ("许**", "***", "广东省 东莞市 南城街道 ***")
    assert (facts.customer_id, facts.buyer) == (None, "")
    assert facts.ordered_at == utc(2026, 10, 1, 12, 59, 47)
    assert facts.platform_data["收件人手机号"] == "$$ab12=="
    assert facts.platform_data["详细地址"] == "##9fja0=="
    assert "商家备注" not in facts.platform_data and facts.seller_remark == ""  # a hyphen is nothing
    first, second, third = order(shop, "005000000000000100").lines
    assert (first.sub_order_no, first.colour, first.size) == ("005000000000000101", "藏青色", "M")
    assert (second.quantity, second.price_fen, third.style_no) == (2, 20_800, "MY-2602")
    assert order(shop, "005000000000000100").receiver == "***"
    assert all("##" not in facts.receiver + facts.phone + facts.address for facts in orders)


def test_the_2025_taobao_samples(shop: ShopFolder) -> None:
    bring_in(shop, ORDERS_2025, LINES_2025)
    orders = all_orders(shop)
    assert status_counts(shop) == {
        OrderStatus.UNPAID: 9,
        OrderStatus.TO_SHIP: 12,
        OrderStatus.SHIPPED: 29,
        OrderStatus.COMPLETED: 35,
        OrderStatus.CLOSED: 35,
    }
    assert sum(facts.paid_fen for facts in orders) == 10_076_738
    assert sum(facts.refunded_fen for facts in orders) == 451_600
    assert sum(facts.postage_fen for facts in orders) == 49_600
    assert sum(facts.quantity for facts in orders) == 331
    assert sum(x.quantity * x.price_fen for facts in orders for x in facts.lines) == 10_912_500
    facts = order(shop, "3002000000000000300")
    assert (facts.tracking_no, facts.shipped_at) == ("SF9200609100206", utc(2026, 11, 2, 13, 26, 15))
    assert facts.address == "内蒙古自治区 呼和浩特市 新城区 成吉思汗大街131号(010010)"
    assert facts.buyer_message == ""  # the file says null


@pytest.mark.parametrize("file", [PINDUODUO, JD, DOUYIN], ids=["pinduoduo", "jd", "douyin"])
def test_the_same_file_again_changes_nothing(shop: ShopFolder, file: Path) -> None:
    first = bring_in(shop, file)[0].counts.inserted
    before = {facts.order_no: facts for facts in all_orders(shop)}
    assert counted(bring_in(shop, file)) == [(0, 0, first, 0)]
    assert before == {facts.order_no: facts for facts in all_orders(shop)}


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        (REFUNDS_2025, "refund report"),
        (DATA / "couriers" / "中通账单_2026-10.xlsx", "courier's bill"),
        (DATA / "couriers" / "申通账单_2026-10.xls", "courier's bill"),
        (DATA / "couriers" / "顺丰月结账单_2026-10.xlsx", "courier's bill"),
        (DATA / "couriers" / "圆通理赔打款明细_2026-10.xlsx", "statement of compensation"),
        (DATA / "phrases" / "快捷短语.csv", "quick phrases"),
        (DATA / "wps" / "售后登记表.xlsx", "not an order file"),
    ],
    ids=lambda value: value.stem if isinstance(value, Path) else "",
)
def test_other_files_are_told_for_what_they_are(shop: ShopFolder, file: Path, kind: str) -> None:
    with pytest.raises(UserError, match=kind) as refused:
        bring_in(shop, file)
    assert file.name in refused.value.message
    assert shop.ask(shops.list_shops) == []  # not even a shop was opened


# ---- shops and platforms


def test_a_shop_opened_by_an_import_is_on_the_platform_of_the_file(shop: ShopFolder) -> None:
    bring_in(shop, DOUYIN)
    assert [row.platform for row in shop.ask(shops.list_shops)] == [Platform.DOUYIN]


def test_a_file_of_another_platform_is_refused(shop: ShopFolder) -> None:
    shop.do(shops.add_shop, "名美", Platform.TMALL)
    assert len(bring_in(shop, ORDERS_2025, into="名美")) == 1  # Taobao and Tmall share their buyers
    before = order_ids(shop)
    with pytest.raises(UserError, match=r"Douyin.*“名美” is on Tmall"):
        bring_in(shop, DOUYIN, into="名美")
    assert order_ids(shop) == before


def test_files_of_several_platforms_at_once_are_refused(shop: ShopFolder) -> None:
    with pytest.raises(UserError, match="several platforms: Douyin、JD"):
        shop.do(import_into_shop, "", [*order_tables(DOUYIN), *order_tables(JD)])


def test_a_shop_elsewhere_takes_any_file(shop: ShopFolder) -> None:
    shop.do(shops.add_shop, "档口", Platform.OTHER)
    assert counted(bring_in(shop, JD, into="档口"))[0][3] == 0
