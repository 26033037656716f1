"""All there is about a ticket: its goods, orders and amounts, what happened to it, what the platform says."""

from datetime import date, datetime
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.aftersales.model import (
    PlatformRefund,
    Reason,
    ReasonId,
    Replacement,
    Ticket,
    TicketEvent,
    TicketId,
    TicketLine,
    TicketOrder,
)
from shopdesk.aftersales.states import (
    AGREED_STATES,
    OPEN_STATES,
    EventKind,
    FaultSide,
    Intervention,
    Phase,
    PostagePayer,
    RefundChannel,
    TicketKind,
    TicketState,
    Urgency,
    WindowFrom,
)
from shopdesk.customers.model import Customer, Level
from shopdesk.customers.service import CustomerRisk, group_of, risk_of
from shopdesk.orders.model import Order, OrderStatus
from shopdesk.photos.service import count_record_photos
from shopdesk.shops.model import Platform, Shop, ShopId, Staff

Fact = TypeVar("Fact")


class TicketLineFacts(NamedTuple):
    """Goods of a ticket. Amounts in fen; good, defective and missing pieces are None before the inspection."""

    id: int
    order_id: int
    order_no: str
    order_line_id: int
    position: int
    style_no: str
    sku_code: str
    title: str
    spec: str
    quantity: int
    share_fen: int
    refund_fen: int
    good: int | None
    defective: int | None
    missing: int | None


class TicketOrderFacts(NamedTuple):
    """An order of a ticket as it is now, and its part of the ticket's amounts, in fen (see ``model.TicketOrder``)."""

    order_id: int
    order_no: str
    status: OrderStatus
    ordered_at: datetime | None
    shipped_at: datetime | None
    finished_at: datetime | None
    deadline_at: datetime | None
    courier: str
    tracking_no: str
    paid_fen: int
    outside_fen: int
    postage_fen: int
    coupon_fen: int
    coins_fen: int
    proposed_fen: int
    approved_fen: int | None
    refunded_fen: int | None
    extend_until: datetime | None
    extended_at: datetime | None
    extended_by: str


class ReplacementFacts(NamedTuple):
    """Goods that leave for a ticket; ``price_fen`` is for one piece."""

    id: int
    order_line_id: int | None
    style_no: str
    sku_code: str
    title: str
    spec: str
    quantity: int
    price_fen: int


class EventFacts(NamedTuple):
    """Something that happened; ``state`` is the one the ticket was in afterwards."""

    id: int
    at: datetime
    by: str
    what: EventKind
    state: TicketState
    note: str
    amount_fen: int | None


class PlatformRefundFacts(NamedTuple):
    """What the platform's refund report says; ``data`` is its whole row. Amount in fen."""

    id: int
    refund_no: str
    order_no: str
    kind: TicketKind | None
    state: str
    means: TicketState | None
    amount_fen: int
    reason: str
    explanation: str
    intervention: str
    return_courier: str
    return_tracking_no: str
    asked_at: datetime | None
    due_at: datetime | None
    finished_at: datetime | None
    seen_at: datetime
    differs: bool
    data: dict[str, Any]


class ReasonFacts(NamedTuple):
    """The reason as the book has it now, and what follows from it."""

    id: ReasonId
    category: str
    text: str
    fault_side: FaultSide
    postage_payer: PostagePayer
    photo_required: bool
    window_days: int | None
    window_from: WindowFrom


class CustomerStanding(NamedTuple):
    """The person behind a ticket, whatever ID it was opened with."""

    tickets: int  # with this one
    level: Level
    risk: CustomerRisk


class TicketFacts(NamedTuple):
    """Everything about one ticket. Amounts in fen; times are instants (see ``model.Ticket`` for what they mean)."""

    id: TicketId
    version: int
    deleted_at: datetime | None
    ticket_no: str
    shop_id: ShopId
    shop: str
    platform: Platform  # where the shop sells
    order_id: int
    order_no: str
    customer_id: int | None
    customer_name: str
    customer: CustomerStanding | None
    receiver: str
    phone: str
    address: str
    kind: TicketKind
    phase: Phase
    state: TicketState
    reason_id: ReasonId
    reason_text: str
    reason: ReasonFacts
    description: str
    note: str
    fault_side: FaultSide
    fault_shop: int
    fault_customer: int
    fault_courier: int
    fault_factory: int
    postage_payer: PostagePayer
    urgency: Urgency
    intervention: Intervention
    handler_id: int | None
    handler: str
    refund_no: str
    received_on: date | None
    keeps_goods: bool
    override_reason: str
    override_by: str
    refund_postage: bool
    refund_coupon: bool
    refund_coins: bool
    service_fee_fen: int
    proposed_fen: int
    approved_fen: int | None
    approved_by: str
    approved_by_id: int | None
    approved_at: datetime | None
    refunded_fen: int | None
    refunded_on: date | None
    refund_channel: RefundChannel | None
    refunded_by: str
    return_postage_fen: int
    postage_as_credit: bool
    postage_channel: RefundChannel | None
    postage_paid_on: date | None
    difference_fen: int
    difference_channel: RefundChannel | None
    difference_settled_on: date | None
    return_address_id: int | None
    return_address: str
    return_courier: str
    return_tracking_no: str
    returned_at: datetime | None
    ship_first: bool
    out_courier: str
    out_tracking_no: str
    opened_at: datetime
    opened_by: str
    first_reply_at: datetime | None
    reply_due_at: datetime | None
    due_at: datetime | None
    dispatched_at: datetime | None
    closed_at: datetime | None
    lines: tuple[TicketLineFacts, ...]
    orders: tuple[TicketOrderFacts, ...]
    replacements: tuple[ReplacementFacts, ...]
    events: tuple[EventFacts, ...]  # the first one first
    refunds: tuple[PlatformRefundFacts, ...]  # what the platform says, the one seen last first
    photos: int

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.state in OPEN_STATES

    @property
    def told(self) -> PlatformRefundFacts | None:
        """What the platform says: of several reports one that differs, else the one seen last."""
        return next((one for one in self.refunds if one.differs), next(iter(self.refunds), None))

    @property
    def faults(self) -> dict[FaultSide, int]:
        """Whose fault it is, in percent; sides without any are left out."""
        shares = (self.fault_shop, self.fault_customer, self.fault_courier, self.fault_factory)
        return {side: share for side, share in zip(FaultSide, shares, strict=True) if share}

    @property
    def keeps_postage(self) -> bool:
        """Whether the return's postage is the customer's credit, or will be."""
        return self.postage_as_credit and self.postage_payer is PostagePayer.SHOP and self.return_postage_fen > 0

    @property
    def owes_postage(self) -> bool:
        """Whether the customer waits for what they advanced for the return; the goods are here by then."""
        due = self.postage_payer is PostagePayer.SHOP and self.return_postage_fen > 0 and self.returned_at is not None
        open_yet = not self.postage_as_credit and self.postage_paid_on is None
        return due and open_yet and self.state in AGREED_STATES

    @property
    def pieces(self) -> int:
        """How many pieces of goods it is about."""
        return sum(line.quantity for line in self.lines)


def ticket_facts(session: Session, ticket_id: int) -> TicketFacts | None:
    """Everything about a ticket, in the recycle bin or not; None when there is no such ticket."""
    found = session.execute(
        select(Ticket, Shop, Order, Reason, func.coalesce(Staff.name, ""))
        .join(Shop, Shop.id == Ticket.shop_id)
        .join(Order, Order.id == Ticket.order_id)
        .join(Reason, Reason.id == Ticket.reason_id)
        .outerjoin(Staff, Staff.id == Ticket.handler_id)
        .where(Ticket.id == ticket_id)
    ).one_or_none()
    if found is None:
        return None
    ticket, shop, order, reason, handler = found
    told: dict[str, Any] = {
        "shop": shop.name,
        "platform": shop.platform,
        "order_no": order.order_no,
        "customer": None if ticket.customer_id is None else customer_standing(session, ticket.customer_id),
        "receiver": order.receiver,
        "phone": order.phone,
        "address": order.address,
        "reason": ReasonFacts(*(getattr(reason, name) for name in ReasonFacts._fields)),
        "handler": handler,
        "lines": _parts(session, TicketLineFacts, TicketLine, ticket_id, joined=True),
        "orders": _parts(session, TicketOrderFacts, TicketOrder, ticket_id, joined=True),
        "replacements": _parts(session, ReplacementFacts, Replacement, ticket_id),
        "events": events_of(session, ticket_id),
        "refunds": platform_refunds(session, ticket_id),
        "photos": count_record_photos(session, Ticket.audit_kind, [ticket_id]).get(ticket_id, 0),
    }
    return TicketFacts(**{name: told[name] if name in told else getattr(ticket, name) for name in TicketFacts._fields})


def customer_standing(session: Session, customer_id: int) -> CustomerStanding:
    """How the person behind a customer ID stands with the shop, over all their IDs."""
    group = group_of(session, customer_id)  # type: ignore[arg-type]
    tickets = select(func.count()).where(Ticket.customer_id.in_(group), Ticket.deleted_at.is_(None))
    levels = set(session.scalars(select(Customer.level).where(Customer.id.in_(group))))
    level = Level.VIP if Level.VIP in levels else Level.REGULAR
    return CustomerStanding(session.scalar(tickets) or 0, level, risk_of(session, customer_id))  # type: ignore[arg-type]


def events_of(session: Session, ticket_id: int) -> tuple[EventFacts, ...]:
    """What happened to a ticket, the first one first."""
    columns = [getattr(TicketEvent, name) for name in EventFacts._fields]
    query = select(*columns).where(TicketEvent.ticket_id == ticket_id).order_by(TicketEvent.id)
    return tuple(EventFacts(*row) for row in session.execute(query))


def platform_refunds(session: Session, ticket_id: int) -> tuple[PlatformRefundFacts, ...]:
    """What the platform's refund reports say of a ticket, the one seen last first."""
    told = PlatformRefund
    columns = [getattr(told, name) for name in PlatformRefundFacts._fields]
    query = select(*columns).where(told.ticket_id == ticket_id).order_by(told.seen_at.desc(), told.id.desc())
    return tuple(PlatformRefundFacts(*row) for row in session.execute(query))


def _parts(session: Session, fact: type[Fact], part: Any, ticket_id: int, *, joined: bool = False) -> tuple[Fact, ...]:
    """The parts of a ticket in their order; ``joined`` ones tell of their order too."""
    names: tuple[str, ...] = fact._fields  # type: ignore[attr-defined]
    columns = [getattr(part, name) if hasattr(part, name) else getattr(Order, name) for name in names]
    query = select(*columns).select_from(part).where(part.ticket_id == ticket_id).order_by(part.position)
    if joined:
        query = query.join(Order, Order.id == part.order_id)
    return tuple(fact(*row) for row in session.execute(query))
