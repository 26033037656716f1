"""Every query for a plan of pictures to archive: whole batches at once."""

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.core.database import these
from shopdesk.customers.model import Customer, CustomerId
from shopdesk.orders.model import Order, OrderId
from shopdesk.photos.model import Photo, PhotoLink

FORBIDDEN_IN_NAMES = r'[<>:"/\\|?*]'


class FoundCustomer(NamedTuple):
    """A customer ID that a name may mean; ``person`` is the main one of whoever has several."""

    id: CustomerId
    name: str
    person: int


class FoundOrder(NamedTuple):
    """An order that a number may mean; ``customer`` is None while the platform hides the buyer."""

    id: OrderId
    order_no: str
    customer: FoundCustomer | None


class ArchivedAs(NamedTuple):
    """What is known of bytes that are archived already."""

    customer_name: str
    customer_key: str
    links: frozenset[tuple[str, int]]
    deleted: bool


_PERSON = func.coalesce(Customer.merged_into_id, Customer.id)


def customers_by_key(session: Session, keys: Collection[str]) -> dict[str, list[FoundCustomer]]:
    """The customers with each of some search keys."""
    query = select(Customer.search_key, Customer.id, Customer.customer_name, _PERSON)
    query = query.where(Customer.search_key.in_(these(keys)), Customer.deleted_at.is_(None)).order_by(Customer.id)
    found: dict[str, list[FoundCustomer]] = {}
    for key, customer_id, name, person in session.execute(query):
        found.setdefault(key, []).append(FoundCustomer(CustomerId(customer_id), name, person))
    return found


def customers_by_file_name(session: Session, keys: Collection[str]) -> dict[str, list[FoundCustomer]]:
    """The customers whose IDs programs write so into file names: with a low line for what Windows forbids there."""
    query = select(Customer.search_key, Customer.id, Customer.customer_name, _PERSON)
    query = query.where(Customer.search_key.regexp_match(FORBIDDEN_IN_NAMES), Customer.deleted_at.is_(None))
    found: dict[str, list[FoundCustomer]] = {}
    for key, customer_id, name, person in session.execute(query.order_by(Customer.id)):
        if (written := re.sub(FORBIDDEN_IN_NAMES, "_", key)) in keys:
            found.setdefault(written, []).append(FoundCustomer(CustomerId(customer_id), name, person))
    return found


def orders_by_number(session: Session, numbers: Collection[str]) -> dict[str, list[FoundOrder]]:
    """The orders with each of some order or tracking numbers, also as one of several parcels."""
    numbered = {
        (number, order_id)
        for column in (Order.order_no, Order.tracking_no)
        for number, order_id in session.execute(select(column, Order.id).where(column.in_(these(numbers))))
    }
    if left := set(numbers) - {number for number, _order_id in numbered}:
        numbered |= set(_of_several_parcels(session, left))
    orders = orders_by_id(session, {order_id for _number, order_id in numbered})
    found: dict[str, list[FoundOrder]] = {}
    for number, order_id in sorted(numbered):
        if order_id in orders:
            found.setdefault(number, []).append(orders[order_id])
    return found


def orders_by_id(session: Session, order_ids: Collection[int]) -> dict[int, FoundOrder]:
    """Some orders, those in the recycle bin left out."""
    query = (
        select(Order.id, Order.order_no, Customer.id, Customer.customer_name, _PERSON)
        .outerjoin(Customer, Customer.id == Order.customer_id)
        .where(Order.id.in_(these(order_ids)), Order.deleted_at.is_(None))
    )
    return {
        order_id: FoundOrder(
            OrderId(order_id),
            order_no,
            FoundCustomer(CustomerId(customer_id), name, person) if customer_id is not None else None,
        )
        for order_id, order_no, customer_id, name, person in session.execute(query)
    }


def sizes_archived(session: Session, sizes: Iterable[int]) -> set[int]:
    """Those of some sizes, in bytes, that an archived photo has."""
    query = select(Photo.size_bytes).where(Photo.size_bytes.in_(these(sizes))).distinct()
    return set(session.scalars(query))


def archived_as(session: Session, shas: Collection[str]) -> dict[str, ArchivedAs]:
    """What is known of the photos with these bytes, those in the recycle bin too."""
    chosen = Photo.sha256.in_(these(shas))
    links: dict[str, set[tuple[str, int]]] = {}
    linked = select(Photo.sha256, PhotoLink.record_kind, PhotoLink.record_id).join(PhotoLink).where(chosen)
    for sha256, kind, record_id in session.execute(linked):
        links.setdefault(sha256, set()).add((kind, record_id))
    query = select(Photo.sha256, Photo.customer_name, Photo.customer_key, Photo.deleted_at).where(chosen)
    return {
        sha256: ArchivedAs(name, key, frozenset(links.get(sha256, ())), deleted_at is not None)
        for sha256, name, key, deleted_at in session.execute(query)
    }


def _of_several_parcels(session: Session, numbers: Collection[str]) -> Iterable[tuple[str, int]]:
    # One pass through the index of tracking numbers, whatever the number of numbers.
    query = select(Order.tracking_no, Order.id).where(Order.tracking_no.contains(","))
    for together, order_id in session.execute(query):
        for number in together.split(","):
            if number.strip() in numbers:
                yield number.strip(), order_id
