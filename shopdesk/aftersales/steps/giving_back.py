"""How much of what was paid a ticket may give back now, and what of it falls on which of its orders. Amounts in fen."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.states import RefundChannel, channel_chip
from shopdesk.core.actor import Actor
from shopdesk.core.errors import UserError
from shopdesk.core.money import allocate_fen, format_yuan
from shopdesk.core.text import translate


def share_within(total: int, weights: Sequence[int], limits: Sequence[int]) -> list[int]:
    """Split ``total`` by ``weights`` so that no part is above its limit; ``total`` is not above the limits' sum."""
    parts = [0] * len(weights)
    while (left := total - sum(parts)) > 0:
        able = [place for place, limit in enumerate(limits) if parts[place] < limit]
        for place, more in zip(able, allocate_fen(left, [weights[place] for place in able]), strict=True):
            parts[place] += min(more, limits[place] - parts[place])
    return parts


def parts_of(session: Session, actor: Actor, ticket: Ticket, amount_fen: int) -> dict[int, int]:
    """An amount to be given back on the orders of a ticket, by order id.

    As before where that is the same amount, else in proportion. Raises UserError below zero, for nothing where
    something is asked for, and for more than may be given back now.
    """
    before = {one.order_id: one.proposed_fen if one.approved_fen is None else one.approved_fen for one in ticket.orders}
    if amount_fen < 0 or (amount_fen == 0 and sum(before.values())):
        text = translate("TicketSteps", "{ticket_no}: enter an amount above zero.")
        raise UserError(text.format(ticket_no=ticket.ticket_no), field="amount")
    available = _available(session, actor, ticket)
    limits = [available[order_id] for order_id in before]
    if amount_fen > sum(limits):
        text = translate(
            "TicketSteps", "{ticket_no}: {amount} cannot be given back; of what was paid {most} are left for it now."
        )
        most = sum(limits)
        told = text.format(ticket_no=ticket.ticket_no, amount=format_yuan(amount_fen), most=format_yuan(most))
        if ticket.refund_channel not in (None, RefundChannel.PLATFORM):
            hint = translate("TicketSteps", "If the platform gave it back, choose “{channel}”.")
            told = f"{told} {hint.format(channel=channel_chip(RefundChannel.PLATFORM).text)}"
        raise UserError(told, field="amount", most_fen=most)
    return dict(zip(before, share_within(amount_fen, list(before.values()), limits), strict=True))


def _available(session: Session, actor: Actor, ticket: Ticket) -> Mapping[int, int]:
    ticket_id = TicketId(ticket.id)
    proposed = drafts.proposal(session, actor, drafts.draft_of(session, ticket_id), ticket_id)
    return {one.order_id: one.available_fen for one in proposed.orders}
