"""A wrong shipment that somebody is typing as plain data, for the file that outlives a crash."""

from datetime import date
from typing import Any, NamedTuple

from shopdesk.wrong_shipments.drafts import ShipmentDraft
from shopdesk.wrong_shipments.goods import GoodsDraft
from shopdesk.wrong_shipments.model import WrongKind

_TEXTS = ("order_no", "customer_name", "courier", "tracking_no", "memo")
_NUMBERS = ("order_id", "ticket_id", "shop_id", "slip_weight_g", "measured_weight_g", "staff_id", "loss_fen")
_GOODS_TEXTS = ("ordered_style_no", "ordered_item", "sent_style_no", "sent_item")
_GOODS_NUMBERS = ("ordered_quantity", "sent_quantity")


class KeptShipment(NamedTuple):
    """A draft, and the version of the record that somebody saw; 0 for a new one."""

    seen: int
    draft: ShipmentDraft


def plain_shipment(kept: KeptShipment) -> dict[str, Any]:
    """What is kept as JSON can hold it."""
    draft = kept.draft
    found_on = None if draft.found_on is None else draft.found_on.isoformat()
    lines = [line._asdict() for line in draft.lines or ()]
    return {"seen": kept.seen, "draft": {**draft._asdict(), "found_on": found_on, "lines": lines}}


def kept_shipment(values: dict[str, Any] | None) -> KeptShipment | None:
    """What ``plain_shipment`` wrote; None for anything else, such as a file of another version."""
    if values is None:
        return None
    try:
        told = values["draft"]
        fields: dict[str, Any] = {
            **told,
            "kind": None if told["kind"] is None else WrongKind(told["kind"]),
            "found_on": None if told["found_on"] is None else date.fromisoformat(told["found_on"]),
            "lines": tuple(GoodsDraft(**line) for line in told["lines"]),
        }
        kept = KeptShipment(values["seen"], ShipmentDraft(**fields))
    except (KeyError, TypeError, ValueError):
        return None
    return kept if _is_number(kept.seen) and _is_sound(kept.draft) else None


def _is_sound(draft: ShipmentDraft) -> bool:
    """Whether every field has the type it is declared with, as far as a form relies on it."""
    lines = draft.lines or ()
    texts = [getattr(draft, name) for name in _TEXTS]
    texts += [getattr(line, name) for line in lines for name in _GOODS_TEXTS]
    numbers = [one for one in (getattr(draft, name) for name in _NUMBERS) if one is not None]
    numbers += [getattr(line, name) for line in lines for name in _GOODS_NUMBERS]
    numbers += [line.order_line_id for line in lines if line.order_line_id is not None]
    flags = (draft.picture_checked, draft.listing_taken_down)
    return (
        all(isinstance(text, str) for text in texts)
        and all(map(_is_number, numbers))
        and all(isinstance(flag, bool) for flag in flags)
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
