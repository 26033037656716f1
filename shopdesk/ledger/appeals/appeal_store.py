"""Every query for appeals against entries. Rows leave as tuples; amounts in fen."""

from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from shopdesk.ledger.model import AppealId, EntryId, LedgerAppeal, LedgerEntry
from shopdesk.ledger.states import AppealState, EntryKind
from shopdesk.shops.model import StaffId


class AppealRow(NamedTuple):
    """An appeal with the entry it is about."""

    id: AppealId
    version: int
    entry_id: EntryId
    entry_no: str
    staff_id: StaffId
    staff_name: str
    kind: EntryKind
    amount_fen: int
    state: AppealState
    reason: str
    filed_at: datetime
    filed_by: str
    filed_by_id: StaffId | None
    decided_at: datetime | None
    decided_by: str
    decision: str
    reversal_no: str


_REVERSAL = aliased(LedgerEntry)


def appeal_row(session: Session, appeal_id: AppealId) -> AppealRow | None:
    """One appeal."""
    row = session.execute(_rows().where(LedgerAppeal.id == appeal_id)).first()
    return None if row is None else AppealRow(*row)


def list_open(session: Session, staff_id: StaffId | None = None) -> list[AppealRow]:
    """The appeals that wait for a decision, of everybody or of one, oldest first."""
    a = LedgerAppeal
    query = _rows().where(a.state == AppealState.OPEN, a.deleted_at.is_(None)).order_by(a.filed_at, a.id)
    if staff_id is not None:
        query = query.where(LedgerEntry.staff_id == staff_id)
    return [AppealRow(*row) for row in session.execute(query)]


def open_appeal_of(session: Session, entry_id: EntryId) -> AppealId | None:
    """The appeal against an entry that waits for a decision."""
    a = LedgerAppeal
    query = select(a.id).where(a.entry_id == entry_id, a.state == AppealState.OPEN, a.deleted_at.is_(None))
    found = session.scalars(query).first()
    return None if found is None else AppealId(found)


def reversal_of(session: Session, entry_id: EntryId) -> LedgerEntry | None:
    """The entry that reverses this one."""
    return session.scalars(select(LedgerEntry).where(LedgerEntry.reverses_id == entry_id)).first()


def _rows() -> Select[*tuple[Any, ...]]:
    a, e = LedgerAppeal, LedgerEntry
    return (
        select(
            a.id, a.version, a.entry_id, e.entry_no, e.staff_id, e.staff_name, e.kind, e.amount_fen, a.state, a.reason,
            a.filed_at, a.filed_by, a.filed_by_id, a.decided_at, a.decided_by, a.decision,
            func.coalesce(_REVERSAL.entry_no, ""),
        )
        .join(e, e.id == a.entry_id)
        .outerjoin(_REVERSAL, _REVERSAL.id == a.reversal_id)
    )  # fmt: skip
