"""What is wrong with a draft of a ticket: each thing in a sentence that names its field, in the order of the form."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from shopdesk.aftersales import rights
from shopdesk.aftersales.books.reasons import applies_to
from shopdesk.aftersales.drafting.line_checks import line_problems, order_problems
from shopdesk.aftersales.drafting.proposals import Proposal, proposal_in
from shopdesk.aftersales.drafting.situation import Situation, is_unshipped, look_at
from shopdesk.aftersales.drafting.ticket_draft import ReplacementDraft, TicketDraft
from shopdesk.aftersales.model import Reason, ReturnAddress, Ticket, TicketId
from shopdesk.aftersales.states import (
    DISPATCH_KINDS,
    REFUND_KINDS,
    Duty,
    Phase,
    PostagePayer,
    TicketKind,
    kind_chip,
)
from shopdesk.core.actor import Actor
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given, as_number
from shopdesk.core.money import MAX_FEN, format_yuan
from shopdesk.core.text import translate
from shopdesk.shops.service import list_staff

MAX_QUANTITY = 1_000_000
_LENGTHS = {"refund_no": 64, "return_courier": 64, "return_tracking_no": 64}


def problems(session: Session, actor: Actor, draft: TicketDraft, ticket_id: TicketId | None = None) -> list[UserError]:
    """Everything that keeps a draft from being saved, in the order of the form.

    Those of one line have its ``order_line_id`` in their values.
    """
    situation = look_at(session, draft, ticket_id)
    return problems_in(session, actor, draft, situation, proposal_in(session, actor, draft, situation))


def problems_in(
    session: Session, actor: Actor, draft: TicketDraft, situation: Situation, worked_out: Proposal
) -> list[UserError]:
    """The same where everything it is about has been read already."""
    return [
        *order_problems(session, draft, situation),
        *line_problems(draft, situation, worked_out),
        *_kind_problems(draft, situation, worked_out),
        *_reason_problems(draft, situation),
        *_window_problems(session, actor, draft, situation, worked_out),
        *fault_problems(draft),
        *amount_problems(draft, worked_out),
        *postage_problems(draft, situation, worked_out),
        *difference_problems(worked_out),
        *replacement_problems(draft, worked_out),
        *word_problems(session, draft, situation),
    ]


def _kind_problems(draft: TicketDraft, situation: Situation, worked_out: Proposal) -> Iterator[UserError]:
    if draft.phase is Phase.BEFORE_SHIPPING:
        for order in situation.orders.values():
            if not is_unshipped(order):
                text = translate("Tickets", "Order {order_no} has been shipped: choose in transit or after receipt.")
                yield UserError(text.format(order_no=order.order_no), field="phase")
    if worked_out.phase is Phase.BEFORE_SHIPPING and draft.kind is not TicketKind.REFUND:
        text = translate(
            "Tickets",
            "Nothing has been shipped yet, so “{kind}” is not possible. Choose refund only, or another phase.",
        )
        yield UserError(text.format(kind=kind_chip(draft.kind).text), field="kind")
    if draft.keeps_goods and draft.kind is not TicketKind.REFUND:
        text = translate("Tickets", "Only with a refund alone can the customer keep the goods.")
        yield UserError(text, field="keeps_goods")


def _reason_problems(draft: TicketDraft, situation: Situation) -> Iterator[UserError]:
    reason = situation.reason
    if reason is None:
        yield UserError(translate("Tickets", "Choose the reason."), field="reason_id")
        return
    if not applies_to(reason, draft.kind):  # type: ignore[arg-type]  a mapped text is one
        text = translate("Tickets", "“{reason}” is no reason for “{kind}”.")
        yield UserError(text.format(reason=reason.text, kind=kind_chip(draft.kind).text), field="reason_id")
    if not (reason.visible and reason.deleted_at is None) and not _has_reason(situation.own, reason):
        text = translate("Tickets", "The reason “{reason}” is not used any more. Choose another one.")
        yield UserError(text.format(reason=reason.text), field="reason_id")


def _has_reason(own: Ticket | None, reason: Reason) -> bool:
    return own is not None and own.reason_id == reason.id


def _window_problems(
    session: Session, actor: Actor, draft: TicketDraft, situation: Situation, worked_out: Proposal
) -> Iterator[UserError]:
    received, today = draft.received_on, actor.clock.today()
    if received is not None and received > today:
        yield UserError(translate("Tickets", "This day is yet to come."), field="received_on")
        return
    for order in situation.orders.values():
        begin = order.shipped_at or order.ordered_at
        if received is not None and begin is not None and received < (day := actor.clock.day_of(begin)):
            text = translate("Tickets", "Order {order_no} left on {day} only, so it cannot have arrived before.")
            if order.shipped_at is None:
                text = translate("Tickets", "Order {order_no} was placed on {day} only.")
            yield UserError(text.format(order_no=order.order_no, day=day.isoformat()), field="received_on")
            return
    if not worked_out.outside_window or situation.reason is None or worked_out.window_ends_on is None:
        return
    given = draft.override_reason.strip()
    if given and situation.own is not None and given == situation.own.override_reason:
        return  # allowed before, by somebody who might
    text = translate("Tickets", "“{reason}” was possible until {day}. A supervisor can allow it and has to say why.")
    message = text.format(reason=situation.reason.text, day=worked_out.window_ends_on.isoformat())
    if not given:
        yield UserError(message, field="override_reason")
    elif barred := rights.why_not(session, actor, Duty.SUPERVISOR):
        yield UserError(f"{message} {barred}", field="override_reason")


def fault_problems(draft: TicketDraft) -> Iterator[UserError]:
    """What is wrong with the shares of the fault."""
    shares = () if draft.faults is None else draft.faults.values()
    if draft.faults is not None and (sum(shares) != 100 or any(share < 0 for share in shares)):
        text = translate("Tickets", "The shares of the fault have to make 100 %; these make {sum} %.")
        if any(share < 0 for share in shares):
            text = translate("Tickets", "A share of the fault cannot be below zero.")
        yield UserError(text.format(sum=sum(shares)), field="faults")


def amount_problems(draft: TicketDraft, worked_out: Proposal) -> Iterator[UserError]:
    """What is wrong with coupons, coins and fee."""
    for field, told in (("coupons", draft.coupons), ("coins", draft.coins)):
        if any(amount < 0 for amount in told.values()):
            yield UserError(translate("Tickets", "This amount cannot be below zero."), field=field)
    for order in worked_out.orders:
        named = draft.coupons.get(order.order_id, 0) + draft.coins.get(order.order_id, 0)
        if named > order.parts.coupon_fen + order.parts.coins_fen:
            text = translate("Tickets", "Of order {order_no} only {paid} was paid, postage {postage} included.")
            yield UserError(
                text.format(
                    order_no=order.order_no,
                    paid=format_yuan(order.paid_fen),
                    postage=format_yuan(order.parts.postage_fen),
                ),
                field="coupons" if draft.coupons.get(order.order_id) else "coins",
            )
    if not 0 <= draft.service_fee_fen <= MAX_FEN:
        text = translate("Tickets", "This amount cannot be below zero, nor that high.")
        yield UserError(text, field="service_fee_fen")
    whole = sum(one.lines_fen + one.postage_fen + one.coupon_fen + one.coins_fen for one in worked_out.orders)
    if draft.kind in REFUND_KINDS and draft.service_fee_fen > whole:
        text = translate("Tickets", "The service fee is higher than the {amount} that are given back.")
        yield UserError(text.format(amount=format_yuan(whole)), field="service_fee_fen")


def difference_problems(worked_out: Proposal) -> Iterator[UserError]:
    """What is wrong with the price difference of an exchange."""
    back, left = -worked_out.difference_fen, _most_back(worked_out)
    if back > left:
        text = translate("Tickets", "Of what was paid only {amount} can still be given back.")
        yield UserError(text.format(amount=format_yuan(left)), field="difference_fen")
    if worked_out.difference_fen > MAX_FEN:
        yield UserError(translate("Tickets", "This amount is too high."), field="difference_fen")


def _most_back(worked_out: Proposal) -> int:
    """How much an exchange may give back: shared over its goods, no part is above what is left for them."""
    whole = sum(line.share_fen for line in worked_out.lines)
    limits = [line.most_fen * whole // line.share_fen for line in worked_out.lines if line.share_fen]
    return min([whole, sum(one.available_fen for one in worked_out.orders), *limits])


def postage_problems(draft: TicketDraft, situation: Situation, worked_out: Proposal) -> Iterator[UserError]:
    """What is wrong with the postage of a return."""
    if not 0 <= draft.return_postage_fen <= MAX_FEN:
        text = translate("Tickets", "This amount cannot be below zero, nor that high.")
        yield UserError(text, field="return_postage_fen")
    elif draft.return_postage_fen and worked_out.postage_payer is PostagePayer.CUSTOMER:
        text = translate("Tickets", "The customer pays the postage here, so there is none to give back.")
        yield UserError(text, field="return_postage_fen")
    if draft.postage_as_credit and not any(order.customer_id for order in situation.orders.values()):
        text = translate("Tickets", "The platform hides who the customer is, so nothing can be kept as credit.")
        yield UserError(text, field="postage_as_credit")


def replacement_problems(draft: TicketDraft, worked_out: Proposal) -> Iterator[UserError]:
    """What is wrong with the goods that go to the customer; its ``place`` is in the error's values."""
    if draft.kind not in DISPATCH_KINDS:
        return
    lines = {line.order_line_id for line in worked_out.lines}
    for place, one in enumerate(draft.replacements):
        if (text := _wrong_with(one, lines)) is not None:
            yield UserError(text, field="replacements", place=place)


def _wrong_with(one: ReplacementDraft, lines: set[int]) -> str | None:
    name = one.title or one.style_no or one.sku_code
    if not (one.style_no.strip() or one.sku_code.strip() or one.title.strip()):
        return translate("Tickets", "Say which goods are sent: a style no., an SKU code or a name.")
    if not 1 <= one.quantity <= MAX_QUANTITY:
        return translate("Tickets", "“{goods}”: send at least one piece.").format(goods=name)
    if not 0 <= one.price_fen * one.quantity <= MAX_FEN:
        return translate("Tickets", "“{goods}”: the price cannot be below zero, nor that high.").format(goods=name)
    if max(len(one.style_no), len(one.sku_code)) > 100 or len(one.spec) > 200:
        return translate("Tickets", "“{goods}”: style no., SKU code or specification is too long.").format(goods=name)
    if one.order_line_id is not None and one.order_line_id not in lines:
        return translate("Tickets", "“{goods}” is to replace goods that are not in this ticket.").format(goods=name)
    return None


def word_problems(session: Session, draft: TicketDraft, situation: Situation) -> Iterator[UserError]:
    """What is wrong with numbers, the handler and the return address, which can be changed while a ticket is open."""
    for field, longest in _LENGTHS.items():
        if len(as_number(as_given(getattr(draft, field)))) > longest:
            text = translate("Tickets", "This is longer than {most} characters.")
            yield UserError(text.format(most=longest), field=field)
    own = situation.own
    if draft.handler_id is not None and (own is None or own.handler_id != draft.handler_id):
        staff = {one.id: one for one in list_staff(session)}
        if draft.handler_id not in staff or not staff[draft.handler_id].active:  # type: ignore[index]
            yield UserError(translate("Tickets", "This person does not work here any more."), field="handler_id")
    if draft.return_address_id is not None and (own is None or own.return_address_id != draft.return_address_id):
        address = session.get(ReturnAddress, draft.return_address_id)
        shops = {order.shop_id for order in situation.orders.values()}
        if address is None or address.deleted_at is not None or not address.active:
            text = translate("Tickets", "This return address is not used any more. Choose another one.")
            yield UserError(text, field="return_address_id")
        elif address.shop_id is not None and shops - {address.shop_id}:
            text = translate("Tickets", "“{address}” is the return address of another shop.")
            yield UserError(text.format(address=address.name), field="return_address_id")
