"""The list of tickets and single tickets, beside the raw SQL that answers the same."""

import random
import sqlite3
import statistics
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

from benchmarks.data import data_folder
from benchmarks.measuring import Figure, median_ms, p95, samples_ms
from shopdesk.aftersales import dossier, lookup, store
from shopdesk.aftersales.model import ReasonId
from shopdesk.aftersales.states import OPEN_STATES, TicketKind, TicketState
from shopdesk.aftersales.store import NOBODY, TicketFilter, TicketSort
from shopdesk.core.clock import utc_now
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.shops.model import ShopId

FIRST_SCREEN = 300  # what people see before the whole list is there
_NOW = datetime(2026, 11, 30, tzinfo=UTC)
_OCTOBER = TicketFilter(begin=datetime(2026, 10, 1, tzinfo=UTC), end=datetime(2026, 11, 1, tzinfo=UTC))
_RAW_ROWS = "SELECT * FROM ticket WHERE id IN (SELECT value FROM json_each(?))"
_RAW_IDS = "SELECT id FROM ticket WHERE deleted_at IS NULL ORDER BY opened_at DESC, id DESC"
_RAW_SUMS = "SELECT state, count(*), sum(proposed_fen) FROM ticket WHERE deleted_at IS NULL GROUP BY state"
_FILTERS = {
    "state": TicketFilter(states=frozenset({TicketState.AWAITING_REFUND})),
    "everything open": TicketFilter(states=OPEN_STATES),
    "kind": TicketFilter(kinds=frozenset({TicketKind.EXCHANGE})),
    "reason": TicketFilter(reason_id=ReasonId(2)),
    "handler": TicketFilter(handler_id=1),
    "nobody's": TicketFilter(handler_id=NOBODY, states=OPEN_STATES),
    "shop": TicketFilter(shop_id=ShopId(1)),
    "month opened": _OCTOBER,
    "month ordered": _OCTOBER._replace(dated="ordered"),
    "overdue": TicketFilter(overdue_at=_NOW),
    "no reply": TicketFilter(unanswered=True),
    "differences": TicketFilter(differs=True),
    "trades to extend": TicketFilter(extension_due=True),
    "goods to come": TicketFilter(goods_to_come=True),
    "goods to send back": TicketFilter(goods_to_send_back=True),
    "text, rare": TicketFilter(text="4872"),
    "text, common": TicketFilter(text="MY-2601"),
    "one character": TicketFilter(text="鱼"),
}


def measure(count: int) -> Iterator[Figure]:
    """The figures of the list of tickets at ``count`` orders, a fifth as many tickets."""
    folder = data_folder(count)
    with open_database(folder, utc_now()) as opened, closing(sqlite3.connect(folder.database)) as raw:
        raw.execute("PRAGMA cache_size=-65536")
        yield from figures(opened.database, raw, f"tickets of {count:,} orders")


def figures(database: Database, raw: sqlite3.Connection, name: str) -> Iterator[Figure]:
    """The list, its sorts, filters, counts and sums, and what others ask."""

    def asked(query: Callable[..., Any], *args: object) -> Any:
        with database.read() as session:
            return query(session, *args)

    def first_rows() -> None:
        with database.read() as session:
            ids = store.list_ticket_ids(session, TicketFilter(), store.NEWEST_FIRST, FIRST_SCREEN)
            store.list_ticket_rows(session, ids[:100])

    def took(query: Callable[..., Any], *args: object) -> float:
        return median_ms(lambda: asked(query, *args), 3) / 1000

    raw_first = median_ms(lambda: raw.execute(_RAW_IDS + " LIMIT 300").fetchall())
    yield Figure(f"{name}: first rows", median_ms(first_rows), "ms", "raw SQL", raw_first, 150, of_ratio=False)
    everything = list(asked(store.list_ticket_ids, TicketFilter()))
    begins = random.Random(1).choices(range(max(1, len(everything) - 100)), k=60)
    windows = [everything[begin : begin + 100] for begin in begins]
    taken = samples_ms([lambda one=one: asked(store.list_ticket_rows, one) for one in windows])
    plain = statistics.median(
        samples_ms([lambda one=one: raw.execute(_RAW_ROWS, (str(one),)).fetchall() for one in windows])
    )
    middle = statistics.median(taken)
    yield Figure(f"{name}: 100-row window (median)", middle, "ms", "raw SQL", plain, 5, of_ratio=False)
    floor = median_ms(lambda: raw.execute(_RAW_IDS).fetchall(), 3) / 1000
    for key in (*store.SORTS, "shop"):
        sorted_by = TicketSort(key, descending=False)
        yield Figure(
            f"{name}: new sort by {key}", took(store.list_ticket_ids, TicketFilter(), sorted_by), "s", "raw SQL", floor,
            0.7, of_ratio=False,
        )  # fmt: skip
    sums = median_ms(lambda: raw.execute(_RAW_SUMS).fetchall(), 3) / 1000
    for what, wanted in {"everything": TicketFilter(), **_FILTERS}.items():
        yield Figure(f"{name}: filter by {what}", took(store.list_ticket_ids, wanted), "s", limit=0.7, of_ratio=False)
        counting = took(store.count_tickets, wanted, _NOW)
        yield Figure(f"{name}: counts, {what}", counting, "s", "raw SQL", sums, 0.7, of_ratio=False)
        yield Figure(
            f"{name}: sums, {what}", took(store.sum_tickets, wanted), "s", "raw SQL", sums, 0.7, of_ratio=False
        )
    yield Figure(f"{name}: what waits", took(lookup.waiting_work, _NOW), "s", limit=0.7, of_ratio=False)
    chosen = random.Random(3).choices(everything, k=60)
    opening = samples_ms([lambda one=one: asked(dossier.ticket_facts, one) for one in chosen])
    yield Figure(f"{name}: open one (p95)", p95(opening), "ms", limit=30, of_ratio=False)
    finding = samples_ms([lambda text=text: asked(lookup.find_tickets, text, 20) for text in _searched(raw)])
    yield Figure(f"{name}: found by a text (p95)", p95(finding), "ms", limit=30, of_ratio=False)


def _searched(raw: sqlite3.Connection) -> list[str]:
    """Numbers, whole and in part, and names of some tickets."""
    rows = raw.execute(
        "SELECT ticket_no, substr(return_tracking_no, 4, 6), customer_name FROM ticket WHERE id % 9973 = 2 LIMIT 20"
    )
    return [text for row in rows for text in row if len(text) > 2]
