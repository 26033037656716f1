"""What the detail of a claim tells, group by group."""

from collections.abc import Callable, Mapping

from shopdesk.claims.dossier import ClaimDetail, FollowUpRow, ReceiptRow
from shopdesk.claims.losses.parcel_result import ParcelResult
from shopdesk.claims.states import OPEN_STATES, ClaimState, kind_chip, money_to_chip
from shopdesk.claims.store import GoodsRow
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ui.detail import Fact

Openers = Mapping[str, Callable[[int], object]]
_TIMES = "\u00a0×\u00a0"  # unbreakable: a number of pieces alone on a line says nothing


def money_facts(detail: ClaimDetail, clock: Clock) -> list[Fact]:
    """What was claimed, agreed, received, and what is still owed."""
    row = detail.row
    over_paid = [Chip(translate("ClaimDetailView", "over-paid"), "warning")] if row.outstanding_fen < 0 else []
    outstanding = format_yuan(row.outstanding_fen) if row.agreed_fen is not None else ""
    received = format_yuan(row.received_fen) if row.agreed_fen is not None else ""
    agreed_on = shown_text(detail.agreed_on, clock)
    return [
        Fact(translate("ClaimDetailView", "Claimed"), format_yuan(row.claimed_fen), chips=(kind_chip(row.kind),)),
        Fact(translate("ClaimDetailView", "Agreed"), format_yuan(row.agreed_fen), side=agreed_on),
        Fact(translate("ClaimDetailView", "Received"), received),
        Fact(translate("ClaimDetailView", "Written off"), _amount(row.written_off_fen)),
        Fact(translate("ClaimDetailView", "Outstanding"), outstanding, chips=over_paid),
        Fact(translate("ClaimDetailView", "Goes to"), money_to_chip(row.money_to).text),
        Fact(translate("ClaimDetailView", "Order"), _amount(row.order_amount_fen)),
        Fact(translate("ClaimDetailView", "Postage"), _amount(detail.postage_fen)),
        Fact(translate("ClaimDetailView", "Declared"), _amount(detail.declared_fen)),
    ]


def parcel_facts(detail: ClaimDetail, clock: Clock, open_order: Callable[[], object] | None) -> list[Fact]:
    """Which parcel, of which order and customer, and until when it can be claimed."""
    row = detail.row
    late = row.state is ClaimState.DRAFT and row.due_on is not None and row.due_on < clock.today()
    due = [Chip(translate("ClaimDetailView", "window closed"), "danger")] if late else []
    return [
        Fact(row.courier, row.tracking_no, copy=True),
        Fact(translate("ClaimDetailView", "Order no."), row.order_no, copy=bool(row.order_no), open=open_order),
        Fact(translate("ClaimDetailView", "Customer ID"), row.customer_name, copy=bool(row.customer_name)),
        Fact(translate("ClaimDetailView", "Shop"), row.shop),
        Fact(translate("ClaimDetailView", "Submit by"), shown_text(row.due_on, clock), chips=due),
    ]


def result_facts(result: ParcelResult) -> list[Fact]:
    """What the parcel costs in the end (单票盈亏), beside the order amount."""
    chip = Chip(translate("ClaimDetailView", "covered"), "good")
    if result.result_fen > 0:
        chip = Chip(translate("ClaimDetailView", "loss"), "danger")
    expected = _result(result.expected_result_fen) if result.expected_fen else ""
    return [
        Fact(translate("ClaimDetailView", "Order"), format_yuan(result.order_amount_fen)),
        Fact(translate("ClaimDetailView", "Refunded"), _amount(result.refunded_fen)),
        Fact(translate("ClaimDetailView", "Reissued"), _amount(result.reissue_cost_fen)),
        Fact(translate("ClaimDetailView", "Postage"), _amount(result.postage_fen)),
        Fact(translate("ClaimDetailView", "Paid by couriers"), _amount(result.compensation_fen)),
        Fact(translate("ClaimDetailView", "To the customer"), _amount(result.to_customer_fen)),
        Fact(translate("ClaimDetailView", "Result"), _result(result.result_fen), chips=(chip,)),
        Fact(translate("ClaimDetailView", "Once all is paid"), expected),
    ]


def goods_facts(detail: ClaimDetail) -> list[Fact]:
    """What was lost or broken, and what it cost."""
    return [_goods_fact(one) for one in detail.goods]


def paid_facts(detail: ClaimDetail, openers: Openers) -> list[Fact]:
    """What came in, by which line of which file, and what was given up."""
    facts = [fact for receipt in detail.receipts for fact in _receipt_facts(receipt, openers)]
    for one in detail.write_offs:
        words = translate("ClaimDetailView", "Written off: {reason}").format(reason=one.reason)
        told = " · ".join(part for part in (words, one.entered_by) if part)
        facts.append(Fact(one.written_off_on.isoformat(), told, side=format_yuan(one.amount_fen)))
    return facts


def call_facts(detail: ClaimDetail, clock: Clock) -> list[Fact]:
    """What the courier promised and when to ask again, then every call."""
    row, today = detail.row, clock.today()
    is_open = row.state in OPEN_STATES
    broken = is_open and row.promised_on is not None and row.promised_on < today
    due = is_open and row.follow_up_on is not None and row.follow_up_on <= today
    facts = [
        Fact(
            translate("ClaimDetailView", "Promised by"),
            shown_text(row.promised_on, clock),
            chips=[Chip(translate("ClaimDetailView", "not kept"), "danger")] if broken else (),
        ),
        Fact(
            translate("ClaimDetailView", "Ask again"),
            shown_text(row.follow_up_on, clock),
            chips=[Chip(translate("ClaimDetailView", "due"), "warning")] if due else (),
        ),
    ]
    return [fact for fact in facts if fact.value] + [_call_fact(call, clock) for call in detail.follow_ups]


def paper_facts(detail: ClaimDetail, clock: Clock) -> list[Fact]:
    """Who entered, checked and submitted it, and when; what proves it."""
    row = detail.row
    photos = translate("ClaimDetailView", "{count} photos").format(count=row.photos)
    checked = " · ".join(part for part in (detail.checked_by, shown_text(detail.checked_at, clock)) if part)
    facts = [
        Fact(translate("ClaimDetailView", "Reason"), detail.steps[-1].reason if detail.steps else ""),
        Fact(translate("ClaimDetailView", "Evidence"), photos if row.photos else translate("ClaimDetailView", "none")),
        Fact(translate("ClaimDetailView", "Case no."), detail.case_no, copy=bool(detail.case_no)),
        Fact(translate("ClaimDetailView", "Contact"), detail.contact),
        Fact(translate("ClaimDetailView", "Applicant"), detail.applicant),
        Fact(translate("ClaimDetailView", "Checked by"), checked),
        Fact(translate("ClaimDetailView", "Registered"), shown_text(row.registered_at, clock)),
        Fact(translate("ClaimDetailView", "Submitted"), shown_text(detail.submitted_at, clock)),
        Fact(translate("ClaimDetailView", "Closed"), shown_text(detail.closed_on, clock)),
        Fact(translate("ClaimDetailView", "Memo"), row.memo),
    ]
    return [fact for fact in facts if fact.value]


def _goods_fact(one: GoodsRow) -> Fact:
    words = " ".join(part for part in (one.title, one.spec) if part)
    text = translate("ClaimDetailView", "{goods} × {quantity}").format(goods=words, quantity=one.quantity)
    return Fact(one.style_no, text.replace(" × ", _TIMES), side=format_yuan(one.cost_fen * one.quantity))


def _receipt_facts(receipt: ReceiptRow, openers: Openers) -> list[Fact]:
    words = " · ".join(part for part in (money_to_chip(receipt.channel).text, receipt.note, receipt.entered_by) if part)
    facts = [Fact(receipt.received_on.isoformat(), words, side=format_yuan(receipt.amount_fen))]
    if (statement_id := receipt.statement_id) is not None:
        # The line above names the file; a long name here would push the amounts off the panel.
        line = translate("ClaimDetailView", "Row {row} of the statement").format(row=receipt.statement_row)
        opener = openers.get("statement")
        facts.append(Fact("", line, open=(lambda: opener(statement_id)) if opener else None))
    return facts


def _call_fact(call: FollowUpRow, clock: Clock) -> Fact:
    promised = again = ""
    if call.promised_on:
        promised = translate("ClaimDetailView", "promised for {day}").format(day=call.promised_on.isoformat())
    if call.next_on:
        again = translate("ClaimDetailView", "ask again {day}").format(day=call.next_on.isoformat())
    words = " · ".join(part for part in (call.said, call.spoke_to, call.by, promised, again) if part)
    return Fact(f"{clock.local(call.at):%m-%d %H:%M}", words)


def _amount(amount_fen: int) -> str:
    return format_yuan(amount_fen) if amount_fen else ""


def _result(result_fen: int) -> str:
    """A loss below zero, as people reckon it."""
    return format_yuan(-result_fen)
