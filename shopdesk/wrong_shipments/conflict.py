"""Two people changed one record: what only one of them touched is taken from that one, what both did is told."""

from datetime import date
from typing import NamedTuple

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


class Together(NamedTuple):
    """A draft out of two, and the fields that both people changed, each in another way."""

    draft: ShipmentDraft
    both: tuple[str, ...]


def taken_together(base: ShipmentDraft, mine: ShipmentDraft, theirs: ShipmentDraft) -> Together:
    """What is stored now with what was typed here on top of it."""
    names = ShipmentDraft._fields
    changed = {name: getattr(mine, name) for name in names if getattr(mine, name) != getattr(base, name)}
    both = tuple(name for name in changed if getattr(theirs, name) not in (getattr(base, name), changed[name]))
    return Together(theirs._replace(**changed), both)


def differences_text(both: tuple[str, ...], mine: ShipmentDraft, theirs: ShipmentDraft) -> str:
    """What each of two people entered, a line for each field; of what takes more than a line only that they differ."""
    told = []
    for name in both:
        if name not in _TITLES:  # the order's id and shop go with its number
            continue
        words = [_in_words(getattr(draft, name), name) for draft in (theirs, mine)]
        text = translate("WrongShipmentDialog", "{field}: stored “{theirs}”, yours “{mine}”")
        if None in words:
            text = translate("WrongShipmentDialog", "{field}: both of you changed it")
        title = translate("WrongShipmentDialog", _TITLES[name])
        told.append(text.format(field=title, theirs=words[0], mine=words[1]))
    return "\n".join(told)


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
