"""What came of importing a table: counts, rows that were refused, and what somebody has to look at."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from shopdesk.order_files.formats import Shape
from shopdesk.order_files.parsing import RowProblem, RowRefused
from shopdesk.sheets.reading import Cells, RawRow

MAX_FAILED_ROWS = 20_000
MAX_TOLD = 2_000  # orders or fields that are named one by one


@dataclass
class Counts:
    """Rows that were new, that changed something, and that changed nothing; orders where rows repeat their order."""

    inserted: int = 0
    updated: int = 0
    unchanged: int = 0


class Differing(NamedTuple):
    """A field that was entered here, and what the platform says instead; ours stands, and nobody has decided yet."""

    order_no: str
    field: str
    ours: Any
    platforms: Any


@dataclass
class TableResult:
    """What came of one table; ``failed_rows`` are the refused rows as they were, to be saved and fixed."""

    file: str
    kind: str
    header: tuple[str, ...]
    counts: Counts = field(default_factory=Counts)
    failed: list[RowProblem] = field(default_factory=list)
    failed_rows: list[Cells] = field(default_factory=list)
    failed_count: int = 0
    shape: Shape = Shape.ORDERS  # what its rows are
    left_out: list[RowProblem] = field(default_factory=list)  # totals and explanations, which are no orders
    differing: list[Differing] = field(default_factory=list)  # at most MAX_TOLD of differing_count
    differing_count: int = 0
    in_bin: list[str] = field(default_factory=list)  # orders in the recycle bin, left alone; at most MAX_TOLD
    in_bin_count: int = 0

    def refuse(self, row: RawRow, refused: RowRefused) -> None:
        """Note a row that was not taken, and why."""
        self.failed_count += 1
        if len(self.failed_rows) < MAX_FAILED_ROWS:
            self.failed_rows.append(row[1])
            self.failed += refused.problems

    def leave_out(self, row: RowProblem) -> None:
        """Note a row that is no order."""
        if len(self.left_out) < MAX_FAILED_ROWS:
            self.left_out.append(row)

    def note_differing(self, one: Differing) -> None:
        """Note a field that stays as it was entered here, while the platform says something else."""
        self.differing_count += 1
        if len(self.differing) < MAX_TOLD:
            self.differing.append(one)

    def note_in_bin(self, order_no: str) -> None:
        """Note an order that was left alone because it lies in the recycle bin."""
        self.in_bin_count += 1
        if len(self.in_bin) < MAX_TOLD:
            self.in_bin.append(order_no)
