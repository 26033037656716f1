"""What is booked in a month although it happened in an earlier one, which was closed by then."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.months import month_store
from shopdesk.claims.months.month_store import LateEntry
from shopdesk.claims.store import ClaimRow, list_claim_rows
from shopdesk.core.clock import month_after, month_start
from shopdesk.core.text import translate
from shopdesk.couriers.model import CourierId
from shopdesk.shops.model import ShopId


class Adjustment(NamedTuple):
    """A change of a closed month, as the month it is booked in tells it. ``row`` is its claim as it is today."""

    row: ClaimRow
    entry: LateEntry

    @property
    def effect_fen(self) -> int:
        """What it changes of what is outstanding, in fen."""
        return self.entry.amount_fen if self.entry.what == "agreed" else -self.entry.amount_fen


def adjustments(
    session: Session, month: str, courier_id: CourierId | None = None, shop_id: ShopId | None = None
) -> tuple[Adjustment, ...]:
    """The adjustments booked in a month, of all couriers and shops or one, by the day they happened."""
    begin, end = month_start(month), month_start(month_after(month))
    late = month_store.list_late_entries(session, courier_id, shop_id, begin, end)
    rows = list_claim_rows(session, sorted({entry.claim_id for entry in late}))
    return tuple(Adjustment(rows[entry.claim_id], entry) for entry in late)


def what_changed(what: str) -> str:
    """What an adjustment changes, as people say it."""
    words = {
        "agreed": translate("ClaimMonths", "Agreed"),
        "received": translate("ClaimMonths", "Received"),
        "written_off": translate("ClaimMonths", "Written off"),
    }
    return words[what]
