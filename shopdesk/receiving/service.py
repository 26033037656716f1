"""What people do with parcels at the receiving desk. Weights are grams, amounts fen.

A verb on a parcel takes the version the person saw and raises Conflict when somebody wrote in between.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import rights
from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.lookup import TicketRow, ticket_rows, tickets_of_order
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.service import Counted
from shopdesk.aftersales.states import Duty, EventKind
from shopdesk.aftersales.steps import ticket_goods
from shopdesk.aftersales.steps.dispatching import take_in_undelivered
from shopdesk.aftersales.steps.steps_ahead import StepChoice, steps_ahead
from shopdesk.aftersales.steps.taking import note_event, seen_ticket, what_bars, why_not_now
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.identifiers import as_given, search_key
from shopdesk.core.text import translate
from shopdesk.orders.drafts import is_tracking_no, tracking_problem
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import order_facts
from shopdesk.receiving import goods, store
from shopdesk.receiving.matching import (
    Candidates,
    ParcelMatch,
    courier_of,
    find_candidates,
    match_parcel,
    scanned_number,
)
from shopdesk.receiving.model import ParcelId, ParcelKind, ParcelState, ReturnParcel
from shopdesk.receiving.settling import (
    claim_parcel,
    enter_number,
    reopen_parcel,
    require_version,
    resend_parcel,
    settle,
    settle_parcel,
)
from shopdesk.receiving.store import GoodsLine, ParcelRow
from shopdesk.shops.model import ShopId

__all__ = [
    "Candidates",
    "Counted",
    "GoodsLine",
    "ParcelDraft",
    "ParcelMatch",
    "ParcelRow",
    "Received",
    "TicketAtDesk",
    "change_parcel",
    "claim_parcel",
    "delete_parcels",
    "find_candidates",
    "goods_of_order",
    "goods_of_ticket",
    "leaving_goods",
    "lighter_by_g",
    "match_parcel",
    "parcels_of_ticket",
    "receive_for_ticket",
    "refuse_collect",
    "register_unclaimed",
    "register_undeliverable",
    "reopen_parcel",
    "resend_parcel",
    "restore_parcels",
    "settle_parcel",
    "ticket_at_desk",
    "waiting_parcels",
]

# What a scale at a packing table and the one of a courier differ by anyway.
SCALES_DIFFER_G = 20
_INSPECTION = ("pass_inspection", "fail_inspection")
_LONGEST = {"courier": 64, "customer_name": 200}
_DELETABLE = frozenset({ParcelKind.UNCLAIMED, ParcelKind.COLLECT})


class ParcelDraft(NamedTuple):
    """What is known of a parcel. ``sender`` and ``contents`` are whatever the slip and a look inside tell."""

    tracking_no: str = ""
    courier: str = ""  # empty: the number tells, where it can
    customer_name: str = ""
    sender: str = ""
    contents: str = ""
    weight_g: int | None = None
    slip_weight_g: int | None = None
    note: str = ""


class TicketAtDesk(NamedTuple):
    """A ticket whose goods lie on the desk: what should be in the parcel, and what can be done.

    ``why_not_receive`` is empty where its goods can be taken in (again); ``inspection`` has the steps of one, where
    there is something to inspect.
    """

    row: TicketRow
    goods: tuple[GoodsLine, ...]
    why_not_receive: str
    inspection: tuple[StepChoice, ...] = ()


class Received(NamedTuple):
    """A parcel that was taken in, and how much lighter it is than its slip says (0: it is not)."""

    parcel_id: ParcelId
    lighter_by_g: int = 0


def receive_for_ticket(
    session: Session,
    actor: Actor,
    ticket_id: TicketId,
    seen_version: int,
    counts: Mapping[int, Counted],
    draft: ParcelDraft = ParcelDraft(),  # noqa: B008  a NamedTuple cannot change
) -> Done[Received]:
    """Take in what a customer sent back for a ticket, counted by the ticket's lines (their ids).

    A parcel of this number that waited is this one. The ticket gets number and courier when it had none. Raises
    UserError for what ``aftersales.service.receive_return`` refuses, and Conflict.
    """
    draft = _checked(session, draft)
    ticket = seen_ticket(session, ticket_id, seen_version)
    enter_number(session, actor, ticket, draft.courier, draft.tracking_no)
    lighter = lighter_by_g(draft.weight_g, draft.slip_weight_g)
    told = [draft.note, _lighter_text(draft) if lighter else ""]
    note = translate("Receiving", "; ").join(filter(None, told))
    tickets.receive_return(session, actor, ticket_id, ticket.version, counts, note)
    parcel = store.waiting_with_number(session, draft.tracking_no)
    if parcel is None or parcel.kind is not ParcelKind.UNCLAIMED:
        parcel = _new(session, actor, draft, ParcelKind.RETURN)
    else:
        _fill(parcel, draft._replace(note=" ".join(filter(None, (parcel.note, draft.note)))))
        goods.hand_over_photos(session, parcel, ticket_id)
        parcel.kind = ParcelKind.RETURN
    parcel.ticket_id, parcel.order_id, parcel.customer_name = ticket_id, ticket.order_id, ticket.customer_name
    settle(parcel, actor, translate("Receiving", "Received for {ticket_no}").format(ticket_no=ticket.ticket_no))
    session.flush()
    return Done(Received(ParcelId(parcel.id), lighter), changed("parcel", "ticket", "stock", "photo"))


def register_unclaimed(session: Session, actor: Actor, draft: ParcelDraft) -> Done[ParcelId]:
    """Keep a parcel that nobody knows whose it is (无主件), until its ticket is found.

    Raises UserError when nothing at all is known of it, and when one of this number waits already.
    """
    rights.require(session, actor, Duty.WAREHOUSE)
    draft = _checked(session, draft)
    if not (draft.tracking_no or draft.sender or draft.contents):
        text = translate("Receiving", "Enter the tracking no., or what the slip and a look inside tell.")
        raise UserError(text, field="tracking_no")
    _require_not_waiting(session, actor, draft)
    parcel = _new(session, actor, draft, ParcelKind.UNCLAIMED)
    session.flush()
    return Done(ParcelId(parcel.id), changed("parcel"))


def register_undeliverable(
    session: Session,
    actor: Actor,
    draft: ParcelDraft,
    *,
    order_id: OrderId | None = None,
    ticket_id: TicketId | None = None,
    counts: Mapping[int, Counted] | None = None,
) -> Done[ParcelId]:
    """Take in a parcel of ours that could not be delivered: an order's, or what a ticket had sent out.

    ``counts`` are by the lines of the order (their ids); None stands for everything, good. What a ticket had sent out
    comes back as it left. Raises UserError for counts that do not fit, for a parcel of nobody or of a ticket that is
    gone, and Conflict when one of this number waits already.
    """
    rights.require(session, actor, Duty.WAREHOUSE)
    draft = _checked(session, draft)
    _require_not_waiting(session, actor, draft)
    if ticket_id is None and order_id is None:
        raise UserError(translate("Receiving", "Say which order the parcel belongs to."), field="order")
    ticket = None if ticket_id is None else _live_ticket(session, ticket_id)
    parcel = _new(session, actor, draft, ParcelKind.UNDELIVERABLE)
    if ticket is not None:
        parcel.ticket_id, parcel.order_id, parcel.customer_name = ticket_id, ticket.order_id, ticket.customer_name
        session.flush()
        take_in_undelivered(session, actor, ticket, goods.mark(parcel))
    elif order_id is not None:
        order = order_facts(session, order_id)
        parcel.ticket_id = next((row.id for row in tickets_of_order(session, order_id) if row.is_open), None)
        parcel.order_id, parcel.customer_name = order_id, order.buyer
        session.flush()
        goods.take_in(session, actor, parcel, order.shop_id, store.goods_of_order(session, order_id), counts)
        if parcel.ticket_id is not None:
            text = translate("Receiving", "The parcel {tracking_no} could not be delivered and came back.")
            whose = session.get_one(Ticket, parcel.ticket_id)
            note_event(session, actor, whose, EventKind.NOTE, text.format(tracking_no=draft.tracking_no))
    return Done(ParcelId(parcel.id), changed("parcel", "ticket", "stock"))


def refuse_collect(
    session: Session,
    actor: Actor,
    draft: ParcelDraft,
    freight_fen: int,
    *,
    ticket_id: TicketId | None = None,
    order_id: OrderId | None = None,
) -> Done[ParcelId]:
    """Record that a parcel whose freight we were to pay was not taken; the ticket tells of it, where there is one.

    Raises UserError without a number, for an amount below zero, and for a ticket that is gone.
    """
    rights.require(session, actor, Duty.WAREHOUSE)
    draft = _checked(session, draft)
    if not draft.tracking_no:
        raise UserError(translate("Receiving", "Enter the tracking no."), field="tracking_no")
    if freight_fen < 0:
        raise UserError(translate("Receiving", "Enter the amount without a minus sign."), field="freight")
    ticket = None if ticket_id is None else _live_ticket(session, ticket_id)
    parcel = _new(session, actor, draft, ParcelKind.COLLECT)
    parcel.freight_fen, parcel.ticket_id, parcel.order_id = freight_fen, ticket_id, order_id
    settle(parcel, actor, translate("Receiving", "Not taken: the freight was to be paid by us"))
    if ticket is not None:
        parcel.order_id, parcel.customer_name = ticket.order_id, ticket.customer_name
        words = " ".join(filter(None, (draft.courier, draft.tracking_no, draft.note)))
        note_event(session, actor, ticket, EventKind.COLLECT_REFUSED, words, freight_fen or None)
    session.flush()
    return Done(ParcelId(parcel.id), changed("parcel", "ticket"))


def change_parcel(
    session: Session, actor: Actor, parcel_id: ParcelId, seen_version: int, draft: ParcelDraft
) -> Changes:
    """Correct what was entered about a parcel; whose it is follows from its ticket or order, where it has one."""
    rights.require(session, actor, Duty.WAREHOUSE)
    parcel = require_version(session, parcel_id, seen_version)
    if parcel.ticket_id is not None or parcel.order_id is not None:
        draft = draft._replace(customer_name=parcel.customer_name)
    draft = _checked(session, draft)
    if search_key(draft.tracking_no) != parcel.tracking_key and parcel.kind is not ParcelKind.UNCLAIMED:
        text = translate("Receiving", "The number stays: the parcel was matched by it.")
        raise UserError(text, field="tracking_no")
    _fill(parcel, draft)
    return changed("parcel")


def delete_parcels(session: Session, actor: Actor, parcel_ids: list[ParcelId]) -> Changes:
    """Move parcels to the recycle bin; raises UserError for those whose goods were taken into stock."""
    rights.require(session, actor, Duty.WAREHOUSE)
    for parcel_id in parcel_ids:
        parcel = session.get_one(ReturnParcel, parcel_id)
        if parcel.kind not in _DELETABLE:
            text = translate("Receiving", "The goods of {tracking_no} were taken in, so it stays.")
            raise UserError(text.format(tracking_no=parcel.tracking_no))
        if parcel.deleted_at is None:
            parcel.deleted_at = actor.clock.now()
    return changed("parcel")


def restore_parcels(session: Session, actor: Actor, parcel_ids: list[ParcelId]) -> Changes:
    """Take parcels out of the recycle bin."""
    rights.require(session, actor, Duty.WAREHOUSE)
    for parcel_id in parcel_ids:
        session.get_one(ReturnParcel, parcel_id).deleted_at = None
    return changed("parcel")


def lighter_by_g(weight_g: int | None, slip_weight_g: int | None) -> int:
    """How much lighter a parcel is than its slip says, in grams; 0 within what scales differ by, or when unknown."""
    if weight_g is None or slip_weight_g is None:
        return 0
    lighter = slip_weight_g - weight_g
    return lighter if lighter > SCALES_DIFFER_G else 0


def ticket_at_desk(session: Session, actor: Actor, ticket_id: TicketId) -> TicketAtDesk:
    """A ticket as the receiving desk shows it; raises UserError when it is gone."""
    ticket = _live_ticket(session, ticket_id)
    error = why_not_now(session, actor, ticket, "receive_return") or what_bars(session, actor, ticket, "receive_return")
    return TicketAtDesk(
        ticket_rows(session, [ticket_id])[0],
        tuple(store.goods_of_ticket(session, ticket_id)),
        "" if error is None else error.message,
        tuple(step for step in steps_ahead(session, actor, ticket_id) if step.key in _INSPECTION),
    )


def goods_of_ticket(session: Session, ticket_id: TicketId) -> list[GoodsLine]:
    """What a customer sends back for a ticket, with what was counted of it before."""
    return store.goods_of_ticket(session, ticket_id)


def leaving_goods(session: Session, ticket_id: TicketId) -> list[GoodsLine]:
    """What a ticket sends to the customer, such as comes back when it cannot be delivered."""
    left = ticket_goods.leaving(session.get_one(Ticket, ticket_id))
    return [
        GoodsLine(one.id, one.order_line_id, one.style_no, one.sku_code, one.title, one.spec, quantity)
        for one, quantity, _grade in left
    ]


def goods_of_order(session: Session, order_id: OrderId) -> list[GoodsLine]:
    """What left for an order."""
    return store.goods_of_order(session, order_id)


def parcels_of_ticket(session: Session, ticket_id: TicketId) -> list[ParcelRow]:
    """The parcels that arrived for a ticket, newest first."""
    rows = store.list_parcel_rows(session, found := store.parcels_of(session, ticket_id=ticket_id))
    return [rows[parcel_id] for parcel_id in found]


def waiting_parcels(session: Session, shop_id: ShopId | None = None) -> tuple[int, datetime | None]:
    """How many parcels wait for somebody to say what becomes of them, and when the oldest arrived."""
    return store.count_and_oldest_waiting(session, shop_id)


def _checked(session: Session, draft: ParcelDraft) -> ParcelDraft:
    """The draft as it is stored; raises UserError for a misread number, a negative weight, and what is too long."""
    number = scanned_number(draft.tracking_no)
    if number and not is_tracking_no(number):
        raise UserError(tracking_problem(number), field="tracking_no")
    draft = draft._replace(
        tracking_no=number,
        courier=as_given(draft.courier) or courier_of(session, number),
        customer_name=as_given(draft.customer_name),
        sender=draft.sender.strip(),
        contents=draft.contents.strip(),
        note=draft.note.strip(),
    )
    for name, longest in _LONGEST.items():
        if len(getattr(draft, name)) > longest:
            text = translate("Receiving", "At most {longest} characters.").format(longest=longest)
            raise UserError(text, field=name)
    for name in ("weight_g", "slip_weight_g"):
        if (getattr(draft, name) or 0) < 0:
            raise UserError(translate("Receiving", "A weight is not below zero."), field=name)
    return draft


def _live_ticket(session: Session, ticket_id: TicketId) -> Ticket:
    ticket = session.get(Ticket, ticket_id)
    if ticket is None or ticket.deleted_at is not None:
        raise UserError(translate("Receiving", "This ticket is in the recycle bin, or does not exist any more."))
    return ticket


def _new(session: Session, actor: Actor, draft: ParcelDraft, kind: ParcelKind) -> ReturnParcel:
    now = actor.clock.now()
    parcel = ReturnParcel(kind=kind, state=ParcelState.WAITING, arrived_at=now, received_by=actor.name)
    _fill(parcel, draft)
    session.add(parcel)
    return parcel


def _fill(parcel: ReturnParcel, draft: ParcelDraft) -> None:
    for name, value in draft._asdict().items():
        setattr(parcel, name, value)
    parcel.tracking_key = search_key(draft.tracking_no)


def _require_not_waiting(session: Session, actor: Actor, draft: ParcelDraft) -> None:
    other = store.waiting_with_number(session, draft.tracking_no)
    if other is not None:
        text = translate("Receiving", "{tracking_no} is here since {day} and still waits. Settle that one.")
        day = actor.clock.day_of(other.arrived_at).isoformat()
        raise Conflict(text.format(tracking_no=draft.tracking_no, day=day), parcel_id=other.id)


def _lighter_text(draft: ParcelDraft) -> str:
    text = translate("Receiving", "{weight} kg instead of {slip} kg on the slip")
    weight, slip = draft.weight_g or 0, draft.slip_weight_g or 0
    return text.format(weight=f"{weight / 1000:g}", slip=f"{slip / 1000:g}")
