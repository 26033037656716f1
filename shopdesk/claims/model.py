"""Courier claims (快递理赔): what a courier owes for a lost or broken parcel, until it is paid."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, NewType

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.database import Base, Record, WordEnum
from shopdesk.core.text import translate
from shopdesk.couriers.model import Courier

ClaimId = NewType("ClaimId", int)


class ClaimKind(StrEnum):
    """What happened to the parcel."""

    LOST = "lost"
    DAMAGED = "damaged"
    SHORTAGE = "shortage"
    DELAYED = "delayed"
    ABANDONED = "abandoned"
    MISDELIVERED = "misdelivered"


class ClaimState(StrEnum):
    """How far the claim is."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    AGREED = "agreed"
    SETTLED = "settled"
    REJECTED = "rejected"
    APPEALED = "appealed"
    WRITTEN_OFF = "written_off"
    RECOVERED = "recovered"
    WITHDRAWN = "withdrawn"


class MoneyTo(StrEnum):
    """Where the money goes (钱款去向)."""

    ACCOUNT = "account"
    MONTHLY_BILL = "monthly_bill"
    CUSTOMER = "customer"


# Every allowed step; any other is refused.
TRANSITIONS: dict[ClaimState, frozenset[ClaimState]] = {
    ClaimState.DRAFT: frozenset({ClaimState.SUBMITTED, ClaimState.WITHDRAWN, ClaimState.RECOVERED}),
    ClaimState.SUBMITTED: frozenset(
        {ClaimState.AGREED, ClaimState.REJECTED, ClaimState.WITHDRAWN, ClaimState.RECOVERED}
    ),
    # Agreed once more: another amount was agreed on.
    ClaimState.AGREED: frozenset({ClaimState.AGREED, ClaimState.SETTLED, ClaimState.WRITTEN_OFF, ClaimState.RECOVERED}),
    ClaimState.REJECTED: frozenset({ClaimState.APPEALED, ClaimState.WRITTEN_OFF, ClaimState.RECOVERED}),
    ClaimState.APPEALED: frozenset(
        {ClaimState.AGREED, ClaimState.WRITTEN_OFF, ClaimState.REJECTED, ClaimState.RECOVERED}
    ),
    # Money that comes late or is taken back opens a closed claim again.
    ClaimState.SETTLED: frozenset({ClaimState.AGREED}),
    ClaimState.WRITTEN_OFF: frozenset({ClaimState.AGREED}),
    ClaimState.RECOVERED: frozenset(),
    ClaimState.WITHDRAWN: frozenset(),
}

# Claims that still count as open work; in any other state nothing is outstanding.
OPEN_STATES = frozenset(
    {ClaimState.DRAFT, ClaimState.SUBMITTED, ClaimState.AGREED, ClaimState.REJECTED, ClaimState.APPEALED}
)
# Claims that no longer ask for anything: the parcel may be claimed anew.
GIVEN_BACK_STATES = frozenset({ClaimState.WITHDRAWN, ClaimState.RECOVERED})
# What happened to the goods can only be believed with a photo.
KINDS_WITH_EVIDENCE = frozenset({ClaimKind.DAMAGED, ClaimKind.SHORTAGE})


def outstanding_fen(agreed_fen: int | None, received_fen: int, written_off_fen: int) -> int:
    """What the courier still owes, in fen; negative after an over-payment, nothing before an agreement."""
    return (agreed_fen or 0) - received_fen - written_off_fen


class Claim(Record):
    """A receivable against a courier. Amounts in fen; outstanding = agreed − received − written off.

    ``state`` and ``agreed_fen`` are those of the last step, ``received_fen`` and ``written_off_fen`` the sums of
    their entries, kept here so that lists need not add them up.
    """

    __tablename__ = "claim"
    __table_args__ = (
        UniqueConstraint("claim_no"),
        Index("ix_claim_list", "registered_at", "courier_id", "state", "deleted_at"),
        Index("ix_claim_tracking", "tracking_key"),
        Index("ix_claim_order", "order_id"),
    )
    audit_kind: ClassVar[str] = "claim"

    claim_no: Mapped[str] = mapped_column(String(20))  # CL2610-0007
    courier_id: Mapped[int] = mapped_column(ForeignKey("courier.id"))
    tracking_no: Mapped[str] = mapped_column(String(64))
    tracking_key: Mapped[str] = mapped_column(String(64))  # without case and width: one parcel, one claim
    shop_id: Mapped[int | None] = mapped_column(ForeignKey("shop.id"))
    order_id: Mapped[int | None] = mapped_column(ForeignKey("shop_order.id"))
    customer_name: Mapped[str] = mapped_column(String(200), default="")
    kind: Mapped[ClaimKind] = mapped_column(WordEnum(ClaimKind))
    state: Mapped[ClaimState] = mapped_column(WordEnum(ClaimState), default=ClaimState.DRAFT)
    order_amount_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    postage_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    declared_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    claimed_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    agreed_fen: Mapped[int | None] = mapped_column(BigInteger)
    received_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    written_off_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    money_to: Mapped[MoneyTo] = mapped_column(WordEnum(MoneyTo), default=MoneyTo.ACCOUNT)
    case_no: Mapped[str] = mapped_column(String(64), default="")
    contact: Mapped[str] = mapped_column(String(200), default="")
    applicant: Mapped[str] = mapped_column(String(50), default="")
    checked_by: Mapped[str] = mapped_column(String(50), default="")  # who looked over it a second time
    memo: Mapped[str] = mapped_column(Text, default="")
    registered_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None]
    due_on: Mapped[date | None]  # the last business day to submit it
    agreed_on: Mapped[date | None]
    closed_on: Mapped[date | None]  # no money moved after this business day; None while open
    follow_up_on: Mapped[date | None]  # when to ask the courier again

    courier: Mapped[Courier] = relationship()
    goods: Mapped[list["ClaimGoods"]] = relationship(order_by="ClaimGoods.position", cascade="all, delete-orphan")
    steps: Mapped[list["ClaimStep"]] = relationship(order_by="ClaimStep.id")
    receipts: Mapped[list["ClaimReceipt"]] = relationship(order_by="ClaimReceipt.id")
    write_offs: Mapped[list["ClaimWriteOff"]] = relationship(order_by="ClaimWriteOff.id")
    follow_ups: Mapped[list["ClaimFollowUp"]] = relationship(order_by="ClaimFollowUp.id")

    def title(self) -> str:
        return self.claim_no


class ClaimGoods(Base):
    """Goods that were lost or broken. ``cost_fen`` is for one piece."""

    __tablename__ = "claim_goods"
    __table_args__ = (Index("ix_claim_goods_claim", "claim_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    position: Mapped[int]
    order_line_id: Mapped[int | None] = mapped_column(ForeignKey("order_line.id"))
    style_no: Mapped[str] = mapped_column(String(100), default="")
    title: Mapped[str] = mapped_column(Text, default="")
    spec: Mapped[str] = mapped_column(String(200), default="")
    quantity: Mapped[int]
    cost_fen: Mapped[int] = mapped_column(BigInteger, default=0)

    def owner(self) -> tuple[str, int]:
        return "claim", self.claim_id


class ClaimStep(Base):
    """A state the claim came to, and the amount agreed from then on. Append-only.

    The claim as it was on a business day is its last step (by id) that is dated not after that day: a step
    entered later with an earlier date corrects the past.
    """

    __tablename__ = "claim_step"
    __table_args__ = (Index("ix_claim_step_claim", "claim_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    happened_on: Mapped[date]
    state: Mapped[ClaimState] = mapped_column(WordEnum(ClaimState))
    agreed_fen: Mapped[int | None] = mapped_column(BigInteger)
    reason: Mapped[str] = mapped_column(Text, default="")
    takes_back: Mapped[bool] = mapped_column(default=False)  # undoes the step before it
    entered_by: Mapped[str] = mapped_column(String(50))

    def owner(self) -> tuple[str, int]:
        return "claim", self.claim_id


class ClaimReceipt(Base):
    """Money that came in; a negative amount takes a wrong one back. Append-only."""

    __tablename__ = "claim_receipt"
    __table_args__ = (Index("ix_claim_receipt_claim", "claim_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    received_on: Mapped[date]
    amount_fen: Mapped[int] = mapped_column(BigInteger)
    channel: Mapped[MoneyTo] = mapped_column(WordEnum(MoneyTo))
    note: Mapped[str] = mapped_column(Text, default="")
    entered_by: Mapped[str] = mapped_column(String(50))

    def owner(self) -> tuple[str, int]:
        return "claim", self.claim_id


class ClaimWriteOff(Base):
    """A part of the agreed amount that is given up (negative: an over-payment kept), with the reason. Append-only."""

    __tablename__ = "claim_write_off"
    __table_args__ = (Index("ix_claim_write_off_claim", "claim_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    written_off_on: Mapped[date]
    amount_fen: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str] = mapped_column(Text)
    entered_by: Mapped[str] = mapped_column(String(50))

    def owner(self) -> tuple[str, int]:
        return "claim", self.claim_id


class ClaimFollowUp(Base):
    """A call to the courier: what was promised, and when to ask again. Append-only."""

    __tablename__ = "claim_follow_up"
    __table_args__ = (Index("ix_claim_follow_up_claim", "claim_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(50))
    said: Mapped[str] = mapped_column(Text)
    next_on: Mapped[date | None]

    def owner(self) -> tuple[str, int]:
        return "claim", self.claim_id


def kind_chip(kind: ClaimKind) -> Chip:
    """The kind of claim as people see it."""
    names = {
        ClaimKind.LOST: translate("ClaimKind", "Lost"),
        ClaimKind.DAMAGED: translate("ClaimKind", "Damaged"),
        ClaimKind.SHORTAGE: translate("ClaimKind", "Shortage"),
        ClaimKind.DELAYED: translate("ClaimKind", "Delayed"),
        ClaimKind.ABANDONED: translate("ClaimKind", "Abandoned"),
        ClaimKind.MISDELIVERED: translate("ClaimKind", "Misdelivered"),
    }
    return Chip(names[kind])


def state_chip(state: ClaimState) -> Chip:
    """The state as people see it."""
    chips: dict[ClaimState, tuple[str, Tone]] = {
        ClaimState.DRAFT: (translate("ClaimState", "To submit"), "warning"),
        ClaimState.SUBMITTED: (translate("ClaimState", "Submitted"), "special"),
        ClaimState.AGREED: (translate("ClaimState", "Agreed"), "accent"),
        ClaimState.SETTLED: (translate("ClaimState", "Settled"), "good"),
        ClaimState.REJECTED: (translate("ClaimState", "Rejected"), "danger"),
        ClaimState.APPEALED: (translate("ClaimState", "Appealed"), "special"),
        ClaimState.WRITTEN_OFF: (translate("ClaimState", "Written off"), "neutral"),
        ClaimState.RECOVERED: (translate("ClaimState", "Goods recovered"), "good"),
        ClaimState.WITHDRAWN: (translate("ClaimState", "Withdrawn"), "neutral"),
    }
    return Chip(*chips[state])


def money_to_chip(money_to: MoneyTo) -> Chip:
    """Where the money goes, as people see it."""
    names = {
        MoneyTo.ACCOUNT: translate("MoneyTo", "To the account"),
        MoneyTo.MONTHLY_BILL: translate("MoneyTo", "Off the monthly bill"),
        MoneyTo.CUSTOMER: translate("MoneyTo", "To the customer"),
    }
    return Chip(names[money_to])
