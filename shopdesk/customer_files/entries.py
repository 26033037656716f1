"""What happens around a customer, as the timeline of their file lists it. Amounts in fen."""

from datetime import datetime
from typing import NamedTuple

from shopdesk.aftersales.states import TicketKind, TicketState
from shopdesk.claims.states import ClaimKind, ClaimState
from shopdesk.core.audit import HistoryRow
from shopdesk.customer_files.shared_photos import SharedPhoto
from shopdesk.orders.model import OrderStatus
from shopdesk.photos.model import PhotoKind
from shopdesk.quality_feedback.model import Defect, FeedbackState
from shopdesk.wrong_shipments.model import Resolution, WrongKind


class OrderEntry(NamedTuple):
    """An order was placed. Amounts in fen."""

    at: datetime
    order_id: int
    order_no: str
    buyer: str
    shop: str
    items: str
    status: OrderStatus
    paid_fen: int
    refunded_fen: int
    note: str


class SheetEntry(NamedTuple):
    """A step of a confirmation sheet, by its word."""

    at: datetime
    sheet_id: int
    order_id: int
    order_no: str
    what: str
    version_number: int
    by: str
    note: str


class ClaimEntry(NamedTuple):
    """A claim was registered; ``state`` is what it came to. Amount in fen."""

    at: datetime
    claim_id: int
    claim_no: str
    kind: ClaimKind
    state: ClaimState
    tracking_no: str
    claimed_fen: int


class PhotoEntry(NamedTuple):
    """A photo was added."""

    at: datetime
    photo_id: int
    path: str
    kind: PhotoKind
    note: str
    by: str


class SharedPhotoEntry(NamedTuple):
    """One of their photos was found to have come from somebody else too."""

    at: datetime
    photo: SharedPhoto


class ChangeEntry(NamedTuple):
    """Somebody wrote something down about one of the IDs."""

    at: datetime
    customer_name: str
    row: HistoryRow


class TicketEntry(NamedTuple):
    """An after-sales ticket was opened; ``state`` is what it came to, ``refund_fen`` what counts of its amounts."""

    at: datetime
    ticket_id: int
    ticket_no: str
    order_no: str
    kind: TicketKind
    state: TicketState
    reason: str
    goods: str
    refund_fen: int


class CreditEntry(NamedTuple):
    """Money was kept for the customer (above zero), or used; ``ticket_id`` is the ticket it was kept for."""

    at: datetime
    credit_id: int
    customer_name: str
    amount_fen: int
    reason: str
    by: str
    ticket_id: int | None


class ShipmentEntry(NamedTuple):
    """Something else was sent to them than ordered; ``resolution`` is what came of it. The loss in fen."""

    at: datetime
    shipment_id: int
    register_no: str
    order_no: str
    kind: WrongKind
    resolution: Resolution | None
    goods: str
    loss_fen: int


class FeedbackEntry(NamedTuple):
    """They met a defect; ``state`` is how far it is with the factory."""

    at: datetime
    feedback_id: int
    feedback_no: str
    style_no: str
    defect: Defect
    state: FeedbackState
    description: str


Entry = (
    OrderEntry
    | SheetEntry
    | ClaimEntry
    | PhotoEntry
    | SharedPhotoEntry
    | ChangeEntry
    | TicketEntry
    | CreditEntry
    | ShipmentEntry
    | FeedbackEntry
)
