"""Customers (客户): one customer ID (旺旺号) on one platform."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, NewType

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.database import Base, Record, WordEnum
from shopdesk.core.identifiers import as_given, one_line
from shopdesk.core.text import marked, translate
from shopdesk.shops.model import Platform

CustomerId = NewType("CustomerId", int)


class Level(StrEnum):
    """How a customer is looked after."""

    REGULAR = "regular"
    VIP = "vip"


class Risk(StrEnum):
    """Whether to be careful: professional bad reviewers, invoice extortion, professional complainants."""

    NONE = "none"
    WATCH = "watch"
    BLOCKED = "blocked"


class RiskKind(StrEnum):
    """What a customer is to be watched for."""

    REVIEWER = "reviewer"  # professional bad reviewers 职业差评师
    INVOICE = "invoice"  # invoice extortion 职业发票师
    COMPLAINANT = "complainant"  # professional complainants 专业投诉师
    OTHER = "other"


class Customer(Record):
    """A person as the platform names them. Masked IDs are nobody and get no record."""

    __tablename__ = "customer"
    __table_args__ = (UniqueConstraint("platform", "customer_name"),)
    audit_kind: ClassVar[str] = "customer"

    platform: Mapped[Platform] = mapped_column(WordEnum(Platform))
    customer_name: Mapped[str] = mapped_column(String(200))  # the customer ID exactly as given, NFC
    search_key: Mapped[str] = mapped_column(String(200), index=True)
    level: Mapped[Level] = mapped_column(WordEnum(Level), default=Level.REGULAR)
    risk: Mapped[Risk] = mapped_column(WordEnum(Risk), default=Risk.NONE)
    risk_reason: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    risk_kind: Mapped[RiskKind | None] = mapped_column(WordEnum(RiskKind))
    risk_evidence: Mapped[str] = mapped_column(Text, default="")
    tags: Mapped[str] = mapped_column(Text, default="")  # one a line, in the order they were given
    # The same person goes by another ID too: everything is shown with that one. Its own ID keeps its orders.
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)

    def title(self) -> str:
        return self.customer_name


class CustomerCredit(Base):
    """Money kept for a customer until it is used (余款), in fen: granted above zero, used below. Append-only."""

    __tablename__ = "customer_credit"
    __table_args__ = (Index("ix_customer_credit_customer", "customer_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(50))
    amount_fen: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str] = mapped_column(Text)
    source_kind: Mapped[str] = mapped_column(String(32), default="")  # what it was granted or used for: "ticket"
    source_id: Mapped[int | None]

    def owner(self) -> tuple[str, int]:
        return "customer", self.customer_id


# From harmless to bad: of several IDs of one person the worst one counts.
RISK_RANK = {Risk.NONE: 0, Risk.WATCH: 1, Risk.BLOCKED: 2}

_LEVELS: dict[Level, tuple[str, Tone]] = {
    Level.REGULAR: (marked("Customer", "Regular"), "neutral"),
    Level.VIP: (marked("Customer", "VIP"), "special"),
}
_RISKS: dict[Risk, tuple[str, Tone]] = {
    Risk.NONE: (marked("Customer", "No risk"), "neutral"),
    Risk.WATCH: (marked("Customer", "Watch"), "warning"),
    Risk.BLOCKED: (marked("Customer", "Blocked"), "danger"),
}
_RISK_KINDS = {
    RiskKind.REVIEWER: marked("Customer", "Professional bad reviewer"),
    RiskKind.INVOICE: marked("Customer", "Invoice extortion"),
    RiskKind.COMPLAINANT: marked("Customer", "Professional complainant"),
    RiskKind.OTHER: marked("Customer", "Something else"),
}


def level_chip(level: Level) -> Chip:
    """The level as people see it."""
    text, tone = _LEVELS[level]
    return Chip(translate("Customer", text), tone)


def risk_chip(risk: Risk) -> Chip:
    """The risk as people see it."""
    text, tone = _RISKS[risk]
    return Chip(translate("Customer", text), tone)


def risk_kind_text(kind: RiskKind) -> str:
    """What somebody is watched for, as people see it."""
    return translate("Customer", _RISK_KINDS[kind])


def risk_warning(risk: Risk, kind: RiskKind | None = None, reason: str = "") -> Chip | None:
    """What to mind about somebody, and how much; None where there is nothing."""
    if risk is Risk.NONE:
        return None
    chip = risk_chip(risk)
    why = translate("Customer", " · ").join(filter(None, (risk_kind_text(kind) if kind else "", reason)))
    text = translate("Customer", "{risk}: {reason}").format(risk=chip.text, reason=why or "—")
    return Chip(text, chip.tone)


def tags_of(stored: str) -> list[str]:
    """The tags of a customer, in the order they were given."""
    return stored.split("\n") if stored else []


def stored_tags(tags: Iterable[str]) -> str:
    """Tags as they are stored: each one once, without blanks around it; empty ones are nothing."""
    return "\n".join(dict.fromkeys(filter(None, (one_line(as_given(tag)) for tag in tags))))
