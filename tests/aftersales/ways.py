"""Tickets brought to any state by the steps that lead there."""

from collections.abc import Callable
from typing import Any

from shopdesk.aftersales import service
from shopdesk.aftersales.books.return_addresses import list_addresses
from shopdesk.aftersales.drafting.drafts import ReplacementDraft
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.service import Counted
from shopdesk.aftersales.states import RefundChannel, TicketKind, TicketState
from tests.aftersales.scene import Scene

BLUE_DRESS = ReplacementDraft(style_no="MY-2601", title="法式连衣裙", spec="蓝色 M", quantity=1, price_fen=12_900)


def all_good(scene: Scene, ticket_id: TicketId) -> dict[int, Counted]:
    """Every piece of a ticket arrived as it should be."""
    return {line["id"]: Counted(good=line["quantity"]) for line in scene.stored(ticket_id)["lines"]}


def all_missing(scene: Scene, ticket_id: TicketId) -> dict[int, Counted]:
    """An empty parcel."""
    return {line["id"]: Counted(missing=line["quantity"]) for line in scene.stored(ticket_id)["lines"]}


def approve(scene: Scene, ticket_id: TicketId) -> None:
    scene.step(service.approve, ticket_id)


def receive(scene: Scene, ticket_id: TicketId) -> None:
    scene.step(service.receive_return, ticket_id, all_good(scene, ticket_id))


def inspect(scene: Scene, ticket_id: TicketId) -> None:
    scene.step(service.pass_inspection, ticket_id)


def refund(scene: Scene, ticket_id: TicketId, amount_fen: int | None = None, **named: Any) -> None:
    amount = scene.stored(ticket_id)["approved_fen"] if amount_fen is None else amount_fen
    channel = named.pop("channel", RefundChannel.PLATFORM)
    scene.step(service.refund, ticket_id, amount, scene.clock.today(), channel, **named)


def dispatch(scene: Scene, ticket_id: TicketId) -> None:
    scene.step(service.dispatch, ticket_id, "圆通速递", "YT9000000000001")


def complete(scene: Scene, ticket_id: TicketId) -> None:
    scene.step(service.complete, ticket_id)


_ON: dict[TicketState, Callable[[Scene, TicketId], None]] = {
    TicketState.PENDING_REVIEW: approve,
    TicketState.AWAITING_RETURN: receive,
    TicketState.INSPECTING: inspect,
    TicketState.AWAITING_REFUND: refund,
    TicketState.AWAITING_DISPATCH: dispatch,
    TicketState.DISPATCHED: complete,
}


def opened(scene: Scene, kind: TicketKind, **fields: Any) -> TicketId:
    """A ticket for the first line of a new order, in a shop with a return address."""
    if not scene.ask(list_addresses):
        scene.address()
    order_id = scene.order()
    fields.setdefault("lines", [(scene.lines(order_id)[0], 1)])
    if kind is TicketKind.EXCHANGE:
        fields.setdefault("replacements", (BLUE_DRESS,))
    return scene.ticket(kind, order_id, **fields)


def brought_to(scene: Scene, kind: TicketKind, state: TicketState, **fields: Any) -> TicketId:
    """A new ticket of a kind in a state."""
    ticket_id = opened(scene, kind, **fields)
    while (now := state_of(scene, ticket_id)) is not state:
        if state is TicketState.REJECTED:
            scene.step(service.reject, ticket_id, "超过期限")
        elif state is TicketState.CANCELLED:
            scene.step(service.cancel, ticket_id, "不退了")
        else:
            _ON[now](scene, ticket_id)
    return ticket_id


def state_of(scene: Scene, ticket_id: TicketId) -> TicketState:
    return scene.stored(ticket_id)["state"]
