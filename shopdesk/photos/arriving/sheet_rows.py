"""Whose the pictures of a workbook are, by the rows they stand in."""

import posixpath
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given, is_masked
from shopdesk.core.text import translate
from shopdesk.photos.arriving.file_names import numbers_in
from shopdesk.photos.folder.names import LONGEST_CUSTOMER
from shopdesk.sheets.cells import clean_text, identifier
from shopdesk.sheets.embedded_pictures import EmbeddedPicture, PictureSheet, picture_sheets
from shopdesk.sheets.named_columns import Fit, Layout, bare_name, fit, names_of, tiers
from shopdesk.sheets.picture_cells import Merged
from shopdesk.sheets.reading import Cell, Cells, RawTable, read_tables, split_header

_CUSTOMER, _ORDER, _TRACKING = "customer", "order", "tracking"
_SYNONYMS = {
    _CUSTOMER: ("客户", "买家", "顾客", "旺旺", "会员", "昵称", "顾客id", "淘宝id", "淘宝账号", "买家账号", "customer"),
    _ORDER: ("单号", "订单", "交易号", "order no", "order"),
    _TRACKING: ("快递", "运单", "面单号", "物流", "退回单号", "tracking no", "tracking"),
}
_LAYOUT = Layout(
    fields={
        _CUSTOMER: (
            *("客户ID", "买家昵称", "买家会员名", "买家会员昵称", "会员名", "旺旺号", "旺旺ID", "旺旺名", "买家旺旺"),
            *("客户旺旺", "买家ID", "客户昵称", "客户名", "用户ID", "用户昵称"),
        ),
        _ORDER: ("订单号", "订单编号", "主订单编号", "主订单号", "交易编号", "交易单号", "原订单号"),
        _TRACKING: (
            *("快递单号", "运单号", "运单编号", "物流单号", "退货单号", "退货快递单号", "退货运单号", "退货物流单号"),
            *("寄回单号", "补发单号", "快递号"),
        ),
    },
    required=frozenset(),
)
_KNOWN = names_of([_LAYOUT]) | names_of([Layout(fields=_SYNONYMS, required=frozenset())])
_LONGEST_TITLE = 60


class ToldRow(NamedTuple):
    """What a row says: a customer ID, and order and tracking numbers. ``trouble`` is a sentence about a cell of it."""

    customer: str = ""
    numbers: tuple[str, ...] = ()
    trouble: str = ""


class SheetPicture(NamedTuple):
    """A picture of a workbook with what its row says, and the row above where its own says nothing."""

    picture: EmbeddedPicture
    told: ToldRow
    above: ToldRow = ToldRow()
    copy: int = 1  # of the pictures in one cell, from 1

    @property
    def place(self) -> str:
        """Sheet and cell, ``Sheet1!E5``; ``Sheet1!E5 (2)`` for the second picture in one."""
        cell = f"{self.picture.sheet}!{self.picture.cell}"
        return cell if self.copy == 1 else f"{cell} ({self.copy})"


def pictures_with_rows(path: Path) -> list[SheetPicture]:
    """The pictures of a workbook, each with what stands in its row.

    Raises UserError for a file that is no workbook, or none that can be read, or has no pictures; OSError.
    """
    sheets = picture_sheets(path)
    if not sheets:
        text = translate("Photos", "There are no pictures in the sheets of “{file}”.")
        raise UserError(text.format(file=path.name))
    tables = {table.sheet: table for table in read_tables(path)}
    return [one for sheet in sheets for one in _of_sheet(sheet, tables.get(sheet.name))]


def picture_title(path: Path, one: SheetPicture) -> str:
    """What an archived picture of a workbook was called: the workbook, and where in it."""
    suffix = posixpath.splitext(one.picture.name)[1]
    return f"{path.stem[:_LONGEST_TITLE]} {one.place[-_LONGEST_TITLE:]}{suffix}"


def _of_sheet(sheet: PictureSheet, table: RawTable | None) -> list[SheetPicture]:
    rows, copies = _Rows(sheet, table), Counter[str]()
    found = []
    for picture in sheet.pictures:
        copies[picture.cell] += 1
        found.append(_with_row(picture, rows)._replace(copy=copies[picture.cell]))
    return found


def _with_row(picture: EmbeddedPicture, rows: "_Rows") -> SheetPicture:
    for row in dict.fromkeys((picture.row, rows.top_of(picture), picture.first_row)):
        told = rows.told(row)
        if told.customer or told.numbers:
            return SheetPicture(picture, told)
    return SheetPicture(picture, rows.told(picture.row), rows.above(min(picture.row, picture.first_row)))


class _Rows:
    """The rows of one sheet under its header, merged cells filled in."""

    def __init__(self, sheet: PictureSheet, table: RawTable | None) -> None:
        self._header = 0
        self._fit: Fit | None = None
        self._merged_at: dict[int, list[Merged]] = {}
        wanted = {row for one in sheet.pictures for row in (one.row, one.first_row)}
        for merged in sheet.merged:
            covered = [row for row in wanted if merged.top <= row <= merged.bottom]
            for row in covered:
                self._merged_at.setdefault(row, []).append(merged)
        self._wanted = wanted | {one.top for rows in self._merged_at.values() for one in rows}
        self._cells: dict[int, Cells] = {}
        self._above: dict[int, ToldRow] = {}
        if table is not None:
            self._read(table)

    def told(self, row: int) -> ToldRow:
        """What a row says."""
        cells = dict(enumerate(self._cells.get(row, ())))
        for merged in self._merged_at.get(row, ()):
            top = self._cells.get(merged.top, ())
            if merged.left <= len(top):
                cells[merged.left - 1] = top[merged.left - 1]
        return _told(self._fit, cells) if row != self._header else ToldRow()

    def above(self, row: int) -> ToldRow:
        """What the last row above says that says anything."""
        return self._above.get(row, ToldRow())

    def top_of(self, picture: EmbeddedPicture) -> int:
        """The first row of the merged cells that a picture lies in."""
        covering = (one for one in self._merged_at.get(picture.row, ()) if one.left <= picture.column <= one.right)
        return next((one.top for one in covering), picture.row)

    def _read(self, table: RawTable) -> None:
        header, rows = split_header(table.rows(), _is_known)
        if header is not None:
            self._header = header.row
            self._fit = fit(_LAYOUT, header.names, tiers(_SYNONYMS))
        last, waiting = ToldRow(), sorted(self._wanted, reverse=True)
        for number, cells in rows:
            while waiting and waiting[-1] <= number:
                self._above[waiting.pop()] = last
            if number in self._wanted:
                self._cells[number] = cells
            elif not waiting:
                break
            told = _told(self._fit, dict(enumerate(cells)))
            last = told if told.customer or told.numbers else last
        self._above |= dict.fromkeys(waiting, last)


def _is_known(name: str) -> bool:
    return name in _KNOWN or bare_name(name) in _KNOWN


def _told(fitted: Fit | None, cells: Mapping[int, Cell]) -> ToldRow:
    """What the cells of a row say by the columns of its header; without one only numbers can be found."""
    if fitted is None:
        return ToldRow(numbers=tuple(dict.fromkeys(one for cell in cells.values() for one in _numbers(cell)[0])))
    customer, numbers, trouble = "", [], ""
    for column in fitted.columns.get(_CUSTOMER, ()):
        text = as_given(clean_text(cells.get(column, "")))
        if not customer and text and not is_masked(text) and len(text) <= LONGEST_CUSTOMER:
            customer = text
    for column in (*fitted.columns.get(_ORDER, ()), *fitted.columns.get(_TRACKING, ())):
        found, why = _numbers(cells.get(column, ""))
        numbers += found
        trouble = trouble or why
    return ToldRow(customer, tuple(dict.fromkeys(numbers)), trouble)


def _numbers(cell: Cell) -> tuple[Sequence[str], str]:
    """The order or tracking numbers of a cell, and what is wrong with it."""
    try:
        return numbers_in(identifier(cell)), ""
    except UserError:
        text = translate("Photos", "The number “{number}” in this row has lost its last digits in Excel.")
        return (), text.format(number=clean_text(cell))
