"""The columns of the department fund, for screen, Excel, CSV and print alike."""

from operator import attrgetter

from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked
from shopdesk.ledger.fund.fund_store import MovementRow
from shopdesk.ledger.states import fund_chip


def _kind(row: MovementRow) -> Chip:
    return fund_chip(row.kind)


MOVEMENTS: Listing[MovementRow] = Listing(
    "fund_movements",
    "Fund",
    marked("Fund", "Department fund"),
    (
        Column("booked_on", marked("Fund", "Day"), attrgetter("booked_on"), Kind.DATE, 92, "booked_on"),
        Column("kind", marked("Fund", "Kind"), _kind, Kind.STATE, 112, "kind"),
        Column("person", marked("Fund", "Who"), attrgetter("person"), width=76, sort="person"),
        Column("purpose", marked("Fund", "For what"), attrgetter("purpose"), width=156),
        Column("amount", marked("Fund", "Amount"), attrgetter("amount_fen"), Kind.MONEY, 92, "amount"),
        Column("balance", marked("Fund", "In the fund then"), attrgetter("balance_fen"), Kind.MONEY, 104),
        Column("photos", marked("Fund", "Photos"), lambda r: r.photos or None, Kind.NUMBER, 56),
        Column("entry_no", marked("Fund", "Entry"), attrgetter("entry_no"), Kind.IDENTIFIER, 100, "entry_no"),
        Column(
            "movement_no", marked("Fund", "Movement no."), attrgetter("movement_no"), Kind.IDENTIFIER, 100,
            "movement_no",
        ),
        Column(
            "moved_on", marked("Fund", "Happened on"), attrgetter("moved_on"), Kind.DATE, 104, "moved_on", hidden=True
        ),
        Column("reverses", marked("Fund", "Takes back"), attrgetter("reverses_no"), Kind.IDENTIFIER, 110, hidden=True),
        Column(
            "reversed_by", marked("Fund", "Taken back by"), attrgetter("reversed_by_no"), Kind.IDENTIFIER, 112,
            hidden=True,
        ),
        Column(
            "entered_by", marked("Fund", "Entered by"), attrgetter("entered_by"), width=88, sort="entered_by",
            hidden=True,
        ),
        Column("entered_at", marked("Fund", "Entered at"), attrgetter("entered_at"), Kind.TIME, 128, hidden=True),
    ),
)  # fmt: skip
