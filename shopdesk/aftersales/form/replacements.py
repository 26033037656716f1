"""The goods that go to the customer, in a table that is typed into."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableWidget

from shopdesk.aftersales.drafting.drafts import LineDraft, LineProposal, ReplacementDraft
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan, parse_fen
from shopdesk.core.text import translate
from shopdesk.ui.inputs import CompositionGuard
from shopdesk.ui.tokens import ROW_HEIGHT, TABLE_HEADER_HEIGHT
from shopdesk.ui.typed_rows import Texts, TypedColumn, TypedRow, TypedRows

FIELDS = ("style_no", "title", "spec", "quantity", "price_fen")
MOST_PIECES, LONGEST_TITLE, LONGEST_SPEC = 99_999, 1_000, 200
MOST_ROWS = 4  # what is more scrolls inside the table


class ReplacementTable(QObject):
    """Lets people enter what is sent; it begins with the very goods that come back, so that a size is soon changed."""

    def __init__(self, table: QTableWidget, guard: CompositionGuard) -> None:
        super().__init__(table)
        self._table = table
        columns = [
            TypedColumn("style_no", self.tr("Style no."), 104),
            TypedColumn("title", self.tr("Goods"), 0, longest=LONGEST_TITLE),
            TypedColumn("spec", self.tr("Colour, size"), 156, longest=LONGEST_SPEC),
            TypedColumn("quantity", self.tr("Pieces"), 60, number=True, most=MOST_PIECES),
            TypedColumn("price_fen", self.tr("Other price"), 96, number=True),
        ]
        self._rows = TypedRows(table, columns, guard, _completed)
        self.changed = self._rows.changed
        self.changed.connect(self._fit)

    def show(
        self, replacements: Sequence[ReplacementDraft], *, priced: bool = True, editable: bool = True
    ) -> None:  # fmt: skip
        """Replace what is listed; ``priced`` goods may cost another price than those that came back."""
        rows = [TypedRow(one, _texts(one)) for one in replacements]
        price = FIELDS.index("price_fen")
        priced = priced or any(one.price_fen for one in replacements)
        self._table.setColumnHidden(price, not priced)
        fields = FIELDS if priced else FIELDS[:price]
        self._rows.show(rows, fields if editable else (), grows=editable)
        self._fit()

    def replacements(self) -> tuple[ReplacementDraft, ...]:
        """What was entered; what is no price yet counts as none."""
        return tuple(_replacement(row) for row in self._rows.rows() if any(row.texts.values()))

    def problem(self) -> UserError | None:
        """The first price that is no amount."""
        for number, row in enumerate(self._rows.rows(), 1):
            try:
                _fen(row.texts["price_fen"])
            except UserError as error:
                text = translate("TicketEntry", "Line {row}: {problem}").format(row=number, problem=error.message)
                return UserError(text, field="replacements")
        return None

    def can_remove(self) -> bool:
        """Whether the cursor is on a line that may go."""
        return self._rows.can_remove()

    def remove_current(self) -> None:
        """Take away the line the cursor is on."""
        self._rows.remove_current()

    def _fit(self) -> None:
        rows = max(1, min(self._table.rowCount(), MOST_ROWS))
        self._table.setFixedHeight(TABLE_HEADER_HEIGHT + rows * ROW_HEIGHT + 4)


def same_goods(lines: Sequence[LineDraft], known: Sequence[LineProposal]) -> tuple[ReplacementDraft, ...]:
    """The goods of a ticket once more, as many of them, at their own price."""
    by_line = {line.order_line_id: line for line in known}
    goods = [(by_line[line.order_line_id], line.quantity) for line in lines if line.order_line_id in by_line]
    return tuple(
        ReplacementDraft(one.order_line_id, one.style_no, one.sku_code, one.title, one.spec, quantity)
        for one, quantity in goods
    )


def _texts(one: ReplacementDraft) -> Texts:
    shown = {name: str(getattr(one, name)) for name in FIELDS}
    return {**shown, "price_fen": format_yuan(one.price_fen) if one.price_fen else ""}


def _completed(texts: Texts) -> Texts:
    """A price as people write it, one piece where none is said; raises UserError."""
    if not any(texts.values()):
        return texts
    price = format_yuan(_fen(texts["price_fen"])) if texts["price_fen"] else ""
    return {**texts, "quantity": texts["quantity"] or "1", "price_fen": price}


def _replacement(row: TypedRow) -> ReplacementDraft:
    texts = {name: row.texts[name] for name in FIELDS}
    try:
        price_fen = _fen(texts.pop("price_fen"))
    except UserError:
        price_fen = 0
    quantity = texts.pop("quantity")
    pieces = int(quantity) if quantity.isdecimal() else 1
    origin: ReplacementDraft = row.origin or ReplacementDraft()
    # The code of a SKU says colour and size too: it holds no longer for another of them.
    same = (origin.style_no, origin.spec) == (texts["style_no"], texts["spec"])
    sku_code = origin.sku_code if same else ""
    return origin._replace(**texts, sku_code=sku_code, quantity=pieces, price_fen=price_fen)


def _fen(text: str) -> int:
    """An amount typed into a cell, in fen; nothing is 0. Raises UserError."""
    return parse_fen(text) if text.strip() else 0
