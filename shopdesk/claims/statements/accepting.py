"""A statement accepted: what it says becomes receipts on our claims, all in one transaction.

A claim that nobody agreed to yet is taken there first: who pays has agreed. Everything goes by the claims' own steps,
so that whatever those refuse is refused here too, and then nothing at all is entered.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.model import Claim, ClaimId, Statement, StatementId, StatementLine, StatementResult
from shopdesk.claims.rights import require_accept, require_write_off
from shopdesk.claims.statements import statement_store
from shopdesk.claims.statements.open_results import Reckoned, reckon
from shopdesk.claims.statements.result_rows import fingerprint
from shopdesk.claims.statements.seen import seen_statement
from shopdesk.claims.statements.statement_store import StoredLine
from shopdesk.claims.states import ClaimState, Handling, outstanding_fen
from shopdesk.claims.steps.settlement import add_receipt, write_off
from shopdesk.claims.steps.taking import last_day, take_step
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.clock import month_end
from shopdesk.core.database import insert_many, table_of, update_tuples
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate

# What has to be taken before a claim can be agreed to.
_ON_THE_WAY = {ClaimState.DRAFT: ClaimState.SUBMITTED, ClaimState.REJECTED: ClaimState.APPEALED}
_KEPT_FIELDS = ("submitted_at", "agreed_on", "closed_on", "follow_up_on", "promised_on")


class Accepted(NamedTuple):
    """What accepting entered, and the tracking numbers it left with the reason. Amounts in fen."""

    receipts: int
    amount_fen: int
    left: list[tuple[str, str]]


def accept_statement(
    session: Session,
    actor: Actor,
    statement_id: StatementId,
    seen_version: int,
    progress: Progress | None = None,
    *,
    seen: str | None = None,
    even_nothing: bool = False,
) -> Done[Accepted]:
    """Enter what a statement says: a receipt for each line that is neither known nor left out.

    With ``even_nothing`` one that has nothing to be entered is done with as well: it is looked through.

    ``seen`` is the ``fingerprint`` of the rows somebody looked at. Raises Conflict when the statement, or what would be
    entered, is another by now; UserError for who may not, and when there is nothing to enter.
    """
    require_accept(session, actor)
    statement = seen_statement(session, statement_id, seen_version)
    reckoned = reckon(session, actor.clock, statement)
    if seen is not None and seen != fingerprint([one.row for one in reckoned]):
        text = translate("Statements", "The claims have changed in between, and “{file}” with them. Look at it again.")
        raise Conflict(text.format(file=statement.file_name))
    by_claim: dict[ClaimId, list[Reckoned]] = {}
    for one in reckoned:
        if one.to_enter and one.row.claim_id is not None:
            by_claim.setdefault(one.row.claim_id, []).append(one)
    if not by_claim and not even_nothing:
        raise UserError(translate("Statements", "There is nothing to enter: every line is known, unknown or left out."))
    if any(one.row.handling is Handling.SETTLE for rows in by_claim.values() for one in rows):
        require_write_off(session, actor)
    claims = statement_store.loaded_claims(session, by_claim)
    before = _entered(session, actor, statement, claims, by_claim, progress or Progress())
    statement.accepted_at, statement.accepted_by = actor.clock.now(), actor.name
    _freeze(session, statement_id, reckoned, before)
    entered = [line for rows in by_claim.values() for one in rows for line in one.to_enter]
    left = [
        (one.row.tracking_no, one.row.left_because) for one in reckoned if one.row.line_count and one.row.left_because
    ]
    accepted = Accepted(len(entered), sum(line.paid_fen for line in entered), left)
    return Done(accepted, changed("claim", "statement"))


def standing_of(claim: Claim) -> dict[str, Any]:
    """What of a claim taking a statement back has to bring back, and the last of its entries."""
    kept = {field: None if (value := getattr(claim, field)) is None else value.isoformat() for field in _KEPT_FIELDS}
    return {**kept, "step_count": len(claim.steps), "last": last_entries(claim)}


def last_entries(claim: Claim) -> list[int]:
    """The last step, receipt and write-off of a claim, 0 for none: with another one, something was booked since."""
    return [max((one.id for one in entries), default=0) for entries in (claim.steps, claim.receipts, claim.write_offs)]


def _entered(
    session: Session,
    actor: Actor,
    statement: Statement,
    claims: dict[int, Claim],
    by_claim: dict[ClaimId, list[Reckoned]],
    progress: Progress,
) -> dict[ClaimId, dict[str, Any]]:
    """Enter everything; how each claim stood before, with what was entered."""
    before = {claim_id: standing_of(claims[claim_id]) for claim_id in by_claim}
    entries = []
    with session.no_autoflush:  # one flush for all of them: their versions stay those that were read
        for place, (claim_id, rows) in enumerate(by_claim.items()):
            progress.step(place, len(by_claim))
            entries += _enter(session, actor, statement, claims[claim_id], rows)
    session.flush()
    update_tuples(
        session, table_of(StatementLine), ("receipt_id",), [(receipt.id, line.id) for line, receipt in entries]
    )
    for claim_id, told in before.items():
        claim = claims[claim_id]
        told["entered"] = [
            [one.id for one in made if one.id > last]
            for made, last in zip((claim.steps, claim.receipts, claim.write_offs), told["last"], strict=True)
        ]
        told["first"], told["last"] = told["last"], last_entries(claim)
    progress.step(len(by_claim), len(by_claim))
    return before


def _enter(
    session: Session, actor: Actor, statement: Statement, claim: Claim, rows: Sequence[Reckoned]
) -> list[tuple[StoredLine, Any]]:
    """Enter what a statement says of one claim: a receipt for each line, and the rest given up where that was said."""
    settling = next((one.row for one in rows if one.row.handling is Handling.SETTLE), None)
    dated = _dated(actor, statement, claim, [line for one in rows for line in one.to_enter])
    if claim.agreed_fen is None:
        paid = claim.received_fen + sum(line.paid_fen for line, _on in dated)
        given_up = (settling is not None or claim.state is ClaimState.WRITTEN_OFF) and paid > 0
        _agree(session, actor, statement, claim, dated[0][1], paid if given_up else claim.claimed_fen)
    entered = []
    for line, on in dated:
        note = _note(statement, line)
        add_receipt(session, actor, ClaimId(claim.id), claim.version, line.paid_fen, on, statement.channel, note)
        entered.append((line, claim.receipts[-1]))
    if settling is not None and outstanding_fen(claim.agreed_fen, claim.received_fen, claim.written_off_fen):
        last = max(last_day(claim), *(on for _line, on in dated))
        write_off(session, actor, ClaimId(claim.id), claim.version, settling.reason, None, last)
    return entered


def _agree(session: Session, actor: Actor, statement: Statement, claim: Claim, on: date, amount_fen: int) -> None:
    text = translate("Statements", "Paid with “{file}”.").format(file=statement.file_name)
    if (first := _ON_THE_WAY.get(claim.state)) is not None:
        take_step(session, claim, actor, first, on, None, text)
    if claim.submitted_at is None:
        claim.submitted_at = actor.clock.now()
    take_step(session, claim, actor, ClaimState.AGREED, on, amount_fen, text)
    claim.agreed_on = on


def _dated(
    actor: Actor, statement: Statement, claim: Claim, lines: Sequence[StoredLine]
) -> list[tuple[StoredLine, date]]:
    """Each line with the day it is entered on, in the order it is entered.

    Not before the claim was registered, nor after today. Money is taken back after all of it came in.
    """
    today, registered = actor.clock.today(), actor.clock.day_of(claim.registered_at)
    usual = month_end(statement.month)
    days = {line.id: max(registered, min(line.paid_on or usual, today)) for line in lines}
    came_in = sorted((line for line in lines if line.paid_fen > 0), key=lambda line: (days[line.id], line.row_no))
    latest = [days[line.id] for line in came_in] + [one.received_on for one in claim.receipts if one.amount_fen > 0]
    taken_back = sorted((line for line in lines if line.paid_fen < 0), key=lambda line: (days[line.id], line.row_no))
    return [
        *((line, days[line.id]) for line in came_in),
        *((line, max(days[line.id], *latest)) for line in taken_back),
    ]


def _note(statement: Statement, line: StoredLine) -> str:
    text = translate("Statements", "“{file}”, row {row}").format(file=statement.file_name, row=line.row_no)
    return f"{text}: {line.remark}" if line.remark else text


def _freeze(
    session: Session, statement_id: StatementId, reckoned: Sequence[Reckoned], before: dict[ClaimId, dict[str, Any]]
) -> None:
    """Keep what came of the statement as it was, with what taking it back needs beside the first row of each claim."""
    rows = []
    for one in reckoned:
        row = one.row
        entered = bool(one.to_enter)
        told = before.pop(row.claim_id, {}) if entered and row.claim_id is not None else {}
        rows.append(
            {
                "statement_id": statement_id,
                "position": row.position,
                "tracking_no": row.tracking_no,
                "tracking_key": row.tracking_key,
                "claim_id": row.claim_id,
                "outcome": row.outcome,
                "expected_fen": row.expected_fen,
                "paid_fen": row.paid_fen,
                "line_count": row.line_count,
                "known_count": row.known_count,
                "handling": row.handling,
                "accepted": entered,
                "left_because": row.left_because,
                "before": told,
            }
        )
    insert_many(session, table_of(StatementResult), rows)
    known = [(one.twin.line_id, line_id) for r in reckoned for line_id, one in r.known.items() if one.twin is not None]
    update_tuples(session, table_of(StatementLine), ("known_line_id",), known)
    by_hand = [(one.receipt_id, line_id) for r in reckoned for line_id, one in r.known.items() if one.receipt_id]
    update_tuples(session, table_of(StatementLine), ("known_receipt_id",), by_hand)
