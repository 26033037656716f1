"""Freight that a bill charges for parcels we claim: a courier that lost a parcel has not carried it."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.model import ClaimId, StatementId
from shopdesk.claims.states import ClaimKind


class FreightRow(NamedTuple):
    """What a bill charges for one claimed parcel. Amounts in fen."""

    tracking_no: str
    claim_id: ClaimId
    claim_no: str
    kind: ClaimKind
    amount_fen: int
    lines: int


def freight_on_claims(session: Session, statement_id: StatementId) -> list[FreightRow]:
    """Freight charged for parcels that we claim, in the bill's order."""
    raise NotImplementedError
