"""Wrong shipments entered, corrected, put right, thrown away: as people see it afterwards."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from shopdesk.core.actor import Role
from shopdesk.core.clock import Clock
from shopdesk.core.errors import Conflict, UserError
from shopdesk.ledger.posting.reversing import reverse
from shopdesk.shops.service import change_staff
from shopdesk.wrong_shipments import service
from shopdesk.wrong_shipments.drafts import ShipmentDraft
from shopdesk.wrong_shipments.goods import GoodsDraft
from shopdesk.wrong_shipments.lookup import (
    count_unresolved,
    find_wrong_shipments,
    wrong_shipments_of_customers,
    wrong_shipments_of_order,
)
from shopdesk.wrong_shipments.model import Resolution, WrongKind
from shopdesk.wrong_shipments.store import ShipmentFilter, list_shipment_ids
from tests.wrong_shipments.scene import BUYER, ORDER_NO, PARCEL, Register, day


def test_an_order_brings_everything_but_what_was_different(register: Register) -> None:
    made = register.do(service.register, register.draft(None))
    row = register.detail(made.id).row
    assert made.register_no == row.register_no == "WS2611-0001"
    assert (row.order_no, row.tracking_no, row.courier, row.customer_name, row.shop) == (
        ORDER_NO, PARCEL, "圆通", BUYER, "名美示例旗舰店",
    )  # fmt: skip
    assert row.kind is WrongKind.TOO_FEW  # by the goods
    assert row.goods == "MY-2602 牛仔裤 蓝色 28 ×2 → ×1"
    assert row.found_on == day("2026-11-22") and row.resolution is None
    assert row.registered_by == "王芳"


def test_numbers_go_on_through_the_month_and_begin_anew_in_the_shops_own(register: Register) -> None:
    register.now = datetime(2026, 11, 30, 15, 59, tzinfo=UTC)
    assert [register.register().register_no, register.register(WrongKind.COPIED_WRONG).register_no] == [
        "WS2611-0001", "WS2611-0002",
    ]  # fmt: skip
    register.now = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)  # December in Shanghai
    made = register.register()
    assert made.register_no == "WS2612-0001"
    assert register.detail(made.id).row.found_on == day("2026-12-01")


def test_a_parcel_without_an_order_needs_something_it_is_known_by(register: Register) -> None:
    goods = (GoodsDraft("", "帽子", 1, "", "帽子", 2),)
    with pytest.raises(UserError, match="which parcel") as refused:
        register.do(service.register, ShipmentDraft(lines=goods))
    assert refused.value.field == "order_no"
    made = register.do(service.register, ShipmentDraft(tracking_no=" YT 123 456 ", lines=goods))
    row = register.detail(made.id).row
    assert (row.tracking_no, row.kind, row.order_id) == ("YT123456", WrongKind.TOO_MANY, None)


@pytest.mark.parametrize(
    ("named", "field"),
    [
        ({"order_id": None, "order_no": "999"}, "order_no"),
        ({"found_on": day("2026-11-23")}, "found_on"),
        ({"lines": ()}, "lines"),
        ({"lines": (GoodsDraft("A", "a", 100_000),)}, "lines"),
        ({"slip_weight_g": 0}, "slip_weight_g"),
        ({"measured_weight_g": 1_000_001}, "measured_weight_g"),
        ({"staff_id": 99}, "staff_id"),
        ({"loss_fen": -1}, "loss_fen"),
        ({"ticket_id": 99}, "ticket_id"),
    ],
)
def test_what_is_wrong_is_named_with_its_field(register: Register, named: dict[str, Any], field: str) -> None:
    draft = register.draft(**named)
    assert [error.field for error in register.ask(service.problems, register.clock, draft)] == [field]
    with pytest.raises(UserError):
        register.do(service.register, draft)
    assert register.ask(list_shipment_ids, ShipmentFilter()) == []


def test_goods_sent_as_ordered_have_to_be_told_what_was_wrong(register: Register) -> None:
    draft = register.draft(None, lines=register.lines())
    assert [error.field for error in register.ask(service.problems, register.clock, draft)] == ["kind"]
    assert register.ask(service.problems, register.clock, draft._replace(kind=WrongKind.COPIED_WRONG)) == []


def test_the_day_that_is_yet_to_come_is_the_shops_own(register: Register) -> None:
    register.now = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
    draft = register.draft(found_on=day("2026-12-01"))
    assert register.ask(service.problems, register.clock, draft) == []
    london = Clock("Europe/London", now=lambda: register.now)
    assert [error.field for error in register.ask(service.problems, london, draft)] == ["found_on"]


def test_a_correction_is_kept_and_told_in_the_history(register: Register) -> None:
    made = register.register()
    draft = register.draft(WrongKind.MISSING_ITEM, staff_id=register.zhao, loss_fen=7_500, memo="没放进去")
    dress, jeans, belt = register.lines()
    draft = draft._replace(lines=(dress, jeans._replace(sent_quantity=0), belt))
    register.step(service.change, made.id, draft)
    row = register.detail(made.id).row
    assert (row.kind, row.staff, row.loss_fen, row.memo) == (WrongKind.MISSING_ITEM, "赵强", 7_500, "没放进去")
    assert row.goods == "MY-2602 牛仔裤 蓝色 28 ×2 → nothing"


def test_what_somebody_saw_before_is_not_written_over(register: Register) -> None:
    made = register.register()
    seen = register.detail(made.id).row.version
    register.step(service.check_picture, made.id)
    for verb, args in (
        (service.change, (register.draft(),)),
        (service.resolve, (Resolution.REFUND, day("2026-11-22"))),
        (service.assign, (None,)),
        (service.take_down, ()),
        (service.delete, ()),
    ):
        with pytest.raises(Conflict, match="WS2611-0001 was changed in between"):
            register.do(verb, made.id, seen, *args)


def test_what_was_put_right_came_to_light_before(register: Register) -> None:
    made = register.register(found_on=day("2026-11-10"))
    register.step(service.resolve, made.id, Resolution.REFUND, day("2026-11-12"))
    with pytest.raises(UserError, match="put right on 2026-11-12") as refused:
        register.step(service.change, made.id, register.draft(found_on=day("2026-11-13")))
    assert refused.value.field == "found_on"
    register.step(service.change, made.id, register.draft(found_on=day("2026-11-12")))


def test_other_goods_alone_are_a_change_that_others_hear_of(register: Register) -> None:
    made = register.register()
    seen = register.detail(made.id).row.version
    draft = service.draft_of_shipment(register.detail(made.id))
    assert draft.lines is not None
    other = draft._replace(lines=(draft.lines[0], draft.lines[1]._replace(sent_quantity=3), draft.lines[2]))
    register.do(service.change, made.id, seen, other)
    with pytest.raises(Conflict):
        register.do(service.change, made.id, seen, draft)


def test_saving_a_record_as_it_is_changes_nothing(register: Register) -> None:
    made = register.register(slip_weight_g=620, measured_weight_g=410)
    before = register.detail(made.id)
    register.step(service.change, made.id, service.draft_of_shipment(before))
    assert register.detail(made.id) == before


def test_a_record_is_put_right_once_and_can_be_taken_back(register: Register) -> None:
    made = register.register(found_on=day("2026-11-10"))
    assert register.ask(count_unresolved) == (1, day("2026-11-10"))
    register.step(service.resolve, made.id, Resolution.REISSUE, day("2026-11-12"), "已补发 SF123")
    row = register.detail(made.id).row
    assert (row.resolution, row.resolved_on, row.memo) == (Resolution.REISSUE, day("2026-11-12"), "已补发 SF123")
    assert register.ask(count_unresolved) == (0, None)
    with pytest.raises(UserError, match="put right as “Reissue” already"):
        register.step(service.resolve, made.id, Resolution.REFUND, day("2026-11-12"))
    register.step(service.reopen, made.id)
    assert register.detail(made.id).row.resolution is None
    with pytest.raises(UserError, match="not put right yet"):
        register.step(service.reopen, made.id)


def test_what_is_appealed_against_may_end_otherwise(register: Register) -> None:
    made = register.register()
    register.step(service.resolve, made.id, Resolution.APPEAL, day("2026-11-22"))
    register.step(service.resolve, made.id, Resolution.RECOVERED, day("2026-11-22"))
    assert register.detail(made.id).row.resolution is Resolution.RECOVERED


@pytest.mark.parametrize("on", [day("2026-11-23"), day("2026-11-09")])
def test_nothing_is_put_right_before_it_came_to_light_or_tomorrow(register: Register, on: date) -> None:
    made = register.register(found_on=day("2026-11-10"))
    with pytest.raises(UserError) as refused:
        register.step(service.resolve, made.id, Resolution.REFUND, on)
    assert refused.value.field == "on"


def test_many_are_put_right_together_or_not_at_all(register: Register) -> None:
    made = [register.register(kind) for kind in (WrongKind.TOO_FEW, WrongKind.WRONG_ITEM, WrongKind.TOO_MANY)]
    register.step(service.resolve, made[1].id, Resolution.REFUND, day("2026-11-22"))
    seen = {one.id: register.detail(one.id).row.version for one in made}
    with pytest.raises(UserError, match="WS2611-0002") as refused:
        register.do(service.resolve_many, seen, Resolution.EXCHANGE, day("2026-11-22"))
    assert "WS2611-0001" not in refused.value.message
    assert register.detail(made[0].id).row.resolution is None
    register.do(service.resolve_many, {one.id: seen[one.id] for one in (made[0], made[2])}, Resolution.EXCHANGE,
                day("2026-11-22"))  # fmt: skip
    assert [register.detail(one.id).row.resolution for one in made] == [
        Resolution.EXCHANGE, Resolution.REFUND, Resolution.EXCHANGE,
    ]  # fmt: skip


def test_many_get_somebody_who_answers_for_them_and_each_their_own_back(register: Register) -> None:
    first, second = register.register(), register.register(WrongKind.TOO_MANY, staff_id=None)
    seen = {one.id: register.detail(one.id).row.version for one in (first, second)}
    register.do(service.assign_many, seen, register.zhao)
    assert [register.detail(one.id).row.staff for one in (first, second)] == ["赵强", "赵强"]
    wanted = {first.id: (seen[first.id] + 1, register.li), second.id: (seen[second.id] + 1, None)}
    register.do(service.assign_each, wanted)
    assert [register.detail(one.id).row.staff for one in (first, second)] == ["李娜", ""]


def test_former_staff_keep_their_records(register: Register) -> None:
    made = register.register()
    register.do(change_staff, register.li, "1", "李娜", Role.WAREHOUSE, False)
    assert register.detail(made.id).row.staff == "李娜"
    register.step(service.change, made.id, register.draft(memo="她做的"))
    assert register.detail(made.id).row.staff_id == register.li


def test_only_owner_and_supervisor_throw_away_and_take_back(register: Register) -> None:
    made = register.register()
    for role in (Role.PRE_SALES, Role.AFTER_SALES, Role.FINANCE, Role.WAREHOUSE):
        register.act_as(role)
        register.step(service.check_picture, made.id)  # everything else is open to everybody
        with pytest.raises(UserError, match="This can be done by"):
            register.step(service.delete, made.id)
    register.act_as(Role.SUPERVISOR)
    register.step(service.delete, made.id)
    assert register.ask(list_shipment_ids, ShipmentFilter()) == []
    assert register.ask(find_wrong_shipments, PARCEL, 5) == []
    register.act_as(Role.WAREHOUSE)
    with pytest.raises(UserError, match="This can be done by"):
        register.do(service.restore, made.id)
    register.act_as(Role.OWNER)
    register.do(service.restore, made.id)
    assert [one.row.id for one in register.ask(find_wrong_shipments, PARCEL, 5)] == [made.id]


def test_a_record_somebody_is_fined_for_stays_until_the_fine_is_reversed(register: Register) -> None:
    made = register.register()
    entry = register.enter(made)
    assert register.detail(made.id).row.entry_nos == "LG2611-0001"
    with pytest.raises(UserError, match="LG2611-0001 in the ledger"):
        register.step(service.delete, made.id)
    register.do(reverse, entry, "查错了")
    assert register.detail(made.id).row.entry_nos == ""
    register.step(service.delete, made.id)


@pytest.mark.parametrize(
    "text", ["WS2611-0001", "11-0001", ORDER_NO[6:], PARCEL[3:].lower(), "小鱼", "my-2609", "短裙送错"]
)
def test_a_record_is_found_by_everything_it_is_known_by(register: Register, text: str) -> None:
    dress, jeans, belt = register.lines()
    lines = (dress, jeans._replace(sent_style_no="MY-2609", sent_item="短裙"), belt)
    made = register.register(WrongKind.WRONG_ITEM, lines=lines, memo="短裙送错了")
    register.register(WrongKind.TOO_FEW, order_id=register.order("777", "SF9"), customer_name="别人")
    assert [one.row.id for one in register.ask(find_wrong_shipments, text, 5)] == [made.id]
    assert register.ask(list_shipment_ids, ShipmentFilter(text=text)) == [made.id]


def test_another_order_is_another_customer(register: Register) -> None:
    made = register.register()
    other = register.order("3002", "SF1", buyer="t**1")
    register.step(service.change, made.id, register.draft(order_id=other, customer_name=None, tracking_no=None))
    row = register.detail(made.id).row
    assert (row.customer_name, row.customer_id, row.tracking_no) == ("t**1", None, "SF1")
    assert register.ask(wrong_shipments_of_order, register.order_id) == []
    assert [one.id for one in register.ask(wrong_shipments_of_order, other)] == [made.id]
    assert register.ask(wrong_shipments_of_customers, []) == []


def test_whoever_works_alone_may_do_everything(register: Register) -> None:
    register.do(change_staff, register.zhao, "2", "赵强", Role.AFTER_SALES, False)
    made = register.register()
    register.shop.actor = replace(register.shop.actor, role=Role.WAREHOUSE)
    register.step(service.delete, made.id)
    assert register.ask(list_shipment_ids, ShipmentFilter()) == []
