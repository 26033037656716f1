"""The order list's columns, for screen, Excel, CSV and print alike."""

from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.text import marked
from shopdesk.orders.model import status_chip
from shopdesk.orders.store import OrderRow

ORDERS: Listing[OrderRow] = Listing(
    "orders",
    "Orders",
    marked("Orders", "Orders"),
    (
        Column("order_no", marked("Orders", "Order no."), lambda row: row.order_no, Kind.IDENTIFIER, 176, "order_no"),
        Column("buyer", marked("Orders", "Customer ID"), lambda row: row.buyer, width=120, sort="buyer"),
        Column("status", marked("Orders", "Status"), lambda row: status_chip(row.status), Kind.STATE, 96, "status"),
        Column("items", marked("Orders", "Goods"), lambda row: row.items, width=232),
        Column("quantity", marked("Orders", "Pieces"), lambda row: row.quantity, Kind.NUMBER, 64),
        Column("paid_fen", marked("Orders", "Paid"), lambda row: row.paid_fen, Kind.MONEY, 96, "paid_fen"),
        Column("ordered_at", marked("Orders", "Ordered"), lambda row: row.ordered_at, Kind.TIME, 128, "ordered_at"),
        Column("receiver", marked("Orders", "Receiver"), lambda row: row.receiver, width=88),
        Column("phone", marked("Orders", "Phone"), lambda row: row.phone, Kind.IDENTIFIER, 112),
        Column("courier", marked("Orders", "Courier"), lambda row: row.courier, width=88),
        Column("tracking_no", marked("Orders", "Tracking no."), lambda row: row.tracking_no, Kind.IDENTIFIER, 144),
        Column("seller_remark", marked("Orders", "Remark"), lambda row: row.seller_remark, width=200),
        Column("buyer_message", marked("Orders", "Message"), lambda row: row.buyer_message, width=160),
        Column("shop", marked("Orders", "Shop"), lambda row: row.shop, width=128),
        Column("address", marked("Orders", "Address"), lambda row: row.address, width=280, hidden=True),
        Column("goods_fen", marked("Orders", "Goods amount"), lambda row: row.goods_fen, Kind.MONEY, 96, hidden=True),
        Column("postage_fen", marked("Orders", "Postage"), lambda row: row.postage_fen, Kind.MONEY, 80, hidden=True),
        Column("refunded_fen", marked("Orders", "Refunded"), lambda row: row.refunded_fen, Kind.MONEY, 96, hidden=True),
        Column("paid_at", marked("Orders", "Paid at"), lambda row: row.paid_at, Kind.TIME, 128, "paid_at", hidden=True),
        Column("shipped_at", marked("Orders", "Shipped"), lambda row: row.shipped_at, Kind.TIME, 128, hidden=True),
        Column("finished_at", marked("Orders", "Finished"), lambda row: row.finished_at, Kind.TIME, 128, hidden=True),
    ),
)
