"""What the rest of the desk asks about quality feedback."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core import search
from shopdesk.core.clock import Clock
from shopdesk.quality_feedback import store
from shopdesk.quality_feedback.alerts import StyleAlert, style_alerts
from shopdesk.quality_feedback.model import FeedbackState, QualityFeedback
from shopdesk.quality_feedback.store import FeedbackFilter, FeedbackRow
from shopdesk.shops.model import ShopId


class FoundFeedback(NamedTuple):
    """Quality feedback, and the field a text was found in."""

    row: FeedbackRow
    matched: str


class WaitingFeedback(NamedTuple):
    """Feedback that waits for the same thing: how much, and the business day of the oldest."""

    number: int = 0
    oldest: date | None = None


class FeedbackAhead(NamedTuple):
    """Open work with quality feedback: to look at, to send on, to be answered by factories; and the style alerts."""

    to_verify: WaitingFeedback
    to_send: WaitingFeedback
    to_answer: WaitingFeedback
    alerts: tuple[StyleAlert, ...]


def find_feedback(session: Session, text: str, limit: int) -> list[FoundFeedback]:
    """Feedback with ``text`` in anything it is known by, the latest entered first."""
    ids = search.newest_ids(session, QualityFeedback.audit_kind, text, limit)
    matched = search.fields_with(session, QualityFeedback.audit_kind, ids, text)
    return [FoundFeedback(row, matched.get(row.id, "")) for row in feedback_rows(session, ids)]


def feedback_rows(session: Session, feedback_ids: Sequence[int]) -> list[FeedbackRow]:
    """Some feedback as lists show it, in the order of the ids."""
    rows = store.list_feedback_rows(session, feedback_ids)
    return [rows[feedback_id] for feedback_id in feedback_ids if feedback_id in rows]


def feedback_of_order(session: Session, order_id: int) -> list[FeedbackRow]:
    """The feedback about an order, newest first."""
    return feedback_rows(session, store.feedback_of_orders(session, [order_id]))


def feedback_of_ticket(session: Session, ticket_id: int) -> list[FeedbackRow]:
    """The feedback of a ticket, newest first."""
    return feedback_rows(session, store.feedback_of_ticket(session, ticket_id))


def feedback_of_customers(session: Session, customer_ids: Iterable[int]) -> list[FeedbackRow]:
    """The feedback of one person, who may have several customer IDs, newest first."""
    return feedback_rows(session, store.feedback_of_customers(session, customer_ids))


def feedback_with_no(session: Session, feedback_no: str) -> int | None:
    """The feedback people call by that number, outside the recycle bin."""
    return store.feedback_with_no(session, feedback_no)


def count_feedback(session: Session) -> int:
    """How much feedback there is."""
    return sum(store.count_feedback_by_state(session, FeedbackFilter()).values())


def count_waiting(session: Session) -> int:
    """How much feedback waits for somebody here: to be looked at, or to be sent to the factory."""
    counts = store.count_feedback_by_state(session, FeedbackFilter())
    return counts.get(FeedbackState.REPORTED, 0) + counts.get(FeedbackState.VERIFIED, 0)


def feedback_ahead(session: Session, clock: Clock, shop_id: ShopId | None = None) -> FeedbackAhead:
    """Open work with feedback, of all shops or one; alerts are about styles, whichever shop sold them."""
    to_verify, to_send, to_answer = (
        WaitingFeedback(*store.count_and_oldest(session, FeedbackFilter(states=frozenset({state}), shop_id=shop_id)))
        for state in (FeedbackState.REPORTED, FeedbackState.VERIFIED, FeedbackState.SENT)
    )
    return FeedbackAhead(to_verify, to_send, to_answer, tuple(style_alerts(session, clock.today())))
