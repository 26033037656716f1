"""The ticket list's columns, for screen, Excel, CSV and print alike."""

from datetime import datetime, timedelta
from operator import attrgetter

from shopdesk.aftersales.drafting.deadlines import time_left
from shopdesk.aftersales.states import (
    Intervention,
    Urgency,
    fault_chip,
    intervention_chip,
    kind_chip,
    phase_chip,
    state_chip,
    urgency_chip,
)
from shopdesk.aftersales.store import TicketRow
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked, translate

TICKETS = "tickets"  # what the layout and the views of the list are saved under
_LEFT = marked("Tickets", "{count} min"), marked("Tickets", "{count} h"), marked("Tickets", "{count} d")
_LATE = marked("Tickets", "{count} min late"), marked("Tickets", "{count} h late"), marked("Tickets", "{count} d late")
_HOURS_TOLD = timedelta(hours=8)  # what is due later is told by its time of day


def ticket_listing(clock: Clock) -> Listing[TicketRow]:
    """The columns; how long a ticket may still take is counted from what ``clock`` says."""

    def due_at(row: TicketRow) -> datetime | None:
        return row.due_at if row.is_ours else None

    def due(row: TicketRow) -> Chip | str | None:
        at = due_at(row)
        return None if at is None else _due_chip(at, clock)

    columns: tuple[Column[TicketRow], ...] = (
        Column("ticket_no", marked("Tickets", "Ticket no."), attrgetter("ticket_no"), Kind.IDENTIFIER, 95,
               "ticket_no"),
        Column("customer", marked("Tickets", "Customer ID"), attrgetter("customer_name"), width=87,
               sort="customer_name"),
        Column("order_no", marked("Tickets", "Order no."), attrgetter("order_no"), Kind.IDENTIFIER, 154, "order_no"),
        Column("kind", marked("Tickets", "Kind"), lambda row: kind_chip(row.kind).text, width=72, sort="kind"),
        Column("state", marked("Tickets", "State"), lambda row: state_chip(row.state, row.kind), Kind.STATE, 88,
               "state"),
        Column("reason", marked("Tickets", "Reason"), attrgetter("reason"), width=86, sort="reason_text"),
        Column("fault", marked("Tickets", "Fault"), lambda row: fault_chip(row.fault_side).text, width=58,
               sort="fault"),
        Column("refund", marked("Tickets", "Refund"), attrgetter("refund_fen"), Kind.MONEY, 80, "refund"),
        Column("opened", marked("Tickets", "Opened"), attrgetter("opened_at"), Kind.TIME, 88, "opened", short=True),
        Column("due", marked("Tickets", "Due"), due, width=70, sort="due", moment=due_at),
        Column("urgency", marked("Tickets", "Urgency"), _urgency, Kind.STATE, 80, "urgency", hidden=True),
        Column("intervention", marked("Tickets", "Platform's part"), _intervention, Kind.STATE, 112, hidden=True),
        Column("handler", marked("Tickets", "Handler"), attrgetter("handler"), width=80, sort="handler", hidden=True),
        Column("goods", marked("Tickets", "Goods"), attrgetter("goods"), width=220, hidden=True),
        Column("quantity", marked("Tickets", "Pieces"), attrgetter("quantity"), Kind.NUMBER, 56, hidden=True),
        Column("phase", marked("Tickets", "Phase"), lambda row: phase_chip(row.phase).text, width=88, sort="phase",
               hidden=True),
        Column("shop", marked("Tickets", "Shop"), attrgetter("shop"), width=128, sort="shop", hidden=True),
        Column("refund_no", marked("Tickets", "Platform refund no."), attrgetter("refund_no"), Kind.IDENTIFIER, 160,
               "refund_no", hidden=True),
        Column("platform_state", marked("Tickets", "State on the platform"), _platform_state, width=150, hidden=True),
        Column("proposed", marked("Tickets", "Proposed"), attrgetter("proposed_fen"), Kind.MONEY, 88, "proposed_fen",
               hidden=True),
        Column("approved", marked("Tickets", "Approved"), attrgetter("approved_fen"), Kind.MONEY, 88, "approved_fen",
               hidden=True),
        Column("refunded", marked("Tickets", "Refunded"), attrgetter("refunded_fen"), Kind.MONEY, 88, "refunded_fen",
               hidden=True),
        Column("difference", marked("Tickets", "Approved, not refunded"), _difference, Kind.MONEY, 120, "difference",
               hidden=True),
        Column("return_courier", marked("Tickets", "Return courier"), attrgetter("return_courier"), width=96,
               sort="return_courier", hidden=True),
        Column("return_tracking", marked("Tickets", "Return tracking no."), attrgetter("return_tracking_no"),
               Kind.IDENTIFIER, 144, "return_tracking_no", hidden=True),
        Column("returned", marked("Tickets", "Goods came back"), attrgetter("returned_at"), Kind.TIME, 124,
               "returned_at", hidden=True),
        Column("out_courier", marked("Tickets", "Courier out"), attrgetter("out_courier"), width=96,
               sort="out_courier", hidden=True),
        Column("out_tracking", marked("Tickets", "Tracking no. out"), attrgetter("out_tracking_no"), Kind.IDENTIFIER,
               144, "out_tracking_no", hidden=True),
        Column("first_reply", marked("Tickets", "First reply"), attrgetter("first_reply_at"), Kind.TIME, 124,
               "first_reply_at", hidden=True),
        Column("due_at", marked("Tickets", "Due at"), attrgetter("due_at"), Kind.TIME, 124, "due", hidden=True),
        Column("closed", marked("Tickets", "Closed"), attrgetter("closed_at"), Kind.TIME, 124, "closed_at",
               hidden=True),
        Column("opened_by", marked("Tickets", "Opened by"), attrgetter("opened_by"), width=80, sort="opened_by",
               hidden=True),
        Column("ordered", marked("Tickets", "Ordered"), attrgetter("ordered_at"), Kind.TIME, 124, "ordered",
               hidden=True),
        Column("photos", marked("Tickets", "Photos"), attrgetter("photos"), Kind.NUMBER, 56, hidden=True),
        Column("note", marked("Tickets", "Note"), attrgetter("note"), width=200, hidden=True),
    )  # fmt: skip
    return Listing(TICKETS, "Tickets", marked("Tickets", "After-sales"), columns, frozen=1)


def _due_chip(due_at: datetime, clock: Clock) -> Chip | str:
    """How long a ticket may still take, or by when it is due, as short as a column of a list; red once it is late."""
    now = clock.now()
    left = time_left(due_at, now, clock)
    if left.overdue:
        text = _largest_unit(now - due_at, _LATE)
    elif due_at - now < _HOURS_TOLD:
        text = _largest_unit(due_at - now, _LEFT)
    else:
        day, at = clock.day_of(due_at), f"{clock.local(due_at):%H:%M}"
        match (day - clock.today()).days:
            case 0:
                text = translate("Tickets", "today {time}").format(time=at)
            case 1:
                text = translate("Tickets", "tomorrow {time}").format(time=at)
            case _:
                text = f"{day:%m-%d}"
    return text if left.tone == "neutral" else Chip(text, left.tone)


def _largest_unit(time: timedelta, texts: tuple[str, str, str]) -> str:
    minutes = time // timedelta(minutes=1)
    in_minutes, in_hours, in_days = (translate("Tickets", text) for text in texts)
    if minutes < 60:
        return in_minutes.format(count=minutes)
    if minutes < 2 * 24 * 60:
        return in_hours.format(count=minutes // 60)
    return in_days.format(count=minutes // (24 * 60))


def _urgency(row: TicketRow) -> Chip | None:
    return None if row.urgency is Urgency.NORMAL else urgency_chip(row.urgency)


def _intervention(row: TicketRow) -> Chip | None:
    return None if row.intervention is Intervention.NONE else intervention_chip(row.intervention)


def _platform_state(row: TicketRow) -> Chip | str:
    if not row.differs:
        return row.platform_state
    text = translate("Tickets", "{state} · differs")
    return Chip(text.format(state=row.platform_state), "warning")


def _difference(row: TicketRow) -> int | None:
    """What was approved and then not given, in fen; below zero where more was given."""
    if row.approved_fen is None or row.refunded_fen is None:
        return None
    return row.approved_fen - row.refunded_fen
