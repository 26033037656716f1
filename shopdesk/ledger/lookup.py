"""What the rest of the desk asks about the ledger."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.identifiers import search_key
from shopdesk.core.text import translate
from shopdesk.ledger import rights, store
from shopdesk.ledger.fund import fund_store
from shopdesk.ledger.fund.fund_store import MovementRow
from shopdesk.ledger.model import EntryId
from shopdesk.ledger.store import EntryFilter, EntryRow

_LEAST_OF_A_NUMBER = 3  # characters; with fewer everything would be found


class FoundEntry(NamedTuple):
    """An entry, and the number a text was found in: its own, or that of what it is about."""

    row: EntryRow
    matched: str


class FoundMovement(NamedTuple):
    """A movement of the fund, and the number a text was found in."""

    row: MovementRow
    matched: str


def find_entries(session: Session, actor: Actor, text: str, limit: int) -> list[FoundEntry]:
    """Entries this person may see with ``text`` in their number or in that of what they are about, newest first."""
    if not _may_be_number(text):
        return []
    seen = rights.narrowed(session, actor, EntryFilter())
    rows = entry_rows(session, store.find_by_number(session, text, seen, limit))
    key = search_key(text)
    return [FoundEntry(row, row.entry_no if key in search_key(row.entry_no) else row.source_no) for row in rows]


def find_movements(session: Session, actor: Actor, text: str, limit: int) -> list[FoundMovement]:
    """Movements of the fund with ``text`` in their number, newest first; who paid a fine as far as one may see it."""
    if not _may_be_number(text):
        return []
    ids = fund_store.find_by_number(session, text, limit)
    rows = fund_store.list_movement_rows(session, ids, rights.staff_seen(session, actor))
    return [FoundMovement(rows[one], rows[one].movement_no) for one in ids]


def entries_of_source(session: Session, kind: str, record_id: int, actor: Actor | None = None) -> list[EntryRow]:
    """The entries about a record, as they were entered; with an actor only those this person may see."""
    ids = [entry_id for _source, entry_id in store.list_source_ids(session, kind, [record_id])]
    rows = entry_rows(session, ids)
    seen = None if actor is None else rights.staff_seen(session, actor)
    return [row for row in rows if seen is None or row.staff_id == seen]


def entry_rows(session: Session, entry_ids: Sequence[int]) -> list[EntryRow]:
    """Some entries as lists show them, in the order asked for."""
    rows = store.list_entry_rows(session, [EntryId(entry_id) for entry_id in entry_ids])
    return [rows[entry_id] for entry_id in entry_ids if entry_id in rows]


def sources_with_entries(session: Session, kind: str, record_ids: Sequence[int]) -> dict[int, str]:
    """The numbers of the entries that stand about each of some records of a kind, for a column of their list."""
    found = store.list_source_ids(session, kind, record_ids)
    rows = store.list_entry_rows(session, [entry_id for _source, entry_id in found])
    numbers: dict[int, list[str]] = {}
    for source_id, entry_id in found:
        if rows[entry_id].stands:
            numbers.setdefault(source_id, []).append(rows[entry_id].entry_no)
    return {source_id: translate("LedgerLookup", ", ").join(told) for source_id, told in numbers.items()}


def count_waiting(session: Session, actor: Actor) -> int:
    """How many appeals wait for somebody to decide them; none for who may not."""
    return 0 if rights.why_not_decide(session, actor) else store.open_appeals(session).number


def _may_be_number(text: str) -> bool:
    """Whether it is worth looking: names and words are in no number."""
    key = search_key(text)
    return len(key) >= _LEAST_OF_A_NUMBER and key.isascii()
