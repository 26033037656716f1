"""Whatever people do to claims, in whatever order, on whatever days: the money adds up and no state is skipped."""

import tempfile
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopdesk.claims import service, store
from shopdesk.claims.model import ClaimId
from shopdesk.claims.months.standing import ClaimSheetData
from shopdesk.claims.states import OPEN_STATES, TRANSITIONS, ClaimState, MoneyTo
from shopdesk.claims.store import ClaimFilter
from shopdesk.core.clock import month_after
from shopdesk.core.errors import UserError
from tests.claims.scene import Scene

AMOUNTS = st.integers(1, 30)
# Few claims, so that what is done meets what was done before; amounts are small, so that they often match.
WHICH = st.integers(0, 2)
# Of the time since the claim was registered, in quarters; -1 is the day before, 5 the day after today.
WHEN = st.sampled_from((4, 2, 0, 1, 3, -1, 5))
REASON = "算了"
PLAIN_STEPS: dict[str, tuple[Any, tuple[object, ...]]] = {
    "appeal": (service.appeal_claim, ()),
    "undo": (service.take_back, ()),
    "reject": (service.reject_claim, (REASON,)),
    "recover": (service.recover_goods, ()),
    "withdraw": (service.withdraw_claim, (REASON,)),
}


class Claims(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.scene = Scene(Path(self.folder.name), date(2026, 8, 20))
        self.first_month = "2026-08"
        self.claims: list[ClaimId] = []

    @initialize()
    def begin(self) -> None:
        self.claims = [self.scene.submitted(30), self.scene.agreed(20), self.scene.agreed(10)]

    def teardown(self) -> None:
        self.scene.database.close()
        self.folder.cleanup()

    def day(self, which: int, when: int) -> date:
        registered = self.scene.clock.day_of(self.scene.detail(self.claims[which]).row.registered_at)
        if when < 0:
            return registered - timedelta(1)
        return registered + (self.scene.today - registered) * min(when, 4) // 4 + timedelta(when // 5)

    def act(self, claim_id: ClaimId, verb: Any, *args: object) -> None:
        """Do it or be refused, nothing in between; and take no step that is not allowed."""
        before = self.scene.detail(claim_id)
        if before.deleted_at is not None:
            return
        try:
            self.scene.step(verb, claim_id, *args)
        except UserError:
            assert self.scene.detail(claim_id) == before
            return
        event(f"{verb.__name__} done")
        after = self.scene.detail(claim_id)
        states = [before.row.state, *(step.state for step in after.steps[len(before.steps) :])]
        for was, now in pairwise(states):
            if verb is service.take_back:
                assert was in TRANSITIONS[now]
            else:
                assert now in TRANSITIONS[was]

    @rule(days=st.integers(1, 25))
    def let_time_pass(self, days: int) -> None:
        self.scene.today += timedelta(days)

    @rule(which=WHICH, amount=AMOUNTS, when=WHEN)
    def agree(self, which: int, amount: int, when: int) -> None:
        self.act(self.claims[which], service.agree_claim, amount, self.day(which, when))

    @rule(which=WHICH, amount=st.integers(-30, 30), when=WHEN)
    def receive(self, which: int, amount: int, when: int) -> None:
        self.act(self.claims[which], service.add_receipt, amount, self.day(which, when), MoneyTo.ACCOUNT)

    @rule(which=WHICH, when=WHEN)
    def receive_the_rest(self, which: int, when: int) -> None:
        owed = self.scene.detail(self.claims[which]).row.outstanding_fen
        self.act(self.claims[which], service.add_receipt, owed, self.day(which, when), MoneyTo.ACCOUNT)

    @rule(which=WHICH, amount=st.none() | st.integers(-30, 30), when=WHEN)
    def write_off(self, which: int, amount: int | None, when: int) -> None:
        self.act(self.claims[which], service.write_off, REASON, amount, self.day(which, when))

    @rule(which=WHICH, name=st.sampled_from(sorted(PLAIN_STEPS)))
    def step(self, which: int, name: str) -> None:
        verb, arguments = PLAIN_STEPS[name]
        self.act(self.claims[which], verb, *arguments)

    @rule(which=WHICH, submitted=st.booleans())
    def delete_and_register_another(self, which: int, submitted: bool) -> None:
        self.act(self.claims[which], service.delete_claim)
        if self.scene.detail(self.claims[which]).row.state not in OPEN_STATES:
            self.claims[which] = self.scene.submitted(20) if submitted else self.scene.claim(20)

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
            told = data.figures
            moved = told.agreed_in_month_fen - told.received_in_month_fen - told.written_off_in_month_fen
            assert told.carried_over_fen == last_balance
            assert told.outstanding_fen == last_balance + moved
            for courier in data.couriers:
                assert all(claim.after.received_fen >= 0 for claim in courier.claims)
            last_balance, month = told.outstanding_fen, month_after(month)
        sums = self.scene.ask(store.sum_claims, ClaimFilter())
        assert last_balance == sums.outstanding_fen - sums.overpaid_fen
        assert sums.outstanding_fen >= 0 and sums.overpaid_fen >= 0


TestClaims = Claims.TestCase
TestClaims.settings = settings(max_examples=20, stateful_step_count=25)
