"""The facts of an entry in groups, in the words of who is fined or rewarded."""

from collections.abc import Callable, Sequence

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ledger.companions import Openers
from shopdesk.ledger.dossier import AppealOfEntry, MovementOfEntry
from shopdesk.ledger.rules.ladder import Step, nth_time, step_text
from shopdesk.ledger.source_words import source_title
from shopdesk.ledger.states import appeal_chip, fund_chip, kind_chip
from shopdesk.ledger.store import EntryRow
from shopdesk.ui.detail import Fact

MOST_LISTED = 8  # other times of a rule, the latest ones
MARK = 16  # characters of a hash: enough to compare with a statement on paper

OpenEntry = Callable[[int], object]


def entry_facts(row: EntryRow, clock: Clock) -> list[Fact]:
    """Who, what, when, and who entered it."""
    named = translate("LedgerDetail", "{name} (no. {staff_no})") if row.staff_no else "{name}"
    counts = "" if row.booked_on == row.happened_on else row.booked_on.isoformat()
    return [
        Fact(translate("LedgerDetail", "Staff"), named.format(name=row.staff_name, staff_no=row.staff_no)),
        Fact(translate("LedgerDetail", "Amount"), format_yuan(row.amount_fen), chips=(kind_chip(row.kind),)),
        Fact(translate("LedgerDetail", "Day"), row.happened_on.isoformat()),
        Fact(translate("LedgerDetail", "Counts for"), counts, side=translate("LedgerDetail", "month closed"))
        if counts
        else Fact("", ""),
        Fact(translate("LedgerDetail", "Reason"), row.reason),
        Fact(translate("LedgerDetail", "Shop"), row.shop),
        Fact(translate("LedgerDetail", "Entered"), _entered(row, clock)),
    ]


def rule_facts(row: EntryRow, others: Sequence[EntryRow], open_entry: OpenEntry) -> list[Fact]:
    """By which rule, the how manieth time, what it proposed, and the other times that count together with this one."""
    if not row.rule_name:
        return []
    proposed = ""
    if row.proposed_fen is not None and not row.reverses_no:
        proposed = step_text(Step(abs(row.proposed_fen), row.step_words))
        if row.proposed_fen != row.amount_fen:
            proposed = translate("LedgerDetail", "{step}; another amount was entered").format(step=proposed)
    facts = [
        Fact(translate("LedgerDetail", "Rule"), row.rule_name),
        Fact(translate("LedgerDetail", "Step"), nth_time(row.occurrence_no) if row.occurrence_no else ""),
        Fact(translate("LedgerDetail", "Rule said"), proposed),
    ]
    label = translate("LedgerDetail", "Other times")
    for other in others[-MOST_LISTED:]:
        told = translate("LedgerDetail", "{day} {amount}")
        side = told.format(day=other.happened_on.isoformat(), amount=format_yuan(other.amount_fen))
        facts.append(_entry(label, other, open_entry, side))
        label = ""
    return facts


def link_facts(
    row: EntryRow, openers: Openers, open_entry: OpenEntry, related: Sequence[EntryRow]
) -> list[Fact]:  # fmt: skip
    """What the entry is about, and the entry that takes it back or is taken back by it."""
    facts = []
    if row.source_no or row.source_kind:
        opener = openers.get(row.source_kind)
        source_id = row.source_id
        opened = None if opener is None or source_id is None else lambda: opener(source_id)
        facts.append(
            Fact(translate("LedgerDetail", "About"), source_title(row.source_kind, row.source_no), open=opened)
        )
    by = {one.entry_no: one for one in related}
    for label, number in (
        (translate("LedgerDetail", "Reversed by"), row.reversed_by_no),
        (translate("LedgerDetail", "Takes back"), row.reverses_no),
    ):
        if (other := by.get(number)) is not None:
            facts.append(_entry(label, other, open_entry, other.booked_on.isoformat()))
            facts.append(Fact(translate("LedgerDetail", "Why"), other.reason if row.reversed_by_no else ""))
    return facts


def appeal_facts(appeals: Sequence[AppealOfEntry], clock: Clock) -> list[Fact]:
    """What was said against the entry, and what was decided, newest first."""
    facts = []
    for appeal in appeals:
        filed = translate("LedgerDetail", "{day} by {name}")
        when = filed.format(day=clock.day_of(appeal.filed_at).isoformat(), name=appeal.filed_by)
        facts.append(Fact(translate("LedgerDetail", "Filed"), when, chips=(appeal_chip(appeal.state),)))
        facts.append(Fact(translate("LedgerDetail", "Says"), appeal.reason))
        if appeal.decided_at is not None:
            when = filed.format(day=clock.day_of(appeal.decided_at).isoformat(), name=appeal.decided_by)
            facts.append(Fact(translate("LedgerDetail", "Settled"), when))
            facts.append(Fact(translate("LedgerDetail", "Decision"), appeal.decision))
    return facts


def fund_facts(movements: Sequence[MovementOfEntry], openers: Openers) -> list[Fact]:
    """What moved in the department fund because of the entry."""
    facts, opener = [], openers.get("fund_movement")
    for movement in movements:
        opened = None if opener is None else (lambda movement_id=movement.id: opener(movement_id))
        told = translate("LedgerDetail", "{day} {amount}")
        side = told.format(day=movement.moved_on.isoformat(), amount=format_yuan(movement.amount_fen))
        facts.append(Fact(fund_chip(movement.kind).text, movement.movement_no, side=side, open=opened))
    return facts


def chain_facts(row: EntryRow, mark: str) -> list[Fact]:
    """Where the entry stands in the chain; its mark is what a statement on paper carries."""
    return [
        Fact(translate("LedgerDetail", "Place"), f"{row.id:,}"),
        Fact(translate("LedgerDetail", "Mark"), mark[:MARK], copy=True),
    ]


def heading_chip(row: EntryRow) -> Chip:
    """What stands beside the number of the entry."""
    if row.reversed_by_no:
        return Chip(translate("LedgerDetail", "Reversed"), "neutral")
    if row.reverses_no:
        return Chip(translate("LedgerDetail", "Reversal"), "special")
    return kind_chip(row.kind)


def _entry(label: str, row: EntryRow, open_entry: OpenEntry, side: str) -> Fact:
    return Fact(label, row.entry_no, open=lambda: open_entry(row.id), side=side)


def _entered(row: EntryRow, clock: Clock) -> str:
    told = translate("LedgerDetail", "{time} by {name}")
    return told.format(time=shown_text(row.entered_at, clock), name=row.entered_by)
