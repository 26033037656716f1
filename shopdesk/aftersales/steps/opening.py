"""Opening a ticket, and changing what was entered about it; both say why where that is not possible."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import rights, upkeep
from shopdesk.aftersales.drafting import deadlines, taken_store
from shopdesk.aftersales.drafting.checks import (
    difference_problems,
    fault_problems,
    postage_problems,
    problems_in,
    replacement_problems,
    word_problems,
)
from shopdesk.aftersales.drafting.drafts import ticket_as_draft
from shopdesk.aftersales.drafting.filling import fill_case, fill_exchanged, fill_words
from shopdesk.aftersales.drafting.proposals import Proposal, proposal_in
from shopdesk.aftersales.drafting.settled_fields import (
    AGREED,
    GOODS_HERE,
    POSTAGE,
    REVIEWED,
    first_change,
    require_same,
)
from shopdesk.aftersales.drafting.situation import Situation, is_unshipped, look_at
from shopdesk.aftersales.drafting.stand_ins import made_real
from shopdesk.aftersales.drafting.ticket_draft import TicketDraft
from shopdesk.aftersales.model import Ticket, TicketEvent, TicketId
from shopdesk.aftersales.states import OPEN_STATES, Duty, EventKind, Phase, TicketKind, TicketState
from shopdesk.aftersales.steps.needs import goods_awaited
from shopdesk.aftersales.steps.reviewing import told_address
from shopdesk.aftersales.steps.taking import note_event, seen_ticket
from shopdesk.core import search
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import UserError
from shopdesk.core.settings import APPROVE_UNSHIPPED, shop_setting
from shopdesk.core.text import translate
from shopdesk.orders.model import Order, OrderStatus
from shopdesk.photos import service as photos


class OpenedTicket(NamedTuple):
    """A new ticket: its id, the number people call it by, and where it begins."""

    id: TicketId
    ticket_no: str
    state: TicketState


def open_ticket(session: Session, actor: Actor, draft: TicketDraft) -> Done[OpenedTicket]:
    """Open a ticket; what the draft leaves open is worked out from its orders and its reason.

    A refund of goods that have not left is approved by itself, where the shop wants that. The photos of its orders
    belong to it too. Raises UserError for the first of ``drafts.problems``.
    """
    real, situation, worked_out = _checked(session, actor, draft, None)
    now, (ticket_no,) = actor.clock.now(), upkeep.next_ticket_nos(session, actor, 1)
    ticket = Ticket(ticket_no=ticket_no, state=TicketState.PENDING_REVIEW)
    ticket.opened_at, ticket.opened_by = now, actor.name
    ticket.reply_due_at, ticket.due_at = deadlines.reply_due(session, now), deadlines.resolve_due(session, now)
    _fill(ticket, actor, real, situation, worked_out)
    ticket.events = [TicketEvent(at=now, by=actor.name, what=EventKind.OPENED, state=ticket.state)]
    session.add(ticket)
    session.flush()
    if _needs_no_review(session, ticket, situation):
        _approve(session, actor, ticket)
    _share_photos(session, ticket)
    index_ticket(session, ticket)
    return Done(OpenedTicket(TicketId(ticket.id), ticket.ticket_no, ticket.state), _touched(draft, real))


def change_ticket(
    session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, draft: TicketDraft
) -> Changes:
    """Correct what was entered about an open ticket; amounts are worked out anew.

    Goods, kind, reason and amounts can be changed until it was reviewed, what goes to the customer until it has left,
    the rest while the ticket is open. Raises Conflict when somebody wrote in between, UserError as ``open_ticket``.
    """
    ticket = seen_ticket(session, ticket_id, seen_version)
    if ticket.state not in OPEN_STATES:
        text = translate("Tickets", "{ticket_no} is closed and stays as it is.")
        raise UserError(text.format(ticket_no=ticket.ticket_no))
    before, real = ticket_as_draft(ticket), draft
    if ticket.postage_paid_on is not None and (field := first_change(before, draft, POSTAGE)) is not None:
        raise UserError(translate("Tickets", "The return postage was paid back: it stays as it is."), field=field)
    if ticket.state is TicketState.PENDING_REVIEW:
        if ticket.returned_at is not None:
            require_same(before, draft, GOODS_HERE)
        _require_open_exchange(ticket, before, draft)
        real, situation, worked_out = _checked(session, actor, draft, ticket_id)
        _fill(ticket, actor, real, situation, worked_out)
        ticket.approved_fen = ticket.approved_at = ticket.approved_by_id = None
        ticket.approved_by = ""
    else:
        _change_reviewed(session, actor, ticket, before, draft)
    _tell_new_address(session, ticket, before)
    if not (session.new or any(map(session.is_modified, session.dirty))):
        return changed()
    note_event(session, actor, ticket, EventKind.CHANGED)
    session.expire(ticket, ["shop", "order", "customer", "reason", "handler"])
    _share_photos(session, ticket)
    index_ticket(session, ticket)
    return _touched(draft, real)


def index_ticket(session: Session, ticket: Ticket) -> None:
    """Let the search find a ticket by what it says now."""
    order_nos = taken_store.order_nos(session, [part.order_id for part in ticket.orders])
    styles = [one.style_no for one in (*ticket.lines, *ticket.replacements)]
    numbers = (ticket.refund_no, ticket.return_tracking_no, ticket.out_tracking_no)
    words = (ticket.ticket_no, *order_nos.values(), *numbers)
    search.put(session, Ticket.audit_kind, [upkeep.findable(ticket.id, ticket.customer_name, words, styles)])


def _checked(
    session: Session, actor: Actor, draft: TicketDraft, ticket_id: TicketId | None
) -> tuple[TicketDraft, Situation, Proposal]:
    """What is to be written, its goods real lines of their orders; raises UserError for the first thing wrong."""
    situation = look_at(session, draft, ticket_id)
    worked_out = proposal_in(session, actor, draft, situation)
    for error in problems_in(session, actor, draft, situation, worked_out):
        raise error
    real = made_real(session, actor, draft)
    return (draft, situation, worked_out) if real is draft else _checked(session, actor, real, ticket_id)


def _touched(draft: TicketDraft, real: TicketDraft) -> Changes:
    """What a ticket changes, and its orders where they got lines for it."""
    return changed("ticket", "photo", *(() if real is draft else ("order",)))


def _fill(ticket: Ticket, actor: Actor, draft: TicketDraft, situation: Situation, worked_out: Proposal) -> None:
    fill_case(ticket, actor, draft, situation, worked_out)
    fill_words(ticket, draft, worked_out)
    fill_exchanged(ticket, draft, worked_out)


def _change_reviewed(session: Session, actor: Actor, ticket: Ticket, before: TicketDraft, draft: TicketDraft) -> None:
    """Change what may still be changed once a ticket was reviewed; raises UserError for anything else."""
    require_same(before, draft, REVIEWED)
    field = first_change(before, draft, AGREED)
    if field is not None and (barred := rights.why_not(session, actor, Duty.OPERATIONS)):
        text = translate("Tickets", "This was reviewed. {reason}")
        raise UserError(text.format(reason=barred), field=field)
    new_goods = _require_open_exchange(ticket, before, draft)
    situation = look_at(session, draft, TicketId(ticket.id))
    worked_out = proposal_in(session, actor, draft, situation)
    for error in (
        *fault_problems(draft),
        *postage_problems(draft, situation, worked_out),
        *(difference_problems(worked_out) if new_goods else ()),
        *replacement_problems(draft, worked_out),
        *word_problems(session, draft, situation),
    ):
        raise error
    fill_words(ticket, draft, worked_out)
    if new_goods:
        fill_exchanged(ticket, draft, worked_out)


def _tell_new_address(session: Session, ticket: Ticket, before: TicketDraft) -> None:
    """Who was told where to send the goods is told the new address; raises UserError once they are here."""
    if not ticket.return_address or ticket.return_address_id == before.return_address_id:
        return
    if not goods_awaited(ticket):
        text = translate("Tickets", "The goods are here already, so the return address stays as it is.")
        raise UserError(text, field="return_address_id")
    ticket.return_address_id, ticket.return_address = told_address(session, ticket, ticket.return_address_id)


def _require_open_exchange(ticket: Ticket, before: TicketDraft, draft: TicketDraft) -> bool:
    """Whether what goes to the customer is changed; raises UserError once it has left, or its price was settled."""
    new_goods = (draft.replacements, draft.difference_fen) != (before.replacements, before.difference_fen)
    if new_goods and (ticket.dispatched_at is not None or ticket.difference_settled_on is not None):
        text = translate("Tickets", "The goods have left, or their difference is settled: they stay as they are.")
        raise UserError(text, field="replacements")
    return new_goods


def _needs_no_review(session: Session, ticket: Ticket, situation: Situation) -> bool:
    """Whether a ticket gives money back for goods that have not left, and nobody wants to look at such."""
    return (
        ticket.kind is TicketKind.REFUND
        and ticket.phase is Phase.BEFORE_SHIPPING
        and not ticket.keeps_goods
        and not ticket.reason.photo_required
        and all(is_unshipped(order) and order.status is OrderStatus.TO_SHIP for order in situation.orders.values())
        and shop_setting(session, APPROVE_UNSHIPPED)
    )


def _approve(session: Session, actor: Actor, ticket: Ticket) -> None:
    ticket.state = TicketState.AWAITING_REFUND
    ticket.approved_fen, ticket.approved_at = ticket.proposed_fen, actor.clock.now()
    for part in ticket.orders:
        part.approved_fen = part.proposed_fen
    note_event(session, actor, ticket, EventKind.AUTO_APPROVED, amount_fen=ticket.proposed_fen)


def _share_photos(session: Session, ticket: Ticket) -> None:
    """What the customer sent for an order is evidence for its ticket."""
    for part in ticket.orders:
        photos.share_photos(session, (Order.audit_kind, part.order_id), (Ticket.audit_kind, ticket.id))
