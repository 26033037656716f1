"""What people do with courier claims. Each function is one verb: it checks, writes, and says what changed.

Every verb on a claim takes the version the person saw and raises Conflict when somebody wrote in between.
Days are business days of the shop; amounts are fen.
"""

from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims import drafts, store
from shopdesk.claims.ahead import ClaimAhead, ClaimOutcome, ClaimsAhead, claim_outcome, claims_ahead, list_claims_ahead
from shopdesk.claims.drafts import ClaimDraft, Completed, GoodsDraft, draft_from_order
from shopdesk.claims.model import (
    GIVEN_BACK_STATES,
    KINDS_WITH_EVIDENCE,
    OPEN_STATES,
    Claim,
    ClaimFollowUp,
    ClaimGoods,
    ClaimId,
    ClaimState,
)
from shopdesk.claims.months import ClaimSheetData, claim_sheet_data
from shopdesk.claims.settlement import add_receipt, write_off
from shopdesk.claims.steps import close_or_reopen, given_reason, require_day, require_step, seen_claim, take_step
from shopdesk.core import search
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import OrderFacts, order_facts
from shopdesk.photos import service as photos

__all__ = [
    "ClaimAhead",
    "ClaimDraft",
    "ClaimOutcome",
    "ClaimSheetData",
    "ClaimsAhead",
    "GoodsDraft",
    "RegisteredClaim",
    "add_follow_up",
    "add_receipt",
    "agree_claim",
    "appeal_claim",
    "change_claim",
    "claim_outcome",
    "claim_sheet_data",
    "claims_ahead",
    "delete_claim",
    "draft_from_order",
    "list_claims_ahead",
    "missing_for_submit",
    "recover_goods",
    "register_claim",
    "reject_claim",
    "restore_claim",
    "submit_claim",
    "take_back",
    "withdraw_claim",
    "write_off",
]


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
    take_step(claim, actor, ClaimState.DRAFT, actor.clock.day_of(now), None)
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


def missing_for_submit(session: Session, claim_id: ClaimId) -> list[UserError]:
    """What has to be put right before a claim can go to the courier, each with its field."""
    claim = session.get_one(Claim, claim_id)
    missing = []
    if claim.claimed_fen <= 0:
        missing.append(UserError(translate("Claims", "Enter an amount above zero."), field="claimed"))
    if claim.order_id is None:
        missing.append(UserError(translate("Claims", "Say which order the parcel belongs to."), field="order_no"))
    if claim.kind in KINDS_WITH_EVIDENCE and not photos.count_record_photos(session, Claim.audit_kind, [claim_id]):
        text = translate("Claims", "Add at least one photo: couriers pay damage and shortage on evidence only.")
        missing.append(UserError(text, field="photos"))
    return missing


def submit_claim(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int) -> Changes:
    """Hand a draft to the courier; raises UserError for the first of ``missing_for_submit``."""
    claim = seen_claim(session, claim_id, expected_version)
    require_step(claim, ClaimState.SUBMITTED)
    for error in missing_for_submit(session, claim_id):
        raise error
    claim.submitted_at = actor.clock.now()
    take_step(claim, actor, ClaimState.SUBMITTED, actor.clock.today(), claim.agreed_fen)
    return changed("claim")


def agree_claim(
    session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, amount_fen: int, on: date
) -> Changes:
    """The courier agrees to an amount, or to another than before; raises UserError for none and for a wrong day."""
    claim = seen_claim(session, claim_id, expected_version)
    require_step(claim, ClaimState.AGREED)
    if amount_fen <= 0:
        text = translate("Claims", "Enter the amount the courier agreed to. If it pays nothing, reject the claim.")
        raise UserError(text, field="amount")
    require_day(claim, actor, on)
    take_step(claim, actor, ClaimState.AGREED, on, amount_fen)
    claim.agreed_on = on
    close_or_reopen(claim, actor, on)
    return changed("claim")


def reject_claim(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, reason: str) -> Changes:
    """The courier refuses to pay; raises UserError without its reason."""
    claim = seen_claim(session, claim_id, expected_version)
    require_step(claim, ClaimState.REJECTED)
    take_step(claim, actor, ClaimState.REJECTED, actor.clock.today(), None, given_reason(reason))
    return changed("claim")


def appeal_claim(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, reason: str = "") -> Changes:
    """Appeal a rejected claim, to the courier or to arbitration."""
    claim = seen_claim(session, claim_id, expected_version)
    require_step(claim, ClaimState.APPEALED)
    take_step(claim, actor, ClaimState.APPEALED, actor.clock.today(), None, reason.strip())
    return changed("claim")


def recover_goods(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, note: str = "") -> Changes:
    """The goods turned up: the courier owes nothing any more. Raises UserError once money has moved."""
    claim = seen_claim(session, claim_id, expected_version)
    require_step(claim, ClaimState.RECOVERED)
    if claim.received_fen or claim.written_off_fen:
        raise UserError(translate("Claims", "Money was entered for this claim. Take it back first."))
    agreed = None if claim.agreed_fen is None else 0
    take_step(claim, actor, ClaimState.RECOVERED, actor.clock.today(), agreed, note.strip())
    return changed("claim")


def withdraw_claim(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, reason: str) -> Changes:
    """Give the claim up before the courier has answered; raises UserError without a reason."""
    claim = seen_claim(session, claim_id, expected_version)
    require_step(claim, ClaimState.WITHDRAWN)
    take_step(claim, actor, ClaimState.WITHDRAWN, actor.clock.today(), None, given_reason(reason))
    return changed("claim")


def take_back(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int) -> Changes:
    """Undo the last step, as if it had not been taken; the steps keep both.

    Raises UserError when money has moved, when there is nothing to undo, and when another claim
    for the parcel has come in between.
    """
    claim = seen_claim(session, claim_id, expected_version)
    if claim.receipts or claim.write_offs:
        raise UserError(translate("Claims", "Money was entered for this claim. Take it back with a negative amount."))
    if len(claim.steps) < 2 or claim.steps[-1].takes_back:
        raise UserError(translate("Claims", "There is no step to undo."))
    before, last = claim.steps[-2:]
    if last.state in GIVEN_BACK_STATES:
        _require_only_claim(session, claim)
    take_step(claim, actor, before.state, last.happened_on, before.agreed_fen, takes_back=True)
    if before.state is ClaimState.DRAFT:
        claim.submitted_at = None
    claim.agreed_on = before.happened_on if before.state is ClaimState.AGREED else None
    return changed("claim")


def add_follow_up(
    session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, said: str, next_on: date | None
) -> Changes:
    """Note a call to the courier, and when to ask again; raises UserError without words and for a day gone by."""
    claim = seen_claim(session, claim_id, expected_version)
    if not said.strip():
        raise UserError(translate("Claims", "Write in a few words what the courier said."), field="said")
    if next_on is not None and next_on < actor.clock.today():
        raise UserError(translate("Claims", "This day is over. Choose today or later."), field="next_on")
    claim.follow_ups.append(ClaimFollowUp(at=actor.clock.now(), by=actor.name, said=said.strip(), next_on=next_on))
    claim.follow_up_on = next_on
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
            _require_only_claim(session, claim)
        claim.deleted_at = None
        session.flush()
        _index(session, claim)
    return changed("claim")


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


def _require_only_claim(session: Session, claim: Claim) -> None:
    other = store.find_live_claim(session, claim.tracking_no, drafts.LIVE_STATES, ClaimId(claim.id))
    if other is not None:
        other_no = session.get_one(Claim, other).claim_no
        text = translate("Claims", "This parcel has been claimed anew as {claim_no}.").format(claim_no=other_no)
        raise UserError(text, claim_id=other, claim_no=other_no)
