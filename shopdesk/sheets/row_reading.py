"""One row of a table as the values of its fields: every cell that cannot be taken is told, and why.

What a cell of a field means is handed in; see ``named_columns`` for which column holds which field.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from shopdesk.core.errors import UserError
from shopdesk.sheets.reading import Cell, Cells, RawRow

Columns = dict[str, list[Any]]  # the values of many rows by field; None for blanks
Meaning = Callable[[Cell], Any]  # what a cell means, None for nothing; raises UserError
PutTogether = Callable[[Sequence[Any]], Any]  # one value out of those of several columns


class RowProblem(NamedTuple):
    """Why a row (or a cell of it) was not taken."""

    row: int
    column: str
    value: str
    reason: str


class RowRefused(Exception):
    """A row with at least one cell that cannot be taken."""

    def __init__(self, problems: list[RowProblem]) -> None:
        super().__init__(problems)
        self.problems = problems


class Meanings(dict[Cell, Any]):
    """What the cells of one field mean, None for nothing: the same few come again and again."""

    def __init__(self, parse: Meaning) -> None:
        super().__init__()
        self._parse = parse

    def __missing__(self, cell: Cell) -> Any:
        if len(self) >= 5_000:
            self.clear()
        value = self._parse(cell) if cell != "" else None
        value = self[cell] = None if value == "" else value
        return value


def meaning(parse: Meaning, *, repeated: bool = True) -> Meaning:
    """What a cell of a field means by its parser; ``repeated`` where the same few cells come again and again."""
    if repeated:
        return Meanings(parse).__getitem__
    return lambda cell: None if cell == "" or (value := parse(cell)) == "" else value


class RowReader:
    """The reader of one table's rows; what it gives holds only what a row says, never a blank.

    ``fields`` are read from the first of their columns that says something, ``together`` from all of theirs.
    """

    def __init__(
        self,
        header: Sequence[str],
        fields: Sequence[tuple[str, Sequence[int], Meaning]],
        together: Sequence[tuple[str, Sequence[int], Meaning, PutTogether]] = (),
    ) -> None:
        self._header, self._fields, self._together = header, fields, together
        self._width = len(header)

    def values(self, number: int, cells: Cells) -> dict[str, Any]:
        """Every field that is not blank; raises RowRefused naming every cell that cannot be taken."""
        values: dict[str, Any] = {}
        problems: list[RowProblem] = []
        cells = self._full(cells)
        for field, columns, meaning in self._fields:
            for column in columns:
                try:
                    value = meaning(cells[column])
                except UserError as error:
                    problems.append(self._problem(number, column, cells[column], error))
                    break
                if value is not None:
                    values[field] = value
                    break
        for field, columns, meaning, put_together in self._together:
            parts = []
            for column in columns:
                try:
                    parts.append(meaning(cells[column]))
                except UserError as error:
                    problems.append(self._problem(number, column, cells[column], error))
            if (value := put_together(parts)) is not None:
                values[field] = value
        try:
            self._finish(values)
        except UserError as error:
            problem = self.problem(number, cells, error)
            # A cell that could not be read is not said to be missing as well.
            if all(one.column != problem.column for one in problems):
                problems.append(problem)
        if problems:
            raise RowRefused(problems)
        return values

    def columns(self, rows: Sequence[RawRow]) -> Columns:
        """``values`` of many rows, a field at a time, with None for blanks: many times as fast.

        Raises UserError for any cell that cannot be taken.
        """
        by_column = list(zip(*(self._full(cells) for _number, cells in rows), strict=False))
        told: Columns = {}
        for field, columns, meaning in self._fields:
            values = list(map(meaning, by_column[columns[0]]))
            for column in columns[1:]:
                if None in values:
                    values = [
                        meaning(cell) if value is None else value
                        for value, cell in zip(values, by_column[column], strict=True)
                    ]
            told[field] = values
        for field, columns, meaning, put_together in self._together:
            parts = [list(map(meaning, by_column[column])) for column in columns]
            told[field] = [put_together(one) for one in zip(*parts, strict=True)]
        if not self._has_to_finish(told):
            return told
        results = by_row(told)
        for values in results:
            self._finish(values)
        return by_field(results)

    def many(self, rows: Sequence[RawRow]) -> list[dict[str, Any]]:
        """``values`` of many rows; raises UserError for any cell."""
        return by_row(self.columns(rows))

    def problem(self, number: int, cells: Cells, error: UserError) -> RowProblem:
        """What a rule says against a row, at the cell of the field it names."""
        column = self.column_of(error.field)
        return self._problem(number, column, self._full(cells)[column], error)

    def column_of(self, field: str | None) -> int:
        """The first column of a field; the table's first one where there is none."""
        told = [columns[0] for name, columns, *_rest in (*self._fields, *self._together) if name == field]
        return told[0] if told else 0

    def _finish(self, values: dict[str, Any]) -> None:
        """What only the whole row can tell; raises UserError naming the field it speaks of."""

    def _has_to_finish(self, told: Columns) -> bool:
        """Whether rows with these values have to be looked at one by one."""
        del told
        return True

    def _full(self, cells: Cells) -> Cells:
        """The cells of a row that may end early."""
        missing = self._width - len(cells)
        return cells if missing <= 0 else [*cells, *[""] * missing]

    def _problem(self, number: int, column: int, cell: Cell, error: UserError) -> RowProblem:
        return RowProblem(number, self._header[column], shown(cell), error.message)


def by_row(columns: Columns) -> list[dict[str, Any]]:
    """Rows told a field at a time as a dict each, without blanks."""
    names = list(columns)
    return [
        {name: value for name, value in zip(names, row, strict=True) if value is not None}
        for row in zip(*columns.values(), strict=True)
    ]


def by_field(rows: Sequence[Mapping[str, Any]]) -> Columns:
    """Rows told a dict each, a field at a time."""
    return {name: [row.get(name) for row in rows] for name in dict.fromkeys(name for row in rows for name in row)}


def added(amounts: Sequence[int | None]) -> int | None:
    """The sum of what is given; None where nothing is."""
    given = [amount for amount in amounts if amount is not None]
    return sum(given) if given else None


def cell_as_text(cell: Cell) -> str:
    """A cell as the file had it."""
    return f"{cell:%Y-%m-%d %H:%M:%S}" if isinstance(cell, datetime) else str(cell)


def shown(cell: Cell) -> str:
    """A cell as it is told to a person, not longer than a line."""
    text = cell_as_text(cell)
    return text if len(text) <= 80 else text[:79] + "…"
