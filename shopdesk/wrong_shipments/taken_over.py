"""A loss whose record was thrown away, and which other records count by now."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.wrong_shipments import store
from shopdesk.wrong_shipments.model import WrongShipment
from shopdesk.wrong_shipments.store import LossEvent


class TakenOver(NamedTuple):
    """What records of an order count more than when they last stood side by side with one that comes back, in fen."""

    amount_fen: int = 0
    register_nos: tuple[str, ...] = ()  # of those that do


def taken_over(session: Session, shipment: WrongShipment) -> TakenOver:
    """What would be counted twice of a record's loss if it came back with it; nothing where both were always counted.

    The audit trail tells: losses that once stood side by side are two, also where they are equal. What the record
    itself counts more than then is what it took over.
    """
    if shipment.order_id is None or not shipment.loss_fen:
        return TakenOver()
    others = store.losses_of_order(session, shipment.order_id, shipment.ticket_id, shipment.id)
    events = store.loss_events(session, [shipment.id, *(other_id for other_id, _no, _loss in others)])
    own, gained, own_gain, register_nos = events.get(shipment.id, []), 0, 0, list[str]()
    for other_id, register_no, loss_fen in others:
        its = events.get(other_id, [])
        parted = _parted(own, its)
        more, own_more = (
            now_fen - _loss_at(told, now_fen, parted) for told, now_fen in ((its, loss_fen), (own, shipment.loss_fen))
        )
        gained, own_gain = gained + more, max(own_gain, own_more)
        if more > 0 or own_more > 0:
            register_nos.append(register_no)
    return TakenOver(max(0, gained + own_gain), tuple(register_nos))


def _parted(own: Sequence[LossEvent], other: Sequence[LossEvent]) -> int:
    """The event by which a record in the recycle bin and another one stood side by side no longer."""
    thrown_away = next(one.id for one in own if one.action == "deleted")
    moved = [one for one in other if one.id < thrown_away and one.action in ("deleted", "restored")]
    # What lay in the recycle bin already when this one came there had left it before.
    return moved[0].id if moved and moved[0].action == "deleted" else thrown_away


def _loss_at(events: Sequence[LossEvent], now_fen: int, event_id: int) -> int:
    """The loss of a record when something happened; nothing before it was entered."""
    later = [one for one in events if one.id > event_id]
    if later and later[-1].action == "created":
        return 0
    return next((one.before for one in reversed(later) if one.before is not None), now_fen)
