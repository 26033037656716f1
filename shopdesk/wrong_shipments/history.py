"""The history of a wrong shipment as people read it."""

from collections.abc import Mapping, Sequence
from typing import Any

from shopdesk.core.audit import HistoryRow
from shopdesk.core.text import translate
from shopdesk.wrong_shipments.model import Resolution, WrongKind, kind_chip, resolution_chip

LOSS_COUNTED_WITH = "loss_counted_with"  # no field of a record: the numbers of those that took its loss over


def field_titles() -> dict[str, str]:
    """The fields whose changes the history tells."""
    return {
        "kind": translate("WrongShipments", "What went wrong"),
        "found_on": translate("WrongShipments", "Came to light"),
        "staff_id": translate("WrongShipments", "Responsible"),
        "resolution": translate("WrongShipments", "Resolution"),
        "resolved_on": translate("WrongShipments", "Put right on"),
        "customer_name": translate("WrongShipments", "Customer ID"),
        "courier": translate("WrongShipments", "Courier"),
        "tracking_no": translate("WrongShipments", "Tracking no."),
        "slip_weight_g": translate("WrongShipments", "Slip (g)"),
        "measured_weight_g": translate("WrongShipments", "Measured (g)"),
        "picture_checked": translate("WrongShipments", "Picture check"),
        "listing_taken_down": translate("WrongShipments", "Listing taken down"),
        "loss_fen": translate("WrongShipments", "Loss"),
        LOSS_COUNTED_WITH: translate("WrongShipments", "Loss counted with"),
        "memo": translate("WrongShipments", "Memo"),
        "goods": translate("WrongShipments", "Ordered → sent"),
    }


def plain_history(rows: Sequence[HistoryRow], staff: Mapping[int, str]) -> list[HistoryRow]:
    """The audit trail of a record with its words as people read them; ``staff`` are names by id.

    Goods that were entered anew are told as one change, not line by line: each time the former lines go, one after
    the other. Those a record begins with are part of entering it.
    """
    told: list[HistoryRow] = []
    newer: HistoryRow | None = None
    for row in rows:
        if row.part:
            if row.action == "deleted" and (newer is None or (newer.part, newer.action) != (row.part, row.action)):
                said = [None, translate("WrongShipments", "entered anew")]
                told.append(row._replace(action="changed", part="", changes={"goods": said}))
        else:
            changes = {name: [_word(name, value, staff) for value in values] for name, values in row.changes.items()}
            told.append(row._replace(changes=changes))
        newer = row
    return told


def _word(name: str, value: Any, staff: Mapping[int, str]) -> Any:
    if isinstance(value, bool):
        return translate("WrongShipments", "done") if value else translate("WrongShipments", "not done")
    match name:
        case "kind" if value:
            return kind_chip(WrongKind(value)).text
        case "resolution":
            return resolution_chip(Resolution(value) if value else None).text
        case "staff_id":
            return translate("WrongShipments", "not known") if value is None else staff.get(value, str(value))
    return value
