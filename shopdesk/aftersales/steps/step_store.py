"""Every query that the steps of tickets need."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket, TicketEvent, TicketId
from shopdesk.aftersales.states import EventKind, Intervention, TicketState


def has_event(session: Session, ticket_id: int, what: EventKind) -> bool:
    """Whether something has happened to a ticket."""
    query = select(TicketEvent.id).where(TicketEvent.ticket_id == ticket_id, TicketEvent.what == what).limit(1)
    return session.scalar(query) is not None


def list_dispatched_before(session: Session, moment: datetime) -> list[TicketId]:
    """The tickets whose goods left at that moment or before and about which the platform decides nothing."""
    query = (
        select(Ticket.id)
        .where(
            Ticket.state == TicketState.DISPATCHED,
            Ticket.deleted_at.is_(None),
            Ticket.dispatched_at <= moment,
            Ticket.intervention != Intervention.UNDER_WAY,
        )
        .order_by(Ticket.id)
    )
    return [TicketId(ticket_id) for ticket_id in session.scalars(query)]
