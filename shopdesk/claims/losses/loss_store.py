"""What the claims of some orders brought in, and may still bring."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from shopdesk.claims.model import Claim, ClaimId, ClaimReceipt
from shopdesk.claims.states import ClaimState, MoneyTo
from shopdesk.core.database import these


class ClaimMoney(NamedTuple):
    """A claim with what came in, in fen: ``to_customer_fen`` is what the courier paid to the customer instead of us."""

    id: ClaimId
    claim_no: str
    order_id: int
    state: ClaimState
    money_to: MoneyTo
    postage_fen: int
    claimed_fen: int
    agreed_fen: int | None
    received_fen: int
    written_off_fen: int
    to_customer_fen: int


def money_of_claims(session: Session, order_ids: Collection[int]) -> list[ClaimMoney]:
    """The claims of some orders, the oldest first."""
    c, r = Claim, ClaimReceipt
    to_customer = func.coalesce(func.sum(case((r.channel == MoneyTo.CUSTOMER, r.amount_fen), else_=0)), 0)
    columns = (getattr(c, name) for name in ClaimMoney._fields[:-1])
    query = select(*columns, to_customer).outerjoin(r, r.claim_id == c.id)
    query = query.where(c.order_id.in_(these(order_ids)), c.deleted_at.is_(None)).group_by(c.id).order_by(c.id)
    return [ClaimMoney(*row) for row in session.execute(query)]
