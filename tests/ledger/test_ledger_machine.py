"""Whatever people do to the ledger and the fund, in whatever order: it adds up, and nothing closed ever changes."""

import tempfile
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import event, settings
from hypothesis.stateful import RuleBasedStateMachine, rule
from sqlalchemy import select

from shopdesk.core.clock import month_after, month_start
from shopdesk.core.errors import UserError
from shopdesk.ledger import service, store
from shopdesk.ledger.appeals.appeal_store import appeal_row
from shopdesk.ledger.appeals.deciding import decide
from shopdesk.ledger.appeals.filing import file_appeal
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.fund.fund_store import balance
from shopdesk.ledger.fund.moving import SpendingDraft, correct, deposit, spend
from shopdesk.ledger.model import EntryId, FundMovement, MovementId
from shopdesk.ledger.months.booking import closed_until
from shopdesk.ledger.months.month_store import MonthRow, list_closes, list_months
from shopdesk.ledger.states import EntryKind
from shopdesk.ledger.store import EntryFilter
from tests.ledger.ledger_moves import BEGIN, DAYS, PEOPLE, RULES, WHAT, Books, Kept, Moved, day_of, shop
from tests.ledger.scene import LedgerScene


class Ledger(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        template = Path(self.folder.name, "template.db")
        template.write_bytes(shop())
        self.scene = LedgerScene(Path(self.folder.name), template, BEGIN, with_people=False)
        self.rule_ids = {row.name: row.id for row in self.scene.ask(service.list_rules)}
        self.books = Books()
        self.frozen: dict[str, MonthRow] = {}

    def teardown(self) -> None:
        self.scene.close()
        self.folder.cleanup()

    @rule(what=WHAT)
    def something_happens(self, what: tuple[str, tuple[Any, ...]]) -> None:
        """One rule for everything: of several rules half would be left out of every run."""
        name, args = what
        getattr(self, name)(*args)
        self.everything_adds_up()

    def attempt(self, allowed: bool, verb: Callable[..., Any], *args: Any, by: str = "", **named: Any) -> Any:
        """Do something exactly when the books say that it can be done."""
        try:
            made = self.scene.do(verb, *args, by=by, **named)
        except UserError as error:
            made, refusal = None, error.message
        else:
            refusal = ""
        assert allowed is not bool(refusal), refusal or f"{verb.__name__} {args} {named}"
        if refusal:
            return None
        event(f"{verb.__name__} done")
        return made

    # What people do

    def later(self, days: int) -> None:
        self.scene.on(min(self.scene.today + timedelta(days), BEGIN + timedelta(DAYS)))

    def enter_by_rule(self, number: int, who: int, when: int) -> None:
        title, kind, _period, ladder = RULES[number]
        day, name = self.day(when), PEOPLE[who]
        draft = service.EntryDraft(self.scene.staff[name], kind, day, self.rule_ids[title])
        made = self.attempt(day <= self.scene.today, service.enter, draft)
        if made is None:
            return
        time = self.books.occurrence(name, number, day)
        amount = ladder[min(time, len(ladder)) - 1] * (-1 if kind is EntryKind.PENALTY else 1)
        self.books.entries.append(Kept(name, number, day, self.books.booked(day), amount, kind, time))

    def enter_by_hand(self, kind: EntryKind, who: int, amount: int, when: int) -> None:
        day, name = self.day(when), PEOPLE[who]
        draft = service.EntryDraft(self.scene.staff[name], kind, day, None, amount, "盘点")
        signed = kind in (EntryKind.ADJUSTMENT, EntryKind.COMMISSION)
        allowed = day <= self.scene.today and amount != 0 and (signed or amount > 0)
        if self.attempt(allowed, service.enter, draft) is not None:
            stored = -amount if kind is EntryKind.PENALTY else amount
            self.books.entries.append(Kept(name, None, day, self.books.booked(day), stored, kind))

    def reverse(self, which: int, when: int, shop_pays: bool) -> None:
        if not self.books.entries:
            return
        place, day = which % len(self.books.entries), self.day(when)
        entry = self.books.entries[place]
        allowed = self.stands(entry) and entry.happened_on <= day <= self.scene.today
        allowed = allowed and (shop_pays or not self.missing_for(place, day))
        entry_id = EntryId(place + 1)
        if self.attempt(allowed, service.reverse, entry_id, "弄错", on=day, shop_pays=shop_pays) is not None:
            self.keep_reversal(place, day)

    def appeal(self, which: int, accepted: bool | None, shop_pays: bool) -> None:
        """Somebody appeals, and it is accepted or rejected at once; None: whoever is not concerned tries."""
        if not self.books.entries:
            return
        place = which % len(self.books.entries)
        entry, entry_id = self.books.entries[place], EntryId(place + 1)
        by = entry.who if accepted is not None else PEOPLE[1 - PEOPLE.index(entry.who)]
        may = self.stands(entry) and accepted is not None
        appeal_id = self.attempt(may, file_appeal, entry_id, "不是我", by=by)
        if appeal_id is None or accepted is None:
            return
        version = self.scene.ask(appeal_row, appeal_id).version
        today = self.scene.today
        allowed = not accepted or shop_pays or not self.missing_for(place, today)
        decided = self.attempt(allowed, decide, appeal_id, version, accepted, "查过了", shop_pays=shop_pays, by="赵磊")
        if decided is None:  # the fund has too little: rejected for now
            self.attempt(True, decide, appeal_id, version, False, "以后再说", by="赵磊")
        elif accepted:
            self.keep_reversal(place, today)

    def collect(self, which: list[int], when: int) -> None:
        if not self.books.entries:
            return
        places, day = list(dict.fromkeys(one % len(self.books.entries) for one in which)), self.day(when)
        allowed = day <= self.scene.today and all(
            self.stands(entry := self.books.entries[place])
            and entry.kind is EntryKind.PENALTY
            and entry.amount_fen < 0
            and self.books.in_fund(place) is None
            and entry.happened_on <= day
            for place in places
        )
        self.take_in(places, day, allowed)

    def collect_all(self, when: int) -> None:
        """The fines the program offers, on a day that is late enough for each of them."""
        wanted = EntryFilter(uncollected=True)
        ids = sorted(self.scene.ask(store.list_entry_ids, wanted))
        expected = [
            place + 1
            for place, entry in enumerate(self.books.entries)
            if self.stands(entry) and entry.kind is EntryKind.PENALTY and entry.amount_fen < 0
            and self.books.in_fund(place) is None
        ]  # fmt: skip
        assert ids == expected
        if ids:
            last = max(self.books.entries[one - 1].happened_on for one in ids)
            day = max(self.day(when), last)
            self.take_in([one - 1 for one in ids], day, day <= self.scene.today)

    def take_in(self, places: Sequence[int], day: date, allowed: bool) -> None:
        ids = [EntryId(place + 1) for place in places]
        if self.attempt(allowed, collect_fines, ids, day) is None:
            return
        for place in places:
            entry = self.books.entries[place]
            booked_on = max(self.books.booked(day), entry.booked_on)
            self.books.moved.append(Moved(day, booked_on, -entry.amount_fen, place))

    def spend(self, amount: int, when: int) -> None:
        day = self.day(when)
        allowed = day <= self.scene.today and not self.books.missing(amount, self.books.booked(day))
        if self.attempt(allowed, spend, SpendingDraft(day, amount, "周敏", "奶茶")) is not None:
            self.books.moved.append(Moved(day, self.books.booked(day), -amount))

    def deposit(self, amount: int, when: int) -> None:
        day = self.day(when)
        if self.attempt(day <= self.scene.today, deposit, day, amount, "王芳", "团建") is not None:
            self.books.moved.append(Moved(day, self.books.booked(day), amount))

    def correct(self, which: int) -> None:
        if not self.books.moved:
            return
        place = which % len(self.books.moved)
        wrong, today = self.books.moved[place], self.scene.today
        booked_on = max(self.books.booked(today), wrong.booked_on)
        allowed = wrong.can_be_corrected and not wrong.taken_back
        allowed = allowed and (wrong.amount_fen < 0 or not self.books.missing(wrong.amount_fen, booked_on))
        if self.attempt(allowed, correct, MovementId(place + 1), "记错了") is not None:
            wrong.taken_back = True
            self.books.moved.append(
                Moved(today, booked_on, -wrong.amount_fen, wrong.entry, can_be_corrected=False, taken_back=True)
            )

    def close_or_reopen(self, months: int) -> None:
        """Close the month that is ``months`` after the first open one where it is over; -1 opens the last again."""
        closed = self.books.closed
        if months < 0:
            if self.attempt(bool(closed), service.reopen_month, closed or "2026-11", "漏了") is not None:
                del self.frozen[closed]
                self.books.closed = max(self.frozen, default="")
            return
        begin = self.first_month()
        month = month_after(closed or begin or f"{BEGIN:%Y-%m}", months + bool(closed))
        allowed = month < f"{self.scene.today:%Y-%m}" and begin is not None
        done = self.attempt(allowed, service.close_month, month, "对过账")
        if done is not None:
            self.books.closed = month
            rows = {row.month: row for row in self.months()}
            assert done == [each for each in sorted(rows) if (closed or "") < each <= month]
            self.frozen |= {each: rows[each] for each in done}

    def late_for_a_close_taken_back(self, who: int, when: int, is_collected: bool) -> None:
        """A fine that counts later because its month was closed; opened again, its money and its reversal come early.

        By chance this hardly ever follows upon each other.
        """
        self.close_or_reopen(0)
        self.enter_by_hand(EntryKind.PENALTY, who, 30, when)
        place = len(self.books.entries) - 1
        if is_collected:
            self.collect([place], when)
        self.close_or_reopen(-1)
        self.collect([place], when)
        self.everything_adds_up()
        self.reverse(place, when, True)

    def reversed_in_between(self, number: int, who: int, when: int) -> None:
        """Two occurrences of a rule, of which the first is reversed, and one more: it counts what stands."""
        first = len(self.books.entries)
        self.enter_by_rule(number, who, when)
        self.enter_by_rule(number, who, when)
        self.reverse(first, 4, True)
        self.enter_by_rule(number, who, 4)

    # Books kept by hand

    def day(self, when: int) -> date:
        return day_of(when, self.scene.today)

    def stands(self, entry: Kept) -> bool:
        return entry.reverses is None and entry.reversed_by is None

    def return_days(self, place: int, on: date) -> tuple[date, date]:
        """The day a fine goes back when its entry is reversed on a day, and the day that is booked on."""
        fine = self.books.in_fund(place)
        assert fine is not None
        reversal_on = max(self.books.booked(on), self.books.entries[place].booked_on)
        moved_on = max(reversal_on, fine.moved_on)
        return moved_on, max(self.books.booked(moved_on), fine.booked_on)

    def missing_for(self, place: int, on: date) -> int:
        """What the fund lacks to give the fine of an entry back."""
        fine = self.books.in_fund(place)
        return 0 if fine is None else self.books.missing(fine.amount_fen, self.return_days(place, on)[1])

    def keep_reversal(self, place: int, on: date) -> None:
        entry, fine = self.books.entries[place], self.books.in_fund(place)
        if fine is not None:
            moved_on, booked_on = self.return_days(place, on)
            if missing := self.books.missing(fine.amount_fen, booked_on):
                self.books.moved.append(Moved(moved_on, booked_on, missing))
            back = Moved(moved_on, booked_on, -fine.amount_fen, place, can_be_corrected=False, taken_back=True)
            self.books.moved.append(back)
            fine.taken_back = True
        entry.reversed_by = len(self.books.entries)
        booked_on = max(self.books.booked(on), entry.booked_on)
        self.books.entries.append(
            Kept(entry.who, entry.rule, on, booked_on, -entry.amount_fen, entry.kind, reverses=place)
        )

    def first_month(self) -> str | None:
        days = [one.booked_on for one in (*self.books.entries, *self.books.moved)]
        return f"{min(days):%Y-%m}" if days else None

    def months(self) -> list[MonthRow]:
        return self.scene.ask(list_months, self.scene.clock)

    # What holds after everything

    def everything_adds_up(self) -> None:
        self.the_ledger_is_what_was_entered()
        self.the_fund_is_what_was_moved_and_never_below_zero()
        self.months_add_up_and_closed_ones_never_change()
        told = self.scene.verified()
        assert (told.entries, told.movements, told.ok) == (len(self.books.entries), len(self.books.moved), True), told

    def the_ledger_is_what_was_entered(self) -> None:
        rows = self.scene.entries()
        names = [title for title, *_rest in RULES]
        told = [
            Kept(
                who=row.staff_name,
                rule=names.index(row.rule_name) if row.rule_name else None,
                happened_on=row.happened_on,
                booked_on=row.booked_on,
                amount_fen=row.amount_fen,
                kind=row.kind,
                occurrence=row.occurrence_no,
                reverses=self.place(row.reverses_id),
                reversed_by=self.place(row.reversed_by_id),
            )
            for row in rows
        ]
        assert told == self.books.entries
        assert [row.collected for row in rows] == [
            self.books.in_fund(place) is not None for place in range(len(self.books.entries))
        ]
        totals = self.scene.ask(store.entry_totals, EntryFilter())
        standing = self.scene.ask(store.entry_totals, EntryFilter(only_standing=True))
        # Reversals are neutral: what stands comes to what there is.
        assert totals.total_fen == standing.total_fen == sum(one.amount_fen for one in self.books.entries)
        assert totals.amounts_fen == standing.amounts_fen
        for name in PEOPLE:
            own = self.scene.ask(store.entry_totals, EntryFilter(staff_id=self.scene.staff[name]))
            assert own.total_fen == sum(one.amount_fen for one in self.books.entries if one.who == name)

    def place(self, entry_id: int | None) -> int | None:
        return None if entry_id is None else entry_id - 1

    def the_fund_is_what_was_moved_and_never_below_zero(self) -> None:
        m = FundMovement
        with self.scene.database.read() as session:
            query = select(m.moved_on, m.booked_on, m.amount_fen, m.entry_id).order_by(m.id)
            told = [tuple(row) for row in session.execute(query)]
            assert all(balance(session, day) >= 0 for day in session.scalars(select(m.booked_on)))
            assert balance(session) == sum(one.amount_fen for one in self.books.moved)
        assert told == [
            (one.moved_on, one.booked_on, one.amount_fen, None if one.entry is None else one.entry + 1)
            for one in self.books.moved
        ]

    def months_add_up_and_closed_ones_never_change(self) -> None:
        assert self.scene.ask(closed_until) == self.books.closed
        rows = self.months()
        assert sum(row.total_fen for row in rows) == sum(one.amount_fen for one in self.books.entries)
        closes = self.scene.ask(list_closes)
        assert {row.month: row for row in rows if row.closed} == self.frozen
        for row in rows:
            last = month_start(month_after(row.month)) - timedelta(1)
            assert row.fund_fen == sum(one.amount_fen for one in self.books.moved if one.booked_on <= last)
            if row.closed:
                assert (closes[row.month].total_fen, closes[row.month].fund_fen) == (row.total_fen, row.fund_fen)


TestLedger = Ledger.TestCase
TestLedger.settings = settings(max_examples=30, stateful_step_count=30)
