"""Tables that come along with orders and belong to a feature above: what such a feature has to know of its own.

The same folder of exports holds orders and refunds, and people drop it as a whole. Whoever opens the import hands in
what else it takes.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done
from shopdesk.core.clock import Clock
from shopdesk.core.progress import Progress
from shopdesk.order_files.column_mappings import ColumnMapping
from shopdesk.order_files.tables import OrderTable, OtherTable, look_into
from shopdesk.sheets.row_reading import RowProblem
from shopdesk.sheets.table_results import TableResult
from shopdesk.shops.model import Platform, ShopId


class FurtherTable(Protocol):
    """A table that a feature above has recognised."""

    @property
    def name(self) -> str:
        """The file, and the sheet in it."""
        ...

    @property
    def platform(self) -> Platform | None:
        """Whose file it is; None where it does not say."""
        ...

    def kind(self) -> str:
        """What kind of file this is, in words."""
        ...


class FurtherPreview(NamedTuple):
    """What a table looks like before it is imported; the rows as texts, under ``titles``."""

    known_columns: int
    other_columns: int
    titles: Sequence[str]
    right: frozenset[int]  # which of them hold numbers
    rows: Sequence[Sequence[str]]
    problems: Sequence[RowProblem]
    guessed: Sequence[tuple[str, str]]  # columns that were taken for a field by resemblance


class ToldDifference(NamedTuple):
    """A field in which a platform contradicts a record of ours, as people read it, and which record that is."""

    title: str
    field: str
    ours: str
    platforms: str
    record_kind: str
    record_id: int


class FurtherFiles(Protocol):
    """One kind of tables of a feature above, and how they come in."""

    @property
    def template_title(self) -> str:
        """What the empty sheet for such records is called."""
        ...

    def write_template(self, path: Path) -> None:
        """Write that sheet; raises OSError."""
        ...

    def understand(self, table: OtherTable) -> FurtherTable | None:
        """A table that holds no orders, if it is one of these."""
        ...

    def preview(self, table: Any, clock: Clock) -> FurtherPreview:
        """Its first rows as they would be imported."""
        ...

    def told_shop(self, tables: Sequence[Any]) -> str:
        """The shop's name as the first table that has one tells it; empty when none does."""
        ...

    def import_tables(
        self, session: Session, actor: Actor, tables: Sequence[Any], shop_id: ShopId, progress: Progress
    ) -> Done[Any]:
        """Import the tables into a shop, a ``TableResult`` for each; raises UserError, Cancelled."""
        ...

    def differences(self, result: TableResult) -> Sequence[ToldDifference]:
        """Where the platform contradicts what is here; empty for results of other tables."""
        ...


class FurtherImport(NamedTuple):
    """Tables of one kind that are imported after the orders."""

    files: FurtherFiles
    tables: Sequence[FurtherTable]


class KnownTables(NamedTuple):
    """What a file holds: orders, what features above know, and the rest."""

    orders: list[OrderTable]
    further: list[FurtherImport]
    others: list[OtherTable]


def look_everywhere(
    path: Path, remembered: Mapping[str, ColumnMapping], further: Sequence[FurtherFiles]
) -> KnownTables:
    """What the tables of a file are, to whomever they belong; raises UserError when it cannot be read."""
    contents = look_into(path, remembered)
    others, found = contents.others, []
    for files in further:
        known = [(other, files.understand(other)) for other in others]
        others = [other for other, table in known if table is None]
        if tables := [table for _other, table in known if table is not None]:
            found.append(FurtherImport(files, tables))
    return KnownTables(contents.tables, found, others)
