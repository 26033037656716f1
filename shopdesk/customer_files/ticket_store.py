"""The queries about after-sales tickets in lists of customers."""

from collections.abc import Sequence
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, aliased

from shopdesk.aftersales.model import Ticket
from shopdesk.aftersales.states import OPEN_STATES
from shopdesk.customers.model import Customer

TicketsWanted = Literal["", "any", "open"]  # everybody, those with tickets, those with open ones
_LIVE = Ticket.deleted_at.is_(None)


def tickets_of(session: Session, customer_ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """How many tickets each of some customer IDs has, and what they gave back in fen; those without are left out."""
    refunded = func.coalesce(func.sum(Ticket.refunded_fen), 0)
    query = select(Ticket.customer_id, func.count(), refunded).where(Ticket.customer_id.in_(customer_ids), _LIVE)
    found = session.execute(query.group_by(Ticket.customer_id))
    return {customer_id: (count, fen or 0) for customer_id, count, fen in found if customer_id is not None}


def has_tickets(table: type[Customer], *, only_open: bool) -> ColumnElement[bool]:
    """Whether a customer ID has tickets, or open ones."""
    wanted = [_LIVE, *([Ticket.state.in_(sorted(OPEN_STATES))] if only_open else [])]
    return table.id.in_(select(Ticket.customer_id).where(Ticket.customer_id.is_not(None), *wanted))


def with_ticket_count(query: Select[Any]) -> tuple[Select[Any], ColumnElement[Any]]:
    """A query for customers, and how many tickets they have with all their IDs, to sort by.

    One look into the index of tickets for each customer; the few who go by several IDs are added up before.
    """
    other = aliased(Customer)
    others = (
        select(other.merged_into_id.label("main_id"), func.count().label("tickets"))
        .join(Ticket, Ticket.customer_id == other.id)
        .where(other.merged_into_id > 0, _LIVE)
        .group_by(other.merged_into_id)
        .subquery()
    )
    query = query.outerjoin(others, others.c.main_id == Customer.id)
    own = select(func.count()).where(Ticket.customer_id == Customer.id, _LIVE).correlate(Customer).scalar_subquery()
    return query, own + func.coalesce(others.c.tickets, 0)
