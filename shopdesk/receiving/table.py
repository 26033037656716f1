"""The columns of parcels at the receiving desk, for screen, Excel, CSV and print alike."""

from operator import attrgetter

from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked
from shopdesk.receiving.model import kind_chip, state_chip
from shopdesk.receiving.store import ParcelRow


def _kind(row: ParcelRow) -> Chip:
    return kind_chip(row.kind)


def _state(row: ParcelRow) -> Chip:
    return state_chip(row.state)


def kilograms(grams: int | None) -> str:
    """A weight as people read it; empty for none."""
    return "" if grams is None else f"{grams / 1000:g} kg"


PARCELS: Listing[ParcelRow] = Listing(
    "parcels",
    "Parcels",
    marked("Parcels", "Parcels at the receiving desk"),
    (
        Column("arrived", marked("Parcels", "Arrived"), attrgetter("arrived_at"), Kind.TIME, 122, "arrived"),
        Column("tracking_no", marked("Parcels", "Tracking no."), attrgetter("tracking_no"), Kind.IDENTIFIER, 136,
               "tracking_no"),
        Column("kind", marked("Parcels", "Kind"), _kind, Kind.STATE, 124, "kind"),
        Column("state", marked("Parcels", "State"), _state, Kind.STATE, 80, "state"),
        Column("customer", marked("Parcels", "Customer ID"), attrgetter("customer_name"), width=96, sort="customer"),
        Column("ticket_no", marked("Parcels", "Ticket"), attrgetter("ticket_no"), Kind.IDENTIFIER, 108, "ticket_no"),
        Column("outcome", marked("Parcels", "What became of it"), attrgetter("outcome"), width=220),
        Column("courier", marked("Parcels", "Courier"), attrgetter("courier"), width=88, sort="courier", hidden=True),
        Column("order_no", marked("Parcels", "Order no."), attrgetter("order_no"), Kind.IDENTIFIER, 164, "order_no",
               hidden=True),
        Column("sender", marked("Parcels", "Sender"), attrgetter("sender"), width=140, hidden=True),
        Column("contents", marked("Parcels", "Contents"), attrgetter("contents"), width=160, hidden=True),
        Column("weight", marked("Parcels", "Weight"), lambda r: kilograms(r.weight_g), width=80, hidden=True),
        Column("slip_weight", marked("Parcels", "Weight on the slip"), lambda r: kilograms(r.slip_weight_g), width=96,
               hidden=True),
        Column("freight", marked("Parcels", "Freight"), lambda r: r.freight_fen or None, Kind.MONEY, 80, "freight",
               hidden=True),
        Column("resent_no", marked("Parcels", "Sent again with"), attrgetter("resent_tracking_no"), Kind.IDENTIFIER,
               136, hidden=True),
        Column("by", marked("Parcels", "Received by"), attrgetter("received_by"), width=80, sort="by", hidden=True),
        Column("shop", marked("Parcels", "Shop"), attrgetter("shop"), width=120, hidden=True),
        Column("photos", marked("Parcels", "Photos"), attrgetter("photos"), Kind.NUMBER, 56, hidden=True),
        Column("note", marked("Parcels", "Note"), attrgetter("note"), width=160, hidden=True),
    ),
)  # fmt: skip
