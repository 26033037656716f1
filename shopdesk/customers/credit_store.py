"""Every query about the credit of customers."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.customers.model import Customer, CustomerCredit, CustomerId


class CreditRow(NamedTuple):
    """Credit that was granted (above zero) or used (below), in fen, and what for: a kind of record and its id."""

    id: int
    at: datetime
    customer_id: CustomerId
    customer_name: str
    amount_fen: int
    reason: str
    by: str
    source_kind: str
    source_id: int | None


def sum_credit(session: Session, customer_ids: Collection[int]) -> int:
    """What is left of the credit of some IDs together, in fen."""
    credit = CustomerCredit
    query = select(func.coalesce(func.sum(credit.amount_fen), 0)).where(credit.customer_id.in_(customer_ids))
    return session.scalar(query) or 0


def list_credit(session: Session, customer_ids: Collection[int], limit: int | None = None) -> list[CreditRow]:
    """What was granted to some IDs and used, the latest first."""
    credit = CustomerCredit
    query = (
        select(
            credit.id,
            credit.at,
            credit.customer_id,
            Customer.customer_name,
            credit.amount_fen,
            credit.reason,
            credit.by,
            credit.source_kind,
            credit.source_id,
        )
        .join(Customer, Customer.id == credit.customer_id)
        .where(credit.customer_id.in_(customer_ids))
        .order_by(credit.id.desc())
        .limit(limit)
    )
    return [CreditRow(*row) for row in session.execute(query)]
