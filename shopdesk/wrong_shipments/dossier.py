"""Everything about one wrong shipment."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.wrong_shipments.goods import GoodsDraft
from shopdesk.wrong_shipments.model import WrongShipment, WrongShipmentId
from shopdesk.wrong_shipments.store import ShipmentRow, lines_of, list_shipment_rows


class ShipmentDetail(NamedTuple):
    """A wrong shipment with its goods; ``deleted_at`` is set while it lies in the recycle bin."""

    row: ShipmentRow
    deleted_at: datetime | None
    lines: tuple[GoodsDraft, ...]


def shipment_detail(session: Session, shipment_id: WrongShipmentId) -> ShipmentDetail | None:
    """Everything about a record, in the recycle bin or not; None when there is no such record."""
    shipment = session.get(WrongShipment, shipment_id)
    if shipment is None:
        return None
    row = list_shipment_rows(session, [shipment_id])[shipment_id]
    return ShipmentDetail(row, shipment.deleted_at, tuple(lines_of(session, [shipment_id]).get(shipment_id, ())))
