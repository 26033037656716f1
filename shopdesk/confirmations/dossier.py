"""Everything about one sheet: its order, its versions with what each changed, and what happened to it."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.confirmations.model import (
    ConfirmationSheet,
    SheetEvent,
    SheetId,
    SheetState,
    SheetVersion,
    effective_state,
)
from shopdesk.confirmations.store import lines_of_versions
from shopdesk.confirmations.versions import (
    FieldDifference,
    SheetDraft,
    SheetLineDraft,
    VersionFacts,
    cleaned,
    version_differences,
)
from shopdesk.core.database import batches
from shopdesk.orders.model import Order, OrderId, OrderLine, OrderStatus
from shopdesk.shops.model import Shop, ShopId

_NEVER_NONE = ("contact", "phone", "address", "courier")


class OrderHead(NamedTuple):
    """What sheets, labels and shipping need of an order."""

    id: OrderId
    order_no: str
    shop_id: ShopId
    shop: str
    sender: str
    sender_phone: str
    sender_address: str
    customer_id: int | None
    buyer: str
    status: OrderStatus
    deleted: bool
    receiver: str
    phone: str
    address: str
    courier: str
    tracking_no: str
    buyer_message: str
    seller_remark: str
    items: str
    quantity: int
    lines: tuple[SheetLineDraft, ...] = ()


class EventRow(NamedTuple):
    """What happened to a sheet; ``what`` as in ``SheetEvent``."""

    at: datetime
    by: str
    what: str
    version_number: int
    note: str


class SheetFacts(NamedTuple):
    """Everything about one sheet.

    ``order_differences`` are where the order says something else by now than the current version (before: the
    order).
    """

    id: SheetId
    version: int  # of the record, to act on the sheet as it was seen
    state: SheetState  # void when the order is closed
    order: OrderHead
    created_at: datetime
    created_by: str
    sent_at: datetime | None
    confirmed_at: datetime | None
    deleted_at: datetime | None
    versions: tuple[VersionFacts, ...]
    events: tuple[EventRow, ...]
    order_differences: tuple[FieldDifference, ...] = ()

    @property
    def current(self) -> VersionFacts:
        """The version that counts: the latest."""
        return self.versions[-1]


def order_heads(session: Session, order_ids: Sequence[int]) -> dict[int, OrderHead]:
    """What sheets and labels need of some orders, by id; those in the recycle bin too."""
    o, s = Order, Shop
    found: dict[int, OrderHead] = {}
    for batch in batches(order_ids):
        query = (
            select(
                o.id, o.order_no, o.shop_id, s.name, s.sender, s.sender_phone, s.sender_address, o.customer_id, o.buyer,
                o.status, o.deleted_at.is_not(None), o.receiver, o.phone, o.address, o.courier, o.tracking_no,
                o.buyer_message, o.seller_remark, o.items, o.quantity,
            )
            .join(s, s.id == o.shop_id)
            .where(o.id.in_(batch))
        )  # fmt: skip
        heads = [OrderHead(*row) for row in session.execute(query)]
        lines = _lines_of_orders(session, batch)
        found |= {head.id: head._replace(lines=tuple(lines.get(head.id, ()))) for head in heads}
    return found


def sheet_facts(session: Session, sheet_ids: Sequence[int]) -> dict[int, SheetFacts]:
    """Everything about some sheets, by id; those in the recycle bin too."""
    found: dict[int, SheetFacts] = {}
    for batch in batches(sheet_ids):
        sheets = session.scalars(select(ConfirmationSheet).where(ConfirmationSheet.id.in_(batch))).all()
        heads = order_heads(session, [sheet.order_id for sheet in sheets])
        versions, events = _versions(session, batch), _events(session, batch)
        for sheet in sheets:
            head, told = heads[sheet.order_id], versions[sheet.id]
            found[sheet.id] = SheetFacts(
                SheetId(sheet.id), sheet.version, effective_state(sheet.state, head.status), head, sheet.created_at,
                sheet.created_by, sheet.sent_at, sheet.confirmed_at, sheet.deleted_at, told,
                tuple(events.get(sheet.id, ())), differences_from_order(head, told[-1].draft),
            )  # fmt: skip
    return found


def differences_from_order(head: OrderHead, draft: SheetDraft) -> tuple[FieldDifference, ...]:
    """Where a version says something else than the order (before: the order), as far as the order has the field.

    Who gets it, where, and by whom can only be not known yet: left empty, it says nothing against the order.
    """
    kept = {line.order_line_id for line in draft.lines}
    lines = tuple(line for line in head.lines if line.order_line_id in kept)
    titles = {line.order_line_id: line.title for line in lines}  # which no sheet changes on an order
    ours = tuple(
        line._replace(title=titles[line.order_line_id]) for line in draft.lines if line.order_line_id in titles
    )
    theirs = SheetDraft(head.receiver, head.phone, head.address, head.courier, head.buyer_message, lines)
    unsaid = {name: getattr(theirs, name) for name in _NEVER_NONE if not getattr(draft, name).strip()}
    return tuple(version_differences(cleaned(theirs), cleaned(draft._replace(lines=ours, **unsaid))))


def _versions(session: Session, sheet_ids: Sequence[int]) -> dict[int, tuple[VersionFacts, ...]]:
    v = SheetVersion
    query = select(v).where(v.sheet_id.in_(sheet_ids)).order_by(v.sheet_id, v.number)
    rows = session.scalars(query).all()
    lines = lines_of_versions(session, [row.id for row in rows])
    found: dict[int, list[VersionFacts]] = {}
    for row in rows:
        told = found.setdefault(row.sheet_id, [])
        goods = tuple(lines.get(row.id, ()))
        draft = SheetDraft(row.contact, row.phone, row.address, row.courier, row.remark, goods)
        changes = tuple(version_differences(told[-1].draft, draft)) if told else ()
        told.append(VersionFacts(row.number, row.sent_at, draft, changes))
    return {sheet_id: tuple(told) for sheet_id, told in found.items()}


def _events(session: Session, sheet_ids: Sequence[int]) -> dict[int, list[EventRow]]:
    e = SheetEvent
    query = select(e.sheet_id, e.at, e.by, e.what, e.version_number, e.note).where(e.sheet_id.in_(sheet_ids))
    found: dict[int, list[EventRow]] = {}
    for row in session.execute(query.order_by(e.id)):
        found.setdefault(row[0], []).append(EventRow(*row[1:]))
    return found


def _lines_of_orders(session: Session, order_ids: Sequence[int]) -> dict[int, list[SheetLineDraft]]:
    n = OrderLine
    query = (
        select(n.order_id, n.id, n.style_no, n.title, n.colour, n.size, n.quantity)
        .where(n.order_id.in_(order_ids))
        .order_by(n.order_id, n.position, n.id)
    )
    found: dict[int, list[SheetLineDraft]] = {}
    for row in session.execute(query):
        found.setdefault(row[0], []).append(SheetLineDraft(*row[1:]))
    return found
