"""Parcels leave: what a sheet that is not confirmed means for that, and lists of tracking numbers put onto orders."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from shopdesk.confirmations import dossier, store
from shopdesk.confirmations.dossier import SheetFacts
from shopdesk.confirmations.matching import MatchedNumber, match_numbers
from shopdesk.confirmations.model import SHIPPED_UNCONFIRMED, SHIPPING_TAKEN_BACK, SheetEvent, SheetState
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders.editing import Shipment, ship_orders
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.orders.shipping import BeforeShipping, TakenBack, take_back_shipments

__all__ = [
    "BeforeShipping",
    "MatchedNumber",
    "Shipment",
    "TakenBack",
    "Unconfirmed",
    "match_numbers",
    "ship",
    "take_back",
    "unconfirmed_orders",
]

_TO_BE_CONFIRMED = frozenset({SheetState.DRAFT, SheetState.SENT, SheetState.CHANGE_REQUESTED})
_TO_SHIP = frozenset({OrderStatus.UNPAID, OrderStatus.TO_SHIP})
_MOST_NAMED = 10


class Unconfirmed(UserError):
    """Sheets of orders about to leave are not confirmed; ``order_nos`` names them, somebody is to decide."""

    def __init__(self, order_nos: Sequence[str]) -> None:
        named = translate("Shipping", ", ").join(order_nos[:_MOST_NAMED])
        if len(order_nos) > _MOST_NAMED:
            text = translate("Shipping", "{orders} and {number} more")
            named = text.format(orders=named, number=len(order_nos) - _MOST_NAMED)
        text = translate("Shipping", "The buyer has not confirmed the sheet of {orders}. Ship nevertheless?")
        super().__init__(text.format(orders=named))
        self.order_nos = tuple(order_nos)


def unconfirmed_orders(session: Session, order_ids: Sequence[OrderId]) -> dict[OrderId, str]:
    """Those of some orders that have a sheet, not confirmed, and have not left yet, with their numbers.

    Orders without a sheet, and those whose sheet was given up, need no confirmation.
    """
    states = store.states_of_orders(session, order_ids)
    waiting = [order_id for order_id, state in states.items() if state in _TO_BE_CONFIRMED]
    heads = dossier.order_heads(session, waiting)
    ordered = [heads[order_id] for order_id in dict.fromkeys(order_ids) if order_id in heads]
    return {head.id: head.order_no for head in ordered if head.status in _TO_SHIP}


def ship(
    session: Session, actor: Actor, shipments: Sequence[Shipment], *, unconfirmed_ok: bool = False, note: str = ""
) -> Done[list[BeforeShipping]]:
    """Give orders the numbers of their parcels and mark them as shipped, all or nothing, as ``ship_orders`` does.

    Raises Unconfirmed for orders whose sheet is not confirmed. With ``unconfirmed_ok`` and a ``note`` of why, they
    leave, and their sheets tell who decided so. Raises UserError without a note, and as ``ship_orders``.
    """
    waiting = unconfirmed_orders(session, [one.order_id for one in shipments])
    if waiting and not unconfirmed_ok:
        raise Unconfirmed(list(waiting.values()))
    if waiting and not note.strip():
        raise UserError(translate("Shipping", "Say in a few words why it leaves unconfirmed."), field="note")
    done = ship_orders(session, actor, shipments)
    left = [one.order_id for one in done.value if one.order_id in waiting]
    decided = dossier.sheet_facts(session, list(store.sheet_ids_of_orders(session, left).values()))
    for facts in decided.values():
        _note(session, actor, facts, SHIPPED_UNCONFIRMED, note.strip())
    before = [one._replace(unconfirmed=one.order_id in waiting) for one in done.value]
    return Done(before, Changes(done.changes | {"sheet"}) if decided else done.changes)


def take_back(session: Session, actor: Actor, before: Sequence[BeforeShipping]) -> Done[TakenBack]:
    """Put orders back to what they said before they were shipped, as ``take_back_shipments`` does.

    A sheet that tells that its order left unconfirmed goes on telling it, and then that this was taken back.
    """
    done = take_back_shipments(session, actor, before)
    again = [one.order_id for one in before if one.unconfirmed and one.order_id in done.value.order_ids]
    sheets = store.sheet_ids_of_orders(session, again, with_deleted=True)
    told = dossier.sheet_facts(session, list(sheets.values())).values()
    for facts in told:
        _note(session, actor, facts, SHIPPING_TAKEN_BACK)
    return Done(done.value, Changes(done.changes | {"sheet"}) if told else done.changes)


def _note(session: Session, actor: Actor, facts: SheetFacts, what: str, note: str = "") -> None:
    number, now = facts.current.number, actor.clock.now()
    event = SheetEvent(sheet_id=facts.id, at=now, by=actor.name, what=what, version_number=number, note=note)
    session.add(event)
