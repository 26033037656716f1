"""Freight that a bill charges for parcels we claim: a courier that lost a parcel has not carried it."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.model import ClaimId, Statement, StatementId
from shopdesk.claims.statements import statement_store
from shopdesk.claims.states import GIVEN_BACK_STATES, ClaimKind, LineRole


class FreightRow(NamedTuple):
    """What a bill charges for one claimed parcel. Amounts in fen."""

    tracking_no: str
    claim_id: ClaimId
    claim_no: str
    kind: ClaimKind
    amount_fen: int
    lines: int


def freight_on_claims(session: Session, statement_id: StatementId) -> list[FreightRow]:
    """Freight and other charges on parcels that we claim of this courier, in the bill's order; nothing below zero."""
    statement = session.get_one(Statement, statement_id)
    charged: dict[str, list[int]] = {}
    for line in statement_store.stored_lines(session, statement_id):
        if line.role in (LineRole.FREIGHT, LineRole.OTHER):
            charged.setdefault(line.tracking_key, []).append(line.amount_fen)
    claims = {
        one.tracking_key: one
        for one in statement_store.claims_with_keys(session, charged)
        if one.courier_id == statement.courier_id and one.state not in GIVEN_BACK_STATES
    }
    return [
        FreightRow(claim.tracking_no, claim.id, claim.claim_no, claim.kind, sum(amounts), len(amounts))
        for key, amounts in charged.items()
        if (claim := claims.get(key)) is not None and sum(amounts) > 0
    ]
