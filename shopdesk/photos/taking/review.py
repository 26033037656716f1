"""Pictures that somebody looks through before they are archived: what becomes of each, and what was decided."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import chain, islice
from typing import NamedTuple

from shopdesk.core.columns import Chip
from shopdesk.core.identifiers import search_key
from shopdesk.core.text import translate
from shopdesk.photos.arriving.plans import Fate, PlannedPicture
from shopdesk.photos.arriving.preparing import told
from shopdesk.photos.service import ArchiveResult


class State(StrEnum):
    """What will become of a picture, as far as it is decided."""

    READY = "ready"
    UNKNOWN = "unknown"
    SEVERAL = "several"
    NOBODY = "nobody"
    FAILED = "failed"
    REFUSED = "refused"
    KNOWN = "known"
    SKIPPED = "skipped"


WAITING = frozenset({State.UNKNOWN, State.SEVERAL, State.NOBODY})
# Somebody may agree to the name it has.
AGREEABLE = frozenset({Fate.UNKNOWN, Fate.SEVERAL})


class ReviewRow(NamedTuple):
    """A picture under review; ``failed`` says why it could not be archived."""

    number: int
    picture: PlannedPicture
    agreed: bool = False
    skipped: bool = False
    failed: str = ""

    @property
    def state(self) -> State:
        """What will become of it."""
        if self.failed:
            return State.FAILED
        if self.skipped:
            return State.SKIPPED
        return State.READY if self.agreed else State(self.picture.fate.value)

    @property
    def reason(self) -> str:
        """Why it is not simply archived, or what to know about it."""
        if self.agreed and self.picture.fate is Fate.UNKNOWN and not self.failed:
            return translate("PhotoReview", "Archived under an ID that nobody has yet.")
        return self.failed or self.picture.reason

    def may_be_agreed(self) -> bool:
        """Whether it waits for nothing but a yes: to its customer ID, or to another try."""
        return bool(self.failed) or (
            self.picture.fate in AGREEABLE and bool(self.picture.customer_name) and not self.agreed
        )


class Summary(NamedTuple):
    """What will happen: so many pictures to so many customers, so many wait for a decision."""

    going: int
    customers: int
    waiting: int


class Review:
    """The pictures somebody looks through, in the order they came; knows no window.

    Counts are kept up to date row by row: with 10,000 pictures nobody waits for them after every decision.
    """

    def __init__(self) -> None:
        self._rows: dict[int, ReviewRow] = {}
        self._searched: dict[int, str] = {}
        self._listed: set[tuple[str, str]] = set()
        self._counts: Counter[State] = Counter()
        self._going: Counter[str] = Counter()  # search keys of the customers that pictures go to
        self._next = 1

    def add(self, pictures: Iterable[PlannedPicture]) -> None:
        """List further pictures; what is listed already stays as it was decided."""
        for picture in pictures:
            if (identity := _identity(picture)) not in self._listed:
                self._listed.add(identity)
                self._put(ReviewRow(self._next, picture))
                self._next += 1

    def rows(self, numbers: Iterable[int]) -> dict[int, ReviewRow]:
        """Some of the rows by their numbers, those that are still there."""
        return {number: self._rows[number] for number in numbers if number in self._rows}

    def numbers(self, states: Collection[str] = (), text: str = "") -> list[int]:
        """The rows in some states (none: in any) that have a text in their file, reading or customer."""
        found: Iterable[int] = self._rows
        if states:
            found = [number for number in found if self._rows[number].state in states]
        if key := search_key(text):
            found = [number for number in found if key in self._searched[number]]
        return list(found)

    def counts(self) -> Counter[State]:
        """How many pictures are in each state."""
        return +self._counts

    def going(self) -> list[PlannedPicture]:
        """The pictures that will be archived."""
        return [row.picture for row in self._rows.values() if row.state is State.READY]

    def summary(self) -> Summary:
        """What will happen."""
        waiting = sum(self._counts[state] for state in WAITING)
        return Summary(self._counts[State.READY], len(+self._going), waiting)

    def next_waiting(self, after: int, among: Sequence[int]) -> int | None:
        """The next row below that waits for a decision, from the top again at the end."""
        place = among.index(after) + 1 if after in among else 0
        order = chain(islice(among, place, None), islice(among, place))
        return next((number for number in order if self._rows[number].state in WAITING and number != after), None)

    def named(self, numbers: Iterable[int], customer_name: str) -> dict[int, PlannedPicture]:
        """Some pictures with another customer (or an order number in its place), to be planned anew."""
        rows = (self._rows[number] for number in numbers if number in self._rows)
        changeable = (row for row in rows if row.picture.fate not in (Fate.REFUSED, Fate.KNOWN))
        return {row.number: row.picture._replace(customer_name=customer_name) for row in changeable}

    def replace(self, pictures: Mapping[int, PlannedPicture]) -> None:
        """Take up what was planned anew; what was decided before counts no more."""
        for number, picture in pictures.items():
            if number in self._rows:
                self._put(ReviewRow(number, picture))

    def agree(self, numbers: Iterable[int]) -> None:
        """Take pictures under the ID they have, although nobody or several have it; try again what failed."""
        for row in self.rows(numbers).values():
            if row.may_be_agreed():
                self._put(row._replace(agreed=row.picture.fate in AGREEABLE, skipped=False, failed=""))

    def skip(self, numbers: Iterable[int], skipped: bool) -> None:
        """Leave pictures out, or take them up again."""
        for row in self.rows(numbers).values():
            self._put(row._replace(skipped=skipped, failed=""))

    def settle(self, taken: Sequence[PlannedPicture], result: ArchiveResult) -> None:
        """Let go of what was archived; what failed stays, with the reason."""
        done = {photo.file for photo in result.archived}
        reasons = dict(result.failed)
        identities = set(map(_identity, taken))
        for row in [row for row in self._rows.values() if _identity(row.picture) in identities]:
            file = told(row.picture.source)
            if file in reasons:
                self._put(row._replace(failed=reasons[file]))
            elif file in done:
                self._count(row, -1)
                del self._rows[row.number], self._searched[row.number]
                self._listed.discard(_identity(row.picture))

    def _put(self, row: ReviewRow) -> None:
        if (before := self._rows.get(row.number)) is not None:
            self._count(before, -1)
        self._rows[row.number] = row
        self._searched[row.number] = _searched(row.picture)
        self._count(row, 1)

    def _count(self, row: ReviewRow, by: int) -> None:
        self._counts[row.state] += by
        if row.state is State.READY:
            self._going[search_key(row.picture.customer_name)] += by


def state_chip(state: State) -> Chip:
    """What will become of a picture, as people see it."""
    chips = {
        State.READY: Chip(translate("PhotoReview", "Ready"), "good"),
        State.UNKNOWN: Chip(translate("PhotoReview", "New ID"), "warning"),
        State.SEVERAL: Chip(translate("PhotoReview", "Several"), "warning"),
        State.NOBODY: Chip(translate("PhotoReview", "Whose?"), "warning"),
        State.FAILED: Chip(translate("PhotoReview", "Failed"), "danger"),
        State.REFUSED: Chip(translate("PhotoReview", "No picture"), "danger"),
        State.KNOWN: Chip(translate("PhotoReview", "In the archive"), "neutral"),
        State.SKIPPED: Chip(translate("PhotoReview", "Skipped"), "neutral"),
    }
    return chips[state]


def _identity(picture: PlannedPicture) -> tuple[str, str]:
    return str(picture.file or picture.shown_path), picture.from_row


def _searched(picture: PlannedPicture) -> str:
    parts = (picture.shown_path, picture.from_row, picture.read_as, picture.customer_name, picture.belongs_to)
    return search_key("\n".join(parts))
