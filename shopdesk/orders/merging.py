"""What a file says beside what is known: what of it counts, and what becomes of values that were entered here."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from shopdesk.core import audit
from shopdesk.core.identifiers import is_masked
from shopdesk.orders.model import PEOPLE, STATUS_RANK, Flag, OrderStatus

Difference = dict[str, tuple[Any, Any]]
# Whether what a file says of a field counts, given what the platform said of it before (None for nothing).
Rule = Callable[[str, Any, Any], bool]


class OwnRow(NamedTuple):
    """What is known of a field that was entered here: what the platform said last (None: nothing), undecided or not."""

    platform_value: Any
    differs: bool


class Merge(NamedTuple):
    """What a file changes in a record: its fields before and after, and own values; None for one that is none now."""

    changes: Difference
    own: dict[str, OwnRow | None]


def merge(before: Mapping[str, Any], told: Mapping[str, Any], own: Mapping[str, OwnRow], counts: Rule) -> Merge:
    """What becomes of a record of which a file tells some fields; what was entered here stays as it is."""
    changes: Difference = {}
    moved: dict[str, OwnRow | None] = {}
    for name, after in told.items():
        ours = before[name]
        if name not in own:
            if ours != after and counts(name, ours, after):
                changes[name] = (ours, after)
        elif not _says_nothing(name, after) and counts(name, own[name].platform_value, after):
            row = beside(own[name], ours, after)
            if row != own[name]:
                moved[name] = row
    return Merge(changes, moved)


def _says_nothing(name: str, told: Any) -> bool:
    return told == "" or (name in PEOPLE and is_masked(told))


def beside(own: OwnRow, ours: Any, theirs: Any) -> OwnRow | None:
    """An own value after the platform has spoken; None once both say the same.

    Somebody who kept ours has decided about that very value: only another one is a difference again.
    """
    told = audit.plain(theirs)
    if audit.plain(ours) == told:
        return None
    return own if own.platform_value == told else OwnRow(told, differs=True)


def platforms_view(record: Mapping[str, Any], own: Mapping[str, OwnRow]) -> Mapping[str, Any]:
    """A record as the platform described it last, as far as it did; plain values where they were entered here."""
    said = {name: row.platform_value for name, row in own.items() if row.platform_value is not None}
    return {**record, **said} if said else record


def list_counts(name: str, seen: Any, after: Any) -> bool:
    """What an order list says counts, but a status never goes back, and a mask hides nobody who was known."""
    if name == "status":
        return seen is None or STATUS_RANK[after] >= STATUS_RANK[seen]
    return name not in PEOPLE or not seen or not is_masked(after) or is_masked(seen)


def list_beside_lines_counts(name: str, seen: Any, after: Any) -> bool:
    """The same for an order whose lines are known: they tell the goods better than the list's joined titles."""
    return name not in ("items", "quantity") and list_counts(name, seen, after)


def shipments_count(name: str, seen: Any, after: Any) -> bool:
    """What a list of shipments says counts, but of people only what no order list has told unmasked."""
    if name in PEOPLE:
        return not seen or (is_masked(seen) and not is_masked(after))
    return list_beside_lines_counts(name, seen, after)


def lines_count(name: str, seen: Any, after: Any) -> bool:
    """Lines fill what the order list left open, and move the status on."""
    if name == "status":
        return seen is None or STATUS_RANK[after] > STATUS_RANK[seen]
    return not seen


def always_counts(_name: str, _seen: Any, _after: Any) -> bool:
    """What a file says of a line is what the platform says now."""
    return True


def typed(field: str, plain: Any) -> Any:
    """A field's value out of what ``audit.plain`` made of it."""
    if plain is None:
        return None
    match field:
        case "status":
            return OrderStatus(plain)
        case "flag":
            return Flag(plain)
        case _:
            return datetime.fromisoformat(plain) if field.endswith("_at") else plain
