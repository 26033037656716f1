"""Rows and cells of order files: each rule about what stands in them, from a file."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from shopdesk.orders.dossier import OrderFacts
from shopdesk.orders.model import Flag, OrderStatus
from tests.order_files.scene import (
    all_orders,
    bring_in,
    counted,
    one_order,
    order,
    write_orders,
    write_table,
)
from tests.shop_folder import ShopFolder


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


# ---- rows that are no orders


def test_totals_and_explanations_are_left_out_and_told(shop: ShopFolder, tmp_path: Path) -> None:
    header = ["订单编号", "买家会员名", "总金额", "订单状态"]
    file = write_table(
        tmp_path / "a.csv",
        ["订单导出 2026-11"],
        header,
        ["订单的唯一编号，19位数字", "买家的会员名", "单位：元", "订单的状态"],
        ["3001999000000000107", "小鱼", "10.00", "交易成功"],
        header,
        ["3001999000000000207", "小鱼", "10.00", "交易成功"],
        ["", "", "", ""],
        ["合计", "", "20.00", ""],
        ["共2条", "", "", ""],
        ["", "总计：", "20.00", ""],
    )
    (result,) = bring_in(shop, file)
    assert counted([result]) == [(2, 0, 0, 0)]
    assert [(row.row, row.value) for row in result.left_out] == [
        (3, "订单的唯一编号，19位数字"),
        (5, "订单编号"),
        (8, "合计"),
        (9, "共2条"),
        (10, "总计："),
    ]
    assert all(row.reason for row in result.left_out)


def test_a_row_without_a_number_that_is_no_total_fails(shop: ShopFolder, tmp_path: Path) -> None:
    header = ["订单编号", "买家会员名", "总金额", "订单状态"]
    rows = [["300199900000000010" + str(place), "小鱼", "10.00", "交易成功"] for place in range(4)]
    rows += [["", "大鱼", "10.00", "交易成功"], ["没有编号", "大鱼", "10.00", "交易成功"]]
    (result,) = bring_in(shop, write_table(tmp_path / "a.csv", header, *rows))
    assert counted([result]) == [(4, 0, 0, 2)]
    assert [(problem.row, problem.column) for problem in result.failed] == [(6, "订单编号"), (7, "订单编号")]


# ---- statuses


def with_cells(shop: ShopFolder, folder: Path, column: str, cells: Sequence[str], **others: str) -> list[OrderFacts]:
    """What becomes of an order for each of the cells, all in one file."""
    numbers = [f"30019990000000{place:05}" for place in range(1, len(cells) + 1)]
    rows = [one_order(**others) | {"订单编号": no, column: cell} for no, cell in zip(numbers, cells, strict=True)]
    assert counted(bring_in(shop, write_orders(folder / "cells.csv", rows))) == [(len(cells), 0, 0, 0)]
    return [order(shop, number) for number in numbers]


STATUS_WORDS = [
    ("等待买家付款", OrderStatus.UNPAID),
    ("待支付", OrderStatus.UNPAID),
    ("等待付款", OrderStatus.UNPAID),
    ("买家已付款，等待卖家发货", OrderStatus.TO_SHIP),
    ("买家已付款,等待卖家发货", OrderStatus.TO_SHIP),
    ("部分发货", OrderStatus.TO_SHIP),
    ("备货中", OrderStatus.TO_SHIP),
    ("等待出库", OrderStatus.TO_SHIP),
    ("(锁定)等待出库", OrderStatus.TO_SHIP),
    ("待发货（预售）", OrderStatus.TO_SHIP),
    ("卖家已发货，等待买家确认", OrderStatus.SHIPPED),
    ("已发货，待签收", OrderStatus.SHIPPED),
    ("等待确认收货", OrderStatus.SHIPPED),
    ("已发货（部分签收）", OrderStatus.SHIPPED),
    ("交易成功", OrderStatus.COMPLETED),
    ("完成", OrderStatus.COMPLETED),
    ("已签收", OrderStatus.COMPLETED),
    ("已签收，退款成功", OrderStatus.COMPLETED),
    ("交易关闭", OrderStatus.CLOSED),
    ("(删除)等待出库", OrderStatus.CLOSED),
    ("（删除）等待出库", OrderStatus.CLOSED),
    ("已取消", OrderStatus.CLOSED),
    ("未发货，退款成功", OrderStatus.CLOSED),
    ("付款以后用户退款成功，交易自动关闭", OrderStatus.CLOSED),
    ("系统取消", OrderStatus.CLOSED),
]


def test_status_words(shop: ShopFolder, tmp_path: Path) -> None:
    found = with_cells(shop, tmp_path, "订单状态", [word for word, _status in STATUS_WORDS])
    assert [(word, facts.status) for (word, _status), facts in zip(STATUS_WORDS, found, strict=True)] == STATUS_WORDS


def test_a_status_nobody_knows(shop: ShopFolder, tmp_path: Path) -> None:
    rows = [
        one_order(订单状态="天知道", 物流单号="No:YT8461326620858"),
        one_order(订单编号="3001999000000000207", 订单状态="天知道", 确认收货时间="2026-10-09 10:00:00"),
        one_order(订单编号="3001999000000000307", 订单状态="天知道"),
    ]
    (result,) = bring_in(shop, write_orders(tmp_path / "a.csv", rows))
    assert counted([result]) == [(2, 0, 0, 1)]
    facts = order(shop, "3001999000000000107")
    assert (facts.status, facts.platform_data["订单状态"]) == (OrderStatus.SHIPPED, "天知道")
    assert order(shop, "3001999000000000207").status is OrderStatus.COMPLETED
    assert [(problem.row, problem.column) for problem in result.failed] == [(4, "订单状态")]
    assert "“天知道”" in result.failed[0].reason and "待发货" in result.failed[0].reason


def test_a_status_nobody_knows_leaves_a_known_order_alone(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_orders(tmp_path / "a.csv", [one_order(订单状态="交易成功")]))
    bring_in(shop, write_orders(tmp_path / "b.csv", [one_order(订单状态="天知道")]))
    assert order(shop, "3001999000000000107").status is OrderStatus.COMPLETED


# ---- cells


def brought_in(shop: ShopFolder, tmp_path: Path, **cells: str) -> None:
    assert counted(bring_in(shop, write_orders(tmp_path / "cells.csv", [one_order(**cells)]))) == [(1, 0, 0, 0)]


@pytest.mark.parametrize(
    "cell",
    [
        '="3501000000000000107"',
        "'3501000000000000107",
        "\t3501000000000000107",
        "3501000000000000107\t",
        "'3501000000000000107\t",
        "\u00a03501000000000000107\u3000",
        '" 3501000000000000107"'.strip('"'),
    ],
)
def test_text_guards_around_identifiers(shop: ShopFolder, tmp_path: Path, cell: str) -> None:
    brought_in(shop, tmp_path, 订单编号=cell, 支付单号=cell)
    facts = order(shop, "3501000000000000107")
    assert facts.platform_data["支付单号"] == "3501000000000000107"


def test_words_for_nothing(shop: ShopFolder, tmp_path: Path) -> None:
    columns = ("买家留言", "物流单号", "确认收货时间", "退款金额", "特权订金订单id")
    nothing = ['=""', "null", "'null", "-", "--", "无", "", "\u3000"]
    rows = [
        one_order(订单编号=f"30019990000000{place:05}", **dict.fromkeys(columns, cell))
        for place, cell in enumerate(nothing, 1)
    ]
    assert counted(bring_in(shop, write_orders(tmp_path / "a.csv", rows))) == [(len(nothing), 0, 0, 0)]
    for facts in all_orders(shop):
        assert (facts.buyer_message, facts.tracking_no, facts.finished_at) == ("", "", None)
        assert (facts.refunded_fen, facts.platform_data) == (0, {})


AMOUNTS = [
    ("89.50", 8_950),
    ("0元", 0),
    ("¥89.50", 8_950),
    ("￥1,234.00", 123_400),
    ("499.00（系统计算中，该值仅供参考）", 49_900),
    ("无退款申请", 0),
    ("-12.30", -1_230),
    ("", 0),
    ("８９．５", 8_950),
]


def test_amounts(shop: ShopFolder, tmp_path: Path) -> None:
    found = with_cells(shop, tmp_path, "退款金额", [cell for cell, _fen in AMOUNTS])
    assert [(cell, facts.refunded_fen) for (cell, _fen), facts in zip(AMOUNTS, found, strict=True)] == AMOUNTS


DATES = [
    ("2017-07-08 00:42:32", utc(2017, 7, 7, 16, 42, 32)),
    ("2016/5/23 22:02", utc(2016, 5, 23, 14, 2)),
    ("20261103", utc(2026, 11, 2, 16)),
    ("46329.5", utc(2026, 11, 3, 4)),
    ("2026年11月3日 9时5分", utc(2026, 11, 3, 1, 5)),
]


def test_dates(shop: ShopFolder, tmp_path: Path) -> None:
    found = with_cells(shop, tmp_path, "发货时间", [cell for cell, _moment in DATES])
    assert [(cell, facts.shipped_at) for (cell, _moment), facts in zip(DATES, found, strict=True)] == DATES


@pytest.mark.parametrize("cell", ["11-03", "2026-13-01", "昨天", "999999999"])
def test_what_is_no_date_fails_its_row(shop: ShopFolder, tmp_path: Path, cell: str) -> None:
    (result,) = bring_in(shop, write_orders(tmp_path / "a.csv", [one_order(发货时间=cell)]))
    assert counted([result]) == [(0, 0, 0, 1)]
    assert (result.failed[0].column, result.failed[0].value) == ("发货时间", cell)


def test_a_workbook_with_real_dates_and_damaged_numbers(shop: ShopFolder, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["订单编号", "买家会员名", "订单状态", "买家实付金额", "发货时间", "宝贝总数量"])
    sheet.append(["3001999000000000107", "小鱼", "交易成功", 89.5, datetime(2026, 11, 3, 9, 30), 2])
    sheet.append([3001999000000000207, "小鱼", "交易成功", 89.5, None, 2])
    book.save(tmp_path / "a.xlsx")
    (result,) = bring_in(shop, tmp_path / "a.xlsx")
    assert counted([result]) == [(1, 0, 0, 1)]
    facts = order(shop, "3001999000000000107")
    assert (facts.paid_fen, facts.quantity, facts.shipped_at) == (8_950, 2, utc(2026, 11, 3, 1, 30))
    assert "Damaged number" in result.failed[0].reason


TRACKING_NUMBERS = [
    ("No:2213000012345", "2213000012345"),
    ("SF0220481613112-顺丰速运,连衣裙 红色", "SF0220481613112"),
    ("YT1234567890123,YT1234567890124", "YT1234567890123,YT1234567890124"),
    ("YT1234567890123;YT1234567890124", "YT1234567890123,YT1234567890124"),
    ("无需物流", ""),
]


def test_tracking_numbers(shop: ShopFolder, tmp_path: Path) -> None:
    found = with_cells(shop, tmp_path, "物流单号", [cell for cell, _told in TRACKING_NUMBERS])
    assert [
        (cell, facts.tracking_no) for (cell, _told), facts in zip(TRACKING_NUMBERS, found, strict=True)
    ] == TRACKING_NUMBERS


ADDRESSES = [
    "上海 上海市 浦东新区 世纪大道380号(200120)",
    "周强，86-13900000004，江苏省 扬州市 广陵区 文昌路1号",
    "四川省 成都市 其它区 天府大道1号",
    "江苏省 *** *** ***",
]


def test_addresses_phones_and_names_stay_as_they_are(shop: ShopFolder, tmp_path: Path) -> None:
    found = with_cells(shop, tmp_path, "收货地址", ADDRESSES, 联系手机="18400913965-7576", 收货人姓名="张**")
    assert [facts.address for facts in found] == ADDRESSES
    assert {(facts.phone, facts.receiver) for facts in found} == {("18400913965-7576", "张**")}


def test_the_changed_address_counts(shop: ShopFolder, tmp_path: Path) -> None:
    brought_in(shop, tmp_path, 收货地址="上海 旧地址", 修改后的收货地址="北京 新地址")
    assert order(shop, "3001999000000000107").address == "北京 新地址"


SKU_TEXTS = [
    ("颜色分类:红色;尺码:XL", ("红色", "XL", "")),
    ("颜色分类：红色；尺码：XL；材质：棉", ("红色", "XL", "材质:棉")),
    ("红色,M", ("红色", "M", "")),
    ("藏青色;XL", ("藏青色", "XL", "")),
    ("【升级款】黑色,L(120-130斤)", ("【升级款】黑色", "L(120-130斤)", "")),
    ("均码", ("", "均码", "")),
    ("米白色", ("米白色", "", "")),
    ("两件装", ("", "", "两件装")),
]


def test_sku_texts(shop: ShopFolder, tmp_path: Path) -> None:
    row = {"主订单编号": "3001999000000000107", "标题": "裙", "价格": "5.00", "购买数量": "1"}
    rows = [
        row | {"子订单编号": f"30019990000001{place:05}", "商品属性": cell}
        for place, (cell, _told) in enumerate(SKU_TEXTS, 1)
    ]
    bring_in(shop, write_orders(tmp_path / "a.csv", rows))
    found = order(shop, "3001999000000000107").lines
    assert [
        (cell, (line.colour, line.size, line.attributes)) for (cell, _told), line in zip(SKU_TEXTS, found, strict=True)
    ] == SKU_TEXTS


def test_a_comma_too_many_and_line_breaks_in_a_field(shop: ShopFolder, tmp_path: Path) -> None:
    text = '订单编号,买家会员名,订单状态,买家留言\r\n="3001999000000000107",小鱼,交易成功,"第一行\n第二行, 谢谢",\r\n'
    (tmp_path / "a.csv").write_bytes(text.encode("gb18030"))
    assert counted(bring_in(shop, tmp_path / "a.csv")) == [(1, 0, 0, 0)]
    assert order(shop, "3001999000000000107").buyer_message == "第一行\n第二行, 谢谢"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_encodings_and_delimiters(shop: ShopFolder, tmp_path: Path, encoding: str, delimiter: str) -> None:
    rows = [["订单编号", "买家会员名", "订单状态"], ["3001999000000000107", "小鱼𠮷", "交易成功"]]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    (tmp_path / "export.dat").write_bytes(text.encode(encoding))
    bring_in(shop, tmp_path / "export.dat")
    assert order(shop, "3001999000000000107").buyer == "小鱼𠮷"


def test_flags(shop: ShopFolder, tmp_path: Path) -> None:
    found = with_cells(shop, tmp_path, "备注标签", ["红色", "黄", "绿旗", "蓝", "5", "0", "青色"])
    flags = [Flag.RED, Flag.YELLOW, Flag.GREEN, Flag.BLUE, Flag.PURPLE, Flag.NONE, Flag.NONE]
    assert [facts.flag for facts in found] == flags
    assert [facts.platform_data.get("备注标签") for facts in found][-2:] == [None, "青色"]
