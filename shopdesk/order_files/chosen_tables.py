"""The tables of files somebody chose to import: what each holds, as the window shows it, or why it cannot be used."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.text import translate
from shopdesk.order_files import imports
from shopdesk.order_files.column_mappings import ColumnMapping
from shopdesk.order_files.further_tables import (
    FurtherFiles,
    FurtherImport,
    FurtherPreview,
    FurtherTable,
    look_everywhere,
)
from shopdesk.order_files.imports import Preview
from shopdesk.order_files.tables import OrderTable, OtherTable, why_no_orders
from shopdesk.sheets.row_reading import RowProblem


class Further(NamedTuple):
    """A table of a feature above, with its first rows."""

    files: FurtherFiles
    table: FurtherTable
    preview: FurtherPreview


class ChosenTable(NamedTuple):
    """A table of a file somebody chose: what it holds, or why it cannot be used."""

    path: Path
    name: str
    known: OrderTable | None = None
    preview: Preview | None = None
    further: Further | None = None
    other: OtherTable | None = None
    refused: str = ""
    choosable: bool = False  # one of several in the same file that can be imported

    def kind(self) -> str:
        """What kind of file it is, in words; empty for what is not imported."""
        if self.further is not None:
            return self.further.table.kind()
        return self.known.kind() if self.known is not None else ""

    def columns(self) -> tuple[int, int] | None:
        """How many columns are known, and how many others there are."""
        if self.further is not None:
            return self.further.preview.known_columns, self.further.preview.other_columns
        return None if self.preview is None else (len(self.preview.known_columns), len(self.preview.other_columns))

    def guessed(self) -> Sequence[tuple[str, str]]:
        """The columns that were taken for a field by resemblance."""
        shown = self.further.preview if self.further is not None else self.preview
        return shown.guessed if shown is not None else ()

    def problems(self) -> Sequence[RowProblem]:
        """What is wrong with its first rows."""
        shown = self.further.preview if self.further is not None else self.preview
        return shown.problems if shown is not None else ()

    def is_empty(self) -> bool:
        """Whether it has a header and no rows."""
        shown = self.further.preview if self.further is not None else self.preview
        return shown is not None and not shown.rows and not shown.problems


def look_at(
    path: Path,
    clock: Clock,
    remembered: Mapping[str, ColumnMapping] | None = None,
    further: Sequence[FurtherFiles] = (),
) -> list[ChosenTable]:
    """Recognise the tables of a file and parse their first rows; trouble becomes a sentence."""
    try:
        found = look_everywhere(path, remembered or {}, further)
        importable = len(found.orders) + sum(len(one.tables) for one in found.further)
        if not importable and not found.others:
            return [ChosenTable(path, path.name, refused=why_no_orders(path, []))]
        alone, several = importable + len(found.others) == 1, importable > 1

        def named(name: str) -> str:
            return path.name if alone else name

        chosen = [
            ChosenTable(path, named(one.name), one, imports.preview(one), choosable=several) for one in found.orders
        ]
        for one in found.further:
            for table in one.tables:
                told = Further(one.files, table, one.files.preview(table, clock))
                chosen.append(ChosenTable(path, named(table.name), further=told, choosable=several))
        refused = [
            ChosenTable(path, named(other.table.name), other=other, refused=other.reason) for other in found.others
        ]
        return [*chosen, *refused]
    except UserError as error:
        return [ChosenTable(path, path.name, refused=error.message)]
    except OSError as error:
        return [ChosenTable(path, path.name, refused=environment_message(error) or str(error))]


def orders_of(chosen: Sequence[ChosenTable]) -> list[OrderTable]:
    """The tables of orders among those chosen."""
    return [one.known for one in chosen if one.known is not None]


def further_of(chosen: Sequence[ChosenTable]) -> list[FurtherImport]:
    """The tables of features above among those chosen, those of one feature together."""
    by_files: dict[int, FurtherImport] = {}
    for one in chosen:
        if one.further is not None:
            files = one.further.files
            known = by_files.setdefault(id(files), FurtherImport(files, []))
            by_files[id(files)] = FurtherImport(files, [*known.tables, one.further.table])
    return list(by_files.values())


def problems_in_words(chosen: ChosenTable | None) -> list[str]:
    """What somebody should know of a table before it is imported."""
    if chosen is None:
        return []
    if chosen.refused:
        told = [chosen.refused]
        if chosen.other and chosen.other.mappable:
            told.append(
                translate(
                    "ImportDialog", "If there are orders in it, choose “Columns…” and say which column holds what."
                )
            )
        return told
    if chosen.is_empty():
        return [translate("ImportDialog", "“{file}” has a header and no rows.").format(file=chosen.name)]
    sentence = translate("ImportDialog", "Row {row}, {column}: {reason}")
    return [sentence.format(row=one.row, column=one.column, reason=one.reason) for one in chosen.problems()[:3]]
