"""Pictures that somebody looks through before they are archived: what becomes of each, and what was decided."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from shopdesk.core.columns import Chip
from shopdesk.core.identifiers import search_key
from shopdesk.core.text import translate
from shopdesk.photos.arriving.archiving import ArchiveResult
from shopdesk.photos.arriving.plans import Fate, PlannedPicture
from shopdesk.photos.arriving.preparing import told


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
        if self.agreed and self.picture.fate is Fate.UNKNOWN:
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
    """The pictures somebody looks through, in the order they came; knows no window."""

    def __init__(self) -> None:
        self._rows: dict[int, ReviewRow] = {}
        self._next = 1

    def add(self, pictures: Iterable[PlannedPicture]) -> None:
        """List further pictures; what is listed already stays as it was decided."""
        listed = {_identity(row.picture) for row in self._rows.values()}
        for picture in pictures:
            if (identity := _identity(picture)) not in listed:
                listed.add(identity)
                self._rows[self._next] = ReviewRow(self._next, picture)
                self._next += 1

    def rows(self, numbers: Iterable[int]) -> dict[int, ReviewRow]:
        """Some of the rows by their numbers, those that are still there."""
        return {number: self._rows[number] for number in numbers if number in self._rows}

    def numbers(self, states: Collection[str] = (), text: str = "") -> list[int]:
        """The rows in some states (none: in any) that have a text in their file, reading or customer."""
        key = search_key(text)
        return [
            row.number
            for row in self._rows.values()
            if (not states or row.state in states) and (not key or key in _searched(row.picture))
        ]

    def counts(self) -> Counter[State]:
        """How many pictures are in each state."""
        return Counter(row.state for row in self._rows.values())

    def going(self) -> list[PlannedPicture]:
        """The pictures that will be archived."""
        return [row.picture for row in self._rows.values() if row.state is State.READY]

    def summary(self) -> Summary:
        """What will happen."""
        going, counts = self.going(), self.counts()
        customers = len({search_key(picture.customer_name) for picture in going})
        return Summary(len(going), customers, sum(counts[state] for state in WAITING))

    def next_waiting(self, after: int, among: Sequence[int]) -> int | None:
        """The next row below that waits for a decision, from the top again at the end."""
        place = among.index(after) + 1 if after in among else 0
        order = (*among[place:], *among[:place])
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
                self._rows[number] = ReviewRow(number, picture)

    def agree(self, numbers: Iterable[int]) -> None:
        """Take pictures under the ID they have, although nobody or several have it; try again what failed."""
        for number in numbers:
            if (row := self._rows.get(number)) is not None and row.may_be_agreed():
                agreed = row.picture.fate in AGREEABLE
                self._rows[number] = row._replace(agreed=agreed, skipped=False, failed="")

    def skip(self, numbers: Iterable[int], skipped: bool) -> None:
        """Leave pictures out, or take them up again."""
        for number in numbers:
            if (row := self._rows.get(number)) is not None:
                self._rows[number] = row._replace(skipped=skipped, failed="")

    def settle(self, taken: Sequence[PlannedPicture], result: ArchiveResult) -> None:
        """Let go of what was archived; what failed stays, with the reason."""
        done = {photo.file for photo in result.archived}
        reasons = dict(result.failed)
        identities = {_identity(picture) for picture in taken}
        for number, row in list(self._rows.items()):
            if _identity(row.picture) not in identities:
                continue
            file = told(row.picture.source)
            if file in reasons:
                self._rows[number] = row._replace(failed=reasons[file])
            elif file in done:
                del self._rows[number]


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
    return picture.shown_path, picture.from_row


def _searched(picture: PlannedPicture) -> str:
    parts = (picture.shown_path, picture.from_row, picture.read_as, picture.customer_name, picture.belongs_to)
    return search_key("\n".join(parts))
