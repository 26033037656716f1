"""What has to be put right before a claim goes to the courier, and what should only be looked at."""

from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.lookup import tickets_of_order
from shopdesk.claims.dossier import claim_detail
from shopdesk.claims.drafting.claim_draft import ClaimDraft, Completed, complete, draft_of_claim, last_day, parcels_of
from shopdesk.claims.drafting.proposals import worth_of_goods
from shopdesk.claims.model import Claim, ClaimId
from shopdesk.claims.states import KINDS_WITH_EVIDENCE, ClaimKind, ClaimState
from shopdesk.core.clock import Clock
from shopdesk.core.identifiers import search_key
from shopdesk.core.money import format_yuan
from shopdesk.core.settings import CLAIM_CHECK_FROM_FEN, shop_setting
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.orders.model import OrderStatus
from shopdesk.orders.service import OrderFacts
from shopdesk.photos import service as photos


class Gate(NamedTuple):
    """Something that keeps a claim from being submitted, and the field (or part) where it is put right."""

    key: str  # tracking_no, amount, order, evidence, check
    words: str
    field: str


def gates(session: Session, claim_id: ClaimId) -> list[Gate]:
    """What keeps a claim from going to the courier, in the order of the form; nothing: it can go."""
    claim = session.get_one(Claim, claim_id)
    unmet = []
    if not claim.tracking_no:
        unmet.append(Gate("tracking_no", translate("Claims", "Enter the tracking no. of the parcel."), "tracking_no"))
    if claim.claimed_fen <= 0:
        unmet.append(Gate("amount", translate("Claims", "Enter an amount above zero."), "claimed"))
    if claim.order_id is None:
        unmet.append(Gate("order", translate("Claims", "Say which order the parcel belongs to."), "order_no"))
    if claim.kind in KINDS_WITH_EVIDENCE and not photos.count_record_photos(session, Claim.audit_kind, [claim_id]):
        text = translate("Claims", "Add at least one photo: couriers pay damage and shortage on evidence only.")
        unmet.append(Gate("evidence", text, "photos"))
    check_from = shop_setting(session, CLAIM_CHECK_FROM_FEN)
    if 0 < check_from <= claim.claimed_fen and not claim.checked_by:
        text = translate("Claims", "Somebody else has to check it: it is a claim of {amount} or more.")
        unmet.append(Gate("check", text.format(amount=format_yuan(check_from)), "check"))
    return unmet


def cautions(session: Session, clock: Clock, claim_id: ClaimId) -> list[str]:
    """What somebody should know before a claim goes to the courier, and may decide to pass over."""
    detail = claim_detail(session, claim_id)
    if detail is None or detail.row.state is not ClaimState.DRAFT:
        return []
    found = draft_cautions(session, clock, draft_of_claim(detail), detail.row.due_on)
    if detail.checked_by and detail.checked_by == detail.applicant:
        text = translate("Claims", "{name} applied for it and checked it: nobody else has looked at it.")
        found.append(text.format(name=detail.applicant))
    return found


def draft_cautions(session: Session, clock: Clock, draft: ClaimDraft, due_on: date | None = None) -> list[str]:
    """The same of a claim that is being entered; ``due_on`` is the end of its window where that is known already."""
    completed = complete(session, draft)
    if due_on is None:
        due_on = last_day(clock, completed)
    return [*_window(clock, due_on), *_amounts(completed), *_parcel(session, completed)]


def _window(clock: Clock, due_on: date | None) -> list[str]:
    today = clock.today()
    if due_on is None or (due_on - today).days > 3:
        return []
    if due_on < today:
        text = translate("Claims", "The courier's window closed on {day}: it may refuse the claim.")
    else:
        text = translate("Claims", "The courier's window closes on {day}.")
    return [text.format(day=due_on.isoformat())]


def _amounts(completed: Completed) -> list[str]:
    draft, worth_fen = completed.draft, worth_of_goods(completed)
    found = []
    if 0 < draft.declared_fen < draft.claimed_fen:
        text = translate("Claims", "{amount} is more than the declared value of {limit}.")
        found.append((text, draft.declared_fen))
    if 0 < worth_fen < draft.claimed_fen:
        text = translate("Claims", "{amount} is more than the {limit} the goods are worth.")
        found.append((text, worth_fen))
    amount = format_yuan(draft.claimed_fen)
    return [text.format(amount=amount, limit=format_yuan(limit)) for text, limit in found]


def _parcel(session: Session, completed: Completed) -> list[str]:
    draft, order, courier, _sent_at = completed
    found = []
    if courier is not None and courier.patterns:
        candidates = couriers.courier_candidates(session, draft.tracking_no)
        if candidates and courier.id not in {one.id for one in candidates}:
            text = translate("Claims", "{tracking_no} looks like a number of {couriers}, not of {courier}.")
            names = ", ".join(one.name for one in candidates)
            found.append(text.format(tracking_no=draft.tracking_no, couriers=names, courier=courier.name))
    if order is None:
        return found
    found.extend(_other_parcel(session, draft.tracking_no, order))
    # What the buyer confirmed are the order's own parcels, not one that was sent again.
    is_own = draft.tracking_no in (parcels_of(order) or [draft.tracking_no])
    if is_own and draft.kind is ClaimKind.LOST and order.status is OrderStatus.COMPLETED:
        text = translate("Claims", "The buyer confirmed the receipt of order {order_no}.")
        found.append(text.format(order_no=order.order_no))
    if order.status in (OrderStatus.UNPAID, OrderStatus.TO_SHIP):
        text = translate("Claims", "Order {order_no} has not been sent yet.")
        found.append(text.format(order_no=order.order_no))
    return found


def _other_parcel(session: Session, tracking_no: str, order: OrderFacts) -> list[str]:
    """Whether a number is none of those an order and its tickets went with, there or back."""
    numbers = parcels_of(order)
    for ticket in tickets_of_order(session, order.id):
        numbers += filter(None, (ticket.out_tracking_no, ticket.return_tracking_no))
    numbers = list(dict.fromkeys(numbers))
    if not tracking_no or not numbers or search_key(tracking_no) in map(search_key, numbers):
        return []
    text = translate("Claims", "{tracking_no} is no parcel of order {order_no}, which has {numbers}.")
    named = translate("Claims", ", ").join(numbers)
    return [text.format(tracking_no=tracking_no, order_no=order.order_no, numbers=named)]
