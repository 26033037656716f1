"""A list's columns, declared once: the screen, the export, the print-out and the column menu read the same ones."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from typing import Generic, Literal, NamedTuple, TypeVar

from shopdesk.core.clock import Clock
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate

Row = TypeVar("Row")
Tone = Literal["neutral", "accent", "good", "warning", "danger", "special"]


class Chip(NamedTuple):
    """A state as people see it: words, and a colour that never stands alone."""

    text: str
    tone: Tone = "neutral"


class Kind(Enum):
    """What a column holds, and so how it is shown, aligned and written to a sheet."""

    TEXT = auto()
    IDENTIFIER = auto()  # order, tracking, phone numbers: text for ever, selectable, never a number
    MONEY = auto()  # int fen
    NUMBER = auto()  # int
    DATE = auto()  # date
    TIME = auto()  # aware datetime, shown on the shop's clock
    STATE = auto()  # Chip


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column of a list.

    ``title`` is English, marked for translation in the list's context. ``sort`` names the order the
    store understands; None means that the list cannot be sorted by it. ``width`` is in pixels. A ``short`` time leaves
    this year out on the screen. What is told as seen from now is true on the screen alone: files have its ``moment``.
    """

    key: str
    title: str
    value: Callable[[Row], object]
    kind: Kind = Kind.TEXT
    width: int = 120
    sort: str | None = None
    hidden: bool = False  # at first; the column menu shows it
    short: bool = False
    moment: Callable[[Row], datetime | None] | None = None


@dataclass(frozen=True)
class Listing(Generic[Row]):
    """A list as a whole: the key its layout is saved under, its title, its columns.

    ``context`` is the translation context of all its titles; so many columns are ``frozen`` at first.
    """

    key: str
    context: str
    title: str
    columns: tuple[Column[Row], ...]
    frozen: int = 0

    def title_of(self, column: Column[Row]) -> str:
        """The translated title of a column."""
        return translate(self.context, column.title)

    def translated_title(self) -> str:
        """The translated title of the list."""
        return translate(self.context, self.title)


def shown_text(value: object, clock: Clock) -> str:
    """A value in words, whatever its kind; times on the shop's clock."""
    match value:
        case None:
            return ""
        case Chip():
            return value.text
        case datetime():
            return f"{clock.local(value):%Y-%m-%d %H:%M}"
        case date():
            return value.isoformat()
        case _:
            return str(value)


def cell_text(column: Column[Row], row: Row, clock: Clock) -> str:
    """What the screen shows in a column of a row: one line."""
    value = column.value(row)
    if column.kind is Kind.MONEY and isinstance(value, int):
        return format_yuan(value)
    if column.short and isinstance(value, datetime) and (local := clock.local(value)).year == clock.today().year:
        return f"{local:%m-%d %H:%M}"
    text = shown_text(value, clock)
    return " ".join(text.split()) if "\n" in text else text
