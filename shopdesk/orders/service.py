"""What people and other features do with orders."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core import recycle, search
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.clock import Clock
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.recycle import Purged
from shopdesk.core.text import translate
from shopdesk.orders import dossier, store
from shopdesk.orders.dossier import LineFacts, OrderFacts
from shopdesk.orders.model import Order, OrderId, OrderStatus
from shopdesk.orders.store import OrderFilter, OrderRow
from shopdesk.shops.model import ShopId

__all__ = [
    "DayOrders",
    "LineFacts",
    "OrderFacts",
    "OrderRow",
    "change_note",
    "delete_orders",
    "differing_orders",
    "has_orders",
    "order_facts",
    "order_with_no",
    "orders_of_customer",
    "orders_per_day",
    "orders_with_tracking",
    "purge_order",
    "restore_orders",
    "unclaimed_orders",
    "waiting_orders",
]


def order_facts(session: Session, order_id: OrderId) -> OrderFacts:
    """Everything about one order; raises UserError when it does not exist."""
    facts = dossier.order_facts(session, order_id)
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


def change_note(session: Session, _actor: Actor, order_id: OrderId, seen_note: str, note: str) -> Changes:
    """Keep our own note on an order; raises Conflict when somebody else wrote another one in between."""
    order = session.get_one(Order, order_id)
    if order.note not in (seen_note, note.strip()):
        text = translate(
            "Orders", "Somebody else wrote a note in between: “{note}”. Put both together, then save again."
        )
        raise Conflict(text.format(note=order.note))
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
    return store.count_orders(session)


def purge_order(session: Session, actor: Actor, order_id: OrderId) -> Done[Purged]:
    """Remove an order for ever, the index of its goods too; raises UserError as ``recycle.purge``."""
    purged = recycle.purge(session, actor, Order.audit_kind, order_id)
    search.remove(session, "order_goods", [order_id])
    return purged


def find_orders(session: Session, text: str, limit: int = 20) -> list[tuple[OrderRow, str]]:
    """Orders for the search box, best first, each with the field that matched."""
    ids = store.find_orders(session, text, limit)
    rows = store.list_order_rows(session, ids)
    goods = search.fields_with(session, "order_goods", ids, text)
    matched = goods | search.fields_with(session, "order", ids, text)
    return [(rows[order_id], matched.get(order_id, "")) for order_id in ids]


class DayOrders(NamedTuple):
    """The orders of one business day, and what was paid for them in fen."""

    day: date
    number: int
    paid_fen: int


def waiting_orders(session: Session, status: OrderStatus, shop_id: ShopId | None = None) -> tuple[int, datetime | None]:
    """How many orders have a status, and when the oldest of them was placed."""
    return store.count_and_oldest(session, OrderFilter(statuses=frozenset({status}), shop_id=shop_id))


def unclaimed_orders(session: Session, shop_id: ShopId | None = None) -> tuple[int, datetime | None]:
    """How many paid orders are nobody's sale, and when the oldest of them was placed.

    Unpaid orders are no sale yet, and closed ones none any more.
    """
    return store.count_and_oldest(session, OrderFilter(staff_no="", shop_id=shop_id))


def differing_orders(session: Session, shop_id: ShopId | None = None) -> tuple[int, datetime | None]:
    """How many orders say something else than the platform, undecided, and when the oldest of them was placed."""
    return store.count_and_oldest(session, OrderFilter(differs=True, shop_id=shop_id))


def orders_of_customer(session: Session, customer_ids: Iterable[int], limit: int | None = None) -> list[OrderRow]:
    """The orders of one person, who may have several customer IDs, newest first."""
    ids = store.ids_of_customers(session, customer_ids, limit)
    rows = store.list_order_rows(session, ids)
    return [rows[order_id] for order_id in ids]


def orders_per_day(
    session: Session, clock: Clock, days: Sequence[date], shop_id: ShopId | None = None
) -> list[DayOrders]:
    """The orders placed on some business days."""
    found = []
    for day in days:
        begin, end = clock.days_bounds(day, day)
        found.append(DayOrders(day, *store.count_and_sum(session, OrderFilter(shop_id=shop_id, begin=begin, end=end))))
    return found


def has_orders(session: Session) -> bool:
    """Whether any order ever came in."""
    return store.has_orders(session)
