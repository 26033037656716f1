"""The reasons that were given last, to be chosen instead of typed once more."""

from collections.abc import Sequence
from typing import NamedTuple

from shopdesk.ledger.states import EntryKind
from shopdesk.ledger.store import EntryFilter, EntrySort, list_entry_ids, list_entry_rows
from shopdesk.ui.desk import Desk

LOOKED_AT = 200  # entries, the latest ones
OFFERED = 12


class LastReason(NamedTuple):
    """A reason that was given, for which kind and by which rule."""

    kind: EntryKind
    rule_id: int | None
    reason: str


def last_reasons(desk: Desk) -> list[LastReason]:
    """What the latest entries say, newest first; commission explains itself."""
    with desk.database.read() as session:
        ids = list_entry_ids(session, EntryFilter(), EntrySort(), LOOKED_AT)
        rows = list_entry_rows(session, ids)
    listed = [rows[entry_id] for entry_id in ids if entry_id in rows]
    return [
        LastReason(row.kind, row.rule_id, row.reason)
        for row in listed
        if row.reason and not row.reverses_no and row.kind is not EntryKind.COMMISSION
    ]


def offered(reasons: Sequence[LastReason], kind: EntryKind, rule_id: int | None) -> list[str]:
    """The reasons to offer: those given by this rule first, then the others of the kind, each once."""
    fitting = [one for one in reasons if one.kind is kind]
    by_rule = [one.reason for one in fitting if rule_id and one.rule_id == rule_id]
    return list(dict.fromkeys([*by_rule, *(one.reason for one in fitting)]))[:OFFERED]
