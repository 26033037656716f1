"""The registers, the ledger and the fund of a large shop: lists, opening one, figures, and a month's commission."""

import random
import shutil
import statistics
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from benchmarks.data import actor, data_folder
from benchmarks.measuring import Figure, median_ms, p95, samples_ms
from benchmarks.places import BENCH
from benchmarks.sample_registers import add_registers
from shopdesk.core.clock import month_after, utc_now
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.ledger import chain
from shopdesk.ledger import store as ledger
from shopdesk.ledger.ahead import ledger_ahead
from shopdesk.ledger.commission.rates import RateDraft, add_rate
from shopdesk.ledger.commission.reckoning import reckon
from shopdesk.ledger.commission.running import run
from shopdesk.ledger.dossier import entry_detail
from shopdesk.ledger.fund import fund_store as fund
from shopdesk.ledger.lookup import entries_of_source
from shopdesk.ledger.months.closing import close_month, loose_ends
from shopdesk.ledger.months.month_store import list_months
from shopdesk.ledger.papers.statement import statement_data
from shopdesk.quality_feedback import lookup as feedback_lookup
from shopdesk.quality_feedback import store as feedback
from shopdesk.quality_feedback.alerts import style_alerts
from shopdesk.quality_feedback.dossier import feedback_detail
from shopdesk.quality_feedback.figures import feedback_figures
from shopdesk.today.registers import registers_ahead
from shopdesk.violations import lookup as violation_lookup
from shopdesk.violations import standings
from shopdesk.violations import store as violations
from shopdesk.violations.dossier import violation_detail
from shopdesk.wrong_shipments import lookup as shipment_lookup
from shopdesk.wrong_shipments import store as shipments
from shopdesk.wrong_shipments.counts import shipment_counts
from shopdesk.wrong_shipments.dossier import shipment_detail

Query = Callable[[Session], object]


class List(NamedTuple):
    """What a page asks about its list: ids, rows, what else it shows beside them, filters, sorts, one record."""

    name: str
    ids: Callable[..., list[Any]]
    rows: Callable[..., Any]
    beside: tuple[Callable[..., object], ...]
    filters: dict[str, Any]
    sorts: tuple[Any, ...]
    detail: Callable[..., object] | None = None


def measure(count: int) -> Iterator[Figure]:
    """The figures at ``count`` orders: a twentieth was sent wrong, as many were faulty; a fifth as many entries."""
    with tempfile.TemporaryDirectory(dir=BENCH) as name:
        folder = DataFolder(Path(name))
        shutil.copyfile(data_folder(count).database, folder.database)
        with open_database(folder, utc_now()) as opened:
            add_registers(opened.database, folder.database, actor(), count // 5)
            yield from figures(opened.database, f"registers of {count:,} orders")


def figures(database: Database, title: str) -> Iterator[Figure]:
    """What is measured, in a shop that has everything."""
    for one in _lists():
        yield from _list(database, f"{title}: {one.name}", one)
    yield from _asked_often(database, title)
    yield from _pages(database, title)
    yield from _commission(database, title)


def _lists() -> Iterator[List]:
    month = ledger.EntryFilter(months=frozenset({month_after(actor().clock.month_of(utc_now()), -1)}))
    entry, movement, violation = ledger.EntryFilter(), fund.FundFilter(), violations.ViolationFilter()
    shipment, told = shipments.ShipmentFilter(), feedback.FeedbackFilter()
    yield List(
        "wrong shipments", shipments.list_shipment_ids, shipments.list_shipment_rows,
        (shipments.count_by_resolution, shipments.sum_shipments),
        {"all": shipment, "2 characters": shipment._replace(text="48"), "4 characters": shipment._replace(text="4872"),
         "a kind": shipment._replace(kinds=frozenset({shipments.WrongKind.MISSING_ITEM})),
         "open": shipment._replace(unresolved=True), "no entry": shipment._replace(without_entry=True)},
        tuple(shipments.ShipmentSort(key) for key in shipments.SORTS), shipment_detail,
    )  # fmt: skip
    yield List(
        "quality feedback", feedback.list_feedback_ids, feedback.list_feedback_rows,
        (feedback.count_feedback_by_state, feedback.sum_feedback),
        {"all": told, "2 characters": told._replace(text="48"), "4 characters": told._replace(text="4872"),
         "a style": told._replace(style_key="my-0007"),
         "a supplier": told._replace(supplier_id=feedback.SupplierId(7))},
        tuple(feedback.FeedbackSort(key) for key in feedback.SORTS), feedback_detail,
    )  # fmt: skip
    yield List(
        "violations", violations.list_violation_ids, violations.list_violation_rows,
        (violations.count_by_kind, violations.sum_violations),
        {"all": violation, "text": violation._replace(text="4872")},
        tuple(violations.ViolationSort(key) for key in violations.SORTS), violation_detail,
    )  # fmt: skip
    yield List(
        "ledger", ledger.list_entry_ids, ledger.list_entry_rows, (ledger.count_by_kind, ledger.entry_totals),
        {"all": entry, "a month": month, "standing": entry._replace(only_standing=True),
         "uncollected": entry._replace(uncollected=True), "text": entry._replace(text="颜色 77777")},
        tuple(ledger.EntrySort(key) for key in ledger.SORTS), entry_detail,
    )  # fmt: skip
    yield List(
        "fund", fund.list_movement_ids, fund.list_movement_rows, (fund.count_movements_by_kind, fund.sum_movements),
        {"all": movement, "spent": movement._replace(kinds=frozenset({fund.FundKind.SPENDING})),
         "text": movement._replace(text="聚餐")},
        tuple(fund.FundSort(key) for key in fund.SORTS),
    )  # fmt: skip


def _list(database: Database, title: str, one: List) -> Iterator[Figure]:
    everything = one.filters["all"]
    with database.read() as session:
        ids = one.ids(session, everything)
    first = _asked(database, lambda session: one.rows(session, one.ids(session, everything)[:100]))
    yield Figure(f"{title} ({len(ids):,}): first rows", median_ms(first, 3), "ms", limit=150, of_ratio=False)
    beside = _asked(database, lambda session: [ask(session, everything) for ask in one.beside])
    yield Figure(f"{title}: counts and sums", median_ms(beside, 3), "ms", limit=150, of_ratio=False)
    begins = random.Random(1).choices(range(max(1, len(ids) - 100)), k=60)
    windows = [_asked(database, lambda session, at=at: one.rows(session, ids[at : at + 100])) for at in begins]
    yield Figure(f"{title}: 100-row window", statistics.median(samples_ms(windows)), "ms", limit=5, of_ratio=False)
    sorts = {
        sort.key: median_ms(_asked(database, lambda session, sort=sort: one.ids(session, everything, sort)), 1) / 1000
        for sort in one.sorts
    }
    slowest = max(sorts, key=lambda key: sorts[key])
    yield Figure(f"{title}: slowest sort ({slowest})", sorts[slowest], "s", limit=0.7, of_ratio=False)
    filters = {
        name: median_ms(_asked(database, lambda session, wanted=wanted: one.ids(session, wanted)), 1) / 1000
        for name, wanted in one.filters.items()
    }
    slowest = max(filters, key=lambda name: filters[name])
    yield Figure(f"{title}: slowest filter ({slowest})", filters[slowest], "s", limit=0.7, of_ratio=False)
    if one.detail is not None:
        detail, chosen = one.detail, random.Random(3).choices(ids, k=60)
        opening = [
            _asked(database, lambda session, detail=detail, which=which: detail(session, which)) for which in chosen
        ]
        yield Figure(f"{title}: open one (p95)", p95(samples_ms(opening)), "ms", limit=30, of_ratio=False)


def _asked_often(database: Database, title: str) -> Iterator[Figure]:
    who = actor()
    for name, query, limit in (
        ("what waits, on the first page", lambda session: registers_ahead(session, who), 50),
        ("  wrong shipments", shipment_lookup.count_unresolved, None),
        ("  feedback", lambda session: feedback_lookup.feedback_ahead(session, who.clock), None),
        ("  style alerts", lambda session: style_alerts(session, who.clock.today()), None),
        ("  thresholds", lambda session: standings.threshold_warnings(session, who.clock), None),
        ("  appeals", lambda session: standings.appeals_due(session, who.clock), None),
        ("  ledger", lambda session: ledger_ahead(session, who.clock), None),
        ("what belongs to three orders", _of_orders, 30),
        ("fund figures", lambda session: fund.fund_figures(session, who.clock), 150),
        ("search, 4 characters", lambda session: _found(session, "4872"), 60),
    ):
        yield Figure(f"{title}: {name}", median_ms(_asked(database, query)), "ms", limit=limit, of_ratio=False)


def _of_orders(session: Session) -> None:
    for order_id in (7, 12, 203):
        shipment_lookup.wrong_shipments_of_order(session, shipment_lookup.OrderId(order_id))
        feedback_lookup.feedback_of_order(session, order_id)
        violation_lookup.violations_of_order(session, violation_lookup.OrderId(order_id))
        entries_of_source(session, "order", order_id)


def _found(session: Session, text: str) -> None:
    shipment_lookup.find_wrong_shipments(session, text, 20)
    feedback_lookup.find_feedback(session, text, 20)
    violation_lookup.find_violations(session, text, 20)


def _pages(database: Database, title: str) -> Iterator[Figure]:
    who = actor()
    clock, month = who.clock, month_after(who.clock.month_of(utc_now()), -1)
    for name, query, limit in (
        ("wrong shipments by staff and month", lambda session: shipment_counts(session, clock, month), 0.3),
        ("figures of feedback", lambda session: feedback_figures(session, clock, None, None), 0.7),
        ("points of a year", lambda session: standings.standings(session, int(month[:4])), 0.1),
        ("months of the ledger", lambda session: list_months(session, clock), 0.5),
        ("what is not settled in a month", lambda session: loose_ends(session, month), 0.3),
        ("what the statement of a month needs", lambda session: statement_data(session, who, month), 1),
        ("fines to collect", fund.list_uncollected, 0.7),
        ("verify", lambda session: chain.verify(session), None),
    ):
        took = median_ms(_asked(database, query), 1) / 1000
        yield Figure(f"{title}: {name}", took, "s", limit=limit, of_ratio=False)


def _commission(database: Database, title: str) -> Iterator[Figure]:
    who = actor()
    month = month_after(who.clock.month_of(utc_now()), -1)
    with database.write(who) as session:
        add_rate(session, who, RateDraft(from_month="2026-01", basis_points=250))
    with database.read() as session:
        orders = sum(len(one.lines) for one in reckon(session, who.clock, month).staff)
    reckoning = _asked(database, lambda session: reckon(session, who.clock, month))
    name = f"{title}: commission of a month ({orders:,} orders)"
    yield Figure(f"{name}, reckoned", median_ms(reckoning, 3) / 1000, "s", limit=1.5, of_ratio=False)

    def entered(query: Callable[[Session], object]) -> float:
        def write() -> None:
            with database.write(who) as session:
                query(session)

        return samples_ms([write])[0] / 1000

    yield Figure(f"{name}, entered", entered(lambda session: run(session, who, month)), "s", limit=5, of_ratio=False)
    again = entered(lambda session: run(session, who, month))
    yield Figure(f"{name}, entered again", again, "s", limit=5, of_ratio=False)
    closed = entered(lambda session: close_month(session, who, month))
    yield Figure(f"{title}: close a month and all before", closed, "s", limit=1, of_ratio=False)


def _asked(database: Database, query: Query) -> Callable[[], None]:
    def ask() -> None:
        with database.read() as session:
            query(session)

    return ask
