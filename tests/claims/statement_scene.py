"""Couriers' files for tests, and the claims they speak of."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import xlsxwriter

from shopdesk.claims import service
from shopdesk.claims.model import ClaimId, StatementId
from shopdesk.claims.months.balances import Standing, standings
from shopdesk.claims.statements.accepting import Accepted, accept_statement
from shopdesk.claims.statements.importing import ImportedStatement, import_statement
from shopdesk.claims.statements.mappings import remembered
from shopdesk.claims.statements.reading import ReadStatement, read_statement
from shopdesk.claims.statements.results import ResultRow, results_of
from shopdesk.claims.statements.statement_store import StatementRow, statement_row
from shopdesk.claims.statements.taking_back import take_back_acceptance
from shopdesk.claims.states import Outcome
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import courier_named
from tests.claims.scene import Scene

SAMPLES = Path(__file__).parents[1] / "data" / "couriers"
YTO_PAYOUT = SAMPLES / "圆通理赔打款明细_2026-10.xlsx"
PAYOUT_HEADER = ("运单编号", "理赔类型", "赔付金额", "打款日期", "备注")


class Reconciling:
    """A scene in which statements of 圆通 come in."""

    def __init__(self, scene: Scene, folder: Path) -> None:
        self.scene, self.folder = scene, folder
        self.files = 0

    @property
    def courier_id(self) -> CourierId:
        courier = self.scene.ask(courier_named, "圆通")
        assert courier is not None
        return courier.id

    def file(self, rows: Sequence[Sequence[Any]], header: Sequence[str] = PAYOUT_HEADER, name: str = "") -> Path:
        """A new workbook with these rows under a header."""
        self.files += 1
        path = self.folder / (name or f"圆通理赔明细_{self.files}.xlsx")
        with xlsxwriter.Workbook(str(path)) as book:
            sheet = book.add_worksheet()
            for number, row in enumerate([header, *rows]):
                sheet.write_row(number, 0, ["" if cell is None else cell for cell in row])
        return path

    def read(self, path: Path, **named: Any) -> ReadStatement:
        (read,) = read_statement(path, self.scene.ask(remembered), **named)
        return read

    def imported(self, path: Path) -> StatementId:
        """The statement a file became."""
        done: ImportedStatement = self.scene.do(import_statement, self.read(path), self.courier_id)
        return done.statement_id

    def statement(self, rows: Sequence[Sequence[Any]], header: Sequence[str] = PAYOUT_HEADER) -> StatementId:
        return self.imported(self.file(rows, header))

    def row(self, statement_id: StatementId) -> StatementRow:
        found = self.scene.ask(statement_row, statement_id)
        assert found is not None
        return found

    def results(self, statement_id: StatementId) -> list[ResultRow]:
        return self.scene.ask(results_of, self.scene.clock, statement_id)

    def result(self, statement_id: StatementId, tracking_no: str) -> ResultRow:
        (found,) = [row for row in self.results(statement_id) if row.tracking_no == tracking_no]
        return found

    def outcomes(self, statement_id: StatementId) -> list[tuple[str, Outcome, int]]:
        return [(row.tracking_no, row.outcome, row.difference_fen) for row in self.results(statement_id)]

    def act(self, verb: Any, statement_id: StatementId, *args: object) -> Any:
        """Act on a statement as somebody who sees it as it is now."""
        return self.scene.do(verb, statement_id, self.row(statement_id).version, *args)

    def accept(self, statement_id: StatementId) -> Accepted:
        return self.act(accept_statement, statement_id)

    def take_back(self, statement_id: StatementId) -> None:
        self.act(take_back_acceptance, statement_id)

    def agreed(self, tracking_no: str, agreed_fen: int, claimed_fen: int | None = None) -> ClaimId:
        """A claim for a parcel that 圆通 agreed to."""
        claim_id = self.submitted(tracking_no, claimed_fen or agreed_fen)
        self.scene.step(service.agree_claim, claim_id, agreed_fen, self.scene.today)
        return claim_id

    def submitted(self, tracking_no: str, claimed_fen: int) -> ClaimId:
        """A claim for a parcel that lies with 圆通."""
        order_id = self.scene.order(tracking_no, order_no=f"30{abs(hash(tracking_no)) % 10**17:017d}")
        claim_id = self.scene.claim(claimed_fen, tracking_no=tracking_no, order_id=order_id)
        self.scene.step(service.submit_claim, claim_id)
        return claim_id

    def every_day(self, claim_id: ClaimId, first: date, days: int) -> list[Standing]:
        """How a claim stood at the end of each day."""
        told = [first + timedelta(days=day) for day in range(days)]
        return [found[claim_id] for found in self.scene.ask(standings, [claim_id], *told)]
