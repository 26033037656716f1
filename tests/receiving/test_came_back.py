"""What a ticket had sent out comes back undeliverable: ticket and receiving desk know of it, goods are counted once."""

import pytest

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import EventKind, TicketKind, TicketState
from shopdesk.aftersales.steps.steps_ahead import StepChoice, steps_ahead
from shopdesk.core.errors import UserError
from shopdesk.receiving import service
from shopdesk.receiving.model import ParcelId
from shopdesk.receiving.service import Counted, ParcelDraft
from tests.receiving.desk_scene import JT, SF, YT, DeskScene


@pytest.fixture
def ticket_id(scene: DeskScene) -> TicketId:
    """A reissue on its way to the customer."""
    return scene.dispatched()


def came_back(scene: DeskScene, ticket_id: TicketId, number: str = YT) -> ParcelId:
    return scene.do(service.register_undeliverable, ParcelDraft(number), ticket_id=ticket_id)


def ahead(scene: DeskScene, ticket_id: TicketId) -> dict[str, StepChoice]:
    return {one.key: one for one in scene.ask(steps_ahead, scene.actor, ticket_id)}


def pieces_here(scene: DeskScene, ticket_id: TicketId) -> int:
    """Pieces that came in less those that left, for a ticket that sends three."""
    moved = scene.moved("ticket", ticket_id)
    return 3 + sum(pieces if way == "in" else -pieces for way, _purpose, _grade, pieces in moved)


def test_a_ticket_whose_parcel_waits_does_not_complete_by_itself(scene: DeskScene, ticket_id: TicketId) -> None:
    parcel_id = came_back(scene, ticket_id)
    scene.passes(days=30)
    assert scene.do(tickets.complete_due) == []
    assert "came back" in ahead(scene, ticket_id)["complete"].warning
    scene.on_parcel(service.resend_parcel, parcel_id, "", JT)
    assert ahead(scene, ticket_id)["complete"].warning == ""
    scene.passes(days=30)
    assert scene.do(tickets.complete_due) == [ticket_id]


def test_it_is_sent_again_at_the_receiving_desk_only(scene: DeskScene, ticket_id: TicketId) -> None:
    parcel_id = came_back(scene, ticket_id)
    assert pieces_here(scene, ticket_id) == 3
    assert "receiving desk" in ahead(scene, ticket_id)["resend"].barred
    with pytest.raises(UserError, match="receiving desk"):
        scene.step(tickets.resend, ticket_id, "极兔速递", JT, "门牌号错误")
    scene.on_parcel(service.resend_parcel, parcel_id, "", JT)
    assert pieces_here(scene, ticket_id) == 0
    scene.step(tickets.resend, ticket_id, "圆通速递", "YT0000000000009", "又退回来了")
    assert pieces_here(scene, ticket_id) == 0
    came_back(scene, ticket_id, "YT0000000000009")
    assert pieces_here(scene, ticket_id) == 3 and ahead(scene, ticket_id)["resend"].barred


def test_the_history_tells_that_it_came_back(scene: DeskScene, ticket_id: TicketId) -> None:
    came_back(scene, ticket_id)
    assert scene.last_event(ticket_id)[:2] == (EventKind.CAME_BACK, f"圆通速递 {YT}")


def test_the_same_goods_do_not_come_back_twice(scene: DeskScene, ticket_id: TicketId) -> None:
    came_back(scene, ticket_id)
    with pytest.raises(UserError, match="came back"):
        came_back(scene, ticket_id, JT)
    assert pieces_here(scene, ticket_id) == 3


def test_one_entered_by_mistake_is_on_its_way_again(scene: DeskScene, ticket_id: TicketId) -> None:
    scene.on_parcel(service.settle_parcel, came_back(scene, ticket_id), "登记错误", mistaken=True)
    assert pieces_here(scene, ticket_id) == 0 and ahead(scene, ticket_id)["resend"].barred == ""
    assert scene.last_event(ticket_id)[:2] == (EventKind.STILL_OUT, "登记错误")
    scene.passes(days=30)
    assert scene.do(tickets.complete_due) == [ticket_id]


def test_one_that_was_settled_otherwise_stays_until_somebody_ends_the_ticket(
    scene: DeskScene, ticket_id: TicketId
) -> None:
    scene.on_parcel(service.settle_parcel, came_back(scene, ticket_id), "客户不要了")
    scene.passes(days=30)
    assert scene.do(tickets.complete_due) == []
    scene.step(tickets.cancel, ticket_id, "客户不要了")
    assert scene.stored(ticket_id)["state"] is TicketState.CANCELLED and pieces_here(scene, ticket_id) == 3


def test_an_orders_own_parcel_keeps_no_ticket_of_it_waiting(scene: DeskScene) -> None:
    order_id = scene.under_way()
    ticket_id = scene.dispatched(order_id=order_id)
    scene.undeliverable(order_id)
    assert ahead(scene, ticket_id)["resend"].barred == ""
    scene.passes(days=30)
    assert scene.do(tickets.complete_due) == [ticket_id]


def test_what_has_not_left_cannot_come_back(scene: DeskScene) -> None:
    waiting = scene.awaited(kind=TicketKind.EXCHANGE)
    with pytest.raises(UserError, match="nothing has left"):
        came_back(scene, waiting)
    assert scene.moved("ticket", waiting) == []
    assert scene.parcels() == []


def test_no_more_pieces_of_an_order_come_back_than_are_out(scene: DeskScene) -> None:
    order_id = scene.under_way()
    dress, jeans = scene.ask(service.goods_of_order, order_id)
    scene.undeliverable(order_id, counts={dress.id: Counted(1), jeans.id: Counted(1)})

    def another(counts: dict[int, Counted] | None = None) -> ParcelId:
        return scene.do(service.register_undeliverable, ParcelDraft(JT), order_id=order_id, counts=counts)

    for counts in ({dress.id: Counted(1)}, {jeans.id: Counted(1, 1)}):
        with pytest.raises(UserError, match="came back before") as refused:
            another(counts)
        assert refused.value.field == "counts"
    rest = another()  # all that is still out
    assert scene.moved("parcel", rest) == [("in", "undeliverable", "good", 1)]
    scene.on_parcel(service.settle_parcel, rest, "扫错了", mistaken=True)
    assert scene.do(service.register_undeliverable, ParcelDraft(SF), order_id=order_id)
