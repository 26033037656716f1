"""What a file holds: the tables with refunds in it, and the rows of one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.refund_files.recognition import RecognisedRefunds, is_known_name, recognise
from shopdesk.sheets.cells import clean_text
from shopdesk.sheets.no_records import NoRecord, instead_of_record
from shopdesk.sheets.reading import HEADER_SCAN, Cells, RawRow, RawTable, find_header, read_tables
from shopdesk.sheets.row_reading import RowProblem, shown
from shopdesk.shops.model import Platform

LeaveOut = Callable[[RowProblem], None]


@dataclass(frozen=True)
class RefundTable:
    """A table of a file that is known to hold refunds."""

    table: RawTable
    recognised: RecognisedRefunds
    header_row: int

    @property
    def name(self) -> str:
        """The file, and the sheet in it."""
        return self.table.name

    @property
    def platform(self) -> Platform | None:
        """Whose file it is; None where it does not say."""
        return self.recognised.platform

    def kind(self) -> str:
        """What kind of file this is, in words."""
        return translate("RefundFiles", self.recognised.format.title)


def refund_tables(path: Path) -> list[RefundTable]:
    """The tables of a file that hold refunds, none where none does; raises UserError when it cannot be read."""
    found = (refund_table(table, list(islice(table.rows(), HEADER_SCAN))) for table in read_tables(path))
    return [table for table in found if table is not None]


def refund_table(table: RawTable, head: Sequence[RawRow]) -> RefundTable | None:
    """A table by its first rows; None where it holds no refunds. A row of groups may stand above the header."""
    header = find_header(head, is_known_name, minimum=2)
    rows = [(number, tuple(map(clean_text, cells))) for number, cells in head]
    likely = [row for row in rows if header is not None and row[0] == header.row]
    for number, names in [*likely, *(row for row in rows if row not in likely)]:
        if (recognised := recognise(names)) is not None:
            return RefundTable(table, recognised, number)
    return None


def refund_rows(table: RefundTable, leave_out: LeaveOut) -> Iterator[RawRow]:
    """The rows under the header without totals and explanations; raises UserError when the file has changed."""
    rows = table.table.rows()
    for number, cells in rows:
        if number >= table.header_row:
            if number == table.header_row and tuple(map(clean_text, cells)) == table.recognised.header:
                return _tidy(table, rows, leave_out)
            break
    raise UserError(
        translate("OrderFiles", "“{file}” was changed in between. Choose it again.").format(file=table.name)
    )


def _tidy(table: RefundTable, rows: Iterator[RawRow], leave_out: LeaveOut) -> Iterator[RawRow]:
    column = table.recognised.fit.columns["refund_no"][0]
    name = table.recognised.header[column]
    for place, (number, cells) in enumerate(rows):
        instead = instead_of_record(place, cells, column, name)
        if instead is None:
            yield number, cells
        elif instead is not NoRecord.BLANK:
            leave_out(RowProblem(number, name, shown(_first_text(cells)), _reason(instead)))


def _first_text(cells: Cells) -> str:
    return next(filter(None, map(clean_text, cells)))


def _reason(instead: NoRecord) -> str:
    if instead is NoRecord.TOTAL:
        return translate("RefundFiles", "A total or a note of the export, no refund.")
    if instead is NoRecord.HEADER:
        return translate("OrderFiles", "The header once more.")
    return translate("RefundFiles", "An explanation of the columns, no refund.")
