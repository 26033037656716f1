"""Tickets that are given up after money or goods moved for them: nothing is kept twice, nothing is lost."""

from dataclasses import replace
from typing import Any

import pytest

from shopdesk.aftersales import service
from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.drafting.drafts import proposal
from shopdesk.aftersales.form.choices import takers_of
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import RefundChannel, TicketKind, TicketState
from shopdesk.aftersales.steps.steps_ahead import steps_ahead
from shopdesk.core.errors import UserError
from shopdesk.customers import credit
from shopdesk.orders.model import OrderId
from shopdesk.receiving import service as receiving
from shopdesk.receiving.service import ParcelDraft
from tests.aftersales.scene import Scene
from tests.aftersales.test_leaving import credit_of
from tests.aftersales.ways import BLUE_DRESS, brought_to, dispatch

K, S = TicketKind, TicketState


def settle(scene: Scene, ticket_id: TicketId, channel: RefundChannel = RefundChannel.CREDIT) -> None:
    scene.step(service.settle_difference, ticket_id, channel, scene.clock.today())


def failed_after_settling(scene: Scene, **fields: Any) -> TicketId:
    """An exchange under review again, of which the difference was settled before its goods disappointed."""
    ticket_id = brought_to(scene, K.EXCHANGE, S.INSPECTING, **fields)
    settle(scene, ticket_id)
    scene.photo("ticket", ticket_id)
    scene.step(service.fail_inspection, ticket_id, "洗过了")
    return ticket_id


def warning(scene: Scene, ticket_id: TicketId, key: str) -> str:
    (choice,) = [one for one in scene.ask(steps_ahead, scene.actor, ticket_id) if one.key == key]
    return choice.warning


def test_nothing_is_settled_before_it_was_agreed_to(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.PENDING_REVIEW, difference_fen=-1_500)
    with pytest.raises(UserError, match="To review"):
        settle(scene, ticket_id)
    assert credit_of(scene, ticket_id) == 0


def test_credit_for_an_exchange_that_is_given_up_is_taken_back(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.AWAITING_DISPATCH, difference_fen=-1_500)
    settle(scene, ticket_id)
    assert credit_of(scene, ticket_id) == 1_500
    assert "￥15.00" in warning(scene, ticket_id, "cancel")
    scene.step(service.cancel, ticket_id, "不换了")
    assert credit_of(scene, ticket_id) == 0
    assert "￥15.00" in scene.stored(ticket_id)["events"][-1]["note"]


def test_credit_that_paid_for_dearer_goods_is_there_again_when_they_are_refused(scene: Scene) -> None:
    richer = brought_to(scene, K.EXCHANGE, S.AWAITING_DISPATCH, difference_fen=-2_000)
    settle(scene, richer)
    ticket_id = failed_after_settling(scene, difference_fen=1_500)
    assert credit_of(scene, ticket_id) == 500
    scene.step(service.reject, ticket_id, "洗过的不换")
    assert credit_of(scene, ticket_id) == 2_000


def test_money_that_went_another_way_is_told_to_whoever_gives_the_exchange_up(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.AWAITING_DISPATCH, difference_fen=1_500)
    settle(scene, ticket_id, RefundChannel.WECHAT)
    told = warning(scene, ticket_id, "cancel")
    assert "￥15.00" in told
    assert "WeChat" in told
    scene.step(service.cancel, ticket_id, "不换了")
    stored = scene.stored(ticket_id)
    assert stored["events"][-1]["note"] == told
    assert stored["difference_channel"] == RefundChannel.WECHAT  # as it was


def test_credit_that_was_used_meanwhile_is_to_be_got_back(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.AWAITING_DISPATCH, difference_fen=-1_500)
    settle(scene, ticket_id)
    scene.do(credit.use_credit, scene.stored(ticket_id)["customer_id"], 1_000, "新订单抵扣")
    scene.step(service.cancel, ticket_id, "不换了")
    assert credit_of(scene, ticket_id) == 500
    stored = scene.stored(ticket_id)
    assert "￥15.00" in stored["events"][-1]["note"]
    assert stored["difference_channel"] == RefundChannel.CREDIT


@pytest.mark.parametrize("change", [{"replacements": (BLUE_DRESS,)}, {"difference_fen": -2_000}])
def test_what_was_settled_is_not_changed_by_a_second_review(scene: Scene, change: dict[str, Any]) -> None:
    ticket_id = failed_after_settling(scene, difference_fen=-1_500, replacements=())
    draft = scene.ask(drafts.draft_of, ticket_id)
    with pytest.raises(UserError, match="settled"):
        scene.step(service.change_ticket, ticket_id, replace(draft, **change))
    scene.step(service.change_ticket, ticket_id, replace(draft, note="客户很着急"))
    assert scene.stored(ticket_id)["difference_fen"] == -1_500


def test_who_cancels_what_has_left_is_told_so_until_it_is_here_again(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.REISSUE, S.AWAITING_DISPATCH)
    assert warning(scene, ticket_id, "cancel") == ""
    dispatch(scene, ticket_id)
    assert "YT9000000000001" in warning(scene, ticket_id, "cancel")
    scene.do(receiving.register_undeliverable, ParcelDraft("YT9000000000001"), ticket_id=ticket_id)
    assert warning(scene, ticket_id, "cancel") == ""


def available(scene: Scene, order_id: OrderId) -> int:
    """What a refund of everything in an order could give back of it now."""
    (order,) = scene.ask(proposal, scene.actor, scene.draft(K.REFUND, order_id)).orders
    return order.available_fen


@pytest.mark.parametrize("give_up", [S.CANCELLED, S.REJECTED])
def test_a_difference_the_customer_keeps_is_not_given_back_once_more(scene: Scene, give_up: TicketState) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.INSPECTING, difference_fen=-3_000)
    order_id = OrderId(scene.stored(ticket_id)["order_id"])
    paid = scene.facts(order_id).paid_fen
    settle(scene, ticket_id, RefundChannel.ALIPAY)
    if give_up is S.CANCELLED:
        scene.step(service.cancel, ticket_id, "不换了")
    else:
        scene.photo("ticket", ticket_id)
        scene.step(service.fail_inspection, ticket_id, "洗过了")
        scene.step(service.reject, ticket_id, "洗过的不换")
    assert available(scene, order_id) == paid - 3_000
    again = scene.ticket(K.REFUND, order_id, refund_postage=True)
    assert scene.stored(again)["proposed_fen"] == paid - 3_000


def test_of_an_exchange_given_up_nothing_counts_but_money_that_is_gone(scene: Scene) -> None:
    undone = brought_to(scene, K.EXCHANGE, S.AWAITING_DISPATCH, difference_fen=-3_000)
    settle(scene, undone)
    dearer = brought_to(scene, K.EXCHANGE, S.AWAITING_DISPATCH, difference_fen=3_000)
    settle(scene, dearer, RefundChannel.ALIPAY)
    open_yet = brought_to(scene, K.EXCHANGE, S.AWAITING_DISPATCH, difference_fen=-3_000)
    for ticket_id in (undone, dearer, open_yet):
        scene.step(service.cancel, ticket_id, "不换了")
        order_id = OrderId(scene.stored(ticket_id)["order_id"])
        assert available(scene, order_id) == scene.facts(order_id).paid_fen


def test_goods_of_an_exchange_given_up_are_free_though_its_money_is_gone(scene: Scene) -> None:
    ticket_id = brought_to(scene, K.EXCHANGE, S.AWAITING_DISPATCH, difference_fen=-3_000)
    settle(scene, ticket_id, RefundChannel.ALIPAY)
    scene.step(service.cancel, ticket_id, "不换了")
    order_id = OrderId(scene.stored(ticket_id)["order_id"])
    again = scene.draft(K.RETURN, order_id)
    assert [line.available for line in scene.ask(proposal, scene.actor, again).lines] == [1, 2]
    assert scene.ask(takers_of, K.RETURN, [order_id], None) == {}
