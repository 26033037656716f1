"""An order that somebody is typing as plain data, for the file that outlives a crash."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from shopdesk.orders.drafts import LineDraft, OrderDraft
from shopdesk.orders.model import Flag, OrderStatus
from shopdesk.shops.model import ShopId


def plain_draft(draft: OrderDraft) -> dict[str, Any]:
    """A draft as JSON can hold it."""
    values = asdict(draft)
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in values.items()}


def draft_from_plain(values: dict[str, Any] | None) -> OrderDraft | None:
    """The draft that ``plain_draft`` wrote; None for anything else, such as a file of another version."""
    if values is None:
        return None
    try:
        times = {
            name: datetime.fromisoformat(value) for name, value in values.items() if name.endswith("_at") and value
        }
        fields: dict[str, Any] = {
            **values,
            **times,
            "shop_id": ShopId(int(values["shop_id"])),
            "status": OrderStatus(values["status"]),
            "flag": Flag(values["flag"]),
            "lines": tuple(LineDraft(**line) for line in values["lines"]),
        }
        draft = OrderDraft(**fields)
    except (KeyError, TypeError, ValueError):
        return None
    return draft if _is_sound(draft) else None


def _is_sound(draft: OrderDraft) -> bool:
    """Whether every field has the type it is declared with, as far as a form relies on it."""
    texts = (draft.order_no, draft.buyer, draft.receiver, draft.phone, draft.address, draft.courier, draft.tracking_no)
    words = (draft.buyer_message, draft.seller_remark, draft.note)
    amounts = (draft.goods_fen, draft.postage_fen, draft.discount_fen, draft.paid_fen)
    line_texts = [(line.style_no, line.sku_code, line.title, line.colour, line.size) for line in draft.lines]
    numbers = [(line.quantity, line.price_fen) for line in draft.lines]
    return (
        all(isinstance(text, str) for text in (*texts, *words, *(one for line in line_texts for one in line)))
        and all(isinstance(number, int) for number in (*amounts, *(one for line in numbers for one in line)))
        and (draft.deadline_at is None or draft.deadline_at.tzinfo is not None)
    )
