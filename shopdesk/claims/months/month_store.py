"""Every query for months of claims: which are closed, what was frozen in them, and what happened to claims."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, delete, func, literal, or_, select
from sqlalchemy.orm import Session

from shopdesk.claims.model import Claim, ClaimId, ClaimReceipt, ClaimStep, ClaimWriteOff, MonthClose, MonthCloseLine
from shopdesk.claims.states import ClaimState, outstanding_fen
from shopdesk.core.database import insert_tuples, read_tuples, table_of, these
from shopdesk.couriers.model import CourierId
from shopdesk.shops.model import ShopId


class Standing(NamedTuple):
    """A claim as it stood at the end of a business day. Amounts in fen."""

    state: ClaimState
    agreed_fen: int | None
    received_fen: int
    written_off_fen: int

    @property
    def outstanding_fen(self) -> int:
        """What the courier owed then."""
        return outstanding_fen(self.agreed_fen, self.received_fen, self.written_off_fen)


class Entries(NamedTuple):
    """What happened to some claims, in the order it was entered; (claim, booked day, …) each, amounts in fen."""

    steps: list[tuple[ClaimId, date, ClaimState, int | None]]
    receipts: list[tuple[ClaimId, date, int]]
    write_offs: list[tuple[ClaimId, date, int]]


class ClaimOfMonth(NamedTuple):
    """A claim as far as a month needs it to count it. Amounts in fen."""

    id: ClaimId
    courier_id: CourierId
    shop_id: ShopId | None
    registered_at: datetime
    closed_on: date | None
    order_amount_fen: int
    claimed_fen: int


class CloseRow(NamedTuple):
    """A month that is closed: when, by whom, and what was noted."""

    id: int
    month: str
    closed_at: datetime
    closed_by: str
    note: str


class FrozenLine(NamedTuple):
    """A claim as it stood in a closed month. Amounts in fen."""

    courier_id: CourierId
    shop_id: ShopId | None
    claim_id: ClaimId
    is_older: bool
    order_amount_fen: int
    claimed_fen: int
    before: Standing
    after: Standing


class LateEntry(NamedTuple):
    """Something that happened in a month which was closed by then, and so is booked later. Amount in fen.

    ``what`` is ``agreed`` (the amount is the change of what was agreed), ``received`` or ``written_off``.
    """

    what: str
    entry_id: int
    claim_id: ClaimId
    happened_on: date
    booked_on: date
    amount_fen: int
    note: str
    entered_by: str


def last_closed(session: Session) -> str:
    """The last month that is closed; empty while none is."""
    return session.scalars(select(func.max(MonthClose.month))).one() or ""


def stands_in_closed(session: Session, claim_id: ClaimId) -> bool:
    """Whether a closed month has a line of the claim."""
    return session.scalars(select(MonthCloseLine.id).where(MonthCloseLine.claim_id == claim_id)).first() is not None


def list_closes(session: Session) -> dict[str, CloseRow]:
    """The closed months, each with its close."""
    c = MonthClose
    rows = session.execute(select(c.id, c.month, c.closed_at, c.closed_by, c.note).order_by(c.month))
    return {row.month: CloseRow(*row) for row in rows}


def first_registered(session: Session) -> datetime | None:
    """When the oldest claim was registered."""
    return session.scalars(select(func.min(Claim.registered_at)).where(Claim.deleted_at.is_(None))).one()


def list_claims_of_months(
    session: Session, before: datetime, closed_from: date, courier_id: CourierId | None, shop_id: ShopId | None
) -> list[ClaimOfMonth]:
    """Claims registered before an instant that were still open on a business day or later, oldest first."""
    c = Claim
    query = (
        select(c.id, c.courier_id, c.shop_id, c.registered_at, c.closed_on, c.order_amount_fen, c.claimed_fen)
        .where(
            c.deleted_at.is_(None), c.registered_at < before, or_(c.closed_on.is_(None), c.closed_on >= closed_from),
            *_of(c, courier_id, shop_id),
        )
        .order_by(c.registered_at, c.id)
    )  # fmt: skip
    return [ClaimOfMonth(*row) for row in session.execute(query)]


def list_entries(session: Session, ids: Sequence[ClaimId]) -> Entries:
    """Steps, receipts and write-offs of some claims, by the days they are booked on."""
    s, r, w = ClaimStep, ClaimReceipt, ClaimWriteOff
    found = Entries([], [], [])
    of_these = these(ids)
    steps = select(s.claim_id, s.booked_on, s.state, s.agreed_fen).where(s.claim_id.in_(of_these)).order_by(s.id)
    receipts = select(r.claim_id, r.booked_on, r.amount_fen).where(r.claim_id.in_(of_these)).order_by(r.id)
    write_offs = select(w.claim_id, w.booked_on, w.amount_fen).where(w.claim_id.in_(of_these)).order_by(w.id)
    found.steps.extend(read_tuples(session, steps))
    found.receipts.extend(read_tuples(session, receipts))
    found.write_offs.extend(read_tuples(session, write_offs))
    return found


def list_frozen(
    session: Session, close_id: int, courier_id: CourierId | None, shop_id: ShopId | None
) -> list[FrozenLine]:
    """The frozen lines of a closed month, in order."""
    line = MonthCloseLine
    query = select(
        line.courier_id, line.shop_id, line.claim_id, line.is_older, line.order_amount_fen, line.claimed_fen,
        line.before_state, line.before_agreed_fen, line.before_received_fen, line.before_written_off_fen,
        line.after_state, line.after_agreed_fen, line.after_received_fen, line.after_written_off_fen,
    )  # fmt: skip
    query = query.where(line.close_id == close_id, *_of(line, courier_id, shop_id)).order_by(line.position)
    return [_frozen(row) for row in read_tuples(session, query)]


def freeze(session: Session, close_id: int, lines: Sequence[FrozenLine]) -> None:
    """Keep the lines of a month that is closed."""
    names = ("before_state", "before_agreed_fen", "before_received_fen", "before_written_off_fen",
             "after_state", "after_agreed_fen", "after_received_fen", "after_written_off_fen")  # fmt: skip
    told = [(close_id, position, *line[:6], *line.before, *line.after) for position, line in enumerate(lines)]
    insert_tuples(
        session, table_of(MonthCloseLine), ("close_id", "position", *FrozenLine._fields[:6], *names), told
    )  # fmt: skip


def sum_frozen(session: Session, courier_id: CourierId | None, shop_id: ShopId | None) -> dict[str, tuple[int, ...]]:
    """What the frozen lines of each closed month come to, in the order of ``Figures``."""
    line = MonthCloseLine
    before, after = func.coalesce(line.before_agreed_fen, 0), func.coalesce(line.after_agreed_fen, 0)
    received, written_off = line.after_received_fen, line.after_written_off_fen
    sums = (
        line.order_amount_fen, line.claimed_fen, after, received, after - received - written_off,
        before - line.before_received_fen - line.before_written_off_fen, after - before,
        received - line.before_received_fen, written_off - line.before_written_off_fen,
    )  # fmt: skip
    query = (
        select(MonthClose.month, func.count(), func.sum(case((line.is_older, 0), else_=1)), *map(func.sum, sums))
        .join(MonthClose, MonthClose.id == line.close_id)
        .where(*_of(line, courier_id, shop_id))
        .group_by(MonthClose.month)
    )
    return {row[0]: tuple(row[1:]) for row in session.execute(query)}


def delete_frozen(session: Session, close_id: int) -> None:
    """Forget the frozen lines of a month that is opened again."""
    session.execute(delete(MonthCloseLine).where(MonthCloseLine.close_id == close_id))


def list_late_entries(
    session: Session, courier_id: CourierId | None, shop_id: ShopId | None, begin: date, end: date
) -> list[LateEntry]:
    """What is booked from ``begin`` to before ``end`` later than it happened, by the day it happened."""
    r, w = ClaimReceipt, ClaimWriteOff
    steps = _agreed_changes()
    queries: list[Select[*tuple[Any, ...]]] = [
        select(literal("agreed"), *steps.c).where(steps.c.changed_fen != 0),
        select(literal("received"), r.id, r.claim_id, r.received_on, r.booked_on, r.amount_fen, r.note, r.entered_by)
        .where(r.booked_on > r.received_on),
        select(
            literal("written_off"), w.id, w.claim_id, w.written_off_on, w.booked_on, w.amount_fen, w.reason,
            w.entered_by,
        ).where(w.booked_on > w.written_off_on),
    ]  # fmt: skip
    found = []
    for query in queries:
        columns = query.selected_columns
        of_claim, booked_on = columns[2], columns[4]
        query = query.join(Claim, Claim.id == of_claim).where(
            Claim.deleted_at.is_(None), booked_on >= begin, booked_on < end, *_of(Claim, courier_id, shop_id)
        )
        found.extend(LateEntry(*row) for row in session.execute(query))
    return sorted(found, key=lambda entry: (entry.happened_on, entry.claim_id, entry.what, entry.entry_id))


def _frozen(row: tuple[Any, ...]) -> FrozenLine:
    return FrozenLine(*row[:6], before=Standing(*row[6:10]), after=Standing(*row[10:14]))


def _agreed_changes() -> Any:
    """Steps booked later than they happened, with what they changed of the agreed amount."""
    s = ClaimStep
    late = select(s.claim_id).where(s.booked_on > s.happened_on)
    agreed = func.coalesce(s.agreed_fen, 0)
    before = func.coalesce(func.lag(agreed).over(partition_by=s.claim_id, order_by=s.id), 0)
    told = select(
        s.id, s.claim_id, s.happened_on, s.booked_on, (agreed - before).label("changed_fen"), s.reason, s.entered_by
    ).where(s.claim_id.in_(late))  # fmt: skip
    inner = told.subquery()
    return select(*inner.c).where(inner.c.booked_on > inner.c.happened_on).subquery()


def _of(
    table: type[Claim] | type[MonthCloseLine], courier_id: CourierId | None, shop_id: ShopId | None
) -> list[ColumnElement[bool]]:
    conditions = []
    if courier_id is not None:
        conditions.append(table.courier_id == courier_id)
    if shop_id is not None:
        conditions.append(table.shop_id == shop_id)
    return conditions
