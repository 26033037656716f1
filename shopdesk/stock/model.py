"""Stock movements of after-sales (售后出入库)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.database import Base, WordEnum
from shopdesk.core.text import marked, translate
from shopdesk.orders.model import OrderLine


class Direction(StrEnum):
    """Into the warehouse, or out of it."""

    IN = "in"
    OUT = "out"


class Purpose(StrEnum):
    """Why goods moved."""

    RETURN = "return"
    EXCHANGE = "exchange"
    REISSUE = "reissue"
    REPAIR = "repair"
    SENT_BACK = "sent_back"  # what was refused went back to the customer
    UNDELIVERABLE = "undeliverable"  # a parcel came back that could not be delivered
    RESENT = "resent"
    CORRECTION = "correction"  # takes a wrong movement back


class Grade(StrEnum):
    """Whether goods can be sold again."""

    GOOD = "good"
    DEFECTIVE = "defective"


class StockMovement(Base):
    """So many pieces of one kind of goods came in or left. Append-only: a wrong one is taken back by another.

    ``source_kind`` and ``source_id`` are the record it belongs to (a ticket, a parcel), ``source_no`` its number.
    """

    __tablename__ = "stock_movement"
    __table_args__ = (
        Index("ix_stock_movement_list", "at", "direction", "purpose", "shop_id"),
        Index("ix_stock_movement_source", "source_kind", "source_id"),
        Index("ix_stock_movement_corrects", "corrects_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(50))
    direction: Mapped[Direction] = mapped_column(WordEnum(Direction))
    purpose: Mapped[Purpose] = mapped_column(WordEnum(Purpose))
    shop_id: Mapped[int] = mapped_column(ForeignKey("shop.id"))
    source_kind: Mapped[str] = mapped_column(String(32))
    source_id: Mapped[int]
    source_no: Mapped[str] = mapped_column(String(64), default="")
    order_line_id: Mapped[int | None] = mapped_column(ForeignKey("order_line.id"))
    style_no: Mapped[str] = mapped_column(String(100), default="")
    sku_code: Mapped[str] = mapped_column(String(100), default="")
    title: Mapped[str] = mapped_column(Text, default="")
    spec: Mapped[str] = mapped_column(String(200), default="")
    quantity: Mapped[int]  # above zero
    grade: Mapped[Grade] = mapped_column(WordEnum(Grade))
    note: Mapped[str] = mapped_column(Text, default="")
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("stock_movement.id"))  # the wrong one this takes back

    order_line: Mapped[OrderLine | None] = relationship()

    def owner(self) -> tuple[str, int]:
        return self.source_kind, self.source_id


_DIRECTIONS: dict[Direction, tuple[str, Tone]] = {
    Direction.IN: (marked("StockDirection", "In"), "good"),
    Direction.OUT: (marked("StockDirection", "Out"), "accent"),
}
_PURPOSES = {
    Purpose.RETURN: marked("StockPurpose", "Return"),
    Purpose.EXCHANGE: marked("StockPurpose", "Exchange"),
    Purpose.REISSUE: marked("StockPurpose", "Reissue"),
    Purpose.REPAIR: marked("StockPurpose", "Repair"),
    Purpose.SENT_BACK: marked("StockPurpose", "Sent back to the customer"),
    Purpose.UNDELIVERABLE: marked("StockPurpose", "Undeliverable"),
    Purpose.RESENT: marked("StockPurpose", "Sent again"),
    Purpose.CORRECTION: marked("StockPurpose", "Correction"),
}
_GRADES: dict[Grade, tuple[str, Tone]] = {
    Grade.GOOD: (marked("StockGrade", "Good"), "good"),
    Grade.DEFECTIVE: (marked("StockGrade", "Defective"), "warning"),
}


def direction_chip(direction: Direction) -> Chip:
    """In or out, as people see it."""
    text, tone = _DIRECTIONS[direction]
    return Chip(translate("StockDirection", text), tone)


def purpose_chip(purpose: Purpose) -> Chip:
    """Why goods moved, as people see it."""
    return Chip(translate("StockPurpose", _PURPOSES[purpose]))


def grade_chip(grade: Grade) -> Chip:
    """The quality as people see it."""
    text, tone = _GRADES[grade]
    return Chip(translate("StockGrade", text), tone)
