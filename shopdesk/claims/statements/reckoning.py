"""What is expected for each tracking number of a statement, and which of its lines are new money.

A line is known when it was accepted in another file, or when its claim has a receipt of the same amount that somebody
entered by hand about that time: then it is what this line says. Whoever decides to enter it all the same says so.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from shopdesk.claims.statements.statement_store import ClaimFacts, FilePayment, HandReceipt, StoredLine, Twin
from shopdesk.claims.states import Handling, LineRole, Outcome

_NEAR_BY_HAND = timedelta(days=31)


class KnownLine(NamedTuple):
    """Why a line is no new money."""

    twin: Twin | None  # accepted in another file; None for a receipt by hand
    on: date | None  # the day of the receipt by hand
    claim_id: int | None
    receipt_id: int | None = None  # the receipt by hand


class Share(NamedTuple):
    """What of a claim falls on one tracking number. Amounts in fen."""

    expected_fen: int
    outcome: Outcome


def is_about_claims(line: StoredLine) -> bool:
    """Whether a line says anything of compensation; freight and other charges do not."""
    return line.role in (LineRole.COMPENSATION, LineRole.REVERSAL)


def known_lines(
    lines: Sequence[StoredLine], twins: Mapping[int, Twin], by_hand: Sequence[HandReceipt]
) -> dict[int, KnownLine]:
    """The lines that are no new money, by id."""
    known = {line.id: KnownLine(twins[line.id], None, twins[line.id].claim_id) for line in lines if line.id in twins}
    free = _not_taken_back(by_hand)
    for line in lines:
        chosen = line.handled_by and line.handling is not Handling.LEAVE
        if line.id in known or line.claim_id is None or line.paid_fen == 0 or chosen:
            continue
        for receipt in free.get((line.claim_id, line.paid_fen), []):
            if line.paid_on is None or abs(receipt.received_on - line.paid_on) <= _NEAR_BY_HAND:
                free[line.claim_id, line.paid_fen].remove(receipt)
                known[line.id] = KnownLine(None, receipt.received_on, line.claim_id, receipt.id)
                break
    return known


def lines_of_other_files(lines: Iterable[StoredLine], payments: Iterable[FilePayment]) -> set[int]:
    """The lines, by id, that may be what another file entered though they do not say quite the same.

    One of the two has no day, or both the same day under two numbers of the parcel.
    """
    by_amount: dict[tuple[int | None, int], list[FilePayment]] = {}
    for payment in payments:
        by_amount.setdefault((payment.claim_id, payment.paid_fen), []).append(payment)
    return {
        line.id
        for line in lines
        if line.paid_fen > 0
        for one in by_amount.get((line.claim_id, line.paid_fen), ())
        if None in (line.paid_on, one.paid_on)
        or (line.paid_on == one.paid_on and line.tracking_key != one.tracking_key)
    }


def expected_total(claim: ClaimFacts, known_fen: int) -> int:
    """What a statement is expected to say of a claim: what is agreed (or claimed), less what came in otherwise."""
    return claim.base_fen - (claim.received_fen - known_fen) - claim.written_off_fen


def shares(expected_fen: int, paid: Sequence[int]) -> list[Share]:
    """What is expected for a claim, shared over its tracking numbers, so that the shares add up to it."""
    found: list[Share] = []
    left = expected_fen
    for place, amount in enumerate(paid):
        expected = left if place == len(paid) - 1 else max(0, min(amount, left))
        found.append(Share(expected, outcome_of(expected, amount)))
        left -= expected
    return found


def outcome_of(expected_fen: int, paid_fen: int) -> Outcome:
    """How what was paid stands to what was expected."""
    if paid_fen == expected_fen:
        return Outcome.EQUAL
    return Outcome.SHORT if paid_fen < expected_fen else Outcome.OVER


def _not_taken_back(by_hand: Sequence[HandReceipt]) -> dict[tuple[int, int], list[HandReceipt]]:
    """The receipts by hand by claim and amount, without those that another one takes back."""
    free: dict[tuple[int, int], list[HandReceipt]] = {}
    for receipt in by_hand:
        opposite = free.get((receipt.claim_id, -receipt.amount_fen))
        if opposite:
            opposite.pop()
        else:
            free.setdefault((receipt.claim_id, receipt.amount_fen), []).append(receipt)
    return free
