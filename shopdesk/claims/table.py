"""The claim list's columns, for screen, Excel and print alike."""

from shopdesk.claims.states import kind_chip, money_to_chip, state_chip
from shopdesk.claims.store import ClaimRow
from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.text import marked

CLAIMS = Listing[ClaimRow](
    "claims",
    "Claims",
    marked("Claims", "Claims"),
    (
        Column("claim_no", marked("Claims", "Claim no."), lambda r: r.claim_no, Kind.IDENTIFIER, 104, "claim_no"),
        Column("registered", marked("Claims", "Registered"), lambda r: r.registered_at, Kind.TIME, 122, "registered"),
        Column("courier", marked("Claims", "Courier"), lambda r: r.courier, width=78, sort="courier"),
        Column(
            "tracking_no",
            marked("Claims", "Tracking no."),
            lambda r: r.tracking_no,
            Kind.IDENTIFIER,
            140,
            "tracking_no",
        ),
        Column("customer", marked("Claims", "Customer ID"), lambda r: r.customer_name, width=100, sort="customer"),
        Column(
            "order_no",
            marked("Claims", "Order no."),
            lambda r: r.order_no,
            Kind.IDENTIFIER,
            160,
            "order_no",
            hidden=True,
        ),
        Column("shop", marked("Claims", "Shop"), lambda r: r.shop, width=110, sort="shop", hidden=True),
        Column("kind", marked("Claims", "Kind"), lambda r: kind_chip(r.kind).text, width=96, sort="kind"),
        Column("state", marked("Claims", "State"), lambda r: state_chip(r.state), Kind.STATE, 120, "state"),
        Column("goods", marked("Claims", "Goods"), lambda r: r.goods, width=200, hidden=True),
        Column(
            "order_amount",
            marked("Claims", "Order amount"),
            lambda r: r.order_amount_fen,
            Kind.MONEY,
            96,
            "order_amount",
            hidden=True,
        ),
        Column("claimed", marked("Claims", "Claimed"), lambda r: r.claimed_fen, Kind.MONEY, 88, "claimed"),
        Column("agreed", marked("Claims", "Agreed"), lambda r: r.agreed_fen, Kind.MONEY, 88, "agreed"),
        Column("received", marked("Claims", "Received"), lambda r: r.received_fen, Kind.MONEY, 88, "received"),
        Column(
            "outstanding", marked("Claims", "Outstanding"), lambda r: r.outstanding_fen, Kind.MONEY, 96, "outstanding"
        ),
        Column("due", marked("Claims", "Submit by"), lambda r: r.due_on, Kind.DATE, 92, "due"),
        Column(
            "follow_up",
            marked("Claims", "Ask again"),
            lambda r: r.follow_up_on,
            Kind.DATE,
            92,
            "follow_up",
            hidden=True,
        ),
        Column(
            "promised",
            marked("Claims", "Promised for"),
            lambda r: r.promised_on,
            Kind.DATE,
            92,
            "promised",
            hidden=True,
        ),
        Column(
            "checked_by",
            marked("Claims", "Checked by"),
            lambda r: r.checked_by,
            width=96,
            sort="checked_by",
            hidden=True,
        ),
        Column(
            "money_to",
            marked("Claims", "Money goes to"),
            lambda r: money_to_chip(r.money_to).text,
            width=110,
            sort="money_to",
            hidden=True,
        ),
        Column("photos", marked("Claims", "Photos"), lambda r: r.photos, Kind.NUMBER, 56),
        Column("memo", marked("Claims", "Memo"), lambda r: r.memo, width=200),
    ),
)
