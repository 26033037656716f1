"""What a new ticket has to know: the goods of its orders, and what other tickets have taken of them already."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket, TicketId, TicketLine, TicketOrder
from shopdesk.aftersales.states import COUNTING_STATES, OPEN_STATES, RefundChannel, TicketKind, TicketState
from shopdesk.core.database import these
from shopdesk.orders.model import Order, OrderLine, OrderStatus

# Which states do not count, because which do makes SQLite go through the index of states, and so through most tickets.
COUNTS = Ticket.state.not_in([state for state in TicketState if state not in COUNTING_STATES])
# A difference that an exchange gave back: where giving the ticket up could not undo that, the money is gone.
_MONEY_IS_GONE = and_(
    Ticket.kind == TicketKind.EXCHANGE, Ticket.difference_fen < 0, Ticket.difference_settled_on.is_not(None)
)


class OrderedGoods(NamedTuple):
    """A line of an order. Amounts in fen, ``price_fen`` for one piece."""

    id: int
    order_id: int
    style_no: str
    sku_code: str
    title: str
    colour: str
    size: str
    attributes: str
    quantity: int
    price_fen: int
    paid_fen: int


class OrderOnFile(NamedTuple):
    """An order as tickets see it, with its goods. Amounts in fen; times are instants."""

    id: int
    order_no: str
    shop_id: int
    customer_id: int | None
    buyer: str
    status: OrderStatus
    items: str
    quantity: int
    goods_fen: int
    paid_fen: int
    postage_fen: int
    refunded_fen: int
    receiver: str
    phone: str
    address: str
    address_key: int | None
    ordered_at: datetime | None
    shipped_at: datetime | None
    finished_at: datetime | None
    deadline_at: datetime | None
    deleted_at: datetime | None
    goods: tuple[OrderedGoods, ...] = ()


class TakenLine(NamedTuple):
    """Goods that a ticket takes. Amounts in fen."""

    order_id: int
    order_line_id: int
    quantity: int
    share_fen: int
    refund_fen: int


class TakenOrder(NamedTuple):
    """A counting ticket's part in an order, with the goods it takes of all its orders. Amounts in fen.

    ``amount_fen`` is what it gives back of the order: what was refunded, else approved, else ``proposed_fen``.
    """

    ticket_id: int
    ticket_no: str
    kind: TicketKind
    state: TicketState
    keeps_goods: bool
    refund_coupon: bool
    refund_coins: bool
    difference_fen: int
    order_id: int
    outside_fen: int
    postage_fen: int
    coupon_fen: int
    coins_fen: int
    proposed_fen: int
    amount_fen: int
    on_platform: bool  # that is in the platform's figure, or will be
    extends: bool  # an extension of the trade was proposed, or made
    lines: tuple[TakenLine, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the ticket is still under way."""
        return self.state in OPEN_STATES

    @property
    def counts(self) -> bool:
        """Whether the ticket takes goods; of one that was refused or given up only money is gone."""
        return self.state in COUNTING_STATES


def orders_of_lines(session: Session, line_ids: Collection[int]) -> dict[int, int]:
    """The order of each of some lines; lines that do not exist are left out."""
    query = select(OrderLine.id, OrderLine.order_id).where(OrderLine.id.in_(these(line_ids)))
    return {row[0]: row[1] for row in session.execute(query)}


def orders_on_file(session: Session, order_ids: Collection[int]) -> dict[int, OrderOnFile]:
    """Some orders with their goods, those in the recycle bin too."""
    goods: dict[int, list[OrderedGoods]] = {}
    lines = select(*(getattr(OrderLine, name) for name in OrderedGoods._fields)).where(
        OrderLine.order_id.in_(these(order_ids))
    )
    for row in session.execute(lines.order_by(OrderLine.order_id, OrderLine.position)):
        goods.setdefault(row.order_id, []).append(OrderedGoods(*row))
    columns = (getattr(Order, name) for name in OrderOnFile._fields[:-1])
    found = session.execute(select(*columns).where(Order.id.in_(these(order_ids))))
    return {row.id: OrderOnFile(*row, goods=tuple(goods.get(row.id, ()))) for row in found}


def tickets_that_count(session: Session, order_ids: Collection[int]) -> list[TakenOrder]:
    """What live tickets take of some orders, the oldest ticket first.

    Those that were refused or given up take nothing, unless an exchange gave back a difference that was not undone:
    that money counts, its goods do not.
    """
    part, ticket = TicketOrder, Ticket
    query = (
        select(
            *(ticket.id, ticket.ticket_no, ticket.kind, ticket.state, ticket.keeps_goods),
            *(ticket.refund_coupon, ticket.refund_coins, ticket.difference_fen),
            *(part.order_id, part.outside_fen, part.postage_fen, part.coupon_fen, part.coins_fen, part.proposed_fen),
            func.coalesce(part.refunded_fen, part.approved_fen, part.proposed_fen),
            func.coalesce(ticket.refund_channel, RefundChannel.PLATFORM) == RefundChannel.PLATFORM,
            part.extend_until.is_not(None) | part.extended_at.is_not(None),
        )
        .join(ticket, ticket.id == part.ticket_id)
        .where(part.order_id.in_(these(order_ids)), ticket.deleted_at.is_(None), or_(COUNTS, _MONEY_IS_GONE))
        .order_by(ticket.id, part.position)
    )
    found = [TakenOrder(*row) for row in session.execute(query)]
    if not found:
        return []
    lines: dict[int, list[TakenLine]] = {}
    columns = (getattr(TicketLine, name) for name in TakenLine._fields)
    ids = these({one.ticket_id for one in found})
    taken = select(TicketLine.ticket_id, *columns).where(TicketLine.ticket_id.in_(ids))
    for row in session.execute(taken.order_by(TicketLine.ticket_id, TicketLine.position)):
        lines.setdefault(row[0], []).append(TakenLine._make(row[1:]))
    return [one._replace(lines=tuple(lines.get(one.ticket_id, ()))) for one in found]


def order_nos(session: Session, order_ids: Collection[int]) -> dict[int, str]:
    """The number of each of some orders."""
    query = select(Order.id, Order.order_no).where(Order.id.in_(these(order_ids)))
    return {row[0]: row[1] for row in session.execute(query)}


def tickets_with_refund_no(session: Session, refund_no: str, shop_id: int) -> list[tuple[TicketId, str]]:
    """Id and number of the live tickets that have a platform's refund no., the newest first."""
    query = (
        select(Ticket.id, Ticket.ticket_no)
        .where(Ticket.refund_no == refund_no, Ticket.shop_id == shop_id, Ticket.deleted_at.is_(None))
        .order_by(Ticket.id.desc())
    )
    return [(TicketId(row[0]), row[1]) for row in session.execute(query)]
