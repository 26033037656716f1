"""What people do with courier claims. Each function is one verb: it checks, writes, and says what changed.

Every verb on a claim takes the version the person saw and raises Conflict when somebody wrote in between.
Days are business days of the shop; amounts are fen. The verbs stand in ``steps`` and the rooms above it.
"""

from shopdesk.claims.ahead import ClaimAhead, ClaimOutcome, ClaimsAhead, claim_outcome, claims_ahead, list_claims_ahead
from shopdesk.claims.drafting.drafts import ClaimDraft, GoodsDraft, draft_from_order
from shopdesk.claims.months.standing import ClaimSheetData, claim_sheet_data
from shopdesk.claims.steps.answering import (
    agree_claim,
    appeal_claim,
    missing_for_submit,
    recover_goods,
    reject_claim,
    submit_claim,
    take_back,
    withdraw_claim,
)
from shopdesk.claims.steps.entering import RegisteredClaim, change_claim, delete_claim, register_claim, restore_claim
from shopdesk.claims.steps.following import add_follow_up
from shopdesk.claims.steps.settlement import add_receipt, write_off

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
