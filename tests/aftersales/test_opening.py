"""Opening tickets, as the people at the desk see it."""

from shopdesk.aftersales.states import TicketKind
from tests.aftersales.scene import Scene


def test_a_ticket_takes_everything_from_its_order(scene: Scene) -> None:
    order = scene.order()
    ticket = scene.stored(scene.ticket(TicketKind.RETURN, order))
    assert ticket["ticket_no"] == "AS2611-0001"
    assert ticket["proposed_fen"] == 27_900
