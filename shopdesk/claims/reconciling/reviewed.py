"""Everything the review of one statement shows, read at once."""

from typing import NamedTuple

from shopdesk.claims import rights
from shopdesk.claims.model import StatementId
from shopdesk.claims.reconciling.row_choices import Rules
from shopdesk.claims.statements import mappings, results
from shopdesk.claims.statements.freight import FreightRow, freight_on_claims
from shopdesk.claims.statements.results import ResultRow, ResultSums
from shopdesk.claims.statements.statement_store import StatementRow, statement_row
from shopdesk.claims.states import StatementKind
from shopdesk.core.actor import Actor
from shopdesk.core.database import Session


class Reviewed(NamedTuple):
    """A statement with its results, as they were read together. Amounts in fen."""

    statement: StatementRow
    results: list[ResultRow]
    sums: ResultSums
    carried_over_fen: int
    freight: list[FreightRow]
    rules: Rules
    remembered: bool  # whether somebody explained its columns
    fingerprint: str

    @property
    def is_accepted(self) -> bool:
        """Whether its receipts are entered."""
        return self.statement.accepted_at is not None

    def why_not_accept(self) -> str:
        """Why it cannot be accepted; empty where it can, though nothing may be entered with it."""
        return self.rules.decide


def reviewed(session: Session, actor: Actor, statement_id: StatementId) -> Reviewed | None:
    """What the review shows; None for a statement that is gone or thrown away."""
    row = statement_row(session, statement_id)
    if row is None or row.deleted_at is not None:
        return None
    rows = results.results_of(session, actor.clock, statement_id)
    decide = rights.why_not_accept(session, actor)
    rules = Rules(decide, rights.why_not_write_off(session, actor), accepted=row.accepted_at is not None)
    known = mappings.list_mappings(session, row.courier_id)
    return Reviewed(
        row,
        rows,
        results.summary(rows),
        results.carried_over_fen(session, actor.clock, statement_id),
        freight_on_claims(session, statement_id) if row.kind is StatementKind.BILL else [],
        rules,
        any(one.kind is row.kind and one.columns == row.columns for one in known),
        results.fingerprint(rows),
    )
