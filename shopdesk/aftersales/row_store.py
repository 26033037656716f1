"""The rows of the list of tickets: what one window of it shows, asked for as quickly as it scrolls.

The queries are made once, and told the ids as one text: making them anew takes longer than answering them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, and_, bindparam, case, func, select
from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting.taken_store import COUNTS
from shopdesk.aftersales.model import PlatformRefund, Ticket, TicketId, TicketLine, TicketOrder
from shopdesk.aftersales.states import (
    OPEN_STATES,
    OUR_STATES,
    FaultSide,
    Intervention,
    Phase,
    TicketKind,
    TicketState,
    Urgency,
)
from shopdesk.core.database import batches, read_tuples
from shopdesk.core.identifiers import one_line
from shopdesk.orders.model import Order
from shopdesk.photos import service as photos
from shopdesk.shops.model import Shop, ShopId, Staff

_GOODS_MARK = "；"


class TicketRow(NamedTuple):
    """A ticket as the list shows it. Amounts in fen; ``refund_fen`` is what counts of the three at the moment."""

    id: TicketId
    version: int
    ticket_no: str
    order_id: int
    order_no: str  # those of all its orders, joined by commas
    customer_id: int | None
    customer_name: str
    kind: TicketKind
    state: TicketState
    reason: str
    fault_side: FaultSide
    refund_fen: int
    proposed_fen: int
    approved_fen: int | None
    refunded_fen: int | None
    phase: Phase
    shop_id: ShopId
    shop: str
    handler_id: int | None
    handler: str
    urgency: Urgency
    intervention: Intervention
    refund_no: str
    return_courier: str
    return_tracking_no: str
    returned_at: datetime | None
    ship_first: bool
    out_courier: str
    out_tracking_no: str
    opened_at: datetime
    opened_by: str
    first_reply_at: datetime | None
    reply_due_at: datetime | None
    due_at: datetime | None
    closed_at: datetime | None
    ordered_at: datetime | None  # the first of its orders
    note: str
    deleted_at: datetime | None
    goods: str = ""
    quantity: int = 0
    platform_state: str = ""
    differs: bool = False
    photos: int = 0

    @property
    def is_ours(self) -> bool:
        """Whether the next step is ours."""
        return self.state in OUR_STATES

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.state in OPEN_STATES


_T, _L, _O, _P = Ticket, TicketLine, TicketOrder, PlatformRefund
REFUND_FEN = case((COUNTS, func.coalesce(_T.refunded_fen, _T.approved_fen, _T.proposed_fen)), else_=0)
_WANTED = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_TOLD: dict[str, Any] = {
    "order_no": Order.order_no,
    "ordered_at": Order.ordered_at,
    "reason": _T.reason_text,
    "refund_fen": REFUND_FEN,
    "shop": Shop.name,
    "handler": func.coalesce(Staff.name, ""),
}
_STORED = [name for name in TicketRow._fields if name not in TicketRow._field_defaults]
_ROWS = (
    select(*(_TOLD[name] if name in _TOLD else getattr(_T, name) for name in _STORED))
    .select_from(_T)
    .join(Order, Order.id == _T.order_id)
    .join(Shop, Shop.id == _T.shop_id)
    .outerjoin(Staff, Staff.id == _T.handler_id)
    .where(_T.id.in_(_WANTED))
)
_GOODS = (
    select(_L.ticket_id, _L.style_no, _L.title, _L.spec, _L.quantity)
    .where(_L.ticket_id.in_(_WANTED))
    .order_by(_L.ticket_id, _L.position)
)
_OTHER_ORDERS = (
    select(_O.ticket_id, Order.order_no)
    .join(_T, and_(_T.id == _O.ticket_id, _T.order_id != _O.order_id))
    .join(Order, Order.id == _O.order_id)
    .where(_O.ticket_id.in_(_WANTED))
    .order_by(_O.ticket_id, _O.position)
)
# Of several reports one that differs, else the one seen last: the last one wins.
_PLATFORM = (
    select(_P.ticket_id, _P.state, _P.differs).where(_P.ticket_id.in_(_WANTED)).order_by(_P.differs, _P.seen_at, _P.id)
)


def list_ticket_rows(session: Session, ids: Sequence[int]) -> dict[int, TicketRow]:
    """The rows of some ids, for one window of the table, in the recycle bin or not."""
    rows: dict[int, TicketRow] = {}
    for batch in batches(ids):
        goods, others = _goods_of(session, batch), _others_of(session, batch)
        told_by = {told[0]: told[1:] for told in _told(session, _PLATFORM, batch)}
        shown = photos.count_record_photos(session, Ticket.audit_kind, batch)
        for told in _told(session, _ROWS, batch):
            ticket_id = told[0]
            text, pieces = goods.get(ticket_id, ("", 0))
            platform = told_by.get(ticket_id, ("", False))
            row = TicketRow._make((*told, text, pieces, *platform, shown.get(ticket_id, 0)))
            if ticket_id in others:
                row = row._replace(order_no=", ".join([row.order_no, *others[ticket_id]]))
            rows[row.id] = row
    return rows


def _told(session: Session, query: Select[*tuple[Any, ...]], ids: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    return read_tuples(session, query, {"ids": json.dumps(ids)})


def _goods_of(session: Session, ids: Sequence[int]) -> dict[int, tuple[str, int]]:
    """The goods of each ticket in one line, and how many pieces they are."""
    texts: dict[int, list[str]] = {}
    pieces: dict[int, int] = {}
    for ticket_id, style_no, title, spec, quantity in _told(session, _GOODS, ids):
        texts.setdefault(ticket_id, []).append(f"{style_no} {title} {spec} ×{quantity}".lstrip())
        pieces[ticket_id] = pieces.get(ticket_id, 0) + quantity
    return {ticket_id: (one_line(_GOODS_MARK.join(told)), pieces[ticket_id]) for ticket_id, told in texts.items()}


def _others_of(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    """The order nos. of each ticket beyond the first."""
    found: dict[int, list[str]] = {}
    for ticket_id, order_no in _told(session, _OTHER_ORDERS, ids):
        found.setdefault(ticket_id, []).append(order_no)
    return found
