"""The ledger (奖惩台账): penalties, bonuses, commission and the department fund.

Entries and movements are append-only: triggers of the database refuse every change, and each of them carries the hash
of the one before (``chain``). What was wrong is reversed by a further one.
"""

from datetime import date, datetime
from typing import ClassVar, NewType

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopdesk.core.database import Base, Record, WordEnum
from shopdesk.ledger.states import (
    AppealState,
    CommissionBasis,
    CommissionLineKind,
    CountingPeriod,
    EntryKind,
    FundKind,
)

EntryId = NewType("EntryId", int)
RuleId = NewType("RuleId", int)
AppealId = NewType("AppealId", int)
MovementId = NewType("MovementId", int)
RunId = NewType("RunId", int)
RateId = NewType("RateId", int)


class LedgerRule(Record):
    """A rule (奖惩规则): what an occurrence costs or earns, and how occurrences count."""

    __tablename__ = "ledger_rule"
    __table_args__ = (UniqueConstraint("name"),)
    audit_kind: ClassVar[str] = "ledger_rule"

    name: Mapped[str] = mapped_column(String(100))
    kind: Mapped[EntryKind] = mapped_column(WordEnum(EntryKind))  # a penalty or a bonus
    period: Mapped[CountingPeriod] = mapped_column(WordEnum(CountingPeriod), default=CountingPeriod.MONTH)
    source_kind: Mapped[str] = mapped_column(String(32), default="")  # proposed for such a record: "wrong_shipment"
    active: Mapped[bool] = mapped_column(default=True)
    memo: Mapped[str] = mapped_column(Text, default="")

    steps: Mapped[list["LedgerRuleStep"]] = relationship(
        order_by="LedgerRuleStep.position", cascade="all, delete-orphan"
    )

    def title(self) -> str:
        return self.name


class LedgerRuleStep(Base):
    """What the nth occurrence comes to, in fen, never negative; the last step holds for every one after it."""

    __tablename__ = "ledger_rule_step"
    __table_args__ = (Index("ix_ledger_rule_step_rule", "rule_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    rule_id: Mapped[int] = mapped_column(ForeignKey("ledger_rule.id"))
    position: Mapped[int]
    amount_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    words: Mapped[str] = mapped_column(String(200), default="")  # beside or instead of money: "dismissal review"

    def owner(self) -> tuple[str, int]:
        return "ledger_rule", self.rule_id


class LedgerEntry(Base):
    """One entry, in fen as the staff member sees it: a penalty is below zero, a bonus above. Append-only, in a chain.

    ``id`` counts without a gap from 1. Who and by which rule stands here in words too, so that the chain proves them.
    """

    __tablename__ = "ledger_entry"
    __table_args__ = (
        UniqueConstraint("entry_no"),
        # Of reversals alone, so that no search for what is none goes by this index.
        Index("uq_ledger_entry_reverses", "reverses_id", unique=True, sqlite_where=text("reverses_id IS NOT NULL")),
        Index("ix_ledger_entry_list", "booked_on", "staff_id", "kind", "amount_fen"),
        Index("ix_ledger_entry_staff", "staff_id", "booked_on", "amount_fen"),
        Index("ix_ledger_entry_rule", "rule_id", "staff_id", "happened_on"),
        Index("ix_ledger_entry_source", "source_kind", "source_id"),
    )
    audit_kind: ClassVar[str] = "ledger_entry"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    entry_no: Mapped[str] = mapped_column(String(20))  # LG2611-0001
    happened_on: Mapped[date]  # the business day of what is rewarded or fined: what rules count by
    booked_on: Mapped[date]  # the day it counts: later where its own month is closed
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    staff_no: Mapped[str] = mapped_column(String(20))
    staff_name: Mapped[str] = mapped_column(String(50))
    kind: Mapped[EntryKind] = mapped_column(WordEnum(EntryKind))
    rule_id: Mapped[int | None] = mapped_column(ForeignKey("ledger_rule.id"))
    rule_name: Mapped[str] = mapped_column(String(100), default="")
    occurrence_no: Mapped[int | None]
    step_words: Mapped[str] = mapped_column(String(200), default="")
    proposed_fen: Mapped[int | None] = mapped_column(BigInteger)  # by the rule, where it said something
    amount_fen: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str] = mapped_column(Text, default="")
    shop_id: Mapped[int | None] = mapped_column(ForeignKey("shop.id"))
    source_kind: Mapped[str] = mapped_column(String(32), default="")  # what it is about: "ticket", "wrong_shipment"
    source_id: Mapped[int | None]
    source_no: Mapped[str] = mapped_column(String(64), default="")
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("ledger_entry.id"))
    entered_at: Mapped[datetime]
    entered_by: Mapped[str] = mapped_column(String(50))
    entered_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    previous_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class FundMovement(Base):
    """Money of the department fund (部门活动经费): in above zero, out below. Append-only, in a chain of hashes.

    ``id`` counts without a gap from 1. The balance is below zero on no day.
    """

    __tablename__ = "ledger_fund_movement"
    __table_args__ = (
        UniqueConstraint("movement_no"),
        # Of reversals alone, so that no search for what is none goes by this index.
        Index(
            "uq_ledger_fund_movement_reverses", "reverses_id", unique=True, sqlite_where=text("reverses_id IS NOT NULL")
        ),
        Index("ix_ledger_fund_movement_list", "booked_on", "kind", "amount_fen"),
        Index("ix_ledger_fund_movement_entry", "entry_id"),
    )
    audit_kind: ClassVar[str] = "fund_movement"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    movement_no: Mapped[str] = mapped_column(String(20))  # FD2611-0001
    kind: Mapped[FundKind] = mapped_column(WordEnum(FundKind))
    moved_on: Mapped[date]
    booked_on: Mapped[date]
    amount_fen: Mapped[int] = mapped_column(BigInteger)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("ledger_entry.id"))  # the penalty collected or returned
    person: Mapped[str] = mapped_column(String(50), default="")  # who paid, or who spent
    purpose: Mapped[str] = mapped_column(Text, default="")
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("ledger_fund_movement.id"))
    entered_at: Mapped[datetime]
    entered_by: Mapped[str] = mapped_column(String(50))
    entered_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    previous_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))

    def title(self) -> str:
        """What people call it."""
        return self.movement_no


class ChainHead(Base):
    """Where a chain ends: how many there are and the last hash, so that a cut-off end is noticed."""

    __tablename__ = "ledger_chain_head"
    audited: ClassVar[bool] = False

    chain: Mapped[str] = mapped_column(String(32), primary_key=True)  # the table it is about
    count: Mapped[int]
    hash: Mapped[str] = mapped_column(String(64))


class LedgerAppeal(Record):
    """A staff member's appeal (申诉) against an entry; accepted, it reverses the entry."""

    __tablename__ = "ledger_appeal"
    __table_args__ = (
        Index("ix_ledger_appeal_entry", "entry_id"),
        Index("ix_ledger_appeal_state", "state", "filed_at"),
    )
    audit_kind: ClassVar[str] = "ledger_appeal"

    entry_id: Mapped[int] = mapped_column(ForeignKey("ledger_entry.id"))
    state: Mapped[AppealState] = mapped_column(WordEnum(AppealState), default=AppealState.OPEN)
    reason: Mapped[str] = mapped_column(Text)
    filed_at: Mapped[datetime]
    filed_by: Mapped[str] = mapped_column(String(50))
    filed_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[str] = mapped_column(String(50), default="")
    decision: Mapped[str] = mapped_column(Text, default="")
    reversal_id: Mapped[int | None] = mapped_column(ForeignKey("ledger_entry.id"))


class LedgerMonth(Record):
    """A closed month: no entry and no movement is booked in it, or before it, any more.

    It is there while the month is closed; opening it again deletes it, which the audit trail tells.
    """

    __tablename__ = "ledger_month"
    __table_args__ = (UniqueConstraint("month"),)
    audit_kind: ClassVar[str] = "ledger_month"

    month: Mapped[str] = mapped_column(String(7))
    closed_at: Mapped[datetime]
    closed_by: Mapped[str] = mapped_column(String(50))
    note: Mapped[str] = mapped_column(Text, default="")
    # Where both chains ended when it was closed: printed on statements, so that paper proves the books.
    entry_count: Mapped[int]
    entry_hash: Mapped[str] = mapped_column(String(64))
    movement_count: Mapped[int]
    movement_hash: Mapped[str] = mapped_column(String(64))
    total_fen: Mapped[int] = mapped_column(BigInteger)  # of the month's entries
    fund_fen: Mapped[int] = mapped_column(BigInteger)  # the fund's balance at its end

    def title(self) -> str:
        return self.month


class CommissionRate(Record):
    """What an order earns whoever sold it, from a month on; the rate for a person goes before the one for a shop."""

    __tablename__ = "commission_rate"
    __table_args__ = (Index("ix_commission_rate_staff", "staff_id", "shop_id", "from_month"),)
    audit_kind: ClassVar[str] = "commission_rate"

    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))  # None: everybody
    shop_id: Mapped[int | None] = mapped_column(ForeignKey("shop.id"))  # None: every shop
    from_month: Mapped[str] = mapped_column(String(7))
    until_month: Mapped[str] = mapped_column(String(7), default="")  # the last month it holds; "" for ever
    basis: Mapped[CommissionBasis] = mapped_column(WordEnum(CommissionBasis))
    basis_points: Mapped[int] = mapped_column(default=0)  # hundredths of a percent: 250 is 2.5 %
    per_order_fen: Mapped[int] = mapped_column(BigInteger, default=0)
    memo: Mapped[str] = mapped_column(Text, default="")

    def title(self) -> str:
        return self.from_month


class CommissionRun(Record):
    """A month's commission as it was entered in the ledger: one entry for each staff member with lines."""

    __tablename__ = "commission_run"
    __table_args__ = (Index("ix_commission_run_month", "month"),)
    audit_kind: ClassVar[str] = "commission_run"

    month: Mapped[str] = mapped_column(String(7))
    run_at: Mapped[datetime]
    run_by: Mapped[str] = mapped_column(String(50))
    unclaimed_count: Mapped[int]  # orders that named nobody then
    note: Mapped[str] = mapped_column(Text, default="")

    lines: Mapped[list["CommissionLine"]] = relationship(order_by="CommissionLine.id")

    def title(self) -> str:
        return self.month


class CommissionLine(Base):
    """What one order came to in a run, and how. Amounts in fen; append-only."""

    __tablename__ = "commission_line"
    __table_args__ = (
        Index("ix_commission_line_run", "run_id", "staff_id"),
        Index("ix_commission_line_order", "order_id"),
    )
    audited: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("commission_run.id"))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    order_id: Mapped[int] = mapped_column(ForeignKey("shop_order.id"))
    kind: Mapped[CommissionLineKind] = mapped_column(WordEnum(CommissionLineKind))
    happened_on: Mapped[date]  # the order counted, or the money went back
    sale_fen: Mapped[int] = mapped_column(BigInteger)  # what counts of the order
    refunded_fen: Mapped[int] = mapped_column(BigInteger)  # what went back of it
    basis: Mapped[CommissionBasis] = mapped_column(WordEnum(CommissionBasis))
    basis_points: Mapped[int]
    per_order_fen: Mapped[int] = mapped_column(BigInteger)
    amount_fen: Mapped[int] = mapped_column(BigInteger)
    note: Mapped[str] = mapped_column(Text, default="")  # of a correction: why

    def owner(self) -> tuple[str, int]:
        return "commission_run", self.run_id
