"""A claim as people enter it, and what the order on file adds to it."""

from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.dossier import ClaimDetail
from shopdesk.claims.states import ClaimKind, MoneyTo
from shopdesk.core.clock import Clock
from shopdesk.core.identifiers import as_given, as_number
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
    """A draft with what the order on file says, and the records it names."""

    draft: ClaimDraft
    order: OrderFacts | None
    courier: CourierRow | None


def goods_of_line(line: LineFacts) -> GoodsDraft:
    """A line of an order as goods of a claim; its cost is what the buyer paid for one piece."""
    quantity = max(1, line.quantity)
    spec = " ".join(part for part in (line.colour, line.size) if part) or line.attributes
    cost_fen = line.paid_fen // quantity if line.paid_fen else line.price_fen
    title = line.title or line.style_no or line.sku_code or line.attributes or line.sub_order_no
    return GoodsDraft(title, quantity, cost_fen, line.style_no, spec[:200], line.id)


def goods_of_order(order: OrderFacts) -> tuple[GoodsDraft, ...]:
    """Everything in an order as goods of a claim; of an order whose lines are not on file, its goods in one piece."""
    if order.lines:
        return tuple(goods_of_line(line) for line in order.lines)
    quantity = max(1, order.quantity)
    return (GoodsDraft(order.items, quantity, order.goods_fen // quantity),) if order.items else ()


def parcels_of(order: OrderFacts) -> list[str]:
    """The tracking numbers of an order's parcels."""
    return [number for part in order.tracking_no.split(",") if (number := part.strip())]


def complete(session: Session, draft: ClaimDraft) -> Completed:
    """Fill what the draft leaves open from the order on file; its order is found by tracking no. when not given."""
    tracking_no = as_number(as_given(draft.tracking_no))
    order = _order_of(session, draft, tracking_no)
    courier = _courier_of(session, draft.courier_id, order, tracking_no)
    draft = draft._replace(tracking_no=tracking_no, courier_id=None if courier is None else courier.id)
    if order is not None:
        draft = draft._replace(
            order_id=order.id,
            order_no=order.order_no,
            shop_id=ShopId(order.shop_id),
            customer_name=order.buyer if draft.customer_name is None else draft.customer_name,
            order_amount_fen=order.paid_fen if draft.order_amount_fen is None else draft.order_amount_fen,
            postage_fen=order.postage_fen if draft.postage_fen is None else draft.postage_fen,
            goods=goods_of_order(order) if draft.goods is None else draft.goods,
        )
    return Completed(draft, order, courier)


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


def last_day(clock: Clock, order: OrderFacts | None, window_days: int) -> date | None:
    """The last business day on which a claim may be submitted; None where nobody knows when the parcel left.

    Couriers count from the day they took the parcel; the day of payment is never after it.
    """
    sent_at = None if order is None else order.shipped_at or order.paid_at or order.ordered_at
    return None if sent_at is None else clock.day_of(sent_at) + timedelta(days=window_days)


def _order_of(session: Session, draft: ClaimDraft, tracking_no: str) -> OrderFacts | None:
    if draft.order_id is not None:
        return orders.order_facts(session, draft.order_id)
    if draft.order_no.strip():
        found = orders.order_with_no(session, as_given(draft.order_no))
        return None if found is None else orders.order_facts(session, found)
    on_file = orders.orders_with_tracking(session, tracking_no) if tracking_no else []
    return orders.order_facts(session, on_file[0]) if on_file else None


def _courier_of(
    session: Session, courier_id: CourierId | None, order: OrderFacts | None, tracking_no: str
) -> CourierRow | None:
    if courier_id is not None:
        known = couriers.list_couriers(session, with_inactive=True)
        return next((courier for courier in known if courier.id == courier_id), None)
    if order is not None and order.courier and (named := couriers.courier_named(session, order.courier)):
        return named
    candidates = couriers.courier_candidates(session, tracking_no) if tracking_no else []
    return candidates[0] if len(candidates) == 1 else None
