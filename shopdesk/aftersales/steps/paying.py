"""Money that moves for tickets: refunds, price differences, return postage, and what is kept as credit. All in fen."""

from datetime import date

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.states import EventKind, RefundChannel, channel_chip
from shopdesk.aftersales.steps import giving_back, needs
from shopdesk.aftersales.steps.taking import begin, given_reason, note_event, take_step, withdraw_approval
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.money import MAX_FEN, format_yuan
from shopdesk.core.text import translate
from shopdesk.customers import credit
from shopdesk.customers.model import CustomerId
from shopdesk.customers.service import group_of


def refund(
    session: Session,
    actor: Actor,
    ticket_id: TicketId,
    seen_version: int,
    amount_fen: int,
    on: date,
    channel: RefundChannel,
    note: str = "",
) -> Changes:
    """The money went back, or is kept as the customer's credit; what was approved stays beside what was paid.

    Raises UserError for more than may be given back now, for a wrong day, and for whoever approved it.
    """
    ticket = begin(session, actor, ticket_id, seen_version, "refund")
    ticket.refund_channel = channel  # which says whether the platform's figure may be this refund
    parts = giving_back.parts_of(session, actor, ticket, amount_fen)
    _require_day(ticket, actor, on)
    touched = changed("ticket")
    if channel is RefundChannel.CREDIT and amount_fen:
        touched = Changes(touched | _grant(session, actor, ticket, amount_fen))
    ticket.refunded_fen, ticket.refunded_on, ticket.refunded_by = amount_fen, on, actor.name
    for one in ticket.orders:
        one.refunded_fen = parts[one.order_id]
    take_step(session, actor, ticket, "refund", EventKind.REFUNDED, note, amount_fen)
    return Changes(touched | keep_postage(session, actor, ticket))


def send_back(session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, reason: str) -> Changes:
    """Finance does not pay: operations look at the ticket again. Raises UserError without a reason."""
    ticket = begin(session, actor, ticket_id, seen_version, "send_back")
    reason = given_reason(reason)
    withdraw_approval(ticket)
    take_step(session, actor, ticket, "send_back", EventKind.SENT_BACK, reason)
    return changed("ticket")


def settle_difference(
    session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, channel: RefundChannel, on: date
) -> Changes:
    """What an exchange cost more was paid by the customer, or given back where it cost less; credit is kept or used.

    Raises UserError for a wrong day, and for more credit than the customer has.
    """
    ticket = begin(session, actor, ticket_id, seen_version, "settle_difference")
    _require_day(ticket, actor, on)
    touched, amount = changed("ticket"), ticket.difference_fen
    if channel is RefundChannel.CREDIT:
        done = _grant(session, actor, ticket, -amount) if amount < 0 else _use(session, actor, ticket, amount)
        touched = Changes(touched | done)
    ticket.difference_channel, ticket.difference_settled_on = channel, on
    note_event(session, actor, ticket, EventKind.DIFFERENCE_SETTLED, channel_chip(channel).text, amount)
    return touched


def undo_difference(session: Session, actor: Actor, ticket: Ticket) -> Changes:
    """Of a ticket that is given up: credit that settled its price difference is as before; other money is told of."""
    told = settled_difference(session, ticket)
    if not told:
        return changed()
    touched, amount = changed("ticket"), ticket.difference_fen
    if _can_undo(session, ticket):
        done = _use(session, actor, ticket, -amount) if amount < 0 else _grant(session, actor, ticket, amount)
        touched = Changes(touched | done)
        ticket.difference_channel = ticket.difference_settled_on = None
    note_event(session, actor, ticket, EventKind.NOTE, told)
    return touched


def settled_difference(session: Session, ticket: Ticket) -> str:
    """What becomes of a price difference that was settled when its ticket is given up; empty where none was."""
    if ticket.difference_channel is None or not ticket.difference_fen:
        return ""
    if _can_undo(session, ticket):
        text = translate("TicketSteps", "The price difference of {amount} was settled by credit: that is undone.")
    elif ticket.difference_fen < 0:
        text = translate(
            "TicketSteps", "The customer has got the price difference of {amount} ({channel}): get it back."
        )
    else:
        text = translate(
            "TicketSteps", "The customer has paid the price difference of {amount} ({channel}): give it back."
        )
    amount, channel = format_yuan(abs(ticket.difference_fen)), channel_chip(ticket.difference_channel).text
    return text.format(amount=amount, channel=channel)


def pay_postage(
    session: Session,
    actor: Actor,
    ticket_id: TicketId,
    seen_version: int,
    amount_fen: int,
    channel: RefundChannel,
    on: date,
) -> Changes:
    """The customer got back what they had advanced for the return; an amount that nobody knew is entered with it.

    Raises UserError for another amount than was agreed, for none, and for a wrong day.
    """
    ticket = begin(session, actor, ticket_id, seen_version, "pay_postage")
    _require_postage(ticket, amount_fen)
    _require_day(ticket, actor, on)
    touched = changed("ticket")
    if channel is RefundChannel.CREDIT:
        touched = Changes(touched | _grant_postage(session, actor, ticket, amount_fen))
    # The courier got it, not the shop: it is no part of what was paid for the goods, nor of the limit of their refund.
    ticket.return_postage_fen, ticket.postage_as_credit = amount_fen, False
    ticket.postage_channel, ticket.postage_paid_on = channel, on
    note_event(session, actor, ticket, EventKind.POSTAGE_PAID, channel_chip(channel).text, amount_fen)
    return touched


def undo_postage(session: Session, actor: Actor, ticket: Ticket) -> Changes:
    """Of a ticket that is given up: return postage that became credit is as before; other money is told of."""
    told = paid_postage(session, ticket)
    if not told:
        return changed()
    touched = changed("ticket")
    if _can_undo_postage(session, ticket):
        touched = Changes(touched | _use(session, actor, ticket, ticket.return_postage_fen))
        ticket.postage_channel = ticket.postage_paid_on = None
    note_event(session, actor, ticket, EventKind.NOTE, told)
    return touched


def paid_postage(session: Session, ticket: Ticket) -> str:
    """What becomes of return postage that was paid back when its ticket is given up; empty where none was."""
    if ticket.postage_channel is None:
        return ""
    text = translate("TicketSteps", "The customer has got the return postage of {amount} ({channel}): get it back.")
    if _can_undo_postage(session, ticket):
        text = translate("TicketSteps", "The return postage of {amount} was kept as credit: that is undone.")
    amount, channel = format_yuan(ticket.return_postage_fen), channel_chip(ticket.postage_channel).text
    return text.format(amount=amount, channel=channel)


def keep_postage(session: Session, actor: Actor, ticket: Ticket) -> Changes:
    """Of a completed ticket: the return's postage becomes the customer's credit, where that was agreed."""
    amount = needs.postage_credit_fen(ticket)
    if not amount or ticket.customer_id is None:
        return changed()
    return _grant_postage(session, actor, ticket, amount)


def _require_postage(ticket: Ticket, amount_fen: int) -> None:
    """Raise UserError for nothing, for what is no amount of money, and for another amount than was agreed."""
    agreed = ticket.return_postage_fen
    if amount_fen <= 0:
        text = translate("TicketSteps", "{ticket_no}: enter an amount above zero.")
    elif amount_fen > MAX_FEN:
        text = translate("TicketSteps", "{ticket_no}: this amount is too high.")
    elif agreed and amount_fen != agreed:
        text = translate("TicketSteps", "{ticket_no}: a return postage of {amount} was agreed.")
    else:
        return
    raise UserError(text.format(ticket_no=ticket.ticket_no, amount=format_yuan(agreed)), field="amount")


def _require_day(ticket: Ticket, actor: Actor, on: date) -> None:
    """Raise UserError for a day to come and for one before the ticket was opened."""
    if on > actor.clock.today():
        raise UserError(translate("TicketSteps", "This day is yet to come."), field="on")
    opened_on = actor.clock.day_of(ticket.opened_at)
    if on < opened_on:
        text = translate("TicketSteps", "{ticket_no} was opened on {day}; choose that day or a later one.")
        raise UserError(text.format(ticket_no=ticket.ticket_no, day=opened_on.isoformat()), field="on")


def _can_undo(session: Session, ticket: Ticket) -> bool:
    """Whether a difference was settled by credit, and what was kept for it has not been used since."""
    if ticket.difference_channel is not RefundChannel.CREDIT:
        return False
    left = credit.credit_of(session, group_of(session, _holder(ticket)))
    return ticket.difference_fen > 0 or left >= -ticket.difference_fen


def _can_undo_postage(session: Session, ticket: Ticket) -> bool:
    """Whether return postage became credit, and has not been used since."""
    if ticket.postage_channel is not RefundChannel.CREDIT:
        return False
    return credit.credit_of(session, group_of(session, _holder(ticket))) >= ticket.return_postage_fen


def _grant_postage(session: Session, actor: Actor, ticket: Ticket, amount_fen: int) -> Changes:
    text = translate("TicketSteps", "Return postage of {ticket_no}").format(ticket_no=ticket.ticket_no)
    return credit.grant_credit(session, actor, _holder(ticket), amount_fen, text, _source(ticket))


def _grant(session: Session, actor: Actor, ticket: Ticket, amount_fen: int) -> Changes:
    return credit.grant_credit(session, actor, _holder(ticket), amount_fen, ticket.ticket_no, _source(ticket))


def _use(session: Session, actor: Actor, ticket: Ticket, amount_fen: int) -> Changes:
    return credit.use_credit(session, actor, _holder(ticket), amount_fen, ticket.ticket_no, _source(ticket))


def _holder(ticket: Ticket) -> CustomerId:
    """Whose credit it is; raises UserError while the platform hides the customer."""
    if ticket.customer_id is None:
        text = translate("TicketSteps", "{ticket_no}: nobody knows whose credit this would be. Choose another way.")
        raise UserError(text.format(ticket_no=ticket.ticket_no), field="channel")
    return CustomerId(ticket.customer_id)


def _source(ticket: Ticket) -> tuple[str, int]:
    return Ticket.audit_kind, ticket.id
