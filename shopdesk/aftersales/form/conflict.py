"""What two people entered into one ticket at the same time, in words."""

from enum import StrEnum

from shopdesk.aftersales.drafting.drafts import TicketDraft
from shopdesk.aftersales.states import (
    Intervention,
    Phase,
    PostagePayer,
    TicketKind,
    Urgency,
    intervention_chip,
    kind_chip,
    payer_chip,
    phase_chip,
    urgency_chip,
)
from shopdesk.core import conflicts
from shopdesk.core.money import format_yuan
from shopdesk.core.text import marked, translate

_TITLES = {
    "kind": marked("TicketEntry", "Kind"),
    "lines": marked("TicketEntry", "Goods"),
    "reason_id": marked("TicketEntry", "Reason"),
    "phase": marked("TicketEntry", "Where the goods are"),
    "description": marked("TicketEntry", "What the customer says"),
    "note": marked("TicketEntry", "Our note"),
    "refund_no": marked("TicketEntry", "Platform refund no."),
    "faults": marked("TicketEntry", "Shares of the fault"),
    "postage_payer": marked("TicketEntry", "Postage of the parcels"),
    "urgency": marked("TicketEntry", "Urgency"),
    "intervention": marked("TicketEntry", "Platform intervention"),
    "handler_id": marked("TicketEntry", "Handler"),
    "received_on": marked("TicketEntry", "Received on"),
    "override_reason": marked("TicketEntry", "Why it is allowed"),
    "replacements": marked("TicketEntry", "Replacement goods"),
    "return_address_id": marked("TicketEntry", "Return address"),
    "return_courier": marked("TicketEntry", "Return courier"),
    "return_tracking_no": marked("TicketEntry", "Return tracking no."),
    "return_postage_fen": marked("TicketEntry", "Return postage to refund"),
}


def differences_text(both: tuple[str, ...], mine: TicketDraft, theirs: TicketDraft) -> str:
    """What each of two people entered, a line for each field; what has no title of its own are amounts."""
    amounts = translate("TicketEntry", "Amounts")
    titles = {name: translate("TicketEntry", _TITLES[name]) if name in _TITLES else amounts for name in both}
    return conflicts.differences_text(both, mine, theirs, titles, _in_words)


def _in_words(value: object, name: str) -> str | None:
    """A value as people read it; None for what takes more than a line."""
    if isinstance(value, StrEnum):
        chips = {
            TicketKind: kind_chip,
            Phase: phase_chip,
            PostagePayer: payer_chip,
            Urgency: urgency_chip,
            Intervention: intervention_chip,
        }
        return chips[type(value)](value).text  # type: ignore[operator]
    if isinstance(value, bool) or name.endswith("_id"):
        return None
    if isinstance(value, int) and name.endswith("_fen"):
        return format_yuan(value)
    if isinstance(value, str) or value is None or name == "received_on":
        return str(value or "—")
    return None
