"""What a claim may begin with: the amount by the courier's rule, and drafts from an order, a ticket or a scan."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.claims import store
from shopdesk.claims.drafting.claim_draft import (
    ClaimDraft,
    Completed,
    GoodsDraft,
    complete,
    goods_of_order,
    goods_of_ticket,
    parcels_of,
    ticket_sent_with,
)
from shopdesk.claims.drafting.duplicates import LIVE_STATES
from shopdesk.claims.drafting.kind_words import kind_in
from shopdesk.claims.model import Claim, ClaimId
from shopdesk.claims.states import ClaimKind
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given, as_number
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.couriers.model import AmountRule
from shopdesk.couriers.rules import Proposal, propose
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import OrderFacts

__all__ = [
    "FoundParcel",
    "Proposal",
    "draft_from_code",
    "draft_from_order",
    "draft_from_ticket",
    "proposal_for",
    "worth_of_goods",
]

# Nothing shorter is a parcel's number: a style no. that was scanned is not taken for one.
_SHORTEST_NUMBER = 8


class FoundParcel(NamedTuple):
    """What a scan leads to: a claim to enter, or the one there is; ``words`` say which, or why neither."""

    draft: ClaimDraft | None
    claim_id: ClaimId | None
    words: str


def proposal_for(session: Session, draft: ClaimDraft) -> Proposal:
    """The amount a draft's courier is asked for by its rule, and where it comes from.

    Goods cost what their lines say; all the goods of an order are worth what the buyer paid for it.
    """
    return _proposal(complete(session, draft))


def draft_from_order(session: Session, order_id: OrderId) -> ClaimDraft:
    """A claim for everything in an order's parcel, as a proposal; raises UserError when there is no such order.

    Of several parcels the first that nobody has claimed yet is proposed.
    """
    order = orders.order_facts(session, order_id)
    return _proposed(session, _draft_for(session, order, _first_unclaimed(session, parcels_of(order))))


def draft_from_ticket(session: Session, ticket_id: TicketId) -> ClaimDraft:
    """A claim for the goods of a ticket; raises UserError when there is no such ticket.

    The parcel is the one the goods were sent with, or the one they were sent with once more where that is claimed
    already; what happened to it is what the ticket's reason says.
    """
    ticket = session.get(Ticket, ticket_id)
    if ticket is None or ticket.deleted_at is not None:
        raise UserError(translate("Claims", "This ticket lies in the recycle bin (by now)."))
    order = orders.order_facts(session, OrderId(ticket.order_id))
    first = _first_unclaimed(session, [*parcels_of(order), *filter(None, [ticket.out_tracking_no])])
    draft = _draft_for(session, order, first)
    if not first or first != ticket.out_tracking_no:
        kind = kind_in(ticket.reason_text) or ClaimKind.LOST
        draft = draft._replace(kind=kind, goods=goods_of_ticket(ticket, order) or draft.goods)
    return _proposed(session, draft)


def draft_from_code(session: Session, text: str) -> FoundParcel:
    """The claim for what was scanned or read from a photo: a parcel, an order, or the number of a claim."""
    code = as_number(as_given(text))
    if not code:
        return FoundParcel(None, None, translate("Claims", "Scan or type a tracking no. or an order no."))
    claim_id = store.claim_with_no(session, code) or store.find_live_claim(session, code, LIVE_STATES)
    if claim_id is not None:
        return _found_claim(session, claim_id)
    for find in (_by_tracking, _by_ticket, _by_order_no):
        if (found := find(session, code)) is not None:
            return found
    return _unknown_parcel(session, code)


def _by_tracking(session: Session, code: str) -> FoundParcel | None:
    on_file = next(filter(None, (orders.orders_with_tracking(session, one) for one in _spellings(code))), [])
    if not on_file:
        return None
    order = orders.order_facts(session, on_file[0])
    number = next((one for one in parcels_of(order) if one in _spellings(code)), code)
    if len(on_file) > 1:
        text = translate("Claims", "Order {order_no}, the newest of {number} in this parcel.")
    else:
        text = translate("Claims", "Order {order_no} of {customer}.")
    words = text.format(order_no=order.order_no, customer=order.buyer, number=len(on_file))
    return FoundParcel(_proposed(session, _draft_for(session, order, number)), None, words)


def _by_ticket(session: Session, code: str) -> FoundParcel | None:
    """A parcel that left for a ticket: its goods are those sent with it."""
    ticket = ticket_sent_with(session, code)
    if ticket is None:
        return None
    order = orders.order_facts(session, OrderId(ticket.order_id))
    draft = _draft_for(session, order, ticket.out_tracking_no)
    words = translate("Claims", "Sent for {ticket_no}, order {order_no} of {customer}.")
    told = words.format(ticket_no=ticket.ticket_no, order_no=order.order_no, customer=order.buyer)
    return FoundParcel(_proposed(session, draft), None, told)


def _by_order_no(session: Session, code: str) -> FoundParcel | None:
    order_id = orders.order_with_no(session, code)
    if order_id is None:
        return None
    order = orders.order_facts(session, order_id)
    parcels = parcels_of(order)
    claims = [store.find_live_claim(session, number, LIVE_STATES) for number in parcels]
    if claims and claims[0] is not None and all(claims):
        return _found_claim(session, claims[0])
    if parcels:
        words = translate("Claims", "Order {order_no} of {customer}.")
    else:
        words = translate("Claims", "Order {order_no} of {customer} has no tracking no. on file: enter it.")
    told = words.format(order_no=order.order_no, customer=order.buyer)
    return FoundParcel(draft_from_order(session, order_id), None, told)


def _unknown_parcel(session: Session, code: str) -> FoundParcel:
    if len(code) < _SHORTEST_NUMBER or not (code.isascii() and code.isalnum()):
        words = translate("Claims", "“{code}” is neither a parcel nor an order nor a claim.")
        return FoundParcel(None, None, words.format(code=code))
    completed = complete(session, ClaimDraft(code, ClaimKind.LOST, 0))
    if completed.courier is None:
        words = translate("Claims", "No order on file has the parcel {code}, and its number does not tell the courier.")
    else:
        words = translate("Claims", "No order on file has the parcel {code} of {courier}.")
    told = words.format(code=code, courier="" if completed.courier is None else completed.courier.name)
    return FoundParcel(completed.draft, None, told)


def _found_claim(session: Session, claim_id: ClaimId) -> FoundParcel:
    claim = session.get_one(Claim, claim_id)
    words = translate("Claims", "{tracking_no} is claimed as {claim_no}.")
    return FoundParcel(None, claim_id, words.format(tracking_no=claim.tracking_no, claim_no=claim.claim_no))


def _draft_for(session: Session, order: OrderFacts, tracking_no: str) -> ClaimDraft:
    return complete(session, ClaimDraft(tracking_no, ClaimKind.LOST, 0, order_id=order.id)).draft


def _first_unclaimed(session: Session, parcels: Iterable[str]) -> str:
    """The first parcel without a claim that counts, else the first; nothing where there is none."""
    parcels = list(parcels)
    free = (number for number in parcels if store.find_live_claim(session, number, LIVE_STATES) is None)
    return next(free, parcels[0] if parcels else "")


def _proposed(session: Session, draft: ClaimDraft) -> ClaimDraft:
    return draft._replace(claimed_fen=proposal_for(session, draft).amount_fen)


def _proposal(completed: Completed) -> Proposal:
    draft, order, courier, _sent_at = completed
    if courier is None:
        return Proposal(0, translate("Claims", "the courier is not known yet"))
    worth_fen = worth_of_goods(completed)
    is_by_cost = courier.amount_rule is AmountRule.COST
    is_by_lack = courier.amount_rule is AmountRule.DECLARED and draft.declared_fen <= 0
    if (is_by_cost or is_by_lack) and order is not None and worth_fen == order.paid_fen > 0:
        text = translate("Claims", "{amount} paid for the order")
        if is_by_lack:
            text = translate("Claims", "{amount} paid for the order, for no value was declared")
        return Proposal(worth_fen, text.format(amount=format_yuan(worth_fen)))
    return propose(courier, worth_fen, draft.postage_fen or 0, draft.declared_fen)


def worth_of_goods(completed: Completed) -> int:
    """What the goods of a (completed) draft are worth in fen: their cost, all of an order what was paid for it."""
    draft, order = completed.draft, completed.order
    if order is not None and order.paid_fen > 0 and _is_all_of(draft.goods or (), order):
        return order.paid_fen
    return sum(one.quantity * one.cost_fen for one in draft.goods or ())


def _is_all_of(goods: Iterable[GoodsDraft], order: OrderFacts) -> bool:
    """Whether goods are everything in an order, for what the order says they cost."""
    whole = _pieces(goods_of_order(order))
    return bool(whole) and _pieces(goods) == whole


def _pieces(goods: Iterable[GoodsDraft]) -> list[tuple[int, int, int]]:
    return sorted((one.order_line_id or 0, one.quantity, one.cost_fen) for one in goods)


def _spellings(code: str) -> tuple[str, ...]:
    """A number as it was scanned, and as couriers write it."""
    return tuple(dict.fromkeys((code, code.upper())))
