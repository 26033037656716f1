"""What came of importing a table: counts, and the rows that were refused, to be fixed and imported again."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from shopdesk.core.files import replacing
from shopdesk.sheets.reading import Cell, Cells, RawRow, SheetText
from shopdesk.sheets.row_reading import RowProblem, RowRefused, cell_as_text
from shopdesk.sheets.writing import guarded

MAX_FAILED_ROWS = 20_000
MAX_TOLD = 2_000  # records or fields that are named one by one


@dataclass
class Counts:
    """Rows that were new, that changed something, and that changed nothing; orders where rows repeat their order."""

    inserted: int = 0
    updated: int = 0
    unchanged: int = 0


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
    left_out: list[RowProblem] = field(default_factory=list)  # totals and explanations, which are no records
    in_bin: list[str] = field(default_factory=list)  # what lies in the recycle bin, left alone; at most MAX_TOLD
    in_bin_count: int = 0
    differing_count: int = 0  # fields in which the platform contradicts what is here

    def what(self) -> str:
        """What its rows are, as a heading."""
        return ""

    def refuse(self, row: RawRow, refused: RowRefused) -> None:
        """Note a row that was not taken, and why."""
        self.failed_count += 1
        if len(self.failed_rows) < MAX_FAILED_ROWS:
            self.failed_rows.append(row[1])
            self.failed += refused.problems

    def leave_out(self, row: RowProblem) -> None:
        """Note a row that is no record."""
        if len(self.left_out) < MAX_FAILED_ROWS:
            self.left_out.append(row)

    def note_in_bin(self, number: str) -> None:
        """Note a record that was left alone because it lies in the recycle bin."""
        self.in_bin_count += 1
        if len(self.in_bin) < MAX_TOLD:
            self.in_bin.append(number)


def save_failed_rows(path: Path, results: Sequence[TableResult]) -> list[Path]:
    """Write the refused rows under their own header, to be fixed and imported again; raises OSError.

    The cells are kept as the platform wrote them; numbers that were text in a workbook are guarded, so that they stay
    whole. Each header needs a file of its own: the second is ``name_2.csv``.
    """
    by_header: dict[tuple[str, ...], list[Cells]] = {}
    for result in results:
        if result.failed_rows:
            by_header.setdefault(result.header, []).extend(result.failed_rows)
    written = []
    for number, (header, rows) in enumerate(by_header.items(), 1):
        target = path if number == 1 else path.with_stem(f"{path.stem}_{number}")
        with replacing(target) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(header)
            writer.writerows(map(_kept, row) for row in rows)
        written.append(target)
    return written


def _kept(cell: Cell) -> str:
    text = cell_as_text(cell)
    return guarded(text) if isinstance(cell, SheetText) and text.isdecimal() else text
