"""The book of rules: added and changed by whoever answers for the ledger. What was entered by a rule stays as it is."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.database import grow_version
from shopdesk.core.errors import Conflict, UserError, refuse
from shopdesk.core.identifiers import as_given, one_line, search_key
from shopdesk.core.text import translate
from shopdesk.ledger import rights
from shopdesk.ledger.model import LedgerRule, LedgerRuleStep, RuleId
from shopdesk.ledger.rules import rule_store
from shopdesk.ledger.rules.ladder import Step
from shopdesk.ledger.rules.rule_store import RuleRow, list_rules
from shopdesk.ledger.states import CountingPeriod, EntryKind

__all__ = ["RuleDraft", "RuleRow", "add_rule", "change_rule", "delete_rule", "draft_of", "list_rules", "rule_problems"]

LONGEST_NAME, LONGEST_WORDS, LONGEST_SOURCE, MOST_STEPS = 100, 200, 32, 20
MOST_FEN = 1_000_000_00  # a million yuan
RULED_KINDS = (EntryKind.PENALTY, EntryKind.BONUS)


class RuleDraft(NamedTuple):
    """A rule as somebody enters it; each step an amount in fen, never negative, and words beside or instead of it."""

    name: str = ""
    kind: EntryKind = EntryKind.PENALTY
    period: CountingPeriod = CountingPeriod.MONTH
    source_kind: str = ""
    steps: Sequence[tuple[int, str]] = ()
    memo: str = ""
    active: bool = True


def draft_of(row: RuleRow) -> RuleDraft:
    """A rule as a form begins with it."""
    return RuleDraft(row.name, row.kind, row.period, row.source_kind, row.steps, row.memo, row.active)


def rule_problems(session: Session, draft: RuleDraft, own_id: RuleId | None = None) -> list[UserError]:
    """Everything that keeps a rule from being saved, each naming its field, in the order of the form."""
    draft = _tidied(draft)
    found = [*_wrong_name(session, draft, own_id)]
    if draft.kind not in RULED_KINDS:
        found.append(UserError(translate("LedgerRules", "A rule is for penalties or for bonuses."), field="kind"))
    if own_id is not None and rule_store.is_used(session, own_id):
        rule = session.get_one(LedgerRule, own_id)
        if rule.kind is not draft.kind:
            text = translate("LedgerRules", "Entries were made by this rule, so its kind stays. Make a new rule.")
            found.append(UserError(text, field="kind"))
    return [*found, *_wrong_steps(draft)]


def add_rule(session: Session, actor: Actor, draft: RuleDraft) -> Done[RuleId]:
    """Add a rule; raises UserError for the first of ``rule_problems``, and for who may not."""
    draft = _checked(session, actor, draft, None)
    rule = LedgerRule()
    _write(rule, draft)
    session.add(rule)
    session.flush()
    return Done(RuleId(rule.id), changed("ledger_rule"))


def change_rule(session: Session, actor: Actor, rule_id: RuleId, seen_version: int, draft: RuleDraft) -> Changes:
    """Change a rule from now on; entries made by it stay as they are.

    Raises UserError as ``add_rule``, Conflict when somebody changed it in between.
    """
    rule = _rule(session, rule_id, seen_version)
    draft = _checked(session, actor, draft, rule_id)
    if [(step.amount_fen, step.words) for step in rule.steps] != list(draft.steps):
        grow_version(session, rule)
    _write(rule, draft)
    session.flush()
    return changed("ledger_rule")


def delete_rule(session: Session, actor: Actor, rule_id: RuleId, seen_version: int) -> Done[bool]:
    """Delete a rule nothing was entered by; one that was used only becomes inactive. Whether it is gone.

    Raises UserError for who may not, Conflict when somebody changed it in between.
    """
    refuse(rights.why_not_change_rules(session, actor))
    rule = _rule(session, rule_id, seen_version)
    used = rule_store.is_used(session, rule_id)
    rule.active = False
    if not used:
        rule.deleted_at = actor.clock.now()
    session.flush()
    return Done(not used, changed("ledger_rule"))


def restore_rule(session: Session, actor: Actor, rule_id: RuleId) -> Changes:
    """Take a rule out of the recycle bin, still not used; raises UserError for who may not."""
    refuse(rights.why_not_change_rules(session, actor))
    session.get_one(LedgerRule, rule_id).deleted_at = None
    session.flush()
    return changed("ledger_rule")


def _rule(session: Session, rule_id: RuleId, seen_version: int) -> LedgerRule:
    rule = session.get(LedgerRule, rule_id)
    if rule is None or rule.deleted_at is not None:
        raise UserError(translate("LedgerRules", "This rule does not exist (any more)."))
    if rule.version != seen_version:
        text = translate("LedgerRules", "Somebody else changed “{name}” in between. Look at what stands there now.")
        raise Conflict(text.format(name=rule.name))
    return rule


def _checked(session: Session, actor: Actor, draft: RuleDraft, own_id: RuleId | None) -> RuleDraft:
    refuse(rights.why_not_change_rules(session, actor))
    for error in rule_problems(session, draft, own_id):
        raise error
    return _tidied(draft)


def _wrong_name(session: Session, draft: RuleDraft, own_id: RuleId | None) -> list[UserError]:
    if not draft.name:
        return [UserError(translate("LedgerRules", "Enter the name of the rule."), field="name")]
    if len(draft.name) > LONGEST_NAME:
        text = translate("LedgerRules", "The name is longer than {most} characters.").format(most=LONGEST_NAME)
        return [UserError(text, field="name")]
    taken = {search_key(name): deleted for name, deleted in rule_store.names_of_others(session, own_id).items()}
    if (deleted := taken.get(search_key(draft.name))) is None:
        return []
    text = translate("LedgerRules", "There is a rule “{name}” already.")
    if deleted:
        text = translate("LedgerRules", "A deleted rule was called “{name}”. Choose another name.")
    return [UserError(text.format(name=draft.name), field="name")]


def _wrong_steps(draft: RuleDraft) -> list[UserError]:
    if not draft.steps:
        text = translate("LedgerRules", "Enter what the first occurrence comes to.")
        return [UserError(text, field="steps")]
    if len(draft.steps) > MOST_STEPS:
        text = translate("LedgerRules", "More than {most} steps. The last one holds for every one after it.")
        return [UserError(text.format(most=MOST_STEPS), field="steps")]
    found = []
    for number, (amount_fen, words) in enumerate(draft.steps, 1):
        if not 0 <= amount_fen <= MOST_FEN:
            text = translate("LedgerRules", "Step {number}: enter an amount from 0 to 1,000,000 yuan.")
            found.append(UserError(text.format(number=number), field="steps"))
        elif not amount_fen and not words:
            text = translate("LedgerRules", "Step {number}: enter an amount, or say what happens instead.")
            found.append(UserError(text.format(number=number), field="steps"))
        elif len(words) > LONGEST_WORDS:
            text = translate("LedgerRules", "Step {number}: the words are longer than {most} characters.")
            found.append(UserError(text.format(number=number, most=LONGEST_WORDS), field="steps"))
    return found


def _tidied(draft: RuleDraft) -> RuleDraft:
    return draft._replace(
        name=one_line(as_given(draft.name)),
        source_kind=draft.source_kind.strip()[:LONGEST_SOURCE],
        steps=tuple(Step(amount_fen, one_line(as_given(words))) for amount_fen, words in draft.steps),
        memo=draft.memo.strip(),
    )


def _write(rule: LedgerRule, draft: RuleDraft) -> None:
    rule.name, rule.kind, rule.period = draft.name, draft.kind, draft.period
    rule.source_kind, rule.memo, rule.active = draft.source_kind, draft.memo, draft.active
    if [(step.amount_fen, step.words) for step in rule.steps] != list(draft.steps):
        rule.steps = [
            LedgerRuleStep(position=position, amount_fen=amount_fen, words=words)
            for position, (amount_fen, words) in enumerate(draft.steps)
        ]
