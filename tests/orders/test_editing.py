"""Orders entered and changed by hand, beside what the platform says of them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopdesk.confirmations.model import ConfirmationSheet, SheetLine, SheetState, SheetVersion
from shopdesk.core.actor import Actor, Role
from shopdesk.core.audit import list_history
from shopdesk.core.database import Session
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.recycle import purge
from shopdesk.customers.service import find_customer_ids
from shopdesk.orders import drafts, editing, service, store
from shopdesk.orders.drafts import LineDraft, draft_of, phone_warning
from shopdesk.orders.model import Flag, OrderStatus
from shopdesk.orders.own_values import OwnValueRow
from shopdesk.orders.store import OrderFilter
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId
from tests.orders.by_hand import DRESS, ORDER_NO, Counter
from tests.shop_folder import NOW, ShopFolder

SHIRT = LineDraft(style_no="MY-2603", title="纯棉T恤", colour="白色", size="L", price_fen=3_900)


@pytest.fixture
def counter(shop: ShopFolder, tmp_path: Path) -> Counter:
    return Counter(shop, tmp_path)


def found(counter: Counter, text: str) -> list[int]:
    return [facts.id for facts, _field in counter.shop.ask(service.find_orders, text)]


# Entering.


def test_an_order_by_hand_is_on_the_list_and_found_by_everything(counter: Counter) -> None:
    facts = counter.enter(
        order_no=" 3001000000000000105 ", buyer="小鱼儿24", receiver="周静", phone=" 139 0000 0004 ",
        address="江苏省 扬州市 广陵区 文昌路1号", seller_remark="1号客服、发顺丰快递", paid_fen=26_600, postage_fen=800,
        lines=(DRESS, SHIRT),
    )  # fmt: skip
    assert (facts.order_no, facts.phone, facts.staff_no) == ("3001000000000000105", "13900000004", "1")
    assert (facts.items, facts.quantity) == ("连衣裙 红色/M ×2；纯棉T恤 白色/L", 3)
    assert facts.goods_fen == 2 * 12_900 + 3_900
    assert [line.paid_fen for line in facts.lines] == [22_412, 3_388]  # 258.00 without postage, to the fen
    assert facts.customer_id in counter.shop.ask(find_customer_ids, "小鱼儿24")
    for text in ("3001000000000000105", "小鱼儿24", "zj", "0004", "发顺丰", "MY-2603", "纯棉T"):
        assert found(counter, text) == [facts.id], text


def test_a_masked_buyer_is_nobody(counter: Counter) -> None:
    assert counter.enter(buyer="t**1").customer_id is None
    assert counter.enter().customer_id is None


def test_a_tmall_shop_shares_its_buyers_with_taobao(counter: Counter) -> None:
    tmall = ShopId(counter.shop.do(shops.add_shop, "名美天猫店", Platform.TMALL))
    here, there = (
        counter.enter(buyer="小鱼"),
        counter.shop.do(editing.enter_order, replace(counter.draft(buyer="小鱼"), shop_id=tmall)),
    )
    assert counter.facts(there).customer_id == here.customer_id


def test_numbers_are_made_per_day_and_shop(counter: Counter) -> None:
    assert [counter.enter().order_no for _ in range(2)] == ["手工-20261122-01", "手工-20261122-02"]
    other = ShopId(counter.shop.do(shops.add_shop, "二店", Platform.WEIXIN))
    there = counter.shop.do(editing.enter_order, replace(counter.draft(), shop_id=other))
    assert counter.facts(there).order_no == "手工-20261122-01"
    counter.enter(order_no="手工-20261122-随便")
    counter.enter(order_no="手工-20261122-99")
    assert counter.enter().order_no == "手工-20261122-100"


def test_a_taken_number_leads_to_the_order_that_has_it(counter: Counter) -> None:
    first = counter.enter(order_no="A1001")
    with pytest.raises(UserError, match="A1001") as refused:
        counter.enter(order_no="A1001")
    assert (refused.value.field, refused.value.values["order_id"]) == ("order_no", first.id)
    assert refused.value.values["in_bin"] is False
    counter.shop.do(service.delete_orders, [first.id])
    with pytest.raises(UserError, match="recycle bin") as refused:
        counter.enter(order_no="A1001")
    assert (refused.value.values["order_id"], refused.value.values["in_bin"]) == (first.id, True)
    other = ShopId(counter.shop.do(shops.add_shop, "二店", Platform.WEIXIN))
    there = replace(counter.draft(order_no="A1001"), shop_id=other)
    assert counter.shop.do(editing.enter_order, there) != first.id


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"paid_fen": -1}, "paid_fen"),
        ({"postage_fen": 10**16}, "postage_fen"),
        ({"tracking_no": "YT1234567890123,??"}, "tracking_no"),
        ({"receiver": "周" * 201}, "receiver"),
        ({"lines": (replace(DRESS, quantity=0),)}, "lines"),
        ({"lines": (DRESS, LineDraft(colour="红色"))}, "lines"),
        ({"lines": (replace(DRESS, price_fen=-1),)}, "lines"),
        ({"shop_id": 99}, "shop_id"),
    ],
)
def test_what_is_wrong_is_named_beside_its_field(counter: Counter, fields: dict[str, object], field: str) -> None:
    draft = replace(counter.draft(), **fields)
    assert [error.field for error in counter.shop.ask(drafts.problems, draft)] == [field]
    with pytest.raises(UserError):
        counter.shop.do(editing.enter_order, draft)
    assert not counter.shop.ask(store.count_orders)


def test_all_problems_are_told_at_once(counter: Counter) -> None:
    draft = counter.draft(paid_fen=-1, lines=(LineDraft(quantity=0),))
    told = counter.shop.ask(drafts.problems, draft)
    assert [(error.field, error.values.get("line")) for error in told] == [
        ("paid_fen", None),
        ("lines", 1),
        ("lines", 1),
    ]


def test_an_odd_phone_is_a_warning_only(counter: Counter) -> None:
    assert counter.enter(phone="123").phone == "123"
    assert phone_warning("123") and phone_warning("1390000000")
    for phone in (
        "",
        "13900000004",
        "86-13900000004",
        "139 0000 0004",
        "0514-87654321",
        "18400913965-7576",
        "138****0000",
    ):
        assert not phone_warning(phone), phone


# Changing.


def test_only_what_was_changed_is_written_and_told(counter: Counter) -> None:
    facts = counter.enter(receiver="周静", phone="13900000004", lines=(DRESS,))
    after = counter.change(facts, phone="13900000005")
    assert (after.phone, after.receiver, after.lines) == ("13900000005", "周静", facts.lines)
    assert after.version > facts.version
    entry = counter.shop.ask(list_history, "order", facts.id)[0]
    assert (entry.action, entry.changes) == ("changed", {"phone": ["13900000004", "13900000005"]})
    assert counter.change(after).version == after.version  # nothing to save
    assert found(counter, "13900000005") == [facts.id] and not found(counter, "13900000004")


def test_goods_of_an_order_by_hand_come_and_go(counter: Counter) -> None:
    facts = counter.enter(lines=(DRESS, SHIRT))
    dress, _shirt = draft_of(facts).lines
    after = counter.change(facts, lines=(SHIRT, replace(dress, quantity=1)))
    assert [line.style_no for line in after.lines] == ["MY-2603", "MY-2601"]
    assert after.lines[1].id == dress.line_id  # what refers to it still does
    assert (after.items, after.goods_fen, after.quantity) == ("纯棉T恤 白色/L；连衣裙 红色/M", 16_800, 2)
    assert {line for line, _field in counter.own(after)} == {0, *(line.id for line in after.lines)}
    only_style = counter.change(
        after, lines=(replace(draft_of(after).lines[0], style_no="MY-9"), *draft_of(after).lines[1:])
    )
    assert only_style.version > after.version
    assert found(counter, "MY-9") == [facts.id] and not found(counter, "MY-2603")


def test_goods_that_a_sheet_names_stay(counter: Counter) -> None:
    facts = counter.enter(lines=(DRESS, SHIRT), tracking_no="YT1234567890123")
    line_id = facts.lines[0].id
    counter.shop.do(_put_on_a_sheet, line_id)
    with pytest.raises(UserError, match="连衣裙"):
        counter.change(facts, lines=draft_of(facts).lines[1:])
    assert counter.facts(facts.id) == facts


def _put_on_a_sheet(session: Session, _actor: Actor, line_id: int) -> None:
    sheet = ConfirmationSheet(order_id=1, state=SheetState.DRAFT, created_at=NOW, created_by="王芳")
    line = SheetLine(position=0, order_line_id=line_id, quantity=1)
    sheet.versions = [SheetVersion(number=1, lines=[line])]
    session.add(sheet)


def test_two_people_on_one_order(counter: Counter) -> None:
    seen = counter.enter(receiver="周静", phone="13900000004", address="文昌路1号")
    other = replace(counter.shop, actor=Actor(2, "李娜", Role.AFTER_SALES, counter.shop.actor.clock))
    other.do(editing.change_order, seen.id, seen.version, replace(draft_of(seen), phone="13911112222", flag=Flag.BLUE))
    with pytest.raises(Conflict) as refused:
        counter.change(seen, receiver="周静静")
    assert "李娜 changed Phone to “13911112222”" in refused.value.message
    assert "Blue" in refused.value.message and "Receiver" not in refused.value.message
    assert refused.value.values["fields"] == ["flag", "phone"]
    assert counter.facts(seen.id).receiver == "周静"
    # Looked at again, it is saved.
    assert counter.change(counter.facts(seen.id), receiver="周静静").phone == "13911112222"


def test_amounts_and_times_of_a_conflict_are_in_words(counter: Counter) -> None:
    seen = counter.enter()
    counter.change(seen, paid_fen=123_450, deadline_at=datetime(2026, 11, 30, 16, tzinfo=UTC))
    with pytest.raises(Conflict) as refused:
        counter.change(seen, note="加急")
    assert "Paid to “￥1,234.50”" in refused.value.message
    assert "Trade deadline to “2026-12-01 00:00”" in refused.value.message


def test_an_order_in_the_bin_is_left_alone(counter: Counter) -> None:
    facts = counter.enter()
    counter.shop.do(service.delete_orders, [facts.id])
    with pytest.raises(UserError, match="recycle bin"):
        counter.change(facts, phone="13900000004")


def test_an_order_goes_for_good_with_what_was_entered(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = counter.enter(phone="13900000004", lines=(DRESS,))
    counter.shop.do(service.delete_orders, [facts.id])
    later = datetime(2027, 2, 1, tzinfo=UTC)
    monkeypatch.setattr(counter.shop.actor.clock, "_now", lambda: later)
    counter.shop.do(purge, "order", facts.id)
    assert not counter.shop.ask(store.own_records, [facts.id])


# Beside the platform.


def test_what_the_platform_owns_is_refused_by_name(counter: Counter) -> None:
    facts = counter.bring_in(买家实际支付金额="10.00")
    with pytest.raises(UserError, match="Customer ID, Paid") as refused:
        counter.change(facts, buyer="别人", paid_fen=1)
    assert refused.value.field == "buyer"
    with pytest.raises(UserError, match="platform") as refused:
        counter.change(facts, lines=(DRESS,))
    assert refused.value.field == "lines"
    assert counter.change(facts, note="老客户").note == "老客户"


def test_our_value_stays_when_the_file_comes_again(counter: Counter) -> None:
    facts = counter.bring_in(收货人姓名="周静", 联系手机="13900000004")
    ours = counter.change(facts, phone="13911112222")
    assert counter.own(ours)[0, "phone"] == OwnValueRow(0, "phone", "13911112222", "13900000004", True, False)
    again = counter.bring_in(收货人姓名="周静静", 联系手机="13900000004")
    assert (again.phone, again.receiver) == ("13911112222", "周静静")
    assert not counter.own(again)[0, "phone"].differs  # the platform has said nothing new


def test_a_new_word_of_the_platform_waits_for_somebody_to_decide(counter: Counter) -> None:
    ours = counter.change(counter.bring_in(联系手机="13900000004"), phone="13911112222")
    counter.bring_in(联系手机="13933334444")
    assert counter.own(ours)[0, "phone"].platforms == "13933334444"
    assert list(counter.shop.ask(store.list_order_ids, OrderFilter(differs=True))) == [ours.id]
    assert counter.shop.ask(service.differing_orders)[0] == 1
    counter.shop.do(editing.settle_difference, ours.id, 0, "phone", take_platforms=False)
    assert not list(counter.shop.ask(store.list_order_ids, OrderFilter(differs=True)))
    assert (counter.facts(ours.id).phone, counter.own(ours)[0, "phone"].differs) == ("13911112222", False)
    kept = counter.shop.ask(list_history, "order", ours.id)[0]
    assert (kept.action, kept.changes) == ("kept", {"phone": ["13933334444", "13911112222"]})
    counter.bring_in(联系手机="13933334444")
    assert not counter.own(ours)[0, "phone"].differs  # decided is decided


def test_taking_the_platforms_value(counter: Counter) -> None:
    ours = counter.change(counter.bring_in(订单备注="1号客服"), seller_remark="2号客服")
    counter.bring_in(订单备注="3号客服")
    before = counter.facts(ours.id)
    counter.shop.do(editing.settle_difference, ours.id, 0, "seller_remark", take_platforms=True)
    after = counter.facts(ours.id)
    assert (after.seller_remark, after.staff_no) == ("3号客服", "3")
    assert after.version > before.version and not counter.own(after)
    assert found(counter, "3号客服") == [ours.id]
    entry = counter.shop.ask(list_history, "order", ours.id)[0]
    assert entry.changes == {"seller_remark": ["2号客服", "3号客服"], "staff_no": ["2", "3"]}
    with pytest.raises(UserError, match="nothing to decide"):
        counter.shop.do(editing.settle_difference, ours.id, 0, "seller_remark", take_platforms=True)


def test_back_to_what_the_platform_says(counter: Counter) -> None:
    facts = counter.bring_in(联系手机="13900000004")
    ours = counter.change(facts, phone="13911112222", courier="顺丰")
    back = counter.change(ours, phone="13900000004", courier="")
    assert not counter.own(back)
    assert counter.bring_in(联系手机="13955556666").phone == "13955556666"


def test_a_line_of_the_platform(counter: Counter) -> None:
    facts = counter.bring_in_lines({})
    line = draft_of(facts).lines[0]
    ours = counter.change(facts, lines=(replace(line, size="L"),))
    assert (ours.items, ours.lines[0].size) == ("连衣裙 红色/L", "L")
    assert counter.own(ours)[line.line_id or 0, "size"].platforms == "M"
    again = counter.bring_in_lines({"商品属性": "颜色分类:黑色;尺码:XL"})
    assert (again.lines[0].colour, again.lines[0].size) == ("黑色", "L")
    assert counter.own(again)[line.line_id or 0, "size"].differs
    counter.shop.do(editing.settle_difference, facts.id, line.line_id, "size", take_platforms=True)
    after = counter.facts(facts.id)
    assert after.items == "连衣裙 黑色/XL" and after.version > again.version
    with pytest.raises(UserError, match="Price"):
        counter.change(after, lines=(replace(draft_of(after).lines[0], price_fen=1),))


def test_a_confirmed_sheet_writes_as_its_own(counter: Counter) -> None:
    facts = counter.bring_in_lines({})
    line_id = facts.lines[0].id
    fields = {"phone": "13900000004", "address": "文昌路1号"}
    counter.shop.do(editing.update_fields, facts.id, fields, {line_id: {"size": "L", "quantity": 2}})
    after = counter.facts(facts.id)
    assert (after.phone, after.lines[0].size, after.quantity) == ("13900000004", "L", 2)
    own = counter.own(after)
    assert own[line_id, "size"].told and not own[0, "phone"].told  # the detail list says no phone
    with pytest.raises(UserError, match="Paid"):
        counter.shop.do(editing.update_fields, facts.id, {"paid_fen": 1})


def test_the_platform_tells_of_an_order_entered_by_hand(counter: Counter) -> None:
    entered = counter.enter(order_no=ORDER_NO, buyer="小鱼", receiver="周静", phone="13900000004", paid_fen=1_000)
    assert entered.by_hand
    told = counter.bring_in(收货人姓名="周静", 联系手机="13911112222", 买家实际支付金额="12.00", 订单状态="交易成功")
    assert told.id == entered.id and not told.by_hand
    assert (told.phone, told.paid_fen, told.status) == ("13900000004", 1_000, OrderStatus.COMPLETED)
    own = counter.own(told)
    assert (0, "receiver") not in own  # they agree
    assert {field for (_line, field), row in own.items() if row.differs} >= {"phone", "paid_fen"}
    with pytest.raises(UserError):
        counter.change(told, buyer="别人")
    counter.shop.do(editing.settle_difference, told.id, 0, "paid_fen", take_platforms=True)
    assert counter.facts(told.id).paid_fen == 1_200
