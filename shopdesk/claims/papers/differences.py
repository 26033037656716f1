"""What a statement and our claims do not agree in, as a sheet to send to the courier."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from shopdesk.claims.statements.results import ResultRow
from shopdesk.claims.statements.statement_store import StatementRow
from shopdesk.claims.states import Outcome, kind_chip, outcome_chip, state_chip
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.text import marked, translate
from shopdesk.sheets.writing import write_list

DIFFERENCES = Listing[ResultRow](
    "statement_differences",
    "Statements",
    marked("Statements", "Differences"),
    (
        Column("tracking_no", marked("Statements", "Tracking no."), lambda r: r.tracking_no, Kind.IDENTIFIER, 150),
        Column("claim_no", marked("Statements", "Claim no."), lambda r: r.claim_no, Kind.IDENTIFIER, 110),
        Column("order_no", marked("Statements", "Order no."), lambda r: r.order_no, Kind.IDENTIFIER, 160),
        Column("customer", marked("Statements", "Customer ID"), lambda r: r.customer_name, width=110),
        Column("kind", marked("Statements", "Kind"), lambda r: _kind(r), width=90),
        Column("state", marked("Statements", "State"), lambda r: _state(r), width=100),
        Column("expected", marked("Statements", "To be paid"), lambda r: r.expected_fen, Kind.MONEY, 96),
        Column("paid", marked("Statements", "Paid by the statement"), lambda r: r.paid_fen, Kind.MONEY, 110),
        Column("difference", marked("Statements", "Difference"), lambda r: r.difference_fen, Kind.MONEY, 96),
        Column("outcome", marked("Statements", "Outcome"), lambda r: outcome_chip(r.outcome), Kind.STATE, 110),
        Column("lines", marked("Statements", "Lines"), lambda r: r.line_count, Kind.NUMBER, 60),
        Column("paid_on", marked("Statements", "Date"), lambda r: r.paid_on, Kind.DATE, 92),
        Column("remark", marked("Statements", "Remark"), lambda r: r.remark, width=180),
        Column("left", marked("Statements", "Note"), lambda r: r.reason or r.left_because, width=220),
    ),
)


def write_differences(path: Path, statement: StatementRow, rows: Sequence[ResultRow]) -> None:
    """Write every row but the equal ones as .xlsx or .csv; raises UserError for another ending, OSError."""
    listing = replace(DIFFERENCES, title=differences_name(statement))
    # Days only, no times: it does not matter by which clock.
    write_list(path, listing, [row for row in rows if row.outcome is not Outcome.EQUAL], Clock())


def differences_name(statement: StatementRow) -> str:
    """What the sheet of a statement's differences is called, without an ending."""
    text = translate("Statements", "{courier} {month} differences")
    return text.format(courier=statement.courier, month=statement.month)


def _kind(row: ResultRow) -> str:
    return row.kind_word if row.kind is None else kind_chip(row.kind).text


def _state(row: ResultRow) -> str:
    return "" if row.state is None else state_chip(row.state).text
