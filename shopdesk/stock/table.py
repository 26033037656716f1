"""The columns of stock movements and of the return table, for screen, Excel, CSV and print alike."""

from operator import attrgetter

from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked
from shopdesk.stock.model import direction_chip, grade_chip, purpose_chip
from shopdesk.stock.store import MovementRow, ReturnRow


def _direction(row: MovementRow) -> Chip:
    return direction_chip(row.direction)


def _purpose(row: MovementRow) -> str:
    return purpose_chip(row.purpose).text


def _grade(row: MovementRow) -> Chip:
    return grade_chip(row.grade)


_DEFECTIVE = attrgetter("defective_in")
MOVEMENTS: Listing[MovementRow] = Listing(
    "stock_movements",
    "Stock",
    marked("Stock", "Stock movements"),
    (
        Column("at", marked("Stock", "Time"), attrgetter("at"), Kind.TIME, 128, "at"),
        Column("direction", marked("Stock", "In / out"), _direction, Kind.STATE, 72, "direction"),
        Column("purpose", marked("Stock", "Purpose"), _purpose, width=110, sort="purpose"),
        Column("quantity", marked("Stock", "Pieces"), attrgetter("quantity"), Kind.NUMBER, 64, "quantity"),
        Column("grade", marked("Stock", "Quality"), _grade, Kind.STATE, 88, "grade"),
        Column("style_no", marked("Stock", "Style no."), attrgetter("style_no"), Kind.IDENTIFIER, 92, "style_no"),
        Column("sku_code", marked("Stock", "SKU"), attrgetter("sku_code"), Kind.IDENTIFIER, 116, "sku_code"),
        Column("title", marked("Stock", "Title"), attrgetter("title"), width=150),
        Column("spec", marked("Stock", "Spec"), attrgetter("spec"), width=96),
        Column("source_no", marked("Stock", "Belongs to"), attrgetter("source_no"), Kind.IDENTIFIER, 128, "source_no"),
        Column("by", marked("Stock", "By"), attrgetter("by"), width=80, sort="by"),
        Column("shop", marked("Stock", "Shop"), attrgetter("shop"), width=128, sort="shop", hidden=True),
        Column("note", marked("Stock", "Note"), attrgetter("note"), width=200),
        Column(
            "corrected",
            marked("Stock", "Taken back"),
            lambda r: r.corrected or None,
            Kind.NUMBER,
            88,
            hidden=True,
        ),
    ),
)  # fmt: skip

RETURNS: Listing[ReturnRow] = Listing(
    "stock_returns",
    "Stock",
    marked("Stock", "Daily return table"),
    (
        Column("style_no", marked("Stock", "Style no."), attrgetter("style_no"), Kind.IDENTIFIER, 116, "style_no"),
        Column("sku_code", marked("Stock", "SKU"), attrgetter("sku_code"), Kind.IDENTIFIER, 148, "sku_code"),
        Column("title", marked("Stock", "Title"), attrgetter("title"), width=320, sort="title"),
        Column("spec", marked("Stock", "Spec"), attrgetter("spec"), width=148, sort="spec"),
        Column("good_in", marked("Stock", "Good"), attrgetter("good_in"), Kind.NUMBER, 80, "good_in"),
        Column("defective_in", marked("Stock", "Defective"), _DEFECTIVE, Kind.NUMBER, 88, "defective_in"),
        Column("pieces_in", marked("Stock", "Total in"), attrgetter("pieces_in"), Kind.NUMBER, 88, "pieces_in"),
        Column("pieces_out", marked("Stock", "Out"), attrgetter("pieces_out"), Kind.NUMBER, 80, "pieces_out"),
    ),
)  # fmt: skip
