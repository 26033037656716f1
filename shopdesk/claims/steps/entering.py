"""Claims entered, corrected, thrown away and taken back out of the recycle bin."""

from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims import store
from shopdesk.claims.drafting import drafts
from shopdesk.claims.drafting.drafts import ClaimDraft, Completed, GoodsDraft
from shopdesk.claims.model import Claim, ClaimGoods, ClaimId
from shopdesk.claims.states import GIVEN_BACK_STATES, OPEN_STATES, ClaimState
from shopdesk.claims.steps.taking import seen_claim, take_step
from shopdesk.core import search
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import OrderFacts, order_facts
from shopdesk.photos import service as photos


class RegisteredClaim(NamedTuple):
    """A new claim: its id, and the number people call it by."""

    id: ClaimId
    claim_no: str


def register_claim(session: Session, actor: Actor, draft: ClaimDraft) -> Done[RegisteredClaim]:
    """Register a claim; what the draft leaves open comes from the order on file, which its tracking no. finds.

    Raises UserError for the first of ``drafts.problems``; that of a second claim for one parcel has the
    ``claim_id`` and ``claim_no`` of the first in its values.
    """
    completed = _checked(session, draft, None)
    now = actor.clock.now()
    claim = Claim(claim_no=_next_claim_no(session, actor), state=ClaimState.DRAFT, registered_at=now)
    claim.received_fen = claim.written_off_fen = 0
    _fill(claim, actor, completed)
    session.add(claim)
    take_step(session, claim, actor, ClaimState.DRAFT, actor.clock.day_of(now), None)
    session.flush()
    if completed.order is not None:
        # What the customer sent for the order is the evidence for its parcel.
        photos.share_photos(session, ("order", completed.order.id), (Claim.audit_kind, claim.id))
    _index(session, claim)
    return Done(RegisteredClaim(ClaimId(claim.id), claim.claim_no), changed("claim"))


def change_claim(
    session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, draft: ClaimDraft
) -> Changes:
    """Correct what was entered about an open claim; raises UserError as ``register_claim`` and for a closed one."""
    claim = seen_claim(session, claim_id, expected_version)
    if claim.state not in OPEN_STATES:
        raise UserError(translate("Claims", "{claim_no} is closed and stays as it is.").format(claim_no=claim.claim_no))
    _fill(claim, actor, _checked(session, draft, claim_id))
    session.flush()
    _index(session, claim)
    return changed("claim")


def delete_claim(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int) -> Changes:
    """Move a claim to the recycle bin; raises UserError once the courier has agreed to pay."""
    claim = seen_claim(session, claim_id, expected_version)
    if claim.agreed_fen is not None or claim.receipts:
        text = translate("Claims", "The courier has agreed to pay {claim_no}, so it stays in the books.")
        raise UserError(text.format(claim_no=claim.claim_no))
    claim.deleted_at = actor.clock.now()
    search.remove(session, Claim.audit_kind, [claim.id])
    return changed("claim")


def restore_claim(session: Session, _actor: Actor, claim_id: ClaimId) -> Changes:
    """Take a claim out of the recycle bin; raises UserError when its parcel has been claimed anew."""
    claim = session.get_one(Claim, claim_id)
    if claim.deleted_at is not None:
        if claim.state not in GIVEN_BACK_STATES:
            require_only_claim(session, claim)
        claim.deleted_at = None
        session.flush()
        _index(session, claim)
    return changed("claim")


def require_only_claim(session: Session, claim: Claim) -> None:
    """Raise UserError when the parcel of a claim has been claimed anew."""
    other = store.find_live_claim(session, claim.tracking_no, drafts.LIVE_STATES, ClaimId(claim.id))
    if other is not None:
        other_no = session.get_one(Claim, other).claim_no
        text = translate("Claims", "This parcel has been claimed anew as {claim_no}.").format(claim_no=other_no)
        raise UserError(text, claim_id=other, claim_no=other_no)


def _checked(session: Session, draft: ClaimDraft, own_id: ClaimId | None) -> Completed:
    for error in drafts.problems(session, draft, own_id):
        raise error
    return drafts.complete(session, draft)


def _fill(claim: Claim, actor: Actor, completed: Completed) -> None:
    draft, order, courier = completed
    assert courier is not None  # checked before
    claim.courier_id, claim.kind, claim.claimed_fen = courier.id, draft.kind, draft.claimed_fen
    claim.tracking_no, claim.tracking_key = draft.tracking_no, search.search_key(draft.tracking_no)
    claim.shop_id, claim.order_id = draft.shop_id, None if order is None else order.id
    claim.customer_name = (draft.customer_name or "").strip()
    claim.order_amount_fen, claim.postage_fen = draft.order_amount_fen or 0, draft.postage_fen or 0
    claim.declared_fen, claim.money_to = draft.declared_fen, draft.money_to
    claim.case_no, claim.contact, claim.memo = draft.case_no.strip(), draft.contact.strip(), draft.memo.strip()
    claim.applicant = actor.name if draft.applicant is None else draft.applicant.strip()
    claim.checked_by = draft.checked_by.strip()
    claim.due_on = _due_on(actor, order, courier.window_days)
    goods = tuple(draft.goods or ())
    if goods != tuple(_goods_draft(one) for one in claim.goods):
        claim.goods = [ClaimGoods(position=i, **one._asdict()) for i, one in enumerate(goods)]


def _goods_draft(one: ClaimGoods) -> GoodsDraft:
    return GoodsDraft(**{name: getattr(one, name) for name in GoodsDraft._fields})


def _due_on(actor: Actor, order: OrderFacts | None, window_days: int) -> date | None:
    """Couriers count from the day they took the parcel; the day of payment is never after it."""
    sent_at = None if order is None else order.shipped_at or order.paid_at or order.ordered_at
    return None if sent_at is None else actor.clock.day_of(sent_at) + timedelta(days=window_days)


def _next_claim_no(session: Session, actor: Actor) -> str:
    month = actor.clock.month_of(actor.clock.now())
    prefix = f"CL{month[2:4]}{month[5:]}-"
    last = store.last_claim_no(session, prefix)
    return f"{prefix}{1 if last is None else int(last.removeprefix(prefix)) + 1:04d}"


def _index(session: Session, claim: Claim) -> None:
    order_no = "" if claim.order_id is None else order_facts(session, OrderId(claim.order_id)).order_no
    words = (claim.claim_no, claim.tracking_no, order_no, claim.case_no, claim.memo)
    search.put(session, Claim.audit_kind, [search.Findable(claim.id, (claim.customer_name,), words)])
