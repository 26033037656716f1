"""Every query for months of the ledger: which are closed, what each comes to, and what is not settled in it."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.core.clock import Clock, months_between
from shopdesk.ledger.model import (
    CommissionRate,
    CommissionRun,
    FundMovement,
    LedgerAppeal,
    LedgerEntry,
    LedgerMonth,
)
from shopdesk.ledger.states import AppealState, EntryKind
from shopdesk.shops.model import StaffId


class MonthRow(NamedTuple):
    """A month: what is booked in it, the fund's balance at its end, and whether it is closed. Amounts in fen."""

    month: str
    closed: bool
    is_over: bool
    entries: int
    penalties_fen: int
    bonuses_fen: int
    commission_fen: int
    adjustments_fen: int
    total_fen: int
    fund_fen: int
    closed_at: datetime | None = None
    closed_by: str = ""
    note: str = ""


class CloseMark(NamedTuple):
    """What was kept when a month was closed: where both chains ended then, and what it came to (fen)."""

    closed_at: datetime
    closed_by: str
    note: str
    entry_count: int
    entry_hash: str
    movement_count: int
    movement_hash: str
    total_fen: int
    fund_fen: int


class OpenAppeal(NamedTuple):
    """An appeal that nobody has decided: about which entry, and of whom."""

    entry_no: str
    staff_name: str


def list_months(session: Session, clock: Clock, staff_id: StaffId | None = None) -> list[MonthRow]:
    """Every month from the first to the last one with anything booked, and this one; newest first.

    Sums of one staff member or of all.
    """
    this_month, closes = clock.month_of(clock.now()), list_closes(session)
    sums, moved = _sums(session, staff_id), _moved(session)
    # A month to come has entries where the clock stood wrong while a month was closed.
    known = [this_month, *closes, *(month for month, _kind in sums), *moved]
    fund_fen, rows = 0, []
    for month in months_between(min(known), max(known)):
        fund_fen += moved.get(month, 0)
        of_month = {kind: sums.get((month, kind), (0, 0)) for kind in EntryKind}
        row = MonthRow(
            month=month,
            closed=False,
            is_over=month < this_month,
            entries=sum(number for number, _amount in of_month.values()),
            penalties_fen=of_month[EntryKind.PENALTY][1],
            bonuses_fen=of_month[EntryKind.BONUS][1],
            commission_fen=of_month[EntryKind.COMMISSION][1],
            adjustments_fen=of_month[EntryKind.ADJUSTMENT][1],
            total_fen=sum(amount_fen for _number, amount_fen in of_month.values()),
            fund_fen=fund_fen,
        )
        if (close := closes.get(month)) is not None:
            row = row._replace(closed=True, closed_at=close.closed_at, closed_by=close.closed_by, note=close.note)
        rows.append(row)
    return rows[::-1]


def list_closes(session: Session) -> dict[str, CloseMark]:
    """The closed months, each with what was kept of it."""
    columns = (getattr(LedgerMonth, name) for name in CloseMark._fields)
    query = select(LedgerMonth.month, *columns).order_by(LedgerMonth.month)
    return {row[0]: CloseMark(*row[1:]) for row in session.execute(query)}


def last_closed(session: Session) -> str:
    """The last month that is closed; empty while none is."""
    return session.scalars(select(func.max(LedgerMonth.month))).one() or ""


def month_record(session: Session, month: str) -> LedgerMonth:
    """The close of a closed month."""
    return session.scalars(select(LedgerMonth).where(LedgerMonth.month == month)).one()


def first_booked(session: Session) -> date | None:
    """The first day on which anything is booked."""
    days = [session.scalars(select(func.min(kind.booked_on))).one() for kind in (LedgerEntry, FundMovement)]
    return min((day for day in days if day is not None), default=None)


def list_open_appeals(session: Session, first: date, before: date) -> list[OpenAppeal]:
    """The appeals nobody has decided against entries booked from a day to before another."""
    e, a = LedgerEntry, LedgerAppeal
    query = (
        select(e.entry_no, e.staff_name)
        .join(a, a.entry_id == e.id)
        .where(e.booked_on >= first, e.booked_on < before, a.state == AppealState.OPEN, a.deleted_at.is_(None))
        .order_by(e.id)
    )
    return [OpenAppeal(*row) for row in session.execute(query)]


def has_rates(session: Session, month: str) -> bool:
    """Whether anybody earns commission in a month."""
    rate = CommissionRate
    holds = (rate.until_month == "") | (rate.until_month >= month)
    query = select(rate.id).where(rate.deleted_at.is_(None), rate.from_month <= month, holds)
    return session.scalars(query.limit(1)).first() is not None


def unclaimed_in_run(session: Session, month: str) -> int | None:
    """How many orders named nobody when the commission of a month was last entered; None where it never was."""
    run = CommissionRun
    query = select(run.unclaimed_count).where(run.month == month, run.deleted_at.is_(None)).order_by(run.id.desc())
    return session.scalars(query.limit(1)).first()


def _sums(session: Session, staff_id: StaffId | None) -> dict[tuple[str, EntryKind], tuple[int, int]]:
    e = LedgerEntry
    month = func.substr(e.booked_on, 1, 7)
    query = select(month, e.kind, func.count(), func.sum(e.amount_fen)).group_by(month, e.kind)
    if staff_id is not None:
        query = query.where(e.staff_id == staff_id)
    return {(row[0], row[1]): (row[2], row[3]) for row in session.execute(query)}


def _moved(session: Session) -> dict[str, int]:
    m = FundMovement
    month = func.substr(m.booked_on, 1, 7)
    return {row[0]: row[1] for row in session.execute(select(month, func.sum(m.amount_fen)).group_by(month))}
