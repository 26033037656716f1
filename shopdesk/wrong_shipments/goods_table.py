"""What was ordered beside what was sent, in a table that is typed into."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QTableWidget

from shopdesk.core.text import translate
from shopdesk.ui.inputs import CompositionGuard
from shopdesk.ui.typed_rows import Texts, TypedColumn, TypedRow, TypedRows
from shopdesk.wrong_shipments.drafts import MOST_PIECES
from shopdesk.wrong_shipments.goods import GoodsDraft, tidied

_STYLE, _ITEM, _PIECES = 124, 0, 60  # px
_LONGEST_ITEM = 500
_SIDES = ("ordered", "sent")
ROWS_SHOWN = 6  # more goods are scrolled


class GoodsTable(QObject):
    """Lets people enter what was ordered and what was sent; the last row is always empty."""

    def __init__(self, table: QTableWidget, guard: CompositionGuard) -> None:
        super().__init__(table)
        self._table = table
        self._rows = TypedRows(table, _columns(), guard, _completed)
        header = table.horizontalHeader()
        for section in (1, 4):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        self.changed = self._rows.changed
        self.changed.connect(self._fit)

    def show(self, lines: Sequence[GoodsDraft]) -> None:
        """Replace what is listed."""
        self._rows.show([TypedRow(line, _texts(line)) for line in lines])
        self._fit()

    def lines(self) -> tuple[GoodsDraft, ...]:
        """The lines entered, as they would be kept."""
        return tidied(_line(row) for row in self._rows.rows())

    def can_remove(self) -> bool:
        """Whether the cursor is on a line that may go."""
        return self._rows.can_remove()

    def remove_current(self) -> None:
        """Take away the line the cursor is on."""
        self._rows.remove_current()

    def go_to_sent(self) -> None:
        """Put the cursor where what was sent is changed: into the first number of pieces sent."""
        self._table.setFocus()
        self._table.setCurrentCell(0, 5)

    def _fit(self) -> None:
        """As high as its rows, up to a few."""
        rows = max(2, min(self._table.rowCount(), ROWS_SHOWN))
        height = sum(self._table.rowHeight(row) for row in range(min(rows, self._table.rowCount())))
        head = self._table.horizontalHeader().sizeHint().height()
        self._table.setFixedHeight(head + height + 2 * self._table.frameWidth() + 4)


def _columns() -> list[TypedColumn]:
    titles = {
        "ordered_style_no": translate("WrongShipmentDialog", "Ordered style no."),
        "ordered_item": translate("WrongShipmentDialog", "Ordered goods"),
        "ordered_quantity": translate("WrongShipmentDialog", "Pieces"),
        "sent_style_no": translate("WrongShipmentDialog", "Sent style no."),
        "sent_item": translate("WrongShipmentDialog", "Sent goods"),
        "sent_quantity": translate("WrongShipmentDialog", "Pieces"),
    }
    columns = []
    for key, title in titles.items():
        if key.endswith("_quantity"):
            columns.append(TypedColumn(key, title, _PIECES, number=True, most=MOST_PIECES))
        elif key.endswith("_item"):
            columns.append(TypedColumn(key, title, _ITEM, longest=_LONGEST_ITEM))
        else:
            columns.append(TypedColumn(key, title, _STYLE))
    return columns


def _completed(texts: Texts) -> Texts:
    """Goods without a number are one piece; of goods sent that are named as those ordered, none were sent."""
    filled = dict(texts)
    for side in _SIDES:
        words = [texts[f"{side}_{name}"] for name in ("style_no", "item")]
        as_ordered = side == "sent" and words == [texts["ordered_style_no"], texts["ordered_item"]]
        if any(words) and not texts[f"{side}_quantity"] and not as_ordered:
            filled[f"{side}_quantity"] = "1"
    return filled


def _texts(line: GoodsDraft) -> dict[str, str]:
    texts = {name: str(getattr(line, name)) for name in GoodsDraft._fields if name != "order_line_id"}
    for side in _SIDES:
        if not any(texts[f"{side}_{name}"] for name in ("style_no", "item")) and texts[f"{side}_quantity"] == "0":
            texts[f"{side}_quantity"] = ""
    return texts


def _line(row: TypedRow) -> GoodsDraft:
    told = {key: int(text or 0) if key.endswith("_quantity") else text for key, text in row.texts.items()}
    origin = row.origin.order_line_id if isinstance(row.origin, GoodsDraft) else None
    return GoodsDraft(**told, order_line_id=origin)  # type: ignore[arg-type]
