"""Which records a rule may be made for, in words."""

from shopdesk.core.text import translate
from shopdesk.ledger.source_words import source_kind_text

FOR_SOURCES = ("", "wrong_shipment", "quality_feedback", "violation", "ticket")


def for_text(source_kind: str) -> str:
    """The records a rule is proposed for, as people see it."""
    return source_kind_text(source_kind) or translate("LedgerRules", "Anything")
