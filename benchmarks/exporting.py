"""Sheets out: the list on the screen, and the month-end claim workbook."""

import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.data import actor, data_folder
from benchmarks.measuring import Figure, alone, median_ms
from shopdesk.claims import service
from shopdesk.claims.drafting.drafts import ClaimDraft
from shopdesk.claims.months.standing import ClaimSheetData, claim_sheet_data
from shopdesk.claims.papers.month_workbook import write_claim_sheet
from shopdesk.claims.states import ClaimKind
from shopdesk.core.clock import utc_now
from shopdesk.core.columns import Listing, shown_text
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.couriers import service as couriers
from shopdesk.orders import store
from shopdesk.orders.store import OrderFilter
from shopdesk.orders.table import ORDERS
from shopdesk.sheets.lists import write_list_file

COLUMNS = 20
ROWS = 50_000
CLAIMS, COURIERS = 2_000, 8


def measure(count: int) -> Iterator[Figure]:
    """The figures of an export of half as many rows as there are orders, and of the claim workbook."""
    rows = min(ROWS, count)
    root = data_folder(max(count, 10_000)).root
    ours, floor = (alone("export", kind, rows, root, times=3) for kind in ("ours", "floor"))
    peer = alone("export", "openpyxl", rows, root)
    name = f"export {rows:,} x {COLUMNS}"
    yield Figure(name, ours["first"], "s", "bare writer", floor["first"], 1.5)
    yield Figure(name, ours["first"], "s", "openpyxl", peer["first"], 10, at_least=True)
    yield Figure(f"{name}: memory", ours["mb"], "MB", "bare writer", floor["mb"], 150, of_ratio=False)
    yield from _claim_sheet()


def ours(folder: DataFolder, count: int, target: Path) -> float:
    """Seconds for what the list's export does: rows fetched a window at a time, and written."""
    listing = Listing(ORDERS.key, ORDERS.context, ORDERS.title, ORDERS.columns[:COLUMNS])
    with open_database(folder, utc_now()) as opened, opened.database.read() as session:
        ids = store.list_order_ids(session, OrderFilter(), limit=count)
        begun = time.perf_counter()
        write_list_file(
            target, listing, ids, lambda wanted: store.list_order_rows(session, wanted), clock=actor().clock
        )
        return time.perf_counter() - begun


def floor(folder: DataFolder, count: int, target: Path) -> float:
    """Seconds of the bare writer library for the same cells, ready in memory."""
    import rustpy_xlsxwriter  # noqa: PLC0415  the other kinds should not pay for it

    titles, rows = _cells(folder, count)
    begun = time.perf_counter()
    rustpy_xlsxwriter.write_worksheet([dict(zip(titles, row, strict=True)) for row in rows], str(target))
    return time.perf_counter() - begun


def openpyxl(folder: DataFolder, count: int, target: Path) -> float:
    """Seconds of openpyxl's write-only mode for the same cells, ready in memory."""
    from openpyxl import Workbook  # noqa: PLC0415  the other kinds should not pay for it

    titles, rows = _cells(folder, count)
    begun = time.perf_counter()
    book = Workbook(write_only=True)
    sheet = book.create_sheet("orders")
    for row in (titles, *rows):
        sheet.append(row)
    book.save(target)
    return time.perf_counter() - begun


KINDS: dict[str, Callable[[DataFolder, int, Path], float]] = {"ours": ours, "floor": floor, "openpyxl": openpyxl}


def _cells(folder: DataFolder, count: int) -> tuple[list[str], list[list[Any]]]:
    clock, columns = actor().clock, ORDERS.columns[:COLUMNS]

    def cell(value: object) -> Any:
        if isinstance(value, datetime):
            return clock.local(value).replace(tzinfo=None)
        return value if value is None or isinstance(value, int) else shown_text(value, clock)

    with open_database(folder, utc_now()) as opened, opened.database.read() as session:
        ids = store.list_order_ids(session, OrderFilter(), limit=count)
        rows: list[list[Any]] = []
        for start in range(0, len(ids), 500):
            found = store.list_order_rows(session, ids[start : start + 500])
            rows += [[cell(column.value(row)) for column in columns] for row in found.values()]
    return [column.title for column in columns], rows


def _claim_sheet() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as name, open_database(DataFolder(Path(name) / "data"), utc_now()) as opened:
        month = _claims(opened.database)
        target, clock = Path(name) / "claims.xlsx", actor().clock

        def data() -> ClaimSheetData:
            with opened.database.read() as session:
                return claim_sheet_data(session, clock, month)

        told = data()
        number = sum(len(courier.claims) for courier in told.couriers)
        taken = median_ms(lambda: write_claim_sheet(target, data(), clock), 3)
        peer = median_ms(lambda: _by_openpyxl(target, told), 3)
        what = f"claim workbook, {number:,} claims, {len(told.couriers)} couriers"
        yield Figure(what, taken / 1000, "s", "openpyxl, same rows", peer / 1000, 2, of_ratio=False)


def _claims(database: Database) -> str:
    """Register the claims of this month; returns it."""
    who = actor()
    with database.write(who) as session:
        couriers.add_default_couriers(session, who)
    with database.write(who) as session:
        known = [courier.id for courier in couriers.list_couriers(session)[:COURIERS]]
        for number in range(CLAIMS):
            draft = ClaimDraft(
                f"YT{number:013d}",
                ClaimKind.LOST,
                1_000 + number,
                courier_id=known[number % len(known)],
                customer_name=f"tb{number}",
                memo="五天没有物流更新",
            )
            service.register_claim(session, who, draft)
    return who.clock.month_of(who.clock.now())


def _by_openpyxl(target: Path, data: ClaimSheetData) -> None:
    from openpyxl import Workbook  # noqa: PLC0415  a peer only

    book = Workbook(write_only=True)
    for courier in data.couriers:
        sheet = book.create_sheet(courier.courier)
        for claim in courier.claims:
            sheet.append([value if isinstance(value, int | str | date) else str(value) for value in _plain(claim.row)])
    book.save(target)


def _plain(row: Any) -> list[Any]:
    return [value.replace(tzinfo=None) + timedelta(hours=8) if isinstance(value, datetime) else value for value in row]
