"""Kinds of order files of which there is no sample, written as the platforms write them."""

import json
from datetime import UTC, datetime
from pathlib import Path

import openpyxl

from shopdesk.order_files.imports import look_into
from shopdesk.orders.model import Flag, OrderStatus
from shopdesk.shops.model import Platform
from tests.order_files.scene import (
    bring_in,
    counted,
    one_order,
    order,
    write_table,
)
from tests.shop_folder import DATA, ShopFolder

HEADERS: dict[str, list[str]] = json.loads((DATA / "headers.json").read_text("utf-8"))


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


def platform_row(kind: str, **cells: str) -> list[str]:
    header = HEADERS[kind]
    assert set(cells) <= set(header), set(cells) - set(header)
    return [cells.get(name, "") for name in header]


# ---- kinds of files without a sample


def test_a_workbook_with_three_sheets(shop: ShopFolder, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheets = {
        "订单报表": [one_order(买家实付金额="10.00")],
        "销售明细": [
            {
                "子订单编号": "3001999000000000108",
                "主订单编号": "3001999000000000107",
                "商品标题": "连衣裙",
                "商品价格": "10.00",
                "购买数量": "1",
            }
        ],
        "发货报表": [
            {
                "订单编号": "3001999000000000107",
                "物流公司": "顺丰速运",
                "物流单号": "SF8461326620858",
                "发货时间": "2026-10-02 08:00:00",
            }
        ],
        "说明": [{"本文件由系统导出": "请勿修改"}],
    }
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for cells in (list(rows[0]), *(list(row.values()) for row in rows)):
            sheet.append(cells)
    book.save(tmp_path / "报表.xlsx")
    contents = look_into(tmp_path / "报表.xlsx")
    assert [table.recognised.format.key for table in contents.tables] == [
        "taobao_orders",
        "taobao_lines",
        "taobao_shipments",
    ]
    assert [other.table.sheet for other in contents.others] == ["说明"]
    results = bring_in(shop, tmp_path / "报表.xlsx")
    assert counted(results) == [(1, 0, 0, 0), (1, 0, 0, 0), (0, 1, 0, 0)]
    facts = order(shop, "3001999000000000107")
    assert (facts.status, facts.courier, facts.tracking_no) == (OrderStatus.SHIPPED, "顺丰速运", "SF8461326620858")
    assert (facts.shipped_at, facts.buyer, facts.paid_fen) == (utc(2026, 10, 2), "小鱼", 1_000)
    assert [line.title for line in facts.lines] == ["连衣裙"]


def test_kuaishou(shop: ShopFolder, tmp_path: Path) -> None:
    row = platform_row(
        "kuaishou_order_61",
        **{"收货地址-省": "江苏省", "收货地址-市": "扬州市", "收货地址-区": "广陵区", "收货地址": "文昌路1号"},
        订单号="2430100012345678",
        订单创建时间="2026-11-01 12:00:00",
        订单支付时间="2026-11-01 12:01:00",
        订单状态="已发货",
        实付款="88.50",
        快递费="0.00",
        店铺优惠="5.00",
        平台补贴="4.50",
        支付优惠="2.00",
        成交数量="2",
        买家留言="快点",
        旗帜颜色="红色",
        商品名称="半身裙",
        商品规格="黑色;XL",
        SKU编码="MY-1-XL",
        商品单价="50.00",
        收货人姓名="周强",
        收货人电话="18400913965-7576",
        发货时间="2026-11-02 09:00:00",
        快递公司="中通快递",
        快递单号="73454925566160",
    )
    bring_in(shop, write_table(tmp_path / "k.csv", HEADERS["kuaishou_order_61"], row))
    facts = order(shop, "2430100012345678")
    assert (facts.platform, facts.status, facts.flag) == (Platform.KUAISHOU, OrderStatus.SHIPPED, Flag.RED)
    assert (facts.paid_fen, facts.discount_fen, facts.goods_fen) == (8_850, 1_150, 10_000)
    assert facts.address == "江苏省 扬州市 广陵区 文昌路1号"
    assert (facts.phone, facts.tracking_no) == ("18400913965-7576", "73454925566160")
    (line,) = facts.lines
    assert (line.colour, line.size, line.quantity, line.price_fen) == ("黑色", "XL", 2, 5_000)


def test_weixin_with_merged_cells(shop: ShopFolder, tmp_path: Path) -> None:
    kind = "weixin_shop_order_57"
    price = {"商品价格(单件)": "60.00", "商品实际价格(总共)": "55.00", "商品编码(自定义)": "MY-1"}
    first = platform_row(
        kind,
        **price,
        订单号="3715000000000000001",
        订单下单时间="2026-11-01 12:00:00",
        订单状态="待收货",
        收件人姓名="周强",
        收件人地址="文昌路1号",
        省="江苏省",
        市="扬州市",
        区="广陵区",
        收件人手机="13900000004",
        商品总价="100.00",
        订单实际支付金额="95.00",
        订单运费="0.00",
        商品优惠="3.00",
        跨店优惠="2.00",
        支付时间="2026-11-01 12:00:30",
        商品名称="连衣裙",
        商品数量="1",
        商品属性="颜色:红;尺码:M",
        打标颜色="蓝色",
    )
    second = platform_row(kind, **(price | {"商品价格(单件)": "40.00"}), 商品名称="半身裙", 商品数量="1")
    file = write_table(tmp_path / "w.csv", HEADERS[kind], first, second)
    assert counted(bring_in(shop, file)) == [(1, 0, 0, 0)]
    facts = order(shop, "3715000000000000001")
    assert (facts.platform, facts.status, facts.flag) == (Platform.WEIXIN, OrderStatus.SHIPPED, Flag.BLUE)
    assert (facts.goods_fen, facts.paid_fen, facts.discount_fen) == (10_000, 9_500, 500)
    assert facts.address == "江苏省 扬州市 广陵区 文昌路1号"
    assert [(line.title, line.price_fen, line.paid_fen) for line in facts.lines] == [
        ("连衣裙", 6_000, 5_500),
        ("半身裙", 4_000, 5_500),
    ]


def test_youzan(shop: ShopFolder, tmp_path: Path) -> None:
    kind = "youzan_order_names"
    row = platform_row(
        kind,
        **{"收货人/提货人": "周强", "收货人手机号/提货人手机号": "13900000004", "详细收货地址/提货地址": "文昌路1号"},
        订单号="E20261101120000000000001",
        订单状态="交易完成",
        订单创建时间="2026-11-01 12:00:00",
        买家付款时间="2026-11-01 12:01:00",
        订单实付金额="88.00",
        全部商品名称="连衣裙;半身裙",
        收货人省份="江苏省",
        收货人城市="扬州市",
        收货人地区="广陵区",
        买家昵称="小鱼",
    )
    assert counted(bring_in(shop, write_table(tmp_path / "y.csv", HEADERS[kind], row))) == [(1, 0, 0, 0)]
    facts = order(shop, "E20261101120000000000001")
    assert (facts.platform, facts.status, facts.buyer) == (Platform.YOUZAN, OrderStatus.COMPLETED, "小鱼")
    assert (facts.paid_fen, facts.items) == (8_800, "连衣裙;半身裙")
    assert facts.address == "江苏省 扬州市 广陵区 文昌路1号"


def test_the_jd_names_of_2026(shop: ShopFolder, tmp_path: Path) -> None:
    kind = "jd_order_2026_names"
    row = platform_row(
        kind,
        订单号="300100000001",
        商品名称="连衣裙",
        订购数量="2",
        下单时间="2026-11-01 12:00:00",
        订单金额="120.00",
        商家应收="110.00",
        订单状态="(锁定)等待出库",
        客户姓名="周强",
        京东价="60.00",
    )
    bring_in(shop, write_table(tmp_path / "j.csv", HEADERS[kind], row))
    facts = order(shop, "300100000001")
    assert (facts.status, facts.paid_fen, facts.goods_fen) == (OrderStatus.TO_SHIP, 11_000, 12_000)
    assert facts.platform_data["订单状态"] == "(锁定)等待出库"


def test_jd_counts_what_the_balance_paid(shop: ShopFolder, tmp_path: Path) -> None:
    kind = "jd_order_2016_30"
    rank = "商家备注等级（等级1-5为由高到低）"
    paid = {"订单号": "'300100000001", "商品名称": "裙", "订购数量": "1", "订单状态": "完成", "订单金额": "100.00"}
    rows = [
        platform_row(kind, **paid, 应付金额="30.00", 余额支付="70.00", **{rank: "2"}),
        platform_row(kind, **(paid | {"订单号": "300100000002", "订单状态": "等待付款"}), 应付金额="100.00"),
    ]
    bring_in(shop, write_table(tmp_path / "j.csv", HEADERS[kind], *rows))
    first, unpaid = order(shop, "300100000001"), order(shop, "300100000002")
    assert (first.paid_fen, first.flag) == (10_000, Flag.YELLOW)
    assert (unpaid.status, unpaid.paid_fen) == (OrderStatus.UNPAID, 0)  # what is owed is not paid yet


def test_several_goods_in_one_row_of_douyin(shop: ShopFolder, tmp_path: Path) -> None:
    kind = "douyin_order_2025_74"
    row = platform_row(
        kind,
        主订单编号="\t6917000000000000001",
        子订单编号="\t6917000000000000002",
        选购商品="连衣裙;半身裙",
        商品规格="红色;M;黑色;L",
        商品数量="2;1",
        商家编码="MY-1;MY-2",
        商品单价="50.00;30.00",
        订单应付金额="130.00",
        订单状态="备货中",
        旗帜颜色="青色",
    )
    assert counted(bring_in(shop, write_table(tmp_path / "d.csv", HEADERS[kind], row))) == [(1, 0, 0, 0)]
    facts = order(shop, "6917000000000000001")
    assert [(x.title, x.colour, x.size, x.quantity, x.style_no, x.price_fen) for x in facts.lines] == [
        ("连衣裙", "红色", "M", 2, "MY-1", 5_000),
        ("半身裙", "黑色", "L", 1, "MY-2", 3_000),
    ]
    assert (facts.status, facts.paid_fen, facts.goods_fen) == (OrderStatus.TO_SHIP, 13_000, 13_000)
    assert (facts.flag, facts.platform_data["旗帜颜色"]) == (Flag.NONE, "青色")  # no flag of ours


def test_orders_of_an_unknown_platform(shop: ShopFolder, tmp_path: Path) -> None:
    header = ["订单号", "订单状态", "商品名称", "规格", "数量", "单价", "实付金额", "收件人", "收件地址", "快递单号"]
    row = ["P700000000000001", "已发货", "连衣裙", "红色,M", "2件", "￥50.00", "￥1,100.00", "周强", "文昌路1号"]
    file = write_table(tmp_path / "x.csv", header, [*row, "JT1234567890123,JT1234567890124"])
    assert counted(bring_in(shop, file)) == [(1, 0, 0, 0)]
    facts = order(shop, "P700000000000001")
    assert (facts.platform, facts.tracking_no) == (Platform.OTHER, "JT1234567890123,JT1234567890124")
    assert (facts.paid_fen, facts.lines[0].size, facts.quantity) == (110_000, "M", 2)
