"""A courier's file as the lines it holds: what each says, what it means for our claims, and what was left out.

Money that is for us stands above zero in ``paid_fen``, whatever sign the file gives it.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from shopdesk.claims.statements.mappings import Mappings
from shopdesk.claims.states import LineRole, StatementKind
from shopdesk.core.errors import UserError
from shopdesk.core.progress import Progress
from shopdesk.couriers.model import CourierId
from shopdesk.sheets.reading import Cells
from shopdesk.sheets.row_reading import RowProblem


class ReadLine(NamedTuple):
    """A line of a file; ``amount_fen`` is what stands there, ``paid_fen`` what it means for our claims."""

    row_no: int
    role: LineRole
    tracking_no: str
    tracking_key: str
    order_no: str
    kind_word: str
    amount_fen: int
    paid_fen: int
    paid_on: date | None
    remark: str
    digest: str


class ReadStatement(NamedTuple):
    """A table of a courier's file, understood; people may put another courier, kind or month in place of the guess."""

    file_name: str
    sheet_name: str
    sha256: str  # of the file
    digest: str  # of what its lines say
    kind: StatementKind
    courier_id: CourierId | None  # by the names in it and the look of its numbers
    month: str  # "2026-10"; empty where nothing tells
    header_row: int
    header: tuple[str, ...]
    columns: dict[str, str]  # field: header name
    guessed: frozenset[str]  # fields whose column was found by less than one of its own names
    remembered: bool  # whether somebody said so before
    lines: list[ReadLine]
    left_out: list[RowProblem]  # totals, sections, rows without a parcel
    failed: list[RowProblem]
    failed_rows: list[Cells]


class HeaderCandidate(NamedTuple):
    """A row that may name the columns, with the cells under each name."""

    row_no: int
    names: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]  # by column


class UnknownColumns(UserError):
    """Nothing tells which columns have tracking no. and amount: somebody has to say so."""

    def __init__(self, message: str, table: "UnknownTable") -> None:
        super().__init__(message, field="columns")
        self.table = table


class UnknownTable(NamedTuple):
    """A table whose columns somebody has to explain; the likeliest header comes first."""

    file_name: str
    sheet_name: str
    kind: StatementKind
    columns: dict[str, str]  # what was found, field: header name
    missing: tuple[str, ...]  # fields that have to be named
    candidates: tuple[HeaderCandidate, ...]


def read_statement(
    path: Path,
    remembered: Mappings,
    courier_id: CourierId | None = None,
    kind: StatementKind | None = None,
    columns: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> list[ReadStatement]:
    """Every table of a file that holds lines of a courier.

    ``columns`` (field: header name) is what somebody says; else what is remembered, else what the names tell. Raises
    UnknownColumns when tracking no. or amount cannot be found, UserError for what is no table or cannot be read.
    """
    raise NotImplementedError


def candidate_columns(table: UnknownTable, header_row: int) -> Sequence[str]:
    """The names in the row that somebody chose as the header."""
    return next((one.names for one in table.candidates if one.row_no == header_row), ())
