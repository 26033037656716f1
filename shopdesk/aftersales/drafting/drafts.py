"""What people enter about a ticket, what follows from it, and what is wrong with it."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting import taken_store
from shopdesk.aftersales.drafting.checks import problems
from shopdesk.aftersales.drafting.duplicates import Duplicate, duplicates
from shopdesk.aftersales.drafting.proposals import LineProposal, OrderProposal, Proposal, difference_fen, proposal
from shopdesk.aftersales.drafting.quantities import available_pieces
from shopdesk.aftersales.drafting.situation import is_unshipped, look_at
from shopdesk.aftersales.drafting.stand_ins import with_stand_ins
from shopdesk.aftersales.drafting.ticket_draft import LineDraft, ReplacementDraft, TicketDraft
from shopdesk.aftersales.model import ReasonId, Ticket, TicketId, TicketLine
from shopdesk.aftersales.states import REFUND_KINDS, FaultSide, Phase, TicketKind
from shopdesk.core.actor import Actor
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders.model import OrderId

__all__ = [
    "Duplicate",
    "LineDraft",
    "LineProposal",
    "OrderProposal",
    "Proposal",
    "ReplacementDraft",
    "TicketDraft",
    "draft_for_orders",
    "draft_of",
    "duplicates",
    "problems",
    "proposal",
    "ticket_as_draft",
]


def draft_for_orders(
    session: Session, actor: Actor, order_ids: Sequence[OrderId], kind: TicketKind | None = None
) -> TicketDraft:
    """A ticket for all that is left of some orders, as a proposal: refund only while nothing has been shipped.

    Of an order of which only the list is known one line stands for all its goods. Raises UserError when there is none
    of the orders (any more).
    """
    on_file = with_stand_ins(taken_store.orders_on_file(session, order_ids))
    told = [on_file[order_id] for order_id in dict.fromkeys(order_ids) if order_id in on_file]
    if not told:
        raise UserError(translate("Tickets", "This order does not exist (any more)."))
    if kind is None:
        kind = TicketKind.REFUND if all(map(is_unshipped, told)) else TicketKind.RETURN
    everything = tuple(LineDraft(line.id, line.quantity) for order in told for line in order.goods)
    draft = TicketDraft(kind, everything, handler_id=actor.staff_id)
    situation = look_at(session, draft)
    left = {
        line_id: available_pieces(kind, False, goods.quantity, situation.taken_of(line_id))
        for line_id, goods in situation.goods.items()
    }
    lines = tuple(line._replace(quantity=left[line.order_line_id]) for line in everything if left[line.order_line_id])
    return replace(draft, lines=lines)


def draft_of(session: Session, ticket_id: TicketId) -> TicketDraft:
    """A ticket as somebody would have entered it, to be changed; raises UserError when there is none.

    What is as it would be worked out is None, so that it follows what else is changed; the phase is the one the ticket
    was opened in.
    """
    ticket = session.get(Ticket, ticket_id)
    if ticket is None:
        raise UserError(translate("Tickets", "This ticket does not exist (any more)."))
    return ticket_as_draft(ticket)


def ticket_as_draft(ticket: Ticket) -> TicketDraft:
    """The same of a ticket that is at hand."""
    names = (
        *("kind", "phase", "description", "note", "refund_no", "urgency", "intervention", "handler_id", "received_on"),
        *("keeps_goods", "override_reason", "refund_coupon", "refund_coins", "service_fee_fen", "return_address_id"),
        *("return_courier", "return_tracking_no", "return_postage_fen", "postage_as_credit"),
    )
    draft = TicketDraft(
        **{name: getattr(ticket, name) for name in names},
        lines=tuple(LineDraft(one.order_line_id, one.quantity, _entered(ticket, one)) for one in ticket.lines),
        reason_id=ReasonId(ticket.reason_id),
        faults=_faults(ticket),
        postage_payer=None if ticket.postage_payer is ticket.reason.postage_payer else ticket.postage_payer,
        refund_postage=_refund_postage(ticket),
        coupons={one.order_id: one.coupon_fen for one in ticket.orders},
        coins={one.order_id: one.coins_fen for one in ticket.orders},
        replacements=tuple(
            ReplacementDraft(**{name: getattr(one, name) for name in ReplacementDraft._fields})
            for one in ticket.replacements
        ),
    )
    worked_out = difference_fen(draft, {one.order_line_id: one.share_fen for one in ticket.lines})
    return replace(draft, difference_fen=None if worked_out == ticket.difference_fen else ticket.difference_fen)


def _entered(ticket: Ticket, line: TicketLine) -> int | None:
    worked_out = ticket.kind not in REFUND_KINDS or line.refund_fen == line.share_fen
    return None if worked_out else line.refund_fen


def _faults(ticket: Ticket) -> dict[FaultSide, int] | None:
    shares = {side: getattr(ticket, f"fault_{side}") for side in FaultSide}
    told = {side: share for side, share in shares.items() if share}
    return None if told == {ticket.reason.fault_side: 100} else told


def _refund_postage(ticket: Ticket) -> bool | None:
    """None where it was worked out: before shipping, the postage goes with whole orders only."""
    if ticket.phase is Phase.BEFORE_SHIPPING and not all(one.postage_fen for one in ticket.orders):
        return None
    return ticket.refund_postage
