"""Flags, reminders, goods and the fields of an order in the words that people read."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.text import marked, translate
from shopdesk.orders.model import Flag, OrderStatus, ReminderOutcome, status_chip

_FLAGS: dict[Flag, tuple[str, Tone]] = {
    Flag.NONE: (marked("OrderFlag", "no flag"), "neutral"),
    Flag.RED: (marked("OrderFlag", "Red: standard"), "danger"),
    Flag.YELLOW: (marked("OrderFlag", "Yellow: courier"), "warning"),
    Flag.GREEN: (marked("OrderFlag", "Green: ship later"), "good"),
    Flag.BLUE: (marked("OrderFlag", "Blue: gift or refund"), "accent"),
    Flag.PURPLE: (marked("OrderFlag", "Purple: other"), "special"),
}

_OUTCOMES: dict[ReminderOutcome, tuple[str, Tone]] = {
    ReminderOutcome.REMINDED: (marked("ReminderOutcome", "Reminded"), "accent"),
    ReminderOutcome.WILL_PAY: (marked("ReminderOutcome", "Will pay"), "good"),
    ReminderOutcome.ASKED_TIME: (marked("ReminderOutcome", "Asked for time"), "warning"),
    ReminderOutcome.PRICE: (marked("ReminderOutcome", "Too dear"), "special"),
    ReminderOutcome.GAVE_UP: (marked("ReminderOutcome", "Gave up"), "neutral"),
}

_FIELDS = {
    "order_no": marked("OrderField", "Order no."),
    "buyer": marked("OrderField", "Customer ID"),
    "status": marked("OrderField", "Status"),
    "goods_fen": marked("OrderField", "Goods amount"),
    "postage_fen": marked("OrderField", "Postage"),
    "discount_fen": marked("OrderField", "Discount"),
    "paid_fen": marked("OrderField", "Paid"),
    "refunded_fen": marked("OrderField", "Refunded"),
    "receiver": marked("OrderField", "Receiver"),
    "phone": marked("OrderField", "Phone"),
    "address": marked("OrderField", "Address"),
    "courier": marked("OrderField", "Courier"),
    "tracking_no": marked("OrderField", "Tracking no."),
    "buyer_message": marked("OrderField", "Buyer message"),
    "seller_remark": marked("OrderField", "Remark"),
    "staff_no": marked("OrderField", "Staff no."),
    "flag": marked("OrderField", "Flag"),
    "close_reason": marked("OrderField", "Closed for"),
    "note": marked("OrderField", "Our note"),
    "ordered_at": marked("OrderField", "Ordered"),
    "paid_at": marked("OrderField", "Paid at"),
    "shipped_at": marked("OrderField", "Shipped"),
    "finished_at": marked("OrderField", "Finished"),
    "deadline_at": marked("OrderField", "Trade deadline"),
    "style_no": marked("OrderField", "Style no."),
    "sku_code": marked("OrderField", "SKU code"),
    "title": marked("OrderField", "Goods"),
    "colour": marked("OrderField", "Colour"),
    "size": marked("OrderField", "Size"),
    "attributes": marked("OrderField", "Other attributes"),
    "quantity": marked("OrderField", "Pieces"),
    "price_fen": marked("OrderField", "Price"),
}


def flag_chip(flag: Flag) -> Chip:
    """The flag as people see it: its colour is always named too."""
    text, tone = _FLAGS[flag]
    return Chip(translate("OrderFlag", text), tone)


def outcome_chip(outcome: ReminderOutcome) -> Chip:
    """What came of a payment reminder, as people see it."""
    text, tone = _OUTCOMES[outcome]
    return Chip(translate("ReminderOutcome", text), tone)


def field_title(name: str) -> str:
    """The name of a field of an order or of one of its lines; a name nobody knows stays as it is."""
    title = _FIELDS.get(name)
    return name if title is None else translate("OrderField", title)


def field_titles() -> dict[str, str]:
    """The names of all fields, for histories."""
    return {name: field_title(name) for name in _FIELDS}


def value_in_words(name: str, value: object) -> object:
    """A stored value as something to show: states and flags as words, all else as it is."""
    if name == "flag" and value in set(Flag):
        return flag_chip(Flag(value)).text
    if name == "status" and value in set(OrderStatus):
        return status_chip(OrderStatus(value)).text
    return value


def goods_in_words(lines: Sequence[Mapping[str, Any]]) -> str:
    """The goods of an order in one line: ``连衣裙 红色/M ×2；…``."""
    return "；".join([line_in_words(line["title"], line["colour"], line["size"], line["quantity"]) for line in lines])


@lru_cache(maxsize=20_000)
def line_in_words(title: str, colour: str, size: str, quantity: int) -> str:
    """One kind of goods: ``连衣裙 红色/M ×2``."""
    spec = "/".join(part for part in (colour, size) if part)
    times = f" ×{quantity}" if quantity != 1 else ""
    return " ".join(part for part in (title, spec) if part) + times
