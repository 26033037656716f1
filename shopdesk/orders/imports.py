"""Orders from the platforms' files: look, then import row by row, in one transaction, as often as one likes.

A row that says what it said last time is known by its digest and not even parsed. What the platform
owns is updated; a blank cell never wipes a value out, and a file exported earlier never turns a trade back.
"""

import csv
import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.errors import UserError
from shopdesk.core.files import replacing
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.orders import bulk
from shopdesk.orders.bulk import Counts, FileOrder
from shopdesk.orders.formats import Recognised, Shape, is_known_name, recognise
from shopdesk.orders.parsing import RowParser, RowProblem, RowRefused, cell_as_text
from shopdesk.sheets.cells import clean_text
from shopdesk.sheets.reading import Cells, RawRow, RawTable, read_tables, split_header
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId

CHUNK = 2_000
CHUNKS_BETWEEN_COLLECTING = 10
MAX_FAILED_ROWS = 20_000
PREVIEW_ROWS = 20


@dataclass(frozen=True)
class OrderTable:
    """A table of a file that is known to hold orders or order lines."""

    table: RawTable
    recognised: Recognised

    @property
    def name(self) -> str:
        """The file, and the sheet in it."""
        return self.table.name

    def kind(self) -> str:
        """What kind of file this is, in words."""
        return translate("OrderFiles", self.recognised.format.title)


@dataclass
class TableResult:
    """What came of one table; ``failed_rows`` are the refused rows as they were, to be saved and fixed."""

    file: str
    kind: str
    header: tuple[str, ...]
    counts: Counts = field(default_factory=Counts)
    failed: list[RowProblem] = field(default_factory=list)
    failed_rows: list[Cells] = field(default_factory=list)
    failed_count: int = 0
    shape: Shape = Shape.ORDERS  # what its rows are

    def refuse(self, row: RawRow, refused: RowRefused) -> None:
        """Note a row that was not taken, and why."""
        self.failed_count += 1
        if len(self.failed_rows) < MAX_FAILED_ROWS:
            self.failed_rows.append(row[1])
            self.failed += refused.problems


class Preview(NamedTuple):
    """What a table looks like before it is imported: parsed sample rows, problems in them, columns."""

    name: str
    kind: str
    known_columns: list[str]
    other_columns: list[str]
    rows: list[dict[str, Any]]
    problems: list[RowProblem]


def order_tables(path: Path) -> list[OrderTable]:
    """The tables of a file whose header is known; raises UserError when there is none."""
    found = []
    for table in read_tables(path):
        header, _rows = split_header(table.rows(), is_known_name, minimum=2)
        recognised = recognise(header.names) if header else None
        if recognised is not None:
            found.append(OrderTable(table, recognised))
    if not found:
        raise UserError(
            translate(
                "OrderFiles",
                "“{file}” is not an order file ShopDesk knows: none of its first rows names columns such as 订单编号.",
            ).format(file=path.name)
        )
    return found


def told_shop(tables: Sequence[OrderTable]) -> str:
    """The shop's name as the first file that has one tells it; empty when none does."""
    for table in tables:
        for name in table.recognised.columns.get("shop_name", ()):
            for _number, cells in islice(_rows(table), PREVIEW_ROWS):
                if name < len(cells) and (told := clean_text(cells[name])):
                    return told
    return ""


def preview(table: OrderTable) -> Preview:
    """The first rows as they would be imported."""
    parser = RowParser(table.recognised)
    rows, problems = [], []
    for number, cells in islice(_rows(table), PREVIEW_ROWS):
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
    )


def import_orders(
    session: Session,
    actor: Actor,
    tables: Sequence[OrderTable],
    shop_id: ShopId,
    progress: Progress | None = None,
) -> Done[list[TableResult]]:
    """Import the tables into a shop, all or nothing; raises UserError for a file that cannot be read, Cancelled."""
    progress = progress or Progress()
    # Order lists first: they know the customer, and lines then find their order.
    ordered = sorted(tables, key=lambda table: table.recognised.format.shape is Shape.LINES)
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
    session: Session, actor: Actor, shop: str, tables: Sequence[OrderTable], progress: Progress | None = None
) -> Done[list[TableResult]]:
    """Import into the shop of that name; without a name, into the one the files tell, or the only one."""
    shop_id = shops.shop_for_import(session, actor, shop, told_shop(tables), Platform.TAOBAO)
    return import_orders(session, actor, tables, shop_id, progress)


def _import_table(
    session: Session, actor: Actor, table: OrderTable, shop_id: ShopId, step: Callable[[int], None]
) -> TableResult:
    result = TableResult(
        table.name, table.recognised.format.key, table.recognised.header, shape=table.recognised.format.shape
    )
    parser = RowParser(table.recognised)
    together = table.recognised.format.shape is Shape.LINES
    writer_of = bulk.LineWriter if together else bulk.OrderWriter
    writer = writer_of(session, actor, shop_id, parser, result.counts, result.refuse)
    groups, done, chunks = _groups(_rows(table), parser, result, together=together), 0, 0
    with _seldom_collecting() as collect:
        while chunk := list(islice(groups, CHUNK)):
            for batch in _distinct(chunk):
                writer.write(batch)
            done += sum(len(order.rows) for order in chunk)
            del chunk
            if (chunks := chunks + 1) % CHUNKS_BETWEEN_COLLECTING == 0:
                collect()
            step(done)
    bulk.note_import(session, actor, shop_id, result.file, result.kind, result.counts, result.failed_count)
    return result


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


def _groups(rows: Iterator[RawRow], parser: RowParser, result: TableResult, *, together: bool) -> Iterator[FileOrder]:
    """The rows of one order together, as they follow each other; an order list has one row an order."""
    current: list[RawRow] = []
    current_no = ""
    for row in rows:
        try:
            order_no = parser.order_no(*row)
        except RowRefused as refused:
            result.refuse(row, refused)
            continue
        if current and (order_no != current_no or not together):
            yield FileOrder(current_no, current)
            current = []
        current_no = order_no
        current.append(row)
    if current:
        yield FileOrder(current_no, current)


def _rows(table: OrderTable) -> Iterator[RawRow]:
    header, rows = split_header(table.table.rows(), is_known_name, minimum=2)
    if header is None or tuple(header.names) != table.recognised.header:
        raise UserError(
            translate("OrderFiles", "“{file}” was changed in between. Choose it again.").format(file=table.name)
        )
    return rows


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


def save_failed_rows(path: Path, results: Sequence[TableResult]) -> list[Path]:
    """Write the refused rows under their own header, to be fixed and imported again; raises OSError.

    The cells are kept as the platform wrote them. Each header needs a file of its own: the second is ``name_2.csv``.
    """
    by_header: dict[tuple[str, ...], list[Cells]] = {}
    for result in results:
        if result.failed_rows:
            by_header.setdefault(result.header, []).extend(result.failed_rows)
    written = []
    for number, (header, rows) in enumerate(by_header.items(), 1):
        target = path if number == 1 else path.with_stem(f"{path.stem}_{number}")
        with replacing(target) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(header)
            writer.writerows(map(cell_as_text, row) for row in rows)
        written.append(target)
    return written
