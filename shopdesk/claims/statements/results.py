"""What a statement says beside what our claims say: a row for each tracking number, worked out anew until accepted."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from shopdesk.claims.model import Statement, StatementId
from shopdesk.claims.months.standing import claim_sheet_data, figures
from shopdesk.claims.statements import statement_store
from shopdesk.claims.statements.open_results import joined, known_words, last_day, reckon
from shopdesk.claims.statements.reckoning import known_lines
from shopdesk.claims.statements.result_rows import ResultRow, ResultSums, fingerprint, summary
from shopdesk.claims.statements.statement_store import ClaimFacts, FrozenResult, LineRow, StoredLine
from shopdesk.core.clock import Clock
from shopdesk.couriers.model import CourierId

__all__ = ["ResultRow", "ResultSums", "carried_over_fen", "fingerprint", "lines_of", "results_of", "summary"]


def results_of(session: Session, clock: Clock, statement_id: StatementId) -> list[ResultRow]:
    """What came of a statement: its tracking numbers in the file's order, then the claims it does not list.

    Of an accepted one as it was when it was accepted.
    """
    statement = session.get_one(Statement, statement_id)
    if statement.accepted_at is None:
        return [one.row for one in reckon(session, clock, statement)]
    frozen = statement_store.frozen_results(session, statement_id)
    claims = statement_store.claim_facts(session, {one.claim_id for one in frozen if one.claim_id is not None})
    by_key: dict[str, list[StoredLine]] = {}
    for line in statement_store.stored_lines(session, statement_id):
        by_key.setdefault(line.tracking_key, []).append(line)
    return [
        _frozen_row(one, by_key.get(one.tracking_key, ()), claims.get(one.claim_id) if one.claim_id else None)
        for one in frozen
    ]


def carried_over_fen(session: Session, clock: Clock, statement_id: StatementId) -> int:
    """What the courier owed when the statement's month began."""
    statement = session.get_one(Statement, statement_id)
    sheet = claim_sheet_data(session, clock, statement.month, CourierId(statement.courier_id))
    return sum(figures(courier.claims).carried_over_fen for courier in sheet.couriers)


def lines_of(session: Session, statement_id: StatementId, tracking_key: str) -> list[LineRow]:
    """The lines of one tracking number, in the file's order."""
    statement = session.get_one(Statement, statement_id)
    lines = [line for line in statement_store.stored_lines(session, statement_id) if line.tracking_key == tracking_key]
    words: dict[int, str] = {}
    if statement.accepted_at is None:
        twins = statement_store.accepted_twins(session, statement_id)
        claim_ids = {line.claim_id for line in lines if line.claim_id is not None}
        known = known_lines(lines, twins, statement_store.hand_receipts(session, claim_ids))
        words = {line_id: known_words(one) for line_id, one in known.items()}
    return [
        LineRow(
            line.id, line.row_no, line.role, line.tracking_no, line.order_no, line.kind_word, line.amount_fen,
            line.paid_fen, line.paid_on, line.remark, words.get(line.id, ""), line.receipt_id,
        )
        for line in lines
    ]  # fmt: skip


def _frozen_row(frozen: FrozenResult, lines: Sequence[StoredLine], claim: ClaimFacts | None) -> ResultRow:
    entered = [line for line in lines if line.receipt_id is not None]
    first = lines[0] if lines and frozen.line_count else None
    return ResultRow(
        position=frozen.position,
        tracking_key=frozen.tracking_key,
        tracking_no=frozen.tracking_no,
        claim_id=None if claim is None else claim.id,
        claim_no="" if claim is None else claim.claim_no,
        customer_name="" if claim is None else claim.customer_name,
        order_no=(claim.order_no if claim else "") or (first.order_no if first else ""),
        kind=None if claim is None else claim.kind,
        state=None if claim is None else claim.state,
        expected_fen=frozen.expected_fen,
        paid_fen=frozen.paid_fen,
        difference_fen=(frozen.paid_fen or 0) - (frozen.expected_fen or 0),
        outcome=frozen.outcome,
        line_count=frozen.line_count,
        known_count=frozen.known_count,
        paid_on=last_day(lines) if first else None,
        kind_word=joined(line.kind_word for line in lines) if first else "",
        remark=joined(line.remark for line in lines) if first else "",
        matched_by=first.matched_by if first else None,
        handling=frozen.handling,
        reason=first.reason if first else "",
        accepted=frozen.accepted,
        left_because=frozen.left_because,
        to_enter_fen=sum(line.paid_fen for line in entered) if first else 0,
        to_enter_count=len(entered) if first else 0,
    )
