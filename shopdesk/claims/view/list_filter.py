"""What the list of claims is narrowed down to, out of the filter row."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from shopdesk.claims.figures import AGES, age_bounds, age_title
from shopdesk.claims.states import ClaimKind, ClaimState, MoneyTo, kind_chip, money_to_chip
from shopdesk.claims.store import ClaimFilter
from shopdesk.core.settings import CLAIM_CHECK_FROM_FEN, SHOP_FILTER, shop_setting
from shopdesk.core.text import translate
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import list_couriers
from shopdesk.shops.model import ShopId
from shopdesk.ui.desk import Desk

OVERDUE, CLOSING, TO_ASK, PROMISE_BROKEN, UNCHECKED = "overdue", "closing", "to_ask", "promise_broken", "unchecked"
CLOSING_DAYS = 7
_OWED = "owed_"

Bounds = tuple[datetime | None, datetime | None]


def watch_options() -> list[tuple[str, str]]:
    """What a claim may wait for."""
    return [
        (OVERDUE, translate("ClaimsPage", "overdue")),
        (CLOSING, translate("ClaimsPage", "window closes within {days} days").format(days=CLOSING_DAYS)),
        (TO_ASK, translate("ClaimsPage", "to ask again")),
        (PROMISE_BROKEN, translate("ClaimsPage", "promise not kept")),
        (UNCHECKED, translate("ClaimsPage", "second check missing")),
        *((owed_key(place), _owed_title(place)) for place in range(len(AGES))),
    ]


def owed_key(place: int) -> str:
    """The value that keeps claims whose money is owed for so long, by the place in ``AGES``."""
    return f"{_OWED}{place}"


def _owed_title(place: int) -> str:
    return translate("ClaimsPage", "owed for {age}").format(age=age_title(place))


def _owed_days(watch: str | None, today: date) -> tuple[date | None, date | None]:
    """The days of the agreements that are watched; none where it is something else."""
    place = next((place for place in range(len(AGES)) if watch == owed_key(place)), None)
    return (None, None) if place is None else age_bounds(place, today)


def kind_options() -> list[tuple[str, str]]:
    """What may have happened to a parcel."""
    return [(kind.value, kind_chip(kind).text) for kind in ClaimKind]


def money_to_options() -> list[tuple[str, str]]:
    """Where the money may go."""
    return [(money_to.value, money_to_chip(money_to).text) for money_to in MoneyTo]


def courier_options(desk: Desk) -> list[tuple[CourierId, str]]:
    """The couriers there are, those that are no longer used last: old claims are of them too."""
    couriers = desk.read(list_couriers, with_inactive=True)
    return [(courier.id, courier.name) for courier in sorted(couriers, key=lambda one: not one.active)]


def claim_filter(values: Mapping[str, Any], bounds: Bounds, desk: Desk) -> ClaimFilter:
    """The filter that ``FilterBar.values`` and the chosen period mean today."""
    today, shop = desk.clock.today(), desk.settings.get(SHOP_FILTER)
    courier, kind, money_to, watch = (values.get(key) for key in ("courier", "kind", "money_to", "due"))
    owed_from, owed_until = _owed_days(watch, today)
    check_from = desk.read(shop_setting, CLAIM_CHECK_FROM_FEN) if watch == UNCHECKED else None
    return ClaimFilter(
        text=values["text"],
        states=frozenset(map(ClaimState, values["states"])),
        courier_id=None if courier is None else CourierId(courier),
        shop_id=ShopId(shop) if shop else None,
        registered_from=bounds[0],
        registered_before=bounds[1],
        overdue_on=today if watch == OVERDUE else None,
        ask_by=today if watch == TO_ASK else None,
        kinds=frozenset() if kind is None else frozenset({ClaimKind(kind)}),
        money_to=None if money_to is None else MoneyTo(money_to),
        closing_by=today + timedelta(days=CLOSING_DAYS) if watch == CLOSING else None,
        promise_broken_on=today if watch == PROMISE_BROKEN else None,
        unchecked_from=check_from,
        owed_from=owed_from,
        owed_until=owed_until,
    )
