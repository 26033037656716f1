"""Entries taken back: by a further one of the opposite amount, never by changing anything."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ledger import rights, store
from shopdesk.ledger.fund.fines import return_fine
from shopdesk.ledger.model import EntryId
from shopdesk.ledger.posting.appending import PostedEntry, post, reason_problem
from shopdesk.ledger.rules.proposing import occurrences, require_rule
from shopdesk.ledger.store import EntryRow


def why_not_reverse(session: Session, actor: Actor, entry_id: EntryId) -> str:
    """Why an entry cannot be reversed, by this person; empty when it can."""
    row = store.entry_row(session, entry_id)
    if row is None:
        return translate("LedgerReversal", "There is no such entry.")
    if row.reverses_id is not None:
        text = translate("LedgerReversal", "{entry_no} takes {other} back itself. Enter {other} anew instead.")
        return text.format(entry_no=row.entry_no, other=row.reverses_no)
    if row.reversed_by_id is not None:
        text = translate("LedgerReversal", "{entry_no} was reversed already, by {other}.")
        return text.format(entry_no=row.entry_no, other=row.reversed_by_no)
    return rights.why_not_enter(session, actor) or rights.why_not_take_back(session, actor, row)


def reverse(
    session: Session, actor: Actor, entry_id: EntryId, reason: str, *, on: date | None = None, shop_pays: bool = False
) -> Done[EntryRow]:
    """Reverse an entry as of a day, today unless told; the reversal.

    A fine that is in the fund leaves it; ``shop_pays`` lets the shop put in what the fund has too little. Raises
    UserError for who may not, without a reason or with one too long, for what was reversed before, for a reversal, for
    a day to come or before the entry, and where the fund has too little.
    """
    if refusal := why_not_reverse(session, actor, entry_id):
        raise UserError(refusal)
    row = store.entry_row(session, entry_id)
    assert row is not None
    if not reason.strip():
        text = translate("LedgerReversal", "Give the reason why {entry_no} is reversed.")
        raise UserError(text.format(entry_no=row.entry_no), field="reason")
    if (too_long := reason_problem(reason)) is not None:
        raise too_long
    on = on or actor.clock.today()
    if on < row.happened_on:
        text = translate("LedgerReversal", "{entry_no} is of {day}; it cannot be reversed before.")
        raise UserError(text.format(entry_no=row.entry_no, day=row.happened_on), field="day")
    reversal = post(session, actor, _opposite(row, on, reason.strip()), not_before=row.booked_on)
    money = return_fine(session, actor, row, reversal, shop_pays)
    return Done(reversal, changed("ledger_entry", *money))


def reverse_many(
    session: Session, actor: Actor, entry_ids: Sequence[EntryId], reason: str, *, shop_pays: bool = False
) -> Done[list[EntryRow]]:
    """Reverse several entries, all or none; raises UserError as ``reverse``."""
    done = [reverse(session, actor, entry_id, reason, shop_pays=shop_pays) for entry_id in dict.fromkeys(entry_ids)]
    kinds = frozenset[str]().union(*(one.changes for one in done))
    return Done([one.value for one in done], changed(*kinds))


def counted_later(session: Session, entry_id: EntryId) -> list[EntryRow]:
    """Entries that stand and counted this one as an earlier occurrence: their steps stay though it is reversed."""
    row = store.entry_row(session, entry_id)
    if row is None or row.rule_id is None or row.occurrence_no is None or not row.stands:
        return []
    rule = require_rule(session, row.rule_id)
    same = occurrences(session, rule, row.staff_id, row.happened_on)
    return [other for other in same if other.occurrence_no is not None and other.occurrence_no > row.occurrence_no]


def _opposite(row: EntryRow, on: date, reason: str) -> PostedEntry:
    return PostedEntry(
        staff_id=row.staff_id,
        kind=row.kind,
        happened_on=on,
        amount_fen=-row.amount_fen,
        reason=reason,
        rule_id=row.rule_id,
        shop_id=row.shop_id,
        source_kind=row.source_kind,
        source_id=row.source_id,
        source_no=row.source_no,
        reverses_id=row.id,
    )
