"""A second claim for one parcel: the same once more, one that fills blanks of the first, or another."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims import store
from shopdesk.claims.dossier import ClaimDetail, claim_detail
from shopdesk.claims.drafting.claim_draft import ClaimDraft, complete, draft_of_claim
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import GIVEN_BACK_STATES, OPEN_STATES, ClaimState, SecondClaimFate
from shopdesk.core.identifiers import as_given, as_number
from shopdesk.core.text import marked, translate

LIVE_STATES = frozenset(ClaimState) - GIVEN_BACK_STATES

# What may be blank in a claim, by the fields of ClaimDraft in the order of the form.
FILLABLE: Mapping[str, str] = {
    "order_id": marked("ClaimFields", "order"),
    "shop_id": marked("ClaimFields", "shop"),
    "customer_name": marked("ClaimFields", "customer"),
    "goods": marked("ClaimFields", "goods"),
    "order_amount_fen": marked("ClaimFields", "order amount"),
    "postage_fen": marked("ClaimFields", "postage"),
    "declared_fen": marked("ClaimFields", "declared value"),
    "case_no": marked("ClaimFields", "case no."),
    "contact": marked("ClaimFields", "contact"),
    "applicant": marked("ClaimFields", "applicant"),
    "memo": marked("ClaimFields", "memo"),
}


class SecondClaim(NamedTuple):
    """The claim a parcel has already, what becomes of a second one, and that in words.

    ``fills`` are the fields of ``FILLABLE`` that are blank there and that the draft would fill.
    """

    fate: SecondClaimFate
    claim_id: ClaimId
    claim_no: str
    version: int
    fills: tuple[str, ...]
    words: str


def second_claim(session: Session, draft: ClaimDraft, own_id: ClaimId | None = None) -> SecondClaim | None:
    """The claim for a draft's parcel other than ``own_id``; None when there is none that counts.

    A claim that says nothing the first does not say is identical to it. What is blank in an open one can be filled;
    anything else is left as it is.
    """
    tracking_no = as_number(as_given(draft.tracking_no))
    claim_id = store.find_live_claim(session, tracking_no, LIVE_STATES, own_id)
    detail = None if claim_id is None else claim_detail(session, claim_id)
    if detail is None:
        return None
    draft = complete(session, draft).draft
    old, is_open = detail.row, detail.row.state in OPEN_STATES
    fills = blanks_filled(detail, draft) if is_open else ()
    if fills:
        fate = SecondClaimFate.INCOMPLETE
        text = translate("Claims", "This parcel is already claimed as {claim_no}. What is missing there: {fields}")
    elif (old.kind, old.claimed_fen) == (draft.kind, draft.claimed_fen):
        fate = SecondClaimFate.IDENTICAL
        text = translate("Claims", "This parcel is already claimed as {claim_no}, for the same reason and amount.")
    elif is_open and not detail.is_complete:
        fate = SecondClaimFate.INCOMPLETE
        text = translate("Claims", "This parcel is already claimed as {claim_no}. Fill in there what is missing.")
    else:
        fate = SecondClaimFate.COMPLETE
        text = translate("Claims", "This parcel is already claimed as {claim_no}. Change that claim instead.")
    words = text.format(claim_no=old.claim_no, fields=field_names(fills))
    return SecondClaim(fate, old.id, old.claim_no, old.version, fills, words)


def blanks_filled(detail: ClaimDetail, draft: ClaimDraft) -> tuple[str, ...]:
    """The fields that are blank in a claim and not in a (completed) draft, in the order of the form."""
    before = draft_of_claim(detail)
    return tuple(name for name in FILLABLE if not _said(before, name) and _said(draft, name))


def field_names(fields: Iterable[str]) -> str:
    """Fields of ``FILLABLE`` as people call them, in one text."""
    names = [translate("ClaimFields", FILLABLE[name]) for name in fields]
    return translate("ClaimFields", ", ").join(names)


def _said(draft: ClaimDraft, name: str) -> Any:
    value = getattr(draft, name)
    return value.strip() if isinstance(value, str) else value
