"""Every query for the figures of claims: what is counted, as plain rows."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from shopdesk.claims.model import Claim
from shopdesk.claims.states import ClaimKind, ClaimState
from shopdesk.claims.store import OUTSTANDING
from shopdesk.couriers.model import CourierId
from shopdesk.orders.model import Order
from shopdesk.shops.model import ShopId


class ClaimFacts(NamedTuple):
    """What figures are made of, for one claim as it is now. Amounts in fen."""

    courier_id: CourierId
    kind: ClaimKind
    state: ClaimState
    registered_at: datetime
    submitted_at: datetime | None
    agreed_on: date | None
    closed_on: date | None
    claimed_fen: int
    agreed_fen: int
    received_fen: int
    written_off_fen: int
    outstanding_fen: int


def list_facts(
    session: Session, begin: datetime | None, end: datetime | None, shop_id: ShopId | None
) -> list[ClaimFacts]:
    """The claims registered from ``begin`` to before ``end``, of all shops or one."""
    c = Claim
    query = select(
        c.courier_id, c.kind, c.state, c.registered_at, c.submitted_at, c.agreed_on, c.closed_on, c.claimed_fen,
        func.coalesce(c.agreed_fen, 0), c.received_fen, c.written_off_fen, OUTSTANDING,
    )  # fmt: skip
    times = _between(Claim.registered_at.expression, begin, end)
    return [ClaimFacts(*row) for row in session.execute(query.where(*times, *_of_shop(shop_id)))]


def count_shipped(
    session: Session, begin: datetime | None, end: datetime | None, shop_id: ShopId | None
) -> dict[str, int]:
    """How many orders were shipped in a time, by the courier as it is written in them."""
    conditions = [Order.deleted_at.is_(None), Order.shipped_at.is_not(None)]
    conditions += _between(Order.shipped_at.expression, begin, end)
    if shop_id is not None:
        conditions.append(Order.shop_id == shop_id)
    query = select(Order.courier, func.count()).where(*conditions).group_by(Order.courier)
    return {row[0]: row[1] for row in session.execute(query)}


def list_owed(session: Session, shop_id: ShopId | None) -> list[tuple[CourierId, date, int, int]]:
    """What couriers agreed to and still owe: courier, the day of the agreement, how many claims, their sum in fen."""
    query = (
        select(Claim.courier_id, Claim.agreed_on, func.count(), func.sum(OUTSTANDING))
        .where(Claim.state == ClaimState.AGREED, OUTSTANDING > 0, *_of_shop(shop_id))
        .group_by(Claim.courier_id, Claim.agreed_on)
    )
    return [(CourierId(at), day, number, owed) for at, day, number, owed in session.execute(query) if day is not None]


def _between(
    column: ColumnElement[datetime] | ColumnElement[datetime | None], begin: datetime | None, end: datetime | None
) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if begin is not None:
        conditions.append(column >= begin)
    if end is not None:
        conditions.append(column < end)
    return conditions


def _of_shop(shop_id: ShopId | None) -> list[ColumnElement[bool]]:
    live = Claim.deleted_at.is_(None)
    return [live] if shop_id is None else [live, Claim.shop_id == shop_id]
