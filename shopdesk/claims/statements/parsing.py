"""One row of a courier's file: what its cells mean, and whether it is a line at all."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_number, search_key
from shopdesk.core.text import translate
from shopdesk.sheets.cells import amount_fen, clean_text, day, identifier
from shopdesk.sheets.no_records import cell_told
from shopdesk.sheets.reading import Cell, Cells, normalise_header
from shopdesk.sheets.row_reading import RowProblem, shown

MAX_NUMBER, MAX_KIND_WORD, MAX_REMARK = 64, 100, 2_000
_SUMMARY = re.compile(
    r"(?:本页|本期|本月|账单|总|应付|应收|赔付|理赔)*(?:合计|总计|小计|共计|汇总|总额|总数)|件量|票数|单量|(?:剩余|累计)?应[收付](?:余额|款)?$|"
    r"剩余应收|[上本]期(?:结余|余额|欠款)|(?:制表|审核|复核|经办|打印)(?:人|时间|日期)?|[备附]?注\s*[:：]|说明\s*[:：]|total\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_AROUND = " \t\r\n,;，；、|"
_PREFIX = re.compile(r"^(?:No|运单号|单号)\s*[:：.]\s*", re.IGNORECASE)
_NOTE_BEHIND = re.compile(r"\s*[（(][^（()）]*[）)]$")
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\xad"))
_WHOLE = re.compile(r"(\d{6,15})\.0")  # what became of a number in a program that calculates
_LEAST_OF_SEVERAL = 10  # characters; groups of digits in one number are shorter
_SEPARATORS = re.compile(r"[,;，；、|/\s]")
_BRACKETED = re.compile(r"^[（(]\s*(.+?)\s*[）)]\s*(?:元)?$")
_MINUS = re.compile("[\u2212\u2012\u2013\ufe63\uff0d]")
_TRAILING_MINUS = re.compile(r"^([^-]+?)\s*-$")
_GAP = "[ \u00a0\u2009\u202f]"  # between thousands
_GAPPED = re.compile(rf"(?<!\d)\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d)")
_HALF_DAY = re.compile(r"\s*(?:[上下]午|[AP]M|星期[一二三四五六日天])[\s\d:]*$", re.IGNORECASE)
_SLASHED_DAY = re.compile(r"^(\d{1,2})/(\d{1,2})$")
_SHORT_YEAR = re.compile(r"^(\d{2})([-/.])(\d{1,2})\2(\d{1,2})$")


class ParsedRow(NamedTuple):
    """A row that speaks of a parcel; what it means for our claims needs the whole table."""

    row_no: int
    tracking_no: str
    order_no: str
    kind_word: str
    amount_fen: int
    paid_on: date | None
    remark: str

    @property
    def words(self) -> str:
        """What tells the kind of the line: its own word, else a short remark."""
        return self.kind_word or (self.remark if len(self.remark) <= 8 else "")

    @property
    def key(self) -> str:
        """What lines of one parcel share; of one that has only an order no., that."""
        return search_key(self.tracking_no) if self.tracking_no else f"#{search_key(self.order_no)}"


class LeftOut(NamedTuple):
    """A row that is no line."""

    problem: RowProblem


class Refused(NamedTuple):
    """A row that speaks of money and cannot be taken."""

    problem: RowProblem


def is_total(texts: Sequence[str]) -> bool:
    """Whether the texts of a row are those of a sum: a word for it, and figures."""
    said = [text for text in texts if text]
    return any(map(_SUMMARY.match, said[:2])) and any(map(_DIGIT.search, said))


class RowParser:
    """What the rows of one table say; ``month`` gives the year to days that have none."""

    def __init__(self, header: Sequence[str], columns: Mapping[str, int], month: str) -> None:
        self._header, self._columns, self._month = header, columns, month or None

    def parse(self, number: int, cells: Cells) -> ParsedRow | LeftOut | Refused | None:
        """A row's meaning; None where it is blank."""
        texts = [text for cell in cells if (text := clean_text(cell))]
        if not texts:
            return None
        if (reason := self._no_line(cells, texts)) is not None:
            return self._left_out(number, texts, reason)
        field = "tracking_no"
        try:
            tracking_no = _tracking_no(self._cell(cells, "tracking_no"))
            field = "amount"
            amount = statement_amount(self._cell(cells, "amount"))
            if not tracking_no and not self._order_no(cells):
                if amount is None:
                    return self._left_out(number, texts, translate("Statements", "No parcel in this row."))
                field = "tracking_no"
                raise UserError(translate("Statements", "The tracking no. is missing."))
            if amount is None:
                raise UserError(translate("Statements", "The amount is missing."))
            field = "paid_on"
            paid_on = statement_day(self._cell(cells, "paid_on"), self._month)
        except UserError as error:
            return self._refused(number, cells, texts, field, error)
        return ParsedRow(
            number,
            tracking_no,
            self._order_no(cells),
            self._text(cells, "kind")[:MAX_KIND_WORD],
            amount,
            paid_on,
            self._text(cells, "remark")[:MAX_REMARK],
        )

    def _no_line(self, cells: Cells, texts: Sequence[str]) -> str | None:
        """Why a row is no line, by its words."""
        column = self._columns["tracking_no"]
        told = cell_told(cells, column)
        if told and normalise_header(told) == normalise_header(self._header[column]):
            return translate("Statements", "The header once more.")
        if not _is_number(told) and any(_SUMMARY.match(text) for text in texts[:2]):
            return translate("Statements", "A total or a note, no parcel.")
        return None

    def _refused(
        self, number: int, cells: Cells, texts: Sequence[str], field: str, error: UserError
    ) -> LeftOut | Refused:
        """A row without a parcel's number and without any money is a section or an explanation; any other is told."""
        if field == "tracking_no" and not _is_number(cell_told(cells, self._columns[field])):
            try:
                has_money = statement_amount(self._cell(cells, "amount")) is not None
            except UserError:
                has_money = False
            if not has_money:
                return self._left_out(number, texts, translate("Statements", "No parcel in this row."))
        column = self._columns.get(field, self._columns["tracking_no"])
        return Refused(RowProblem(number, self._header[column], shown(self._at(cells, column)), error.message))

    def _left_out(self, number: int, texts: Sequence[str], reason: str) -> LeftOut:
        return LeftOut(RowProblem(number, "", shown(" ".join(texts[:4])), reason))

    def _order_no(self, cells: Cells) -> str:
        """The order no., nothing where it is damaged: a line is not lost for what only helps to find its claim."""
        try:
            number = as_number(identifier(self._cell(cells, "order_no")))
        except UserError:
            return ""
        return number if len(number) <= MAX_NUMBER - 1 and number.isprintable() else ""

    def _text(self, cells: Cells, field: str) -> str:
        return " ".join(clean_text(self._cell(cells, field)).split())

    def _cell(self, cells: Cells, field: str) -> Cell:
        column = self._columns.get(field)
        return "" if column is None else self._at(cells, column)

    def _at(self, cells: Cells, column: int) -> Cell:
        return cells[column] if column < len(cells) else ""


def statement_amount(cell: Cell) -> int | None:
    """Fen of an amount as couriers write them, below zero also in brackets or with the sign behind; None for blank."""
    if not isinstance(cell, str):
        return amount_fen(cell)
    text = _GAPPED.sub(lambda match: re.sub(_GAP, "", match[0]), _MINUS.sub("-", clean_text(cell)))
    if match := _BRACKETED.match(text):
        amount = amount_fen(match[1])
        if amount is not None and amount > 0:
            return -amount
        raise UserError(translate("Money", "“{text}” is not an amount. Write it like 12.50.").format(text=shown(cell)))
    if match := _TRAILING_MINUS.match(text):
        amount = amount_fen(match[1])
        return None if amount is None else -amount
    return amount_fen(text)


def statement_day(cell: Cell, month: str | None) -> date | None:
    """The day as written; the year of one without it is the one that brings it nearest to ``month``."""
    if isinstance(cell, str):
        cell = text = _HALF_DAY.sub("", clean_text(cell))
        if match := _SLASHED_DAY.match(text):
            cell = f"{match[1]}-{match[2]}"
        elif match := _SHORT_YEAR.match(text):
            cell = f"20{match[1]}-{match[3]}-{match[4]}"
    return day(cell, period=month)


def _tracking_no(cell: Cell) -> str:
    """The one tracking no. of a cell, empty for blank; raises UserError for several, and for what is none."""
    text = _PREFIX.sub("", identifier(cell)).translate(_INVISIBLE).strip(_AROUND)
    text = _WHOLE.sub(r"\1", _NOTE_BEHIND.sub("", text))
    number = as_number(text)
    if not number:
        return ""
    several = len([part for part in text.split() if len(part) >= _LEAST_OF_SEVERAL and _is_number(part)]) > 1
    if _is_number(number) and not several:
        return number
    if several or (_SEPARATORS.search(number) and any(map(_is_number, _SEPARATORS.split(number)))):
        raise UserError(
            translate("Statements", "Several tracking numbers share one amount. Give each a row of its own.")
        )
    raise UserError(translate("Statements", "“{text}” is not a tracking no.").format(text=shown(cell)))


def _is_number(text: str) -> bool:
    """Whether this can be a parcel's number: at least six digits among letters, nothing between."""
    return (
        6 <= sum(map(str.isdigit, text)) <= len(text) <= MAX_NUMBER
        and text.isprintable()
        and _SEPARATORS.search(text) is None
        and "." not in text
        and ":" not in text
    )
