"""Platform violations (平台违规): points and fees of a shop, counted per calendar year and kind."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, NewType

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.database import Record, WordEnum
from shopdesk.core.text import marked, translate

ViolationId = NewType("ViolationId", int)

# Points of one calendar year and kind at which the platform acts.
THRESHOLDS = (12, 24, 36, 48)
MAX_POINTS = THRESHOLDS[-1]  # of one violation: at once the worst there is


class ViolationKind(StrEnum):
    """How the platform counts it; the points of each kind add up by themselves."""

    GENERAL = "general"  # 一般违规
    SERIOUS = "serious"  # 严重违规


class ViolationAppeal(StrEnum):
    """Where our appeal stands; points and fee count until it is accepted."""

    NONE = "none"
    FILED = "filed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Violation(Record):
    """One violation the platform charges a shop with; the fee in fen."""

    __tablename__ = "violation"
    __table_args__ = (
        UniqueConstraint("violation_no"),
        Index("ix_violation_list", "happened_on", "shop_id", "kind", "appeal", "deleted_at"),
        Index("ix_violation_staff", "staff_id"),
        Index("ix_violation_order", "order_id"),
    )
    audit_kind: ClassVar[str] = "violation"

    violation_no: Mapped[str] = mapped_column(String(20))  # PV2611-0001
    shop_id: Mapped[int] = mapped_column(ForeignKey("shop.id"))
    happened_on: Mapped[date]  # the business day: its year is the one the points count in
    kind: Mapped[ViolationKind] = mapped_column(WordEnum(ViolationKind))
    points: Mapped[int] = mapped_column(default=0)
    fee_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    reason: Mapped[str] = mapped_column(Text)
    case_no: Mapped[str] = mapped_column(String(64), default="")  # the platform's
    order_id: Mapped[int | None] = mapped_column(ForeignKey("shop_order.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))  # who answers for it, where somebody does
    appeal: Mapped[ViolationAppeal] = mapped_column(WordEnum(ViolationAppeal), default=ViolationAppeal.NONE)
    appeal_until: Mapped[date | None]  # the platform's last day for it
    appeal_note: Mapped[str] = mapped_column(Text, default="")
    appealed_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    answer_note: Mapped[str] = mapped_column(Text, default="")  # what the platform said
    memo: Mapped[str] = mapped_column(Text, default="")
    entered_at: Mapped[datetime]
    entered_by: Mapped[str] = mapped_column(String(50))

    def title(self) -> str:
        return self.violation_no


_KIND_CHIPS: dict[ViolationKind, tuple[str, Tone]] = {
    ViolationKind.GENERAL: (marked("ViolationKind", "General violation"), "warning"),
    ViolationKind.SERIOUS: (marked("ViolationKind", "Serious violation"), "danger"),
}
_APPEAL_CHIPS: dict[ViolationAppeal, tuple[str, Tone]] = {
    ViolationAppeal.NONE: (marked("ViolationAppeal", "Not appealed"), "neutral"),
    ViolationAppeal.FILED: (marked("ViolationAppeal", "Appeal filed"), "special"),
    ViolationAppeal.ACCEPTED: (marked("ViolationAppeal", "Appeal accepted"), "good"),
    ViolationAppeal.REJECTED: (marked("ViolationAppeal", "Appeal rejected"), "neutral"),
}


def kind_chip(kind: ViolationKind) -> Chip:
    """How the platform counts it, as people see it."""
    text, tone = _KIND_CHIPS[kind]
    return Chip(translate("ViolationKind", text), tone)


def appeal_chip(appeal: ViolationAppeal) -> Chip:
    """Where our appeal stands, as people see it."""
    text, tone = _APPEAL_CHIPS[appeal]
    return Chip(translate("ViolationAppeal", text), tone)
