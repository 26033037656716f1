"""Refund reports and after-sales sheets: look, then import row by row, in one transaction, as often as one likes.

A row that says what it said last time is known by its digest. What was decided here stands; where the platform
contradicts it, that is told, and waits for somebody.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from sqlalchemy.orm import Session

from shopdesk.aftersales.platform_says import difference_title
from shopdesk.aftersales.states import kind_chip
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.clock import Clock
from shopdesk.core.columns import shown_text
from shopdesk.core.database import batches
from shopdesk.core.money import format_yuan
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.order_files.bulk import note_import
from shopdesk.order_files.further_tables import FurtherPreview, ToldDifference
from shopdesk.order_files.tables import OtherTable
from shopdesk.order_files.whose_files import check_platform, only_platform
from shopdesk.refund_files.formats import refund_field_title
from shopdesk.refund_files.parsing import RefundReader
from shopdesk.refund_files.table_results import RefundDifference, RefundTableResult
from shopdesk.refund_files.tables import RefundTable, refund_rows, refund_table, refund_tables
from shopdesk.refund_files.templates import write_refund_template
from shopdesk.refund_files.told_refunds import FileRefund, one_by_one
from shopdesk.refund_files.writing import RefundWriter
from shopdesk.sheets.cells import clean_text
from shopdesk.sheets.reading import RawRow
from shopdesk.sheets.row_reading import RowProblem, RowRefused
from shopdesk.sheets.table_results import TableResult
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId

__all__ = [
    "RefundDifference",
    "RefundFiles",
    "RefundTable",
    "RefundTableResult",
    "import_into_shop",
    "import_refunds",
    "refund_tables",
]
CHUNK = 1_000
PREVIEW_ROWS = 20
_PREVIEWED = (
    "refund_no",
    "order_no",
    "state",
    "kind",
    "amount_fen",
    "title",
    "reason",
    "asked_at",
    "return_tracking_no",
)


class RefundFiles:
    """The files of refunds, as the import of files takes them along with orders."""

    @property
    def template_title(self) -> str:
        return translate("RefundFiles", "Refund template")

    def write_template(self, path: Path) -> None:
        write_refund_template(path)

    def understand(self, table: OtherTable) -> RefundTable | None:
        return refund_table(table.table, table.head)

    def preview(self, table: RefundTable, clock: Clock) -> FurtherPreview:
        reader, fit, header = RefundReader(table.recognised), table.recognised.fit, table.recognised.header
        rows, problems = [], []
        for row in islice(refund_rows(table, _ignored), PREVIEW_ROWS):
            try:
                values = reader.values(*row)
            except RowRefused as refused:
                problems += refused.problems
                continue
            told = {name: shown_text(values[name], clock) for name in _PREVIEWED if name in values}
            told["amount_fen"] = format_yuan(values.get("amount_fen"))
            told["kind"] = kind_chip(values["kind"]).text if "kind" in values else values["kind_word"]
            rows.append([told.get(name, "") for name in _PREVIEWED])
        used = {index for columns in fit.columns.values() for index in columns}
        guessed = [(header[columns[0]], refund_field_title(name)) for name, columns in fit.guessed.items()]
        titles, right = list(map(refund_field_title, _PREVIEWED)), frozenset({_PREVIEWED.index("amount_fen")})
        return FurtherPreview(len(used), len(fit.unknown), titles, right, rows, problems, guessed)

    def told_shop(self, tables: Sequence[RefundTable]) -> str:
        for table in tables:
            for column in table.recognised.fit.columns.get("shop_name", ()):
                for _number, cells in islice(refund_rows(table, _ignored), PREVIEW_ROWS):
                    if column < len(cells) and (told := clean_text(cells[column])):
                        return told
        return ""

    def import_tables(
        self, session: Session, actor: Actor, tables: Sequence[RefundTable], shop_id: ShopId, progress: Progress
    ) -> Done[list[RefundTableResult]]:
        return import_refunds(session, actor, tables, shop_id, progress)

    def differences(self, result: TableResult) -> Sequence[ToldDifference]:
        if not isinstance(result, RefundTableResult):
            return ()
        return [
            ToldDifference(one.ticket_no, difference_title(one.field), one.ours, one.platforms, "ticket", one.ticket_id)
            for one in result.differing
        ]


def _ignored(_left_out: RowProblem) -> None:
    """Rows that are no refunds are told when they are imported."""


def import_refunds(
    session: Session,
    actor: Actor,
    tables: Sequence[RefundTable],
    shop_id: ShopId,
    progress: Progress | None = None,
) -> Done[list[RefundTableResult]]:
    """Import the tables into a shop, all or nothing; raises UserError for a file that cannot be read, Cancelled."""
    progress = progress or Progress()
    results = [RefundTableResult(table.name, table.recognised.format.key, table.recognised.header) for table in tables]
    rows = [list(refund_rows(table, result.leave_out)) for table, result in zip(tables, results, strict=True)]
    total, done, writers = sum(map(len, rows)), 0, list[RefundWriter]()
    for table, result, told in zip(tables, results, rows, strict=True):
        reader = RefundReader(table.recognised)
        writers.append(writer := RefundWriter(session, actor, shop_id, reader, result))
        refunds = one_by_one(_numbered(told, reader, result))
        while chunk := list(islice(refunds, CHUNK)):
            for batch in _distinct(chunk, writer):
                progress.step(min(done, total - 1), total)
                done += sum(len(one.rows) for one in batch)
        note_import(session, actor, shop_id, result)
    _tell_differing(writers)
    progress.step(total, total)
    return Done(results, changed("ticket", "photo", "reason"))


def _tell_differing(writers: Sequence[RefundWriter]) -> None:
    """Name what contradicts in the end, each refund with the last table that speaks of it."""
    later: set[str] = set()
    for writer in reversed(writers):
        for refund_nos in batches(one for one in writer.told if one not in later):
            writer.tell_differing(refund_nos)
        later |= writer.told.keys()


def import_into_shop(
    session: Session, actor: Actor, shop: str, tables: Sequence[RefundTable], progress: Progress | None = None
) -> Done[list[RefundTableResult]]:
    """Import into the shop of that name; without a name, into the one the files tell, or the only one.

    Raises UserError also for files of several platforms, or of another one than the shop's.
    """
    platform = only_platform(table.platform for table in tables)
    told = RefundFiles().told_shop(tables)
    shop_id = shops.shop_for_import(session, actor, shop, told, platform or Platform.OTHER)
    check_platform(session, shop_id, platform)
    return import_refunds(session, actor, tables, shop_id, progress)


def _numbered(rows: Sequence[RawRow], reader: RefundReader, result: RefundTableResult) -> Iterator[tuple[str, RawRow]]:
    """The rows with the number of their refund; one whose number cannot be read is refused."""
    for row in rows:
        try:
            yield reader.refund_no(*row), row
        except RowRefused as refused:
            result.refuse(row, refused)


def _distinct(refunds: list[FileRefund], writer: RefundWriter) -> Iterator[list[FileRefund]]:
    """Write batches in which no refund comes twice, in the order of the file; what is put off comes next."""
    while refunds:
        batch: dict[str, FileRefund] = {}
        later = []
        for refund in refunds:
            if batch.setdefault(refund.refund_no, refund) is not refund:
                later.append(refund)
        yield list(batch.values())
        refunds = [*writer.write(list(batch.values())), *later]
