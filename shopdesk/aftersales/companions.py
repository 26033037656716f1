"""What the rest of the desk adds to a ticket wherever it is shown."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from shopdesk.aftersales.model import TicketId
from shopdesk.customers.model import CustomerId
from shopdesk.orders.detail import Related
from shopdesk.orders.model import OrderId
from shopdesk.ui.detail import Fact

FROM_ABOVE = "companion:"  # begins the key of an action; its place follows


class TicketAction(NamedTuple):
    """Something another part of the desk can do with a ticket. ``barred`` gives the reason why not, or nothing."""

    title: str
    run: Callable[[TicketId], object]
    barred: Callable[[TicketId], str] = lambda ticket_id: ""


class TicketCompanions(NamedTuple):
    """The photos of a ticket, what belongs to it, and the ways to its orders, its customer and the receiving desk.

    Without an opener the order no. and the customer ID are no links; without ``receive`` goods are counted in the
    ticket's own window. ``settle_platform`` gets the version somebody saw, and whether the platform's word is taken.
    ``actions`` stand in the menu; ``result`` tells what its parcels came to, where a courier is to pay for one.
    """

    photos: Callable[[QWidget], QWidget]
    open_order: Callable[[OrderId], object] | None = None
    open_customer: Callable[[CustomerId], object] | None = None
    related: Callable[[TicketId], Sequence[Related]] = lambda ticket_id: ()
    receive: Callable[[TicketId], object] | None = None
    settle_platform: Callable[[TicketId, int, bool], object] | None = None
    actions: Sequence[TicketAction] = ()
    result: Callable[[TicketId], Sequence[Fact]] = lambda ticket_id: ()
