"""A claim that somebody is typing as plain data, for the file that outlives a crash."""

from typing import Any, NamedTuple

from shopdesk.claims.drafting.claim_draft import ClaimDraft, GoodsDraft
from shopdesk.claims.states import ClaimKind, MoneyTo

_TEXTS = ("tracking_no", "order_no", "customer_name", "case_no", "contact", "applicant", "memo")
_AMOUNTS = ("claimed_fen", "order_amount_fen", "postage_fen", "declared_fen")
_IDS = ("courier_id", "order_id", "shop_id")


class KeptClaim(NamedTuple):
    """A draft, and the version of the claim that somebody saw; 0 for a new one."""

    seen: int
    draft: ClaimDraft


def plain_claim(kept: KeptClaim) -> dict[str, Any]:
    """What is kept as JSON can hold it."""
    goods = [one._asdict() for one in kept.draft.goods or ()]
    return {"seen": kept.seen, "draft": {**kept.draft._asdict(), "goods": goods}}


def kept_claim(values: dict[str, Any] | None) -> KeptClaim | None:
    """What ``plain_claim`` wrote; None for anything else, such as a file of another version."""
    if values is None:
        return None
    try:
        told = values["draft"]
        goods = tuple(GoodsDraft(**one) for one in told["goods"])
        fields: dict[str, Any] = {
            **told,
            "kind": ClaimKind(told["kind"]),
            "money_to": MoneyTo(told["money_to"]),
            "goods": goods,
        }
        kept = KeptClaim(values["seen"], ClaimDraft(**fields))
    except (KeyError, TypeError, ValueError):
        return None
    return kept if _is_number(kept.seen) and _is_sound(kept.draft) else None


def _is_sound(draft: ClaimDraft) -> bool:
    """Whether every field has the type it is declared with, as far as a form relies on it."""
    goods = draft.goods or ()
    texts = [getattr(draft, name) for name in _TEXTS]
    texts += [text for one in goods for text in (one.title, one.style_no, one.spec)]
    numbers = [getattr(draft, name) for name in _AMOUNTS]
    numbers += [number for one in goods for number in (one.quantity, one.cost_fen)]
    ids = [getattr(draft, name) for name in _IDS] + [one.order_line_id for one in goods]
    return (
        all(isinstance(text, str) for text in texts)
        and all(_is_number(number) for number in numbers)
        and all(one is None or _is_number(one) for one in ids)
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
