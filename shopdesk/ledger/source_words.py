"""What a ledger entry may be about, in words."""

from shopdesk.core.text import marked, translate

SOURCES: dict[str, str] = {
    "wrong_shipment": marked("LedgerSource", "Wrong shipment"),
    "quality_feedback": marked("LedgerSource", "Quality feedback"),
    "violation": marked("LedgerSource", "Platform violation"),
    "ticket": marked("LedgerSource", "After-sales ticket"),
    "order": marked("LedgerSource", "Order"),
    "claim": marked("LedgerSource", "Claim"),
    "commission_run": marked("LedgerSource", "Commission"),
}


def source_kind_text(kind: str) -> str:
    """What kind of record it is; nothing for one that is not known."""
    return translate("LedgerSource", SOURCES[kind]) if kind in SOURCES else ""


def source_title(kind: str, number: str) -> str:
    """A record as people call it: what it is and its number."""
    return " ".join(part for part in (source_kind_text(kind), number) if part)
