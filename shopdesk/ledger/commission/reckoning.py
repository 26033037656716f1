"""What a month's orders come to for whoever sold them. It follows from the data alone, whenever it is asked.

Only whose sale an order is may depend on what was entered before, see ``numbers``.

An order counts in the month of its day, less what went back of it by the end of that month; what goes back later
counts against the month in which it goes back, at the rate of the order's own month. Over all months an order comes
to exactly what was kept of it times its rate, so that one that was given back wholly earned nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.clock import Clock, month_after, month_end, month_start, months_between
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ledger import rights
from shopdesk.ledger.commission import commission_store
from shopdesk.ledger.commission.commission_store import CountedOrder, RateRow
from shopdesk.ledger.commission.numbers import number_warnings, whose
from shopdesk.ledger.commission.rates import ALL_BASIS_POINTS, Counting, counting, list_rates, rate_for
from shopdesk.ledger.commission.refunds import MoneyBack, money_back
from shopdesk.ledger.states import CommissionBasis, CommissionLineKind
from shopdesk.shops.model import ShopId, StaffId
from shopdesk.shops.service import StaffRow, list_staff


class Line(NamedTuple):
    """What an order comes to in a month for whoever sold it. Amounts in fen.

    ``sale_fen`` is what counts of the order: of a sale what was paid, less ``postage_fen`` where that earns nothing;
    of a refund what had been kept of it until then.
    """

    order_id: int
    order_no: str
    shop_id: int
    staff_id: StaffId
    kind: CommissionLineKind
    happened_on: date
    postage_fen: int
    sale_fen: int
    refunded_fen: int
    basis: CommissionBasis
    basis_points: int
    per_order_fen: int
    amount_fen: int
    has_rate: bool = True

    @property
    def kept_fen(self) -> int:
        """What is left of what counts."""
        return self.sale_fen - self.refunded_fen


class StaffCommission(NamedTuple):
    """What a month comes to for one person. Amounts in fen; ``posted_fen`` stands in the ledger already."""

    staff: StaffRow
    lines: tuple[Line, ...]
    sale_fen: int
    refunded_fen: int
    amount_fen: int
    posted_fen: int

    @property
    def differing_fen(self) -> int:
        """What is not in the ledger yet, or there too much."""
        return self.amount_fen - self.posted_fen


class UnclaimedOrder(NamedTuple):
    """An order of the month that names nobody, or a number nobody has. Amounts in fen."""

    order_id: int
    order_no: str
    shop_id: int
    staff_no: str
    happened_on: date
    sale_fen: int
    refunded_fen: int


class Reckoning(NamedTuple):
    """A month's commission: who gets what for which orders, and which orders nobody gets anything for."""

    month: str
    counting: Counting
    staff: tuple[StaffCommission, ...]
    unclaimed: tuple[UnclaimedOrder, ...]
    unknown_numbers: dict[str, tuple[UnclaimedOrder, ...]]
    warnings: tuple[str, ...]

    @property
    def amount_fen(self) -> int:
        """What all get together, in fen."""
        return sum(one.amount_fen for one in self.staff)

    @property
    def posted_fen(self) -> int:
        """What of it stands in the ledger, in fen."""
        return sum(one.posted_fen for one in self.staff)


class _Kept(NamedTuple):
    """What was kept of an order before a month, what went back in it, and when last. Amounts in fen."""

    before_fen: int
    back_fen: int
    on: date | None


def earned_fen(kept_fen: int, basis: CommissionBasis, basis_points: int, per_order_fen: int) -> int:
    """What an order earns of what was kept of it, half a fen rounded up; nothing where nothing was kept."""
    if kept_fen <= 0:
        return 0
    if basis is CommissionBasis.PER_ORDER:
        return per_order_fen
    return (kept_fen * basis_points + ALL_BASIS_POINTS // 2) // ALL_BASIS_POINTS


def reckon(session: Session, clock: Clock, month: str, shop_id: ShopId | None = None) -> Reckoning:
    """Reckon a month, of all shops or of one; raises UserError for no month."""
    return _Month(session, clock, month, shop_id).reckon()


def reckoning_seen(session: Session, actor: Actor, month: str, shop_id: ShopId | None = None) -> Reckoning:
    """The same as far as somebody may see it: what colleagues get is nobody's business."""
    found, seen = reckon(session, actor.clock, month, shop_id), rights.staff_seen(session, actor)
    if seen is None:
        return found
    return found._replace(staff=tuple(one for one in found.staff if one.staff.id == seen), warnings=())


def somebody_sold(session: Session, clock: Clock, month: str) -> bool:
    """Whether any order of a month names a staff no., so that there may be commission to enter."""
    return commission_store.names_anybody(session, counting(session).counts_on, *clock.month_bounds(month))


class _Month:
    """A month being reckoned."""

    def __init__(self, session: Session, clock: Clock, month: str, shop_id: ShopId | None) -> None:
        self._session, self._clock, self._month, self._shop_id = session, clock, month, shop_id
        self._begin, self._end = clock.month_bounds(month)
        self._first, self._next = month_start(month), month_start(month_after(month))
        self._counting = counting(session)
        self._rates = list_rates(session)
        self._known: dict[tuple[int, int, str], RateRow | None] = {}
        self._staff = list_staff(session)

    def reckon(self) -> Reckoning:
        session, counts_on, shop = self._session, self._counting.counts_on, self._shop_id
        own = commission_store.orders_counted(session, counts_on, self._begin, self._end, shop)
        returned = commission_store.orders_with_money_back(
            session, self._first, month_end(self._month), self._begin, self._end
        )
        earlier = commission_store.orders_counted_before(session, counts_on, returned, self._begin, shop)
        owners = whose(session, [*own, *earlier], self._staff)
        back = money_back(session, self._clock, [*own, *earlier])
        lines: dict[int, list[Line]] = defaultdict(list)
        nobodys: list[UnclaimedOrder] = []
        day_of = self._days()
        for order in own:
            day = day_of(order)
            kept = self._kept(order, day, back.get(order.id, ()))
            if (staff := owners.get(order.id)) is not None:
                lines[staff.id].append(self._sale(order, staff, day, kept))
            else:
                told = (order.id, order.order_no, order.shop_id, order.staff_no, day)
                nobodys.append(UnclaimedOrder(*told, kept.before_fen, kept.back_fen))
        for order in earlier:
            staff = owners.get(order.id)
            if staff is not None and (line := self._refund(order, staff, day_of(order), back.get(order.id, ()))):
                lines[staff.id].append(line)
        people = self._people(lines, commission_store.posted_sums(session, self._month, shop))
        unknown: dict[str, list[UnclaimedOrder]] = defaultdict(list)
        for one in nobodys:
            unknown[one.staff_no].append(one)
        unclaimed = unknown.pop("", [])
        by_number = {number: tuple(unknown[number]) for number in sorted(unknown)}
        warnings = [
            *self._warnings(people),
            *number_warnings(session, self._clock, own, owners, self._staff, self._begin),
        ]
        return Reckoning(self._month, self._counting, people, tuple(unclaimed), by_number, tuple(warnings))

    def _days(self) -> Callable[[CountedOrder], date]:
        """The business day of an order, worked out once for every quarter of an hour: no zone turns within one."""
        known: dict[tuple[int, int, int, int], date] = {}

        def day_of(order: CountedOrder) -> date:
            at = order.counted_at
            quarter = (at.year, at.month, at.day, at.hour * 4 + at.minute // 15)
            if (day := known.get(quarter)) is None:
                day = known[quarter] = self._clock.day_of(at)
            return day

        return day_of

    def _kept(self, order: CountedOrder, day: date, back: Sequence[MoneyBack]) -> _Kept:
        """What of an order was kept until this month, and went back in it.

        What went back before its day, or on a day nobody knows, counts on its day.
        """
        postage = 0 if self._counting.on_postage else min(order.postage_fen, max(0, order.paid_fen))
        sale = max(0, order.paid_fen) - postage
        if not back:
            return _Kept(sale, 0, None)
        before, until, last, given = 0, 0, None, 0
        for one in sorted(back, key=lambda one: max(one.on or day, day)):
            on = max(one.on or day, day)
            if on >= self._next:
                break
            of_postage = min(one.postage_fen, postage - given)
            given += of_postage
            until += one.amount_fen - of_postage
            if on < self._first:
                before += one.amount_fen - of_postage
            else:
                last = on
        kept = max(0, sale - before)
        return _Kept(kept, min(kept, until - before), last)

    def _sale(self, order: CountedOrder, staff: StaffRow, day: date, kept: _Kept) -> Line:
        rate = self._rate(staff.id, order.shop_id, self._month)
        basis, points, each = _terms(rate)
        amount = earned_fen(kept.before_fen - kept.back_fen, basis, points, each)
        return Line(
            order.id, order.order_no, order.shop_id, staff.id, CommissionLineKind.SALE, day,
            max(0, order.paid_fen) - kept.before_fen, kept.before_fen, kept.back_fen, basis, points, each, amount,
            rate is not None,
        )  # fmt: skip

    def _refund(self, order: CountedOrder, staff: StaffRow, day: date, back: Sequence[MoneyBack]) -> Line | None:
        """What went back of an order that counted before; None where that changes nothing."""
        kept = self._kept(order, day, back)
        rate = self._rate(staff.id, order.shop_id, f"{day:%Y-%m}")
        if rate is None or not kept.back_fen or kept.on is None:
            return None
        basis, points, each = _terms(rate)
        before = earned_fen(kept.before_fen, basis, points, each)
        amount = earned_fen(kept.before_fen - kept.back_fen, basis, points, each) - before
        return Line(
            order.id, order.order_no, order.shop_id, staff.id, CommissionLineKind.REFUND, kept.on,
            0, kept.before_fen, kept.back_fen, basis, points, each, amount,
        )  # fmt: skip

    def _rate(self, staff_id: int, shop_id: int, month: str) -> RateRow | None:
        key = (staff_id, shop_id, month)
        if key not in self._known:
            self._known[key] = rate_for(self._rates, *key)
        return self._known[key]

    def _people(self, lines: dict[int, list[Line]], entered: dict[int, int]) -> tuple[StaffCommission, ...]:
        told = []
        for staff in self._staff:
            if not (own := lines.get(staff.id, [])) and staff.id not in entered:
                continue
            sale = sum(line.sale_fen for line in own if line.kind is CommissionLineKind.SALE)
            back, amount = sum(line.refunded_fen for line in own), sum(line.amount_fen for line in own)
            told.append(StaffCommission(staff, tuple(own), sale, back, amount, entered.get(staff.id, 0)))
        return tuple(told)

    def _warnings(self, people: Iterable[StaffCommission]) -> Iterable[str]:
        for one in people:
            if without := sum(not line.has_rate for line in one.lines):
                text = translate("Commission", "No rate holds for {name} in {month}: {count} orders earn nothing.")
                yield text.format(name=one.staff.name, month=self._month, count=without)
        differing: dict[int, str] = {one.staff.id: one.staff.name for one in people if one.differing_fen}
        for staff_id, entry_no, amount_fen in commission_store.reversed_entries(self._session, self._month):
            if staff_id in differing and self._shop_id is None:
                text = translate(
                    "Commission",
                    "{entry_no} of {name} ({amount}) was reversed. Unless the orders are corrected, entering the month "
                    "books it again.",
                )
                yield text.format(entry_no=entry_no, name=differing[staff_id], amount=format_yuan(amount_fen))
        missing = commission_store.count_without_day(
            self._session, self._counting.counts_on, self._begin, self._end, self._shop_id
        )
        if missing:
            text = translate(
                "Commission", "{count} orders placed in {month} have no day to count on, so they count for nobody."
            )
            yield text.format(count=missing, month=self._month)
        for month in self._left_out():
            text = translate("Commission", "{month} has not been entered yet, though an earlier month has.")
            yield text.format(month=month)

    def _left_out(self) -> Iterable[str]:
        """The months before this one, since the first that was entered, in which somebody sold and none was."""
        entered = set(commission_store.list_run_months(self._session))
        for month in months_between(min(entered, default=self._month), self._month)[1:-1]:
            if month not in entered and somebody_sold(self._session, self._clock, month):
                yield month


def _terms(rate: RateRow | None) -> tuple[CommissionBasis, int, int]:
    if rate is None:
        return CommissionBasis.PERCENT, 0, 0
    return rate.basis, rate.basis_points, rate.per_order_fen
