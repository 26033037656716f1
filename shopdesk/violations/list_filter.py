"""What the list of violations is narrowed down to, out of the filter row."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from shopdesk.core.settings import SHOP_FILTER
from shopdesk.core.text import translate
from shopdesk.shops.model import ShopId, StaffId
from shopdesk.shops.service import list_shops
from shopdesk.ui.desk import Desk
from shopdesk.ui.periods import Period
from shopdesk.violations.model import ViolationAppeal, ViolationKind, appeal_chip
from shopdesk.violations.standings import APPEAL_SOON_DAYS
from shopdesk.violations.store import ViolationFilter, first_year

APPEAL_SOON = "appeal_soon"


def shop_options(desk: Desk) -> list[tuple[ShopId, str]]:
    """The shops, closed ones last: they have violations too."""
    return [(shop.id, shop.name) for shop in sorted(desk.read(list_shops), key=lambda one: not one.active)]


def appeal_options() -> list[tuple[str, str]]:
    """Where an appeal may stand, and that its last day is near."""
    soon = translate("ViolationsPage", "last day for it within {days} days").format(days=APPEAL_SOON_DAYS)
    return [*((one.value, appeal_chip(one).text) for one in ViolationAppeal), (APPEAL_SOON, soon)]


def years(desk: Desk) -> list[int]:
    """The calendar years there may be violations of, this one first."""
    this = desk.clock.today().year
    first = desk.read(first_year)
    return list(range(this, min(first or this, this) - 1, -1))


def shown_shop(values: Mapping[str, Any], desk: Desk) -> ShopId | None:
    """The shop whose violations are shown: that of the window, else the one chosen here."""
    shop = desk.settings.get(SHOP_FILTER) or values.get("shop")
    return ShopId(shop) if shop else None


def violation_filter(values: Mapping[str, Any], period: Period, desk: Desk) -> ViolationFilter:
    """The filter that ``FilterBar.values`` and the chosen period mean today."""
    first, last = period
    year, appeal, staff, today = values.get("year"), values.get("appeal"), values.get("staff"), desk.clock.today()
    if year is not None:
        begin, end = date(year, 1, 1), date(year, 12, 31)
        first, last = max(begin, first or begin), min(end, last or end)
    soon = appeal == APPEAL_SOON
    return ViolationFilter(
        text=values["text"],
        kinds=frozenset(map(ViolationKind, values["states"])),
        appeals=frozenset([ViolationAppeal(appeal)]) if appeal and not soon else frozenset(),
        shop_id=shown_shop(values, desk),
        staff_id=None if staff is None else StaffId(staff),
        happened_from=first,
        happened_until=last,
        appeal_from=today if soon else None,
        appeal_until=today + timedelta(days=APPEAL_SOON_DAYS) if soon else None,
    )
