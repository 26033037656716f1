"""What a rule says to an occurrence: which step it is, what it comes to, and why."""

from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ledger import store
from shopdesk.ledger.model import RuleId
from shopdesk.ledger.rules import rule_store
from shopdesk.ledger.rules.ladder import Step, nth_time, period_bounds, period_name, signed_fen, step_of, step_text
from shopdesk.ledger.rules.rule_store import RuleRow
from shopdesk.ledger.states import CountingPeriod
from shopdesk.ledger.store import EntryRow
from shopdesk.shops.model import StaffId
from shopdesk.shops.service import list_staff

_MOST_NAMED = 6  # earlier occurrences in one sentence


class Proposal(NamedTuple):
    """What a rule says: the occurrence from 1, the amount as the staff member sees it (fen), words beside it, why.

    ``next_time`` is what one more in the same period would come to, ``before`` are the occurrences that count.
    """

    rule_id: RuleId
    occurrence_no: int
    amount_fen: int
    words: str
    why: str
    next_time: str
    before: tuple[EntryRow, ...]


class Standing(NamedTuple):
    """How often a rule stands against a staff member in the period of a day, and what comes next."""

    staff_id: StaffId
    staff_no: str
    staff_name: str
    occurrences: int
    last: Step
    next: Step


def propose(session: Session, rule_id: int, staff_id: int, happened_on: date) -> Proposal:
    """The step of a rule for one more occurrence; raises UserError where there is no such rule.

    What stands in the period of that day counts: neither what was reversed nor reversals.
    """
    rule = require_rule(session, rule_id)
    before = occurrences(session, rule, staff_id, happened_on)
    number = len(before) + 1
    step, following = step_of(rule.steps, number), step_of(rule.steps, number + 1)
    next_time = translate("LedgerProposal", "Next time: {step}.").format(step=step_text(following))
    amount_fen = signed_fen(rule.kind, step.amount_fen)
    why = _why(rule, step, number, happened_on, before)
    return Proposal(rule.id, number, amount_fen, step.words, why, next_time, before)


def occurrences(session: Session, rule: RuleRow, staff_id: int, day: date) -> tuple[EntryRow, ...]:
    """The occurrences of a rule for a staff member that stand in the period of a day, in the order they happened."""
    ids = store.list_standing_ids(session, rule.id, staff_id, *period_bounds(rule.period, day))
    rows = store.list_entry_rows(session, ids)
    return tuple(rows[entry_id] for entry_id in ids)


def standings(session: Session, rule_id: int, day: date) -> list[Standing]:
    """Who is at which step of a rule in the period of a day; those it does not stand against are left out."""
    rule = require_rule(session, rule_id)
    counts = store.count_standing(session, rule.id, *period_bounds(rule.period, day))
    return [
        Standing(
            staff.id, staff.staff_no, staff.name, number, step_of(rule.steps, number), step_of(rule.steps, number + 1)
        )
        for staff in list_staff(session)
        if (number := counts.get(staff.id, 0))
    ]


def rules_for(session: Session, source_kind: str = "") -> list[RuleRow]:
    """The rules that may be used, those for a kind of source record first, then those for none in particular."""
    active = [rule for rule in rule_store.list_rules(session) if rule.active]
    return sorted(active, key=lambda rule: (rule.source_kind != source_kind, rule.source_kind != "", rule.name))


def require_rule(session: Session, rule_id: int) -> RuleRow:
    """A rule with its steps; raises UserError where there is no such rule."""
    rule = rule_store.rule_row(session, rule_id)
    if rule is None or not rule.steps:
        raise UserError(translate("LedgerProposal", "This rule does not exist (any more)."), field="rule")
    return rule


def _why(rule: RuleRow, step: Step, number: int, day: date, before: tuple[EntryRow, ...]) -> str:
    """``3rd time in 2026-11 (before: LG2611-0002, LG2611-0005): ￥30.00``."""
    told = step_text(step)
    if not before:
        if rule.period is CountingPeriod.EVER:
            return translate("LedgerProposal", "{nth}: {step}.").format(nth=nth_time(number), step=told)
        text = translate("LedgerProposal", "{nth} in {period}: {step}.")
        return text.format(nth=nth_time(number), period=period_name(rule.period, day), step=told)
    named = [entry.entry_no for entry in before[-_MOST_NAMED:]]
    if len(before) > _MOST_NAMED:
        named.insert(0, "…")
    numbers = translate("LedgerProposal", ", ").join(named)
    if rule.period is CountingPeriod.EVER:
        text = translate("LedgerProposal", "{nth} (before: {numbers}): {step}.")
        return text.format(nth=nth_time(number), numbers=numbers, step=told)
    text = translate("LedgerProposal", "{nth} in {period} (before: {numbers}): {step}.")
    return text.format(nth=nth_time(number), period=period_name(rule.period, day), numbers=numbers, step=told)
