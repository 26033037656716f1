"""Shops (店铺) and staff (员工)."""

from enum import StrEnum
from typing import ClassVar, NewType

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopdesk.core.actor import Role
from shopdesk.core.columns import Chip
from shopdesk.core.database import Record, WordEnum
from shopdesk.core.text import translate

ShopId = NewType("ShopId", int)
StaffId = NewType("StaffId", int)


class Platform(StrEnum):
    """Where a shop sells; customer IDs are unique per platform."""

    TAOBAO = "taobao"
    TMALL = "tmall"
    PINDUODUO = "pinduoduo"
    JD = "jd"
    DOUYIN = "douyin"
    KUAISHOU = "kuaishou"
    XIAOHONGSHU = "xiaohongshu"
    WEIXIN = "weixin"
    YOUZAN = "youzan"
    OTHER = "other"


class Shop(Record):
    """A shop on a platform."""

    __tablename__ = "shop"
    __table_args__ = (UniqueConstraint("name"),)
    audit_kind: ClassVar[str] = "shop"

    name: Mapped[str] = mapped_column(String(100))
    platform: Mapped[Platform] = mapped_column(WordEnum(Platform))
    active: Mapped[bool] = mapped_column(default=True)
    # Who stands as the sender on its shipping labels.
    sender: Mapped[str] = mapped_column(String(100), default="")
    sender_phone: Mapped[str] = mapped_column(String(64), default="")
    sender_address: Mapped[str] = mapped_column(Text, default="")

    def title(self) -> str:
        return self.name


class Staff(Record):
    """A staff member; former ones keep their records."""

    __tablename__ = "staff"
    __table_args__ = (UniqueConstraint("staff_no"),)
    audit_kind: ClassVar[str] = "staff"

    staff_no: Mapped[str] = mapped_column(String(20))  # the "1" of "1号客服" in remarks
    name: Mapped[str] = mapped_column(String(50))
    role: Mapped[Role] = mapped_column(WordEnum(Role))
    active: Mapped[bool] = mapped_column(default=True)

    def title(self) -> str:
        return self.name


def customer_space(platform: Platform) -> Platform:
    """The platform whose customer IDs a shop shares: Tmall buyers are Taobao members."""
    return Platform.TAOBAO if platform is Platform.TMALL else platform


def platform_chip(platform: Platform) -> Chip:
    """The platform's name as people see it."""
    names = {
        Platform.TAOBAO: translate("Platform", "Taobao"),
        Platform.TMALL: translate("Platform", "Tmall"),
        Platform.PINDUODUO: translate("Platform", "Pinduoduo"),
        Platform.JD: translate("Platform", "JD"),
        Platform.DOUYIN: translate("Platform", "Douyin"),
        Platform.KUAISHOU: translate("Platform", "Kuaishou"),
        Platform.XIAOHONGSHU: translate("Platform", "Xiaohongshu"),
        Platform.WEIXIN: translate("Platform", "Weixin"),
        Platform.YOUZAN: translate("Platform", "Youzan"),
        Platform.OTHER: translate("Platform", "Other"),
    }
    return Chip(names[platform])


def role_chip(role: Role) -> Chip:
    """The role as people see it."""
    names = {
        Role.OWNER: translate("Role", "Owner"),
        Role.SUPERVISOR: translate("Role", "Supervisor"),
        Role.PRE_SALES: translate("Role", "Pre-sales"),
        Role.AFTER_SALES: translate("Role", "After-sales"),
        Role.FINANCE: translate("Role", "Finance"),
        Role.WAREHOUSE: translate("Role", "Warehouse"),
    }
    return Chip(names[role])
