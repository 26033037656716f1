"""A shop with an owner, a supervisor, finance and two who are fined; the clock and who acts are turned by tests."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Done
from shopdesk.core.clock import Clock
from shopdesk.core.database import Database, open_engine
from shopdesk.ledger import chain
from shopdesk.ledger.appeals import appeal_store
from shopdesk.ledger.appeals.appeal_store import AppealRow
from shopdesk.ledger.appeals.deciding import decide
from shopdesk.ledger.appeals.filing import file_appeal
from shopdesk.ledger.fund import fund_store
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.fund.fund_store import MovementRow
from shopdesk.ledger.model import AppealId, EntryId
from shopdesk.ledger.posting.entering import EntryDraft, enter
from shopdesk.ledger.states import EntryKind
from shopdesk.ledger.store import EntryRow, list_entry_rows
from shopdesk.shops.model import Staff, StaffId
from tests.shop_folder import migrated_database

PEOPLE = {
    "owner": ("0", "王芳", Role.OWNER),
    "supervisor": ("1", "陈静", Role.SUPERVISOR),
    "finance": ("2", "周会计", Role.FINANCE),
    "lin": ("3", "小林", Role.AFTER_SALES),
    "hao": ("4", "阿豪", Role.WAREHOUSE),
}


class FundScene:
    """One real database file; the owner acts at noon of a day that tests turn."""

    def __init__(self, folder: Path, today: date = date(2026, 11, 20), people: tuple[str, ...] = tuple(PEOPLE)) -> None:
        self.database = Database(open_engine(migrated_database(folder / "shopdesk.db")))
        self.today = today
        self.clock = Clock(now=lambda: datetime.combine(self.today, time(4), UTC))
        self.ids: dict[str, StaffId] = {}
        self.actor = Actor(None, "王芳", Role.OWNER, self.clock)
        with self.database.write(self.actor) as session:
            for key in people:
                staff_no, name, role = PEOPLE[key]
                staff = Staff(staff_no=staff_no, name=name, role=role, active=True)
                session.add(staff)
                session.flush()
                self.ids[key] = StaffId(staff.id)
        self.actor = self.as_("owner")

    def as_(self, key: str) -> Actor:
        """One of the people, acting."""
        _staff_no, name, role = PEOPLE[key]
        return Actor(self.ids[key], name, role, self.clock)

    def do(self, verb: Callable[..., Any], *args: object, by: str = "", **named: Any) -> Any:
        """Act, commit, and return what was made."""
        actor = self.as_(by) if by else self.actor
        with self.database.write(actor) as session:
            outcome = verb(session, actor, *args, **named)
        return outcome.value if isinstance(outcome, Done) else outcome

    def ask(self, query: Callable[..., Any], *args: object, **named: Any) -> Any:
        with self.database.read() as session:
            return query(session, *args, **named)

    def fine(self, amount_fen: int = 3_000, who: str = "lin", on: date | None = None, by: str = "") -> EntryId:
        """A penalty entered by hand."""
        draft = EntryDraft(self.ids[who], EntryKind.PENALTY, on or self.today, amount_fen=amount_fen, reason="发错货")
        return EntryId(self.do(enter, draft, by=by).id)

    def collected(self, amount_fen: int = 3_000, who: str = "lin", on: date | None = None) -> EntryId:
        """A penalty whose fine is in the fund."""
        entry_id = self.fine(amount_fen, who, on)
        self.do(collect_fines, [entry_id], on or self.today)
        return entry_id

    def entry(self, entry_id: EntryId) -> EntryRow:
        return self.ask(list_entry_rows, [entry_id])[entry_id]

    def movements(self) -> list[MovementRow]:
        """All of the fund, the first one first."""
        ids = self.ask(fund_store.list_movement_ids, fund_store.FundFilter(), fund_store.FundSort("movement_no", False))
        return list(self.ask(fund_store.list_movement_rows, ids).values())

    def balance(self, on: date | None = None) -> int:
        return self.ask(fund_store.balance, on)

    def appeal(self, entry_id: EntryId, by: str = "lin", reason: str = "货是对的") -> AppealId:
        return self.do(file_appeal, entry_id, reason, by=by)

    def appeal_row(self, appeal_id: AppealId) -> AppealRow:
        return self.ask(appeal_store.appeal_row, appeal_id)

    def decide(self, appeal_id: AppealId, *, accepted: bool, by: str = "", **named: Any) -> Any:
        words = named.pop("decision", "看过监控")
        version = self.appeal_row(appeal_id).version
        return self.do(decide, appeal_id, version, accepted, words, by=by, **named)

    def chain_is_whole(self) -> bool:
        return self.ask(chain.verify).ok
