"""An accepted statement taken back as a whole: every claim is as it was, on every day.

Entries stay: what was entered is undone by further ones on the same days.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from shopdesk.claims.model import (
    Claim,
    ClaimReceipt,
    ClaimWriteOff,
    Statement,
    StatementId,
    StatementLine,
    StatementResult,
)
from shopdesk.claims.months.booking import closed_until
from shopdesk.claims.rights import require_accept
from shopdesk.claims.statements import statement_store
from shopdesk.claims.statements.accepting import last_entries
from shopdesk.claims.statements.seen import seen_statement
from shopdesk.claims.steps.taking import undo_steps
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.database import table_of
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

_MOST_NAMED = 5


def take_back_acceptance(session: Session, actor: Actor, statement_id: StatementId, seen_version: int) -> Changes:
    """Undo what accepting entered, by further entries on the same days; the statement is open again.

    Raises UserError naming the claims on which something was booked since, when a month in which it was booked has
    been closed, and for who may not.
    """
    require_accept(session, actor)
    statement = seen_statement(session, statement_id, seen_version, accepted=True)
    befores = statement_store.standings_before(session, statement_id)
    claims = statement_store.loaded_claims(session, befores)
    _require_untouched(claims, befores)
    _require_open(session, claims, befores)
    reason = translate("Statements", "“{file}” was taken back.").format(file=statement.file_name)
    with session.no_autoflush:
        for claim_id, before in befores.items():
            _undo(session, actor, claims[claim_id], before, reason)
    session.flush()
    _let_others_follow(session, statement_id, claims, befores)
    _open_again(session, statement)
    session.flush()
    return changed("claim", "statement")


def _require_untouched(claims: dict[int, Claim], befores: dict[int, dict[str, Any]]) -> None:
    touched = [
        claim.claim_no
        for claim_id, before in befores.items()
        if (claim := claims[claim_id]).deleted_at is not None or last_entries(claim) != before["last"]
    ]
    if touched:
        names = "、".join(touched[:_MOST_NAMED])
        if len(touched) > _MOST_NAMED:
            more = translate("Statements", "{claims} and {count} more")
            names = more.format(claims=names, count=len(touched) - _MOST_NAMED)
        text = translate("Statements", "Something was booked since on {claims}. Take that back first.")
        raise UserError(text.format(claims=names))


def _require_open(session: Session, claims: dict[int, Claim], befores: dict[int, dict[str, Any]]) -> None:
    days = [one.booked_on for claim_id, before in befores.items() for one in _made(claims[claim_id], before)]
    closed = closed_until(session)
    if closed and days and f"{min(days):%Y-%m}" <= closed:
        text = translate(
            "Statements",
            "{month} has been closed since. Open it again, or enter what was wrong with a negative amount.",
        )
        raise UserError(text.format(month=closed))


def _made(claim: Claim, before: dict[str, Any]) -> list[Any]:
    steps, receipts, write_offs = map(set, before["entered"])
    return [
        *(one for one in claim.steps if one.id in steps),
        *(one for one in claim.receipts if one.id in receipts),
        *(one for one in claim.write_offs if one.id in write_offs),
    ]


def _undo(session: Session, actor: Actor, claim: Claim, before: dict[str, Any], reason: str) -> None:
    steps, receipts, write_offs = map(set, before["entered"])
    for one in [one for one in claim.receipts if one.id in receipts]:
        claim.receipts.append(
            ClaimReceipt(
                received_on=one.received_on, booked_on=one.booked_on, amount_fen=-one.amount_fen, channel=one.channel,
                note=reason, entered_by=actor.name,
            )
        )  # fmt: skip
        claim.received_fen -= one.amount_fen
    for one in [one for one in claim.write_offs if one.id in write_offs]:
        claim.write_offs.append(
            ClaimWriteOff(
                written_off_on=one.written_off_on, booked_on=one.booked_on, amount_fen=-one.amount_fen, reason=reason,
                entered_by=actor.name,
            )
        )  # fmt: skip
        claim.written_off_fen -= one.amount_fen
    if steps:
        undo_steps(session, claim, actor, before["step_count"], reason)
    claim.submitted_at = _moment(before["submitted_at"])
    claim.agreed_on, claim.closed_on = _day(before["agreed_on"]), _day(before["closed_on"])
    # Calls may have been noted since; only what closing the claim blanked comes back.
    claim.follow_up_on = claim.follow_up_on or _day(before["follow_up_on"])
    claim.promised_on = claim.promised_on or _day(before["promised_on"])


def _let_others_follow(
    session: Session, statement_id: StatementId, claims: dict[int, Claim], befores: dict[int, dict[str, Any]]
) -> None:
    """What was entered and undone does not keep a statement accepted before it from being taken back."""
    for other in statement_store.other_results(session, statement_id, befores):
        if other.before and other.claim_id is not None and other.before["last"] == befores[other.claim_id]["first"]:
            other.before = {**other.before, "last": last_entries(claims[other.claim_id])}
    session.flush()


def _open_again(session: Session, statement: Statement) -> None:
    statement.accepted_at, statement.accepted_by = None, ""
    lines, results = table_of(StatementLine), table_of(StatementResult)
    session.execute(delete(results).where(results.c.statement_id == statement.id))
    freed = {"receipt_id": None, "known_line_id": None, "known_receipt_id": None}
    session.execute(update(lines).where(lines.c.statement_id == statement.id).values(freed))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
