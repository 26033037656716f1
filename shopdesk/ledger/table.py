"""The columns of the list of entries, for screen, Excel and print alike."""

from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked, translate
from shopdesk.ledger.states import AppealState, EntryKind, appeal_chip, kind_chip
from shopdesk.ledger.store import EntryRow


def _step(row: EntryRow) -> str:
    """The how manieth time it was, and what the rule says beside money."""
    number = "" if row.occurrence_no is None else str(row.occurrence_no)
    return " · ".join(text for text in (number, row.step_words) if text)


def standing_chip(row: EntryRow) -> Chip:
    """What became of an entry since: reversed, appealed, its fine in the fund. It says nothing where nothing did."""
    if row.reversed_by_no:
        return Chip(translate("Ledger", "Reversed"), "neutral")
    if row.reverses_no:
        return Chip(translate("Ledger", "Reversal"), "special")
    if row.appeal is AppealState.OPEN:
        return appeal_chip(row.appeal)
    if row.kind is not EntryKind.PENALTY or not row.amount_fen:
        return Chip("")
    if row.collected:
        return Chip(translate("Ledger", "In the fund"), "good")
    return Chip(translate("Ledger", "To collect"), "warning")


ENTRIES = Listing[EntryRow](
    "ledger_entries",
    "Ledger",
    marked("Ledger", "Penalties and bonuses"),
    (
        Column("entry_no", marked("Ledger", "Entry no."), lambda r: r.entry_no, Kind.IDENTIFIER, 100, "entry_no"),
        Column("happened", marked("Ledger", "Day"), lambda r: r.happened_on, Kind.DATE, 92, "happened"),
        Column(
            "booked", marked("Ledger", "Counts for"), lambda r: r.booked_on, Kind.DATE, 92, "booked", hidden=True
        ),
        Column(
            "staff_no", marked("Ledger", "Staff no."), lambda r: r.staff_no, Kind.IDENTIFIER, 72, "staff", hidden=True
        ),
        Column("staff", marked("Ledger", "Staff"), lambda r: r.staff_name, width=76, sort="staff_name"),
        Column("kind", marked("Ledger", "Kind"), lambda r: kind_chip(r.kind), Kind.STATE, 108, "kind"),
        Column("amount", marked("Ledger", "Amount"), lambda r: r.amount_fen, Kind.MONEY, 92, "amount"),
        Column("rule", marked("Ledger", "Rule"), lambda r: r.rule_name, width=108, sort="rule"),
        Column("occurrence", marked("Ledger", "Step"), _step, width=56, sort="occurrence"),
        Column("standing", marked("Ledger", "Standing"), standing_chip, Kind.STATE, 108),
        Column("reason", marked("Ledger", "Reason"), lambda r: r.reason, width=220, sort="reason"),
        Column("source", marked("Ledger", "About"), lambda r: r.source_no, Kind.IDENTIFIER, 116, "source"),
        Column(
            "other", marked("Ledger", "Reversal or reversed"), lambda r: r.reversed_by_no or r.reverses_no,
            Kind.IDENTIFIER, 116, hidden=True,
        ),
        Column("shop", marked("Ledger", "Shop"), lambda r: r.shop, width=110, sort="shop", hidden=True),
        Column("entered", marked("Ledger", "Entered"), lambda r: r.entered_at, Kind.TIME, 122, "entered", hidden=True),
        Column(
            "entered_by", marked("Ledger", "Entered by"), lambda r: r.entered_by, width=96, sort="entered_by",
            hidden=True,
        ),
    ),
)  # fmt: skip
