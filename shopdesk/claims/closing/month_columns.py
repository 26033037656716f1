"""The lists of the months of claims: the months, a month by courier, its claims, and its adjustments."""

from shopdesk.claims.months.adjustments import Adjustment, what_changed
from shopdesk.claims.months.overview import MonthRow
from shopdesk.claims.months.standing import CourierMonth, MonthClaim
from shopdesk.claims.states import state_chip
from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked, translate


def month_chip(row: MonthRow) -> Chip:
    """Whether a month is closed, as people see it."""
    if row.closed is not None:
        return Chip(translate("ClaimMonths", "Closed"), "good")
    return Chip(translate("ClaimMonths", "To close"), "warning") if row.is_over else Chip(_running())


def _running() -> str:
    return translate("ClaimMonths", "Running")


def _rate(rate: float | None) -> str:
    return "" if rate is None else f"{rate:.0%}"


MONTHS = Listing[MonthRow](
    "claim_months",
    "ClaimMonths",
    marked("ClaimMonths", "Months of claims"),
    (
        Column("month", marked("ClaimMonths", "Month"), lambda r: r.month, width=70),
        Column("state", marked("ClaimMonths", "State"), month_chip, Kind.STATE, 82),
        Column("number", marked("ClaimMonths", "Claims"), lambda r: r.figures.number, Kind.NUMBER, 62),
        Column("carried", marked("ClaimMonths", "Carried over"), lambda r: r.figures.carried_over_fen, Kind.MONEY, 100),
        Column("agreed", marked("ClaimMonths", "+ agreed"), lambda r: r.figures.agreed_in_month_fen, Kind.MONEY, 96),
        Column(
            "received", marked("ClaimMonths", "− received"), lambda r: r.figures.received_in_month_fen, Kind.MONEY, 96
        ),
        Column(
            "written_off",
            marked("ClaimMonths", "− written off"),
            lambda r: r.figures.written_off_in_month_fen,
            Kind.MONEY,
            96,
        ),
        Column(
            "outstanding", marked("ClaimMonths", "= outstanding"), lambda r: r.figures.outstanding_fen, Kind.MONEY, 112
        ),
        Column("adjustments", marked("ClaimMonths", "Adjustments"), lambda r: r.adjustments or None, Kind.NUMBER, 106),
        Column(
            "closed_at",
            marked("ClaimMonths", "Closed on"),
            lambda r: None if r.closed is None else r.closed.closed_at,
            Kind.TIME,
            122,
        ),
        Column(
            "closed_by", marked("ClaimMonths", "By"), lambda r: "" if r.closed is None else r.closed.closed_by, width=80
        ),
        Column("note", marked("ClaimMonths", "Note"), lambda r: "" if r.closed is None else r.closed.note, width=160),
    ),
)

BY_COURIER = Listing[CourierMonth](
    "claim_month_couriers",
    "ClaimMonths",
    marked("ClaimMonths", "By courier"),
    (
        Column("courier", marked("ClaimMonths", "Courier"), lambda r: r.courier, width=84),
        Column("number", marked("ClaimMonths", "Claims"), lambda r: r.figures.number, Kind.NUMBER, 66),
        Column("carried", marked("ClaimMonths", "Carried over"), lambda r: r.figures.carried_over_fen, Kind.MONEY, 108),
        Column(
            "outstanding", marked("ClaimMonths", "Outstanding"), lambda r: r.figures.outstanding_fen, Kind.MONEY, 92
        ),
        Column("claimed", marked("ClaimMonths", "Claimed"), lambda r: r.figures.claimed_fen, Kind.MONEY, 88),
        Column("agreed", marked("ClaimMonths", "Agreed"), lambda r: r.figures.agreed_fen, Kind.MONEY, 88),
        Column("received", marked("ClaimMonths", "Received"), lambda r: r.figures.received_fen, Kind.MONEY, 88),
        Column("rate", marked("ClaimMonths", "Recovery rate"), lambda r: _rate(r.figures.recovery_rate), width=88),
    ),
)

CLAIMS_OF_MONTH = Listing[MonthClaim](
    "claim_month_claims",
    "ClaimMonths",
    marked("ClaimMonths", "Claims of the month"),
    (
        Column("claim_no", marked("ClaimMonths", "Claim no."), lambda r: r.row.claim_no, Kind.IDENTIFIER, 104),
        Column("registered", marked("ClaimMonths", "Registered"), lambda r: r.registered_on, Kind.DATE, 88),
        Column("courier", marked("ClaimMonths", "Courier"), lambda r: r.row.courier, width=84),
        Column("tracking_no", marked("ClaimMonths", "Tracking no."), lambda r: r.row.tracking_no, Kind.IDENTIFIER, 130),
        Column("customer", marked("ClaimMonths", "Customer ID"), lambda r: r.row.customer_name, width=96),
        Column("state", marked("ClaimMonths", "State"), lambda r: state_chip(r.after.state), Kind.STATE, 96),
        Column("carried", marked("ClaimMonths", "Carried over"), lambda r: r.before.outstanding_fen, Kind.MONEY, 108),
        Column("agreed", marked("ClaimMonths", "Agreed"), lambda r: r.after.agreed_fen, Kind.MONEY, 88),
        Column(
            "received", marked("ClaimMonths", "Received in month"), lambda r: r.received_in_month_fen, Kind.MONEY, 140
        ),
        Column("outstanding", marked("ClaimMonths", "Outstanding"), lambda r: r.after.outstanding_fen, Kind.MONEY, 96),
        Column("shop", marked("ClaimMonths", "Shop"), lambda r: r.row.shop, width=120),
    ),
)

ADJUSTMENTS = Listing[Adjustment](
    "claim_month_adjustments",
    "ClaimMonths",
    marked("ClaimMonths", "Adjustments"),
    (
        Column("happened", marked("ClaimMonths", "Happened on"), lambda r: r.entry.happened_on, Kind.DATE, 104),
        Column("claim_no", marked("ClaimMonths", "Claim no."), lambda r: r.row.claim_no, Kind.IDENTIFIER, 104),
        Column("courier", marked("ClaimMonths", "Courier"), lambda r: r.row.courier, width=84),
        Column("tracking_no", marked("ClaimMonths", "Tracking no."), lambda r: r.row.tracking_no, Kind.IDENTIFIER, 130),
        Column("what", marked("ClaimMonths", "What changed"), lambda r: what_changed(r.entry.what), width=110),
        Column("amount", marked("ClaimMonths", "Amount"), lambda r: r.entry.amount_fen, Kind.MONEY, 92),
        Column("effect", marked("ClaimMonths", "Outstanding changes by"), lambda r: r.effect_fen, Kind.MONEY, 190),
        Column("note", marked("ClaimMonths", "Reason or note"), lambda r: r.entry.note, width=150),
        Column("by", marked("ClaimMonths", "Entered by"), lambda r: r.entry.entered_by, width=84),
    ),
)
