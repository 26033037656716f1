"""The figures of claims as tables: on the screen and as files."""

from shopdesk.claims.figures import ClaimFigures, CourierAges, CourierFigures, MonthTrend
from shopdesk.claims.states import ClaimKind, kind_chip
from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.text import marked, translate

# Columns of figures in words: they stand to the right like numbers, but files have them as text.
WORDED = frozenset({"per_thousand", "recovered", "to_agree", "to_pay"})


def percent(rate: float | None) -> str:
    """A share as people read it; a dash where there is none."""
    return "–" if rate is None else f"{100 * rate:.1f}%"


def days(count: float | None) -> str:
    """A median of days; a dash where there is none."""
    return "–" if count is None else f"{count:g}"


def per_thousand(row: CourierFigures) -> str:
    """Claims for every thousand orders shipped; a dash where none was."""
    return "–" if row.per_thousand is None else f"{row.per_thousand:,.1f}"


def kinds_told(row: CourierFigures) -> str:
    """How many claims of each kind there are, the most frequent first."""
    found = sorted(row.kinds.items(), key=lambda kind: (-kind[1], list(ClaimKind).index(kind[0])))
    return " · ".join(f"{kind_chip(kind).text} {count:,}" for kind, count in found)


def courier_name(row: CourierFigures) -> str:
    """The courier, or that it is all of them."""
    return row.courier if row.courier_id is not None else translate("ClaimFigures", "All couriers")


def with_total(figures: ClaimFigures) -> list[CourierFigures]:
    """The couriers and all of them together."""
    return [*figures.couriers, figures.total]


COURIERS = Listing[CourierFigures](
    "claim_figures",
    "ClaimFigures",
    marked("ClaimFigures", "Claims by courier"),
    (
        Column("courier", marked("ClaimFigures", "Courier"), courier_name, width=120),
        Column("claims", marked("ClaimFigures", "Claims"), lambda r: r.number, Kind.NUMBER, 70),
        Column("shipped", marked("ClaimFigures", "Orders shipped"), lambda r: r.shipped, Kind.NUMBER, 100),
        Column("per_thousand", marked("ClaimFigures", "Per 1,000 orders"), per_thousand, width=110),
        Column("claimed", marked("ClaimFigures", "Claimed"), lambda r: r.claimed_fen, Kind.MONEY, 100),
        Column("agreed", marked("ClaimFigures", "Agreed"), lambda r: r.agreed_fen, Kind.MONEY, 100),
        Column("received", marked("ClaimFigures", "Received"), lambda r: r.received_fen, Kind.MONEY, 100),
        Column("recovered", marked("ClaimFigures", "Recovered"), lambda r: percent(r.recovery_rate), width=80),
        Column("written_off", marked("ClaimFigures", "Written off"), lambda r: r.written_off_fen, Kind.MONEY, 100),
        Column("outstanding", marked("ClaimFigures", "Outstanding"), lambda r: r.outstanding_fen, Kind.MONEY, 100),
        Column("overpaid", marked("ClaimFigures", "Over-paid"), lambda r: r.overpaid_fen, Kind.MONEY, 90),
        Column("to_agree", marked("ClaimFigures", "Days to agree"), lambda r: days(r.days_to_agree), width=90),
        Column("to_pay", marked("ClaimFigures", "Days to pay"), lambda r: days(r.days_to_pay), width=90),
        Column("kinds", marked("ClaimFigures", "Kinds"), kinds_told, width=220),
    ),
)


AGED = Listing[CourierAges](
    "claim_ages",
    "ClaimFigures",
    marked("ClaimFigures", "Outstanding by age"),
    (
        Column("courier", marked("ClaimFigures", "Courier"), lambda r: r.courier, width=120),
        Column("age_0", marked("ClaimFigures", "0–7 days"), lambda r: r.amounts[0], Kind.MONEY, 100),
        Column("age_1", marked("ClaimFigures", "8–30 days"), lambda r: r.amounts[1], Kind.MONEY, 100),
        Column("age_2", marked("ClaimFigures", "31–60 days"), lambda r: r.amounts[2], Kind.MONEY, 100),
        Column("age_3", marked("ClaimFigures", "61–90 days"), lambda r: r.amounts[3], Kind.MONEY, 100),
        Column("age_4", marked("ClaimFigures", "over 90 days"), lambda r: r.amounts[4], Kind.MONEY, 100),
        Column("claims", marked("ClaimFigures", "Claims"), lambda r: sum(r.numbers), Kind.NUMBER, 70),
        Column("sum", marked("ClaimFigures", "Together"), lambda r: sum(r.amounts), Kind.MONEY, 100),
    ),
)

MONTHLY = Listing[MonthTrend](
    "claim_trend",
    "ClaimFigures",
    marked("ClaimFigures", "Claims by month"),
    (
        Column("month", marked("ClaimFigures", "Month"), lambda r: r.month, width=80),
        Column("claims", marked("ClaimFigures", "Claims"), lambda r: r.number, Kind.NUMBER, 70),
        Column("claimed", marked("ClaimFigures", "Claimed"), lambda r: r.claimed_fen, Kind.MONEY, 100),
        Column("agreed", marked("ClaimFigures", "Agreed"), lambda r: r.agreed_fen, Kind.MONEY, 100),
        Column("received", marked("ClaimFigures", "Received"), lambda r: r.received_fen, Kind.MONEY, 100),
        Column("recovered", marked("ClaimFigures", "Recovered"), lambda r: percent(r.recovery_rate), width=80),
    ),
)
