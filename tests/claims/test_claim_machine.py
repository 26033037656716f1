"""Whatever people do to claims, in whatever order, on whatever days: the money adds up and no state is skipped."""

import tempfile
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from shopdesk.claims import service, store
from shopdesk.claims.model import OPEN_STATES, TRANSITIONS, ClaimId, ClaimState, MoneyTo
from shopdesk.claims.months import ClaimSheetData, figures
from shopdesk.claims.store import ClaimFilter
from shopdesk.core.clock import month_after
from shopdesk.core.errors import UserError
from tests.claims.scene import Scene

AMOUNTS = st.integers(1, 300)
DAYS_AGO = st.integers(0, 40)


class Claims(RuleBasedStateMachine):
    claims = Bundle("claims")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.scene = Scene(Path(self.folder.name), date(2026, 8, 20))
        self.first_month = "2026-08"

    def teardown(self) -> None:
        self.scene.database.close()
        self.folder.cleanup()

    def act(self, claim_id: ClaimId, verb: Any, *args: object) -> None:
        """Do it or be refused, nothing in between; and take no step that is not allowed."""
        before = self.scene.detail(claim_id)
        try:
            self.scene.step(verb, claim_id, *args)
        except UserError:
            assert self.scene.detail(claim_id) == before
            return
        after = self.scene.detail(claim_id)
        states = [before.row.state, *(step.state for step in after.steps[len(before.steps) :])]
        for was, now in pairwise(states):
            if verb is service.take_back:
                assert was in TRANSITIONS[now]
            else:
                assert now in TRANSITIONS[was]

    @rule(target=claims, claimed=AMOUNTS)
    def submit(self, claimed: int) -> ClaimId:
        return self.scene.submitted(claimed)

    @rule(target=claims, claimed=AMOUNTS)
    def register(self, claimed: int) -> ClaimId:
        return self.scene.claim(claimed)

    @rule(claim=claims, amount=AMOUNTS, days=DAYS_AGO)
    def agree(self, claim: ClaimId, amount: int, days: int) -> None:
        self.act(claim, service.agree_claim, amount, self.scene.today - timedelta(days))

    @rule(claim=claims)
    def reject(self, claim: ClaimId) -> None:
        self.act(claim, service.reject_claim, "不赔")

    @rule(claim=claims)
    def appeal(self, claim: ClaimId) -> None:
        self.act(claim, service.appeal_claim)

    @rule(claim=claims, amount=st.integers(-300, 300), days=DAYS_AGO)
    def receive(self, claim: ClaimId, amount: int, days: int) -> None:
        self.act(claim, service.add_receipt, amount, self.scene.today - timedelta(days), MoneyTo.ACCOUNT)

    @rule(claim=claims)
    def receive_the_rest(self, claim: ClaimId) -> None:
        self.act(
            claim, service.add_receipt, self.scene.detail(claim).row.outstanding_fen, self.scene.today, MoneyTo.ACCOUNT
        )

    @rule(claim=claims, amount=st.none() | st.integers(-300, 300), days=DAYS_AGO)
    def write_off(self, claim: ClaimId, amount: int | None, days: int) -> None:
        self.act(claim, service.write_off, "算了", amount, self.scene.today - timedelta(days))

    @rule(claim=claims)
    def recover(self, claim: ClaimId) -> None:
        self.act(claim, service.recover_goods)

    @rule(claim=claims)
    def withdraw(self, claim: ClaimId) -> None:
        self.act(claim, service.withdraw_claim, "登记错了")

    @rule(claim=claims)
    def undo(self, claim: ClaimId) -> None:
        self.act(claim, service.take_back)

    @rule(target=claims, claim=consumes(claims))
    def delete(self, claim: ClaimId) -> Any:
        self.act(claim, service.delete_claim)
        return claim if self.scene.detail(claim).deleted_at is None else multiple()

    @rule(days=st.integers(1, 25))
    def let_time_pass(self, days: int) -> None:
        self.scene.today += timedelta(days)

    @invariant()
    def money_adds_up(self) -> None:
        for claim_id in self.scene.ask(store.list_claim_ids, ClaimFilter()):
            detail = self.scene.detail(claim_id)
            row = detail.row
            assert row.received_fen == sum(receipt.amount_fen for receipt in detail.receipts) >= 0
            assert row.written_off_fen == sum(one.amount_fen for one in detail.write_offs)
            assert row.outstanding_fen == (row.agreed_fen or 0) - row.received_fen - row.written_off_fen
            assert row.state is detail.steps[-1].state
            assert row.agreed_fen == detail.steps[-1].agreed_fen
            if row.state not in OPEN_STATES:
                assert row.outstanding_fen == 0
                assert detail.closed_on is not None
            if row.state is ClaimState.AGREED:
                assert row.outstanding_fen != 0

    @invariant()
    def each_month_begins_with_what_the_last_one_left(self) -> None:
        last_balance, month = 0, self.first_month
        this_month = self.scene.clock.month_of(self.scene.clock.now())
        while month <= this_month:
            with self.scene.database.read() as session:
                data: ClaimSheetData = service.claim_sheet_data(session, self.scene.clock, month)
            told = figures(tuple(claim for courier in data.couriers for claim in courier.claims))
            moved = told.agreed_in_month_fen - told.received_in_month_fen - told.written_off_in_month_fen
            assert told.carried_over_fen == last_balance
            assert told.outstanding_fen == last_balance + moved
            for courier in data.couriers:
                assert all(claim.after.received_fen >= 0 for claim in courier.claims)
            last_balance, month = told.outstanding_fen, month_after(month)
        assert last_balance == self.scene.ask(store.sum_claims, ClaimFilter()).outstanding_fen


TestClaims = Claims.TestCase
TestClaims.settings = settings(max_examples=25, stateful_step_count=25)
