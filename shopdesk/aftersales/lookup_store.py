"""The tickets that something is known by: an order, a customer, a parcel, the number a platform gave."""

from collections.abc import Iterable

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from shopdesk.aftersales.model import PlatformRefund, Ticket, TicketId, TicketOrder
from shopdesk.aftersales.store import IS_OPEN
from shopdesk.core.database import batches
from shopdesk.core.identifiers import search_key
from shopdesk.orders.model import OrderId

_T = Ticket


def tickets_of_order(session: Session, order_id: int) -> list[TicketId]:
    """The tickets an order is part of, newest first."""
    query = (
        select(_T.id)
        .join(TicketOrder, TicketOrder.ticket_id == _T.id)
        .where(TicketOrder.order_id == order_id, _T.deleted_at.is_(None))
        .order_by(_T.opened_at.desc(), _T.id.desc())
    )
    return [TicketId(found) for found in session.scalars(query)]


def orders_of_ticket(session: Session, ticket_id: TicketId) -> list[OrderId]:
    """The orders a ticket has goods of, in its order."""
    query = select(TicketOrder.order_id).where(TicketOrder.ticket_id == ticket_id).order_by(TicketOrder.position)
    return [OrderId(found) for found in session.scalars(query)]


def tickets_of_customers(session: Session, customer_ids: Iterable[int], limit: int | None) -> list[TicketId]:
    """The tickets of some customers, newest first."""
    query = (
        select(_T.id)
        .where(_T.customer_id.in_(list(customer_ids)), _T.deleted_at.is_(None))
        .order_by(_T.opened_at.desc(), _T.id.desc())
        .limit(limit)
    )
    return [TicketId(found) for found in session.scalars(query)]


def tickets_with_tracking(session: Session, tracking_no: str) -> list[TicketId]:
    """The tickets whose returned goods, or those sent out, have this tracking no.; open ones first, then the newest."""
    key = search_key(tracking_no)
    if not key:
        return []
    query = (
        select(_T.id)
        .where(or_(_T.return_key == key, _T.out_key == key), _T.deleted_at.is_(None))
        .order_by(IS_OPEN.desc(), _T.opened_at.desc(), _T.id.desc())
    )
    return [TicketId(found) for found in session.scalars(query)]


def tickets_with_refund_no(session: Session, shop_id: int, refund_nos: Iterable[str]) -> dict[str, TicketId]:
    """The ticket of a shop that each of some refund nos. of its platform belongs to, those in the recycle bin too."""
    found: dict[str, TicketId] = {}
    for batch in batches(set(filter(None, refund_nos))):
        told = select(PlatformRefund.refund_no, PlatformRefund.ticket_id)
        told = told.where(PlatformRefund.refund_no.in_(batch), PlatformRefund.shop_id == shop_id)
        ours = select(_T.refund_no, _T.id).where(_T.refund_no.in_(batch), _T.shop_id == shop_id).order_by(_T.id)
        found |= {refund_no: TicketId(ticket_id) for refund_no, ticket_id in session.execute(told)}
        found |= {refund_no: TicketId(ticket_id) for refund_no, ticket_id in session.execute(ours)}
    return found


def sums_of_customers(session: Session, customer_ids: Iterable[int]) -> tuple[int, int, int]:
    """How many tickets some customers have, how many of them are open, and what was refunded to them in fen."""
    query = select(
        func.count(), func.count().filter(IS_OPEN), func.coalesce(func.sum(func.coalesce(_T.refunded_fen, 0)), 0)
    ).where(_T.customer_id.in_(list(customer_ids)), _T.deleted_at.is_(None))
    row = session.execute(query).one()
    return row[0], row[1], row[2]
