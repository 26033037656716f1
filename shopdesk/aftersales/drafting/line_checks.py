"""What is wrong with the goods of a draft: whose they are, how many there are, what can be given back for them."""

from collections import Counter
from collections.abc import Iterator

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting.proposals import LineProposal, OrderProposal, Proposal
from shopdesk.aftersales.drafting.situation import Situation, goods_name
from shopdesk.aftersales.drafting.taken_store import OrderOnFile
from shopdesk.aftersales.drafting.ticket_draft import LineDraft, TicketDraft
from shopdesk.aftersales.states import REFUND_KINDS, TicketKind
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import is_masked, one_line
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.customers.model import CustomerId
from shopdesk.customers.service import group_of
from shopdesk.orders.model import OrderStatus


def order_problems(session: Session, draft: TicketDraft, situation: Situation) -> Iterator[UserError]:
    """What is wrong with the orders of a draft: gone, unpaid, of several shops or people."""
    if not draft.lines:
        yield UserError(translate("Tickets", "Choose the goods this is about."), field="lines")
        return
    missing = [line for line in draft.lines if line.order_line_id not in situation.goods]
    if missing:
        text = translate("Tickets", "Some of these goods are no longer in their order. Choose the goods anew.")
        yield UserError(text, field="lines", order_line_id=missing[0].order_line_id)
    for order in situation.orders.values():
        if (text := _wrong_with(order, draft, situation)) is not None:
            yield UserError(text.format(order_no=order.order_no), field="lines", order_id=order.id)
    told = list(situation.orders.values())
    for order in told[1:]:
        if order.shop_id != told[0].shop_id:
            text = translate("Tickets", "Orders {order_no} and {other_no} are of different shops. Make two tickets.")
        elif not _are_of_one_person(session, told[0], order):
            text = translate(
                "Tickets", "Orders {order_no} and {other_no} may be of different customers. Make two tickets."
            )
        else:
            continue
        message = text.format(order_no=told[0].order_no, other_no=order.order_no)
        yield UserError(message, field="lines", order_id=order.id)


def _wrong_with(order: OrderOnFile, draft: TicketDraft, situation: Situation) -> str | None:
    own = situation.own is not None and bool(situation.own_part(order.id))
    if order.deleted_at is not None:
        if own:
            return None  # it was thrown away meanwhile; its ticket goes on
        return translate("Tickets", "Order {order_no} lies in the recycle bin. Restore it first.")
    if order.status is OrderStatus.UNPAID:
        return translate("Tickets", "Order {order_no} is not paid yet, so there is nothing to give back or to replace.")
    if order.paid_fen <= 0 and order.status is OrderStatus.CLOSED:
        return translate("Tickets", "Order {order_no} was closed without being paid: there is nothing to give back.")
    if order.paid_fen <= 0 and draft.kind in REFUND_KINDS:
        return translate("Tickets", "Nothing was paid for order {order_no}, so there is nothing to give back.")
    return None


def _are_of_one_person(session: Session, one: OrderOnFile, other: OrderOnFile) -> bool:
    """By the customer's IDs; where the platform hides one of them, by the very same receiver, phone and address."""
    if one.customer_id is not None and other.customer_id is not None:
        if one.customer_id == other.customer_id:
            return True
        return other.customer_id in group_of(session, CustomerId(one.customer_id))
    told = [(order.receiver, order.phone, order.address) for order in (one, other)]
    if any(not part.strip() or is_masked(part) for parts in told for part in parts):
        return False
    same_place = one.address_key is not None and one.address_key == other.address_key
    people = [(one_line(receiver), one_line(phone)) for receiver, phone, _address in told]
    return people[0] == people[1] and (same_place or one_line(one.address) == one_line(other.address))


def line_problems(draft: TicketDraft, situation: Situation, worked_out: Proposal) -> Iterator[UserError]:
    """What is wrong with single lines, and with all that is given back of an order together."""
    times = Counter(line.order_line_id for line in draft.lines)
    shown = {line.order_line_id: line for line in worked_out.lines}
    for line in {one.order_line_id: one for one in draft.lines}.values():
        goods = situation.goods.get(line.order_line_id)
        if goods is None:
            continue
        text = _wrong_with_line(draft, situation, line, shown[line.order_line_id], times[line.order_line_id])
        if text is not None:
            message = text.format(goods=goods_name(goods), bought=goods.quantity)
            yield UserError(message, field="lines", order_line_id=line.order_line_id)
    if draft.kind in REFUND_KINDS:
        entered = {line.order_line_id for line in draft.lines if line.refund_fen is not None}
        yield from _refund_problems(draft, worked_out, entered)


def _wrong_with_line(
    draft: TicketDraft, situation: Situation, line: LineDraft, shown: LineProposal, times: int
) -> str | None:
    if times > 1:
        return translate("Tickets", "“{goods}” is named twice. Put both together.")
    if line.quantity < 1:
        return translate("Tickets", "“{goods}”: choose at least one piece.")
    if line.quantity > shown.available:
        return _too_many(draft, situation, shown)
    if draft.kind not in REFUND_KINDS or line.refund_fen is None:
        return None
    if line.refund_fen < 0:
        return translate("Tickets", "“{goods}”: an amount cannot be below zero.")
    if line.refund_fen > shown.most_fen:
        text = translate("Tickets", "“{goods}”: of what was paid for these pieces, {amount} can be given back.")
        return text.replace("{amount}", format_yuan(shown.most_fen))
    return None


def _too_many(draft: TicketDraft, situation: Situation, shown: LineProposal) -> str:
    if shown.available == shown.bought:
        return translate("Tickets", "“{goods}”: {bought} bought, not more.")
    takers = [
        one
        for one in situation.others
        if any(line.order_line_id == shown.order_line_id for line in one.lines)
        and (one.kind is TicketKind.REISSUE) == (draft.kind is TicketKind.REISSUE)
        and not one.keeps_goods
        and one.counts
    ]
    numbers = translate("Tickets", ", ").join(dict.fromkeys(one.ticket_no for one in takers))
    text = translate("Tickets", "“{goods}”: {bought} bought, {left} left beside {tickets}.")
    return text.replace("{left}", str(shown.available)).replace("{tickets}", numbers)


def _refund_problems(draft: TicketDraft, worked_out: Proposal, entered: set[int]) -> Iterator[UserError]:
    for order in worked_out.orders:
        asked = sum(
            line.refund_fen
            for line in worked_out.lines
            if line.order_id == order.order_id and line.order_line_id in entered
        )
        if asked - order.fee_fen > order.available_fen:
            yield _beyond(order)
    if draft.kind is TicketKind.REFUND and worked_out.orders and worked_out.proposed_fen <= 0:
        spent = [order for order in worked_out.orders if order.available_fen <= 0 < order.paid_fen]
        if spent:
            yield _beyond(spent[0])
        elif all(order.paid_fen > 0 for order in worked_out.orders):
            text = translate("Tickets", "Nothing would be given back. Enter how much, or choose another kind.")
            yield UserError(text, field="lines")


def _beyond(order: OrderProposal) -> UserError:
    """More than is left of an order, and what became of the rest."""
    if order.available_fen <= 0:
        text = translate("Tickets", "Everything that was paid for order {order_no} ({paid}) is given back already.")
    else:
        text = translate("Tickets", "Of the {paid} paid for order {order_no} {amount} can still be given back.")
    message = text.format(
        order_no=order.order_no, paid=format_yuan(order.paid_fen), amount=format_yuan(order.available_fen)
    )
    if order.outside_fen:
        without = translate("Tickets", "{amount} were given back without a ticket.")
        message = f"{message} {without.format(amount=format_yuan(order.outside_fen))}"
    return UserError(message, field="lines", order_id=order.order_id)
