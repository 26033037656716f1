"""Every query about commission: rates, the orders of a month, what went back of them, what was entered before."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from shopdesk.aftersales.model import PlatformRefund, Ticket, TicketOrder
from shopdesk.aftersales.states import REFUND_KINDS, TicketKind, TicketState
from shopdesk.core.audit import AuditEntry
from shopdesk.core.database import table_of, these
from shopdesk.ledger.model import CommissionLine, CommissionRate, CommissionRun, LedgerEntry, RateId
from shopdesk.ledger.states import CommissionBasis, CommissionLineKind
from shopdesk.ledger.store import stands
from shopdesk.orders.model import Order, OrderStatus
from shopdesk.shops.model import Shop, ShopId, Staff, StaffId

RUN_SOURCE = "commission_run"  # the kind of source its entries name
# An order's day by the word of the setting.
_DAY_COLUMNS: dict[str, InstrumentedAttribute[Any]] = {
    "finished": Order.finished_at,
    "shipped": Order.shipped_at,
    "paid": Order.paid_at,
}
_NO_SALE = (OrderStatus.CLOSED, OrderStatus.UNPAID)
_GIVEN_BACK = and_(
    PlatformRefund.means == TicketState.COMPLETED,
    PlatformRefund.kind.in_(list(REFUND_KINDS)),
    PlatformRefund.amount_fen > 0,
    PlatformRefund.finished_at.is_not(None),
)


class RateRow(NamedTuple):
    """A rate with the names of whom and which shop it is for; empty ones for everybody and every shop."""

    id: RateId
    version: int
    staff_id: StaffId | None
    staff_no: str
    staff_name: str
    shop_id: ShopId | None
    shop: str
    from_month: str
    until_month: str
    basis: CommissionBasis
    basis_points: int
    per_order_fen: int
    memo: str


class CountedOrder(NamedTuple):
    """An order that counts, at the instant that decides its month. Amounts in fen."""

    id: int
    order_no: str
    shop_id: int
    staff_no: str
    paid_fen: int
    postage_fen: int
    refunded_fen: int
    counted_at: datetime


class TicketPart(NamedTuple):
    """When a ticket gave back its part of an order, and what of it was postage. Amounts in fen."""

    ticket_id: int
    order_id: int
    refunded_fen: int | None
    refunded_on: date | None
    settled_on: date | None
    postage_fen: int
    proposed_fen: int


class ToldRefund(NamedTuple):
    """Money that went back of an order by the platform's word, in fen."""

    ticket_id: int
    order_id: int
    amount_fen: int
    finished_at: datetime


class PostedLine(NamedTuple):
    """A line of an earlier run whose entry stands. Amounts in fen."""

    staff_id: int
    order_id: int
    kind: CommissionLineKind
    sale_fen: int
    refunded_fen: int
    basis: CommissionBasis
    basis_points: int
    per_order_fen: int
    amount_fen: int
    happened_on: date


class OrderWords(NamedTuple):
    """What tells an order to people: its buyer, its goods, its remark."""

    buyer: str
    items: str
    remark: str
    shop: str


class OrderNow(NamedTuple):
    """Where an order stands that counted once."""

    order_no: str
    staff_no: str
    status: OrderStatus
    counted_at: datetime | None
    deleted: bool


def list_rates(session: Session) -> list[RateRow]:
    """Every rate, those for everybody first, then by person and shop, the newest first."""
    rate = CommissionRate
    query = (
        select(
            *(rate.id, rate.version, rate.staff_id, func.coalesce(Staff.staff_no, "")),
            *(func.coalesce(Staff.name, ""), rate.shop_id, func.coalesce(Shop.name, "")),
            *(rate.from_month, rate.until_month, rate.basis, rate.basis_points, rate.per_order_fen, rate.memo),
        )
        .outerjoin(Staff, Staff.id == rate.staff_id)
        .outerjoin(Shop, Shop.id == rate.shop_id)
        .where(rate.deleted_at.is_(None))
        .order_by(func.length(Staff.staff_no), Staff.staff_no, Shop.name, rate.from_month.desc(), rate.id.desc())
    )
    return [RateRow(*row) for row in session.execute(query)]


def orders_counted(
    session: Session, counts_on: str, begin: datetime, end: datetime, shop_id: ShopId | None = None
) -> list[CountedOrder]:
    """The orders whose instant lies between two, in a stable order; closed, unpaid and deleted ones do not count."""
    at = _DAY_COLUMNS[counts_on]
    query = _counted(at, shop_id).where(at >= begin, at < end)
    return list(map(CountedOrder._make, session.execute(query)))


def names_anybody(session: Session, counts_on: str, begin: datetime, end: datetime) -> bool:
    """Whether an order that counts between two instants names a staff no."""
    at = _DAY_COLUMNS[counts_on]
    query = _counted(at).where(at >= begin, at < end, Order.staff_no != "").order_by(None).limit(1)
    # One that was placed in the same days is found at once; only where there is none, all orders are looked through.
    placed_then = query.where(Order.ordered_at >= begin, Order.ordered_at < end)
    return any(session.execute(one).first() is not None for one in (placed_then, query))


def orders_counted_before(
    session: Session, counts_on: str, order_ids: Collection[int], begin: datetime, shop_id: ShopId | None = None
) -> list[CountedOrder]:
    """Those of some orders that counted before an instant."""
    at = _DAY_COLUMNS[counts_on]
    query = _counted(at, shop_id).where(Order.id.in_(these(order_ids)), at < begin)
    return list(map(CountedOrder._make, session.execute(query)))


def count_without_day(session: Session, counts_on: str, begin: datetime, end: datetime, shop_id: ShopId | None) -> int:
    """How many orders placed between two instants should count by now and have no day."""
    if counts_on == "finished":
        reached = (OrderStatus.COMPLETED,)
    elif counts_on == "shipped":
        reached = (OrderStatus.SHIPPED, OrderStatus.COMPLETED)
    else:
        reached = (OrderStatus.TO_SHIP, OrderStatus.SHIPPED, OrderStatus.COMPLETED)
    query = select(func.count()).where(
        Order.ordered_at >= begin, Order.ordered_at < end, Order.status.in_(reached),
        Order.deleted_at.is_(None), _DAY_COLUMNS[counts_on].is_(None),
    )  # fmt: skip
    return session.scalar(query if shop_id is None else query.where(Order.shop_id == shop_id)) or 0


def orders_with_money_back(session: Session, first: date, last: date, begin: datetime, end: datetime) -> set[int]:
    """The orders of which something went back from one day to another; the instants bound the same days."""
    by_ticket = (
        select(TicketOrder.order_id)
        .join(Ticket, Ticket.id == TicketOrder.ticket_id)
        .where(
            Ticket.deleted_at.is_(None),
            or_(
                Ticket.refunded_on.between(first, last),
                and_(Ticket.difference_settled_on.between(first, last), Ticket.difference_fen < 0),
            ),
        )
    )
    by_report = _told(select(TicketOrder.order_id)).where(
        PlatformRefund.finished_at >= begin, PlatformRefund.finished_at < end
    )
    return {*session.scalars(by_ticket), *session.scalars(by_report)}


def ticket_parts(session: Session, order_ids: Collection[int]) -> list[TicketPart]:
    """What live tickets gave back of some orders, and when."""
    part, ticket = TicketOrder, Ticket
    query = (
        select(
            *(part.ticket_id, part.order_id, part.refunded_fen, ticket.refunded_on, ticket.difference_settled_on),
            *(part.postage_fen, part.proposed_fen),
        )
        .join(ticket, ticket.id == part.ticket_id)
        .where(part.order_id.in_(these(order_ids)), ticket.deleted_at.is_(None))
    )
    return [TicketPart(*row) for row in session.execute(query)]


def told_refunds(session: Session, order_ids: Collection[int]) -> list[ToldRefund]:
    """What platforms say they gave back of some orders, the oldest first."""
    columns = (PlatformRefund.ticket_id, TicketOrder.order_id, PlatformRefund.amount_fen, PlatformRefund.finished_at)
    query = _told(select(*columns)).where(TicketOrder.order_id.in_(these(order_ids))).order_by(PlatformRefund.id)
    return [ToldRefund(*row) for row in session.execute(query)]


def posted_sums(session: Session, month: str, shop_id: ShopId | None = None) -> dict[int, int]:
    """What the runs of a month entered for each staff member and still stands, in fen."""
    line, sums = CommissionLine, dict[int, int]()
    query = _posted(select(line.run_id, line.staff_id, func.sum(line.amount_fen)), month, shop_id)
    gone = _taken_back(session, month)
    for run_id, staff_id, amount_fen in session.execute(query.group_by(line.run_id, line.staff_id)):
        if (run_id, staff_id) not in gone:
            sums[staff_id] = sums.get(staff_id, 0) + amount_fen
    return sums


def posted_lines(session: Session, month: str) -> list[PostedLine]:
    """What the runs of a month entered, the oldest first; what was reversed in the ledger is as if never entered."""
    columns, gone = table_of(CommissionLine).c, _taken_back(session, month)
    query = _posted(select(columns.run_id, *(columns[name] for name in PostedLine._fields)), month)
    found = session.execute(query.order_by(columns.id))
    return [PostedLine._make(row[1:]) for row in found if not gone or row[:2] not in gone]


def list_run_months(session: Session, since: datetime | None = None) -> list[str]:
    """The months whose commission was entered, or was entered since an instant, the newest first."""
    query = select(CommissionRun.month).distinct().order_by(CommissionRun.month.desc())
    return list(session.scalars(query if since is None else query.where(CommissionRun.run_at >= since)))


def rate_told_at(session: Session, rate_id: RateId, terms: frozenset[str]) -> datetime | None:
    """When one of a rate's terms was last written; None where nobody knows."""
    told = AuditEntry
    query = select(told.at, told.changes).where(
        told.record_kind == CommissionRate.audit_kind, told.record_id == rate_id, told.part == ""
    )
    found = session.execute(query.order_by(told.id.desc()))
    return next((row[0] for row in found if not terms.isdisjoint(row[1])), None)


def month_of_run(session: Session, run_id: int) -> str | None:
    """The month whose commission a run entered."""
    return session.scalar(select(CommissionRun.month).where(CommissionRun.id == run_id))


def last_run(session: Session, month: str) -> tuple[datetime, str] | None:
    """When a month's commission was entered last, and by whom."""
    query = select(CommissionRun.run_at, CommissionRun.run_by).where(CommissionRun.month == month)
    row = session.execute(query.order_by(CommissionRun.id.desc()).limit(1)).first()
    return None if row is None else (row[0], row[1])


def order_words(session: Session, order_ids: Collection[int]) -> dict[int, OrderWords]:
    """What tells some orders to people."""
    query = select(Order.id, Order.buyer, Order.items, Order.seller_remark, Shop.name).join(
        Shop, Shop.id == Order.shop_id
    )
    found = session.execute(query.where(Order.id.in_(these(order_ids))))
    return {row[0]: OrderWords(*row[1:]) for row in found}


def orders_now(session: Session, counts_on: str, order_ids: Collection[int]) -> dict[int, OrderNow]:
    """Where some orders stand, those in the recycle bin too."""
    at = _DAY_COLUMNS[counts_on]
    columns = (Order.id, Order.order_no, Order.staff_no, Order.status, at, Order.deleted_at.is_not(None))
    found = session.execute(select(*columns).where(Order.id.in_(these(order_ids))))
    return {row[0]: OrderNow(*row[1:]) for row in found}


def entered_numbers(session: Session) -> set[tuple[int, str]]:
    """The staff members with commission in the ledger that stands, each with the numbers it was entered under."""
    query = _standing(select(LedgerEntry.staff_id, LedgerEntry.staff_no)).join(
        CommissionRun, CommissionRun.id == LedgerEntry.source_id
    )
    return {(row[0], row[1]) for row in session.execute(query.distinct())}


def entered_for(session: Session, order_ids: Collection[int]) -> list[tuple[int, int, str]]:
    """Order, staff member and their number then, of the standing entries with some orders; the oldest first."""
    line, entry = CommissionLine, LedgerEntry
    query = (
        _standing(select(line.order_id, entry.staff_id, entry.staff_no))
        .join(line, and_(line.run_id == entry.source_id, line.staff_id == entry.staff_id))
        .where(line.order_id.in_(these(order_ids)))
        .order_by(line.id)
    )
    return [(row[0], row[1], row[2]) for row in session.execute(query)]


def number_changes(session: Session, since: datetime) -> list[tuple[int, datetime, str, str]]:
    """Who got another staff no. since an instant: when, the one before and the one after; the oldest first."""
    told = AuditEntry
    query = select(told.record_id, told.at, told.changes).where(
        told.record_kind == Staff.audit_kind, told.part == "", told.at >= since
    )
    found = session.execute(query.order_by(told.id))
    return [(row[0], row[1], *row[2]["staff_no"]) for row in found if "staff_no" in row[2] and row[2]["staff_no"][0]]


def reversed_entries(session: Session, month: str) -> list[tuple[int, str, int]]:
    """The entries of a month's commission that were reversed: staff member, entry no. and amount in fen."""
    entry = LedgerEntry
    query = _reversed(select(entry.staff_id, entry.entry_no, entry.amount_fen), month).order_by(entry.id)
    return [(row[0], row[1], row[2]) for row in session.execute(query)]


def _standing(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """A query about entries of commission, without those that were reversed and what reverses them."""
    return query.where(LedgerEntry.source_kind == RUN_SOURCE, stands())


def _reversed(query: Select[*tuple[Any, ...]], month: str) -> Select[*tuple[Any, ...]]:
    """A query about the entries of a month's commission that were reversed in the ledger."""
    entry, reversal = LedgerEntry, aliased(LedgerEntry)
    return (
        query.join(reversal, reversal.reverses_id == entry.id)
        .join(CommissionRun, CommissionRun.id == entry.source_id)
        .where(entry.source_kind == RUN_SOURCE, CommissionRun.month == month)
    )


def _posted(query: Select[*tuple[Any, ...]], month: str, shop_id: ShopId | None = None) -> Select[*tuple[Any, ...]]:
    query = query.join(CommissionRun, CommissionRun.id == CommissionLine.run_id).where(CommissionRun.month == month)
    if shop_id is None:
        return query
    return query.join(Order, Order.id == CommissionLine.order_id).where(Order.shop_id == shop_id)


def _taken_back(session: Session, month: str) -> set[tuple[int, int]]:
    """The runs of a month and the staff members whose entry of them was reversed in the ledger."""
    query = _reversed(select(LedgerEntry.source_id, LedgerEntry.staff_id), month)
    return {(run_id, staff_id) for run_id, staff_id in session.execute(query) if run_id is not None}


def _counted(at: InstrumentedAttribute[Any], shop_id: ShopId | None = None) -> Select[*tuple[Any, ...]]:
    # Of the table instead of the class: a busy month has a hundred thousand rows, and mapping them doubles the time.
    columns = table_of(Order).c
    query = select(*(columns[name] for name in CountedOrder._fields[:-1]), columns[at.key])
    query = query.where(Order.deleted_at.is_(None), Order.status.not_in(_NO_SALE)).order_by(at, Order.id)
    return query if shop_id is None else query.where(Order.shop_id == shop_id)


def _told(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """A query about what platforms gave back, with the order of the ticket that the report names."""
    return (
        query.select_from(PlatformRefund)
        .join(TicketOrder, TicketOrder.ticket_id == PlatformRefund.ticket_id)
        .join(Order, and_(Order.id == TicketOrder.order_id, Order.order_no == PlatformRefund.order_no))
        .join(Ticket, Ticket.id == PlatformRefund.ticket_id)
        .where(_GIVEN_BACK, Ticket.deleted_at.is_(None), Ticket.kind != TicketKind.EXCHANGE)
    )
