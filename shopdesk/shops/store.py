"""Every query about shops and staff."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.core.actor import Role
from shopdesk.shops.model import Platform, Shop, ShopId, Staff, StaffId


class ShopRow(NamedTuple):
    """A shop as lists and choices show it."""

    id: ShopId
    name: str
    platform: Platform
    active: bool
    sender: str = ""
    sender_phone: str = ""
    sender_address: str = ""


class StaffRow(NamedTuple):
    """A staff member as lists and choices show it."""

    id: StaffId
    staff_no: str
    name: str
    role: Role
    active: bool


def list_shops(session: Session) -> list[ShopRow]:
    """Every shop that is not in the recycle bin, by name."""
    columns = (getattr(Shop, name) for name in ShopRow._fields)
    query = select(*columns).where(Shop.deleted_at.is_(None)).order_by(Shop.name)
    return [ShopRow(*row) for row in session.execute(query)]


def list_staff(session: Session) -> list[StaffRow]:
    """Every staff member, by staff no."""
    query = select(Staff.id, Staff.staff_no, Staff.name, Staff.role, Staff.active).where(Staff.deleted_at.is_(None))
    rows = [StaffRow(StaffId(row.id), *row[1:]) for row in session.execute(query)]
    return sorted(rows, key=lambda row: (len(row.staff_no), row.staff_no))


def find_shop(session: Session, name: str) -> ShopId | None:
    """The shop of exactly that name."""
    return _shop_id(session.scalar(select(Shop.id).where(Shop.name == name)))


def find_only_shop(session: Session) -> ShopId | None:
    """The shop, if there is exactly one active."""
    ids = session.scalars(select(Shop.id).where(Shop.active, Shop.deleted_at.is_(None)).limit(2)).all()
    return ShopId(ids[0]) if len(ids) == 1 else None


def find_staff(session: Session, staff_no: str) -> StaffId | None:
    """The staff member of that number, former ones too."""
    found = session.scalar(select(Staff.id).where(Staff.staff_no == staff_no))
    return None if found is None else StaffId(found)


def _shop_id(found: int | None) -> ShopId | None:
    return None if found is None else ShopId(found)
