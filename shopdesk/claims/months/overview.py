"""The months there are, newest first, each with what it comes to."""

from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.months import month_store
from shopdesk.claims.months.balances import UNKNOWN_YET, Figures, belongs, figures, standings_in
from shopdesk.claims.months.month_store import ClaimOfMonth, CloseRow, Entries, Standing
from shopdesk.core.clock import Clock, month_after, month_start
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
    months = [begin]
    while months[-1] < this_month:
        months.append(month_after(months[-1]))
    frozen = {month: Figures(*sums) for month, sums in month_store.sum_frozen(session, courier_id, shop_id).items()}
    worked_out = _open_months(session, clock, [month for month in months if month not in closes], courier_id, shop_id)
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
    if not months:
        return {}
    end = clock.month_bounds(months[-1])[1]
    claims = month_store.list_claims_of_months(session, end, month_start(months[0]), courier_id, shop_id)
    entries = _by_claim(month_store.list_entries(session, [claim.id for claim in claims]))
    tallies: dict[str, list[_Tally]] = {month: [] for month in months}
    for claim in claims:
        _count(clock, claim, entries[claim.id], tallies)
    return {month: figures(tallies[month]) for month in months}


def _count(clock: Clock, claim: ClaimOfMonth, entries: Entries, tallies: dict[str, list[_Tally]]) -> None:
    """Put a claim into each of the months it belongs to: those from its registration until it was closed."""
    registered = clock.month_of(claim.registered_at)
    last = "9999-12" if claim.closed_on is None else f"{claim.closed_on:%Y-%m}"
    before, following = UNKNOWN_YET, ""
    for month, found in tallies.items():
        if not registered <= month <= last:
            continue
        if month != following:
            before = _standing(entries, claim, month_start(month) - timedelta(days=1))
        after = _standing(entries, claim, month_start(month_after(month)) - timedelta(days=1))
        if belongs(registered < month, before, after):
            found.append(_Tally(registered < month, claim.order_amount_fen, claim.claimed_fen, before, after))
        before, following = after, month_after(month)


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
