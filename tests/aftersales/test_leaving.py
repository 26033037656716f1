"""Money and goods leave: refunds, credit, price differences, parcels, and tickets that come to their end."""

from datetime import timedelta

import pytest

from shopdesk.aftersales import service
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import EventKind, Intervention, RefundChannel, TicketKind, TicketState
from shopdesk.aftersales.steps.steps_ahead import steps_ahead
from shopdesk.core import search
from shopdesk.core.errors import UserError
from shopdesk.core.settings import COMPLETE_AFTER_DAYS, keep_shop_setting
from shopdesk.customers import credit
from tests.aftersales.scene import BUYER, Goods, Scene
from tests.aftersales.test_returns import moved
from tests.aftersales.ways import brought_to, dispatch, opened, refund, state_of

K, S = TicketKind, TicketState


def credit_of(scene: Scene, ticket_id: TicketId) -> int:
    return scene.ask(credit.credit_of, [scene.stored(ticket_id)["customer_id"]])


def test_what_was_refunded_is_kept_beside_what_was_approved(scene: Scene) -> None:
    first = scene.order(Goods(price_fen=10_000), postage_fen=0)
    second = scene.order(Goods(price_fen=5_000), postage_fen=0)
    ticket_id = scene.ticket(K.REFUND, first, second)
    scene.step(service.approve, ticket_id, 12_000)
    scene.passes(days=1)
    refund(scene, ticket_id, 11_999, channel=RefundChannel.ALIPAY, note="少退一分")
    stored = scene.stored(ticket_id)
    assert (stored["state"], stored["closed_at"]) == (S.COMPLETED, scene.now)
    assert (stored["proposed_fen"], stored["approved_fen"], stored["refunded_fen"]) == (15_000, 12_000, 11_999)
    assert (stored["refund_channel"], stored["refunded_on"]) == (RefundChannel.ALIPAY, scene.clock.today())
    assert stored["refunded_by"] == "王芳"
    assert [one["refunded_fen"] for one in stored["orders"]] == [7_999, 4_000]
    assert (stored["events"][-1]["what"], stored["events"][-1]["amount_fen"]) == (EventKind.REFUNDED, 11_999)


@pytest.mark.parametrize("amount", [0, -1, 13_701])
def test_a_refund_is_above_zero_and_not_above_what_was_paid(scene: Scene, amount: int) -> None:
    order_id = scene.order(Goods())  # 12,900 and 800 of postage
    ticket_id = scene.ticket(K.REFUND, order_id)
    scene.step(service.approve, ticket_id)
    before = scene.stored(ticket_id)
    with pytest.raises(UserError) as refused:
        refund(scene, ticket_id, amount)
    assert refused.value.field == "amount"
    assert scene.stored(ticket_id) == before


def test_the_day_of_a_refund_lies_between_opening_and_today(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.REFUND, S.AWAITING_REFUND)
    opened_on = scene.clock.today()
    scene.passes(days=2)
    for day in (scene.clock.today() + timedelta(1), opened_on - timedelta(1)):
        with pytest.raises(UserError, match=r"yet to come|opened on 2026-11-22") as refused:
            scene.step(service.refund, ticket_id, 100, day, RefundChannel.PLATFORM)
        assert refused.value.field == "on"
    scene.step(service.refund, ticket_id, 100, opened_on, RefundChannel.PLATFORM)
    assert scene.stored(ticket_id)["refunded_on"] == opened_on


def test_a_refund_can_be_kept_as_credit(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.REFUND, S.AWAITING_REFUND)
    refund(scene, ticket_id, 5_000, channel=RefundChannel.CREDIT)
    assert credit_of(scene, ticket_id) == 5_000
    (row,) = scene.ask(credit.list_credit, [scene.stored(ticket_id)["customer_id"]])
    assert row.reason == scene.stored(ticket_id)["ticket_no"]


def test_nobody_has_credit_whom_the_platform_hides(scene: Scene) -> None:
    ticket_id = scene.ticket(K.REFUND, scene.order(Goods(), buyer="t**1"))
    scene.step(service.approve, ticket_id)
    with pytest.raises(UserError, match="nobody knows whose credit") as refused:
        refund(scene, ticket_id, 100, channel=RefundChannel.CREDIT)
    assert refused.value.field == "channel"
    refund(scene, ticket_id, 100)


@pytest.mark.parametrize("kind", [K.RETURN, K.EXCHANGE])
@pytest.mark.parametrize("agreed", [True, False])
def test_agreed_postage_becomes_credit_when_the_ticket_is_completed(
    scene: Scene, kind: TicketKind, agreed: bool
) -> None:
    last = S.AWAITING_REFUND if kind is K.RETURN else S.DISPATCHED
    ticket_id = brought_to(scene, kind, last, return_postage_fen=1_200, postage_as_credit=agreed)
    assert credit_of(scene, ticket_id) == 0
    refund(scene, ticket_id) if kind is K.RETURN else scene.step(service.complete, ticket_id)
    assert credit_of(scene, ticket_id) == (1_200 if agreed else 0)


def test_an_exchange_sends_its_new_goods(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.AWAITING_DISPATCH)
    for courier, number, field in (("", "YT1000000000001", "courier"), ("圆通速递", "", "tracking_no")):
        with pytest.raises(UserError) as refused:
            scene.step(service.dispatch, ticket_id, courier, number)
        assert refused.value.field == field
    dispatch(scene, ticket_id)
    stored = scene.stored(ticket_id)
    assert (stored["out_courier"], stored["out_tracking_no"]) == ("圆通速递", "YT9000000000001")
    assert (stored["state"], stored["dispatched_at"]) == (S.DISPATCHED, scene.now)
    assert moved(scene, ticket_id) == [("in", "exchange", "good", 1), ("out", "exchange", "good", 1)]
    assert scene.ask(search.newest_ids, "ticket", "yt9000000000001", 5) == [ticket_id]


def test_a_reissue_sends_its_own_goods_once_more(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.REISSUE, S.DISPATCHED)
    assert moved(scene, ticket_id) == [("out", "reissue", "good", 1)]


def test_what_was_repaired_leaves_in_the_grade_it_came_in(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.REPAIR, S.AWAITING_RETURN)
    (line,) = scene.stored(ticket_id)["lines"]
    scene.step(service.receive_return, ticket_id, {line["id"]: service.Counted(defective=1)})
    scene.step(service.pass_inspection, ticket_id)
    dispatch(scene, ticket_id)
    assert moved(scene, ticket_id) == [("in", "repair", "defective", 1), ("out", "repair", "defective", 1)]


def test_an_undeliverable_parcel_leaves_again_under_another_number(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.REISSUE, S.DISPATCHED)
    scene.passes(days=9)
    with pytest.raises(UserError, match="reason"):
        scene.step(service.resend, ticket_id, "圆通速递", "YT9000000000008", "")
    scene.step(service.resend, ticket_id, "圆通速递", "YT9000000000008", "门牌号错误")
    stored = scene.stored(ticket_id)
    assert (stored["state"], stored["out_tracking_no"]) == (S.DISPATCHED, "YT9000000000008")
    assert stored["events"][-1]["note"] == "圆通速递 YT9000000000008\n门牌号错误"
    assert moved(scene, ticket_id)[1:] == [("in", "undeliverable", "good", 1), ("out", "resent", "good", 1)]
    scene.passes(days=2)
    assert scene.do(service.complete_due) == []  # its days count anew


def test_a_price_difference_is_told_before_dispatch_but_does_not_stop_it(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.AWAITING_DISPATCH, difference_fen=1_500)

    def warning() -> str:
        (choice,) = [one for one in scene.ask(steps_ahead, scene.actor, ticket_id) if one.key == "dispatch"]
        assert choice.barred == ""
        return choice.warning

    assert "￥15.00" in warning()
    scene.step(service.settle_difference, ticket_id, RefundChannel.WECHAT, scene.clock.today())
    assert warning() == ""
    stored = scene.stored(ticket_id)
    assert (stored["difference_channel"], stored["difference_settled_on"]) == ("wechat", scene.clock.today())
    assert stored["events"][-1]["amount_fen"] == 1_500
    with pytest.raises(UserError, match="any more"):
        scene.step(service.settle_difference, ticket_id, RefundChannel.WECHAT, scene.clock.today())


def test_a_difference_is_kept_as_credit_and_paid_with_it(scene: Scene) -> None:
    cheaper = brought_to(scene, K.EXCHANGE, S.COMPLETED, difference_fen=-1_500)
    dearer = brought_to(scene, K.EXCHANGE, S.COMPLETED, difference_fen=1_000)
    on = scene.clock.today()
    with pytest.raises(UserError, match="credit"):
        scene.step(service.settle_difference, dearer, RefundChannel.CREDIT, on)
    scene.step(service.settle_difference, cheaper, RefundChannel.CREDIT, on)
    assert credit_of(scene, cheaper) == 1_500
    scene.step(service.settle_difference, dearer, RefundChannel.CREDIT, on)
    assert credit_of(scene, cheaper) == 500


def test_what_was_dispatched_long_ago_counts_as_received(scene: Scene) -> None:
    old = brought_to(scene, K.REISSUE, S.DISPATCHED)
    disputed = brought_to(scene, K.REISSUE, S.DISPATCHED)
    scene.step(service.set_intervention, disputed, Intervention.UNDER_WAY, "客户投诉未收到")
    scene.passes(days=1)
    young = brought_to(scene, K.REISSUE, S.DISPATCHED)
    scene.passes(days=9)
    assert scene.do(service.complete_due) == [old]
    stored = scene.stored(old)
    assert (stored["state"], stored["closed_at"]) == (S.COMPLETED, scene.now)
    assert stored["events"][-1]["what"] is EventKind.AUTO_COMPLETED
    assert {state_of(scene, young), state_of(scene, disputed)} == {S.DISPATCHED}


def test_nothing_completes_by_itself_when_the_setting_is_off(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.REISSUE, S.DISPATCHED)
    scene.do(lambda session, _actor: keep_shop_setting(session, COMPLETE_AFTER_DAYS, 0))
    scene.passes(days=400)
    assert scene.do(service.complete_due) == []
    assert state_of(scene, ticket_id) is S.DISPATCHED


def test_a_parcel_to_come_decides_what_is_offered_first(scene: Scene) -> None:
    ticket_id = opened(scene, K.RETURN)
    scene.step(service.approve, ticket_id)

    def first() -> str:
        return scene.ask(steps_ahead, scene.actor, ticket_id)[0].key

    assert first() == "enter_return"
    scene.step(service.enter_return, ticket_id, "", "YT7000000000001")
    assert first() == "receive_return"


def test_nothing_is_offered_for_a_ticket_in_the_recycle_bin(scene: Scene) -> None:
    ticket_id = opened(scene, K.REFUND)
    scene.do(service.delete_tickets, [ticket_id])
    assert scene.ask(steps_ahead, scene.actor, ticket_id) == []


def test_what_the_platform_has_given_back_is_not_given_back_another_way_too(scene: Scene) -> None:
    order = scene.order(Goods(price_fen=10_000), postage_fen=0)
    ticket_id = scene.ticket(K.REFUND, order)
    scene.step(service.approve, ticket_id)
    scene.change_order(order, refunded_fen=7_000)
    for channel in (RefundChannel.ALIPAY, RefundChannel.CREDIT):
        with pytest.raises(UserError, match=r"￥30\.00 are left.*The way it was paid"):
            refund(scene, ticket_id, channel=channel)
    assert state_of(scene, ticket_id) is S.AWAITING_REFUND
    refund(scene, ticket_id)  # which is what the platform tells of
    assert scene.stored(ticket_id)["refunded_fen"] == 10_000


def test_a_customer_whom_the_platform_hid_is_known_from_the_next_step_on(scene: Scene) -> None:
    order = scene.order(buyer="t**1")
    ticket_id = scene.ticket(K.REFUND, order)
    assert scene.stored(ticket_id)["customer_id"] is None
    scene.change_order(order, buyer=BUYER, customer_id=scene.customer(scene.order()))  # as a later import does
    scene.step(service.approve, ticket_id)
    refund(scene, ticket_id, channel=RefundChannel.CREDIT)
    stored = scene.stored(ticket_id)
    assert (stored["customer_id"], stored["customer_name"]) == (scene.customer(order), BUYER)
    assert scene.ask(credit.credit_of, [scene.customer(order)]) == stored["refunded_fen"]
