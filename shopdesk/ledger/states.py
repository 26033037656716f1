"""What the ledger can hold: kinds of entries and movements, counting periods, where an appeal stands."""

from enum import StrEnum

from shopdesk.core.columns import Chip, Tone
from shopdesk.core.text import marked, translate


class EntryKind(StrEnum):
    """What an entry is."""

    PENALTY = "penalty"
    BONUS = "bonus"
    COMMISSION = "commission"
    ADJUSTMENT = "adjustment"


class CountingPeriod(StrEnum):
    """How long an occurrence counts towards the next step of a rule's ladder."""

    MONTH = "month"
    YEAR = "year"
    EVER = "ever"


class FundKind(StrEnum):
    """Why money of the department fund moved."""

    FINE = "fine"  # a penalty was collected
    FINE_RETURNED = "fine_returned"  # and given back, because its entry was reversed
    DEPOSIT = "deposit"  # the shop put money in
    SPENDING = "spending"
    CORRECTION = "correction"  # takes a wrong deposit or spending back


class AppealState(StrEnum):
    """Where an appeal against an entry stands."""

    OPEN = "open"
    ACCEPTED = "accepted"  # the entry was reversed
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class CommissionBasis(StrEnum):
    """What a commission is a part of."""

    PERCENT = "percent"  # of what was paid and kept
    PER_ORDER = "per_order"


class CommissionLineKind(StrEnum):
    """Why an order stands in a commission."""

    SALE = "sale"  # the order counts this month
    REFUND = "refund"  # it counted before, and money went back this month
    CORRECTION = "correction"  # what an earlier run of the same month had said otherwise


_KIND_CHIPS: dict[EntryKind, tuple[str, Tone]] = {
    EntryKind.PENALTY: (marked("EntryKind", "Penalty"), "danger"),
    EntryKind.BONUS: (marked("EntryKind", "Bonus"), "good"),
    EntryKind.COMMISSION: (marked("EntryKind", "Commission"), "accent"),
    EntryKind.ADJUSTMENT: (marked("EntryKind", "Adjustment"), "neutral"),
}
_PERIODS: dict[CountingPeriod, str] = {
    CountingPeriod.MONTH: marked("CountingPeriod", "Each month anew"),
    CountingPeriod.YEAR: marked("CountingPeriod", "Each year anew"),
    CountingPeriod.EVER: marked("CountingPeriod", "For ever"),
}
_FUND_CHIPS: dict[FundKind, tuple[str, Tone]] = {
    FundKind.FINE: (marked("FundKind", "Fine collected"), "good"),
    FundKind.FINE_RETURNED: (marked("FundKind", "Fine returned"), "warning"),
    FundKind.DEPOSIT: (marked("FundKind", "Put in"), "accent"),
    FundKind.SPENDING: (marked("FundKind", "Spent"), "neutral"),
    FundKind.CORRECTION: (marked("FundKind", "Correction"), "special"),
}
_APPEAL_CHIPS: dict[AppealState, tuple[str, Tone]] = {
    AppealState.OPEN: (marked("AppealState", "Appeal open"), "warning"),
    AppealState.ACCEPTED: (marked("AppealState", "Appeal accepted"), "good"),
    AppealState.REJECTED: (marked("AppealState", "Appeal rejected"), "neutral"),
    AppealState.WITHDRAWN: (marked("AppealState", "Appeal withdrawn"), "neutral"),
}


def kind_chip(kind: EntryKind) -> Chip:
    """What an entry is, as people see it."""
    text, tone = _KIND_CHIPS[kind]
    return Chip(translate("EntryKind", text), tone)


def period_text(period: CountingPeriod) -> str:
    """How long an occurrence counts, as people see it."""
    return translate("CountingPeriod", _PERIODS[period])


def fund_chip(kind: FundKind) -> Chip:
    """Why money of the fund moved, as people see it."""
    text, tone = _FUND_CHIPS[kind]
    return Chip(translate("FundKind", text), tone)


def appeal_chip(state: AppealState) -> Chip:
    """Where an appeal stands, as people see it."""
    text, tone = _APPEAL_CHIPS[state]
    return Chip(translate("AppealState", text), tone)
