"""Every query about orders. Rows leave as tuples; mapped objects stay inside the session."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, selectinload

from shopdesk.core import search
from shopdesk.core.database import is_one_of, read_tuples
from shopdesk.core.identifiers import search_key
from shopdesk.customers.model import Customer
from shopdesk.orders.merging import OwnRow
from shopdesk.orders.model import Flag, Order, OrderId, OrderStatus, OwnValue
from shopdesk.orders.remark_text import staff_key
from shopdesk.shops.model import Shop, ShopId

_SEARCH_KINDS = ("order", "order_goods")


class OrderRow(NamedTuple):
    """An order as the list shows it."""

    id: OrderId
    order_no: str
    buyer: str
    status: OrderStatus
    items: str
    quantity: int
    paid_fen: int
    goods_fen: int
    postage_fen: int
    refunded_fen: int
    receiver: str
    phone: str
    address: str
    courier: str
    tracking_no: str
    flag: Flag
    seller_remark: str
    staff_no: str  # whose sale it is; empty while nobody claims it
    buyer_message: str
    note: str
    shop: str
    ordered_at: datetime | None
    paid_at: datetime | None
    shipped_at: datetime | None
    finished_at: datetime | None
    deadline_at: datetime | None
    discount_fen: int
    close_reason: str
    version: int
    differs: bool  # the platform says something else in some field, and nobody has decided yet


class OrderFilter(NamedTuple):
    """What the list shows; an empty one shows every order."""

    text: str = ""
    statuses: frozenset[OrderStatus] = frozenset()  # none stands for all
    shop_id: ShopId | None = None
    begin: datetime | None = None  # ordered at or after
    end: datetime | None = None  # ordered before
    staff_no: str | None = None  # whose sale; "" for the paid orders that are nobody's (see CLAIMABLE)
    flags: frozenset[Flag] = frozenset()  # none stands for all
    differs: bool = False  # only those where the platform says something else and nobody has decided
    unshipped_since: datetime | None = None  # only those paid before, and still to be shipped


class OrderSort(NamedTuple):
    """A column of the list, and which way."""

    key: str = "ordered_at"
    descending: bool = True


class OrderTotals(NamedTuple):
    """How many orders a filter leaves per status, and what they come to."""

    counts: dict[OrderStatus, int]
    number: int
    paid_fen: int


# Whose sale an order is is asked once it is paid: an unpaid one is no sale yet, a closed one none any more.
CLAIMABLE = frozenset({OrderStatus.TO_SHIP, OrderStatus.SHIPPED, OrderStatus.COMPLETED})
# Left out are texts as long as an address or a message, which take longer than anybody waits at a million orders.
SORTS: dict[str, InstrumentedAttribute[Any]] = {
    name: getattr(Order, name)
    for name in (
        *("ordered_at", "order_no", "buyer", "status", "items", "quantity", "receiver", "phone", "courier"),
        *("tracking_no", "flag", "seller_remark", "staff_no", "paid_fen", "goods_fen", "postage_fen", "discount_fen"),
        *("refunded_fen", "paid_at", "shipped_at", "finished_at", "deadline_at"),
    )
}
_BLANKS_LAST = frozenset({"paid_at", "shipped_at", "finished_at", "deadline_at"})
NEWEST_FIRST = OrderSort()


def list_order_ids(
    session: Session, wanted: OrderFilter, sort: OrderSort = NEWEST_FIRST, limit: int | None = None
) -> array[int]:
    """Ids of the orders on the list, in its order; ``limit`` for the first screen of a long one."""
    column = _shop_place(session) if sort.key == "shop" else SORTS[sort.key].expression
    ordered = column.desc() if sort.descending else column.asc()
    ordered = ordered.nulls_last() if sort.key in _BLANKS_LAST else ordered
    query = _filtered(select(Order.id), wanted).order_by(ordered, Order.id.desc() if sort.descending else Order.id)
    # A million ids: straight from the driver's cursor, without a Row object for each.
    cursor: Any = session.connection().execute(query.limit(limit)).cursor
    return array("q", (row[0] for row in cursor))


def _shop_place(session: Session) -> ColumnElement[Any]:
    """Where an order's shop stands among all by name: a handful of shops need no join of a million orders."""
    shops = session.scalars(select(Shop.id).order_by(Shop.name, Shop.id)).all()
    places = {shop_id: place for place, shop_id in enumerate(shops)}
    return case(places, value=Order.shop_id, else_=len(places)) if places else Order.shop_id.expression


def order_totals(session: Session, wanted: OrderFilter) -> OrderTotals:
    """Counts per status with all of the filter but its status, and the sums with all of it."""
    # One walk over the list's index; a GROUP BY would sort a million rows in memory first.
    parts = [
        one
        for status in OrderStatus
        for one in (
            func.count().filter(Order.status == status),
            func.coalesce(func.sum(Order.paid_fen).filter(Order.status == status), 0),
        )
    ]
    told = session.execute(_filtered(select(*parts), wanted._replace(statuses=frozenset()))).one()
    counts, paid = dict(zip(OrderStatus, told[::2], strict=True)), dict(zip(OrderStatus, told[1::2], strict=True))
    shown = [status for status in OrderStatus if not wanted.statuses or status in wanted.statuses]
    return OrderTotals(
        {status: count for status, count in counts.items() if count},
        sum(counts[status] for status in shown),
        sum(paid[status] for status in shown),
    )


def count_orders(session: Session) -> int:
    """How many orders there are."""
    return session.scalar(select(func.count()).select_from(Order).where(Order.deleted_at.is_(None))) or 0


def sum_paid_fen(session: Session, ids: Sequence[int]) -> int:
    """What some orders were paid, in fen."""
    total = 0
    for start in range(0, len(ids), 10_000):
        part = list(ids[start : start + 10_000])
        total += session.scalar(select(func.sum(Order.paid_fen)).where(Order.id.in_(part))) or 0
    return total


def _filtered(query: Any, wanted: OrderFilter) -> Any:
    query = query.where(Order.deleted_at.is_(None))
    if wanted.statuses:
        query = query.where(Order.status.in_(sorted(wanted.statuses)))
    if wanted.shop_id is not None:
        query = query.where(Order.shop_id == wanted.shop_id)
    if wanted.begin is not None:
        query = query.where(Order.ordered_at >= wanted.begin)
    if wanted.end is not None:
        query = query.where(Order.ordered_at < wanted.end)
    if wanted.staff_no is not None:
        query = query.where(Order.staff_no == staff_key(wanted.staff_no))
        if not wanted.staff_no:
            query = query.where(Order.status.in_(sorted(CLAIMABLE)))
    if wanted.flags:
        query = query.where(Order.flag.in_(sorted(wanted.flags)))
    if wanted.differs:
        query = query.where(Order.id.in_(select(OwnValue.order_id).where(OwnValue.differs)))
    if wanted.unshipped_since is not None:
        paid_at = func.coalesce(Order.paid_at, Order.ordered_at)
        # Nothing is paid before it is ordered, so the list's own index finds the few that are looked at.
        query = query.where(Order.status == OrderStatus.TO_SHIP, Order.ordered_at < wanted.unshipped_since)
        query = query.where(paid_at < wanted.unshipped_since)
    return query.where(_has_text(wanted.text)) if wanted.text.strip() else query


def _has_text(text: str) -> ColumnElement[bool]:
    """Orders with the text in anything they are known by; a single character matches the begin of a customer ID."""
    parts = [ids for kind in _SEARCH_KINDS if (ids := search.matching_ids(kind, text)) is not None]
    if parts:
        return or_(*(Order.id.in_(ids) for ids in parts))
    key = search_key(text)
    named = select(Customer.id).where(Customer.search_key >= key, Customer.search_key < key + "\U0010ffff")
    return Order.customer_id.in_(named)


def list_order_rows(session: Session, ids: Sequence[int]) -> dict[int, OrderRow]:
    """The rows of some ids, for one window of the table."""
    # "coalesce", lest all that differ be gone through for each row, by their index.
    undecided = func.coalesce(OwnValue.differs, False)
    differs = select(OwnValue.order_id).where(OwnValue.order_id == Order.id, undecided).exists()
    told = {"shop": Shop.name, "differs": differs}
    columns = [told[name] if name in told else getattr(Order, name) for name in OrderRow._fields]
    query = select(*columns).join(Shop, Shop.id == Order.shop_id).where(Order.id.in_(list(ids)))
    return {row[0]: row for row in map(OrderRow._make, read_tuples(session, query))}


def orders_with_tracking(session: Session, tracking_no: str) -> list[OrderId]:
    """The orders a parcel belongs to, newest first; also as one of several parcels of an order."""
    exact = _newest_ids(session, Order.tracking_no == tracking_no)
    found = search.matching_ids("order", tracking_no)
    if found is None:
        return exact
    query = select(Order.id, Order.tracking_no).where(Order.id.in_(found), Order.deleted_at.is_(None))
    rows = session.execute(query.order_by(Order.id.desc()).limit(50))
    among = [OrderId(order_id) for order_id, numbers in rows if tracking_no in numbers.split(",")]
    return sorted({*exact, *among}, reverse=True)


def ids_of_customers(session: Session, customer_ids: Iterable[int], limit: int | None) -> list[OrderId]:
    """The orders of some customers, newest first."""
    query = select(Order.id).where(Order.customer_id.in_(list(customer_ids)), Order.deleted_at.is_(None))
    query = query.order_by(Order.ordered_at.desc(), Order.id.desc()).limit(limit)
    return [OrderId(order_id) for order_id in session.scalars(query)]


def orders_with_no(session: Session, order_no: str) -> list[OrderId]:
    """The orders of that number; more than one only when shops on two platforms share it."""
    return _newest_ids(session, Order.order_no == order_no)


def _newest_ids(session: Session, condition: ColumnElement[bool]) -> list[OrderId]:
    query = select(Order.id).where(condition, Order.deleted_at.is_(None)).order_by(Order.id.desc()).limit(50)
    return [OrderId(order_id) for order_id in session.scalars(query)]


def find_orders(session: Session, text: str, limit: int) -> list[OrderId]:
    """The orders with ``text`` in anything they are known by: numbers that begin with it first, then the newest."""
    key = text.strip()
    found: dict[int, None] = {}
    if len(key) >= 6 and key.isascii():
        begins = select(Order.id).where(
            Order.order_no >= key, Order.order_no < key + "\x7f", Order.deleted_at.is_(None)
        )
        found |= dict.fromkeys(session.scalars(begins.limit(limit)))
    if not found and len(key) >= 16:
        found |= dict.fromkeys(orders_with_tracking(session, key))
    # A whole number that was found needs no more; a long name or title does.
    if len(found) < limit and (not found or len(key) < 16):
        for kind in _SEARCH_KINDS:
            found |= dict.fromkeys(search.newest_ids(session, kind, key, limit))
    live = select(Order.id).where(Order.id.in_(list(found)), Order.deleted_at.is_(None))
    kept = set(session.scalars(live))
    return [OrderId(order_id) for order_id in found if order_id in kept][:limit]


def own_values_of(session: Session, ids: Sequence[int]) -> dict[int, dict[tuple[int, str], OwnRow]]:
    """The fields of some orders that were entered here: by order id, then by line id (0 for the order) and field."""
    own = OwnValue
    query = select(own.order_id, own.line_id, own.field, own.platform_value, own.differs)
    found: dict[int, dict[tuple[int, str], OwnRow]] = {}
    for order_id, line_id, field, value, differs in session.execute(query.where(is_one_of(own.order_id, ids))):
        found.setdefault(order_id, {})[line_id, field] = OwnRow(value, differs)
    return found


def own_records(session: Session, ids: Sequence[int]) -> list[OwnValue]:
    """The fields of some orders that were entered here, to be written."""
    return list(session.scalars(select(OwnValue).where(is_one_of(OwnValue.order_id, ids))))


def orders_to_write(session: Session, ids: Sequence[int]) -> list[Order]:
    """Some orders with their lines, to be written, in the order of the ids."""
    once = list(dict.fromkeys(ids))
    query = select(Order).where(is_one_of(Order.id, once)).options(selectinload(Order.lines))
    found = {order.id: order for order in session.scalars(query)}
    return [found[order_id] for order_id in once if order_id in found]


class Numbered(NamedTuple):
    """An order that has a number already, and whether it lies in the recycle bin."""

    id: OrderId
    deleted: bool


def order_with_no_in_shop(session: Session, shop_id: ShopId, order_no: str) -> Numbered | None:
    """The order of a shop with that number, in the recycle bin or not."""
    query = select(Order.id, Order.deleted_at).where(Order.order_no == order_no, Order.shop_id == shop_id)
    row = session.execute(query).one_or_none()
    return None if row is None else Numbered(OrderId(row[0]), row[1] is not None)


def merged_customers(session: Session, ids: Iterable[int]) -> dict[int, int]:
    """The customer each of some customers is shown with: another one when they are the same person."""
    query = select(Customer.id, func.coalesce(Customer.merged_into_id, Customer.id)).where(Customer.id.in_(list(ids)))
    return {row[0]: row[1] for row in session.execute(query)}


def order_nos_like(session: Session, shop_id: ShopId, prefix: str) -> list[str]:
    """The order numbers of a shop that begin so, also of orders in the recycle bin."""
    query = select(Order.order_no).where(
        Order.order_no >= prefix, Order.order_no < prefix + "\U0010ffff", Order.shop_id == shop_id
    )
    return list(session.scalars(query))


def count_and_oldest(session: Session, wanted: OrderFilter) -> tuple[int, datetime | None]:
    """How many orders a filter leaves, and when the oldest was placed; answered from the list's own index."""
    row: Any = session.execute(_filtered(select(func.count(), func.min(Order.ordered_at)), wanted)).one()
    return row[0], row[1]


def count_and_sum(session: Session, wanted: OrderFilter) -> tuple[int, int]:
    """How many orders a filter leaves, and what was paid for them in fen."""
    row: Any = session.execute(_filtered(select(func.count(), func.sum(Order.paid_fen)), wanted)).one()
    return row[0], row[1] or 0


def has_orders(session: Session) -> bool:
    """Whether there is any order, in the recycle bin or not."""
    return session.scalar(select(Order.id).limit(1)) is not None
