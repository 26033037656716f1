"""Every query about customers."""

from collections.abc import Collection, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.core.identifiers import as_given, search_key
from shopdesk.customers.model import Customer, CustomerId
from shopdesk.shops.model import Platform


def find_by_names(session: Session, platform: Platform, names: Collection[str]) -> dict[str, CustomerId]:
    """The customers of one platform that have exactly these IDs."""
    query = select(Customer.customer_name, Customer.id).where(
        Customer.platform == platform, Customer.customer_name.in_(names)
    )
    return {name: CustomerId(customer_id) for name, customer_id in session.execute(query)}


def find_ids(session: Session, name: str) -> Sequence[CustomerId]:
    """The customers with this ID on any platform: exactly as given first, else whatever case and width."""
    live = Customer.deleted_at.is_(None)
    exact = session.scalars(select(Customer.id).where(Customer.customer_name == as_given(name), live)).all()
    found = exact or session.scalars(select(Customer.id).where(Customer.search_key == search_key(name), live)).all()
    return [CustomerId(customer_id) for customer_id in found]
