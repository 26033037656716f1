"""Rows of a platform's file, one by one and many at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.errors import UserError
from shopdesk.order_files.parsing import RowParser, joined_address
from shopdesk.order_files.platform_words import order_status
from shopdesk.order_files.recognition import recognise
from shopdesk.orders.model import OrderStatus
from shopdesk.sheets.reading import DamagedNumber, SheetText
from shopdesk.sheets.row_reading import RowRefused

HEADER = [
    "订单编号",
    "买家会员名",
    "总金额",
    "订单状态",
    "订单创建时间",
    "物流单号",
    "商家备注",
    "订单备注",
    "联系手机",
    "分阶段订单信息",
]
NUMBERS = ['="3001230000000000107"', "'13800000000", "3001230000000000000", "3.5E+17", "3501", ""]
CELLS = {
    "订单编号": ['="3001230000000000107"', "3001230000000000001"],
    "总金额": ["10.00", "0元", "￥1,234.50", "", "ten"],
    "订单状态": ["交易成功", "买家已付款，等待卖家发货", "等待买家付款", "?"],
    "订单创建时间": ["2026-10-01 10:00:00", "2026/10/1 9:05", "", "2026-13-01"],
    "物流单号": [
        "No:778011733599199",
        "SF0220481613112-顺丰速运,裙子",
        "无需物流",
        "ABCDE12345",
        "77801,778011733599199",
        *NUMBERS,
    ],
    "联系手机": [*NUMBERS, SheetText("3001230000000000000"), DamagedNumber("3.00123E+18")],
}


def parser() -> RowParser:
    recognised = recognise(HEADER)
    assert recognised is not None
    return RowParser(recognised)


def row_cells(draw: st.DrawFn) -> list[str]:
    cells = [draw(st.sampled_from(CELLS.get(name, ["", "1号客服", "null", "='"]))) for name in HEADER]
    return cells[: draw(st.sampled_from([len(HEADER), len(HEADER) - 1]))]


rows = st.lists(st.composite(row_cells)(), min_size=1, max_size=6)


@given(rows)
def test_many_rows_at_once_say_what_each_says_alone(cells: list[list[str]]) -> None:
    numbered = list(enumerate(cells, 2))
    try:
        alone = [parser().values(*row) for row in numbered]
    except RowRefused:
        with pytest.raises(UserError):
            parser().many(numbered)
        return
    assert parser().many(numbered) == alone


def test_the_second_column_of_a_field_counts_where_the_first_is_blank() -> None:
    row = ['="3001230000000000107"', "tb1", "1.00", "交易成功", "", "", "", "2号客服", "", "x"]
    other = [*row[:6], "1号客服", *row[7:]]
    told = parser().many([(2, row), (3, other)])
    assert [values["seller_remark"] for values in told] == ["2号客服", "1号客服"]


def test_digits_that_excel_has_rounded_are_refused_however_often_they_come() -> None:
    row = ["3001230000000000107", "tb1", "1.00", "交易成功", "", "", "", "", "3001230000000000000", ""]
    mine = parser()
    for _ in range(2):
        with pytest.raises(RowRefused) as refused:
            mine.values(2, row)
        assert refused.value.problems[0].column == "联系手机"
    row[8] = "'3001230000000000000"  # a text guard proves them
    assert mine.values(2, row)["phone"] == "3001230000000000000"


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("No:778011733599199", "778011733599199"),
        ("SF0220481613112", "SF0220481613112"),
        ("SF0220481613112-顺丰速运,裙子", "SF0220481613112"),
        ("YT1234567890123;YT1234567890124", "YT1234567890123,YT1234567890124"),
    ],
)
def test_tracking_numbers_lose_what_stands_around_them(cell: str, told: str) -> None:
    row = ["3001230000000000107", "tb1", "1.00", "交易成功", "", cell, "", "", "", ""]
    assert parser().many([(2, row)])[0]["tracking_no"] == told


def test_words_without_a_number_are_no_tracking_number() -> None:
    for cell in ("无需物流", "ABCDE12345"):
        row = ["3001230000000000107", "tb1", "1.00", "交易成功", "", cell, "", "", "", ""]
        assert "tracking_no" not in parser().many([(2, row)])[0]


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        (["江苏省", "扬州市", "广陵区", None, "文昌路1号"], "江苏省 扬州市 广陵区 文昌路1号"),
        (["江苏省", "扬州市", "广陵区", "江苏省扬州市广陵区文昌路1号"], "江苏省扬州市广陵区文昌路1号"),
        (["江苏省 扬州市 广陵区 文昌路1号", "文昌路1号"], "江苏省 扬州市 广陵区 文昌路1号"),
        (["上海", "上海市", "浦东新区", "***"], "上海 上海市 浦东新区 ***"),
        ([None, None, "文昌路1号"], "文昌路1号"),
        ([None, ""], None),
    ],
)
def test_the_parts_of_an_address(parts: list[str | None], told: str | None) -> None:
    assert joined_address(parts) == told


@given(st.text(alphabet="()（）锁定删除等待出库已发货,， 退款成功x", max_size=40))
def test_any_status_word_is_a_state_or_nothing(word: str) -> None:
    assert order_status(word) is None or isinstance(order_status(word), OrderStatus)


def test_brackets_before_a_status_may_be_many() -> None:
    assert order_status("(锁定)" * 20 + "等待出库") is OrderStatus.TO_SHIP
    assert order_status("(锁定)" * 20) is None
    assert order_status("(锁定)" * 30_000 + "等待出库") is None  # no word, and no reason to take long over it
