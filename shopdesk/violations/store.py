"""Every query for lists of violations. Rows leave as tuples; mapped objects stay inside the session."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, extract, func, or_, select
from sqlalchemy.orm import Session

from shopdesk.core.database import batches
from shopdesk.core.identifiers import search_key
from shopdesk.ledger.lookup import sources_with_entries
from shopdesk.orders.model import Order, OrderId
from shopdesk.photos import service as photos
from shopdesk.shops.model import Platform, Shop, ShopId, Staff, StaffId
from shopdesk.violations.model import Violation, ViolationAppeal, ViolationId, ViolationKind


class ViolationFilter(NamedTuple):
    """Which violations a list shows, days included; an empty one shows all.

    ``appeal_from`` and ``appeal_until`` keep those nobody appealed against whose last day for it lies between them.
    """

    text: str = ""
    kinds: frozenset[ViolationKind] = frozenset()
    appeals: frozenset[ViolationAppeal] = frozenset()
    shop_id: ShopId | None = None
    staff_id: StaffId | None = None
    order_id: OrderId | None = None
    happened_from: date | None = None
    happened_until: date | None = None
    appeal_from: date | None = None
    appeal_until: date | None = None


class ViolationSort(NamedTuple):
    """What a list is sorted by: a key of ``SORTS``."""

    key: str = "happened"
    descending: bool = True


class ViolationRow(NamedTuple):
    """A violation as the list shows it; the fee in fen."""

    id: ViolationId
    version: int
    violation_no: str
    happened_on: date
    shop_id: ShopId
    shop: str
    kind: ViolationKind
    points: int
    fee_fen: int
    reason: str
    case_no: str
    order_id: OrderId | None
    order_no: str
    staff_id: StaffId | None
    staff: str
    appeal: ViolationAppeal
    appeal_until: date | None
    memo: str
    entered_by: str
    photos: int = 0
    entries: str = ""  # the numbers of the ledger's entries about it


class ViolationSums(NamedTuple):
    """What some violations come to that count, those whose appeal was accepted left out; the fees in fen."""

    number: int = 0
    general: int = 0  # points
    serious: int = 0  # points
    fee_fen: int = 0


class CountedRow(NamedTuple):
    """A violation as far as its points count; the fee in fen."""

    id: ViolationId
    violation_no: str
    shop_id: ShopId
    happened_on: date
    kind: ViolationKind
    points: int
    fee_fen: int
    appeal: ViolationAppeal


class WatchedShop(NamedTuple):
    """A shop whose points are counted."""

    id: ShopId
    name: str
    platform: Platform


class MonthPoints(NamedTuple):
    """The points and fees (fen) of one month and kind that count."""

    month: int
    kind: ViolationKind
    number: int
    points: int
    fee_fen: int


_LIVE = Violation.deleted_at.is_(None)
_COUNTS = Violation.appeal != ViolationAppeal.ACCEPTED
_POINTS = func.coalesce(func.sum(Violation.points), 0)

SORTS: dict[str, ColumnElement[Any]] = {
    "violation_no": Violation.violation_no.expression,
    "happened": Violation.happened_on.expression,
    "entered": Violation.id.expression,
    "shop": Shop.name.expression,
    "kind": Violation.kind.expression,
    "points": Violation.points.expression,
    "fee": Violation.fee_fen.expression,
    "case_no": Violation.case_no.expression,
    "order_no": Order.order_no.expression,
    "staff": Staff.name.expression,
    "appeal": Violation.appeal.expression,
    "appeal_until": Violation.appeal_until.expression,
}


def list_violation_ids(
    session: Session,
    wanted: ViolationFilter,
    sort: ViolationSort = ViolationSort(),  # noqa: B008  a NamedTuple cannot change
) -> list[ViolationId]:
    """Ids of the violations on the list, in order."""
    column = SORTS[sort.key]
    order = column.desc() if sort.descending else column.asc()
    by_id = Violation.id.desc() if sort.descending else Violation.id.asc()
    query = _joined(select(Violation.id)).where(*_conditions(wanted)).order_by(order.nulls_last(), by_id)
    return [ViolationId(found) for found in session.scalars(query)]


def list_violation_rows(session: Session, ids: Sequence[int]) -> dict[int, ViolationRow]:
    """The rows of some ids, in the recycle bin or not, for one window of the table."""
    rows: dict[int, ViolationRow] = {}
    for batch in batches(ids):
        found = [ViolationRow(*row) for row in session.execute(_row_query().where(Violation.id.in_(batch)))]
        shown = photos.count_record_photos(session, Violation.audit_kind, batch)
        entries = sources_with_entries(session, Violation.audit_kind, batch)
        rows |= {row.id: row._replace(photos=shown.get(row.id, 0), entries=entries.get(row.id, "")) for row in found}
    return rows


def count_by_kind(session: Session, wanted: ViolationFilter) -> dict[ViolationKind, int]:
    """How many violations of each kind there are, whatever kinds the filter names."""
    conditions = _conditions(wanted._replace(kinds=frozenset()))
    query = _joined(select(Violation.kind, func.count())).where(*conditions).group_by(Violation.kind)
    return {row[0]: row[1] for row in session.execute(query)}


def sum_violations(session: Session, wanted: ViolationFilter) -> ViolationSums:
    """What the violations on the list come to."""
    return _sums(session, _conditions(wanted))


def sum_violations_of(session: Session, ids: Sequence[int]) -> ViolationSums:
    """What some violations come to."""
    parts = [_sums(session, [Violation.id.in_(batch)]) for batch in batches(ids)]
    return ViolationSums(*map(sum, zip(*parts, strict=True))) if parts else ViolationSums()


def counted_rows(session: Session, first: date, last: date, shop_id: ShopId | None = None) -> list[CountedRow]:
    """The violations between two days, both included, of every shop or one; those with accepted appeals too."""
    columns = (getattr(Violation, name) for name in CountedRow._fields)
    query = select(*columns).where(_LIVE, Violation.happened_on.between(first, last))
    if shop_id is not None:
        query = query.where(Violation.shop_id == shop_id)
    return [CountedRow(*row) for row in session.execute(query.order_by(Violation.happened_on, Violation.id))]


def month_points(session: Session, year: int, shop_id: ShopId | None = None) -> list[MonthPoints]:
    """What the months of a calendar year come to, each kind by itself."""
    month = extract("month", Violation.happened_on)
    fees = func.coalesce(func.sum(Violation.fee_fen), 0)
    in_year = Violation.happened_on.between(date(year, 1, 1), date(year, 12, 31))
    query = select(month, Violation.kind, func.count(), _POINTS, fees).where(_LIVE, _COUNTS, in_year)
    if shop_id is not None:
        query = query.where(Violation.shop_id == shop_id)
    return [MonthPoints(*row) for row in session.execute(query.group_by(month, Violation.kind).order_by(month))]


def first_year(session: Session) -> int | None:
    """The calendar year of the oldest violation."""
    oldest = session.scalar(select(func.min(Violation.happened_on)).where(_LIVE))
    return None if oldest is None else oldest.year


def shops_to_watch(session: Session, with_violations: Iterable[int], shop_id: ShopId | None) -> list[WatchedShop]:
    """The active shops and some others, or only the one named."""
    listed = or_(Shop.active, Shop.id.in_(list(with_violations))) & Shop.deleted_at.is_(None)
    query = select(Shop.id, Shop.name, Shop.platform).where(listed if shop_id is None else Shop.id == shop_id)
    return [WatchedShop(*row) for row in session.execute(query.order_by(Shop.name))]


def count_appeals_due(session: Session, first: date, last: date, shop_id: ShopId | None) -> tuple[int, date | None]:
    """How many violations may be appealed against for the last time between two days, and the nearest such day."""
    wanted = ViolationFilter(shop_id=shop_id, appeal_from=first, appeal_until=last)
    query = select(func.count(), func.min(Violation.appeal_until)).where(*_conditions(wanted))
    number, day = session.execute(query).one()
    return number, day


def violation_with_case(
    session: Session, shop_id: ShopId, case_no: str, other_than: ViolationId | None = None
) -> tuple[ViolationId, str] | None:
    """The violation a shop has under a number of the platform, outside the recycle bin: its id and number."""
    query = select(Violation.id, Violation.violation_no).where(
        Violation.shop_id == shop_id, func.lower(Violation.case_no) == search_key(case_no), _LIVE
    )
    if other_than is not None:
        query = query.where(Violation.id != other_than)
    found = session.execute(query.order_by(Violation.id).limit(1)).first()
    return None if found is None else (ViolationId(found[0]), found[1])


def appeal_of(session: Session, violation_id: ViolationId) -> ViolationAppeal:
    """Where the appeal against a violation stands."""
    return session.scalars(select(Violation.appeal).where(Violation.id == violation_id)).one()


def order_numbered(session: Session, order_no: str, shop_id: ShopId | None) -> tuple[OrderId, ShopId] | None:
    """The order of that number outside the recycle bin, one of the shop first, and its shop."""
    query = select(Order.id, Order.shop_id).where(Order.order_no == order_no, Order.deleted_at.is_(None))
    found = session.execute(query.order_by((Order.shop_id == shop_id).desc(), Order.id.desc()).limit(1)).first()
    return None if found is None else (OrderId(found[0]), ShopId(found[1]))


def exists(session: Session, record: type[Shop] | type[Staff], record_id: int) -> bool:
    """Whether there is such a shop or staff member, closed and former ones too."""
    return session.scalar(select(record.id).where(record.id == record_id, record.deleted_at.is_(None))) is not None


def _sums(session: Session, conditions: Collection[ColumnElement[bool]]) -> ViolationSums:
    points = (
        func.coalesce(func.sum(Violation.points).filter(Violation.kind == kind, _COUNTS), 0) for kind in ViolationKind
    )
    fees = func.coalesce(func.sum(Violation.fee_fen).filter(_COUNTS), 0)
    query = _joined(select(func.count(), *points, fees)).where(*conditions)
    return ViolationSums(*session.execute(query).one())


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        query.select_from(Violation)
        .join(Shop, Shop.id == Violation.shop_id)
        .outerjoin(Order, Order.id == Violation.order_id)
        .outerjoin(Staff, Staff.id == Violation.staff_id)
    )


def _row_query() -> Select[*tuple[Any, ...]]:
    v = Violation
    return _joined(
        select(
            v.id, v.version, v.violation_no, v.happened_on, v.shop_id, Shop.name, v.kind, v.points, v.fee_fen,
            v.reason, v.case_no, v.order_id, func.coalesce(Order.order_no, ""), v.staff_id,
            func.coalesce(Staff.name, ""), v.appeal, v.appeal_until, v.memo, v.entered_by,
        )
    )  # fmt: skip


def _conditions(wanted: ViolationFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [_LIVE]
    if wanted.text.strip():
        conditions.append(_matches(wanted.text))
    if wanted.kinds:
        conditions.append(Violation.kind.in_(wanted.kinds))
    if wanted.appeals:
        conditions.append(Violation.appeal.in_(wanted.appeals))
    for column, value in (
        (Violation.shop_id, wanted.shop_id),
        (Violation.staff_id, wanted.staff_id),
        (Violation.order_id, wanted.order_id),
    ):
        if value is not None:
            conditions.append(column == value)
    if wanted.happened_from is not None:
        conditions.append(Violation.happened_on >= wanted.happened_from)
    if wanted.happened_until is not None:
        conditions.append(Violation.happened_on <= wanted.happened_until)
    if wanted.appeal_from is not None or wanted.appeal_until is not None:
        conditions += [Violation.appeal == ViolationAppeal.NONE, Violation.appeal_until.is_not(None)]
    if wanted.appeal_from is not None:
        conditions.append(Violation.appeal_until >= wanted.appeal_from)
    if wanted.appeal_until is not None:
        conditions.append(Violation.appeal_until <= wanted.appeal_until)
    return conditions


def _matches(text: str) -> ColumnElement[bool]:
    """A shop has few violations: they are looked through, no index is kept of them."""
    key, v = search_key(text), Violation
    columns = (v.violation_no, v.case_no, v.reason, v.memo, Order.order_no, Staff.name)
    return or_(*(func.lower(one).contains(key, autoescape=True) for one in columns))
