"""Parcels leave: tracking numbers onto orders, all or nothing; and back again where they were the wrong ones."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.orders import store, upkeep
from shopdesk.orders.drafts import is_tracking_no, tracking_numbers, tracking_problem
from shopdesk.orders.merging import OwnRow
from shopdesk.orders.model import Order, OrderId, OrderStatus, OwnValue
from shopdesk.orders.own_values import OwnFields

MAX_COURIER, MAX_TRACKING = 64, 200
_OWN = ("tracking_no", "courier")  # what shipping may make somebody's own


class Shipment(NamedTuple):
    """A parcel of an order; an empty ``courier`` is told by the number where it can be."""

    order_id: OrderId
    courier: str
    tracking_no: str


class BeforeShipping(NamedTuple):
    """What an order said before its parcel left, and how it was known again after: by ``version`` and ``own_after``.

    ``own`` and ``own_after`` are its own values of number and courier, by field.
    """

    order_id: OrderId
    order_no: str
    tracking_no: str
    courier: str
    status: OrderStatus
    shipped_at: datetime | None
    own: Mapping[str, OwnRow]
    version: int
    own_after: Mapping[str, OwnRow]
    unconfirmed: bool = False  # whether somebody decided that it leaves though the buyer has not confirmed


class TakenBack(NamedTuple):
    """The orders that are as before they were shipped, and the numbers of those that were left alone."""

    order_ids: list[OrderId]
    left: list[str]


class _Parcel(NamedTuple):
    """A checked shipment. ``named``: somebody said which courier."""

    courier: str
    number: str
    named: bool


def ship_orders(session: Session, actor: Actor, shipments: Sequence[Shipment]) -> Done[list[BeforeShipping]]:
    """Give orders the tracking numbers of their parcels, and mark them as shipped; tells what they said before.

    Numbers add to those that an order has; the same one again changes nothing, and such orders are not told of.
    All or nothing: raises one UserError that names every refused parcel, with ``refused`` [(order id, reason)] in its
    values.
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
    own, own_before = OwnFields(session, list(orders.values())), _own_of(session, orders)
    said = {order_id: (o.tracking_no, o.courier, o.status, o.shipped_at) for order_id, o in orders.items()}
    shipped = [order for order_id, order in orders.items() if _ship(actor, own, order, parcels[order_id])]
    upkeep.keep_up(session, shipped)
    own_after = _own_of(session, orders)
    before = [
        BeforeShipping(
            OrderId(order.id), order.order_no, *said[order.id], own_before[order.id], order.version, own_after[order.id]
        )
        for order in shipped
    ]
    return Done(before, changed("order") if shipped else changed())


def take_back_shipments(session: Session, _actor: Actor, before: Sequence[BeforeShipping]) -> Done[TakenBack]:
    """Put orders back to what they said before they were shipped.

    Whatever somebody or the platform has said of an order since is newer than that: such an order is left alone.
    """
    found = {order.id: order for order in store.orders_to_write(session, [one.order_id for one in before])}
    own_now, taken, left = _own_of(session, found), [], []
    for one in before:
        order = found.get(one.order_id)
        if order is None or order.version != one.version or own_now[one.order_id] != one.own_after:
            left.append(one.order_no)
            continue
        order.tracking_no, order.courier = one.tracking_no, one.courier
        order.status, order.shipped_at = one.status, one.shipped_at
        taken.append(one)
    _put_own_back(session, taken)
    upkeep.keep_up(session, [found[one.order_id] for one in taken])
    return Done(TakenBack([one.order_id for one in taken], left), changed("order") if taken else changed())


def _own_of(session: Session, orders: Mapping[int, Order]) -> dict[int, dict[str, OwnRow]]:
    """The own values of number and courier, by order and field."""
    rows = store.own_values_of(session, list(orders))
    return {
        order_id: {name: row for (line_id, name), row in rows.get(order_id, {}).items() if not line_id and name in _OWN}
        for order_id in orders
    }


def _put_own_back(session: Session, before: Sequence[BeforeShipping]) -> None:
    wanted = {(one.order_id, name): row for one in before for name, row in one.own.items()}
    for record in store.own_records(session, [one.order_id for one in before]):
        if record.line_id or record.field not in _OWN:
            continue
        row = wanted.pop((OrderId(record.order_id), record.field), None)
        if row is None:
            session.delete(record)
        else:
            record.platform_value, record.differs = row
    for (order_id, name), row in wanted.items():
        session.add(OwnValue(order_id=order_id, line_id=0, field=name, **row._asdict()))


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
