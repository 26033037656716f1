"""Parcels leave: the question about a sheet that is not confirmed, and lists of tracking numbers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopdesk.confirmations import matching, service
from shopdesk.confirmations.model import SHIPPED_UNCONFIRMED, SHIPPING_TAKEN_BACK, SheetState
from shopdesk.confirmations.shipping import (
    MatchedNumber,
    Shipment,
    Unconfirmed,
    match_numbers,
    ship,
    take_back,
    unconfirmed_orders,
)
from shopdesk.core.errors import UserError
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderId, OrderStatus
from tests.confirmations.scene import Scene
from tests.shop_folder import NOW, shop_folder

YT = "YT1234567890123"
SF = "SF1234567890123"
JT = "JT1234567890123"


def matched(scene: Scene, order_ids: list[OrderId], text: str) -> list[MatchedNumber]:
    """What becomes of a list, looked up as a short one and as a long one."""
    found = scene.ask(match_numbers, order_ids, text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matching, "FEW_NUMBERS", 0)
        assert scene.ask(match_numbers, order_ids, text) == found
    return found


def pairs(found: list[MatchedNumber]) -> list[tuple[str, str, str]]:
    """The last digits of the order no., the number, and what is wrong with it."""
    return [(one.order_no[-3:], one.tracking_no, one.problem) for one in found]


def test_shipping_a_sheet_that_is_not_confirmed_asks_and_records_who_decided(scene: Scene) -> None:
    sheets = [scene.sheet(), scene.sent()]
    heads = [scene.facts(sheet).order for sheet in sheets]
    free = scene.order()
    shipments = [
        Shipment(order_id, "", f"YT123456789012{n}") for n, order_id in enumerate([*(h.id for h in heads), free])
    ]
    with pytest.raises(Unconfirmed) as asked:
        scene.do(ship, shipments)
    assert asked.value.order_nos == ("3001000000000000101", "3001000000000000102")
    assert "Ship nevertheless?" in asked.value.message
    assert scene.ask(orders.order_facts, free).tracking_no == ""
    done = scene.do(ship, shipments, unconfirmed_ok=True, note="客户急用")
    assert [one.order_id for one in done] == [heads[0].id, heads[1].id, free]
    for sheet in sheets:
        last = scene.facts(sheet).events[-1]
        assert (last.what, last.by, last.at, last.note) == (SHIPPED_UNCONFIRMED, "王芳", NOW, "客户急用")
    order = scene.ask(orders.order_facts, free)
    assert (order.status, order.tracking_no, order.courier) == (OrderStatus.SHIPPED, "YT1234567890122", "圆通速递")


@pytest.mark.parametrize("note", ["", " \u3000\n"])
def test_who_ships_nevertheless_says_why(scene: Scene, note: str) -> None:
    before = scene.facts(scene.sent())
    with pytest.raises(UserError, match="in a few words") as refused:
        scene.do(ship, [Shipment(before.order.id, "", YT)], unconfirmed_ok=True, note=note)
    assert refused.value.field == "note" and scene.facts(before.id) == before
    free = scene.order()
    scene.do(ship, [Shipment(free, "", SF)], unconfirmed_ok=True)  # nothing was decided


def test_a_confirmed_sheet_a_void_one_and_none_need_no_question(scene: Scene) -> None:
    confirmed, void = scene.sent(), scene.sent()
    scene.do(service.confirm_sheets, [confirmed])
    scene.do(service.void_sheet, void, "不用确认")
    ids = [scene.facts(confirmed).order.id, scene.facts(void).order.id, scene.order()]
    assert scene.ask(unconfirmed_orders, ids) == {}
    done = scene.do(ship, [Shipment(order_id, "", f"YT123456789012{n}") for n, order_id in enumerate(ids)])
    assert [one.order_id for one in done] == ids
    for sheet in (confirmed, void):
        assert scene.facts(sheet).events[-1].what != SHIPPED_UNCONFIRMED


def test_a_second_parcel_of_what_has_left_does_not_ask_again(scene: Scene) -> None:
    sheet = scene.sent()
    order_id = scene.facts(sheet).order.id
    scene.do(ship, [Shipment(order_id, "", YT)], unconfirmed_ok=True, note="客户急用")
    scene.do(ship, [Shipment(order_id, "", JT)])
    assert [event.what for event in scene.facts(sheet).events].count(SHIPPED_UNCONFIRMED) == 1


def test_a_sheet_tells_that_shipping_was_taken_back(scene: Scene) -> None:
    sheets = [scene.sent(), scene.sent()]
    scene.do(service.confirm_sheets, [sheets[1]])
    ids = [scene.facts(sheet).order.id for sheet in sheets]
    shipments = [Shipment(order_id, "", number) for order_id, number in zip(ids, (YT, SF), strict=True)]
    shipped = scene.do(ship, shipments, unconfirmed_ok=True, note="客户急用")
    second = scene.do(ship, [Shipment(ids[0], "", JT)])
    scene.do(take_back, second)  # the first parcel stays on its way
    assert scene.facts(sheets[0]).events[-1].what == SHIPPED_UNCONFIRMED
    assert scene.do(take_back, shipped) == ([ids[1]], [scene.facts(sheets[0]).order.order_no])
    assert scene.facts(sheets[1]).events[-1].what == SheetState.CONFIRMED  # it was never decided against

    third = scene.order()
    sheet = scene.do(service.make_sheets, [third])[0]
    shipped = scene.do(ship, [Shipment(third, "", "YT9999999999999")], unconfirmed_ok=True, note="客户急用")
    assert scene.do(take_back, shipped).order_ids == [third]
    told = [(one.what, one.by, one.note) for one in scene.facts(sheet).events[-2:]]
    assert told == [(SHIPPED_UNCONFIRMED, "王芳", "客户急用"), (SHIPPING_TAKEN_BACK, "王芳", "")]
    assert third in scene.ask(unconfirmed_orders, [third])  # it is asked about again


def test_a_refused_parcel_lets_none_leave_and_records_nothing(scene: Scene) -> None:
    sheet = scene.sent()
    closed = scene.order(status=OrderStatus.CLOSED)
    before = scene.facts(sheet)
    with pytest.raises(UserError) as refused:
        scene.do(ship, [Shipment(before.order.id, "", YT), Shipment(closed, "", SF)], unconfirmed_ok=True, note="急")
    assert "3001000000000000102" in refused.value.message
    assert scene.facts(sheet) == before


def test_lines_with_order_numbers_find_them_whatever_stands_between(scene: Scene) -> None:
    ids = [scene.order() for _ in range(5)]
    text = (
        "订单编号\t快递公司\t快递单号\n"
        f"3001000000000000103\t{YT}\n"
        f"\n{SF} 3001000000000000101\n"
        "3001000000000000102,极兔速递,JT1234567890123\r\n"
        f'\'3001000000000000104，"yt 9876 5432 1098 7"\n'
        '="3001000000000000105"\tＹＴ１１１１１１１１１１１１１\n'
    )
    found = matched(scene, ids, text)
    assert pairs(found) == [
        ("103", YT, ""), ("101", SF, ""), ("102", JT, ""), ("104", "YT9876543210987", ""), ("105", "YT" + "1" * 13, ""),
    ]  # fmt: skip
    assert [one.couriers[0].name for one in found] == ["圆通速递", "顺丰速运", "极兔速递", "圆通速递", "圆通速递"]
    assert [one.order_id for one in found] == [ids[2], ids[0], ids[1], ids[3], ids[4]]


def test_bare_numbers_go_to_the_selected_orders_in_their_order(scene: Scene) -> None:
    first, has_one, second = scene.order(), scene.order(tracking_no=SF), scene.order()
    assert pairs(matched(scene, [second, has_one, first], f"{YT}\n{JT}\n")) == [("103", YT, ""), ("101", JT, "")]


def test_a_scanner_reads_the_order_and_then_its_parcel(scene: Scene) -> None:
    ids = [scene.order(), scene.order()]
    text = f"3001000000000000102\n{YT}\n3001000000000000101\n{JT}\n"
    assert pairs(matched(scene, ids, text)) == [("102", YT, ""), ("101", JT, "")]
    lost = matched(scene, ids, f"3001000000000000102\n3001000000000000101\n{JT}\n")
    assert pairs(lost) == [("102", "", "The list has no number for this order."), ("101", JT, "")]


def test_more_numbers_than_orders_and_fewer(scene: Scene) -> None:
    one, two = scene.order(), scene.order()
    assert pairs(matched(scene, [one], f"{YT}\n{JT}")) == [
        ("101", YT, ""), ("", JT, "No order is left for this number."),
    ]  # fmt: skip
    assert pairs(matched(scene, [one, two], YT)) == [
        ("101", YT, ""), ("102", "", "The list has no number for this order."),
    ]  # fmt: skip


@pytest.mark.parametrize("damaged", ["5.1E+13", "7.31123E+13", "4e15"])
def test_a_number_a_spreadsheet_has_rounded_is_refused_and_keeps_its_place(scene: Scene, damaged: str) -> None:
    ids = [scene.order(), scene.order()]
    found = matched(scene, ids, f"{damaged}\n{YT}")
    assert [(one.order_no[-3:], one.tracking_no) for one in found] == [("101", damaged.upper()), ("102", YT)]
    assert "rounded this number" in found[0].problem and found[1].problem == ""
    named = matched(scene, ids, f"{YT}\t3.001E+18\n3001000000000000102\t{damaged}")
    assert "rounded" in named[0].problem and named[0].order_id is None
    assert "rounded" in named[1].problem and named[1].order_id == ids[1]


def test_order_numbers_that_are_none(scene: Scene) -> None:
    ids = [scene.order()]
    other = scene.order()
    found = matched(scene, ids, f"3001000000000000000\t{YT}\n12345678\t{JT}\n3001000000000000102\t{SF}\n只有文字")
    assert [one.order_id for one in found[:4]] == [None] * 4
    assert "may have rounded it" in found[0].problem and "3001000000000000000" in found[0].problem
    assert found[1].problem == "There is no order 12345678."
    assert found[2].problem == "Order 3001000000000000102 is not among the selected ones."
    assert found[3].problem != ""
    # Without a selection an order is found by its number.
    assert pairs(matched(scene, [], f"3001000000000000102\t{SF}")) == [("102", SF, "")]
    assert matched(scene, [], f"3001000000000000102\t{SF}")[0].order_id == other


def test_a_number_scanned_twice_takes_no_second_order(scene: Scene) -> None:
    ids = [scene.order(), scene.order(), scene.order()]
    found = matched(scene, ids, f"{YT}\n{YT}\n{JT}\n3001000000000000103\t{YT}")
    assert [(one.order_no[-3:], one.tracking_no) for one in found] == [("101", YT), ("", YT), ("102", JT), ("103", YT)]
    assert "already, for order 3001000000000000101" in found[1].problem
    assert "already, for order 3001000000000000101" in found[3].problem


def test_one_parcel_may_hold_two_orders_of_a_customer(scene: Scene) -> None:
    ids = [scene.order(customer="小鱼儿24"), scene.order(customer="小鱼儿24")]
    text = f"3001000000000000101 {YT}\n3001000000000000102 {YT}"
    assert pairs(matched(scene, ids, text)) == [("101", YT, ""), ("102", YT, "")]
    scene.do(ship, [Shipment(order_id, "", YT) for order_id in ids])


@pytest.mark.parametrize("theirs", [YT, f"{JT},{YT}"])
def test_numbers_that_are_in_use(scene: Scene, theirs: str) -> None:
    scene.order(tracking_no=theirs)
    mine = scene.order(tracking_no=SF)
    found = matched(scene, [mine, scene.order()], f"3001000000000000103\t{YT}\n{SF}")
    assert pairs(found) == [
        ("103", YT, "This is the parcel of order 3001000000000000101, of another customer."),
        ("102", SF, "The order has this number already."),
    ]


def test_orders_that_cannot_leave(scene: Scene) -> None:
    closed, deleted = scene.order(status=OrderStatus.CLOSED), scene.order()
    scene.do(orders.delete_orders, [deleted])
    problems = [one.problem for one in matched(scene, [closed, deleted], f"{YT}\n{SF}")]
    assert problems == ["The order is closed.", "The order is in the recycle bin."]


def test_what_is_no_tracking_number(scene: Scene) -> None:
    ids = [scene.order(), scene.order(), scene.order()]
    found = matched(scene, ids, "12\nYT-123\n圆通速递单号8888")
    assert all("does not look like a tracking no." in one.problem for one in found)
    assert all(one.couriers == () for one in found)


def test_couriers_are_candidates_with_the_likeliest_first(scene: Scene) -> None:
    plain, chosen = scene.order(), scene.order(courier="申通快递")
    number = "773112345678901"  # Shentong's, and not only theirs
    found = matched(scene, [plain, chosen], f"3001000000000000101\t{number[:13]}9\n3001000000000000102\t{number}")
    assert found[1].couriers[0].name == "申通快递"
    said = matched(scene, [plain], f"3001000000000000101 韵达 {number}")
    assert said[0].couriers[0].name == "韵达快递"


def test_matching_writes_nothing(scene: Scene) -> None:
    order = scene.order()
    before = scene.ask(orders.order_facts, order)
    with scene.folder.database.read() as session:
        match_numbers(session, [order], YT)
        assert not session.new and not session.dirty
    assert scene.ask(orders.order_facts, order) == before


TOKENS = st.sampled_from(
    [
        "3001000000000000101",
        "3001000000000000102",
        YT,
        SF,
        "5.1E+13",
        "圆通",
        "\t",
        ",",
        " ",
        "\n",
        "\r\n",
        '="',
        "'",
        "x",
    ]
)


@settings(max_examples=200)
@given(text=st.lists(TOKENS | st.text(max_size=4), max_size=25).map("".join))
def test_any_list_is_told_apart(shared: Scene, text: str) -> None:
    selected = [OrderId(1), OrderId(2)]
    found = matched(shared, selected, text)
    usable = [one for one in found if not one.problem]
    assert len({(one.order_id, one.tracking_no) for one in usable}) == len(usable)
    assert len({one.tracking_no for one in usable}) == len(usable)  # of two customers
    for one in usable:
        assert one.order_id in selected and one.tracking_no in text.upper().replace(" ", "")
    # No order is forgotten.
    assert {one.order_id for one in found} >= set(selected) or "3001" in text


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> Iterator[Scene]:
    """One shop for many lists, which write nothing."""
    opened = shop_folder(tmp_path_factory.mktemp("shared") / "data", empty_database)
    scene = Scene(opened)
    for _ in range(2):
        scene.order()
    yield scene
    opened.database.close()
