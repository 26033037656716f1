"""What a kind of file orders come in is: which columns tell what, by every name the platforms have used.

The kinds themselves are data, in ``taobao_files`` and ``platform_files``; ``recognition`` finds out which one a
header belongs to.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from shopdesk.core.text import marked, translate
from shopdesk.shops.model import Platform


class Shape(StrEnum):
    """What one row of the file is."""

    ORDERS = "orders"  # one order
    LINES = "lines"  # one line of an order
    # One line of an order, which also carries what it tells of its order; the rows of an order repeat that. What
    # ``ORDER_LINE_FIELDS`` names belongs to the line, everything else to the order: the first row that has it counts.
    ORDER_LINES = "order_lines"


ORDER_LINE_FIELDS = frozenset(
    {"sub_order_no", "title", "price_fen", "quantity", "style_no", "sku_code", "attributes", "colour", "size"}
    | {"line_paid_fen", "refund_status", "refund_fen"}
)

Names = tuple[str, ...]


@dataclass(frozen=True)
class FileFormat:
    """One kind of file: its fields with their column names, in order of preference.

    ``required`` must all be there for a file to be of this kind; ``absent`` must not. ``sums`` are fields whose columns
    add up, ``joined`` those whose columns stand one after the other, as the parts of an address; both come before
    the names in ``fields``.
    """

    key: str
    title: str
    shape: Shape
    fields: Mapping[str, Names]
    required: frozenset[str]
    absent: frozenset[str] = frozenset()
    platform: Platform | None = None
    marks: frozenset[str] = frozenset()  # names that no other platform uses: without one the platform is not sure
    sums: Mapping[str, Names] = field(default_factory=dict)
    joined: Mapping[str, Names] = field(default_factory=dict)
    day_in_order_no: bool = False  # an order number begins with its day, YYMMDD
    one_row_an_order: bool = False  # the order's amounts are those of its only line
    shipped_only: bool = False  # it lists what has been sent, and says no status
    guessable: bool = True  # resembling names may make a file one of this kind


@dataclass(frozen=True)
class Recognised:
    """A file's header understood: for each field the columns that may hold it, and what is left over."""

    format: FileFormat
    columns: Mapping[str, tuple[int, ...]]
    header: tuple[str, ...]
    unknown: tuple[int, ...]
    sums: frozenset[str] = frozenset()  # fields whose columns add up
    joined: frozenset[str] = frozenset()  # fields whose columns are joined
    guessed: Mapping[str, tuple[int, ...]] = field(default_factory=dict)  # taken for a field by resemblance
    platform: Platform | None = None  # None where the header fits several
    by_hand: bool = False  # somebody said which column is what


@dataclass(frozen=True)
class OtherFile:
    """A kind of file that is not for here: recognised by all names of any of the sets, unless it names ``absent``."""

    title: str
    names: tuple[frozenset[str], ...]
    absent: frozenset[str] = frozenset()


# The fields of orders and lines, as somebody chooses them for a column; required ones first.
FIELD_TITLES: Mapping[str, str] = {
    "order_no": marked("OrderFields", "Order no."),
    "status": marked("OrderFields", "Order status"),
    "title": marked("OrderFields", "Goods (title)"),
    "price_fen": marked("OrderFields", "Unit price"),
    "quantity": marked("OrderFields", "Quantity"),
    "sub_order_no": marked("OrderFields", "Sub-order no."),
    "style_no": marked("OrderFields", "Style no."),
    "sku_code": marked("OrderFields", "SKU code"),
    "attributes": marked("OrderFields", "Colour and size together"),
    "colour": marked("OrderFields", "Colour"),
    "size": marked("OrderFields", "Size"),
    "line_paid_fen": marked("OrderFields", "Paid for the line"),
    "refund_status": marked("OrderFields", "Refund status of the line"),
    "refund_fen": marked("OrderFields", "Refunded for the line"),
    "items": marked("OrderFields", "Goods of the order"),
    "buyer": marked("OrderFields", "Customer ID"),
    "goods_fen": marked("OrderFields", "Goods amount"),
    "postage_fen": marked("OrderFields", "Postage"),
    "discount_fen": marked("OrderFields", "Discount"),
    "total_fen": marked("OrderFields", "Total amount"),
    "paid_fen": marked("OrderFields", "Paid amount"),
    "refunded_fen": marked("OrderFields", "Refunded amount"),
    "receiver": marked("OrderFields", "Receiver"),
    "phone": marked("OrderFields", "Phone"),
    "address": marked("OrderFields", "Address"),
    "courier": marked("OrderFields", "Courier"),
    "tracking_no": marked("OrderFields", "Tracking no."),
    "buyer_message": marked("OrderFields", "Buyer's message"),
    "seller_remark": marked("OrderFields", "Seller's remark"),
    "flag": marked("OrderFields", "Flag"),
    "ordered_at": marked("OrderFields", "Ordered at"),
    "paid_at": marked("OrderFields", "Paid at"),
    "shipped_at": marked("OrderFields", "Shipped at"),
    "finished_at": marked("OrderFields", "Finished at"),
    "deadline_at": marked("OrderFields", "Trade deadline"),
    "close_reason": marked("OrderFields", "Reason for closing"),
    "shop_name": marked("OrderFields", "Shop"),
}


def field_title(name: str) -> str:
    """A field as people call it."""
    return translate("OrderFields", FIELD_TITLES[name])
