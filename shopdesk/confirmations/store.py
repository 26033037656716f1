"""Every query about confirmation sheets. Rows leave as tuples; mapped objects stay inside the session."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, func, or_, select
from sqlalchemy.orm import Session, joinedload, selectinload

from shopdesk.confirmations.model import (
    ConfirmationSheet,
    SheetId,
    SheetLine,
    SheetState,
    SheetVersion,
    effective_state,
)
from shopdesk.confirmations.versions import (
    SheetLineDraft,
    goods_text,
)
from shopdesk.core import search
from shopdesk.core.database import batches
from shopdesk.core.identifiers import search_key
from shopdesk.orders import upkeep
from shopdesk.orders.model import Order, OrderId, OrderStatus
from shopdesk.shops.model import Shop, ShopId


class SheetFilter(NamedTuple):
    """Which sheets a list shows; instants of making from ``begin`` to before ``end``."""

    text: str = ""
    states: frozenset[SheetState] = frozenset()  # none stands for all
    shop_id: ShopId | None = None
    begin: datetime | None = None
    end: datetime | None = None


class SheetSort(NamedTuple):
    """What a list is sorted by: a key of ``SORTS``."""

    key: str = "created"
    descending: bool = True


class SheetRow(NamedTuple):
    """A sheet as the list shows it: what its current version says, and its order."""

    id: SheetId
    version: int  # of the record, to act on the sheet as it was seen
    state: SheetState  # void when the order is closed
    order_id: OrderId
    order_no: str
    buyer: str
    shop: str
    order_status: OrderStatus
    tracking_no: str
    number: int  # of the current version
    contact: str
    phone: str
    address: str
    courier: str
    remark: str
    created_at: datetime
    created_by: str
    sent_at: datetime | None
    confirmed_at: datetime | None
    goods: str = ""
    quantity: int = 0


class SheetTotals(NamedTuple):
    """How many sheets a filter leaves per state, whatever states it names, and with them."""

    counts: dict[SheetState, int]
    number: int


_EFFECTIVE = case((Order.status == OrderStatus.CLOSED, SheetState.VOID), else_=ConfirmationSheet.state)
SORTS: dict[str, ColumnElement[Any]] = {
    "created": ConfirmationSheet.created_at.expression,
    "sent": ConfirmationSheet.sent_at.expression,
    "confirmed": ConfirmationSheet.confirmed_at.expression,
    "state": _EFFECTIVE,
    "order_no": Order.order_no.expression,
    "buyer": Order.buyer.expression,
    "shop": Shop.name.expression,
    "created_by": ConfirmationSheet.created_by.expression,
}
NEWEST_FIRST = SheetSort()


def list_sheet_ids(
    session: Session, wanted: SheetFilter, sort: SheetSort = NEWEST_FIRST, limit: int | None = None
) -> list[SheetId]:
    """Ids of the sheets on the list, in order; ``limit`` for the first screen of a long one."""
    column = SORTS[sort.key]
    order = column.desc() if sort.descending else column.asc()
    by_id = ConfirmationSheet.id.desc() if sort.descending else ConfirmationSheet.id.asc()
    query = _joined(select(ConfirmationSheet.id))
    if sort.key == "shop":
        query = query.join(Shop, Shop.id == Order.shop_id)
    query = query.where(*_conditions(wanted)).order_by(order.nulls_last(), by_id)
    # Straight from the driver's cursor, without a Row object for each.
    cursor: Any = session.connection().execute(query.limit(limit)).cursor
    return [SheetId(row[0]) for row in cursor]


def starts_quickly(wanted: SheetFilter, sort: SheetSort) -> bool:
    """Whether the first screen of a list comes long before the whole of it."""
    return sort.key == "created" and not wanted.text.strip()


def sheet_totals(session: Session, wanted: SheetFilter) -> SheetTotals:
    """How many sheets are in each state, and how many of them the list shows."""
    conditions = _conditions(wanted._replace(states=frozenset()))
    query = _joined(select(_EFFECTIVE, func.count())).where(*conditions).group_by(_EFFECTIVE)
    counts = {SheetState(state): number for state, number in session.execute(query)}
    shown = wanted.states or counts.keys()
    return SheetTotals(counts, sum(counts.get(state, 0) for state in shown))


def list_sheet_rows(session: Session, ids: Sequence[int]) -> dict[int, SheetRow]:
    """The rows of some ids, for one window of the table."""
    c, v, o = ConfirmationSheet, SheetVersion, Order
    rows: dict[int, SheetRow] = {}
    for batch in batches(ids):
        query = _with_current(
            select(
                c.id, c.version, c.state, o.id, o.order_no, o.buyer, Shop.name, o.status, o.tracking_no, v.number,
                v.contact, v.phone, v.address, v.courier, v.remark, c.created_at, c.created_by, c.sent_at,
                c.confirmed_at, v.id,
            )
        ).join(Shop, Shop.id == o.shop_id).where(c.id.in_(batch))  # fmt: skip
        found = session.execute(query).all()
        lines = lines_of_versions(session, [told[-1] for told in found])
        for told in found:
            row, goods = SheetRow(*told[:-1]), lines.get(told[-1], ())
            rows[row.id] = row._replace(
                state=effective_state(row.state, row.order_status),
                goods=goods_text(goods),
                quantity=sum(line.quantity for line in goods),
            )
    return rows


def find_sheets(session: Session, text: str, limit: int = 20) -> list[SheetId]:
    """The newest sheets of orders known by ``text``."""
    query = _joined(select(ConfirmationSheet.id)).where(*_conditions(SheetFilter(text=text)))
    found = session.scalars(query.order_by(ConfirmationSheet.id.desc()).limit(limit))
    return [SheetId(sheet_id) for sheet_id in found]


def sheet_ids_of_orders(
    session: Session, order_ids: Sequence[int], *, with_deleted: bool = False
) -> dict[int, SheetId]:
    """The sheet of each order that has one, by order id."""
    found: dict[int, SheetId] = {}
    for batch in batches(order_ids):
        query = select(ConfirmationSheet.order_id, ConfirmationSheet.id).where(ConfirmationSheet.order_id.in_(batch))
        if not with_deleted:
            query = query.where(ConfirmationSheet.deleted_at.is_(None))
        found |= {order_id: SheetId(sheet_id) for order_id, sheet_id in session.execute(query)}
    return found


def states_of_orders(session: Session, order_ids: Sequence[int]) -> dict[int, SheetState]:
    """How far the sheet of each order is, by order id; orders without a sheet are not in it."""
    found: dict[int, SheetState] = {}
    for batch in batches(order_ids):
        query = _joined(select(ConfirmationSheet.order_id, ConfirmationSheet.state, Order.status))
        query = query.where(ConfirmationSheet.order_id.in_(batch), ConfirmationSheet.deleted_at.is_(None))
        found |= {order_id: effective_state(state, status) for order_id, state, status in session.execute(query)}
    return found


def lines_of_versions(session: Session, version_ids: Sequence[int]) -> dict[int, list[SheetLineDraft]]:
    """The rows of some versions in their order, by version id."""
    n = SheetLine
    found: dict[int, list[SheetLineDraft]] = {}
    for batch in batches(version_ids):
        query = (
            select(n.version_id, n.order_line_id, n.style_no, n.title, n.colour, n.size, n.quantity)
            .where(n.version_id.in_(batch))
            .order_by(n.version_id, n.position)
        )
        for row in session.execute(query):
            found.setdefault(row[0], []).append(SheetLineDraft(*row[1:]))
    return found


def sheets_to_write(
    session: Session, sheet_ids: Iterable[int], *, with_orders: bool = False
) -> dict[int, ConfirmationSheet]:
    """Some sheets with their versions, and with all of their orders, to be written; by id."""
    parts: list[Any] = [selectinload(ConfirmationSheet.versions)]
    if with_orders:
        order = joinedload(ConfirmationSheet.order)
        parts += [order.joinedload(Order.shop), order.selectinload(Order.lines)]
    found: dict[int, ConfirmationSheet] = {}
    for batch in batches(sheet_ids):
        query = select(ConfirmationSheet).where(ConfirmationSheet.id.in_(batch)).options(*parts)
        found |= {sheet.id: sheet for sheet in session.scalars(query)}
    return found


def orders_with_numbers(session: Session, order_nos: Iterable[str]) -> dict[str, OrderId]:
    """The order of each of some numbers, of the newest should shops share one; those that are none are not in it."""
    found: dict[str, OrderId] = {}
    for batch in batches(order_nos):
        query = select(Order.order_no, func.max(Order.id)).where(Order.order_no.in_(batch), Order.deleted_at.is_(None))
        found |= {order_no: OrderId(order_id) for order_no, order_id in session.execute(query.group_by(Order.order_no))}
    return found


def orders_with_parcels(session: Session, tracking_nos: Iterable[str]) -> dict[str, list[OrderId]]:
    """The orders each of some parcels belongs to, newest first; also as one of several parcels of an order."""
    wanted = set(tracking_nos)
    found: dict[str, set[int]] = {}
    for batch in batches(wanted):
        query = select(Order.tracking_no, Order.id).where(Order.tracking_no.in_(batch))
        for number, order_id in session.execute(query):
            found.setdefault(number, set()).add(order_id)
    # Nothing but number and id is asked for: so it is read off the index, a million orders in a tenth of a second.
    for numbers, order_id in session.execute(
        select(Order.tracking_no, Order.id).where(Order.tracking_no.contains(","))
    ):
        for number in wanted.intersection(numbers.split(",")):
            found.setdefault(number, set()).add(order_id)
    live: set[int] = set()
    for batch in batches(set().union(*found.values())):
        live |= set(session.scalars(select(Order.id).where(Order.id.in_(batch), Order.deleted_at.is_(None))))
    return {number: [OrderId(one) for one in sorted(ids & live, reverse=True)] for number, ids in found.items()}


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return query.select_from(ConfirmationSheet).join(Order, Order.id == ConfirmationSheet.order_id)


def _with_current(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Joined to the version with the highest number, which is always the current one."""
    newest = (
        select(func.max(SheetVersion.number))
        .where(SheetVersion.sheet_id == ConfirmationSheet.id)
        .correlate(ConfirmationSheet)
        .scalar_subquery()
    )
    current = (SheetVersion.sheet_id == ConfirmationSheet.id) & (SheetVersion.number == newest)
    return _joined(query).join(SheetVersion, current)


def _conditions(wanted: SheetFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [ConfirmationSheet.deleted_at.is_(None), Order.deleted_at.is_(None)]
    if wanted.text.strip():
        conditions.append(_matches(wanted.text))
    if wanted.states:
        conditions.append(_EFFECTIVE.in_(sorted(wanted.states)))
    if wanted.shop_id is not None:
        conditions.append(Order.shop_id == wanted.shop_id)
    if wanted.begin is not None:
        conditions.append(ConfirmationSheet.created_at >= wanted.begin)
    if wanted.end is not None:
        conditions.append(ConfirmationSheet.created_at < wanted.end)
    return conditions


def _matches(text: str) -> ColumnElement[bool]:
    """Sheets are found by what their orders are known by, goods too."""
    parts = [ids for kind in (upkeep.ORDERS, upkeep.GOODS) if (ids := search.matching_ids(kind, text)) is not None]
    if parts:
        return or_(*(ConfirmationSheet.order_id.in_(ids) for ids in parts))
    key = search_key(text)
    return or_(*(func.lower(column).contains(key, autoescape=True) for column in (Order.order_no, Order.buyer)))
