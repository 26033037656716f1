"""The results of one statement in memory: numbered, narrowed down, sorted, counted. No Qt, no database."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from shopdesk.claims.statements.results import ResultRow
from shopdesk.claims.states import Outcome, kind_chip
from shopdesk.core.identifiers import search_key


class ResultSort(NamedTuple):
    """What the results are sorted by: a key of ``SORTS``; "position" is the order of the file."""

    key: str = "position"
    descending: bool = False


_PLACES = {outcome: place for place, outcome in enumerate(Outcome)}
# Text beside text, numbers beside numbers; what a row has none of comes last, whichever way.
SORTS: dict[str, Callable[[ResultRow], str | int | None]] = {
    "position": lambda row: row.position,
    "tracking_no": lambda row: row.tracking_no or None,
    "claim_no": lambda row: row.claim_no or None,
    "customer": lambda row: row.customer_name or None,
    "order_no": lambda row: row.order_no or None,
    "kind": lambda row: kind_words(row) or None,
    "expected": lambda row: row.expected_fen,
    "paid": lambda row: row.paid_fen,
    "difference": lambda row: row.difference_fen,
    "outcome": lambda row: _PLACES[row.outcome],
    "paid_on": lambda row: None if row.paid_on is None else row.paid_on.isoformat(),
}


def kind_words(row: ResultRow) -> str:
    """What happened to the parcel: as our claim says, else in the courier's words."""
    return row.kind_word if row.kind is None else kind_chip(row.kind).text


class ListedResults:
    """One row a tracking number. A row keeps its number for as long as the statement is shown."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._rows: dict[int, ResultRow] = {}
        self._sought: dict[int, str] = {}

    def take(self, rows: Iterable[ResultRow]) -> None:
        """Replace the rows by those that hold now."""
        self._rows = {self._number(row.tracking_key): row for row in rows}
        self._sought = {number: _sought(row) for number, row in self._rows.items()}

    def forget(self) -> None:
        """Begin anew, with another statement."""
        self._numbers.clear()
        self._rows.clear()
        self._sought.clear()

    def numbers(self, outcomes: Collection[str] = (), text: str = "", sort: ResultSort | None = None) -> list[int]:
        """The numbers of the rows that are looked for, in order; no outcome stands for all."""
        wanted, words = set(outcomes), search_key(text)
        found = [
            number
            for number, row in self._rows.items()
            if (not wanted or row.outcome.value in wanted) and words in self._sought[number]
        ]
        if sort is None:
            return found
        value = SORTS[sort.key]
        there = [number for number in found if value(self._rows[number]) is not None]
        there.sort(key=lambda number: value(self._rows[number]), reverse=sort.descending)  # type: ignore[arg-type]
        return there + [number for number in found if value(self._rows[number]) is None]

    def rows(self, numbers: Sequence[int]) -> Mapping[int, ResultRow]:
        """The rows of some numbers, for one window of the table."""
        return {number: self._rows[number] for number in numbers if number in self._rows}

    def chosen(self, numbers: Iterable[int]) -> list[ResultRow]:
        """The rows of some numbers, in their order."""
        return [self._rows[number] for number in numbers if number in self._rows]

    def all(self) -> list[ResultRow]:
        """Every row, as the statement has them."""
        return list(self._rows.values())

    def number_of(self, tracking_key: str) -> int | None:
        """The number of a tracking number's row, None when there is none (any more)."""
        number = self._numbers.get(tracking_key)
        return number if number in self._rows else None

    def counts(self) -> Counter[Outcome]:
        """How many rows have each outcome."""
        return Counter(row.outcome for row in self._rows.values())

    def _number(self, tracking_key: str) -> int:
        return self._numbers.setdefault(tracking_key, len(self._numbers) + 1)


def _sought(row: ResultRow) -> str:
    words = (row.tracking_no, row.claim_no, row.customer_name, row.order_no, row.remark, row.kind_word)
    return search_key(" ".join(word for word in words if word))
