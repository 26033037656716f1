"""Everything about one order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopdesk.orders import store
from shopdesk.orders.model import Flag, Order, OrderId, OrderLine, OrderPlatformData, OrderStatus
from shopdesk.shops.model import Platform, Shop, ShopId


class LineFacts(NamedTuple):
    """A line of an order."""

    id: int
    position: int
    sub_order_no: str
    style_no: str
    sku_code: str
    title: str
    colour: str
    size: str
    attributes: str
    quantity: int
    price_fen: int
    paid_fen: int
    refund_status: str
    refund_fen: int | None


class OrderFacts(NamedTuple):
    """Everything about one order."""

    id: OrderId
    version: int
    shop_id: ShopId
    shop: str
    platform: Platform
    order_no: str
    customer_id: int | None
    buyer: str
    status: OrderStatus
    goods_fen: int
    postage_fen: int
    discount_fen: int
    paid_fen: int
    refunded_fen: int
    receiver: str
    phone: str
    address: str
    courier: str
    tracking_no: str
    buyer_message: str
    seller_remark: str
    staff_no: str
    flag: Flag
    close_reason: str
    items: str
    quantity: int
    note: str
    ordered_at: datetime | None
    paid_at: datetime | None
    shipped_at: datetime | None
    finished_at: datetime | None
    deadline_at: datetime | None
    deleted_at: datetime | None
    by_hand: bool  # entered here, and no platform has told of it yet
    customer_orders: int
    lines: tuple[LineFacts, ...]
    platform_data: dict[str, Any]


def order_facts(session: Session, order_id: int) -> OrderFacts | None:
    """Everything about one order; None when it does not exist."""
    row = session.execute(
        select(Order, Shop.name, Shop.platform).join(Shop, Shop.id == Order.shop_id).where(Order.id == order_id)
    ).one_or_none()
    if row is None:
        return None
    order, shop, platform = row
    lines = session.execute(
        select(*(getattr(OrderLine, name) for name in LineFacts._fields))
        .where(OrderLine.order_id == order_id)
        .order_by(OrderLine.position)
    )
    same_customer = select(func.count()).where(Order.customer_id == order.customer_id, Order.deleted_at.is_(None))
    data = session.get(OrderPlatformData, order_id)
    own = store.own_values_of(session, [order_id]).get(order_id, {})
    told = {
        "shop": shop,
        "platform": platform,
        "lines": tuple(LineFacts(*line) for line in lines),
        "customer_orders": (session.scalar(same_customer) or 0) if order.customer_id else 0,
        "by_hand": is_by_hand(order, lambda _id, name: (0, name) in own),
        "platform_data": data.data if data else {},
    }
    return OrderFacts(**{name: told[name] if name in told else getattr(order, name) for name in OrderFacts._fields})


def is_by_hand(order: Order, has_own: Callable[[int, str], bool]) -> bool:
    """Whether an order was entered here and no platform has told of it yet, so that all of it is ours to change.

    ``has_own`` tells whether a field of an order was entered here.
    """
    return order.list_digest is None and order.lines_digest is None and has_own(order.id, "order_no")
