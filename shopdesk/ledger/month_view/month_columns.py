"""The lists of the months of the ledger: the months, the people of a month, and somebody's entries in it."""

from dataclasses import replace

from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked, translate
from shopdesk.ledger.months.month_store import MonthRow
from shopdesk.ledger.papers.statement import StaffStatement
from shopdesk.ledger.store import EntryRow
from shopdesk.ledger.table import ENTRIES

_ENTRY_COLUMNS = ("entry_no", "happened", "kind", "amount", "rule", "occurrence", "standing", "reason", "source")


def month_chip(row: MonthRow) -> Chip:
    """Whether a month is closed, as people see it."""
    if row.closed:
        return Chip(translate("LedgerMonths", "Closed"), "good")
    if row.is_over:
        return Chip(translate("LedgerMonths", "To close"), "warning")
    return Chip(translate("LedgerMonths", "Running"))


def _money(fen: int) -> int | None:
    """Nothing where there is nothing: a list of zeros hides what there is."""
    return fen or None


MONTHS = Listing[MonthRow](
    "ledger_months",
    "LedgerMonths",
    marked("LedgerMonths", "Months of the ledger"),
    (
        Column("month", marked("LedgerMonths", "Month"), lambda r: r.month, width=74),
        Column("state", marked("LedgerMonths", "State"), month_chip, Kind.STATE, 86),
        Column("entries", marked("LedgerMonths", "Entries"), lambda r: r.entries, Kind.NUMBER, 70),
        Column("penalties", marked("LedgerMonths", "Penalties"), lambda r: _money(r.penalties_fen), Kind.MONEY, 100),
        Column("bonuses", marked("LedgerMonths", "Bonuses"), lambda r: _money(r.bonuses_fen), Kind.MONEY, 100),
        Column("commission", marked("LedgerMonths", "Commission"), lambda r: _money(r.commission_fen), Kind.MONEY, 106),
        Column(
            "adjustments", marked("LedgerMonths", "Adjustments"), lambda r: _money(r.adjustments_fen), Kind.MONEY, 106
        ),
        Column("total", marked("LedgerMonths", "Total"), lambda r: r.total_fen, Kind.MONEY, 110),
        Column("fund", marked("LedgerMonths", "Fund at its end"), lambda r: r.fund_fen, Kind.MONEY, 116),
        Column("closed_at", marked("LedgerMonths", "Closed on"), lambda r: r.closed_at, Kind.TIME, 122),
        Column("closed_by", marked("LedgerMonths", "By"), lambda r: r.closed_by, width=80),
        Column("note", marked("LedgerMonths", "Note"), lambda r: r.note, width=130),
    ),
)

PEOPLE = Listing[StaffStatement](
    "ledger_month_people",
    "LedgerMonths",
    marked("LedgerMonths", "People of the month"),
    (
        Column("staff_no", marked("LedgerMonths", "Staff no."), lambda r: r.staff_no, Kind.IDENTIFIER, 72),
        Column("name", marked("LedgerMonths", "Name"), lambda r: r.name, width=92),
        Column("total", marked("LedgerMonths", "Total"), lambda r: r.sums.total_fen, Kind.MONEY, 100),
        Column(
            "penalties", marked("LedgerMonths", "Penalties"), lambda r: _money(r.sums.penalties_fen), Kind.MONEY, 96
        ),
        Column("bonuses", marked("LedgerMonths", "Bonuses"), lambda r: _money(r.sums.bonuses_fen), Kind.MONEY, 96),
        Column(
            "commission", marked("LedgerMonths", "Commission"), lambda r: _money(r.sums.commission_fen), Kind.MONEY, 106
        ),
        Column(
            "adjustments",
            marked("LedgerMonths", "Adjustments"),
            lambda r: _money(r.sums.adjustments_fen),
            Kind.MONEY,
            106,
        ),
        Column("fund", marked("LedgerMonths", "In the fund"), lambda r: _money(r.collected_fen), Kind.MONEY, 96),
        Column("entries", marked("LedgerMonths", "Entries"), lambda r: len(r.lines), Kind.NUMBER, 70),
    ),
)

ENTRIES_OF_MONTH: Listing[EntryRow] = replace(
    ENTRIES,
    key="ledger_month_entries",
    columns=tuple(column for column in ENTRIES.columns if column.key in _ENTRY_COLUMNS),
)
