"""Lists out: .xlsx with real numbers and dates, .csv that Excel and our own reader take back exactly."""

import csv
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import rustpy_xlsxwriter as fast_xlsx

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, Column, Kind, Listing, shown_text
from shopdesk.core.errors import UserError
from shopdesk.core.files import replacing
from shopdesk.core.money import decimal_yuan
from shopdesk.core.text import translate
from shopdesk.sheets.cells import clean_text

Row = TypeVar("Row")

ROWS_AT_ONCE = 500
LONGEST_CELL = 32_767  # Excel's limit
DAMAGED_FROM_DIGITS = 12  # Excel shows longer numbers as 3.5E+17 and keeps 15 digits
_PIXELS_PER_CHARACTER = 7
_NARROWEST = {Kind.DATE: 11.0, Kind.TIME: 17.0}  # characters: Excel shows ##### of what does not fit
_TEXT_KINDS = (Kind.TEXT, Kind.IDENTIFIER, Kind.STATE)
_DIGITS = frozenset("0123456789")
_EXCEL_ROUNDS = re.compile(rf"[0-9]{{{DAMAGED_FROM_DIGITS},}}|0[0-9]+")
# Style numbers such as 2601-1 and 12E3, which Excel takes for dates, times and powers.
_EXCEL_CONVERTS = re.compile(r"[0-9]+(?:[-/.:][0-9]+)*[-/:][0-9]+|[0-9.]+[eE][+-]?[0-9]+")
_FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r")
_NUMBER_FORMATS = {
    Kind.MONEY: "￥#,##0.00;[Red]￥-#,##0.00",
    Kind.NUMBER: "#,##0",
    Kind.DATE: "yyyy-mm-dd",
    Kind.TIME: "yyyy-mm-dd hh:mm",
    Kind.IDENTIFIER: "@",
}


def write_list(path: Path, listing: Listing[Row], rows: Iterable[Row], clock: Clock) -> None:
    """Write a list to .xlsx or .csv, whichever the name asks for; raises UserError for another, and OSError.

    The file is complete or not there: whatever interrupts it leaves what was there before.
    """
    suffix = path.suffix.lower()
    if suffix not in (".xlsx", ".csv"):
        raise UserError(translate("Sheets", "Choose a file name that ends in .xlsx or .csv."), field="out")
    listing = replace(listing, columns=tuple(map(_lasting, listing.columns)))
    with replacing(path) as temporary:
        if suffix == ".xlsx":
            _write_xlsx(temporary, listing, rows, clock)
        else:
            _write_csv(temporary, listing, rows, clock)


def _write_xlsx(path: Path, listing: Listing[Row], rows: Iterable[Row], clock: Clock) -> None:
    titles = _titles(listing)
    cells = _xlsx_rows(titles, listing.columns, rows, clock)
    formats = {
        title: fast_xlsx.Format().set_num_format(_NUMBER_FORMATS[column.kind])
        for title, column in zip(titles, listing.columns, strict=True)
        if column.kind in _NUMBER_FORMATS
    }
    write = partial(
        fast_xlsx.write_worksheet,
        _or_blank_row(cells, titles),
        str(path),
        sheet_name=sheet_name(listing.translated_title()),
        freeze_row=1,
        column_widths=[
            max(_NARROWEST.get(column.kind, 8.0), column.width / _PIXELS_PER_CHARACTER) for column in listing.columns
        ],
        column_formats=formats,
        header_format=fast_xlsx.Format().set_bold().set_background_color("#E8F0FE").set_border_bottom("thin"),
        autofilter=True,
        ignore_errors=[
            title for title, column in zip(titles, listing.columns, strict=True) if column.kind is Kind.IDENTIFIER
        ],
        page_setup={
            "landscape": True,
            "paper_size": 9,
            "fit_to_pages": (1, 0),
            "repeat_rows": 0,
            "footer": "&C&P / &N",
        },
    )
    try:
        write()
    except BaseException as error:
        if trouble := _disk_trouble(error, path):
            raise trouble from error
        raise


def _lasting(column: Column[Row]) -> Column[Row]:
    """A column whose values are still true when somebody opens the file."""
    return column if column.moment is None else replace(column, value=column.moment, kind=Kind.TIME)


def _disk_trouble(error: BaseException, path: Path) -> OSError | None:
    """The writing library's failure as the OSError it was; it keeps the number in the message only.

    A full disk even comes as its PanicException, which is no Exception and cannot be imported.
    """
    if type(error).__name__ != "PanicException" and (type(error) is not OSError or error.errno is not None):
        return None
    if number := re.search(r"\(os error (\d+)\)|\bcode: (\d+)", str(error)):
        code = int(number[1] or number[2])
        if sys.platform == "win32":
            return OSError(0, str(error), str(path), code)  # it is Windows's own number
        return OSError(code, os.strerror(code), str(path))
    return None


def _or_blank_row(cells: Iterator[dict[str, Any]], titles: list[str]) -> Iterator[dict[str, Any]]:
    """The rows; of an empty list a blank one, because the writer learns the columns from its first row."""
    empty = True
    for row in cells:
        empty = False
        yield row
    if empty:
        yield dict.fromkeys(titles)


def _titles(listing: Listing[Row]) -> list[str]:
    """The translated titles; one that comes twice gets a number, because rows are keyed by them."""
    titles: list[str] = []
    for column in listing.columns:
        title, number = listing.title_of(column), 2
        while title in titles:
            title, number = f"{listing.title_of(column)} {number}", number + 1
        titles.append(title)
    return titles


def _xlsx_rows(
    titles: list[str], columns: Sequence[Column[Row]], rows: Iterable[Row], clock: Clock
) -> Iterator[dict[str, Any]]:
    """Each row by title, its values as the writer takes them; a million cells pass here, hence a column at a time."""
    cells_of = [(column.value, _xlsx_cells(column.kind, clock)) for column in columns]
    waiting = iter(rows)
    while some := list(islice(waiting, ROWS_AT_ONCE)):
        told = [cells(list(map(value, some))) for value, cells in cells_of]
        for row in zip(*told, strict=True):
            yield dict(zip(titles, row, strict=True))


def _xlsx_cells(kind: Kind, clock: Clock) -> Callable[[list[Any]], list[Any]]:
    """How the values of a column become what the writer takes."""
    if kind is Kind.MONEY:
        return lambda values: [fen / 100 if type(fen) is int else fen for fen in values]
    if kind is Kind.TIME:
        zone = clock.zone  # written as its wall clock says
        return lambda values: [time.astimezone(zone) if type(time) is datetime else time for time in values]
    return _xlsx_texts if kind in _TEXT_KINDS else list


def _xlsx_texts(values: list[Any]) -> list[Any]:
    if set(map(type, values)) == {str} and max(map(len, values)) <= LONGEST_CELL:
        return values
    return [value if value is None else _xlsx_other(value) for value in values]


def _xlsx_other(value: object) -> object:
    if isinstance(value, bool | int | date):
        return value
    text = value.text if isinstance(value, Chip) else str(value)
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…"


def _write_csv(path: Path, listing: Listing[Row], rows: Iterable[Row], clock: Clock) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_titles(listing))
        writer.writerows([_csv_cell(column, row, clock) for column in listing.columns] for row in rows)


def _csv_cell(column: Column[Row], row: Row, clock: Clock) -> str:
    value = column.value(row)
    if column.kind is Kind.MONEY and isinstance(value, int):
        return str(decimal_yuan(value))
    if column.kind is Kind.TIME and isinstance(value, datetime):
        return f"{clock.local(value):%Y-%m-%d %H:%M:%S}"
    if isinstance(value, int) and column.kind is Kind.NUMBER:
        return str(value)
    if column.kind is Kind.DATE and isinstance(value, date):
        return value.isoformat()
    return guarded(shown_text(value, clock))


def guarded(text: str) -> str:
    """A text for a CSV cell that Excel neither computes nor damages, and that ``clean_text`` takes back exactly.

    Numbers Excel would round or strip of zeros become ``="…"``; what it would turn into a date gets a tab behind,
    as platforms do it; what would be taken for a formula, a guard or a null word gets two apostrophes in front,
    this program's own sign for "exactly this".
    """
    if text[:1] in _DIGITS:
        if _EXCEL_ROUNDS.fullmatch(text):
            return f'="{text}"'
        if _EXCEL_CONVERTS.fullmatch(text):
            return f"{text}\t"
    if text.startswith(_FORMULA_BEGINS) or clean_text(text) != text:
        return f"''{text}"
    return text


def sheet_name(title: str) -> str:
    """A title as Excel allows it for a sheet: 31 characters, none of ``[]:*?/\\``, no apostrophe at the ends."""
    kept = "".join(" " if character in "[]:*?/\\" or ord(character) < 32 else character for character in title)
    return kept.strip().strip("'")[:31].strip() or "Sheet1"
