"""What keeps a ticket from being opened: each thing in a sentence that says what to do, at the field it belongs to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from shopdesk.aftersales.books import reasons, return_addresses
from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.drafting.drafts import LineDraft, ReplacementDraft, TicketDraft
from shopdesk.aftersales.model import ReasonId, Ticket
from shopdesk.aftersales.states import FaultSide, Phase, TicketKind, TicketState, WindowFrom
from shopdesk.aftersales.steps import opening
from shopdesk.core.actor import Role
from shopdesk.core.errors import UserError
from shopdesk.customers.service import merge_customers
from shopdesk.orders.model import OrderStatus
from shopdesk.orders.service import delete_orders
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from tests.aftersales.scene import DRESS, Goods, Scene

REFUND, RETURN, EXCHANGE, REISSUE, REPAIR = TicketKind


def wrong(scene: Scene, draft: TicketDraft) -> list[tuple[str | None, str]]:
    """Field and sentence of everything that is wrong."""
    return [(error.field, error.message) for error in scene.ask(drafts.problems, scene.actor, draft)]


def told(scene: Scene, draft: TicketDraft) -> str:
    """The sentence, where one thing is wrong."""
    ((_field, message),) = wrong(scene, draft)
    return message


def test_a_ticket_for_everything_is_right(scene: Scene) -> None:
    for kind in TicketKind:
        assert wrong(scene, scene.draft(kind, scene.order())) == []
    assert wrong(scene, scene.draft(REFUND, scene.unshipped())) == []


def test_all_that_is_wrong_is_told_at_once_in_the_order_of_the_form(scene: Scene) -> None:
    draft = TicketDraft(RETURN, faults={FaultSide.SHOP: 50}, service_fee_fen=-1, received_on=date(2026, 11, 23))
    fields = [field for field, _ in wrong(scene, draft)]
    assert fields == ["lines", "reason_id", "received_on", "faults", "service_fee_fen"]
    with pytest.raises(UserError, match="Choose the goods") as refused:
        scene.do(opening.open_ticket, draft)
    assert refused.value.field == "lines"


# Whose orders.


def test_goods_that_are_gone_are_to_be_chosen_anew(scene: Scene) -> None:
    draft = TicketDraft(RETURN, (LineDraft(404),), scene.wrong_item)
    assert "Choose the goods anew" in told(scene, draft)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"status": OrderStatus.UNPAID}, "is not paid yet"),
        ({"status": OrderStatus.CLOSED, "paid_fen": 0}, "was closed without being paid"),
        ({"paid_fen": 0}, "Nothing was paid for order 3001999000000000001"),
    ],
)
def test_where_nothing_was_paid_nothing_is_given_back(scene: Scene, fields: dict[str, Any], sentence: str) -> None:
    order = scene.order(**{"finished_at": None, **fields})
    assert sentence in told(scene, scene.draft(REFUND, order))


def test_goods_that_cost_nothing_are_exchanged_and_sent_again_all_the_same(scene: Scene) -> None:
    order = scene.order(paid_fen=0)
    assert wrong(scene, scene.draft(EXCHANGE, order)) == wrong(scene, scene.draft(REISSUE, order)) == []


def test_a_closed_order_that_was_paid_for_may_have_tickets(scene: Scene) -> None:
    assert wrong(scene, scene.draft(REFUND, scene.order(status=OrderStatus.CLOSED))) == []


def test_an_order_in_the_recycle_bin_is_to_be_restored_first(scene: Scene) -> None:
    order = scene.order()
    draft = scene.draft(RETURN, order)
    scene.do(delete_orders, [order])
    assert "lies in the recycle bin" in told(scene, draft)


def test_orders_of_one_person_come_in_one_ticket_whatever_the_person_is_called(scene: Scene) -> None:
    order, other = scene.order(), scene.order(buyer="小鱼儿的小号")
    draft = scene.draft(RETURN, order, other)
    assert "may be of different customers" in told(scene, draft)
    scene.do(merge_customers, scene.customer(order), [scene.customer(other)])
    assert wrong(scene, draft) == []


@pytest.mark.parametrize("hidden", [{}, {"buyer": "t**1"}])
def test_a_hidden_buyer_is_who_gets_parcels_at_the_same_door(scene: Scene, hidden: dict[str, Any]) -> None:
    order, other = scene.order(**hidden), scene.order(buyer="t**1")
    assert wrong(scene, scene.draft(RETURN, order, other)) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"phone": "13900000010"},
        {"receiver": "李雷"},
        {"address": "浙江省 杭州市 余杭区 五常街道 文一西路2号"},
        {"address": ""},
    ],
)
def test_a_hidden_buyer_elsewhere_is_nobody(scene: Scene, fields: dict[str, Any]) -> None:
    order, other = scene.order(buyer="t**1"), scene.order(buyer="t**1", **fields)
    assert "may be of different customers" in told(scene, scene.draft(RETURN, order, other))


def test_hidden_names_and_phones_prove_nothing(scene: Scene) -> None:
    hidden: dict[str, Any] = {"buyer": "t**1", "receiver": "周**", "phone": "1******0009"}
    assert "may be of different customers" in told(
        scene, scene.draft(RETURN, scene.order(**hidden), scene.order(**hidden))
    )


def test_orders_of_two_shops_are_two_tickets(scene: Scene) -> None:
    shop = scene.do(shops.add_shop, "名美天猫店", Platform.TMALL)
    assert "of different shops" in told(scene, scene.draft(RETURN, scene.order(), scene.order(shop_id=shop)))


# Pieces and amounts.


def test_nobody_returns_more_pieces_than_were_bought_and_are_left(scene: Scene) -> None:
    order = scene.order()
    _dress, jeans = scene.lines(order)
    assert told(scene, scene.draft(RETURN, lines=[(jeans, 3)])) == "“MY-2602 牛仔裤”: 2 bought, not more."
    scene.ticket(EXCHANGE, lines=[(jeans, 1)])
    (error,) = scene.ask(drafts.problems, scene.actor, scene.draft(RETURN, lines=[(jeans, 2)]))
    assert error.message == "“MY-2602 牛仔裤”: 2 bought, 1 left beside AS2611-0001."
    assert (error.field, error.values) == ("lines", {"order_line_id": jeans})


def test_reissues_limit_each_other_only(scene: Scene) -> None:
    order = scene.order()
    _dress, jeans = scene.lines(order)
    scene.ticket(RETURN, lines=[(jeans, 2)])
    assert wrong(scene, scene.draft(REISSUE, lines=[(jeans, 2)])) == []
    scene.ticket(REISSUE, lines=[(jeans, 1)])
    assert "1 left beside AS2611-0002" in told(scene, scene.draft(REISSUE, lines=[(jeans, 2)]))


def test_what_was_exchanged_can_come_back_later(scene: Scene) -> None:
    order = scene.order(DRESS)
    exchange = scene.ticket(EXCHANGE, order)
    assert "0 left" in told(scene, scene.draft(RETURN, order))

    def complete(session: Any, _actor: Any) -> None:
        session.get_one(Ticket, exchange).state = TicketState.COMPLETED

    scene.do(complete)
    assert wrong(scene, scene.draft(RETURN, order)) == []


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (lambda jeans: [LineDraft(jeans, 0)], "choose at least one piece"),
        (lambda jeans: [LineDraft(jeans, 1), LineDraft(jeans, 1)], "is named twice"),
        (lambda jeans: [LineDraft(jeans, 1, -1)], "cannot be below zero"),
        (lambda jeans: [LineDraft(jeans, 1, 7_501)], "￥75.00 can be given back"),
    ],
)
def test_pieces_and_amounts_of_a_line_have_their_limits(
    scene: Scene, lines: Callable[[int], list[LineDraft]], sentence: str
) -> None:
    _dress, jeans = scene.lines(scene.order())
    found = wrong(scene, scene.draft(RETURN, lines=lines(jeans)))
    assert found[0][0] == "lines"
    assert sentence in found[0][1]


def test_no_more_is_given_back_than_the_platform_has_left(scene: Scene) -> None:
    order = scene.order(refunded_fen=20_000)
    dress, jeans = scene.lines(order)
    draft = scene.draft(RETURN, lines=[LineDraft(dress, 1, 12_900), LineDraft(jeans, 2)])
    assert told(scene, draft) == (
        "Of the ￥287.00 paid for order 3001999000000000001 ￥87.00 can still be given back. "
        "￥200.00 were given back without a ticket."
    )
    scene.change_order(order, refunded_fen=28_700)
    assert "is given back already" in told(scene, scene.draft(REFUND, order))


def test_goods_may_come_back_though_the_platform_has_refunded_them(scene: Scene) -> None:
    assert wrong(scene, scene.draft(RETURN, scene.order(refunded_fen=28_700))) == []


def test_a_refund_of_nothing_is_none(scene: Scene) -> None:
    dress, _jeans = scene.lines(scene.order())
    assert "Nothing would be given back" in told(scene, scene.draft(REFUND, lines=[LineDraft(dress, 1, 0)]))


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"service_fee_fen": 27_901}, "service_fee_fen"),
        ({"return_postage_fen": -1}, "return_postage_fen"),
        ({"coupons": {1: -1}}, "coupons"),
        ({"coupons": {1: 27_901}}, "coupons"),
        ({"coins": {1: 27_901}}, "coins"),
        ({"coins": {1: 27_900}, "coupons": {1: 1}}, "coupons"),
        ({"faults": {FaultSide.SHOP: 60, FaultSide.COURIER: 41}}, "faults"),
        ({"faults": {FaultSide.SHOP: 110, FaultSide.COURIER: -10}}, "faults"),
        ({"faults": {}}, "faults"),
        ({"refund_no": "8" * 65}, "refund_no"),
        ({"return_tracking_no": "Y" * 65}, "return_tracking_no"),
        ({"handler_id": 404}, "handler_id"),
        ({"return_address_id": 404}, "return_address_id"),
        ({"keeps_goods": True}, "keeps_goods"),
        ({"phase": Phase.BEFORE_SHIPPING}, "phase"),
    ],
)
def test_what_is_wrong_is_told_at_its_field(scene: Scene, fields: dict[str, Any], field: str) -> None:
    order = scene.order()
    found = wrong(scene, scene.draft(RETURN, order, **fields))
    assert field in [name for name, _ in found]
    with pytest.raises(UserError):
        scene.ticket(RETURN, order, **fields)


def test_postage_that_the_customer_pays_is_not_given_back(scene: Scene) -> None:
    draft = scene.draft(RETURN, scene.order(), reason_id=scene.no_reason, return_postage_fen=1_000)
    assert "The customer pays the postage" in told(scene, draft)


def test_credit_is_kept_for_people_who_are_known(scene: Scene) -> None:
    draft = scene.draft(RETURN, scene.order(buyer="t**1"), return_postage_fen=1_000, postage_as_credit=True)
    assert "nothing can be kept as credit" in told(scene, draft)


@pytest.mark.parametrize(
    ("leaving", "sentence"),
    [
        (ReplacementDraft(), "Say which goods are sent"),
        (ReplacementDraft(title="大衣", quantity=0), "at least one piece"),
        (ReplacementDraft(title="大衣", price_fen=-1), "cannot be below zero"),
        (ReplacementDraft(404, title="大衣"), "not in this ticket"),
        (ReplacementDraft(title="大衣", spec="长" * 201), "too long"),
    ],
)
def test_goods_that_are_sent_have_a_name_and_a_number(scene: Scene, leaving: ReplacementDraft, sentence: str) -> None:
    (found,) = wrong(scene, scene.draft(EXCHANGE, scene.order(), replacements=(leaving,)))
    assert found[0] == "replacements"
    assert sentence in found[1]


def test_an_exchange_gives_no_more_back_than_was_paid_for_its_goods(scene: Scene) -> None:
    order = scene.order()
    dress, _jeans = scene.lines(order)
    draft = scene.draft(EXCHANGE, lines=[(dress, 1)], difference_fen=-12_901)
    assert told(scene, draft) == "Of what was paid only ￥129.00 can still be given back."
    assert wrong(scene, replace(draft, difference_fen=-12_900)) == []
    scene.ticket(REFUND, lines=[LineDraft(dress, 1, 2_900)], keeps_goods=True)
    assert "only ￥100.00" in told(scene, draft)


# Kind and reason.


@pytest.mark.parametrize("kind", [RETURN, EXCHANGE, REISSUE, REPAIR])
def test_what_has_not_left_is_refunded_only(scene: Scene, kind: TicketKind) -> None:
    draft = scene.draft(kind, scene.unshipped())
    assert wrong(scene, draft)[0][0] == "kind"
    # The file may be old: who says that the goods are under way is believed.
    assert wrong(scene, replace(draft, phase=Phase.IN_TRANSIT)) == []


def test_a_reason_is_given_that_fits_the_kind_and_is_in_use(scene: Scene) -> None:
    order = scene.order()
    draft = scene.draft(RETURN, order)
    assert told(scene, replace(draft, reason_id=None)) == "Choose the reason."
    assert told(scene, replace(draft, reason_id=ReasonId(404))) == "Choose the reason."
    lost = replace(draft, reason_id=scene.lost)
    assert told(scene, lost) == "“快递丢失” is no reason for “Return and refund”."
    scene.do(reasons.hide_reason, scene.wrong_item)
    assert "is not used any more" in told(scene, draft)
    scene.do(reasons.hide_reason, scene.wrong_item, False)
    scene.do(reasons.delete_reason, scene.wrong_item)
    assert "is not used any more" in told(scene, draft)


def test_a_return_address_is_one_of_the_shop_that_is_in_use(scene: Scene) -> None:
    other = scene.do(shops.add_shop, "名美天猫店", Platform.TMALL)
    ours, theirs = scene.address("北仓", shop_id=scene.shop_id), scene.address("南仓", shop_id=other)
    order = scene.order()
    assert wrong(scene, scene.draft(RETURN, order, return_address_id=ours)) == []
    assert "of another shop" in told(scene, scene.draft(RETURN, order, return_address_id=theirs))
    scene.do(return_addresses.delete_address, ours)
    assert "not used any more" in told(scene, scene.draft(RETURN, order, return_address_id=ours))


def test_who_has_left_handles_nothing_new(scene: Scene) -> None:
    chen = scene.hire(Role.AFTER_SALES)
    assert chen.staff_id is not None
    draft = scene.draft(RETURN, scene.order(), handler_id=chen.staff_id)
    assert wrong(scene, draft) == []
    scene.do(shops.change_staff, chen.staff_id, "1", "小陈", Role.AFTER_SALES, False)
    assert "does not work here" in told(scene, draft)


# Windows.


def test_nothing_arrives_before_it_left_nor_tomorrow(scene: Scene) -> None:
    draft = scene.draft(RETURN, scene.order())  # shipped on 15 November
    assert wrong(scene, replace(draft, received_on=date(2026, 11, 22))) == []
    assert told(scene, replace(draft, received_on=date(2026, 11, 23))) == "This day is yet to come."
    assert "left on 2026-11-15 only" in told(scene, replace(draft, received_on=date(2026, 11, 14)))


@pytest.mark.parametrize(
    ("window_from", "days", "open_until"),
    [
        (WindowFrom.RECEIPT, 3, "2026-11-22"),
        (WindowFrom.SHIPPING, 7, "2026-11-22"),
        (WindowFrom.ORDER, 8, "2026-11-22"),
    ],
)
def test_a_window_is_over_the_day_after_its_last(
    scene: Scene, window_from: WindowFrom, days: int, open_until: str
) -> None:
    reason = scene.reason("限时", window_days=days, window_from=window_from)
    draft = scene.draft(RETURN, scene.order(), reason_id=reason)
    assert wrong(scene, draft) == []
    scene.passes(days=1)
    ((field, message),) = wrong(scene, draft)
    assert field == "override_reason"
    assert f"“限时” was possible until {open_until}. A supervisor can allow it" in message


def test_outside_the_window_a_supervisor_says_why(scene: Scene) -> None:
    people = scene.hire_all()
    draft = scene.draft(RETURN, scene.order(), reason_id=scene.no_reason)
    scene.passes(days=10)
    with pytest.raises(UserError, match="A supervisor can allow it") as refused:
        scene.do_as(people[Role.AFTER_SALES], opening.open_ticket, replace(draft, override_reason="老客户"))
    assert refused.value.field == "override_reason"
    with pytest.raises(UserError, match="A supervisor can allow it"):
        scene.do_as(people[Role.SUPERVISOR], opening.open_ticket, replace(draft, override_reason=" "))
    allowed = replace(draft, override_reason="老客户")
    ticket = scene.do_as(people[Role.SUPERVISOR], opening.open_ticket, allowed).id
    stored = scene.stored(ticket)
    assert (stored["override_reason"], stored["override_by"]) == ("老客户", "林主管")
    # What a supervisor has allowed, others may go on with.
    changed = replace(allowed, description="不喜欢")
    scene.step(opening.change_ticket, ticket, changed, by=people[Role.AFTER_SALES])
    assert scene.stored(ticket)["override_by"] == "林主管"


def test_a_reason_of_the_window_that_is_open_is_not_kept(scene: Scene) -> None:
    ticket = scene.ticket(RETURN, scene.order(), reason_id=scene.no_reason, override_reason="老客户")
    assert (scene.stored(ticket)["override_reason"], scene.stored(ticket)["override_by"]) == ("", "")


def test_a_ticket_opened_in_time_stays_in_time(scene: Scene) -> None:
    ticket = scene.ticket(RETURN, scene.order(), reason_id=scene.no_reason)
    scene.passes(days=20)
    draft = replace(scene.ask(drafts.draft_of, ticket), note="已联系")
    scene.step(opening.change_ticket, ticket, draft)
    assert scene.stored(ticket)["note"] == "已联系"


def test_a_gift_brings_no_money_with_it(scene: Scene) -> None:
    order = scene.order(DRESS, Goods("GIFT", "发圈", 1, 500, 0))
    dress, gift = scene.lines(order)
    assert "Nothing would be given back" in told(scene, scene.draft(REFUND, lines=[(gift, 1)]))
    assert wrong(scene, scene.draft(RETURN, lines=[(dress, 1), (gift, 1)])) == []
