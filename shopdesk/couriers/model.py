"""Couriers (快递公司): who carries the parcels."""

from enum import StrEnum
from typing import ClassVar, NewType

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopdesk.core.database import Record, WordEnum

CourierId = NewType("CourierId", int)


class AmountRule(StrEnum):
    """What a claim asks for, before anybody enters another amount."""

    COST = "cost"  # what the goods cost
    POSTAGE = "postage"  # so many times the postage; of an insured parcel a share of its declared value
    DECLARED = "declared"  # a share of the declared value


class Courier(Record):
    """A courier company and its rules."""

    __tablename__ = "courier"
    __table_args__ = (UniqueConstraint("name"),)
    audit_kind: ClassVar[str] = "courier"

    name: Mapped[str] = mapped_column(String(50))
    code: Mapped[str] = mapped_column(String(32))
    aliases: Mapped[str] = mapped_column(Text, default="")  # other names it goes by, one a line
    patterns: Mapped[str] = mapped_column(Text, default="")  # expressions of tracking numbers, one a line, surest first
    window_days: Mapped[int]  # claims must be submitted within this many days after shipping
    contact: Mapped[str] = mapped_column(String(200), default="")
    active: Mapped[bool] = mapped_column(default=True)
    amount_rule: Mapped[AmountRule] = mapped_column(WordEnum(AmountRule), default=AmountRule.COST)
    postage_times: Mapped[int] = mapped_column(default=3)
    declared_percent: Mapped[int] = mapped_column(default=100)
    memo: Mapped[str] = mapped_column(Text, default="")

    def title(self) -> str:
        return self.name
