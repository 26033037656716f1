"""The customer list's columns, for screen, Excel, CSV and print alike."""

from operator import attrgetter

from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.identifiers import is_masked
from shopdesk.core.text import marked
from shopdesk.customer_files.store import CustomerRow
from shopdesk.customers.model import Level, Risk, level_chip, risk_chip, risk_kind_text, tags_of
from shopdesk.shops.model import platform_chip


def tags_text(stored: str) -> str:
    """Tags in one line."""
    return "、".join(tags_of(stored))


def per_cent(part: int, whole: int) -> int | None:
    """A share in whole per cent; None of nothing."""
    return (200 * part + whole) // (2 * whole) if whole else None


def _risk(row: CustomerRow) -> Chip | None:
    return None if row.risk is Risk.NONE else risk_chip(row.risk)


def _level(row: CustomerRow) -> Chip | None:
    return None if row.level is Level.REGULAR else level_chip(row.level)


def _why(row: CustomerRow) -> str:
    return "：".join(filter(None, (risk_kind_text(row.risk_kind) if row.risk_kind else "", row.risk_reason)))


def _refunded(row: CustomerRow) -> int | None:
    return row.refunded_fen or None


def _tickets(row: CustomerRow) -> int | None:
    return row.tickets or None


def _ticket_rate(row: CustomerRow) -> int | None:
    return per_cent(row.tickets, row.orders) if row.tickets else None


def _ticket_refunded(row: CustomerRow) -> int | None:
    return row.ticket_refunded_fen or None


def _rate(row: CustomerRow) -> int | None:
    return per_cent(row.refunded_orders, row.paid_orders)


_name = attrgetter("customer_name")
_last_order = attrgetter("last_order_at")


def _unmasked(text: str) -> str:
    return "" if is_masked(text) else text


CUSTOMERS: Listing[CustomerRow] = Listing(
    "customers",
    "CustomerList",
    marked("CustomerList", "Customers"),
    (
        Column("name", marked("CustomerList", "Customer ID"), _name, Kind.IDENTIFIER, 136, "name"),
        Column("level", marked("CustomerList", "Level"), _level, Kind.STATE, 64),
        Column("risk", marked("CustomerList", "Risk"), _risk, Kind.STATE, 80),
        Column("tags", marked("CustomerList", "Tags"), lambda row: tags_text(row.tags), width=112),
        Column("last_order_at", marked("CustomerList", "Last order"), _last_order, Kind.TIME, 128, "last_order"),
        Column("orders", marked("CustomerList", "Orders placed"), attrgetter("orders"), Kind.NUMBER, 108, "orders"),
        Column("paid_fen", marked("CustomerList", "Paid"), attrgetter("paid_fen"), Kind.MONEY, 104, "paid"),
        Column("refunded_fen", marked("CustomerList", "Refunded"), _refunded, Kind.MONEY, 96),
        Column("refund_rate", marked("CustomerList", "Refund rate %"), _rate, Kind.NUMBER, 104),
        Column("tickets", marked("CustomerList", "After-sales"), _tickets, Kind.NUMBER, 92, "tickets"),
        Column("ticket_rate", marked("CustomerList", "After-sales rate %"), _ticket_rate, Kind.NUMBER, 120),
        Column(
            "ticket_refunded",
            marked("CustomerList", "Refunded by tickets"),
            _ticket_refunded,
            Kind.MONEY,
            128,
            hidden=True,
        ),
        Column("receiver", marked("CustomerList", "Receiver"), lambda row: _unmasked(row.receiver), width=88),
        Column("phone", marked("CustomerList", "Phone"), lambda row: _unmasked(row.phone), Kind.IDENTIFIER, 112),
        Column("note", marked("CustomerList", "Note"), attrgetter("note"), width=200),
        Column("platform", marked("CustomerList", "Platform"), lambda row: platform_chip(row.platform).text, width=88),
        Column("other_ids", marked("CustomerList", "Other IDs"), lambda row: "、".join(row.other_ids), width=120),
        Column("why", marked("CustomerList", "Why"), _why, width=200, hidden=True),
    ),
)
