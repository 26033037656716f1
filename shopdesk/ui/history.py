"""A record's audit trail in plain words."""

from collections.abc import Iterable, Mapping
from typing import Any

from shopdesk.core.audit import HistoryRow
from shopdesk.core.clock import Clock
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ui.detail import Event

LONGEST_VALUE = 60


def history_events(rows: Iterable[HistoryRow], clock: Clock, fields: Mapping[str, str]) -> list[Event]:
    """One event an entry; ``fields`` are the translated names of the fields worth telling, others are left out."""
    events = []
    for row in rows:
        told = [_change(fields[name], name, *values) for name, values in row.changes.items() if name in fields]
        words = translate("History", "; ").join(told)
        if row.action == "changed" and not words:
            continue
        verb = action_in_words(row.action)
        text = f"{row.staff} {verb}" if not words or row.action != "changed" else f"{row.staff} {words}"
        events.append(Event(f"{clock.local(row.at):%m-%d %H:%M}", text))
    return events


def action_in_words(action: str) -> str:
    """What was done, as the history says it."""
    words = {
        "created": translate("History", "entered this"),
        "changed": translate("History", "changed this"),
        "deleted": translate("History", "moved this to the recycle bin"),
        "restored": translate("History", "restored this"),
        "kept": translate("History", "kept our own value"),
    }
    return words.get(action, action)


def _change(title: str, name: str, before: Any, after: Any) -> str:
    if before in (None, ""):
        return translate("History", "{field}: {after}").format(field=title, after=_shown(name, after))
    return translate("History", "{field}: {before} → {after}").format(
        field=title, before=_shown(name, before), after=_shown(name, after)
    )


def _shown(name: str, value: Any) -> str:
    if name.endswith("_fen") and isinstance(value, int):
        return format_yuan(value)
    text = "—" if value in (None, "") else str(value)
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"
