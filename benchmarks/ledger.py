"""A ledger of a million entries: verifying beside plain reading and hashing, its list beside raw SQL, entering."""

import random
import sqlite3
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from sqlalchemy.orm import Session

from benchmarks.data import actor
from benchmarks.measuring import Figure, median_ms, p95, samples_ms
from benchmarks.places import BENCH
from shopdesk.core.actor import Role
from shopdesk.core.audit import write_entries
from shopdesk.core.clock import utc_now
from shopdesk.core.database import Database, insert_tuples, table_of
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.ledger import ahead, chain, service, store
from shopdesk.ledger.dossier import entry_detail
from shopdesk.ledger.model import ChainHead, EntryId, LedgerEntry
from shopdesk.ledger.months.month_store import list_months
from shopdesk.ledger.rules.proposing import propose
from shopdesk.ledger.states import CountingPeriod, EntryKind
from shopdesk.ledger.store import EntryFilter, EntrySort
from shopdesk.shops.service import add_staff

STAFF, DAYS, BATCH = 40, 1_095, 20_000
KINDS = (
    *(EntryKind.PENALTY,) * 5,
    EntryKind.BONUS,
    EntryKind.BONUS,
    EntryKind.ADJUSTMENT,
    *(EntryKind.COMMISSION,) * 2,
)
_FIELDS: dict[str, list[object]] = {name: [None, "about as long as it is"] for name in ("reason", "staff_name", "kind")}
_RAW_IDS = "SELECT id FROM ledger_entry ORDER BY id DESC"
_RAW_SORTED = "SELECT id FROM ledger_entry ORDER BY reason DESC, id DESC"
_RAW_ROWS = "SELECT * FROM ledger_entry ORDER BY id"


def measure(count: int) -> Iterator[Figure]:
    """The figures at ``count`` entries, every fiftieth of them reversed."""
    with tempfile.TemporaryDirectory(dir=BENCH) as name:
        folder = DataFolder(Path(name))
        with open_database(folder, utc_now()) as opened, closing(sqlite3.connect(folder.database)) as raw:
            _fill(opened.database, count)
            title = f"ledger of {count:,} entries"
            yield from _verifying(opened.database, raw, title)
            yield from _lists(opened.database, raw, title)
            yield from _work(opened.database, title)


def _fill(database: Database, count: int) -> None:
    """Entries as they would have been made, each with the hash of the one before."""
    chance, table = random.Random(1), table_of(LedgerEntry)
    names = [column.name for column in table.c]
    with database.write(actor()) as session:
        people = [
            add_staff(session, actor(), f"{no}", f"员工{no}", Role.AFTER_SALES).value for no in range(1, STAFF + 1)
        ]
        draft = service.RuleDraft(
            "抄错单号", period=CountingPeriod.MONTH, steps=[(1_000, ""), (3_000, ""), (0, "劝退")]
        )
        rules = [service.add_rule(session, actor(), draft._replace(name=f"规则{no}")).value for no in range(8)]
        last, begin, dialect = chain.FIRST_HASH, actor().clock.today() - timedelta(DAYS), session.get_bind().dialect
        for first in range(1, count + 1, BATCH):
            rows = []
            for number in range(first, min(first + BATCH, count + 1)):
                entry = _entry(chance, number, people, rules, begin + timedelta(number * DAYS // (count + 1)))
                entry.previous_hash = last
                entry.hash = last = chain.hash_of(entry, dialect)
                rows.append([getattr(entry, name) for name in names])
            insert_tuples(session, table, names, rows)
            told = [(row[0], {"hash": [None, row[-1]]} | _FIELDS) for row in rows]
            write_entries(session, actor(), "created", LedgerEntry.audit_kind, told)
        session.add(ChainHead(chain=table.name, count=count, hash=last))


def _entry(chance: random.Random, number: int, people: list, rules: list, day: date) -> LedgerEntry:  # type: ignore[type-arg]
    kind, who = chance.choice(KINDS), chance.randrange(STAFF)
    by_rule = kind is EntryKind.PENALTY
    rule_id = chance.choice(rules) if by_rule else None
    amount = chance.randrange(1, 500) * (-100 if by_rule else 100)
    return LedgerEntry(
        id=number, entry_no=f"LG{day:%y%m}-{number:04d}", happened_on=day, booked_on=day, staff_id=people[who],
        staff_no=f"{who + 1}", staff_name=f"员工{who + 1}", kind=kind, rule_id=rule_id,
        rule_name="抄错单号" if by_rule else "", occurrence_no=1 if by_rule else None, step_words="",
        proposed_fen=amount if by_rule else None, amount_fen=-amount if number % 50 == 0 else amount,
        reason=f"第 {number} 条：颜色写错，客户退货", shop_id=None, source_kind="wrong_shipment",
        source_id=number, source_no=f"WS{number}", reverses_id=number - 1 if number % 50 == 0 else None,
        entered_at=utc_now(), entered_by="王芳", entered_by_id=None,
    )  # fmt: skip


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
    floor = median_ms(lambda: raw.execute(_RAW_IDS).fetchall(), 3)
    first = _asked(
        database, lambda session: store.list_entry_rows(session, store.list_entry_ids(session, EntryFilter())[:100])
    )
    yield Figure(f"{title}: first rows", median_ms(first, 3), "ms", "raw SQL", floor, 6)
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
