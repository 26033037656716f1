"""Whatever people do with fines, appeals and the fund, in any order: no day below zero, nothing twice, all adds up.

What the fund allows is worked out here once more from what went in and out, and has to be what the program allows.
"""

import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from shopdesk.core.clock import month_after, month_start
from shopdesk.core.errors import UserError
from shopdesk.ledger.appeals.deciding import decide
from shopdesk.ledger.appeals.filing import withdraw_appeal
from shopdesk.ledger.fund import fund_store
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.fund.moving import SpendingDraft, correct, deposit, spend
from shopdesk.ledger.model import AppealId, EntryId
from shopdesk.ledger.months.closing import close_month, reopen_month
from shopdesk.ledger.posting.reversing import reverse
from shopdesk.ledger.states import AppealState, EntryKind, FundKind
from shopdesk.ledger.store import EntryFilter, list_entry_ids, list_entry_rows
from tests.ledger.fund_scene import FundScene

BEGIN, DAYS = date(2026, 10, 20), 60
AMOUNTS = st.sampled_from([100, 1_000, 3_000, 9_999])
WHICH = st.integers(0, 5)
AGO = st.integers(0, 40)
WHAT = st.one_of(
    st.tuples(st.just("later"), st.tuples(st.integers(1, 20))),
    st.tuples(st.just("fine"), st.tuples(AMOUNTS, AGO)),
    st.tuples(st.just("collect"), st.tuples(st.lists(WHICH, min_size=1, max_size=3), AGO)),
    st.tuples(st.just("spend"), st.tuples(AMOUNTS, AGO)),
    st.tuples(st.just("deposit"), st.tuples(AMOUNTS, AGO)),
    st.tuples(st.just("correct"), st.tuples(WHICH)),
    st.tuples(st.just("reverse"), st.tuples(WHICH, AGO, st.booleans())),
    st.tuples(st.just("appeal"), st.tuples(WHICH)),
    st.tuples(st.just("decide"), st.tuples(WHICH, st.booleans(), st.booleans())),
    st.tuples(st.just("withdraw"), st.tuples(WHICH)),
    st.tuples(st.just("close"), st.tuples()),
    st.tuples(st.just("reopen"), st.tuples()),
)


class Fund(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.scene = FundScene(Path(self.folder.name), BEGIN)
        self.fines: list[EntryId] = []
        self.appeals: list[AppealId] = []
        self.closed: dict[str, tuple[int, list[int]]] = {}  # month: the balance at its end, and its movements

    def teardown(self) -> None:
        assert self.scene.chain_is_whole()
        self.scene.database.close()
        self.folder.cleanup()

    @rule(what=WHAT)
    def something_happens(self, what: tuple[str, tuple[Any, ...]]) -> None:
        """One rule for everything: of several rules half would be left out of every run."""
        name, args = what
        getattr(self, name)(*args)
        self.no_line_is_below_zero()
        self.every_fine_is_in_the_fund_once_or_not_at_all()
        self.closed_months_never_change()

    # What people do. Each says whether it has to be possible; what is refused changes nothing.

    def later(self, days: int) -> None:
        if self.scene.today + timedelta(days) <= BEGIN + timedelta(DAYS):
            self.scene.today += timedelta(days)

    def fine(self, amount_fen: int, ago: int) -> None:
        self.fines.append(self.scene.fine(amount_fen, ("lin", "hao")[amount_fen % 2], self._day(ago), by="finance"))

    def collect(self, which: list[int], ago: int) -> None:
        owed = [fine.entry_id for fine in self.scene.ask(fund_store.list_uncollected)]
        choice = [*owed, *self.fines[:1]]  # mostly what can be collected
        ids = [choice[one % len(choice)] for one in which] if choice else []
        day, rows = self._day(ago), [self.scene.entry(one) for one in ids]
        possible = bool(ids) and all(row.stands and not row.collected and row.happened_on <= day for row in rows)
        self._try(possible, collect_fines, ids, day)

    def spend(self, amount_fen: int, ago: int) -> None:
        day = self._day(ago)
        self._try(self._lowest(self._booked(day)) >= amount_fen, spend, SpendingDraft(day, amount_fen, "陈静", "聚餐"))

    def deposit(self, amount_fen: int, ago: int) -> None:
        self._try(True, deposit, self._day(ago), amount_fen, "王芳")

    def correct(self, which: int) -> None:
        rows = self.scene.movements()
        if rows:
            row = rows[which % len(rows)]
            possible = row.kind in (FundKind.FINE, FundKind.DEPOSIT, FundKind.SPENDING) and not row.reversed_by_no
            if row.amount_fen > 0:
                possible = possible and self._lowest(max(self.scene.today, row.booked_on)) >= row.amount_fen
            self._try(possible, correct, row.id, "录错")

    def reverse(self, which: int, ago: int, shop_pays: bool) -> None:
        if self.fines:
            row, day = self.scene.entry(self.fines[which % len(self.fines)]), self._day(ago)
            possible = row.stands and row.happened_on <= day
            if possible and row.collected:
                booked = max(self._booked(day), row.booked_on, self._collected_on(row.id))
                possible = shop_pays or self._lowest(booked) >= -row.amount_fen
            self._try(possible, reverse, row.id, "录错", on=day, shop_pays=shop_pays)

    def appeal(self, which: int) -> None:
        if self.fines:
            row = self.scene.entry(self.fines[which % len(self.fines)])
            try:
                self.appeals.append(self.scene.appeal(row.id, by="supervisor"))
                assert row.stands and row.appeal is not AppealState.OPEN
            except UserError:
                assert not row.stands or row.appeal is AppealState.OPEN

    def decide(self, which: int, accepted: bool, shop_pays: bool) -> None:
        if self.appeals:
            appeal_id = self.appeals[which % len(self.appeals)]
            appeal = self.scene.appeal_row(appeal_id)
            row = self.scene.entry(appeal.entry_id)
            possible = appeal.state is AppealState.OPEN and (accepted or row.stands)
            if possible and accepted and row.stands and row.collected and not shop_pays:
                booked = max(self.scene.today, row.booked_on, self._collected_on(row.id))
                possible = self._lowest(booked) >= -row.amount_fen
            arguments = (appeal_id, appeal.version, accepted, "看过监控", shop_pays)
            self._try(possible, decide, *arguments)  # by the owner: the only one who has not filed it
            if possible:
                assert self.scene.entry(row.id).stands is (row.stands and not accepted)

    def withdraw(self, which: int) -> None:
        if self.appeals:
            appeal = self.scene.appeal_row(self.appeals[which % len(self.appeals)])
            self._try(appeal.state is AppealState.OPEN, withdraw_appeal, appeal.id, appeal.version, by="supervisor")

    def close(self) -> None:
        month = month_after(max(self.closed)) if self.closed else f"{BEGIN - timedelta(45):%Y-%m}"
        if month < f"{self.scene.today:%Y-%m}":
            try:
                self.scene.do(close_month, month, "")
            except UserError:
                return  # nothing had happened by then
            event("done: close_month")
            self.closed[month] = self._of_month(month)

    def reopen(self) -> None:
        if self.closed:
            last = max(self.closed)
            self.scene.do(reopen_month, last, "漏了一笔")
            del self.closed[last]

    # What always holds.

    def no_line_is_below_zero(self) -> None:
        rows = self.scene.movements()
        assert self._lowest(date(2000, 1, 1)) >= 0
        assert self.scene.balance() == sum(row.amount_fen for row in rows)
        in_order = sorted(rows, key=lambda row: (row.booked_on, row.id))
        assert [row.balance_fen for row in in_order] == [
            sum(row.amount_fen for row in in_order[: place + 1]) for place in range(len(in_order))
        ]

    def every_fine_is_in_the_fund_once_or_not_at_all(self) -> None:
        money: dict[int | None, int] = {}
        for row in self.scene.movements():
            money[row.entry_id] = money.get(row.entry_id, 0) + row.amount_fen
        entries = self.scene.ask(list_entry_rows, self.scene.ask(list_entry_ids, EntryFilter())).values()
        for entry in entries:
            in_fund = money.get(entry.id, 0)
            assert in_fund == (-entry.amount_fen if entry.collected else 0)
            assert entry.stands or not entry.collected  # money of a reversed penalty never stays
        owed = [e for e in entries if e.kind is EntryKind.PENALTY and e.stands and not e.collected]
        listed = self.scene.ask(fund_store.list_uncollected)
        assert {fine.entry_id for fine in listed} == {entry.id for entry in owed}
        assert self.scene.ask(fund_store.sum_uncollected) == (len(owed), -sum(entry.amount_fen for entry in owed))

    def closed_months_never_change(self) -> None:
        for month, kept in self.closed.items():
            assert self._of_month(month) == kept

    # How it is asked.

    def _try(self, possible: bool, verb: Callable[..., Any], *args: Any, **named: Any) -> None:
        before = self.scene.movements(), self.scene.ask(list_entry_ids, EntryFilter())
        refused = ""
        try:
            self.scene.do(verb, *args, **named)
        except UserError as error:
            refused = error.message or "refused"
        event(f"{'refused' if refused else 'done'}: {verb.__name__}")
        assert possible is not bool(refused), refused
        if refused:
            assert (self.scene.movements(), self.scene.ask(list_entry_ids, EntryFilter())) == before

    def _day(self, ago: int) -> date:
        return max(BEGIN - timedelta(20), self.scene.today - timedelta(ago))

    def _booked(self, day: date) -> date:
        return day if not self.closed else max(day, month_start(month_after(max(self.closed))))

    def _lowest(self, since: date) -> int:
        rows = sorted(self.scene.movements(), key=lambda row: (row.booked_on, row.id))
        then = sum(row.amount_fen for row in rows if row.booked_on <= since)
        return min(accumulate((row.amount_fen for row in rows if row.booked_on > since), initial=then))

    def _collected_on(self, entry_id: EntryId) -> date:
        rows = [row for row in self.scene.movements() if row.entry_id == entry_id and row.kind is FundKind.FINE]
        return rows[-1].booked_on

    def _of_month(self, month: str) -> tuple[int, list[int]]:
        rows = [row for row in self.scene.movements() if f"{row.booked_on:%Y-%m}" == month]
        return self.scene.balance(month_start(month_after(month)) - timedelta(1)), [row.id for row in rows]


TestFund = Fund.TestCase
TestFund.settings = settings(max_examples=30, stateful_step_count=30)
