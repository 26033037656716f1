"""What claims come to, courier by courier: how much comes back, how long it takes, how old what is owed is.

Figures of a time are those of the claims registered in it, with what has come of them until now. They are
counted like everywhere: outstanding = agreed − received − written off, recovered = received of claimed.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from statistics import median
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims import figures_store
from shopdesk.claims.figures_store import KindSums
from shopdesk.claims.states import ClaimKind
from shopdesk.core.clock import Clock, month_after, months_between
from shopdesk.core.text import translate
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import CourierRow, list_couriers, named_among
from shopdesk.shops.model import ShopId

# Days since the courier agreed, both ends included; the last one is open.
AGES: tuple[tuple[int, int | None], ...] = ((0, 7), (8, 30), (31, 60), (61, 90), (91, None))


class CourierFigures(NamedTuple):
    """What the claims against a courier come to; ``courier_id`` is None for all of them. Amounts in fen."""

    courier_id: CourierId | None
    courier: str
    number: int
    claimed_fen: int
    agreed_fen: int
    received_fen: int
    written_off_fen: int
    outstanding_fen: int  # what the courier still owes
    overpaid_fen: int  # what it paid too much, which pays for no other claim
    days_to_agree: float | None  # median from submitting to the agreement
    days_to_pay: float | None  # median from submitting to the last money, of settled claims
    shipped: int  # orders shipped with it in the same time
    kinds: dict[ClaimKind, int]

    @property
    def recovery_rate(self) -> float | None:
        """Received of claimed, as a share; None when nothing was claimed."""
        return self.received_fen / self.claimed_fen if self.claimed_fen else None

    @property
    def per_thousand(self) -> float | None:
        """Claims for every thousand orders shipped; None when none was."""
        return 1_000 * self.number / self.shipped if self.shipped else None


class ClaimFigures(NamedTuple):
    """Every courier that had claims or parcels, in the order they were set up, and all of them together."""

    couriers: tuple[CourierFigures, ...]
    total: CourierFigures


class CourierAges(NamedTuple):
    """What a courier owes, by age as ``AGES`` has it: how many claims, and their sums in fen."""

    courier_id: CourierId
    courier: str
    numbers: tuple[int, ...]
    amounts: tuple[int, ...]


class MonthTrend(NamedTuple):
    """What the claims registered in a month came to until now. Amounts in fen."""

    month: str
    number: int
    claimed_fen: int
    agreed_fen: int
    received_fen: int

    @property
    def recovery_rate(self) -> float | None:
        """Received of claimed, as a share; None when nothing was claimed."""
        return self.received_fen / self.claimed_fen if self.claimed_fen else None


class FiguresOverview(NamedTuple):
    """All that the page of figures shows: those of a time, what is owed today, and the last twelve months."""

    figures: ClaimFigures
    ages: list[CourierAges]
    months: list[MonthTrend]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be shown, whatever the time."""
        return not (self.figures.total.number or self.ages or any(month.number for month in self.months))


def overview(
    session: Session, clock: Clock, first: date | None = None, last: date | None = None, shop_id: ShopId | None = None
) -> FiguresOverview:
    """Figures of the claims registered from ``first`` to ``last``; months are those up to the last day, or to today."""
    today = clock.today()
    last_month = f"{min(last or today, today):%Y-%m}"
    return FiguresOverview(
        courier_figures(session, clock, first, last, shop_id),
        ages(session, today, shop_id),
        month_trend(session, clock, last_month, shop_id=shop_id),
    )


def courier_figures(
    session: Session, clock: Clock, first: date | None = None, last: date | None = None, shop_id: ShopId | None = None
) -> ClaimFigures:
    """The figures of the claims registered on the business days from ``first`` to ``last``; None is open."""
    begin = None if first is None else clock.days_bounds(first, first)[0]
    end = None if last is None else clock.days_bounds(last, last)[1]
    times = (begin, end, shop_id)
    known = list_couriers(session, with_inactive=True)
    shipped = _by_courier(figures_store.count_shipped(session, *times), known)
    sums: dict[CourierId, list[KindSums]] = {}
    for one in figures_store.sum_by_kind(session, *times):
        sums.setdefault(one.courier_id, []).append(one)
    # One distance from UTC for all of them: where clocks change, a claim of that hour may count a day more or less.
    ahead = round((clock.local(clock.now()).utcoffset() or timedelta()).total_seconds() / 60)
    agreed = _spans(figures_store.count_days(session, *times, ahead_minutes=ahead))
    paid = _spans(figures_store.count_days(session, *times, ahead_minutes=ahead, settled=True))
    couriers = tuple(
        _figures(one.id, one.name, sums.get(one.id, ()), agreed.get(one.id), paid.get(one.id), shipped.get(one.id, 0))
        for one in known
        if one.id in sums or one.id in shipped
    )
    everything = [one for kinds in sums.values() for one in kinds]
    all_agreed, all_paid = (sum(spans.values(), Counter[int]()) for spans in (agreed, paid))
    return ClaimFigures(couriers, _figures(None, "", everything, all_agreed, all_paid, sum(shipped.values())))


def ages(session: Session, today: date, shop_id: ShopId | None = None) -> list[CourierAges]:
    """What each courier agreed to and still owes, by the days since it agreed; those that owe nothing are left out."""
    found: dict[CourierId, tuple[list[int], list[int]]] = {}
    for courier_id, agreed_on, number, amount_fen in figures_store.list_owed(session, shop_id):
        numbers, amounts = found.setdefault(courier_id, ([0] * len(AGES), [0] * len(AGES)))
        place = age_of((today - agreed_on).days)
        numbers[place] += number
        amounts[place] += amount_fen
    return [
        CourierAges(courier.id, courier.name, tuple(found[courier.id][0]), tuple(found[courier.id][1]))
        for courier in list_couriers(session, with_inactive=True)
        if courier.id in found
    ]


def age_of(days: int) -> int:
    """The place in ``AGES`` of so many days; a day that is still to come counts as today."""
    return next(place for place, (_least, most) in enumerate(AGES) if most is None or days <= most)


def age_title(place: int) -> str:
    """What an age is called: ``8–30 days``."""
    least, most = AGES[place]
    if most is None:
        return translate("ClaimFigures", "over {days} days").format(days=least - 1)
    return translate("ClaimFigures", "{least}–{most} days").format(least=least, most=most)


def age_bounds(place: int, today: date) -> tuple[date | None, date | None]:
    """The first and the last day of an agreement that has an age of ``AGES`` today; None is open."""
    least, most = AGES[place]
    return None if most is None else today - timedelta(days=most), today - timedelta(days=least) if least else None


def month_trend(
    session: Session, clock: Clock, last_month: str, months: int = 12, shop_id: ShopId | None = None
) -> list[MonthTrend]:
    """The months up to ``last_month``, oldest first, each with what the claims registered in it came to."""
    names = months_between(month_after(last_month, 1 - months), last_month)
    return [
        MonthTrend(name, *figures_store.sum_registered(session, *clock.month_bounds(name), shop_id)) for name in names
    ]


def _figures(
    courier_id: CourierId | None,
    name: str,
    sums: Sequence[KindSums],
    agreed: Counter[int] | None,
    paid: Counter[int] | None,
    shipped: int,
) -> CourierFigures:
    kinds = Counter[ClaimKind]()
    for one in sums:
        kinds[one.kind] += one.number
    return CourierFigures(
        courier_id,
        name,
        number=sum(one.number for one in sums),
        claimed_fen=sum(one.claimed_fen for one in sums),
        agreed_fen=sum(one.agreed_fen for one in sums),
        received_fen=sum(one.received_fen for one in sums),
        written_off_fen=sum(one.written_off_fen for one in sums),
        outstanding_fen=sum(one.outstanding_fen for one in sums),
        overpaid_fen=sum(one.overpaid_fen for one in sums),
        days_to_agree=float(median(agreed.elements())) if agreed else None,
        days_to_pay=float(median(paid.elements())) if paid else None,
        shipped=shipped,
        kinds=dict(kinds),
    )


def _spans(counted: Iterable[tuple[CourierId, int, int]]) -> dict[CourierId, Counter[int]]:
    """How many claims of each courier took how many days."""
    found: dict[CourierId, Counter[int]] = {}
    for courier_id, span, number in counted:
        found.setdefault(courier_id, Counter())[span] += number
    return found


def _by_courier(shipped: dict[str, int], known: Sequence[CourierRow]) -> dict[CourierId, int]:
    """Orders by courier; those whose courier is written as nobody goes by count for none."""
    found: dict[CourierId, int] = {}
    for name, count in shipped.items():
        courier = named_among(known, name)
        if courier is not None:
            found[courier.id] = found.get(courier.id, 0) + count
    return found
