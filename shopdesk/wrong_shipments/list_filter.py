"""What the list of wrong shipments is narrowed down to, out of the filter row."""

from collections.abc import Mapping
from typing import Any

from shopdesk.core.settings import SHOP_FILTER
from shopdesk.core.text import translate
from shopdesk.ledger.form.staff_picker import staff_choices
from shopdesk.shops.model import ShopId, StaffId
from shopdesk.ui.desk import Desk
from shopdesk.ui.periods import Period
from shopdesk.wrong_shipments.model import Resolution, WrongKind, kind_chip
from shopdesk.wrong_shipments.store import ShipmentFilter

UNRESOLVED = "unresolved"  # among the resolutions: nobody has put it right yet
NO_STAFF = 0  # among the staff: nobody is known to answer for it
NO_ENTRY, UNCHECKED, LISTED = "no_entry", "unchecked", "listed"


def watch_options() -> list[tuple[str, str]]:
    """What may still be to be done."""
    return [
        (NO_ENTRY, translate("WrongShipmentsPage", "no ledger entry yet")),
        (UNCHECKED, translate("WrongShipmentsPage", "picture not checked")),
        (LISTED, translate("WrongShipmentsPage", "listing not taken down")),
    ]


def kind_options() -> list[tuple[str, str]]:
    """What may have gone wrong."""
    return [(kind.value, kind_chip(kind).text) for kind in WrongKind]


def staff_options(desk: Desk) -> list[tuple[int, str]]:
    """Who may answer for it, former staff last; and nobody."""
    return [(NO_STAFF, translate("WrongShipmentsPage", "nobody known")), *staff_choices(desk)]


def shipment_filter(values: Mapping[str, Any], dates: Period, desk: Desk) -> ShipmentFilter:
    """The filter that ``FilterBar.values`` and the chosen days mean."""
    shop = desk.settings.get(SHOP_FILTER)
    kind, staff, watch = (values.get(key) for key in ("kind", "staff", "watch"))
    states = values["states"]
    return ShipmentFilter(
        text=values["text"],
        kinds=frozenset() if kind is None else frozenset({WrongKind(kind)}),
        resolutions=frozenset(Resolution(state) for state in states if state != UNRESOLVED),
        unresolved=UNRESOLVED in states,
        staff_id=StaffId(staff) if staff else None,
        shop_id=ShopId(shop) if shop else None,
        found_from=dates[0],
        found_until=dates[1],
        without_staff=staff == NO_STAFF,
        without_entry=watch == NO_ENTRY,
        unchecked=watch == UNCHECKED,
        listed=watch == LISTED,
    )
