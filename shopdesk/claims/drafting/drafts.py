"""What people enter about a claim, and what is wrong with it."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from shopdesk.claims.drafting.claim_draft import (
    ClaimDraft,
    Completed,
    GoodsDraft,
    complete,
    draft_of_claim,
    last_day,
)
from shopdesk.claims.drafting.duplicates import LIVE_STATES, second_claim
from shopdesk.claims.model import ClaimId
from shopdesk.core.errors import UserError
from shopdesk.core.money import MAX_FEN, format_yuan
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers

__all__ = [
    "LIVE_STATES",
    "MAX_TRACKING_LENGTH",
    "ClaimDraft",
    "Completed",
    "GoodsDraft",
    "complete",
    "draft_of_claim",
    "last_day",
    "problems",
    "problems_of",
]

MAX_TRACKING_LENGTH = 64


def problems(session: Session, draft: ClaimDraft, own_id: ClaimId | None = None) -> list[UserError]:
    """Everything that keeps a draft from being saved, each naming its field, in the order of the form.

    That of a second claim for one parcel has ``claim_id``, ``claim_no``, ``fate`` and ``fills`` in its values.
    """
    return problems_of(session, complete(session, draft), own_id)


def problems_of(session: Session, completed: Completed, own_id: ClaimId | None = None) -> list[UserError]:
    """The same of a draft that is completed already."""
    draft, order, courier, _sent_at = completed
    found: list[UserError] = []
    if not draft.tracking_no:
        found.append(UserError(translate("Claims", "Enter the tracking no. of the parcel."), field="tracking_no"))
    elif len(draft.tracking_no) > MAX_TRACKING_LENGTH:
        found.append(UserError(translate("Claims", "This is too long for a tracking no."), field="tracking_no"))
    elif (second := second_claim(session, draft, own_id)) is not None:
        told = {"claim_id": second.claim_id, "claim_no": second.claim_no, "fate": second.fate, "fills": second.fills}
        found.append(UserError(second.words, field="tracking_no", **told))
    if courier is None:
        found.append(_courier_error(session, draft))
    if order is None and draft.order_no.strip():
        text = translate("Claims", "There is no order {order_no}. Import it, or leave the field empty.")
        found.append(UserError(text.format(order_no=draft.order_no.strip()), field="order_no"))
    if draft.claimed_fen <= 0:
        found.append(UserError(translate("Claims", "Enter an amount above zero."), field="claimed"))
    found.extend(_wrong_values(draft))
    if any(one.quantity < 1 or one.cost_fen < 0 or not (one.title or one.style_no) for one in draft.goods or ()):
        text = translate("Claims", "Goods need a name, a quantity of at least 1 and a cost that is not negative.")
        found.append(UserError(text, field="goods"))
    return found


def _wrong_values(draft: ClaimDraft) -> Iterator[UserError]:
    dearest = max((max(one.cost_fen, 1) * one.quantity for one in draft.goods or ()), default=0)
    for field, amount in (
        ("claimed", draft.claimed_fen), ("order_amount", draft.order_amount_fen), ("postage", draft.postage_fen),
        ("declared", draft.declared_fen), ("goods", dearest),
    ):  # fmt: skip
        if (amount or 0) > MAX_FEN:
            text = translate("Money", "“{text}” is too large for an amount.").format(text=format_yuan(amount))
            yield UserError(text, field=field)
        elif (amount or 0) < 0 and field not in ("claimed", "goods"):  # those say more than that
            yield UserError(translate("Claims", "This amount cannot be below zero."), field=field)
    for field, text, longest in (
        ("customer", draft.customer_name, 200), ("case_no", draft.case_no, 64), ("contact", draft.contact, 200),
        ("applicant", draft.applicant, 50),
    ):  # fmt: skip
        if len((text or "").strip()) > longest:
            told = translate("Claims", "This is longer than {most} characters.").format(most=longest)
            yield UserError(told, field=field)


def _courier_error(session: Session, draft: ClaimDraft) -> UserError:
    candidates = couriers.courier_candidates(session, draft.tracking_no) if draft.tracking_no else []
    if draft.courier_id is None and len(candidates) > 1:
        text = translate("Claims", "Say which courier: the tracking no. may be of {couriers}.")
        names = ", ".join(courier.name for courier in candidates)
        return UserError(text.format(couriers=names), field="courier")
    return UserError(translate("Claims", "Say which courier: the tracking no. does not tell."), field="courier")
