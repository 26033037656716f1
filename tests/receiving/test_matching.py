"""Whose a parcel is."""

import pytest

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.states import TicketKind
from tests.receiving.desk_scene import SF, YT, DeskScene


def test_a_scanned_number_finds_the_ticket_that_awaits_it_however_it_is_written(scene: DeskScene) -> None:
    ticket_id = scene.awaited()
    scene.awaited(number="YT0000000000777")
    for text in (SF, "sf1234567890123", " SF 1234 5678 90123 ", "ＳＦ１２３４５６７８９０１２３"):
        match = scene.match(text)
        assert [row.id for row in match.tickets] == [ticket_id]
        assert match.tracking_no == SF and match.courier == "顺丰速运" and not match.before and not match.orders


def test_of_two_tickets_with_one_number_the_one_that_waits_comes_first(scene: DeskScene) -> None:
    waiting = scene.awaited()
    done = scene.awaited()
    scene.receive(done)
    assert [row.id for row in scene.match(SF).tickets] == [waiting, done]


def test_a_parcel_of_ours_that_came_back_is_its_orders(scene: DeskScene) -> None:
    order_id = scene.under_way()
    match = scene.match(scene.facts(order_id).tracking_no)
    assert [facts.id for facts in match.orders] == [order_id] and not match.tickets
    assert not match.candidates.tickets


def test_with_an_order_that_came_back_its_ticket_is_offered_that_awaits_goods(scene: DeskScene) -> None:
    order_id = scene.under_way()
    ticket_id = scene.awaited(order_id, number="")
    match = scene.match(scene.facts(order_id).tracking_no)
    assert [facts.id for facts in match.orders] == [order_id]
    assert [row.id for row in match.candidates.tickets] == [ticket_id]


def test_a_replacement_that_came_back_is_its_tickets(scene: DeskScene) -> None:
    ticket_id = scene.dispatched()
    match = scene.match(YT)
    assert [row.id for row in match.replacements] == [ticket_id] and not match.tickets and not match.orders


def test_a_parcel_seen_before_is_told_with_what_became_of_it(scene: DeskScene) -> None:
    ticket_id = scene.awaited()
    scene.receive(ticket_id)
    (before,) = scene.match(SF).before
    assert before.ticket_id == ticket_id and "Received for AS2611-0001" in before.outcome


def test_an_unknown_number_is_nobodys(scene: DeskScene) -> None:
    scene.awaited()
    match = scene.match("SF9999999999999")
    assert not match.is_known and match.candidates == ((), ()) and match.courier == "顺丰速运"
    assert not scene.match("  ").is_known


@pytest.mark.parametrize("text", ["小鱼儿24", "13900000009", "0009", "周静", "3001999000000000001", "AS2611-0001"])
def test_anything_on_the_slip_finds_tickets_that_await_goods_first(scene: DeskScene, text: str) -> None:
    order_id = scene.order()
    waiting = scene.awaited(order_id, number="")
    other = scene.order(buyer="别人", receiver="赵六", phone="13700001234")
    closed = scene.ticket(TicketKind.REFUND, other)
    scene.step(tickets.cancel, closed, "x")
    reviewed = scene.ticket(TicketKind.REFUND, scene.order())
    found = [row.id for row in scene.match(text).candidates.tickets]
    assert found[0] == waiting and closed not in found
    assert (reviewed in found) == (text not in ("3001999000000000001", "AS2611-0001"))


def test_orders_without_a_ticket_are_candidates_too(scene: DeskScene) -> None:
    order_id = scene.order()
    candidates = scene.match("小鱼儿24").candidates
    assert not candidates.tickets and [row.id for row in candidates.orders] == [order_id]
