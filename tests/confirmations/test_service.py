"""Sheets from the first draft to the buyer's yes, and what becomes of the order."""

from dataclasses import replace
from datetime import timedelta

import pytest

from shopdesk.confirmations import service, store
from shopdesk.confirmations.model import SheetState
from shopdesk.confirmations.service import SheetDraft, SheetLineDraft
from shopdesk.confirmations.store import SheetFilter, SheetSort
from shopdesk.confirmations.versions import changes_text
from shopdesk.core import recycle
from shopdesk.core.audit import list_history
from shopdesk.core.clock import Clock
from shopdesk.core.errors import Conflict, UserError
from shopdesk.orders import editing
from shopdesk.orders import service as orders
from shopdesk.orders.drafts import LineDraft, OrderDraft
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.shops.model import ShopId
from tests.confirmations.scene import ADDRESS, Scene, with_line
from tests.shop_folder import NOW


def refusal(scene: Scene, *act: object, **named: object) -> UserError:
    with pytest.raises(UserError) as refused:
        scene.do(*act, **named)  # pyright: ignore[reportArgumentType]
    return refused.value


def test_a_sheet_begins_as_what_the_order_says_and_tells_the_buyer_nothing_internal(scene: Scene) -> None:
    facts = scene.facts(scene.sheet(buyer_message="要红色", seller_remark="1号客服、难缠的客户、发顺丰快递"))
    draft = facts.current.draft
    assert (draft.contact, draft.phone, draft.address) == ("王𠮷", "13800138000", ADDRESS)
    assert draft.remark == "要红色"
    assert draft.courier == "顺丰速运"  # which the remark asks for
    assert [(line.style_no, line.size, line.quantity) for line in draft.lines] == [
        ("MY-2601", "M", 1),
        ("MY-2602", "28", 2),
    ]
    assert not any("客服" in str(value) or "难缠" in str(value) for value in draft)


def test_the_courier_of_the_order_goes_before_the_one_of_the_remark(scene: Scene) -> None:
    assert scene.facts(scene.sheet(courier="中通快递")).current.draft.courier == "中通快递"
    assert scene.facts(scene.sheet(seller_remark="1号客服、不发韵达")).current.draft.courier == ""


def test_an_order_known_without_its_goods_has_one_row(scene: Scene) -> None:
    sheet = scene.sheet(lines=())
    (line,) = scene.facts(sheet).current.draft.lines
    assert (line.order_line_id, line.quantity) == (None, 1)


def test_a_sheet_is_made_once(scene: Scene) -> None:
    first, second = scene.order(), scene.order()
    (sheet,) = scene.do(service.make_sheets, [first])
    again = scene.do(service.make_sheets, [second, first, second])
    assert again[1] == sheet and len(again) == 2
    assert [event.what for event in scene.facts(sheet).events] == ["draft"]


def test_making_sheets_names_every_order_that_cannot_have_one_and_makes_none(scene: Scene) -> None:
    good, closed, deleted = scene.order(), scene.order(status=OrderStatus.CLOSED), scene.order()
    scene.do(orders.delete_orders, [deleted])
    error = refusal(scene, service.make_sheets, [good, closed, deleted])
    assert "3001000000000000102" in error.message and "3001000000000000103" in error.message
    assert "3001000000000000101" not in error.message
    assert scene.ask(store.list_sheet_ids, SheetFilter()) == []


def test_a_deleted_sheet_comes_back_instead_of_a_second_one(scene: Scene) -> None:
    order = scene.order()
    (sheet,) = scene.do(service.make_sheets, [order])
    scene.do(service.delete_sheets, [sheet])
    assert scene.ask(service.sheet_of_order, order) is None
    assert scene.do(service.make_sheets, [order]) == [sheet]
    found = scene.ask(service.sheet_of_order, order)
    assert found is not None and found.deleted_at is None


def test_the_usual_way(scene: Scene) -> None:
    sheet = scene.sent()
    scene.do(service.confirm_sheets, [sheet], note="微信上说可以")
    facts = scene.facts(sheet)
    assert facts.state is SheetState.CONFIRMED and facts.confirmed_at == NOW and facts.sent_at == NOW
    assert [(event.what, event.by, event.version_number) for event in facts.events] == [
        ("draft", "王芳", 1), ("sent", "王芳", 1), ("confirmed", "王芳", 1),
    ]  # fmt: skip
    assert facts.events[-1].note == "微信上说可以"


def test_what_the_buyer_wants_changed_becomes_the_next_version_and_is_told(scene: Scene) -> None:
    sheet = scene.sent()
    before = scene.facts(sheet).current
    scene.change(sheet, "要大一码", lines=with_line(before.draft, 0, size="L"), phone=" 139 0013 9000 ")
    facts = scene.facts(sheet)
    assert facts.state is SheetState.CHANGE_REQUESTED
    assert facts.versions[0] == before
    assert facts.current.number == 2 and facts.current.sent_at is None
    assert facts.current.draft.phone == "13900139000"
    told = changes_text(2, facts.current.changes)
    assert told == "Version 2, changed: MY-2601 Size M → L; Phone 13800138000 → 13900139000"
    scene.do(service.send_sheets, [sheet])
    scene.do(service.confirm_sheets, [sheet])
    assert [event.what for event in scene.facts(sheet).events][2:] == ["change_requested", "sent", "confirmed"]


def test_a_confirmed_change_is_our_own_word_on_the_order(scene: Scene) -> None:
    sheet = scene.sent(courier="中通快递")
    facts = scene.facts(sheet)
    lines = with_line(facts.current.draft, 1, size="29", quantity=1)
    scene.change(sheet, contact="王小吉", address="江苏省 南京市 玄武区 中山路1号", remark="放门卫", lines=lines)
    scene.do(service.send_sheets, [sheet])
    assert scene.ask(orders.order_facts, facts.order.id).receiver == "王𠮷"
    scene.do(service.confirm_sheets, [sheet])
    order = scene.ask(orders.order_facts, facts.order.id)
    assert (order.receiver, order.buyer_message) == ("王小吉", "放门卫")
    assert (order.lines[1].size, order.lines[1].quantity) == ("29", 1)
    own = {(row.line_id, row.field) for row in scene.ask(editing.own_values, facts.order.id)}
    line_id = order.lines[1].id
    assert own == {
        (0, "receiver"), (0, "address"), (0, "buyer_message"), (line_id, "size"), (line_id, "quantity"),
    }  # fmt: skip
    assert scene.facts(sheet).order_differences == ()


def test_confirming_what_the_order_says_anyway_leaves_the_order_alone(scene: Scene) -> None:
    sheet = scene.sent(courier="中通快递")
    order_id = scene.facts(sheet).order.id
    before = scene.ask(orders.order_facts, order_id)
    assert scene.do(service.confirm_sheets, [sheet]) == frozenset({"sheet"})
    assert scene.ask(orders.order_facts, order_id) == before


def test_a_field_left_empty_on_the_sheet_takes_nothing_from_the_order(scene: Scene) -> None:
    sheet = scene.sent(seller_remark="1号客服", phone="")
    order_id = scene.facts(sheet).order.id
    assert scene.facts(sheet).current.draft.courier == ""
    scene.do(editing.update_fields, order_id, {"courier": "顺丰速运", "phone": "13900139000"})
    assert scene.facts(sheet).order_differences == ()
    scene.do(service.confirm_sheets, [sheet])
    order = scene.ask(orders.order_facts, order_id)
    assert (order.courier, order.phone) == ("顺丰速运", "13900139000")


def test_a_row_that_is_only_on_the_sheet_stays_there(scene: Scene) -> None:
    sheet = scene.sheet(courier="中通快递")
    facts = scene.facts(sheet)
    gift = SheetLineDraft(None, title="赠品丝巾", quantity=1)
    draft = facts.current.draft._replace(lines=(facts.current.draft.lines[0], gift))
    scene.do(service.change_sheet, sheet, facts.version, draft)
    scene.do(service.send_sheets, [sheet])
    scene.do(service.confirm_sheets, [sheet])
    assert [line.title for line in scene.facts(sheet).current.draft.lines] == [
        "法式复古碎花连衣裙 春夏新款",
        "赠品丝巾",
    ]
    assert len(scene.ask(orders.order_facts, facts.order.id).lines) == 2


def test_a_late_yes_does_not_rewrite_what_has_left(scene: Scene) -> None:
    sheet = scene.sheet()
    order_id = scene.facts(sheet).order.id
    draft = scene.facts(sheet).current.draft._replace(address="别处")
    scene.do(service.change_sheet, sheet, scene.facts(sheet).version, draft)
    scene.do(service.send_sheets, [sheet])
    scene.status(order_id, OrderStatus.SHIPPED)
    scene.do(service.confirm_sheets, [sheet])
    assert scene.facts(sheet).state is SheetState.CONFIRMED
    assert scene.ask(orders.order_facts, order_id).address == ADDRESS
    draft = scene.facts(sheet).current.draft
    assert "has left" in refusal(scene, service.request_change, sheet, draft, "换个颜色").message


def test_a_sheet_is_void_while_its_order_is_closed(scene: Scene) -> None:
    sheet = scene.sent()
    order_id = scene.facts(sheet).order.id
    scene.status(order_id, OrderStatus.CLOSED)
    facts = scene.facts(sheet)
    assert facts.state is SheetState.VOID
    draft = facts.current.draft
    for act in (
        (service.send_sheets, [sheet]),
        (service.confirm_sheets, [sheet]),
        (service.request_change, sheet, draft, "换"),
        (service.void_sheet, sheet, "算了"),
    ):
        assert "3001000000000000101 is closed" in refusal(scene, *act).message
    assert scene.ask(store.sheet_totals, SheetFilter()).counts == {SheetState.VOID: 1}
    scene.status(order_id, OrderStatus.TO_SHIP)
    assert scene.facts(sheet).state is SheetState.SENT


def test_a_sheet_given_up_stays_so(scene: Scene) -> None:
    sheet = scene.sent()
    assert refusal(scene, service.void_sheet, sheet, " ").field == "reason"
    scene.do(service.void_sheet, sheet, "客户不用确认")
    assert scene.facts(sheet).events[-1].note == "客户不用确认"
    assert "“Void”" in refusal(scene, service.confirm_sheets, [sheet]).message


def test_several_sheets_go_all_or_none(scene: Scene) -> None:
    one, two, three = scene.sheet(), scene.sent(), scene.sheet()
    error = refusal(scene, service.send_sheets, [one, two, three])
    assert error.message == "The sheet of 3001000000000000102 is “Sent” and cannot become “Sent”."
    assert error.values["refused"] == {"3001000000000000102": error.message}
    assert scene.facts(one).state is SheetState.DRAFT
    assert scene.do(service.send_sheets, [one, three]) == [one, three]
    scene.do(service.confirm_sheets, [one, two, three])
    assert scene.ask(store.sheet_totals, SheetFilter()).counts == {SheetState.CONFIRMED: 3}


def test_whoever_saw_an_older_state_is_told(scene: Scene) -> None:
    sheet = scene.sent()
    seen = scene.facts(sheet).version
    scene.change(sheet, contact="王小吉")
    scene.do(service.send_sheets, [sheet])  # sent again: a yes now would be to something nobody has seen
    with pytest.raises(Conflict):
        scene.do(service.confirm_sheets, [sheet], seen={sheet: seen})
    with pytest.raises(Conflict):
        scene.do(service.void_sheet, sheet, "算了", seen_version=seen)
    draft = scene.facts(sheet).current.draft
    with pytest.raises(Conflict):
        scene.do(service.request_change, sheet, draft, "换", seen_version=seen)
    scene.do(service.confirm_sheets, [sheet], seen={sheet: scene.facts(sheet).version})


def test_two_people_edit_a_draft_and_the_second_is_told(scene: Scene) -> None:
    sheet = scene.sheet()
    seen = scene.facts(sheet)
    draft = seen.current.draft
    scene.do(service.change_sheet, sheet, seen.version, draft._replace(lines=with_line(draft, 0, colour="黑色")))
    with pytest.raises(Conflict):
        scene.do(service.change_sheet, sheet, seen.version, draft._replace(contact="别人"))
    assert scene.facts(sheet).current.draft.lines[0].colour == "黑色"


def test_what_was_sent_stays_as_it_was(scene: Scene) -> None:
    sheet = scene.sent()
    facts = scene.facts(sheet)
    error = refusal(scene, service.change_sheet, sheet, facts.version, facts.current.draft._replace(contact="别人"))
    assert "what was sent stays as it was" in error.message


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        ({"contact": "长" * 201}, "contact"),
        ({"phone": "1" * 65}, "phone"),
        ({"remark": "长" * 2001}, "remark"),
        ({"lines": ()}, "lines"),
        ({"lines": (SheetLineDraft(None, title="赠品", quantity=0),)}, "lines"),
        ({"lines": (SheetLineDraft(None, title=" "),)}, "lines"),
        ({"lines": (SheetLineDraft(999, title="别的订单的"),)}, "lines"),
        ({"lines": (SheetLineDraft(1, "A"), SheetLineDraft(1, "A"))}, "lines"),
    ],
)
def test_a_draft_that_cannot_be_saved_names_its_field(scene: Scene, draft: dict[str, object], field: str) -> None:
    sheet = scene.sheet()
    facts = scene.facts(sheet)
    changed: SheetDraft = facts.current.draft._replace(**draft)  # pyright: ignore[reportArgumentType]
    assert refusal(scene, service.change_sheet, sheet, facts.version, changed).field == field
    assert scene.facts(sheet) == facts


def test_a_change_needs_a_change_or_a_word(scene: Scene) -> None:
    sheet = scene.sent()
    assert refusal(scene, service.request_change, sheet, scene.facts(sheet).current.draft, " ").field == "note"
    scene.change(sheet, "地址不对，晚点给")
    assert scene.facts(sheet).current.changes == ()


def test_an_order_changed_meanwhile_shows_on_its_sheet(scene: Scene) -> None:
    sheet = scene.sheet(courier="中通快递")
    order_id = scene.facts(sheet).order.id
    scene.do(editing.update_fields, order_id, {"phone": "13700137000"})
    (one,) = scene.facts(sheet).order_differences
    assert (one.label_key, one.before, one.after) == ("phone", "13700137000", "13800138000")


def test_a_refusal_of_the_order_names_it_and_confirms_none(scene: Scene) -> None:
    good, bad = scene.sent(courier="中通快递"), scene.sent(courier="中通快递")
    scene.change(bad, contact="王小吉")
    scene.do(service.send_sheets, [bad])
    facts = scene.facts(bad)
    scene.do(orders.delete_orders, [facts.order.id])
    assert facts.order.order_no in refusal(scene, service.confirm_sheets, [good, bad]).message
    assert scene.facts(good).state is SheetState.SENT


def test_the_list_is_found_filtered_and_sorted(scene: Scene) -> None:
    one, two = scene.sent(), scene.sheet()
    ids = lambda wanted, *sort: scene.ask(store.list_sheet_ids, wanted, *sort)  # noqa: E731
    assert ids(SheetFilter()) == [two, one]
    assert ids(SheetFilter(), SheetSort("order_no", descending=False)) == [one, two]
    assert ids(SheetFilter(states=frozenset({SheetState.SENT}))) == [one]
    assert ids(SheetFilter(shop_id=ShopId(2))) == []
    assert ids(SheetFilter(begin=NOW, end=NOW)) == []
    for key in store.SORTS:
        assert sorted(ids(SheetFilter(), SheetSort(key))) == [one, two]
    totals = scene.ask(store.sheet_totals, SheetFilter(states=frozenset({SheetState.SENT})))
    assert (totals.counts, totals.number) == ({SheetState.SENT: 1, SheetState.DRAFT: 1}, 1)
    row = scene.ask(store.list_sheet_rows, [one])[one]
    assert (row.order_no, row.number, row.quantity, row.state) == ("3001000000000000101", 1, 3, SheetState.SENT)
    assert row.goods == "MY-2601 法式复古碎花连衣裙 春夏新款 红色 M ×1；MY-2602 高腰直筒牛仔裤 深蓝 28 ×2"


def test_sheets_are_found_by_what_their_orders_are_known_by(scene: Scene) -> None:
    draft = OrderDraft(
        ShopId(1), "8800000000000000001", "阿宝2026", phone="13900001111", lines=(LineDraft(title="裙子"),)
    )
    order = scene.do(editing.enter_order, draft)
    (sheet,) = scene.do(service.make_sheets, [order])
    scene.sheet()
    for text in ("8800000000000000001", "阿宝", "1390000"):
        assert scene.ask(store.find_sheets, text) == [sheet]
        assert scene.ask(store.list_sheet_ids, SheetFilter(text=text)) == [sheet]


def test_everything_is_in_the_history_of_the_sheet(scene: Scene) -> None:
    sheet = scene.sheet()
    facts = scene.facts(sheet)
    draft = facts.current.draft
    scene.do(
        service.change_sheet, sheet, facts.version, draft._replace(contact="李四", lines=with_line(draft, 0, size="XL"))
    )
    told = [entry.changes for entry in scene.ask(list_history, "sheet", sheet)]
    assert any(one.get("contact") == ["王𠮷", "李四"] for one in told)
    assert any("XL" in one.get("lines", ["", ""])[1] for one in told)


def test_a_sheet_is_purged_with_its_parts(scene: Scene) -> None:
    sheet = scene.sent()
    scene.change(sheet, contact="李四")
    scene.do(service.delete_sheets, [sheet])
    assert [row.title for row in scene.ask(recycle.list_deleted, ["sheet"])] == ["3001000000000000101"]
    later = replace(scene.folder.actor, clock=Clock(now=lambda: NOW + timedelta(days=31)))
    with scene.folder.database.write(later) as session:
        service.purge_sheet(session, later, sheet)
    with pytest.raises(UserError):
        scene.facts(sheet)


def test_no_sheet_of_no_order(scene: Scene) -> None:
    assert "does not exist" in refusal(scene, service.make_sheets, [OrderId(77)]).message
