"""Whatever people do to claims, in whatever order, on whatever days: the money adds up, closed months stay closed."""

import tempfile
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopdesk.claims import service, store
from shopdesk.claims.drafting.claim_draft import draft_of_claim
from shopdesk.claims.model import ClaimId, StatementId
from shopdesk.claims.months.balances import Figures, standings
from shopdesk.claims.months.booking import closed_until
from shopdesk.claims.months.closing import close_month, reopen_month
from shopdesk.claims.months.month_store import Standing
from shopdesk.claims.months.overview import month_rows
from shopdesk.claims.months.standing import ClaimSheetData
from shopdesk.claims.statements.accepting import accept_statement
from shopdesk.claims.statements.handling import set_handling
from shopdesk.claims.statements.importing import import_statement
from shopdesk.claims.statements.reading import ReadLine, ReadStatement
from shopdesk.claims.statements.statement_store import statement_row
from shopdesk.claims.statements.taking_back import take_back_acceptance
from shopdesk.claims.states import (
    OPEN_STATES,
    TRANSITIONS,
    ClaimKind,
    ClaimState,
    Handling,
    LineRole,
    MoneyTo,
    StatementKind,
)
from shopdesk.claims.store import ClaimFilter
from shopdesk.core.clock import month_after, month_start
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import search_key
from shopdesk.couriers.service import courier_named
from tests.claims.scene import Scene

BEGIN = date(2026, 8, 20)
AMOUNTS = st.integers(1, 30)
# Few claims, so that what is done meets what was done before; amounts are small, so that they often match.
WHICH = st.integers(0, 3)
# Of the time since the claim was registered, in quarters; -1 is the day before, 5 the day after today.
WHEN = st.sampled_from((4, 2, 0, 1, 3, -1, 5))
REASON = "算了"
PLAIN_STEPS: dict[str, tuple[Any, tuple[object, ...]]] = {
    "submit": (service.submit_claim, ()),
    "appeal": (service.appeal_claim, ()),
    "undo": (service.take_back, ()),
    "reject": (service.reject_claim, (REASON,)),
    "recover": (service.recover_goods, ()),
    "withdraw": (service.withdraw_claim, (REASON,)),
}

Days = dict[date, Standing]
Books = tuple[tuple[Any, ...], ...]


class Claims(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.scene = Scene(Path(self.folder.name), BEGIN)
        self.couriers = [self.scene.ask(courier_named, name).id for name in ("圆通", "顺丰")]
        self.claims: list[ClaimId] = []
        self.thrown_away: list[ClaimId] = []
        self.frozen: dict[str, Books] = {}
        self.before_last_step: dict[ClaimId, Days] = {}
        self.statements = 0
        self.accepted: dict[StatementId, dict[ClaimId, Days]] = {}  # each with how its claims stood before

    @initialize()
    def begin(self) -> None:
        self.claims = [self.scene.submitted(30), self.scene.agreed(20), self.scene.agreed(10)]
        # One of another courier, not submitted yet.
        order_id = self.scene.order("SF0220481613112", courier="顺丰")
        self.claims.append(self.scene.claim(25, ClaimKind.LOST, tracking_no="SF0220481613112", order_id=order_id))

    def teardown(self) -> None:
        self.scene.database.close()
        self.folder.cleanup()

    def day(self, which: int, when: int) -> date:
        registered = self.scene.clock.day_of(self.scene.detail(self.claims[which]).row.registered_at)
        if when < 0:
            return registered - timedelta(1)
        return registered + (self.scene.today - registered) * min(when, 4) // 4 + timedelta(when // 5)

    def days(self, claim_id: ClaimId) -> Days:
        """How a claim stands on every day until now."""
        days = [BEGIN + timedelta(number) for number in range((self.scene.today - BEGIN).days + 1)]
        found = self.scene.ask(standings, [claim_id], *days)
        return {day: each[claim_id] for day, each in zip(days, found, strict=True)}

    def act(self, claim_id: ClaimId, verb: Any, *args: object) -> None:
        """Do it or be refused, nothing in between; take no step that is not allowed, and change no closed month."""
        before, days = self.scene.detail(claim_id), self.days(claim_id)
        if before.deleted_at is not None:
            return
        try:
            self.scene.step(verb, claim_id, *args)
        except UserError:
            assert self.scene.detail(claim_id) == before
            return
        event(f"{verb.__name__} done")
        after = self.scene.detail(claim_id)
        if verb is service.take_back:
            assert before.row.state in TRANSITIONS[after.row.state]
        else:
            states = [before.row.state, *(step.state for step in after.steps[len(before.steps) :])]
            assert all(now in TRANSITIONS[was] for was, now in pairwise(states))
        if verb is service.take_back:
            self.every_day_is_back(claim_id, days)
        elif len(after.steps) > len(before.steps):
            self.before_last_step[claim_id] = days

    def every_day_is_back(self, claim_id: ClaimId, before_undoing: Days) -> None:
        """Undone is what was open to be undone; a day that came since stands as the last one before the step did."""
        before_step, closed = self.before_last_step.get(claim_id), self.scene.ask(closed_until)
        if before_step is None:
            return  # a step the scene began with
        for day, standing in self.days(claim_id).items():
            if closed and f"{day:%Y-%m}" <= closed:
                assert standing == before_undoing[day]
            else:
                assert standing == before_step.get(day, before_step[max(before_step)])

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

    @rule(which=WHICH, amount=AMOUNTS, when=WHEN, months=st.integers(0, 1))
    def agree_and_think_better_of_it(self, which: int, amount: int, when: int, months: int) -> None:
        self.agree(which, amount, when)
        self.close(months)
        self.step(which, "undo")

    @rule(which=WHICH, courier=st.integers(0, 1), claimed=AMOUNTS)
    def correct(self, which: int, courier: int, claimed: int) -> None:
        draft = draft_of_claim(self.scene.detail(self.claims[which]))
        draft = draft._replace(courier_id=self.couriers[courier], claimed_fen=claimed)
        self.act(self.claims[which], service.change_claim, draft)

    @rule(which=WHICH, submitted=st.booleans())
    def delete_and_register_another(self, which: int, submitted: bool) -> None:
        claim_id = self.claims[which]
        self.act(claim_id, service.delete_claim)
        detail = self.scene.detail(claim_id)
        if detail.deleted_at is not None:
            self.thrown_away.append(claim_id)
        if detail.deleted_at is not None or detail.row.state not in OPEN_STATES:
            self.claims[which] = self.scene.submitted(20) if submitted else self.scene.claim(20)

    @rule(which=WHICH)
    def take_out_of_the_bin(self, which: int) -> None:
        if self.thrown_away:
            self.claims[which] = self.thrown_away.pop()
            self.scene.do(service.restore_claim, self.claims[which])

    @rule(months=st.integers(0, 2))
    def close(self, months: int) -> None:
        """The month that is ``months`` after the last closed one, or is refused because it is not over."""
        closed = self.scene.ask(closed_until)
        month = month_after(closed or f"{BEGIN:%Y-%m}", months)
        over = month < f"{self.scene.today:%Y-%m}"
        try:
            done = self.scene.do(close_month, month)
        except UserError:
            assert not over or month <= closed
            return
        assert over and done == [each for each in self.months() if (closed or "") < each <= month]
        event("close_month done")
        for each in done:
            self.frozen[each] = self.books(each)

    @rule()
    def reopen(self) -> None:
        if closed := self.scene.ask(closed_until):
            self.scene.do(reopen_month, closed, REASON)
            del self.frozen[closed]
            event("reopen_month done")

    @rule(
        lines=st.lists(st.tuples(WHICH, st.integers(-15, 30), st.none() | WHEN), min_size=1, max_size=4),
        settle=st.booleans(),
        at_once=st.booleans(),
    )
    def accept_statement(self, lines: list[tuple[int, int, int | None]], settle: bool, at_once: bool) -> None:
        """A courier's list of what it paid, accepted; the rest given up where ``settle``; taken back ``at_once``."""
        read = self.statement(lines)
        courier_id = self.scene.detail(self.claims[lines[0][0]]).courier_id
        statement_id = self.scene.do(import_statement, read, courier_id).statement_id
        version = self.version(statement_id)
        if settle:
            keys = [line.tracking_key for line in read.lines]
            self.scene.do(set_handling, statement_id, version, keys, Handling.SETTLE, REASON)
            version = self.version(statement_id)
        before = {claim_id: self.days(claim_id) for claim_id in self.claims}
        try:
            self.scene.do(accept_statement, statement_id, version)
        except UserError:
            assert {claim_id: self.days(claim_id) for claim_id in self.claims} == before
            return
        event("accept_statement done")
        self.accepted[statement_id] = {c: days for c, days in before.items() if self.days(c) != days}
        if at_once:
            self.take_back_statement(-1)

    @rule(place=st.integers(-3, -1))
    def take_back_statement(self, place: int) -> None:
        if len(self.accepted) < -place:
            return
        statement_id = list(self.accepted)[place]
        try:
            self.scene.do(take_back_acceptance, statement_id, self.version(statement_id))
        except UserError:
            return  # something came after it, or its month is closed
        event("take_back_acceptance done")
        for claim_id, before in self.accepted.pop(statement_id).items():
            for day, standing in self.days(claim_id).items():
                assert standing == before.get(day, before[max(before)])

    def statement(self, lines: list[tuple[int, int, int | None]]) -> ReadStatement:
        self.statements += 1
        read = []
        for number, (which, amount, when) in enumerate(lines, 1):
            parcel = self.scene.detail(self.claims[which]).row.tracking_no
            paid_on = None if when is None else self.day(which, when)
            role = LineRole.COMPENSATION if amount >= 0 else LineRole.REVERSAL
            digest = f"{parcel} {amount} {paid_on} {number}"  # the same line again is known
            read.append(ReadLine(number, role, parcel, search_key(parcel), "", "", amount, amount, paid_on, "", digest))
        return ReadStatement(
            file_name=f"{self.statements}.xlsx", sheet_name="", sha256=f"{self.statements}",
            digest=f"{self.statements}", kind=StatementKind.PAYOUT, courier_id=None, month=self.months()[-1],
            header_row=1, header=(), columns={}, guessed=frozenset(), remembered=False, lines=read, left_out=[],
            failed=[], failed_rows=[],
        )  # fmt: skip

    def version(self, statement_id: StatementId) -> int:
        row = self.scene.ask(statement_row, statement_id)
        assert row is not None
        return row.version

    def months(self) -> list[str]:
        months = [f"{BEGIN:%Y-%m}"]
        while months[-1] < f"{self.scene.today:%Y-%m}":
            months.append(month_after(months[-1]))
        return months

    def sheet(self, month: str) -> ClaimSheetData:
        with self.scene.database.read() as session:
            return service.claim_sheet_data(session, self.scene.clock, month)

    def books(self, month: str) -> Books:
        """All that counts in a month."""
        sheet = self.sheet(month)
        claims = [(courier.courier, claim.row.id, *claim[1:]) for courier in sheet.couriers for claim in courier.claims]
        return (*claims, *(change.entry for change in sheet.adjustments))

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
            days = self.days(claim_id)
            assert days[self.scene.today][:] == (row.state, row.agreed_fen, row.received_fen, row.written_off_fen)
            assert all(day.received_fen >= 0 for day in days.values())
            assert all(day.state in OPEN_STATES or day.outstanding_fen == 0 for day in days.values())

    @invariant()
    def closed_months_never_change(self) -> None:
        assert max(self.frozen, default="") == self.scene.ask(closed_until)
        for month, books in self.frozen.items():
            assert self.books(month) == books
            # Nor is anything booked in them: worked out anew they would be the same.
            last_day = month_start(month_after(month)) - timedelta(days=1)
            sheet = self.sheet(month)
            assert sheet.closed is not None
            [anew] = self.scene.ask(standings, [claim.row.id for claim in sheet.claims], last_day)
            assert {claim.row.id: claim.after for claim in sheet.claims} == anew

    @invariant()
    def each_month_begins_with_what_the_last_one_left(self) -> None:
        balances: dict[str, int] = {}
        overview = {row.month: row for row in self.scene.ask(month_rows, self.scene.clock)}
        assert list(overview) == self.months()[::-1]
        for month in self.months():
            sheet = self.sheet(month)
            for courier in sheet.couriers:
                balances[courier.courier] = self.next_balance(courier.figures, balances.pop(courier.courier, 0))
            assert not any(left for name, left in balances.items() if name not in {c.courier for c in sheet.couriers})
            told = overview[month]
            assert told.figures == sheet.figures
            assert (told.closed, told.adjustments) == (sheet.closed, len(sheet.adjustments))
        sums = self.scene.ask(store.sum_claims, ClaimFilter())
        assert sum(balances.values()) == sums.outstanding_fen - sums.overpaid_fen
        assert sums.outstanding_fen >= 0 and sums.overpaid_fen >= 0

    def next_balance(self, told: Figures, last_balance: int) -> int:
        moved = told.agreed_in_month_fen - told.received_in_month_fen - told.written_off_in_month_fen
        assert told.carried_over_fen == last_balance
        assert told.outstanding_fen == last_balance + moved
        return told.outstanding_fen


TestClaims = Claims.TestCase
TestClaims.settings = settings(max_examples=20, stateful_step_count=25)
