"""Two people changed one claim: what only one of them touched is taken from that one, what both did is told."""

from enum import StrEnum
from typing import NamedTuple

from shopdesk.claims.drafting.claim_draft import ClaimDraft
from shopdesk.claims.states import ClaimKind, MoneyTo, kind_chip, money_to_chip
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


class Together(NamedTuple):
    """A draft out of two, and the fields that both people changed, each in another way."""

    draft: ClaimDraft
    both: tuple[str, ...]


def taken_together(base: ClaimDraft, mine: ClaimDraft, theirs: ClaimDraft) -> Together:
    """What is stored now with what was typed here on top of it."""
    names = ClaimDraft._fields
    changed = {name: getattr(mine, name) for name in names if getattr(mine, name) != getattr(base, name)}
    both = tuple(name for name in changed if getattr(theirs, name) not in (getattr(base, name), changed[name]))
    return Together(theirs._replace(**changed), both)


def differences_text(both: tuple[str, ...], mine: ClaimDraft, theirs: ClaimDraft) -> str:
    """What each of two people entered, a line for each field; of what takes more than a line only that they differ."""
    told = []
    for name in both:
        if name not in _TITLES:  # the order's id goes with its number
            continue
        title = translate("ClaimDialog", _TITLES[name])
        words = [_in_words(getattr(draft, name), name) for draft in (theirs, mine)]
        text = translate("ClaimDialog", "{field}: stored “{theirs}”, yours “{mine}”")
        if None in words:
            text = translate("ClaimDialog", "{field}: both of you changed it")
        told.append(text.format(field=title, theirs=words[0], mine=words[1]))
    return "\n".join(told)


def _in_words(value: object, name: str) -> str | None:
    if isinstance(value, StrEnum):
        chips = {ClaimKind: kind_chip, MoneyTo: money_to_chip}
        return chips[type(value)](value).text  # type: ignore[operator,index]
    if name.endswith("_id") or isinstance(value, tuple):
        return None
    if isinstance(value, int):
        return format_yuan(value)
    return str(value or "—")
