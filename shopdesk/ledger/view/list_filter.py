"""What the list of entries is narrowed down to, out of the filter row."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from shopdesk.core.settings import SHOP_FILTER
from shopdesk.core.text import translate
from shopdesk.ledger import rights
from shopdesk.ledger.model import RuleId
from shopdesk.ledger.rules.managing import list_rules
from shopdesk.ledger.states import EntryKind
from shopdesk.ledger.store import EntryFilter
from shopdesk.shops.model import ShopId, StaffId
from shopdesk.ui.desk import Desk

STANDING, APPEALED, UNCOLLECTED = "standing", "appealed", "uncollected"

Days = tuple[date | None, date | None]


def watch_options() -> list[tuple[str, str]]:
    """What entries may be looked at for."""
    return [
        (STANDING, translate("LedgerPage", "those that stand")),
        (APPEALED, translate("LedgerPage", "appeal open")),
        (UNCOLLECTED, translate("LedgerPage", "fine to collect")),
    ]


def rule_options(desk: Desk) -> list[tuple[RuleId, str]]:
    """Every rule there is, those no longer used last: their entries stay."""
    rules = sorted(desk.read(list_rules), key=lambda rule: not rule.active)
    return [(rule.id, rule.name) for rule in rules]


def entry_filter(values: Mapping[str, Any], days: Days, desk: Desk) -> EntryFilter:
    """The filter that ``FilterBar.values`` and the chosen days mean, for what the acting person may see."""
    staff, rule, watch = (values.get(key) for key in ("staff", "rule", "watch"))
    shop_id = desk.settings.get(SHOP_FILTER)
    wanted = EntryFilter(
        text=values["text"],
        kinds=frozenset(map(EntryKind, values["states"])),
        staff_id=None if staff is None else StaffId(staff),
        booked_from=days[0],
        booked_to=days[1],
        shop_id=ShopId(shop_id) if shop_id else None,
        rule_id=None if rule is None else RuleId(rule),
        only_standing=watch == STANDING,
        appealed=watch == APPEALED,
        uncollected=watch == UNCOLLECTED,
    )
    return desk.read(rights.narrowed, desk.actor, wanted)
