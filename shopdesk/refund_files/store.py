"""What an import of refunds asks the database: which orders and refunds of a file are known, and their tickets."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting import taken_store
from shopdesk.aftersales.drafting.taken_store import COUNTS, TakenOrder
from shopdesk.aftersales.model import PlatformRefund, Ticket, TicketOrder
from shopdesk.aftersales.states import RefundChannel, TicketKind, TicketState
from shopdesk.core.database import read_tuples, these
from shopdesk.orders.model import Order, OrderLine
from shopdesk.shops.model import Platform, Shop, ShopId


class KnownOrder(NamedTuple):
    """An order that a row may mean; ``line_id`` where the row named the number of one of its lines."""

    id: int
    in_bin: bool
    line_id: int | None = None


class KnownTicket(NamedTuple):
    """A ticket as an import compares it with what the platform says. Amounts in fen."""

    id: int
    ticket_no: str
    version: int
    in_bin: bool
    kind: TicketKind
    state: TicketState
    refund_no: str
    proposed_fen: int
    approved_fen: int | None
    refunded_fen: int | None
    return_courier: str
    return_tracking_no: str
    returned: bool
    intervention: str


class Candidate(NamedTuple):
    """A ticket entered by hand, without the platform's number, that a refund may be."""

    ticket_id: int
    order_id: int
    kind: TicketKind
    state: TicketState
    amount_fen: int


def platform_of(session: Session, shop_id: ShopId) -> Platform:
    """The platform a shop sells on."""
    return session.scalars(select(Shop.platform).where(Shop.id == shop_id)).one()


def known_orders(session: Session, shop_id: ShopId, numbers: Collection[str]) -> dict[str, KnownOrder]:
    """The orders of a shop by number; reports name the number of a line too, and call it the order's."""
    order = Order.__table__.c
    query = select(order.order_no, order.id, order.deleted_at.is_not(None))
    query = query.where(order.shop_id == shop_id, order.order_no.in_(these(numbers)))
    found = {row[0]: KnownOrder(row[1], row[2]) for row in read_tuples(session, query)}
    if missing := set(numbers) - found.keys():
        lines = (
            select(OrderLine.sub_order_no, Order.id, Order.deleted_at.is_not(None), OrderLine.id)
            .join(Order, Order.id == OrderLine.order_id)
            .where(Order.shop_id == shop_id, OrderLine.sub_order_no.in_(these(missing)))
        )
        found |= {row[0]: KnownOrder(*row[1:]) for row in session.execute(lines)}
    return found


def known_refunds(session: Session, shop_id: ShopId, refund_nos: Collection[str]) -> dict[str, dict[str, Any]]:
    """What the platform has said of some refunds, all columns, by refund no."""
    columns = PlatformRefund.__table__.c
    query = select(*columns).where(columns.shop_id == shop_id, columns.refund_no.in_(these(refund_nos)))
    names = columns.keys()
    rows = (dict(zip(names, row, strict=True)) for row in session.execute(query))
    return {row["refund_no"]: row for row in rows}


def known_tickets(session: Session, ticket_ids: Collection[int]) -> dict[int, KnownTicket]:
    """Some tickets by id."""
    return {one.id: one for one in _tickets(session, Ticket.id.in_(these(ticket_ids)))}


def tickets_with_refund_nos(session: Session, shop_id: ShopId, refund_nos: Collection[str]) -> dict[str, KnownTicket]:
    """The live tickets to which somebody has given a platform's refund no., the newest of each."""
    wanted = (Ticket.shop_id == shop_id, Ticket.refund_no.in_(these(refund_nos)), Ticket.deleted_at.is_(None))
    return {one.refund_no: one for one in _tickets(session, *wanted)}


def candidates(session: Session, order_ids: Collection[int]) -> dict[int, list[Candidate]]:
    """The tickets of some orders that carry no refund no., were not given up, nor settled by credit, by order."""
    amount = func.coalesce(Ticket.refunded_fen, Ticket.approved_fen, Ticket.proposed_fen)
    query = (
        select(Ticket.id, TicketOrder.order_id, Ticket.kind, Ticket.state, amount)
        .join(Ticket, Ticket.id == TicketOrder.ticket_id)
        # Not refund_no == "": by the index of refund numbers SQLite would go through all tickets entered by hand.
        .where(TicketOrder.order_id.in_(these(order_ids)), func.length(Ticket.refund_no) == 0)
        # What we kept as credit the platform has not given back: that would be twice.
        .where(Ticket.deleted_at.is_(None), Ticket.refund_channel.is_distinct_from(RefundChannel.CREDIT))
        .where(COUNTS)
        .order_by(Ticket.id)
    )
    found: dict[int, list[Candidate]] = {}
    for row in session.execute(query):
        found.setdefault(row[1], []).append(Candidate(*row))
    return found


def parts_taken(session: Session, order_ids: Collection[int]) -> dict[int, list[TakenOrder]]:
    """What tickets take of some orders, by order; orders that no ticket takes anything of are left out."""
    found: dict[int, list[TakenOrder]] = {}
    for part in taken_store.tickets_that_count(session, order_ids):
        found.setdefault(part.order_id, []).append(part)
    return found


def count_once(session: Session, ticket_id: int, order_no: str, amount_fen: int, paid_at: datetime | None) -> None:
    """Let a ticket count a refund no longer as one without a ticket: it is that refund itself.

    Only what the platform had paid by the time the ticket was opened can have been taken for such.
    """
    if paid_at is None:
        return
    was_paid = select(Ticket.opened_at).where(Ticket.id == ticket_id).scalar_subquery() >= paid_at
    shop = select(Ticket.shop_id).where(Ticket.id == ticket_id).scalar_subquery()
    order = select(Order.id).where(Order.shop_id == shop, Order.order_no == order_no).scalar_subquery()
    part = (TicketOrder.ticket_id == ticket_id, TicketOrder.order_id == order, was_paid)
    without = func.max(0, TicketOrder.outside_fen - amount_fen)  # of two values SQLite gives the larger one
    session.execute(update(TicketOrder).where(*part).values(outside_fen=without))


def refunds_of_ticket(session: Session, ticket_id: int) -> Sequence[PlatformRefund]:
    """What the platform says of a ticket, for the session that asks."""
    query = select(PlatformRefund).where(PlatformRefund.ticket_id == ticket_id).order_by(PlatformRefund.id)
    return session.scalars(query).all()


def ticket_numbers(session: Session, ticket_id: int) -> tuple[list[str], list[str]]:
    """The numbers of a ticket's orders, and the style numbers of its goods."""
    ticket = session.get_one(Ticket, ticket_id)
    order_nos = select(Order.order_no).join(TicketOrder, TicketOrder.order_id == Order.id)
    order_nos = order_nos.where(TicketOrder.ticket_id == ticket_id).order_by(TicketOrder.position)
    return list(session.scalars(order_nos)), [one.style_no for one in (*ticket.lines, *ticket.replacements)]


def _tickets(session: Session, *wanted: Any) -> Iterable[KnownTicket]:
    one = Ticket
    query = select(
        *(one.id, one.ticket_no, one.version, one.deleted_at.is_not(None), one.kind, one.state, one.refund_no),
        *(one.proposed_fen, one.approved_fen, one.refunded_fen, one.return_courier, one.return_tracking_no),
        *(one.returned_at.is_not(None), one.intervention),
    ).where(*wanted)
    return [KnownTicket(*row) for row in session.execute(query.order_by(one.id))]
