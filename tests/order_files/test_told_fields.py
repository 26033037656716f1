"""Many rows at once say what each of them says alone."""

import json

from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.errors import UserError
from shopdesk.order_files.parsing import RowParser
from shopdesk.order_files.recognition import recognise
from shopdesk.sheets.reading import Cells
from shopdesk.sheets.row_reading import RowRefused

HEADER = (
    *("订单编号", "买家会员名", "买家应付货款", "总金额", "买家实际支付金额", "订单状态", "联系电话", "联系手机"),
    *("订单创建时间", "订单付款时间", "宝贝标题", "收货地址", "备注标签", "支付单号", "运送方式", "特权订金订单id"),
)
_CELLS = st.one_of(
    st.sampled_from(["", "0", '=""', "null", "'null", "-", "--", "无", "\u3000", "'", "89.50", "2026-10-01 10:00:00"]),
    st.sampled_from(["交易成功", "1", "红旗", "13812345678", "t**1", 'a"b\\c', "第一行\n第二行", "\x1f", "𠮷"]),
    st.text(max_size=6),
)
_rows = st.lists(st.lists(_CELLS, min_size=1, max_size=len(HEADER)).map(lambda cells: ["3001", *cells[1:]]), max_size=5)


def parser() -> RowParser:
    recognised = recognise(HEADER)
    assert recognised is not None
    return RowParser(recognised)


@given(rows=_rows)
def test_fields(rows: list[Cells]) -> None:
    numbered = list(enumerate(rows, 1))
    alone, together = [], None
    try:
        alone = [parser().values(*row) for row in numbered]
    except RowRefused:
        alone = None
    try:
        together = parser().many(numbered) if rows else []
    except UserError:
        together = None
    assert together == alone


@given(rows=_rows)
def test_other_columns(rows: list[Cells]) -> None:
    one = parser()
    told = [json.loads(text) if text else {} for text in one.platform_texts(list(enumerate(rows, 1)))]
    assert told == [one.platform_data(cells) for cells in rows]
