"""The order list's columns, for screen, Excel, CSV and print alike."""

from operator import attrgetter

from shopdesk.addresses.splitting import split_address
from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked, translate
from shopdesk.orders.model import Flag, status_chip
from shopdesk.orders.store import OrderRow
from shopdesk.orders.words import flag_chip


def _flag(row: OrderRow) -> Chip | None:
    return None if row.flag is Flag.NONE else flag_chip(row.flag)


def _differs(row: OrderRow) -> Chip | None:
    return Chip(translate("Orders", "differs"), "warning") if row.differs else None


ORDERS: Listing[OrderRow] = Listing(
    "orders",
    "Orders",
    marked("Orders", "Orders"),
    (
        Column("order_no", marked("Orders", "Order no."), attrgetter("order_no"), Kind.IDENTIFIER, 164, "order_no"),
        Column("buyer", marked("Orders", "Customer ID"), attrgetter("buyer"), width=120, sort="buyer"),
        Column("status", marked("Orders", "Status"), lambda row: status_chip(row.status), Kind.STATE, 88, "status"),
        Column("items", marked("Orders", "Goods"), attrgetter("items"), width=220, sort="items"),
        Column("quantity", marked("Orders", "Pieces"), attrgetter("quantity"), Kind.NUMBER, 56, "quantity"),
        Column("paid_fen", marked("Orders", "Paid"), attrgetter("paid_fen"), Kind.MONEY, 88, "paid_fen"),
        Column("ordered_at", marked("Orders", "Ordered"), attrgetter("ordered_at"), Kind.TIME, 128, "ordered_at"),
        Column("staff_no", marked("Orders", "Staff no."), attrgetter("staff_no"), Kind.IDENTIFIER, 64, "staff_no"),
        Column("flag", marked("Orders", "Flag"), _flag, Kind.STATE, 128, "flag"),
        Column("receiver", marked("Orders", "Receiver"), attrgetter("receiver"), width=88, sort="receiver"),
        Column("phone", marked("Orders", "Phone"), attrgetter("phone"), Kind.IDENTIFIER, 112, "phone"),
        Column("courier", marked("Orders", "Courier"), attrgetter("courier"), width=88, sort="courier"),
        Column(
            "tracking_no", marked("Orders", "Tracking no."), attrgetter("tracking_no"), Kind.IDENTIFIER, 144,
            "tracking_no",
        ),
        Column("seller_remark", marked("Orders", "Remark"), attrgetter("seller_remark"), width=200,
               sort="seller_remark"),
        Column("buyer_message", marked("Orders", "Message"), attrgetter("buyer_message"), width=160),
        Column("shop", marked("Orders", "Shop"), attrgetter("shop"), width=128, sort="shop"),
        Column("differs", marked("Orders", "Platform"), _differs, Kind.STATE, 80, hidden=True),
        Column("note", marked("Orders", "Our note"), attrgetter("note"), width=160, hidden=True),
        Column("address", marked("Orders", "Address"), attrgetter("address"), width=280, hidden=True),
        Column("province", marked("Orders", "Province"), lambda row: split_address(row.address).province, width=88,
               hidden=True),
        Column("city", marked("Orders", "City"), lambda row: split_address(row.address).city, width=88, hidden=True),
        Column("district", marked("Orders", "District"), lambda row: split_address(row.address).district, width=88,
               hidden=True),
        Column("goods_fen", marked("Orders", "Goods amount"), attrgetter("goods_fen"), Kind.MONEY, 96, "goods_fen",
               hidden=True),
        Column("postage_fen", marked("Orders", "Postage"), attrgetter("postage_fen"), Kind.MONEY, 80, "postage_fen",
               hidden=True),
        Column("discount_fen", marked("Orders", "Discount"), attrgetter("discount_fen"), Kind.MONEY, 88,
               "discount_fen", hidden=True),
        Column("refunded_fen", marked("Orders", "Refunded"), attrgetter("refunded_fen"), Kind.MONEY, 96,
               "refunded_fen", hidden=True),
        Column("paid_at", marked("Orders", "Paid at"), attrgetter("paid_at"), Kind.TIME, 128, "paid_at", hidden=True),
        Column("shipped_at", marked("Orders", "Shipped"), attrgetter("shipped_at"), Kind.TIME, 128, "shipped_at",
               hidden=True),
        Column("finished_at", marked("Orders", "Finished"), attrgetter("finished_at"), Kind.TIME, 128, "finished_at",
               hidden=True),
        Column("deadline_at", marked("Orders", "Deadline"), attrgetter("deadline_at"), Kind.TIME, 128, "deadline_at",
               hidden=True),
        Column("close_reason", marked("Orders", "Closed for"), attrgetter("close_reason"), width=128, hidden=True),
    ),
)  # fmt: skip
