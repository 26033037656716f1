"""The claims and statements that wait for somebody, and what the last days came to, for the first page."""

from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from shopdesk.claims.model import Claim, ClaimId, Statement
from shopdesk.claims.states import OPEN_STATES, ClaimState
from shopdesk.claims.store import OUTSTANDING, ClaimRow, list_claim_rows
from shopdesk.shops.model import ShopId


class WaitingClaims(NamedTuple):
    """Claims of one kind of work: how many, what they come to (fen), and the day that counts for the oldest."""

    number: int = 0
    amount_fen: int = 0
    first_on: date | None = None


class ClaimsAhead(NamedTuple):
    """Open work with claims as of a business day.

    ``to_submit`` counts from the nearest last day of a courier's window, ``overdue`` are those of it whose window is
    closed; ``to_ask`` from the longest promised call, ``to_receive`` from the oldest agreement, ``promised`` are the
    open ones whose courier let a promised day go by, from the oldest of them.
    """

    to_submit: WaitingClaims
    overdue: WaitingClaims
    to_ask: WaitingClaims
    to_receive: WaitingClaims
    rejected: WaitingClaims
    promised: WaitingClaims


class ClaimAhead(NamedTuple):
    """A claim to take care of."""

    row: ClaimRow
    agreed_on: date | None


class ClaimOutcome(NamedTuple):
    """What the claims registered in a time came to, in fen."""

    number: int
    claimed_fen: int
    received_fen: int


def claims_ahead(session: Session, today: date, shop_id: ShopId | None = None) -> ClaimsAhead:
    """How much work with claims waits on a business day, in all shops or one."""
    submit, ask, receive, rejected = _work(today)
    return ClaimsAhead(
        _waiting(session, [submit], Claim.claimed_fen.expression, Claim.due_on.expression, shop_id),
        _waiting(
            session, [submit, Claim.due_on < today], Claim.claimed_fen.expression, Claim.due_on.expression, shop_id
        ),
        _waiting(session, [ask], Claim.claimed_fen.expression, Claim.follow_up_on.expression, shop_id),
        _waiting(session, [receive], OUTSTANDING, Claim.agreed_on.expression, shop_id),
        _waiting(session, [rejected], Claim.claimed_fen.expression, Claim.due_on.expression, shop_id),
        _waiting(
            session,
            [Claim.state.in_(OPEN_STATES), Claim.promised_on < today],
            func.coalesce(Claim.agreed_fen, Claim.claimed_fen) - Claim.received_fen - Claim.written_off_fen,
            Claim.promised_on.expression,
            shop_id,
        ),
    )


def list_claims_ahead(
    session: Session, today: date, shop_id: ShopId | None = None, per_work: int = 4
) -> list[ClaimAhead]:
    """The most urgent claims of every kind of work, at most so many of each, each claim once."""
    submit, ask, receive, rejected = _work(today)
    found: dict[int, date | None] = {}
    for condition, day in (
        (submit, Claim.due_on),
        (ask, Claim.follow_up_on),
        (rejected, Claim.registered_at),
        (receive, Claim.agreed_on),
    ):
        query = select(Claim.id, Claim.agreed_on).where(Claim.deleted_at.is_(None), condition, *_of_shop(shop_id))
        query = query.order_by(day.asc().nulls_last(), Claim.id).limit(per_work)
        for claim_id, agreed_on in session.execute(query):
            found.setdefault(claim_id, agreed_on)
    rows = list_claim_rows(session, [ClaimId(claim_id) for claim_id in found])
    return [ClaimAhead(rows[ClaimId(claim_id)], agreed_on) for claim_id, agreed_on in found.items()]


def claim_outcome(session: Session, begin: datetime, end: datetime, shop_id: ShopId | None = None) -> ClaimOutcome:
    """What the claims registered between two instants came to until now."""
    query = select(
        func.count(), func.coalesce(func.sum(Claim.claimed_fen), 0), func.coalesce(func.sum(Claim.received_fen), 0)
    ).where(Claim.deleted_at.is_(None), Claim.registered_at >= begin, Claim.registered_at < end, *_of_shop(shop_id))
    return ClaimOutcome(*session.execute(query).one())


def waiting_statements(session: Session) -> tuple[int, datetime | None]:
    """How many statements nobody has accepted, and when the oldest of them came in."""
    waiting = (Statement.deleted_at.is_(None), Statement.accepted_at.is_(None))
    found = session.execute(select(func.count(), func.min(Statement.imported_at)).where(*waiting)).one()
    return found[0], found[1]


def _work(today: date) -> tuple[ColumnElement[bool], ...]:
    """What is to be submitted, asked after, received, and answered."""
    return (
        Claim.state == ClaimState.DRAFT,
        Claim.state.in_(OPEN_STATES) & (Claim.follow_up_on <= today),
        (Claim.state == ClaimState.AGREED) & (OUTSTANDING > 0),
        Claim.state == ClaimState.REJECTED,
    )


def _waiting(
    session: Session,
    conditions: list[ColumnElement[bool]],
    amount: ColumnElement[Any],
    day: ColumnElement[Any],
    shop_id: ShopId | None,
) -> WaitingClaims:
    query = select(func.count(), func.coalesce(func.sum(amount), 0), func.min(day))
    row = session.execute(query.where(Claim.deleted_at.is_(None), *conditions, *_of_shop(shop_id))).one()
    return WaitingClaims(*row)


def _of_shop(shop_id: ShopId | None) -> list[ColumnElement[bool]]:
    return [] if shop_id is None else [Claim.shop_id == shop_id]
