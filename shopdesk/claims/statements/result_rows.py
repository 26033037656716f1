"""The shape of what comes of a statement, and what its rows come to."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimKind, ClaimState, Handling, MatchedBy, Outcome


class ResultRow(NamedTuple):
    """What came of one tracking number. Amounts in fen.

    ``known_count`` lines were received before: accepted in another file, or entered by hand. They count in ``paid_fen``
    beside what was expected, and not in ``to_enter_fen``, which is what accepting enters (or has entered). Of them
    ``by_hand_count`` are known by a receipt entered by hand alone, and may be entered all the same until accepting.
    """

    position: int
    tracking_key: str
    tracking_no: str
    claim_id: ClaimId | None
    claim_no: str
    customer_name: str
    order_no: str
    kind: ClaimKind | None
    state: ClaimState | None
    expected_fen: int | None  # None where we know of no claim
    paid_fen: int | None  # None where the statement has no line
    difference_fen: int  # paid less expected
    outcome: Outcome
    line_count: int
    known_count: int
    paid_on: date | None  # the last
    kind_word: str
    remark: str
    matched_by: MatchedBy | None
    handling: Handling
    reason: str
    accepted: bool
    left_because: str  # why accepting enters nothing, or not all
    to_enter_fen: int
    to_enter_count: int
    by_hand_count: int = 0


class ResultSums(NamedTuple):
    """What some rows come to. Amounts in fen."""

    expected_fen: int
    paid_fen: int
    difference_fen: int
    equal: int
    different: int
    line_count: int
    to_accept: int  # lines that become receipts
    to_accept_fen: int
    by_outcome: dict[Outcome, int]


def summary(rows: Sequence[ResultRow]) -> ResultSums:
    """What the rows come to."""
    outcomes = Counter(row.outcome for row in rows)
    return ResultSums(
        expected_fen=sum(row.expected_fen or 0 for row in rows),
        paid_fen=sum(row.paid_fen or 0 for row in rows),
        difference_fen=sum(row.difference_fen for row in rows),
        equal=outcomes[Outcome.EQUAL],
        different=len(rows) - outcomes[Outcome.EQUAL],
        line_count=sum(row.line_count for row in rows),
        to_accept=sum(row.to_enter_count for row in rows),
        to_accept_fen=sum(row.to_enter_fen for row in rows),
        by_outcome={outcome: outcomes[outcome] for outcome in Outcome},
    )


def fingerprint(rows: Sequence[ResultRow]) -> str:
    """What somebody saw, so that accepting can tell when it is something else by then."""
    hashed = sha256()
    for row in rows:
        if row.line_count:
            said = (
                row.tracking_key,
                row.claim_id,
                row.expected_fen,
                row.handling,
                row.to_enter_fen,
                row.to_enter_count,
            )
            hashed.update(repr(said).encode("utf-8", "surrogatepass"))
    return hashed.hexdigest()
