"""Everything about one person: their IDs, what they came to, who shares their phone or address, what happened."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from heapq import nlargest
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from shopdesk.aftersales import lookup as tickets
from shopdesk.aftersales.model import Ticket
from shopdesk.claims.model import Claim
from shopdesk.confirmations.model import ConfirmationSheet, SheetEvent
from shopdesk.core import search
from shopdesk.core.audit import list_history
from shopdesk.core.database import read_tuples
from shopdesk.core.identifiers import is_masked, search_key
from shopdesk.customer_files.entries import (
    ChangeEntry,
    ClaimEntry,
    CreditEntry,
    Entry,
    OrderEntry,
    PhotoEntry,
    SharedPhotoEntry,
    SheetEntry,
    TicketEntry,
)
from shopdesk.customer_files.register_store import Registered, feedback_entries, registered_of, shipment_entries
from shopdesk.customer_files.shared_photos import SharedPhoto, list_shared_photos
from shopdesk.customers import credit
from shopdesk.customers.model import Customer, CustomerId, Risk
from shopdesk.customers.service import CustomerFacts, CustomerRisk, customer_facts, group_of, risk_of
from shopdesk.orders.model import Order
from shopdesk.photos.model import Photo, PhotoLikeness, PhotoLink
from shopdesk.shops.model import Platform, Shop

# Of people who order every day the newest orders tell enough of names, phones and addresses.
SEEN_ORDERS = 2_000
# Shared phones and addresses are looked for by the last ones used; a pick-up station is shared by half a town.
PHONES_ASKED, ADDRESSES_ASKED, OTHERS_SHOWN = 8, 12, 20
_ORDERS_BY_ADDRESS = 300
_SHORTEST_PHONE = 7  # characters


class Seen(NamedTuple):
    """A receiver, phone or address on orders: how often, and when last; masked ones are of no use."""

    text: str
    times: int
    last_at: datetime | None
    masked: bool


class OtherCustomer(NamedTuple):
    """Another customer ID that shares a phone or an address with this person."""

    id: CustomerId
    customer_name: str
    platform: Platform
    risk: Risk
    by_phone: bool
    by_address: bool
    orders: int  # that share it
    last_at: datetime | None


class FileSums(NamedTuple):
    """What a person came to, amounts in fen."""

    orders: int = 0
    paid_orders: int = 0
    refunded_orders: int = 0
    paid_fen: int = 0
    refunded_fen: int = 0
    claims: int = 0
    first_at: datetime | None = None
    last_at: datetime | None = None
    tickets: int = 0
    open_tickets: int = 0
    ticket_refunded_fen: int = 0  # by tickets; refunded_fen is what the platform says of the orders
    credit_fen: int = 0
    registered: Registered = Registered()


class CustomerFile(NamedTuple):
    """A person: the ID that was asked for, all their IDs, the main one first, and what is known of them together."""

    facts: CustomerFacts
    group: tuple[CustomerFacts, ...]
    risk: CustomerRisk
    sums: FileSums
    names: tuple[Seen, ...]
    phones: tuple[Seen, ...]
    addresses: tuple[Seen, ...]
    shared_photos: tuple[SharedPhoto, ...]


class _Sightings(NamedTuple):
    """What stands on the newest orders, used last first; ``address_keys`` are those of the last few addresses."""

    names: tuple[Seen, ...]
    phones: tuple[Seen, ...]
    addresses: tuple[Seen, ...]
    address_keys: list[int]


_SharingOrder = tuple[int, int | None, datetime | None]  # order, customer, when
_Sharing = dict[int, dict[int, datetime | None]]  # customer: order: when


def customer_file(session: Session, customer_id: CustomerId) -> CustomerFile:
    """Everything about the person behind a customer ID; raises UserError when there is no such customer."""
    facts = customer_facts(session, customer_id)
    ids = group_of(session, customer_id)
    seen = _seen(session, ids)
    return CustomerFile(
        facts=facts,
        group=tuple(customer_facts(session, one) for one in ids),
        risk=risk_of(session, customer_id),
        sums=_sums(session, ids),
        names=seen.names,
        phones=seen.phones,
        addresses=seen.addresses,
        shared_photos=tuple(list_shared_photos(session, ids)),
    )


def list_others(session: Session, customer_id: CustomerId) -> tuple[OtherCustomer, ...]:
    """Who else has their orders sent to a phone or an address of this person; those with the phone first."""
    ids = group_of(session, customer_id)
    seen = _seen(session, ids)
    return _others(session, ids, [one.text for one in seen.phones if not one.masked], seen.address_keys)


def list_timeline(session: Session, ids: Sequence[CustomerId], limit: int) -> list[Entry]:
    """What happened around a person, newest first: orders, sheets, tickets, claims, registers, photos, credit."""
    found: list[Entry] = []
    sources = (
        *(_order_entries, _sheet_entries, _ticket_entries, _claim_entries, _photo_entries, _credit_entries),
        *(shipment_entries, feedback_entries, _shared_photo_entries, _change_entries),
    )
    for source in sources:
        found.extend(source(session, ids, limit))
    return nlargest(limit, found, key=attrgetter("at"))


def customer_of_order(session: Session, order_id: int) -> tuple[CustomerId | None, str]:
    """Who bought an order, and how the platform wrote their ID; None for a masked one."""
    row = session.execute(select(Order.customer_id, Order.buyer).where(Order.id == order_id)).one_or_none()
    if row is None:
        return None, ""
    customer_id, buyer = row
    return (None if customer_id is None else CustomerId(customer_id)), buyer


def references_to(session: Session, customer_id: CustomerId) -> tuple[int, int, int, int, int]:
    """How many orders, tickets, photos, other IDs and entries of registers refer to a customer ID.

    Such as lie in the recycle bin are counted too.
    """
    counted = (
        select(func.count()).where(Order.customer_id == customer_id),
        select(func.count()).where(Ticket.customer_id == customer_id),
        select(func.count()).where(Photo.customer_id == customer_id),
        select(func.count()).where(Customer.merged_into_id == customer_id),
    )
    orders, after_sales, photos, others = (session.scalar(query) or 0 for query in counted)
    belonging = (
        select(func.count()).where(PhotoLink.record_kind == "customer", PhotoLink.record_id == customer_id),
        select(func.count()).where(PhotoLikeness.customer_id == customer_id),
    )
    photos += sum(session.scalar(query) or 0 for query in belonging)
    return orders, after_sales, photos, others, sum(registered_of(session, [customer_id], thrown_away=True))


def _of(ids: Sequence[int]) -> list[ColumnElement[bool]]:
    return [Order.customer_id.in_(ids), Order.deleted_at.is_(None)]


def _sums(session: Session, ids: Sequence[int]) -> FileSums:
    query = select(
        func.count(),
        func.count().filter(Order.paid_fen > 0),
        func.count().filter(Order.refunded_fen > 0),
        func.coalesce(func.sum(Order.paid_fen), 0),
        func.coalesce(func.sum(Order.refunded_fen), 0),
        func.min(Order.ordered_at),
        func.max(Order.ordered_at),
    ).where(*_of(ids))
    *told, first_at, last_at = session.execute(query).one()
    after_sales = tickets.after_sales_of(session, ids)
    return FileSums(
        *told,
        claims=len(_claim_ids(session, ids)),
        first_at=first_at,
        last_at=last_at,
        tickets=after_sales.tickets,
        open_tickets=after_sales.open,
        ticket_refunded_fen=after_sales.refunded_fen,
        credit_fen=credit.credit_of(session, ids),
        registered=registered_of(session, ids),
    )


def _seen(session: Session, ids: Sequence[int]) -> _Sightings:
    query = (
        select(Order.receiver, Order.phone, Order.address, Order.address_key, Order.ordered_at)
        .where(*_of(ids))
        .order_by(Order.ordered_at.desc())
        .limit(SEEN_ORDERS)
    )
    rows = list(read_tuples(session, query))
    keys = dict.fromkeys(row[3] for row in rows)
    return _Sightings(
        _counted((row[0], row[0], row[4]) for row in rows),
        _counted((row[1], row[1], row[4]) for row in rows),
        _counted((row[2], row[2] if row[3] is None else row[3], row[4]) for row in rows),
        [key for key in keys if isinstance(key, int)][:ADDRESSES_ASKED],
    )


def _counted(rows: Iterable[tuple[str, object, datetime | None]]) -> tuple[Seen, ...]:
    """Each text once, as it was written last; masked ones behind the others."""
    found: dict[object, Seen] = {}
    for text, key, at in rows:
        if text:
            known = found.get(key)
            found[key] = known._replace(times=known.times + 1) if known else Seen(text, 1, at, is_masked(text))
    return tuple(sorted(found.values(), key=attrgetter("masked")))


def _others(
    session: Session, ids: Sequence[int], phones: Sequence[str], address_keys: Sequence[int]
) -> tuple[OtherCustomer, ...]:
    by_phone, by_address = _Sharing(), _Sharing()
    for shared, rows in (
        (by_phone, _orders_by_phone(session, phones[:PHONES_ASKED])),
        (by_address, _orders_by_address(session, address_keys)),
    ):
        for order_id, customer_id, at in rows:
            if customer_id is not None and customer_id not in ids:
                shared.setdefault(customer_id, {})[order_id] = at
    query = select(Customer.id, Customer.customer_name, Customer.platform, Customer.risk).where(
        Customer.id.in_([*by_phone, *by_address]), Customer.deleted_at.is_(None)
    )
    others = []
    for customer_id, name, platform, risk in session.execute(query):
        orders = by_phone.get(customer_id, {}) | by_address.get(customer_id, {})
        last_at = max((at for at in orders.values() if at is not None), default=None)
        shares = customer_id in by_phone, customer_id in by_address
        others.append(OtherCustomer(CustomerId(customer_id), name, platform, risk, *shares, len(orders), last_at))
    others.sort(key=lambda one: (one.by_phone, one.by_address, one.orders, one.id), reverse=True)
    return tuple(others[:OTHERS_SHOWN])


def _orders_by_phone(session: Session, phones: Sequence[str]) -> Iterator[_SharingOrder]:
    for phone in phones:
        found = search.matching_ids(Order.audit_kind, phone) if len(phone) >= _SHORTEST_PHONE else None
        if found is not None:
            query = select(Order.id, Order.customer_id, Order.ordered_at).where(
                Order.id.in_(found), Order.phone == phone, Order.deleted_at.is_(None)
            )
            yield from ((row[0], row[1], row[2]) for row in session.execute(query))


def _orders_by_address(session: Session, keys: Sequence[int]) -> Iterator[_SharingOrder]:
    if keys:
        query = (
            select(Order.id, Order.customer_id, Order.ordered_at)
            .where(Order.address_key.in_(keys), Order.deleted_at.is_(None))
            .limit(_ORDERS_BY_ADDRESS)
        )
        yield from ((row[0], row[1], row[2]) for row in session.execute(query))


def _names_of(session: Session, ids: Sequence[int]) -> list[str]:
    return list(session.scalars(select(Customer.customer_name).where(Customer.id.in_(ids))))


def _claim_ids(session: Session, ids: Sequence[int]) -> list[int]:
    """Claims about their orders, and those without an order in their name."""
    of_orders = select(Claim.id).join(Order, Order.id == Claim.order_id).where(Order.customer_id.in_(ids))
    named = select(Claim.id).where(Claim.order_id.is_(None), Claim.customer_name.in_(_names_of(session, ids)))
    live = Claim.deleted_at.is_(None)
    return [*session.scalars(of_orders.where(live)), *session.scalars(named.where(live))]


def _order_entries(session: Session, ids: Sequence[int], limit: int) -> Iterator[OrderEntry]:
    o = Order
    columns: Any = (o.ordered_at, o.id, o.order_no, o.buyer, Shop.name, o.items, o.status, o.paid_fen, o.refunded_fen)
    query = (
        select(*columns, o.note)
        .join(Shop, Shop.id == o.shop_id)
        .where(*_of(ids), o.ordered_at.is_not(None))
        .order_by(o.ordered_at.desc())
        .limit(limit)
    )
    return map(OrderEntry._make, read_tuples(session, query))


def _sheet_entries(session: Session, ids: Sequence[int], limit: int) -> Iterator[SheetEntry]:
    s = SheetEvent
    query = (
        select(s.at, s.sheet_id, Order.id, Order.order_no, s.what, s.version_number, s.by, s.note)
        .join(ConfirmationSheet, ConfirmationSheet.id == s.sheet_id)
        .join(Order, Order.id == ConfirmationSheet.order_id)
        .where(*_of(ids), ConfirmationSheet.deleted_at.is_(None))
        .order_by(s.at.desc())
        .limit(limit)
    )
    return (SheetEntry(*row) for row in session.execute(query))


def _ticket_entries(session: Session, ids: Sequence[int], limit: int) -> Iterator[TicketEntry]:
    for row in tickets.tickets_of_customers(session, ids, limit):
        yield TicketEntry(
            row.opened_at, row.id, row.ticket_no, row.order_no, row.kind, row.state, row.reason, row.goods,
            row.refund_fen,
        )  # fmt: skip


def _credit_entries(session: Session, ids: Sequence[int], limit: int) -> Iterator[CreditEntry]:
    for row in credit.list_credit(session, ids, limit):
        ticket_id = row.source_id if row.source_kind == Ticket.audit_kind else None
        yield CreditEntry(row.at, row.id, row.customer_name, row.amount_fen, row.reason, row.by, ticket_id)


def _claim_entries(session: Session, ids: Sequence[int], limit: int) -> Iterator[ClaimEntry]:
    c = Claim
    query = (
        select(c.registered_at, c.id, c.claim_no, c.kind, c.state, c.tracking_no, c.claimed_fen)
        .where(c.id.in_(_claim_ids(session, ids)))
        .order_by(c.registered_at.desc())
        .limit(limit)
    )
    return (ClaimEntry(*row) for row in session.execute(query))


def _photo_entries(session: Session, ids: Sequence[int], limit: int) -> Iterator[PhotoEntry]:
    """Photos archived under one of the IDs, and those linked to the person, to their orders or to their tickets."""
    p, link = Photo, PhotoLink
    keys = [search_key(name) for name in _names_of(session, ids)]
    of_person = select(link.photo_id).where(link.record_kind == "customer", link.record_id.in_(ids))
    of_orders = select(link.photo_id).where(
        link.record_kind == "order", link.record_id.in_(select(Order.id).where(*_of(ids)))
    )
    of_tickets = select(link.photo_id).where(
        link.record_kind == Ticket.audit_kind,
        link.record_id.in_(select(Ticket.id).where(Ticket.customer_id.in_(ids), Ticket.deleted_at.is_(None))),
    )
    named = select(p.id).where(p.customer_key.in_(keys), or_(p.customer_id.is_(None), p.customer_id.in_(ids)))
    query = (
        select(p.added_at, p.id, p.path, p.kind, p.note, p.added_by)
        .where(p.id.in_(named.union(of_person, of_orders, of_tickets)), p.deleted_at.is_(None))
        .order_by(p.added_at.desc())
        .limit(limit)
    )
    return (PhotoEntry(*row) for row in session.execute(query))


def _shared_photo_entries(session: Session, ids: Sequence[CustomerId], limit: int) -> Iterator[SharedPhotoEntry]:
    return (SharedPhotoEntry(one.found_at, one) for one in list_shared_photos(session, ids)[:limit])


def _change_entries(session: Session, ids: Sequence[int], limit: int) -> Iterator[ChangeEntry]:
    for one in ids:
        facts = customer_facts(session, CustomerId(one))
        for row in list_history(session, Customer.audit_kind, one, limit):
            # Created by the import of their first order; credit tells of itself: both stand there already.
            if row.action != "created":
                yield ChangeEntry(row.at, facts.customer_name, row)
