"""Files, edits and decisions in any order: no value entered here is lost, and every difference is told."""

from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopdesk.order_files.imports import Differing
from shopdesk.orders import editing
from shopdesk.orders.service import OrderFacts
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from tests.order_files.small_files import (
    NUMBER,
    all_orders,
    bring_in,
    edit,
    one_line,
    one_order,
    order,
    own_fields,
    write_rows,
)
from tests.shop_folder import ShopFolder, shop_folder


class Field(NamedTuple):
    """A field that both sides may write: how a file says it, how somebody here does, and how it is read."""

    name: str
    of_line: bool
    values: tuple[str, ...]


FIELDS = (
    Field("phone", False, ("13800000001", "13800000002", "13800000003")),
    Field("seller_remark", False, ("1号客服", "2号客服", "急")),
    Field("size", True, ("S", "M", "L")),
)


def list_row(said: dict[str, str]) -> dict[str, str]:
    return one_order(联系手机=said["phone"], 订单备注=said["seller_remark"])


def line_row(said: dict[str, str]) -> dict[str, str]:
    return one_line(商品属性=f"颜色分类:红色;尺码:{said['size']}")


def both_rows(said: dict[str, str]) -> dict[str, str]:
    """Kuaishou's rows, which are a line and repeat their order."""
    return {
        "订单号": NUMBER,
        "订单状态": "待发货",
        "商品名称": "连衣裙",
        "商品规格": f"红色;{said['size']}",
        "成交数量": "1",
        "SKU编码": "MY-1",
        "商品单价": "59.00",
        "收货人电话": said["phone"],
        "收货地址": "上海 上海市 浦东新区 世纪大道973号",
        "订单备注": said["seller_remark"],
    }


class Expected:
    """What has to stand in a field after any sequence of files, edits and decisions."""

    def __init__(self, said: str) -> None:
        self.value = self.said = said
        self.own = self.differs = False

    def file(self, said: str) -> None:
        if not self.own:
            self.value = said
        elif said == self.value:
            self.own = self.differs = False
        elif said != self.said:
            self.differs = True
        self.said = said

    def edit(self, value: str) -> None:
        if value != self.value:
            self.value, self.own, self.differs = value, value != self.said, False

    def settle(self, *, take_platforms: bool) -> None:
        if take_platforms:
            self.value, self.own = self.said, False
        self.differs = False


_steps = st.one_of(
    st.tuples(st.just("file"), st.fixed_dictionaries({one.name: st.sampled_from(one.values) for one in FIELDS})),
    st.tuples(
        st.just("edit"),
        st.sampled_from(FIELDS).flatmap(lambda one: st.tuples(st.just(one), st.sampled_from(one.values))),
    ),
    st.tuples(st.sampled_from(["keep", "take"]), st.sampled_from(FIELDS)),
)


@pytest.mark.parametrize("rows", ["list and lines", "both in one"])
@settings(max_examples=20)
@given(steps=st.lists(_steps, min_size=2, max_size=8))
def test_no_sequence_loses_a_value_or_gets_a_difference_wrong(
    rows: str, steps: list[tuple[str, Any]], tmp_path_factory: pytest.TempPathFactory, empty_database: Path
) -> None:
    folder = tmp_path_factory.mktemp("merging")
    shop = shop_folder(folder / "data", empty_database)

    def bring(said: dict[str, str]) -> list[Differing]:
        told = [("a", list_row(said)), ("b", line_row(said))] if rows == "list and lines" else [("a", both_rows(said))]
        results = bring_in(shop, *(write_rows(folder / f"{name}.csv", [row]) for name, row in told))
        return [one for result in results for one in result.differing]

    first = {one.name: one.values[0] for one in FIELDS}
    bring(first)
    expected = {name: Expected(said) for name, said in first.items()}
    for step, what in steps:
        if step == "file":
            named = sorted((one.field, one.ours, one.platforms) for one in bring(what))
            for name, said in what.items():
                expected[name].file(said)
            assert named == sorted((name, one.value, one.said) for name, one in expected.items() if one.differs)
        elif step == "edit":
            one, value = what
            edit(shop, {} if one.of_line else {one.name: value}, {one.name: value} if one.of_line else None)
            expected[one.name].edit(value)
        elif expected[what.name].own:
            facts = order(shop, NUMBER)
            line_id = facts.lines[0].id if what.of_line else 0
            shop.do(editing.settle_difference, facts.id, line_id, what.name, take_platforms=step == "take")
            expected[what.name].settle(take_platforms=step == "take")
        _check(shop, expected)
    shop.database.close()


def _check(shop: ShopFolder, expected: dict[str, Expected]) -> None:
    facts = order(shop, NUMBER)
    (line,) = facts.lines
    stored = {one.name: getattr(line if one.of_line else facts, one.name) for one in FIELDS}
    assert stored == {name: one.value for name, one in expected.items()}
    rows = {name: (row.platforms, row.differs) for name, row in own_fields(shop, facts).items()}
    assert rows == {name: (one.said, one.differs) for name, one in expected.items() if one.own}
    remark = stored["seller_remark"]
    assert facts.staff_no == (remark[0] if remark[0].isdecimal() else "")
    assert facts.items == f"连衣裙 红色/{stored['size']}"


_STATUSES = ("等待买家付款", "买家已付款，等待卖家发货", "卖家已发货，等待买家确认", "交易成功", "交易关闭")
_told = st.fixed_dictionaries(
    {
        "status": st.sampled_from(_STATUSES),
        "lines_status": st.sampled_from(_STATUSES),
        "remark": st.sampled_from(["", "1号客服"]),
        "lines_remark": st.sampled_from(["", "1号客服", "2号客服"]),
        "lines_message": st.sampled_from(["", "快"]),
        "sizes": st.lists(st.sampled_from(["S", "M", "L"]), min_size=1, max_size=3),
        "together": st.booleans(),
    }
)


@settings(max_examples=20)
@given(orders=st.lists(_told, min_size=1, max_size=3))
def test_list_and_lines_end_in_the_same_shop_in_either_order(
    orders: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory, empty_database: Path
) -> None:
    folder = tmp_path_factory.mktemp("either")
    lists, lines, later = [], [], []
    for place, told in enumerate(orders):
        number = f"30019990000000{place}0107"
        lists.append(one_order(订单编号=number, 订单状态=told["status"], 订单备注=told["remark"]))
        for nth, size in enumerate(told["sizes"]):
            line = one_line(
                主订单编号=number,
                子订单编号=f"30019990000000{place}{nth:03}8",
                订单状态=told["lines_status"],
                商家备注=told["lines_remark"],
                主订单买家留言=told["lines_message"],
                商品属性=f"颜色分类:红色;尺码:{size}",
            )
            (lines if told["together"] or not nth else later).append(line)
    files = (write_rows(folder / "list.csv", lists), write_rows(folder / "lines.csv", lines + later))
    seen = []
    for name, chosen in (("one", files), ("other", files[::-1]), ("twice", (*files, *files))):
        shop = shop_folder(folder / name, empty_database)
        shop.do(shops.add_shop, "示例", Platform.TAOBAO)
        bring_in(shop, *chosen)
        seen.append({number: _bare(facts) for number, facts in all_orders(shop).items()})
        shop.database.close()
    assert seen[0] == seen[1] == seen[2]


def _bare(facts: OrderFacts) -> OrderFacts:
    lines = tuple(line._replace(id=0) for line in facts.lines)
    return facts._replace(id=0, version=0, customer_id=0, lines=lines)  # type: ignore[arg-type]
