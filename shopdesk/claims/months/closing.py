"""Months closed and opened again: from then on their figures are what was frozen, whatever is entered later."""

from sqlalchemy.orm import Session

from shopdesk.claims.model import ClaimId
from shopdesk.claims.months import month_store


def is_in_closed_month(session: Session, claim_id: ClaimId) -> bool:
    """Whether a claim stands in a closed month, so that it has to stay in the books."""
    return month_store.stands_in_closed(session, claim_id)
