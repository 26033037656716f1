"""How many points a shop has in a calendar year, and how far it is from the next threshold.

Points of each kind add up by themselves, in the year of the day a violation happened; those of an accepted appeal do
not count. What is "now" is the shop's own day: at the turn of its year the points start from nothing.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.clock import Clock
from shopdesk.core.settings import VIOLATION_WARN_POINTS, shop_setting
from shopdesk.shops.model import ShopId
from shopdesk.violations import store
from shopdesk.violations.drafts import ViolationDraft
from shopdesk.violations.model import THRESHOLDS, ViolationAppeal, ViolationId, ViolationKind
from shopdesk.violations.store import CountedRow

LAST_ID = ViolationId(2**63 - 1)  # of one that is not saved yet: the last of its day
CROSSING_TOLD_DAYS = 30  # after a threshold was reached it is pointed out
APPEAL_SOON_DAYS = 3  # the last day for an appeal that near is pointed out


class Crossing(NamedTuple):
    """A threshold that the points came to: on which day, by which violation."""

    threshold: int
    on: date
    violation_no: str


class KindStanding(NamedTuple):
    """The points of one kind: what they come to, what is left to the next threshold, which ones were reached.

    ``next_threshold`` and ``left`` are None beyond the last one. ``contested`` points are in an appeal that is not
    answered; they count until it is accepted.
    """

    kind: ViolationKind
    points: int
    number: int
    contested: int
    next_threshold: int | None
    left: int | None
    crossed: tuple[Crossing, ...]


class Standing(NamedTuple):
    """Where a shop stands in a calendar year; the fees in fen."""

    shop_id: ShopId
    shop: str
    year: int
    kinds: tuple[KindStanding, ...]
    fee_fen: int

    def of(self, kind: ViolationKind) -> KindStanding:
        """The points of a kind."""
        return next(one for one in self.kinds if one.kind is kind)


class ThresholdWarning(NamedTuple):
    """So few points are left to the next threshold."""

    shop_id: ShopId
    shop: str
    kind: ViolationKind
    points: int
    threshold: int
    left: int


class ThresholdReached(NamedTuple):
    """A threshold that was reached lately, and the points by now."""

    shop_id: ShopId
    shop: str
    kind: ViolationKind
    points: int
    crossing: Crossing


class AppealsDue(NamedTuple):
    """Violations whose last day for an appeal is near: how many, and the nearest day."""

    number: int
    first_on: date | None


def reckon(kind: ViolationKind, rows: Iterable[CountedRow]) -> KindStanding:
    """What the violations of one kind in one year come to, whatever order they are told in."""
    points = number = contested = 0
    crossed: list[Crossing] = []
    for row in sorted(rows, key=lambda one: (one.happened_on, one.id)):
        if row.appeal is ViolationAppeal.ACCEPTED:
            continue
        before, points = points, points + row.points
        number += 1
        contested += row.points if row.appeal is ViolationAppeal.FILED else 0
        crossed += [Crossing(at, row.happened_on, row.violation_no) for at in THRESHOLDS if before < at <= points]
    ahead = next((at for at in THRESHOLDS if at > points), None)
    left = None if ahead is None else ahead - points
    return KindStanding(kind, points, number, contested, ahead, left, tuple(crossed))


def standing(session: Session, shop_id: ShopId, year: int) -> Standing:
    """Where a shop stands in a calendar year."""
    return standings(session, year, shop_id)[0]


def standings(session: Session, year: int, shop_id: ShopId | None = None) -> list[Standing]:
    """Where every active shop, and every one with violations in that year, stands; or only the one named."""
    rows = store.counted_rows(session, date(year, 1, 1), date(year, 12, 31), shop_id)
    told = []
    for shop in store.shops_to_watch(session, {row.shop_id for row in rows}, shop_id):
        own = [row for row in rows if row.shop_id == shop.id]
        kinds = tuple(reckon(kind, (row for row in own if row.kind is kind)) for kind in ViolationKind)
        fee_fen = sum(row.fee_fen for row in own if row.appeal is not ViolationAppeal.ACCEPTED)
        told.append(Standing(shop.id, shop.name, year, kinds, fee_fen))
    return told


def threshold_warnings(session: Session, clock: Clock, shop_id: ShopId | None = None) -> list[ThresholdWarning]:
    """Which shops are near a threshold in the year that it is for them now, nearest first; a setting says how near."""
    near = shop_setting(session, VIOLATION_WARN_POINTS)
    warnings = [
        ThresholdWarning(shop.shop_id, shop.shop, one.kind, one.points, one.next_threshold, one.left)
        for shop in standings(session, clock.today().year, shop_id)
        for one in shop.kinds
        if one.points and one.next_threshold is not None and one.left is not None and one.left <= near
    ]
    return sorted(warnings, key=lambda one: (one.left, one.shop, one.kind))


def thresholds_reached(session: Session, clock: Clock, shop_id: ShopId | None = None) -> list[ThresholdReached]:
    """The highest threshold that each shop came to by each kind in the last days, latest first; last year's too."""
    today = clock.today()
    first = today - timedelta(days=CROSSING_TOLD_DAYS)
    reached = [
        ThresholdReached(shop.shop_id, shop.shop, one.kind, one.points, one.crossed[-1])
        for year in range(first.year, today.year + 1)
        for shop in standings(session, year, shop_id)
        for one in shop.kinds
        if one.crossed and first <= one.crossed[-1].on <= today
    ]
    return sorted(reached, key=lambda one: (-one.crossing.on.toordinal(), one.shop, one.kind))


def appeals_due(session: Session, clock: Clock, shop_id: ShopId | None = None) -> AppealsDue:
    """The violations nobody appealed against whose last day for it comes within a few days."""
    today = clock.today()
    return AppealsDue(*store.count_appeals_due(session, today, today + timedelta(days=APPEAL_SOON_DAYS), shop_id))


def points_at(session: Session, shop_id: ShopId, kind: ViolationKind, violation_id: ViolationId, on: date) -> int:
    """What the points of a kind came to with a violation, in the year of its day."""
    rows = store.counted_rows(session, date(on.year, 1, 1), on, shop_id)
    until = (one for one in rows if one.kind is kind and (one.happened_on, one.id) <= (on, violation_id))
    return reckon(kind, until).points


def points_with(session: Session, draft: ViolationDraft, own_id: ViolationId | None = None) -> KindStanding:
    """Where the shop of a draft with shop, day and kind will stand once it is saved, in the year of its day.

    ``own_id`` is the violation the draft corrects: it counts with what the draft says, and where it had been accepted
    as an appeal it goes on not to count.
    """
    assert draft.shop_id is not None and draft.happened_on is not None and draft.kind is not None
    year, appeal = draft.happened_on.year, ViolationAppeal.NONE
    rows = store.counted_rows(session, date(year, 1, 1), date(year, 12, 31), draft.shop_id)
    others = [row for row in rows if row.kind is draft.kind and row.id != own_id]
    if own_id is not None:
        appeal = store.appeal_of(session, own_id)
    new = CountedRow(
        own_id or LAST_ID, "", draft.shop_id, draft.happened_on, draft.kind, draft.points, draft.fee_fen, appeal
    )  # fmt: skip
    return reckon(draft.kind, [*others, new])


def newly_crossed(before: KindStanding, after: KindStanding) -> Crossing | None:
    """The highest threshold that was reached between two standings."""
    had = {one.threshold for one in before.crossed}
    return next((one for one in reversed(after.crossed) if one.threshold not in had), None)
