"""What two people entered into one record at the same time, in words."""

from datetime import date

from shopdesk.core import conflicts
from shopdesk.core.money import format_yuan
from shopdesk.core.text import marked, translate
from shopdesk.wrong_shipments.drafts import ShipmentDraft
from shopdesk.wrong_shipments.model import WrongKind, kind_chip

_TITLES = {
    "kind": marked("WrongShipmentDialog", "What went wrong"),
    "found_on": marked("WrongShipmentDialog", "Came to light on"),
    "order_no": marked("WrongShipmentDialog", "Order no."),
    "ticket_id": marked("WrongShipmentDialog", "Ticket"),
    "customer_name": marked("WrongShipmentDialog", "Customer ID"),
    "courier": marked("WrongShipmentDialog", "Courier"),
    "tracking_no": marked("WrongShipmentDialog", "Tracking no."),
    "slip_weight_g": marked("WrongShipmentDialog", "Weight on the slip"),
    "measured_weight_g": marked("WrongShipmentDialog", "Weight measured"),
    "staff_id": marked("WrongShipmentDialog", "Responsible"),
    "picture_checked": marked("WrongShipmentDialog", "Picture checked"),
    "listing_taken_down": marked("WrongShipmentDialog", "Listing taken down"),
    "loss_fen": marked("WrongShipmentDialog", "Loss"),
    "memo": marked("WrongShipmentDialog", "Memo"),
    "lines": marked("WrongShipmentDialog", "Goods"),
}


def differences_text(both: tuple[str, ...], mine: ShipmentDraft, theirs: ShipmentDraft) -> str:
    """What each of two people entered, a line for each field; the order's id and shop go with its number."""
    titles = {name: translate("WrongShipmentDialog", title) for name, title in _TITLES.items()}
    return conflicts.differences_text(both, mine, theirs, titles, _in_words)


def _in_words(value: object, name: str) -> str | None:
    if isinstance(value, WrongKind):
        return kind_chip(value).text
    if isinstance(value, date):
        return value.isoformat()
    if name.endswith("_id") or isinstance(value, tuple | bool):
        return None
    if isinstance(value, int):
        return format_yuan(value) if name.endswith("_fen") else f"{value} g"
    return str(value or "—")
