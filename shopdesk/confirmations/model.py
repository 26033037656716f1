"""Confirmation sheets (订单确认表): their versions, states and what is allowed in each."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar, NewType

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.database import Base, Record, WordEnum
from shopdesk.core.text import marked, translate
from shopdesk.orders.model import Order, OrderStatus

SheetId = NewType("SheetId", int)


class SheetState(StrEnum):
    """How far a sheet is."""

    DRAFT = "draft"
    SENT = "sent"
    CONFIRMED = "confirmed"
    CHANGE_REQUESTED = "change_requested"
    VOID = "void"


# Every allowed step; any other is refused. A confirmed sheet may still be changed before the parcel leaves.
TRANSITIONS: dict[SheetState, frozenset[SheetState]] = {
    SheetState.DRAFT: frozenset({SheetState.SENT, SheetState.VOID}),
    SheetState.SENT: frozenset({SheetState.CONFIRMED, SheetState.CHANGE_REQUESTED, SheetState.VOID}),
    SheetState.CONFIRMED: frozenset({SheetState.CHANGE_REQUESTED, SheetState.VOID}),
    SheetState.CHANGE_REQUESTED: frozenset({SheetState.SENT, SheetState.VOID}),
    SheetState.VOID: frozenset(),
}


class ConfirmationSheet(Record):
    """What the buyer of one order is asked to confirm; the version with the highest number is the current one.

    A draft and a requested change have a version that is not frozen yet; sending freezes it.
    """

    __tablename__ = "confirmation_sheet"
    __table_args__ = (
        UniqueConstraint("order_id"),
        Index("ix_confirmation_sheet_list", "created_at", "state", "deleted_at"),
    )
    audit_kind: ClassVar[str] = "sheet"

    order_id: Mapped[int] = mapped_column(ForeignKey("shop_order.id"))
    state: Mapped[SheetState] = mapped_column(WordEnum(SheetState))
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(String(50))
    sent_at: Mapped[datetime | None]  # last
    confirmed_at: Mapped[datetime | None]

    order: Mapped[Order] = relationship()
    versions: Mapped[list["SheetVersion"]] = relationship(
        order_by="SheetVersion.number", cascade="all, delete-orphan", back_populates="sheet"
    )

    def title(self) -> str:
        return self.order.order_no


class SheetVersion(Base):
    """What the sheet said when it was sent; ``sent_at`` is None while it may still be edited."""

    __tablename__ = "sheet_version"
    __table_args__ = (UniqueConstraint("sheet_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    sheet_id: Mapped[int] = mapped_column(ForeignKey("confirmation_sheet.id"))
    number: Mapped[int]  # 1, 2, …
    contact: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(64), default="")
    address: Mapped[str] = mapped_column(Text, default="")
    courier: Mapped[str] = mapped_column(String(64), default="")
    remark: Mapped[str] = mapped_column(Text, default="")
    sent_at: Mapped[datetime | None]

    sheet: Mapped[ConfirmationSheet] = relationship(back_populates="versions")
    lines: Mapped[list["SheetLine"]] = relationship(
        order_by="SheetLine.position", cascade="all, delete-orphan", back_populates="version"
    )

    def owner(self) -> tuple[str, int]:
        return "sheet", self.sheet_id


class SheetLine(Base):
    """One row of a version's table: the goods of one order line."""

    __tablename__ = "sheet_line"
    __table_args__ = (Index("ix_sheet_line_version", "version_id"),)
    audited: ClassVar[bool] = False  # a version's lines are written with it, once, and frozen

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("sheet_version.id"))
    position: Mapped[int]
    order_line_id: Mapped[int | None] = mapped_column(ForeignKey("order_line.id"))
    style_no: Mapped[str] = mapped_column(String(100), default="")
    title: Mapped[str] = mapped_column(Text, default="")
    colour: Mapped[str] = mapped_column(String(100), default="")
    size: Mapped[str] = mapped_column(String(100), default="")
    quantity: Mapped[int]

    version: Mapped[SheetVersion] = relationship(back_populates="lines")

    def owner(self) -> tuple[str, int]:
        return "sheet", self.version.sheet_id


class SheetEvent(Base):
    """A step of a sheet, or that an unconfirmed one was shipped or came back: when, by whom, why. Append-only."""

    __tablename__ = "sheet_event"
    __table_args__ = (Index("ix_sheet_event_sheet", "sheet_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    sheet_id: Mapped[int] = mapped_column(ForeignKey("confirmation_sheet.id"))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(50))
    what: Mapped[str] = mapped_column(String(32))  # a SheetState, or one of those below
    version_number: Mapped[int]
    note: Mapped[str] = mapped_column(Text, default="")

    def owner(self) -> tuple[str, int]:
        return "sheet", self.sheet_id


SHIPPED_UNCONFIRMED, SHIPPING_TAKEN_BACK = "shipped_unconfirmed", "shipping_taken_back"

_STATE_CHIPS: dict[SheetState, tuple[str, Tone]] = {
    SheetState.DRAFT: (marked("SheetState", "Draft"), "neutral"),
    SheetState.SENT: (marked("SheetState", "Sent"), "accent"),
    SheetState.CONFIRMED: (marked("SheetState", "Confirmed"), "good"),
    SheetState.CHANGE_REQUESTED: (marked("SheetState", "Change requested"), "warning"),
    SheetState.VOID: (marked("SheetState", "Void"), "neutral"),
}


def state_chip(state: SheetState) -> Chip:
    """The state as people see it."""
    text, tone = _STATE_CHIPS[state]
    return Chip(translate("SheetState", text), tone)


def effective_state(state: SheetState, status: OrderStatus) -> SheetState:
    """The state of a sheet: void as soon as its order is closed, whoever closed it."""
    return SheetState.VOID if status is OrderStatus.CLOSED else state
