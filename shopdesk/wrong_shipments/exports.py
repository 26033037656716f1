"""The register as a file without a window, with all of its columns."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy.orm import Session

from shopdesk.core.clock import month_after, month_start
from shopdesk.core.columns import Listing
from shopdesk.wrong_shipments.model import WrongShipmentId
from shopdesk.wrong_shipments.store import ShipmentFilter, ShipmentRow, list_shipment_ids
from shopdesk.wrong_shipments.table import WRONG_SHIPMENTS


def listed_shipments(session: Session, month: str = "") -> tuple[Listing[ShipmentRow], Sequence[WrongShipmentId]]:
    """The list of the wrong shipments of a month, or of all of them, and their ids; raises UserError for no month."""
    wanted = ShipmentFilter()
    if month:
        last = month_start(month_after(month)) - timedelta(days=1)
        wanted = ShipmentFilter(found_from=month_start(month), found_until=last)
    return WRONG_SHIPMENTS, list_shipment_ids(session, wanted)
