"""Every query about couriers."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.couriers.model import AmountRule, Courier, CourierId


class CourierRow(NamedTuple):
    """A courier as choices show it, with its rules; ``patterns`` and ``aliases`` one a line, surest first."""

    id: CourierId
    name: str
    code: str
    aliases: str
    patterns: str
    window_days: int
    contact: str
    active: bool
    version: int
    amount_rule: AmountRule
    postage_times: int
    declared_percent: int
    memo: str


def list_couriers(session: Session, *, with_inactive: bool = False) -> list[CourierRow]:
    """The couriers there are, in the order they were added."""
    c = Courier
    query = select(*(getattr(c, name) for name in CourierRow._fields)).where(c.deleted_at.is_(None)).order_by(c.id)
    if not with_inactive:
        query = query.where(c.active)
    return [CourierRow(*row) for row in session.execute(query)]
