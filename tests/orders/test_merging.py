"""What was entered here and what the platform says: nothing of ours is overwritten, nothing of theirs kept quiet."""

from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopdesk.core.audit import list_history
from shopdesk.orders import editing, service, store
from shopdesk.orders.drafts import LineDraft, OrderDraft
from shopdesk.orders.editing import OwnValueRow
from shopdesk.orders.imports import Differing
from shopdesk.orders.model import OrderStatus
from shopdesk.orders.service import OrderFacts
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId
from tests.orders.order_files import all_orders, bring_in, counted, order, write_rows
from tests.shop_folder import ShopFolder, shop_folder

NUMBER = "3001999000000000107"


def one_order(**changes: str) -> dict[str, str]:
    """A row of Taobao's order list."""
    told = {
        "订单编号": NUMBER,
        "买家会员名": "小鱼",
        "买家应付货款": "59.00",
        "买家应付邮费": "0.00",
        "总金额": "59.00",
        "买家实际支付金额": "59.00",
        "订单状态": "买家已付款，等待卖家发货",
        "收货人姓名": "张娟",
        "收货地址": "上海 上海市 浦东新区 世纪大道973号",
        "联系手机": "13812345678",
        "订单备注": "1号客服",
        "订单创建时间": "2026-10-01 10:00:00",
    }
    return told | changes


def one_line(**changes: str) -> dict[str, str]:
    """A row of Taobao's detail list."""
    told = {
        "子订单编号": "3001999000000000108",
        "主订单编号": NUMBER,
        "标题": "连衣裙",
        "价格": "59.00",
        "购买数量": "1",
        "商家编码": "MY-1",
        "商品属性": "颜色分类:红色;尺码:M",
        "订单状态": "买家已付款，等待卖家发货",
        "订单创建时间": "2026-10-01 10:00:00",
    }
    return told | changes


def own_fields(shop: ShopFolder, facts: OrderFacts) -> dict[str, OwnValueRow]:
    return {row.field: row for row in shop.ask(editing.own_values, facts.id)}


def edit(shop: ShopFolder, fields: dict[str, Any], line_fields: dict[str, Any] | None = None) -> None:
    facts = order(shop, NUMBER)
    lines = {facts.lines[0].id: line_fields} if line_fields else None
    shop.do(editing.update_fields, facts.id, fields, lines)


def test_a_field_entered_here_is_kept_and_named(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_rows(tmp_path / "a.csv", [one_order()]))
    edit(shop, {"phone": "13900000000"})
    later = write_rows(tmp_path / "b.csv", [one_order(联系手机="13711111111", 收货人姓名="李强")])
    (result,) = bring_in(shop, later)
    assert counted([result]) == [(0, 1, 0, 0)]
    assert result.differing == [Differing(NUMBER, "phone", "13900000000", "13711111111")]
    facts = order(shop, NUMBER)
    assert (facts.phone, facts.receiver) == ("13900000000", "李强")
    row = own_fields(shop, facts)["phone"]
    assert (row.ours, row.platforms, row.differs) == ("13900000000", "13711111111", True)
    assert "phone" not in shop.ask(list_history, "order", facts.id)[0].changes
    # The same file again changes nothing, and still says what nobody has decided.
    (result,) = bring_in(shop, later)
    assert counted([result]) == [(0, 0, 1, 0)]
    assert [one.field for one in result.differing] == ["phone"]


def test_the_file_that_was_there_before_the_edit_is_no_difference(shop: ShopFolder, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "a.csv", [one_order()])
    bring_in(shop, file)
    edit(shop, {"phone": "13900000000"})
    for again in (file, write_rows(tmp_path / "b.csv", [one_order(买家留言="快")])):
        (result,) = bring_in(shop, again)
        assert result.differing == []
    facts = order(shop, NUMBER)
    assert (facts.phone, facts.buyer_message) == ("13900000000", "快")
    assert not own_fields(shop, facts)["phone"].differs


def test_who_kept_ours_has_decided_until_the_platform_says_something_new(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_rows(tmp_path / "a.csv", [one_order()]))
    edit(shop, {"phone": "13900000000"})
    bring_in(shop, write_rows(tmp_path / "b.csv", [one_order(联系手机="13711111111")]))
    order_id = order(shop, NUMBER).id
    shop.do(editing.settle_difference, order_id, 0, "phone", take_platforms=False)
    (result,) = bring_in(shop, write_rows(tmp_path / "c.csv", [one_order(联系手机="13711111111", 买家留言="快")]))
    assert result.differing == []
    (result,) = bring_in(shop, write_rows(tmp_path / "d.csv", [one_order(联系手机="13722222222", 买家留言="快")]))
    assert result.differing == [Differing(NUMBER, "phone", "13900000000", "13722222222")]


def test_once_the_platform_says_the_same_it_is_the_platforms_again(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_rows(tmp_path / "a.csv", [one_order()]))
    edit(shop, {"phone": "13900000000"})
    (result,) = bring_in(shop, write_rows(tmp_path / "b.csv", [one_order(联系手机="13900000000")]))
    assert counted([result]) == [(0, 0, 1, 0)]
    assert own_fields(shop, order(shop, NUMBER)) == {}
    bring_in(shop, write_rows(tmp_path / "c.csv", [one_order(联系手机="13711111111")]))
    assert order(shop, NUMBER).phone == "13711111111"


def test_a_taken_value_stays_taken_when_the_same_file_comes_again(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_rows(tmp_path / "a.csv", [one_order()]))
    edit(shop, {"phone": "13900000000"})
    file = write_rows(tmp_path / "b.csv", [one_order(联系手机="13711111111")])
    bring_in(shop, file)
    shop.do(editing.settle_difference, order(shop, NUMBER).id, 0, "phone", take_platforms=True)
    (result,) = bring_in(shop, file)
    assert result.differing == []
    assert order(shop, NUMBER).phone == "13711111111"


def test_an_emptied_field_is_not_filled_again(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_rows(tmp_path / "a.csv", [one_order()]), write_rows(tmp_path / "l.csv", [one_line()]))
    edit(shop, {"seller_remark": ""})
    assert order(shop, NUMBER).staff_no == ""
    bring_in(shop, write_rows(tmp_path / "b.csv", [one_line(商家备注="3号客服")]))
    assert (order(shop, NUMBER).seller_remark, order(shop, NUMBER).staff_no) == ("", "")
    (result,) = bring_in(shop, write_rows(tmp_path / "c.csv", [one_order(订单备注="2号客服")]))
    assert result.differing == [Differing(NUMBER, "seller_remark", "", "2号客服")]
    assert (order(shop, NUMBER).seller_remark, order(shop, NUMBER).staff_no) == ("", "")


def test_the_staff_no_and_the_address_follow_what_a_file_changes(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_rows(tmp_path / "a.csv", [one_order()]))

    def address_key() -> int | None:
        return shop.ask(lambda session: session.get(store.Order, order(shop, NUMBER).id).address_key)

    before = address_key()
    assert before is not None
    assert order(shop, NUMBER).staff_no == "1"
    new = one_order(订单备注="客服02号、发顺丰快递", 收货地址="广东省 东莞市 南城街道 鸿福路1号")
    bring_in(shop, write_rows(tmp_path / "b.csv", [new]))
    assert order(shop, NUMBER).staff_no == "2"
    assert address_key() not in (before, None)


def test_a_mask_is_no_other_opinion(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_rows(tmp_path / "a.csv", [one_order()]))
    edit(shop, {"phone": "13900000000"})
    (result,) = bring_in(shop, write_rows(tmp_path / "b.csv", [one_order(联系手机="138****5678", 收货人姓名="张**")]))
    assert counted([result]) == [(0, 0, 1, 0)]
    assert result.differing == []
    assert (order(shop, NUMBER).phone, order(shop, NUMBER).receiver) == ("13900000000", "张娟")


def test_a_line_changed_here_is_kept(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_rows(tmp_path / "a.csv", [one_order()]), write_rows(tmp_path / "l.csv", [one_line()]))
    edit(shop, {}, {"size": "XL", "quantity": 2})
    later = one_line(商品属性="颜色分类:黑色;尺码:L", 退款状态="退款成功")
    (result,) = bring_in(shop, write_rows(tmp_path / "b.csv", [later]))
    assert counted([result]) == [(0, 1, 0, 0)]
    assert result.differing == [Differing(NUMBER, "size", "XL", "L")]
    facts = order(shop, NUMBER)
    (line,) = facts.lines
    assert (line.colour, line.size, line.quantity, line.refund_status) == ("黑色", "XL", 2, "退款成功")
    assert (facts.items, facts.quantity) == ("连衣裙 黑色/XL ×2", 2)


def test_an_order_entered_by_hand_becomes_the_platforms(shop: ShopFolder, tmp_path: Path) -> None:
    shop_id = ShopId(shop.do(shops.add_shop, "示例", Platform.TAOBAO))
    line = LineDraft(style_no="MY-1", title="连衣裙", colour="红色", size="S", price_fen=5_900)
    draft = OrderDraft(shop_id, NUMBER, "小鱼", receiver="张娟", phone="13900000000", paid_fen=5_900, lines=(line,))
    order_id = shop.do(editing.enter_order, draft)
    assert order(shop, NUMBER).by_hand
    row = one_order(订单状态="卖家已发货，等待买家确认", 订单付款时间="2026-10-01 10:05:00")
    results = bring_in(shop, write_rows(tmp_path / "a.csv", [row]), write_rows(tmp_path / "l.csv", [one_line()]))
    assert counted(results) == [(0, 1, 0, 0), (0, 1, 0, 0)]
    facts = order(shop, NUMBER)
    assert (facts.id, facts.by_hand) == (order_id, False)
    assert (facts.status, facts.receiver, facts.phone) == (OrderStatus.SHIPPED, "张娟", "13900000000")
    assert facts.address == "上海 上海市 浦东新区 世纪大道973号"
    assert facts.paid_at is not None
    assert [one.size for one in facts.lines] == ["S"]
    assert facts.lines[0].sub_order_no == "3001999000000000108"
    named = [(one.field, one.ours, one.platforms) for result in results for one in result.differing]
    assert ("phone", "13900000000", "13812345678") in named
    assert ("size", "S", "M") in named
    assert "receiver" not in own_fields(shop, facts)
    (lists,) = bring_in(shop, write_rows(tmp_path / "b.csv", [row | {"收货人姓名": "李强"}]))
    assert order(shop, NUMBER).receiver == "李强"
    assert lists.counts.updated == 1


def test_an_order_in_the_recycle_bin_is_left_alone_and_named(shop: ShopFolder, tmp_path: Path) -> None:
    files = (write_rows(tmp_path / "a.csv", [one_order()]), write_rows(tmp_path / "l.csv", [one_line()]))
    bring_in(shop, *files)
    before = order(shop, NUMBER)
    shop.do(service.delete_orders, [before.id])
    other = one_order(订单编号="3001999000000000207")
    moved = one_order(订单状态="交易成功")
    results = bring_in(shop, write_rows(tmp_path / "b.csv", [moved, other]), files[1])
    assert counted(results) == [(1, 0, 1, 0), (0, 0, 1, 0)]
    assert [(result.in_bin, result.in_bin_count) for result in results] == [([NUMBER], 1)] * 2
    shop.do(service.restore_orders, [before.id])
    assert order(shop, NUMBER).status is OrderStatus.TO_SHIP
    (result,) = bring_in(shop, tmp_path / "b.csv")
    assert counted([result]) == [(0, 1, 1, 0)]
    assert order(shop, NUMBER).status is OrderStatus.COMPLETED
    assert result.in_bin == []


def test_a_customer_put_together_with_another_stays_so(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(
        shop,
        write_rows(tmp_path / "a.csv", [one_order(), one_order(订单编号="3001999000000000207", 买家会员名="大鱼")]),
    )
    first, second = order(shop, NUMBER), order(shop, "3001999000000000207")

    def move(session: Any, _actor: Any) -> None:
        session.get(store.Order, first.id).customer_id = second.customer_id

    shop.do(move)
    bring_in(shop, write_rows(tmp_path / "b.csv", [one_order(买家留言="快")]))
    assert order(shop, NUMBER).customer_id == second.customer_id


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
            named = {one.field: (one.ours, one.platforms) for one in bring(what)}
            for name, said in what.items():
                expected[name].file(said)
            assert named == {name: (one.value, one.said) for name, one in expected.items() if one.differs}
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
