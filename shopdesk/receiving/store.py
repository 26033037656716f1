"""Every query about parcels at the receiving desk. Rows leave as tuples; mapped objects stay inside the session."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket, TicketId, TicketLine
from shopdesk.core.database import batches
from shopdesk.core.identifiers import search_key
from shopdesk.orders.model import Order, OrderId, OrderLine
from shopdesk.photos import service as photos
from shopdesk.receiving.model import ParcelId, ParcelKind, ParcelState, ReturnParcel
from shopdesk.shops.model import Shop, ShopId


class ParcelFilter(NamedTuple):
    """Which parcels a list shows; instants from ``arrived_from`` to before ``arrived_before``.

    ``or_waiting`` keeps those that wait, whenever they arrived. A shop keeps those too that are nobody's yet.
    """

    text: str = ""
    kinds: frozenset[ParcelKind] = frozenset()
    state: ParcelState | None = None
    shop_id: ShopId | None = None
    arrived_from: datetime | None = None
    arrived_before: datetime | None = None
    or_waiting: bool = False


class ParcelSort(NamedTuple):
    """What a list is sorted by: a key of ``SORTS``."""

    key: str = "arrived"
    descending: bool = True


class ParcelRow(NamedTuple):
    """A parcel as the list shows it. Weights in grams, amounts in fen."""

    id: ParcelId
    version: int
    tracking_no: str
    courier: str
    kind: ParcelKind
    state: ParcelState
    arrived_at: datetime
    received_by: str
    ticket_id: TicketId | None
    ticket_no: str
    order_id: OrderId | None
    order_no: str
    shop_id: ShopId | None
    shop: str
    customer_name: str
    sender: str
    contents: str
    weight_g: int | None
    slip_weight_g: int | None
    freight_fen: int
    resent_courier: str
    resent_tracking_no: str
    settled_at: datetime | None
    settled_by: str
    outcome: str
    note: str
    photos: int = 0


class GoodsLine(NamedTuple):
    """Goods that a parcel should hold; ``id`` is that of the line of a ticket or order, or of a replacement.

    ``good``, ``defective`` and ``missing`` are what was counted before; None before anything was.
    """

    id: int
    order_line_id: int | None
    style_no: str
    sku_code: str
    title: str
    spec: str
    quantity: int
    good: int | None = None
    defective: int | None = None
    missing: int | None = None


SORTS: dict[str, ColumnElement[Any]] = {
    "arrived": ReturnParcel.arrived_at.expression,
    "tracking_no": ReturnParcel.tracking_no.expression,
    "courier": ReturnParcel.courier.expression,
    "kind": ReturnParcel.kind.expression,
    "state": ReturnParcel.state.expression,
    "customer": ReturnParcel.customer_name.expression,
    "ticket_no": Ticket.ticket_no.expression,
    "order_no": Order.order_no.expression,
    "by": ReturnParcel.received_by.expression,
    "freight": ReturnParcel.freight_fen.expression,
}


def list_parcel_ids(
    session: Session,
    wanted: ParcelFilter,
    sort: ParcelSort = ParcelSort(),  # noqa: B008  a NamedTuple cannot change
) -> list[ParcelId]:
    """Ids of the parcels on the list, in order."""
    column = SORTS[sort.key]
    order = column.desc() if sort.descending else column.asc()
    by_id = ReturnParcel.id.desc() if sort.descending else ReturnParcel.id.asc()
    query = _joined(select(ReturnParcel.id)).where(*_conditions(wanted)).order_by(order.nulls_last(), by_id)
    return [ParcelId(found) for found in session.scalars(query)]


def list_parcel_rows(session: Session, ids: Sequence[int]) -> dict[int, ParcelRow]:
    """The rows of some ids, for one window of the table."""
    rows: dict[int, ParcelRow] = {}
    for batch in batches(ids):
        found = [ParcelRow(*row) for row in session.execute(_joined(_row_query()).where(ReturnParcel.id.in_(batch)))]
        shown = photos.count_record_photos(session, ReturnParcel.audit_kind, batch)
        rows |= {row.id: row._replace(photos=shown.get(row.id, 0)) for row in found}
    return rows


def count_parcels(session: Session, wanted: ParcelFilter) -> dict[tuple[ParcelKind, ParcelState], int]:
    """How many parcels there are of each kind and state, whatever kinds and state the filter names."""
    conditions = _conditions(wanted._replace(kinds=frozenset(), state=None))
    p = ReturnParcel
    query = _joined(select(p.kind, p.state, func.count())).where(*conditions).group_by(p.kind, p.state)
    return {(row[0], row[1]): row[2] for row in session.execute(query)}


def count_and_oldest_waiting(session: Session, shop_id: ShopId | None) -> tuple[int, datetime | None]:
    """How many parcels wait, and when the oldest arrived."""
    wanted = ParcelFilter(state=ParcelState.WAITING, shop_id=shop_id)
    query = _joined(select(func.count(), func.min(ReturnParcel.arrived_at))).where(*_conditions(wanted))
    row: Any = session.execute(query).one()
    return row[0], row[1]


def live_parcels(session: Session, ids: Sequence[int]) -> set[int]:
    """Those of some parcels that are not in the recycle bin."""
    return set(
        session.scalars(select(ReturnParcel.id).where(ReturnParcel.id.in_(ids), ReturnParcel.deleted_at.is_(None)))
    )


def parcels_with_number(session: Session, tracking_no: str) -> list[ParcelId]:
    """The parcels that arrived under a number, or left again under it; newest first."""
    p, key = ReturnParcel, search_key(tracking_no)
    if not key:
        return []
    query = select(p.id).where(or_(p.tracking_key == key, p.resent_key == key), p.deleted_at.is_(None))
    return [ParcelId(found) for found in session.scalars(query.order_by(p.arrived_at.desc(), p.id.desc()))]


def waiting_with_number(session: Session, tracking_no: str) -> ReturnParcel | None:
    """The parcel under a number that still waits, to be written."""
    p, key = ReturnParcel, search_key(tracking_no)
    if not key:
        return None
    query = select(p).where(p.tracking_key == key, p.state == ParcelState.WAITING, p.deleted_at.is_(None))
    return session.scalars(query.order_by(p.id)).first()


def parcels_of(
    session: Session, *, ticket_id: TicketId | None = None, order_id: OrderId | None = None
) -> list[ParcelId]:
    """The parcels of a ticket, or of an order; newest first."""
    p = ReturnParcel
    whose = p.ticket_id == ticket_id if ticket_id is not None else p.order_id == order_id
    query = select(p.id).where(whose, p.deleted_at.is_(None)).order_by(p.arrived_at.desc(), p.id.desc())
    return [ParcelId(found) for found in session.scalars(query)]


def goods_of_ticket(session: Session, ticket_id: TicketId) -> list[GoodsLine]:
    """What a customer sends back for a ticket."""
    t = TicketLine
    columns = (t.id, t.order_line_id, t.style_no, t.sku_code, t.title, t.spec, t.quantity, t.good, t.defective)
    query = select(*columns, t.missing).where(t.ticket_id == ticket_id).order_by(t.position)
    return [GoodsLine(*row) for row in session.execute(query)]


def goods_of_order(session: Session, order_id: OrderId) -> list[GoodsLine]:
    """What left for an order."""
    line = OrderLine
    columns = (line.id, line.style_no, line.sku_code, line.title, line.colour, line.size, line.quantity)
    query = select(*columns).where(line.order_id == order_id).order_by(line.position)
    return [
        GoodsLine(line_id, line_id, style_no, sku_code, title, " ".join(filter(None, (colour, size))), quantity)
        for line_id, style_no, sku_code, title, colour, size, quantity in session.execute(query)
    ]


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        query.select_from(ReturnParcel)
        .outerjoin(Ticket, Ticket.id == ReturnParcel.ticket_id)
        .outerjoin(Order, Order.id == func.coalesce(ReturnParcel.order_id, Ticket.order_id))
        .outerjoin(Shop, Shop.id == Order.shop_id)
    )


def _row_query() -> Select[*tuple[Any, ...]]:
    p = ReturnParcel
    return select(
        p.id, p.version, p.tracking_no, p.courier, p.kind, p.state, p.arrived_at, p.received_by, p.ticket_id,
        func.coalesce(Ticket.ticket_no, ""), Order.id, func.coalesce(Order.order_no, ""), Order.shop_id,
        func.coalesce(Shop.name, ""), p.customer_name, p.sender, p.contents, p.weight_g, p.slip_weight_g,
        p.freight_fen, p.resent_courier, p.resent_tracking_no, p.settled_at, p.settled_by, p.outcome, p.note,
    )  # fmt: skip


def _conditions(wanted: ParcelFilter) -> list[ColumnElement[bool]]:
    p = ReturnParcel
    conditions: list[ColumnElement[bool]] = [p.deleted_at.is_(None)]
    for word in search_key(wanted.text).split():
        columns = (
            p.tracking_key, p.resent_key, p.courier, p.customer_name, p.sender, p.contents, p.note, p.outcome,
            Ticket.ticket_no, Order.order_no, Order.receiver, Order.phone,
        )  # fmt: skip
        conditions.append(or_(*(func.lower(column).contains(word, autoescape=True) for column in columns)))
    if wanted.kinds:
        conditions.append(p.kind.in_(wanted.kinds))
    if wanted.state is not None:
        conditions.append(p.state == wanted.state)
    if wanted.shop_id is not None:
        conditions.append(or_(Order.shop_id == wanted.shop_id, Order.id.is_(None)))
    times = []
    if wanted.arrived_from is not None:
        times.append(p.arrived_at >= wanted.arrived_from)
    if wanted.arrived_before is not None:
        times.append(p.arrived_at < wanted.arrived_before)
    if times and wanted.or_waiting:
        conditions.append(or_(p.state == ParcelState.WAITING, *([times[0] & times[1]] if len(times) == 2 else times)))
    else:
        conditions += times
    return conditions
