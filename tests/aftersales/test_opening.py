"""Opening tickets, as the people at the desk see it: number, goods, amounts, deadlines, what is found and shown."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.drafting.drafts import LineDraft, ReplacementDraft, TicketDraft
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.states import (
    EventKind,
    FaultSide,
    Intervention,
    Phase,
    PostagePayer,
    TicketKind,
    TicketState,
    Urgency,
)
from shopdesk.aftersales.steps import opening
from shopdesk.core import search
from shopdesk.core.actor import Role
from shopdesk.core.audit import list_history
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.settings import (
    APPROVE_UNSHIPPED,
    EXTENSION_DAYS,
    FIRST_REPLY_MINUTES,
    RESOLVE_HOURS,
    keep_shop_setting,
)
from shopdesk.orders.model import OrderStatus
from shopdesk.photos.service import count_record_photos
from tests.aftersales.scene import BUYER, DRESS, Scene

REFUND, RETURN, EXCHANGE, REISSUE = TicketKind.REFUND, TicketKind.RETURN, TicketKind.EXCHANGE, TicketKind.REISSUE


def setting(scene: Scene, which: Any, value: object) -> None:
    scene.do(lambda session, _actor: keep_shop_setting(session, which, value))


def set_fields(scene: Scene, ticket_id: TicketId, **fields: object) -> None:
    """What later steps leave behind."""

    def write(session: Any, _actor: Any) -> None:
        ticket = session.get_one(Ticket, ticket_id)
        for name, value in fields.items():
            setattr(ticket, name, value)

    scene.do(write)


def change(scene: Scene, ticket_id: TicketId, **fields: Any) -> None:
    """Change a ticket as somebody who sees it as it is now."""
    draft = replace(scene.ask(drafts.draft_of, ticket_id), **fields)
    scene.step(opening.change_ticket, ticket_id, draft)


def found(scene: Scene, text: str) -> list[int]:
    return scene.ask(search.newest_ids, "ticket", text, 20)


# Opening.


def test_a_ticket_has_what_its_orders_say(scene: Scene) -> None:
    order = scene.order()
    stored = scene.stored(scene.ticket(RETURN, order, description=" 尺码不对 ", return_tracking_no=" YT 123 "))
    assert (stored["customer_name"], stored["customer_id"]) == (BUYER, scene.customer(order))
    assert (stored["shop_id"], stored["order_id"]) == (scene.shop_id, order)
    assert (stored["state"], stored["phase"]) == (TicketState.PENDING_REVIEW, Phase.AFTER_RECEIPT)
    assert (stored["reason_text"], stored["fault_side"], stored["fault_shop"]) == ("发错货/漏发", FaultSide.SHOP, 100)
    assert (stored["description"], stored["return_tracking_no"], stored["return_key"]) == ("尺码不对", "YT123", "yt123")
    assert (stored["proposed_fen"], stored["approved_fen"], stored["opened_by"]) == (27_900, None, "王芳")
    dress, jeans = stored["lines"]
    assert (dress["style_no"], dress["title"], dress["spec"]) == ("MY-2601", "法式连衣裙", "红色 M")
    assert (jeans["share_fen"], jeans["refund_fen"], jeans["good"]) == (15_000, 15_000, None)
    (part,) = stored["orders"]
    assert (part["paid_fen"], part["proposed_fen"], part["outside_fen"]) == (28_700, 27_900, 0)
    (event,) = stored["events"]
    assert (event["what"], event["by"], event["at"]) == (EventKind.OPENED, "王芳", scene.now)


def test_goods_of_several_orders_come_in_one_ticket_and_their_parts_make_the_whole(scene: Scene) -> None:
    orders = [scene.order(), scene.order(DRESS), scene.order(refunded_fen=28_000)]
    stored = scene.stored(scene.ticket(RETURN, *orders, service_fee_fen=100))
    assert [one["order_id"] for one in stored["orders"]] == orders
    assert sum(one["proposed_fen"] for one in stored["orders"]) == stored["proposed_fen"]
    assert stored["orders"][2]["proposed_fen"] <= 700
    assert stored["orders"][2]["outside_fen"] == 28_000


def test_ticket_numbers_run_by_month_of_the_shop_and_are_never_given_twice(scene: Scene) -> None:
    numbers = [scene.stored(scene.ticket(REISSUE, scene.order()))["ticket_no"] for _ in range(2)]
    assert numbers == ["AS2611-0001", "AS2611-0002"]
    set_fields(scene, TicketId(2), deleted_at=scene.now)
    assert scene.stored(scene.ticket(REISSUE, scene.order()))["ticket_no"] == "AS2611-0003"
    set_fields(scene, TicketId(3), ticket_no="AS2611-9999")
    assert scene.stored(scene.ticket(REISSUE, scene.order()))["ticket_no"] == "AS2611-10000"
    assert scene.stored(scene.ticket(REISSUE, scene.order()))["ticket_no"] == "AS2611-10001"
    scene.now = datetime(2026, 11, 30, 16, tzinfo=UTC)  # December has begun in China
    assert scene.stored(scene.ticket(REISSUE, scene.order()))["ticket_no"] == "AS2612-0001"


def test_an_answer_and_the_end_are_due_as_the_shop_wants_it(scene: Scene) -> None:
    stored = scene.stored(scene.ticket(RETURN, scene.order()))
    assert stored["reply_due_at"] == scene.now + timedelta(minutes=5)
    assert stored["due_at"] == scene.now + timedelta(hours=48)
    setting(scene, FIRST_REPLY_MINUTES, 30)
    setting(scene, RESOLVE_HOURS, 24)
    stored = scene.stored(scene.ticket(RETURN, scene.order()))
    assert stored["reply_due_at"] == scene.now + timedelta(minutes=30)
    assert stored["due_at"] == scene.now + timedelta(hours=24)


def test_the_trade_is_to_stay_open_as_long_as_the_shop_wants_it(scene: Scene) -> None:
    order = scene.under_way()
    deadline = scene.facts(order).deadline_at
    assert deadline is not None
    setting(scene, EXTENSION_DAYS, 3)
    (part,) = scene.stored(scene.ticket(RETURN, order))["orders"]
    assert (part["extend_until"], part["extended_at"]) == (deadline + timedelta(days=3), None)
    assert scene.facts(order).deadline_at == deadline  # until somebody has done it
    setting(scene, EXTENSION_DAYS, 0)
    (part,) = scene.stored(scene.ticket(RETURN, scene.under_way()))["orders"]
    assert part["extend_until"] is None


def test_photos_of_its_orders_belong_to_a_ticket_too(scene: Scene) -> None:
    order, other = scene.order(), scene.order()
    scene.photo("order", order)
    scene.photo("order", other)
    ticket = scene.ticket(RETURN, order)
    assert scene.ask(count_record_photos, "ticket", [ticket]) == {ticket: 1}
    change(scene, ticket, lines=tuple(LineDraft(line) for one in (order, other) for line in scene.lines(one)))
    assert scene.ask(count_record_photos, "ticket", [ticket]) == {ticket: 2}


def test_a_ticket_is_found_by_anything_it_is_known_by(scene: Scene) -> None:
    order, other = scene.order(), scene.order(DRESS)
    leaving = (ReplacementDraft(style_no="MY-7777"),)
    ticket = scene.ticket(
        EXCHANGE, order, other, refund_no="88120001", return_tracking_no="SF100200300", replacements=leaving
    )
    for text in ("AS2611", "00000002", "88120001", "sf1002", "MY-2602", "my-7777", BUYER, "鱼儿"):
        assert found(scene, text) == [ticket], text
    change(scene, ticket, refund_no="77000001")
    assert found(scene, "88120001") == []
    assert found(scene, "77000001") == [ticket]


def test_who_did_what_is_kept(scene: Scene) -> None:
    ticket = scene.ticket(RETURN, scene.order(), by=scene.hire(Role.AFTER_SALES))
    assert {row.staff for row in scene.ask(list_history, "ticket", ticket)} == {"小陈"}
    change(scene, ticket, description="换个说法")
    entry = next(row for row in scene.ask(list_history, "ticket", ticket) if row.action == "changed")
    assert entry.changes == {"description": ["", "换个说法"]}


# What needs no review.


def test_a_refund_of_what_has_not_left_is_approved_by_itself(scene: Scene) -> None:
    opened = scene.do(opening.open_ticket, scene.draft(REFUND, scene.unshipped()))
    assert opened.state is TicketState.AWAITING_REFUND
    stored = scene.stored(opened.id)
    assert (stored["approved_fen"], stored["proposed_fen"], stored["approved_by_id"]) == (28_700, 28_700, None)
    assert [one["approved_fen"] for one in stored["orders"]] == [28_700]
    assert [(one["what"], one["state"], one["amount_fen"]) for one in stored["events"]] == [
        (EventKind.OPENED, TicketState.PENDING_REVIEW, None),
        (EventKind.AUTO_APPROVED, TicketState.AWAITING_REFUND, 28_700),
    ]


def test_a_shop_that_wants_to_see_every_refund_sees_it(scene: Scene) -> None:
    setting(scene, APPROVE_UNSHIPPED, False)
    assert scene.do(opening.open_ticket, scene.draft(REFUND, scene.unshipped())).state is TicketState.PENDING_REVIEW


@pytest.mark.parametrize("which", ["shipped", "mixed", "closed", "said", "kept", "photo"])
def test_everything_else_is_looked_at(scene: Scene, which: str) -> None:
    orders = {
        "shipped": lambda: [scene.under_way()],
        "mixed": lambda: [scene.unshipped(), scene.under_way()],
        "closed": lambda: [scene.order(status=OrderStatus.CLOSED)],
    }
    fields: dict[str, dict[str, Any]] = {
        "said": {"phase": Phase.IN_TRANSIT},
        "kept": {"keeps_goods": True},
        "photo": {"reason_id": scene.defect},
    }
    told = orders.get(which, lambda: [scene.unshipped()])()
    opened = scene.do(opening.open_ticket, scene.draft(REFUND, *told, **fields.get(which, {})))
    assert opened.state is TicketState.PENDING_REVIEW


# Changing.


def test_until_it_is_reviewed_everything_about_a_ticket_can_be_changed(scene: Scene) -> None:
    order = scene.order()
    dress, jeans = scene.lines(order)
    ticket = scene.ticket(RETURN, order)
    change(
        scene,
        ticket,
        kind=REFUND,
        lines=(LineDraft(jeans, 1, 500),),
        keeps_goods=True,
        reason_id=scene.defect,
        urgency=Urgency.CRITICAL,
        received_on=date(2026, 11, 20),
    )
    stored = scene.stored(ticket)
    assert (stored["kind"], stored["keeps_goods"], stored["proposed_fen"]) == (REFUND, True, 500)
    assert [(one["order_line_id"], one["quantity"], one["refund_fen"]) for one in stored["lines"]] == [(jeans, 1, 500)]
    assert (stored["reason_text"], stored["orders"][0]["proposed_fen"]) == ("质量问题", 500)
    assert [one["what"] for one in stored["events"]] == [EventKind.OPENED, EventKind.CHANGED]
    change(scene, ticket, lines=(LineDraft(dress), LineDraft(jeans, 1)), keeps_goods=False)
    assert scene.stored(ticket)["proposed_fen"] == 20_400


def test_a_ticket_does_not_stand_in_its_own_way(scene: Scene) -> None:
    order = scene.under_way()
    ticket = scene.ticket(RETURN, order, coupons={order: 900}, refund_coupon=True, refund_postage=True)
    before = scene.stored(ticket)
    change(scene, ticket, note="已联系")
    after = scene.stored(ticket)
    for name in ("lines", "orders", "proposed_fen"):
        assert after[name] == before[name]


def test_saving_what_is_there_changes_nothing(scene: Scene) -> None:
    ticket = scene.ticket(EXCHANGE, scene.order(), replacements=(ReplacementDraft(title="大衣", price_fen=20_000),))
    before = scene.stored(ticket)
    change(scene, ticket)
    assert scene.stored(ticket) == before


def test_somebody_elses_change_is_told(scene: Scene) -> None:
    ticket = scene.ticket(RETURN, scene.order())
    draft, seen = scene.ask(drafts.draft_of, ticket), scene.version(ticket)
    scene.do(opening.change_ticket, ticket, seen, replace(draft, note="甲"))
    with pytest.raises(Conflict, match="AS2611-0001 was changed in between"):
        scene.do(opening.change_ticket, ticket, seen, replace(draft, note="乙"))


def test_a_change_is_checked_as_an_opening_is(scene: Scene) -> None:
    order = scene.order()
    dress, _jeans = scene.lines(order)
    ticket = scene.ticket(RETURN, lines=[(dress, 1)])
    with pytest.raises(UserError, match="1 bought, not more") as refused:
        change(scene, ticket, lines=(LineDraft(dress, 2),))
    assert refused.value.field == "lines"
    assert len(scene.stored(ticket)["events"]) == 1


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"kind": REFUND}, "kind"),
        ({"lines": ()}, "lines"),
        ({"keeps_goods": True}, "keeps_goods"),
        ({"refund_postage": True}, "refund_postage"),
        ({"coupons": {1: 5}}, "coupons"),
        ({"service_fee_fen": 5}, "service_fee_fen"),
        ({"received_on": date(2026, 11, 20)}, "received_on"),
        ({"phase": Phase.IN_TRANSIT}, "phase"),
    ],
)
def test_what_was_reviewed_stays_as_it_is(scene: Scene, fields: dict[str, Any], field: str) -> None:
    ticket = scene.ticket(RETURN, scene.order())
    set_fields(scene, ticket, state=TicketState.AWAITING_RETURN)
    with pytest.raises(UserError, match="stays as it is") as refused:
        change(scene, ticket, **fields)
    assert refused.value.field == field


def test_words_and_the_return_parcel_can_be_changed_while_a_ticket_is_open(scene: Scene) -> None:
    order = scene.order()
    ticket = scene.ticket(RETURN, order)
    set_fields(scene, ticket, state=TicketState.AWAITING_RETURN)
    change(
        scene,
        ticket,
        return_tracking_no="YT5",
        description="裙子太短",
        intervention=Intervention.UNDER_WAY,
        faults={FaultSide.COURIER: 100},
        postage_payer=PostagePayer.SHOP,
        return_postage_fen=1_200,
        phase=None,
        lines=scene.draft(RETURN, order).lines,
    )
    stored = scene.stored(ticket)
    assert (stored["return_key"], stored["description"], stored["return_postage_fen"]) == ("yt5", "裙子太短", 1_200)
    assert (stored["fault_side"], stored["fault_shop"], stored["fault_courier"]) == (FaultSide.COURIER, 0, 100)
    assert stored["proposed_fen"] == 27_900
    assert found(scene, "裙子") == []
    with pytest.raises(UserError) as refused:
        change(scene, ticket, faults={FaultSide.COURIER: 99})
    assert refused.value.field == "faults"


def test_customers_choose_again_until_the_goods_have_left(scene: Scene) -> None:
    order = scene.order()
    dress, _jeans = scene.lines(order)
    ticket = scene.ticket(EXCHANGE, lines=[(dress, 1)])
    set_fields(scene, ticket, state=TicketState.AWAITING_DISPATCH)
    leaving = (ReplacementDraft(dress, "MY-2700", title="大衣", price_fen=15_000),)
    change(scene, ticket, replacements=leaving)
    stored = scene.stored(ticket)
    assert (stored["difference_fen"], [one["style_no"] for one in stored["replacements"]]) == (2_100, ["MY-2700"])
    set_fields(scene, ticket, state=TicketState.DISPATCHED, dispatched_at=scene.now)
    with pytest.raises(UserError, match="The goods have left") as refused:
        change(scene, ticket, replacements=())
    assert refused.value.field == "replacements"


def test_goods_that_were_counted_stay_counted(scene: Scene) -> None:
    order = scene.order()
    dress, jeans = scene.lines(order)
    ticket = scene.ticket(RETURN, order)

    def fail(session: Any, _actor: Any) -> None:
        stored = session.get_one(Ticket, ticket)
        stored.returned_at = scene.now
        for line in stored.lines:
            line.good, line.defective, line.missing = 0, line.quantity, 0

    scene.do(fail)
    with pytest.raises(UserError, match="not their pieces"):
        change(scene, ticket, lines=(LineDraft(dress), LineDraft(jeans, 1)))
    with pytest.raises(UserError, match="kind stays"):
        change(scene, ticket, kind=EXCHANGE)
    change(scene, ticket, lines=(LineDraft(dress, 1, 6_000), LineDraft(jeans, 2, 0)))
    stored = scene.stored(ticket)
    assert (stored["proposed_fen"], [one["defective"] for one in stored["lines"]]) == (6_000, [1, 2])


def test_what_is_closed_stays_as_it_is(scene: Scene) -> None:
    ticket = scene.ticket(RETURN, scene.order())
    set_fields(scene, ticket, state=TicketState.COMPLETED)
    with pytest.raises(UserError, match="AS2611-0001 is closed"):
        change(scene, ticket, note="晚了")


def test_a_return_of_two_people_is_of_the_one_who_is_known(scene: Scene) -> None:
    hidden, known = scene.order(buyer="t**1"), scene.order()
    stored = scene.stored(scene.ticket(RETURN, hidden, known))
    assert (stored["order_id"], stored["customer_id"]) == (hidden, scene.customer(known))
    assert stored["customer_name"] == BUYER


def test_a_reason_may_be_hidden_once_a_ticket_has_it(scene: Scene) -> None:
    ticket = scene.ticket(RETURN, scene.order())

    def hide(session: Any, _actor: Any) -> None:
        session.get_one(Ticket, ticket).reason.visible = False

    scene.do(hide)
    change(scene, ticket, note="照旧")
    assert scene.stored(ticket)["note"] == "照旧"


def test_a_draft_needs_only_goods_and_a_reason(scene: Scene) -> None:
    draft = TicketDraft(RETURN, (LineDraft(scene.lines(scene.order())[0]),), scene.wrong_item)
    assert scene.do(opening.open_ticket, draft).ticket_no == "AS2611-0001"
