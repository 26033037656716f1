"""Orders (订单), their lines, and what was entered here of them."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar, NewType

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.database import Base, Record, WordEnum
from shopdesk.core.text import marked, translate
from shopdesk.shops.model import Shop

OrderId = NewType("OrderId", int)


class OrderStatus(StrEnum):
    """How far the trade is on the platform."""

    UNPAID = "unpaid"
    TO_SHIP = "to_ship"
    SHIPPED = "shipped"
    COMPLETED = "completed"
    CLOSED = "closed"


class Flag(StrEnum):
    """The seller's five flags and what they mean here."""

    NONE = "none"
    RED = "red"  # standard
    YELLOW = "yellow"  # courier requirement
    GREEN = "green"  # delayed shipping
    BLUE = "blue"  # gift or refund
    PURPLE = "purple"  # other


# The fields that say who somebody is, which platforms mask.
PEOPLE = frozenset({"buyer", "receiver", "phone", "address"})
# A file exported earlier and imported later must not turn a trade back; ends are final.
STATUS_RANK = {
    OrderStatus.UNPAID: 0,
    OrderStatus.TO_SHIP: 1,
    OrderStatus.SHIPPED: 2,
    OrderStatus.COMPLETED: 3,
    OrderStatus.CLOSED: 3,
}


class Order(Record):
    """One trade of one shop. Amounts in fen; times are instants."""

    __tablename__ = "shop_order"
    __table_args__ = (
        UniqueConstraint("order_no", "shop_id"),  # in this order: numbers are looked up without a shop too
        # The list's own index: filters, default order and sums are answered from it alone.
        Index("ix_shop_order_list", "ordered_at", "shop_id", "status", "paid_fen", "deleted_at", "staff_no", "flag"),
        # What a customer comes to is answered from it alone, for one customer as for a list sorted by it.
        Index(
            "ix_shop_order_customer",
            *("customer_id", "ordered_at", "deleted_at", "shop_id", "paid_fen", "refunded_fen"),
        ),
        Index("ix_shop_order_tracking", "tracking_no"),
        # How many parcels went with a courier in a time is answered from it alone.
        Index(
            "ix_shop_order_shipped",
            *("courier", "shipped_at", "shop_id", "deleted_at"),
            sqlite_where=text("shipped_at IS NOT NULL"),
        ),
        Index("ix_shop_order_address", "address_key"),
        # A month of commission reads the orders of its days.
        Index("ix_shop_order_finished", "finished_at", sqlite_where=text("finished_at IS NOT NULL")),
    )
    audit_kind: ClassVar[str] = "order"

    shop_id: Mapped[int] = mapped_column(ForeignKey("shop.id"))
    order_no: Mapped[str] = mapped_column(String(64))
    customer_id: Mapped[int | None] = mapped_column(
        ForeignKey("customer.id")
    )  # None while the platform masks the buyer
    buyer: Mapped[str] = mapped_column(String(200), default="")  # the customer ID as the platform wrote it
    status: Mapped[OrderStatus] = mapped_column(WordEnum(OrderStatus))
    goods_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    postage_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    discount_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    paid_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    refunded_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    receiver: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(64), default="")
    address: Mapped[str] = mapped_column(Text, default="")
    address_key: Mapped[int | None] = mapped_column(BigInteger)  # the same for the same address, however written
    courier: Mapped[str] = mapped_column(String(64), default="")
    tracking_no: Mapped[str] = mapped_column(String(200), default="")  # several parcels joined by commas
    buyer_message: Mapped[str] = mapped_column(Text, default="")
    seller_remark: Mapped[str] = mapped_column(Text, default="")
    staff_no: Mapped[str] = mapped_column(String(20), default="")  # whose sale it is, read out of the remark
    flag: Mapped[Flag] = mapped_column(WordEnum(Flag), default=Flag.NONE)
    close_reason: Mapped[str] = mapped_column(String(200), default="")
    items: Mapped[str] = mapped_column(Text, default="")  # the goods in one line, for lists
    quantity: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(Text, default="")  # ours, never touched by an import
    ordered_at: Mapped[datetime | None]
    paid_at: Mapped[datetime | None]
    shipped_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    deadline_at: Mapped[datetime | None]
    # What the last order list and detail list said, so that the same file again is seen to change nothing.
    list_digest: Mapped[bytes | None] = mapped_column(LargeBinary(16))
    lines_digest: Mapped[bytes | None] = mapped_column(LargeBinary(16))

    shop: Mapped[Shop] = relationship()
    lines: Mapped[list["OrderLine"]] = relationship(order_by="OrderLine.position")

    def title(self) -> str:
        return self.order_no


class OrderLine(Base):
    """One kind of goods in an order. Amounts in fen."""

    __tablename__ = "order_line"
    __table_args__ = (Index("ix_order_line_order", "order_id"), Index("ix_order_line_style", "style_no"))

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("shop_order.id"))
    position: Mapped[int]
    sub_order_no: Mapped[str] = mapped_column(String(64), default="")
    style_no: Mapped[str] = mapped_column(String(100), default="")
    sku_code: Mapped[str] = mapped_column(String(100), default="")
    title: Mapped[str] = mapped_column(Text, default="")
    colour: Mapped[str] = mapped_column(String(100), default="")
    size: Mapped[str] = mapped_column(String(100), default="")
    attributes: Mapped[str] = mapped_column(Text, default="")  # other attributes as the platform wrote them
    quantity: Mapped[int] = mapped_column(default=1)
    price_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    paid_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    refund_status: Mapped[str] = mapped_column(String(64), default="")
    refund_fen: Mapped[int | None] = mapped_column(BigInteger)
    platform_data: Mapped[dict[str, str] | None] = mapped_column(JSON)

    def owner(self) -> tuple[str, int]:
        return "order", self.order_id


class OrderPlatformData(Base):
    """The columns of the platform's file that ShopDesk has no field for, as they were."""

    __tablename__ = "order_platform_data"
    audited: ClassVar[bool] = False

    order_id: Mapped[int] = mapped_column(ForeignKey("shop_order.id"), primary_key=True)
    data: Mapped[dict[str, Any]] = mapped_column(JSON)


class OwnValue(Base):
    """A field of an order that was entered here: no import overwrites it.

    ``platform_value`` is what the platform said last, as ``audit.plain`` writes it; None while it has said nothing.
    ``line_id`` is 0 for a field of the order itself.
    """

    __tablename__ = "order_own_value"
    audited: ClassVar[bool] = False  # the change of the order itself is

    order_id: Mapped[int] = mapped_column(ForeignKey("shop_order.id"), primary_key=True)
    line_id: Mapped[int] = mapped_column(primary_key=True, default=0)
    field: Mapped[str] = mapped_column(String(32), primary_key=True)
    platform_value: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    # The platform says something else, and nobody has decided yet.
    differs: Mapped[bool] = mapped_column(default=False, index=True)


class ReminderOutcome(StrEnum):
    """What came of a payment reminder."""

    REMINDED = "reminded"  # no answer yet
    WILL_PAY = "will_pay"
    ASKED_TIME = "asked_time"
    PRICE = "price"  # finds it too dear
    GAVE_UP = "gave_up"


class PaymentReminder(Base):
    """One attempt to remind a buyer of an unpaid order (催付). Append-only."""

    __tablename__ = "payment_reminder"
    __table_args__ = (Index("ix_payment_reminder_order", "order_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("shop_order.id"))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(50))
    outcome: Mapped[ReminderOutcome] = mapped_column(WordEnum(ReminderOutcome))
    note: Mapped[str] = mapped_column(Text, default="")

    def owner(self) -> tuple[str, int]:
        return "order", self.order_id


_STATUS_CHIPS: dict[OrderStatus, tuple[str, Tone]] = {
    OrderStatus.UNPAID: (marked("OrderStatus", "Unpaid"), "warning"),
    OrderStatus.TO_SHIP: (marked("OrderStatus", "To ship"), "accent"),
    OrderStatus.SHIPPED: (marked("OrderStatus", "Shipped"), "special"),
    OrderStatus.COMPLETED: (marked("OrderStatus", "Completed"), "good"),
    OrderStatus.CLOSED: (marked("OrderStatus", "Closed"), "neutral"),
}


def status_chip(status: OrderStatus) -> Chip:
    """The status as people see it."""
    text, tone = _STATUS_CHIPS[status]
    return Chip(translate("OrderStatus", text), tone)
