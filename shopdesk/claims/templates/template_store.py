"""Every query about couriers' own forms, and about what they ask of a claim that no list shows."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.claims.model import Claim, ClaimGoods, ClaimId, ClaimTemplate, TemplateId
from shopdesk.claims.templates.facts import Further
from shopdesk.core.clock import Clock
from shopdesk.core.database import batches
from shopdesk.couriers.model import Courier, CourierId
from shopdesk.orders.model import Order


class TemplateRow(NamedTuple):
    """A courier's form as lists show it; ``courier`` is empty for one of all couriers."""

    id: TemplateId
    version: int
    name: str
    courier_id: CourierId | None
    file_name: str
    sha256: str
    added_at: datetime
    added_by: str
    courier: str = ""


class _Goods(NamedTuple):
    pieces: int
    cost_fen: int


def list_templates(session: Session) -> list[TemplateRow]:
    """The forms that are not in the recycle bin, by courier and name."""
    columns = (getattr(ClaimTemplate, name) for name in TemplateRow._fields[:-1])
    query = (
        select(*columns, func.coalesce(Courier.name, ""))
        .outerjoin(Courier, Courier.id == ClaimTemplate.courier_id)
        .where(ClaimTemplate.deleted_at.is_(None))
        .order_by(func.coalesce(Courier.id, 0), ClaimTemplate.name, ClaimTemplate.id)
    )
    return [TemplateRow(*row) for row in session.execute(query)]


def find_template(session: Session, name: str) -> tuple[int, datetime | None] | None:
    """The form of exactly that name, and since when it lies in the recycle bin."""
    query = select(ClaimTemplate.id, ClaimTemplate.deleted_at).where(ClaimTemplate.name == name)
    row = session.execute(query).one_or_none()
    return None if row is None else (row[0], row[1])


def list_further(session: Session, clock: Clock, ids: Sequence[ClaimId]) -> dict[ClaimId, Further]:
    """What forms may ask of claims besides what a month's sheet tells."""
    found: dict[ClaimId, Further] = {}
    for batch in batches(ids):
        goods = _goods(session, batch)
        query = (
            select(
                Claim.id,
                Claim.postage_fen,
                Claim.declared_fen,
                Claim.case_no,
                Claim.contact,
                Claim.applicant,
                Claim.submitted_at,
                Claim.agreed_on,
                Order.shipped_at,
                Order.receiver,
                Order.phone,
                Order.address,
            )
            .outerjoin(Order, Order.id == Claim.order_id)
            .where(Claim.id.in_(batch))
        )
        for row in session.execute(query):
            claimed = goods.get(row.id, _Goods(0, 0))
            found[ClaimId(row.id)] = Further(
                postage_fen=row.postage_fen,
                declared_fen=row.declared_fen,
                case_no=row.case_no,
                contact=row.contact,
                applicant=row.applicant,
                submitted_on=None if row.submitted_at is None else clock.day_of(row.submitted_at),
                agreed_on=row.agreed_on,
                shipped_on=None if row.shipped_at is None else clock.day_of(row.shipped_at),
                receiver=row.receiver or "",
                phone=row.phone or "",
                address=row.address or "",
                pieces=claimed.pieces,
                goods_cost_fen=claimed.cost_fen,
            )
    return found


def _goods(session: Session, ids: Sequence[int]) -> dict[int, _Goods]:
    query = (
        select(
            ClaimGoods.claim_id,
            func.sum(ClaimGoods.quantity),
            func.sum(ClaimGoods.quantity * ClaimGoods.cost_fen),
        )
        .where(ClaimGoods.claim_id.in_(ids))
        .group_by(ClaimGoods.claim_id)
    )
    return {claim_id: _Goods(pieces, cost) for claim_id, pieces, cost in session.execute(query)}
