"""Months closed and opened again: from then on their figures are what was frozen, whatever is entered later.

Months are closed in order, without a gap, and opened again from the last one backwards. What happens afterwards with a
day in a closed month is booked on the first open day (``booking``), where the sheet tells it as an adjustment.
"""

from sqlalchemy.orm import Session

from shopdesk.claims import rights
from shopdesk.claims.model import ClaimId, MonthClose
from shopdesk.claims.months import month_store
from shopdesk.claims.months.booking import CLOSED, closed_until
from shopdesk.claims.months.month_store import FrozenLine
from shopdesk.claims.months.standing import ClaimSheetData, claim_sheet_data
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.clock import Clock, month_after, month_start
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate


def months_to_close(session: Session, clock: Clock, month: str) -> list[str]:
    """The months that closing one closes: itself, and every open one before it; raises UserError for no month."""
    first = month_store.first_registered(session)
    return CLOSED.to_close(session, month, "" if first is None else clock.month_of(first))


def why_not_close(session: Session, actor: Actor, month: str) -> str:
    """Why a month cannot be closed, by this person, now; empty when it can. Raises UserError for no month."""
    first = month_store.first_registered(session)
    if month_start(month_after(month)) > actor.clock.today():
        return translate("ClaimMonths", "{month} is not over yet.").format(month=month)
    if closed_until(session) >= month:
        return translate("ClaimMonths", "{month} is closed already.").format(month=month)
    if first is None or actor.clock.month_of(first) > month:
        return translate("ClaimMonths", "There were no claims yet in {month}.").format(month=month)
    return rights.why_not_close(session, actor)


def why_not_reopen(session: Session, actor: Actor, month: str) -> str:
    """Why a month cannot be opened again, by this person; empty when it can."""
    last = closed_until(session)
    if not last or month > last:
        return translate("ClaimMonths", "{month} is not closed.").format(month=month)
    if month != last:
        text = translate("ClaimMonths", "Only the last closed month can be opened again, and that is {month}.")
        return text.format(month=last)
    return rights.why_not_reopen(session, actor)


def close_month(session: Session, actor: Actor, month: str, note: str = "") -> Done[list[str]]:
    """Freeze the figures of a month and of every open one before it; the months that are closed now.

    Raises UserError for who may not, and for a month that is closed, not over, or older than the first claim.
    """
    rights.require_close(session, actor)
    if reason := why_not_close(session, actor, month):
        raise UserError(reason, field="month")
    months = months_to_close(session, actor.clock, month)
    for each in months:
        data = claim_sheet_data(session, actor.clock, each)
        close = MonthClose(month=each, closed_at=actor.clock.now(), closed_by=actor.name, note=note.strip())
        session.add(close)
        session.flush()
        month_store.freeze(session, close.id, _lines(data))
    return Done(months, changed("claim_month", "claim"))


def reopen_month(session: Session, actor: Actor, month: str, reason: str) -> Changes:
    """Forget what was frozen of the last closed month; what was booked after it stays where it is.

    Raises UserError for who may not, without a reason, and for any other month.
    """
    rights.require_reopen(session, actor)
    if refusal := why_not_reopen(session, actor, month):
        raise UserError(refusal, field="month")
    if not reason.strip():
        raise UserError(translate("Claims", "Give the reason in a few words."), field="reason")
    close = session.get_one(MonthClose, month_store.list_closes(session)[month].id)
    close.note = reason.strip()  # so that the audit trail has it, before the record is gone
    month_store.delete_frozen(session, close.id)
    session.flush()
    session.delete(close)
    session.flush()
    return changed("claim_month", "claim")


def is_in_closed_month(session: Session, claim_id: ClaimId) -> bool:
    """Whether a claim stands in a closed month, so that it has to stay in the books."""
    return month_store.stands_in_closed(session, claim_id)


def _lines(data: ClaimSheetData) -> list[FrozenLine]:
    return [
        FrozenLine(
            courier.courier_id, claim.shop_id, claim.row.id, claim.is_older, claim.order_amount_fen,
            claim.claimed_fen, claim.before, claim.after,
        )
        for courier in data.couriers
        for claim in courier.claims
    ]  # fmt: skip
