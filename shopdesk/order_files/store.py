"""What an import asks the database: which orders of a file are known, and what stands in them; and past imports."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.core.database import is_one_of, read_tuples, these
from shopdesk.order_files.model import ImportRun
from shopdesk.orders.model import Order, OrderLine, OrderPlatformData, OwnValue
from shopdesk.shops.model import Platform, Shop, ShopId

# What a file of lines tells about the order as a whole.
ORDER_FIELDS_OF_LINES = (
    "status",
    "ordered_at",
    "paid_at",
    "shipped_at",
    "buyer_message",
    "seller_remark",
    "tracking_no",
    "courier",
)


class ImportState(NamedTuple):
    """What is known of an order before a file is imported."""

    id: int
    list_digest: bytes | None
    lines_digest: bytes | None
    in_bin: bool


class Undecided(NamedTuple):
    """An own value from which the platform's differs; ``line_id`` is 0 for a field of the order."""

    order_id: int
    order_no: str
    line_id: int
    field: str
    platform_value: Any


class ImportRow(NamedTuple):
    """A file that was imported, and what came of it."""

    at: datetime
    staff_name: str
    file_name: str
    inserted: int
    updated: int
    unchanged: int
    failed: int


def shop_platform(session: Session, shop_id: ShopId) -> Platform:
    """The platform a shop sells on."""
    return session.scalars(select(Shop.platform).where(Shop.id == shop_id)).one()


def import_states(session: Session, shop_id: ShopId, order_nos: Collection[str]) -> dict[str, ImportState]:
    """The orders of a shop that are known already, by number."""
    order = Order.__table__.c
    query = select(order.order_no, order.id, order.list_digest, order.lines_digest, order.deleted_at.is_not(None))
    query = query.where(order.shop_id == shop_id, order.order_no.in_(these(order_nos)))
    return {row[0]: ImportState(*row[1:]) for row in read_tuples(session, query)}


def order_values(session: Session, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """All columns of some orders, by id."""
    return _orders_by_id(session, ids, list(Order.__table__.columns.keys()))


def fields_lines_tell(session: Session, ids: Sequence[int], told: Collection[str]) -> dict[int, dict[str, Any]]:
    """What a file of lines may touch of its orders: those of the ``told`` fields, amounts and goods in words; by id."""
    names = ["id", "items", "goods_fen", "staff_no", "list_digest"]
    return _orders_by_id(session, ids, [*names, *(name for name in ORDER_FIELDS_OF_LINES if name in told)])


def _orders_by_id(session: Session, ids: Sequence[int], names: list[str]) -> dict[int, dict[str, Any]]:
    columns = Order.__table__.c
    rows = read_tuples(session, select(*(columns[name] for name in names)).where(is_one_of(columns.id, ids)))
    place = names.index("id")
    return {row[place]: dict(zip(names, row, strict=True)) for row in rows}


def lines_of_orders(session: Session, ids: Sequence[int]) -> dict[int, list[dict[str, Any]]]:
    """All lines of some orders in their order, by order id."""
    columns = OrderLine.__table__.c
    query = select(*columns).where(is_one_of(columns.order_id, ids)).order_by(columns.order_id, columns.position)
    found: dict[int, list[dict[str, Any]]] = {}
    names = columns.keys()
    for row in session.execute(query).all():
        line = dict(zip(names, row, strict=True))
        found.setdefault(line["order_id"], []).append(line)
    return found


def has_lines(session: Session, ids: Sequence[int]) -> bool:
    """Whether any of the orders has a line."""
    return session.scalar(select(OrderLine.id).where(is_one_of(OrderLine.order_id, ids)).limit(1)) is not None


def platform_data_of(session: Session, ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """The platform's other columns of some orders, by order id."""
    data = OrderPlatformData
    rows = session.execute(select(data.order_id, data.data).where(is_one_of(data.order_id, ids)))
    return {row[0]: row[1] for row in rows}


def has_own_values(session: Session) -> bool:
    """Whether anything was ever entered or changed here."""
    return session.scalar(select(OwnValue.order_id).limit(1)) is not None


def undecided_values(session: Session, ids: Sequence[int]) -> list[Undecided]:
    """The own values of some orders from which the platform's differ, and about which nobody has decided."""
    own = OwnValue
    query = (
        select(own.order_id, Order.order_no, own.line_id, own.field, own.platform_value)
        .join(Order, Order.id == own.order_id)
        .where(own.differs, is_one_of(own.order_id, ids))
        .order_by(own.order_id, own.line_id, own.field)
    )
    return [Undecided(*row) for row in session.execute(query)]


def list_imports(session: Session, limit: int) -> list[ImportRow]:
    """The files imported last, newest first."""
    query = select(*(getattr(ImportRun, name) for name in ImportRow._fields)).order_by(ImportRun.id.desc()).limit(limit)
    return [ImportRow(*row) for row in session.execute(query)]
