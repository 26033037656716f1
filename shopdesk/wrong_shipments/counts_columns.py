"""The counts of wrong shipments as tables: on the screen and as files."""

from collections.abc import Sequence
from functools import partial

from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.text import marked, translate
from shopdesk.wrong_shipments.counts import MonthCount, ShipmentCounts, StaffCount
from shopdesk.wrong_shipments.model import WrongKind, kind_chip


def staff_name(row: StaffCount) -> str:
    """Who answers for it, or that nobody is known to."""
    return row.staff or translate("WrongShipmentCounts", "nobody known")


def per_thousand_text(row: MonthCount) -> str:
    """Wrong shipments for every thousand orders shipped; a dash where none was."""
    return "–" if row.per_thousand is None else f"{row.per_thousand:,.1f}"


def with_total(counts: ShipmentCounts) -> list[StaffCount]:
    """Everybody, and all of them together."""
    month = counts.month
    name = translate("WrongShipmentCounts", "Together")
    total = StaffCount(None, name, month.kinds, month.loss_fen, tuple(one.number for one in counts.months))
    return [*counts.staff, total]


def staff_listing(months: Sequence[str]) -> Listing[StaffCount]:
    """What each staff member answers for: the last of some months by kind, then month by month, the latest first."""
    kinds = [
        Column(kind.value, kind_chip(kind).text, partial(_of_kind, kind), Kind.NUMBER, 88) for kind in WrongKind
    ]  # fmt: skip
    latest_first = list(enumerate(months))[::-1]
    each = [Column(month, month, partial(_of_month, place), Kind.NUMBER, 70) for place, month in latest_first]
    return Listing[StaffCount](
        "wrong_shipment_counts",
        "WrongShipmentCounts",
        marked("WrongShipmentCounts", "Wrong shipments by staff"),
        (
            Column("staff", marked("WrongShipmentCounts", "Responsible"), staff_name, width=110),
            *kinds,
            Column("loss", marked("WrongShipmentCounts", "Loss"), lambda r: r.loss_fen, Kind.MONEY, 90),
            *each,
            Column("year", marked("WrongShipmentCounts", "12 months"), lambda r: r.year, Kind.NUMBER, 84),
        ),
    )


MONTHLY = Listing[MonthCount](
    "wrong_shipment_months",
    "WrongShipmentCounts",
    marked("WrongShipmentCounts", "Wrong shipments by month"),
    (
        Column("month", marked("WrongShipmentCounts", "Month"), lambda r: r.month, width=80),
        Column("number", marked("WrongShipmentCounts", "Wrong shipments"), lambda r: r.number, Kind.NUMBER, 100),
        Column("shipped", marked("WrongShipmentCounts", "Orders shipped"), lambda r: r.shipped, Kind.NUMBER, 100),
        Column("rate", marked("WrongShipmentCounts", "Per 1,000 orders"), per_thousand_text, width=110),
        Column("loss", marked("WrongShipmentCounts", "Loss"), lambda r: r.loss_fen, Kind.MONEY, 90),
        Column(
            "unresolved", marked("WrongShipmentCounts", "To be put right"), lambda r: r.unresolved, Kind.NUMBER, 100
        ),
    ),
)


def _of_kind(kind: WrongKind, row: StaffCount) -> int:
    return row.kinds[kind]


def _of_month(place: int, row: StaffCount) -> int:
    return row.months[place]
