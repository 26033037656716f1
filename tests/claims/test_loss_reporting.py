"""A lost parcel is sent again and claimed in one step, and taken back in one step."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.orm import Session

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.lookup import tickets_of_order
from shopdesk.aftersales.states import EventKind, FaultSide, PostagePayer, TicketKind, TicketState
from shopdesk.claims import service
from shopdesk.claims.drafting.claim_draft import ClaimDraft
from shopdesk.claims.lookup import claims_of_order
from shopdesk.claims.losses.loss_draft import loss_problems, parcels_of, result_with, warnings
from shopdesk.claims.losses.reporting import claim_for_ticket, report_loss, take_back_loss
from shopdesk.claims.states import ClaimKind, ClaimState
from shopdesk.core.actor import Actor
from shopdesk.core.errors import Conflict, UserError
from shopdesk.orders.model import Order, OrderStatus
from shopdesk.orders.service import order_facts
from shopdesk.photos.model import PhotoLink
from shopdesk.photos.service import photos_of
from tests.claims.loss_scene import PARCEL, Losses
from tests.claims.scene import Scene


@pytest.fixture
def losses(scene: Scene) -> Losses:
    return Losses(scene)


def linked_photo(losses: Losses, kind: str, record_id: int) -> None:
    """A photo that belongs to a record."""
    losses.scene.photo(-1)  # type: ignore[arg-type]  a claim that is not there

    def move(session: Session, _actor: Actor) -> None:
        for link in session.query(PhotoLink).filter_by(record_id=-1):
            link.record_kind, link.record_id = kind, record_id

    losses.scene.do(move)


def only_listed(losses: Losses) -> None:
    """The order is known by the list of orders only, without its goods."""

    def take_lines(session: Session, _actor: Actor) -> None:
        order = session.get_one(Order, losses.order_id)
        for line in order.lines:
            session.delete(line)
        order.items, order.quantity = "连衣裙 等3件", 3

    losses.scene.do(take_lines)


def test_ticket_and_claim_are_made_together_and_name_each_other(losses: Losses) -> None:
    linked_photo(losses, "order", losses.order_id)
    loss = losses.report(case_no="YTO-1")

    ticket = losses.ticket(loss.ticket_id)
    assert (ticket.kind, ticket.state, ticket.reason_text) == (
        TicketKind.REISSUE,
        TicketState.PENDING_REVIEW,
        "快递丢失",
    )
    assert (ticket.fault_side, ticket.fault_courier) == (
        FaultSide.COURIER,
        100,
    ) and ticket.postage_payer is PostagePayer.SHOP
    assert [(one.style_no, one.spec, one.quantity) for one in ticket.replacements] == [
        ("MY-2601", "红色 M", 1),
        ("MY-2602", "", 2),
    ]
    notes = [event.note for event in ticket.events if event.what is EventKind.NOTE]
    assert notes == [f"Claimed from 圆通速递 as {loss.claim_no}: Lost, ￥276.50"]

    assert loss.claim_id is not None
    claim = losses.scene.detail(loss.claim_id)
    assert (claim.row.tracking_no, claim.row.state, claim.row.claimed_fen) == (PARCEL, ClaimState.DRAFT, 27_650)
    assert (claim.row.memo, claim.case_no, claim.postage_fen) == (f"Sent again: {loss.ticket_no}", "YTO-1", 800)
    assert [(one.order_line_id is not None, one.quantity, one.cost_fen) for one in claim.goods] == [
        (True, 1, 12_900),
        (True, 2, 6_975),
    ]
    for kind, record_id in (("ticket", ticket.id), ("claim", loss.claim_id)):
        assert len(losses.scene.ask(photos_of, kind, record_id)) == 1


@pytest.mark.parametrize(("reissue", "claim"), [(True, False), (False, True)])
def test_either_can_be_left_out(losses: Losses, reissue: bool, claim: bool) -> None:
    loss = losses.report(reissue=reissue, claim=claim)
    assert (bool(loss.ticket_no), bool(loss.claim_no)) == (reissue, claim)
    assert len(losses.scene.ask(tickets_of_order, losses.order_id)) == reissue
    assert len(losses.scene.ask(claims_of_order, losses.order_id)) == claim


def test_nothing_is_made_where_one_of_both_is_refused(losses: Losses) -> None:
    losses.scene.claim(tracking_no=PARCEL)
    with pytest.raises(UserError) as refused:
        losses.report()
    assert refused.value.field == "tracking_no" and refused.value.values["claim_no"] == "CL2610-0001"
    assert losses.scene.ask(tickets_of_order, losses.order_id) == []


def test_all_that_is_wrong_is_told_at_its_field(losses: Losses) -> None:
    def wrong(**named: Any) -> dict[str | None, str]:
        errors = losses.scene.ask(loss_problems, losses.scene.actor, losses.draft(**named))
        return {error.field: error.message for error in errors}

    assert wrong() == {}
    assert set(wrong(goods=())) == {"goods"}
    assert set(wrong(reissue=False, claim=False)) == {"what"}
    assert set(wrong(reason_id=None, claimed_fen=0, tracking_no="")) == {"reason", "claimed", "tracking_no"}
    goods = losses.draft().goods
    three = wrong(goods=(goods[0], goods[1]._replace(quantity=3)))
    assert "2 bought, not more" in three["goods"]


def test_goods_that_have_not_left_cannot_be_lost(losses: Losses) -> None:
    def unship(session: Session, _actor: Actor) -> None:
        session.get_one(Order, losses.order_id).status = OrderStatus.TO_SHIP

    losses.scene.do(unship)
    errors = losses.scene.ask(loss_problems, losses.scene.actor, losses.draft())
    assert [error.field for error in errors] == ["kind"] and "Nothing has been shipped" in errors[0].message


def test_the_cost_entered_is_the_price_of_what_is_sent(losses: Losses) -> None:
    dress, jeans = losses.draft().goods
    loss = losses.report(goods=(dress._replace(cost_fen=5_000), jeans))
    assert [one.price_fen for one in losses.ticket(loss.ticket_id).replacements] == [5_000, 0]
    result = losses.result()
    assert result.reissue_cost_fen == 5_000 + 13_950  # the jeans at what was paid for them


def test_what_nobody_priced_is_worth_its_share_of_what_was_paid(losses: Losses) -> None:
    """Lines sum to more than was paid where a coupon came off the order as a whole."""

    def take_coupon_off(session: Session, _actor: Actor) -> None:
        session.get_one(Order, losses.order_id).paid_fen = 25_650

    losses.scene.do(take_coupon_off)
    told = losses.scene.ask(result_with, losses.scene.actor, losses.draft())
    losses.report()
    assert told.reissue_cost_fen == losses.result().reissue_cost_fen == 25_650 - 800


def test_an_order_known_by_the_list_only_gets_a_line_with_its_reissue(losses: Losses) -> None:
    only_listed(losses)
    draft = losses.draft()
    assert [one.order_line_id for one in draft.goods] == [-losses.order_id]
    loss = losses.scene.do(report_loss, replace(draft, claimed_fen=20_000))
    lines = losses.scene.ask(order_facts, losses.order_id).lines
    assert [one.quantity for one in lines] == [3] and loss.claim_id is not None
    assert losses.scene.detail(loss.claim_id).goods[0].order_line_id == lines[0].id


def test_a_claim_alone_needs_no_line_of_such_an_order(losses: Losses) -> None:
    only_listed(losses)
    loss = losses.report(reissue=False)
    assert losses.scene.ask(order_facts, losses.order_id).lines == ()
    assert loss.claim_id is not None and losses.scene.detail(loss.claim_id).goods[0].quantity == 3


def test_both_are_taken_back_in_one_step(losses: Losses) -> None:
    before = losses.result()
    loss = losses.report()
    assert losses.result() != before
    losses.scene.do(take_back_loss, loss)
    assert losses.result() == before
    assert losses.scene.ask(tickets_of_order, losses.order_id) == []
    assert losses.scene.ask(claims_of_order, losses.order_id) == []
    again = losses.report()
    assert (again.ticket_no, again.claim_no) == ("AS2610-0002", "CL2610-0002")


def test_neither_is_taken_back_once_somebody_went_on_with_one(losses: Losses) -> None:
    loss = losses.report()
    losses.scene.do(tickets.add_note, loss.ticket_id, loss.ticket_version, "请尽快")
    with pytest.raises(Conflict, match="changed in between"):
        losses.scene.do(take_back_loss, loss)
    assert len(losses.scene.ask(claims_of_order, losses.order_id)) == 1
    loss = loss._replace(ticket_version=losses.ticket(loss.ticket_id).version)
    losses.step(service.submit_claim, loss)
    with pytest.raises(Conflict):
        losses.scene.do(take_back_loss, loss)
    assert len(losses.scene.ask(tickets_of_order, losses.order_id)) == 1


def test_a_refund_of_the_same_goods_is_warned_about_beforehand(losses: Losses) -> None:
    assert losses.scene.ask(warnings, losses.scene.actor, losses.draft()) == []
    losses.opened(TicketKind.REFUND)
    told = losses.scene.ask(warnings, losses.scene.actor, losses.draft())
    assert [one.ticket_no for one in told] == ["AS2610-0001"] and "pay twice" in told[0].text
    assert losses.scene.ask(warnings, losses.scene.actor, losses.draft(reissue=False)) == []


def test_the_result_is_told_before_anything_is_made(losses: Losses) -> None:
    told = losses.scene.ask(result_with, losses.scene.actor, losses.draft())
    assert (told.reissue_cost_fen, told.postage_fen, told.expected_fen) == (26_850, 800, 27_650)
    assert (told.result_fen, told.expected_result_fen) == (27_650, 0)
    losses.report()
    made = losses.result()
    same = ("reissue_cost_fen", "postage_fen", "expected_fen", "result_fen")
    assert [getattr(made, name) for name in same] == [getattr(told, name) for name in same]


def test_the_parcels_of_an_order_and_of_what_was_sent_again(losses: Losses) -> None:
    loss = losses.report()
    losses.scene.do(tickets.approve, loss.ticket_id, loss.ticket_version)
    version = losses.ticket(loss.ticket_id).version
    losses.scene.do(tickets.dispatch, loss.ticket_id, version, "中通快递", "73123456789012")
    told = losses.scene.ask(parcels_of, losses.order_id)
    assert [(one.tracking_no, one.courier, one.ticket_no, one.claim_no) for one in told] == [
        (PARCEL, "圆通速递", "", loss.claim_no),
        ("73123456789012", "中通快递", loss.ticket_no, ""),
    ]


def test_a_ticket_that_is_there_gets_its_claim(losses: Losses) -> None:
    ticket_id = losses.opened(TicketKind.REFUND)
    linked_photo(losses, "ticket", ticket_id)
    draft = ClaimDraft(PARCEL, ClaimKind.LOST, 12_900, order_id=losses.order_id, memo="客户很急")
    made = losses.scene.do(claim_for_ticket, ticket_id, draft)
    claim = losses.scene.detail(made.id)
    ticket = losses.ticket(ticket_id)
    assert claim.row.memo == f"客户很急\nTicket {ticket.ticket_no}"
    assert made.claim_no in ticket.events[-1].note
    assert len(losses.scene.ask(photos_of, "claim", made.id)) == 1
