"""What the rest of the desk asks about wrong shipments."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import TicketId
from shopdesk.core import search
from shopdesk.orders.model import OrderId
from shopdesk.shops.model import ShopId
from shopdesk.wrong_shipments import store
from shopdesk.wrong_shipments.model import WrongShipment
from shopdesk.wrong_shipments.store import ShipmentFilter, ShipmentRow

__all__ = [
    "FoundShipment",
    "ShipmentRow",
    "count_shipments",
    "count_unresolved",
    "find_wrong_shipments",
    "shipment_rows",
    "wrong_shipments_of_customers",
    "wrong_shipments_of_order",
    "wrong_shipments_of_ticket",
]


class FoundShipment(NamedTuple):
    """A wrong shipment, and the field a text was found in."""

    row: ShipmentRow
    matched: str


def find_wrong_shipments(session: Session, text: str, limit: int) -> list[FoundShipment]:
    """Wrong shipments with ``text`` in anything they are known by, the latest entered first."""
    ids = search.newest_ids(session, WrongShipment.audit_kind, text, limit)
    matched = search.fields_with(session, WrongShipment.audit_kind, ids, text)
    return [FoundShipment(row, matched.get(row.id, "")) for row in shipment_rows(session, ids)]


def shipment_rows(session: Session, shipment_ids: Sequence[int]) -> list[ShipmentRow]:
    """Some wrong shipments as lists show them, in the order of the ids."""
    rows = store.list_shipment_rows(session, shipment_ids)
    return [rows[shipment_id] for shipment_id in shipment_ids if shipment_id in rows]


def wrong_shipments_of_order(session: Session, order_id: OrderId) -> list[ShipmentRow]:
    """What is registered about an order's parcels, newest first."""
    return _rows(session, ShipmentFilter(order_id=order_id))


def wrong_shipments_of_ticket(session: Session, ticket_id: TicketId) -> list[ShipmentRow]:
    """What is registered with a ticket, newest first."""
    return _rows(session, ShipmentFilter(ticket_id=ticket_id))


def wrong_shipments_of_customers(session: Session, customer_ids: Iterable[int]) -> list[ShipmentRow]:
    """The wrong shipments to one person, who may have several customer IDs, newest first."""
    wanted = frozenset(customer_ids)
    return _rows(session, ShipmentFilter(customer_ids=wanted)) if wanted else []


def count_shipments(session: Session) -> int:
    """How many wrong shipments there are."""
    return store.sum_shipments(session, ShipmentFilter()).number


def count_unresolved(session: Session, shop_id: ShopId | None = None) -> tuple[int, date | None]:
    """How many wrong shipments nobody has put right, and the day the oldest of them came to light."""
    return store.count_and_oldest(session, ShipmentFilter(unresolved=True, shop_id=shop_id))


def _rows(session: Session, wanted: ShipmentFilter) -> list[ShipmentRow]:
    return shipment_rows(session, store.list_shipment_ids(session, wanted))
