"""Tickets made of refunds, many at once: plain rows, with audit trail, numbers and search index kept up by hand."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import upkeep
from shopdesk.aftersales.books.book_store import ReasonRow
from shopdesk.aftersales.drafting import deadlines
from shopdesk.aftersales.drafting.amounts import paid_parts
from shopdesk.aftersales.drafting.quantities import spread_beyond, taken_by_line
from shopdesk.aftersales.drafting.situation import phase_of as phase_of_orders
from shopdesk.aftersales.drafting.situation import spec_of
from shopdesk.aftersales.drafting.taken_store import OrderOnFile, TakenOrder
from shopdesk.aftersales.drafting.ticket_draft import TicketDraft
from shopdesk.aftersales.model import PlatformRefund, Ticket, TicketEvent, TicketLine, TicketOrder
from shopdesk.aftersales.states import (
    OPEN_STATES,
    REFUND_KINDS,
    EventKind,
    FaultSide,
    Intervention,
    Phase,
    RefundChannel,
    TicketKind,
    TicketState,
    Urgency,
)
from shopdesk.core import audit, search
from shopdesk.core.actor import Actor
from shopdesk.core.database import insert_many, reserve_ids, table_of
from shopdesk.core.identifiers import search_key
from shopdesk.orders.model import Order
from shopdesk.photos import service as photos
from shopdesk.refund_files.goods_choice import ChosenGoods, chosen_goods
from shopdesk.refund_files.platform_words import fault_of, intervention_of, meaning_of, phase_of
from shopdesk.refund_files.told_refunds import ToldRefund, kept_values
from shopdesk.shops.model import Platform, ShopId, platform_chip

# What of a ticket has been agreed to when it is in these states.
_AGREED = OPEN_STATES - {TicketState.PENDING_REVIEW} | {TicketState.COMPLETED}


class NewTicket(NamedTuple):
    """A refund that becomes a ticket, with the order it is of, what else was given back of that, and its reason."""

    told: ToldRefund
    order: OrderOnFile
    others: Sequence[TakenOrder]
    reason: ReasonRow
    digest: bytes
    line_ids: Sequence[int | None] = ()  # of each row the line whose number it names


class TicketMaker:
    """Writes the tickets of one shop."""

    def __init__(self, session: Session, actor: Actor, shop_id: ShopId, platform: Platform) -> None:
        self._session, self._actor, self._shop_id = session, actor, shop_id
        self._by = platform_chip(platform).text  # who decided
        self._now = actor.clock.now()
        self._to_resolve: timedelta = deadlines.resolve_due(session, self._now) - self._now

    def make(self, new: Sequence[NewTicket]) -> None:
        """Insert the tickets with their goods, orders, events, and what the platform says of them."""
        session, ids = self._session, reserve_ids(self._session, Ticket, len(new))
        if not new:
            return
        tickets, orders, lines, events, refunds, found = [], [], [], [], [], []
        for ticket_id, ticket_no, one in zip(
            ids, upkeep.next_ticket_nos(session, self._actor, len(new)), new, strict=True
        ):
            goods = self._goods(one)
            ticket = self._ticket(one, goods) | {"id": ticket_id, "ticket_no": ticket_no}
            tickets.append(ticket)
            orders.append(self._order(one, ticket, goods))
            lines += [self._line(ticket_id, one.order.id, place, line) for place, line in enumerate(goods)]
            events.append(self._event(ticket))
            refunds.append(self._refund(one, ticket))
            numbers = (ticket_no, one.order.order_no, ticket["refund_no"], ticket["return_tracking_no"])
            styles = [line.goods.style_no for line in goods]
            found.append(upkeep.findable(ticket_id, one.order.buyer, (*numbers, ticket["out_tracking_no"]), styles))
        for record, rows in (
            (Ticket, tickets),
            (TicketOrder, orders),
            (TicketLine, lines),
            (TicketEvent, events),
            (PlatformRefund, refunds),
        ):
            insert_many(session, table_of(record), rows)
        audit.write_created(session, self._actor, Ticket, ids)
        search.put(session, Ticket.audit_kind, found, fresh=True)
        self._share_photos(dict(zip(ids, (one.order.id for one in new), strict=True)))

    def _goods(self, one: NewTicket) -> list[ChosenGoods]:
        told, order = one.told, one.order
        assert told.kind is not None and told.stage is not None  # checked before
        named = zip(told.rows, one.line_ids, strict=True)
        rows = [row if line_id is None else row | {"line_id": line_id} for row, line_id in named]
        parts = paid_parts(order.paid_fen, order.postage_fen, 0, 0)
        is_open = meaning_of(told.stage, told.kind) in OPEN_STATES
        taken = spread_beyond(taken_by_line(one.others), [order.goods])
        return chosen_goods(rows, told.kind, told.amount_fen, order.goods, parts, taken, is_open=is_open)

    def _ticket(self, one: NewTicket, goods: Sequence[ChosenGoods]) -> dict[str, Any]:
        told, order, values = one.told, one.order, one.told.values
        kind, stage = told.kind, told.stage
        assert kind is not None and stage is not None  # checked before
        state = meaning_of(stage, kind)
        asked = values.get("asked_at") or order.ordered_at or self._now
        closed = None if state in OPEN_STATES else values.get("finished_at") or max(asked, self._now)
        given, asked_fen = sum(line.refund_fen for line in goods), _proposed(told, kind, goods)
        phase = self._phase(one, kind)
        share = sum(line.share_fen for line in goods)
        return {
            "version": 1,
            "deleted_at": None,
            "shop_id": self._shop_id,
            "order_id": order.id,
            "customer_id": order.customer_id,
            "customer_name": order.buyer,
            "kind": kind,
            "phase": phase,
            "state": state,
            "reason_id": one.reason.id,
            "reason_text": one.reason.text,
            "description": values.get("explanation", ""),
            "note": "",
            **_faults(one.reason, fault_of(values.get("fault", ""))),
            "urgency": Urgency.NORMAL,
            "intervention": intervention_of(values.get("intervention", "")) or Intervention.NONE,
            "handler_id": None,
            "refund_no": told.refund.refund_no,
            "received_on": None,
            # Money for goods that stay, less than they cost: they may yet be returned.
            "keeps_goods": kind is TicketKind.REFUND and phase is Phase.AFTER_RECEIPT and asked_fen < share,
            "override_reason": "",
            "override_by": "",
            "refund_postage": asked_fen > given > 0,
            "refund_coupon": False,
            "refund_coins": False,
            "service_fee_fen": 0,
            "proposed_fen": asked_fen,
            **self._decided(kind, state, asked_fen, closed or asked),
            "return_postage_fen": 0,
            "postage_as_credit": False,
            "postage_channel": None,
            "postage_paid_on": None,
            "difference_fen": 0,
            "difference_channel": None,
            "difference_settled_on": None,
            "return_address_id": None,
            "return_address": "",
            "return_courier": values.get("return_courier", "")[:64],
            "return_tracking_no": values.get("return_tracking_no", ""),
            "return_key": search_key(values.get("return_tracking_no", "")),
            "returned_at": None,
            "ship_first": False,
            "out_courier": "",
            "out_tracking_no": values.get("out_tracking_no", ""),
            "out_key": search_key(values.get("out_tracking_no", "")),
            "opened_at": asked,
            "opened_by": self._actor.name,
            "first_reply_at": None,
            "reply_due_at": None,  # the platform has its own
            "due_at": values.get("due_at") or asked + self._to_resolve,
            "dispatched_at": asked if state is TicketState.DISPATCHED else None,
            "closed_at": closed,
        }

    def _decided(self, kind: TicketKind, state: TicketState, amount: int, at: datetime) -> dict[str, Any]:
        """What was agreed and paid by the platform's word."""
        agreed, pays = state in _AGREED, kind in REFUND_KINDS
        paid = pays and state is TicketState.COMPLETED
        return {
            "approved_fen": amount if agreed and pays else None,
            "approved_by": self._by if agreed else "",
            "approved_by_id": None,
            "approved_at": at if agreed else None,
            "refunded_fen": amount if paid else None,
            "refunded_on": self._actor.clock.day_of(at) if paid else None,
            "refund_channel": RefundChannel.PLATFORM if paid else None,
            "refunded_by": self._by if paid else "",
        }

    def _phase(self, one: NewTicket, kind: TicketKind) -> Phase:
        words = (one.told.values.get(name, "") for name in ("goods_state", "order_state", "phase"))
        return phase_of(*words) or phase_of_orders(TicketDraft(kind), {one.order.id: one.order})

    def _order(self, one: NewTicket, ticket: dict[str, Any], goods: Sequence[ChosenGoods]) -> dict[str, Any]:
        order, is_open = one.order, ticket["state"] in OPEN_STATES
        beyond = ticket["proposed_fen"] - sum(line.refund_fen for line in goods) if goods else 0
        return {
            "ticket_id": ticket["id"],
            "order_id": order.id,
            "position": 0,
            "paid_fen": order.paid_fen,
            "outside_fen": 0,  # what the platform says it gave back holds this refund too
            "postage_fen": max(0, beyond),
            "coupon_fen": 0,
            "coins_fen": 0,
            "proposed_fen": ticket["proposed_fen"],
            "approved_fen": ticket["approved_fen"],
            "refunded_fen": ticket["refunded_fen"],
            "extend_until": deadlines.extension(self._session, order, [*one.others], self._now) if is_open else None,
            "extended_at": None,
            "extended_by": "",
        }

    def _line(self, ticket_id: int, order_id: int, place: int, line: ChosenGoods) -> dict[str, Any]:
        goods = line.goods
        return {
            "ticket_id": ticket_id,
            "order_id": order_id,
            "order_line_id": goods.id,
            "position": place,
            "style_no": goods.style_no,
            "sku_code": goods.sku_code,
            "title": goods.title,
            "spec": spec_of(goods),
            "quantity": line.quantity,
            "share_fen": line.share_fen,
            "refund_fen": line.refund_fen,
            "good": None,
            "defective": None,
            "missing": None,
        }

    def _event(self, ticket: dict[str, Any]) -> dict[str, Any]:
        return {
            "ticket_id": ticket["id"],
            "at": self._now,
            "by": self._actor.name,
            "what": EventKind.IMPORTED,
            "state": ticket["state"],
            "note": ticket["refund_no"],
            "amount_fen": ticket["proposed_fen"] or None,
        }

    def _refund(self, one: NewTicket, ticket: dict[str, Any]) -> dict[str, Any]:
        return refund_row(one.told, ticket["kind"], one.digest) | {
            "ticket_id": ticket["id"],
            "shop_id": self._shop_id,
            "order_no": one.told.values["order_no"],
            "seen_at": self._now,
            "differs": False,
        }

    def _share_photos(self, order_of: dict[int, int]) -> None:
        """What a customer sent for an order is evidence for its ticket."""
        with_photos = photos.count_record_photos(self._session, Order.audit_kind, [*set(order_of.values())])
        for ticket_id, order_id in order_of.items():
            if order_id in with_photos:
                photos.share_photos(self._session, (Order.audit_kind, order_id), (Ticket.audit_kind, ticket_id))


def refund_row(told: ToldRefund, kind: TicketKind, digest: bytes) -> dict[str, Any]:
    """What is kept of a refund that nobody knew, but for whose it is."""
    blank: dict[str, Any] = {
        **dict.fromkeys(("state", "reason", "explanation", "intervention", "return_courier", "return_tracking_no"), ""),
        **dict.fromkeys(("means", "kind", "asked_at", "due_at", "finished_at")),
        "amount_fen": 0,
    }
    known = {"refund_no": told.refund.refund_no, "digest": digest, "data": told.data}
    return blank | kept_values(told, kind) | known


def _proposed(told: ToldRefund, kind: TicketKind, goods: Sequence[ChosenGoods]) -> int:
    """What a refund asks for: as it says, else what was paid for its goods."""
    if kind not in REFUND_KINDS:
        return 0
    return told.amount_fen if told.amount_fen is not None else sum(line.refund_fen for line in goods)


def _faults(reason: ReasonRow, told: FaultSide | None) -> dict[str, Any]:
    side = told or reason.fault_side
    shares = {f"fault_{one}": 100 if one is side else 0 for one in FaultSide}
    return {"fault_side": side, **shares, "postage_payer": reason.postage_payer}
