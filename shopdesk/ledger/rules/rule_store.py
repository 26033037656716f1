"""Every query for rules of the ledger."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from shopdesk.ledger.model import LedgerEntry, LedgerRule, LedgerRuleStep, RuleId
from shopdesk.ledger.rules.ladder import Step
from shopdesk.ledger.states import CountingPeriod, EntryKind


class RuleRow(NamedTuple):
    """A rule as lists and choices show it; ``used`` is how many entries were made by it."""

    id: RuleId
    version: int
    name: str
    kind: EntryKind
    period: CountingPeriod
    source_kind: str
    active: bool
    memo: str
    steps: tuple[Step, ...] = ()
    used: int = 0


def list_rules(session: Session, ids: Sequence[int] | None = None) -> list[RuleRow]:
    """The rules that are not in the recycle bin, active ones first, by name; or those of some ids, deleted or not."""
    rule, step, entry = LedgerRule, LedgerRuleStep, LedgerEntry
    columns = [getattr(rule, name) for name in RuleRow._fields[:8]]
    wanted = rule.deleted_at.is_(None) if ids is None else rule.id.in_(ids)
    rows = [RuleRow(*row) for row in session.execute(select(*columns).where(wanted))]
    steps: dict[int, list[Step]] = {row.id: [] for row in rows}
    query = select(step.rule_id, step.amount_fen, step.words).where(step.rule_id.in_(steps)).order_by(step.position)
    for rule_id, amount_fen, words in session.execute(query):
        steps[rule_id].append(Step(amount_fen, words))
    counted = select(entry.rule_id, func.count()).where(entry.rule_id.in_(steps)).group_by(entry.rule_id)
    used = {row[0]: row[1] for row in session.execute(counted)}
    rows = [row._replace(steps=tuple(steps[row.id]), used=used.get(row.id, 0)) for row in rows]
    return sorted(rows, key=lambda row: (not row.active, row.name))


def rule_row(session: Session, rule_id: int) -> RuleRow | None:
    """One rule, whether it is in the recycle bin or not."""
    return next(iter(list_rules(session, [rule_id])), None)


def is_used(session: Session, rule_id: int) -> bool:
    """Whether an entry was made by a rule."""
    return bool(session.scalar(select(exists().where(LedgerEntry.rule_id == rule_id))))


def names_of_others(session: Session, own_id: int | None) -> dict[str, bool]:
    """The names of all rules but one, and whether each lies in the recycle bin."""
    query = select(LedgerRule.name, LedgerRule.deleted_at.is_not(None), LedgerRule.id)
    return {name: deleted for name, deleted, rule_id in session.execute(query) if rule_id != own_id}
