"""Tracking numbers that are being entered: those typed beside their orders, and a list put onto the rest of them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.confirmations import dossier
from shopdesk.confirmations.dossier import OrderHead
from shopdesk.confirmations.matching import MatchedNumber, match_numbers
from shopdesk.core.identifiers import search_key
from shopdesk.couriers import service as couriers
from shopdesk.orders.model import OrderId


class EnteredParcel(NamedTuple):
    """What is entered for an order: its numbers joined by commas, and the couriers they may be of, best first.

    ``courier`` is the one that follows from list, order or number, empty where somebody has to choose; ``named`` by
    the list. With a ``problem`` it cannot be shipped.
    """

    order_id: OrderId
    numbers: str
    candidates: tuple[str, ...] = ()
    courier: str = ""
    named: bool = False
    problem: str = ""


class EnteredNumbers(NamedTuple):
    """Everything entered, by order; and the lines of the list that found none."""

    parcels: dict[OrderId, EnteredParcel]
    left: tuple[MatchedNumber, ...] = ()


def entered_numbers(
    session: Session, order_ids: Sequence[OrderId], typed: Mapping[OrderId, str], text: str
) -> EnteredNumbers:
    """What typed numbers and a list come to for some orders; nothing is written.

    A number that stands in the list for nobody goes to the orders that nothing was typed for, in their order.
    """
    heads = dossier.order_heads(session, order_ids)
    times = Counter(search_key(head.order_no) for head in heads.values())
    alone = [OrderId(i) for i, head in heads.items() if i in typed and times[search_key(head.order_no)] > 1]
    lines = [f"{heads[i].order_no}\t{number}" for i, number in typed.items() if i in heads and i not in alone]
    rest = [order_id for order_id in order_ids if order_id not in alone]
    matched = match_numbers(session, rest, "\n".join([*lines, text]))
    # Of two orders with one number, from two shops, each is meant by its row.
    for order_id in alone:
        matched += match_numbers(session, [order_id], f"{heads[order_id].order_no}\t{typed[order_id]}")
    found: dict[OrderId, list[MatchedNumber]] = {}
    for one in matched:
        if one.order_id is not None:
            found.setdefault(one.order_id, []).append(one)
    parcels = {order_id: _parcel(session, heads[order_id], told) for order_id, told in found.items()}
    if not text.strip():  # no list, so none that says nothing about an order
        parcels = {order_id: parcel for order_id, parcel in parcels.items() if parcel.numbers}
    return EnteredNumbers(parcels, tuple(one for one in matched if one.order_id is None))


def _parcel(session: Session, head: OrderHead, told: Sequence[MatchedNumber]) -> EnteredParcel:
    numbers = [one.tracking_no for one in told if one.tracking_no]
    first = next((one for one in told if one.tracking_no), told[0])
    return EnteredParcel(
        head.id,
        ",".join(dict.fromkeys(numbers)),
        tuple(courier.name for courier in first.couriers),
        _courier(session, head, first),
        first.named,
        next((one.problem for one in told if one.problem), ""),
    )


def _courier(session: Session, head: OrderHead, one: MatchedNumber) -> str:
    """The courier that needs no choice; as in shipping, the order's where the number may be of it."""
    if not one.couriers:
        return ""
    asked = couriers.courier_named(session, head.courier) if head.courier else None
    settled = one.named or len(one.couriers) == 1 or asked == one.couriers[0]
    return one.couriers[0].name if settled else ""
