"""Tickets as lists have them, whatever steps led there: fields put in place, and what a platform says."""

from datetime import datetime
from typing import Any

from shopdesk.aftersales.model import PlatformRefund, Ticket, TicketId
from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from tests.aftersales.scene import Scene


def put(scene: Scene, ticket_id: TicketId, **fields: Any) -> None:
    """Give a ticket other fields, past every rule."""

    def write(session: Session, _actor: Actor) -> None:
        ticket = session.get_one(Ticket, ticket_id)
        for name, value in fields.items():
            setattr(ticket, name, value)

    scene.do(write)


def told_by_platform(
    scene: Scene, ticket_id: TicketId, refund_no: str, state: str, *, differs: bool = False,
    seen_at: datetime | None = None,
) -> None:  # fmt: skip
    """What a refund report says of a ticket."""

    def write(session: Session, actor: Actor) -> None:
        ticket = session.get_one(Ticket, ticket_id)
        told = PlatformRefund(
            ticket_id=ticket_id, shop_id=ticket.shop_id, refund_no=refund_no, state=state, differs=differs,
            amount_fen=ticket.proposed_fen, seen_at=seen_at or actor.clock.now(), digest=b"",
            data={"退款编号": refund_no},
        )  # fmt: skip
        session.add(told)

    scene.do(write)
