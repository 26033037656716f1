"""A ledger of a million entries: verifying beside plain reading and hashing, its list beside raw SQL, entering."""

import random
import sqlite3
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from sqlalchemy.orm import Session

from benchmarks.data import actor
from benchmarks.measuring import Figure, median_ms, p95, samples_ms
from benchmarks.places import BENCH
from benchmarks.sample_ledger import add_people, fill_entries
from benchmarks.tickets import FIRST_SCREEN
from shopdesk.core.clock import utc_now
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.ledger import ahead, chain, service, store
from shopdesk.ledger.dossier import entry_detail
from shopdesk.ledger.model import EntryId
from shopdesk.ledger.months.month_store import list_months
from shopdesk.ledger.rules.proposing import propose
from shopdesk.ledger.states import EntryKind
from shopdesk.ledger.store import EntryFilter, EntrySort

_RAW_IDS = "SELECT id FROM ledger_entry ORDER BY id DESC"
_RAW_SORTED = "SELECT id FROM ledger_entry ORDER BY reason DESC, id DESC"
_RAW_ROWS = "SELECT * FROM ledger_entry ORDER BY id"


def measure(count: int) -> Iterator[Figure]:
    """The figures at ``count`` entries."""
    with tempfile.TemporaryDirectory(dir=BENCH) as name:
        folder = DataFolder(Path(name))
        with open_database(folder, utc_now()) as opened, closing(sqlite3.connect(folder.database)) as raw:
            with opened.database.write(actor()) as session:
                fill_entries(session, actor(), count, add_people(session, actor()))
            title = f"ledger of {count:,} entries"
            yield from _verifying(opened.database, raw, title)
            yield from _lists(opened.database, raw, title)
            yield from _work(opened.database, title)


def _verifying(database: Database, raw: sqlite3.Connection, title: str) -> Iterator[Figure]:
    def read_and_hash() -> None:
        for row in raw.execute(_RAW_ROWS):
            sha256(repr(row).encode()).hexdigest()

    floor = median_ms(read_and_hash, 1) / 1000
    with database.read() as session:
        took = median_ms(lambda: _require(chain.verify(session).ok), 1) / 1000
    yield Figure(f"{title}: verify", took, "s", "read and hash", floor, 4)


def _require(is_right: bool) -> None:
    if not is_right:
        raise RuntimeError("the ledger made for measuring is not right")


def _lists(database: Database, raw: sqlite3.Connection, title: str) -> Iterator[Figure]:
    first = median_ms(_asked(database, _first_rows), 3)
    yield Figure(f"{title}: first rows", first, "ms", limit=150, of_ratio=False)
    floor = median_ms(lambda: raw.execute(_RAW_IDS).fetchall(), 3)
    whole = _asked(database, lambda session: store.list_entry_ids(session, EntryFilter()))
    yield Figure(f"{title}: whole list", median_ms(whole, 3), "ms", "raw SQL", floor, 6)
    with database.read() as session:
        ids = store.list_entry_ids(session, EntryFilter())
    begins = random.Random(1).choices(range(max(1, len(ids) - 100)), k=60)
    windows = [
        _asked(database, lambda session, one=ids[begin : begin + 100]: store.list_entry_rows(session, one))
        for begin in begins
    ]
    yield Figure(
        f"{title}: 100-row window (median)", statistics.median(samples_ms(windows)), "ms", limit=10, of_ratio=False
    )
    sorts = {
        key: _asked(database, lambda session, key=key: store.list_entry_ids(session, EntryFilter(), EntrySort(key)))
        for key in store.SORTS
    }
    slowest = max((median_ms(sort, 1) / 1000, key) for key, sort in sorts.items())
    floor = median_ms(lambda: raw.execute(_RAW_SORTED).fetchall(), 1) / 1000
    yield Figure(f"{title}: slowest sort ({slowest[1]})", slowest[0], "s", "raw SQL, reasons", floor, 5)
    month = actor().clock.month_of(utc_now() - timedelta(40))
    filters = {
        "all": (EntryFilter(), 3),
        "a month": (EntryFilter(months=frozenset({month})), 0.2),
        "a month of one person": (EntryFilter(months=frozenset({month}), seen_staff_id=_staff(1)), 0.05),
        "standing": (EntryFilter(only_standing=True), 4),
        "uncollected": (EntryFilter(uncollected=True), 4),
        "text": (EntryFilter(text="颜色 77777"), 8),
    }
    for name, (wanted, limit) in filters.items():
        listed = _asked(
            database,
            lambda session, wanted=wanted: (store.list_entry_ids(session, wanted), store.entry_totals(session, wanted)),
        )
        yield Figure(f"{title}: list and sums, {name}", median_ms(listed, 1) / 1000, "s", limit=limit, of_ratio=False)


def _first_rows(session: Session) -> object:
    """What people see before the whole list is there."""
    ids = store.list_entry_ids(session, EntryFilter(), EntrySort(), FIRST_SCREEN)
    return store.list_entry_rows(session, ids[:100])


def _work(database: Database, title: str) -> Iterator[Figure]:
    clock = actor().clock
    with database.read() as session:
        ids = random.Random(3).choices(store.list_entry_ids(session, EntryFilter()), k=60)
        rule = service.list_rules(session)[0].id
    opening = [_asked(database, lambda session, one=one: entry_detail(session, EntryId(one))) for one in ids]
    yield Figure(f"{title}: open one (p95)", p95(samples_ms(opening)), "ms", limit=50, of_ratio=False)
    proposing = [
        _asked(database, lambda session, who=who: propose(session, rule, who, clock.today())) for who in range(1, 40)
    ]
    yield Figure(f"{title}: propose (p95)", p95(samples_ms(proposing)), "ms", limit=50, of_ratio=False)

    def enter() -> None:
        with database.write(actor()) as session:
            draft = service.EntryDraft(_staff(1), EntryKind.PENALTY, clock.today(), rule)
            service.enter(session, actor(), draft)

    yield Figure(f"{title}: enter one", median_ms(enter, 15), "ms", limit=60, of_ratio=False)
    for name, query, limit in (
        ("months", lambda session: list_months(session, clock), 2),
        ("the first page's figures", lambda session: ahead.ledger_ahead(session, clock), 2),
        ("rules with their use", service.list_rules, 0.5),
    ):
        took = median_ms(_asked(database, query), 1) / 1000
        yield Figure(f"{title}: {name}", took, "s", limit=limit, of_ratio=False)


def _staff(staff_id: int) -> store.StaffId:
    return store.StaffId(staff_id)


def _asked(database: Database, query: Callable[[Session], object]) -> Callable[[], None]:
    def ask() -> None:
        with database.read() as session:
            query(session)

    return ask
