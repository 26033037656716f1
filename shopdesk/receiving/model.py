"""Parcels that came back to the warehouse, whether somebody expected them or not."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar, NewType

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopdesk.aftersales.model import Ticket
from shopdesk.core.columns import Chip, Tone
from shopdesk.core.database import Record, WordEnum
from shopdesk.core.text import marked, translate

ParcelId = NewType("ParcelId", int)


class ParcelKind(StrEnum):
    """What a parcel that arrived is."""

    RETURN = "return"  # a customer's, for a ticket
    UNDELIVERABLE = "undeliverable"  # ours, which could not be delivered
    UNCLAIMED = "unclaimed"  # nobody knows whose it is (无主件)
    COLLECT = "collect"  # freight to be paid by us: not taken (到付拒收)


class ParcelState(StrEnum):
    """What became of it."""

    WAITING = "waiting"
    SETTLED = "settled"


class ReturnParcel(Record):
    """A parcel at the receiving desk. Weights in grams, amounts in fen.

    ``slip_weight_g`` is what its slip says, ``weight_g`` what the scales say: less than that, and pieces are missing.
    """

    __tablename__ = "return_parcel"
    __table_args__ = (
        Index("ix_return_parcel_list", "arrived_at", "kind", "state", "deleted_at"),
        Index("ix_return_parcel_tracking", "tracking_key"),
        Index("ix_return_parcel_resent", "resent_key"),
        Index("ix_return_parcel_ticket", "ticket_id"),
        Index("ix_return_parcel_order", "order_id"),
    )
    audit_kind: ClassVar[str] = "parcel"

    tracking_no: Mapped[str] = mapped_column(String(64))
    tracking_key: Mapped[str] = mapped_column(String(64))
    courier: Mapped[str] = mapped_column(String(64), default="")
    kind: Mapped[ParcelKind] = mapped_column(WordEnum(ParcelKind))
    state: Mapped[ParcelState] = mapped_column(WordEnum(ParcelState))
    arrived_at: Mapped[datetime]
    received_by: Mapped[str] = mapped_column(String(50))
    ticket_id: Mapped[int | None] = mapped_column(ForeignKey("ticket.id"))
    order_id: Mapped[int | None] = mapped_column(ForeignKey("shop_order.id"))
    customer_name: Mapped[str] = mapped_column(String(200), default="")
    sender: Mapped[str] = mapped_column(Text, default="")  # who and where from, as far as the slip tells
    contents: Mapped[str] = mapped_column(Text, default="")
    weight_g: Mapped[int | None]
    slip_weight_g: Mapped[int | None]
    freight_fen: Mapped[int] = mapped_column(BigInteger, default=0)  # what was to be paid for it
    resent_courier: Mapped[str] = mapped_column(String(64), default="")
    resent_tracking_no: Mapped[str] = mapped_column(String(64), default="")
    resent_key: Mapped[str] = mapped_column(String(64), default="")
    settled_at: Mapped[datetime | None]
    settled_by: Mapped[str] = mapped_column(String(50), default="")
    outcome: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")

    ticket: Mapped[Ticket | None] = relationship()

    def title(self) -> str:
        return self.tracking_no


_KINDS: dict[ParcelKind, tuple[str, Tone]] = {
    ParcelKind.RETURN: (marked("ParcelKind", "Return"), "accent"),
    ParcelKind.UNDELIVERABLE: (marked("ParcelKind", "Undeliverable"), "special"),
    ParcelKind.UNCLAIMED: (marked("ParcelKind", "Unclaimed"), "warning"),
    ParcelKind.COLLECT: (marked("ParcelKind", "Freight collect, refused"), "danger"),
}
_STATES: dict[ParcelState, tuple[str, Tone]] = {
    ParcelState.WAITING: (marked("ParcelState", "Waiting"), "warning"),
    ParcelState.SETTLED: (marked("ParcelState", "Settled"), "good"),
}


def kind_chip(kind: ParcelKind) -> Chip:
    """What a parcel is, as people see it."""
    text, tone = _KINDS[kind]
    return Chip(translate("ParcelKind", text), tone)


def state_chip(state: ParcelState) -> Chip:
    """What became of a parcel, as people see it."""
    text, tone = _STATES[state]
    return Chip(translate("ParcelState", text), tone)
