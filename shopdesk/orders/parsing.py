"""One row of a platform's file as the values of an order or an order line, field by field."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given
from shopdesk.core.text import translate
from shopdesk.orders.formats import STATUSES, Recognised
from shopdesk.orders.model import OrderStatus
from shopdesk.sheets.cells import (
    amount_fen,
    clean_text,
    identifier,
    instant,
    pairs,
    tracking_numbers,
    whole_number,
)
from shopdesk.sheets.reading import Cell, Cells, RawRow

COLOUR_NAMES = ("颜色分类", "颜色", "主要颜色", "花色")
SIZE_NAMES = ("尺码", "尺寸", "鞋码", "参考身高", "规格")


_NOTHING = frozenset({"", "0", '=""', "'null", "null", "-"})


_SELDOM_REPEATED = frozenset(
    {"order_no", "sub_order_no", "phone", "tracking_no", "address", "buyer", "receiver"}
    | {"paid_at", "shipped_at", "finished_at"}
)


class RowProblem(NamedTuple):
    """Why a row (or a cell of it) was not taken."""

    row: int
    column: str
    value: str
    reason: str


class RowRefused(Exception):
    """A row with at least one cell that cannot be taken."""

    def __init__(self, problems: list[RowProblem]) -> None:
        super().__init__(problems)
        self.problems = problems


def _text(cell: Cell) -> str:
    text = clean_text(cell)
    return text if text.isascii() else as_given(text)


def _order_no(cell: Cell) -> str:
    order_no = identifier(cell)
    if not order_no:
        raise UserError(translate("OrderFiles", "The order number is missing."))
    return order_no


def _status(cell: Cell) -> OrderStatus | None:
    text = clean_text(cell)
    if not text:
        return None
    if (status := STATUSES.get(text.replace("，", ","))) is not None:
        return status
    raise UserError(translate("OrderFiles", "“{text}” is not an order status ShopDesk knows.").format(text=text))


def _tracking(cell: Cell) -> str:
    # The usual cell first: one number, with or without its "No:".
    if type(cell) is str:
        number = cell.removeprefix("No:")
        if 11 <= len(number) < 18 and number.isalnum() and number.isascii() and number[5:].isdecimal():
            return number
    return ",".join(tracking_numbers(cell))


def _quantity(cell: Cell) -> int | None:
    quantity = whole_number(cell)
    if quantity is not None and not 0 <= quantity <= 1_000_000:
        raise UserError(translate("OrderFiles", "{quantity} is not a quantity.").format(quantity=quantity))
    return quantity


PARSERS: dict[str, Callable[[Cell], Any]] = {
    "order_no": _order_no,
    "sub_order_no": identifier,
    "phone": identifier,
    "status": _status,
    "tracking_no": _tracking,
    "quantity": _quantity,
    **dict.fromkeys(
        (
            "goods_fen",
            "postage_fen",
            "total_fen",
            "paid_fen",
            "refunded_fen",
            "price_fen",
            "line_paid_fen",
            "refund_fen",
        ),
        amount_fen,
    ),
    **dict.fromkeys(("ordered_at", "paid_at", "shipped_at", "finished_at"), instant),
}


def _meaning_of(field: str) -> Callable[[Cell], Any]:
    """What a cell of a field means, None for nothing; raises UserError."""
    parse = PARSERS.get(field, _text)
    if field not in _SELDOM_REPEATED:
        return _Meanings(parse).__getitem__
    return lambda cell: None if cell == "" or (value := parse(cell)) == "" else value


class _Meanings(dict[Cell, Any]):
    """What the cells of one field mean, None for nothing: the same few come again and again."""

    def __init__(self, parse: Callable[[Cell], Any]) -> None:
        super().__init__()
        self._parse = parse

    def __missing__(self, cell: Cell) -> Any:
        if len(self) >= 5_000:
            self.clear()
        value = self._parse(cell) if cell != "" else None
        value = self[cell] = None if value == "" else value
        return value


def _worth_keeping(cell: Cell) -> str | None:
    text = None if cell in _NOTHING else clean_text(cell)
    return None if text == "0" else text


class RowParser:
    """The parser of one recognised table; what it gives holds only what a row says, never a blank."""

    def __init__(self, recognised: Recognised) -> None:
        self._header = recognised.header
        self._fields = [(field, columns, _meaning_of(field)) for field, columns in recognised.columns.items()]
        self.fields = frozenset(recognised.columns)
        self._order_no = recognised.columns["order_no"][0]
        self._unknown = [(column, self._header[column]) for column in recognised.unknown]
        self._kept = _Meanings(_worth_keeping)
        self._width = len(self._header)

    def order_no(self, number: int, cells: Cells) -> str:
        """The row's order number alone; raises RowRefused."""
        cell = cells[self._order_no] if self._order_no < len(cells) else ""
        try:
            return _order_no(cell)
        except UserError as error:
            raise RowRefused([self._problem(number, self._order_no, cell, error)]) from error

    def values(self, number: int, cells: Cells) -> dict[str, Any]:
        """Every field that is not blank; raises RowRefused naming every cell that cannot be taken."""
        values: dict[str, Any] = {}
        problems: list[RowProblem] = []
        cells = self._full(cells)
        for field, columns, meaning in self._fields:
            for column in columns:
                try:
                    value = meaning(cells[column])
                except UserError as error:
                    problems.append(self._problem(number, column, cells[column], error))
                    break
                if value is not None:
                    values[field] = value
                    break
        if problems:
            raise RowRefused(problems)
        return values

    def many(self, rows: Sequence[RawRow]) -> list[dict[str, Any]]:
        """``values`` of many rows, a column at a time, three times as fast; raises UserError for any cell."""
        by_column = list(zip(*(self._full(cells) for _number, cells in rows), strict=False))
        told = []
        for _field, columns, meaning in self._fields:
            values = list(map(meaning, by_column[columns[0]]))
            for column in columns[1:]:
                if None in values:
                    values = [
                        meaning(cell) if value is None else value
                        for value, cell in zip(values, by_column[column], strict=True)
                    ]
            told.append(values)
        names = [field for field, _columns, _meaning in self._fields]
        return [
            {name: value for name, value in zip(names, row, strict=True) if value is not None}
            for row in zip(*told, strict=True)
        ]

    def platform_data(self, cells: Cells) -> dict[str, str]:
        """The columns ShopDesk has no field for, as they are, without blanks."""
        cells, kept = self._full(cells), self._kept
        return {name: text for column, name in self._unknown if (text := kept[cells[column]]) is not None}

    def _full(self, cells: Cells) -> Cells:
        """The cells of a row that may end early."""
        missing = self._width - len(cells)
        return cells if missing <= 0 else [*cells, *[""] * missing]

    def _problem(self, number: int, column: int, cell: Cell, error: UserError) -> RowProblem:
        return RowProblem(number, self._header[column], shown(cell), error.message)


def cell_as_text(cell: Cell) -> str:
    """A cell as the file had it."""
    return f"{cell:%Y-%m-%d %H:%M:%S}" if isinstance(cell, datetime) else str(cell)


def shown(cell: Cell) -> str:
    """A cell as it is told to a person, not longer than a line."""
    text = cell_as_text(cell)
    return text if len(text) <= 80 else text[:79] + "…"


@lru_cache(maxsize=20_000)
def split_attributes(text: str) -> tuple[str, str, str]:
    """Colour, size, and the other attributes of ``颜色分类:红色;尺码：XL``."""
    colour = size = ""
    others = []
    for name, value in pairs(text):
        if name in COLOUR_NAMES and not colour:
            colour = value
        elif name in SIZE_NAMES and not size:
            size = value
        else:
            others.append(f"{name}:{value}" if name else value)
    return colour, size, ";".join(others)


def goods_in_words(lines: Sequence[Mapping[str, Any]]) -> str:
    """The goods of an order in one line: ``连衣裙 红色/M ×2；…``."""
    return "；".join([_in_words(line["title"], line["colour"], line["size"], line["quantity"]) for line in lines])


@lru_cache(maxsize=20_000)
def _in_words(title: str, colour: str, size: str, quantity: int) -> str:
    spec = "/".join(part for part in (colour, size) if part)
    times = f" ×{quantity}" if quantity != 1 else ""
    return " ".join(part for part in (title, spec) if part) + times
