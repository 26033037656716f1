"""Operations decide on tickets: approve, reject, cancel, one or many at once."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from shopdesk.aftersales.books import return_addresses
from shopdesk.aftersales.model import ReturnAddressId, Ticket, TicketId
from shopdesk.aftersales.states import REFUND_KINDS, EventKind
from shopdesk.aftersales.steps import giving_back, needs
from shopdesk.aftersales.steps.paying import undo_difference, undo_postage
from shopdesk.aftersales.steps.taking import begin, given_reason, take_step
from shopdesk.core.actor import Actor
from shopdesk.core.all_or_none import all_or_none
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate


def approve(
    session: Session,
    actor: Actor,
    ticket_id: TicketId,
    seen_version: int,
    approved_fen: int | None = None,
    return_address_id: int | None = None,
    note: str = "",
) -> Changes:
    """Agree to a ticket, as it asks or to another amount; whoever is to send goods back is told where to.

    Without an address it is the one on the ticket, else the default of the shop. Raises UserError without the photo its
    reason wants, without an address, and for more than may be given back.
    """
    ticket = begin(session, actor, ticket_id, seen_version, "approve")
    told = told_address(session, ticket, return_address_id) if needs.goods_awaited(ticket) else None
    amount, parts = _agreed(session, actor, ticket, approved_fen)
    if told is not None:
        ticket.return_address_id, ticket.return_address = told
    ticket.approved_fen, ticket.approved_at = amount, actor.clock.now()
    ticket.approved_by, ticket.approved_by_id = actor.name, actor.staff_id
    for one in ticket.orders:
        one.approved_fen = parts.get(one.order_id)
    _answer(actor, ticket)
    take_step(session, actor, ticket, "approve", EventKind.APPROVED, note, amount)
    return changed("ticket")


def reject(session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, reason: str) -> Changes:
    """Refuse what a ticket asks for; raises UserError without a reason."""
    ticket = begin(session, actor, ticket_id, seen_version, "reject")
    reason = given_reason(reason)
    _answer(actor, ticket)
    take_step(session, actor, ticket, "reject", EventKind.REJECTED, reason)
    return _undo_paid(session, actor, ticket)


def cancel(session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, reason: str) -> Changes:
    """Give a ticket up that is under way; raises UserError without a reason."""
    ticket = begin(session, actor, ticket_id, seen_version, "cancel")
    take_step(session, actor, ticket, "cancel", EventKind.CANCELLED, given_reason(reason))
    return _undo_paid(session, actor, ticket)


def approve_tickets(session: Session, actor: Actor, seen: Mapping[TicketId, int]) -> Changes:
    """Approve tickets as they ask, all of them or none; one UserError names each that is refused.

    Its value ``refused`` lists (ticket id, why).
    """
    return all_or_none(session, seen, lambda ticket_id, version: approve(session, actor, ticket_id, version))


def reject_tickets(session: Session, actor: Actor, seen: Mapping[TicketId, int], reason: str) -> Changes:
    """Refuse tickets for one reason, all of them or none; raises UserError as ``approve_tickets``."""
    reason = given_reason(reason)
    return all_or_none(session, seen, lambda ticket_id, version: reject(session, actor, ticket_id, version, reason))


def _undo_paid(session: Session, actor: Actor, ticket: Ticket) -> Changes:
    """What was paid beside the refund of a ticket that is given up."""
    touched = changed("ticket") | undo_difference(session, actor, ticket)
    return Changes(touched | undo_postage(session, actor, ticket))


def _answer(actor: Actor, ticket: Ticket) -> None:
    """A decision is an answer to the customer too."""
    if ticket.first_reply_at is None:
        ticket.first_reply_at = actor.clock.now()


def _agreed(
    session: Session, actor: Actor, ticket: Ticket, approved_fen: int | None
) -> tuple[int | None, Mapping[int, int]]:
    """The amount, and what of it falls on which order; goods for goods give no money back."""
    if ticket.kind in REFUND_KINDS:
        amount = ticket.proposed_fen if approved_fen is None else approved_fen
        return amount, giving_back.parts_of(session, actor, ticket, amount)
    if approved_fen:
        text = translate("TicketSteps", "{ticket_no} gives no money back, so {amount} cannot be approved.")
        told = text.format(ticket_no=ticket.ticket_no, amount=format_yuan(approved_fen))
        raise UserError(told, field="amount")
    return None, {}


def told_address(session: Session, ticket: Ticket, address_id: int | None) -> tuple[int, str]:
    """The address customers send goods to, and how they are told; raises UserError for one that does not serve."""
    known = {row.id: row for row in return_addresses.list_addresses(session, ticket.shop_id)}
    default = return_addresses.default_address(session, ticket.shop_id)
    if address_id is not None:
        row = known.get(ReturnAddressId(address_id))
    else:
        row = next((row for row in known.values() if row.id == ticket.return_address_id), default)
    if row is None:
        text = translate("TicketSteps", "{ticket_no}: choose the address the goods are to be sent to.")
        raise UserError(text.format(ticket_no=ticket.ticket_no), field="return_address")
    return row.id, return_addresses.address_text(row, ticket.ticket_no)
