"""The months there are, newest first, each with what it comes to."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.months import month_store
from shopdesk.claims.months.balances import UNKNOWN_YET, Figures, belongs, figures, standings_in
from shopdesk.claims.months.month_store import ClaimOfMonth, CloseRow, Entries, Standing
from shopdesk.claims.states import OPEN_STATES
from shopdesk.core.clock import Clock, month_after, month_end, month_start, months_between
from shopdesk.couriers.model import CourierId
from shopdesk.shops.model import ShopId


class MonthRow(NamedTuple):
    """A month of claims: what it comes to, whether it is closed, and how much of it belongs to earlier ones."""

    month: str
    figures: Figures
    closed: CloseRow | None
    adjustments: int
    is_over: bool


class _Tally(NamedTuple):
    """A claim in an open month, as far as its figures need it."""

    is_older: bool
    order_amount_fen: int
    claimed_fen: int
    before: Standing
    after: Standing


def month_rows(
    session: Session, clock: Clock, shop_id: ShopId | None = None, courier_id: CourierId | None = None
) -> list[MonthRow]:
    """Every month from the first claim until now, newest first, of all shops and couriers or one."""
    this_month, closes = clock.month_of(clock.now()), month_store.list_closes(session)
    first = month_store.first_registered(session)
    begin = min([*closes, this_month if first is None else clock.month_of(first)])
    months = months_between(begin, max(begin, this_month))
    frozen = {month: Figures(*sums) for month, sums in month_store.sum_frozen(session, courier_id, shop_id).items()}
    still_open = [place for place, month in enumerate(months) if month not in closes]
    worked_out = _open_months(session, clock, months[still_open[0] :], courier_id, shop_id) if still_open else {}
    nothing, late = figures(()), _count_late(session, months, courier_id, shop_id)
    return [
        MonthRow(
            month, frozen.get(month, nothing) if month in closes else worked_out[month], closes.get(month),
            late.get(month, 0), month < this_month,
        )
        for month in reversed(months)
    ]  # fmt: skip


def _open_months(
    session: Session, clock: Clock, months: list[str], courier_id: CourierId | None, shop_id: ShopId | None
) -> dict[str, Figures]:
    """What the months that are not closed come to, of all ``months``, which follow each other."""
    end = clock.month_bounds(months[-1])[1]
    claims = month_store.list_claims_of_months(session, end, month_start(months[0]), courier_id, shop_id)
    entries = _by_claim(month_store.list_entries(session, [claim.id for claim in claims]))
    counted = _Counted(clock, months)
    for claim in claims:
        counted.add(claim, entries[claim.id])
    return dict(zip(months, counted.figures(), strict=True))


class _Counted:
    """Claims in the months they belong to: those from their registration until they were closed.

    Most months of most claims see nothing happen, so that only those are looked at in which something did.
    """

    def __init__(self, clock: Clock, months: list[str]) -> None:
        self._clock = clock
        self._first = month_start(months[0])
        self._ends = [month_end(month) for month in months]
        self._moved: list[list[_Tally]] = [[] for _ in months]
        self._resting: list[list[tuple[int, ClaimOfMonth, Standing]]] = [[] for _ in range(len(months) + 1)]

    def add(self, claim: ClaimOfMonth, entries: Entries) -> None:
        """Put a claim into its months."""
        registered, last = self._place(self._clock.day_of(claim.registered_at)), len(self._ends) - 1
        first = max(0, registered)
        if claim.closed_on is not None:
            last = min(last, self._place(claim.closed_on))
        moves = {registered, *(self._place(entry[1]) for part in entries for entry in part)}
        stops = sorted(place for place in moves if first <= place <= last)
        before = _standing(entries, claim, self._ends[first - 1] if first else self._first - timedelta(days=1))
        for stop, following in pairwise([first - 1, *stops, last + 1]):
            if stop >= first:
                after = _standing(entries, claim, self._ends[stop])
                if belongs(stop != registered, before, after):
                    self._moved[stop].append(
                        _Tally(stop != registered, claim.order_amount_fen, claim.claimed_fen, before, after)
                    )
                before = after
            if following > stop + 1 and before.state in OPEN_STATES:
                self._resting[stop + 1].append((1, claim, before))
                self._resting[following].append((-1, claim, before))

    def _place(self, day: date) -> int:
        """The place of a day's month; below zero for one before the first."""
        return (day.year - self._first.year) * 12 + day.month - self._first.month

    def figures(self) -> Iterator[Figures]:
        """What each month comes to."""
        number = order_amount_fen = claimed_fen = agreed_fen = received_fen = outstanding_fen = 0
        for moved, changes in zip(self._moved, self._resting, strict=False):
            for sign, claim, standing in changes:
                number += sign
                order_amount_fen += sign * claim.order_amount_fen
                claimed_fen += sign * claim.claimed_fen
                agreed_fen += sign * (standing.agreed_fen or 0)
                received_fen += sign * standing.received_fen
                outstanding_fen += sign * standing.outstanding_fen
            told = figures(moved)
            yield told._replace(
                number=told.number + number,
                order_amount_fen=told.order_amount_fen + order_amount_fen,
                claimed_fen=told.claimed_fen + claimed_fen,
                agreed_fen=told.agreed_fen + agreed_fen,
                received_fen=told.received_fen + received_fen,
                outstanding_fen=told.outstanding_fen + outstanding_fen,
                carried_over_fen=told.carried_over_fen + outstanding_fen,
            )


def _standing(entries: Entries, claim: ClaimOfMonth, on: date) -> Standing:
    return standings_in(entries, [claim.id], on).get(claim.id, UNKNOWN_YET)


def _by_claim(entries: Entries) -> dict[int, Entries]:
    found: dict[int, Entries] = {}
    for step in entries.steps:
        found.setdefault(step[0], Entries([], [], [])).steps.append(step)
    for receipt in entries.receipts:
        found[receipt[0]].receipts.append(receipt)
    for write_off in entries.write_offs:
        found[write_off[0]].write_offs.append(write_off)
    return found


def _count_late(
    session: Session, months: list[str], courier_id: CourierId | None, shop_id: ShopId | None
) -> dict[str, int]:
    begin, end = month_start(months[0]), month_start(month_after(months[-1]))
    counts: dict[str, int] = {}
    for entry in month_store.list_late_entries(session, courier_id, shop_id, begin, end):
        month = f"{entry.booked_on:%Y-%m}"
        counts[month] = counts.get(month, 0) + 1
    return counts
