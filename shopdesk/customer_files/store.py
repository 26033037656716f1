"""Every query for lists of customers: persons, each by the main one of their IDs, with what they ordered."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from shopdesk.core import search
from shopdesk.core.database import batches
from shopdesk.core.identifiers import search_key
from shopdesk.customer_files import ticket_store
from shopdesk.customer_files.ticket_store import TicketsWanted
from shopdesk.customers.model import RISK_RANK, Customer, CustomerId, Level, Risk, RiskKind
from shopdesk.orders.model import Order
from shopdesk.shops.model import Platform, ShopId

# SQLite takes 32,766 bound values at most; PostgreSQL plans long lists badly.
# With so many orders found by a text, it is quicker to look for it in the orders of each customer.
MANY_ORDERS = 50_000
# Where the newest orders are looked at for the first screen: so many of them have enough customers.
NEWEST_ORDERS = 3_000


class CustomerFilter(NamedTuple):
    """Which customers a list shows; an empty one shows all.

    ``text`` is looked for in customer IDs, tags and notes, and in what their orders are known by. With ``levels`` or
    ``risks`` it is those who have any of them; with ``shop_id`` those who ordered there; with ``tickets`` those who
    have after-sales tickets, or open ones.
    """

    text: str = ""
    levels: frozenset[Level] = frozenset()
    risks: frozenset[Risk] = frozenset()
    platform: Platform | None = None
    shop_id: ShopId | None = None
    tickets: TicketsWanted = ""


class CustomerSort(NamedTuple):
    """What a list is sorted by: ``last_order``, ``name``, ``orders``, ``paid`` or ``tickets``."""

    key: str = "last_order"
    descending: bool = True


class CustomerRow(NamedTuple):
    """A person as the list shows them: all their IDs together. Amounts in fen."""

    id: CustomerId
    version: int
    customer_name: str
    platform: Platform
    level: Level
    risk: Risk
    risk_kind: RiskKind | None
    risk_reason: str
    tags: str
    note: str
    other_ids: tuple[str, ...] = ()
    orders: int = 0
    paid_orders: int = 0
    refunded_orders: int = 0
    paid_fen: int = 0
    refunded_fen: int = 0
    last_order_at: datetime | None = None
    receiver: str = ""
    phone: str = ""
    tickets: int = 0
    ticket_refunded_fen: int = 0


class CustomerTotals(NamedTuple):
    """How many customers a filter leaves, and how many of them are marked; each count without the marks chosen."""

    number: int = 0
    everybody: int = 0
    vip: int = 0
    watched: int = 0
    blocked: int = 0


class CustomerSums(NamedTuple):
    """What some customers ordered, amounts in fen."""

    orders: int = 0
    paid_fen: int = 0
    refunded_fen: int = 0


NEWEST_FIRST = CustomerSort()
_Condition = Callable[[type[Customer]], ColumnElement[bool]]


def list_customer_ids(
    session: Session, wanted: CustomerFilter, sort: CustomerSort = NEWEST_FIRST, limit: int | None = None
) -> array[int]:
    """The main IDs of the persons on the list, in its order; ``limit`` for the first screen of a long one."""
    if limit is not None and sort == NEWEST_FIRST and wanted == CustomerFilter():
        return _last_to_order(session, limit)
    query = select(Customer.id).where(*_conditions(session, wanted))
    if sort.key == "name":
        columns: tuple[Any, ...] = (Customer.search_key, Customer.id)
    else:
        query, column = _with_figure(query, sort.key)
        columns = (column, Customer.id)
    order = [column.desc() for column in columns] if sort.descending else list(columns)
    order[0] = order[0].nulls_last()
    # A quarter of a million ids: straight from the driver's cursor, without a Row object for each.
    cursor: Any = session.connection().execute(query.order_by(*order).limit(limit)).cursor
    return array("q", (row[0] for row in cursor))


def starts_quickly(wanted: CustomerFilter, sort: CustomerSort) -> bool:
    """Whether the first screen of a list comes long before the whole of it."""
    return sort.key == "name" or (sort == NEWEST_FIRST and wanted == CustomerFilter())


def list_customer_rows(session: Session, ids: Sequence[int]) -> dict[int, CustomerRow]:
    """The rows of some persons, for one window of the table."""
    rows: dict[int, CustomerRow] = {}
    for batch in batches(ids):
        rows |= _rows(session, batch)
    return rows


def customer_totals(session: Session, wanted: CustomerFilter) -> CustomerTotals:
    """How many customers there are on the list, and for each mark how many it would leave."""
    marks = or_(*_marks(Customer, wanted)) if wanted.levels or wanted.risks else Customer.id.is_not(None)
    query = select(
        func.count().filter(marks),
        func.count(),
        func.count().filter(Customer.level == Level.VIP),
        func.count().filter(Customer.risk == Risk.WATCH),
        func.count().filter(Customer.risk == Risk.BLOCKED),
    ).where(*_conditions(session, wanted._replace(levels=frozenset(), risks=frozenset())))
    return CustomerTotals(*session.execute(query).one())


def sum_customers(session: Session, wanted: CustomerFilter) -> CustomerSums:
    """What the customers on the list ordered."""
    if wanted == CustomerFilter():  # everybody: no need to ask who they are
        return _sums(session, Order.customer_id.is_not(None))
    any_id = aliased(Customer)
    listed = select(Customer.id).where(*_conditions(session, wanted))
    theirs = select(any_id.id).where(func.coalesce(any_id.merged_into_id, any_id.id).in_(listed))
    return _sums(session, Order.customer_id.in_(theirs))


def sum_customers_of(session: Session, ids: Sequence[int]) -> CustomerSums:
    """What some customers ordered."""
    parts = []
    for batch in batches(ids):
        members = _members(session, batch)
        parts.append(_sums(session, Order.customer_id.in_(list(members))))
    return CustomerSums(*map(sum, zip(*parts, strict=True))) if parts else CustomerSums()


def _last_to_order(session: Session, limit: int) -> array[int]:
    """Who ordered last, newest first: read off the newest orders instead of adding up those of everybody."""
    newest = (
        select(Order.customer_id, Order.ordered_at)
        .where(Order.deleted_at.is_(None), Order.ordered_at.is_not(None))
        .order_by(Order.ordered_at.desc())
        .limit(NEWEST_ORDERS)
        .subquery()
    )
    person = func.coalesce(Customer.merged_into_id, Customer.id)
    last = func.max(newest.c.ordered_at)
    query = (
        select(person)
        .join(newest, newest.c.customer_id == Customer.id)
        .group_by(person)
        .order_by(last.desc(), person.desc())
        .limit(limit)
    )
    found = list(session.scalars(query))
    live = set(session.scalars(select(Customer.id).where(Customer.id.in_(found), Customer.deleted_at.is_(None))))
    return array("q", (customer_id for customer_id in found if customer_id in live))


def _with_figure(query: Select[Any], key: str) -> tuple[Select[Any], ColumnElement[Any]]:
    """A query for customers, and what to sort it by: a figure of their own orders and those of their other IDs.

    One look into the index of orders for each customer on the list; the few who go by several IDs are added up before.
    """
    if key == "tickets":
        return ticket_store.with_ticket_count(query)
    figures = {
        "orders": func.count(Order.customer_id),
        "paid": func.sum(Order.paid_fen),
        "last_order": func.max(Order.ordered_at),
    }
    other = aliased(Customer)
    others = (
        select(other.merged_into_id.label("main_id"), figures[key].label("figure"))
        .join(Order, Order.customer_id == other.id)
        .where(other.merged_into_id > 0, Order.deleted_at.is_(None))
        .group_by(other.merged_into_id)
        .subquery()
    )
    query = query.outerjoin(others, others.c.main_id == Customer.id)
    theirs, is_own = others.c.figure, Order.customer_id == Customer.id
    if key == "last_order":
        newest = select(Order.ordered_at).where(is_own, Order.deleted_at.is_(None), Order.ordered_at.is_not(None))
        own = newest.order_by(Order.ordered_at.desc()).limit(1).correlate(Customer).scalar_subquery()
        later = case((own.is_(None), theirs), (theirs > own, theirs), else_=own)
        return query, case((theirs.is_(None), own), else_=later)
    own = select(figures[key]).where(is_own, Order.deleted_at.is_(None)).correlate(Customer).scalar_subquery()
    return query, func.coalesce(own, 0) + func.coalesce(theirs, 0)


def _conditions(session: Session, wanted: CustomerFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [Customer.deleted_at.is_(None), Customer.merged_into_id.is_(None)]
    if wanted.text.strip():
        found.append(Customer.id.in_(_with_text(session, wanted.text)))
    found.extend(_of_any_id(condition) for condition in _wanted(wanted))
    return found


def _wanted(wanted: CustomerFilter) -> Iterator[_Condition]:
    if wanted.levels or wanted.risks:
        yield lambda table: or_(*_marks(table, wanted))
    if wanted.platform is not None:
        yield lambda table: table.platform == wanted.platform
    if wanted.tickets:
        yield lambda table: ticket_store.has_tickets(table, only_open=wanted.tickets == "open")
    if (shop_id := wanted.shop_id) is not None:
        yield (
            lambda table: (
                select(Order.id)
                .where(Order.customer_id == table.id, Order.shop_id == shop_id, Order.deleted_at.is_(None))
                .exists()
            )
        )


def _of_any_id(condition: _Condition) -> ColumnElement[bool]:
    """Persons of whom one ID or another is so."""
    other = aliased(Customer)  # "> 0" rather than "not null": so it goes through the few in the index
    elsewhere = select(other.merged_into_id).where(other.merged_into_id > 0, condition(other))
    return or_(condition(Customer), Customer.id.in_(elsewhere))


def _marks(table: type[Customer], wanted: CustomerFilter) -> list[ColumnElement[bool]]:
    return [
        *([table.level.in_(sorted(wanted.levels))] if wanted.levels else []),
        *([table.risk.in_(sorted(wanted.risks))] if wanted.risks else []),
    ]


def _with_text(session: Session, text: str) -> Select[int]:
    """Persons of whom an ID has the text in it, in its tags or note, or in anything that an order is known by."""
    key, any_id = search_key(text), aliased(Customer)
    own = [any_id.search_key, func.lower(any_id.tags), func.lower(any_id.note)]
    parts = [column.contains(key, autoescape=True) for column in own]
    if (orders := search.matching_ids(Order.audit_kind, text)) is not None:
        found = select(Order.customer_id).where(Order.id.in_(orders), Order.deleted_at.is_(None))
        if search.are_many(session, Order.audit_kind, text, MANY_ORDERS):
            # Rather the orders of each customer who is not found by now than the customer of each order.
            parts.append(found.where(Order.customer_id == any_id.id).exists())
        else:
            parts.append(any_id.id.in_(found.where(Order.customer_id.is_not(None))))
    return select(func.coalesce(any_id.merged_into_id, any_id.id)).where(or_(*parts))


def _rows(session: Session, ids: list[int]) -> dict[int, CustomerRow]:
    named = CustomerRow._fields[: CustomerRow._fields.index("other_ids")]
    columns = [getattr(Customer, name) for name in named]
    query = select(*columns).where(or_(Customer.id.in_(ids), Customer.merged_into_id.in_(ids)))
    main_of = _members(session, ids)
    rows: dict[int, CustomerRow] = {}
    others: list[CustomerRow] = []
    for told in session.execute(query):
        row = CustomerRow(*told)
        if main_of.get(row.id) == row.id:
            rows[row.id] = row
        else:
            others.append(row)
    for other in sorted(others, key=lambda one: one.id):
        if (main := rows.get(main_of.get(other.id, 0))) is not None:
            rows[main.id] = _with_other(main, other)
    _add_sums(session, rows, main_of)
    _add_last(session, rows, main_of)
    for customer_id, (count, refunded_fen) in ticket_store.tickets_of(session, list(main_of)).items():
        row = rows.get(main_of[customer_id])
        if row is not None:
            total = row.ticket_refunded_fen + refunded_fen
            rows[row.id] = row._replace(tickets=row.tickets + count, ticket_refunded_fen=total)
    return rows


def _with_other(main: CustomerRow, other: CustomerRow) -> CustomerRow:
    """A person with one more ID: the worst that is known of any of them counts."""
    main = main._replace(other_ids=(*main.other_ids, other.customer_name))
    if other.level is Level.VIP:
        main = main._replace(level=Level.VIP)
    if RISK_RANK[other.risk] > RISK_RANK[main.risk]:
        main = main._replace(risk=other.risk, risk_kind=other.risk_kind, risk_reason=other.risk_reason)
    return main


def _members(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """Every ID of some persons, and the main one it stands with; the main ones are those asked for."""
    others = select(Customer.id, Customer.merged_into_id).where(Customer.merged_into_id.in_(ids))
    main_of: dict[int, int] = dict(zip(ids, ids, strict=True))
    for other_id, main_id in session.execute(others):
        main_of[other_id] = main_id or other_id
    return main_of


def _add_sums(session: Session, rows: dict[int, CustomerRow], main_of: dict[int, int]) -> None:
    query = (
        select(
            Order.customer_id,
            func.count(),
            func.count().filter(Order.paid_fen > 0),
            func.count().filter(Order.refunded_fen > 0),
            func.sum(Order.paid_fen),
            func.sum(Order.refunded_fen),
        )
        .where(Order.customer_id.in_(list(main_of)), Order.deleted_at.is_(None))
        .group_by(Order.customer_id)
    )
    for customer_id, *told in session.execute(query):
        if (row := rows.get(main_of.get(customer_id or 0, 0))) is not None:
            before = (row.orders, row.paid_orders, row.refunded_orders, row.paid_fen, row.refunded_fen)
            orders, paid_orders, refunded_orders, paid, refunded = map(sum, zip(before, told, strict=True))
            rows[row.id] = row._replace(
                orders=orders,
                paid_orders=paid_orders,
                refunded_orders=refunded_orders,
                paid_fen=paid,
                refunded_fen=refunded,
            )


def _add_last(session: Session, rows: dict[int, CustomerRow], main_of: dict[int, int]) -> None:
    """The last order of each: when, and whom it went to."""
    last = (
        select(Order.id)
        .where(Order.customer_id == Customer.id, Order.deleted_at.is_(None))
        .order_by(Order.ordered_at.desc().nulls_last(), Order.id.desc())
        .limit(1)
        .correlate(Customer)
        .scalar_subquery()
    )
    newest = select(last).where(Customer.id.in_(list(main_of)))
    query = select(Order.customer_id, Order.ordered_at, Order.receiver, Order.phone).where(Order.id.in_(newest))
    for customer_id, at, receiver, phone in session.execute(query):
        row = rows.get(main_of.get(customer_id or 0, 0))
        if row is not None and (row.last_order_at is None or (at is not None and at > row.last_order_at)):
            rows[row.id] = row._replace(last_order_at=at, receiver=receiver, phone=phone)


def _sums(session: Session, whose: ColumnElement[bool]) -> CustomerSums:
    query = select(
        func.count(), func.coalesce(func.sum(Order.paid_fen), 0), func.coalesce(func.sum(Order.refunded_fen), 0)
    ).where(whose, Order.deleted_at.is_(None))
    return CustomerSums(*session.execute(query).one())


def find_by_name(session: Session, text: str, limit: int) -> list[int]:
    """The persons of whom an ID begins with a text, whatever its case and width."""
    key = search_key(text)
    person = func.coalesce(Customer.merged_into_id, Customer.id)
    begins = [Customer.search_key >= key, Customer.search_key < key + "\U0010ffff", Customer.deleted_at.is_(None)]
    return list(session.scalars(select(person).where(*begins).order_by(Customer.search_key).limit(limit)).unique())
