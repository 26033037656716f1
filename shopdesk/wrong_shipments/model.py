"""Wrong shipments (发错货登记): what was sent otherwise than ordered, by whom, and what came of it."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, NewType

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.database import Base, Record, WordEnum
from shopdesk.core.text import marked, translate

WrongShipmentId = NewType("WrongShipmentId", int)


class WrongKind(StrEnum):
    """What went wrong."""

    COPIED_WRONG = "copied_wrong"  # 抄错: the slip already said something else
    WRONG_ITEM = "wrong_item"  # 错发
    MISSING_ITEM = "missing_item"  # 漏发
    TOO_FEW = "too_few"  # 少发
    TOO_MANY = "too_many"  # 多发


class Resolution(StrEnum):
    """What came of it; none while nobody has put it right."""

    EXCHANGE = "exchange"
    REFUND = "refund"
    REISSUE = "reissue"
    RECOVERED = "recovered"  # the goods came back
    APPEAL = "appeal"  # somebody says nothing was wrong


class WrongShipment(Record):
    """One parcel that was packed otherwise than ordered. Weights in grams, the loss in fen."""

    __tablename__ = "wrong_shipment"
    __table_args__ = (
        UniqueConstraint("register_no"),
        Index("ix_wrong_shipment_list", "found_on", "shop_id", "kind", "resolution", "deleted_at"),
        Index("ix_wrong_shipment_staff", "staff_id", "found_on"),
        Index("ix_wrong_shipment_order", "order_id"),
        Index("ix_wrong_shipment_ticket", "ticket_id"),
        Index("ix_wrong_shipment_customer", "customer_id"),
    )
    audit_kind: ClassVar[str] = "wrong_shipment"

    register_no: Mapped[str] = mapped_column(String(20))  # WS2611-0001
    found_on: Mapped[date]  # the business day it came to light: the month it counts in
    shop_id: Mapped[int | None] = mapped_column(ForeignKey("shop.id"))
    order_id: Mapped[int | None] = mapped_column(ForeignKey("shop_order.id"))
    ticket_id: Mapped[int | None] = mapped_column(ForeignKey("ticket.id"))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    customer_name: Mapped[str] = mapped_column(String(200), default="")  # the customer ID as given
    kind: Mapped[WrongKind] = mapped_column(WordEnum(WrongKind))
    courier: Mapped[str] = mapped_column(String(64), default="")
    tracking_no: Mapped[str] = mapped_column(String(64), default="")
    slip_weight_g: Mapped[int | None]  # on the shipping slip (底单重量)
    measured_weight_g: Mapped[int | None]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))  # who answers for it; None while unknown
    picture_checked: Mapped[bool] = mapped_column(default=False)
    resolution: Mapped[Resolution | None] = mapped_column(WordEnum(Resolution))
    resolved_on: Mapped[date | None]
    listing_taken_down: Mapped[bool] = mapped_column(default=False)  # 下架/留货 done
    loss_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    memo: Mapped[str] = mapped_column(Text, default="")
    registered_at: Mapped[datetime]
    registered_by: Mapped[str] = mapped_column(String(50))

    lines: Mapped[list["WrongShipmentLine"]] = relationship(
        order_by="WrongShipmentLine.position", cascade="all, delete-orphan"
    )

    def title(self) -> str:
        return self.register_no


class WrongShipmentLine(Base):
    """What was ordered beside what was sent; one side is empty where nothing belongs there."""

    __tablename__ = "wrong_shipment_line"
    __table_args__ = (Index("ix_wrong_shipment_line_shipment", "shipment_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    shipment_id: Mapped[int] = mapped_column(ForeignKey("wrong_shipment.id"))
    position: Mapped[int]
    order_line_id: Mapped[int | None] = mapped_column(ForeignKey("order_line.id"))
    ordered_style_no: Mapped[str] = mapped_column(String(100), default="")
    ordered_item: Mapped[str] = mapped_column(Text, default="")  # title, colour and size in one line
    ordered_quantity: Mapped[int] = mapped_column(default=0)
    sent_style_no: Mapped[str] = mapped_column(String(100), default="")
    sent_item: Mapped[str] = mapped_column(Text, default="")
    sent_quantity: Mapped[int] = mapped_column(default=0)

    def owner(self) -> tuple[str, int]:
        return "wrong_shipment", self.shipment_id


_KIND_CHIPS: dict[WrongKind, tuple[str, Tone]] = {
    WrongKind.COPIED_WRONG: (marked("WrongKind", "Copied wrong"), "special"),
    WrongKind.WRONG_ITEM: (marked("WrongKind", "Wrong item"), "danger"),
    WrongKind.MISSING_ITEM: (marked("WrongKind", "Missing item"), "warning"),
    WrongKind.TOO_FEW: (marked("WrongKind", "Too few"), "warning"),
    WrongKind.TOO_MANY: (marked("WrongKind", "Too many"), "accent"),
}
_RESOLUTION_CHIPS: dict[Resolution | None, tuple[str, Tone]] = {
    None: (marked("Resolution", "To be put right"), "warning"),
    Resolution.EXCHANGE: (marked("Resolution", "Exchange"), "good"),
    Resolution.REFUND: (marked("Resolution", "Refund"), "good"),
    Resolution.REISSUE: (marked("Resolution", "Reissue"), "good"),
    Resolution.RECOVERED: (marked("Resolution", "Goods recovered"), "good"),
    Resolution.APPEAL: (marked("Resolution", "Appeal"), "special"),
}


def kind_chip(kind: WrongKind) -> Chip:
    """What went wrong, as people see it."""
    text, tone = _KIND_CHIPS[kind]
    return Chip(translate("WrongKind", text), tone)


def resolution_chip(resolution: Resolution | None) -> Chip:
    """What came of it, as people see it."""
    text, tone = _RESOLUTION_CHIPS[resolution]
    return Chip(translate("Resolution", text), tone)
