"""What people do with platform violations: enter, correct, appeal, throw away."""

from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import Conflict, UserError, refuse
from shopdesk.core.numbers import next_number
from shopdesk.core.text import translate
from shopdesk.ledger.lookup import entries_of_source
from shopdesk.shops.model import ShopId
from shopdesk.shops.service import why_not_as
from shopdesk.violations import store
from shopdesk.violations.drafts import ViolationDraft, complete, problems, problems_of
from shopdesk.violations.model import Violation, ViolationAppeal, ViolationId, ViolationKind, appeal_chip
from shopdesk.violations.standings import (
    AppealsDue,
    Crossing,
    KindStanding,
    Standing,
    ThresholdReached,
    ThresholdWarning,
    appeals_due,
    newly_crossed,
    points_with,
    standing,
    standings,
    threshold_warnings,
    thresholds_reached,
)

__all__ = [
    "AppealsDue",
    "NewViolation",
    "Standing",
    "ThresholdReached",
    "ThresholdWarning",
    "ViolationDraft",
    "add_violation",
    "answer_appeal",
    "appeals_due",
    "change_violation",
    "delete_violation",
    "file_appeal",
    "points_with",
    "problems",
    "restore_violation",
    "standing",
    "standing_entries",
    "standings",
    "take_back_appeal",
    "threshold_warnings",
    "thresholds_reached",
    "why_not_delete",
]

_DELETING = frozenset({Role.OWNER, Role.SUPERVISOR})


class NewViolation(NamedTuple):
    """A violation as it was entered, and the threshold its points brought the shop to, if any."""

    id: ViolationId
    violation_no: str
    crossed: Crossing | None


def add_violation(session: Session, actor: Actor, draft: ViolationDraft) -> Done[NewViolation]:
    """Enter a violation; raises UserError for the first of ``drafts.problems``."""
    completed = complete(session, draft)
    for error in problems_of(session, actor.clock, completed):
        raise error
    draft = completed.draft
    assert draft.shop_id is not None and draft.happened_on is not None and draft.kind is not None  # checked before
    before = _standing_of(session, draft.shop_id, draft.kind, draft.happened_on)
    violation_no = next_number(session, Violation.violation_no, "PV", actor.clock)
    violation = Violation(violation_no=violation_no, appeal=ViolationAppeal.NONE)
    violation.appeal_note = violation.answer_note = ""
    violation.entered_at, violation.entered_by = actor.clock.now(), actor.name
    _fill(violation, draft, completed.order_id)
    session.add(violation)
    session.flush()
    after = _standing_of(session, draft.shop_id, draft.kind, draft.happened_on)
    made = NewViolation(ViolationId(violation.id), violation.violation_no, newly_crossed(before, after))
    return Done(made, changed("violation"))


def change_violation(
    session: Session, actor: Actor, violation_id: ViolationId, seen_version: int, draft: ViolationDraft
) -> Changes:
    """Correct what was entered; raises UserError as ``add_violation``, Conflict when it was changed in between."""
    violation = _seen(session, violation_id, seen_version)
    completed = complete(session, draft)
    for error in problems_of(session, actor.clock, completed, violation_id):
        raise error
    draft = completed.draft
    assert draft.happened_on is not None
    if (filed_on := violation.appealed_on) is not None:
        if filed_on < draft.happened_on:
            text = translate(
                "Violations", "The appeal was filed on {day}: the violation cannot have happened after that."
            )
            raise UserError(text.format(day=filed_on.isoformat()), field="happened_on")
        if draft.appeal_until is not None and filed_on > draft.appeal_until:
            text = translate("Violations", "The appeal was filed on {day}: the last day for it was not before that.")
            raise UserError(text.format(day=filed_on.isoformat()), field="appeal_until")
    _fill(violation, draft, completed.order_id)
    session.flush()
    return changed("violation")


def file_appeal(
    session: Session, actor: Actor, violation_id: ViolationId, seen_version: int, on: date, note: str
) -> Changes:
    """Write down that we appealed, when and why; the points count until the platform agrees.

    Raises UserError where there is an appeal already, for a day to come, one before the violation or after the
    platform's last day for it, and without a reason.
    """
    violation = _seen(session, violation_id, seen_version)
    _require_appeal(violation, ViolationAppeal.NONE)
    _require_day(actor, on, violation.happened_on)
    if violation.appeal_until is not None and on > violation.appeal_until:
        text = translate("Violations", "The platform took appeals until {day}. Correct that day, if it is wrong.")
        raise UserError(text.format(day=violation.appeal_until.isoformat()), field="on")
    if not note.strip():
        raise UserError(translate("Violations", "Enter in a few words what the appeal says."), field="note")
    violation.appeal, violation.appealed_on, violation.appeal_note = ViolationAppeal.FILED, on, note.strip()
    session.flush()
    return changed("violation")


def answer_appeal(
    session: Session,
    actor: Actor,
    violation_id: ViolationId,
    seen_version: int,
    accepted: bool,
    on: date,
    note: str = "",
) -> Changes:
    """Write down the platform's answer: accepted, points and fee do not count any more, in the year they fell in.

    Raises UserError where no appeal waits for an answer, for a day to come and one before the appeal.
    """
    violation = _seen(session, violation_id, seen_version)
    _require_appeal(violation, ViolationAppeal.FILED)
    _require_day(actor, on, violation.appealed_on or violation.happened_on)
    violation.appeal = ViolationAppeal.ACCEPTED if accepted else ViolationAppeal.REJECTED
    violation.answered_on, violation.answer_note = on, note.strip()
    session.flush()
    return changed("violation")


def take_back_appeal(session: Session, _actor: Actor, violation_id: ViolationId, seen_version: int) -> Changes:
    """Undo the last step of an appeal, the answer before the appeal; raises UserError where there is none."""
    violation = _seen(session, violation_id, seen_version)
    if violation.appeal is ViolationAppeal.NONE:
        raise UserError(translate("Violations", "There is no step to undo."))
    if violation.appeal is ViolationAppeal.FILED:
        violation.appeal, violation.appealed_on, violation.appeal_note = ViolationAppeal.NONE, None, ""
    else:
        violation.appeal, violation.answered_on, violation.answer_note = ViolationAppeal.FILED, None, ""
    session.flush()
    return changed("violation")


def why_not_delete(session: Session, actor: Actor) -> str:
    """Why somebody may not throw violations away, or take them back; empty for who may."""
    return why_not_as(session, actor, _DELETING)


def delete_violation(session: Session, actor: Actor, violation_id: ViolationId, seen_version: int) -> Changes:
    """Move a violation to the recycle bin; raises UserError while an entry of the ledger stands for it."""
    refuse(why_not_delete(session, actor))
    violation = _seen(session, violation_id, seen_version)
    standing_nos = standing_entries(session, violation_id)
    if standing_nos:
        text = translate("Violations", "{violation_no} stays: {entries} in the ledger is about it. Reverse it first.")
        entries = translate("Violations", ", ").join(standing_nos)
        raise UserError(text.format(violation_no=violation.violation_no, entries=entries))
    violation.deleted_at = actor.clock.now()
    return changed("violation")


def restore_violation(session: Session, actor: Actor, violation_id: ViolationId) -> Changes:
    """Take a violation out of the recycle bin; raises UserError for who may not, and when its case was entered anew."""
    refuse(why_not_delete(session, actor))
    violation = session.get_one(Violation, violation_id)
    if violation.deleted_at is not None:
        other = None
        if violation.case_no:
            other = store.violation_with_case(session, ShopId(violation.shop_id), violation.case_no, violation_id)
        if other is not None:
            text = translate("Violations", "Case {case_no} is entered already as {violation_no}.")
            raise UserError(text.format(case_no=violation.case_no, violation_no=other[1]))
        violation.deleted_at = None
    return changed("violation")


def standing_entries(session: Session, violation_id: ViolationId) -> list[str]:
    """The numbers of the ledger's entries about a violation that were not reversed."""
    rows = entries_of_source(session, Violation.audit_kind, violation_id)
    return [row.entry_no for row in rows if not row.reverses_no and not row.reversed_by_no]


def _seen(session: Session, violation_id: ViolationId, seen_version: int) -> Violation:
    """The violation as the person saw it; raises UserError when it is thrown away, Conflict when it was changed."""
    violation = session.get(Violation, violation_id)
    if violation is None or violation.deleted_at is not None:
        raise UserError(translate("Violations", "This violation is in the recycle bin. Restore it first."))
    if violation.version != seen_version:
        text = translate("Violations", "{violation_no} was changed in between and is now “{state}”. Look at it again.")
        state = appeal_chip(violation.appeal).text
        raise Conflict(text.format(violation_no=violation.violation_no, state=state))
    return violation


def _require_appeal(violation: Violation, wanted: ViolationAppeal) -> None:
    if violation.appeal is not wanted:
        text = translate(
            "Violations", "The appeal against {violation_no} is at “{state}”, so this is no step from there."
        )
        state = appeal_chip(violation.appeal).text
        raise UserError(text.format(violation_no=violation.violation_no, state=state))


def _require_day(actor: Actor, on: date, earliest: date) -> None:
    if on > actor.clock.today():
        raise UserError(translate("Violations", "This day is yet to come."), field="on")
    if on < earliest:
        text = translate("Violations", "Choose {day} or a later day.")
        raise UserError(text.format(day=earliest.isoformat()), field="on")


def _fill(violation: Violation, draft: ViolationDraft, order_id: int | None) -> None:
    assert draft.shop_id is not None and draft.happened_on is not None and draft.kind is not None  # checked before
    violation.shop_id, violation.happened_on, violation.kind = draft.shop_id, draft.happened_on, draft.kind
    violation.points, violation.fee_fen, violation.reason = draft.points, draft.fee_fen, draft.reason
    violation.case_no, violation.order_id, violation.staff_id = draft.case_no, order_id, draft.staff_id
    violation.appeal_until, violation.memo = draft.appeal_until, draft.memo


def _standing_of(session: Session, shop_id: ShopId, kind: ViolationKind, on: date) -> KindStanding:
    return standing(session, shop_id, on.year).of(kind)
