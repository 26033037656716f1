"""Entries made by hand: by a rule, which proposes step and amount, or freely with a reason."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError, refuse
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ledger import rights, store
from shopdesk.ledger.model import RuleId
from shopdesk.ledger.months.booking import booked_day
from shopdesk.ledger.posting.appending import LONGEST_SOURCE_NO, MOST_FEN, PostedEntry, post, reason_problem
from shopdesk.ledger.rules.ladder import signed_fen
from shopdesk.ledger.rules.proposing import Proposal, propose
from shopdesk.ledger.rules.rule_store import RuleRow, rule_row
from shopdesk.ledger.states import EntryKind, kind_chip
from shopdesk.ledger.store import EntryRow
from shopdesk.shops.model import ShopId, StaffId
from shopdesk.shops.service import list_staff

SIGNED_KINDS = frozenset({EntryKind.ADJUSTMENT, EntryKind.COMMISSION})  # entered with their sign


class EntryDraft(NamedTuple):
    """An entry as somebody enters it.

    ``amount_fen`` is above zero for a penalty or a bonus, with its sign for an adjustment or commission; None is as the
    rule proposes. ``source_…`` name the record it is about.
    """

    staff_id: StaffId | None = None
    kind: EntryKind = EntryKind.PENALTY
    happened_on: date | None = None
    rule_id: RuleId | None = None
    amount_fen: int | None = None
    reason: str = ""
    source_kind: str = ""
    source_id: int | None = None
    source_no: str = ""
    shop_id: ShopId | None = None


def entry_problems(session: Session, clock: Clock, draft: EntryDraft) -> list[UserError]:
    """Everything that keeps an entry from being made, each naming its field, in the order of the form."""
    found = [*_wrong_staff(session, draft), *_wrong_day(clock, draft)]
    rule = None if draft.rule_id is None else rule_row(session, draft.rule_id)
    if draft.rule_id is not None:
        found += _wrong_rule(rule, draft)
    if not found:
        found += _wrong_amount(_proposal(session, draft), draft)
    if (too_long := reason_problem(draft.reason)) is not None:
        found.append(too_long)
    if len(draft.source_no) > LONGEST_SOURCE_NO:
        text = translate("LedgerEntry", "The number of the record is longer than {most} characters.")
        found.append(UserError(text.format(most=LONGEST_SOURCE_NO), field="source"))
    return found


def cautions(session: Session, draft: EntryDraft) -> list[str]:
    """What somebody should know before an entry is made: a sentence each."""
    if draft.staff_id is None or draft.happened_on is None:
        return []
    found = [*_made_already(session, draft)]
    booked_on = booked_day(session, draft.happened_on)
    if booked_on != draft.happened_on:
        text = translate("LedgerEntry", "{month} is closed, so this will count on {day}.")
        found.append(text.format(month=f"{draft.happened_on:%Y-%m}", day=booked_on))
    return found


def enter(session: Session, actor: Actor, draft: EntryDraft) -> Done[EntryRow]:
    """Make an entry; raises UserError for the first of ``entry_problems``, and for who may not."""
    refuse(rights.why_not_enter(session, actor))
    for error in entry_problems(session, actor.clock, draft):
        raise error
    assert draft.staff_id is not None and draft.happened_on is not None
    proposal = _proposal(session, draft)
    amount_fen = _amount_fen(proposal, draft)
    assert amount_fen is not None
    wanted = PostedEntry(
        staff_id=draft.staff_id,
        kind=draft.kind,
        happened_on=draft.happened_on,
        amount_fen=amount_fen,
        reason=draft.reason.strip(),
        rule_id=draft.rule_id,
        shop_id=draft.shop_id,
        source_kind=draft.source_kind,
        source_id=draft.source_id,
        source_no=draft.source_no,
    )
    if proposal is not None:
        wanted = wanted._replace(
            occurrence_no=proposal.occurrence_no, step_words=proposal.words, proposed_fen=proposal.amount_fen
        )
    return Done(post(session, actor, wanted), changed("ledger_entry"))


def enter_many(session: Session, actor: Actor, drafts: Sequence[EntryDraft]) -> Done[list[EntryRow]]:
    """Make several entries, in order, all or none; raises UserError as ``enter``, naming whom it is about."""
    names, made = {staff.id: staff.name for staff in list_staff(session)}, []
    for draft in drafts:
        try:
            made.append(enter(session, actor, draft).value)
        except UserError as error:
            name = None if draft.staff_id is None or len(drafts) == 1 else names.get(draft.staff_id)
            if name is None:
                raise
            message = translate("LedgerEntry", "{name}: {problem}").format(name=name, problem=error.message)
            raise UserError(message, field=error.field) from error
    return Done(made, changed("ledger_entry"))


def _proposal(session: Session, draft: EntryDraft) -> Proposal | None:
    if draft.rule_id is None or draft.staff_id is None or draft.happened_on is None:
        return None
    return propose(session, draft.rule_id, draft.staff_id, draft.happened_on)


def _amount_fen(proposal: Proposal | None, draft: EntryDraft) -> int | None:
    """As the staff member sees it."""
    if draft.amount_fen is None:
        return None if proposal is None else proposal.amount_fen
    return signed_fen(draft.kind, draft.amount_fen)


def _wrong_staff(session: Session, draft: EntryDraft) -> list[UserError]:
    if draft.staff_id is not None and draft.staff_id in {staff.id for staff in list_staff(session)}:
        return []
    return [UserError(translate("LedgerEntry", "Choose whom it is about."), field="staff")]


def _wrong_day(clock: Clock, draft: EntryDraft) -> list[UserError]:
    if draft.happened_on is None:
        return [UserError(translate("LedgerEntry", "Enter the day it happened on."), field="day")]
    if draft.happened_on > clock.today():
        return [UserError(translate("LedgerEntry", "This day is still to come."), field="day")]
    if draft.happened_on.year < 2000:
        return [UserError(translate("LedgerEntry", "Enter a day from 2000 on."), field="day")]
    return []


def _wrong_rule(rule: RuleRow | None, draft: EntryDraft) -> list[UserError]:
    if rule is None or not rule.steps:
        return [UserError(translate("LedgerEntry", "This rule does not exist (any more)."), field="rule")]
    if not rule.active:
        text = translate("LedgerEntry", "The rule “{name}” is no longer used.")
        return [UserError(text.format(name=rule.name), field="rule")]
    if rule.kind is not draft.kind:
        text = translate("LedgerEntry", "The rule “{name}” is for: {kind}.")
        return [UserError(text.format(name=rule.name, kind=kind_chip(rule.kind).text), field="rule")]
    return []


def _wrong_amount(proposal: Proposal | None, draft: EntryDraft) -> list[UserError]:
    amount_fen, without_reason = _amount_fen(proposal, draft), not draft.reason.strip()
    if amount_fen is None or (proposal is None and amount_fen == 0):
        return [UserError(translate("LedgerEntry", "Enter the amount."), field="amount")]
    if abs(amount_fen) > MOST_FEN:
        return [UserError(translate("LedgerEntry", "This is more than ten million yuan."), field="amount")]
    if draft.kind not in SIGNED_KINDS and draft.amount_fen is not None and draft.amount_fen < 0:
        text = translate("LedgerEntry", "Enter the amount without a sign; whether it is taken or given follows.")
        return [UserError(text, field="amount")]
    if proposal is None and without_reason:
        return [UserError(translate("LedgerEntry", "Without a rule, give the reason in a few words."), field="reason")]
    if proposal is not None and amount_fen != proposal.amount_fen and without_reason:
        text = translate("LedgerEntry", "The rule says {amount}. Give the reason why it is another amount.")
        return [UserError(text.format(amount=format_yuan(abs(proposal.amount_fen))), field="reason")]
    return []


def _made_already(session: Session, draft: EntryDraft) -> list[str]:
    """The entries that stand about the same record and staff member: by the same rule or by another."""
    if not draft.source_kind or draft.source_id is None:
        return []
    ids = [entry_id for _source, entry_id in store.list_source_ids(session, draft.source_kind, [draft.source_id])]
    rows = store.list_entry_rows(session, ids)
    found = []
    for entry_id in ids:
        row = rows[entry_id]
        if row.staff_id != draft.staff_id or not row.stands:
            continue
        text = translate("LedgerEntry", "{source} has an entry for {name} already: {entry_no}, {amount}.")
        if row.rule_id == draft.rule_id and row.rule_id is not None:
            text = translate(
                "LedgerEntry", "{source} has an entry for {name} by this rule already: {entry_no}, {amount}."
            )
        source, told = row.source_no or translate("LedgerEntry", "This record"), format_yuan(row.amount_fen)
        found.append(text.format(source=source, name=row.staff_name, entry_no=row.entry_no, amount=told))
    return found
