"""The list of couriers' statements: its columns, and how far each statement is."""

from enum import StrEnum

from shopdesk.claims.statements.statement_store import StatementRow
from shopdesk.claims.states import statement_kind_chip
from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked, translate


class Stage(StrEnum):
    """How far a statement is."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DISCARDED = "discarded"


def stage_of(row: StatementRow) -> Stage:
    """How far a statement is."""
    if row.deleted_at is not None:
        return Stage.DISCARDED
    return Stage.OPEN if row.accepted_at is None else Stage.ACCEPTED


def stage_chip(stage: Stage) -> Chip:
    """How far a statement is, as people see it."""
    chips = {
        Stage.OPEN: Chip(translate("Reconciling", "To review"), "warning"),
        Stage.ACCEPTED: Chip(translate("Reconciling", "Accepted"), "good"),
        Stage.DISCARDED: Chip(translate("Reconciling", "Discarded"), "neutral"),
    }
    return chips[stage]


STATEMENTS = Listing[StatementRow](
    "statements",
    "Reconciling",
    marked("Reconciling", "Statements of couriers"),
    (
        Column("file", marked("Reconciling", "File"), lambda r: r.file_name, Kind.IDENTIFIER, 260, "file"),
        Column("courier", marked("Reconciling", "Courier"), lambda r: r.courier, width=84, sort="courier"),
        Column("month", marked("Reconciling", "Month"), lambda r: r.month, width=80, sort="month"),
        Column("kind", marked("Reconciling", "Kind"), lambda r: statement_kind_chip(r.kind).text, width=136,
               sort="kind"),
        Column("lines", marked("Reconciling", "Lines"), lambda r: r.line_count, Kind.NUMBER, 64, "lines"),
        Column("paid", marked("Reconciling", "Paid"), lambda r: r.paid_fen, Kind.MONEY, 104, "paid"),
        Column(
            "difference", marked("Reconciling", "Difference"), lambda r: r.difference_fen, Kind.MONEY, 104,
            "difference",
        ),
        Column("stage", marked("Reconciling", "State"), lambda r: stage_chip(stage_of(r)), Kind.STATE, 96, "stage"),
        Column("imported", marked("Reconciling", "Imported"), lambda r: r.imported_at, Kind.TIME, 132, "imported"),
        Column("by", marked("Reconciling", "By"), lambda r: r.imported_by, width=80, sort="by"),
        Column("accepted", marked("Reconciling", "Accepted"), lambda r: r.accepted_at, Kind.TIME, 132, "accepted",
               hidden=True),
        Column("accepted_by", marked("Reconciling", "Accepted by"), lambda r: r.accepted_by, width=88,
               sort="accepted_by", hidden=True),
        Column("sheet", marked("Reconciling", "Sheet"), lambda r: r.sheet_name, width=120, hidden=True),
    ),
)  # fmt: skip
