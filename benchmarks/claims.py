"""Courier claims of a large shop: their list beside raw SQL, opening one, search, months and figures."""

import random
import shutil
import sqlite3
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from benchmarks.data import actor, data_folder
from benchmarks.measuring import Figure, median_ms, p95, samples_ms
from benchmarks.places import BENCH
from shopdesk.claims import ahead, figures, lookup, store
from shopdesk.claims.dossier import claim_detail
from shopdesk.claims.losses.parcel_result import parcel_result
from shopdesk.claims.model import Claim
from shopdesk.claims.months.overview import month_rows
from shopdesk.claims.store import ClaimFilter, ClaimSort
from shopdesk.core import search
from shopdesk.core.clock import utc_now
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.orders.model import OrderId

# One order in fifty has a claim; three of four are agreed to after a week, two of four are paid after three.
STATEMENTS = (
    """INSERT INTO claim (claim_no, courier_id, tracking_no, tracking_key, shop_id, order_id, customer_name, kind,
              state, order_amount_fen, postage_fen, declared_fen, claimed_fen, received_fen, written_off_fen, money_to,
              case_no, contact, applicant, checked_by, changed_by, memo, registered_at, id, version)
       SELECT printf('C%09d', id), 1, tracking_no, tracking_no, shop_id, id, buyer, 'damaged', 'submitted', paid_fen,
              1200, 0, paid_fen, 0, 0, 'account', '', '', 'staff', '', '', '', ordered_at, id, 1
       FROM shop_order WHERE id % 100 = 57""",
    "UPDATE claim SET courier_id = 1 + (id / 100) % 8, submitted_at = registered_at",
    """INSERT INTO claim_step (claim_id, happened_on, booked_on, state, agreed_fen, reason, takes_back, entered_by)
       SELECT id, date(registered_at), date(registered_at), 'submitted', NULL, '', 0, 'staff' FROM claim""",
    """INSERT INTO claim_step (claim_id, happened_on, booked_on, state, agreed_fen, reason, takes_back, entered_by)
       SELECT id, date(registered_at, '+8 day'), date(registered_at, '+8 day'), 'agreed', claimed_fen, '', 0,
       'staff' FROM claim WHERE (id / 100) % 4 > 0""",
    """UPDATE claim SET agreed_fen = claimed_fen, state = 'agreed', agreed_on = date(registered_at, '+8 day')
       WHERE (id / 100) % 4 > 0""",
    """INSERT INTO claim_receipt (claim_id, received_on, booked_on, amount_fen, channel, note, entered_by)
       SELECT id, date(registered_at, '+20 day'), date(registered_at, '+20 day'), claimed_fen, 'account', '', 'staff'
       FROM claim WHERE (id / 100) % 4 > 1""",
    """INSERT INTO claim_step (claim_id, happened_on, booked_on, state, agreed_fen, reason, takes_back, entered_by)
       SELECT id, date(registered_at, '+20 day'), date(registered_at, '+20 day'), 'settled', claimed_fen, '',
       0, 'staff' FROM claim WHERE (id / 100) % 4 > 1""",
    """UPDATE claim SET received_fen = claimed_fen, state = 'settled', closed_on = date(registered_at, '+20 day')
       WHERE (id / 100) % 4 > 1""",
    "UPDATE claim SET follow_up_on = date(registered_at, '+5 day') WHERE state IN ('submitted', 'agreed')",
    """INSERT INTO claim_goods (claim_id, position, order_line_id, style_no, title, spec, quantity, cost_fen)
       SELECT c.id, l.position, l.id, l.style_no, l.title, l.colour, l.quantity, 1000
       FROM claim c JOIN order_line l ON l.order_id = c.order_id""",
)
_RAW_IDS = "SELECT id FROM claim WHERE deleted_at IS NULL ORDER BY registered_at DESC, id DESC"


def measure(count: int) -> Iterator[Figure]:
    """The figures at ``count`` orders with a fiftieth as many claims."""
    with tempfile.TemporaryDirectory(dir=BENCH) as name:
        folder = DataFolder(Path(name))
        shutil.copyfile(data_folder(count).database, folder.database)
        with closing(sqlite3.connect(folder.database)) as raw, raw:
            for statement in STATEMENTS:
                raw.execute(statement)
        with open_database(folder, utc_now()) as opened, closing(sqlite3.connect(folder.database)) as raw:
            _make_findable(opened.database)
            floor = median_ms(lambda: raw.execute(_RAW_IDS).fetchall(), 3)
            yield from _lists(opened.database, f"claims of {count:,} orders", floor)
            yield from _pages(opened.database, f"claims of {count:,} orders")


def _make_findable(database: Database) -> None:
    with database.write(actor()) as session:
        rows = store.list_claim_rows(session, store.list_claim_ids(session, ClaimFilter())).values()
        told = [
            search.Findable(row.id, (row.customer_name,), (row.claim_no, row.tracking_no, row.order_no)) for row in rows
        ]
        search.put(session, Claim.audit_kind, told)


def _lists(database: Database, name: str, floor: float) -> Iterator[Figure]:
    def asked(query: Callable[[Session], object]) -> Callable[[], None]:
        def ask() -> None:
            with database.read() as session:
                query(session)

        return ask

    with database.read() as session:
        everything = store.list_claim_ids(session, ClaimFilter())
    first = asked(lambda session: store.list_claim_rows(session, store.list_claim_ids(session, ClaimFilter())[:100]))
    yield Figure(f"{name}: first rows", median_ms(first), "ms", "raw SQL", floor, 150, of_ratio=False)
    begins = random.Random(1).choices(range(max(1, len(everything) - 100)), k=60)
    windows = [
        asked(lambda session, one=everything[begin : begin + 100]: store.list_claim_rows(session, one))
        for begin in begins
    ]
    yield Figure(
        f"{name}: 100-row window (median)", statistics.median(samples_ms(windows)), "ms", limit=5, of_ratio=False
    )
    sorts = [
        asked(lambda session, key=key: store.list_claim_ids(session, ClaimFilter(), ClaimSort(key, False)))
        for key in store.SORTS
    ]
    yield Figure(
        f"{name}: slowest sort", max(samples_ms(sorts)) / 1000, "s", "raw SQL", floor / 1000, 0.7, of_ratio=False
    )
    for what, text, limit in (("4 characters", "4872", 30), ("2 characters", "48", 60)):
        found = median_ms(asked(lambda session, text=text: lookup.find_claims(session, text, 20)))
        yield Figure(f"{name}: search, {what}", found, "ms", limit=limit, of_ratio=False)
    opening = [
        asked(lambda session, one=one: (claim_detail(session, one), parcel_result(session, OrderId(one))))
        for one in random.Random(3).choices(everything, k=60)
    ]
    yield Figure(f"{name}: open one (p95)", p95(samples_ms(opening)), "ms", limit=30, of_ratio=False)


def _pages(database: Database, name: str) -> Iterator[Figure]:
    clock = actor().clock
    today = clock.today()
    year_ago = today - timedelta(days=365)

    def took(query: Callable[[Session], object]) -> float:
        def ask() -> None:
            with database.read() as session:
                query(session)

        return median_ms(ask, 3) / 1000

    works: list[tuple[str, Callable[[Session], object], float | None]] = [
        ("figures of all times", lambda session: figures.overview(session, clock), 0.3),
        (
            "figures of a year",
            lambda session: figures.overview(session, clock, year_ago, today),
            0.3,
        ),
        ("all months, none closed", lambda session: month_rows(session, clock), None),
        ("what waits, on the first page", lambda session: ahead.claims_ahead(session, today), 0.1),
        ("how many wait, beside the page's name", lambda session: lookup.count_waiting(session, clock), 0.05),
    ]
    for what, work, limit in works:
        yield Figure(f"{name}: {what}", took(work), "s", limit=limit, of_ratio=False)
