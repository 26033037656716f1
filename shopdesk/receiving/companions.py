"""What the rest of the desk adds to the receiving desk."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from shopdesk.aftersales.model import TicketId
from shopdesk.orders.model import OrderId


class ReceivingCompanions(NamedTuple):
    """The photos of a record (a widget with ``show_record``), and the ways to tickets and orders.

    ``new_ticket`` opens the form of a ticket for some orders, ``claim`` that of a claim for a parcel that came broken,
    with its number and courier, and the ticket or the order it is for.
    """

    photos: Callable[[QWidget], QWidget]
    open_ticket: Callable[[TicketId], object]
    open_order: Callable[[OrderId], object]
    new_ticket: Callable[[Sequence[OrderId]], object]
    claim: Callable[[str, str, TicketId | None, OrderId | None], object] | None = None
