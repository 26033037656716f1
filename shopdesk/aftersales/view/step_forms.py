"""What each step of a ticket asks for, and what is said once it is taken. Texts in the context ``TicketStep``."""

from typing import NamedTuple

from shopdesk.core.text import marked, translate


class StepForm(NamedTuple):
    """The fields of a step's dialog; texts that are empty mean that the field is not there.

    ``words`` is the label of the reason or note. A ``parcel`` is a tracking number with its courier.
    """

    title: str
    done: str
    words: str = ""
    amount: str = ""
    choice: str = ""
    parcel: bool = False
    address: bool = False
    day: bool = False
    channel: bool = False
    counts: bool = False
    hint: str = ""


_REASON, _NOTE = marked("TicketStep", "&Reason *"), marked("TicketStep", "&Note")
STEP_FORMS = {
    "approve": StepForm(
        marked("TicketStep", "Approve"),
        marked("TicketStep", "Approve"),
        words=_NOTE,
        amount=marked("TicketStep", "&Approved amount *"),
        address=True,
    ),
    "reject": StepForm(marked("TicketStep", "Reject the ticket"), marked("TicketStep", "Reject"), words=_REASON),
    "cancel": StepForm(marked("TicketStep", "Cancel the ticket"), marked("TicketStep", "Cancel ticket"), words=_REASON),
    "send_back": StepForm(
        marked("TicketStep", "Back to review"),
        marked("TicketStep", "Send back"),
        words=_REASON,
        hint=marked("TicketStep", "Operations look at the ticket again before money is paid."),
    ),
    "ship_first": StepForm(
        marked("TicketStep", "Ship before the goods are back"),
        marked("TicketStep", "Ship first"),
        words=_REASON,
    ),
    "enter_return": StepForm(
        marked("TicketStep", "The customer has sent the goods"),
        marked("TicketStep", "Save"),
        parcel=True,
    ),
    "receive_return": StepForm(
        marked("TicketStep", "The goods arrived"),
        marked("TicketStep", "Received"),
        words=_NOTE,
        counts=True,
        hint=marked("TicketStep", "Enter what is defective or missing; everything else arrived in order."),
    ),
    "fail_inspection": StepForm(
        marked("TicketStep", "Inspection not passed"),
        marked("TicketStep", "Not passed"),
        words=marked("TicketStep", "&What is wrong *"),
        hint=marked("TicketStep", "Needs a note and a photo taken since the goods arrived; drop or paste it below."),
    ),
    "refund": StepForm(
        marked("TicketStep", "Refunded"),
        marked("TicketStep", "Refunded"),
        words=_NOTE,
        amount=marked("TicketStep", "&Amount refunded *"),
        day=True,
        channel=True,
    ),
    "dispatch": StepForm(marked("TicketStep", "Dispatch the goods"), marked("TicketStep", "Dispatched"), parcel=True),
    "resend": StepForm(
        marked("TicketStep", "Send the parcel once more"),
        marked("TicketStep", "Sent again"),
        words=_REASON,
        parcel=True,
        hint=marked("TicketStep", "The parcel came back undeliverable and leaves under another number."),
    ),
    "send_goods_back": StepForm(
        marked("TicketStep", "Send the goods back to the customer"),
        marked("TicketStep", "Sent back"),
        parcel=True,
    ),
    "complete": StepForm(marked("TicketStep", "Complete the ticket"), marked("TicketStep", "Complete"), words=_NOTE),
    "settle_difference": StepForm(
        marked("TicketStep", "The price difference is settled"),
        marked("TicketStep", "Settled"),
        day=True,
        channel=True,
    ),
    "pay_postage": StepForm(
        marked("TicketStep", "The return postage is paid back"),
        marked("TicketStep", "Paid back"),
        amount=marked("TicketStep", "&Return postage *"),
        day=True,
        channel=True,
        hint=marked("TicketStep", "The customer advanced it for the parcel that came back; it is not in the refund."),
    ),
    "set_intervention": StepForm(
        marked("TicketStep", "Intervention of the platform"),
        marked("TicketStep", "Save"),
        words=_NOTE,
        choice=marked("TicketStep", "&Platform"),
    ),
    "set_urgency": StepForm(
        marked("TicketStep", "Urgency"), marked("TicketStep", "Save"), choice=marked("TicketStep", "&Urgency")
    ),
    "add_note": StepForm(
        marked("TicketStep", "Note"), marked("TicketStep", "Add note"), words=marked("TicketStep", "&Note *")
    ),
    "assign": StepForm(
        marked("TicketStep", "Who handles it"), marked("TicketStep", "Assign"), choice=marked("TicketStep", "&Handler")
    ),
    "extend_deadline": StepForm(
        marked("TicketStep", "Trade extended on the platform"),
        marked("TicketStep", "Extended"),
        choice=marked("TicketStep", "&Order"),
    ),
}
_DONE = {
    "approve": marked("TicketStep", "{ticket_no} is approved: {state}"),
    "reject": marked("TicketStep", "{ticket_no} is rejected"),
    "cancel": marked("TicketStep", "{ticket_no} is cancelled"),
    "record_reply": marked("TicketStep", "{ticket_no}: the first reply is noted"),
    "enter_return": marked("TicketStep", "{ticket_no}: the return parcel is noted"),
    "receive_return": marked("TicketStep", "{ticket_no}: the goods are counted and in stock"),
    "pass_inspection": marked("TicketStep", "{ticket_no} passed the inspection: {state}"),
    "fail_inspection": marked("TicketStep", "{ticket_no} did not pass: {state}"),
    "refund": marked("TicketStep", "{ticket_no} is refunded"),
    "send_back": marked("TicketStep", "{ticket_no} goes back to review"),
    "ship_first": marked("TicketStep", "{ticket_no} ships before the goods are back"),
    "dispatch": marked("TicketStep", "{ticket_no} is dispatched"),
    "resend": marked("TicketStep", "{ticket_no}: the parcel left again"),
    "send_goods_back": marked("TicketStep", "{ticket_no}: the goods go back to the customer"),
    "complete": marked("TicketStep", "{ticket_no} is completed"),
    "settle_difference": marked("TicketStep", "{ticket_no}: the price difference is settled"),
    "pay_postage": marked("TicketStep", "{ticket_no}: the return postage is paid back"),
    "extend_deadline": marked("TicketStep", "{ticket_no}: the trade's deadline is extended"),
    "set_urgency": marked("TicketStep", "{ticket_no}: the urgency is changed"),
    "set_intervention": marked("TicketStep", "{ticket_no}: the intervention is noted"),
    "add_note": marked("TicketStep", "{ticket_no}: the note is added"),
    "assign": marked("TicketStep", "{ticket_no} is assigned"),
    "delete": marked("TicketStep", "{ticket_no} is in the recycle bin"),
}


def done_text(key: str, ticket_no: str, state: str) -> str:
    """What is told once a step of a ticket is taken; ``state`` is the one it is in by now."""
    return translate("TicketStep", _DONE[key]).format(ticket_no=ticket_no, state=state)
