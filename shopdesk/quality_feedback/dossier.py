"""All there is about one quality feedback, and what happened to it."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.text import translate
from shopdesk.quality_feedback.model import FeedbackState, QualityFeedback
from shopdesk.quality_feedback.store import FeedbackRow, list_feedback_rows


class StepRow(NamedTuple):
    """A state the feedback came to; ``stands`` unless it, or what it undoes, was taken back."""

    id: int
    at: datetime
    by: str
    state: FeedbackState
    note: str
    takes_back: bool
    stands: bool


class FeedbackDetail(NamedTuple):
    """Everything one feedback's own page shows."""

    row: FeedbackRow
    steps: tuple[StepRow, ...]

    @property
    def can_take_back(self) -> bool:
        """Whether there is a step left to undo."""
        return sum(step.stands for step in self.steps) > 1


def feedback_detail(session: Session, feedback_id: int) -> FeedbackDetail | None:
    """Everything about a feedback, in the recycle bin or not; None when there is no such feedback."""
    feedback = session.get(QualityFeedback, feedback_id)
    if feedback is None:
        return None
    standing = standing_places([step.takes_back for step in feedback.steps])
    steps = tuple(
        StepRow(step.id, step.at, step.by, step.state, step.note, step.takes_back, place in standing)
        for place, step in enumerate(feedback.steps)
    )
    return FeedbackDetail(list_feedback_rows(session, [feedback_id])[feedback_id], steps)


def standing_places(takes_back: Sequence[bool]) -> list[int]:
    """The places of the steps that still stand: each one that takes back undoes the last one standing before it."""
    standing: list[int] = []
    for place, undoes in enumerate(takes_back):
        if undoes:
            standing.pop()
        else:
            standing.append(place)
    return standing


def why_step_stays(takes_back: Sequence[bool]) -> str:
    """Why the last step cannot be undone; empty where it can."""
    if len(standing_places(takes_back)) > 1:
        return ""
    return translate("Quality", "It is as it was reported: there is no step to undo.")
