"""Entries made, fines collected, spent and given back, a month closed, while somebody kills the process."""

import itertools
import sqlite3
from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy.orm import Session

from shopdesk.core.actor import Role
from shopdesk.core.database import Database
from shopdesk.ledger import service as ledger
from shopdesk.ledger.chain import end_of, verify
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.fund.fund_store import balance
from shopdesk.ledger.fund.moving import SpendingDraft, spend
from shopdesk.ledger.model import EntryId, FundMovement, LedgerEntry, RuleId
from shopdesk.ledger.months.booking import closed_until
from shopdesk.ledger.states import EntryKind
from shopdesk.shops import service as shops
from shopdesk.shops.model import StaffId
from tests.reliability.photo_work import NOW, Told, acting

AT_ONCE = 3  # entries in one transaction
LAST_MONTH = "2026-10"

# Everything that may be half there; a process that follows upon a killed one may enter the same reasons once more.
_FAULTS = {
    "some of the entries that were made at once": f"""
        SELECT reason FROM ledger_entry WHERE reverses_id IS NULL GROUP BY reason HAVING count(*) % {AT_ONCE} <> 0
    """,  # noqa: S608  a number of its own
    "reversed, and its fine is still in the fund": """
        SELECT e.entry_no FROM ledger_entry e JOIN ledger_entry r ON r.reverses_id = e.id WHERE
            (SELECT coalesce(sum(amount_fen), 0) FROM ledger_fund_movement WHERE entry_id = e.id) <> 0
    """,
    "an entry without its history": """
        SELECT entry_no FROM ledger_entry WHERE
            (SELECT count(*) FROM audit_entry WHERE record_kind = 'ledger_entry' AND record_id = ledger_entry.id) <> 1
    """,
}


class LedgerWork:
    """Goes on with the ledger and the fund, each step in a transaction of its own."""

    def __init__(self, database: Database, begin: int) -> None:
        self._database = database
        self._numbers = itertools.count(1_000 * begin)
        self._steps = self._next_steps()

    def go_on(self) -> Told:
        """Take one more step."""
        return next(self._steps)

    def _next_steps(self) -> Iterator[Told]:
        who, rule = self._set_up()
        for number in self._numbers:
            draft = ledger.EntryDraft(who, EntryKind.PENALTY, NOW.date() - timedelta(30), rule, reason=f"第{number}次")
            drafts = [draft._replace(happened_on=NOW.date() - timedelta(20 * place)) for place in range(AT_ONCE)]
            with self._database.write(acting()) as session:
                ids = [one.id for one in ledger.enter_many(session, acting(), drafts).value]
            yield self._told()
            for step in (_collect, _spend_half, _reverse_first, _close_or_reopen):
                with self._database.write(acting()) as session:
                    step(session, ids)
                yield self._told()

    def _set_up(self) -> tuple[StaffId, RuleId]:
        with self._database.write(acting()) as session:
            rules, staff = ledger.list_rules(session), shops.list_staff(session)
            if rules:
                return staff[0].id, rules[0].id  # of a process that is gone
            who = shops.add_staff(session, acting(), "7", "李静", Role.AFTER_SALES).value
            draft = ledger.RuleDraft("抄错单号", steps=[(1_000, ""), (3_000, "")])
            return who, ledger.add_rule(session, acting(), draft).value

    def _told(self) -> Told:
        with self._database.read() as session:
            return "ledger", (end_of(session, LedgerEntry)[0], end_of(session, FundMovement)[0])


def _collect(session: Session, ids: list[EntryId]) -> None:
    collect_fines(session, acting(), ids, NOW.date())


def _reverse_first(session: Session, ids: list[EntryId]) -> None:
    ledger.reverse(session, acting(), ids[0], "弄错", shop_pays=True)


def _spend_half(session: Session, _ids: list[EntryId]) -> None:
    if half := balance(session) // 2:
        spend(session, acting(), SpendingDraft(NOW.date(), half, "周敏", "奶茶"))


def _close_or_reopen(session: Session, _ids: list[EntryId]) -> None:
    if closed_until(session):
        ledger.reopen_month(session, acting(), LAST_MONTH, "漏了")
    else:
        ledger.close_month(session, acting(), LAST_MONTH)


def ledger_faults(database: sqlite3.Connection, session: Session, told: tuple[int, int]) -> Iterator[str]:
    """What is half there, or lost of the entries and movements that there were for certain."""
    found = verify(session)
    if not found.ok:
        yield f"the chain is broken: {found}"
    if found.entries < told[0] or found.movements < told[1]:
        yield f"entries are lost: {found} of {told}"
    for fault, query in _FAULTS.items():
        if half := [row[0] for row in database.execute(query)]:
            yield f"{fault}: {half}"
