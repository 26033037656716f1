"""What comes out of the recycle bin comes back as its feature says: found again, and only where it still may."""

import pytest

from shopdesk.aftersales import lookup, service
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.states import TicketKind
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.preferences.service import list_deleted, take_out
from tests.aftersales.scene import Scene
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> Scene:
    return Scene(shop)


def is_deleted(scene: Scene, ticket_id: TicketId) -> bool:
    return scene.ask(lambda session: session.get_one(Ticket, ticket_id).deleted_at is not None)


def test_a_ticket_is_found_again(scene: Scene) -> None:
    ticket_id = scene.ticket(TicketKind.REFUND, scene.order())
    scene.do(service.delete_tickets, [ticket_id])
    assert scene.ask(lookup.find_tickets, "AS2611-0001", 5) == []
    assert [(row.kind, row.title) for row in scene.ask(list_deleted)] == [("ticket", "AS2611-0001")]
    scene.do(take_out, [("ticket", ticket_id)])
    assert [found.row.id for found in scene.ask(lookup.find_tickets, "AS2611-0001", 5)] == [ticket_id]


def test_a_ticket_whose_goods_were_given_by_another_one_stays_in_the_bin(scene: Scene) -> None:
    order = scene.order()
    first = scene.ticket(TicketKind.REFUND, order)
    scene.do(service.delete_tickets, [first])
    scene.ticket(TicketKind.REFUND, order)
    with pytest.raises(UserError):
        scene.do(take_out, [("ticket", first)])
    assert is_deleted(scene, first)


def test_all_of_them_come_back_or_none(scene: Scene) -> None:
    order = scene.order()
    first, fine = scene.ticket(TicketKind.REFUND, order), scene.ticket(TicketKind.REFUND, scene.order())
    scene.do(service.delete_tickets, [first, fine])
    scene.ticket(TicketKind.REFUND, order)

    def both(session: Session, _actor: object) -> None:
        take_out(session, scene.actor, [("ticket", fine), ("ticket", first)])

    with pytest.raises(UserError):
        scene.do(both)
    assert is_deleted(scene, fine) and is_deleted(scene, first)
