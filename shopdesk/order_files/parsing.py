"""One row of a platform's file as the values of an order or an order line, field by field."""

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any

from shopdesk.core.database import JsonText
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.order_files.cell_meanings import (
    UnknownStatus,
    is_cipher,
    meaning_of,
    order_number,
    worth_keeping,
)
from shopdesk.order_files.formats import Recognised, Shape
from shopdesk.order_files.platform_words import flag_of, says_more
from shopdesk.orders.model import PEOPLE, OrderStatus
from shopdesk.sheets.cells import clean_text, instant, pairs
from shopdesk.sheets.reading import Cell, Cells, RawRow
from shopdesk.sheets.row_reading import Columns, Meanings, RowReader, RowRefused, added
from shopdesk.shops.model import Platform

COLOUR_NAMES = ("颜色分类", "颜色", "主要颜色", "花色")
SIZE_NAMES = ("尺码", "尺寸", "鞋码", "参考身高", "规格")
# A size as people write it without its name: XL, 2XL, 均码, 38, 165/88A, L(120-130斤).
_SIZE = re.compile(
    r"(?:\d{0,2}X{0,5}[SML]|XS|均码|F|\d{2,3}(?:\.5)?(?:码|cm|CM)?|\d{2,3}/\d{2,3}[A-Z]?)(?:码)?(?:[(（【].*)?", re.I
)
_NAMELESS = re.compile(r"[;；,，]")


class RowParser(RowReader):
    """The parser of one recognised table; what it gives holds only what a row says, never a blank.

    Beside the fields there may be ``fills``: values worked out rather than read, for fields that are empty in an order.
    """

    def __init__(self, recognised: Recognised) -> None:
        super().__init__(
            recognised.header,
            [
                (field, columns, meaning_of(field))
                for field, columns in recognised.columns.items()
                if field not in recognised.sums and field not in recognised.joined
            ],
            [
                (field, columns, meaning_of(field), added if field in recognised.sums else joined_address)
                for field, columns in recognised.columns.items()
                if field in recognised.sums or field in recognised.joined
            ],
        )
        self._format = recognised.format
        self.fields = frozenset(recognised.columns)
        self.shipped_only = recognised.format.shipped_only
        self._order_no = recognised.columns["order_no"][0]
        self._unknown = [(column, self._header[column]) for column in recognised.unknown]
        self._known = [
            (column, self._header[column], keeps)
            for field, keeps in _KEPT.items()
            for column in recognised.columns.get(field, ())
            # Taobao never writes cipher text, and its files are the longest.
            if field not in PEOPLE or self._format.platform is not Platform.TAOBAO
        ]
        self._kept = Meanings(worth_keeping)
        self._json_parts = [
            (column, _JsonParts(name, keeps).__getitem__)
            for column, name, keeps in (*((*one, None) for one in self._unknown), *self._known)
        ]
        # Habits of a platform hold for its own files, and not for others with some of the same columns.
        self._is_sure = recognised.platform is not None
        self._finishes = self._format.shape is Shape.ORDER_LINES or self._format.shipped_only

    def order_no(self, number: int, cells: Cells) -> str:
        """The row's order number alone; raises RowRefused."""
        cell = cells[self._order_no] if self._order_no < len(cells) else ""
        try:
            return order_number(cell)
        except UserError as error:
            raise RowRefused([self._problem(number, self._order_no, cell, error)]) from error

    def status(self, cells: Cells) -> OrderStatus | None:
        """The status a row names, whatever its other cells say; None where nobody can make it out."""
        cells = self._full(cells)
        for field, columns, meaning in self._fields:
            if field == "status":
                with suppress(UserError):
                    return next((told for i in columns if isinstance(told := meaning(cells[i]), OrderStatus)), None)
        return None

    def platform_data(self, cells: Cells) -> dict[str, str]:
        """The columns ShopDesk has no field for, as they are, without blanks, and what a field cannot hold."""
        cells, kept = self._full(cells), self._kept
        data = {name: text for column, name in self._unknown if (text := kept[cells[column]]) is not None}
        for column, name, keeps in self._known:
            if keeps(cells[column]):
                data[name] = clean_text(cells[column])
        return data

    def platform_texts(self, rows: Sequence[RawRow]) -> list[JsonText | None]:
        """``platform_data`` of many rows as JSON, None for none."""
        by_column = list(zip(*(self._full(cells) for _number, cells in rows), strict=False))
        parts = [list(map(part, by_column[column])) for column, part in self._json_parts if column < len(by_column)]
        if not parts:
            return [None] * len(rows)
        texts = [",".join(filter(None, row)) for row in zip(*parts, strict=True)]
        return [JsonText("{" + text + "}") if text else None for text in texts]

    def _has_to_finish(self, told: Columns) -> bool:
        return self._finishes or UnknownStatus in set(map(type, told.get("status", ())))

    def _finish(self, values: dict[str, Any]) -> None:
        """What only the whole row can tell; raises UserError for a status nobody can make out."""
        kind, status = self._format, values.get("status")
        if kind.shipped_only and ("tracking_no" in values or "shipped_at" in values):
            values["status"] = OrderStatus.SHIPPED
        if type(status) is UnknownStatus:
            values["status"] = _status_by_evidence(status, values)
        if kind.shape is Shape.ORDER_LINES and values.get("status") is OrderStatus.UNPAID and "paid_at" not in values:
            # These platforms name what has to be paid, paid or not.
            values.pop("paid_fen", None)
        if kind.one_row_an_order and self._is_sure:
            _tell_only_line(values)
        if kind.day_in_order_no and self._is_sure and (day := _day_in(values.get("order_no", ""))) is not None:
            values["fills"] = {"ordered_at": day}


class _JsonParts(dict[Cell, str]):
    """What a column's cells are as parts of a JSON object; empty for those that say nothing, or nothing to keep."""

    def __init__(self, name: str, keeps: Callable[[Cell], bool] | None) -> None:
        super().__init__()
        self._begin, self._keeps = encode_basestring(name) + ":", keeps

    def __missing__(self, cell: Cell) -> str:
        if len(self) >= 5_000:
            self.clear()
        text = worth_keeping(cell) if self._keeps is None else clean_text(cell) if self._keeps(cell) else None
        part = self[cell] = self._begin + encode_basestring(text) if text else ""
        return part


def without_blanks(values: Sequence[Any] | None, blank: Any, count: int) -> Sequence[Any]:
    """The values of a field, ``count`` in all, with what stands for none in place of None."""
    if not values:
        return [blank] * count
    return [blank if value is None else value for value in values] if blank is not None and None in values else values


def _kept_status(cell: Cell) -> bool:
    text = clean_text(cell)
    return bool(text) and says_more(text)


def _kept_flag(cell: Cell) -> bool:
    text = clean_text(cell)
    return bool(text) and text != "0" and flag_of(text) is None


# Cells of known columns whose words say more than their field can hold.
_KEPT: dict[str, Callable[[Cell], bool]] = {
    "status": lru_cache(maxsize=1000)(_kept_status),
    "flag": lru_cache(maxsize=1000)(_kept_flag),
    **dict.fromkeys(PEOPLE, is_cipher),
}


def _status_by_evidence(status: UnknownStatus, values: Mapping[str, Any]) -> OrderStatus:
    if "finished_at" in values:
        return OrderStatus.COMPLETED
    if "shipped_at" in values or "tracking_no" in values:
        return OrderStatus.SHIPPED
    raise UserError(
        translate(
            "OrderFiles",
            "“{text}” is not an order status ShopDesk knows, and the row does not say whether the order was shipped. "
            "Write 待付款, 待发货, 已发货, 交易成功 or 交易关闭 into the cell, and import the row again.",
        ).format(text=status),
        field="status",
    )


def _tell_only_line(values: dict[str, Any]) -> None:
    """The line of an order that has no other: its amounts are the order's."""
    quantity = values.get("quantity")
    if "price_fen" not in values and "goods_fen" in values and quantity:
        values["price_fen"] = values["goods_fen"] // quantity
    if "line_paid_fen" not in values and "paid_fen" in values:
        values["line_paid_fen"] = values["paid_fen"]


def _day_in(order_no: str) -> datetime | None:
    """The begin of the day an order number such as ``261001-0`` starts with; its hour nobody knows."""
    if len(order_no) < 8 or order_no[6] != "-" or not order_no[:6].isdecimal():
        return None
    try:
        return instant("20" + order_no[:6])
    except UserError:
        return None


def joined_address(parts: Sequence[str | None]) -> str | None:
    """Province, city, district and the rest as one address, in which no part says again what another has said."""
    given = [part for part in parts if part]
    if not given:
        return None
    *places, rest = given
    if places and rest.replace(" ", "").startswith("".join(places).replace(" ", "")):
        return rest
    if any(place.endswith(rest) for place in places):
        return " ".join(places)
    return " ".join(given)


@lru_cache(maxsize=20_000)
def split_attributes(text: str) -> tuple[str, str, str]:
    """Colour, size, and the other attributes of ``颜色分类:红色;尺码：XL``, or of ``红色,XL`` and ``藏青色;M``."""
    if ":" not in text and "：" not in text:
        return _split_nameless(text)
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


def _split_nameless(text: str) -> tuple[str, str, str]:
    """Attributes without names: what looks like a size is one, and the first thing beside it the colour."""
    parts = [part.strip() for part in _NAMELESS.split(text) if part.strip()]
    size = next((part for part in reversed(parts) if _SIZE.fullmatch(part)), "")
    others = [part for part in parts if part != size]
    if not size and not (len(others) == 1 and others[0].endswith("色")):
        return "", "", text.strip()
    return (others[0] if others else ""), size, ";".join(others[1:])
