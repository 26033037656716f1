"""What a ticket's detail tells, group by group, in plain words."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from shopdesk.aftersales.dossier import ReplacementFacts, TicketFacts, TicketLineFacts
from shopdesk.aftersales.platform_says import difference_title, differences
from shopdesk.aftersales.states import (
    DISPATCH_KINDS,
    REFUND_KINDS,
    RETURN_KINDS,
    Intervention,
    RefundChannel,
    Urgency,
    channel_chip,
    fault_chip,
    intervention_chip,
    kind_chip,
    payer_chip,
    phase_chip,
    urgency_chip,
)
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.customers.model import Level
from shopdesk.orders.model import OrderId
from shopdesk.ui.detail import Fact

Opener = Callable[[], object] | None


def customer_facts(facts: TicketFacts, open_customer: Opener) -> list[Fact]:
    """Who it is, how often they came before, and who got the goods."""
    chips, standing = [], facts.customer
    if standing is not None:
        if standing.tickets > 1:
            chips.append(Chip(translate("TicketDetail", "{count} tickets").format(count=standing.tickets)))
        if standing.level is Level.VIP:
            chips.append(Chip(translate("TicketDetail", "VIP"), "special"))
    return [
        Fact(
            translate("TicketDetail", "Customer ID"), facts.customer_name, copy=bool(facts.customer_name), chips=chips,
            open=open_customer,
        ),
        Fact(translate("TicketDetail", "Receiver"), facts.receiver),
        Fact(translate("TicketDetail", "Phone"), facts.phone, copy=bool(facts.phone)),
        Fact(translate("TicketDetail", "Shop"), facts.shop),
    ]  # fmt: skip


def goods_facts(facts: TicketFacts, open_order: Callable[[OrderId], object] | None) -> list[Fact]:
    """The goods below the order they were bought with, and what leaves instead of them."""
    told: list[Fact] = []
    for order in facts.orders:
        leads_to = partial(open_order, OrderId(order.order_id)) if open_order is not None else None
        told.append(Fact(translate("TicketDetail", "Order no."), order.order_no, copy=True, open=leads_to))
        told += [_line_fact(facts, line) for line in facts.lines if line.order_id == order.order_id]
    told += [_replacement_fact(place, one) for place, one in enumerate(facts.replacements)]
    return told


def money_facts(facts: TicketFacts) -> list[Fact]:
    """What is asked for and from what, what was agreed to, what was paid, and how they differ."""
    told: list[Fact] = []
    if facts.kind in REFUND_KINDS or facts.proposed_fen:
        paid = format_yuan(sum(order.paid_fen for order in facts.orders))
        text = translate("TicketDetail", "paid {paid}, postage included")
        if not facts.refund_postage:
            text = translate("TicketDetail", "paid {paid}, without postage")
        proposed = translate("TicketDetail", "{amount} ({explained})").format(
            amount=format_yuan(facts.proposed_fen), explained=text.format(paid=paid)
        )
        told.append(Fact(translate("TicketDetail", "To refund"), proposed))
        told += _parts(facts)
    return [*told, _approved_fact(facts), *_refunded_facts(facts), *_difference_facts(facts), *_postage_facts(facts)]


def reason_facts(facts: TicketFacts) -> list[Fact]:
    """What it is about, whose fault it is, and who sees to it."""
    shares = [
        translate("TicketDetail", "{side} {share} %").format(side=fault_chip(side).text, share=share)
        for side, share in facts.faults.items()
    ]
    fault = fault_chip(facts.fault_side).text if len(shares) < 2 else translate("TicketDetail", " · ").join(shares)
    allowed = ""
    if facts.override_reason:
        allowed = translate("TicketDetail", "{by}: {reason}").format(by=facts.override_by, reason=facts.override_reason)
    chips = [] if facts.urgency is Urgency.NORMAL else [urgency_chip(facts.urgency)]
    if facts.intervention is not Intervention.NONE:
        chips.append(intervention_chip(facts.intervention))
    keeps = [Chip(translate("TicketDetail", "keeps the goods"))] if facts.keeps_goods else []
    nobody = [] if facts.handler or not facts.is_open else [Chip(translate("TicketDetail", "nobody yet"), "warning")]
    return [
        Fact(translate("TicketDetail", "Kind"), kind_chip(facts.kind).text, chips=(phase_chip(facts.phase), *keeps)),
        Fact(translate("TicketDetail", "Reason"), facts.reason_text),
        Fact(translate("TicketDetail", "Allowed late"), allowed),
        Fact(translate("TicketDetail", "Fault"), fault),
        Fact(translate("TicketDetail", "Complaint"), facts.description),
        Fact(translate("TicketDetail", "Note"), facts.note),
        Fact(translate("TicketDetail", "Handler"), facts.handler, chips=nobody),
        Fact(translate("TicketDetail", "Watch"), "", chips=chips),
    ]


def return_facts(facts: TicketFacts, clock: Clock, copy_address: Opener) -> list[Fact]:
    """Where the goods go back to, the parcel they come in, and what was in it."""
    if facts.kind not in RETURN_KINDS and not facts.returned_at and not facts.return_tracking_no:
        return []
    copied = translate("TicketDetail", "Copy for the customer")
    number = facts.return_tracking_no
    told = [
        Fact(translate("TicketDetail", "Send to"), facts.return_address),
        Fact("", copied if facts.return_address and facts.is_open else "", open=copy_address),
        Fact(facts.return_courier or translate("TicketDetail", "Tracking no."), number, copy=bool(number)),
        Fact(translate("TicketDetail", "Arrived"), shown_text(facts.returned_at, clock)),
    ]
    told += [
        Fact(line.style_no or line.sku_code or line.title, _counted_text(line), chips=_counted_chips(line))
        for line in facts.lines
        if line.good is not None
    ]
    return told


def out_facts(facts: TicketFacts, clock: Clock) -> list[Fact]:
    """The parcel that leaves for the ticket."""
    if facts.kind not in DISPATCH_KINDS and not facts.out_tracking_no:
        return []
    early = [Chip(translate("TicketDetail", "before the goods are back"), "warning")] if facts.ship_first else []
    number = facts.out_tracking_no
    return [
        Fact(facts.out_courier or translate("TicketDetail", "Tracking no."), number, copy=bool(number)),
        Fact(translate("TicketDetail", "Dispatched"), shown_text(facts.dispatched_at, clock)),
        Fact(translate("TicketDetail", "Leaves"), "", chips=early),
    ]


def platform_facts(facts: TicketFacts, clock: Clock) -> list[Fact]:
    """What the platform says of it."""
    told = facts.told
    number = Fact(translate("TicketDetail", "Refund no."), facts.refund_no, copy=bool(facts.refund_no))
    if told is None:
        return [number] if facts.refund_no else []
    parcel = " ".join(filter(None, (told.return_courier, told.return_tracking_no)))
    return [
        number,
        Fact(translate("TicketDetail", "State"), told.state, side=format_yuan(told.amount_fen)),
        Fact(translate("TicketDetail", "Reason"), told.reason),
        Fact(translate("TicketDetail", "Complaint"), told.explanation),
        Fact(translate("TicketDetail", "Intervention"), told.intervention),
        Fact(translate("TicketDetail", "Return"), parcel if told.return_tracking_no else ""),
        Fact(translate("TicketDetail", "Asked for"), shown_text(told.asked_at, clock)),
        Fact(translate("TicketDetail", "Deadline"), shown_text(told.due_at, clock)),
        Fact(translate("TicketDetail", "Finished"), shown_text(told.finished_at, clock)),
        Fact(translate("TicketDetail", "As of"), shown_text(told.seen_at, clock)),
    ]


def platform_differences(facts: TicketFacts) -> list[tuple[str, str, str]]:
    """Where the platform and we contradict each other: what, ours, the platform's; empty when nobody has to look."""
    told = facts.told
    if told is None or not told.differs:
        return []
    return [(difference_title(one.field), one.ours, one.platforms) for one in differences(facts, told)]


def goods_text(title: str, spec: str, quantity: int) -> str:
    """Goods on one line: what and how many."""
    words = " ".join(filter(None, (title, spec)))
    return translate("TicketDetail", "{goods} × {quantity}").format(goods=words, quantity=quantity)


def _line_fact(facts: TicketFacts, line: TicketLineFacts) -> Fact:
    amount = format_yuan(line.refund_fen) if facts.kind in REFUND_KINDS or line.refund_fen else ""
    label = line.style_no or line.sku_code or translate("TicketDetail", "Goods")
    return Fact(label, goods_text(line.title, line.spec, line.quantity), side=amount)


def _replacement_fact(place: int, one: ReplacementFacts) -> Fact:
    label = translate("TicketDetail", "Sends") if place == 0 else ""
    words = " ".join(filter(None, (one.style_no or one.sku_code, one.title)))
    amount = format_yuan(one.price_fen * one.quantity) if one.price_fen else ""
    return Fact(label, goods_text(words, one.spec, one.quantity), side=amount)


def _parts(facts: TicketFacts) -> list[Fact]:
    """What of the proposed amount is no goods."""
    coupons = sum(order.coupon_fen for order in facts.orders) if facts.refund_coupon else 0
    coins = sum(order.coins_fen for order in facts.orders) if facts.refund_coins else 0
    parts = (
        (translate("TicketDetail", "Coupons"), coupons),
        (translate("TicketDetail", "Coins"), coins),
        (translate("TicketDetail", "Service fee"), -facts.service_fee_fen),
    )
    return [Fact(title, format_yuan(amount)) for title, amount in parts if amount]


def _approved_fact(facts: TicketFacts) -> Fact:
    title = translate("TicketDetail", "Approved")
    if facts.approved_fen is None or not (facts.kind in REFUND_KINDS or facts.approved_fen):
        return Fact(title, "", side="")
    return Fact(title, format_yuan(facts.approved_fen), chips=_off(facts.approved_fen - facts.proposed_fen))


def _refunded_facts(facts: TicketFacts) -> list[Fact]:
    if facts.refunded_fen is None:
        return []
    off = _off(facts.refunded_fen - (facts.approved_fen if facts.approved_fen is not None else facts.proposed_fen))
    return [
        Fact(translate("TicketDetail", "Refunded"), format_yuan(facts.refunded_fen), chips=off),
        Fact("", _paid_text(facts.refund_channel, facts.refunded_on)),
    ]


def _paid_text(channel: RefundChannel | None, on: date | None) -> str:
    words = (channel_chip(channel).text if channel else "", on.isoformat() if on else "")
    return translate("TicketDetail", " · ").join(filter(None, words))


def _off(difference_fen: int) -> Sequence[Chip]:
    """A mark for an amount that is not the one before it."""
    if not difference_fen:
        return ()
    more = translate("TicketDetail", "{amount} more")
    less = translate("TicketDetail", "{amount} less")
    return (Chip((more if difference_fen > 0 else less).format(amount=format_yuan(abs(difference_fen))), "warning"),)


def _difference_facts(facts: TicketFacts) -> list[Fact]:
    if not facts.difference_fen:
        return []
    pays = translate("TicketDetail", "the customer pays {amount}")
    gets = translate("TicketDetail", "the customer gets {amount}")
    text = (pays if facts.difference_fen > 0 else gets).format(amount=format_yuan(abs(facts.difference_fen)))
    is_open = facts.difference_settled_on is None
    chips = [Chip(translate("TicketDetail", "open"), "warning")] if is_open else []
    return [
        Fact(translate("TicketDetail", "Difference"), text, chips=chips),
        Fact("", "" if is_open else _paid_text(facts.difference_channel, facts.difference_settled_on)),
    ]


def _postage_facts(facts: TicketFacts) -> list[Fact]:
    """Who pays the postage, and what becomes of what the customer advanced for the return."""
    amount = format_yuan(facts.return_postage_fen) if facts.return_postage_fen else ""
    chips = []
    if facts.keeps_postage:
        chips = [Chip(translate("TicketDetail", "kept as credit"))]
    elif facts.owes_postage:
        chips = [Chip(translate("TicketDetail", "to pay"), "warning")]
    text = " ".join(filter(None, (payer_chip(facts.postage_payer).text, amount)))
    return [
        Fact(translate("TicketDetail", "Postage"), text, chips=chips),
        Fact("", _paid_text(facts.postage_channel, facts.postage_paid_on)),
    ]


def _counted_text(line: TicketLineFacts) -> str:
    return translate("TicketDetail", "{good} of {quantity} in order").format(
        good=line.good or 0, quantity=line.quantity
    )


def _counted_chips(line: TicketLineFacts) -> list[Chip]:
    chips = []
    if line.defective:
        chips.append(Chip(translate("TicketDetail", "{count} defective").format(count=line.defective), "warning"))
    if line.missing:
        chips.append(Chip(translate("TicketDetail", "{count} missing").format(count=line.missing), "danger"))
    return chips
