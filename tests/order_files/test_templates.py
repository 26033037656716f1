"""The empty sheet that orders are typed into comes in like a platform's own."""

from pathlib import Path

import openpyxl

from shopdesk.order_files.imports import import_into_shop, order_tables
from shopdesk.order_files.templates import HEADER, STATUS_WORDS, write_order_template
from shopdesk.orders.model import OrderStatus
from shopdesk.orders.service import order_facts, order_with_no
from tests.shop_folder import ShopFolder

LONG_NO = "3002000000000012345"


def fill(path: Path, rows: list[dict[str, str]]) -> None:
    book = openpyxl.load_workbook(path)
    sheet = book.active
    for place, row in enumerate(rows, 2):
        for name, value in row.items():
            sheet.cell(place, HEADER.index(name) + 1).value = value  # type: ignore[union-attr]
    book.save(path)


def test_orders_typed_into_the_template_come_in(shop: ShopFolder, tmp_path: Path) -> None:
    path = tmp_path / "订单模板.xlsx"
    write_order_template(path)
    shared = {
        "订单编号": LONG_NO, "订单状态": "待发货", "买家会员名": "小鱼", "收货人": "张𠮷", "手机号": "013900000004",
        "收货地址": "江苏省 扬州市 广陵区 文昌路1号", "邮费": "8", "实付金额": "366.00", "下单时间": "2026-11-20 10:00",
        "商家备注": "1号客服",
    }  # fmt: skip
    fill(
        path,
        [
            shared | {"商品标题": "连衣裙", "货号": "MY-1", "颜色": "红色", "尺码": "M", "数量": "1", "单价": "259"},
            shared | {"商品标题": "T恤", "货号": "MY-3", "颜色": "白", "尺码": "L", "数量": "2", "单价": "49.5"},
        ],
    )
    tables = order_tables(path)
    assert [table.recognised.guessed for table in tables] == [{}]
    (result,) = shop.do(import_into_shop, "", tables)
    assert (result.counts.inserted, result.failed) == (1, [])
    order_id = shop.ask(order_with_no, LONG_NO)
    facts = shop.ask(order_facts, order_id)
    assert (facts.status, facts.paid_fen, facts.postage_fen) == (OrderStatus.TO_SHIP, 36600, 800)
    assert (facts.receiver, facts.phone, facts.staff_no) == ("张𠮷", "013900000004", "1")
    assert [(line.style_no, line.colour, line.size, line.quantity, line.price_fen) for line in facts.lines] == [
        ("MY-1", "红色", "M", 1, 25900),
        ("MY-3", "白", "L", 2, 4950),
    ]


def test_every_status_to_choose_from_is_known(shop: ShopFolder, tmp_path: Path) -> None:
    path = tmp_path / "订单模板.xlsx"
    write_order_template(path)
    goods = {"商品标题": "T恤", "数量": "1", "单价": "49"}
    fill(path, [goods | {"订单编号": f"A{at}", "订单状态": word} for at, word in enumerate(STATUS_WORDS)])
    (result,) = shop.do(import_into_shop, "", order_tables(path))
    assert result.failed == []
    found = [shop.ask(order_facts, shop.ask(order_with_no, f"A{at}")).status for at in range(len(STATUS_WORDS))]
    assert found == list(OrderStatus)


def test_cells_of_the_template_hold_text(tmp_path: Path) -> None:
    path = tmp_path / "订单模板.xlsx"
    write_order_template(path)
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    # Typed as text, a number of 19 digits stays whole.
    assert {sheet.column_dimensions[name].number_format for name in ("A", "F")} == {"@"}
    assert [cell.value for cell in sheet[1]] == list(HEADER)
