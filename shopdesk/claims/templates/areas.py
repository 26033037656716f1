"""Cells and areas by their names, and where they come to stand once rows are repeated."""

import re
from collections.abc import Sequence
from typing import NamedTuple

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
_CELL = re.compile(r"(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})")
_ROWS = re.compile(r"(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6})")


class End(NamedTuple):
    """One end of an area as it is written: ``$B$5``."""

    column: str  # with its $
    fixed: bool  # whether the row has a $
    row: int

    def at(self, row: int) -> str:
        """Its name in another row."""
        return f"{self.column}{'$' if self.fixed else ''}{row}"


class Block(NamedTuple):
    """Rows, from 1, that are written once for each claim."""

    first: int
    last: int

    @property
    def height(self) -> int:
        """How many rows one claim takes."""
        return self.last - self.first + 1

    def holds(self, row: int) -> bool:
        """Whether a row belongs to it."""
        return self.first <= row <= self.last


class RowMap:
    """Where the rows of a form come to stand once each of its blocks is repeated."""

    def __init__(self, blocks: Sequence[Block], copies: int) -> None:
        self.blocks, self.copies = sorted(blocks), max(copies, 1)

    def block_of(self, row: int) -> Block | None:
        """The block a row belongs to."""
        return next((block for block in self.blocks if block.holds(row)), None)

    def start(self, row: int) -> int:
        """Where a row stands afterwards; one of a block: its first copy."""
        return row + sum((self.copies - 1) * block.height for block in self.blocks if block.last < row)

    def end(self, row: int) -> int:
        """Where a row stands afterwards; one of a block: its last copy."""
        block = self.block_of(row)
        return self.start(row) + ((self.copies - 1) * block.height if block else 0)

    def area(self, text: str) -> list[str]:
        """What an area (``B5``, ``A1:C9``, ``5:7``) becomes: more than one where a part of a block is meant."""
        if (rows := _ROWS.fullmatch(text)) is not None:
            first, last = int(rows[2]), int(rows[4])
            return [f"{rows[1]}{one}:{rows[3]}{other}" for one, other in self._spans(first, last)]
        ends = read_area(text)
        if ends is None:
            return [text]
        pieces = self._spans(ends[0].row, ends[-1].row)
        if len(ends) == 1:
            return [_named(ends[0], ends[0], first, last) for first, last in pieces]
        return [f"{ends[0].at(first)}:{ends[1].at(last)}" for first, last in pieces]

    def areas(self, text: str) -> str:
        """A list of areas with blanks between."""
        return " ".join(piece for one in text.split() for piece in self.area(one))

    def first_of(self, text: str) -> str:
        """A list of areas, of which only the first copies are meant (the cursor)."""
        moved = []
        for one in text.split():
            ends = read_area(one)
            moved.append(":".join(end.at(self.start(end.row)) for end in ends) if ends else one)
        return " ".join(moved)

    def _spans(self, first: int, last: int) -> list[tuple[int, int]]:
        block = self.block_of(first)
        if first == 1 and last >= LAST_ROW:
            return [(first, last)]
        if block is None or not block.holds(last) or block == Block(first, last):
            return [(self.start(first), min(self.end(last), LAST_ROW))]
        base = self.start(first)
        steps = (base + copy * block.height for copy in range(self.copies))
        return [(step, step + last - first) for step in steps]


def read_area(text: str) -> tuple[End] | tuple[End, End] | None:
    """The ends of ``B5`` or ``A1:C9``; None for anything else."""
    first, colon, second = text.partition(":")
    one = read_end(first)
    if one is None or not colon:
        return None if one is None else (one,)
    other = read_end(second)
    return None if other is None else (one, other)


def read_end(text: str) -> End | None:
    """One cell's name taken apart; None for what is none."""
    found = _CELL.fullmatch(text)
    if found is None or column_number(found[2]) > LAST_COLUMN or int(found[4]) > LAST_ROW:
        return None
    return End(found[1] + found[2], bool(found[3]), int(found[4]))


def column_number(letters: str) -> int:
    """A column's number from 1: ``AA`` is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """A column's letters: 27 is ``AA``."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


class Corner(NamedTuple):
    """A rectangle of cells, rows and columns from 1."""

    top: int
    left: int
    bottom: int
    right: int


def rectangle(text: str) -> Corner | None:
    """The rectangle of ``A1:C9`` or ``B5``; None for anything else."""
    ends = read_area(text)
    if ends is None:
        return None
    columns = [column_number(end.column.lstrip("$")) for end in ends]
    rows = [end.row for end in ends]
    return Corner(min(rows), min(columns), max(rows), max(columns))


def _named(one: End, other: End, first: int, last: int) -> str:
    return one.at(first) if first == last else f"{one.at(first)}:{other.at(last)}"
