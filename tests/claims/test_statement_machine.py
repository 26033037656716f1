"""Statements, receipts by hand, steps and closed months in any order: no payment comes in twice, none is lost."""

import tempfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopdesk.claims import service
from shopdesk.claims.model import ClaimId, StatementId, StatementLine
from shopdesk.claims.months.balances import Standing
from shopdesk.claims.statements.handling import set_handling
from shopdesk.claims.statements.results import results_of, summary
from shopdesk.claims.statements.statement_store import stored_lines
from shopdesk.claims.states import Handling, MoneyTo, Outcome, outstanding_fen
from shopdesk.core.clock import month_after
from shopdesk.core.errors import UserError
from tests.claims.scene import Scene
from tests.claims.statement_scene import Reconciling

BEGIN = date(2026, 8, 20)
DAYS = 150
NUMBERS = [f"YT{place:013d}" for place in range(1, 4)]
# Few parcels and small amounts, so that the same payment comes again in other files.
LINE = st.tuples(st.integers(0, 3), st.sampled_from((10, 10, 20, 30, -10)), st.integers(0, 3))
WHICH = st.integers(0, 2)


class Statements(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.scene = Scene(Path(self.folder.name), BEGIN)
        self.reconciling = Reconciling(self.scene, Path(self.folder.name))
        self.claims: list[ClaimId] = []
        self.statements: list[StatementId] = []
        self.before: dict[StatementId, Any] = {}  # how every claim stood before a statement was accepted
        self.last_booked: list[Any] = []

    @initialize()
    def begin(self) -> None:
        self.claims = [
            self.reconciling.agreed(NUMBERS[0], 3_000),
            self.reconciling.submitted(NUMBERS[1], 2_000),
            self.scene.claim(1_000, tracking_no=NUMBERS[2]),
        ]

    def teardown(self) -> None:
        self.scene.database.close()
        self.folder.cleanup()

    def standing(self) -> list[tuple[Any, list[Standing]]]:
        told = []
        for claim_id in self.claims:
            detail = self.scene.detail(claim_id)
            row = detail.row
            now = (row.state, row.agreed_fen, row.received_fen, row.written_off_fen)
            days = (detail.submitted_at, detail.agreed_on, detail.closed_on)
            told.append(((*now, *days), self.reconciling.every_day(claim_id, BEGIN, DAYS)))
        return told

    def entries(self) -> list[tuple[int, int, int]]:
        details = [self.scene.detail(claim_id) for claim_id in self.claims]
        return [(len(one.steps), len(one.receipts), len(one.write_offs)) for one in details]

    def chosen(self, which: int) -> StatementId | None:
        return self.statements[which % len(self.statements)] if self.statements else None

    @rule(days=st.integers(1, 20))
    def let_time_pass(self, days: int) -> None:
        self.scene.today += timedelta(days=days)

    @rule(lines=st.lists(LINE, min_size=1, max_size=4))
    def a_statement_comes(self, lines: list[tuple[int, int, int]]) -> None:
        if self.scene.today > BEGIN + timedelta(days=DAYS - 40):
            return
        numbers = [*NUMBERS, "YT9999999999999"]
        rows = [(numbers[which], "", amount, BEGIN + timedelta(days=10 * day), "") for which, amount, day in lines]
        told = [(*row[:3], row[3].isoformat(), row[4]) for row in rows]
        found = self.reconciling.statement(told)
        if found not in self.statements:
            self.statements.append(found)

    @rule(which=WHICH)
    def accept(self, which: int) -> None:
        statement_id = self.chosen(which)
        if statement_id is None:
            return
        before = self.standing()
        wanted = summary(self.scene.ask(results_of, self.scene.clock, statement_id))
        received = sum(self.scene.detail(claim_id).row.received_fen for claim_id in self.claims)
        try:
            accepted = self.reconciling.accept(statement_id)
        except UserError:
            assert self.standing() == before
            return
        event("accepted")
        assert (accepted.receipts, accepted.amount_fen) == (wanted.to_accept, wanted.to_accept_fen)
        now = sum(self.scene.detail(claim_id).row.received_fen for claim_id in self.claims)
        assert now - received == accepted.amount_fen
        self.before[statement_id] = before

    @rule(which=WHICH)
    def take_back(self, which: int) -> None:
        statement_id = self.chosen(which)
        if statement_id is None:
            return
        before, touched = self.standing(), self._claims_of(statement_id)
        try:
            self.reconciling.take_back(statement_id)
        except UserError:
            assert self.standing() == before
            return
        event("taken back")
        after, wanted = self.standing(), self.before.pop(statement_id)
        for place, claim_id in enumerate(self.claims):
            # Of a claim on which nothing was entered, only what others did may have changed it.
            assert after[place] == (wanted[place] if claim_id in touched else before[place])

    @rule(which=WHICH, handling=st.sampled_from(list(Handling)), number=st.integers(0, 2))
    def decide(self, which: int, handling: Handling, number: int) -> None:
        statement_id = self.chosen(which)
        if statement_id is not None and self.reconciling.row(statement_id).accepted_at is None:
            self.reconciling.act(set_handling, statement_id, [NUMBERS[number].lower()], handling, "商定")

    @rule(which=WHICH, amount=st.sampled_from((1_000, 2_000, -1_000)))
    def enter_by_hand(self, which: int, amount: int) -> None:
        self._try(service.add_receipt, which, amount, self.scene.today, MoneyTo.ACCOUNT)

    @rule(which=WHICH)
    def give_up(self, which: int) -> None:
        self._try(service.write_off, which, "算了")

    @rule(which=WHICH)
    def withdraw(self, which: int) -> None:
        self._try(service.withdraw_claim, which, "找到了")

    @rule(which=WHICH)
    def reject(self, which: int) -> None:
        self._try(service.reject_claim, which, "不认")

    @rule()
    def close_a_month(self) -> None:
        month = month_after(self.scene.clock.month_of(self.scene.clock.now()), -1)
        try:
            self.scene.do(service.close_month, month)
            event("closed")
        except UserError:
            pass

    def _try(self, verb: Any, which: int, *args: object) -> None:
        try:
            self.scene.step(verb, self.claims[which], *args)
        except UserError:
            return
        event(verb.__name__)

    def _claims_of(self, statement_id: StatementId) -> set[int]:
        lines = self.scene.ask(stored_lines, statement_id)
        return {line.claim_id for line in lines if line.receipt_id is not None and line.claim_id is not None}

    @invariant()
    def no_line_is_received_twice(self) -> None:
        with self.scene.database.read() as session:
            lines = session.query(StatementLine.digest, StatementLine.receipt_id).all()
        entered = [line for line in lines if line.receipt_id is not None]
        assert max(Counter(line.digest for line in entered).values(), default=0) <= 1
        assert max(Counter(line.receipt_id for line in entered).values(), default=0) <= 1

    @invariant()
    def the_money_adds_up(self) -> None:
        for claim_id in self.claims:
            detail = self.scene.detail(claim_id)
            row = detail.row
            assert row.received_fen == sum(one.amount_fen for one in detail.receipts)
            assert row.written_off_fen == sum(one.amount_fen for one in detail.write_offs)
            assert row.received_fen >= 0
            assert row.outstanding_fen == outstanding_fen(row.agreed_fen, row.received_fen, row.written_off_fen)

    @invariant()
    def every_row_is_told(self) -> None:
        for statement_id in self.statements:
            rows = self.scene.ask(results_of, self.scene.clock, statement_id)
            lines = self.scene.ask(stored_lines, statement_id)
            assert sum(row.line_count for row in rows) == len(lines)
            assert sum(row.paid_fen or 0 for row in rows) == sum(line.paid_fen for line in lines)
            for row in rows:
                assert row.difference_fen == (row.paid_fen or 0) - (row.expected_fen or 0)
                # What is not entered says why.
                assert row.outcome is Outcome.MISSING_THERE or row.to_enter_count == row.line_count or row.left_because


TestStatements = Statements.TestCase
TestStatements.settings = settings(max_examples=25, stateful_step_count=25)
