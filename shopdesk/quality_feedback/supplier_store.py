"""Every query about suppliers."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from shopdesk.quality_feedback.model import OPEN_STATES, FeedbackState, QualityFeedback, Supplier, SupplierId


class SupplierRow(NamedTuple):
    """A supplier, and the feedback about its goods; what was no defect is not counted."""

    id: SupplierId
    version: int
    name: str
    contact: str
    memo: str
    active: bool
    feedback: int
    open: int
    to_send: int
    last_on: date | None


class SupplierName(NamedTuple):
    """A supplier as a choice."""

    id: SupplierId
    name: str
    active: bool


def supplier_names(session: Session) -> list[SupplierName]:
    """The suppliers by name, those nothing more is bought from last; quicker than with what was reported of them."""
    s = Supplier
    query = select(s.id, s.name, s.active).where(s.deleted_at.is_(None)).order_by(s.active.desc(), s.name)
    return [SupplierName(*row) for row in session.execute(query)]


def list_suppliers(session: Session, *, with_inactive: bool = False) -> list[SupplierRow]:
    """The suppliers by name, those nothing more is bought from last."""
    q, s = QualityFeedback, Supplier
    founded = (q.supplier_id == s.id) & q.deleted_at.is_(None) & q.unfounded.is_(False)
    query = (
        select(
            s.id, s.version, s.name, s.contact, s.memo, s.active, func.count(q.id),
            func.coalesce(func.sum(case((q.state.in_(OPEN_STATES), 1), else_=0)), 0),
            func.coalesce(func.sum(case((q.state == FeedbackState.VERIFIED, 1), else_=0)), 0), func.max(q.reported_on),
        )
        .outerjoin(q, founded)
        .where(s.deleted_at.is_(None))
        .group_by(s.id)
        .order_by(s.active.desc(), s.name)
    )  # fmt: skip
    if not with_inactive:
        query = query.where(s.active)
    return [SupplierRow(*row) for row in session.execute(query)]


def supplier_with_name(session: Session, name: str) -> Supplier | None:
    """The supplier of exactly that name, whatever its case, in the recycle bin or not."""
    return session.scalars(select(Supplier).where(func.lower(Supplier.name) == name.lower())).first()
