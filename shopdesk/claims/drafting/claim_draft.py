"""A claim as people enter it, and what the order on file adds to it."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting.amounts import line_shares, paid_parts
from shopdesk.aftersales.lookup import tickets_with_tracking
from shopdesk.aftersales.model import Replacement, Ticket, TicketLine
from shopdesk.claims.dossier import ClaimDetail
from shopdesk.claims.states import ClaimKind, MoneyTo
from shopdesk.core.clock import Clock
from shopdesk.core.identifiers import as_given, as_number, search_key
from shopdesk.couriers import service as couriers
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import CourierRow
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import LineFacts, OrderFacts
from shopdesk.shops.model import ShopId


class GoodsDraft(NamedTuple):
    """Goods that were lost or broken; ``cost_fen`` is for one piece."""

    title: str
    quantity: int = 1
    cost_fen: int = 0
    style_no: str = ""
    spec: str = ""
    order_line_id: int | None = None


class ClaimDraft(NamedTuple):
    """A claim as people enter it; what is None is taken from the order on file. Amounts in fen."""

    tracking_no: str
    kind: ClaimKind
    claimed_fen: int
    courier_id: CourierId | None = None
    order_id: OrderId | None = None
    order_no: str = ""  # instead of order_id
    shop_id: ShopId | None = None
    customer_name: str | None = None
    order_amount_fen: int | None = None
    postage_fen: int | None = None
    declared_fen: int = 0
    money_to: MoneyTo = MoneyTo.ACCOUNT
    case_no: str = ""
    contact: str = ""
    applicant: str | None = None  # None: the acting person
    memo: str = ""
    goods: tuple[GoodsDraft, ...] | None = None


class Completed(NamedTuple):
    """A draft with what the order on file says, the records it names, and when its parcel left."""

    draft: ClaimDraft
    order: OrderFacts | None
    courier: CourierRow | None
    sent_at: datetime | None


def goods_of_line(line: LineFacts, share_fen: int) -> GoodsDraft:
    """A line of an order as goods of a claim; a piece costs its part of ``share_fen``, else its price."""
    quantity = max(1, line.quantity)
    spec = " ".join(part for part in (line.colour, line.size) if part) or line.attributes
    cost_fen = share_fen // quantity if share_fen else line.price_fen
    title = line.title or line.style_no or line.sku_code or line.attributes or line.sub_order_no
    return GoodsDraft(title, quantity, cost_fen, line.style_no, spec[:200], line.id)


def goods_of_order(order: OrderFacts) -> tuple[GoodsDraft, ...]:
    """Everything in an order as goods of a claim; of an order whose lines are not on file, its goods in one piece.

    A line costs its share of what was paid for goods, postage left out, as in after-sales.
    """
    if order.lines:
        return tuple(_goods_of_lines(order).values())
    quantity = max(1, order.quantity)
    return (GoodsDraft(order.items, quantity, order.goods_fen // quantity),) if order.items else ()


def goods_of_ticket(ticket: Ticket, order: OrderFacts) -> tuple[GoodsDraft, ...]:
    """The goods of an order that a ticket is about."""
    pieces = [one for one in ticket.lines if one.order_id == order.id]
    bought = {line.id: line.quantity for line in order.lines}
    parts = [
        one for one in pieces if one.quantity != bought.get(one.order_line_id)
    ]  # a whole line costs as in its order
    return _pieces([(one, one.share_fen // max(1, one.quantity) if one in parts else 0) for one in pieces], order)


def goods_sent_for(ticket: Ticket, order: OrderFacts) -> tuple[GoodsDraft, ...]:
    """The goods that left for a ticket: others instead of its own, where it says so."""
    return _pieces([(one, one.price_fen) for one in ticket.replacements], order) or goods_of_ticket(ticket, order)


def parcels_of(order: OrderFacts) -> list[str]:
    """The tracking numbers of an order's parcels."""
    return [number for part in order.tracking_no.split(",") if (number := part.strip())]


def ticket_sent_with(session: Session, tracking_no: str) -> Ticket | None:
    """The ticket a parcel left for; None for any other parcel."""
    for row in tickets_with_tracking(session, tracking_no):
        ticket = session.get_one(Ticket, row.id)
        if ticket.out_key == search_key(tracking_no):
            return ticket
    return None


def complete(session: Session, draft: ClaimDraft) -> Completed:
    """Fill what the draft leaves open from the order on file; its order is found by tracking no. when not given.

    Of a parcel that left for a ticket the goods are those sent with it.
    """
    tracking_no = as_number(as_given(draft.tracking_no))
    order, ticket = _order_of(session, draft, tracking_no), None
    if tracking_no and (order is None or tracking_no not in parcels_of(order)):
        ticket = ticket_sent_with(session, tracking_no)
    if ticket is not None and order is None and not draft.order_no.strip():
        order = orders.order_facts(session, OrderId(ticket.order_id))
    if ticket is not None and (order is None or order.id not in {one.order_id for one in ticket.orders}):
        ticket = None
    courier = _courier_of(session, draft.courier_id, order, ticket, tracking_no)
    draft = draft._replace(tracking_no=tracking_no, courier_id=None if courier is None else courier.id)
    if order is None:
        return Completed(draft, order, courier, None)
    goods = draft.goods
    if goods is None:
        goods = (() if ticket is None else goods_sent_for(ticket, order)) or goods_of_order(order)
    draft = draft._replace(
        order_id=order.id,
        order_no=order.order_no,
        shop_id=ShopId(order.shop_id),
        customer_name=order.buyer if draft.customer_name is None else draft.customer_name,
        order_amount_fen=order.paid_fen if draft.order_amount_fen is None else draft.order_amount_fen,
        postage_fen=order.postage_fen if draft.postage_fen is None else draft.postage_fen,
        goods=goods,
    )
    # Couriers count from the day they took the parcel; the day of payment is never after it.
    sent_at = order.shipped_at or order.paid_at or order.ordered_at
    return Completed(draft, order, courier, sent_at if ticket is None else ticket.dispatched_at or sent_at)


def draft_of_claim(detail: ClaimDetail) -> ClaimDraft:
    """A claim on file as a form begins with it."""
    row = detail.row
    return ClaimDraft(
        tracking_no=row.tracking_no,
        kind=row.kind,
        claimed_fen=row.claimed_fen,
        courier_id=detail.courier_id,
        order_id=row.order_id,
        order_no=row.order_no,
        shop_id=detail.shop_id,
        customer_name=row.customer_name,
        order_amount_fen=row.order_amount_fen,
        postage_fen=detail.postage_fen,
        declared_fen=detail.declared_fen,
        money_to=row.money_to,
        case_no=detail.case_no,
        contact=detail.contact,
        applicant=detail.applicant,
        memo=row.memo,
        goods=tuple(GoodsDraft(**{name: getattr(one, name) for name in GoodsDraft._fields}) for one in detail.goods),
    )


def last_day(clock: Clock, completed: Completed, window_days: int | None = None) -> date | None:
    """The last business day on which a claim may be submitted; None where nobody knows when its parcel left.

    The window is that of the draft's courier, unless it is given in days.
    """
    if window_days is None and completed.courier is not None:
        window_days = completed.courier.window_days
    if window_days is None or completed.sent_at is None:
        return None
    return clock.day_of(completed.sent_at) + timedelta(days=window_days)


def _order_of(session: Session, draft: ClaimDraft, tracking_no: str) -> OrderFacts | None:
    if draft.order_id is not None:
        return orders.order_facts(session, draft.order_id)
    if draft.order_no.strip():
        found = orders.order_with_no(session, as_given(draft.order_no))
        return None if found is None else orders.order_facts(session, found)
    on_file = orders.orders_with_tracking(session, tracking_no) if tracking_no else []
    return orders.order_facts(session, on_file[0]) if on_file else None


def _courier_of(
    session: Session, courier_id: CourierId | None, order: OrderFacts | None, ticket: Ticket | None, tracking_no: str
) -> CourierRow | None:
    if courier_id is not None:
        known = couriers.list_couriers(session, with_inactive=True)
        return next((courier for courier in known if courier.id == courier_id), None)
    name = ticket.out_courier if ticket is not None else "" if order is None else order.courier
    if name and (named := couriers.courier_named(session, name)):
        return named
    candidates = couriers.courier_candidates(session, tracking_no) if tracking_no else []
    return candidates[0] if len(candidates) == 1 else None


def _pieces(pieces: Iterable[tuple[TicketLine | Replacement, int]], order: OrderFacts) -> tuple[GoodsDraft, ...]:
    """Goods of a ticket, each with what one piece costs; 0 for as much as in the order."""
    lines = _goods_of_lines(order)
    found = []
    for one, cost_fen in pieces:
        line = lines.get(one.order_line_id or 0)
        title = one.title or one.style_no or one.sku_code or (line.title if line else "")
        told = GoodsDraft(title, one.quantity, cost_fen, one.style_no, one.spec, one.order_line_id)
        found.append(told if line is None else told._replace(cost_fen=cost_fen or line.cost_fen))
    return tuple(found)


def _goods_of_lines(order: OrderFacts) -> dict[int, GoodsDraft]:
    """Each line of an order as goods of a claim, by its id."""
    shares = line_shares(paid_parts(order.paid_fen, order.postage_fen, 0, 0).goods_fen, order.lines)
    return {line.id: goods_of_line(line, shares[line.id]) for line in order.lines}
