"""Orders from the platforms' files: look, then import row by row, in one transaction, as often as one likes.

A row that says what it said last time is known by its digest and not even parsed. What the platform
owns is updated; a blank cell never wipes a value out, and a file exported earlier never turns a trade back.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.progress import Progress
from shopdesk.order_files import bulk, lines_bulk
from shopdesk.order_files.bulk import FileOrder
from shopdesk.order_files.formats import Shape, file_field_title
from shopdesk.order_files.further_tables import FurtherImport
from shopdesk.order_files.parsing import RowParser
from shopdesk.order_files.table_results import Differing, TableResult
from shopdesk.order_files.tables import OrderTable, look_into, order_rows, order_tables, why_no_orders
from shopdesk.order_files.whose_files import check_platform, only_platform
from shopdesk.sheets import table_results
from shopdesk.sheets.cells import clean_text
from shopdesk.sheets.reading import RawRow, RawTable
from shopdesk.sheets.row_reading import RowProblem, RowRefused
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId

__all__ = [
    "Differing",
    "OrderTable",
    "Preview",
    "TableResult",
    "holds_lines_only",
    "import_into_shop",
    "import_orders",
    "look_into",
    "order_tables",
    "preview",
    "told_platform",
    "told_shop",
    "why_no_orders",
]
CHUNK = 2_000
CHUNKS_BETWEEN_COLLECTING = 10
PREVIEW_ROWS = 20


class Preview(NamedTuple):
    """What a table looks like before it is imported: parsed sample rows, problems in them, columns."""

    name: str
    kind: str
    known_columns: list[str]
    other_columns: list[str]
    rows: list[dict[str, Any]]
    problems: list[RowProblem]
    guessed: list[tuple[str, str]]  # columns that were taken for a field by resemblance


def told_shop(tables: Sequence[OrderTable]) -> str:
    """The shop's name as the first file that has one tells it; empty when none does."""
    for table in tables:
        for name in table.recognised.columns.get("shop_name", ()):
            for _number, cells in islice(order_rows(table, _ignored), PREVIEW_ROWS):
                if name < len(cells) and (told := clean_text(cells[name])):
                    return told
    return ""


def preview(table: OrderTable) -> Preview:
    """The first rows as they would be imported."""
    parser = RowParser(table.recognised)
    rows, problems = [], []
    for number, cells in islice(order_rows(table, _ignored), PREVIEW_ROWS):
        try:
            rows.append(parser.values(number, cells))
        except RowRefused as refused:
            problems += refused.problems
    header = table.recognised.header
    used = sorted({i for columns in table.recognised.columns.values() for i in columns})
    return Preview(
        table.name,
        table.kind(),
        [header[i] for i in used],
        [header[i] for i in table.recognised.unknown],
        rows,
        problems,
        [(header[columns[0]], file_field_title(name)) for name, columns in table.recognised.guessed.items()],
    )


def _ignored(_left_out: RowProblem) -> None:
    """Rows that are no orders are told when they are imported."""


def import_orders(
    session: Session,
    actor: Actor,
    tables: Sequence[OrderTable],
    shop_id: ShopId,
    progress: Progress | None = None,
) -> Done[list[TableResult]]:
    """Import the tables into a shop, all or nothing; raises UserError for a file that cannot be read, Cancelled."""
    progress = progress or Progress()
    # Order lists first: they know the customer, and lines then find their order. Shipments know no customer.
    ordered = sorted(tables, key=_importing_rank)
    rows_of = [_row_estimate(table.table) for table in ordered]
    before, results = 0, []
    for table, estimate in zip(ordered, rows_of, strict=True):

        def step(done: int, before: int = before) -> None:
            progress.step(min(before + done, sum(rows_of) - 1), sum(rows_of))

        results.append(_import_table(session, actor, table, shop_id, step))
        before += estimate
    progress.step(sum(rows_of), sum(rows_of))
    by_table = {id(table): result for table, result in zip(ordered, results, strict=True)}
    return Done([by_table[id(table)] for table in tables], changed("order", "customer"))


def import_into_shop(
    session: Session,
    actor: Actor,
    shop: str,
    tables: Sequence[OrderTable],
    further: Sequence[FurtherImport] = (),
    progress: Progress | None = None,
) -> Done[list[table_results.TableResult]]:
    """Import into the shop of that name; without a name, into the one the files tell, or the only one.

    What is ``further`` comes after the orders, in the same transaction, and so do its results. Raises UserError also
    for files of several platforms, or of another one than the shop's.
    """
    platform = only_platform(_platforms(tables, further))
    likely = next((table.recognised.format.platform for table in tables), None)
    told = [told_shop(tables), *(one.files.told_shop(one.tables) for one in further)]
    opened_on = platform or likely or Platform.OTHER
    shop_id = shops.shop_for_import(session, actor, shop, next(filter(None, told), ""), opened_on)
    check_platform(session, shop_id, platform)
    parts: list[Done[Any]] = [import_orders(session, actor, tables, shop_id, progress)] if tables else []
    parts += [one.files.import_tables(session, actor, one.tables, shop_id, progress or Progress()) for one in further]
    return Done(
        [result for part in parts for result in part.value], changed(*(kind for part in parts for kind in part.changes))
    )


def told_platform(tables: Sequence[OrderTable], further: Sequence[FurtherImport] = ()) -> Platform | None:
    """The platform whose files these are, None where they do not say; raises UserError for several."""
    return only_platform(_platforms(tables, further))


def _platforms(tables: Sequence[OrderTable], further: Sequence[FurtherImport]) -> list[Platform | None]:
    return [*(table.recognised.platform for table in tables), *(two.platform for one in further for two in one.tables)]


def _importing_rank(table: OrderTable) -> tuple[bool, bool]:
    kind = table.recognised.format
    return kind.shape is Shape.LINES, kind.shipped_only


def _import_table(
    session: Session, actor: Actor, table: OrderTable, shop_id: ShopId, step: Callable[[int], None]
) -> TableResult:
    shape, columns = table.recognised.format.shape, table.recognised.columns
    result = TableResult(table.name, table.recognised.format.key, table.recognised.header, shape=shape)
    parser = RowParser(table.recognised)
    writer = _WRITERS[shape](session, actor, shop_id, parser, result)
    # Lines that have a number of their own find their order's other lines wherever those stand.
    apart = {} if shape is Shape.ORDERS or ("sub_order_no" in columns and shape is Shape.LINES) else _apart(table, step)
    groups = _groups(order_rows(table, result.leave_out), parser, result, apart)
    done, chunks = 0, 0
    with _seldom_collecting() as collect:
        while chunk := list(islice(groups, CHUNK)):
            for batch in _distinct(chunk):
                writer.write(batch)
            done += sum(len(order.rows) for order in chunk)
            del chunk
            if (chunks := chunks + 1) % CHUNKS_BETWEEN_COLLECTING == 0:
                collect()
            step(done)
    bulk.note_import(session, actor, shop_id, result)
    return result


_WRITERS: dict[Shape, type[bulk.OrderWriter | lines_bulk.LineWriter]] = {
    Shape.ORDERS: bulk.OrderWriter,
    Shape.LINES: lines_bulk.LineWriter,
    Shape.ORDER_LINES: lines_bulk.OrderLineWriter,
}


def _apart(table: OrderTable, step: Callable[[int], None]) -> dict[str, int]:
    """The orders whose rows do not stand together in the file, and how many rows each has."""
    parser, rows_of, apart, last = RowParser(table.recognised), {}, set(), ""
    for place, row in enumerate(order_rows(table, _ignored)):
        if place % CHUNK == 0:
            step(0)
        with suppress(RowRefused):
            order_no = parser.order_no(*row)
            if order_no != last and order_no in rows_of:
                apart.add(order_no)
            rows_of[order_no] = rows_of.get(order_no, 0) + 1
            last = order_no
    return {order_no: rows_of[order_no] for order_no in apart}


@contextmanager
def _seldom_collecting() -> Iterator[Callable[[], object]]:
    """Rows make no cycles; looking for them again and again among so many takes a sixth of the time.

    What it yields collects between chunks, but not where Python's own collection is off: a window collects by itself,
    and not on the thread of a job.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield partial(gc.collect, 1) if was_enabled else (lambda: None)
    finally:
        if was_enabled:
            gc.enable()


def _distinct(orders: list[FileOrder]) -> Iterator[list[FileOrder]]:
    """Batches in which no order comes twice, in the order of the file."""
    while orders:
        batch: dict[str, FileOrder] = {}
        later = []
        for order in orders:
            if batch.setdefault(order.order_no, order) is not order:
                later.append(order)
        yield list(batch.values())
        orders = later


def _groups(
    rows: Iterator[RawRow], parser: RowParser, result: TableResult, apart: dict[str, int]
) -> Iterator[FileOrder]:
    """The rows of one order together, as they follow each other; an order list has one row an order.

    Those of the orders in ``apart`` are held back until there are as many as it says.
    """
    together, current, current_no = result.shape is not Shape.ORDERS, [], ""
    held: dict[str, list[RawRow]] = {}
    for row in rows:
        try:
            order_no = parser.order_no(*row)
        except RowRefused as refused:
            result.refuse(row, refused)
            continue
        if order_no in apart:
            held.setdefault(order_no, []).append(row)
            if len(held[order_no]) == apart[order_no]:
                yield FileOrder(order_no, held.pop(order_no))
            continue
        if current and (order_no != current_no or not together):
            yield FileOrder(current_no, current)
            current = []
        current_no = order_no
        current.append(row)
    if current:
        yield FileOrder(current_no, current)


def _row_estimate(table: RawTable) -> int:
    """About how many rows there are, for the progress bar: lines of a text file, bytes of a workbook."""
    size = table.path.stat().st_size
    if not table.encoding:
        return max(1, size // 60)
    with table.path.open("rb") as file:
        sample = file.read(1 << 20)
    return max(1, size * max(1, sample.count(b"\n")) // max(1, len(sample)))


def holds_lines_only(tables: Sequence[OrderTable]) -> bool:
    """Whether a file tells nothing but order lines, so that it is better imported after its order list."""
    return all(table.recognised.format.shape is Shape.LINES for table in tables)
