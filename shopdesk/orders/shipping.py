"""Parcels leave: tracking numbers onto orders, all or nothing."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.orders import store, upkeep
from shopdesk.orders.drafts import is_tracking_no, tracking_numbers, tracking_problem
from shopdesk.orders.model import Order, OrderId, OrderStatus
from shopdesk.orders.own_values import OwnFields

MAX_COURIER, MAX_TRACKING = 64, 200


class Shipment(NamedTuple):
    """A parcel of an order; an empty ``courier`` is told by the number where it can be."""

    order_id: OrderId
    courier: str
    tracking_no: str


class _Parcel(NamedTuple):
    """A checked shipment. ``named``: somebody said which courier."""

    courier: str
    number: str
    named: bool


def ship_orders(session: Session, actor: Actor, shipments: Sequence[Shipment]) -> Done[list[OrderId]]:
    """Give orders the tracking numbers of their parcels, and mark them as shipped; says which orders changed.

    Numbers add to those that an order has; the same one again changes nothing. All or nothing: raises one UserError
    that names every refused parcel, with ``refused`` [(order id, reason)] in its values.
    """
    orders = {order.id: order for order in store.orders_to_write(session, [one.order_id for one in shipments])}
    parcels: dict[int, list[_Parcel]] = {}
    refused: list[tuple[OrderId, str]] = []
    for shipment in shipments:
        order = orders.get(shipment.order_id)
        try:
            checked = _checked(session, order, shipment)
            parcels.setdefault(shipment.order_id, []).extend(checked)
        except UserError as error:
            refused.append((shipment.order_id, error.message))
    refused += _taken(session, orders, parcels)
    if refused:
        raise _refusal(orders, refused)
    own = OwnFields(session, list(orders.values()))
    shipped = [order for order_id, order in orders.items() if _ship(actor, own, order, parcels[order_id])]
    upkeep.keep_up(session, shipped)
    return Done([OrderId(order.id) for order in shipped], changed("order") if shipped else changed())


def _checked(session: Session, order: Order | None, shipment: Shipment) -> list[_Parcel]:
    """The parcels of a shipment; raises UserError with the reason why they cannot leave."""
    if order is None:
        raise UserError(translate("Orders", "it does not exist (any more)"))
    if order.deleted_at is not None:
        raise UserError(translate("Orders", "it lies in the recycle bin"))
    if order.status is OrderStatus.CLOSED:
        raise UserError(translate("Orders", "it is closed"))
    numbers = tracking_numbers(shipment.tracking_no)
    if not numbers:
        raise UserError(translate("Orders", "the tracking no. is missing"))
    for number in numbers:
        if not is_tracking_no(number):
            raise UserError(tracking_problem(number))
    return [_Parcel(_courier(session, order, shipment.courier, n), n, bool(shipment.courier.strip())) for n in numbers]


def _courier(session: Session, order: Order, name: str, number: str) -> str:
    if name.strip():
        known = couriers.courier_named(session, name)
        return known.name if known else name.strip()
    candidates = couriers.courier_candidates(session, number)
    candidates = [one for one in candidates if one.active] or candidates
    if order.courier and number in tracking_numbers(order.tracking_no):
        return order.courier
    chosen = couriers.courier_named(session, order.courier) if order.courier else None
    if chosen is not None and (not candidates or chosen in candidates):
        return chosen.name  # the platform or somebody here has said which
    if len(candidates) == 1:
        return candidates[0].name
    if candidates:
        text = translate("Orders", "say which courier: {number} may be of {couriers}")
        names = translate("Orders", ", ").join(one.name for one in candidates)
        raise UserError(text.format(number=number, couriers=names))
    raise UserError(translate("Orders", "say which courier: {number} does not tell").format(number=number))


def _taken(session: Session, orders: dict[int, Order], parcels: dict[int, list[_Parcel]]) -> list[tuple[OrderId, str]]:
    """Parcels whose number another order has, or gets at the same time; one customer's orders may share a parcel."""
    refused = []
    getting: dict[str, list[Order]] = {}
    for order_id, found in parcels.items():
        for number in dict.fromkeys(parcel.number for parcel in found):
            getting.setdefault(number, []).append(orders[order_id])
    for number, together in getting.items():
        having = [orders.get(i) or session.get_one(Order, i) for i in store.orders_with_tracking(session, number)]
        for place, order in enumerate(together):
            if number in tracking_numbers(order.tracking_no):
                continue
            others = [other for other in (*having, *together[:place]) if other is not order]
            other = next((other for other in others if not _same_customer(session, order, other)), None)
            if other is not None:
                text = translate("Orders", "{number} is the parcel of order {order_no}, of another customer")
                refused.append((OrderId(order.id), text.format(number=number, order_no=other.order_no)))
    return refused


def _same_customer(session: Session, one: Order, other: Order) -> bool:
    """Whether two orders may lie in one parcel; buyers whom the platform masks are known by receiver and address."""
    if one.customer_id is not None and other.customer_id is not None:
        people = store.merged_customers(session, {one.customer_id, other.customer_id})
        return people[one.customer_id] == people[other.customer_id]
    place = (one.receiver, one.phone, one.address_key)
    return place == (other.receiver, other.phone, other.address_key) and None not in place and "" not in place


def _ship(actor: Actor, own: OwnFields, order: Order, parcels: list[_Parcel]) -> bool:
    """Write the parcels of one order; whether that changed anything."""
    known = tracking_numbers(order.tracking_no)
    new = [parcel for parcel in parcels if parcel.number not in known]
    numbers = ",".join(dict.fromkeys((*known, *(parcel.number for parcel in new))))
    told = parcels if not order.courier else new
    # Before the first parcel has left, the courier of an order is a wish; the parcel's own takes its place.
    before = order.courier if known or not any(one.courier for one in told) else ""
    names = ",".join(dict.fromkeys(name for name in (before, *(one.courier for one in told)) if name))
    changes = bool(own.write(order, {"tracking_no": numbers}))
    if order.courier != names:
        changes = True
        if any(parcel.named for parcel in told):
            own.write(order, {"courier": names})
        else:  # worked out from the number: nothing that somebody entered
            order.courier = names
    if order.status in (OrderStatus.UNPAID, OrderStatus.TO_SHIP):
        order.status, changes = OrderStatus.SHIPPED, True
    if order.shipped_at is None:
        order.shipped_at, changes = actor.clock.now(), True
    return changes


def _refusal(orders: dict[int, Order], refused: Sequence[tuple[OrderId, str]]) -> UserError:
    text = translate("Orders", "Order {order_no}: {reason}")
    lines = [
        text.format(order_no=orders[i].order_no if i in orders else i, reason=reason)
        for i, reason in dict.fromkeys(refused)
    ]
    head = translate("Orders", "Nothing was shipped:")
    return UserError("\n".join((head, *lines)), refused=list(dict.fromkeys(refused)))
