"""Appeals decided: accepted, which reverses the entry in the same transaction, or rejected with a reason."""

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import UserError, refuse
from shopdesk.core.text import translate
from shopdesk.ledger import rights
from shopdesk.ledger.appeals import appeal_store
from shopdesk.ledger.appeals.filing import decided_words, required_words, seen_appeal
from shopdesk.ledger.model import AppealId, EntryId, LedgerAppeal, LedgerEntry
from shopdesk.ledger.posting.reversing import reverse
from shopdesk.ledger.states import AppealState
from shopdesk.shops.service import list_staff, roles_apply

_JUDGES = frozenset({Role.OWNER, Role.SUPERVISOR})


def decide(
    session: Session,
    actor: Actor,
    appeal_id: AppealId,
    seen_version: int,
    accepted: bool,
    decision: str,
    shop_pays: bool = False,
) -> Done[str]:
    """Decide an appeal; accepted, its entry is reversed at once. The number of the reversal; empty for a rejection.

    Raises UserError as ``why_not_decide`` and ``reverse`` (``shop_pays`` puts in what the fund lacks to return the
    fine), without words about a rejection, and Conflict where the appeal is another one by now.
    """
    appeal = seen_appeal(session, appeal_id, seen_version)
    refuse(why_not_decide(session, actor, appeal_id))
    if accepted and not decision.strip():
        decision = appeal.reason
    decision = required_words(decision, "decision", translate("Appeals", "Say why the appeal is rejected."))
    entry_id, changes, reversal_no = EntryId(appeal.entry_id), changed("ledger_appeal"), ""
    reversal = appeal_store.reversal_of(session, entry_id)
    if accepted and reversal is None:
        told = translate("Appeals", "Appeal accepted: {decision}").format(decision=decision)
        done = reverse(session, actor, entry_id, told, shop_pays=shop_pays)
        changes = Changes(changes | done.changes)
        reversal = appeal_store.reversal_of(session, entry_id)
    elif not accepted and reversal is not None:
        text = translate("Appeals", "The entry was reversed by {by} in the meantime, so its appeal cannot be rejected.")
        raise UserError(text.format(by=reversal.entry_no))
    appeal.state = AppealState.ACCEPTED if accepted else AppealState.REJECTED
    appeal.decided_at, appeal.decided_by = actor.clock.now(), actor.name
    appeal.decision = decision
    if accepted and reversal is not None:
        appeal.reversal_id, reversal_no = reversal.id, reversal.entry_no
    session.flush()
    return Done(reversal_no, changes)


def why_not_decide(session: Session, actor: Actor, appeal_id: AppealId) -> str:
    """Why an appeal cannot be decided by somebody; empty where it can.

    Nobody decides about an entry of their own making or an appeal they filed while there is somebody else among those
    who may, and about themselves only where everybody else who may is gone.
    """
    appeal = session.get(LedgerAppeal, appeal_id)
    if appeal is None:
        return translate("Appeals", "There is no such appeal any more.")
    if appeal.state is not AppealState.OPEN:
        return decided_words(appeal)
    if barred := rights.why_not_decide(session, actor):
        return barred
    entry = session.get_one(LedgerEntry, appeal.entry_id)
    if not roles_apply(session):
        return ""
    concern, why = _concern(appeal, entry, actor.staff_id)
    others = [
        staff.name
        for staff in list_staff(session)
        if staff.active and staff.role in _JUDGES and _concern(appeal, entry, staff.id)[0] < concern
    ]
    if not others:
        return ""
    return translate("Appeals", "{why} This can be decided by: {others}.").format(
        why=why, others=translate("Appeals", ", ").join(others)
    )


def _concern(appeal: LedgerAppeal, entry: LedgerEntry, staff_id: int | None) -> tuple[int, str]:
    """How much an appeal is somebody's own affair, from 0, and why in a sentence."""
    if entry.staff_id == staff_id:
        return 2, translate("Appeals", "The entry is about yourself.")
    if entry.entered_by_id == staff_id:
        return 1, translate("Appeals", "You entered the entry yourself.")
    if appeal.filed_by_id == staff_id:
        return 1, translate("Appeals", "You filed the appeal yourself.")
    return 0, ""
