"""Queries of papers of the ledger that nothing else asks: appeals against many entries, fines in the fund by a day."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.core.database import these
from shopdesk.ledger.model import EntryId, FundMovement, LedgerAppeal
from shopdesk.ledger.states import AppealState


class AppealLine(NamedTuple):
    """An appeal against one of the entries."""

    entry_id: EntryId
    state: AppealState
    reason: str
    filed_at: datetime
    decided_at: datetime | None
    decided_by: str
    decision: str


def list_appeals(session: Session, entry_ids: Sequence[EntryId]) -> list[AppealLine]:
    """The appeals against some entries, oldest first; those that were withdrawn are left out."""
    a = LedgerAppeal
    query = select(*(getattr(a, name) for name in AppealLine._fields)).where(
        a.entry_id.in_(these(entry_ids)), a.deleted_at.is_(None), a.state != AppealState.WITHDRAWN
    )
    return [AppealLine(*row) for row in session.execute(query.order_by(a.filed_at, a.id))]


def sum_collected(session: Session, entry_ids: Sequence[EntryId], before: date) -> dict[EntryId, int]:
    """How much of each fine was in the fund before a day, in fen; later money does not change what a paper said."""
    m = FundMovement
    query = (
        select(m.entry_id, func.sum(m.amount_fen))
        .where(m.entry_id.in_(these(entry_ids)), m.booked_on < before)
        .group_by(m.entry_id)
    )
    return {EntryId(entry_id): fen for entry_id, fen in session.execute(query) if entry_id is not None}
