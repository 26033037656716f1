"""What was entered here and what the platform says: nothing of ours is overwritten, nothing of theirs kept quiet."""

from pathlib import Path
from typing import Any

from shopdesk.core.audit import list_history
from shopdesk.order_files.imports import Differing
from shopdesk.orders import editing, service, store
from shopdesk.orders.drafts import LineDraft, OrderDraft
from shopdesk.orders.model import OrderStatus
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId
from tests.order_files.small_files import (
    NUMBER,
    bring_in,
    counted,
    edit,
    one_line,
    one_order,
    order,
    own_fields,
    write_rows,
)
from tests.shop_folder import ShopFolder


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


def test_what_was_decided_about_a_line_and_its_order_stays_decided(shop: ShopFolder, tmp_path: Path) -> None:
    def row(**changes: str) -> dict[str, str]:
        told = {
            "订单号": NUMBER,
            "订单状态": "待发货",
            "商品名称": "连衣裙",
            "数量": "1",
            "规格": "红色;M",
            "收货人": "张娟",
        }
        return told | changes

    bring_in(shop, write_rows(tmp_path / "a.csv", [row()]))
    edit(shop, {"receiver": "李强"}, {"size": "XL"})
    later = write_rows(tmp_path / "b.csv", [row(规格="红色;L", 收货人="王芳")])
    for _time in range(2):
        (result,) = bring_in(shop, later)
        assert {one.field for one in result.differing} == {"receiver", "size"}
    facts = order(shop, NUMBER)
    shop.do(editing.settle_difference, facts.id, 0, "receiver", take_platforms=False)
    shop.do(editing.settle_difference, facts.id, facts.lines[0].id, "size", take_platforms=False)
    other = write_rows(tmp_path / "c.csv", [row(规格="红色;L", 收货人="王芳", 订单状态="已发货")])
    for file in (later, other, later, other):
        (result,) = bring_in(shop, file)
        assert (result.differing, result.differing_count) == ([], 0)
    facts = order(shop, NUMBER)
    assert (facts.receiver, facts.lines[0].size) == ("李强", "XL")


def test_a_list_of_shipments_says_where_to_only_if_nobody_else_does(shop: ShopFolder, tmp_path: Path) -> None:
    sent = {"订单编号": NUMBER, "物流公司": "中通", "物流单号": "78900000000001", "发货时间": "2026-10-03 10:00:00"}
    sent |= {"收货地址": "上海市浦东新区世纪大道974号", "联系手机": "13799999999"}
    listed = one_order(订单状态="卖家已发货，等待买家确认", 联系手机="")
    files = [write_rows(tmp_path / "a.csv", [listed]), write_rows(tmp_path / "b.csv", [sent])]
    bring_in(shop, *files)
    facts = order(shop, NUMBER)
    assert (facts.address, facts.phone) == (listed["收货地址"], "13799999999")
    assert (facts.tracking_no, facts.courier) == ("78900000000001", "中通")
    # Both files again: neither says anything new, nor asks anew what was decided.
    assert counted(bring_in(shop, *files)) == [(0, 0, 1, 0), (0, 0, 1, 0)]
    edit(shop, {"address": "上海市黄浦区外滩1号", "tracking_no": "78900000000009"})
    bring_in(shop, *files, write_rows(tmp_path / "c.csv", [listed | {"收货地址": "上海市徐汇区漕溪路2号"}]))
    shop.do(editing.settle_difference, facts.id, 0, "address", take_platforms=False)
    later = [tmp_path / "c.csv", files[1]]
    assert [one.differing for _time in range(2) for one in bring_in(shop, *later)] == [[]] * 4
    assert order(shop, NUMBER).address == "上海市黄浦区外滩1号"
    # Another parcel is news all the same.
    results = bring_in(shop, write_rows(tmp_path / "d.csv", [sent | {"物流单号": "78900000000002"}]))
    assert [one.field for one in results[0].differing] == ["tracking_no"]


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
