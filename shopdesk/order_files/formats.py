"""What a kind of file orders come in is: which columns tell what, by every name the platforms have used.

The kinds themselves are data, in ``taobao_files`` and ``platform_files``; ``recognition`` finds out which one a
header belongs to.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from shopdesk.core.text import marked, translate
from shopdesk.orders.words import field_title
from shopdesk.sheets.named_columns import Layout
from shopdesk.shops.model import Platform


class Shape(StrEnum):
    """What one row of the file is."""

    ORDERS = "orders"  # one order
    LINES = "lines"  # one line of an order
    # One line of an order, which also carries what it tells of its order; the rows of an order repeat that. What
    # ``ORDER_LINE_FIELDS`` names belongs to the line, everything else to the order: the first row that has it counts.
    ORDER_LINES = "order_lines"


ORDER_SUFFIXES = (".csv", ".xlsx", ".xls", ".zip", ".txt")
ORDER_LINE_FIELDS = frozenset(
    {"sub_order_no", "title", "price_fen", "quantity", "style_no", "sku_code", "attributes", "colour", "size"}
    | {"line_paid_fen", "refund_status", "refund_fen"}
)


@dataclass(frozen=True, kw_only=True)
class FileFormat(Layout):
    """One kind of file. ``marks`` are names that no other platform uses: without one the platform is not sure."""

    key: str
    title: str
    shape: Shape
    platform: Platform | None = None
    day_in_order_no: bool = False  # an order number begins with its day, YYMMDD
    one_row_an_order: bool = False  # the order's amounts are those of its only line
    shipped_only: bool = False  # it lists what has been sent, and says no status


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


# The fields of orders and lines that a column may hold, in the order in which somebody chooses among them.
FILE_FIELDS = (
    *("order_no", "status", "title", "price_fen", "quantity", "sub_order_no", "style_no", "sku_code", "attributes"),
    *("colour", "size", "line_paid_fen", "refund_status", "refund_fen", "items", "buyer", "goods_fen", "postage_fen"),
    *("discount_fen", "total_fen", "paid_fen", "refunded_fen", "receiver", "phone", "address", "courier"),
    *("tracking_no", "buyer_message", "seller_remark", "flag", "ordered_at", "paid_at", "shipped_at", "finished_at"),
    *("deadline_at", "close_reason", "shop_name"),
)
# Those that mean something else in a file than in the order, or are not in it.
_TITLES_IN_FILES = {
    "status": marked("OrderFiles", "Order status"),
    "title": marked("OrderFiles", "Goods (title)"),
    "attributes": marked("OrderFiles", "Colour and size together"),
    "sub_order_no": marked("OrderFiles", "Sub-order no."),
    "line_paid_fen": marked("OrderFiles", "Paid for the line"),
    "refund_status": marked("OrderFiles", "Refund status of the line"),
    "refund_fen": marked("OrderFiles", "Refunded for the line"),
    "items": marked("OrderFiles", "Goods of the order"),
    "total_fen": marked("OrderFiles", "Total amount"),
    "paid_fen": marked("OrderFiles", "Paid amount"),
    "shop_name": marked("OrderFiles", "Shop"),
}


def file_field_title(name: str) -> str:
    """What a column holds, as people call it."""
    title = _TITLES_IN_FILES.get(name)
    return field_title(name) if title is None else translate("OrderFiles", title)
