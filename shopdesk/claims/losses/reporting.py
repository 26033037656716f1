"""A lost or broken parcel: its goods leave once more and the courier is to pay, in one step and back in one step."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.steps.taking import seen_ticket
from shopdesk.claims.drafting.claim_draft import ClaimDraft
from shopdesk.claims.losses.loss_draft import LossDraft, claim_draft, loss_problems, ticket_draft
from shopdesk.claims.model import Claim, ClaimId
from shopdesk.claims.states import kind_chip
from shopdesk.claims.steps.entering import RegisteredClaim, delete_claim, register_claim
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.photos import service as photos


class Loss(NamedTuple):
    """What was made of a lost parcel, as it was then; None and empty where it was not asked for."""

    ticket_id: TicketId | None
    ticket_no: str
    ticket_version: int
    claim_id: ClaimId | None
    claim_no: str
    claim_version: int


def report_loss(session: Session, actor: Actor, draft: LossDraft) -> Done[Loss]:
    """Send the goods of a parcel again and claim from its courier, or one of both: all of it, or nothing.

    Ticket and claim name each other and have the photos of their order. Raises UserError for the first of
    ``loss_draft.loss_problems``; that of a second claim has ``claim_id`` and ``claim_no`` of the first in its values.
    """
    for error in loss_problems(session, actor, draft):
        raise error
    ticket_id, ticket_no, touched = None, "", changed()
    if draft.reissue:
        opened, touched = tickets.open_ticket(session, actor, ticket_draft(session, actor, draft))
        ticket_id, ticket_no = opened.id, opened.ticket_no
    if not draft.claim:
        return Done(_loss(session, ticket_id, None), touched)
    memo = translate("Losses", "Sent again: {ticket_no}").format(ticket_no=ticket_no) if ticket_no else ""
    made, more = register_claim(session, actor, _with_real_lines(session, claim_draft(draft, memo), ticket_id))
    if ticket_id is not None:
        _link(session, actor, ticket_id, made)
    return Done(_loss(session, ticket_id, made.id), Changes(touched | more))


def claim_for_ticket(session: Session, actor: Actor, ticket_id: TicketId, draft: ClaimDraft) -> Done[RegisteredClaim]:
    """Register a claim for the parcel of a ticket: it names the ticket, has its photos, and is noted on the ticket.

    Raises UserError as ``register_claim``, and for a ticket that is gone or in the recycle bin.
    """
    ticket = session.get(Ticket, ticket_id)
    seen_ticket(session, ticket_id, 0 if ticket is None else ticket.version)
    assert ticket is not None  # seen
    named = translate("Losses", "Ticket {ticket_no}").format(ticket_no=ticket.ticket_no)
    memo = draft.memo if ticket.ticket_no in draft.memo else "\n".join(filter(None, (draft.memo.strip(), named)))
    made, touched = register_claim(session, actor, draft._replace(memo=memo))
    photos.share_photos(session, (Ticket.audit_kind, ticket_id), (Claim.audit_kind, made.id))
    _link(session, actor, ticket_id, made)
    return Done(made, Changes(touched | changed("ticket", "photo")))


def take_back_loss(session: Session, actor: Actor, loss: Loss) -> Changes:
    """Put what was made of a lost parcel into the recycle bin, all of it or nothing.

    Raises UserError (or Conflict) where somebody went on with the ticket or the claim since.
    """
    touched = changed()
    if loss.claim_id is not None:
        touched = Changes(touched | delete_claim(session, actor, loss.claim_id, loss.claim_version))
    if loss.ticket_id is not None:
        seen_ticket(session, loss.ticket_id, loss.ticket_version)
        touched = Changes(touched | tickets.delete_tickets(session, actor, [loss.ticket_id]))
    return touched


def _link(session: Session, actor: Actor, ticket_id: TicketId, made: RegisteredClaim) -> None:
    claim = session.get_one(Claim, made.id)
    text = translate("Losses", "Claimed from {courier} as {claim_no}: {kind}, {amount}")
    note = text.format(
        courier=claim.courier.name,
        claim_no=made.claim_no,
        kind=kind_chip(claim.kind).text,
        amount=format_yuan(claim.claimed_fen),
    )
    tickets.add_note(session, actor, ticket_id, session.get_one(Ticket, ticket_id).version, note)


def _with_real_lines(session: Session, draft: ClaimDraft, ticket_id: TicketId | None) -> ClaimDraft:
    """Goods that stood for those of an order known by its list have become a line of it with the ticket."""
    goods = draft.goods or ()
    if ticket_id is None or all(one.order_line_id for one in goods):
        return draft
    lines = session.get_one(Ticket, ticket_id).lines
    real = [one._replace(order_line_id=line.order_line_id) for one, line in zip(goods, lines, strict=True)]
    return draft._replace(goods=tuple(real))


def _loss(session: Session, ticket_id: TicketId | None, claim_id: ClaimId | None) -> Loss:
    session.flush()
    ticket = None if ticket_id is None else session.get_one(Ticket, ticket_id)
    claim = None if claim_id is None else session.get_one(Claim, claim_id)
    return Loss(
        ticket_id,
        "" if ticket is None else ticket.ticket_no,
        0 if ticket is None else ticket.version,
        claim_id,
        "" if claim is None else claim.claim_no,
        0 if claim is None else claim.version,
    )
