"""Every query for lists of tickets. Rows leave as tuples; mapped objects stay inside the session."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal, NamedTuple

from sqlalchemy import ColumnElement, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting.taken_store import COUNTS
from shopdesk.aftersales.model import (
    PlatformRefund,
    ReasonId,
    Ticket,
    TicketEvent,
    TicketLine,
    TicketOrder,
)
from shopdesk.aftersales.row_store import REFUND_FEN, TicketRow, list_ticket_rows
from shopdesk.aftersales.states import (
    AGREED_STATES,
    OPEN_STATES,
    OUR_STATES,
    EventKind,
    FaultSide,
    Intervention,
    Phase,
    PostagePayer,
    TicketKind,
    TicketState,
    Urgency,
)
from shopdesk.core import search
from shopdesk.core.database import batches
from shopdesk.core.identifiers import search_key
from shopdesk.orders.model import Order, OrderStatus
from shopdesk.shops.model import Shop, ShopId, Staff

__all__ = [
    "IS_OPEN",
    "NEWEST_FIRST",
    "NOBODY",
    "REFUND_FEN",
    "SORTS",
    "TicketCounts",
    "TicketFilter",
    "TicketRow",
    "TicketSort",
    "TicketSums",
    "count_and_oldest",
    "count_tickets",
    "count_tickets_by_state",
    "list_ticket_ids",
    "list_ticket_rows",
    "starts_quickly",
    "sum_tickets",
    "sum_tickets_of",
]

NOBODY = 0  # as a handler: tickets that are nobody's yet


class TicketFilter(NamedTuple):
    """Which tickets a list shows; an empty one shows every ticket. Instants from ``begin`` to before ``end``."""

    text: str = ""
    states: frozenset[TicketState] = frozenset()  # none stands for all
    kinds: frozenset[TicketKind] = frozenset()  # none stands for all
    reason_id: ReasonId | None = None
    handler_id: int | None = None  # NOBODY for those that are nobody's
    shop_id: ShopId | None = None
    phase: Phase | None = None
    urgency: frozenset[Urgency] = frozenset()  # none stands for all
    intervention: frozenset[Intervention] = frozenset()  # none stands for all
    fault_side: FaultSide | None = None
    begin: datetime | None = None
    end: datetime | None = None
    dated: Literal["opened", "ordered"] = "opened"  # what begin and end mean
    overdue_at: datetime | None = None  # only those whose next step is ours, and was to be taken before
    unanswered: bool = False  # only open ones that no first reply was noted for
    differs: bool = False  # only those where the platform's report says something else, and nobody has decided
    extension_due: bool = False  # only those with a trade whose deadline is still to be extended
    difference_open: bool = False  # only exchanges whose price difference nobody settled
    postage_open: bool = False  # only those whose customer waits for the postage of what came back
    goods_to_come: bool = False  # shipped first: what the customer sends back is still to come
    goods_to_send_back: bool = False  # refused or cancelled with the goods here, and nobody sent them back


class TicketSort(NamedTuple):
    """What a list is sorted by: a key of ``SORTS``, or ``shop``."""

    key: str = "opened"
    descending: bool = True


class TicketCounts(NamedTuple):
    """How many tickets are in each state, and how many of them all are overdue."""

    by_state: dict[TicketState, int]
    overdue: int = 0


class TicketSums(NamedTuple):
    """What some tickets come to. Amounts in fen; refused and cancelled tickets come to nothing."""

    number: int = 0
    refund_fen: int = 0  # really paid, else approved, else proposed
    proposed_fen: int = 0
    approved_fen: int = 0
    refunded_fen: int = 0


_T = Ticket
IS_OPEN = _T.state.in_(sorted(OPEN_STATES))
_IS_OURS = _T.state.in_(sorted(OUR_STATES))
_LIVE_TRADES = (OrderStatus.UNPAID, OrderStatus.TO_SHIP, OrderStatus.SHIPPED)
_POSTAGE_OPEN = and_(
    _T.state.in_(sorted(AGREED_STATES)),
    _T.postage_payer == PostagePayer.SHOP,
    _T.return_postage_fen > 0,
    _T.returned_at.is_not(None),
    ~_T.postage_as_credit,
    _T.postage_paid_on.is_(None),
)
# What is late counts while the next step is ours; the others have no time left to be sorted by.
_DUE_AT = case((_IS_OURS, _T.due_at))


def _place(column: Any, words: Iterable[StrEnum]) -> ColumnElement[int]:
    """Words in the order of their meaning, not of their letters."""
    return case({word: place for place, word in enumerate(words)}, value=column)


SORTS: dict[str, Any] = {
    **{
        name: getattr(_T, name)
        for name in (
            *("ticket_no", "customer_name", "reason_text", "refund_no", "return_courier", "return_tracking_no"),
            *("out_courier", "out_tracking_no", "opened_by", "approved_fen", "refunded_fen", "proposed_fen"),
            *("first_reply_at", "returned_at", "closed_at"),
        )
    },
    "opened": _T.opened_at,
    "due": _DUE_AT,
    "refund": REFUND_FEN,
    "difference": _T.approved_fen - _T.refunded_fen,
    "kind": _place(_T.kind, TicketKind),
    "state": _place(_T.state, TicketState),
    "phase": _place(_T.phase, Phase),
    "fault": _place(_T.fault_side, FaultSide),
    "urgency": _place(_T.urgency, Urgency),
    "handler": select(Staff.name).where(Staff.id == _T.handler_id).scalar_subquery(),
    "order_no": select(Order.order_no).where(Order.id == _T.order_id).scalar_subquery(),
    "ordered": select(Order.ordered_at).where(Order.id == _T.order_id).scalar_subquery(),
}
NEWEST_FIRST = TicketSort()


def list_ticket_ids(
    session: Session, wanted: TicketFilter, sort: TicketSort = NEWEST_FIRST, limit: int | None = None
) -> array[int]:
    """Ids of the tickets on the list, in its order; ``limit`` for the first screen of a long one."""
    column = _shop_place(session) if sort.key == "shop" else SORTS[sort.key]
    ordered = column.desc() if sort.descending else column.asc()
    ordered = ordered if sort.key == "opened" else ordered.nulls_last()  # always there, and indexed
    by_id = _T.id.desc() if sort.descending else _T.id.asc()
    query = select(_T.id).where(*_conditions(wanted)).order_by(ordered, by_id).limit(limit)
    # Straight from the driver's cursor, without a Row object for each.
    cursor: Any = session.connection().execute(query).cursor
    return array("q", (row[0] for row in cursor))


def starts_quickly(wanted: TicketFilter, sort: TicketSort) -> bool:
    """Whether the first screen of a list comes long before the whole of it."""
    return sort.key == "opened" and not wanted.text.strip()


def count_tickets_by_state(session: Session, wanted: TicketFilter) -> dict[TicketState, int]:
    """How many tickets are in each state, whatever states the filter names; states without any are left out."""
    return count_tickets(session, wanted).by_state


def count_tickets(session: Session, wanted: TicketFilter, now: datetime | None = None) -> TicketCounts:
    """The same, and how many of them are overdue at ``now``."""
    late = func.count().filter(and_(_IS_OURS, _T.due_at < now)) if now is not None else literal(0)
    query = select(_T.state, func.count(), late).where(*_conditions(wanted._replace(states=frozenset())))
    told = session.execute(query.group_by(_T.state)).all()
    return TicketCounts({row[0]: row[1] for row in told}, sum(row[2] for row in told))


def count_and_oldest(session: Session, wanted: TicketFilter) -> tuple[int, datetime | None]:
    """How many tickets a filter leaves, and when the oldest of them was opened."""
    row = session.execute(select(func.count(), func.min(_T.opened_at)).where(*_conditions(wanted))).one()
    return row[0], row[1]


def sum_tickets(session: Session, wanted: TicketFilter) -> TicketSums:
    """What the tickets on the list come to."""
    return _sums(session, _conditions(wanted))


def sum_tickets_of(session: Session, ids: Sequence[int]) -> TicketSums:
    """What some tickets come to."""
    parts = [_sums(session, [_T.id.in_(batch)]) for batch in batches(ids)]
    return TicketSums(*map(sum, zip(*parts, strict=True))) if parts else TicketSums()


def _shop_place(session: Session) -> ColumnElement[Any]:
    """Where a ticket's shop stands among all by name: a handful of shops need no join of every ticket."""
    shops = session.scalars(select(Shop.id).order_by(Shop.name, Shop.id)).all()
    places = {shop_id: place for place, shop_id in enumerate(shops)}
    return case(places, value=_T.shop_id, else_=len(places)) if places else literal(0)


def _conditions(wanted: TicketFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [_T.deleted_at.is_(None)]
    for column, words in (
        (_T.state, wanted.states),
        (_T.kind, wanted.kinds),
        (_T.urgency, wanted.urgency),
        (_T.intervention, wanted.intervention),
    ):
        if words:
            conditions.append(column.in_(sorted(words)))
    for column, value in (
        (_T.reason_id, wanted.reason_id),
        (_T.shop_id, wanted.shop_id),
        (_T.phase, wanted.phase),
        (_T.fault_side, wanted.fault_side),
    ):
        if value is not None:
            conditions.append(column == value)
    if wanted.handler_id is not None:
        handled = _T.handler_id == wanted.handler_id
        conditions.append(_T.handler_id.is_(None) if wanted.handler_id == NOBODY else handled)
    return [*conditions, *_dates(wanted), *_watched(wanted), *([_has_text(wanted.text)] if wanted.text.strip() else ())]


def _dates(wanted: TicketFilter) -> list[ColumnElement[bool]]:
    column: Any = _T.opened_at if wanted.dated == "opened" else Order.ordered_at
    bounds: list[ColumnElement[bool]] = []
    if wanted.begin is not None:
        bounds.append(column >= wanted.begin)
    if wanted.end is not None:
        bounds.append(column < wanted.end)
    if wanted.dated == "opened" or not bounds:
        return bounds
    ordered = select(TicketOrder.ticket_id).join(Order, Order.id == TicketOrder.order_id).where(*bounds)
    return [_T.id.in_(ordered)]


def _watched(wanted: TicketFilter) -> list[ColumnElement[bool]]:
    """What somebody has to look after."""
    part = TicketOrder
    to_extend = (
        select(part.ticket_id)
        .join(Order, Order.id == part.order_id)
        .where(part.extend_until.is_not(None), part.extended_at.is_(None), Order.status.in_(_LIVE_TRADES))
    )
    sent_back = select(TicketEvent.id).where(
        TicketEvent.ticket_id == _T.id, TicketEvent.what == EventKind.GOODS_RETURNED
    )
    here = select(TicketLine.id).where(
        TicketLine.ticket_id == _T.id, func.coalesce(TicketLine.good, 0) + func.coalesce(TicketLine.defective, 0) > 0
    )
    repaired = and_(_T.kind == TicketKind.REPAIR, _T.dispatched_at.is_not(None))
    differing = select(PlatformRefund.ticket_id).where(PlatformRefund.differs)
    parts: list[tuple[bool, ColumnElement[bool]]] = [
        (wanted.unanswered, and_(IS_OPEN, _T.first_reply_at.is_(None), _T.reply_due_at.is_not(None))),
        (wanted.differs, _T.id.in_(differing)),
        (wanted.extension_due, and_(IS_OPEN, _T.id.in_(to_extend))),
        (
            wanted.difference_open,
            and_(COUNTS, _T.difference_fen != 0, _T.difference_settled_on.is_(None)),
        ),
        (wanted.postage_open, _POSTAGE_OPEN),
        (wanted.goods_to_come, and_(COUNTS, _T.ship_first, _T.returned_at.is_(None))),
        (
            wanted.goods_to_send_back,
            and_(~COUNTS, _T.returned_at.is_not(None), here.exists(), ~sent_back.exists(), ~repaired),
        ),
    ]
    late = [] if wanted.overdue_at is None else [and_(_IS_OURS, _T.due_at < wanted.overdue_at)]
    return [*late, *(condition for asked, condition in parts if asked)]


def _has_text(text: str) -> ColumnElement[bool]:
    found = search.matching_ids(Ticket.audit_kind, text)
    if found is not None:
        return _T.id.in_(found)
    # Too short for the index: one character of what people look for most.
    key = search_key(text)
    columns = (_T.ticket_no, _T.customer_name, _T.refund_no, _T.return_tracking_no)
    return or_(*(func.lower(column).contains(key, autoescape=True) for column in columns))


def _sums(session: Session, conditions: Sequence[ColumnElement[bool]]) -> TicketSums:
    amounts = (REFUND_FEN, *(case((COUNTS, column)) for column in (_T.proposed_fen, _T.approved_fen, _T.refunded_fen)))
    query = select(func.count(), *(func.coalesce(func.sum(amount), 0) for amount in amounts)).where(*conditions)
    return TicketSums(*session.execute(query).one())
