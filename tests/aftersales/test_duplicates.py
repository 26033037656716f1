"""Warnings before goods are paid for twice, each with the ticket to look at."""

from typing import Any

from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.drafting.drafts import Duplicate, TicketDraft
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.states import TicketKind, TicketState
from tests.aftersales.scene import Scene

REFUND, RETURN, EXCHANGE, REISSUE = TicketKind.REFUND, TicketKind.RETURN, TicketKind.EXCHANGE, TicketKind.REISSUE


def found(scene: Scene, draft: TicketDraft, own: TicketId | None = None) -> list[Duplicate]:
    return scene.ask(drafts.duplicates, draft, own)


def set_state(scene: Scene, ticket_id: TicketId, state: TicketState) -> None:
    def write(session: Any, _actor: Any) -> None:
        session.get_one(Ticket, ticket_id).state = state

    scene.do(write)


def test_a_lost_parcel_is_not_refunded_and_sent_again(scene: Scene) -> None:
    order = scene.order()
    ticket = scene.ticket(REISSUE, order, reason_id=scene.lost)
    set_state(scene, ticket, TicketState.COMPLETED)
    (one,) = found(scene, scene.draft(REFUND, order))
    assert (one.ticket_id, one.ticket_no) == (ticket, "AS2611-0001")
    assert one.text == (
        "“MY-2601 法式连衣裙 红色 M, MY-2602 牛仔裤” is reissued by AS2611-0001 (Completed): "
        "a refund too would pay twice."
    )


def test_what_was_refunded_is_not_sent_again(scene: Scene) -> None:
    order = scene.order()
    dress, jeans = scene.lines(order)
    ticket = scene.ticket(REFUND, lines=[(jeans, 1)])
    set_state(scene, ticket, TicketState.COMPLETED)
    (one,) = found(scene, scene.draft(REISSUE, order))
    assert one.text.startswith("“MY-2602 牛仔裤” is refunded by AS2611-0001 (Completed)")
    assert found(scene, scene.draft(REISSUE, lines=[(dress, 1)])) == []
    set_state(scene, ticket, TicketState.REJECTED)
    assert found(scene, scene.draft(REISSUE, order)) == []


def test_goods_in_another_open_ticket_are_told_of(scene: Scene) -> None:
    order = scene.order()
    _dress, jeans = scene.lines(order)
    first, second = scene.ticket(EXCHANGE, lines=[(jeans, 1)]), scene.ticket(RETURN, lines=[(jeans, 1)])
    assert [one.ticket_id for one in found(scene, scene.draft(RETURN, order))] == [second, first]
    assert "is in AS2611-0001 already: Exchange, To review." in found(scene, scene.draft(RETURN, order))[1].text
    set_state(scene, first, TicketState.COMPLETED)
    set_state(scene, second, TicketState.COMPLETED)
    assert found(scene, scene.draft(RETURN, order)) == []


def test_a_ticket_is_no_duplicate_of_itself(scene: Scene) -> None:
    order = scene.order()
    ticket = scene.ticket(RETURN, order, refund_no="88120001")
    assert found(scene, scene.ask(drafts.draft_of, ticket), ticket) == []


def test_a_refund_no_is_of_one_ticket(scene: Scene) -> None:
    ticket = scene.ticket(RETURN, scene.order(), refund_no="88120001")
    (one,) = found(scene, scene.draft(RETURN, scene.order(), refund_no=" 8812 0001 "))
    assert (one.ticket_id, one.text) == (ticket, "AS2611-0001 has the refund no. 88120001 already.")
