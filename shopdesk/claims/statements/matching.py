"""Which claim a line speaks of: by its tracking no., else its order no., else by hand."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import update
from sqlalchemy.orm import Session

from shopdesk.claims import store
from shopdesk.claims.model import Claim, ClaimId, Statement, StatementId, StatementLine
from shopdesk.claims.rights import require_accept
from shopdesk.claims.statements import statement_store
from shopdesk.claims.statements.seen import seen_statement
from shopdesk.claims.statements.statement_store import ClaimFacts, StoredLine
from shopdesk.claims.states import GIVEN_BACK_STATES, OPEN_STATES, Handling, MatchedBy, state_chip
from shopdesk.claims.store import ClaimFilter, ClaimRow
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.database import batches, grow_version, table_of, update_tuples
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.couriers.model import CourierId

_NEAR = 4  # of the digits of a tracking no., how many may be typed wrongly


class Match(NamedTuple):
    """The claim a line speaks of, and what told it."""

    claim_id: int | None
    by: MatchedBy | None


class Wanted(NamedTuple):
    """What of a line tells its claim."""

    tracking_key: str
    order_no: str


NO_MATCH = Match(None, None)


def find_matches(session: Session, courier_id: int, wanted: Iterable[Wanted]) -> dict[Wanted, Match]:
    """For each of some lines the courier's claim it speaks of; an order with several claims tells none of them."""
    lines = set(wanted)
    by_key = _one_each(
        (one.tracking_key, one)
        for one in statement_store.claims_with_keys(session, {line.tracking_key for line in lines})
        if one.courier_id == courier_id
    )
    left = {line.order_no for line in lines if line.tracking_key not in by_key and line.order_no}
    with_orders = statement_store.claims_with_orders(session, courier_id, left)
    by_order = _one_each((one.order_no, one) for one in with_orders)
    found: dict[str, set[Match]] = {}
    for line in lines:
        if (claim_id := by_key.get(line.tracking_key)) is not None:
            found.setdefault(line.tracking_key, set()).add(Match(claim_id, MatchedBy.TRACKING))
        elif (claim_id := by_order.get(line.order_no)) is not None:
            found.setdefault(line.tracking_key, set()).add(Match(claim_id, MatchedBy.ORDER))
    # The lines of one parcel speak of one claim; where their orders tell several, nobody knows which.
    agreed = {key: matches.pop() for key, matches in found.items() if len(matches) == 1}
    return {line: agreed.get(line.tracking_key, NO_MATCH) for line in lines}


def rematch(session: Session, _actor: Actor, statement_id: StatementId) -> Done[int]:
    """Look again for claims registered meanwhile; how many lines found another one. Matches by hand stay."""
    statement = session.get_one(Statement, statement_id)
    if statement.accepted_at is not None or statement.deleted_at is not None:
        return Done(0, changed())
    lines = [
        line for line in statement_store.stored_lines(session, statement_id) if line.matched_by is not MatchedBy.HAND
    ]
    found = find_matches(session, statement.courier_id, map(wanted_of, lines))
    other = [
        (*match, line.id)
        for line in lines
        if (match := found[wanted_of(line)]) != Match(line.claim_id, line.matched_by)
    ]
    if not other:
        return Done(0, changed())
    update_tuples(session, table_of(StatementLine), ("claim_id", "matched_by"), other)
    grow_version(session, statement)
    return Done(len(other), changed("statement"))


def match_by_hand(
    session: Session,
    actor: Actor,
    statement_id: StatementId,
    seen_version: int,
    tracking_key: str,
    claim_id: ClaimId | None,
) -> Changes:
    """Say which claim the lines of a tracking number speak of, or that they speak of none.

    Raises UserError for who may not, for a claim of another courier and for one that was withdrawn or recovered.
    """
    require_accept(session, actor)
    statement = seen_statement(session, statement_id, seen_version)
    if claim_id is not None:
        _require_possible(session, statement, claim_id)
    ids = statement_store.key_line_ids(session, statement_id, [tracking_key])
    if not ids:
        raise UserError(translate("Statements", "The statement has no line with this number."))
    table = table_of(StatementLine)
    for batch in batches(ids):
        # Who decided so far decided about another claim.
        values = {
            "claim_id": claim_id,
            "matched_by": MatchedBy.HAND,
            "handling": Handling.RECEIVE,
            "reason": "",
            "handled_by": "",
        }
        session.execute(update(table).where(table.c.id.in_(batch)).values(values))
    grow_version(session, statement)
    return changed("statement")


def candidates(
    session: Session, statement_id: StatementId, tracking_key: str, text: str = "", limit: int = 50
) -> list[ClaimRow]:
    """Claims of this courier that a tracking number's lines may speak of, likeliest first; or those with a text."""
    statement = session.get_one(Statement, statement_id)
    if text.strip():
        wanted = ClaimFilter(text, courier_id=CourierId(statement.courier_id))
        ids: Sequence[int] = store.list_claim_ids(session, wanted)[:limit]
    else:
        lines = [
            line for line in statement_store.stored_lines(session, statement_id) if line.tracking_key == tracking_key
        ]
        open_ones = statement_store.open_claims(session, statement.courier_id, OPEN_STATES)
        ids = [one.id for one in sorted(open_ones, key=lambda one: _unlikeliness(one, lines))[:limit]]
    rows = store.list_claim_rows(session, ids)
    return [rows[claim_id] for claim_id in ids if claim_id in rows]


def wanted_of(line: StoredLine) -> Wanted:
    """What of a stored line tells its claim."""
    return Wanted(line.tracking_key, line.order_no)


def _one_each(found: Iterable[tuple[str, ClaimFacts]]) -> dict[str, int]:
    """The one live claim of each key; none where there are several."""
    by_key: dict[str, list[int]] = {}
    for key, claim in found:
        if claim.state not in GIVEN_BACK_STATES:
            by_key.setdefault(key, []).append(claim.id)
    return {key: ids[0] for key, ids in by_key.items() if len(ids) == 1}


def _require_possible(session: Session, statement: Statement, claim_id: ClaimId) -> None:
    claim = session.get(Claim, claim_id)
    if claim is None or claim.deleted_at is not None:
        raise UserError(translate("Claims", "This claim is in the recycle bin. Restore it first."))
    if claim.courier_id != statement.courier_id:
        text = translate("Statements", "{claim_no} is a claim against {courier}. Change its courier first.")
        raise UserError(text.format(claim_no=claim.claim_no, courier=claim.courier.name))
    if claim.state in GIVEN_BACK_STATES:
        text = translate("Statements", "{claim_no} is “{state}” and takes no money.")
        raise UserError(text.format(claim_no=claim.claim_no, state=state_chip(claim.state).text))


def _unlikeliness(claim: ClaimFacts, lines: Sequence[StoredLine]) -> tuple[int, int, int, int]:
    """How little speaks for a claim: another name, another number, another amount; the newest first among equals."""
    paid = sum(line.paid_fen for line in lines)
    named = any(claim.customer_name and claim.customer_name in line.remark for line in lines)
    owed = claim.base_fen - claim.received_fen - claim.written_off_fen
    far = min((_distance(claim.tracking_key, line.tracking_key) for line in lines), default=_NEAR)
    return (0 if named else 1, min(far, _NEAR), abs(owed - paid), -claim.id)


def _distance(one: str, other: str) -> int:
    """In how many places two numbers differ; numbers of other lengths are far."""
    if len(one) != len(other):
        return _NEAR
    return sum(a != b for a, b in zip(one, other, strict=True))
