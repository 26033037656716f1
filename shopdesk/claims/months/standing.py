"""A month of claims as a statement of account: what was owed before, what came of it, what is owed after.

An open month is worked out from what is booked; a closed one is what was frozen, so that it reads the same for ever.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.months import month_store
from shopdesk.claims.months.adjustments import Adjustment, adjustments
from shopdesk.claims.months.balances import Figures, belongs, figures, standings
from shopdesk.claims.months.month_store import CloseRow, Standing
from shopdesk.claims.store import ClaimRow, list_claim_rows
from shopdesk.core.clock import Clock, month_after, month_start
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import list_couriers
from shopdesk.shops.model import ShopId
from shopdesk.shops.service import list_shops


class MonthClaim(NamedTuple):
    """A claim in a month's sheet: as the month began and as it ended. Amounts in fen.

    ``row`` tells what does not count; its own amounts and state are today's.
    """

    row: ClaimRow
    shop_id: ShopId | None
    registered_on: date
    is_older: bool
    order_amount_fen: int
    claimed_fen: int
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
    courier_id: CourierId

    @property
    def figures(self) -> Figures:
        """What they come to."""
        return figures(self.claims)


class ClaimSheetData(NamedTuple):
    """All that a month-end claim sheet says; ``closed`` is None while the month is open and may still change."""

    month: str
    couriers: tuple[CourierMonth, ...]
    only_courier: str = ""
    only_shop: str = ""
    closed: CloseRow | None = None
    adjustments: tuple[Adjustment, ...] = ()

    @property
    def claims(self) -> tuple[MonthClaim, ...]:
        """The claims of all couriers."""
        return tuple(claim for courier in self.couriers for claim in courier.claims)

    @property
    def figures(self) -> Figures:
        """What the claims of all couriers come to."""
        return figures(self.claims)


def claim_sheet_data(
    session: Session, clock: Clock, month: str, courier_id: CourierId | None = None, shop_id: ShopId | None = None
) -> ClaimSheetData:
    """The claims of a month, of all couriers and shops or one; raises UserError for no month.

    Couriers come in the order they were set up; those without claims are left out, but for the one asked for.
    """
    month_start(month)
    closed = month_store.list_closes(session).get(month)
    if closed is None:
        found = _open_month(session, clock, month, courier_id, shop_id)
    else:
        found = _closed_month(session, clock, closed, courier_id, shop_id)
    by_courier: dict[CourierId, list[MonthClaim]] = {} if courier_id is None else {courier_id: []}
    for of_courier, claim in found:
        by_courier.setdefault(of_courier, []).append(claim)
    names = {courier.id: courier.name for courier in list_couriers(session, with_inactive=True)}
    shops = {shop.id: shop.name for shop in list_shops(session)}
    return ClaimSheetData(
        month,
        tuple(CourierMonth(names[of], tuple(by_courier[of]), of) for of in names if of in by_courier),
        "" if courier_id is None else names[courier_id],
        "" if shop_id is None else shops[shop_id],
        closed,
        adjustments(session, month, courier_id, shop_id),
    )


def _open_month(
    session: Session, clock: Clock, month: str, courier_id: CourierId | None, shop_id: ShopId | None
) -> Iterable[tuple[CourierId, MonthClaim]]:
    first, following = month_start(month), month_start(month_after(month))
    began, ended = clock.month_bounds(month)
    claims = month_store.list_claims_of_months(session, ended, first, courier_id, shop_id)
    day = timedelta(days=1)
    before, after = standings(session, [claim.id for claim in claims], first - day, following - day)
    claims = [one for one in claims if belongs(one.registered_at < began, before[one.id], after[one.id])]
    rows = list_claim_rows(session, [claim.id for claim in claims])
    for one in claims:
        yield one.courier_id, MonthClaim(
            rows[one.id], one.shop_id, clock.day_of(one.registered_at), one.registered_at < began, one.order_amount_fen,
            one.claimed_fen, before[one.id], after[one.id],
        )  # fmt: skip


def _closed_month(
    session: Session, clock: Clock, closed: CloseRow, courier_id: CourierId | None, shop_id: ShopId | None
) -> Iterable[tuple[CourierId, MonthClaim]]:
    lines = month_store.list_frozen(session, closed.id, courier_id, shop_id)
    rows = list_claim_rows(session, [line.claim_id for line in lines])
    for line in lines:
        row = rows[line.claim_id]
        yield line.courier_id, MonthClaim(
            row, line.shop_id, clock.day_of(row.registered_at), line.is_older, line.order_amount_fen, line.claimed_fen,
            line.before, line.after,
        )  # fmt: skip
