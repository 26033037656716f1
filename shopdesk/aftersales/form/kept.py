"""A ticket that somebody is entering as plain data, for the file that outlives a crash."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any, NamedTuple

from shopdesk.aftersales.drafting.drafts import LineDraft, ReplacementDraft, TicketDraft
from shopdesk.aftersales.states import FaultSide, Intervention, Phase, PostagePayer, TicketKind, Urgency
from shopdesk.orders.model import OrderId

_TEXTS = ("description", "note", "refund_no", "override_reason", "return_courier", "return_tracking_no")
_AMOUNTS = ("service_fee_fen", "return_postage_fen")
_SWITCHES = ("keeps_goods", "refund_coupon", "refund_coins", "postage_as_credit")
_NUMBERS_OR_NOTHING = ("reason_id", "handler_id", "return_address_id", "difference_fen")


class KeptTicket(NamedTuple):
    """A draft with its orders, and the version of the ticket that somebody saw; 0 for a new one."""

    seen: int
    orders: list[OrderId]
    draft: TicketDraft


def plain_ticket(kept: KeptTicket) -> dict[str, Any]:
    """What is kept as JSON can hold it."""
    return {"seen": kept.seen, "orders": [int(one) for one in kept.orders], "draft": plain_draft(kept.draft)}


def kept_ticket(values: dict[str, Any] | None) -> KeptTicket | None:
    """What ``plain_ticket`` wrote; None for anything else."""
    told = values or {}
    draft, seen, orders = draft_from_plain(told.get("draft")), told.get("seen"), told.get("orders")
    if draft is None or not _is_number(seen) or not isinstance(orders, list) or not all(map(_is_number, orders)):
        return None
    return KeptTicket(seen, orders, draft)  # type: ignore[arg-type]


def plain_draft(draft: TicketDraft) -> dict[str, Any]:
    """A draft as JSON can hold it."""
    values = asdict(draft)
    return {
        **values,
        "received_on": draft.received_on.isoformat() if draft.received_on else None,
        "faults": None if draft.faults is None else {side.value: share for side, share in draft.faults.items()},
        "coupons": {str(order_id): fen for order_id, fen in draft.coupons.items()},
        "coins": {str(order_id): fen for order_id, fen in draft.coins.items()},
        "lines": [line._asdict() for line in draft.lines],
        "replacements": [one._asdict() for one in draft.replacements],
    }


def draft_from_plain(values: object) -> TicketDraft | None:
    """The draft that ``plain_draft`` wrote; None for anything else, such as a file of another version."""
    if not isinstance(values, dict):
        return None
    try:
        faults = values["faults"]
        fields: dict[str, Any] = {
            **values,
            "kind": TicketKind(values["kind"]),
            "phase": None if values["phase"] is None else Phase(values["phase"]),
            "postage_payer": None if values["postage_payer"] is None else PostagePayer(values["postage_payer"]),
            "urgency": Urgency(values["urgency"]),
            "intervention": Intervention(values["intervention"]),
            "received_on": None if values["received_on"] is None else date.fromisoformat(values["received_on"]),
            "faults": None if faults is None else {FaultSide(side): share for side, share in faults.items()},
            "coupons": {int(order_id): fen for order_id, fen in values["coupons"].items()},
            "coins": {int(order_id): fen for order_id, fen in values["coins"].items()},
            "lines": tuple(LineDraft(**line) for line in values["lines"]),
            "replacements": tuple(ReplacementDraft(**one) for one in values["replacements"]),
        }
        draft = TicketDraft(**fields)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    return draft if _is_sound(draft) else None


def _is_sound(draft: TicketDraft) -> bool:
    """Whether every field has the type it is declared with, as far as a form relies on it."""
    optional = [getattr(draft, name) for name in _NUMBERS_OR_NOTHING]
    optional += [line.refund_fen for line in draft.lines] + [one.order_line_id for one in draft.replacements]
    numbers = [getattr(draft, name) for name in _AMOUNTS]
    numbers += [number for line in draft.lines for number in (line.order_line_id, line.quantity)]
    numbers += [number for one in draft.replacements for number in (one.quantity, one.price_fen)]
    texts = [getattr(draft, name) for name in _TEXTS]
    texts += [text for one in draft.replacements for text in (one.style_no, one.sku_code, one.title, one.spec)]
    shares: list[Mapping[Any, Any]] = [draft.faults or {}, draft.coupons, draft.coins]
    return (
        all(isinstance(text, str) for text in texts)
        and all(_is_number(number) for number in (*numbers, *(one for share in shares for one in share.values())))
        and all(number is None or _is_number(number) for number in optional)
        and all(isinstance(getattr(draft, name), bool) for name in _SWITCHES)
        and (draft.refund_postage is None or isinstance(draft.refund_postage, bool))
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
