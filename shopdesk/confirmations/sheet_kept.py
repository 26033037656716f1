"""A sheet that somebody is typing as plain data, for the file that outlives a crash."""

from typing import Any, NamedTuple

from shopdesk.confirmations.versions import FIELDS, LINE_FIELDS, SheetDraft, SheetLineDraft


class KeptSheet(NamedTuple):
    """What was typed, and into what: ``version`` of the record, and whether it was a wish of the buyer."""

    draft: SheetDraft
    note: str
    version: int
    asks_change: bool


def plain_sheet(kept: KeptSheet) -> dict[str, Any]:
    """What was typed as JSON can hold it."""
    lines = [line._asdict() for line in kept.draft.lines]
    return {**kept._asdict(), "draft": {**kept.draft._asdict(), "lines": lines}}


def sheet_from_plain(values: dict[str, Any] | None) -> KeptSheet | None:
    """What ``plain_sheet`` wrote; None for anything else, such as a file of another version of the program."""
    try:
        told = dict(values or {})
        fields = told.pop("draft")
        lines = tuple(SheetLineDraft(**line) for line in fields.pop("lines"))
        kept = KeptSheet(SheetDraft(**fields, lines=lines), **told)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    return kept if _is_sound(kept) else None


def _is_sound(kept: KeptSheet) -> bool:
    """Whether every field has the type it is declared with, as far as a form relies on it."""
    texts = [kept.note, *(getattr(kept.draft, name) for name in FIELDS)]
    numbers: list[object] = [kept.version]
    for line in kept.draft.lines:
        texts += [getattr(line, name) for name in LINE_FIELDS if name != "quantity"]
        numbers += [line.quantity, line.order_line_id or 0]
    return all(isinstance(text, str) for text in texts) and all(isinstance(number, int) for number in numbers)
