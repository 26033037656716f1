"""Every query for the figures of quality feedback; the database adds up."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.core.database import these
from shopdesk.core.identifiers import search_key
from shopdesk.orders.model import Order, OrderLine, OrderStatus
from shopdesk.quality_feedback.model import Defect, QualityFeedback
from shopdesk.quality_feedback.store import FeedbackFilter, conditions_of

Counted = tuple[str, Defect, int, int]  # style key, defect, how much feedback, about how many pieces


def count_by_style(session: Session, wanted: FeedbackFilter) -> list[Counted]:
    """The feedback on a list, by style and defect."""
    q = QualityFeedback
    query = select(q.style_key, q.defect, func.count(), func.coalesce(func.sum(q.quantity), 0))
    query = query.where(*conditions_of(wanted)).group_by(q.style_key, q.defect)
    return [(row[0], row[1], row[2], row[3]) for row in session.execute(query)]


def names_of_styles(session: Session, style_keys: Iterable[str]) -> dict[str, tuple[str, str]]:
    """How each style was written last, and what it is called."""
    q = QualityFeedback
    newest = (
        select(func.max(q.id)).where(q.style_key.in_(these(style_keys)), q.deleted_at.is_(None)).group_by(q.style_key)
    )
    query = select(q.style_key, q.style_no, q.goods_title).where(q.id.in_(newest))
    return {row[0]: (row[1], row[2]) for row in session.execute(query)}


def sold_pieces(
    session: Session, style_keys: Iterable[str], begin: datetime | None, end: datetime | None, shop_id: int | None
) -> dict[str, int]:
    """How many pieces of some styles were ordered in a time, closed orders left out; by style key."""
    q, line = QualityFeedback, OrderLine
    # As order files write it: upper case mostly, and as feedback does. Without an index on a key of its own.
    written = set(session.scalars(select(q.style_no).where(q.style_key.in_(these(style_keys))).distinct()))
    written |= {text for one in list(written) for text in (one.upper(), one.lower())}
    query = (
        select(line.style_no, func.sum(line.quantity))
        .join(Order, Order.id == line.order_id)
        .where(line.style_no.in_(these(written)), Order.deleted_at.is_(None), Order.status != OrderStatus.CLOSED)
        .group_by(line.style_no)
    )
    if begin is not None:
        query = query.where(Order.ordered_at >= begin)
    if end is not None:
        query = query.where(Order.ordered_at < end)
    if shop_id is not None:
        query = query.where(Order.shop_id == shop_id)
    sold: dict[str, int] = {}
    for style_no, pieces in session.execute(query):
        key = search_key(style_no)
        sold[key] = sold.get(key, 0) + pieces
    return sold
