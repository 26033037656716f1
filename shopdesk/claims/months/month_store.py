"""Every query for months of claims: which are closed, and what was frozen in them."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.claims.model import ClaimId, MonthClose, MonthCloseLine


def last_closed(session: Session) -> str:
    """The last month that is closed; empty while none is."""
    return session.scalars(select(func.max(MonthClose.month))).one() or ""


def stands_in_closed(session: Session, claim_id: ClaimId) -> bool:
    """Whether a closed month has a line of the claim."""
    return session.scalars(select(MonthCloseLine.id).where(MonthCloseLine.claim_id == claim_id)).first() is not None
