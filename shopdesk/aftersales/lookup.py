"""What the rest of the desk asks about tickets."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import lookup_store, store
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketState
from shopdesk.aftersales.store import TicketFilter, TicketRow, TicketSort
from shopdesk.core import search
from shopdesk.orders.model import OrderId
from shopdesk.shops.model import ShopId

__all__ = [
    "AfterSales",
    "FoundTicket",
    "TicketRow",
    "Waiting",
    "after_sales_of",
    "count_tickets",
    "count_waiting",
    "find_tickets",
    "orders_of_ticket",
    "ticket_rows",
    "tickets_of_customers",
    "tickets_of_order",
    "tickets_with_refund_no",
    "tickets_with_tracking",
    "urgent_tickets",
    "waiting_work",
]


class FoundTicket(NamedTuple):
    """A ticket, and the field a text was found in."""

    row: TicketRow
    matched: str


class AfterSales(NamedTuple):
    """What somebody came to in after-sales: tickets, open ones among them, and what was refunded in fen."""

    tickets: int = 0
    open: int = 0
    refunded_fen: int = 0


class Waiting(NamedTuple):
    """Tickets that wait for the same thing: how many, and when the oldest of them was opened."""

    number: int = 0
    oldest: datetime | None = None


def find_tickets(session: Session, text: str, limit: int) -> list[FoundTicket]:
    """Tickets with ``text`` in anything they are known by, the latest opened first."""
    ids = search.newest_ids(session, "ticket", text, limit)
    matched = search.fields_with(session, "ticket", ids, text)
    return [FoundTicket(row, matched.get(row.id, "")) for row in ticket_rows(session, ids) if row.deleted_at is None]


def ticket_rows(session: Session, ticket_ids: Sequence[int]) -> list[TicketRow]:
    """Some tickets as lists show them, in the order of the ids."""
    rows = store.list_ticket_rows(session, ticket_ids)
    return [rows[ticket_id] for ticket_id in ticket_ids if ticket_id in rows]


def tickets_of_order(session: Session, order_id: int) -> list[TicketRow]:
    """The tickets an order is part of, newest first."""
    return ticket_rows(session, lookup_store.tickets_of_order(session, order_id))


def orders_of_ticket(session: Session, ticket_id: TicketId) -> list[OrderId]:
    """The orders a ticket has goods of, in its order."""
    return lookup_store.orders_of_ticket(session, ticket_id)


def tickets_of_customers(session: Session, customer_ids: Iterable[int], limit: int | None = None) -> list[TicketRow]:
    """The tickets of one person, who may have several customer IDs, newest first."""
    return ticket_rows(session, lookup_store.tickets_of_customers(session, customer_ids, limit))


def after_sales_of(session: Session, customer_ids: Iterable[int]) -> AfterSales:
    """What one person came to in after-sales, over several customer IDs."""
    return AfterSales(*lookup_store.sums_of_customers(session, customer_ids))


def tickets_with_tracking(session: Session, tracking_no: str) -> list[TicketRow]:
    """The tickets a parcel belongs to, as the customer's or as ours: open ones first, then the newest."""
    return ticket_rows(session, lookup_store.tickets_with_tracking(session, tracking_no))


def tickets_with_refund_no(session: Session, shop_id: ShopId, refund_nos: Iterable[str]) -> dict[str, TicketId]:
    """The ticket of a shop that each of some refund nos. of its platform belongs to, those in the recycle bin too."""
    return lookup_store.tickets_with_refund_no(session, shop_id, refund_nos)


def count_tickets(session: Session) -> int:
    """How many tickets there are."""
    return sum(store.count_tickets_by_state(session, TicketFilter()).values())


def count_waiting(session: Session, now: datetime) -> int:
    """How many tickets somebody has to see to now: those to be reviewed, and what is overdue beside them."""
    reviewed = frozenset({TicketState.PENDING_REVIEW})
    late = store.count_tickets_by_state(session, TicketFilter(overdue_at=now))
    to_review, _oldest = store.count_and_oldest(session, TicketFilter(states=reviewed))
    return to_review + sum(number for state, number in late.items() if state not in reviewed)


def urgent_tickets(session: Session, now: datetime, limit: int, shop_id: ShopId | None = None) -> list[TicketRow]:
    """The open tickets that are overdue, longest first."""
    wanted = TicketFilter(overdue_at=now, shop_id=shop_id)
    return ticket_rows(session, store.list_ticket_ids(session, wanted, TicketSort("due", descending=False), limit))


def waiting_work(session: Session, now: datetime, shop_id: ShopId | None = None) -> dict[str, Waiting]:
    """What open tickets wait for, and since when the oldest was opened; the keys are those of the list's filter."""
    filters = {
        "review": TicketFilter(states=frozenset({TicketState.PENDING_REVIEW})),
        "reply": TicketFilter(unanswered=True),
        "overdue": TicketFilter(overdue_at=now),
        "return": TicketFilter(states=frozenset({TicketState.AWAITING_RETURN})),
        "inspect": TicketFilter(states=frozenset({TicketState.INSPECTING})),
        "refund": TicketFilter(states=frozenset({TicketState.AWAITING_REFUND})),
        "dispatch": TicketFilter(states=frozenset({TicketState.AWAITING_DISPATCH})),
        "extension": TicketFilter(extension_due=True),
        "differs": TicketFilter(differs=True),
    }
    return {
        key: Waiting(*store.count_and_oldest(session, wanted._replace(shop_id=shop_id)))
        for key, wanted in filters.items()
    }
