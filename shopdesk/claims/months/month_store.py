"""Every query for months of claims: which are closed, what was frozen in them, and what happened to claims."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.claims.model import ClaimId, ClaimReceipt, ClaimStep, ClaimWriteOff, MonthClose, MonthCloseLine
from shopdesk.claims.states import ClaimState
from shopdesk.core.database import batches


class Entries(NamedTuple):
    """What happened to some claims, in the order it was entered; (claim, booked day, …) each, amounts in fen."""

    steps: list[tuple[ClaimId, date, ClaimState, int | None]]
    receipts: list[tuple[ClaimId, date, int]]
    write_offs: list[tuple[ClaimId, date, int]]


def last_closed(session: Session) -> str:
    """The last month that is closed; empty while none is."""
    return session.scalars(select(func.max(MonthClose.month))).one() or ""


def stands_in_closed(session: Session, claim_id: ClaimId) -> bool:
    """Whether a closed month has a line of the claim."""
    return session.scalars(select(MonthCloseLine.id).where(MonthCloseLine.claim_id == claim_id)).first() is not None


def list_entries(session: Session, ids: Sequence[ClaimId]) -> Entries:
    """Steps, receipts and write-offs of some claims, by the days they are booked on."""
    s, r, w = ClaimStep, ClaimReceipt, ClaimWriteOff
    found = Entries([], [], [])
    for batch in batches(ids):
        steps = select(s.claim_id, s.booked_on, s.state, s.agreed_fen).where(s.claim_id.in_(batch)).order_by(s.id)
        receipts = select(r.claim_id, r.booked_on, r.amount_fen).where(r.claim_id.in_(batch)).order_by(r.id)
        write_offs = select(w.claim_id, w.booked_on, w.amount_fen).where(w.claim_id.in_(batch)).order_by(w.id)
        found.steps.extend((ClaimId(row[0]), *row[1:]) for row in session.execute(steps))
        found.receipts.extend((ClaimId(row[0]), *row[1:]) for row in session.execute(receipts))
        found.write_offs.extend((ClaimId(row[0]), *row[1:]) for row in session.execute(write_offs))
    return found
