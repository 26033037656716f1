"""What tickets send and pay besides their refunds, for whoever adds up what a parcel cost."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Replacement, Ticket
from shopdesk.aftersales.states import PostagePayer
from shopdesk.core.database import these


class TicketPostage(NamedTuple):
    """Who pays the parcels of a ticket, and what its return came to in fen; ``order_id`` is its first order."""

    order_id: int
    payer: PostagePayer
    return_postage_fen: int


class PricedGoods(NamedTuple):
    """Goods that a ticket sends at a price somebody entered, in fen for all of them."""

    ticket_id: int
    order_line_id: int | None
    amount_fen: int


def postage_of_tickets(session: Session, ticket_ids: Collection[int]) -> dict[int, TicketPostage]:
    """Who pays the parcels of each of some tickets."""
    query = select(Ticket.id, Ticket.order_id, Ticket.postage_payer, Ticket.return_postage_fen)
    return {
        row[0]: TicketPostage._make(row[1:]) for row in session.execute(query.where(Ticket.id.in_(these(ticket_ids))))
    }


def priced_goods(session: Session, ticket_ids: Collection[int]) -> list[PricedGoods]:
    """What some tickets send at a price."""
    amount = Replacement.price_fen * Replacement.quantity
    query = select(Replacement.ticket_id, Replacement.order_line_id, amount)
    query = query.where(Replacement.ticket_id.in_(these(ticket_ids)), Replacement.price_fen > 0)
    return [PricedGoods(*row) for row in session.execute(query.order_by(Replacement.ticket_id, Replacement.position))]
