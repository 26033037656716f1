"""What a statement says beside what our claims say: a row for each tracking number, worked out anew until accepted."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.model import ClaimId, StatementId
from shopdesk.claims.statements.statement_store import LineRow
from shopdesk.claims.states import ClaimKind, ClaimState, Handling, MatchedBy, Outcome
from shopdesk.core.clock import Clock


class ResultRow(NamedTuple):
    """What came of one tracking number. Amounts in fen.

    ``known_count`` lines were received before: accepted in another file, or entered by hand. They count in ``paid_fen``
    beside what was expected, and not in ``to_enter_fen``, which is what accepting enters.
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


def results_of(session: Session, clock: Clock, statement_id: StatementId) -> list[ResultRow]:
    """What came of a statement: its tracking numbers in the file's order, then the claims it does not list."""
    raise NotImplementedError


def summary(rows: Sequence[ResultRow]) -> ResultSums:
    """What the rows come to."""
    raise NotImplementedError


def fingerprint(rows: Sequence[ResultRow]) -> str:
    """What somebody saw, so that accepting can tell when it is something else by then."""
    raise NotImplementedError


def carried_over_fen(session: Session, clock: Clock, statement_id: StatementId) -> int:
    """What the courier owed when the statement's month began."""
    raise NotImplementedError


def lines_of(session: Session, statement_id: StatementId, tracking_key: str) -> list[LineRow]:
    """The lines of one tracking number, in the file's order."""
    raise NotImplementedError
