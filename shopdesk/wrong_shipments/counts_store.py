"""What counting wrong shipments needs: how many of each kind each staff member answers for, and what was shipped."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import and_, case, func, select
from sqlalchemy.orm import Session

from shopdesk.orders.model import Order
from shopdesk.shops.model import ShopId, Staff, StaffId
from shopdesk.wrong_shipments.model import WrongKind, WrongShipment


class Counted(NamedTuple):
    """Wrong shipments of one kind that one staff member answers for in one month; the loss in fen."""

    month: str
    staff_id: StaffId | None
    staff: str
    kind: WrongKind
    number: int
    loss_fen: int
    unresolved: int


def count_kinds(session: Session, first: date, last: date, shop_id: ShopId | None) -> list[Counted]:
    """The wrong shipments that came to light from one day to another, both included, month by month."""
    s = WrongShipment
    month = func.strftime("%Y-%m", s.found_on)
    waiting = func.sum(case((s.resolution.is_(None), 1), else_=0))
    query = (
        select(month, s.staff_id, func.coalesce(Staff.name, ""), s.kind, func.count(), func.sum(s.loss_fen), waiting)
        .outerjoin(Staff, Staff.id == s.staff_id)
        .where(s.deleted_at.is_(None), s.found_on >= first, s.found_on <= last)
        .group_by(month, s.staff_id, Staff.name, s.kind)
    )
    if shop_id is not None:
        query = query.where(s.shop_id == shop_id)
    return [Counted(*row) for row in session.execute(query)]


def count_shipped(
    session: Session, months: Sequence[tuple[datetime, datetime]], shop_id: ShopId | None
) -> list[int]:  # fmt: skip
    """How many orders were shipped in each of some times, which follow each other; the end of each is excluded."""
    if not months:
        return []
    shipped = Order.shipped_at
    sums = [
        func.coalesce(func.sum(case((and_(shipped >= begin, shipped < end), 1), else_=0)), 0) for begin, end in months
    ]
    query = select(*sums).where(Order.deleted_at.is_(None), shipped >= months[0][0], shipped < months[-1][1])
    if shop_id is not None:
        query = query.where(Order.shop_id == shop_id)
    return list(session.execute(query).one())
