"""The entries of a claim that stand: those that further ones undid are left out, and so are these."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from shopdesk.claims.dossier import ReceiptRow, StepRow, WriteOffRow
from shopdesk.claims.states import ClaimState

Entry = TypeVar("Entry", ReceiptRow, WriteOffRow)

_PAID_STATES = (ClaimState.SETTLED, ClaimState.WRITTEN_OFF)


def standing_steps(steps: Sequence[StepRow]) -> list[StepRow]:
    """The steps without those that were undone, or that money led to and away from again."""
    standing: list[StepRow] = []
    for place, step in enumerate(steps):
        if not step.takes_back:
            standing.append(step)
        elif place + 1 == len(steps) or not steps[place + 1].takes_back:
            # Undoing takes a step for every day on which the claim stood otherwise; the last says where it stands.
            standing.pop()
            while len(standing) > 1 and _shown(standing[-1]) != _shown(step):
                standing.pop()
    return _without_ends(standing)


def standing_receipts(receipts: Sequence[ReceiptRow]) -> list[ReceiptRow]:
    """The receipts without those that somebody took back whole; what the courier's own statement takes back stays."""
    return _standing(
        receipts,
        lambda earlier, later: later.statement_id is None and (later.amount_fen < 0 or earlier.statement_id is None),
    )


def standing_write_offs(write_offs: Sequence[WriteOffRow]) -> list[WriteOffRow]:
    """The write-offs without those that were taken back whole."""
    return _standing(write_offs, lambda _earlier, _later: True)


def _standing(entries: Sequence[Entry], undoes: Callable[[Entry, Entry], bool]) -> list[Entry]:
    standing: list[Entry] = []
    for later in entries:
        for place in reversed(range(len(standing))):
            earlier = standing[place]
            if earlier.amount_fen == -later.amount_fen and undoes(earlier, later):
                del standing[place]
                break
        else:
            standing.append(later)
    return standing


def _without_ends(steps: Sequence[StepRow]) -> list[StepRow]:
    """The steps without those that closed a claim by money and opened it again with what was agreed before."""
    kept: list[StepRow] = []
    for step in steps:
        kept.append(step)
        is_reopened = len(kept) > 2 and step.state is ClaimState.AGREED and kept[-2].state in _PAID_STATES
        if is_reopened and _shown(step) == _shown(kept[-3]):
            del kept[-2:]
    return kept


def _shown(step: StepRow) -> tuple[ClaimState, int | None]:
    return step.state, step.agreed_fen
