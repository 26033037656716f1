"""What a cell of a field means: the words, numbers and times of one cell as the value of an order's field."""

from collections.abc import Callable
from typing import Any

from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given
from shopdesk.core.text import translate
from shopdesk.order_files.platform_words import flag_of, order_status
from shopdesk.orders.model import PEOPLE, Flag, OrderStatus
from shopdesk.sheets.cells import amount_fen, clean_text, identifier, instant, tracking_numbers, whole_number
from shopdesk.sheets.reading import Cell
from shopdesk.sheets.row_reading import meaning, shown

MASKED = "***"  # stands for cipher text, which is kept with the platform's data
_CIPHER = ("##", "$$")
_MAX_ORDER_NO = 64
_NOTHING = frozenset({"", "0", '=""', "'null", "null", "-"})


_SELDOM_REPEATED = frozenset(
    {"order_no", "sub_order_no", "phone", "tracking_no", "address", "buyer", "receiver"}
    | {"paid_at", "shipped_at", "finished_at"}
)


def _text(cell: Cell) -> str:
    text = clean_text(cell)
    return text if text.isascii() else as_given(text)


def order_number(cell: Cell) -> str:
    """An order number; raises UserError for none, a damaged one, and words such as 合计."""
    order_no = identifier(cell)
    if order_no.isdecimal() and len(order_no) <= _MAX_ORDER_NO:
        return order_no
    if not order_no:
        raise UserError(translate("OrderFiles", "The order number is missing."))
    if len(order_no) > _MAX_ORDER_NO or not any(map(str.isdigit, order_no)) or not order_no.isprintable():
        raise UserError(translate("OrderFiles", "“{text}” is not an order number.").format(text=shown(order_no)))
    return order_no


class UnknownStatus(str):
    """A status word that says nothing to us; the rest of its row may."""

    __slots__ = ()


def _status(cell: Cell) -> OrderStatus | UnknownStatus | None:
    text = clean_text(cell)
    if not text:
        return None
    return order_status(text) or UnknownStatus(text)


def _flag(cell: Cell) -> Flag | None:
    return flag_of(clean_text(cell))


def _tracking(cell: Cell) -> str:
    # The usual cell first: one number, with or without its "No:".
    if type(cell) is str:
        number = cell.removeprefix("No:")
        if 11 <= len(number) < 18 and number.isalnum() and number.isascii() and number[5:].isdecimal():
            return number
    return ",".join(tracking_numbers(cell))


def _quantity(cell: Cell) -> int | None:
    quantity = whole_number(cell)
    if quantity is not None and not 0 <= quantity <= 1_000_000:
        raise UserError(translate("OrderFiles", "{quantity} is not a quantity.").format(quantity=quantity))
    return quantity


PARSERS: dict[str, Callable[[Cell], Any]] = {
    "order_no": order_number,
    "sub_order_no": identifier,
    "phone": identifier,
    "status": _status,
    "tracking_no": _tracking,
    "quantity": _quantity,
    "flag": _flag,
    **dict.fromkeys(
        (
            "goods_fen",
            "postage_fen",
            "discount_fen",
            "total_fen",
            "paid_fen",
            "refunded_fen",
            "price_fen",
            "line_paid_fen",
            "refund_fen",
        ),
        amount_fen,
    ),
    **dict.fromkeys(("ordered_at", "paid_at", "shipped_at", "finished_at", "deadline_at"), instant),
}


def _person(parse: Callable[[Cell], Any]) -> Callable[[Cell], Any]:
    """Cipher text stands for somebody, and must never pass for a name."""
    return lambda cell: MASKED if is_cipher(cell) else parse(cell)


def is_cipher(cell: Cell) -> bool:
    """Whether a platform has replaced a person's data by cipher text."""
    return type(cell) is str and cell.lstrip("\t '").startswith(_CIPHER)


def meaning_of(field: str) -> Callable[[Cell], Any]:
    """What a cell of a field means, None for nothing; raises UserError."""
    parse = PARSERS.get(field, _text)
    if field in PEOPLE:
        parse = _person(parse)
    return meaning(parse, repeated=field not in _SELDOM_REPEATED)


def worth_keeping(cell: Cell) -> str | None:
    """A cell as it is kept with the platform's data; None for what says nothing."""
    text = None if cell in _NOTHING else clean_text(cell)
    return None if text == "0" else text
