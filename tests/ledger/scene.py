"""A shop with four people, a clock that tests turn, and a ledger."""

import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Done
from shopdesk.core.clock import Clock
from shopdesk.core.database import Database, open_engine
from shopdesk.ledger import service, store
from shopdesk.ledger.chain import Verified, verify
from shopdesk.ledger.model import EntryId, RuleId
from shopdesk.ledger.states import CountingPeriod, EntryKind
from shopdesk.ledger.store import EntryFilter, EntryRow
from shopdesk.shops.model import StaffId
from shopdesk.shops.service import add_staff, list_staff

PEOPLE = (
    ("1", "王芳", Role.OWNER),
    ("2", "李静", Role.AFTER_SALES),
    ("3", "陈明", Role.FINANCE),
    ("4", "赵磊", Role.SUPERVISOR),
    ("5", "周敏", Role.WAREHOUSE),
    ("6", "孙悦", Role.PRE_SALES),
)


class LedgerScene:
    """One real database file; the owner acts unless somebody else is named."""

    def __init__(
        self,
        folder: Path,
        template: Path,
        today: date = date(2026, 11, 5),
        zone: str = "Asia/Shanghai",
        *,
        with_people: bool = True,
    ) -> None:
        self.file = folder / "ledger.db"
        shutil.copyfile(template, self.file)
        self.database = Database(open_engine(self.file))
        self.now = datetime.combine(today, time(4), UTC)  # noon in Shanghai
        self.clock = Clock(zone, now=lambda: self.now)
        self.actor = Actor(None, "王芳", Role.OWNER, self.clock)
        if with_people:  # else the template has them
            for staff_no, name, role in PEOPLE:
                self.do(add_staff, staff_no, name, role)
        self.staff = {row.name: row.id for row in self.ask(list_staff)}
        self.people = {name: Actor(self.staff[name], name, role, self.clock) for _no, name, role in PEOPLE}
        self.actor = self.people["王芳"]

    @property
    def today(self) -> date:
        """The shop's business day."""
        return self.clock.today()

    def on(self, day: date) -> "LedgerScene":
        """Turn the clock to noon of a day."""
        self.now = datetime.combine(day, time(4), UTC)
        return self

    def do(self, verb: Callable[..., Any], *args: Any, by: str = "", **named: Any) -> Any:
        """Act, commit, and return what was made."""
        actor = self.people[by] if by else self.actor
        with self.database.write(actor) as session:
            outcome = verb(session, actor, *args, **named)
        return outcome.value if isinstance(outcome, Done) else outcome

    def ask(self, query: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """The answer of a query."""
        with self.database.read() as session:
            return query(session, *args, **named)

    def rule(
        self,
        name: str = "抄错单号",
        steps: Sequence[tuple[int, str]] = ((1_000, ""), (3_000, ""), (0, "劝退")),
        period: CountingPeriod = CountingPeriod.MONTH,
        kind: EntryKind = EntryKind.PENALTY,
        **named: Any,
    ) -> RuleId:
        """A rule, at first with the ladder of the handbook."""
        return self.do(service.add_rule, service.RuleDraft(name, kind, period, steps=steps, **named))

    def by_rule(self, rule_id: RuleId, name: str = "李静", on: date | None = None, **named: Any) -> EntryRow:
        """A penalty as a rule proposes it."""
        named = {"kind": EntryKind.PENALTY, "happened_on": on or self.today, "rule_id": rule_id, **named}
        return self.do(service.enter, service.EntryDraft(self.staff[name], **named))

    def by_hand(
        self,
        amount_fen: int,
        kind: EntryKind = EntryKind.PENALTY,
        name: str = "李静",
        on: date | None = None,
        reason: str = "迟到",
        **named: Any,
    ) -> EntryRow:
        """An entry without a rule."""
        draft = service.EntryDraft(self.staff[name], kind, on or self.today, None, amount_fen, reason, **named)
        return self.do(service.enter, draft)

    def reverse(self, entry_id: EntryId, reason: str = "搞错了人", **named: Any) -> EntryRow:
        """Take an entry back."""
        return self.do(service.reverse, entry_id, reason, **named)

    def entry(self, entry_id: int) -> EntryRow:
        """An entry as lists show it now."""
        return self.ask(store.entry_row, entry_id)

    def entries(self, **wanted: Any) -> list[EntryRow]:
        """Some entries as the list shows them, oldest first."""
        ids = self.ask(store.list_entry_ids, EntryFilter(**wanted), store.EntrySort("entry_no", False))
        rows = self.ask(store.list_entry_rows, ids)
        return [rows[entry_id] for entry_id in ids]

    def staff_id(self, name: str) -> StaffId:
        """Who somebody is."""
        return self.staff[name]

    def verified(self) -> Verified:
        """What looking at the chains says."""
        return self.ask(verify)

    def close(self) -> None:
        """Close the database."""
        self.database.close()
