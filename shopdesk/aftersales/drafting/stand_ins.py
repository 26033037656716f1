"""Goods of orders of which only the list is known: one line stands for all of them, and is made a real one when needed.

Until a ticket is opened it is nothing but a number in a draft, below zero, which no line of an order has. Once the
order has lines, whoever entered them, that number means nothing any more.
"""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting.taken_store import OrderedGoods, OrderOnFile
from shopdesk.aftersales.drafting.ticket_draft import TicketDraft
from shopdesk.core.actor import Actor
from shopdesk.orders.listed_goods import enter_listed_goods, listed_goods
from shopdesk.orders.model import OrderId


def order_of_stand_in(line_id: int) -> int | None:
    """The order whose goods a line stands for; None for a real line."""
    return -line_id if line_id < 0 else None


def with_stand_ins(orders: Mapping[int, OrderOnFile]) -> dict[int, OrderOnFile]:
    """Some orders by id, those without goods with the line that stands for them."""
    return {
        order_id: order if order.goods else order._replace(goods=(_stand_in(order),))
        for order_id, order in orders.items()
    }


def made_real(session: Session, actor: Actor, draft: TicketDraft) -> TicketDraft:
    """The draft with real lines of its orders; the very same where it has no others. Raises UserError."""
    real: dict[int | None, int] = {}
    for line in draft.lines:
        if (order_id := order_of_stand_in(line.order_line_id)) is not None:
            real[line.order_line_id] = enter_listed_goods(session, actor, OrderId(order_id)).value
    if not real:
        return draft
    return replace(
        draft,
        lines=tuple(
            line._replace(order_line_id=real.get(line.order_line_id, line.order_line_id)) for line in draft.lines
        ),
        replacements=tuple(
            one._replace(order_line_id=real.get(one.order_line_id, one.order_line_id)) for one in draft.replacements
        ),
    )


def _stand_in(order: OrderOnFile) -> OrderedGoods:
    told = listed_goods(order)
    return OrderedGoods(
        id=-order.id, order_id=order.id, style_no="", sku_code="", colour="", size="", attributes="", **told._asdict()
    )
