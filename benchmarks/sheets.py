"""Confirmation sheets: their list beside raw SQL, and what is done with a morning's worth of them at once."""

import random
import shutil
import sqlite3
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from benchmarks.data import actor, data_folder
from benchmarks.measuring import Figure, median_ms, p95, samples_ms
from benchmarks.places import BENCH
from shopdesk.confirmations import exports, labels, service, store
from shopdesk.confirmations.matching import match_numbers
from shopdesk.confirmations.model import SheetState
from shopdesk.confirmations.store import SheetFilter, SheetSort
from shopdesk.core.clock import utc_now
from shopdesk.core.database import Database, table_of
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.orders.model import Order, OrderId, OrderStatus
from shopdesk.orders.store import OrderFilter, list_order_ids

SHEETS, NUMBERS = 300, 2_000
_RAW_ROWS = "SELECT * FROM confirmation_sheet WHERE id IN (SELECT value FROM json_each(?))"
_RAW_IDS = (
    "SELECT c.id FROM confirmation_sheet c JOIN shop_order o ON o.id = c.order_id "
    "WHERE c.deleted_at IS NULL AND o.deleted_at IS NULL ORDER BY c.created_at DESC, c.id DESC"
)
_FILTERS = {
    "state": SheetFilter(states=frozenset({SheetState.SENT})),
    "month": SheetFilter(begin=datetime(2026, 10, 1, tzinfo=UTC), end=datetime(2026, 11, 1, tzinfo=UTC)),
    "text, rare": SheetFilter(text="4872"),
    "text, common": SheetFilter(text="连衣裙"),
}


def measure(count: int) -> Iterator[Figure]:
    """The figures of the list of sheets and of work on many of them at ``count`` orders, a tenth as many sheets."""
    folder = data_folder(count)
    with open_database(folder, utc_now()) as opened, closing(sqlite3.connect(folder.database)) as raw:
        raw.execute("PRAGMA cache_size=-65536")
        yield from _list(opened.database, raw, f"sheets of {count:,} orders")
    with tempfile.TemporaryDirectory(dir=BENCH) as name:
        copied = DataFolder(Path(name))
        shutil.copyfile(folder.database, copied.database)
        with open_database(copied, utc_now()) as opened:
            yield from _work(opened.database, f"of {count:,} orders")


def _list(database: Database, raw: sqlite3.Connection, name: str) -> Iterator[Figure]:
    def ids(wanted: SheetFilter, sort: SheetSort = store.NEWEST_FIRST) -> list[int]:
        with database.read() as session:
            return list(store.list_sheet_ids(session, wanted, sort))

    def first_rows() -> None:
        with database.read() as session:
            store.list_sheet_rows(session, store.list_sheet_ids(session, SheetFilter(), limit=300)[:100])

    def rows(wanted: list[int]) -> None:
        with database.read() as session:
            store.list_sheet_rows(session, wanted)

    def totals() -> None:
        with database.read() as session:
            store.sheet_totals(session, SheetFilter())

    floor = median_ms(lambda: raw.execute(_RAW_IDS).fetchall(), 3)
    everything = ids(SheetFilter())
    yield Figure(f"{name}: first rows", median_ms(first_rows), "ms", "raw SQL", floor, 150, of_ratio=False)
    begins = random.Random(1).choices(range(max(1, len(everything) - 100)), k=60)
    windows = [everything[begin : begin + 100] for begin in begins]
    taken = samples_ms([lambda one=one: rows(one) for one in windows])
    plain = samples_ms([lambda one=one: raw.execute(_RAW_ROWS, (str(one),)).fetchall() for one in windows])
    middle = statistics.median(taken)
    yield Figure(
        f"{name}: 100-row window (median)", middle, "ms", "raw SQL", statistics.median(plain), 5, of_ratio=False
    )
    for key in store.SORTS:
        took = median_ms(lambda key=key: ids(SheetFilter(), SheetSort(key, descending=False)), 3) / 1000
        yield Figure(f"{name}: new sort by {key}", took, "s", "raw SQL", floor / 1000, 0.7, of_ratio=False)
    for what, wanted in _FILTERS.items():
        took = median_ms(lambda wanted=wanted: ids(wanted), 3) / 1000
        yield Figure(f"{name}: filter by {what}", took, "s", "raw SQL", floor / 1000, 0.7, of_ratio=False)
    yield Figure(f"{name}: counts by state", median_ms(totals, 3) / 1000, "s", limit=0.7, of_ratio=False)
    opening = samples_ms([lambda one=one: _facts(database, one) for one in random.Random(3).choices(everything, k=60)])
    yield Figure(f"{name}: open one (p95)", p95(opening), "ms", limit=30, of_ratio=False)


def _facts(database: Database, sheet_id: int) -> None:
    with database.read() as session:
        service.sheet_facts(session, store.SheetId(sheet_id))


def _work(database: Database, of: str) -> Iterator[Figure]:
    """Work on sheets that are not there yet; half of them say something else than their order when confirmed."""
    who, order = actor(), table_of(Order)

    def done(work: Callable[[Session], Any]) -> tuple[float, Any]:
        kept: list[Any] = []

        def write() -> None:
            with database.write(who) as session:
                kept.append(work(session))

        return samples_ms([write])[0] / 1000, kept[0]

    with database.read() as session:
        waiting = list(list_order_ids(session, OrderFilter(statuses=frozenset({OrderStatus.TO_SHIP}))))[: 3 * NUMBERS]
        there = store.sheet_ids_of_orders(session, waiting)
    free = [OrderId(one) for one in waiting if one not in there]
    took, made = done(lambda session: service.make_sheets(session, who, free[:SHEETS]).value)
    yield Figure(f"make {SHEETS} sheets {of}", took, "s")
    took, _ = done(lambda session: service.send_sheets(session, who, made))
    yield Figure(f"send {SHEETS} sheets {of}", took, "s")
    other = order.update().where(order.c.id.in_(free[: SHEETS // 2])).values(phone="13900000000")
    done(lambda session: session.execute(other))
    took, _ = done(lambda session: service.confirm_sheets(session, who, made))
    yield Figure(f"confirm {SHEETS} sheets {of}, half of them changed", took, "s")
    with database.read() as session:
        pages = exports.pages_of(session, made)
        yield Figure(
            f"{SHEETS} sheets {of} as a PDF", median_ms(lambda: exports.sheets_pdf(pages, "A5"), 3) / 1000, "s"
        )
        sent = list(list_order_ids(session, OrderFilter(statuses=frozenset({OrderStatus.SHIPPED})), limit=SHEETS))
        took = (
            median_ms(
                lambda: labels.labels_pdf(labels.labels_of(session, [OrderId(one) for one in sent]), "100x150"), 3
            )
            / 1000
        )
        yield Figure(f"{SHEETS} labels {of} as a PDF", took, "s")
        chosen = free[:NUMBERS]
        draw = random.Random(9)
        numbers = "\n".join(f"SF{draw.randrange(10**13):013d}" for _ in chosen)
        took = median_ms(lambda: match_numbers(session, chosen, numbers), 3) / 1000
        yield Figure(f"match {NUMBERS:,} pasted numbers {of}", took, "s")
