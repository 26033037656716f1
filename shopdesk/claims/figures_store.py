"""Every query for the figures of claims: what is counted, as plain rows."""

from collections.abc import Iterator
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


class KindSums(NamedTuple):
    """What the claims of one kind against a courier come to. Amounts in fen."""

    courier_id: CourierId
    kind: ClaimKind
    number: int
    claimed_fen: int
    agreed_fen: int
    received_fen: int
    written_off_fen: int
    outstanding_fen: int  # what the courier still owes
    overpaid_fen: int  # what it paid too much


class RegisteredSums(NamedTuple):
    """What some claims come to. Amounts in fen."""

    number: int
    claimed_fen: int
    agreed_fen: int
    received_fen: int


def sum_by_kind(
    session: Session, begin: datetime | None, end: datetime | None, shop_id: ShopId | None
) -> list[KindSums]:
    """The claims registered from ``begin`` to before ``end``, of all shops or one, by courier and kind."""
    amounts = (
        Claim.claimed_fen,
        func.coalesce(Claim.agreed_fen, 0),
        Claim.received_fen,
        Claim.written_off_fen,
        func.max(OUTSTANDING, 0),
        func.max(-OUTSTANDING, 0),
    )
    query = select(Claim.courier_id, Claim.kind, func.count(), *(func.sum(amount) for amount in amounts))
    query = query.where(*_registered(begin, end, shop_id)).group_by(Claim.courier_id, Claim.kind)
    return [KindSums(*row) for row in session.execute(query)]


def count_days(
    session: Session,
    begin: datetime | None,
    end: datetime | None,
    shop_id: ShopId | None,
    *,
    ahead_minutes: int,
    settled: bool = False,
) -> list[tuple[CourierId, int, int]]:
    """How many claims took how many days from submitting to the agreement, or settled ones to their last money.

    Days are those of a clock so many minutes ahead of UTC.
    """
    submitted_on = func.date(Claim.submitted_at, f"{ahead_minutes:+d} minutes")
    ended_on = Claim.closed_on if settled else Claim.agreed_on
    days = func.max(func.julianday(ended_on) - func.julianday(submitted_on), 0)
    conditions = [*_registered(begin, end, shop_id), Claim.submitted_at.is_not(None), ended_on.is_not(None)]
    if settled:
        conditions.append(Claim.state == ClaimState.SETTLED)
    query = select(Claim.courier_id, days, func.count()).where(*conditions).group_by(Claim.courier_id, days)
    return [(CourierId(row[0]), round(row[1]), row[2]) for row in session.execute(query)]


def sum_registered(session: Session, begin: datetime, end: datetime, shop_id: ShopId | None) -> RegisteredSums:
    """What the claims registered in a time come to."""
    amounts = (Claim.claimed_fen, Claim.agreed_fen, Claim.received_fen)
    query = select(func.count(), *(func.coalesce(func.sum(amount), 0) for amount in amounts))
    return RegisteredSums(*session.execute(query.where(*_registered(begin, end, shop_id))).one())


def count_shipped(
    session: Session, begin: datetime | None, end: datetime | None, shop_id: ShopId | None
) -> dict[str, int]:
    """How many orders were shipped in a time, by the courier as it is written in them."""
    conditions = [Order.deleted_at.is_(None), Order.shipped_at.is_not(None)]
    conditions += _between(Order.shipped_at.expression, begin, end)
    if shop_id is not None:
        conditions.append(Order.shop_id == shop_id)
    counted = select(func.count()).select_from(Order)
    return {
        name: session.scalar(counted.where(Order.courier == name, *conditions)) or 0
        for name in _couriers_written(session)
    }


def _couriers_written(session: Session) -> Iterator[str]:
    """Every courier as it is written in shipped orders: from one to the next in the index, not through all orders."""
    name: str | None = ""
    following = select(func.min(Order.courier)).where(Order.shipped_at.is_not(None))
    while (name := session.scalar(following.where(Order.courier > name))) is not None:
        yield name


def list_owed(session: Session, shop_id: ShopId | None) -> list[tuple[CourierId, date, int, int]]:
    """What couriers agreed to and still owe: courier, the day of the agreement, how many claims, their sum in fen."""
    query = (
        select(Claim.courier_id, Claim.agreed_on, func.count(), func.sum(OUTSTANDING))
        .where(Claim.state == ClaimState.AGREED, OUTSTANDING > 0, *_of_shop(shop_id))
        .group_by(Claim.courier_id, Claim.agreed_on)
    )
    return [(CourierId(at), day, number, owed) for at, day, number, owed in session.execute(query) if day is not None]


def _registered(begin: datetime | None, end: datetime | None, shop_id: ShopId | None) -> list[ColumnElement[bool]]:
    return [*_between(Claim.registered_at.expression, begin, end), *_of_shop(shop_id)]


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
