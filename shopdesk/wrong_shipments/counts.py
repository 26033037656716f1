"""How many wrong shipments each staff member answers for, month by month and kind by kind."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.clock import Clock, month_after, month_end, month_start, months_between
from shopdesk.shops.model import ShopId, StaffId
from shopdesk.wrong_shipments import counts_store
from shopdesk.wrong_shipments.counts_store import Counted
from shopdesk.wrong_shipments.model import WrongKind

MONTHS = 12


class StaffCount(NamedTuple):
    """What one staff member answers for: in the chosen month by kind, and in each of the last twelve months.

    ``staff_id`` is None for what nobody is known to answer for, and the name empty. The loss (fen) is the month's.
    """

    staff_id: StaffId | None
    staff: str
    kinds: dict[WrongKind, int]
    loss_fen: int
    months: tuple[int, ...]

    @property
    def number(self) -> int:
        """How many in the chosen month."""
        return sum(self.kinds.values())

    @property
    def year(self) -> int:
        """How many in all twelve months."""
        return sum(self.months)


class MonthCount(NamedTuple):
    """All wrong shipments of a month; the loss in fen."""

    month: str
    kinds: dict[WrongKind, int]
    loss_fen: int
    unresolved: int
    shipped: int

    @property
    def number(self) -> int:
        """How many of all kinds."""
        return sum(self.kinds.values())

    @property
    def per_thousand(self) -> float | None:
        """How many for every thousand orders shipped; None where none was."""
        return 1000 * self.number / self.shipped if self.shipped else None


class ShipmentCounts(NamedTuple):
    """The counts of a month and of the year that ends with it: the most frequent first, nobody last."""

    staff: tuple[StaffCount, ...]
    months: tuple[MonthCount, ...]  # the chosen one is the last

    @property
    def month(self) -> MonthCount:
        """The chosen month."""
        return self.months[-1]


def shipment_counts(session: Session, clock: Clock, month: str, shop_id: ShopId | None = None) -> ShipmentCounts:
    """The counts of a month, in all shops or one; raises UserError for no month."""
    names = months_between(month_after(month, 1 - MONTHS), month)
    last = month_end(month)
    counted = counts_store.count_kinds(session, month_start(names[0]), last, shop_id)
    shipped = counts_store.count_shipped(session, [clock.month_bounds(name) for name in names], shop_id)
    months = [_month(name, counted, number) for name, number in zip(names, shipped, strict=True)]
    return ShipmentCounts(tuple(_staff(counted, names)), tuple(months))


def _month(name: str, counted: Iterable[Counted], shipped: int) -> MonthCount:
    own = [one for one in counted if one.month == name]
    return MonthCount(
        name, _kinds(own), sum(one.loss_fen for one in own), sum(one.unresolved for one in own), shipped
    )  # fmt: skip


def _staff(counted: Sequence[Counted], names: Sequence[str]) -> list[StaffCount]:
    found = []
    for staff_id, staff in dict.fromkeys((one.staff_id, one.staff) for one in counted):
        own = [one for one in counted if one.staff_id == staff_id]
        now = [one for one in own if one.month == names[-1]]
        per_month = Counter[str]()
        for one in own:
            per_month[one.month] += one.number
        loss = sum(one.loss_fen for one in now)
        found.append(StaffCount(staff_id, staff, _kinds(now), loss, tuple(per_month[name] for name in names)))
    return sorted(found, key=lambda one: (one.staff_id is None, -one.number, -one.year, one.staff))


def _kinds(counted: Iterable[Counted]) -> dict[WrongKind, int]:
    kinds = dict.fromkeys(WrongKind, 0)
    for one in counted:
        kinds[one.kind] += one.number
    return kinds
