"""The files orders come in, as data: which columns tell what, by every name the platforms have used.

A new platform, or a new year of an old one, is an entry here and nothing else. Headers are compared
normalised (see ``sheets``), so blanks, width and case do not matter; position never does.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from shopdesk.core.text import marked
from shopdesk.orders.model import OrderStatus
from shopdesk.sheets.reading import normalise_header


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


@dataclass(frozen=True)
class FileFormat:
    """One kind of file: its fields with their column names, in order of preference.

    ``required`` must all be there for a file to be of this kind; ``absent`` must not.
    """

    key: str
    title: str
    shape: Shape
    fields: Mapping[str, tuple[str, ...]]
    required: frozenset[str]
    absent: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Recognised:
    """A file's header understood: for each field the columns that may hold it, and what is left over."""

    format: FileFormat
    columns: Mapping[str, tuple[int, ...]]
    header: tuple[str, ...]
    unknown: tuple[int, ...]


TAOBAO_ORDERS = FileFormat(
    key="taobao_orders",
    title=marked("OrderFiles", "Taobao/Tmall order list"),
    shape=Shape.ORDERS,
    fields={
        "order_no": ("订单编号", "主订单编号"),
        "buyer": ("买家会员名", "买家会员昵称", "买家昵称"),
        "goods_fen": ("买家应付货款",),
        "postage_fen": ("买家应付邮费",),
        "total_fen": ("总金额",),
        "paid_fen": ("买家实际支付金额", "买家实付金额"),
        "refunded_fen": ("退款金额",),
        "status": ("订单状态",),
        "buyer_message": ("买家留言", "主订单买家留言"),
        "receiver": ("收货人姓名",),
        "address": ("修改后的收货地址", "收货地址"),
        "phone": ("联系手机", "联系电话"),
        "ordered_at": ("订单创建时间",),
        "paid_at": ("订单付款时间",),
        "shipped_at": ("发货时间",),
        "finished_at": ("确认收货时间",),
        "items": ("宝贝标题", "商品标题", "标题"),
        "quantity": ("宝贝总数量",),
        "tracking_no": ("物流单号",),
        "courier": ("物流公司",),
        "seller_remark": ("商家备注", "订单备注", "商家备忘"),
        "close_reason": ("订单关闭原因",),
        "shop_name": ("店铺名称",),
    },
    required=frozenset({"order_no", "status"}),
    # Lines, refunds, and the lists of other platforms that use some of the same names.
    absent=frozenset({"购买数量", "子订单编号", "退款编号", "售后编号", "售后单号", "选购商品"}),
)

TAOBAO_LINES = FileFormat(
    key="taobao_lines",
    title=marked("OrderFiles", "Taobao/Tmall order lines"),
    shape=Shape.LINES,
    fields={
        "order_no": ("主订单编号", "订单编号"),
        "sub_order_no": ("子订单编号",),
        "title": ("标题", "商品标题", "宝贝标题"),
        "price_fen": ("价格", "商品价格"),
        "quantity": ("购买数量",),
        "style_no": ("商家编码", "外部系统编号"),
        "sku_code": ("外部系统编号",),
        "attributes": ("商品属性", "商品属性SKU"),
        "status": ("订单状态",),
        "line_paid_fen": ("买家实际支付金额", "买家实付金额"),
        "refund_status": ("退款状态",),
        "refund_fen": ("退款金额",),
        "ordered_at": ("订单创建时间",),
        "paid_at": ("订单付款时间",),
        "shipped_at": ("发货时间",),
        "buyer_message": ("主订单买家留言",),
        "seller_remark": ("商家备注",),
        "tracking_no": ("物流单号",),
        "courier": ("物流公司",),
    },
    required=frozenset({"order_no", "title", "price_fen", "quantity"}),
    absent=frozenset({"退款编号", "售后编号", "选购商品"}),
)

FORMATS: tuple[FileFormat, ...] = (TAOBAO_LINES, TAOBAO_ORDERS)

STATUSES: Mapping[str, OrderStatus] = {
    "等待买家付款": OrderStatus.UNPAID,
    "买家已付款,等待卖家发货": OrderStatus.TO_SHIP,
    "买家已付款": OrderStatus.TO_SHIP,
    "等待卖家发货": OrderStatus.TO_SHIP,
    "卖家部分发货": OrderStatus.TO_SHIP,
    "卖家已发货,等待买家确认": OrderStatus.SHIPPED,
    "卖家已发货": OrderStatus.SHIPPED,
    "等待买家确认收货": OrderStatus.SHIPPED,
    "交易成功": OrderStatus.COMPLETED,
    "交易关闭": OrderStatus.CLOSED,
    "付款后,用户退款成功,交易自动关闭": OrderStatus.CLOSED,
    "付款以前,卖家或买家主动关闭交易": OrderStatus.CLOSED,
}

_NAMES = frozenset(
    normalise_header(name) for file_format in FORMATS for names in file_format.fields.values() for name in names
)


def is_known_name(header: str) -> bool:
    """Whether some kind of file has a column of this (normalised) name."""
    return header in _NAMES


def recognise(header: Sequence[str]) -> Recognised | None:
    """The kind of file a header row belongs to, the first in the table that fits; None when none does."""
    positions: dict[str, int] = {}
    for index, name in enumerate(header):
        positions.setdefault(normalise_header(name), index)
    for file_format in FORMATS:
        columns = {
            field: tuple(positions[key] for key in _keys(names) if key in positions)
            for field, names in file_format.fields.items()
        }
        if any(not columns[field] for field in file_format.required) or any(
            key in positions for key in _keys(file_format.absent)
        ):
            continue
        used = {index for indexes in columns.values() for index in indexes}
        unknown = tuple(index for index, name in enumerate(header) if index not in used and name.strip())
        return Recognised(file_format, {f: c for f, c in columns.items() if c}, tuple(header), unknown)
    return None


def _keys(names: Iterable[str]) -> list[str]:
    return [normalise_header(name) for name in names]
