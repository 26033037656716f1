"""What the command about couriers' statements does."""

import argparse

from shopdesk.answers import Answer
from shopdesk.claim_commands import courier_called
from shopdesk.claims import service as claims
from shopdesk.claims.model import StatementId
from shopdesk.claims.statements.importing import import_statement
from shopdesk.claims.statements.mappings import remembered
from shopdesk.claims.statements.reading import read_statement
from shopdesk.claims.statements.results import ResultRow
from shopdesk.claims.states import outcome_chip
from shopdesk.core.money import format_yuan
from shopdesk.core.paths import DataFolder
from shopdesk.core.text import translate
from shopdesk.office import Office, office_at, shop_in
from shopdesk.sheets.row_reading import RowProblem


def reconcile(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Compare a courier's statement with our claims, and with ``--accept`` enter what it says; each file once."""
    results: list[ResultRow] = []
    failed: list[RowProblem] = []
    accepted = accepted_fen = 0
    with office_at(shop_in(folder)) as office:
        with office.database.read() as session:
            courier_id = courier_called(session, wanted.courier)
            known = remembered(session, courier_id)
        month = office.actor.clock.month_of(office.actor.clock.now())
        for read in read_statement(wanted.file, known, courier_id, month=month):
            failed += read.failed
            with office.database.write(office.actor) as session:
                statement_id = import_statement(session, office.actor, read, courier_id).value.statement_id
                claims.rematch(session, office.actor, statement_id)
            if wanted.accept:
                count, amount_fen = _accept(office, statement_id)
                accepted, accepted_fen = accepted + count, accepted_fen + amount_fen
            with office.database.read() as session:
                results += claims.results_of(session, office.actor.clock, statement_id)
    lines = [_reconciled(row) for row in results]
    refused = [f"{one.row} {one.column} {one.value}: {one.reason}" for one in failed]
    data = {
        "lines": lines,
        "accepted": accepted,
        "accepted_fen": accepted_fen,
        "failed": [one._asdict() for one in failed],
    }
    told = [*map(_result_line, results), *refused, _outcome(wanted.accept, accepted, accepted_fen)]
    return Answer("\n".join(told), data, some_failed=bool(failed))


def _accept(office: Office, statement_id: StatementId) -> tuple[int, int]:
    """Enter what a statement says: how many receipts, and fen; none where it is accepted or says nothing new."""
    with office.database.write(office.actor) as session:
        statement = claims.statement_row(session, statement_id)
        rows = claims.results_of(session, office.actor.clock, statement_id)
        if statement is None or statement.accepted_at is not None or not claims.summary(rows).to_accept:
            return 0, 0
        done = claims.accept_statement(session, office.actor, statement_id, statement.version)
    return done.value.receipts, done.value.amount_fen


def _outcome(is_asked: bool, accepted: int, accepted_fen: int) -> str:
    """The last line: what was entered, or why nothing was."""
    if accepted:
        text = translate("Commands", "{count} receipts entered, {amount}")
        return text.format(count=f"{accepted:,}", amount=format_yuan(accepted_fen))
    if is_asked:
        return translate("Commands", "Nothing is entered: it is entered already, or says nothing that could be.")
    return translate("Commands", "Nothing is entered: give --accept to enter the receipts.")


def _reconciled(row: ResultRow) -> dict[str, object]:
    return {
        "tracking_no": row.tracking_no,
        "claim_no": row.claim_no or None,
        "outcome": row.outcome.value,
        "agreed_fen": row.expected_fen,
        "paid_fen": row.paid_fen,
        "difference_fen": row.difference_fen,
        "lines": row.line_count,
        "left": row.left_because or None,
    }


def _result_line(row: ResultRow) -> str:
    amounts = (format_yuan(row.expected_fen) or "—", format_yuan(row.paid_fen) or "—", format_yuan(row.difference_fen))
    words = (row.tracking_no or row.order_no, row.claim_no or "—", outcome_chip(row.outcome).text, *amounts)
    return "  ".join([*words, *([row.left_because] if row.left_because else [])])
