"""What the rest of the desk asks about the ledger."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.text import translate
from shopdesk.ledger import rights, store
from shopdesk.ledger.model import EntryId
from shopdesk.ledger.store import EntryRow


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
