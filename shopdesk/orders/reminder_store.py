"""Every query about unpaid orders that wait for a reminder."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from shopdesk.core import search
from shopdesk.core.database import batches
from shopdesk.core.identifiers import search_key
from shopdesk.orders.model import Order, OrderId, OrderStatus, PaymentReminder, ReminderOutcome
from shopdesk.orders.remark_text import staff_key
from shopdesk.shops.model import Shop, ShopId

# What the buyer still has to pay: many files say 0 as paid until it is.
_OWED = Order.goods_fen + Order.postage_fen - Order.discount_fen
TO_PAY = case((_OWED > 0, _OWED), else_=0)
_LAST = aliased(PaymentReminder)


class ReminderRow(NamedTuple):
    """An unpaid order, and what came of reminding its buyer so far. ``paid_fen`` is what is to be paid, in fen."""

    id: OrderId
    order_no: str
    buyer: str
    receiver: str
    phone: str
    items: str
    quantity: int
    paid_fen: int
    staff_no: str
    seller_remark: str
    shop: str
    ordered_at: datetime | None  # waiting since
    deadline_at: datetime | None
    version: int
    last_outcome: ReminderOutcome | None
    last_note: str
    last_at: datetime | None
    last_by: str
    times: int


class ReminderFilter(NamedTuple):
    """Which unpaid orders the list shows; instants from ``begin`` to before ``end`` of ordering."""

    text: str = ""
    outcomes: frozenset[ReminderOutcome] = frozenset()  # of the last reminder; none stands for all
    never_reminded: bool = False  # those as well, or alone without outcomes
    staff_no: str | None = None  # responsible; "" for the orders of nobody
    shop_id: ShopId | None = None
    begin: datetime | None = None
    end: datetime | None = None


class ReminderSort(NamedTuple):
    """What the list is sorted by: a key of ``SORTS``."""

    key: str = "ordered_at"
    descending: bool = False


class ReminderTotals(NamedTuple):
    """How many orders wait, per last outcome (None: never reminded) and in all, and what they come to in fen."""

    counts: dict[ReminderOutcome | None, int]
    number: int
    paid_fen: int


OLDEST_FIRST = ReminderSort()
SORTS: dict[str, ColumnElement[Any]] = {
    **{
        name: getattr(Order, name).expression
        for name in ("order_no", "buyer", "receiver", "staff_no", "ordered_at", "deadline_at")
    },
    "paid_fen": TO_PAY,
    "shop": Shop.name.expression,
    "last_outcome": _LAST.outcome.expression,
    "last_at": _LAST.at.expression,
    "last_by": _LAST.by.expression,
}


def list_reminder_ids(
    session: Session, wanted: ReminderFilter, sort: ReminderSort = OLDEST_FIRST, limit: int | None = None
) -> list[OrderId]:
    """Ids of the unpaid orders on the list, in order."""
    column = SORTS[sort.key]
    ordered = (column.desc().nulls_last(), Order.id.desc()) if sort.descending else (column.nulls_last(), Order.id)
    query = _narrowed(_joined(select(Order.id)), wanted).order_by(*ordered).limit(limit)
    return [OrderId(order_id) for order_id in session.scalars(query)]


def list_reminder_rows(session: Session, ids: Sequence[int]) -> dict[int, ReminderRow]:
    """The rows of some ids, for one window of the table."""
    times = select(func.count()).where(PaymentReminder.order_id == Order.id).correlate(Order).scalar_subquery()
    told: dict[str, Any] = {
        "paid_fen": TO_PAY,
        "shop": Shop.name,
        "last_outcome": _LAST.outcome,
        "last_note": func.coalesce(_LAST.note, ""),
        "last_at": _LAST.at,
        "last_by": func.coalesce(_LAST.by, ""),
        "times": times,
    }
    columns = [told[name] if name in told else getattr(Order, name) for name in ReminderRow._fields]
    found: dict[int, ReminderRow] = {}
    for batch in batches(ids):
        query = _joined(select(*columns)).where(Order.id.in_(batch))
        found |= {row[0]: ReminderRow(*row) for row in session.execute(query)}
    return found


def reminder_totals(session: Session, wanted: ReminderFilter) -> ReminderTotals:
    """Counts per last outcome with all of the filter but that, and the sums with all of it."""
    free = wanted._replace(outcomes=frozenset(), never_reminded=False)
    query = _narrowed(_joined(select(_LAST.outcome, func.count(), func.sum(TO_PAY))), free).group_by(_LAST.outcome)
    rows: list[tuple[ReminderOutcome | None, int, int]] = [(*row,) for row in session.execute(query)]
    narrowed = bool(wanted.outcomes) or wanted.never_reminded
    shown = [row for row in rows if not narrowed or _is_shown(row[0], wanted)]
    return ReminderTotals({row[0]: row[1] for row in rows}, sum(r[1] for r in shown), sum(r[2] for r in shown))


def _is_shown(outcome: ReminderOutcome | None, wanted: ReminderFilter) -> bool:
    return wanted.never_reminded if outcome is None else outcome in wanted.outcomes


def list_reminders(session: Session, order_id: OrderId) -> list[PaymentReminder]:
    """The reminders of an order, latest first."""
    query = select(PaymentReminder).where(PaymentReminder.order_id == order_id).order_by(PaymentReminder.id.desc())
    return list(session.scalars(query))


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """With the shop, and with the last reminder where there was one."""
    last_id = (
        select(func.max(PaymentReminder.id))
        .where(PaymentReminder.order_id == Order.id)
        .correlate(Order)
        .scalar_subquery()
    )
    return query.select_from(Order).join(Shop, Shop.id == Order.shop_id).outerjoin(_LAST, _LAST.id == last_id)


def _narrowed(query: Any, wanted: ReminderFilter) -> Any:
    query = query.where(Order.deleted_at.is_(None), Order.status == OrderStatus.UNPAID)
    if wanted.outcomes or wanted.never_reminded:
        parts: list[ColumnElement[bool]] = [_LAST.id.is_(None)] if wanted.never_reminded else []
        query = query.where(or_(_LAST.outcome.in_(sorted(wanted.outcomes)), *parts))
    if wanted.staff_no is not None:
        query = query.where(Order.staff_no == staff_key(wanted.staff_no))
    if wanted.shop_id is not None:
        query = query.where(Order.shop_id == wanted.shop_id)
    if wanted.begin is not None:
        query = query.where(Order.ordered_at >= wanted.begin)
    if wanted.end is not None:
        query = query.where(Order.ordered_at < wanted.end)
    return query.where(_has_text(wanted.text)) if wanted.text.strip() else query


def _has_text(text: str) -> ColumnElement[bool]:
    parts = [ids for kind in ("order", "order_goods") if (ids := search.matching_ids(kind, text)) is not None]
    if parts:
        return or_(*(Order.id.in_(ids) for ids in parts))
    key = search_key(text)  # a single character: the begin of the customer ID
    return func.lower(Order.buyer).startswith(key, autoescape=True)
