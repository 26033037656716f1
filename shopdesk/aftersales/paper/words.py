"""What stands on paper about a ticket, in words; facts without a value are left out."""

from collections.abc import Iterable

from shopdesk.aftersales.dossier import TicketFacts
from shopdesk.aftersales.event_words import event_text
from shopdesk.aftersales.states import (
    Intervention,
    Urgency,
    channel_chip,
    fault_chip,
    intervention_chip,
    kind_chip,
    payer_chip,
    phase_chip,
    state_chip,
    urgency_chip,
)
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.orders.model import status_chip
from shopdesk.sheets.paper_parts import Told


def heading(facts: TicketFacts) -> str:
    """What stands on top of every page."""
    text = translate("TicketPaper", "After-sales ticket {ticket_no}")
    return " · ".join(filter(None, (text.format(ticket_no=facts.ticket_no), facts.shop)))


def chips(facts: TicketFacts) -> list[Chip]:
    """State, kind, phase, and what is out of the ordinary."""
    marks = [state_chip(facts.state, facts.kind), kind_chip(facts.kind), phase_chip(facts.phase)]
    if facts.urgency is not Urgency.NORMAL:
        marks.append(urgency_chip(facts.urgency))
    if facts.intervention is not Intervention.NONE:
        marks.append(intervention_chip(facts.intervention))
    return marks


def about(facts: TicketFacts, clock: Clock) -> list[Told]:
    """Whose it is, and who saw to it when."""
    standing = facts.customer
    tickets = "" if standing is None or standing.tickets < 2 else str(standing.tickets)
    return _known(
        (translate("TicketPaper", "Customer ID"), facts.customer_name),
        (translate("TicketPaper", "Receiver"), facts.receiver),
        (translate("TicketPaper", "Phone"), facts.phone),
        (translate("TicketPaper", "Address"), facts.address),
        (translate("TicketPaper", "Refund no."), facts.refund_no),
        (translate("TicketPaper", "Opened"), shown_text(facts.opened_at, clock)),
        (translate("TicketPaper", "Opened by"), facts.opened_by),
        (translate("TicketPaper", "Handler"), facts.handler),
        (translate("TicketPaper", "First reply"), shown_text(facts.first_reply_at, clock)),
        (translate("TicketPaper", "Due"), shown_text(facts.due_at, clock)),
        (translate("TicketPaper", "Closed"), shown_text(facts.closed_at, clock)),
        (translate("TicketPaper", "Tickets so far"), tickets),
    )


def goods_rows(facts: TicketFacts) -> list[list[str]]:
    """The goods with the order they were bought with; the head first."""
    head = [
        translate("TicketPaper", "Order no."),
        translate("TicketPaper", "Style no."),
        translate("TicketPaper", "Goods"),
        translate("TicketPaper", "Pieces"),
        translate("TicketPaper", "Paid"),
        translate("TicketPaper", "To refund"),
        translate("TicketPaper", "Inspected"),
    ]
    rows, before = [head], ""
    orders = {order.order_id: order for order in facts.orders}
    for line in facts.lines:
        order = orders.get(line.order_id)
        state = "" if order is None else f"\n{status_chip(order.status).text}"
        number = "" if line.order_no == before else line.order_no + state
        before = line.order_no
        rows.append(
            [
                number,
                line.style_no or line.sku_code,
                " ".join(filter(None, (line.title, line.spec))),
                str(line.quantity),
                format_yuan(line.share_fen),
                format_yuan(line.refund_fen),
                _counted(line.good, line.defective, line.missing),
            ]
        )
    return rows


def replacement_rows(facts: TicketFacts) -> list[list[str]]:
    """The goods that leave; the head first."""
    head = [
        translate("TicketPaper", "Style no."),
        translate("TicketPaper", "Goods"),
        translate("TicketPaper", "Pieces"),
        translate("TicketPaper", "Price"),
    ]
    rows = [
        [
            one.style_no or one.sku_code,
            " ".join(filter(None, (one.title, one.spec))),
            str(one.quantity),
            format_yuan(one.price_fen),
        ]
        for one in facts.replacements
    ]
    return [head, *rows]


def money(facts: TicketFacts) -> list[Told]:
    """What was paid, is asked for, was agreed to and given back."""
    coupons = sum(order.coupon_fen for order in facts.orders) if facts.refund_coupon else 0
    coins = sum(order.coins_fen for order in facts.orders) if facts.refund_coins else 0
    postage = sum(order.postage_fen for order in facts.orders) if facts.refund_postage else 0
    approved = _joined(_amount(facts.approved_fen), facts.approved_by)
    channel = channel_chip(facts.refund_channel).text if facts.refund_channel else ""
    day = facts.refunded_on.isoformat() if facts.refunded_on else ""
    return _known(
        (translate("TicketPaper", "Paid"), format_yuan(sum(order.paid_fen for order in facts.orders))),
        (translate("TicketPaper", "Postage"), _amount(postage or None)),
        (translate("TicketPaper", "Coupons"), _amount(coupons or None)),
        (translate("TicketPaper", "Coins"), _amount(coins or None)),
        (translate("TicketPaper", "Service fee"), _amount(-facts.service_fee_fen or None)),
        (translate("TicketPaper", "To refund"), format_yuan(facts.proposed_fen)),
        (translate("TicketPaper", "Approved"), approved),
        (
            translate("TicketPaper", "Refunded"),
            _joined(_amount(facts.refunded_fen), channel, day, facts.refunded_by),
        ),
        (translate("TicketPaper", "Not refunded"), _not_refunded(facts)),
        (translate("TicketPaper", "Difference"), _difference(facts)),
        (translate("TicketPaper", "Postage back"), _return_postage(facts)),
    )


def reason(facts: TicketFacts) -> list[Told]:
    """What it is about and whose fault it is."""
    share = translate("TicketPaper", "{side} {share} %")
    faults = [share.format(side=fault_chip(side).text, share=part) for side, part in facts.faults.items()]
    allowed = _joined(facts.override_by, facts.override_reason)
    keeps = translate("TicketPaper", "the customer keeps them") if facts.keeps_goods else ""
    return _known(
        (translate("TicketPaper", "Reason"), facts.reason_text),
        (translate("TicketPaper", "Fault"), _joined(*faults) or fault_chip(facts.fault_side).text),
        (translate("TicketPaper", "Received on"), facts.received_on.isoformat() if facts.received_on else ""),
        (translate("TicketPaper", "The goods"), keeps),
        (translate("TicketPaper", "Allowed late"), allowed),
        (translate("TicketPaper", "Customer says"), facts.description),
        (translate("TicketPaper", "Note"), facts.note),
    )


def parcels(facts: TicketFacts, clock: Clock) -> list[Told]:
    """The parcel that comes back and the one that leaves."""
    first = translate("TicketPaper", "before the goods are back") if facts.ship_first else ""
    return _known(
        (translate("TicketPaper", "Send to"), " ".join(facts.return_address.split())),
        (translate("TicketPaper", "Return"), _joined(facts.return_courier, facts.return_tracking_no)),
        (translate("TicketPaper", "Arrived"), shown_text(facts.returned_at, clock)),
        (translate("TicketPaper", "Leaves"), _joined(facts.out_courier, facts.out_tracking_no, first)),
        (translate("TicketPaper", "Dispatched"), shown_text(facts.dispatched_at, clock)),
    )


def platform(facts: TicketFacts, clock: Clock) -> list[Told]:
    """What the platform's report says; nothing where there is none."""
    told = facts.told
    if told is None:
        return []
    differs = translate("TicketPaper", "differs from ours") if told.differs else ""
    return _known(
        (translate("TicketPaper", "State"), _joined(told.state, differs)),
        (translate("TicketPaper", "Amount"), format_yuan(told.amount_fen)),
        (translate("TicketPaper", "As of"), shown_text(told.seen_at, clock)),
        (translate("TicketPaper", "Reason"), told.reason),
        (translate("TicketPaper", "Customer says"), told.explanation),
    )


def events(facts: TicketFacts, clock: Clock) -> list[tuple[str, str]]:
    """What happened and when, the first thing first."""
    return [(shown_text(one.at, clock), event_text(one)) for one in facts.events]


def signatures() -> list[str]:
    """Who signs."""
    return [
        translate("TicketPaper", "Handled by"),
        translate("TicketPaper", "Reviewed by"),
        translate("TicketPaper", "Warehouse"),
        translate("TicketPaper", "Finance"),
    ]


def all_texts(facts: TicketFacts, clock: Clock) -> Iterable[str]:
    """Every text of the ticket that stands on paper, for fonts to be looked through."""
    yield heading(facts)
    for told in (
        about(facts, clock), money(facts), reason(facts), parcels(facts, clock), platform(facts, clock)
    ):  # fmt: skip
        yield from (one.text for one in told)
    for rows in (goods_rows(facts), replacement_rows(facts), events(facts, clock)):
        yield from (text for row in rows for text in row)


def _known(*told: tuple[str, str]) -> list[Told]:
    return [Told(label, text) for label, text in told if text.strip()]


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _amount(fen: int | None) -> str:
    return format_yuan(fen)


def _counted(good: int | None, defective: int | None, missing: int | None) -> str:
    if good is None:
        return ""
    parts = [translate("TicketPaper", "{count} good").format(count=good)]
    if defective:
        parts.append(translate("TicketPaper", "{count} defective").format(count=defective))
    if missing:
        parts.append(translate("TicketPaper", "{count} missing").format(count=missing))
    return "\n".join(parts)


def _not_refunded(facts: TicketFacts) -> str:
    """What was approved and not given; below zero where more was."""
    if facts.approved_fen is None or facts.refunded_fen is None:
        return ""
    return _amount(facts.approved_fen - facts.refunded_fen or None)


def _difference(facts: TicketFacts) -> str:
    if not facts.difference_fen:
        return ""
    pays = translate("TicketPaper", "the customer pays {amount}")
    gets = translate("TicketPaper", "the customer gets {amount}")
    text = (pays if facts.difference_fen > 0 else gets).format(amount=format_yuan(abs(facts.difference_fen)))
    if facts.difference_settled_on is None:
        return _joined(text, translate("TicketPaper", "open"))
    channel = channel_chip(facts.difference_channel).text if facts.difference_channel else ""
    return _joined(text, channel, facts.difference_settled_on.isoformat())


def _return_postage(facts: TicketFacts) -> str:
    if not facts.return_postage_fen:
        return payer_chip(facts.postage_payer).text
    parts = [format_yuan(facts.return_postage_fen), payer_chip(facts.postage_payer).text]
    if facts.keeps_postage:
        parts.append(translate("TicketPaper", "kept as credit"))
    elif facts.owes_postage:
        parts.append(translate("TicketPaper", "to pay"))
    if facts.postage_channel is not None and facts.postage_paid_on is not None:
        parts += [channel_chip(facts.postage_channel).text, facts.postage_paid_on.isoformat()]
    return _joined(*parts)
