"""What people may do to the ledger and the fund, for the machine that does it in any order, and books kept by hand."""

import tempfile
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path

from hypothesis import strategies as st

from shopdesk.core.clock import month_after, month_start
from shopdesk.ledger.states import CountingPeriod, EntryKind
from tests.ledger.scene import LedgerScene
from tests.shop_folder import migrated_database

BEGIN = date(2026, 11, 25)  # the turn of a year is near
DAYS = 150
PEOPLE = ("李静", "周敏")
RULES: tuple[tuple[str, EntryKind, CountingPeriod, tuple[int, ...]], ...] = (
    ("抄错单号", EntryKind.PENALTY, CountingPeriod.MONTH, (10, 30, 0)),
    ("差评", EntryKind.PENALTY, CountingPeriod.YEAR, (20, 50)),
    ("好评", EntryKind.BONUS, CountingPeriod.EVER, (5, 8, 13)),
)
WHO = st.integers(0, 1)
# Of the time since the first day, in quarters; -1 is the day before the first, 5 tomorrow.
WHEN = st.sampled_from((4, 4, 0, 2, 4, 1, 3, 4, -1, 5))
WHICH = st.integers(0, 30)
WHAT = st.one_of(
    st.tuples(st.just("enter_by_rule"), st.tuples(st.integers(0, 2), WHO, WHEN)),
    st.tuples(st.just("later"), st.tuples(st.integers(10, 45))),
    st.tuples(st.just("enter_by_hand"), st.tuples(st.sampled_from(EntryKind), WHO, st.integers(-40, 40), WHEN)),
    st.tuples(st.just("reverse"), st.tuples(WHICH, WHEN, st.booleans())),
    st.tuples(st.just("collect"), st.tuples(st.lists(WHICH, min_size=1, max_size=3), WHEN)),
    st.tuples(st.just("enter_by_rule"), st.tuples(st.integers(0, 2), WHO, WHEN)),
    st.tuples(st.just("appeal"), st.tuples(WHICH, st.sampled_from((True, True, False, None)), st.booleans())),
    st.tuples(st.just("reverse"), st.tuples(WHICH, WHEN, st.booleans())),
    st.tuples(st.just("appeal"), st.tuples(WHICH, st.just(True), st.booleans())),
    st.tuples(st.just("spend"), st.tuples(st.integers(1, 40), WHEN)),
    st.tuples(st.just("collect_all"), st.tuples(WHEN)),
    st.tuples(st.just("enter_by_rule"), st.tuples(st.integers(0, 1), WHO, WHEN)),
    st.tuples(st.just("collect_all"), st.tuples(st.just(4))),
    st.tuples(st.just("deposit"), st.tuples(st.integers(1, 40), WHEN)),
    st.tuples(st.just("correct"), st.tuples(WHICH)),
    st.tuples(st.just("close_or_reopen"), st.tuples(st.sampled_from((0, 0, -1, 1)))),
    st.tuples(st.just("close_or_reopen"), st.tuples(st.sampled_from((-1, 0, 1)))),
    st.tuples(st.just("reversed_in_between"), st.tuples(st.integers(0, 2), WHO, st.sampled_from((4, 4, 2)))),
    st.tuples(st.just("late_for_a_close_taken_back"), st.tuples(WHO, st.sampled_from((0, 1, 2)), st.booleans())),
    st.tuples(st.just("later"), st.tuples(st.integers(10, 45))),
)


@dataclass
class Kept:
    """An entry as somebody with pencil and paper would keep it, in fen."""

    who: str
    rule: int | None
    happened_on: date
    booked_on: date
    amount_fen: int
    kind: EntryKind
    occurrence: int | None = None
    reverses: int | None = None
    reversed_by: int | None = None


@dataclass
class Moved:
    """Money of the fund, kept by hand; ``entry`` is the place of the penalty it is about."""

    moved_on: date
    booked_on: date
    amount_fen: int
    entry: int | None = None
    taken_back: bool = False
    can_be_corrected: bool = True


@dataclass
class Books:
    """Ledger and fund kept by hand."""

    entries: list[Kept] = field(default_factory=list)
    moved: list[Moved] = field(default_factory=list)
    closed: str = ""

    def booked(self, day: date) -> date:
        """The day on which something counts."""
        return max(day, month_start(month_after(self.closed))) if self.closed else day

    def occurrence(self, who: str, rule: int, day: date) -> int:
        """Which time it would be."""
        shape = {CountingPeriod.MONTH: "%Y-%m", CountingPeriod.YEAR: "%Y", CountingPeriod.EVER: "x"}[RULES[rule][2]]
        same = [
            one
            for one in self.entries
            if (one.who, one.rule) == (who, rule)
            and one.reverses is None
            and one.reversed_by is None
            and one.happened_on.strftime(shape) == day.strftime(shape)
        ]
        return len(same) + 1

    def in_fund(self, place: int) -> Moved | None:
        """The money of a penalty that lies in the fund."""
        return next(
            (one for one in self.moved if one.entry == place and one.amount_fen > 0 and not one.taken_back), None
        )

    def lowest(self, since: date) -> int:
        """The least that is in the fund at the end of a day or after any line booked later."""
        then = sum(one.amount_fen for one in self.moved if one.booked_on <= since)
        later = sorted((one for one in self.moved if one.booked_on > since), key=lambda one: one.booked_on)
        return min(accumulate((one.amount_fen for one in later), initial=then))

    def missing(self, amount_fen: int, day: date) -> int:
        """What is missing to take an amount out on a day."""
        return max(0, amount_fen - self.lowest(day))


@cache
def shop() -> bytes:
    """The database of a shop with people and rules, made once."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scene = LedgerScene(folder, migrated_database(folder / "empty.db"), BEGIN)
        for title, kind, period, ladder in RULES:
            scene.rule(title, [(fen, "" if fen else "劝退") for fen in ladder], period, kind)
        scene.close()
        return scene.file.read_bytes()


def day_of(when: int, today: date) -> date:
    """The day that ``WHEN`` says."""
    if when < 0:
        return BEGIN - timedelta(1)
    return BEGIN + (today - BEGIN) * min(when, 4) // 4 + timedelta(when // 5)
