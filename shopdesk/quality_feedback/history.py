"""The history of quality feedback as people read it."""

from collections.abc import Mapping, Sequence
from typing import Any

from shopdesk.core.audit import HistoryRow
from shopdesk.core.text import translate
from shopdesk.quality_feedback.model import Defect, FeedbackState, defect_chip, state_chip


def field_titles() -> dict[str, str]:
    """The fields whose changes the history tells, by their names."""
    return {
        "state": translate("QualityHistory", "State"),
        "note": translate("QualityHistory", "Note"),
        "style_no": translate("QualityHistory", "Style no."),
        "goods_title": translate("QualityHistory", "Goods"),
        "defect": translate("QualityHistory", "Defect"),
        "description": translate("QualityHistory", "What is wrong"),
        "batch": translate("QualityHistory", "Batch"),
        "colour": translate("QualityHistory", "Colour"),
        "size": translate("QualityHistory", "Size"),
        "quantity": translate("QualityHistory", "Pieces"),
        "supplier_id": translate("QualityHistory", "Supplier"),
        "customer_name": translate("QualityHistory", "Customer ID"),
        "reported_on": translate("QualityHistory", "Reported on"),
    }


def plain_history(rows: Sequence[HistoryRow], suppliers: Mapping[int, str]) -> list[HistoryRow]:
    """The audit trail of feedback with states, defects and suppliers in words, its steps told as changes of it.

    ``suppliers`` are their names by id.
    """
    told = []
    for row in rows:
        if row.part == "quality_feedback_step":
            note = row.changes.get("note")
            if note is not None:
                told.append(row._replace(action="changed", part="", changes={"note": note}))
        elif not row.part:
            changes = {name: [_word(name, one, suppliers) for one in pair] for name, pair in row.changes.items()}
            told.append(row._replace(changes=changes))
    return told


def _word(name: str, value: Any, suppliers: Mapping[int, str]) -> Any:
    if name == "state" and isinstance(value, str):
        return state_chip(FeedbackState(value)).text
    if name == "defect" and isinstance(value, str):
        return defect_chip(Defect(value)).text
    if name == "supplier_id" and isinstance(value, int):
        return suppliers.get(value, str(value))
    return value
