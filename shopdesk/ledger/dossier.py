"""All there is about an entry: what it reverses, its appeals, its money in the fund, and what counted with it."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.ledger.model import (
    AppealId,
    EntryId,
    FundMovement,
    LedgerAppeal,
    LedgerEntry,
    LedgerRule,
    MovementId,
)
from shopdesk.ledger.rules.ladder import period_bounds
from shopdesk.ledger.states import AppealState, FundKind
from shopdesk.ledger.store import EntryRow, entry_row, list_entry_rows, list_standing_ids


class AppealOfEntry(NamedTuple):
    """An appeal against an entry, and what came of it."""

    id: AppealId
    version: int
    state: AppealState
    reason: str
    filed_at: datetime
    filed_by: str
    filed_by_id: int | None
    decided_at: datetime | None
    decided_by: str
    decision: str


class MovementOfEntry(NamedTuple):
    """Money of the fund that moved because of an entry, in fen."""

    id: MovementId
    movement_no: str
    kind: FundKind
    moved_on: date
    booked_on: date
    amount_fen: int
    entered_by: str


class EntryDetail(NamedTuple):
    """Everything an entry's own page shows; ``same_rule`` are the other occurrences that stand in its rule's period."""

    row: EntryRow
    reverses: EntryRow | None
    reversed_by: EntryRow | None
    appeals: tuple[AppealOfEntry, ...]
    movements: tuple[MovementOfEntry, ...]
    same_rule: tuple[EntryRow, ...]
    previous_hash: str
    hash: str


def entry_detail(session: Session, entry_id: EntryId) -> EntryDetail | None:
    """Everything about an entry; None when there is no such entry."""
    row = entry_row(session, entry_id)
    if row is None:
        return None
    others = list_entry_rows(session, [one for one in (row.reverses_id, row.reversed_by_id) if one is not None])
    entry = session.get_one(LedgerEntry, entry_id)
    return EntryDetail(
        row=row,
        reverses=None if row.reverses_id is None else others[row.reverses_id],
        reversed_by=None if row.reversed_by_id is None else others[row.reversed_by_id],
        appeals=tuple(_appeals(session, entry_id)),
        movements=tuple(_movements(session, entry_id)),
        same_rule=_same_rule(session, row),
        previous_hash=entry.previous_hash,
        hash=entry.hash,
    )


def _appeals(session: Session, entry_id: EntryId) -> list[AppealOfEntry]:
    a = LedgerAppeal
    columns = (getattr(a, name) for name in AppealOfEntry._fields)
    query = select(*columns).where(a.entry_id == entry_id, a.deleted_at.is_(None)).order_by(a.id.desc())
    return [AppealOfEntry(*row) for row in session.execute(query)]


def _movements(session: Session, entry_id: EntryId) -> list[MovementOfEntry]:
    m = FundMovement
    columns = (getattr(m, name) for name in MovementOfEntry._fields)
    query = select(*columns).where(m.entry_id == entry_id).order_by(m.id)
    return [MovementOfEntry(*row) for row in session.execute(query)]


def _same_rule(session: Session, row: EntryRow) -> tuple[EntryRow, ...]:
    if row.rule_id is None:
        return ()
    period = session.get_one(LedgerRule, row.rule_id).period
    ids = list_standing_ids(session, row.rule_id, row.staff_id, *period_bounds(period, row.happened_on))
    rows = list_entry_rows(session, ids)
    return tuple(rows[one] for one in ids if one != row.id)
