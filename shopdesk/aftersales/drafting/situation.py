"""What a draft is about, read at once: its orders and goods, its reason, and the other tickets that touch them."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting import taken_store
from shopdesk.aftersales.drafting.quantities import LineTaken, spread_beyond, taken_by_line
from shopdesk.aftersales.drafting.stand_ins import order_of_stand_in, with_stand_ins
from shopdesk.aftersales.drafting.taken_store import OrderedGoods, OrderOnFile, TakenOrder
from shopdesk.aftersales.drafting.ticket_draft import TicketDraft
from shopdesk.aftersales.model import Reason, Ticket, TicketId
from shopdesk.aftersales.states import Phase
from shopdesk.core.identifiers import one_line
from shopdesk.orders.model import OrderStatus


@dataclass(frozen=True)
class Situation:
    """Everything a draft is judged by; ``own`` is the ticket that is changed, None for a new one."""

    orders: dict[int, OrderOnFile]  # in the order of the draft's lines
    goods: dict[int, OrderedGoods]  # of all these orders, by line id
    others: tuple[TakenOrder, ...]  # the parts of other counting tickets in these orders
    own_parts: tuple[TakenOrder, ...]
    taken: dict[int, LineTaken]  # by the others, by line id
    reason: Reason | None
    own: Ticket | None

    def taken_of(self, line_id: int) -> LineTaken:
        """What other tickets have taken of a line."""
        return self.taken.get(line_id, LineTaken())

    def others_of(self, order_id: int) -> list[TakenOrder]:
        """The parts of other tickets in an order."""
        return [one for one in self.others if one.order_id == order_id]

    def own_part(self, order_id: int) -> list[TakenOrder]:
        """The part that the changed ticket has in an order as it is stored."""
        return [one for one in self.own_parts if one.order_id == order_id]


def look_at(session: Session, draft: TicketDraft, ticket_id: TicketId | None = None) -> Situation:
    """Read what a draft is about; what does not exist is left out."""
    named = _orders_of_lines(session, {line.order_line_id for line in draft.lines})
    wanted = dict.fromkeys(named[line.order_line_id] for line in draft.lines if line.order_line_id in named)
    on_file = with_stand_ins(taken_store.orders_on_file(session, wanted)) if wanted else {}
    parts = taken_store.tickets_that_count(session, wanted) if wanted else []
    others = tuple(one for one in parts if one.ticket_id != ticket_id)
    orders = {order_id: on_file[order_id] for order_id in wanted if order_id in on_file}
    return Situation(
        orders=orders,
        goods={line.id: line for order in orders.values() for line in order.goods},
        others=others,
        own_parts=tuple(one for one in parts if one.ticket_id == ticket_id),
        taken=spread_beyond(taken_by_line(others), (order.goods for order in orders.values())),
        reason=None if draft.reason_id is None else session.get(Reason, draft.reason_id),
        own=None if ticket_id is None else session.get(Ticket, ticket_id),
    )


def _orders_of_lines(session: Session, line_ids: set[int]) -> dict[int, int]:
    told = {line_id: order_of_stand_in(line_id) for line_id in line_ids}
    found = {line_id: order_id for line_id, order_id in told.items() if order_id is not None}
    return found | taken_store.orders_of_lines(session, line_ids - found.keys())


def is_unshipped(order: OrderOnFile) -> bool:
    """Whether an order's goods have never left."""
    if order.status in (OrderStatus.UNPAID, OrderStatus.TO_SHIP):
        return True
    return order.status is OrderStatus.CLOSED and order.shipped_at is None


def phase_of(draft: TicketDraft, orders: dict[int, OrderOnFile]) -> Phase:
    """Where the goods are: as somebody said, else as the orders tell."""
    if draft.phase is not None:
        return draft.phase
    if orders and all(map(is_unshipped, orders.values())):
        return Phase.BEFORE_SHIPPING
    received = any(order.status is OrderStatus.COMPLETED or order.finished_at for order in orders.values())
    return Phase.AFTER_RECEIPT if received or draft.received_on else Phase.IN_TRANSIT


def spec_of(line: OrderedGoods) -> str:
    """Colour and size of goods, else their other attributes."""
    return one_line(" ".join(part for part in (line.colour, line.size) if part) or line.attributes)[:200]


def goods_name(line: OrderedGoods) -> str:
    """What people call the goods of a line."""
    return one_line(" ".join(part for part in (line.style_no, line.title, spec_of(line)) if part)) or line.sku_code
