"""Tables as they come out of a file: cells still as typed, with their guards and their damage."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path


class DamagedNumber(str):
    """A numeric cell of more than 15 digits: Excel has lost its last digits for good.

    Reads as Excel shows it, ``3.00123E+18``.
    """

    __slots__ = ()


class SheetText(str):
    """Digits that a workbook stores as text: complete, even where they look rounded."""

    __slots__ = ()


Cell = str | datetime
Cells = Sequence[Cell]
RawRow = tuple[int, Cells]


@dataclass(frozen=True)
class RawTable:
    """One table of a file: a text file, or one sheet of a workbook."""

    path: Path
    file: str  # the file's name; "zip/inner" for a file in an archive
    sheet: str  # empty for text files
    encoding: str  # empty for workbooks
    hidden: bool = False
    _open: Callable[[], Iterable[RawRow]] = field(default=list, repr=False, compare=False)

    @property
    def name(self) -> str:
        """The table as people would name it: file and, if there is one, sheet."""
        return f"{self.file} · {self.sheet}" if self.sheet else self.file

    def rows(self) -> Iterator[RawRow]:
        """All rows that are not blank, each with the row number Excel shows (a text file's physical line).

        Streams; raises UserError at the first row that cannot be read.
        """
        return iter(self._open())
