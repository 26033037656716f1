"""Courier claims (快递理赔): what a courier owes for a lost or broken parcel, until it is paid."""

from datetime import date, datetime
from typing import Any, ClassVar, NewType

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopdesk.claims.states import ClaimKind, ClaimState, Handling, LineRole, MatchedBy, MoneyTo, Outcome, StatementKind
from shopdesk.core.database import Base, Record, WordEnum
from shopdesk.couriers.model import Courier

ClaimId = NewType("ClaimId", int)
StatementId = NewType("StatementId", int)
TemplateId = NewType("TemplateId", int)


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
    checked_at: Mapped[datetime | None]
    changed_by: Mapped[str] = mapped_column(String(50), default="")  # the last to change what a second check looks at
    memo: Mapped[str] = mapped_column(Text, default="")
    registered_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None]
    due_on: Mapped[date | None]  # the last business day to submit it
    agreed_on: Mapped[date | None]
    closed_on: Mapped[date | None]  # no money moved after this business day; None while open
    follow_up_on: Mapped[date | None]  # when to ask the courier again
    promised_on: Mapped[date | None]  # until when the courier last promised an answer or money

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
    booked_on: Mapped[date]  # the day it counts: later where its own month is closed
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
    booked_on: Mapped[date]
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
    booked_on: Mapped[date]
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
    spoke_to: Mapped[str] = mapped_column(String(100), default="")
    said: Mapped[str] = mapped_column(Text)
    promised_on: Mapped[date | None]
    next_on: Mapped[date | None]

    def owner(self) -> tuple[str, int]:
        return "claim", self.claim_id


class MonthClose(Record):
    """A month whose figures are frozen: nothing is booked in it, or before it, any more.

    It is there while the month is closed; opening the month again deletes it, which the audit trail tells.
    """

    __tablename__ = "claim_month_close"
    __table_args__ = (UniqueConstraint("month"),)
    audit_kind: ClassVar[str] = "claim_month"

    month: Mapped[str] = mapped_column(String(7))
    closed_at: Mapped[datetime]
    closed_by: Mapped[str] = mapped_column(String(50))
    note: Mapped[str] = mapped_column(Text, default="")

    lines: Mapped[list["MonthCloseLine"]] = relationship(
        order_by="MonthCloseLine.position", cascade="all, delete-orphan"
    )

    def title(self) -> str:
        return self.month


class MonthCloseLine(Base):
    """A claim as it stood in a closed month: when it began, and when it ended. Amounts in fen."""

    __tablename__ = "claim_month_line"
    __table_args__ = (Index("ix_claim_month_line_close", "close_id"), Index("ix_claim_month_line_claim", "claim_id"))
    audited: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(primary_key=True)
    close_id: Mapped[int] = mapped_column(ForeignKey("claim_month_close.id"))
    position: Mapped[int]
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    courier_id: Mapped[int] = mapped_column(ForeignKey("courier.id"))
    shop_id: Mapped[int | None] = mapped_column(ForeignKey("shop.id"))
    is_older: Mapped[bool]
    order_amount_fen: Mapped[int] = mapped_column(BigInteger)
    claimed_fen: Mapped[int] = mapped_column(BigInteger)
    before_state: Mapped[ClaimState] = mapped_column(WordEnum(ClaimState))
    before_agreed_fen: Mapped[int | None] = mapped_column(BigInteger)
    before_received_fen: Mapped[int] = mapped_column(BigInteger)
    before_written_off_fen: Mapped[int] = mapped_column(BigInteger)
    after_state: Mapped[ClaimState] = mapped_column(WordEnum(ClaimState))
    after_agreed_fen: Mapped[int | None] = mapped_column(BigInteger)
    after_received_fen: Mapped[int] = mapped_column(BigInteger)
    after_written_off_fen: Mapped[int] = mapped_column(BigInteger)


class Statement(Record):
    """A courier's list of what it paid, or its freight bill, as it was imported; one while nobody accepted it."""

    __tablename__ = "courier_statement"
    __table_args__ = (
        Index("ix_courier_statement_list", "courier_id", "imported_at"),
        Index("ix_courier_statement_digest", "digest"),
    )
    audit_kind: ClassVar[str] = "statement"

    courier_id: Mapped[int] = mapped_column(ForeignKey("courier.id"))
    kind: Mapped[StatementKind] = mapped_column(WordEnum(StatementKind))
    file_name: Mapped[str] = mapped_column(String(255))
    sheet_name: Mapped[str] = mapped_column(String(255), default="")
    sha256: Mapped[str] = mapped_column(String(64))  # of the file
    digest: Mapped[str] = mapped_column(String(64))  # of what its lines say, however the file was saved
    month: Mapped[str] = mapped_column(String(7))
    channel: Mapped[MoneyTo] = mapped_column(WordEnum(MoneyTo), default=MoneyTo.ACCOUNT)
    columns: Mapped[dict[str, Any]] = mapped_column(JSON)  # field: header name
    line_count: Mapped[int]
    imported_at: Mapped[datetime]
    imported_by: Mapped[str] = mapped_column(String(50))
    accepted_at: Mapped[datetime | None]
    accepted_by: Mapped[str] = mapped_column(String(50), default="")

    courier: Mapped[Courier] = relationship()

    def title(self) -> str:
        return self.file_name


class StatementLine(Base):
    """A line of a statement. ``amount_fen`` is what stands there; ``paid_fen`` what it means for our claims:
    money for us above zero, a reversal below, freight 0.
    """

    __tablename__ = "courier_statement_line"
    __table_args__ = (
        Index("ix_statement_line_key", "statement_id", "tracking_key"),
        Index("ix_statement_line_digest", "digest"),
        Index("ix_statement_line_claim", "claim_id"),
        Index("ix_statement_line_receipt", "receipt_id"),
        Index("ix_statement_line_known_receipt", "known_receipt_id"),
    )
    audited: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("courier_statement.id"))
    row_no: Mapped[int]  # in the file, from 1
    role: Mapped[LineRole] = mapped_column(WordEnum(LineRole))
    tracking_no: Mapped[str] = mapped_column(String(64))
    tracking_key: Mapped[str] = mapped_column(String(64))
    order_no: Mapped[str] = mapped_column(String(64), default="")
    kind_word: Mapped[str] = mapped_column(String(100), default="")
    amount_fen: Mapped[int] = mapped_column(BigInteger)
    paid_fen: Mapped[int] = mapped_column(BigInteger)
    paid_on: Mapped[date | None]
    remark: Mapped[str] = mapped_column(Text, default="")
    digest: Mapped[str] = mapped_column(String(64))  # of what it says, and the how manieth of its like it is
    claim_id: Mapped[int | None] = mapped_column(ForeignKey("claim.id"))
    matched_by: Mapped[MatchedBy | None] = mapped_column(WordEnum(MatchedBy))
    handling: Mapped[Handling] = mapped_column(WordEnum(Handling), default=Handling.RECEIVE)
    reason: Mapped[str] = mapped_column(Text, default="")  # why it is handled so
    handled_by: Mapped[str] = mapped_column(String(50), default="")  # who said so; empty while nobody did
    known_line_id: Mapped[int | None] = mapped_column(ForeignKey("courier_statement_line.id"))  # the same, accepted
    known_receipt_id: Mapped[int | None] = mapped_column(ForeignKey("claim_receipt.id"))  # the same, entered by hand
    receipt_id: Mapped[int | None] = mapped_column(ForeignKey("claim_receipt.id"))  # what it became

    def owner(self) -> tuple[str, int]:
        return "statement", self.statement_id


class StatementResult(Base):
    """What came of a tracking number of an accepted statement, as it was then. Amounts in fen."""

    __tablename__ = "courier_statement_result"
    __table_args__ = (
        Index("ix_statement_result_statement", "statement_id", "position"),
        Index("ix_statement_result_claim", "claim_id"),
    )
    audited: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("courier_statement.id"))
    position: Mapped[int]
    tracking_no: Mapped[str] = mapped_column(String(64))
    tracking_key: Mapped[str] = mapped_column(String(64))
    claim_id: Mapped[int | None] = mapped_column(ForeignKey("claim.id"))
    outcome: Mapped[Outcome] = mapped_column(WordEnum(Outcome))
    expected_fen: Mapped[int | None] = mapped_column(BigInteger)
    paid_fen: Mapped[int | None] = mapped_column(BigInteger)
    line_count: Mapped[int]
    known_count: Mapped[int]  # of them, those that had come in before
    handling: Mapped[Handling] = mapped_column(WordEnum(Handling))
    accepted: Mapped[bool]
    left_because: Mapped[str] = mapped_column(Text, default="")
    before: Mapped[dict[str, Any]] = mapped_column(JSON)  # of the claim, as far as taking it back needs it


class StatementMapping(Base):
    """Which columns of a courier's statements mean what, as somebody said once; found again by the set of headers."""

    __tablename__ = "courier_statement_mapping"
    __table_args__ = (UniqueConstraint("courier_id", "header_key"),)
    audited: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(primary_key=True)
    courier_id: Mapped[int] = mapped_column(ForeignKey("courier.id"))
    header_key: Mapped[str] = mapped_column(String(64))  # SHA-256 of the sorted normalised names, hex
    kind: Mapped[StatementKind] = mapped_column(WordEnum(StatementKind))
    columns: Mapped[dict[str, Any]] = mapped_column(JSON)  # field: header name
    created_at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(50))


class ClaimTemplate(Record):
    """A courier's own form: a workbook with placeholders."""

    __tablename__ = "claim_template"
    __table_args__ = (UniqueConstraint("name"),)
    audit_kind: ClassVar[str] = "claim_template"

    name: Mapped[str] = mapped_column(String(100))
    courier_id: Mapped[int | None] = mapped_column(ForeignKey("courier.id"))
    file_name: Mapped[str] = mapped_column(String(255))
    sha256: Mapped[str] = mapped_column(String(64))
    added_at: Mapped[datetime]
    added_by: Mapped[str] = mapped_column(String(50))

    def title(self) -> str:
        return self.name


class ClaimTemplateFile(Base):
    """The bytes of a form, in the database so that every backup has them."""

    __tablename__ = "claim_template_file"
    audited: ClassVar[bool] = False

    template_id: Mapped[int] = mapped_column(ForeignKey("claim_template.id"), primary_key=True, autoincrement=False)
    data: Mapped[bytes] = mapped_column(LargeBinary)
