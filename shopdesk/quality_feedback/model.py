"""Quality feedback (质量反馈): defects of a style from the first report to the factory's answer."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, NewType

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.database import Base, Record, WordEnum
from shopdesk.core.text import marked, translate

FeedbackId = NewType("FeedbackId", int)
SupplierId = NewType("SupplierId", int)


class Defect(StrEnum):
    """What is wrong with the goods."""

    FABRIC = "fabric"
    SEAM = "seam"
    SIZE = "size"
    COLOUR = "colour"
    PART = "part"
    OTHER = "other"


class FeedbackState(StrEnum):
    """How far the feedback is."""

    REPORTED = "reported"
    VERIFIED = "verified"
    SENT = "sent"  # to the factory
    CLOSED = "closed"


# Which step leads where; closing early means there was no defect, and says so in its reason.
TRANSITIONS: dict[FeedbackState, tuple[FeedbackState, ...]] = {
    FeedbackState.REPORTED: (FeedbackState.VERIFIED, FeedbackState.CLOSED),
    FeedbackState.VERIFIED: (FeedbackState.SENT, FeedbackState.CLOSED),
    FeedbackState.SENT: (FeedbackState.CLOSED,),
    FeedbackState.CLOSED: (),
}
OPEN_STATES = (FeedbackState.REPORTED, FeedbackState.VERIFIED, FeedbackState.SENT)


class Supplier(Record):
    """A factory or merchant that goods come from."""

    __tablename__ = "supplier"
    __table_args__ = (UniqueConstraint("name"),)
    audit_kind: ClassVar[str] = "supplier"

    name: Mapped[str] = mapped_column(String(100))
    contact: Mapped[str] = mapped_column(String(200), default="")
    memo: Mapped[str] = mapped_column(Text, default="")
    active: Mapped[bool] = mapped_column(default=True)

    def title(self) -> str:
        return self.name


class QualityFeedback(Record):
    """A defect one customer met in one style."""

    __tablename__ = "quality_feedback"
    __table_args__ = (
        UniqueConstraint("feedback_no"),
        Index("ix_quality_feedback_list", "reported_on", "shop_id", "state", "deleted_at"),
        Index("ix_quality_feedback_style", "style_key", "reported_on"),
        Index("ix_quality_feedback_supplier", "supplier_id", "reported_on"),
        Index("ix_quality_feedback_order", "order_id"),
        Index("ix_quality_feedback_ticket", "ticket_id"),
        Index("ix_quality_feedback_customer", "customer_id"),
    )
    audit_kind: ClassVar[str] = "quality_feedback"

    feedback_no: Mapped[str] = mapped_column(String(20))  # QF2611-0001
    reported_on: Mapped[date]
    state: Mapped[FeedbackState] = mapped_column(WordEnum(FeedbackState), default=FeedbackState.REPORTED)
    shop_id: Mapped[int | None] = mapped_column(ForeignKey("shop.id"))
    order_id: Mapped[int | None] = mapped_column(ForeignKey("shop_order.id"))
    order_line_id: Mapped[int | None] = mapped_column(ForeignKey("order_line.id"))
    ticket_id: Mapped[int | None] = mapped_column(ForeignKey("ticket.id"))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    customer_name: Mapped[str] = mapped_column(String(200), default="")  # the customer ID as given
    supplier_id: Mapped[int | None] = mapped_column(ForeignKey("supplier.id"))
    style_no: Mapped[str] = mapped_column(String(100))
    style_key: Mapped[str] = mapped_column(String(100))  # without case and width: one style, one alert
    goods_title: Mapped[str] = mapped_column(Text, default="")
    batch: Mapped[str] = mapped_column(String(100), default="")
    colour: Mapped[str] = mapped_column(String(100), default="")
    size: Mapped[str] = mapped_column(String(100), default="")
    quantity: Mapped[int] = mapped_column(default=1)
    defect: Mapped[Defect] = mapped_column(WordEnum(Defect))
    description: Mapped[str] = mapped_column(Text, default="")
    answer: Mapped[str] = mapped_column(Text, default="")  # what the factory said, or why there was no defect
    sent_on: Mapped[date | None]  # the business day it went to the factory
    unfounded: Mapped[bool] = mapped_column(default=False)  # closed before it went there: there was no defect
    reported_at: Mapped[datetime]
    reported_by: Mapped[str] = mapped_column(String(50))

    supplier: Mapped[Supplier | None] = relationship()
    steps: Mapped[list["FeedbackStep"]] = relationship(order_by="FeedbackStep.id")

    def title(self) -> str:
        return self.feedback_no


class FeedbackStep(Base):
    """A state the feedback came to. Append-only."""

    __tablename__ = "quality_feedback_step"
    __table_args__ = (Index("ix_quality_feedback_step_feedback", "feedback_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    feedback_id: Mapped[int] = mapped_column(ForeignKey("quality_feedback.id"))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(50))
    state: Mapped[FeedbackState] = mapped_column(WordEnum(FeedbackState))
    note: Mapped[str] = mapped_column(Text, default="")
    takes_back: Mapped[bool] = mapped_column(default=False)  # undoes the step before it

    def owner(self) -> tuple[str, int]:
        return "quality_feedback", self.feedback_id


class StyleAlertSeen(Base):
    """Somebody took care of a style's alert: it rests until more customers report the style. Append-only."""

    __tablename__ = "style_alert_seen"
    __table_args__ = (Index("ix_style_alert_seen_style", "style_key"),)
    audit_kind: ClassVar[str] = "style_alert"

    id: Mapped[int] = mapped_column(primary_key=True)
    style_key: Mapped[str] = mapped_column(String(100))
    last_feedback_id: Mapped[int] = mapped_column(ForeignKey("quality_feedback.id"))  # the newest it had then
    seen_at: Mapped[datetime]
    seen_by: Mapped[str] = mapped_column(String(50))
    note: Mapped[str] = mapped_column(Text, default="")


_DEFECTS: dict[Defect, str] = {
    Defect.FABRIC: marked("Defect", "Fabric"),
    Defect.SEAM: marked("Defect", "Seam"),
    Defect.SIZE: marked("Defect", "Size"),
    Defect.COLOUR: marked("Defect", "Colour"),
    Defect.PART: marked("Defect", "Part"),
    Defect.OTHER: marked("Defect", "Other"),
}
_STATE_CHIPS: dict[FeedbackState, tuple[str, Tone]] = {
    FeedbackState.REPORTED: (marked("FeedbackState", "Reported"), "warning"),
    FeedbackState.VERIFIED: (marked("FeedbackState", "Verified"), "accent"),
    FeedbackState.SENT: (marked("FeedbackState", "Sent to the factory"), "special"),
    FeedbackState.CLOSED: (marked("FeedbackState", "Closed"), "neutral"),
}


def defect_chip(defect: Defect) -> Chip:
    """What is wrong with the goods, as people see it."""
    return Chip(translate("Defect", _DEFECTS[defect]))


def state_chip(state: FeedbackState, unfounded: bool = False) -> Chip:
    """How far the feedback is, as people see it; one that was closed without a defect says so."""
    if state is FeedbackState.CLOSED and unfounded:
        return Chip(translate("FeedbackState", "No defect"))
    text, tone = _STATE_CHIPS[state]
    return Chip(translate("FeedbackState", text), tone)
