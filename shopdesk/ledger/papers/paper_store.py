"""Every query for papers of the ledger: the entries of a month, their appeals, the fund, how the month was closed."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from shopdesk.core.clock import month_after, month_start
from shopdesk.core.database import these
from shopdesk.ledger.model import ChainHead, EntryId, FundMovement, LedgerAppeal, LedgerEntry, LedgerMonth
from shopdesk.ledger.states import AppealState, EntryKind, FundKind
from shopdesk.shops.model import Shop, StaffId


class PaperLine(NamedTuple):
    """An entry as papers show it. Amounts in fen; ``collected_fen`` of a fine is in the fund."""

    id: EntryId
    entry_no: str
    happened_on: date
    booked_on: date
    staff_id: StaffId
    staff_no: str
    staff_name: str
    kind: EntryKind
    rule_name: str
    occurrence_no: int | None
    step_words: str
    amount_fen: int
    reason: str
    shop: str
    source_kind: str
    source_no: str
    reverses_no: str
    reversed_by_no: str
    collected_fen: int

    @property
    def stands(self) -> bool:
        """Whether it is neither reversed nor a reversal itself."""
        return not self.reverses_no and not self.reversed_by_no

    @property
    def is_late(self) -> bool:
        """Whether it is booked in another month than it happened in."""
        return (self.happened_on.year, self.happened_on.month) != (self.booked_on.year, self.booked_on.month)


class AppealLine(NamedTuple):
    """An appeal against one of the entries."""

    entry_id: EntryId
    state: AppealState
    reason: str
    filed_at: datetime
    decided_at: datetime | None
    decided_by: str
    decision: str


class MovementLine(NamedTuple):
    """A movement of the fund; in above zero, out below, in fen. A fine says whose and which entry it is."""

    id: int
    movement_no: str
    kind: FundKind
    moved_on: date
    booked_on: date
    amount_fen: int
    person: str
    purpose: str
    entry_no: str
    entry_staff: str
    corrects_no: str


class CloseLine(NamedTuple):
    """How a month was closed, and where the chain of entries ended then."""

    closed_at: datetime
    closed_by: str
    entry_count: int
    entry_hash: str


def list_lines(session: Session, month: str, staff_id: StaffId | None = None) -> list[PaperLine]:
    """The entries booked in a month, of everybody or of one person, by day; raises UserError for no month."""
    first, end = _days(month)
    query = _lines(end).where(LedgerEntry.booked_on >= first, LedgerEntry.booked_on < end)
    if staff_id is not None:
        query = query.where(LedgerEntry.staff_id == staff_id)
    return _told(session, query)


def list_lines_of(session: Session, entry_ids: Sequence[EntryId]) -> list[PaperLine]:
    """These entries, by day; those that are not there are left out."""
    return _told(session, _lines(None).where(LedgerEntry.id.in_(these(entry_ids))))


def list_appeals(session: Session, entry_ids: Sequence[EntryId]) -> list[AppealLine]:
    """The appeals against some entries, oldest first; those that were withdrawn are left out."""
    a = LedgerAppeal
    query = select(*(getattr(a, name) for name in AppealLine._fields)).where(
        a.entry_id.in_(these(entry_ids)), a.deleted_at.is_(None), a.state != AppealState.WITHDRAWN
    )
    return [AppealLine(*row) for row in session.execute(query.order_by(a.filed_at, a.id))]


def list_movements(session: Session, month: str) -> list[MovementLine]:
    """The movements booked in a month, by day; raises UserError for no month."""
    first, end = _days(month)
    m, corrected = FundMovement, aliased(FundMovement)
    query = (
        select(
            m.id, m.movement_no, m.kind, m.moved_on, m.booked_on, m.amount_fen, m.person, m.purpose,
            func.coalesce(LedgerEntry.entry_no, ""), func.coalesce(LedgerEntry.staff_name, ""),
            func.coalesce(corrected.movement_no, ""),
        )
        .outerjoin(LedgerEntry, LedgerEntry.id == m.entry_id)
        .outerjoin(corrected, corrected.id == m.reverses_id)
        .where(m.booked_on >= first, m.booked_on < end)
        .order_by(m.booked_on, m.id)
    )  # fmt: skip
    return [MovementLine(*row) for row in session.execute(query)]


def fund_before(session: Session, month: str) -> int:
    """What was in the fund when a month began, in fen."""
    first, _end = _days(month)
    query = select(func.coalesce(func.sum(FundMovement.amount_fen), 0)).where(FundMovement.booked_on < first)
    return session.scalars(query).one()


def find_close(session: Session, month: str) -> CloseLine | None:
    """How a month was closed; None while it is open."""
    m = LedgerMonth
    row = session.execute(
        select(m.closed_at, m.closed_by, m.entry_count, m.entry_hash).where(m.month == month)
    ).one_or_none()
    return None if row is None else CloseLine(*row)


def last_hash(session: Session) -> tuple[int, str]:
    """How many entries there are now, and the hash of the last one."""
    query = select(ChainHead.count, ChainHead.hash).where(ChainHead.chain == LedgerEntry.__tablename__)
    row = session.execute(query).one_or_none()
    return (0, "") if row is None else (row[0], row[1])


def _days(month: str) -> tuple[date, date]:
    return month_start(month), month_start(month_after(month))


def _lines(end: date | None) -> Select[*tuple[Any, ...]]:
    """Entries with what is in the fund of each before a day, so that a closed month says the same for ever."""
    e, reversed_one, reversal = LedgerEntry, aliased(LedgerEntry), aliased(LedgerEntry)
    collected = select(func.coalesce(func.sum(FundMovement.amount_fen), 0)).where(FundMovement.entry_id == e.id)
    if end is not None:
        collected = collected.where(FundMovement.booked_on < end)
    return (
        select(
            e.id, e.entry_no, e.happened_on, e.booked_on, e.staff_id, e.staff_no, e.staff_name, e.kind, e.rule_name,
            e.occurrence_no, e.step_words, e.amount_fen, e.reason, func.coalesce(Shop.name, ""), e.source_kind,
            e.source_no, func.coalesce(reversed_one.entry_no, ""), func.coalesce(reversal.entry_no, ""),
            collected.correlate(e).scalar_subquery(),
        )
        .outerjoin(Shop, Shop.id == e.shop_id)
        .outerjoin(reversed_one, reversed_one.id == e.reverses_id)
        .outerjoin(reversal, reversal.reverses_id == e.id)
    )  # fmt: skip


def _told(session: Session, query: Select[*tuple[Any, ...]]) -> list[PaperLine]:
    return [PaperLine(*row) for row in session.execute(query.order_by(LedgerEntry.booked_on, LedgerEntry.id))]
