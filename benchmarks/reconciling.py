"""A courier's statement of 20,000 lines of which 2,000 are ours: read, kept, compared, accepted and taken back."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import TypeVar

import xlsxwriter
from python_calamine import CalamineWorkbook

from benchmarks.data import actor
from benchmarks.measuring import Figure, median_ms
from benchmarks.places import BENCH
from shopdesk.claims import service as claims
from shopdesk.claims.drafting.drafts import ClaimDraft
from shopdesk.claims.model import StatementId
from shopdesk.claims.statements.importing import import_statement
from shopdesk.claims.statements.mappings import remembered
from shopdesk.claims.statements.reading import ReadStatement, read_statement
from shopdesk.claims.states import ClaimKind
from shopdesk.core.clock import utc_now
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import add_default_couriers, courier_named

LINES, CLAIMS = 20_000, 2_000
Value = TypeVar("Value")


def measure(_count: int) -> Iterator[Figure]:
    """The figures of one large statement; how many orders there are makes no difference to it."""
    with tempfile.TemporaryDirectory(dir=BENCH) as name:
        folder = DataFolder(Path(name) / "data")
        path = _statement(Path(name) / "圆通理赔明细_2026-10.xlsx")
        with open_database(folder, utc_now()) as opened:
            courier_id = _claims(opened.database)
            yield from _work(opened.database, path, courier_id)


def _work(database: Database, path: Path, courier_id: CourierId) -> Iterator[Figure]:
    floor = median_ms(lambda: CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(), 3)
    what = f"statement of {LINES:,} lines"

    def read() -> ReadStatement:
        with database.read() as session:
            known = remembered(session, courier_id)
        return read_statement(path, known, courier_id)[0]

    def kept(told: ReadStatement) -> StatementId:
        with database.write(actor()) as session:
            return import_statement(session, actor(), told, courier_id).value.statement_id

    reading, told = _timed(read)
    keeping, statement_id = _timed(lambda: kept(told))

    def compared() -> list[claims.ResultRow]:
        with database.read() as session:
            return claims.results_of(session, actor().clock, statement_id)

    def act(verb: Callable[..., Value]) -> Value:
        with database.write(actor()) as session:
            row = claims.statement_row(session, statement_id)
            assert row is not None
            return verb(session, actor(), statement_id, row.version)

    comparing, rows = _timed(compared)
    assert claims.summary(rows).to_accept == CLAIMS
    yield Figure(f"{what}: read, kept and compared", reading + keeping + comparing, "ms", "the rows", floor, 3_000,
        of_ratio=False)  # fmt: skip
    yield Figure(f"{what}: read", reading, "ms", "the rows of the workbook", floor)
    yield Figure(f"{what}: compared", comparing, "ms", "", None, 1_000, of_ratio=False)
    accepting, _done = _timed(lambda: act(claims.accept_statement))
    yield Figure(f"{what}: {CLAIMS:,} receipts entered", accepting, "ms", "", None, 10_000, of_ratio=False)
    frozen, _rows = _timed(compared)
    yield Figure(f"{what}: looked at again", frozen, "ms", "", None, 1_000, of_ratio=False)
    undoing, _done = _timed(lambda: act(claims.take_back_acceptance))
    yield Figure(f"{what}: {CLAIMS:,} receipts taken back", undoing, "ms", "", None, 10_000, of_ratio=False)


def _claims(database: Database) -> CourierId:
    """Two thousand drafts: accepting takes each of them through all of its steps."""
    with database.write(actor()) as session:
        add_default_couriers(session, actor())
        courier = courier_named(session, "圆通")
        assert courier is not None
        for number in range(CLAIMS):
            draft = ClaimDraft(_parcel(number), ClaimKind.LOST, 10_000 + number, courier.id)
            claims.register_claim(session, actor(), draft)
    return courier.id


def _statement(path: Path) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("明细")
        sheet.write_row(0, 0, ("序号", "运单编号", "理赔类型", "赔付金额", "打款日期", "备注"))
        for number in range(LINES):
            paid = 100 + number / 100 if number < CLAIMS // 2 else 88
            sheet.write_row(number + 1, 0, (number + 1, _parcel(number), "遗失", paid, "2026/10/28", "线上理赔"))
    return path


def _parcel(number: int) -> str:
    return f"YT{number:013d}"


def _timed(work: Callable[[], Value]) -> tuple[float, Value]:
    begun = perf_counter()
    value = work()
    return (perf_counter() - begun) * 1000, value
