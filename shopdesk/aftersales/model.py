"""After-sales tickets (售后单) with their goods and events; reasons, return addresses, and what a platform says."""

from datetime import date, datetime
from typing import Any, ClassVar, NewType

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopdesk.aftersales.states import (
    EventKind,
    FaultSide,
    Intervention,
    Phase,
    PostagePayer,
    RefundChannel,
    TicketKind,
    TicketState,
    Urgency,
    WindowFrom,
)
from shopdesk.core.database import Base, Record, WordEnum
from shopdesk.customers.model import Customer
from shopdesk.orders.model import Order
from shopdesk.shops.model import Shop, Staff

TicketId = NewType("TicketId", int)
ReasonId = NewType("ReasonId", int)
ReturnAddressId = NewType("ReturnAddressId", int)


class Reason(Record):
    """A reason people choose for a ticket (售后原因), and what follows from it.

    ``kinds`` are the words of the kinds of ticket it applies to, joined by blanks; empty for all of them.
    """

    __tablename__ = "after_sales_reason"
    __table_args__ = (UniqueConstraint("text"),)
    audit_kind: ClassVar[str] = "reason"

    category: Mapped[str] = mapped_column(String(50), default="")
    text: Mapped[str] = mapped_column(String(100))
    kinds: Mapped[str] = mapped_column(String(100), default="")
    fault_side: Mapped[FaultSide] = mapped_column(WordEnum(FaultSide))
    postage_payer: Mapped[PostagePayer] = mapped_column(WordEnum(PostagePayer))
    photo_required: Mapped[bool] = mapped_column(default=False)
    window_days: Mapped[int | None]  # None: at any time
    window_from: Mapped[WindowFrom] = mapped_column(WordEnum(WindowFrom), default=WindowFrom.RECEIPT)
    visible: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)

    def title(self) -> str:
        return self.text


class ReturnAddress(Record):
    """Where customers send goods back to; at most one is the default of a shop (or of all: ``shop_id`` None)."""

    __tablename__ = "return_address"
    audit_kind: ClassVar[str] = "return_address"

    name: Mapped[str] = mapped_column(String(50))  # what people call it: 北仓
    shop_id: Mapped[int | None] = mapped_column(ForeignKey("shop.id"))
    receiver: Mapped[str] = mapped_column(String(100))
    phone: Mapped[str] = mapped_column(String(64))
    address: Mapped[str] = mapped_column(Text)
    postcode: Mapped[str] = mapped_column(String(10), default="")
    hint: Mapped[str] = mapped_column(Text, default="")  # told to the customer with it: 请附上售后单号
    is_default: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)

    def title(self) -> str:
        return self.name


class Ticket(Record):
    """One after-sales case of one customer. Amounts in fen; times are instants.

    ``proposed_fen`` is what the ticket asks for (the sum of its orders), ``approved_fen`` what operations agreed to,
    ``refunded_fen`` what was really paid. Fault shares are percent and sum to 100.
    """

    __tablename__ = "ticket"
    __table_args__ = (
        UniqueConstraint("ticket_no"),
        # The list's own index: filters, default order and counts are answered from it alone.
        Index(
            "ix_ticket_list",
            *("opened_at", "state", "kind", "shop_id", "deleted_at", "due_at", "handler_id", "reason_id"),
        ),
        Index("ix_ticket_state", "state", "due_at"),
        # Who has tickets, and how many, is answered from it alone.
        Index("ix_ticket_customer", "customer_id", "opened_at", "deleted_at", "state"),
        Index("ix_ticket_return", "return_key"),
        Index("ix_ticket_out", "out_key"),
        Index("ix_ticket_refund_no", "refund_no"),
    )
    audit_kind: ClassVar[str] = "ticket"

    ticket_no: Mapped[str] = mapped_column(String(20))  # AS2611-0042
    shop_id: Mapped[int] = mapped_column(ForeignKey("shop.id"))
    order_id: Mapped[int] = mapped_column(ForeignKey("shop_order.id"))  # the first of its orders
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    customer_name: Mapped[str] = mapped_column(String(200), default="")
    kind: Mapped[TicketKind] = mapped_column(WordEnum(TicketKind))
    phase: Mapped[Phase] = mapped_column(WordEnum(Phase))
    state: Mapped[TicketState] = mapped_column(WordEnum(TicketState))
    reason_id: Mapped[int] = mapped_column(ForeignKey("after_sales_reason.id"))
    reason_text: Mapped[str] = mapped_column(String(100))  # as it was called then
    description: Mapped[str] = mapped_column(Text, default="")  # what the customer says
    note: Mapped[str] = mapped_column(Text, default="")  # ours
    fault_side: Mapped[FaultSide] = mapped_column(WordEnum(FaultSide))  # the one with the largest share
    fault_shop: Mapped[int] = mapped_column(default=0)
    fault_customer: Mapped[int] = mapped_column(default=0)
    fault_courier: Mapped[int] = mapped_column(default=0)
    fault_factory: Mapped[int] = mapped_column(default=0)
    postage_payer: Mapped[PostagePayer] = mapped_column(WordEnum(PostagePayer))
    urgency: Mapped[Urgency] = mapped_column(WordEnum(Urgency), default=Urgency.NORMAL)
    intervention: Mapped[Intervention] = mapped_column(WordEnum(Intervention), default=Intervention.NONE)
    handler_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    refund_no: Mapped[str] = mapped_column(String(64), default="")  # the platform's
    received_on: Mapped[date | None]  # when the customer got the goods
    keeps_goods: Mapped[bool] = mapped_column(default=False)  # compensation: the goods stay, and may yet be returned
    # Why somebody allowed it though the reason's window was over.
    override_reason: Mapped[str] = mapped_column(Text, default="")
    override_by: Mapped[str] = mapped_column(String(50), default="")
    refund_postage: Mapped[bool] = mapped_column(default=False)
    refund_coupon: Mapped[bool] = mapped_column(default=False)
    refund_coins: Mapped[bool] = mapped_column(default=False)
    service_fee_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    proposed_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    approved_fen: Mapped[int | None] = mapped_column(BigInteger)
    approved_by: Mapped[str] = mapped_column(String(50), default="")
    approved_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    approved_at: Mapped[datetime | None]
    refunded_fen: Mapped[int | None] = mapped_column(BigInteger)
    refunded_on: Mapped[date | None]
    refund_channel: Mapped[RefundChannel | None] = mapped_column(WordEnum(RefundChannel))
    refunded_by: Mapped[str] = mapped_column(String(50), default="")
    # What the return's postage came to when the shop pays it, and whether it was given back or kept as credit.
    return_postage_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    postage_as_credit: Mapped[bool] = mapped_column(default=False)
    postage_channel: Mapped[RefundChannel | None] = mapped_column(WordEnum(RefundChannel))
    postage_paid_on: Mapped[date | None]
    # Of an exchange: what the new goods cost more (below zero: less), and how that was settled.
    difference_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    difference_channel: Mapped[RefundChannel | None] = mapped_column(WordEnum(RefundChannel))
    difference_settled_on: Mapped[date | None]
    return_address_id: Mapped[int | None] = mapped_column(ForeignKey("return_address.id"))
    return_address: Mapped[str] = mapped_column(Text, default="")  # as the customer was told
    return_courier: Mapped[str] = mapped_column(String(64), default="")
    return_tracking_no: Mapped[str] = mapped_column(String(64), default="")
    return_key: Mapped[str] = mapped_column(String(64), default="")  # without case and width
    returned_at: Mapped[datetime | None]  # when the goods came back
    ship_first: Mapped[bool] = mapped_column(default=False)
    out_courier: Mapped[str] = mapped_column(String(64), default="")
    out_tracking_no: Mapped[str] = mapped_column(String(64), default="")
    out_key: Mapped[str] = mapped_column(String(64), default="")
    opened_at: Mapped[datetime]
    opened_by: Mapped[str] = mapped_column(String(50))
    first_reply_at: Mapped[datetime | None]
    reply_due_at: Mapped[datetime | None]  # None for what was imported: the platform has its own
    due_at: Mapped[datetime | None]
    dispatched_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]

    shop: Mapped[Shop] = relationship()
    order: Mapped[Order] = relationship()
    customer: Mapped[Customer | None] = relationship()
    reason: Mapped[Reason] = relationship()
    handler: Mapped[Staff | None] = relationship(foreign_keys="Ticket.handler_id")
    orders: Mapped[list["TicketOrder"]] = relationship(
        order_by="TicketOrder.position", cascade="all, delete-orphan", back_populates="ticket"
    )
    lines: Mapped[list["TicketLine"]] = relationship(order_by="TicketLine.position", cascade="all, delete-orphan")
    replacements: Mapped[list["Replacement"]] = relationship(
        order_by="Replacement.position", cascade="all, delete-orphan"
    )
    events: Mapped[list["TicketEvent"]] = relationship(order_by="TicketEvent.id")

    def title(self) -> str:
        return self.ticket_no


class TicketOrder(Base):
    """One of the orders of a ticket, and its part of the ticket's amounts, in fen.

    ``paid_fen`` is what was paid for the order when the ticket was made up; ``outside_fen`` what of it had been given
    back without a ticket by then. ``postage_fen`` is what the ticket gives back of the postage; coupon and coins are
    how much of what was paid they were, given back where the ticket says so.
    """

    __tablename__ = "ticket_order"
    __table_args__ = (UniqueConstraint("ticket_id", "order_id"), Index("ix_ticket_order_order", "order_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    order_id: Mapped[int] = mapped_column(ForeignKey("shop_order.id"))
    position: Mapped[int]
    paid_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    outside_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    postage_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    coupon_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    coins_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    proposed_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    approved_fen: Mapped[int | None] = mapped_column(BigInteger)
    refunded_fen: Mapped[int | None] = mapped_column(BigInteger)
    # The trade's deadline that was proposed, until somebody has extended it on the platform.
    extend_until: Mapped[datetime | None]
    extended_at: Mapped[datetime | None]
    extended_by: Mapped[str] = mapped_column(String(50), default="")

    ticket: Mapped[Ticket] = relationship(back_populates="orders")

    def owner(self) -> tuple[str, int]:
        return "ticket", self.ticket_id


class TicketLine(Base):
    """Goods of a ticket: so many pieces of one line of an order. Amounts in fen.

    ``share_fen`` is what was paid for these pieces, ``refund_fen`` what of it is to be given back. Good, defective and
    missing pieces are those of the inspection, None before.
    """

    __tablename__ = "ticket_line"
    __table_args__ = (Index("ix_ticket_line_ticket", "ticket_id"), Index("ix_ticket_line_order_line", "order_line_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    order_id: Mapped[int] = mapped_column(ForeignKey("shop_order.id"))
    order_line_id: Mapped[int] = mapped_column(ForeignKey("order_line.id"))
    position: Mapped[int]
    style_no: Mapped[str] = mapped_column(String(100), default="")
    sku_code: Mapped[str] = mapped_column(String(100), default="")
    title: Mapped[str] = mapped_column(Text, default="")
    spec: Mapped[str] = mapped_column(String(200), default="")  # colour and size
    quantity: Mapped[int]
    share_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    refund_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    good: Mapped[int | None]
    defective: Mapped[int | None]
    missing: Mapped[int | None]

    def owner(self) -> tuple[str, int]:
        return "ticket", self.ticket_id


class Replacement(Base):
    """Goods that leave to the customer for a ticket. ``price_fen`` is for one piece."""

    __tablename__ = "ticket_replacement"
    __table_args__ = (Index("ix_ticket_replacement_ticket", "ticket_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    order_line_id: Mapped[int | None] = mapped_column(ForeignKey("order_line.id"))  # which goods it stands for
    position: Mapped[int]
    style_no: Mapped[str] = mapped_column(String(100), default="")
    sku_code: Mapped[str] = mapped_column(String(100), default="")
    title: Mapped[str] = mapped_column(Text, default="")
    spec: Mapped[str] = mapped_column(String(200), default="")
    quantity: Mapped[int]
    price_fen: Mapped[int] = mapped_column(BigInteger, default=0)

    def owner(self) -> tuple[str, int]:
        return "ticket", self.ticket_id


class TicketEvent(Base):
    """Something that happened to a ticket. Append-only; ``state`` is the one the ticket was in afterwards."""

    __tablename__ = "ticket_event"
    __table_args__ = (Index("ix_ticket_event_ticket", "ticket_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(50))
    what: Mapped[EventKind] = mapped_column(WordEnum(EventKind))
    state: Mapped[TicketState] = mapped_column(WordEnum(TicketState))
    note: Mapped[str] = mapped_column(Text, default="")  # reason, tracking no., what was said
    amount_fen: Mapped[int | None] = mapped_column(BigInteger)

    def owner(self) -> tuple[str, int]:
        return "ticket", self.ticket_id


class PlatformRefund(Base):
    """What the platform's refund report says of a ticket, beside what stands here. Amounts in fen.

    ``state`` is the platform's own word, ``means`` the state of ours it stands for; ``differs`` waits for somebody to
    look at it.
    """

    __tablename__ = "platform_refund"
    __table_args__ = (UniqueConstraint("refund_no", "shop_id"), Index("ix_platform_refund_ticket", "ticket_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    shop_id: Mapped[int] = mapped_column(ForeignKey("shop.id"))
    refund_no: Mapped[str] = mapped_column(String(64))
    order_no: Mapped[str] = mapped_column(String(64), default="")
    kind: Mapped[TicketKind | None] = mapped_column(WordEnum(TicketKind))
    state: Mapped[str] = mapped_column(String(100), default="")
    means: Mapped[TicketState | None] = mapped_column(WordEnum(TicketState))
    amount_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    reason: Mapped[str] = mapped_column(String(200), default="")
    explanation: Mapped[str] = mapped_column(Text, default="")
    intervention: Mapped[str] = mapped_column(String(100), default="")
    return_courier: Mapped[str] = mapped_column(String(64), default="")
    return_tracking_no: Mapped[str] = mapped_column(String(64), default="")
    asked_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    seen_at: Mapped[datetime]  # when it was imported last
    differs: Mapped[bool] = mapped_column(default=False, index=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary(16))
    data: Mapped[dict[str, Any]] = mapped_column(JSON)  # the whole row as it was

    def owner(self) -> tuple[str, int]:
        return "ticket", self.ticket_id
