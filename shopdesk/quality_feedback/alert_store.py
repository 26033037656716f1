"""Every query about style alerts."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.core.database import these
from shopdesk.customers.model import Customer
from shopdesk.orders.model import Order
from shopdesk.quality_feedback.model import Defect, QualityFeedback, StyleAlertSeen, Supplier


class ReportedStyle(NamedTuple):
    """A feedback as far as alerts look at it; ``person_id`` is the main ID of whoever the customer is."""

    id: int
    reported_on: date
    style_key: str
    style_no: str
    goods_title: str
    defect: Defect
    supplier: str
    person_id: int | None
    customer_name: str
    order_id: int | None


class SeenAlert(NamedTuple):
    """When somebody last took care of a style's alert: the newest feedback it had then, by whom, and a note."""

    last_feedback_id: int
    at: datetime
    by: str
    note: str


def reported_styles(
    session: Session,
    last: date,
    *,
    first: date | None = None,
    style_keys: Collection[str] | None = None,
    at_least: int = 1,
) -> list[ReportedStyle]:
    """The feedback until a business day, or from another one on, that was or may be a defect; the oldest first.

    The customer is the feedback's own, else whoever its order is known to be of by now. Styles with less feedback
    than ``at_least`` are left out: most have one or two, and whose they are need not be asked.
    """
    q = QualityFeedback
    wanted = [q.deleted_at.is_(None), q.unfounded.is_(False), q.reported_on <= last]
    if first is not None:
        wanted.append(q.reported_on >= first)
    if style_keys is not None:
        wanted.append(q.style_key.in_(these(style_keys)))
    known = func.coalesce(q.customer_id, Order.customer_id)
    query = (
        select(
            q.id, q.reported_on, q.style_key, q.style_no, q.goods_title, q.defect, func.coalesce(Supplier.name, ""),
            func.coalesce(Customer.merged_into_id, Customer.id), q.customer_name, q.order_id,
        )
        .outerjoin(Order, Order.id == q.order_id)
        .outerjoin(Customer, Customer.id == known)
        .outerjoin(Supplier, Supplier.id == q.supplier_id)
        .where(*wanted)
        .order_by(q.reported_on, q.id)
    )  # fmt: skip
    if at_least > 1:
        often = select(q.style_key).where(*wanted).group_by(q.style_key).having(func.count() >= at_least)
        query = query.where(q.style_key.in_(often))
    return [ReportedStyle(*row) for row in session.execute(query)]


def last_seen(session: Session, style_keys: Iterable[str]) -> dict[str, SeenAlert]:
    """When somebody last took care of each of some styles' alerts."""
    seen = StyleAlertSeen
    latest = select(func.max(seen.id)).where(seen.style_key.in_(these(style_keys))).group_by(seen.style_key)
    query = select(seen.style_key, seen.last_feedback_id, seen.seen_at, seen.seen_by, seen.note)
    return {row[0]: SeenAlert(*row[1:]) for row in session.execute(query.where(seen.id.in_(latest)))}


def roots_of_names(session: Session, keys: Iterable[str]) -> dict[str, int]:
    """Who goes by each of some customer IDs (search keys), by main ID; those of nobody or of several are left out."""
    root = func.coalesce(Customer.merged_into_id, Customer.id)
    query = (
        select(Customer.search_key, func.min(root))
        .where(Customer.search_key.in_(these(keys)), Customer.deleted_at.is_(None))
        .group_by(Customer.search_key)
        .having(func.count(root.distinct()) == 1)
    )
    return {row[0]: row[1] for row in session.execute(query)}
