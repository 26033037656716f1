"""A month of claims as a statement of account: what was owed before, what came of it, what is owed after.

Every figure is as of the end of the month, counted by business days of the shop, so that an old month
reads the same when it is printed again: agreed and received are a claim's totals up to that day, and
outstanding = agreed − received − written off. What a courier owes at the end of one month is
therefore what is carried over into the next. Belongs to a month: every claim registered in it, and
every older one that was not closed when it began or whose amounts moved in it.
"""

from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims import store
from shopdesk.claims.model import ClaimId
from shopdesk.claims.months.month_store import list_entries
from shopdesk.claims.states import OPEN_STATES, ClaimState, outstanding_fen
from shopdesk.claims.store import ClaimRow
from shopdesk.core.clock import Clock, month_after, month_start
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import list_couriers


class Standing(NamedTuple):
    """A claim as it stood at the end of a business day. Amounts in fen."""

    state: ClaimState
    agreed_fen: int | None
    received_fen: int
    written_off_fen: int

    @property
    def outstanding_fen(self) -> int:
        """What the courier owed then."""
        return outstanding_fen(self.agreed_fen, self.received_fen, self.written_off_fen)


UNKNOWN_YET = Standing(ClaimState.DRAFT, None, 0, 0)


class MonthClaim(NamedTuple):
    """A claim in a month's sheet: as the month began and as it ended.

    ``row`` tells what does not change with time; its own amounts and state are today's.
    """

    row: ClaimRow
    registered_on: date
    is_older: bool
    before: Standing
    after: Standing

    @property
    def received_in_month_fen(self) -> int:
        """What came in within the month, in fen."""
        return self.after.received_fen - self.before.received_fen


class CourierMonth(NamedTuple):
    """A courier's claims in a month."""

    courier: str
    claims: tuple[MonthClaim, ...]


class Figures(NamedTuple):
    """What a courier's month comes to. Amounts in fen.

    ``claimed``, ``agreed`` and ``received`` are totals of all claims of the month up to its end;
    the ``…_in_month`` are only what moved in it, so that
    carried over + agreed − received − written off in the month = outstanding.
    """

    number: int
    registered_in_month: int
    order_amount_fen: int
    claimed_fen: int
    agreed_fen: int
    received_fen: int
    outstanding_fen: int
    carried_over_fen: int
    agreed_in_month_fen: int
    received_in_month_fen: int
    written_off_in_month_fen: int

    @property
    def recovery_rate(self) -> float | None:
        """Received of claimed, as a share; None when nothing was claimed."""
        return self.received_fen / self.claimed_fen if self.claimed_fen else None


class ClaimSheetData(NamedTuple):
    """All that a month-end claim sheet says."""

    month: str
    couriers: tuple[CourierMonth, ...]
    only_courier: str = ""


def figures(claims: tuple[MonthClaim, ...]) -> Figures:
    """Add up the claims of a month."""
    agreed = sum(claim.after.agreed_fen or 0 for claim in claims)
    return Figures(
        number=len(claims),
        registered_in_month=sum(not claim.is_older for claim in claims),
        order_amount_fen=sum(claim.row.order_amount_fen for claim in claims),
        claimed_fen=sum(claim.row.claimed_fen for claim in claims),
        agreed_fen=agreed,
        received_fen=sum(claim.after.received_fen for claim in claims),
        outstanding_fen=sum(claim.after.outstanding_fen for claim in claims),
        carried_over_fen=sum(claim.before.outstanding_fen for claim in claims),
        agreed_in_month_fen=agreed - sum(claim.before.agreed_fen or 0 for claim in claims),
        received_in_month_fen=sum(claim.received_in_month_fen for claim in claims),
        written_off_in_month_fen=sum(c.after.written_off_fen - c.before.written_off_fen for c in claims),
    )


def claim_sheet_data(session: Session, clock: Clock, month: str, courier_id: CourierId | None = None) -> ClaimSheetData:
    """The claims of a month, of all couriers or one; raises UserError for no month.

    Couriers come in the order they were set up; those without claims are left out, but for the one asked for.
    """
    first, following = month_start(month), month_start(month_after(month))
    began, ended = clock.month_bounds(month)
    ids = store.list_ids_for_month(session, ended, first, courier_id)
    before = standings(session, ids, first - timedelta(days=1))
    after = standings(session, ids, following - timedelta(days=1))
    rows = store.list_claim_rows(session, ids)
    by_courier: dict[str, list[MonthClaim]] = {}
    for claim_id in ids:
        row, is_older = rows[claim_id], rows[claim_id].registered_at < began
        claim = MonthClaim(row, clock.day_of(row.registered_at), is_older, before[claim_id], after[claim_id])
        if not is_older or claim.before.state in OPEN_STATES or claim.before != claim.after:
            by_courier.setdefault(row.courier, []).append(claim)
    couriers = list_couriers(session, with_inactive=True)
    only = next((courier.name for courier in couriers if courier.id == courier_id), "")
    wanted = [courier.name for courier in couriers if courier.name in by_courier or courier.name == only]
    return ClaimSheetData(month, tuple(CourierMonth(name, tuple(by_courier.get(name, ()))) for name in wanted), only)


def standings(session: Session, ids: list[ClaimId], on: date) -> dict[ClaimId, Standing]:
    """How claims stood at the end of a business day."""
    found = dict.fromkeys(ids, UNKNOWN_YET)
    entries = list_entries(session, ids)
    for claim_id, day, state, agreed_fen in entries.steps:
        if day <= on:
            found[claim_id] = found[claim_id]._replace(state=state, agreed_fen=agreed_fen)
    for claim_id, day, amount_fen in entries.receipts:
        if day <= on:
            found[claim_id] = found[claim_id]._replace(received_fen=found[claim_id].received_fen + amount_fen)
    for claim_id, day, amount_fen in entries.write_offs:
        if day <= on:
            found[claim_id] = found[claim_id]._replace(written_off_fen=found[claim_id].written_off_fen + amount_fen)
    return found
