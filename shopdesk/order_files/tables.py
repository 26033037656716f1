"""What a file holds: the tables with orders in it, and what the others are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.order_files.column_mappings import ColumnMapping, recognised_by
from shopdesk.order_files.formats import Recognised
from shopdesk.order_files.recognition import is_known_name, other_kind, recognise
from shopdesk.order_files.tidying import LeaveOut, tidy_rows
from shopdesk.sheets.cells import clean_text
from shopdesk.sheets.reading import HEADER_SCAN, RawRow, RawTable, find_header, header_key, read_tables


@dataclass(frozen=True)
class OrderTable:
    """A table of a file that is known to hold orders or order lines."""

    table: RawTable
    recognised: Recognised
    header_row: int
    head: Sequence[RawRow] = ()  # its first rows, header and all

    @property
    def name(self) -> str:
        """The file, and the sheet in it."""
        return self.table.name

    def kind(self) -> str:
        """What kind of file this is, in words."""
        return translate("OrderFiles", self.recognised.format.title)


class OtherTable(NamedTuple):
    """A table that is not imported: why, and the row that looks like its header."""

    table: RawTable
    reason: str
    header_row: int
    header: tuple[str, ...]
    mappable: bool  # somebody may say which of its columns is what
    head: Sequence[RawRow] = ()


class FileContents(NamedTuple):
    """The tables of a file: those with orders, and the others."""

    tables: list[OrderTable]
    others: list[OtherTable]


def look_into(path: Path, remembered: Mapping[str, ColumnMapping] | None = None) -> FileContents:
    """What the tables of a file are; ``remembered`` are mappings by hand. Raises UserError when it cannot be read."""
    contents = FileContents([], [])
    for table in read_tables(path):
        known = _understood(table, remembered or {})
        if isinstance(known, OrderTable):
            contents.tables.append(known)
        elif known is not None:
            contents.others.append(known)
    return contents


def order_tables(path: Path, remembered: Mapping[str, ColumnMapping] | None = None) -> list[OrderTable]:
    """The tables of a file that hold orders; raises UserError, saying what it is, when there is none."""
    contents = look_into(path, remembered)
    if not contents.tables:
        raise UserError(why_no_orders(path, contents.others))
    return contents.tables


def why_no_orders(path: Path, others: Sequence[OtherTable]) -> str:
    """Why nothing of a file can be imported, as a sentence."""
    if others:
        return others[0].reason
    return _not_known(path.name)


def _not_known(name: str) -> str:
    return translate(
        "OrderFiles",
        "“{file}” is not an order file ShopDesk knows: none of its first rows names columns such as 订单编号.",
    ).format(file=name)


def _understood(table: RawTable, remembered: Mapping[str, ColumnMapping]) -> OrderTable | OtherTable | None:
    """A table by its first rows; None for one without any row."""
    raw = list(islice(table.rows(), HEADER_SCAN))
    if not raw:
        return None
    head = [(number, tuple(map(clean_text, cells))) for number, cells in raw]
    for number, names in head:
        mapping = remembered.get(header_key(names)) if remembered else None
        if mapping is not None and (recognised := recognised_by(mapping, names)) is not None:
            return OrderTable(table, recognised, number, raw)
    for number, names in head:
        if (other := other_kind(names)) is not None:
            text = translate("OrderFiles", "“{file}” is {kind}. It is not imported here: nothing in it is an order.")
            reason = text.format(file=table.name, kind=translate("OrderFiles", other.title))
            return OtherTable(table, reason, number, names, mappable=False, head=raw)
    header = find_header(head, is_known_name, minimum=2)
    likely = [(header.row, tuple(header.names))] if header is not None else []
    for number, names in [*likely, *(row for row in head if _may_be_header(row[1]))]:
        if (recognised := recognise(names)) is not None:
            return OrderTable(table, recognised, number, raw)
    number, names = max([*likely, *head], key=lambda row: (row in likely, _may_be_header(row[1])))
    return OtherTable(table, _not_known(table.name), number, names, mappable=True, head=raw)


def _may_be_header(names: Sequence[str]) -> bool:
    texts = [name for name in names if name]
    return len(texts) > 2 and not any(text[0].isdecimal() for text in texts)


def order_rows(table: OrderTable, leave_out: LeaveOut) -> Iterator[RawRow]:
    """The rows under the header, made tidy; raises UserError when the file has changed."""
    rows = table.table.rows()
    for number, cells in rows:
        if number >= table.header_row:
            if number == table.header_row and tuple(map(clean_text, cells)) == table.recognised.header:
                return tidy_rows(table.recognised, rows, leave_out)
            break
    raise UserError(
        translate("OrderFiles", "“{file}” was changed in between. Choose it again.").format(file=table.name)
    )
