"""What people decide where the platform contradicts a ticket: ours stands, or the ticket follows the platform."""

from dataclasses import replace

from sqlalchemy.orm import Session

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.model import PlatformRefund, Ticket, TicketId
from shopdesk.aftersales.platform_says import PlatformDifference, difference_title, differences
from shopdesk.aftersales.rights import require
from shopdesk.aftersales.states import (
    OPEN_STATES,
    REFUND_KINDS,
    Duty,
    EventKind,
    RefundChannel,
    TicketState,
    state_chip,
)
from shopdesk.aftersales.steps.taking import note_event, seen_ticket
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.money import allocate_fen
from shopdesk.core.text import translate
from shopdesk.refund_files import store

__all__ = ["settle_platform_difference"]


def settle_platform_difference(
    session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, take_platforms: bool
) -> Changes:
    """Decide where the platform contradicts a ticket: keep ours, until the platform says something new, or take theirs.

    To take theirs is to take the ticket's own steps: it needs the same rights, and the same goods, photos and amounts.
    Raises UserError where that does not lead to what the platform says, and Conflict when somebody wrote in between.
    """
    ticket = seen_ticket(session, ticket_id, seen_version)
    require(session, actor, Duty.OPERATIONS)
    told = [one for one in store.refunds_of_ticket(session, ticket_id) if one.differs]
    if not told:
        text = translate("RefundFiles", "{ticket_no}: the platform says nothing else (any more).")
        raise UserError(text.format(ticket_no=ticket.ticket_no))
    if take_platforms:
        if len(told) > 1:
            text = translate("RefundFiles", "{ticket_no} stands for several refunds of the platform. Decide by hand.")
            raise UserError(text.format(ticket_no=ticket.ticket_no))
        touched = _follow(session, actor, ticket, told[0])
    else:
        note_event(session, actor, ticket, EventKind.PLATFORM, _kept(ticket, told[0]))
        touched = changed()
    for one in told:
        one.differs = False
    session.flush()
    return Changes(touched | changed("ticket"))


def _kept(ticket: Ticket, told: PlatformRefund) -> str:
    text = translate("RefundFiles", "Kept: {difference}")
    sides = translate("RefundFiles", "{field} {ours} (platform: {platforms})")
    found = differences(ticket, told)
    parts = [sides.format(field=difference_title(one.field), ours=one.ours, platforms=one.platforms) for one in found]
    return text.format(difference="; ".join(parts)) if parts else ""


def _follow(session: Session, actor: Actor, ticket: Ticket, told: PlatformRefund) -> Changes:
    """Take the steps that lead to what the platform says; raises UserError when they do not."""
    touched = changed()
    found = {one.field for one in differences(ticket, told)}
    if found & {"kind", "amount"} and ticket.state is TicketState.PENDING_REVIEW:
        touched = Changes(touched | _change_request(session, actor, ticket, told))
    if "return_tracking_no" in found:
        parcel = (told.return_courier or ticket.return_courier, told.return_tracking_no)
        touched = Changes(touched | tickets.enter_return(session, actor, _id(ticket), ticket.version, *parcel))
    if "amount" in found and ticket.state is TicketState.AWAITING_REFUND and ticket.approved_fen != told.amount_fen:
        # Operations look at it again, as after any other change of mind.
        touched = Changes(touched | tickets.send_back(session, actor, _id(ticket), ticket.version, _word(told)))
        touched = Changes(touched | _approve(session, actor, ticket, told))
    for _step in range(3):  # review, refund: no way is longer
        if not any(one.field == "state" for one in differences(ticket, told)):
            break
        before = ticket.state
        touched = Changes(touched | _step_towards(session, actor, ticket, told))
        if ticket.state is before:
            break
    if left := differences(ticket, told):
        raise _no_way(ticket, left[0])
    if told.means is TicketState.COMPLETED:
        store.count_once(session, ticket.id, told.order_no, told.amount_fen, told.finished_at)
    note_event(session, actor, ticket, EventKind.PLATFORM, _word(told), told.amount_fen or None)
    return touched


def _step_towards(session: Session, actor: Actor, ticket: Ticket, told: PlatformRefund) -> Changes:
    """The next step on the way to the platform's state, if there is one."""
    ticket_id, version, word = _id(ticket), ticket.version, _word(told)
    match told.means:
        case TicketState.CANCELLED if ticket.state in OPEN_STATES:
            return tickets.cancel(session, actor, ticket_id, version, word)
        case TicketState.REJECTED if ticket.state is TicketState.PENDING_REVIEW:
            return tickets.reject(session, actor, ticket_id, version, word)
        case TicketState.REJECTED if ticket.state in OPEN_STATES:
            return tickets.cancel(session, actor, ticket_id, version, word)
        case state if state in (TicketState.CANCELLED, TicketState.REJECTED, TicketState.PENDING_REVIEW, None):
            return changed()
    if ticket.state is TicketState.PENDING_REVIEW:
        return _approve(session, actor, ticket, told)
    if told.means is not TicketState.COMPLETED:
        return changed()
    if ticket.state is TicketState.AWAITING_REFUND:
        clock, amount = actor.clock, told.amount_fen or ticket.approved_fen or 0
        on = clock.day_of(told.finished_at) if told.finished_at is not None else clock.today()
        on = max(clock.day_of(ticket.opened_at), min(on, clock.today()))
        return tickets.refund(session, actor, ticket_id, version, amount, on, RefundChannel.PLATFORM, word)
    if ticket.state is TicketState.DISPATCHED:
        return tickets.complete(session, actor, ticket_id, version, word)
    return changed()


def _approve(session: Session, actor: Actor, ticket: Ticket, told: PlatformRefund) -> Changes:
    amount = (told.amount_fen or None) if ticket.kind in REFUND_KINDS else None
    return tickets.approve(session, actor, _id(ticket), ticket.version, approved_fen=amount, note=_word(told))


def _change_request(session: Session, actor: Actor, ticket: Ticket, told: PlatformRefund) -> Changes:
    """Let a ticket ask for what the customer asks the platform for."""
    draft = drafts.draft_of(session, _id(ticket))
    if told.kind is not None:
        draft = replace(draft, kind=told.kind)
    if told.amount_fen and draft.kind in REFUND_KINDS:
        shares = [line.share_fen for line in ticket.lines]
        goods = min(told.amount_fen, sum(shares))
        parts = allocate_fen(goods, shares)
        lines = [line._replace(refund_fen=part) for line, part in zip(draft.lines, parts, strict=True)]
        draft = replace(draft, lines=tuple(lines), refund_postage=told.amount_fen > goods)
    return tickets.change_ticket(session, actor, _id(ticket), ticket.version, draft)


def _no_way(ticket: Ticket, left: PlatformDifference) -> UserError:
    if left.field == "state":
        text = translate(
            "RefundFiles",
            "{ticket_no} is “{ours}” here and cannot go from there to what the platform says: {platforms}. Take the "
            "steps in between first, or keep ours.",
        )
        ours = state_chip(ticket.state, ticket.kind).text
    else:
        text = translate(
            "RefundFiles",
            "{ticket_no}: {field} is {ours} here, and cannot be made the platform's {platforms} any more.",
        )
        ours = left.ours
    told = text.format(
        ticket_no=ticket.ticket_no, field=difference_title(left.field), ours=ours, platforms=left.platforms
    )
    return UserError(told, field=left.field)


def _word(told: PlatformRefund) -> str:
    return translate("RefundFiles", "On the platform: {state}").format(state=told.state)


def _id(ticket: Ticket) -> TicketId:
    return TicketId(ticket.id)
