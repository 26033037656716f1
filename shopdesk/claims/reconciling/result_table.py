"""The results of a statement: their columns, and what the last of them offers."""

from shopdesk.claims.reconciling.listed import kind_words
from shopdesk.claims.reconciling.row_choices import is_new, was_by_hand
from shopdesk.claims.statements.results import ResultRow
from shopdesk.claims.states import Handling, Outcome, handling_chip, outcome_chip, state_chip
from shopdesk.core.columns import Chip, Column, Kind, Listing, Tone
from shopdesk.core.money import format_yuan
from shopdesk.core.text import marked, translate
from shopdesk.ui.record_table import RecordTable

NOTHING = "—"
LINK_COLUMNS = frozenset({"claim_no", "action"})


def outcome_words(row: ResultRow) -> Chip:
    """The outcome; where several lines add up to it, their number stands beside its word."""
    chip = outcome_chip(row.outcome)
    if row.line_count < 2:
        return chip
    lines = translate("Reconciling", "{outcome} · {count} lines")
    tone = "special" if row.outcome in (Outcome.EQUAL, Outcome.SHORT, Outcome.OVER) else chip.tone
    return Chip(lines.format(outcome=chip.text, count=row.line_count), tone)


def action_chip(row: ResultRow) -> Chip:
    """What is done with a row, or what to do about it: a link that opens the choices."""
    if row.accepted:
        return Chip(translate("Reconciling", "Entered"), "good")
    if row.outcome is Outcome.MISSING_THERE:
        return Chip(translate("Reconciling", "Chase") + " ▾", "accent")
    if not is_new(row):
        before = translate("Reconciling", "Entered before")
        return Chip(f"{before} ▾", "accent") if was_by_hand(row) else Chip(before, "neutral")
    if row.outcome is Outcome.UNKNOWN_HERE and row.handling is not Handling.LEAVE:
        return Chip(translate("Reconciling", "Match…"), "accent")
    if row.outcome is Outcome.SHORT and row.handling is Handling.RECEIVE:
        return Chip(translate("Reconciling", "Chase") + " ▾", "accent")
    return Chip(f"{handling_chip(row.handling).text} ▾", "accent")


def left_words(row: ResultRow) -> str:
    """Why an accepted statement has entered nothing of a row."""
    if is_new(row):
        return translate("Reconciling", "Not entered")
    return translate("Reconciling", "Entered before")


def remark_words(row: ResultRow) -> str:
    """Why a row is handled as it is, or was left; else what the courier wrote."""
    return row.left_because or row.reason or row.remark


RESULTS = Listing[ResultRow](
    "statement_results",
    "Reconciling",
    marked("Reconciling", "Statement reviewed"),
    (
        Column(
            "tracking_no", marked("Reconciling", "Tracking no."), lambda r: r.tracking_no, Kind.IDENTIFIER, 136,
            "tracking_no",
        ),
        Column(
            "claim_no", marked("Reconciling", "Claim"), lambda r: Chip(r.claim_no, "accent") if r.claim_no else None,
            Kind.IDENTIFIER, 104, "claim_no",
        ),
        Column("customer", marked("Reconciling", "Customer ID"), lambda r: r.customer_name or None, width=104,
               sort="customer"),
        Column("kind", marked("Reconciling", "Kind"), kind_words, width=80, sort="kind"),
        Column("expected", marked("Reconciling", "Expected"), lambda r: r.expected_fen, Kind.MONEY, 92, "expected"),
        Column("paid", marked("Reconciling", "Paid"), lambda r: r.paid_fen, Kind.MONEY, 92, "paid"),
        Column(
            "difference", marked("Reconciling", "Difference"), lambda r: r.difference_fen, Kind.MONEY, 96,
            "difference",
        ),
        Column("outcome", marked("Reconciling", "Outcome"), outcome_words, Kind.STATE, 144, "outcome"),
        Column("action", marked("Reconciling", "Handling"), action_chip, width=144),
        Column("remark", marked("Reconciling", "Remark"), remark_words, width=112),
        Column(
            "state", marked("Reconciling", "State of the claim"),
            lambda r: None if r.state is None else state_chip(r.state), Kind.STATE, 120, hidden=True,
        ),
        Column("paid_on", marked("Reconciling", "Paid on"), lambda r: r.paid_on, Kind.DATE, 96, "paid_on", hidden=True),
        Column(
            "order_no", marked("Reconciling", "Order no."), lambda r: r.order_no, Kind.IDENTIFIER, 168, "order_no",
            hidden=True,
        ),
    ),
)  # fmt: skip


class ResultTable(RecordTable[ResultRow]):
    """Shows what a row has none of as a dash, and money that is too much with its sign.

    Of a statement that ``is_accepted`` nothing is left to be done, but to chase what is missing.
    """

    is_accepted = False

    def tone(self, position: int, section: int) -> Tone | None:
        if self._is_left(position, section):
            return "neutral"
        return super().tone(position, section)

    def text(self, position: int, section: int) -> str:
        column, row = self.columns[section], self.row(position)
        if row is None:
            return ""
        if self._is_left(position, section):
            return left_words(row)
        value = column.value(row)
        if value is None and column.key in ("claim_no", "customer", "expected", "paid", "difference"):
            return NOTHING
        if column.key == "difference" and isinstance(value, int) and value > 0:
            return f"+{format_yuan(value)}"
        return super().text(position, section)

    def _is_left(self, position: int, section: int) -> bool:
        """Whether a cell would offer what an accepted statement no longer allows."""
        row = self.row(position)
        if not self.is_accepted or row is None or self.columns[section].key != "action":
            return False
        return not row.accepted and row.outcome is not Outcome.MISSING_THERE and is_new(row)
