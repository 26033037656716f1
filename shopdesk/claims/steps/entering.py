"""Claims entered, corrected, thrown away and taken back out of the recycle bin."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims import store
from shopdesk.claims.dossier import claim_detail
from shopdesk.claims.drafting import drafts
from shopdesk.claims.drafting.drafts import ClaimDraft, Completed, GoodsDraft, last_day
from shopdesk.claims.drafting.duplicates import blanks_filled
from shopdesk.claims.model import Claim, ClaimGoods, ClaimId
from shopdesk.claims.months.closing import is_in_closed_month
from shopdesk.claims.states import GIVEN_BACK_STATES, OPEN_STATES, ClaimState
from shopdesk.claims.steps.taking import seen_claim, take_step
from shopdesk.core import search
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import UserError
from shopdesk.core.numbers import next_number
from shopdesk.core.text import translate
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import order_facts
from shopdesk.photos import service as photos

_NEVER_BLANK = ("tracking_no", "courier", "claimed")  # nothing is filled there, so nothing is wrong there


class RegisteredClaim(NamedTuple):
    """A new claim: its id, and the number people call it by."""

    id: ClaimId
    claim_no: str


def register_claim(session: Session, actor: Actor, draft: ClaimDraft) -> Done[RegisteredClaim]:
    """Register a claim; what the draft leaves open comes from the order on file, which its tracking no. finds.

    Raises UserError for the first of ``drafts.problems``; that of a second claim for one parcel has the
    ``claim_id`` and ``claim_no`` of the first in its values, its ``fate`` and what it ``fills`` there.
    """
    completed = _checked(session, draft, None)
    now = actor.clock.now()
    claim_no = next_number(session, Claim.claim_no, "CL", actor.clock)
    claim = Claim(claim_no=claim_no, state=ClaimState.DRAFT, registered_at=now)
    claim.received_fen = claim.written_off_fen = 0
    _fill(claim, actor, completed)
    claim.due_on = last_day(actor.clock, completed)
    session.add(claim)
    take_step(session, claim, actor, ClaimState.DRAFT, actor.clock.day_of(now), None)
    session.flush()
    _share_photos(session, claim)
    _index(session, claim)
    return Done(RegisteredClaim(ClaimId(claim.id), claim.claim_no), changed("claim"))


def change_claim(
    session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, draft: ClaimDraft
) -> Changes:
    """Correct what was entered about an open claim; what somebody checked and is different now has to be checked anew.

    Raises UserError as ``register_claim``, for a closed claim, and for another courier or shop once one agreed to pay.
    """
    claim = seen_claim(session, claim_id, expected_version)
    _require_open(claim)
    completed = _checked(session, draft, claim_id)
    before, order_id = _looked_at(claim), claim.order_id
    _fill(claim, actor, _as_settled(session, claim, completed))
    claim.due_on = last_day(actor.clock, completed)
    _note_change(claim, actor, before)
    session.flush()
    if claim.order_id != order_id:
        _share_photos(session, claim)
    _index(session, claim)
    return changed("claim")


def fill_blanks(
    session: Session, actor: Actor, claim_id: ClaimId, expected_version: int, draft: ClaimDraft
) -> Done[tuple[str, ...]]:
    """Fill only what is blank in an open claim from a second draft for its parcel; the fields that were filled.

    Nothing that stands there is changed. Raises UserError for a closed claim, for the draft of another parcel, for
    what could not be saved in a claim of its own, and when the draft fills nothing.
    """
    claim = seen_claim(session, claim_id, expected_version)
    _require_open(claim)
    completed = drafts.complete(session, draft)
    for error in drafts.problems_of(session, completed, claim_id):
        if error.field not in _NEVER_BLANK:
            raise error
    draft = completed.draft
    if search.search_key(draft.tracking_no) != claim.tracking_key:
        text = translate("Claims", "{claim_no} is for another parcel, {tracking_no}.")
        raise UserError(text.format(claim_no=claim.claim_no, tracking_no=claim.tracking_no), field="tracking_no")
    detail = claim_detail(session, claim_id)
    assert detail is not None
    fills = blanks_filled(detail, draft)
    if "shop_id" in fills and not _may_change_shop(session, claim):
        fills = tuple(name for name in fills if name != "shop_id")
    if not fills:
        text = translate("Claims", "Nothing is missing in {claim_no} that is filled in here.")
        raise UserError(text.format(claim_no=claim.claim_no), field="tracking_no")
    before, window_days = _looked_at(claim), claim.courier.window_days
    for name in fills:
        value = getattr(draft, name)
        if name == "goods":
            claim.goods = _goods(value)
        else:
            setattr(claim, name, value.strip() if isinstance(value, str) else value)
    if "order_id" in fills:
        claim.due_on = claim.due_on or last_day(actor.clock, completed, window_days)
    _note_change(claim, actor, before)
    session.flush()
    if "order_id" in fills:
        _share_photos(session, claim)
    _index(session, claim)
    return Done(fills, changed("claim"))


def delete_claim(session: Session, actor: Actor, claim_id: ClaimId, expected_version: int) -> Changes:
    """Move a claim to the recycle bin; raises UserError once the courier has agreed to pay or its month is closed."""
    claim = seen_claim(session, claim_id, expected_version)
    if any(step.agreed_fen is not None for step in claim.steps):
        # Once it was owed, even if that was undone: an earlier month may have counted it.
        text = translate("Claims", "The courier has agreed to pay {claim_no}, so it stays in the books.")
        raise UserError(text.format(claim_no=claim.claim_no))
    if is_in_closed_month(session, claim_id):
        text = translate("Claims", "{claim_no} stands in a closed month and stays in the books. Withdraw it instead.")
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
    completed = drafts.complete(session, draft)
    for error in drafts.problems_of(session, completed, own_id):
        raise error
    return completed


def _fill(claim: Claim, actor: Actor, completed: Completed) -> None:
    draft, order, courier, _sent_at = completed
    assert courier is not None  # checked before
    claim.courier_id, claim.kind, claim.claimed_fen = courier.id, draft.kind, draft.claimed_fen
    claim.tracking_no, claim.tracking_key = draft.tracking_no, search.search_key(draft.tracking_no)
    claim.shop_id, claim.order_id = draft.shop_id, None if order is None else order.id
    claim.customer_name = (draft.customer_name or "").strip()
    claim.order_amount_fen, claim.postage_fen = draft.order_amount_fen or 0, draft.postage_fen or 0
    claim.declared_fen, claim.money_to = draft.declared_fen, draft.money_to
    claim.case_no, claim.contact, claim.memo = draft.case_no.strip(), draft.contact.strip(), draft.memo.strip()
    claim.applicant = actor.name if draft.applicant is None else draft.applicant.strip()
    goods = tuple(draft.goods or ())
    if goods != _goods_drafts(claim):
        claim.goods = _goods(goods)


def _goods(goods: Iterable[GoodsDraft]) -> list[ClaimGoods]:
    return [ClaimGoods(position=i, **one._asdict()) for i, one in enumerate(goods)]


def _goods_drafts(claim: Claim) -> tuple[GoodsDraft, ...]:
    return tuple(GoodsDraft(**{name: getattr(one, name) for name in GoodsDraft._fields}) for one in claim.goods)


def _require_open(claim: Claim) -> None:
    if claim.state not in OPEN_STATES:
        raise UserError(translate("Claims", "{claim_no} is closed and stays as it is.").format(claim_no=claim.claim_no))


def _as_settled(session: Session, claim: Claim, completed: Completed) -> Completed:
    """What is changed in a claim, as far as its books allow: an agreed amount is owed by one courier, to one shop.

    Raises UserError for another courier or shop once an amount was agreed. A shop that was blank stays so where the
    claim stands in a closed month: the figures of its shop are frozen.
    """
    draft, courier = completed.draft, completed.courier
    if not _is_in_books(session, claim):
        return completed
    if courier is None or courier.id != claim.courier_id:
        text = translate("Claims", "{courier} has agreed to pay {claim_no}, so its courier stays.")
        raise UserError(text.format(courier=claim.courier.name, claim_no=claim.claim_no), field="courier")
    if draft.shop_id == claim.shop_id or _may_change_shop(session, claim):
        return completed
    if claim.shop_id is None:
        return completed._replace(draft=draft._replace(shop_id=None))
    text = translate("Claims", "{claim_no} was agreed for its shop, so its order cannot be one of another shop.")
    raise UserError(text.format(claim_no=claim.claim_no), field="order_no")


def _may_change_shop(session: Session, claim: Claim) -> bool:
    """Once an amount was agreed a shop can only be filled in, and only while no month with it is closed."""
    if not _is_in_books(session, claim):
        return True
    return claim.shop_id is None and not is_in_closed_month(session, ClaimId(claim.id))


def _is_in_books(session: Session, claim: Claim) -> bool:
    """Whether an amount is agreed, or was at the end of a day in a closed month."""
    if claim.agreed_fen is not None:
        return True
    was_agreed = any(step.agreed_fen is not None for step in claim.steps)
    return was_agreed and is_in_closed_month(session, ClaimId(claim.id))


def _looked_at(claim: Claim) -> tuple[object, ...]:
    """What somebody who checks a claim looks at."""
    return claim.claimed_fen, claim.kind, claim.tracking_key, claim.courier_id, claim.order_id, _goods_drafts(claim)


def _note_change(claim: Claim, actor: Actor, before: tuple[object, ...]) -> None:
    """Whoever checked the claim did not check what it says now, and whoever changed it does not check that."""
    if _looked_at(claim) != before:
        claim.changed_by, claim.checked_by, claim.checked_at = actor.name, "", None


def _share_photos(session: Session, claim: Claim) -> None:
    """What the customer sent for the order is the evidence for its parcel."""
    if claim.order_id is not None:
        photos.share_photos(session, ("order", claim.order_id), (Claim.audit_kind, claim.id))


def _index(session: Session, claim: Claim) -> None:
    order_no = "" if claim.order_id is None else order_facts(session, OrderId(claim.order_id)).order_no
    words = (claim.claim_no, claim.tracking_no, order_no, claim.case_no, claim.memo)
    search.put(session, Claim.audit_kind, [search.Findable(claim.id, (claim.customer_name,), words)])
