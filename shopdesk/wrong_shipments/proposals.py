"""What a record may begin with: an order, a ticket, or a number that was scanned; what it cost, what came of it."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import lookup as tickets
from shopdesk.aftersales.given_away import given_away
from shopdesk.aftersales.model import Ticket, TicketId, TicketLine
from shopdesk.aftersales.states import TicketKind
from shopdesk.claims.drafting.claim_draft import parcels_of, ticket_sent_with
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given, as_number
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import OrderFacts
from shopdesk.wrong_shipments import store
from shopdesk.wrong_shipments.drafts import ShipmentDraft, complete, goods_of_order
from shopdesk.wrong_shipments.goods import GoodsDraft
from shopdesk.wrong_shipments.model import Resolution, WrongKind, WrongShipment, WrongShipmentId

# The trade's own words for what goes wrong, as they stand in reasons and in what customers write.
_KIND_WORDS = {
    WrongKind.COPIED_WRONG: ("抄错",),
    WrongKind.TOO_MANY: ("多发", "多寄", "发多"),
    WrongKind.MISSING_ITEM: ("漏发", "漏寄", "没发", "missing"),
    WrongKind.TOO_FEW: ("少发", "少寄", "少件", "缺件", "发少", "too few"),
    WrongKind.WRONG_ITEM: ("错发", "发错", "错货", "寄错", "wrong"),
}
_RESOLUTIONS = {
    TicketKind.EXCHANGE: Resolution.EXCHANGE,
    TicketKind.REFUND: Resolution.REFUND,
    TicketKind.RETURN: Resolution.REFUND,
    TicketKind.REISSUE: Resolution.REISSUE,
}
# Goods that come back are not lost, nor is what is paid back for them.
_LOSING = frozenset({TicketKind.REFUND, TicketKind.REISSUE})


class FoundParcel(NamedTuple):
    """What a scan leads to: a draft, or the record there is; ``words`` say which, or why neither."""

    draft: ShipmentDraft | None
    shipment_id: WrongShipmentId | None
    words: str


class Loss(NamedTuple):
    """What a wrong shipment cost in fen, and what that is made of; no words where it cost nothing yet."""

    amount_fen: int = 0
    words: str = ""


def kinds_in(text: str) -> set[WrongKind]:
    """What a reason or a customer says went wrong; several where the words leave it open."""
    lowered = text.lower()
    return {kind for kind, words in _KIND_WORDS.items() if any(word in lowered for word in words)}


def draft_from_order(session: Session, order_id: OrderId) -> ShipmentDraft:
    """A record about an order's parcel, its goods as if sent as ordered; raises UserError for no such order."""
    order = orders.order_facts(session, order_id)
    draft = complete(session, ShipmentDraft(order_id=order_id, lines=goods_of_order(order))).draft
    about = _tickets_about(session, order_id)
    if len(about) == 1:
        draft = draft._replace(ticket_id=about[0])
    return draft._replace(loss_fen=_uncounted(session, order_id))


def draft_from_ticket(session: Session, ticket_id: TicketId, clock: Clock | None = None) -> ShipmentDraft:
    """A record about the goods of a ticket: what went wrong by its reason, what it cost by what it gives.

    With a clock it came to light on the day the ticket was opened, else today. Raises UserError for no such ticket.
    """
    ticket = session.get(Ticket, ticket_id)
    if ticket is None or ticket.deleted_at is not None:
        raise UserError(translate("WrongShipments", "This ticket lies in the recycle bin (by now)."))
    order = orders.order_facts(session, OrderId(ticket.order_id))
    kind = _kind_of(ticket)
    draft = ShipmentDraft(
        kind=kind,
        found_on=None if clock is None else clock.day_of(ticket.opened_at),
        order_id=order.id,
        ticket_id=ticket_id,
        loss_fen=_uncounted(session, order.id, ticket_id),
        memo=ticket.description,
        lines=_goods_of(ticket, order, kind),
    )
    return complete(session, draft).draft


def draft_from_code(session: Session, text: str) -> FoundParcel:
    """The record for what was scanned or pasted: a parcel, an order, a ticket's parcel, or the number of a record."""
    code = as_number(as_given(text))
    if not code:
        return FoundParcel(None, None, translate("WrongShipments", "Scan or type a tracking no. or an order no."))
    if (known := store.shipment_with_no(session, code)) is not None:
        return FoundParcel(None, known, translate("WrongShipments", "{code} is in the register.").format(code=code))
    for spelled in dict.fromkeys((code, code.upper())):
        on_file = orders.orders_with_tracking(session, spelled)
        if on_file:
            return _found(session, on_file[0], spelled, len(on_file))
        if (ticket := ticket_sent_with(session, spelled)) is not None:
            words = translate("WrongShipments", "Sent for {ticket_no}.").format(ticket_no=ticket.ticket_no)
            draft = draft_from_order(session, OrderId(ticket.order_id))
            sent = draft._replace(tracking_no=spelled, courier=ticket.out_courier, ticket_id=TicketId(ticket.id))
            return FoundParcel(sent, None, words)
    if (order_id := orders.order_with_no(session, code)) is not None:
        return _found(session, order_id, "", 1)
    words = translate("WrongShipments", "No order on file has the number or the parcel {code}.")
    return FoundParcel(None, None, words.format(code=code))


def loss_of(session: Session, order_id: int, ticket_id: TicketId | None = None) -> Loss:
    """What putting a parcel right has cost: money paid back for good, goods sent again, postage of returns.

    Of one ticket alone where it is named. What customers send back is not lost.
    """
    given = given_away(session, [order_id]).get(order_id)
    if given is None:
        return Loss()
    about = {ticket_id} if ticket_id is not None else set(_tickets_about(session, order_id))
    counted = [one for one in given.tickets if one.kind in _LOSING and one.id in about]
    # Whose return it was that the shop paid for is known only where the order has no other ticket.
    returns_fen = given.return_postage_fen if {one.id for one in given.tickets} <= about else 0
    parts = (
        (sum(one.refunded_fen for one in counted), translate("WrongShipments", "{amount} refunded")),
        (sum(one.reissued_fen for one in counted), translate("WrongShipments", "{amount} of goods sent again")),
        (returns_fen, translate("WrongShipments", "{amount} return postage")),
    )
    told = [text.format(amount=format_yuan(amount)) for amount, text in parts if amount]
    return Loss(sum(amount for amount, _text in parts), " + ".join(told))


def _uncounted(session: Session, order_id: int, ticket_id: TicketId | None = None) -> int:
    """What of a loss no other record counts yet, in fen: money that is lost once is told once."""
    counted = sum(loss_fen for *_record, loss_fen in store.losses_of_order(session, order_id, ticket_id))
    return max(0, loss_of(session, order_id, ticket_id).amount_fen - counted)


def proposed_resolution(session: Session, shipment_id: WrongShipmentId) -> Resolution | None:
    """What came of it by its ticket, or by the only ticket about its order; None where nothing tells."""
    shipment = session.get_one(WrongShipment, shipment_id)
    ticket_id = shipment.ticket_id
    if ticket_id is None and shipment.order_id is not None:
        about = _tickets_about(session, shipment.order_id)
        ticket_id = about[0] if len(about) == 1 else None
    return None if ticket_id is None else _RESOLUTIONS.get(session.get_one(Ticket, ticket_id).kind)


def _kind_of(ticket: Ticket) -> WrongKind:
    """By its reason; where that leaves it open by what the customer says, else by what the ticket gives."""
    by_reason = kinds_in(ticket.reason_text)
    if len(by_reason) == 1:
        return by_reason.pop()
    said = kinds_in(f"{ticket.description} {ticket.note}")
    for found in (by_reason & said, said):
        if len(found) == 1:
            return found.pop()
    return WrongKind.MISSING_ITEM if ticket.kind is TicketKind.REISSUE else WrongKind.WRONG_ITEM


def _goods_of(ticket: Ticket, order: OrderFacts, kind: WrongKind) -> tuple[GoodsDraft, ...]:
    """The goods a ticket is about, with what its reason says was sent instead."""
    on_order = {line.order_line_id: line for line in goods_of_order(order)}
    pieces = [one for one in ticket.lines if one.order_id == order.id]
    return tuple(_line_of(one, on_order.get(one.order_line_id), kind) for one in pieces) or goods_of_order(order)


def _line_of(piece: TicketLine, line: GoodsDraft | None, kind: WrongKind) -> GoodsDraft:
    if line is None:
        item = " ".join(part for part in (piece.title, piece.spec) if part) or piece.sku_code
        line = GoodsDraft(
            piece.style_no, item, piece.quantity, piece.style_no, item, piece.quantity, piece.order_line_id
        )
    match kind:
        case WrongKind.MISSING_ITEM | WrongKind.TOO_FEW:
            return line._replace(sent_quantity=max(0, line.ordered_quantity - piece.quantity))
        case WrongKind.TOO_MANY:
            return line._replace(sent_quantity=line.ordered_quantity + piece.quantity)
        case _:
            unknown = translate("WrongShipments", "something else")
            return line._replace(
                ordered_quantity=piece.quantity, sent_style_no="", sent_item=unknown, sent_quantity=piece.quantity
            )  # fmt: skip


def _found(session: Session, order_id: OrderId, tracking_no: str, number: int) -> FoundParcel:
    draft, order = draft_from_order(session, order_id), orders.order_facts(session, order_id)
    if tracking_no in parcels_of(order):
        draft = draft._replace(tracking_no=tracking_no)
    text = translate("WrongShipments", "Order {order_no} of {customer}.")
    if number > 1:
        text = translate("WrongShipments", "Order {order_no} of {customer}, the newest of {number} in this parcel.")
    return FoundParcel(draft, None, text.format(order_no=order.order_no, customer=order.buyer, number=number))


def _tickets_about(session: Session, order_id: int) -> list[TicketId]:
    """The tickets of an order whose reason says that something went wrong with its parcel."""
    rows = tickets.tickets_of_order(session, order_id)
    return [row.id for row in rows if row.deleted_at is None and kinds_in(row.reason)]
