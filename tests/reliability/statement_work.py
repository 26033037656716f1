"""Statements imported, accepted and taken back while somebody kills the process; and what may be wrong after."""

import itertools
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from shopdesk.claims import service as claims
from shopdesk.claims.drafting.drafts import ClaimDraft, GoodsDraft
from shopdesk.claims.model import Statement, StatementId
from shopdesk.claims.statements.importing import import_statement
from shopdesk.claims.statements.mappings import remembered
from shopdesk.claims.statements.reading import read_statement
from shopdesk.claims.states import ClaimKind, ClaimState
from shopdesk.claims.store import find_live_claim
from shopdesk.core.database import Database
from shopdesk.core.files import replacing
from shopdesk.couriers.service import courier_named
from tests.reliability.photo_work import Told, acting

PARCELS = 6
ROUNDS_A_LIFE = 50

# Everything that may be half there, or there twice.
_FAULTS = {
    "half a statement": """
        SELECT file_name FROM courier_statement s WHERE
            (SELECT count(*) FROM courier_statement_line WHERE statement_id = s.id) <> line_count
            OR (accepted_at IS NULL) <> (NOT EXISTS (SELECT 1 FROM courier_statement_result WHERE statement_id = s.id))
            OR (accepted_at IS NULL) <> (NOT EXISTS (
                SELECT 1 FROM courier_statement_line WHERE statement_id = s.id AND receipt_id IS NOT NULL))
    """,
    "a line and its receipt differ": """
        SELECT l.id FROM courier_statement_line l LEFT JOIN claim_receipt r ON r.id = l.receipt_id
        WHERE l.receipt_id IS NOT NULL AND (r.id IS NULL OR r.amount_fen <> l.paid_fen OR r.claim_id <> l.claim_id)
    """,
    "a line was received twice": """
        SELECT digest FROM courier_statement_line WHERE receipt_id IS NOT NULL GROUP BY digest HAVING count(*) > 1
        UNION SELECT receipt_id FROM courier_statement_line WHERE receipt_id IS NOT NULL
        GROUP BY receipt_id HAVING count(*) > 1
    """,
    "money that no statement tells of": """
        SELECT claim_no FROM claim c WHERE memo = '对账' AND received_fen <> (
            SELECT coalesce(sum(paid_fen), 0) FROM courier_statement_line l
            WHERE l.claim_id = c.id AND l.receipt_id IS NOT NULL)
    """,
}


class StatementWork:
    """Goes through claims, the statement that pays them, and its undoing, each step in a transaction of its own."""

    def __init__(self, database: Database, place: Path, begin: int) -> None:
        self._database, self._place = database, place
        self._numbers = itertools.count(ROUNDS_A_LIFE * begin)
        self._steps = self._next_steps()

    def go_on(self) -> Told:
        """Take one more step."""
        return next(self._steps)

    def _next_steps(self) -> Iterator[Told]:
        for number in self._numbers:
            self._register(number)
            statement_id = self._import(number)
            yield self._told(statement_id)
            for wanted in (True, False, True):
                self._bring_to(statement_id, accepted=wanted)
                yield self._told(statement_id)

    def _register(self, number: int) -> None:
        with self._database.write(acting()) as session:
            if find_live_claim(session, _parcel(number, 0), ClaimState):
                return  # of a process that is gone
            goods = (GoodsDraft("真丝衬衫", 1, 12_800), GoodsDraft("半身裙", 2, 9_900))
            for place in range(PARCELS):
                draft = ClaimDraft(_parcel(number, place), ClaimKind.LOST, 20_000, goods=goods, memo="对账")
                claims.register_claim(session, acting(), draft)

    def _import(self, number: int) -> StatementId:
        path = self._place / f"圆通{number}.csv"
        self._place.mkdir(parents=True, exist_ok=True)
        amounts = [(200, 100, 250, 200)[place % 4] for place in range(PARCELS)]
        rows = [f"{_parcel(number, place)},{amount},2026-10-01" for place, amount in enumerate(amounts)]
        rows.append(f"{_parcel(number, 0)},-5,2026-10-02")
        with replacing(path) as temporary:
            temporary.write_text("\n".join(["运单号,赔付金额,打款日期", *rows]), encoding="utf-8")
        with self._database.read() as session:
            known, courier = remembered(session), courier_named(session, "圆通")
        assert courier is not None
        (read,) = read_statement(path, known, courier.id)
        with self._database.write(acting()) as session:
            return import_statement(session, acting(), read, courier.id).value.statement_id

    def _bring_to(self, statement_id: StatementId, *, accepted: bool) -> None:
        with self._database.write(acting()) as session:
            statement = session.get_one(Statement, statement_id)
            if (statement.accepted_at is not None) is not accepted:
                verb = claims.accept_statement if accepted else claims.take_back_acceptance
                verb(session, acting(), statement_id, statement.version)

    def _told(self, statement_id: StatementId) -> Told:
        with self._database.read() as session:
            statement = session.get_one(Statement, statement_id)
            return "statement", (statement.file_name, statement.version)


def statement_faults(database: sqlite3.Connection) -> Iterator[str]:
    """What is half there, or was received twice."""
    for fault, query in _FAULTS.items():
        if found := [row[0] for row in database.execute(query)]:
            yield f"{fault}: {found}"


def _parcel(number: int, place: int) -> str:
    return f"YT{number:09d}{place:04d}"
