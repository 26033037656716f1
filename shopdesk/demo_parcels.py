"""What lies at the invented shop's receiving desk besides the returns of its tickets, and waits for somebody."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import store as ticket_store
from shopdesk.aftersales.lookup import ticket_rows, tickets_of_order
from shopdesk.aftersales.states import TicketState
from shopdesk.aftersales.store import TicketFilter
from shopdesk.core.actor import Actor
from shopdesk.core.database import Database
from shopdesk.demo_claims import SetClock
from shopdesk.demo_photos import Evidence
from shopdesk.orders import store as order_store
from shopdesk.orders.model import OrderId, OrderStatus
from shopdesk.orders.service import OrderFacts, order_facts
from shopdesk.orders.store import OrderFilter
from shopdesk.receiving import service as receiving
from shopdesk.receiving.service import ParcelDraft

UNCLAIMED = "无主件"
_FREIGHT_FEN = 1_800


class _NobodysParcel(NamedTuple):
    """A parcel on a photo; its slip names nobody we know."""

    tracking_no: str
    order_no: str = ""
    buyer: str = UNCLAIMED


def tell_parcels(
    database: Database, warehouse: Actor, clock: SetClock, now: datetime, evidence: Evidence, seed: int
) -> None:
    """An unclaimed parcel with its photo, one that could not be delivered, one whose freight we were to pay."""
    chance = random.Random(f"shopdesk parcels {seed}")
    with database.write(warehouse) as session:
        clock.moment = now - timedelta(hours=20)
        _undeliverable(session, warehouse)
        clock.moment = now - timedelta(hours=3)
        _unclaimed(session, warehouse, evidence, chance)
        clock.moment = now - timedelta(minutes=70)
        _refused(session, warehouse, chance)


def _unclaimed(session: Session, warehouse: Actor, evidence: Evidence, chance: random.Random) -> None:
    number = f"ZT{chance.randrange(10**11):011d}"
    draft = ParcelDraft(
        number, "中通快递", sender="广东 东莞（面单上只有“小月”）", contents="黑色针织开衫一件，无纸条", weight_g=520,
        note="问过客服，没有人登记过这个单号",
    )  # fmt: skip
    parcel_id = receiving.register_unclaimed(session, warehouse, draft).value
    evidence.add(session, warehouse, _NobodysParcel(number), 1, [("parcel", int(parcel_id))])


def _undeliverable(session: Session, warehouse: Actor) -> None:
    order = next(quiet_orders(session, warehouse.clock.now(), 3), None)
    if order is not None:
        draft = ParcelDraft(order.tracking_no, order.courier, note="收件人电话打不通，网点退回")
        receiving.register_undeliverable(session, warehouse, draft, order_id=order.id)


def quiet_orders(session: Session, moment: datetime, days: int) -> Iterator[OrderFacts]:
    """Orders whose parcel has been on its way for so many days, and that have no ticket; the newest first."""
    wanted = OrderFilter(statuses=frozenset({OrderStatus.SHIPPED}))
    for order_id in order_store.list_order_ids(session, wanted, limit=100):
        order = order_facts(session, OrderId(order_id))
        if order.shipped_at is None or order.shipped_at > moment - timedelta(days=days):
            continue
        if order.lines and not tickets_of_order(session, order.id):
            yield order


def _refused(session: Session, warehouse: Actor, chance: random.Random) -> None:
    """A customer sent goods back at our cost; their ticket tells of it, where one waits for goods."""
    waiting = TicketFilter(states=frozenset({TicketState.AWAITING_RETURN}))
    tickets = ticket_rows(session, ticket_store.list_ticket_ids(session, waiting, limit=1))
    number = f"SF{chance.randrange(10**13):013d}"
    draft = ParcelDraft(number, "顺丰速运", sender=tickets[0].customer_name if tickets else "", note="请客户改寄付")
    receiving.refuse_collect(session, warehouse, draft, _FREIGHT_FEN, ticket_id=tickets[0].id if tickets else None)
