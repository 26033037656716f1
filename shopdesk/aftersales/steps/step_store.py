"""Every query that the steps of tickets need."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ScalarSelect, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from shopdesk.aftersales.model import PlatformRefund, Ticket, TicketEvent, TicketId
from shopdesk.aftersales.states import EventKind, Intervention, TicketState

_OF_PARCEL = (EventKind.CAME_BACK, EventKind.STILL_OUT, EventKind.RESENT)


def has_event(session: Session, ticket_id: int, what: EventKind) -> bool:
    """Whether something has happened to a ticket."""
    query = select(TicketEvent.id).where(TicketEvent.ticket_id == ticket_id, TicketEvent.what == what).limit(1)
    return session.scalar(query) is not None


def came_back(session: Session, ticket_id: int) -> bool:
    """Whether what a ticket had sent out came back undeliverable and has not left again."""
    query = select(_said_of_parcel(ticket_id))
    return session.scalar(query) is EventKind.CAME_BACK


def refunds_that_differ(session: Session, ticket_id: int) -> Sequence[PlatformRefund]:
    """What the platform says of a ticket that contradicted it, and about which nobody has decided."""
    told = PlatformRefund
    return session.scalars(select(told).where(told.ticket_id == ticket_id, told.differs).order_by(told.id)).all()


def list_dispatched_before(session: Session, moment: datetime) -> list[TicketId]:
    """The tickets whose goods left at that moment or before, are not here again, and the platform does not decide."""
    query = (
        select(Ticket.id)
        .where(
            Ticket.state == TicketState.DISPATCHED,
            Ticket.deleted_at.is_(None),
            Ticket.dispatched_at <= moment,
            Ticket.intervention != Intervention.UNDER_WAY,
            _said_of_parcel(Ticket.id).is_distinct_from(EventKind.CAME_BACK),
        )
        .order_by(Ticket.id)
    )
    return [TicketId(ticket_id) for ticket_id in session.scalars(query)]


def _said_of_parcel(ticket_id: int | InstrumentedAttribute[int]) -> ScalarSelect[Any]:
    """What happened last to the parcel that left for a ticket, once it had left; NULL where nothing did."""
    return (
        select(TicketEvent.what)
        .where(TicketEvent.ticket_id == ticket_id, TicketEvent.what.in_(_OF_PARCEL))
        .order_by(TicketEvent.id.desc())
        .limit(1)
        .scalar_subquery()
    )
