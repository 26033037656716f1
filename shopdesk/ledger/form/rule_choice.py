"""The rules an entry may follow, in a field that is typed into, and what the chosen one proposes, in words."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from shopdesk.core.text import translate
from shopdesk.ledger.model import RuleId
from shopdesk.ledger.rules.managing import RuleRow
from shopdesk.ledger.rules.proposing import Proposal, propose, rules_for
from shopdesk.ledger.states import EntryKind, kind_chip
from shopdesk.shops.model import StaffId
from shopdesk.ui.desk import Desk

NO_RULE = 0  # the option of the field: amount and reason are by hand
MOST_TOLD = 6  # staff members whose steps are told one by one


class StaffProposal(NamedTuple):
    """What a rule proposes for a staff member."""

    staff_id: StaffId
    name: str
    proposal: Proposal


def rule_options(rules: Sequence[RuleRow], kind: EntryKind) -> list[tuple[int, str]]:
    """The rules for a choice: those of the kind in their order, and none; then the others, which tell their kind."""
    return [
        (NO_RULE, translate("LedgerForm", "No rule: amount by hand")),
        *((rule.id, rule.name) for rule in rules if rule.kind is kind),
        *((rule.id, f"{rule.name} · {kind_chip(rule.kind).text}") for rule in rules if rule.kind is not kind),
    ]


def fitting_rules(desk: Desk, source_kind: str) -> list[RuleRow]:
    """The rules in use, those first that are made for such a record."""
    return desk.read(rules_for, source_kind)


def proposals(desk: Desk, rule_id: int, staff: Sequence[tuple[StaffId, str]], happened_on: date) -> list[StaffProposal]:
    """What a rule comes to for each of some staff members."""
    with desk.database.read() as session:
        return [
            StaffProposal(staff_id, name, propose(session, RuleId(rule_id), staff_id, happened_on))
            for staff_id, name in staff
        ]


def proposal_text(found: Sequence[StaffProposal]) -> str:
    """What is proposed and why, and what comes the next time; one line each where there are several."""
    if not found:
        return ""
    if len(found) > 1:
        named = translate("LedgerForm", "{name}: {why}")
        lines = [named.format(name=one.name, why=one.proposal.why) for one in found[:MOST_TOLD]]
        if len(found) > MOST_TOLD:
            lines.append(translate("LedgerForm", "and {count} more").format(count=len(found) - MOST_TOLD))
        return "\n".join(lines)
    proposal = found[0].proposal
    return f"{proposal.why}\n{proposal.next_time}"
