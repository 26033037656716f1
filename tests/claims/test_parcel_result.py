"""The parcel result: refund + reissue + postage − compensation, and who would be paid twice."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.drafting.drafts import LineDraft, TicketDraft
from shopdesk.aftersales.states import TicketKind
from shopdesk.claims import service
from shopdesk.claims.losses.parcel_result import parcel_result, parcel_results
from shopdesk.claims.states import MoneyTo
from shopdesk.core.actor import Actor
from shopdesk.orders.model import Order, OrderId
from tests.claims.loss_scene import Losses
from tests.claims.scene import Scene

TODAY = date(2026, 10, 5)


@pytest.fixture
def losses(scene: Scene) -> Losses:
    return Losses(scene)


def paid(losses: Losses, claim_id: Any, agreed_fen: int, *receipts: int, to: MoneyTo = MoneyTo.ACCOUNT) -> None:
    """The courier agrees, and pays."""
    step = losses.scene.step
    step(service.submit_claim, claim_id)
    step(service.agree_claim, claim_id, agreed_fen, TODAY)
    for amount in receipts:
        step(service.add_receipt, claim_id, amount, TODAY, to)


def test_an_order_nothing_happened_to_costs_nothing(losses: Losses) -> None:
    result = losses.result()
    assert (result.order_amount_fen, result.result_fen, result.expected_fen) == (27_650, 0, 0)
    assert (result.tickets, result.claims, result.paid_twice) == ((), (), ())
    assert losses.scene.ask(parcel_result, OrderId(99)) is None


def test_a_reissue_is_paid_for_as_the_courier_pays(losses: Losses) -> None:
    loss = losses.report()
    before = losses.result()
    assert (before.reissue_cost_fen, before.postage_fen, before.compensation_fen) == (26_850, 800, 0)
    assert (before.result_fen, before.expected_fen, before.expected_result_fen) == (27_650, 27_650, 0)

    paid(losses, loss.claim_id, 20_000, 12_000)
    part = losses.result()
    assert (part.compensation_fen, part.expected_fen) == (12_000, 8_000)
    assert (part.result_fen, part.expected_result_fen) == (15_650, 7_650)

    losses.step(service.write_off, loss, "只赔这么多")
    assert (losses.result().result_fen, losses.result().expected_fen) == (15_650, 0)


def test_a_refund_counts_while_it_is_open_as_it_asks_and_then_as_it_was_paid(losses: Losses) -> None:
    ticket_id = losses.opened(TicketKind.REFUND)
    assert losses.result().refunded_fen == 12_900
    losses.refund(ticket_id, 10_000)
    assert (losses.result().refunded_fen, losses.result().result_fen) == (10_000, 10_000)


def test_what_was_given_up_costs_nothing(losses: Losses) -> None:
    loss = losses.report()
    losses.scene.do(tickets.reject, loss.ticket_id, loss.ticket_version, "客户改要退款")
    losses.step(service.withdraw_claim, loss, "找到了")
    result = losses.result()
    assert (result.result_fen, result.expected_fen, result.reissue_cost_fen) == (0, 0, 0)


def test_what_the_platform_gave_back_by_itself_counts_once(losses: Losses) -> None:
    def refund_outside(session: Session, _actor: Actor) -> None:
        session.get_one(Order, losses.order_id).refunded_fen = 5_000

    losses.scene.do(refund_outside)
    assert losses.result().refunded_fen == 5_000
    ticket_id = losses.opened(TicketKind.REFUND)
    losses.refund(ticket_id, 12_900)
    assert losses.result().refunded_fen == 17_900


def test_goods_refunded_and_reissued_are_paid_twice(losses: Losses) -> None:
    loss = losses.report()
    ticket_id = losses.opened(TicketKind.REFUND)
    told = losses.result().paid_twice
    refund_no = losses.ticket(ticket_id).ticket_no
    assert told == (
        f"“MY-2601 法式连衣裙 红色 M” is refunded by {refund_no} and reissued by {loss.ticket_no}: paid twice.",
    )


def test_a_piece_refunded_and_another_reissued_are_not(losses: Losses) -> None:
    dress, jeans = losses.draft().goods
    losses.report(goods=(dress, jeans._replace(quantity=1)), claimed_fen=20_000)
    lines = losses.draft().goods

    def one_piece(session: Session, actor: Actor) -> object:
        draft = TicketDraft(
            TicketKind.REFUND, (LineDraft(lines[1].order_line_id or 0, 1),), reason_id=losses.draft().reason_id
        )
        return tickets.open_ticket(session, actor, draft)

    losses.scene.do(one_piece)
    assert losses.result().paid_twice == ()


def test_a_small_compensation_beside_a_reissue_is_not_but_the_whole_price_is(losses: Losses) -> None:
    losses.report()
    ticket_id = losses.opened(TicketKind.REFUND, "其他", keeps_goods=True, service_fee_fen=0)
    assert len(losses.result().paid_twice) == 1  # all that was paid for it, and the goods once more
    losses.scene.do(tickets.delete_tickets, [ticket_id])
    assert losses.result().paid_twice == ()


def test_a_refund_without_a_ticket_beside_a_reissue(losses: Losses) -> None:
    loss = losses.report()

    def refund_outside(session: Session, _actor: Actor) -> None:
        session.get_one(Order, losses.order_id).refunded_fen = 12_900

    losses.scene.do(refund_outside)
    told = losses.result().paid_twice
    assert len(told) == 1 and "￥129.00" in told[0] and loss.ticket_no in told[0]


def test_money_the_courier_gave_to_the_customer_is_not_ours(losses: Losses) -> None:
    loss = losses.report(money_to=MoneyTo.CUSTOMER)
    assert losses.result().expected_fen == 0
    paid(losses, loss.claim_id, 20_000, 20_000, to=MoneyTo.CUSTOMER)
    result = losses.result()
    assert (result.compensation_fen, result.to_customer_fen, result.result_fen) == (0, 20_000, 27_650)
    assert len(result.paid_twice) == 1 and loss.claim_no in result.paid_twice[0]


def test_several_orders_at_once(losses: Losses) -> None:
    losses.report()
    other = losses.scene.order("YT0000000004712", order_no="3001000000000000200")
    results = losses.scene.ask(parcel_results, [losses.order_id, other])
    assert {order: one.result_fen for order, one in results.items()} == {losses.order_id: 27_650, other: 0}
