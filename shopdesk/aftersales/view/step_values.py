"""What the dialog of a step begins with and tells, and the call of the service it ends in."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import service
from shopdesk.aftersales.dossier import TicketFacts
from shopdesk.aftersales.service import Counted
from shopdesk.aftersales.states import (
    REFUND_KINDS,
    RETURN_KINDS,
    Intervention,
    RefundChannel,
    Urgency,
    intervention_chip,
    kind_chip,
    state_chip,
    urgency_chip,
)
from shopdesk.aftersales.steps.steps_ahead import StepChoice
from shopdesk.aftersales.view.detail_facts import goods_text
from shopdesk.aftersales.view.step_forms import STEP_FORMS
from shopdesk.core.clock import Clock
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.shops.service import list_staff

Choices = list[tuple[str, object]]
Call = tuple[Callable[..., Any], tuple[object, ...]]
TAKE_PHOTOS = frozenset({"approve", "fail_inspection"})
_LEAVING = frozenset({"dispatch", "resend", "send_goods_back"})


class Entered(NamedTuple):
    """What stands in the fields of a step's dialog; amounts in fen, None where the field is not there or empty."""

    words: str
    amount_fen: int | None
    choice: Any
    address_id: int | None
    courier: str
    tracking_no: str
    on: date
    channel: RefundChannel
    counts: Mapping[int, Counted]


def service_call(key: str, facts: TicketFacts, entered: Entered) -> Call:
    """The verb a step of one ticket ends in, with its arguments."""
    if key == "assign":
        return service.assign, ({facts.id: facts.version}, entered.choice)
    return getattr(service, key), (facts.id, facts.version, *_arguments(key, entered))


def _arguments(key: str, one: Entered) -> tuple[object, ...]:
    match key:
        case "approve":
            return one.amount_fen, one.address_id, one.words
        case "refund":
            return one.amount_fen or 0, one.on, one.channel, one.words
        case "settle_difference":
            return one.channel, one.on
        case "pay_postage":
            return one.amount_fen or 0, one.channel, one.on
        case "receive_return":
            return one.counts, one.words
        case "enter_return" | "dispatch" | "send_goods_back":
            return one.courier, one.tracking_no
        case "resend":
            return one.courier, one.tracking_no, one.words
        case "set_urgency":
            return (Urgency(one.choice),)
        case "set_intervention":
            return Intervention(one.choice), one.words
        case "extend_deadline":
            return (one.choice,)
        case _:
            return (one.words,)


def call_for_many(key: str, entered: Entered) -> Call:
    """The verb a step of several tickets ends in, with what follows those seen."""
    if key == "assign":
        return service.assign, (entered.choice,)
    return service.reject_tickets, (entered.words,)


def asks_amount(key: str, facts: TicketFacts | None) -> bool:
    """Whether a step is about an amount of money."""
    if facts is None or not STEP_FORMS[key].amount:
        return False
    return key == "pay_postage" or facts.kind in REFUND_KINDS


def amount_to_begin_with(key: str, facts: TicketFacts) -> int | None:
    """The amount a step proposes, in fen; None where the step is about none, or nobody knows it yet."""
    if not asks_amount(key, facts):
        return None
    if key == "pay_postage":
        return facts.return_postage_fen or None
    if key == "refund" and facts.approved_fen is not None:
        return facts.approved_fen
    return facts.proposed_fen


def amount_told(key: str, facts: TicketFacts, amount_fen: int) -> str:
    """How an amount differs from the one before it."""
    if key == "pay_postage":
        return translate("TicketStep", "As agreed") if amount_fen == facts.return_postage_fen else ""
    approved = key == "refund" and facts.approved_fen is not None
    before = facts.approved_fen if approved and facts.approved_fen is not None else facts.proposed_fen
    texts = {
        (True, 0): translate("TicketStep", "As approved"),
        (True, 1): translate("TicketStep", "{amount} more than the approved {before}"),
        (True, -1): translate("TicketStep", "{amount} less than the approved {before}"),
        (False, 0): translate("TicketStep", "As proposed"),
        (False, 1): translate("TicketStep", "{amount} more than the proposed {before}"),
        (False, -1): translate("TicketStep", "{amount} less than the proposed {before}"),
    }
    off = amount_fen - before
    text = texts[approved, (off > 0) - (off < 0)]
    return text.format(amount=format_yuan(abs(off)), before=format_yuan(before))


def needs_photo(key: str, facts: TicketFacts) -> bool:
    """Whether a step shows, and takes, the photos of the ticket."""
    return key in TAKE_PHOTOS and (key != "approve" or (facts.reason.photo_required and not facts.photos))


def offered(step: StepChoice) -> StepChoice:
    """A step that wants a photo only is offered: its dialog takes one."""
    return step._replace(barred="") if step.about == "photos" and step.key in TAKE_PHOTOS else step


def awaits_goods(facts: TicketFacts | None) -> bool:
    """Whether approval asks the customer to send goods back."""
    return facts is not None and facts.kind in RETURN_KINDS and facts.returned_at is None


def choices(session: Session, clock: Clock, key: str, facts: TicketFacts | None) -> tuple[Choices, object]:
    """What can be chosen in a step, and what is chosen at first."""
    if key == "set_urgency":
        found: Choices = [(urgency_chip(one).text, one.value) for one in Urgency]
        return found, facts and facts.urgency.value
    if key == "set_intervention":
        found = [(intervention_chip(one).text, one.value) for one in Intervention]
        return found, facts and facts.intervention.value
    if key == "assign":
        return staff_choices(session), facts and facts.handler_id
    text = translate("TicketStep", "{order_no} until {day}")
    found = [
        (text.format(order_no=order.order_no, day=clock.day_of(order.extend_until)), order.order_id)
        for order in (facts.orders if facts is not None else ())
        if order.extend_until is not None and order.extended_at is None
    ]
    return found, None


def staff_choices(session: Session) -> Choices:
    """Those who can handle a ticket, and nobody."""
    text = translate("TicketStep", "{staff_no} · {name}")
    staff = [
        (text.format(staff_no=one.staff_no, name=one.name) if one.staff_no else one.name, one.id)
        for one in list_staff(session)
        if one.active
    ]
    return [(translate("TicketStep", "nobody"), None), *staff]


def told_of(key: str, facts: TicketFacts, warning: str = "") -> str:
    """What stands above the fields: which ticket, what it is about, what the step means, and what to mind."""
    head = translate("TicketStep", "{ticket_no} · {customer} · {kind} · {state}").format(
        ticket_no=facts.ticket_no,
        customer=facts.customer_name or "—",
        kind=kind_chip(facts.kind).text,
        state=state_chip(facts.state, facts.kind).text,
    )
    hint = STEP_FORMS[key].hint
    told = [head, translate("TicketStep", hint) if hint else ""]
    if key in _LEAVING:
        told += [_goods_leaving(key, facts), " ".join(filter(None, (facts.receiver, facts.phone))), facts.address]
    if key == "settle_difference":
        pays = translate("TicketStep", "The customer pays {amount} for the dearer goods.")
        gets = translate("TicketStep", "The customer gets {amount} back for the cheaper goods.")
        text = pays if facts.difference_fen > 0 else gets
        told.append(text.format(amount=format_yuan(abs(facts.difference_fen))))
    told.append(warning)
    return "\n".join(filter(None, told))


def _goods_leaving(key: str, facts: TicketFacts) -> str:
    goods = facts.lines if key == "send_goods_back" or not facts.replacements else facts.replacements
    texts = [
        goods_text(" ".join(filter(None, (one.style_no or one.sku_code, one.title))), one.spec, one.quantity)
        for one in goods
    ]
    return translate("TicketStep", "; ").join(texts)
