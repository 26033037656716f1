"""What people and other features do with orders."""

from sqlalchemy.orm import Session

from shopdesk.core import search
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.text import translate
from shopdesk.orders import store
from shopdesk.orders.model import Order, OrderId
from shopdesk.orders.store import LineFacts, OrderFacts

__all__ = [
    "LineFacts",
    "OrderFacts",
    "change_note",
    "delete_orders",
    "order_facts",
    "order_with_no",
    "orders_with_tracking",
    "restore_orders",
]


def order_facts(session: Session, order_id: OrderId) -> OrderFacts:
    """Everything about one order; raises UserError when it does not exist."""
    facts = store.order_facts(session, order_id)
    if facts is None:
        raise UserError(translate("Orders", "This order does not exist (any more)."))
    return facts


def orders_with_tracking(session: Session, tracking_no: str) -> list[OrderId]:
    """The orders a parcel belongs to, newest first."""
    return store.orders_with_tracking(session, tracking_no)


def order_with_no(session: Session, order_no: str) -> OrderId | None:
    """The order of that number (of the newest, should two shops share it); None when there is none."""
    found = store.orders_with_no(session, order_no)
    return found[0] if found else None


def change_note(session: Session, _actor: Actor, order_id: OrderId, seen_version: int, note: str) -> Changes:
    """Keep our own note on an order; raises Conflict when the order was changed in between."""
    order = session.get_one(Order, order_id)
    if order.version != seen_version and order.note != note.strip():
        raise Conflict(translate("Orders", "This order was changed in between. Reload it, then write the note again."))
    order.note = note.strip()
    return changed("order")


def delete_orders(session: Session, actor: Actor, order_ids: list[OrderId]) -> Changes:
    """Move orders to the recycle bin."""
    for order_id in order_ids:
        order = session.get_one(Order, order_id)
        if order.deleted_at is None:
            order.deleted_at = actor.clock.now()
    return changed("order")


def restore_orders(session: Session, _actor: Actor, order_ids: list[OrderId]) -> Changes:
    """Take orders out of the recycle bin."""
    for order_id in order_ids:
        session.get_one(Order, order_id).deleted_at = None
    return changed("order")


def count_orders(session: Session) -> int:
    """How many orders there are."""
    return store.order_totals(session, store.OrderFilter()).count


def find_orders(session: Session, text: str, limit: int = 20) -> list[tuple[OrderFacts, str]]:
    """Orders for the search box, best first, each with the field that matched."""
    found = []
    for order_id in store.find_orders(session, text, limit):
        facts = order_facts(session, order_id)
        matched = search.field_with(session, "order", order_id, text) or search.field_with(
            session, "order_goods", order_id, text
        )
        found.append((facts, matched))
    return found
