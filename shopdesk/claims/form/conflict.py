"""What two people entered into one claim at the same time, in words."""

from enum import StrEnum

from shopdesk.claims.drafting.claim_draft import ClaimDraft
from shopdesk.claims.states import ClaimKind, MoneyTo, kind_chip, money_to_chip
from shopdesk.core import conflicts
from shopdesk.core.money import format_yuan
from shopdesk.core.text import marked, translate

_TITLES = {
    "tracking_no": marked("ClaimDialog", "Tracking no."),
    "kind": marked("ClaimDialog", "What happened"),
    "claimed_fen": marked("ClaimDialog", "Amount claimed"),
    "courier_id": marked("ClaimDialog", "Courier"),
    "order_no": marked("ClaimDialog", "Order no."),
    "customer_name": marked("ClaimDialog", "Customer ID"),
    "order_amount_fen": marked("ClaimDialog", "Order amount"),
    "postage_fen": marked("ClaimDialog", "Postage"),
    "declared_fen": marked("ClaimDialog", "Declared value"),
    "money_to": marked("ClaimDialog", "Money goes to"),
    "case_no": marked("ClaimDialog", "Courier's case no."),
    "contact": marked("ClaimDialog", "Contact"),
    "applicant": marked("ClaimDialog", "Applicant"),
    "memo": marked("ClaimDialog", "Memo"),
    "goods": marked("ClaimDialog", "Goods"),
}


def differences_text(both: tuple[str, ...], mine: ClaimDraft, theirs: ClaimDraft) -> str:
    """What each of two people entered, a line for each field; the order's id goes with its number."""
    titles = {name: translate("ClaimDialog", title) for name, title in _TITLES.items()}
    return conflicts.differences_text(both, mine, theirs, titles, _in_words)


def _in_words(value: object, name: str) -> str | None:
    if isinstance(value, StrEnum):
        chips = {ClaimKind: kind_chip, MoneyTo: money_to_chip}
        return chips[type(value)](value).text  # type: ignore[operator,index]
    if name.endswith("_id") or isinstance(value, tuple):
        return None
    if isinstance(value, int):
        return format_yuan(value)
    return str(value or "—")
