"""The order list's columns, for screen, Excel, CSV and print alike."""

from operator import attrgetter

from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.text import marked
from shopdesk.orders.model import status_chip
from shopdesk.orders.store import OrderRow

ORDERS: Listing[OrderRow] = Listing(
    "orders",
    "Orders",
    marked("Orders", "Orders"),
    (
        Column("order_no", marked("Orders", "Order no."), attrgetter("order_no"), Kind.IDENTIFIER, 164, "order_no"),
        Column("buyer", marked("Orders", "Customer ID"), attrgetter("buyer"), width=120, sort="buyer"),
        Column("status", marked("Orders", "Status"), lambda row: status_chip(row.status), Kind.STATE, 96, "status"),
        Column("items", marked("Orders", "Goods"), attrgetter("items"), width=232),
        Column("quantity", marked("Orders", "Pieces"), attrgetter("quantity"), Kind.NUMBER, 56),
        Column("paid_fen", marked("Orders", "Paid"), attrgetter("paid_fen"), Kind.MONEY, 88, "paid_fen"),
        Column("ordered_at", marked("Orders", "Ordered"), attrgetter("ordered_at"), Kind.TIME, 128, "ordered_at"),
        Column("receiver", marked("Orders", "Receiver"), attrgetter("receiver"), width=88),
        Column("phone", marked("Orders", "Phone"), attrgetter("phone"), Kind.IDENTIFIER, 112),
        Column("courier", marked("Orders", "Courier"), attrgetter("courier"), width=88),
        Column("tracking_no", marked("Orders", "Tracking no."), attrgetter("tracking_no"), Kind.IDENTIFIER, 144),
        Column("seller_remark", marked("Orders", "Remark"), attrgetter("seller_remark"), width=200),
        Column("buyer_message", marked("Orders", "Message"), attrgetter("buyer_message"), width=160),
        Column("shop", marked("Orders", "Shop"), attrgetter("shop"), width=128),
        Column("address", marked("Orders", "Address"), attrgetter("address"), width=280, hidden=True),
        Column("goods_fen", marked("Orders", "Goods amount"), attrgetter("goods_fen"), Kind.MONEY, 96, hidden=True),
        Column("postage_fen", marked("Orders", "Postage"), attrgetter("postage_fen"), Kind.MONEY, 80, hidden=True),
        Column("refunded_fen", marked("Orders", "Refunded"), attrgetter("refunded_fen"), Kind.MONEY, 96, hidden=True),
        Column("paid_at", marked("Orders", "Paid at"), attrgetter("paid_at"), Kind.TIME, 128, "paid_at", hidden=True),
        Column("shipped_at", marked("Orders", "Shipped"), attrgetter("shipped_at"), Kind.TIME, 128, hidden=True),
        Column("finished_at", marked("Orders", "Finished"), attrgetter("finished_at"), Kind.TIME, 128, hidden=True),
    ),
)
