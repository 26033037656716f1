"""Every query about customers."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from shopdesk.core.database import read_tuples, table_of, these
from shopdesk.core.identifiers import as_given, search_key
from shopdesk.customers.model import Customer, CustomerId, Level, Risk, RiskKind
from shopdesk.shops.model import Platform


class CustomerFacts(NamedTuple):
    """What is written down about one customer ID; ``tags`` as they are stored, one a line."""

    id: CustomerId
    version: int
    platform: Platform
    customer_name: str
    level: Level
    tags: str
    note: str
    risk: Risk
    risk_kind: RiskKind | None
    risk_reason: str
    risk_evidence: str
    merged_into_id: int | None
    deleted_at: datetime | None


class CustomerRisk(NamedTuple):
    """How careful to be with somebody, and why."""

    risk: Risk = Risk.NONE
    kind: RiskKind | None = None
    reason: str = ""


def find_by_names(session: Session, platform: Platform, names: Collection[str]) -> dict[str, CustomerId]:
    """The customers of one platform that have exactly these IDs, those in the recycle bin too."""
    columns = table_of(Customer).c
    query = select(columns.customer_name, columns.id).where(
        columns.platform == platform, columns.customer_name.in_(these(names))
    )
    return {name: CustomerId(customer_id) for name, customer_id in read_tuples(session, query)}


def find_deleted(session: Session, ids: Collection[int]) -> Sequence[CustomerId]:
    """Those of some customers that lie in the recycle bin."""
    query = select(Customer.id).where(Customer.id.in_(these(ids)), Customer.deleted_at.is_not(None))
    return [CustomerId(customer_id) for customer_id in session.scalars(query)]


def find_ids(session: Session, name: str) -> Sequence[CustomerId]:
    """The customers with this ID on any platform: exactly as given first, else whatever case and width."""
    live = Customer.deleted_at.is_(None)
    exact = session.scalars(select(Customer.id).where(Customer.customer_name == as_given(name), live)).all()
    found = exact or session.scalars(select(Customer.id).where(Customer.search_key == search_key(name), live)).all()
    return [CustomerId(customer_id) for customer_id in found]


def customer_facts(session: Session, ids: Collection[int]) -> dict[CustomerId, CustomerFacts]:
    """What is written down about some customers."""
    query = select(*(getattr(Customer, name) for name in CustomerFacts._fields)).where(Customer.id.in_(ids))
    return {row[0]: CustomerFacts(*row) for row in session.execute(query)}


def root_of(session: Session, customer_id: int) -> CustomerId | None:
    """The main ID of the person; None when there is no such customer."""
    query = select(func.coalesce(Customer.merged_into_id, Customer.id)).where(Customer.id == customer_id)
    found = session.scalar(query)
    return None if found is None else CustomerId(found)


def group_of_root(session: Session, root_id: int) -> list[CustomerId]:
    """All IDs of a person, the main one first."""
    query = (
        select(Customer.id)
        .where(or_(Customer.id == root_id, Customer.merged_into_id == root_id))
        .order_by(Customer.merged_into_id.is_not(None), Customer.id)
    )
    return [CustomerId(customer_id) for customer_id in session.scalars(query)]


def list_risks(session: Session, ids: Iterable[int]) -> list[CustomerRisk]:
    """The risk of each of some customers."""
    query = select(Customer.risk, Customer.risk_kind, Customer.risk_reason).where(Customer.id.in_(ids))
    return [CustomerRisk(*row) for row in session.execute(query)]
