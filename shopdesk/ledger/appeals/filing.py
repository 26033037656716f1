"""Appeals filed against entries, and taken back by who filed them."""

from datetime import date

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import Conflict, UserError, refuse
from shopdesk.core.text import translate
from shopdesk.ledger import rights
from shopdesk.ledger.appeals import appeal_store
from shopdesk.ledger.model import AppealId, EntryId, LedgerAppeal, LedgerEntry
from shopdesk.ledger.states import AppealState
from shopdesk.shops.service import roles_apply

LONGEST_REASON = 2_000  # characters


def file_appeal(
    session: Session, actor: Actor, entry_id: EntryId, reason: str, filed_on: date | None = None
) -> Done[AppealId]:  # fmt: skip
    """Appeal an entry; ``filed_on`` is an earlier day on which somebody said so, today if None.

    Raises UserError as ``why_not_file``, without a reason, and for a day to come or before the entry was made.
    """
    refuse(why_not_file(session, actor, entry_id))
    entry = session.get_one(LedgerEntry, entry_id)
    now, reason = (
        actor.clock.now(),
        required_words(reason, "reason", translate("Appeals", "Say why the entry is wrong.")),
    )
    filed_at = now
    if filed_on is not None and filed_on != actor.clock.today():
        if filed_on > actor.clock.today():
            raise UserError(translate("Appeals", "This day is still to come."), field="filed_on")
        if filed_on < entry.happened_on:
            text = translate("Appeals", "{entry_no} is of {day}: it cannot have been appealed before that.")
            raise UserError(text.format(entry_no=entry.entry_no, day=entry.happened_on.isoformat()), field="filed_on")
        filed_at = actor.clock.day_start(filed_on)
    appeal = LedgerAppeal(
        entry_id=entry_id,
        state=AppealState.OPEN,
        reason=reason,
        filed_at=filed_at,
        filed_by=actor.name,
        filed_by_id=actor.staff_id,
    )
    session.add(appeal)
    session.flush()
    return Done(AppealId(appeal.id), changed("ledger_appeal"))


def withdraw_appeal(session: Session, actor: Actor, appeal_id: AppealId, seen_version: int) -> Changes:
    """Take an open appeal back; raises UserError as ``why_not_withdraw``, Conflict where it is another one by now."""
    appeal = seen_appeal(session, appeal_id, seen_version)
    refuse(why_not_withdraw(session, actor, appeal_id))
    appeal.state = AppealState.WITHDRAWN
    appeal.decided_at, appeal.decided_by = actor.clock.now(), actor.name
    session.flush()
    return changed("ledger_appeal")


def why_not_file(session: Session, actor: Actor, entry_id: EntryId) -> str:
    """Why an entry cannot be appealed by somebody; empty where it can."""
    entry = session.get(LedgerEntry, entry_id)
    if entry is None:
        return translate("Appeals", "There is no such entry any more.")
    if barred := rights.why_not_appeal(session, actor, entry.staff_id):
        return barred
    if entry.reverses_id is not None:
        return translate(
            "Appeals", "This entry is a reversal. Appeal the entry that is wrong, not what takes one back."
        )
    if (reversal := appeal_store.reversal_of(session, entry_id)) is not None:
        text = translate("Appeals", "{entry_no} was reversed by {by} already, so there is nothing to appeal.")
        return text.format(entry_no=entry.entry_no, by=reversal.entry_no)
    if appeal_store.open_appeal_of(session, entry_id) is not None:
        text = translate("Appeals", "{entry_no} is being appealed already; that appeal waits for a decision.")
        return text.format(entry_no=entry.entry_no)
    return ""


def why_not_withdraw(session: Session, actor: Actor, appeal_id: AppealId) -> str:
    """Why an appeal cannot be withdrawn by somebody; empty for who filed it, and whom the entry is about."""
    appeal = session.get(LedgerAppeal, appeal_id)
    if appeal is None:
        return translate("Appeals", "There is no such appeal any more.")
    if appeal.state is not AppealState.OPEN:
        return decided_words(appeal)
    entry = session.get_one(LedgerEntry, appeal.entry_id)
    theirs = actor.staff_id in (appeal.filed_by_id, entry.staff_id)  # no name chosen: what was filed so, as in deciding
    if theirs or not roles_apply(session):
        return ""
    text = translate(
        "Appeals", "Only {name}, whom the entry is about, or {filer}, who filed it, may withdraw the appeal."
    )
    return text.format(name=entry.staff_name, filer=appeal.filed_by)


def seen_appeal(session: Session, appeal_id: AppealId, seen_version: int) -> LedgerAppeal:
    """An appeal as somebody saw it; raises UserError where it is gone, Conflict where somebody was quicker."""
    appeal = session.get(LedgerAppeal, appeal_id)
    if appeal is None:
        raise UserError(translate("Appeals", "There is no such appeal any more."))
    if appeal.state is not AppealState.OPEN:
        raise Conflict(decided_words(appeal))
    if appeal.version != seen_version:
        raise Conflict(translate("Appeals", "Somebody else changed this appeal in between. Look at it again."))
    return appeal


def decided_words(appeal: LedgerAppeal) -> str:
    """What became of an appeal that is not open any more, in a sentence."""
    told = {
        AppealState.ACCEPTED: translate("Appeals", "{name} accepted this appeal already."),
        AppealState.REJECTED: translate("Appeals", "{name} rejected this appeal already."),
        AppealState.WITHDRAWN: translate("Appeals", "{name} withdrew this appeal already."),
    }
    return told[appeal.state].format(name=appeal.decided_by)


def required_words(text: str, field: str, missing: str) -> str:
    """A text that has to be there; raises UserError with ``missing`` where it is not, and where it is too long."""
    text = text.strip()
    if not text:
        raise UserError(missing, field=field)
    if len(text) > LONGEST_REASON:
        told = translate("Appeals", "This is too long: {number} characters, {most} at most.")
        raise UserError(told.format(number=len(text), most=LONGEST_REASON), field=field)
    return text
