"""The history of a claim as people read it."""

from collections.abc import Sequence
from typing import Any

from shopdesk.claims.states import ClaimKind, ClaimState, MoneyTo, kind_chip, money_to_chip, state_chip
from shopdesk.core.audit import HistoryRow
from shopdesk.core.text import translate


def field_titles() -> dict[str, str]:
    """The fields whose changes the history tells, by the names ``plain_history`` gives them."""
    return {
        "state": translate("ClaimHistory", "State"),
        "reason": translate("ClaimHistory", "Reason"),
        "tracking_no": translate("ClaimHistory", "Tracking no."),
        "kind": translate("ClaimHistory", "What happened"),
        "customer_name": translate("ClaimHistory", "Customer ID"),
        "claimed_fen": translate("ClaimHistory", "Claimed"),
        "agreed_fen": translate("ClaimHistory", "Agreed"),
        "order_amount_fen": translate("ClaimHistory", "Order amount"),
        "postage_fen": translate("ClaimHistory", "Postage"),
        "declared_fen": translate("ClaimHistory", "Declared value"),
        "receipt_fen": translate("ClaimHistory", "Received"),
        "write_off_fen": translate("ClaimHistory", "Written off"),
        "said": translate("ClaimHistory", "Call"),
        "money_to": translate("ClaimHistory", "Money goes to"),
        "case_no": translate("ClaimHistory", "Case no."),
        "contact": translate("ClaimHistory", "Contact"),
        "applicant": translate("ClaimHistory", "Applicant"),
        "checked_by": translate("ClaimHistory", "Checked by"),
        "memo": translate("ClaimHistory", "Memo"),
    }


def plain_history(rows: Sequence[HistoryRow]) -> list[HistoryRow]:
    """The audit trail of a claim with states and kinds in words, and its parts told as changes of the claim."""
    told = []
    for row in rows:
        changes: dict[str, list[Any]] = {}
        match row.part:
            case "":
                changes = {name: [_word(name, value) for value in values] for name, values in row.changes.items()}
            case "claim_receipt" | "claim_write_off" if "amount_fen" in row.changes:
                changes = {f"{row.part.removeprefix('claim_')}_fen": row.changes["amount_fen"]}
            case "claim_follow_up" if "said" in row.changes:
                changes = {"said": row.changes["said"]}
            case "claim_step" if "reason" in row.changes:
                changes = {"reason": row.changes["reason"]}
        if changes or not row.part:
            told.append(row._replace(action="changed" if row.part else row.action, changes=changes))
    return told


def _word(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    match name:
        case "state":
            return state_chip(ClaimState(value)).text
        case "kind":
            return kind_chip(ClaimKind(value)).text
        case "money_to":
            return money_to_chip(MoneyTo(value)).text
    return value
