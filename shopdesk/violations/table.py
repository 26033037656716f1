"""The columns of the list of violations, for screen, Excel and print alike."""

from operator import attrgetter

from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked
from shopdesk.violations.model import ViolationAppeal, appeal_chip, kind_chip
from shopdesk.violations.store import ViolationRow


def _appeal(row: ViolationRow) -> Chip:
    return appeal_chip(row.appeal)


def _last_day(row: ViolationRow) -> object:
    """Until when it may be appealed against, while nobody did."""
    return row.appeal_until if row.appeal is ViolationAppeal.NONE else None


_fee = attrgetter("fee_fen")

VIOLATIONS: Listing[ViolationRow] = Listing(
    "violations",
    "ViolationList",
    marked("ViolationList", "Platform violations"),
    (
        Column(
            "violation_no",
            marked("ViolationList", "Violation no."),
            attrgetter("violation_no"),
            Kind.IDENTIFIER,
            108,
            "violation_no",
        ),
        Column("happened", marked("ViolationList", "Day"), attrgetter("happened_on"), Kind.DATE, 96, "happened"),
        Column("shop", marked("ViolationList", "Shop"), attrgetter("shop"), width=128, sort="shop"),
        Column("kind", marked("ViolationList", "Kind"), lambda row: kind_chip(row.kind), Kind.STATE, 128, "kind"),
        Column("points", marked("ViolationList", "Points"), attrgetter("points"), Kind.NUMBER, 64, "points"),
        Column("fee", marked("ViolationList", "Fee"), lambda row: _fee(row) or None, Kind.MONEY, 88, "fee"),
        Column("reason", marked("ViolationList", "Reason"), attrgetter("reason"), width=220),
        Column("appeal", marked("ViolationList", "Appeal"), _appeal, Kind.STATE, 124, "appeal"),
        Column("appeal_until", marked("ViolationList", "Appeal until"), _last_day, Kind.DATE, 96, "appeal_until"),
        Column("staff", marked("ViolationList", "Responsible"), attrgetter("staff"), width=88, sort="staff"),
        Column("entries", marked("ViolationList", "Ledger entry"), attrgetter("entries"), Kind.IDENTIFIER, 108),
        Column(
            "case_no",
            marked("ViolationList", "Case no."),
            attrgetter("case_no"),
            Kind.IDENTIFIER,
            128,
            "case_no",
            hidden=True,
        ),
        Column(
            "order_no",
            marked("ViolationList", "Order no."),
            attrgetter("order_no"),
            Kind.IDENTIFIER,
            164,
            "order_no",
            hidden=True,
        ),
        Column("photos", marked("ViolationList", "Photos"), attrgetter("photos"), Kind.NUMBER, 56),
        Column("memo", marked("ViolationList", "Memo"), attrgetter("memo"), width=160),
        Column("entered_by", marked("ViolationList", "Entered by"), attrgetter("entered_by"), width=88, hidden=True),
    ),
)
