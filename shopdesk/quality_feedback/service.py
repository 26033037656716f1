"""What people do with quality feedback. Each function is one verb: it checks, writes, and says what changed.

Every verb on feedback takes the version the person saw and raises Conflict when somebody wrote in between. The steps
stand in ``steps``, what a feedback would be in ``drafts``, suppliers and alerts in modules of their own.
"""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket
from shopdesk.core import search
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import UserError
from shopdesk.core.numbers import next_number
from shopdesk.core.text import translate
from shopdesk.photos import service as photos
from shopdesk.quality_feedback.drafts import (
    Completed,
    FeedbackDraft,
    cautions,
    complete,
    draft_from_order,
    draft_from_ticket,
    draft_of_feedback,
    problems,
    problems_of,
)
from shopdesk.quality_feedback.indexing import index_feedback
from shopdesk.quality_feedback.model import FeedbackId, FeedbackState, QualityFeedback, Supplier, SupplierId
from shopdesk.quality_feedback.rights import require_delete, why_not_delete
from shopdesk.quality_feedback.steps import (
    Seen,
    close_feedback,
    close_many,
    note_step,
    seen_feedback,
    send_many,
    send_to_factory,
    take_back,
    take_back_many,
    verify_defect,
    verify_many,
)

__all__ = [
    "FeedbackDraft",
    "Reported",
    "Seen",
    "cautions",
    "change_feedback",
    "close_feedback",
    "close_many",
    "delete_feedback",
    "draft_from_order",
    "draft_from_ticket",
    "draft_of_feedback",
    "problems",
    "report",
    "restore_feedback",
    "send_many",
    "send_to_factory",
    "set_supplier",
    "take_back",
    "take_back_many",
    "verify_defect",
    "verify_many",
    "why_not_delete",
]


class Reported(NamedTuple):
    """New feedback: its id, and the number people call it by."""

    id: FeedbackId
    feedback_no: str


def report(session: Session, actor: Actor, draft: FeedbackDraft) -> Done[Reported]:
    """Register feedback; what the draft leaves open comes from its ticket and its order, with their photos.

    Raises UserError for the first of ``drafts.problems``.
    """
    completed = _checked(session, actor, draft, None)
    feedback_no = next_number(session, QualityFeedback.feedback_no, "QF", actor.clock)
    feedback = QualityFeedback(feedback_no=feedback_no, state=FeedbackState.REPORTED)
    feedback.reported_at, feedback.reported_by = actor.clock.now(), actor.name
    feedback.unfounded = False
    _fill(feedback, completed)
    session.add(feedback)
    session.flush()
    note_step(session, actor, feedback, "")
    _share_photos(session, feedback)
    index_feedback(session, feedback)
    return Done(Reported(FeedbackId(feedback.id), feedback.feedback_no), changed("quality_feedback", "photo"))


def change_feedback(
    session: Session, actor: Actor, feedback_id: int, seen_version: int, draft: FeedbackDraft
) -> Changes:
    """Correct what was entered; raises UserError as ``report``, and for feedback that is closed.

    Once it has been sent, its style and its supplier are what the factory was told and stay.
    """
    feedback = seen_feedback(session, feedback_id, seen_version)
    if feedback.state is FeedbackState.CLOSED:
        text = translate("Quality", "{feedback_no} is closed and stays as it is.")
        raise UserError(text.format(feedback_no=feedback.feedback_no))
    completed = _checked(session, actor, draft, feedback.supplier_id)
    if feedback.state is FeedbackState.SENT:
        _require_as_sent(feedback, completed.draft)
    about = feedback.order_id, feedback.ticket_id
    _fill(feedback, completed)
    session.flush()
    if about != (feedback.order_id, feedback.ticket_id):
        _share_photos(session, feedback)
    index_feedback(session, feedback)
    return changed("quality_feedback", "photo")


def set_supplier(session: Session, actor: Actor, seen: Seen, supplier_id: SupplierId) -> Changes:
    """Say of some feedback, not sent yet, whom the goods come from; all or none, every refused one named."""
    del actor  # the session knows who acts
    supplier = session.get(Supplier, supplier_id)
    if supplier is None or supplier.deleted_at is not None or not supplier.active:
        text = translate("Quality", "Nothing more is bought from this supplier. Choose another one.")
        raise UserError(text, field="supplier_id")
    found = [seen_feedback(session, feedback_id, version) for feedback_id, version in seen.items()]
    settled = [one.feedback_no for one in found if one.state in (FeedbackState.SENT, FeedbackState.CLOSED)]
    if settled:
        text = translate("Quality", "Sent already or closed, so the supplier stays: {numbers}.")
        raise UserError(text.format(numbers=", ".join(settled)))
    for feedback in found:
        feedback.supplier_id = supplier_id
        session.flush()
        session.expire(feedback, ["supplier"])
        index_feedback(session, feedback)
    return changed("quality_feedback")


def delete_feedback(session: Session, actor: Actor, feedback_id: int, seen_version: int) -> Changes:
    """Move feedback to the recycle bin; raises UserError for who may not."""
    require_delete(session, actor)
    feedback = seen_feedback(session, feedback_id, seen_version)
    feedback.deleted_at = actor.clock.now()
    search.remove(session, QualityFeedback.audit_kind, [feedback.id])
    return changed("quality_feedback")


def restore_feedback(session: Session, actor: Actor, feedback_id: int) -> Changes:
    """Take feedback out of the recycle bin; raises UserError for who may not."""
    require_delete(session, actor)
    feedback = session.get_one(QualityFeedback, feedback_id)
    if feedback.deleted_at is not None:
        feedback.deleted_at = None
        session.flush()
        index_feedback(session, feedback)
    return changed("quality_feedback")


def _checked(session: Session, actor: Actor, draft: FeedbackDraft, kept_supplier: int | None) -> Completed:
    completed = complete(session, actor.clock, draft)
    for error in problems_of(session, actor.clock, completed, kept_supplier):
        raise error
    return completed


def _fill(feedback: QualityFeedback, completed: Completed) -> None:
    for name in FeedbackDraft._fields:
        setattr(feedback, name, getattr(completed.draft, name))
    feedback.style_key = search.search_key(completed.draft.style_no)
    feedback.customer_id = completed.customer_id


def _require_as_sent(feedback: QualityFeedback, draft: FeedbackDraft) -> None:
    """Raise UserError where a draft says something else than the factory was told."""
    for name in ("style_no", "supplier_id"):
        if getattr(feedback, name) != getattr(draft, name):
            text = translate("Quality", "The factory was told so on {day}. Take that step back first.")
            day = "" if feedback.sent_on is None else feedback.sent_on.isoformat()
            raise UserError(text.format(day=day), field=name)


def _share_photos(session: Session, feedback: QualityFeedback) -> None:
    """What the customer sent shows the defect: with the ticket, or else with the order."""
    mine = (QualityFeedback.audit_kind, feedback.id)
    if feedback.ticket_id is not None:
        photos.share_photos(session, (Ticket.audit_kind, feedback.ticket_id), mine)
    elif feedback.order_id is not None:
        photos.share_photos(session, ("order", feedback.order_id), mine)
