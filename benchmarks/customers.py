"""The customer list and single customer files, beside the raw SQL that walks over all customers and their orders."""

import random
import sqlite3
import statistics
from collections.abc import Callable, Iterator
from contextlib import closing

from sqlalchemy.orm import Session

from benchmarks.data import data_folder
from benchmarks.measuring import Figure, median_ms, p95, samples_ms
from shopdesk.core.clock import utc_now
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.customer_files import dossier, store
from shopdesk.customer_files.store import CustomerFilter, CustomerSort
from shopdesk.customers.model import CustomerId, Level, Risk
from shopdesk.customers.service import group_of
from shopdesk.shops.model import ShopId

_SCREEN, _STEPS = 200, 200  # rows of the first screen; entries of a customer's timeline
_RAW_ROWS = "SELECT * FROM customer WHERE id IN (SELECT value FROM json_each(?))"
_RAW_LAST = (
    "SELECT customer_id, max(ordered_at) FROM shop_order WHERE deleted_at IS NULL GROUP BY customer_id ORDER BY 2 DESC"
)
_FILTERS = {
    "text, rare": CustomerFilter(text="4872"),
    "text, common": CustomerFilter(text="连衣裙"),
    "text in most IDs": CustomerFilter(text="tb"),
    "VIP": CustomerFilter(levels=frozenset({Level.VIP})),
    "risk": CustomerFilter(risks=frozenset({Risk.WATCH, Risk.BLOCKED})),
    "shop": CustomerFilter(shop_id=ShopId(1)),
}


def measure(count: int) -> Iterator[Figure]:
    """The figures of the customer list and of customer files at ``count`` orders."""
    folder = data_folder(count)
    with open_database(folder, utc_now()) as opened, closing(sqlite3.connect(folder.database)) as raw:
        raw.execute("PRAGMA cache_size=-65536")
        name = f"customers of {count:,}"
        yield from _pages(opened.database, raw, name)
        yield from _sorts_and_filters(opened.database, raw, name)
        yield from _files(opened.database, count)


def _pages(database: Database, raw: sqlite3.Connection, name: str) -> Iterator[Figure]:
    def first_rows() -> None:
        with database.read() as session:
            ids = store.list_customer_ids(session, CustomerFilter(), limit=_SCREEN)
            store.list_customer_rows(session, ids[:100])

    yield Figure(f"{name}: first rows", median_ms(first_rows), "ms", limit=150, of_ratio=False)
    with database.read() as session:
        ids = list(store.list_customer_ids(session, CustomerFilter()))
    begins = random.Random(1).choices(range(len(ids) - 100), k=60)
    windows = [ids[begin : begin + 100] for begin in begins]

    def window(wanted: list[int]) -> None:
        with database.read() as session:
            store.list_customer_rows(session, wanted)

    taken = samples_ms([lambda one=one: window(one) for one in windows])
    plain = samples_ms([lambda one=one: raw.execute(_RAW_ROWS, (str(one),)).fetchall() for one in windows])
    yield Figure(
        f"{name}: 100-row window (median)", statistics.median(taken), "ms", "raw SQL", statistics.median(plain), 5,
        of_ratio=False,
    )  # fmt: skip


def _sorts_and_filters(database: Database, raw: sqlite3.Connection, name: str) -> Iterator[Figure]:
    floor = median_ms(lambda: raw.execute(_RAW_LAST).fetchall(), 3) / 1000

    def ids(wanted: CustomerFilter, sort: CustomerSort) -> None:
        with database.read() as session:
            limit = _SCREEN if store.starts_quickly(wanted, sort) else None
            store.list_customer_ids(session, wanted, sort, limit)

    def told(function: Callable[[Session, CustomerFilter], object], wanted: CustomerFilter) -> None:
        with database.read() as session:
            function(session, wanted)

    everybody = CustomerFilter()
    for key in ("last_order", "name", "orders", "paid"):
        sort = CustomerSort(key, descending=key == "name")
        taken = median_ms(lambda sort=sort: ids(everybody, sort), 3) / 1000
        yield Figure(f"{name}: new sort by {key}", taken, "s", "raw SQL, last order", floor, 0.7, of_ratio=False)
    for what, wanted in _FILTERS.items():
        taken = median_ms(lambda wanted=wanted: ids(wanted, store.NEWEST_FIRST), 3) / 1000
        yield Figure(f"{name}: filter by {what}", taken, "s", "raw SQL, last order", floor, 0.7, of_ratio=False)
    for what, wanted in {"everybody": everybody, **_FILTERS}.items():
        for part, function in (("counts", store.customer_totals), ("sums", store.sum_customers)):
            taken = median_ms(lambda function=function, wanted=wanted: told(function, wanted), 3) / 1000
            yield Figure(f"{name}: {part}, {what}", taken, "s", "raw SQL, last order", floor, 0.7, of_ratio=False)


def _files(database: Database, count: int) -> Iterator[Figure]:
    with database.read() as session:
        everybody = list(store.list_customer_ids(session, CustomerFilter()))
    chosen = [CustomerId(one) for one in random.Random(3).choices(everybody, k=60)]

    def open_file(one: CustomerId) -> None:
        with database.read() as session:
            dossier.customer_file(session, one)
            dossier.list_timeline(session, group_of(session, one), _STEPS)

    def others(one: CustomerId) -> None:
        with database.read() as session:
            dossier.list_others(session, one)

    opening = samples_ms([lambda one=one: open_file(one) for one in chosen])
    yield Figure(f"open a customer file of {count:,} (p95)", p95(opening), "ms", limit=30, of_ratio=False)
    sharing = samples_ms([lambda one=one: others(one) for one in chosen])
    yield Figure(f"who shares phone or address, of {count:,} (p95)", p95(sharing), "ms")
