"""The goods of an order in a table that is typed into, with what every line comes to."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableWidget

from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan, parse_fen
from shopdesk.core.text import translate
from shopdesk.orders.drafts import LineDraft
from shopdesk.ui.inputs import CompositionGuard
from shopdesk.ui.typed_rows import Texts, TypedColumn, TypedRow, TypedRows

FIELDS = ("style_no", "title", "colour", "size", "quantity", "price_fen")
TOGETHER = "together"  # what a line comes to
WIDTHS = (84, 0, 64, 52, 56, 84, 92)  # px; 0 takes what is left
NUMBERS = ("quantity", "price_fen", TOGETHER)
MOST_PIECES = 99_999
LONGEST_TITLE, LONGEST = 1_000, 100


class OrderLinesTable(QObject):
    """Lets people enter the lines of an order; the last row is always empty and becomes a line when typed into."""

    def __init__(self, table: QTableWidget, titles: Sequence[str], guard: CompositionGuard) -> None:
        super().__init__(table)
        columns = [
            TypedColumn(
                key, title, width, key in NUMBERS, LONGEST_TITLE if key == "title" else LONGEST,
                MOST_PIECES if key == "quantity" else None,
            )
            for key, title, width in zip((*FIELDS, TOGETHER), titles, WIDTHS, strict=True)
        ]  # fmt: skip
        self._rows = TypedRows(table, columns, guard, _completed)
        self.changed = self._rows.changed

    def show(self, lines: Sequence[LineDraft], editable: Collection[str] = FIELDS, *, grows: bool = True) -> None:
        """Replace what is listed; ``editable`` fields take what is typed, a table that ``grows`` takes more lines."""
        self._rows.show([TypedRow(line, _texts(line)) for line in lines], editable, grows=grows)

    def lines(self) -> tuple[LineDraft, ...]:
        """The lines entered; what is no price yet counts as nothing."""
        return tuple(map(_line, self._filled()))

    def problem(self) -> UserError | None:
        """The first price that is no amount."""
        for number, row in enumerate(self._filled(), 1):
            try:
                _fen(row.texts["price_fen"])
            except UserError as error:
                text = translate("OrderEntry", "Line {row}: {problem}").format(row=number, problem=error.message)
                return UserError(text, field="lines")
        return None

    def sum_fen(self) -> int:
        """What the lines come to, in fen."""
        return sum(line.quantity * line.price_fen for line in self.lines())

    def pieces(self) -> int:
        """How many pieces there are."""
        return sum(line.quantity for line in self.lines())

    def can_remove(self) -> bool:
        """Whether the cursor is on a line that may go."""
        return self._rows.can_remove()

    def remove_current(self) -> None:
        """Take away the line the cursor is on."""
        self._rows.remove_current()

    def _filled(self) -> list[TypedRow]:
        """The rows that stand for a line; one whose every field was emptied stands for none, unless it is stored."""
        return [row for row in self._rows.rows() if _is_stored(row) or any(row.texts[name] for name in FIELDS)]


def _is_stored(row: TypedRow) -> bool:
    return row.origin is not None and row.origin.line_id is not None


def _texts(line: LineDraft) -> Texts:
    shown = {name: str(getattr(line, name)) for name in FIELDS}
    together = format_yuan(line.quantity * line.price_fen)
    return {**shown, "price_fen": format_yuan(line.price_fen), TOGETHER: together}


def _completed(texts: Texts) -> Texts:
    """A price as people write it, one piece where none is said, and what the line comes to; raises UserError."""
    if not any(texts[name] for name in FIELDS):
        return {**texts, TOGETHER: ""}
    counted = {**texts, "quantity": texts["quantity"] or "1"}
    line = _line(TypedRow(None, counted))
    counted[TOGETHER] = format_yuan(line.quantity * line.price_fen)
    price_fen = _fen(texts["price_fen"])
    return {**counted, "price_fen": format_yuan(price_fen) if texts["price_fen"] else ""}


def _line(row: TypedRow) -> LineDraft:
    texts = {name: row.texts[name] for name in FIELDS}
    try:
        price_fen = _fen(texts.pop("price_fen"))
    except UserError:
        price_fen = 0
    quantity = texts.pop("quantity")
    pieces = int(quantity) if quantity.isdecimal() else 1
    return replace(row.origin or LineDraft(), **texts, quantity=pieces, price_fen=price_fen)


def _fen(text: str) -> int:
    """An amount typed into a cell, in fen; nothing is 0. Raises UserError."""
    return parse_fen(text) if text.strip() else 0
