"""Months closed and opened again: in a closed month nothing is booked any more, neither in the ledger nor in the fund.

Months are closed in order, without a gap, and opened again from the last one backwards. What happens afterwards with a
day in a closed month is booked on the first open day (``booking``). A close keeps where both chains ended, so that what
was printed then proves the books.
"""

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.clock import month_after, month_start
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ledger import chain, rights
from shopdesk.ledger.model import FundMovement, LedgerEntry, LedgerMonth
from shopdesk.ledger.months import month_store
from shopdesk.ledger.months.booking import CLOSED, closed_until
from shopdesk.ledger.store import EntryFilter, entry_totals


def months_to_close(session: Session, month: str) -> list[str]:
    """The months that closing one closes: itself, and every open one before it; raises UserError for no month."""
    first = month_store.first_booked(session)
    return CLOSED.to_close(session, month, "" if first is None else f"{first:%Y-%m}")


def why_not_close(session: Session, actor: Actor, month: str) -> str:
    """Why a month cannot be closed, by this person, now; empty when it can. Raises UserError for no month."""
    first = month_store.first_booked(session)
    if month_start(month_after(month)) > actor.clock.today():
        return translate("LedgerMonths", "{month} is not over yet.").format(month=month)
    if closed_until(session) >= month:
        return translate("LedgerMonths", "{month} is closed already.").format(month=month)
    if first is None or f"{first:%Y-%m}" > month:
        return translate("LedgerMonths", "Nothing was entered yet in {month} or before.").format(month=month)
    return rights.why_not_close(session, actor)


def why_not_reopen(session: Session, actor: Actor, month: str) -> str:
    """Why a month cannot be opened again, by this person; empty when it can."""
    last = closed_until(session)
    if not last or month > last:
        return translate("LedgerMonths", "{month} is not closed.").format(month=month)
    if month != last:
        text = translate("LedgerMonths", "Only the last closed month can be opened again, and that is {month}.")
        return text.format(month=last)
    return rights.why_not_reopen(session, actor)


def loose_ends(session: Session, month: str) -> list[str]:
    """What is not settled in a month: a sentence each. It may be closed all the same; what comes later counts later."""
    return [*_appeals(session, month), *_uncollected(session, month), *_commission(session, month)]


def close_month(session: Session, actor: Actor, month: str, note: str = "") -> Done[list[str]]:
    """Close a month and every open one before it; the months that are closed now.

    Raises UserError for who may not, and for a month that is closed, not over, or older than the first entry.
    """
    if reason := why_not_close(session, actor, month):
        raise UserError(reason, field="month")
    months = months_to_close(session, month)
    for each in months:
        session.add(_close(session, actor, each, note.strip()))
        session.flush()
    return Done(months, changed("ledger_month", "ledger_entry"))


def reopen_month(session: Session, actor: Actor, month: str, reason: str) -> Changes:
    """Open the last closed month again; what was booked after it stays where it is.

    Raises UserError for who may not, without a reason, and for any other month.
    """
    if refusal := why_not_reopen(session, actor, month):
        raise UserError(refusal, field="month")
    if not reason.strip():
        raise UserError(translate("LedgerMonths", "Give the reason in a few words."), field="reason")
    close = month_store.month_record(session, month)
    close.note = reason.strip()  # so that the audit trail has it, before the record is gone
    session.flush()
    session.delete(close)
    session.flush()
    return changed("ledger_month", "ledger_entry")


def _close(session: Session, actor: Actor, month: str, note: str) -> LedgerMonth:
    entries, movements = chain.end_of(session, LedgerEntry), chain.end_of(session, FundMovement)
    total_fen, fund_fen = chain.month_sums(session, month)
    return LedgerMonth(
        month=month,
        closed_at=actor.clock.now(),
        closed_by=actor.name,
        note=note,
        entry_count=entries[0],
        entry_hash=entries[1],
        movement_count=movements[0],
        movement_hash=movements[1],
        total_fen=total_fen,
        fund_fen=fund_fen,
    )


def _appeals(session: Session, month: str) -> list[str]:
    text = translate("LedgerMonths", "An appeal against {entry_no} ({name}) is not decided.")
    found = month_store.list_open_appeals(session, month_start(month), month_start(month_after(month)))
    return [text.format(entry_no=one.entry_no, name=one.staff_name) for one in found]


def _uncollected(session: Session, month: str) -> list[str]:
    found = entry_totals(session, EntryFilter(months=frozenset({month}), uncollected=True))
    if not found.number:
        return []
    text = translate("LedgerMonths", "Fines that are not in the fund: {number}, {amount} in all.")
    return [text.format(number=found.number, amount=format_yuan(-found.total_fen))]


def _commission(session: Session, month: str) -> list[str]:
    unclaimed = month_store.unclaimed_in_run(session, month)
    if unclaimed is None:
        if not month_store.has_rates(session, month):
            return []
        return [translate("LedgerMonths", "The commission of {month} is not entered.").format(month=month)]
    if not unclaimed:
        return []
    text = translate("LedgerMonths", "{number} orders named nobody when the commission was entered.")
    return [text.format(number=unclaimed)]
