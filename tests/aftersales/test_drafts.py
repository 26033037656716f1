"""What follows from what people enter: goods, pieces, amounts, phase, fault, and what an earlier ticket leaves."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.drafting.drafts import LineDraft, Proposal, ReplacementDraft, TicketDraft
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.states import FaultSide, Phase, PostagePayer, RefundChannel, TicketKind, TicketState
from shopdesk.aftersales.steps import opening
from shopdesk.core.errors import UserError
from shopdesk.orders.model import OrderId, OrderStatus
from tests.aftersales.scene import DRESS, JEANS, RECEIVED_AT, Goods, Scene

REFUND, RETURN, EXCHANGE, REISSUE = TicketKind.REFUND, TicketKind.RETURN, TicketKind.EXCHANGE, TicketKind.REISSUE
THREE = Goods("MY-2603", "袜子", 3, 50, 100)  # three pairs for one yuan


def worked_out(scene: Scene, kind: TicketKind, *orders: OrderId, **fields: Any) -> Proposal:
    return scene.ask(drafts.proposal, scene.actor, scene.draft(kind, *orders, **fields))


def set_state(scene: Scene, ticket_id: TicketId, state: TicketState, **fields: object) -> None:
    """What later steps leave behind."""

    def write(session, _actor) -> None:
        ticket = session.get_one(Ticket, ticket_id)
        ticket.state = state
        for name, value in fields.items():
            setattr(ticket, name, value)
            if name in ("approved_fen", "refunded_fen"):
                setattr(ticket.orders[0], name, value)

    scene.do(write)


# What a draft begins with.


def test_goods_that_were_shipped_begin_as_a_return_of_everything(scene: Scene) -> None:
    order, other = scene.order(), scene.under_way(THREE)
    draft = scene.ask(drafts.draft_for_orders, scene.actor, [other, order])
    assert draft.kind is RETURN
    assert [line.quantity for line in draft.lines] == [3, 1, 2]
    assert scene.ask(drafts.draft_for_orders, scene.actor, [order], EXCHANGE).kind is EXCHANGE


def test_goods_that_have_not_left_begin_as_a_refund(scene: Scene) -> None:
    assert scene.ask(drafts.draft_for_orders, scene.actor, [scene.unshipped()]).kind is REFUND


def test_a_draft_begins_with_what_other_tickets_have_left(scene: Scene) -> None:
    order = scene.order()
    dress, jeans = scene.lines(order)
    scene.ticket(RETURN, order, lines=[(dress, 1), (jeans, 1)])
    draft = scene.ask(drafts.draft_for_orders, scene.actor, [order])
    assert draft.lines == (LineDraft(jeans, 1),)
    again = scene.ask(drafts.draft_for_orders, scene.actor, [order], REISSUE)
    assert again.lines == (LineDraft(dress, 1), LineDraft(jeans, 2))


def test_an_order_that_is_gone_is_told_of(scene: Scene) -> None:
    with pytest.raises(UserError, match="does not exist"):
        scene.ask(drafts.draft_for_orders, scene.actor, [99])


def test_a_stored_ticket_becomes_the_draft_it_was_made_of(scene: Scene) -> None:
    order, other = scene.order(), scene.order(THREE)
    _dress, jeans = scene.lines(order)
    draft = TicketDraft(
        REFUND,
        (LineDraft(jeans, 1, 500), LineDraft(scene.lines(other)[0], 2)),
        scene.wrong_item,
        phase=Phase.AFTER_RECEIPT,
        description="少了一条",
        note="老客户",
        refund_no="88120001",
        faults={FaultSide.SHOP: 60, FaultSide.COURIER: 40},
        postage_payer=PostagePayer.CUSTOMER,
        received_on=date(2026, 11, 20),
        refund_postage=True,
        coupons={order: 100, other: 0},
        coins={order: 0, other: 10},
        service_fee_fen=30,
        return_courier="圆通速递",
        return_tracking_no="YT9",
    )
    ticket = scene.do(opening.open_ticket, draft).id
    assert scene.ask(drafts.draft_of, ticket) == draft


def test_an_exchange_becomes_the_draft_it_was_made_of(scene: Scene) -> None:
    order = scene.order()
    dress, _jeans = scene.lines(order)
    leaving = (ReplacementDraft(dress, "MY-2700", "MY-2700-L", "大衣", "黑色 L", 1, 20_000),)
    for difference in (None, 5_000):
        draft = scene.draft(
            EXCHANGE, lines=[(dress, 1)], phase=Phase.AFTER_RECEIPT, replacements=leaving, difference_fen=difference
        )
        draft = replace(draft, refund_postage=False, coupons={order: 0}, coins={order: 0})
        ticket = scene.do(opening.open_ticket, draft).id
        assert scene.ask(drafts.draft_of, ticket) == draft
        set_state(scene, ticket, TicketState.CANCELLED)


def test_a_draft_of_no_ticket_is_refused_in_words(scene: Scene) -> None:
    with pytest.raises(UserError, match="does not exist"):
        scene.ask(drafts.draft_of, TicketId(404))


# Amounts.


def test_a_line_is_worth_its_share_of_what_was_really_paid(scene: Scene) -> None:
    # 129 + 150, paid 250 for them: 10.4 % less on each.
    order = scene.order(DRESS, JEANS, paid_fen=25_800)
    told = worked_out(scene, RETURN, order)
    assert [line.share_fen for line in told.lines] == [11_559, 13_441]
    assert (told.proposed_fen, told.refund_postage) == (25_000, False)


def test_postage_is_given_back_where_somebody_says_so_and_once_only(scene: Scene) -> None:
    order = scene.order()
    dress, jeans = scene.lines(order)
    told = worked_out(scene, RETURN, lines=[(dress, 1)], refund_postage=True)
    assert (told.proposed_fen, told.orders[0].postage_fen) == (13_700, 800)
    scene.ticket(RETURN, lines=[(dress, 1)], refund_postage=True)
    told = worked_out(scene, RETURN, lines=[(jeans, 2)], refund_postage=True)
    assert (told.proposed_fen, told.orders[0].postage_left_fen) == (15_000, 0)


def test_before_shipping_the_postage_goes_back_with_the_last_piece(scene: Scene) -> None:
    order = scene.unshipped()
    dress, jeans = scene.lines(order)
    assert worked_out(scene, REFUND, order).proposed_fen == 28_700
    assert worked_out(scene, REFUND, order, refund_postage=False).proposed_fen == 28_700
    assert worked_out(scene, REFUND, lines=[(dress, 1), (jeans, 1)]).proposed_fen == 20_400
    scene.ticket(REFUND, lines=[(dress, 1), (jeans, 1)])
    assert worked_out(scene, REFUND, lines=[(jeans, 1)]).proposed_fen == 8_300


def test_before_shipping_the_postage_goes_back_for_whole_orders_alone(scene: Scene) -> None:
    whole, part = scene.unshipped(DRESS), scene.unshipped()
    lines = [(scene.lines(whole)[0], 1), (scene.lines(part)[0], 1)]
    ticket = scene.ticket(REFUND, lines=lines)
    assert [one["postage_fen"] for one in scene.stored(ticket)["orders"]] == [800, 0]
    again = scene.ask(drafts.draft_of, ticket)
    told = scene.ask(drafts.proposal, scene.actor, again, ticket)
    assert [one.postage_fen for one in told.orders] == [800, 0]


def test_coupons_and_coins_are_no_part_of_the_goods_and_come_back_where_asked(scene: Scene) -> None:
    order = scene.order()
    parts: dict[str, Any] = {"coupons": {order: 1_000}, "coins": {order: 200}}
    assert worked_out(scene, RETURN, order, **parts).proposed_fen == 26_700
    assert worked_out(scene, RETURN, order, **parts, refund_coupon=True).proposed_fen == 27_700
    everything = {**parts, "refund_coupon": True, "refund_coins": True, "refund_postage": True}
    assert worked_out(scene, RETURN, order, **everything).proposed_fen == 28_700


def test_the_next_ticket_of_an_order_knows_its_coupons(scene: Scene) -> None:
    order = scene.order()
    dress, jeans = scene.lines(order)
    scene.ticket(RETURN, lines=[(dress, 1)], coupons={order: 900}, refund_coupon=True)
    told = worked_out(scene, RETURN, lines=[(jeans, 2)], refund_coupon=True, refund_postage=True)
    assert told.orders[0].parts.coupon_fen == 900
    assert (told.orders[0].coupon_left_fen, told.orders[0].coupon_fen) == (0, 0)
    first = scene.stored(TicketId(1))["proposed_fen"]
    assert first + told.proposed_fen == 28_700


def test_a_service_fee_is_taken_off_and_shared_over_the_orders(scene: Scene) -> None:
    order, other = scene.order(DRESS), scene.order(Goods(price_fen=4_300))
    told = worked_out(scene, RETURN, order, other, service_fee_fen=1_000)
    assert [(one.fee_fen, one.proposed_fen) for one in told.orders] == [(750, 12_150), (250, 4_050)]
    assert told.proposed_fen == 16_200


def test_what_the_platform_gave_back_by_itself_is_not_given_back_again(scene: Scene) -> None:
    order = scene.order(refunded_fen=20_000)
    told = worked_out(scene, RETURN, order)
    assert (told.orders[0].available_fen, told.orders[0].outside_fen, told.proposed_fen) == (8_700, 20_000, 8_700)
    assert sum(line.refund_fen for line in told.lines) == 8_700


def test_a_refund_of_ours_that_the_platform_tells_of_counts_once(scene: Scene) -> None:
    order = scene.order()
    dress, jeans = scene.lines(order)
    ticket = scene.ticket(RETURN, lines=[(dress, 1)])
    set_state(scene, ticket, TicketState.COMPLETED, refunded_fen=12_900, refund_channel=RefundChannel.PLATFORM)
    scene.change_order(order, refunded_fen=12_900)
    assert worked_out(scene, RETURN, lines=[(jeans, 2)], refund_postage=True).proposed_fen == 15_800
    scene.change_order(order, refunded_fen=13_700)
    assert worked_out(scene, RETURN, lines=[(jeans, 2)], refund_postage=True).proposed_fen == 15_000


def test_what_was_sent_another_way_is_not_taken_for_the_platforms(scene: Scene) -> None:
    order = scene.order()
    dress, jeans = scene.lines(order)
    ticket = scene.ticket(RETURN, lines=[(dress, 1)])
    set_state(scene, ticket, TicketState.COMPLETED, refunded_fen=12_900, refund_channel=RefundChannel.ALIPAY)
    scene.change_order(order, refunded_fen=10_000)
    told = worked_out(scene, RETURN, lines=[(jeans, 2)])
    assert told.orders[0].available_fen == 28_700 - 12_900 - 10_000


def test_what_was_really_refunded_counts_not_what_was_asked_for(scene: Scene) -> None:
    order = scene.order(DRESS)
    (dress,) = scene.lines(order)
    ticket = scene.ticket(RETURN, order)
    set_state(scene, ticket, TicketState.COMPLETED, approved_fen=10_000, refunded_fen=9_000)
    told = worked_out(scene, REFUND, lines=[(dress, 1)], keeps_goods=True)
    assert told.orders[0].available_fen == 13_700 - 9_000
    assert told.lines[0].most_fen == 12_900 - 9_000


def test_what_was_given_for_goods_the_customer_kept_is_missing_when_they_come_back(scene: Scene) -> None:
    order = scene.order(DRESS)
    (dress,) = scene.lines(order)
    scene.ticket(REFUND, lines=[LineDraft(dress, 1, 2_000)], keeps_goods=True)
    told = worked_out(scene, RETURN, order)
    assert (told.lines[0].available, told.lines[0].share_fen, told.proposed_fen) == (1, 12_900, 10_900)


def test_three_pieces_in_three_tickets_come_to_what_was_paid(scene: Scene) -> None:
    order = scene.order(THREE, postage_fen=0)
    (socks,) = scene.lines(order)
    tickets = [scene.ticket(RETURN, lines=[(socks, 1)]) for _ in range(3)]
    assert [scene.stored(one)["proposed_fen"] for one in tickets] == [34, 33, 33]


@pytest.mark.parametrize("cancelled", [0, 1, 2])
def test_whichever_ticket_is_given_up_the_pieces_come_to_what_was_paid(scene: Scene, cancelled: int) -> None:
    order = scene.order(THREE, postage_fen=0)
    (socks,) = scene.lines(order)
    tickets = [scene.ticket(RETURN, lines=[(socks, 1)]) for _ in range(3)]
    set_state(scene, tickets[cancelled], TicketState.CANCELLED)
    tickets[cancelled] = scene.ticket(RETURN, lines=[(socks, 1)])
    assert sum(scene.stored(one)["proposed_fen"] for one in tickets) == 100


# Exchanges.


def test_a_dearer_piece_is_paid_for_and_a_cheaper_one_gives_back(scene: Scene) -> None:
    order = scene.order()
    dress, jeans = scene.lines(order)
    dearer, cheaper = ReplacementDraft(dress, "A", price_fen=15_000), ReplacementDraft(dress, "B", price_fen=9_900)
    assert worked_out(scene, EXCHANGE, lines=[(dress, 1)], replacements=(dearer,)).difference_fen == 2_100
    assert worked_out(scene, EXCHANGE, lines=[(dress, 1)], replacements=(cheaper,)).difference_fen == -3_000
    both = [(dress, 1), (jeans, 2)]
    assert worked_out(scene, EXCHANGE, lines=both, replacements=(dearer,)).difference_fen == 2_100
    for_all = ReplacementDraft(None, "C", price_fen=30_000)
    assert worked_out(scene, EXCHANGE, lines=both, replacements=(for_all,)).difference_fen == 2_100


def test_goods_without_a_price_are_exchanged_for_the_same(scene: Scene) -> None:
    order = scene.order()
    leaving = tuple(ReplacementDraft(line, "MY-2601", spec="红色 L") for line in scene.lines(order))
    told = worked_out(scene, EXCHANGE, order, replacements=leaving)
    assert (told.difference_fen, told.proposed_fen) == (0, 0)


def test_what_somebody_says_about_the_difference_counts(scene: Scene) -> None:
    order = scene.order()
    dearer = ReplacementDraft(scene.lines(order)[0], "A", price_fen=15_000)
    told = worked_out(scene, EXCHANGE, order, replacements=(dearer,), difference_fen=0)
    assert told.difference_fen == 0


def test_what_an_exchange_gives_back_cannot_be_refunded_again(scene: Scene) -> None:
    order = scene.order(DRESS, postage_fen=0)
    (dress,) = scene.lines(order)
    cheaper = ReplacementDraft(dress, "B", price_fen=9_900)
    ticket = scene.ticket(EXCHANGE, order, replacements=(cheaper,))
    set_state(scene, ticket, TicketState.COMPLETED)
    assert worked_out(scene, RETURN, order).proposed_fen == 9_900


# Phase, fault, postage, window, deadline.


def test_the_phase_is_told_by_the_orders(scene: Scene) -> None:
    assert worked_out(scene, REFUND, scene.unshipped()).phase is Phase.BEFORE_SHIPPING
    assert worked_out(scene, REFUND, scene.under_way()).phase is Phase.IN_TRANSIT
    assert worked_out(scene, REFUND, scene.under_way(), received_on=date(2026, 11, 20)).phase is Phase.AFTER_RECEIPT
    assert worked_out(scene, REFUND, scene.order()).phase is Phase.AFTER_RECEIPT
    assert worked_out(scene, REFUND, scene.unshipped(), scene.under_way()).phase is Phase.IN_TRANSIT
    closed = scene.order(status=OrderStatus.CLOSED)
    assert worked_out(scene, REFUND, closed).phase is Phase.BEFORE_SHIPPING
    assert worked_out(scene, REFUND, scene.unshipped(), phase=Phase.IN_TRANSIT).phase is Phase.IN_TRANSIT


def test_fault_and_postage_are_those_of_the_reason_until_somebody_says_otherwise(scene: Scene) -> None:
    order = scene.order()
    told = worked_out(scene, RETURN, order, reason_id=scene.no_reason)
    assert (told.faults, told.fault_side) == ({FaultSide.CUSTOMER: 100}, FaultSide.CUSTOMER)
    assert told.postage_payer is PostagePayer.CUSTOMER
    shares = {FaultSide.CUSTOMER: 40, FaultSide.FACTORY: 60}
    told = worked_out(scene, RETURN, order, reason_id=scene.no_reason, faults=shares)
    assert told.fault_side is FaultSide.FACTORY


def test_half_a_form_has_a_proposal_too(scene: Scene) -> None:
    order = scene.order()
    dress, _jeans = scene.lines(order)
    empty = scene.ask(drafts.proposal, scene.actor, TicketDraft(RETURN))
    assert (empty.lines, empty.orders, empty.proposed_fen, empty.fault_side) == ((), (), 0, None)
    odd = TicketDraft(
        REFUND,
        (LineDraft(dress, -1), LineDraft(dress, 9), LineDraft(404)),
        faults={},
        service_fee_fen=-5,
        coupons={order: 10**9},
    )
    told = scene.ask(drafts.proposal, scene.actor, odd)
    assert told.proposed_fen == 0


def test_the_window_begins_with_the_receipt_and_its_first_day_does_not_count(scene: Scene) -> None:
    order = scene.order(finished_at=RECEIVED_AT)  # on 19 November
    told = worked_out(scene, RETURN, order, reason_id=scene.no_reason)
    assert (told.window_ends_on, told.outside_window) == (date(2026, 11, 26), False)
    told = worked_out(scene, RETURN, order, reason_id=scene.no_reason, received_on=date(2026, 11, 16))
    assert told.window_ends_on == date(2026, 11, 23)
    scene.passes(days=4)
    assert not worked_out(scene, RETURN, order, reason_id=scene.no_reason).outside_window
    scene.passes(days=1)
    assert worked_out(scene, RETURN, order, reason_id=scene.no_reason).outside_window


def test_no_day_of_receipt_makes_the_window_of_a_finished_trade_longer(scene: Scene) -> None:
    order = scene.order(finished_at=RECEIVED_AT)
    scene.passes(days=30)
    told = worked_out(scene, RETURN, order, reason_id=scene.no_reason, received_on=scene.clock.today())
    assert (told.window_ends_on, told.outside_window) == (date(2026, 11, 26), True)


def test_a_window_that_nobody_knows_the_begin_of_has_not_begun(scene: Scene) -> None:
    told = worked_out(scene, RETURN, scene.under_way(), reason_id=scene.no_reason)
    assert (told.window_ends_on, told.outside_window) == (None, False)


def test_of_several_orders_the_window_that_ends_first_counts(scene: Scene) -> None:
    early, late = scene.order(finished_at=RECEIVED_AT - timedelta(days=2)), scene.order()
    told = worked_out(scene, RETURN, late, early, reason_id=scene.no_reason)
    assert told.window_ends_on == date(2026, 11, 24)


def test_the_trade_of_goods_under_way_is_to_stay_open(scene: Scene) -> None:
    order = scene.under_way()
    deadline = scene.facts(order).deadline_at
    assert deadline is not None
    (told,) = worked_out(scene, RETURN, order).orders
    assert told.extend_until == deadline + timedelta(days=10)
    scene.passes(days=30)  # the deadline has passed, and the platform has not said that the trade is finished
    (told,) = worked_out(scene, RETURN, order).orders
    assert told.extend_until == scene.now + timedelta(days=10)


def test_finished_trades_and_those_that_another_ticket_looks_after_stay_as_they_are(scene: Scene) -> None:
    assert worked_out(scene, RETURN, scene.order()).orders[0].extend_until is None
    order = scene.under_way()
    dress, jeans = scene.lines(order)
    ticket = scene.ticket(RETURN, lines=[(dress, 1)])
    assert worked_out(scene, RETURN, lines=[(jeans, 1)]).orders[0].extend_until is None
    set_state(scene, ticket, TicketState.CANCELLED)
    assert worked_out(scene, RETURN, lines=[(jeans, 1)]).orders[0].extend_until is not None


@pytest.mark.parametrize("field", ["description", "note", "refund_no", "return_courier"])
def test_half_a_character_is_told_and_not_kept(scene: Scene, field: str) -> None:
    order = scene.order(DRESS)
    half: dict[str, Any] = {field: "尺码\ud83d 7"}
    whole: dict[str, Any] = {field: "尺码😀7"}
    with pytest.raises(UserError, match="half a character"):
        scene.ticket(REFUND, order, **half)
    assert scene.stored(scene.ticket(REFUND, order, **whole))[field]
