"""The columns of the register of wrong shipments, for screen, Excel and print alike."""

from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked, translate
from shopdesk.wrong_shipments.goods import weight_text
from shopdesk.wrong_shipments.model import kind_chip, resolution_chip
from shopdesk.wrong_shipments.store import ShipmentRow


def _done(done: bool) -> str:
    return translate("WrongShipments", "done") if done else ""


def _staff(row: ShipmentRow) -> str:
    return row.staff or translate("WrongShipments", "not known")


def _difference(row: ShipmentRow) -> int | None:
    if row.slip_weight_g is None or row.measured_weight_g is None:
        return None
    return row.measured_weight_g - row.slip_weight_g


def _kind(row: ShipmentRow) -> Chip:
    return kind_chip(row.kind)


WRONG_SHIPMENTS = Listing[ShipmentRow](
    "wrong_shipments",
    "WrongShipments",
    marked("WrongShipments", "Wrong shipments"),
    (
        Column(
            "register_no", marked("WrongShipments", "No."), lambda r: r.register_no, Kind.IDENTIFIER, 108, "register_no"
        ),
        Column("found", marked("WrongShipments", "Came to light"), lambda r: r.found_on, Kind.DATE, 104, "found"),
        Column("kind", marked("WrongShipments", "What went wrong"), _kind, Kind.STATE, 118, "kind"),
        Column("goods", marked("WrongShipments", "Ordered → sent"), lambda r: r.goods, width=236),
        Column("staff", marked("WrongShipments", "Responsible"), _staff, width=92, sort="staff"),
        Column(
            "resolution",
            marked("WrongShipments", "Resolution"),
            lambda r: resolution_chip(r.resolution),
            Kind.STATE,
            134,
            "resolution",
        ),
        Column("loss", marked("WrongShipments", "Loss"), lambda r: r.loss_fen, Kind.MONEY, 80, "loss"),
        Column("entry", marked("WrongShipments", "Ledger entry"), lambda r: r.entry_nos, Kind.IDENTIFIER, 108),
        Column(
            "customer", marked("WrongShipments", "Customer ID"), lambda r: r.customer_name, width=100, sort="customer"
        ),
        Column(
            "order_no", marked("WrongShipments", "Order no."), lambda r: r.order_no, Kind.IDENTIFIER, 160, "order_no"
        ),
        Column(
            "ticket_no", marked("WrongShipments", "Ticket"), lambda r: r.ticket_no, Kind.IDENTIFIER, 108, "ticket_no"
        ),
        Column("shop", marked("WrongShipments", "Shop"), lambda r: r.shop, width=110, sort="shop", hidden=True),
        Column(
            "courier", marked("WrongShipments", "Courier"), lambda r: r.courier, width=78, sort="courier", hidden=True
        ),
        Column(
            "tracking_no",
            marked("WrongShipments", "Tracking no."),
            lambda r: r.tracking_no,
            Kind.IDENTIFIER,
            140,
            "tracking_no",
            hidden=True,
        ),
        Column("slip", marked("WrongShipments", "Slip (g)"), lambda r: r.slip_weight_g, Kind.NUMBER, 72, hidden=True),
        Column(
            "measured",
            marked("WrongShipments", "Measured (g)"),
            lambda r: r.measured_weight_g,
            Kind.NUMBER,
            86,
            hidden=True,
        ),
        Column("difference", marked("WrongShipments", "Difference (g)"), _difference, Kind.NUMBER, 92, hidden=True),
        Column(
            "weights",
            marked("WrongShipments", "Weights"),
            lambda r: weight_text(r.slip_weight_g, r.measured_weight_g),
            width=200,
            hidden=True,
        ),
        Column(
            "picture",
            marked("WrongShipments", "Picture check"),
            lambda r: _done(r.picture_checked),
            width=84,
            hidden=True,
        ),
        Column(
            "listing",
            marked("WrongShipments", "Listing taken down"),
            lambda r: _done(r.listing_taken_down),
            width=116,
            hidden=True,
        ),
        Column(
            "resolved",
            marked("WrongShipments", "Put right on"),
            lambda r: r.resolved_on,
            Kind.DATE,
            92,
            "resolved",
            hidden=True,
        ),
        Column("photos", marked("WrongShipments", "Photos"), lambda r: r.photos, Kind.NUMBER, 56),
        Column("memo", marked("WrongShipments", "Memo"), lambda r: r.memo, width=200),
        Column(
            "registered",
            marked("WrongShipments", "Registered"),
            lambda r: r.registered_at,
            Kind.TIME,
            122,
            "registered",
            hidden=True,
        ),
        Column(
            "registered_by", marked("WrongShipments", "Registered by"), lambda r: r.registered_by, width=96, hidden=True
        ),
    ),
)
