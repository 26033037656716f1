"""Every query for lists of quality feedback. Rows leave as tuples; mapped objects stay inside the session."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, func, or_, select
from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket
from shopdesk.core import search
from shopdesk.core.database import batches, these
from shopdesk.core.identifiers import search_key
from shopdesk.orders.model import Order
from shopdesk.photos import service as photos
from shopdesk.quality_feedback.model import (
    Defect,
    FeedbackId,
    FeedbackState,
    QualityFeedback,
    Supplier,
    SupplierId,
)
from shopdesk.shops.model import Shop, ShopId

NO_SUPPLIER = SupplierId(0)  # in a filter: those whose supplier nobody knows yet


class FeedbackFilter(NamedTuple):
    """Which feedback a list shows; business days from ``reported_from`` to ``reported_until``, both included.

    ``only_ids`` keeps nothing but these, whatever else is asked; ``supplier_id`` may be ``NO_SUPPLIER``. ``founded``
    leaves out what turned out to be no defect.
    """

    text: str = ""
    states: frozenset[FeedbackState] = frozenset()
    defects: frozenset[Defect] = frozenset()
    style_key: str = ""
    supplier_id: SupplierId | None = None
    shop_id: ShopId | None = None
    reported_from: date | None = None
    reported_until: date | None = None
    only_ids: tuple[int, ...] | None = None
    founded: bool = False


class FeedbackSort(NamedTuple):
    """What a list is sorted by: a key of ``SORTS``."""

    key: str = "reported"
    descending: bool = True


class FeedbackRow(NamedTuple):
    """Quality feedback as the list shows it."""

    id: FeedbackId
    version: int
    feedback_no: str
    reported_on: date
    state: FeedbackState
    unfounded: bool
    shop_id: ShopId | None
    shop: str
    order_id: int | None
    order_no: str
    order_line_id: int | None
    ticket_id: int | None
    ticket_no: str
    customer_id: int | None
    customer_name: str
    supplier_id: SupplierId | None
    supplier: str
    style_no: str
    style_key: str
    goods_title: str
    batch: str
    colour: str
    size: str
    quantity: int
    defect: Defect
    description: str
    answer: str
    sent_on: date | None
    reported_at: datetime
    reported_by: str
    deleted_at: datetime | None
    photos: int = 0


class FeedbackSums(NamedTuple):
    """What some feedback comes to: how much there is, about how many pieces and styles."""

    number: int = 0
    pieces: int = 0
    styles: int = 0


_Q = QualityFeedback

SORTS: dict[str, ColumnElement[Any]] = {
    "feedback_no": _Q.feedback_no.expression,
    "reported": _Q.reported_on.expression,
    "state": case({state.value: place for place, state in enumerate(FeedbackState)}, value=_Q.state),
    "style_no": _Q.style_key.expression,
    "defect": _Q.defect.expression,
    "batch": _Q.batch.expression,
    "colour": _Q.colour.expression,
    "size": _Q.size.expression,
    "quantity": _Q.quantity.expression,
    "supplier": Supplier.name.expression,
    "customer": _Q.customer_name.expression,
    "order_no": Order.order_no.expression,
    "ticket_no": Ticket.ticket_no.expression,
    "shop": Shop.name.expression,
    "sent": _Q.sent_on.expression,
    "reported_by": _Q.reported_by.expression,
}


def list_feedback_ids(
    session: Session,
    wanted: FeedbackFilter,
    sort: FeedbackSort = FeedbackSort(),  # noqa: B008  a NamedTuple cannot change
) -> list[FeedbackId]:
    """Ids of the feedback on the list, in order."""
    column = SORTS[sort.key]
    order = column.desc() if sort.descending else column.asc()
    by_id = _Q.id.desc() if sort.descending else _Q.id.asc()
    query = _joined(select(_Q.id)).where(*conditions_of(wanted)).order_by(order.nulls_last(), by_id)
    return [FeedbackId(found) for found in session.scalars(query)]


def list_feedback_rows(session: Session, ids: Sequence[int]) -> dict[int, FeedbackRow]:
    """The rows of some ids, for one window of the table."""
    rows: dict[int, FeedbackRow] = {}
    for batch in batches(ids):
        found = [FeedbackRow(*row) for row in session.execute(_joined(_row_query()).where(_Q.id.in_(batch)))]
        shown = photos.count_record_photos(session, _Q.audit_kind, batch)
        rows |= {row.id: row._replace(photos=shown.get(row.id, 0)) for row in found}
    return rows


def count_feedback_by_state(session: Session, wanted: FeedbackFilter) -> dict[FeedbackState, int]:
    """How much feedback is in each state, whatever states the filter names."""
    query = select(_Q.state, func.count()).where(*conditions_of(wanted._replace(states=frozenset()))).group_by(_Q.state)
    return {row[0]: row[1] for row in session.execute(query)}


def sum_feedback(session: Session, wanted: FeedbackFilter) -> FeedbackSums:
    """What the feedback on the list comes to."""
    query = select(func.count(), func.coalesce(func.sum(_Q.quantity), 0), func.count(_Q.style_key.distinct()))
    return FeedbackSums(*session.execute(query.where(*conditions_of(wanted))).one())


def feedback_with_no(session: Session, feedback_no: str) -> FeedbackId | None:
    """The feedback people call by that number, outside the recycle bin."""
    query = select(_Q.id).where(_Q.feedback_no == feedback_no.strip().upper(), _Q.deleted_at.is_(None))
    found = session.scalars(query).first()
    return None if found is None else FeedbackId(found)


def feedback_of_orders(session: Session, order_ids: Iterable[int]) -> list[FeedbackId]:
    """The feedback about some orders, newest first."""
    return _ids_where(session, _Q.order_id.in_(these(order_ids)))


def feedback_of_ticket(session: Session, ticket_id: int) -> list[FeedbackId]:
    """The feedback of a ticket, newest first."""
    return _ids_where(session, _Q.ticket_id == ticket_id)


def feedback_of_customers(session: Session, customer_ids: Iterable[int]) -> list[FeedbackId]:
    """The feedback of one person, who may have several customer IDs, newest first."""
    return _ids_where(session, _Q.customer_id.in_(these(customer_ids)))


def same_goods(
    session: Session, style_key: str, order_id: int | None, customer_id: int | None, other_than: int | None
) -> list[FeedbackId]:
    """Feedback about a style that came with the same order or from the same customer, newest first."""
    same = [_Q.order_id == order_id] if order_id is not None else []
    same += [_Q.customer_id == customer_id] if customer_id is not None else []
    if not same or not style_key:
        return []
    found = _ids_where(session, (_Q.style_key == style_key) & or_(*same))
    return [feedback_id for feedback_id in found if feedback_id != other_than]


def last_supplier_of_style(session: Session, style_key: str) -> SupplierId | None:
    """Whom the style was last put down to, if that supplier is still one."""
    query = (
        select(_Q.supplier_id)
        .join(Supplier, Supplier.id == _Q.supplier_id)
        .where(_Q.style_key == style_key, _Q.deleted_at.is_(None))
        .where(Supplier.active, Supplier.deleted_at.is_(None))
        .order_by(_Q.reported_on.desc(), _Q.id.desc())
    )
    found = session.scalars(query.limit(1)).first()
    return None if found is None else SupplierId(found)


def used_words(session: Session, style_key: str, column: str, limit: int = 30) -> list[str]:
    """What was entered for a style as ``batch``, ``colour`` or ``size``, latest first, each once."""
    field = {"batch": _Q.batch, "colour": _Q.colour, "size": _Q.size}[column]
    query = (
        select(field)
        .where(_Q.style_key == style_key, field != "", _Q.deleted_at.is_(None))
        .group_by(field)
        .order_by(func.max(_Q.id).desc())
    )
    return list(session.scalars(query.limit(limit)))


def known_styles(session: Session, limit: int = 500) -> list[tuple[str, str]]:
    """The styles feedback was about, latest first: style no. and goods."""
    newest = select(func.max(_Q.id)).where(_Q.deleted_at.is_(None)).group_by(_Q.style_key)
    query = select(_Q.style_no, _Q.goods_title).where(_Q.id.in_(newest)).order_by(_Q.id.desc())
    return [(row[0], row[1]) for row in session.execute(query.limit(limit))]


def count_and_oldest(session: Session, wanted: FeedbackFilter) -> tuple[int, date | None]:
    """How much feedback there is, and the day of the oldest."""
    row = session.execute(select(func.count(), func.min(_Q.reported_on)).where(*conditions_of(wanted))).one()
    return row[0], row[1]


def versions_of(session: Session, ids: Collection[int]) -> dict[FeedbackId, int]:
    """The version of each of some feedback."""
    query = select(_Q.id, _Q.version).where(_Q.id.in_(these(ids)))
    return {FeedbackId(row[0]): row[1] for row in session.execute(query)}


def _ids_where(session: Session, condition: ColumnElement[bool]) -> list[FeedbackId]:
    query = select(_Q.id).where(condition, _Q.deleted_at.is_(None)).order_by(_Q.reported_on.desc(), _Q.id.desc())
    return [FeedbackId(found) for found in session.scalars(query)]


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        query.select_from(_Q)
        .outerjoin(Supplier, Supplier.id == _Q.supplier_id)
        .outerjoin(Order, Order.id == _Q.order_id)
        .outerjoin(Ticket, Ticket.id == _Q.ticket_id)
        .outerjoin(Shop, Shop.id == _Q.shop_id)
    )


def _row_query() -> Select[*tuple[Any, ...]]:
    q = _Q
    return select(
        q.id, q.version, q.feedback_no, q.reported_on, q.state, q.unfounded, q.shop_id, func.coalesce(Shop.name, ""),
        q.order_id, func.coalesce(Order.order_no, ""), q.order_line_id, q.ticket_id,
        func.coalesce(Ticket.ticket_no, ""), q.customer_id, q.customer_name, q.supplier_id,
        func.coalesce(Supplier.name, ""), q.style_no, q.style_key, q.goods_title, q.batch, q.colour, q.size,
        q.quantity, q.defect, q.description, q.answer, q.sent_on, q.reported_at, q.reported_by, q.deleted_at,
    )  # fmt: skip


def conditions_of(wanted: FeedbackFilter) -> list[ColumnElement[bool]]:
    """What a filter asks of feedback, for the queries of the figures too."""
    conditions: list[ColumnElement[bool]] = [_Q.deleted_at.is_(None)]
    if wanted.text.strip():
        conditions.append(_matches(wanted.text))
    if wanted.states:
        conditions.append(_Q.state.in_(wanted.states))
    if wanted.defects:
        conditions.append(_Q.defect.in_(wanted.defects))
    if wanted.style_key:
        conditions.append(_Q.style_key == wanted.style_key)
    if wanted.supplier_id is not None:
        unknown = wanted.supplier_id == NO_SUPPLIER
        conditions.append(_Q.supplier_id.is_(None) if unknown else _Q.supplier_id == wanted.supplier_id)
    if wanted.shop_id is not None:
        conditions.append(_Q.shop_id == wanted.shop_id)
    if wanted.reported_from is not None:
        conditions.append(_Q.reported_on >= wanted.reported_from)
    if wanted.reported_until is not None:
        conditions.append(_Q.reported_on <= wanted.reported_until)
    if wanted.only_ids is not None:
        conditions.append(_Q.id.in_(these(wanted.only_ids)))
    if wanted.founded:
        conditions.append(_Q.unfounded.is_(False))
    return conditions


def _matches(text: str) -> ColumnElement[bool]:
    found = search.matching_ids(_Q.audit_kind, text)
    if found is not None:
        return _Q.id.in_(found)
    # Too short for the index: one character of what people look for most.
    key = search_key(text)
    columns = (_Q.feedback_no, _Q.style_key, _Q.customer_name)
    return or_(*(func.lower(column).contains(key, autoescape=True) for column in columns))
