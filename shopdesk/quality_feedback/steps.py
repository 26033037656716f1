"""How feedback goes from state to state: verified, sent to the factory, closed, and the last step taken back."""

from collections.abc import Callable, Mapping
from functools import partial

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.all_or_none import all_or_none
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import Conflict, UserError, refuse
from shopdesk.core.text import translate
from shopdesk.quality_feedback.dossier import standing_places, why_step_stays
from shopdesk.quality_feedback.indexing import index_feedback
from shopdesk.quality_feedback.model import (
    TRANSITIONS,
    FeedbackState,
    FeedbackStep,
    QualityFeedback,
    SupplierId,
    state_chip,
)

Seen = Mapping[int, int]  # feedback id: the version somebody saw


def seen_feedback(session: Session, feedback_id: int, seen_version: int) -> QualityFeedback:
    """The feedback as the person saw it; raises UserError when it lies in the recycle bin, Conflict when it differs."""
    feedback = session.get(QualityFeedback, feedback_id)
    if feedback is None or feedback.deleted_at is not None:
        raise UserError(translate("Quality", "This feedback is in the recycle bin. Restore it first."))
    if feedback.version != seen_version:
        text = translate("Quality", "{feedback_no} was changed in between and is now “{state}”. Look at it again.")
        raise Conflict(text.format(feedback_no=feedback.feedback_no, state=_state_text(feedback)))
    return feedback


def note_step(
    session: Session, actor: Actor, feedback: QualityFeedback, note: str, *, takes_back: bool = False
) -> None:
    """Write down that the feedback came to the state it is in."""
    step = FeedbackStep(at=actor.clock.now(), by=actor.name, state=feedback.state, note=note.strip())
    step.takes_back = takes_back
    feedback.steps.append(step)
    session.flush()


def why_not(feedback_no: str, state: FeedbackState, to: FeedbackState, supplier_id: int | None) -> str:
    """Why feedback in a state cannot come to another one; empty where it can."""
    if to not in TRANSITIONS[state]:
        if to is FeedbackState.SENT and state is FeedbackState.REPORTED:
            text = translate("Quality", "{feedback_no} is not verified yet: look at the goods or photos first.")
            return text.format(feedback_no=feedback_no)
        text = translate("Quality", "{feedback_no} is “{state}” and cannot become “{to}”.")
        return text.format(feedback_no=feedback_no, state=state_chip(state).text, to=state_chip(to).text)
    if to is FeedbackState.SENT and supplier_id is None:
        text = translate("Quality", "{feedback_no} has no supplier yet, so nobody knows whom to send it to.")
        return text.format(feedback_no=feedback_no)
    return ""


def verify_defect(session: Session, actor: Actor, feedback_id: int, seen_version: int, note: str = "") -> Changes:
    """Say that the defect is there; raises UserError when it was said already or the feedback is closed."""
    return _come_to(session, actor, feedback_id, seen_version, FeedbackState.VERIFIED, note)


def send_to_factory(session: Session, actor: Actor, feedback_id: int, seen_version: int, note: str = "") -> Changes:
    """Say that it went to its supplier today; raises UserError before it is verified and without a supplier."""
    return _come_to(session, actor, feedback_id, seen_version, FeedbackState.SENT, note)


def close_feedback(session: Session, actor: Actor, feedback_id: int, seen_version: int, answer: str) -> Changes:
    """Close it with what the factory said; before it went there, with why there was no defect.

    Raises UserError without an answer, naming which of the two is wanted.
    """
    return _come_to(session, actor, feedback_id, seen_version, FeedbackState.CLOSED, answer)


def take_back(session: Session, actor: Actor, feedback_id: int, seen_version: int, note: str = "") -> Changes:
    """Undo the last step that stands; raises UserError when it is as it was reported."""
    feedback = seen_feedback(session, feedback_id, seen_version)
    told = [step.takes_back for step in feedback.steps]
    if why := why_step_stays(told):
        raise UserError(why)
    undone, before = (feedback.steps[place] for place in reversed(standing_places(told)[-2:]))
    feedback.state = before.state
    if undone.state is FeedbackState.CLOSED:
        feedback.answer, feedback.unfounded = "", False
    if undone.state is FeedbackState.SENT:
        feedback.sent_on = None
    note_step(session, actor, feedback, note, takes_back=True)
    return changed("quality_feedback")


def verify_many(session: Session, actor: Actor, seen: Seen, note: str = "") -> Changes:
    """Say of much feedback that the defect is there, all or none; raises UserError naming every refused one."""
    return _batch(session, seen, partial(verify_defect, session, actor, note=note))


def send_many(
    session: Session, actor: Actor, seen: Seen, note: str = "", supplier_id: SupplierId | None = None
) -> Changes:
    """Say of much feedback that it went to its supplier, as one sheet; those without one get ``supplier_id``.

    All or none; raises UserError naming every refused one.
    """

    def send(feedback_id: int, version: int) -> Changes:
        feedback = seen_feedback(session, feedback_id, version)
        if supplier_id is not None and feedback.supplier_id is None:
            feedback.supplier_id = supplier_id
        sent = send_to_factory(session, actor, feedback_id, version, note)
        index_feedback(session, feedback)
        return sent

    return _batch(session, seen, send)


def close_many(session: Session, actor: Actor, seen: Seen, answer: str) -> Changes:
    """Close much feedback with one answer, all or none; raises UserError naming every refused one."""
    return _batch(session, seen, partial(close_feedback, session, actor, answer=answer))


def take_back_many(session: Session, actor: Actor, seen: Seen, note: str = "") -> Changes:
    """Undo the last step of much feedback, all or none; raises UserError naming every refused one."""
    return _batch(session, seen, partial(take_back, session, actor, note=note))


def _come_to(
    session: Session, actor: Actor, feedback_id: int, seen_version: int, to: FeedbackState, note: str
) -> Changes:
    feedback = seen_feedback(session, feedback_id, seen_version)
    refuse(why_not(feedback.feedback_no, feedback.state, to, feedback.supplier_id))
    if to is FeedbackState.CLOSED:
        feedback.unfounded = feedback.state is not FeedbackState.SENT
        if not note.strip():
            text = translate("Quality", "Enter what the factory said.")
            if feedback.unfounded:
                text = translate("Quality", "It has not been sent to the factory: say why there is no defect.")
            raise UserError(text, field="note")
        feedback.answer = note.strip()
    if to is FeedbackState.SENT:
        feedback.sent_on = actor.clock.today()
    feedback.state = to
    note_step(session, actor, feedback, note)
    if to is FeedbackState.CLOSED:
        index_feedback(session, feedback)  # the answer is looked for too
    return changed("quality_feedback")


def _batch(session: Session, seen: Seen, verb: Callable[[int, int], Changes]) -> Changes:
    """Do something to each as it was seen; raises UserError as ``all_or_none``."""

    def number_of(feedback_id: int) -> str:
        feedback = session.get(QualityFeedback, feedback_id)
        return "" if feedback is None else feedback.feedback_no

    return all_or_none(session, seen, verb, number_of=number_of, asked=("note",))


def _state_text(feedback: QualityFeedback) -> str:
    return state_chip(feedback.state, feedback.unfounded).text
