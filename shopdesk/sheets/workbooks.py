"""Sheets of .xlsx and .xls workbooks, with numbers that have lost digits marked."""

import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from math import isfinite
from pathlib import Path
from typing import BinaryIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from shopdesk.sheets.containers import (
    MAX_SHEET_CELLS,
    Content,
    check_archive,
    check_workbook,
    damaged,
    password_protected,
    too_large,
)
from shopdesk.sheets.old_workbooks import checked_xls
from shopdesk.sheets.raw import Cell, DamagedNumber, RawRow, RawTable, SheetText

MAX_WORKBOOK_BYTES = 300 << 20
# Excel keeps 15 significant digits.
_FIRST_DAMAGED = 10**15
_LOOKS_ROUNDED_LENGTH = 18


def workbook_tables(path: Path, name: str, content: Content, opened: Callable[[], BinaryIO]) -> list[RawTable]:
    """The sheets of a workbook; ``opened`` gives its bytes afresh. Raises UserError for one that cannot be read."""
    with opened() as file:
        if file.seek(0, io.SEEK_END) > MAX_WORKBOOK_BYTES:
            raise too_large(name)
        if content is Content.XLSX:
            _check(file, name)
    if content is Content.XLS:
        opened = partial(_sound_xls, opened, name)
    with opened() as file:
        workbook = _workbook(file, name, content)
    tables = []
    for sheet in workbook.sheets_metadata:
        if sheet.typ is SheetTypeEnum.WorkSheet:
            rows = _SheetRows(opened, name, sheet.name, content)
            tables.append(RawTable(path, name, sheet.name, "", sheet.visible is not SheetVisibleEnum.Visible, rows))
    return tables


class _SheetRows:
    """The rows of one sheet; the parsed sheet is kept from a look at its head until it has been read through."""

    def __init__(self, opened: Callable[[], BinaryIO], file: str, sheet: str, content: Content) -> None:
        self._opened, self._file, self._name, self._content = opened, file, sheet, content
        self._sheet: CalamineSheet | None = None

    def __call__(self) -> Iterator[RawRow]:
        if self._sheet is None:
            self._sheet = self._load()
        sheet = self._sheet
        left = sheet.start[1] if sheet.start else 0
        before: list[Cell] = [""] * left
        for number, values in enumerate(sheet.iter_rows(), 1):
            cells = before + [v if type(v) is str and len(v) < _LOOKS_ROUNDED_LENGTH else cell_of(v) for v in values]
            if any(cells):
                yield number, cells
        self._sheet = None

    def _load(self) -> CalamineSheet:
        with self._opened() as file:
            workbook = _workbook(file, self._file, self._content)
        with _refusing(self._file, self._content):
            sheet = workbook.get_sheet_by_name(self._name)
        if sheet.total_height * max(sheet.total_width, 1) > MAX_SHEET_CELLS:
            raise too_large(self._file)
        return sheet


def cell_of(value: object) -> Cell:
    """A stored value as a raw cell: integers exactly, floats without binary noise, dates as datetime."""
    match value:
        case str():
            return SheetText(value) if len(value) >= _LOOKS_ROUNDED_LENGTH and value.isdecimal() else value
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return _number(value)
        case datetime():
            return value
        case date():
            return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - as in the sheet
        case time():
            return value.isoformat()
        case timedelta():
            return str(value)
        case _:
            return "" if value is None else str(value)


def _number(value: float) -> str:
    if not isfinite(value):
        return ""
    if abs(value) >= _FIRST_DAMAGED:
        digits, exponent = f"{value:.14E}".split("E")
        return DamagedNumber(f"{digits.rstrip('0').rstrip('.')}E{exponent}")
    if value == int(value):
        return str(int(value))
    return f"{Decimal(f'{value:.15g}'):f}"


def _check(file: BinaryIO, name: str) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            check_archive(archive, name)
            check_workbook(archive, name)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise damaged(name) from error


def _sound_xls(opened: Callable[[], BinaryIO], name: str) -> BinaryIO:
    with opened() as file, _refusing(name, Content.XLS):
        file.seek(0)
        return io.BytesIO(checked_xls(file.read(), name))


def _workbook(file: BinaryIO, name: str, content: Content) -> CalamineWorkbook:
    file.seek(0)
    with _refusing(name, content):
        return CalamineWorkbook.from_filelike(file)


@contextmanager
def _refusing(name: str, content: Content) -> Iterator[None]:
    """Turn whatever the reading library raises into a sentence, its internal panics included."""
    try:
        yield
    except PasswordError as error:
        raise password_protected(name) from error
    except BaseException as error:
        # Its PanicException is no Exception and cannot be imported.
        if not isinstance(error, CalamineError | ValueError | OSError) and type(error).__name__ != "PanicException":
            raise
        # Excel encrypts an .xlsx by putting it into the container of the old .xls.
        if content is Content.XLS and name.lower().endswith((".xlsx", ".xlsm")):
            raise password_protected(name) from error
        raise damaged(name) from error
