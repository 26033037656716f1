"""Columns that somebody has explained: remembered by the set of headers, used unasked, changed, forgotten."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.errors import UserError
from shopdesk.order_files.column_mappings import (
    REQUIRED,
    ColumnMapping,
    forget_mapping,
    recognised_by,
    remember_mapping,
    remembered_mappings,
)
from shopdesk.order_files.formats import FILE_FIELDS, Shape
from shopdesk.order_files.imports import TableResult, import_into_shop, look_into, order_tables
from shopdesk.orders.model import OrderStatus
from shopdesk.sheets.reading import header_key
from tests.order_files.scene import counted, one_order, order, write_orders, write_table
from tests.shop_folder import ShopFolder

HEADER = ["单号啊", "进度", "货", "件", "谁", "门牌"]
ROW = ["2026110300001", "待发货", "连衣裙", "2", "张三", "文昌路1号"]
MAPPING = ColumnMapping(
    Shape.ORDER_LINES,
    {"order_no": ("单号啊",), "status": ("进度",), "title": ("货",), "quantity": ("件",), "receiver": ("谁",)},
)


def bring_in_as_remembered(shop: ShopFolder, file: Path) -> list[TableResult]:
    return shop.do(import_into_shop, "", order_tables(file, shop.ask(remembered_mappings)))


def test_a_file_nobody_knows_comes_in_once_its_columns_are_explained(shop: ShopFolder, tmp_path: Path) -> None:
    file = write_table(tmp_path / "a.csv", HEADER, ROW)
    with pytest.raises(UserError, match="not an order file"):
        bring_in_as_remembered(shop, file)
    shop.do(remember_mapping, HEADER, MAPPING)
    assert counted(bring_in_as_remembered(shop, file)) == [(1, 0, 0, 0)]
    facts = order(shop, "2026110300001")
    assert (facts.receiver, facts.status, facts.quantity) == ("张三", OrderStatus.TO_SHIP, 2)
    assert facts.platform_data == {"门牌": "文昌路1号"}


def test_the_same_columns_in_another_order_are_the_same_file(shop: ShopFolder, tmp_path: Path) -> None:
    shop.do(remember_mapping, HEADER, MAPPING)
    file = write_table(tmp_path / "a.csv", ["导出"], [f" {name}" for name in reversed(HEADER)], ROW[::-1])
    assert counted(bring_in_as_remembered(shop, file)) == [(1, 0, 0, 0)]
    assert order(shop, "2026110300001").receiver == "张三"


def test_a_mapping_is_changed_and_forgotten(shop: ShopFolder, tmp_path: Path) -> None:
    shop.do(remember_mapping, HEADER, MAPPING)
    changed = MAPPING._replace(columns={**MAPPING.columns, "address": ("门牌",)})
    shop.do(remember_mapping, HEADER, changed)
    file = write_table(tmp_path / "a.csv", HEADER, ROW)
    bring_in_as_remembered(shop, file)
    assert order(shop, "2026110300001").address == "文昌路1号"
    assert len(shop.ask(remembered_mappings)) == 1
    shop.do(forget_mapping, HEADER)
    assert shop.ask(remembered_mappings) == {}
    with pytest.raises(UserError, match="not an order file"):
        bring_in_as_remembered(shop, file)


@pytest.mark.parametrize("shape", Shape)
def test_what_is_required_must_be_there(shop: ShopFolder, shape: Shape) -> None:
    for missing in REQUIRED[shape]:
        columns = {field: (field,) for field in REQUIRED[shape] if field != missing}
        with pytest.raises(UserError, match="No column is chosen"):
            shop.do(remember_mapping, list(columns.values()), ColumnMapping(shape, columns))
    assert shop.ask(remembered_mappings) == {}


def test_a_guess_is_corrected(shop: ShopFolder, tmp_path: Path) -> None:
    rows = [one_order(买家实付金额="8.00", 收件人="张三")]
    file = write_orders(tmp_path / "a.csv", rows)
    (table,) = order_tables(file)
    assert set(table.recognised.guessed) == {"receiver"}
    names = {
        field: tuple(table.recognised.header[i] for i in columns) for field, columns in table.recognised.columns.items()
    }
    told = {field: columns for field, columns in names.items() if field != "receiver"} | {"seller_remark": ("收件人",)}
    shop.do(remember_mapping, table.recognised.header, ColumnMapping(Shape.ORDERS, told))
    bring_in_as_remembered(shop, file)
    facts = order(shop, "3001999000000000107")
    assert (facts.receiver, facts.seller_remark, facts.paid_fen) == ("", "张三", 800)


def test_several_columns_of_a_field(shop: ShopFolder, tmp_path: Path) -> None:
    header = ["单号啊", "进度", "所在省", "所在市", "门牌", "券", "红包", "备注一", "备注二"]
    row = ["2026110300001", "待发货", "江苏省", "扬州市", "文昌路1号", "1.50", "2.00", "", "1号客服"]
    mapping = ColumnMapping(
        Shape.ORDERS,
        {
            "order_no": ("单号啊",),
            "status": ("进度",),
            "address": ("所在省", "所在市", "门牌"),
            "discount_fen": ("券", "红包"),
            "seller_remark": ("备注一", "备注二"),
        },
    )
    shop.do(remember_mapping, header, mapping)
    bring_in_as_remembered(shop, write_table(tmp_path / "a.csv", header, row))
    facts = order(shop, "2026110300001")
    assert (facts.address, facts.discount_fen, facts.seller_remark) == ("江苏省 扬州市 文昌路1号", 350, "1号客服")


def test_two_addresses_are_no_address_in_two_parts(shop: ShopFolder, tmp_path: Path) -> None:
    rows = [one_order(收货地址="上海 旧地址", 修改后的收货地址="北京 新地址")]
    file = write_orders(tmp_path / "a.csv", rows)
    (table,) = look_into(file).tables
    known = table.recognised
    columns = {field: tuple(known.header[i] for i in found) for field, found in known.columns.items()}
    shop.do(remember_mapping, known.header, ColumnMapping(Shape.ORDERS, columns))
    bring_in_as_remembered(shop, file)
    assert order(shop, "3001999000000000107").address == "北京 新地址"


names = st.lists(st.text(min_size=1, max_size=8), min_size=4, max_size=12, unique=True)


@given(names, st.sampled_from(Shape), st.data())
def test_any_mapping_reads_the_header_it_was_made_for(header: list[str], shape: Shape, data: st.DataObject) -> None:
    chosen = data.draw(st.permutations(header))
    fields = [*REQUIRED[shape], *(field for field in FILE_FIELDS if field not in REQUIRED[shape])]
    mapping = ColumnMapping(shape, {field: (name,) for field, name in zip(fields, chosen, strict=False)})
    found = recognised_by(mapping, header)
    assert header_key(header) == header_key(header[::-1])
    if found is None:  # two names that are the same one, or none at all, once blanks and width are gone
        return
    assert set(found.columns) <= set(mapping.columns)
    used = {index for columns in found.columns.values() for index in columns}
    assert not used & set(found.unknown)
