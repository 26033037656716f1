"""What people do with courier claims. Each function is one verb: it checks, writes, and says what changed.

Every verb on a claim takes the version the person saw and raises Conflict when somebody wrote in between.
Days are business days of the shop; amounts are fen. The verbs stand in ``steps`` and the rooms above it.
Couriers' files come in through ``statements.reading``, ``mappings`` and ``importing``, which need more libraries.
"""

from shopdesk.claims.drafting.drafts import ClaimDraft, GoodsDraft, draft_of_claim
from shopdesk.claims.drafting.duplicates import SecondClaim, second_claim
from shopdesk.claims.drafting.gates import Gate, cautions, draft_cautions, gates
from shopdesk.claims.drafting.proposals import (
    FoundParcel,
    Proposal,
    draft_from_code,
    draft_from_order,
    draft_from_ticket,
    proposal_for,
)
from shopdesk.claims.months.closing import close_month, reopen_month
from shopdesk.claims.months.standing import ClaimSheetData, claim_sheet_data
from shopdesk.claims.statements.accepting import Accepted, accept_statement
from shopdesk.claims.statements.freight import FreightRow, freight_on_claims
from shopdesk.claims.statements.handling import set_handling
from shopdesk.claims.statements.matching import candidates, match_by_hand, rematch
from shopdesk.claims.statements.results import (
    ResultRow,
    ResultSums,
    carried_over_fen,
    fingerprint,
    lines_of,
    results_of,
    summary,
)
from shopdesk.claims.statements.statement_store import (
    LineRow,
    StatementFilter,
    StatementRow,
    list_statements,
    statement_row,
)
from shopdesk.claims.statements.taking_back import take_back_acceptance
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
from shopdesk.claims.steps.checking import check_claim, uncheck, why_not_check_claim
from shopdesk.claims.steps.entering import (
    RegisteredClaim,
    change_claim,
    delete_claim,
    fill_blanks,
    register_claim,
    restore_claim,
)
from shopdesk.claims.steps.following import add_follow_up
from shopdesk.claims.steps.settlement import add_receipt, write_off

__all__ = [
    "Accepted",
    "ClaimDraft",
    "ClaimSheetData",
    "FoundParcel",
    "FreightRow",
    "Gate",
    "GoodsDraft",
    "LineRow",
    "Proposal",
    "RegisteredClaim",
    "ResultRow",
    "ResultSums",
    "SecondClaim",
    "StatementFilter",
    "StatementRow",
    "accept_statement",
    "add_follow_up",
    "add_receipt",
    "agree_claim",
    "appeal_claim",
    "candidates",
    "carried_over_fen",
    "cautions",
    "change_claim",
    "check_claim",
    "claim_sheet_data",
    "close_month",
    "delete_claim",
    "draft_cautions",
    "draft_from_code",
    "draft_from_order",
    "draft_from_ticket",
    "draft_of_claim",
    "fill_blanks",
    "fingerprint",
    "freight_on_claims",
    "gates",
    "lines_of",
    "list_statements",
    "match_by_hand",
    "missing_for_submit",
    "proposal_for",
    "recover_goods",
    "register_claim",
    "reject_claim",
    "rematch",
    "reopen_month",
    "restore_claim",
    "results_of",
    "second_claim",
    "set_handling",
    "statement_row",
    "submit_claim",
    "summary",
    "take_back",
    "take_back_acceptance",
    "uncheck",
    "why_not_check_claim",
    "withdraw_claim",
    "write_off",
]
