"""Entries put at the end of the ledger, for every verb that makes one."""

from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ledger import chain, store
from shopdesk.ledger.model import EntryId, LedgerEntry, RuleId
from shopdesk.ledger.months.booking import booked_day
from shopdesk.ledger.rules.proposing import require_rule
from shopdesk.ledger.states import EntryKind
from shopdesk.ledger.store import EntryRow
from shopdesk.shops.model import ShopId, Staff, StaffId

MOST_FEN = 10_000_000_00  # ten million yuan: a million entries of it are far below what a database adds up
LONGEST_SOURCE_NO = 64
LONGEST_REASON = 2_500  # characters: longer than the decision about an appeal, which becomes one


class PostedEntry(NamedTuple):
    """An entry as it is going to stand in the ledger, in fen as the staff member sees it: a penalty below zero."""

    staff_id: StaffId
    kind: EntryKind
    happened_on: date
    amount_fen: int
    reason: str = ""
    rule_id: RuleId | None = None
    occurrence_no: int | None = None
    step_words: str = ""
    proposed_fen: int | None = None
    shop_id: ShopId | None = None
    source_kind: str = ""
    source_id: int | None = None
    source_no: str = ""
    reverses_id: EntryId | None = None


def reason_problem(reason: str) -> UserError | None:
    """What is wrong with a reason: nobody can shorten it once it stands there."""
    if len(reason.strip()) <= LONGEST_REASON:
        return None
    text = translate("LedgerEntry", "The reason is longer than {most} characters.")
    return UserError(text.format(most=f"{LONGEST_REASON:,}"), field="reason")


def post(session: Session, actor: Actor, wanted: PostedEntry, not_before: date | None = None) -> EntryRow:
    """Put an entry at the end of the ledger, booked on its day or, where that month is closed, on the first open one.

    ``not_before`` is the day on which what it takes back is booked. Whether somebody may is for the verb to ask.
    Raises UserError for a day to come, an unknown staff member or rule, an amount beyond any real one, and where the
    ledger was changed from outside.
    """
    if wanted.happened_on > actor.clock.today():
        raise UserError(translate("LedgerEntry", "This day is still to come."), field="day")
    if abs(wanted.amount_fen) > MOST_FEN:
        raise UserError(translate("LedgerEntry", "This is more than ten million yuan."), field="amount")
    staff = session.get(Staff, wanted.staff_id)
    if staff is None:
        raise UserError(translate("LedgerEntry", "Choose whom it is about."), field="staff")
    rule_name = require_rule(session, wanted.rule_id).name if wanted.rule_id is not None else ""
    entry = LedgerEntry(
        **wanted._asdict(),
        entry_no=chain.next_number(session, LedgerEntry, actor.clock),
        booked_on=max(booked_day(session, wanted.happened_on), not_before or wanted.happened_on),
        staff_no=staff.staff_no,
        staff_name=staff.name,
        rule_name=rule_name,
        entered_at=actor.clock.now(),
        entered_by=actor.name,
        entered_by_id=actor.staff_id,
    )
    chain.append(session, entry)
    row = store.entry_row(session, entry.id)
    assert row is not None
    return row
