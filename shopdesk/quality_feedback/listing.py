"""The list of quality feedback without a window, for the command line."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Listing
from shopdesk.quality_feedback import store
from shopdesk.quality_feedback.store import FeedbackFilter, FeedbackRow
from shopdesk.quality_feedback.table import FEEDBACK

Rows = Callable[[Session, Sequence[int]], dict[int, FeedbackRow]]


def listed_feedback(
    session: Session, clock: Clock, begin: datetime | None, end: datetime | None
) -> tuple[Listing[Any], Sequence[int], Rows]:
    """The columns, ids and rows of the feedback reported from an instant to before another one; None is open."""
    first = None if begin is None else clock.day_of(begin)
    last = None if end is None else clock.day_of(end - timedelta(microseconds=1))
    ids = store.list_feedback_ids(session, FeedbackFilter(reported_from=first, reported_until=last))
    return FEEDBACK, ids, store.list_feedback_rows
