"""What the month-end claim sheet shows: the columns of a courier, of the summary, and of the account of the month."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from shopdesk.claims.months.balances import Figures
from shopdesk.claims.months.standing import MonthClaim
from shopdesk.claims.states import kind_chip, money_to_chip, state_chip
from shopdesk.core.money import decimal_yuan, format_yuan
from shopdesk.core.text import marked, translate
from shopdesk.sheets.paper_workbook import Cell, Look


class SheetColumn(NamedTuple):
    """A column of a courier's sheet; ``total`` names the figure its formula adds up to."""

    key: str
    title: str
    width: float
    look: Look
    value: Callable[[MonthClaim], Cell]
    total: Callable[[Figures], int] | None = None


def yuan(fen: int | None) -> Decimal | None:
    """An amount as a cell holds it; nothing stays nothing."""
    return None if fen is None else decimal_yuan(fen)


def _memo(claim: MonthClaim) -> str:
    written_off = claim.after.written_off_fen
    if not written_off:
        return claim.row.memo
    told = translate("ClaimSheet", "Written off {amount}.").format(amount=format_yuan(written_off))
    return f"{told} {claim.row.memo}".strip()


def _money(
    key: str, title: str, fen: Callable[[MonthClaim], int | None], total: Callable[[Figures], int], width: float = 10.5
) -> SheetColumn:
    return SheetColumn(key, title, width, "yuan", lambda claim: yuan(fen(claim)), total)


COLUMNS = (
    SheetColumn("claim_no", marked("ClaimSheet", "Claim no."), 13, "identifier", lambda c: c.row.claim_no),
    SheetColumn("date", marked("ClaimSheet", "Date"), 10, "date", lambda c: c.registered_on),
    SheetColumn("order_no", marked("ClaimSheet", "Order no."), 19.5, "identifier", lambda c: c.row.order_no),
    SheetColumn("customer", marked("ClaimSheet", "Customer ID"), 12, "text", lambda c: c.row.customer_name),
    SheetColumn("shop", marked("ClaimSheet", "Shop"), 11, "text", lambda c: c.row.shop),
    SheetColumn("tracking_no", marked("ClaimSheet", "Tracking no."), 16.5, "identifier", lambda c: c.row.tracking_no),
    SheetColumn("kind", marked("ClaimSheet", "Kind"), 10, "text", lambda c: kind_chip(c.row.kind).text),
    SheetColumn("goods", marked("ClaimSheet", "Goods"), 24, "text", lambda c: c.row.goods),
    _money(
        "order_amount",
        marked("ClaimSheet", "Order amount"),
        lambda c: c.order_amount_fen,
        lambda f: f.order_amount_fen,
    ),
    _money("claimed", marked("ClaimSheet", "Claimed"), lambda c: c.claimed_fen, lambda f: f.claimed_fen),
    _money("agreed", marked("ClaimSheet", "Agreed"), lambda c: c.after.agreed_fen, lambda f: f.agreed_fen),
    _money("received", marked("ClaimSheet", "Received"), lambda c: c.after.received_fen, lambda f: f.received_fen),
    _money(
        "received_in_month",
        marked("ClaimSheet", "of it this month"),
        lambda c: c.received_in_month_fen,
        lambda f: f.received_in_month_fen,
    ),
    _money(
        "outstanding",
        marked("ClaimSheet", "Outstanding"),
        lambda c: c.after.outstanding_fen,
        lambda f: f.outstanding_fen,
        11.5,
    ),
    SheetColumn("state", marked("ClaimSheet", "State"), 9.5, "text", lambda c: state_chip(c.after.state).text),
    SheetColumn(
        "money_to", marked("ClaimSheet", "Money goes to"), 12, "text", lambda c: money_to_chip(c.row.money_to).text
    ),
    SheetColumn("photos", marked("ClaimSheet", "Photos"), 6, "number", lambda c: c.row.photos),
    SheetColumn("memo", marked("ClaimSheet", "Memo"), 20, "text", _memo),
)

# Of the summary: (title, its formula over a courier's sheet or None for a plain value, its figure).
SUMMARY = (
    (marked("ClaimSheet", "Number"), "claim_no", lambda f: f.number),
    (marked("ClaimSheet", "Claimed"), "claimed", lambda f: f.claimed_fen),
    (marked("ClaimSheet", "Agreed"), "agreed", lambda f: f.agreed_fen),
    (marked("ClaimSheet", "Received"), "received", lambda f: f.received_fen),
    (marked("ClaimSheet", "Outstanding"), "outstanding", lambda f: f.outstanding_fen),
    (marked("ClaimSheet", "Carried over"), None, lambda f: f.carried_over_fen),
)

# Of the account of the month: (title, its figure).
ACCOUNT = (
    (marked("ClaimSheet", "Registered"), lambda f: f.registered_in_month),
    (marked("ClaimSheet", "Carried over"), lambda f: f.carried_over_fen),
    (marked("ClaimSheet", "+ agreed"), lambda f: f.agreed_in_month_fen),
    (marked("ClaimSheet", "− received"), lambda f: f.received_in_month_fen),
    (marked("ClaimSheet", "− written off"), lambda f: f.written_off_in_month_fen),
)
