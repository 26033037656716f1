"""The lists of commission: who gets what, for which orders, and the orders nobody gets anything for."""

from typing import NamedTuple

from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked, translate
from shopdesk.ledger.commission.commission_store import OrderWords
from shopdesk.ledger.commission.rates import rate_words
from shopdesk.ledger.commission.reckoning import Line, StaffCommission, UnclaimedOrder
from shopdesk.ledger.commission.words import explain, line_chip
from shopdesk.ledger.states import CommissionLineKind

UNCLAIMED = 0  # the row of the orders that name nobody; unknown numbers are below it, staff members above
_NO_WORDS = OrderWords("", "", "", "")


class GroupRow(NamedTuple):
    """One line of a month: a person, an unknown number, or nobody. Amounts in fen, None where there is none."""

    id: int
    who: str
    chip: Chip
    orders: int
    sale_fen: int
    refunded_fen: int
    amount_fen: int | None = None
    posted_fen: int | None = None
    rates: str = ""

    @property
    def differing_fen(self) -> int | None:
        """What is not in the ledger yet, or there too much."""
        if self.amount_fen is None or self.posted_fen is None:
            return None
        return self.amount_fen - self.posted_fen


class LineRow(NamedTuple):
    """An order of a person with what tells it to people."""

    line: Line
    words: OrderWords


class NobodysRow(NamedTuple):
    """An order nobody gets anything for, with what tells it to people."""

    order: UnclaimedOrder
    words: OrderWords


def person_row(one: StaffCommission, *, over: bool) -> GroupRow:
    """A person's line of a month that is over, or still running."""
    if not over:
        chip = Chip(translate("CommissionPage", "Running"))
    elif not one.differing_fen:
        chip = Chip(translate("CommissionPage", "Entered"), "good")
    elif one.posted_fen:
        chip = Chip(translate("CommissionPage", "Differs"), "warning")
    else:
        chip = Chip(translate("CommissionPage", "To enter"), "accent")
    staff = one.staff
    text = translate("CommissionPage", "No. {staff_no} · {name}")
    if not staff.active:
        text = translate("CommissionPage", "No. {staff_no} · {name} (has left)")
    who = text.format(staff_no=staff.staff_no, name=staff.name)
    sold = [line for line in one.lines if line.kind is CommissionLineKind.SALE]
    rates = translate("CommissionPage", ", ").join(filter(None, dict.fromkeys(map(_rate, sold))))
    return GroupRow(
        staff.id, who, chip, len(one.lines), one.sale_fen, one.refunded_fen, one.amount_fen, one.posted_fen, rates
    )  # fmt: skip


def nobodys_row(row_id: int, number: str, orders: tuple[UnclaimedOrder, ...]) -> GroupRow:
    """The line of the orders that name nobody, or a number nobody has."""
    text, chip = translate("CommissionPage", "Unclaimed"), Chip(translate("CommissionPage", "Nobody's"), "warning")
    if number:
        text = translate("CommissionPage", "No. {staff_no}").format(staff_no=number)
        chip = Chip(translate("CommissionPage", "Nobody has this no."), "danger")
    sale, back = sum(one.sale_fen for one in orders), sum(one.refunded_fen for one in orders)
    return GroupRow(row_id, text, chip, len(orders), sale, back)


def line_row(line: Line, words: OrderWords | None) -> LineRow:
    """An order of a person."""
    return LineRow(line, words or _NO_WORDS)


def order_row(order: UnclaimedOrder, words: OrderWords | None) -> NobodysRow:
    """An order nobody gets anything for."""
    return NobodysRow(order, words or _NO_WORDS)


def _rate(line: Line) -> str:
    return rate_words(line.basis, line.basis_points, line.per_order_fen) if line.has_rate else ""


GROUPS = Listing[GroupRow](
    "commission_groups",
    "CommissionPage",
    marked("CommissionPage", "Commission"),
    (
        Column("who", marked("CommissionPage", "Who"), lambda r: r.who, width=200),
        Column("state", marked("CommissionPage", "State"), lambda r: r.chip, Kind.STATE, 176),
        Column("orders", marked("CommissionPage", "Orders"), lambda r: r.orders, Kind.NUMBER, 70),
        Column("sale", marked("CommissionPage", "Sold"), lambda r: r.sale_fen, Kind.MONEY, 116),
        Column("refunded", marked("CommissionPage", "Went back"), lambda r: r.refunded_fen or None, Kind.MONEY, 106),
        Column("amount", marked("CommissionPage", "Commission"), lambda r: r.amount_fen, Kind.MONEY, 106),
        Column("posted", marked("CommissionPage", "In the ledger"), lambda r: r.posted_fen, Kind.MONEY, 106),
        Column("differing", marked("CommissionPage", "To enter"), lambda r: r.differing_fen or None, Kind.MONEY, 100),
        Column("rates", marked("CommissionPage", "Rate"), lambda r: r.rates, width=160),
    ),
)

LINES = Listing[LineRow](
    "commission_lines",
    "CommissionPage",
    marked("CommissionPage", "Orders of a person"),
    (
        Column("order_no", marked("CommissionPage", "Order no."), lambda r: r.line.order_no, Kind.IDENTIFIER, 160),
        Column("day", marked("CommissionPage", "Day"), lambda r: r.line.happened_on, Kind.DATE, 88),
        Column("kind", marked("CommissionPage", "Why"), lambda r: line_chip(r.line.kind), Kind.STATE, 110),
        Column("amount", marked("CommissionPage", "Commission"), lambda r: r.line.amount_fen, Kind.MONEY, 92),
        Column("how", marked("CommissionPage", "How it comes about"), lambda r: explain(r.line), width=480),
        Column("buyer", marked("CommissionPage", "Customer ID"), lambda r: r.words.buyer, width=110),
        Column("items", marked("CommissionPage", "Goods"), lambda r: r.words.items, width=180),
        Column("rate", marked("CommissionPage", "Rate"), lambda r: _rate(r.line), width=100, hidden=True),
        Column("kept", marked("CommissionPage", "Kept"), lambda r: r.line.kept_fen, Kind.MONEY, 100, hidden=True),
        Column("shop", marked("CommissionPage", "Shop"), lambda r: r.words.shop, width=140),
    ),
)

NOBODYS = Listing[NobodysRow](
    "commission_nobodys",
    "CommissionPage",
    marked("CommissionPage", "Orders that name nobody"),
    (
        Column("order_no", marked("CommissionPage", "Order no."), lambda r: r.order.order_no, Kind.IDENTIFIER, 160),
        Column("day", marked("CommissionPage", "Day"), lambda r: r.order.happened_on, Kind.DATE, 88),
        Column("sale", marked("CommissionPage", "Sold"), lambda r: r.order.sale_fen, Kind.MONEY, 92),
        Column(
            "refunded", marked("CommissionPage", "Went back"), lambda r: r.order.refunded_fen or None, Kind.MONEY, 92
        ),
        Column("buyer", marked("CommissionPage", "Customer ID"), lambda r: r.words.buyer, width=120),
        Column("items", marked("CommissionPage", "Goods"), lambda r: r.words.items, width=200),
        Column("remark", marked("CommissionPage", "Seller's remark"), lambda r: r.words.remark, width=260),
        Column("shop", marked("CommissionPage", "Shop"), lambda r: r.words.shop, width=140),
    ),
)
