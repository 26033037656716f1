"""The words of after-sales tickets: kinds, states and what leads from one to the next, and how they read."""

from enum import StrEnum
from typing import NamedTuple

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.text import marked, translate


class TicketKind(StrEnum):
    """What the customer gets."""

    REFUND = "refund"  # money only
    RETURN = "return"  # goods back, money back
    EXCHANGE = "exchange"
    REISSUE = "reissue"  # goods once more, nothing comes back
    REPAIR = "repair"


class Phase(StrEnum):
    """Where the goods were when the ticket was opened."""

    BEFORE_SHIPPING = "before_shipping"
    IN_TRANSIT = "in_transit"
    AFTER_RECEIPT = "after_receipt"


class TicketState(StrEnum):
    """How far a ticket is."""

    PENDING_REVIEW = "pending_review"
    AWAITING_RETURN = "awaiting_return"
    INSPECTING = "inspecting"
    AWAITING_REFUND = "awaiting_refund"
    AWAITING_DISPATCH = "awaiting_dispatch"
    DISPATCHED = "dispatched"
    COMPLETED = "completed"
    REJECTED = "rejected"
    CANCELLED = "cancelled"


class Step(StrEnum):
    """What leads from one state to another."""

    APPROVE = "approve"
    REJECT = "reject"
    RECEIVE = "receive"
    PASS = "pass"
    FAIL = "fail"
    REFUND = "refund"
    SEND_BACK = "send_back"  # finance: operations shall look again
    SHIP_FIRST = "ship_first"
    DISPATCH = "dispatch"
    COMPLETE = "complete"
    CANCEL = "cancel"


class Duty(StrEnum):
    """Whose work a step is; which roles have it stands in ``rights``."""

    ANYONE = "anyone"
    OPERATIONS = "operations"
    WAREHOUSE = "warehouse"
    FINANCE = "finance"
    SUPERVISOR = "supervisor"


class FaultSide(StrEnum):
    """Whose fault it is."""

    SHOP = "shop"
    CUSTOMER = "customer"
    COURIER = "courier"
    FACTORY = "factory"


class PostagePayer(StrEnum):
    """Who pays for the parcels of a return."""

    SHOP = "shop"
    CUSTOMER = "customer"


class WindowFrom(StrEnum):
    """From what on the window of a reason counts."""

    RECEIPT = "receipt"
    SHIPPING = "shipping"
    ORDER = "order"


class Urgency(StrEnum):
    """How soon somebody has to see to it."""

    NORMAL = "normal"
    URGENT = "urgent"
    CRITICAL = "critical"


class Intervention(StrEnum):
    """Whether the platform decides (客服介入)."""

    NONE = "none"
    UNDER_WAY = "under_way"
    FOR_SHOP = "for_shop"
    FOR_CUSTOMER = "for_customer"


class RefundChannel(StrEnum):
    """Which way money went back."""

    PLATFORM = "platform"  # the way it was paid
    ALIPAY = "alipay"
    WECHAT = "wechat"
    BANK = "bank"
    CREDIT = "credit"  # kept for the customer as 余款
    OTHER = "other"


class EventKind(StrEnum):
    """What happened to a ticket."""

    OPENED = "opened"
    IMPORTED = "imported"
    CHANGED = "changed"
    REPLIED = "replied"
    APPROVED = "approved"
    AUTO_APPROVED = "auto_approved"
    REJECTED = "rejected"
    RETURN_SENT = "return_sent"
    RECEIVED = "received"
    PASSED = "passed"
    FAILED = "failed"
    REFUNDED = "refunded"
    SENT_BACK = "sent_back"
    SHIPPED_FIRST = "shipped_first"
    DISPATCHED = "dispatched"
    COMPLETED = "completed"
    AUTO_COMPLETED = "auto_completed"
    CANCELLED = "cancelled"
    CAME_BACK = "came_back"  # what had left could not be delivered and is here again
    STILL_OUT = "still_out"  # that was noted by mistake
    RESENT = "resent"  # a parcel came back undeliverable and left again
    GOODS_RETURNED = "goods_returned"  # what was refused went back to the customer
    COLLECT_REFUSED = "collect_refused"  # a parcel whose freight we were to pay was not taken
    DIFFERENCE_SETTLED = "difference_settled"  # the price difference of an exchange
    POSTAGE_PAID = "postage_paid"  # what the customer had advanced for the return
    DEADLINE_EXTENDED = "deadline_extended"
    NOTE = "note"
    PLATFORM = "platform"  # the platform says something new


class Transition(NamedTuple):
    """One row of the state table: a step, from where to where, and whose duty it is."""

    step: Step
    begin: TicketState
    end: TicketState
    duty: Duty


_S, _T, _D = TicketState, Step, Duty
# The whole of what may happen; any other step is refused. Cancelling is possible from every open state.
TRANSITIONS: tuple[Transition, ...] = (
    Transition(_T.REJECT, _S.PENDING_REVIEW, _S.REJECTED, _D.OPERATIONS),
    Transition(_T.APPROVE, _S.PENDING_REVIEW, _S.AWAITING_REFUND, _D.OPERATIONS),
    Transition(_T.APPROVE, _S.PENDING_REVIEW, _S.AWAITING_RETURN, _D.OPERATIONS),
    Transition(_T.APPROVE, _S.PENDING_REVIEW, _S.AWAITING_DISPATCH, _D.OPERATIONS),
    Transition(_T.RECEIVE, _S.AWAITING_RETURN, _S.INSPECTING, _D.ANYONE),
    Transition(_T.PASS, _S.INSPECTING, _S.AWAITING_REFUND, _D.WAREHOUSE),
    Transition(_T.PASS, _S.INSPECTING, _S.AWAITING_DISPATCH, _D.WAREHOUSE),
    Transition(_T.FAIL, _S.INSPECTING, _S.PENDING_REVIEW, _D.WAREHOUSE),
    Transition(_T.REFUND, _S.AWAITING_REFUND, _S.COMPLETED, _D.FINANCE),
    Transition(_T.SEND_BACK, _S.AWAITING_REFUND, _S.PENDING_REVIEW, _D.FINANCE),
    Transition(_T.SHIP_FIRST, _S.AWAITING_RETURN, _S.AWAITING_DISPATCH, _D.SUPERVISOR),
    Transition(_T.DISPATCH, _S.AWAITING_DISPATCH, _S.DISPATCHED, _D.WAREHOUSE),
    Transition(_T.COMPLETE, _S.DISPATCHED, _S.COMPLETED, _D.ANYONE),
    *(
        Transition(_T.CANCEL, begin, _S.CANCELLED, _D.OPERATIONS)
        for begin in TicketState
        if begin not in (_S.COMPLETED, _S.REJECTED, _S.CANCELLED)
    ),
)
OPEN_STATES = frozenset(TicketState) - {_S.COMPLETED, _S.REJECTED, _S.CANCELLED}
# The next step is ours; in the other open states the customer or a courier has the goods, and no time of ours runs.
OUR_STATES = OPEN_STATES - {_S.AWAITING_RETURN, _S.DISPATCHED}
# Goods and money of these tickets are given away, or will be.
COUNTING_STATES = OPEN_STATES | {_S.COMPLETED}
# What they ask for was agreed to, so that money beside the refund may move.
AGREED_STATES = COUNTING_STATES - {_S.PENDING_REVIEW}
RETURN_KINDS = frozenset({TicketKind.RETURN, TicketKind.EXCHANGE, TicketKind.REPAIR})
REFUND_KINDS = frozenset({TicketKind.REFUND, TicketKind.RETURN})
DISPATCH_KINDS = frozenset({TicketKind.EXCHANGE, TicketKind.REISSUE, TicketKind.REPAIR})


def transition(step: Step, begin: TicketState, end: TicketState | None = None) -> Transition | None:
    """The row of the state table for a step, to a certain end where a step has several; None when there is none."""
    rows = (one for one in TRANSITIONS if one.step is step and one.begin is begin)
    return next((one for one in rows if end is None or one.end is end), None)


def state_after_approval(kind: TicketKind, *, goods_are_here: bool) -> TicketState:
    """Where approval leads; goods that came back already (a second review) are not awaited again."""
    if kind in RETURN_KINDS and not goods_are_here:
        return TicketState.AWAITING_RETURN
    return TicketState.AWAITING_REFUND if kind in REFUND_KINDS else TicketState.AWAITING_DISPATCH


def state_after_inspection(kind: TicketKind) -> TicketState:
    """Where goods lead that came back as they should."""
    return TicketState.AWAITING_REFUND if kind is TicketKind.RETURN else TicketState.AWAITING_DISPATCH


_KINDS = {
    TicketKind.REFUND: marked("TicketKind", "Refund only"),
    TicketKind.RETURN: marked("TicketKind", "Return and refund"),
    TicketKind.EXCHANGE: marked("TicketKind", "Exchange"),
    TicketKind.REISSUE: marked("TicketKind", "Reissue"),
    TicketKind.REPAIR: marked("TicketKind", "Repair"),
}
_STATES: dict[TicketState, tuple[str, Tone]] = {
    TicketState.PENDING_REVIEW: (marked("TicketState", "To review"), "warning"),
    TicketState.AWAITING_RETURN: (marked("TicketState", "Awaiting return"), "special"),
    TicketState.INSPECTING: (marked("TicketState", "To inspect"), "accent"),
    TicketState.AWAITING_REFUND: (marked("TicketState", "To refund"), "accent"),
    TicketState.AWAITING_DISPATCH: (marked("TicketState", "To dispatch"), "warning"),
    TicketState.DISPATCHED: (marked("TicketState", "Dispatched"), "special"),
    TicketState.COMPLETED: (marked("TicketState", "Completed"), "good"),
    TicketState.REJECTED: (marked("TicketState", "Rejected"), "danger"),
    TicketState.CANCELLED: (marked("TicketState", "Cancelled"), "neutral"),
}
_DISPATCH = {
    TicketKind.EXCHANGE: marked("TicketState", "To exchange"),
    TicketKind.REISSUE: marked("TicketState", "To reissue"),
    TicketKind.REPAIR: marked("TicketState", "To send back repaired"),
}
_PHASES = {
    Phase.BEFORE_SHIPPING: marked("TicketPhase", "Before shipping"),
    Phase.IN_TRANSIT: marked("TicketPhase", "In transit"),
    Phase.AFTER_RECEIPT: marked("TicketPhase", "After receipt"),
}
_FAULTS = {
    FaultSide.SHOP: marked("FaultSide", "Shop"),
    FaultSide.CUSTOMER: marked("FaultSide", "Customer"),
    FaultSide.COURIER: marked("FaultSide", "Courier"),
    FaultSide.FACTORY: marked("FaultSide", "Factory"),
}
_PAYERS = {
    PostagePayer.SHOP: marked("PostagePayer", "Paid by the shop"),
    PostagePayer.CUSTOMER: marked("PostagePayer", "Paid by the customer"),
}
_WINDOWS = {
    WindowFrom.RECEIPT: marked("WindowFrom", "from receipt"),
    WindowFrom.SHIPPING: marked("WindowFrom", "from shipping"),
    WindowFrom.ORDER: marked("WindowFrom", "from the order"),
}
_URGENCIES: dict[Urgency, tuple[str, Tone]] = {
    Urgency.NORMAL: (marked("Urgency", "Normal"), "neutral"),
    Urgency.URGENT: (marked("Urgency", "Urgent"), "warning"),
    Urgency.CRITICAL: (marked("Urgency", "Very urgent"), "danger"),
}
_INTERVENTIONS: dict[Intervention, tuple[str, Tone]] = {
    Intervention.NONE: (marked("Intervention", "No intervention"), "neutral"),
    Intervention.UNDER_WAY: (marked("Intervention", "Platform decides"), "danger"),
    Intervention.FOR_SHOP: (marked("Intervention", "Decided for the shop"), "good"),
    Intervention.FOR_CUSTOMER: (marked("Intervention", "Decided for the customer"), "warning"),
}
_CHANNELS = {
    RefundChannel.PLATFORM: marked("RefundChannel", "The way it was paid"),
    RefundChannel.ALIPAY: marked("RefundChannel", "Alipay"),
    RefundChannel.WECHAT: marked("RefundChannel", "WeChat"),
    RefundChannel.BANK: marked("RefundChannel", "Bank"),
    RefundChannel.CREDIT: marked("RefundChannel", "Kept as credit"),
    RefundChannel.OTHER: marked("RefundChannel", "Another way"),
}


def kind_chip(kind: TicketKind) -> Chip:
    """The kind of ticket as people see it."""
    return Chip(translate("TicketKind", _KINDS[kind]))


def state_chip(state: TicketState, kind: TicketKind | None = None) -> Chip:
    """The state as people see it; what waits for dispatch is called by its kind."""
    text, tone = _STATES[state]
    if state is TicketState.AWAITING_DISPATCH and kind is not None and kind in _DISPATCH:
        text = _DISPATCH[kind]
    return Chip(translate("TicketState", text), tone)


def phase_chip(phase: Phase) -> Chip:
    """The phase as people see it."""
    return Chip(translate("TicketPhase", _PHASES[phase]))


def fault_chip(side: FaultSide) -> Chip:
    """Whose fault it is, as people see it."""
    return Chip(translate("FaultSide", _FAULTS[side]))


def payer_chip(payer: PostagePayer) -> Chip:
    """Who pays the postage, as people see it."""
    return Chip(translate("PostagePayer", _PAYERS[payer]))


def window_from_text(begin: WindowFrom) -> str:
    """From what on a window counts, as people see it."""
    return translate("WindowFrom", _WINDOWS[begin])


def urgency_chip(urgency: Urgency) -> Chip:
    """The urgency as people see it."""
    text, tone = _URGENCIES[urgency]
    return Chip(translate("Urgency", text), tone)


def intervention_chip(intervention: Intervention) -> Chip:
    """Whether the platform decides, as people see it."""
    text, tone = _INTERVENTIONS[intervention]
    return Chip(translate("Intervention", text), tone)


def channel_chip(channel: RefundChannel) -> Chip:
    """Which way money went, as people see it."""
    return Chip(translate("RefundChannel", _CHANNELS[channel]))
