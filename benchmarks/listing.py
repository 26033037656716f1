"""The order list and single orders, beside the raw SQL that answers the same."""

import random
import sqlite3
import statistics
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

from benchmarks.data import data_folder
from benchmarks.measuring import Figure, median_ms, p95, samples_ms
from shopdesk.core.clock import utc_now
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.orders import dossier, store
from shopdesk.orders.model import Flag, OrderStatus
from shopdesk.orders.store import OrderFilter, OrderSort
from shopdesk.shops.model import ShopId

FIRST_SCREEN = 200  # what people see before the whole list is there
_RAW_ROWS = "SELECT * FROM shop_order WHERE id IN (SELECT value FROM json_each(?))"
_RAW_COUNTS = "SELECT status, count(*), sum(paid_fen) FROM shop_order WHERE deleted_at IS NULL GROUP BY status"
_RAW_IDS = "SELECT id FROM shop_order WHERE deleted_at IS NULL ORDER BY ordered_at DESC, id DESC"


def measure(count: int) -> Iterator[Figure]:
    """The figures of the order list at ``count`` orders."""
    folder = data_folder(count)
    with open_database(folder, utc_now()) as opened, closing(sqlite3.connect(folder.database)) as raw:
        raw.execute("PRAGMA cache_size=-65536")
        yield from _pages(opened.database, raw, count)
        yield from _sorts_and_filters(opened.database, raw, count)
        ids = _ids(opened.database)
        chosen = random.Random(3).choices(ids, k=60)
        opening = samples_ms([lambda one=one: _facts(opened.database, one) for one in chosen])
        yield Figure(f"open an order of {count:,} (p95)", p95(opening), "ms", limit=30, of_ratio=False)


def _pages(database: Database, raw: sqlite3.Connection, count: int) -> Iterator[Figure]:
    def first_rows() -> None:
        with database.read() as session:
            store.list_order_rows(session, store.list_order_ids(session, OrderFilter(), limit=100))

    raw_first = median_ms(lambda: raw.execute(_RAW_IDS + " LIMIT 100").fetchall())
    name = f"list of {count:,}"
    yield Figure(f"{name}: first rows", median_ms(first_rows), "ms", "raw SQL", raw_first, 150, of_ratio=False)
    ids = list(_ids(database))
    begins = random.Random(1).choices(range(len(ids) - 100), k=60)
    windows = [ids[begin : begin + 100] for begin in begins]

    def window(wanted: list[int]) -> None:
        with database.read() as session:
            store.list_order_rows(session, wanted)

    taken = samples_ms([lambda one=one: window(one) for one in windows])
    plain = samples_ms([lambda one=one: raw.execute(_RAW_ROWS, (str(one),)).fetchall() for one in windows])
    yield Figure(
        f"{name}: 100-row window (median)", statistics.median(taken), "ms", "raw SQL", statistics.median(plain), 5,
        of_ratio=False,
    )  # fmt: skip


def _sorts_and_filters(database: Database, raw: sqlite3.Connection, count: int) -> Iterator[Figure]:
    def ids(wanted: OrderFilter, sort: OrderSort, limit: int | None = None) -> None:
        with database.read() as session:
            store.list_order_ids(session, wanted, sort, limit)

    everything, newest = OrderFilter(), OrderSort()
    floor = median_ms(lambda: raw.execute(_RAW_IDS).fetchall(), 3)
    for key in ("ordered_at", "order_no", "paid_fen", "status", "buyer", "paid_at"):
        sort = OrderSort(key, descending=False)
        screen = median_ms(lambda sort=sort: ids(everything, sort, FIRST_SCREEN), 3)
        whole = median_ms(lambda sort=sort: ids(everything, sort), 3)
        yield Figure(f"list of {count:,}: new sort by {key}", screen / 1000, "s", limit=0.7, of_ratio=False)
        yield Figure(f"list of {count:,}: all of it by {key}", whole / 1000, "s", "raw ids, newest", floor / 1000)
    month = (datetime(2026, 10, 1, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC))
    filters = {
        "status": OrderFilter(statuses=frozenset({OrderStatus.SHIPPED})),
        "month": OrderFilter(begin=month[0], end=month[1]),
        "shop": OrderFilter(shop_id=ShopId(1)),
        "text, rare": OrderFilter(text="4872"),
        "text, common": OrderFilter(text="连衣裙"),
        "nobody's": OrderFilter(staff_no=""),
        "staff": OrderFilter(staff_no="2"),
        "flag": OrderFilter(flags=frozenset({Flag.RED, Flag.BLUE})),
        "differences": OrderFilter(differs=True),
        "48 hours unshipped": OrderFilter(unshipped_since=datetime(2026, 11, 28, tzinfo=UTC)),
    }
    for name, wanted in filters.items():
        taken = median_ms(lambda wanted=wanted: ids(wanted, newest), 3)
        yield Figure(f"list of {count:,}: filter by {name}", taken / 1000, "s", limit=0.7, of_ratio=False)

    def totals(wanted: OrderFilter) -> None:
        with database.read() as session:
            store.order_totals(session, wanted)

    plain = median_ms(lambda: raw.execute(_RAW_COUNTS).fetchall(), 3)
    for name, wanted in {"everything": everything, **filters}.items():
        taken = median_ms(lambda wanted=wanted: totals(wanted), 3)
        yield Figure(f"list of {count:,}: counts, {name}", taken / 1000, "s", "raw SQL", plain / 1000, 0.7, False)


def _ids(database: Database):
    with database.read() as session:
        return store.list_order_ids(session, OrderFilter())


def _facts(database: Database, order_id: int) -> None:
    with database.read() as session:
        dossier.order_facts(session, order_id)
