"""The goods of an order of which only the order list is known: one line that stands for all of them.

It is not our own value: the first line of a list of goods that comes in later is taken to be this one (see
``order_files.line_matching``), and says from then on what it says; further lines stand beside it. So nothing is
doubled, and what refers to the line refers to the order's first goods.
"""

from typing import NamedTuple, Protocol

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.database import grow_version
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders.model import Order, OrderId, OrderLine
from shopdesk.orders.own_values import live_order


class Listed(Protocol):
    """What an order list says of the goods of an order. Amounts in fen."""

    @property
    def order_no(self) -> str:
        """Its number."""
        ...

    @property
    def items(self) -> str:
        """The goods in one line."""
        ...

    @property
    def quantity(self) -> int:
        """How many pieces, of all goods together; 0 where it does not say."""
        ...

    @property
    def goods_fen(self) -> int:
        """What they cost."""
        ...

    @property
    def postage_fen(self) -> int:
        """What of the payment is postage."""
        ...

    @property
    def paid_fen(self) -> int:
        """What was paid, postage included."""
        ...


class ListedGoods(NamedTuple):
    """All goods of an order as one line. Amounts in fen, ``price_fen`` for one piece (0: they cost different ones)."""

    title: str
    quantity: int
    price_fen: int
    paid_fen: int


def listed_goods(order: Listed | Order) -> ListedGoods:
    """What an order says of all its goods together; without any word they go by the order's number."""
    quantity = max(1, order.quantity)
    each, over = divmod(max(0, order.goods_fen), quantity)
    paid = max(0, order.paid_fen - max(0, order.postage_fen))
    return ListedGoods(order.items or order.order_no, quantity, 0 if over else each, paid)


def enter_listed_goods(session: Session, actor: Actor, order_id: OrderId) -> Done[int]:
    """Give an order without lines the one that stands for all its goods; the id of that line.

    Raises UserError for an order that has lines (by now), and for one in the recycle bin.
    """
    del actor
    order = live_order(session, order_id)
    if order.lines:
        text = translate("Orders", "The goods of order {order_no} have come in meanwhile. Choose them anew.")
        raise UserError(text.format(order_no=order.order_no), field="lines")
    line = OrderLine(position=0, **listed_goods(order)._asdict())
    order.lines.append(line)
    session.flush()
    grow_version(session, order)
    return Done(line.id, changed("order"))
