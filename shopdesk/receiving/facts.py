"""What the receiving desk tells of a ticket, an order or a parcel, in groups of facts."""

from collections.abc import Callable, Sequence

from shopdesk.aftersales.lookup import TicketRow
from shopdesk.aftersales.states import Urgency, kind_chip, state_chip, urgency_chip
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.orders.service import OrderFacts
from shopdesk.receiving import model
from shopdesk.receiving.service import GoodsLine, lighter_by_g
from shopdesk.receiving.store import ParcelRow
from shopdesk.receiving.table import kilograms
from shopdesk.ui.detail import Fact

Opener = Callable[[], object]


def ticket_facts(row: TicketRow, clock: Clock, open_ticket: Opener, open_order: Opener) -> list[Fact]:
    """A ticket whose goods lie on the desk: whose, why, and with which parcel."""
    chips = [] if row.urgency is Urgency.NORMAL else [urgency_chip(row.urgency)]
    return [
        Fact(
            translate("ReceivingFacts", "Ticket"),
            row.ticket_no,
            copy=True,
            chips=[kind_chip(row.kind)],
            open=open_ticket,
        ),
        Fact(translate("ReceivingFacts", "Customer ID"), row.customer_name, copy=True, chips=chips),
        Fact(translate("ReceivingFacts", "Order no."), row.order_no, copy=True, open=open_order),
        Fact(translate("ReceivingFacts", "Reason"), row.reason),
        Fact(translate("ReceivingFacts", "Return"), f"{row.return_courier} {row.return_tracking_no}".strip()),
        Fact(translate("ReceivingFacts", "Sent out"), f"{row.out_courier} {row.out_tracking_no}".strip()),
        Fact(translate("ReceivingFacts", "Arrived"), shown_text(row.returned_at, clock)),
        Fact(translate("ReceivingFacts", "Shop"), row.shop),
        Fact(translate("ReceivingFacts", "Note"), row.note),
    ]


def counted_facts(lines: Sequence[GoodsLine]) -> list[Fact]:
    """What was counted of each line."""
    told = []
    for line in lines:
        chips = []
        if line.good:
            chips.append(Chip(translate("ReceivingFacts", "{count} in order").format(count=line.good), "good"))
        if line.defective:
            chips.append(Chip(translate("ReceivingFacts", "{count} defective").format(count=line.defective), "warning"))
        if line.missing:
            chips.append(Chip(translate("ReceivingFacts", "{count} missing").format(count=line.missing), "danger"))
        words = " ".join(filter(None, (line.title, line.spec)))
        told.append(Fact(line.style_no or line.sku_code or line.title, f"{words} ×{line.quantity}", chips=chips))
    return told


def order_facts(order: OrderFacts, clock: Clock, open_order: Opener) -> list[Fact]:
    """An order whose own parcel lies on the desk."""
    return [
        Fact(translate("ReceivingFacts", "Order no."), order.order_no, copy=True, open=open_order),
        Fact(translate("ReceivingFacts", "Customer ID"), order.buyer, copy=True),
        Fact(translate("ReceivingFacts", "Receiver"), " ".join(filter(None, (order.receiver, order.phone)))),
        Fact(translate("ReceivingFacts", "Address"), order.address),
        Fact(translate("ReceivingFacts", "Sent out"), f"{order.courier} {order.tracking_no}".strip()),
        Fact(translate("ReceivingFacts", "Shipped"), shown_text(order.shipped_at, clock)),
        Fact(translate("ReceivingFacts", "Shop"), order.shop),
    ]


def parcel_facts(row: ParcelRow, clock: Clock, open_ticket: Opener | None, open_order: Opener | None) -> list[Fact]:
    """A parcel that was kept: what is known of it, and what became of it."""
    lighter = lighter_by_g(row.weight_g, row.slip_weight_g)
    chips = [Chip(lighter_text(lighter), "warning")] if lighter else []
    resent = f"{row.resent_courier} {row.resent_tracking_no}".strip()
    settled = ""
    if row.settled_at is not None:
        settled = translate("ReceivingFacts", "{by}, {time}").format(
            by=row.settled_by, time=shown_text(row.settled_at, clock)
        )
    arrived = translate("ReceivingFacts", "{by}, {time}").format(
        by=row.received_by, time=shown_text(row.arrived_at, clock)
    )
    return [
        Fact(
            translate("ReceivingFacts", "Tracking no."), row.tracking_no, copy=True, chips=[model.kind_chip(row.kind)]
        ),
        Fact(translate("ReceivingFacts", "Courier"), row.courier),
        Fact(translate("ReceivingFacts", "Ticket"), row.ticket_no, copy=True, open=open_ticket),
        Fact(translate("ReceivingFacts", "Order no."), row.order_no, copy=True, open=open_order),
        Fact(translate("ReceivingFacts", "Customer ID"), row.customer_name, copy=True),
        Fact(translate("ReceivingFacts", "Sender"), row.sender),
        Fact(translate("ReceivingFacts", "Contents"), row.contents),
        Fact(translate("ReceivingFacts", "Weight"), kilograms(row.weight_g), chips=chips),
        Fact(translate("ReceivingFacts", "On the slip"), kilograms(row.slip_weight_g)),
        Fact(translate("ReceivingFacts", "Freight"), format_yuan(row.freight_fen) if row.freight_fen else ""),
        Fact(translate("ReceivingFacts", "Arrived"), arrived),
        Fact(translate("ReceivingFacts", "Outcome"), row.outcome),
        Fact(translate("ReceivingFacts", "Sent again"), "" if resent and resent in row.outcome else resent),
        Fact(translate("ReceivingFacts", "Settled"), settled),
        Fact(translate("ReceivingFacts", "Note"), row.note),
    ]


def before_text(rows: Sequence[ParcelRow], clock: Clock) -> str:
    """What was done with a number before, a line each; the latest first."""
    text = translate("ReceivingFacts", "Seen before, {time}: {kind}. {outcome}")
    waits = translate("ReceivingFacts", "It still waits.")
    return "\n".join(
        text.format(
            time=shown_text(row.arrived_at, clock), kind=model.kind_chip(row.kind).text, outcome=row.outcome or waits
        )
        for row in rows
    )


def lighter_text(lighter_by: int) -> str:
    """That a parcel weighs less than its slip says."""
    text = translate("ReceivingFacts", "{weight} lighter than its slip: is something missing?")
    return text.format(weight=kilograms(lighter_by))


def ticket_told(row: TicketRow) -> str:
    """A ticket in one line, with its state."""
    return f"{row.ticket_no} · {row.customer_name} · {state_chip(row.state, row.kind).text}"
