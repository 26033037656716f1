"""A rule in words: its ladder with an example, and for which records it is proposed."""

from collections.abc import Sequence

from shopdesk.core.text import translate
from shopdesk.ledger.form.rule_choice import step_text
from shopdesk.ledger.form.source_words import source_kind_text
from shopdesk.ledger.states import CountingPeriod, period_text

FOR_SOURCES = ("", "wrong_shipment", "quality_feedback", "violation", "ticket")


def for_text(source_kind: str) -> str:
    """The records a rule is proposed for, as people see it."""
    return source_kind_text(source_kind) or translate("LedgerRules", "Anything")


def ladder_text(steps: Sequence[tuple[int, str]], period: CountingPeriod) -> str:
    """A whole ladder in one line: what each time costs or earns, and how long a time counts."""
    if not steps:
        return ""
    if len(steps) == 1:
        told = translate("LedgerRules", "every time {step}").format(step=step_text(*steps[0]))
    else:
        numbered = translate("LedgerRules", "{number}. time {step}")
        parts = [numbered.format(number=place, step=step_text(*step)) for place, step in enumerate(steps[:-1], 1)]
        parts.append(translate("LedgerRules", "from then on {step}").format(step=step_text(*steps[-1])))
        told = translate("LedgerRules", ", ").join(parts)
    if len(steps) == 1:
        return told
    return translate("LedgerRules", "{ladder}; {period}").format(ladder=told, period=period_text(period).lower())
