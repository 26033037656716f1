"""What can be done with a claim next, and why something cannot."""

from collections.abc import Sequence
from typing import NamedTuple

from shopdesk.claims.dossier import ClaimDetail
from shopdesk.claims.states import OPEN_STATES, TRANSITIONS, ClaimState, state_chip
from shopdesk.core.text import translate
from shopdesk.ui.menus import OfferedStep

NEXT_STEPS: dict[ClaimState, tuple[str, ...]] = {
    ClaimState.DRAFT: ("submit", "receipt"),
    ClaimState.SUBMITTED: ("agree", "reject", "receipt"),
    ClaimState.AGREED: ("receipt", "write_off"),
    ClaimState.REJECTED: ("appeal", "write_off"),
    ClaimState.APPEALED: ("agree", "reject", "write_off"),
    ClaimState.SETTLED: ("receipt",),
    ClaimState.WRITTEN_OFF: ("receipt",),
    ClaimState.RECOVERED: (),
    ClaimState.WITHDRAWN: (),
}
MORE_STEPS = ("edit", "check", "uncheck", "agree", "recover", "withdraw", "take_back", "delete")
WITH_MONEY = frozenset({ClaimState.AGREED, ClaimState.SETTLED, ClaimState.WRITTEN_OFF})
STEP_STATES = {
    "agree": ClaimState.AGREED,
    "reject": ClaimState.REJECTED,
    "appeal": ClaimState.APPEALED,
    "recover": ClaimState.RECOVERED,
    "withdraw": ClaimState.WITHDRAWN,
}


class Limits(NamedTuple):
    """What bars steps beside the claim itself: what is missing to submit it, and what the acting person may not do."""

    missing: Sequence[str] = ()
    no_check: str = ""
    no_uncheck: str = ""
    no_write_off: str = ""
    needs_check: bool = False  # before it can be submitted


def step_title(key: str) -> str:
    """What a button for a step says."""
    titles = {
        "submit": translate("ClaimSteps", "Submit"),
        "check": translate("ClaimSteps", "Second check"),
        "uncheck": translate("ClaimSteps", "Take the second check back"),
        "agree": translate("ClaimSteps", "Agreed…"),
        "reject": translate("ClaimSteps", "Rejected…"),
        "appeal": translate("ClaimSteps", "Appeal…"),
        "receipt": translate("ClaimSteps", "Enter receipt…"),
        "write_off": translate("ClaimSteps", "Write off…"),
        "recover": translate("ClaimSteps", "Goods turned up…"),
        "withdraw": translate("ClaimSteps", "Withdraw…"),
        "follow_up": translate("ClaimSteps", "Note a call…"),
        "edit": translate("ClaimSteps", "Edit…"),
        "take_back": translate("ClaimSteps", "Undo the last step"),
        "delete": translate("ClaimSteps", "Move to the recycle bin"),
    }
    return titles[key]


def next_steps(detail: ClaimDetail, limits: Limits) -> list[OfferedStep]:
    """The steps a claim's buttons offer, the first one the usual."""
    keys = [*NEXT_STEPS[detail.row.state], "follow_up"]
    if limits.needs_check:
        keys.insert(0, "check")
    return [OfferedStep(key, step_title(key), why_not(key, detail, limits)) for key in keys]


def more_steps(detail: ClaimDetail, limits: Limits) -> list[OfferedStep]:
    """What stands in the menu behind the buttons."""
    shown = {*NEXT_STEPS[detail.row.state], "check" if limits.needs_check or detail.checked_by else "uncheck"}
    if detail.row.state not in OPEN_STATES:
        shown |= {"check", "uncheck"}
    keys = [key for key in MORE_STEPS if key not in shown]
    return [OfferedStep(key, step_title(key), why_not(key, detail, limits)) for key in keys]


def why_not(key: str, detail: ClaimDetail, limits: Limits) -> str:
    """Why a step cannot be taken, or nothing. The services decide; this only says it before."""
    row = detail.row
    moved = bool(row.received_fen or row.written_off_fen)
    match key:
        case "submit":
            return "\n".join(limits.missing)
        case "check":
            return limits.no_check
        case "uncheck":
            return limits.no_uncheck
        case "write_off" if limits.no_write_off:
            return limits.no_write_off
        case "receipt" if row.agreed_fen is None or row.state not in WITH_MONEY:
            return translate("ClaimSteps", "Enter first what the courier agreed to pay.")
        case "recover" if moved:
            return translate("ClaimSteps", "Money was entered for this claim.")
        case "take_back" if not detail.can_take_back:
            return translate("ClaimSteps", "There is no step to undo, or money has moved since.")
        case "delete" if row.agreed_fen is not None or detail.receipts:
            return translate("ClaimSteps", "The courier has agreed to pay, so the claim stays in the books.")
        case "edit" if row.state not in OPEN_STATES:
            return translate("ClaimSteps", "A closed claim stays as it is.")
    if key in STEP_STATES and STEP_STATES[key] not in TRANSITIONS[row.state]:
        return translate("ClaimSteps", "Not possible while it is “{state}”.").format(state=state_chip(row.state).text)
    return ""
