"""What follows from a draft: how many pieces are left, what may be given back, whose fault it is. Amounts in fen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales.drafting import amounts, deadlines, quantities, windows
from shopdesk.aftersales.drafting.amounts import Asked, Granted, LineAmount, PaidParts
from shopdesk.aftersales.drafting.situation import Situation, look_at, phase_of, spec_of
from shopdesk.aftersales.drafting.taken_store import OrderedGoods
from shopdesk.aftersales.drafting.ticket_draft import LineDraft, ReplacementDraft, TicketDraft
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import REFUND_KINDS, FaultSide, Phase, PostagePayer, TicketKind
from shopdesk.core.actor import Actor


class LineProposal(NamedTuple):
    """A line of a draft: how many pieces are left, what was paid for those named, what of it is given back."""

    order_line_id: int
    order_id: int
    order_no: str
    style_no: str
    sku_code: str
    title: str
    spec: str
    bought: int
    available: int
    quantity: int
    share_fen: int
    refund_fen: int
    most_fen: int  # what may be given back for these pieces


class OrderProposal(NamedTuple):
    """An order of a draft: what of it is given back, and out of what.

    Lines, postage, coupon and coins, less the fee, are ``proposed_fen``; ``…_left_fen`` is what could be given back of
    postage, coupon and coins if it were asked for. ``extend_until`` is the trade's new deadline, where it runs.
    """

    order_id: int
    order_no: str
    paid_fen: int
    available_fen: int
    lines_fen: int
    postage_fen: int
    coupon_fen: int
    coins_fen: int
    fee_fen: int
    proposed_fen: int
    extend_until: datetime | None
    outside_fen: int
    parts: PaidParts
    postage_left_fen: int
    coupon_left_fen: int
    coins_left_fen: int


class Proposal(NamedTuple):
    """Everything that follows from a draft. ``faults`` are percent."""

    lines: tuple[LineProposal, ...]
    orders: tuple[OrderProposal, ...]
    phase: Phase
    refund_postage: bool
    proposed_fen: int
    difference_fen: int
    faults: Mapping[FaultSide, int]
    fault_side: FaultSide | None
    postage_payer: PostagePayer | None
    window_ends_on: date | None
    outside_window: bool


def proposal(session: Session, actor: Actor, draft: TicketDraft, ticket_id: TicketId | None = None) -> Proposal:
    """What follows from a draft, however little of it is filled in; ``ticket_id`` is the ticket that is changed."""
    return proposal_in(session, actor, draft, look_at(session, draft, ticket_id))


def proposal_in(session: Session, actor: Actor, draft: TicketDraft, situation: Situation) -> Proposal:
    """The same where everything it is about has been read already."""
    phase = phase_of(draft, situation.orders)
    lines = _lines(draft)
    found = [_order(draft, situation, phase, lines, order_id) for order_id in situation.orders]
    _take_fee(draft, found)
    told_lines, told_orders = [], []
    for one in found:
        granted = amounts.grant(one.asked, one.told.available_fen)
        told_lines += [line._replace(refund_fen=refund) for line, refund in zip(one.lines, granted.lines, strict=True)]
        order, others = situation.orders[one.told.order_id], situation.others_of(one.told.order_id)
        extend_until = deadlines.extension(session, order, others, actor.clock.now())
        told_orders.append(_granted(one.told, granted)._replace(extend_until=extend_until))
    shown = {line.order_line_id: line for line in told_lines}
    reason = situation.reason
    ends_on = (
        windows.window_ends_on(reason, situation.orders.values(), draft.received_on, actor.clock) if reason else None
    )
    asked_on = actor.clock.day_of(situation.own.opened_at) if situation.own else actor.clock.today()
    faults = draft.faults if draft.faults is not None else {reason.fault_side: 100} if reason else {}
    return Proposal(
        lines=tuple(shown[line.order_line_id] for line in lines if line.order_line_id in shown),
        orders=tuple(told_orders),
        phase=phase,
        refund_postage=any(one.postage_fen > 0 for one in told_orders) or _wants_postage(draft),
        proposed_fen=sum(one.proposed_fen for one in told_orders),
        difference_fen=difference_fen(draft, {line_id: line.share_fen for line_id, line in shown.items()}),
        faults=faults,
        fault_side=max(FaultSide, key=lambda side: faults.get(side, 0)) if any(faults.values()) else None,
        postage_payer=draft.postage_payer or (reason.postage_payer if reason else None),
        window_ends_on=ends_on,
        outside_window=ends_on is not None and asked_on > ends_on,
    )


@dataclass
class _OrderFound:
    told: OrderProposal
    lines: list[LineProposal]
    asked: Asked


def _lines(draft: TicketDraft) -> list[LineDraft]:
    """The lines of a draft, each line of an order once."""
    return list({line.order_line_id: line for line in reversed(draft.lines)}.values())[::-1]


def _wants_postage(draft: TicketDraft) -> bool:
    return draft.kind in REFUND_KINDS and draft.refund_postage is True


def _order(
    draft: TicketDraft, situation: Situation, phase: Phase, lines: list[LineDraft], order_id: int
) -> _OrderFound:
    order, others = situation.orders[order_id], situation.others_of(order_id)
    parts = _paid_parts(draft, situation, order_id)
    outside = amounts.outside_fen(order.refunded_fen, [*others, *situation.own_part(order_id)])
    shares = amounts.line_shares(parts.goods_fen, order.goods)
    told = [
        _line(draft, situation, line, shares[line.order_line_id])
        for line in lines
        if line.order_line_id in situation.goods and situation.goods[line.order_line_id].order_id == order_id
    ]
    refunds = draft.kind in REFUND_KINDS
    postage_left = max(0, parts.postage_fen - sum(one.postage_fen for one in others))
    coupon_left = max(0, parts.coupon_fen - max((one.coupon_fen for one in others if one.refund_coupon), default=0))
    coins_left = max(0, parts.coins_fen - max((one.coins_fen for one in others if one.refund_coins), default=0))
    with_postage = _wants_postage(draft) or _is_all_before_shipping(draft, situation, phase, told, order_id)
    entered = {line.order_line_id for line in lines if line.refund_fen is not None}
    asked = Asked(
        lines=[line.refund_fen for line in told],
        fixed=[line.order_line_id in entered for line in told],
        postage_fen=postage_left if with_postage else 0,
        coupon_fen=coupon_left if refunds and draft.refund_coupon else 0,
        coins_fen=coins_left if refunds and draft.refund_coins else 0,
    )
    proposed = OrderProposal(
        order_id=order_id,
        order_no=order.order_no,
        paid_fen=order.paid_fen,
        available_fen=amounts.available_fen(order.paid_fen, outside, others),
        lines_fen=0,
        postage_fen=0,
        coupon_fen=0,
        coins_fen=0,
        fee_fen=0,
        proposed_fen=0,
        extend_until=None,
        outside_fen=outside,
        parts=parts,
        postage_left_fen=postage_left,
        coupon_left_fen=coupon_left,
        coins_left_fen=coins_left,
    )
    return _OrderFound(proposed, told, asked)


def _paid_parts(draft: TicketDraft, situation: Situation, order_id: int) -> PaidParts:
    """What was paid, taken apart; coupons and coins as somebody says, else as an earlier ticket does."""
    order, others = situation.orders[order_id], situation.others_of(order_id)
    coupon = draft.coupons.get(order_id, max((one.coupon_fen for one in others), default=0))
    coins = draft.coins.get(order_id, max((one.coins_fen for one in others), default=0))
    return amounts.paid_parts(order.paid_fen, order.postage_fen, coupon, coins)


def _line(draft: TicketDraft, situation: Situation, line: LineDraft, paid_fen: int) -> LineProposal:
    goods, taken = situation.goods[line.order_line_id], situation.taken_of(line.order_line_id)
    amount = _line_amount(draft, goods, taken, line.quantity, paid_fen)
    refund = 0
    if draft.kind in REFUND_KINDS:
        refund = amount.most_fen if line.refund_fen is None else max(0, line.refund_fen)
    return LineProposal(
        order_line_id=goods.id,
        order_id=goods.order_id,
        order_no=situation.orders[goods.order_id].order_no,
        style_no=goods.style_no,
        sku_code=goods.sku_code,
        title=goods.title,
        spec=spec_of(goods),
        bought=goods.quantity,
        available=quantities.available_pieces(draft.kind, draft.keeps_goods, goods.quantity, taken),
        quantity=line.quantity,
        share_fen=amount.share_fen,
        refund_fen=refund,
        most_fen=amount.most_fen,
    )


def _line_amount(
    draft: TicketDraft, goods: OrderedGoods, taken: quantities.LineTaken, quantity: int, paid_fen: int
) -> LineAmount:
    left, left_fen = goods.quantity - taken.refunded, paid_fen - taken.shares_fen
    if draft.keeps_goods and draft.kind in REFUND_KINDS:
        left, left_fen = goods.quantity, paid_fen  # a compensation takes no piece: it may be for any of them
    share = amounts.share_of_pieces(left_fen, left, quantity)
    return LineAmount(share, max(0, min(share, paid_fen - taken.given_fen)))


def _is_all_before_shipping(
    draft: TicketDraft, situation: Situation, phase: Phase, told: list[LineProposal], order_id: int
) -> bool:
    """Whether an order that has not left is given back whole, with this ticket or by its end."""
    if phase is not Phase.BEFORE_SHIPPING or not quantities.takes_pieces(draft.kind, draft.keeps_goods):
        return False
    named = {line.order_line_id: line.quantity for line in told}
    goods = situation.orders[order_id].goods
    return bool(goods) and all(
        situation.taken_of(line.id).refunded + named.get(line.id, 0) >= line.quantity for line in goods
    )


def _take_fee(draft: TicketDraft, found: list[_OrderFound]) -> None:
    if draft.kind in REFUND_KINDS and found:
        wholes = {place: one.asked.whole_fen for place, one in enumerate(found)}
        for place, fee in amounts.fee_parts(min(draft.service_fee_fen, sum(wholes.values())), wholes).items():
            found[place].asked = found[place].asked._replace(fee_fen=fee)


def _granted(told: OrderProposal, granted: Granted) -> OrderProposal:
    return told._replace(
        lines_fen=sum(granted.lines),
        postage_fen=granted.postage_fen,
        coupon_fen=granted.coupon_fen,
        coins_fen=granted.coins_fen,
        fee_fen=granted.fee_fen,
        proposed_fen=granted.proposed_fen,
    )


def difference_fen(draft: TicketDraft, shares: Mapping[int, int]) -> int:
    """What the new goods of an exchange cost more than was paid for the old ones; below zero: less.

    ``shares`` are what was paid for the draft's lines. Goods without a price, and lines for which no others are named,
    are exchanged for the same.
    """
    if draft.kind is not TicketKind.EXCHANGE:
        return 0
    if draft.difference_fen is not None:
        return draft.difference_fen
    by_line: dict[int | None, list[ReplacementDraft]] = {}
    for one in draft.replacements:
        by_line.setdefault(one.order_line_id if one.order_line_id in shares else None, []).append(one)
    rest = sum(share for line_id, share in shares.items() if line_id not in by_line)
    return sum(
        sum(one.price_fen * one.quantity for one in goods) - (rest if line_id is None else shares[line_id])
        for line_id, goods in by_line.items()
        if any(one.price_fen > 0 for one in goods)
    )
