"""Every query for lists of wrong shipments. Rows leave as tuples; mapped objects stay inside the session."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.core import search
from shopdesk.core.audit import AuditEntry
from shopdesk.core.database import batches
from shopdesk.core.identifiers import search_key
from shopdesk.ledger.model import LedgerEntry
from shopdesk.orders.model import Order, OrderId
from shopdesk.photos import service as photos
from shopdesk.shops.model import Shop, ShopId, Staff, StaffId
from shopdesk.wrong_shipments.goods import GoodsDraft, goods_text
from shopdesk.wrong_shipments.model import Resolution, WrongKind, WrongShipment, WrongShipmentId, WrongShipmentLine


class ShipmentFilter(NamedTuple):
    """Which records a list shows; days from ``found_from`` to ``found_until``, both included.

    ``unresolved`` adds those nobody has put right yet to the chosen ``resolutions``. ``without_staff`` keeps those
    nobody answers for, ``without_entry`` those without a ledger entry that stands, ``unchecked`` those whose picture
    nobody looked at, ``listed`` those whose listing was not taken down.
    """

    text: str = ""
    kinds: frozenset[WrongKind] = frozenset()
    resolutions: frozenset[Resolution] = frozenset()
    unresolved: bool = False
    staff_id: StaffId | None = None
    shop_id: ShopId | None = None
    found_from: date | None = None
    found_until: date | None = None
    without_staff: bool = False
    without_entry: bool = False
    unchecked: bool = False
    listed: bool = False
    order_id: OrderId | None = None
    ticket_id: TicketId | None = None
    customer_ids: frozenset[int] = frozenset()


class ShipmentSort(NamedTuple):
    """What a list is sorted by: a key of ``SORTS``."""

    key: str = "found"
    descending: bool = True


class ShipmentRow(NamedTuple):
    """A wrong shipment as the list shows it. Weights in grams, the loss in fen."""

    id: WrongShipmentId
    version: int
    register_no: str
    found_on: date
    kind: WrongKind
    resolution: Resolution | None
    resolved_on: date | None
    shop_id: ShopId | None
    shop: str
    order_id: OrderId | None
    order_no: str
    ticket_id: TicketId | None
    ticket_no: str
    customer_id: int | None
    customer_name: str
    courier: str
    tracking_no: str
    slip_weight_g: int | None
    measured_weight_g: int | None
    staff_id: StaffId | None
    staff: str
    picture_checked: bool
    listing_taken_down: bool
    loss_fen: int
    memo: str
    registered_at: datetime
    registered_by: str
    goods: str = ""
    entry_nos: str = ""  # of the ledger entries about it that stand
    photos: int = 0


class LossEvent(NamedTuple):
    """One write to a record as far as it says what the record counted; ``before`` is its loss in fen, where it changed.

    A later event has a higher id, whichever record it is about.
    """

    id: int
    action: str
    before: int | None


class ShipmentSums(NamedTuple):
    """How many records there are, and what they cost in fen."""

    number: int = 0
    loss_fen: int = 0


SORTS: dict[str, ColumnElement[Any]] = {
    "register_no": WrongShipment.register_no.expression,
    "found": WrongShipment.found_on.expression,
    "kind": WrongShipment.kind.expression,
    "resolution": WrongShipment.resolution.expression,
    "resolved": WrongShipment.resolved_on.expression,
    "shop": Shop.name.expression,
    "order_no": Order.order_no.expression,
    "ticket_no": Ticket.ticket_no.expression,
    "customer": WrongShipment.customer_name.expression,
    "courier": WrongShipment.courier.expression,
    "tracking_no": WrongShipment.tracking_no.expression,
    "staff": Staff.name.expression,
    "loss": WrongShipment.loss_fen.expression,
    "registered": WrongShipment.registered_at.expression,
}


def list_shipment_ids(
    session: Session,
    wanted: ShipmentFilter,
    sort: ShipmentSort = ShipmentSort(),  # noqa: B008  a NamedTuple cannot change
) -> list[WrongShipmentId]:
    """Ids of the records on the list, in order."""
    column = SORTS[sort.key]
    order = column.desc() if sort.descending else column.asc()
    by_id = WrongShipment.id.desc() if sort.descending else WrongShipment.id.asc()
    query = _joined(select(WrongShipment.id)).where(*_conditions(wanted)).order_by(order.nulls_last(), by_id)
    return [WrongShipmentId(found) for found in session.scalars(query)]


def list_shipment_rows(session: Session, ids: Sequence[int]) -> dict[int, ShipmentRow]:
    """The rows of some ids, for one window of the table."""
    rows: dict[int, ShipmentRow] = {}
    for batch in batches(ids):
        found = [ShipmentRow(*row) for row in session.execute(_joined(_row_query()).where(WrongShipment.id.in_(batch)))]
        lines, entries = lines_of(session, batch), entry_nos(session, batch)
        shown = photos.count_record_photos(session, WrongShipment.audit_kind, batch)
        rows |= {
            row.id: row._replace(
                goods=goods_text(lines.get(row.id, ())),
                entry_nos=", ".join(entries.get(row.id, ())),
                photos=shown.get(row.id, 0),
            )
            for row in found
        }
    return rows


def count_by_resolution(session: Session, wanted: ShipmentFilter) -> dict[Resolution | None, int]:
    """How many records have each resolution, whatever resolutions the filter names."""
    conditions = _conditions(wanted._replace(resolutions=frozenset(), unresolved=False))
    query = select(WrongShipment.resolution, func.count()).where(*conditions).group_by(WrongShipment.resolution)
    return {row[0]: row[1] for row in session.execute(query)}


def sum_shipments(session: Session, wanted: ShipmentFilter) -> ShipmentSums:
    """What the records on the list come to."""
    return _sums(session, _conditions(wanted))


def sum_shipments_of(session: Session, ids: Sequence[int]) -> ShipmentSums:
    """What some records come to."""
    parts = [_sums(session, [WrongShipment.id.in_(batch)]) for batch in batches(ids)]
    return ShipmentSums(*map(sum, zip(*parts, strict=True))) if parts else ShipmentSums()


def count_and_oldest(session: Session, wanted: ShipmentFilter) -> tuple[int, date | None]:
    """How many records there are, and the day the oldest of them came to light."""
    query = select(func.count(), func.min(WrongShipment.found_on)).where(*_conditions(wanted))
    found = session.execute(query).one()
    return found[0], found[1]


def second_records(
    session: Session, order_id: int, kind: WrongKind, other_than: int | None
) -> list[tuple[WrongShipmentId, str]]:
    """The records of an order that say the same went wrong, other than the one named: id and number, oldest first."""
    s = WrongShipment
    query = select(s.id, s.register_no).where(s.order_id == order_id, s.kind == kind, s.deleted_at.is_(None))
    if other_than is not None:
        query = query.where(s.id != other_than)
    return [(WrongShipmentId(found), no) for found, no in session.execute(query.order_by(s.id))]


def losses_of_order(
    session: Session, order_id: int, ticket_id: int | None, other_than: int | None = None
) -> list[tuple[WrongShipmentId, str, int]]:
    """The records of an order that count a loss, those of another ticket left out: id, number and loss in fen."""
    s = WrongShipment
    query = select(s.id, s.register_no, s.loss_fen).where(
        s.order_id == order_id, s.loss_fen > 0, s.deleted_at.is_(None)
    )
    if ticket_id is not None:
        query = query.where(or_(s.ticket_id == ticket_id, s.ticket_id.is_(None)))
    if other_than is not None:
        query = query.where(s.id != other_than)
    return [(WrongShipmentId(row[0]), row[1], row[2]) for row in session.execute(query.order_by(s.id))]


def loss_events(session: Session, ids: Sequence[int]) -> dict[int, list[LossEvent]]:
    """When some records were entered, thrown away and restored, and their losses changed, the latest first."""
    e, found = AuditEntry, dict[int, list[LossEvent]]()
    query = select(e.id, e.record_id, e.action, e.changes).where(
        e.record_kind == WrongShipment.audit_kind, e.record_id.in_(ids), e.part == ""
    )
    for event_id, record_id, action, changes in session.execute(query.order_by(e.id.desc())):
        before = changes["loss_fen"][0] or 0 if "loss_fen" in changes else None
        found.setdefault(record_id, []).append(LossEvent(event_id, action, before))
    return found


def shipment_with_no(session: Session, register_no: str) -> WrongShipmentId | None:
    """The record people call by that number, outside the recycle bin."""
    query = select(WrongShipment.id)
    query = query.where(WrongShipment.register_no == register_no.upper(), WrongShipment.deleted_at.is_(None))
    found = session.scalars(query).first()
    return None if found is None else WrongShipmentId(found)


def lines_of(session: Session, ids: Sequence[int]) -> dict[int, list[GoodsDraft]]:
    """The goods of each record, in order."""
    line, found = WrongShipmentLine, dict[int, list[GoodsDraft]]()
    columns = (getattr(line, name) for name in GoodsDraft._fields)
    query = select(line.shipment_id, *columns).where(line.shipment_id.in_(ids))
    for shipment_id, *told in session.execute(query.order_by(line.shipment_id, line.position)):
        found.setdefault(shipment_id, []).append(GoodsDraft(*told))
    return found


def entry_nos(session: Session, ids: Sequence[int]) -> dict[int | None, list[str]]:
    """The numbers of the ledger entries about each record that stand, the oldest first."""
    found: dict[int | None, list[str]] = {}
    query = select(LedgerEntry.source_id, LedgerEntry.entry_no).where(*_standing(), LedgerEntry.source_id.in_(ids))
    for shipment_id, entry_no in session.execute(query.order_by(LedgerEntry.id)):
        found.setdefault(shipment_id, []).append(entry_no)
    return found


def entry_staff(session: Session, shipment_id: int) -> list[tuple[StaffId, str, str]]:
    """Whom the ledger entries about a record are for: id, name, and number of the entry."""
    e = LedgerEntry
    query = select(e.staff_id, e.staff_name, e.entry_no).where(*_standing(), e.source_id == shipment_id).order_by(e.id)
    return [(StaffId(staff_id), name, no) for staff_id, name, no in session.execute(query)]


def _standing() -> tuple[ColumnElement[bool], ...]:
    """Entries about wrong shipments that were not reversed, and are no reversals themselves."""
    later = aliased(LedgerEntry)
    reversed_by = select(later.id).where(later.reverses_id == LedgerEntry.id).exists()
    return (LedgerEntry.source_kind == WrongShipment.audit_kind, LedgerEntry.reverses_id.is_(None), ~reversed_by)


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        query.select_from(WrongShipment)
        .outerjoin(Shop, Shop.id == WrongShipment.shop_id)
        .outerjoin(Order, Order.id == WrongShipment.order_id)
        .outerjoin(Ticket, Ticket.id == WrongShipment.ticket_id)
        .outerjoin(Staff, Staff.id == WrongShipment.staff_id)
    )


def _row_query() -> Select[*tuple[Any, ...]]:
    s = WrongShipment
    return select(
        s.id, s.version, s.register_no, s.found_on, s.kind, s.resolution, s.resolved_on, s.shop_id,
        func.coalesce(Shop.name, ""), s.order_id, func.coalesce(Order.order_no, ""), s.ticket_id,
        func.coalesce(Ticket.ticket_no, ""), s.customer_id, s.customer_name, s.courier, s.tracking_no,
        s.slip_weight_g, s.measured_weight_g, s.staff_id, func.coalesce(Staff.name, ""), s.picture_checked,
        s.listing_taken_down, s.loss_fen, s.memo, s.registered_at, s.registered_by,
    )  # fmt: skip


def _conditions(wanted: ShipmentFilter) -> list[ColumnElement[bool]]:
    s = WrongShipment
    conditions: list[ColumnElement[bool]] = [s.deleted_at.is_(None), *_watched(wanted)]
    if wanted.text.strip():
        conditions.append(_matches(wanted.text))
    if wanted.kinds:
        conditions.append(s.kind.in_(wanted.kinds))
    if wanted.resolutions or wanted.unresolved:
        chosen = [s.resolution.in_(wanted.resolutions)] if wanted.resolutions else []
        conditions.append(or_(*chosen, *([s.resolution.is_(None)] if wanted.unresolved else [])))
    for column, value in (
        (s.staff_id, wanted.staff_id),
        (s.shop_id, wanted.shop_id),
        (s.order_id, wanted.order_id),
        (s.ticket_id, wanted.ticket_id),
    ):
        if value is not None:
            conditions.append(column == value)
    if wanted.customer_ids:
        conditions.append(s.customer_id.in_(wanted.customer_ids))
    if wanted.found_from is not None:
        conditions.append(s.found_on >= wanted.found_from)
    if wanted.found_until is not None:
        conditions.append(s.found_on <= wanted.found_until)
    return conditions


def _watched(wanted: ShipmentFilter) -> Iterable[ColumnElement[bool]]:
    """What is still to be done about a record."""
    if wanted.without_staff:
        yield WrongShipment.staff_id.is_(None)
    if wanted.without_entry:
        about = and_(*_standing(), LedgerEntry.source_id == WrongShipment.id)
        yield ~select(LedgerEntry.id).where(about).exists()
    if wanted.unchecked:
        yield WrongShipment.picture_checked.is_(False)
    if wanted.listed:
        yield WrongShipment.listing_taken_down.is_(False)


def _matches(text: str) -> ColumnElement[bool]:
    found = search.matching_ids(WrongShipment.audit_kind, text)
    if found is not None:
        return WrongShipment.id.in_(found)
    # Too short for the index: one character of what people look for most.
    key = search_key(text)
    columns = (WrongShipment.register_no, WrongShipment.tracking_no, WrongShipment.customer_name)
    return or_(*(func.lower(column).contains(key, autoescape=True) for column in columns))


def _sums(session: Session, conditions: Sequence[ColumnElement[bool]]) -> ShipmentSums:
    query = select(func.count(), func.coalesce(func.sum(WrongShipment.loss_fen), 0)).where(*conditions)
    return ShipmentSums(*session.execute(query).one())
