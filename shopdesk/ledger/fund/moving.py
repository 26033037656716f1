"""Money of the department fund beside the fines: spent, put in by the shop, and wrong movements taken back."""

from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError, refuse
from shopdesk.core.text import translate
from shopdesk.ledger import rights
from shopdesk.ledger.fund import fund_store, recording
from shopdesk.ledger.model import EntryId, FundMovement, MovementId
from shopdesk.ledger.months.booking import booked_day
from shopdesk.ledger.states import FundKind

_CORRECTED = (FundKind.SPENDING, FundKind.DEPOSIT, FundKind.FINE)


class SpendingDraft(NamedTuple):
    """Money that is spent: the day, how much (fen, above zero), who spent it, for what."""

    moved_on: date
    amount_fen: int
    person: str
    purpose: str


def spending_problems(session: Session, clock: Clock, draft: SpendingDraft) -> list[UserError]:
    """Everything that is wrong with spending, each with its field; none where it can be written."""
    problems = _problems(clock, draft, purpose_needed=True)
    if not any(problem.field in ("amount", "day") for problem in problems):
        try:
            recording.require_there(session, draft.amount_fen, booked_day(session, draft.moved_on))
        except UserError as error:
            problems.append(error)
    return problems


def deposit_problems(clock: Clock, draft: SpendingDraft) -> list[UserError]:
    """Everything that is wrong with money that is put in, each with its field; it needs no purpose."""
    return _problems(clock, draft, purpose_needed=False)


def spend(session: Session, actor: Actor, draft: SpendingDraft) -> Done[MovementId]:
    """Take money out of the fund; raises UserError for who may not, and the first of ``spending_problems``."""
    refuse(rights.why_not_move_fund(session, actor))
    for problem in spending_problems(session, actor.clock, draft):
        raise problem
    movement = recording.record_movement(
        session, actor, FundKind.SPENDING, draft.moved_on, -draft.amount_fen,
        person=draft.person, purpose=draft.purpose,
    )  # fmt: skip
    return Done(MovementId(movement.id), changed("fund_movement"))


def deposit(
    session: Session, actor: Actor, on: date, amount_fen: int, person: str, purpose: str = ""
) -> Done[MovementId]:  # fmt: skip
    """Put money of the shop into the fund; raises UserError for who may not, a day to come, and no amount."""
    refuse(rights.why_not_move_fund(session, actor))
    for problem in deposit_problems(actor.clock, SpendingDraft(on, amount_fen, person, purpose)):
        raise problem
    movement = recording.record_movement(
        session, actor, FundKind.DEPOSIT, on, amount_fen, person=person, purpose=purpose
    )  # fmt: skip
    return Done(MovementId(movement.id), changed("fund_movement"))


def correct(session: Session, actor: Actor, movement_id: MovementId, reason: str) -> Done[MovementId]:
    """Take back spending, a deposit, or a fine that was collected by mistake, once, by a movement of today.

    A fine taken back is to be collected again. Raises UserError for who may not, as ``why_not_correct``, without a
    reason, and where the fund has not so much any more.
    """
    refuse(why_not_correct(session, actor, movement_id))
    if not reason.strip():
        raise UserError(translate("Fund", "Say why it is taken back."), field="reason")
    if (wrong := recording.words_problem(reason.strip(), recording.LONGEST_PURPOSE, "reason")) is not None:
        raise wrong
    wrong_one = session.get_one(FundMovement, movement_id)
    entry_id = wrong_one.entry_id
    movement = recording.record_movement(
        session, actor, FundKind.CORRECTION, max(actor.clock.today(), wrong_one.moved_on), -wrong_one.amount_fen,
        person=wrong_one.person, purpose=reason, entry_id=None if entry_id is None else EntryId(entry_id),
        reverses_id=movement_id, not_before=wrong_one.booked_on,
    )  # fmt: skip
    kinds = ("fund_movement",) if entry_id is None else ("fund_movement", "ledger_entry")
    return Done(MovementId(movement.id), changed(*kinds))


def why_not_correct(session: Session, actor: Actor, movement_id: MovementId) -> str:
    """Why a movement cannot be taken back by somebody; empty where it can."""
    if barred := rights.why_not_move_fund(session, actor):
        return barred
    movement = session.get(FundMovement, movement_id)
    if movement is None:
        return translate("Fund", "There is no such movement any more.")
    if movement.kind not in _CORRECTED:
        text = translate("Fund", "{movement_no} takes another movement back itself. Enter that one anew instead.")
        return text.format(movement_no=movement.movement_no)
    if (by := fund_store.find_reversal(session, movement_id)) is not None:
        text = translate("Fund", "{movement_no} was taken back already, by {by}.")
        return text.format(movement_no=movement.movement_no, by=session.get_one(FundMovement, by).movement_no)
    return ""


def _problems(clock: Clock, draft: SpendingDraft, *, purpose_needed: bool) -> list[UserError]:
    found = [
        recording.day_problem(clock, draft.moved_on),
        recording.amount_problem(draft.amount_fen),
        recording.words_problem(draft.person.strip(), recording.LONGEST_PERSON, "person"),
        recording.words_problem(draft.purpose.strip(), recording.LONGEST_PURPOSE, "purpose"),
    ]
    if not draft.person.strip():
        found.append(UserError(translate("Fund", "Enter who it was."), field="person"))
    if purpose_needed and not draft.purpose.strip():
        found.append(UserError(translate("Fund", "Enter what it was spent on."), field="purpose"))
    return [problem for problem in found if problem is not None]
