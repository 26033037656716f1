"""The sheet list's columns, for screen, Excel, CSV and print alike."""

from operator import attrgetter

from shopdesk.confirmations.model import state_chip
from shopdesk.confirmations.store import SheetRow
from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.text import marked
from shopdesk.orders.model import status_chip

SHEETS: Listing[SheetRow] = Listing(
    "sheets",
    "Sheets",
    marked("Sheets", "Confirmation sheets"),
    (
        Column("order_no", marked("Sheets", "Order no."), attrgetter("order_no"), Kind.IDENTIFIER, 164, "order_no"),
        Column("buyer", marked("Sheets", "Customer ID"), attrgetter("buyer"), width=120, sort="buyer"),
        Column("state", marked("Sheets", "State"), lambda row: state_chip(row.state), Kind.STATE, 136, "state"),
        Column("number", marked("Sheets", "Version"), attrgetter("number"), Kind.NUMBER, 72),
        Column("goods", marked("Sheets", "Goods"), attrgetter("goods"), width=240),
        Column("quantity", marked("Sheets", "Pieces"), attrgetter("quantity"), Kind.NUMBER, 64),
        Column("contact", marked("Sheets", "Contact"), attrgetter("contact"), width=88),
        Column("phone", marked("Sheets", "Phone"), attrgetter("phone"), Kind.IDENTIFIER, 112),
        Column("courier", marked("Sheets", "Courier"), attrgetter("courier"), width=88),
        Column("created", marked("Sheets", "Made"), attrgetter("created_at"), Kind.TIME, 128, "created"),
        Column("sent", marked("Sheets", "Sent"), attrgetter("sent_at"), Kind.TIME, 128, "sent"),
        Column("confirmed", marked("Sheets", "Confirmed"), attrgetter("confirmed_at"), Kind.TIME, 128, "confirmed"),
        Column(
            "order_status",
            marked("Sheets", "Order"),
            lambda row: status_chip(row.order_status),
            Kind.STATE,
            96,
        ),
        Column("tracking_no", marked("Sheets", "Tracking no."), attrgetter("tracking_no"), Kind.IDENTIFIER, 144),
        Column("shop", marked("Sheets", "Shop"), attrgetter("shop"), width=128, sort="shop", hidden=True),
        Column("created_by", marked("Sheets", "Made by"), attrgetter("created_by"), width=80, sort="created_by"),
        Column("address", marked("Sheets", "Address"), attrgetter("address"), width=280, hidden=True),
        Column("remark", marked("Sheets", "Remark"), attrgetter("remark"), width=200, hidden=True),
    ),
)
