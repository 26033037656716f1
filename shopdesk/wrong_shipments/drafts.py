"""A wrong shipment as people enter it: what its order adds, what is wrong with it, what to look at."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.claims.drafting.claim_draft import parcels_of
from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given, as_number, is_masked, search_key
from shopdesk.core.money import MAX_FEN, format_yuan
from shopdesk.core.text import translate
from shopdesk.customers.service import sole_customer_id
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import OrderFacts
from shopdesk.shops.model import ShopId, Staff, StaffId
from shopdesk.wrong_shipments import store
from shopdesk.wrong_shipments.dossier import ShipmentDetail
from shopdesk.wrong_shipments.goods import GoodsDraft, kind_by_goods, tidied
from shopdesk.wrong_shipments.model import WrongKind, WrongShipmentId, kind_chip

MOST_GRAMS = 1_000_000
MOST_PIECES = 99_999


class ShipmentDraft(NamedTuple):
    """A wrong shipment as people enter it; what is None is taken from its order, or follows from the goods.

    Weights in grams, the loss in fen.
    """

    kind: WrongKind | None = None
    found_on: date | None = None  # None: today
    order_id: OrderId | None = None
    order_no: str = ""  # instead of order_id
    ticket_id: TicketId | None = None
    shop_id: ShopId | None = None
    customer_name: str | None = None
    courier: str | None = None
    tracking_no: str | None = None
    slip_weight_g: int | None = None
    measured_weight_g: int | None = None
    staff_id: StaffId | None = None
    picture_checked: bool = False
    listing_taken_down: bool = False
    loss_fen: int = 0
    memo: str = ""
    lines: tuple[GoodsDraft, ...] | None = None


class Completed(NamedTuple):
    """A draft with what the order on file says, that order, and whose parcel it was."""

    draft: ShipmentDraft
    order: OrderFacts | None
    customer_id: int | None


class Caution(NamedTuple):
    """Something to look at before saving; ``shipment_id`` is another record it is about."""

    words: str
    shipment_id: WrongShipmentId | None = None


def goods_of_order(order: OrderFacts) -> tuple[GoodsDraft, ...]:
    """Everything in an order as if it had been sent as ordered: what was different is changed there."""
    if not order.lines:
        item = order.items
        return (GoodsDraft("", item, max(1, order.quantity), "", item, max(1, order.quantity)),) if item else ()
    found = []
    for line in order.lines:
        spec = " ".join(part for part in (line.colour, line.size) if part) or line.attributes
        item = " ".join(part for part in (line.title, spec) if part) or line.sku_code or line.sub_order_no
        side = (line.style_no, item, line.quantity)
        found.append(GoodsDraft(*side, *side, line.id))
    return tuple(found)


def complete(session: Session, draft: ShipmentDraft) -> Completed:
    """Fill what the draft leaves open from its order, or the order of its ticket."""
    order = _order_of(session, draft)
    lines = tidied(draft.lines) if draft.lines is not None else () if order is None else goods_of_order(order)
    name = draft.customer_name
    if name is None:
        name = "" if order is None else order.buyer
    name = as_given(name)
    parcels = [] if order is None else parcels_of(order)
    tracking_no = next(iter(parcels), "") if draft.tracking_no is None else as_number(as_given(draft.tracking_no))
    courier = ("" if order is None else order.courier) if draft.courier is None else draft.courier.strip()
    full = draft._replace(
        kind=draft.kind or kind_by_goods(lines),
        order_id=None if order is None else order.id,
        order_no=draft.order_no.strip() if order is None else order.order_no,
        shop_id=draft.shop_id if order is None else ShopId(order.shop_id),
        customer_name=name,
        courier=courier,
        tracking_no=tracking_no,
        memo=draft.memo.strip(),
        lines=lines,
    )
    return Completed(full, order, _customer_of(session, name, order))


def problems(session: Session, clock: Clock, draft: ShipmentDraft) -> list[UserError]:
    """Everything that keeps a draft from being saved, each with its field."""
    return list(problems_of(session, clock, complete(session, draft)))


def problems_of(session: Session, clock: Clock, completed: Completed) -> Iterator[UserError]:
    """The same of a draft that is completed already."""
    draft, order, _customer_id = completed
    if draft.order_no and order is None:
        text = translate("WrongShipments", "There is no order {order_no}. Check the number, or leave it out.")
        yield UserError(text.format(order_no=draft.order_no), field="order_no")
    elif not (draft.order_no or draft.customer_name or draft.tracking_no):
        text = translate("WrongShipments", "Say which parcel it was: its order, its tracking no. or its customer.")
        yield UserError(text, field="order_no")
    if draft.ticket_id is not None and _live_ticket(session, draft.ticket_id) is None:
        yield UserError(
            translate("WrongShipments", "This ticket lies in the recycle bin (by now)."), field="ticket_id"
        )  # fmt: skip
    if draft.found_on is not None and draft.found_on > clock.today():
        yield UserError(translate("WrongShipments", "This day is yet to come."), field="found_on")
    yield from _goods_problems(draft)
    for field, grams in (("slip_weight_g", draft.slip_weight_g), ("measured_weight_g", draft.measured_weight_g)):
        if grams is not None and not 0 < grams <= MOST_GRAMS:
            text = translate(
                "WrongShipments", "A weight is between 1 g and {most} g; leave it blank if it is not known."
            )
            yield UserError(text.format(most=f"{MOST_GRAMS:,}"), field=field)
    if draft.staff_id is not None and session.get(Staff, draft.staff_id) is None:
        yield UserError(translate("WrongShipments", "Nobody here has that staff no."), field="staff_id")
    if not 0 <= draft.loss_fen <= MAX_FEN:
        yield UserError(translate("WrongShipments", "A loss is an amount of zero or more."), field="loss_fen")


def cautions(
    session: Session, draft: ShipmentDraft, own_id: WrongShipmentId | None = None
) -> list[Caution]:  # fmt: skip
    """What somebody should look at before saving, and may pass over."""
    full = complete(session, draft).draft
    told: list[Caution] = []
    if full.order_id is not None and full.kind is not None:
        text = translate("WrongShipments", "This order is in the register as “{kind}” already: {register_no}.")
        told += [
            Caution(text.format(kind=kind_chip(full.kind).text, register_no=no), shipment_id)
            for shipment_id, no in store.second_records(session, full.order_id, full.kind, own_id)
        ]
    if full.order_id is not None and full.loss_fen:
        text = translate(
            "WrongShipments",
            "{register_no} counts a loss of {amount} for this parcel already: enter here only what came on top.",
        )
        told += [
            Caution(text.format(register_no=no, amount=format_yuan(loss_fen)), shipment_id)
            for shipment_id, no, loss_fen in store.losses_of_order(session, full.order_id, full.ticket_id, own_id)
        ]
    told += [Caution(words) for words in (*_kind_cautions(full), *_weight_cautions(full))]
    if own_id is not None:
        told += [Caution(words) for words in _entry_cautions(session, own_id, full.staff_id)]
    return told


def draft_of_shipment(detail: ShipmentDetail) -> ShipmentDraft:
    """A record on file as a form begins with it."""
    row = detail.row
    told = {name: getattr(row, name) for name in ShipmentDraft._fields if name != "lines"}
    return ShipmentDraft(**told, lines=detail.lines)


def _order_of(session: Session, draft: ShipmentDraft) -> OrderFacts | None:
    if draft.order_id is not None:
        return orders.order_facts(session, draft.order_id)
    if draft.order_no.strip():
        found = orders.order_with_no(session, as_number(as_given(draft.order_no)))
        return None if found is None else orders.order_facts(session, found)
    ticket = None if draft.ticket_id is None else _live_ticket(session, draft.ticket_id)
    return None if ticket is None else orders.order_facts(session, OrderId(ticket.order_id))


def _live_ticket(session: Session, ticket_id: TicketId) -> Ticket | None:
    ticket = session.get(Ticket, ticket_id)
    return None if ticket is None or ticket.deleted_at is not None else ticket


def _customer_of(session: Session, name: str, order: OrderFacts | None) -> int | None:
    """Whose parcel it was: the order's customer, unless somebody entered another ID; a masked one is nobody."""
    if order is not None and search_key(name) == search_key(order.buyer):
        return order.customer_id
    return None if not name or is_masked(name) else sole_customer_id(session, name)


def _goods_problems(draft: ShipmentDraft) -> Iterator[UserError]:
    lines = draft.lines or ()
    if not lines:
        yield UserError(translate("WrongShipments", "Say what was ordered, and what was sent."), field="lines")
    elif any(max(one.ordered_quantity, one.sent_quantity) > MOST_PIECES for one in lines):
        text = translate("WrongShipments", "At most {most} pieces of a kind.").format(most=f"{MOST_PIECES:,}")
        yield UserError(text, field="lines")
    elif draft.kind is None:
        text = translate(
            "WrongShipments", "What was sent is what was ordered: change what was different, or say what went wrong."
        )
        yield UserError(text, field="kind")


def _kind_cautions(draft: ShipmentDraft) -> Iterator[str]:
    told = kind_by_goods(draft.lines or ())
    if draft.kind in (None, WrongKind.COPIED_WRONG, told):
        return  # that the slip was copied wrong shows in the goods as anything
    chosen = kind_chip(draft.kind).text
    if told is None:
        text = translate("WrongShipments", "It says “{kind}”, and yet what was sent is what was ordered.")
        yield text.format(kind=chosen)
    else:
        text = translate("WrongShipments", "It says “{kind}”; by what was ordered and sent it is “{told}”.")
        yield text.format(kind=chosen, told=kind_chip(told).text)


def _weight_cautions(draft: ShipmentDraft) -> Iterator[str]:
    slip, measured = draft.slip_weight_g, draft.measured_weight_g
    if slip is None or measured is None:
        return
    if draft.kind in (WrongKind.MISSING_ITEM, WrongKind.TOO_FEW) and measured >= slip:
        yield translate(
            "WrongShipments", "Something should be missing, but the parcel weighs no less than its slip says."
        )
    elif draft.kind is WrongKind.TOO_MANY and measured <= slip:
        yield translate(
            "WrongShipments", "There should be too much in it, but the parcel weighs no more than its slip says."
        )


def _entry_cautions(session: Session, own_id: WrongShipmentId, staff_id: StaffId | None) -> Iterator[str]:
    text = translate(
        "WrongShipments", "{entry_no} in the ledger is for {name}. If it was somebody else, reverse it there."
    )
    for entry_staff_id, name, entry_no in store.entry_staff(session, own_id):
        if entry_staff_id != staff_id:
            yield text.format(entry_no=entry_no, name=name)
