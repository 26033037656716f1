"""Whatever people do to claims, in whatever order, on whatever days: the money adds up, closed months stay closed."""

import tempfile
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import event, settings
from hypothesis.stateful import RuleBasedStateMachine, rule

from shopdesk.claims import service, store
from shopdesk.claims.dossier import ClaimDetail
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
    ClaimState,
    Handling,
    LineRole,
    StatementKind,
)
from shopdesk.claims.store import ClaimFilter
from shopdesk.core.clock import month_after, month_start
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import search_key
from shopdesk.couriers.service import courier_named
from tests.claims.claim_moves import BEGIN, DAYS, EVERYTHING, REASON, SENSIBLE, WHAT, shop, verb_of
from tests.claims.scene import Scene

Days = dict[date, Standing]
Books = tuple[tuple[Any, ...], ...]


class Claims(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        (Path(self.folder.name) / "shopdesk.db").write_bytes(shop())
        self.scene = Scene(Path(self.folder.name), BEGIN)
        self.scene.tracking = 100  # beyond the parcels there are
        self.couriers = [self.scene.ask(courier_named, name).id for name in ("圆通", "顺丰")]
        self.claims = [ClaimId(1), ClaimId(2), ClaimId(3)]
        self.thrown_away: list[ClaimId] = []
        self.frozen: dict[str, Books] = {}
        self.before_last_step: dict[ClaimId, tuple[Days, tuple[object, ...]]] = {}
        self.statements = 0
        self.accepted: dict[
            StatementId, dict[ClaimId, tuple[Days, tuple[object, ...]]]
        ] = {}  # each with how its claims stood before

    def teardown(self) -> None:
        self.scene.database.close()
        self.folder.cleanup()

    @rule(what=WHAT)
    def something_happens(self, what: tuple[str, tuple[Any, ...]]) -> None:
        """One rule for everything: of several rules half would be left out of every run."""
        name, args = what
        getattr(self, name)(*args)
        self.closed_months_never_change()
        self.each_month_begins_with_what_the_last_one_left()

    # What people do

    def later(self, days: int) -> None:
        if self.scene.today + timedelta(days) <= BEGIN + timedelta(DAYS):
            self.scene.today += timedelta(days)

    def act(self, which: int, actions: list[tuple[int, int, int]]) -> None:
        detail = self.scene.detail(self.claims[which])
        for choice, amount, when in actions:
            sensible = SENSIBLE[detail.row.state]
            name = sensible[choice % len(sensible)] if choice < 15 else EVERYTHING[amount % len(EVERYTHING)]
            detail = self.do(detail, name, amount, self.day(detail, when))
            if detail.deleted_at is not None:
                self.thrown_away.append(detail.row.id)
                self.claims[which] = self.scene.submitted(20) if amount % 2 else self.scene.claim(20)
                detail = self.scene.detail(self.claims[which])

    def think_better_of_it(self, which: int, action: tuple[int, int, int], months: int) -> None:
        """Do something and undo it, now and then after a month was closed."""
        self.act(which, [action])
        if months >= 0:
            self.close_or_reopen(months)
        self.do(self.scene.detail(self.claims[which]), "undo", 0, self.scene.today)

    def pay_and_take_back(self, which: int, amount: int, paid: int, taken_back: int) -> None:
        """Money comes in on one day, late or not, and all of it goes back on another, maybe an earlier one."""
        for name, when in (("receive", paid), ("take back all", taken_back)):
            detail = self.scene.detail(self.claims[which])
            self.do(detail, name, amount, self.day(detail, when))

    def pay_more(self, which: int, amount: int, paid: int, more: int) -> None:
        """A claim is settled early, paid over late, and then money turns up for a day on which it was closed."""
        for name, when in (("receive the rest", 0), ("receive", paid), ("receive", more)):
            detail = self.scene.detail(self.claims[which])
            self.do(detail, name, amount, self.day(detail, when))

    def take_out_of_the_bin(self, which: int) -> None:
        if self.thrown_away:
            self.claims[which] = self.thrown_away.pop()
            self.scene.do(service.restore_claim, self.claims[which])

    def do(self, before: ClaimDetail, name: str, amount: int, on: date) -> ClaimDetail:
        """Do one thing, or be refused and nothing has happened; take no step that is not allowed."""
        claim_id = before.row.id
        days = self.days(claim_id)
        verb, args = verb_of(before, name, amount, on, self.couriers)
        try:
            self.scene.step(verb, claim_id, *args)
        except UserError:
            assert self.scene.detail(claim_id) == before
            return before
        event(f"{name} done")
        after, days_after = self.scene.detail(claim_id), self.days(claim_id)
        if name == "undo":
            assert before.row.state in TRANSITIONS[after.row.state]
            self.every_day_is_back(after, days, days_after)
        else:
            states = [before.row.state, *(step.state for step in after.steps[len(before.steps) :])]
            assert all(now in TRANSITIONS[was] for was, now in pairwise(states))
            self.counts_from_its_day_on(name, args, days, days_after)
            if len(after.steps) > len(before.steps):
                self.before_last_step[claim_id] = days, (before.agreed_on, before.submitted_at)
        self.money_adds_up(after, days_after)
        return after

    def counts_from_its_day_on(self, name: str, args: tuple[Any, ...], before: Days, after: Days) -> None:
        """What was entered counts on its day and after it, or from the first open day on; nothing else changes."""
        now = before[self.scene.today]
        on = next((value for value in args if isinstance(value, date)), self.scene.today)
        first = max(on, self.first_open_day())
        for day, was in before.items():
            if day < first or name in ("correct", "delete"):
                assert after[day] == was
                continue
            _state, agreed, received, written_off = was
            if name == "agree":
                agreed = args[0]
            elif name.startswith(("receive", "take back")):
                received += args[0]
            elif name == "write off" and now.agreed_fen is not None:
                given_up = now.outstanding_fen if args[1] is None else args[1]
                written_off += given_up
                # Given up is what was agreed, and owed again only what was given up or paid over.
                assert agreed is not None
                assert given_up > 0 or written_off >= min(0, agreed - received)
            elif name == "recover" and agreed is not None:
                agreed = 0
            elif name in ("reject", "withdraw"):
                agreed = None
            assert after[day][1:] == (agreed, received, written_off)

    def every_day_is_back(self, detail: ClaimDetail, before_undoing: Days, now: Days) -> None:
        """Undone is what was open to be undone; a day that came since stands as the last one before the step did."""
        if detail.row.id not in self.before_last_step:
            return  # a step the scene began with
        before_step, dates = self.before_last_step[detail.row.id]
        assert (detail.agreed_on, detail.submitted_at) == dates
        for day, standing in now.items():
            if day < self.first_open_day():
                assert standing == before_undoing[day]
            else:
                assert standing == before_step.get(day, before_step[max(before_step)])

    def close_or_reopen(self, months: int) -> None:
        """Close the month that is ``months`` after the first open one where it is over; -1 opens the last again."""
        closed = self.scene.ask(closed_until)
        if months < 0:
            if closed:
                self.scene.do(reopen_month, closed, REASON)
                del self.frozen[closed]
                event("reopen_month done")
            return
        month = month_after(closed or f"{BEGIN - timedelta(31):%Y-%m}", months + 1)
        over = month < f"{self.scene.today:%Y-%m}"
        try:
            done = self.scene.do(close_month, month)
        except UserError:
            assert not over
            return
        assert over and done == [each for each in self.months() if (closed or "") < each <= month]
        event("close_month done")
        for each in done:
            self.frozen[each] = self.books(each)

    def statement_comes(self, lines: list[tuple[int, int, int | None]], settle: bool, at_once: bool) -> None:
        """A courier's list of what it paid, accepted; the rest given up where ``settle``; taken back ``at_once``."""
        read = self.statement(lines)
        courier_id = self.scene.detail(self.claims[lines[0][0]]).courier_id
        statement_id = self.scene.do(import_statement, read, courier_id).statement_id
        version = self.version(statement_id)
        if settle:
            keys = [line.tracking_key for line in read.lines]
            self.scene.do(set_handling, statement_id, version, keys, Handling.SETTLE, REASON)
            version = self.version(statement_id)
        before = {claim_id: (self.days(claim_id), self.dates(claim_id)) for claim_id in self.claims}
        try:
            done = self.scene.do(accept_statement, statement_id, version)
        except UserError:
            assert {claim_id: (self.days(claim_id), self.dates(claim_id)) for claim_id in self.claims} == before
            return
        event("accept_statement done")
        for claim_id in before:
            self.money_adds_up(self.scene.detail(claim_id), self.days(claim_id))
        today, came_in = self.scene.today, 0
        for claim_id, (days, _dates) in before.items():
            now = self.days(claim_id)
            came_in += now[today].received_fen - days[today].received_fen
            assert all(now[day] == days[day] for day in days if day < self.first_open_day())
        assert came_in == done.amount_fen
        self.accepted[statement_id] = {c: told for c, told in before.items() if self.days(c) != told[0]}
        if at_once:
            self.take_back_statement(-1)

    def take_back_statement(self, place: int) -> None:
        if len(self.accepted) < -place:
            return
        statement_id = list(self.accepted)[place]
        try:
            self.scene.do(take_back_acceptance, statement_id, self.version(statement_id))
        except UserError:
            return  # something came after it, or its month is closed
        event("take_back_acceptance done")
        for claim_id, (days, dates) in self.accepted.pop(statement_id).items():
            assert self.dates(claim_id) == dates
            self.money_adds_up(self.scene.detail(claim_id), self.days(claim_id))
            for day, standing in self.days(claim_id).items():
                assert standing == days.get(day, days[max(days)])

    def statement(self, lines: list[tuple[int, int, int | None]]) -> ReadStatement:
        self.statements += 1
        read = []
        for number, (which, amount, when) in enumerate(lines, 1):
            detail = self.scene.detail(self.claims[which])
            parcel = detail.row.tracking_no
            paid_on = None if when is None else self.day(detail, when)
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

    def day(self, detail: ClaimDetail, when: int) -> date:
        registered = self.scene.clock.day_of(detail.row.registered_at)
        if when < 0:
            return registered - timedelta(1)
        return registered + (self.scene.today - registered) * min(when, 4) // 4 + timedelta(when // 5)

    def days(self, claim_id: ClaimId) -> Days:
        """How a claim stands on every day until now."""
        days = [BEGIN + timedelta(number) for number in range((self.scene.today - BEGIN).days + 1)]
        found = self.scene.ask(standings, [claim_id], *days)
        return {day: each[claim_id] for day, each in zip(days, found, strict=True)}

    def dates(self, claim_id: ClaimId) -> tuple[object, ...]:
        detail = self.scene.detail(claim_id)
        return detail.submitted_at, detail.agreed_on, detail.closed_on

    def first_open_day(self) -> date:
        closed = max(self.frozen, default="")
        return month_start(month_after(closed)) if closed else BEGIN

    # What holds after everything

    def sheet(self, month: str) -> ClaimSheetData:
        with self.scene.database.read() as session:
            return service.claim_sheet_data(session, self.scene.clock, month)

    def books(self, month: str) -> Books:
        """All that counts in a month."""
        sheet = self.sheet(month)
        claims = [(courier.courier, claim.row.id, *claim[1:]) for courier in sheet.couriers for claim in courier.claims]
        return (*claims, *(change.entry for change in sheet.adjustments))

    def money_adds_up(self, detail: ClaimDetail, days: Days) -> None:
        row = detail.row
        assert row.received_fen == sum(receipt.amount_fen for receipt in detail.receipts) >= 0
        assert row.written_off_fen == sum(one.amount_fen for one in detail.write_offs)
        assert row.outstanding_fen == (row.agreed_fen or 0) - row.received_fen - row.written_off_fen
        assert row.state is detail.steps[-1].state
        assert row.agreed_fen == detail.steps[-1].agreed_fen
        assert (row.outstanding_fen == 0 and detail.closed_on is not None) or row.state in OPEN_STATES
        assert row.outstanding_fen != 0 or row.state is not ClaimState.AGREED
        assert days[self.scene.today][:] == (row.state, row.agreed_fen, row.received_fen, row.written_off_fen)
        assert all(day.received_fen >= 0 for day in days.values())
        assert all(day.state in OPEN_STATES or day.outstanding_fen == 0 for day in days.values())

    def closed_months_never_change(self) -> None:
        assert max(self.frozen, default="") == self.scene.ask(closed_until)
        for month, books in self.frozen.items():
            assert self.books(month) == books
            assert not {row[1] for row in books if isinstance(row[0], str)} & {*self.thrown_away}
            # Nor is anything booked in them: worked out anew they would be the same.
            last_day = month_start(month_after(month)) - timedelta(days=1)
            sheet = self.sheet(month)
            assert sheet.closed is not None
            [anew] = self.scene.ask(standings, [claim.row.id for claim in sheet.claims], last_day)
            assert {claim.row.id: claim.after for claim in sheet.claims} == anew

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
TestClaims.settings = settings(max_examples=26, stateful_step_count=16)
