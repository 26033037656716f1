"""What a claim can be: kinds, states, where its money goes, and which step leads where."""

from enum import StrEnum

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.text import translate


class ClaimKind(StrEnum):
    """What happened to the parcel."""

    LOST = "lost"
    DAMAGED = "damaged"
    SHORTAGE = "shortage"
    DELAYED = "delayed"
    ABANDONED = "abandoned"
    MISDELIVERED = "misdelivered"


class ClaimState(StrEnum):
    """How far the claim is."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    AGREED = "agreed"
    SETTLED = "settled"
    REJECTED = "rejected"
    APPEALED = "appealed"
    WRITTEN_OFF = "written_off"
    RECOVERED = "recovered"
    WITHDRAWN = "withdrawn"


class MoneyTo(StrEnum):
    """Where the money goes (钱款去向)."""

    ACCOUNT = "account"
    MONTHLY_BILL = "monthly_bill"
    CUSTOMER = "customer"


class SecondClaimFate(StrEnum):
    """What becomes of a second claim for one parcel."""

    IDENTICAL = "identical"  # refused
    INCOMPLETE = "incomplete"  # the first one has blanks
    COMPLETE = "complete"  # the first one is never overwritten


class StatementKind(StrEnum):
    """What a courier's file is."""

    PAYOUT = "payout"  # a list of compensation paid
    BILL = "bill"  # a freight bill, on which compensation may stand too


class LineRole(StrEnum):
    """What a line of a statement says."""

    COMPENSATION = "compensation"  # money for us
    REVERSAL = "reversal"  # money taken back
    FREIGHT = "freight"
    OTHER = "other"  # another charge or rebate


class MatchedBy(StrEnum):
    """What brought a line and a claim together."""

    TRACKING = "tracking"
    ORDER = "order"
    HAND = "hand"


class Outcome(StrEnum):
    """How a statement and our claim agree, for one tracking number."""

    EQUAL = "equal"
    SHORT = "short"
    OVER = "over"
    UNKNOWN_HERE = "unknown_here"
    MISSING_THERE = "missing_there"


class Handling(StrEnum):
    """What is done with what a statement says of a claim, once it is accepted."""

    RECEIVE = "receive"  # entered as received; a difference stays outstanding
    SETTLE = "settle"  # entered as received, and the difference given up
    LEAVE = "leave"  # not entered


# Every allowed step; any other is refused.
TRANSITIONS: dict[ClaimState, frozenset[ClaimState]] = {
    ClaimState.DRAFT: frozenset({ClaimState.SUBMITTED, ClaimState.WITHDRAWN, ClaimState.RECOVERED}),
    ClaimState.SUBMITTED: frozenset(
        {ClaimState.AGREED, ClaimState.REJECTED, ClaimState.WITHDRAWN, ClaimState.RECOVERED}
    ),
    # Agreed once more: another amount was agreed on.
    ClaimState.AGREED: frozenset({ClaimState.AGREED, ClaimState.SETTLED, ClaimState.WRITTEN_OFF, ClaimState.RECOVERED}),
    ClaimState.REJECTED: frozenset({ClaimState.APPEALED, ClaimState.WRITTEN_OFF, ClaimState.RECOVERED}),
    ClaimState.APPEALED: frozenset(
        {ClaimState.AGREED, ClaimState.WRITTEN_OFF, ClaimState.REJECTED, ClaimState.RECOVERED}
    ),
    # Money that comes late or is taken back opens a closed claim again.
    ClaimState.SETTLED: frozenset({ClaimState.AGREED}),
    ClaimState.WRITTEN_OFF: frozenset({ClaimState.AGREED}),
    ClaimState.RECOVERED: frozenset(),
    ClaimState.WITHDRAWN: frozenset(),
}

# Claims that still count as open work; in any other state nothing is outstanding.
OPEN_STATES = frozenset(
    {ClaimState.DRAFT, ClaimState.SUBMITTED, ClaimState.AGREED, ClaimState.REJECTED, ClaimState.APPEALED}
)
# Claims that no longer ask for anything: the parcel may be claimed anew.
GIVEN_BACK_STATES = frozenset({ClaimState.WITHDRAWN, ClaimState.RECOVERED})
# What happened to the goods can only be believed with a photo.
KINDS_WITH_EVIDENCE = frozenset({ClaimKind.DAMAGED, ClaimKind.SHORTAGE})


def outstanding_fen(agreed_fen: int | None, received_fen: int, written_off_fen: int) -> int:
    """What the courier still owes, in fen; negative after an over-payment, nothing before an agreement."""
    return (agreed_fen or 0) - received_fen - written_off_fen


def kind_chip(kind: ClaimKind) -> Chip:
    """The kind of claim as people see it."""
    names = {
        ClaimKind.LOST: translate("ClaimKind", "Lost"),
        ClaimKind.DAMAGED: translate("ClaimKind", "Damaged"),
        ClaimKind.SHORTAGE: translate("ClaimKind", "Shortage"),
        ClaimKind.DELAYED: translate("ClaimKind", "Delayed"),
        ClaimKind.ABANDONED: translate("ClaimKind", "Abandoned"),
        ClaimKind.MISDELIVERED: translate("ClaimKind", "Misdelivered"),
    }
    return Chip(names[kind])


def state_chip(state: ClaimState) -> Chip:
    """The state as people see it."""
    chips: dict[ClaimState, tuple[str, Tone]] = {
        ClaimState.DRAFT: (translate("ClaimState", "To submit"), "warning"),
        ClaimState.SUBMITTED: (translate("ClaimState", "Submitted"), "special"),
        ClaimState.AGREED: (translate("ClaimState", "Agreed"), "accent"),
        ClaimState.SETTLED: (translate("ClaimState", "Settled"), "good"),
        ClaimState.REJECTED: (translate("ClaimState", "Rejected"), "danger"),
        ClaimState.APPEALED: (translate("ClaimState", "Appealed"), "special"),
        ClaimState.WRITTEN_OFF: (translate("ClaimState", "Written off"), "neutral"),
        ClaimState.RECOVERED: (translate("ClaimState", "Goods recovered"), "good"),
        ClaimState.WITHDRAWN: (translate("ClaimState", "Withdrawn"), "neutral"),
    }
    return Chip(*chips[state])


def money_to_chip(money_to: MoneyTo) -> Chip:
    """Where the money goes, as people see it."""
    names = {
        MoneyTo.ACCOUNT: translate("MoneyTo", "To the account"),
        MoneyTo.MONTHLY_BILL: translate("MoneyTo", "Off the monthly bill"),
        MoneyTo.CUSTOMER: translate("MoneyTo", "To the customer"),
    }
    return Chip(names[money_to])


def outcome_chip(outcome: Outcome) -> Chip:
    """How a statement and our claim agree, as people see it."""
    chips: dict[Outcome, tuple[str, Tone]] = {
        Outcome.EQUAL: (translate("StatementOutcome", "Equal"), "good"),
        Outcome.SHORT: (translate("StatementOutcome", "Short paid"), "warning"),
        Outcome.OVER: (translate("StatementOutcome", "Over paid"), "accent"),
        Outcome.UNKNOWN_HERE: (translate("StatementOutcome", "Unknown to us"), "danger"),
        Outcome.MISSING_THERE: (translate("StatementOutcome", "Missing there"), "danger"),
    }
    return Chip(*chips[outcome])


def handling_chip(handling: Handling) -> Chip:
    """What is done with a line of a statement, as people see it."""
    names = {
        Handling.RECEIVE: translate("StatementHandling", "Enter as received"),
        Handling.SETTLE: translate("StatementHandling", "Receive, give up the rest"),
        Handling.LEAVE: translate("StatementHandling", "Leave out"),
    }
    return Chip(names[handling])


def handled_words(handling: Handling) -> str:
    """What was done with a line that an accepted statement has entered, as people see it."""
    if handling is Handling.SETTLE:
        return translate("StatementHandling", "Received, the rest given up")
    return translate("StatementHandling", "Entered as received")


def statement_kind_chip(kind: StatementKind) -> Chip:
    """What a courier's file is, as people see it."""
    names = {
        StatementKind.PAYOUT: translate("StatementKind", "Compensation paid"),
        StatementKind.BILL: translate("StatementKind", "Freight bill"),
    }
    return Chip(names[kind])
