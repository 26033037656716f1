"""A ledger of any size: entries and movements as they would have been made, each with the hash of the one before."""

import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.audit import write_entries
from shopdesk.core.clock import utc_now
from shopdesk.core.database import insert_tuples, table_of
from shopdesk.ledger import chain, service
from shopdesk.ledger.model import ChainHead, FundMovement, LedgerEntry
from shopdesk.ledger.states import CountingPeriod, EntryKind, FundKind
from shopdesk.shops.service import add_staff

STAFF, DAYS, BATCH = 40, 1_095, 20_000
KINDS = (
    *(EntryKind.PENALTY,) * 5,
    EntryKind.BONUS,
    EntryKind.BONUS,
    EntryKind.ADJUSTMENT,
    *(EntryKind.COMMISSION,) * 2,
)
_FIELDS: dict[str, list[object]] = {name: [None, "about as long as it is"] for name in ("reason", "staff_name", "kind")}
_BALANCE = "ledger_fund_balance"


def add_people(session: Session, who: Actor) -> list[int]:
    """Those the entries are about, numbered from 1."""
    return [add_staff(session, who, f"{no}", f"员工{no}", Role.AFTER_SALES).value for no in range(1, STAFF + 1)]


def fill_entries(session: Session, who: Actor, count: int, people: Sequence[int]) -> None:
    """Entries of three years, every fiftieth the reversal of the one before."""
    draft = service.RuleDraft("", period=CountingPeriod.MONTH, steps=[(1_000, ""), (3_000, ""), (0, "劝退")])
    rules = [service.add_rule(session, who, draft._replace(name=f"规则{no}")).value for no in range(8)]
    _append(session, who, LedgerEntry, _entries(count, people, rules, who.clock.today() - timedelta(DAYS)))


def fill_fund(session: Session, who: Actor) -> None:
    """Nine in ten of the fines that stand lie in the fund, half of the money was spent.

    Each movement asks whether the money is there, which is no way to fill in a hundred thousand at once.
    """
    asks = session.scalars(text(f"SELECT sql FROM sqlite_master WHERE name = '{_BALANCE}'")).one()  # noqa: S608
    session.execute(text(f"DROP TRIGGER {_BALANCE}"))
    _append(session, who, FundMovement, _movements(session))
    session.execute(text(asks))


def _entries(count: int, people: Sequence[int], rules: Sequence[Any], begin: date) -> Iterator[LedgerEntry]:
    chance = random.Random(1)
    before: LedgerEntry | None = None
    for number in range(1, count + 1):
        entry = _entry(chance, number, people, rules, begin + timedelta(number * DAYS // (count + 1)))
        if number % 50 == 0 and before is not None:
            entry.reverses_id, entry.amount_fen, entry.kind = before.id, -before.amount_fen, before.kind
            entry.staff_id, entry.staff_no, entry.staff_name = before.staff_id, before.staff_no, before.staff_name
            entry.rule_id, entry.rule_name = before.rule_id, before.rule_name
            entry.occurrence_no = entry.proposed_fen = None
        before = entry
        yield entry


def _entry(chance: random.Random, number: int, people: Sequence[int], rules: Sequence[Any], day: date) -> LedgerEntry:
    kind, who = chance.choice(KINDS), chance.randrange(STAFF)
    by_rule = kind is EntryKind.PENALTY
    rule_id = chance.choice(rules) if by_rule else None
    amount = chance.randrange(1, 500) * (-100 if by_rule else 100)
    return LedgerEntry(
        id=number, entry_no=f"LG{day:%y%m}-{number:04d}", happened_on=day, booked_on=day, staff_id=people[who],
        staff_no=f"{who + 1}", staff_name=f"员工{who + 1}", kind=kind, rule_id=rule_id,
        rule_name="抄错单号" if by_rule else "", occurrence_no=1 if by_rule else None, step_words="",
        proposed_fen=amount if by_rule else None, amount_fen=amount, reason=f"第 {number} 条：颜色写错，客户退货",
        shop_id=None, source_kind="wrong_shipment", source_id=number, source_no=f"WS{number}", reverses_id=None,
        entered_at=utc_now(), entered_by="王芳", entered_by_id=None,
    )  # fmt: skip


def _movements(session: Session) -> Iterator[FundMovement]:
    entry, number, spare = LedgerEntry, 0, 0
    query = select(entry.id, entry.booked_on, entry.amount_fen, entry.staff_name).where(
        entry.kind == EntryKind.PENALTY, entry.amount_fen < 0, entry.id % 50 != 49, entry.id % 10 != 3
    )
    for entry_id, day, amount, name in session.execute(query.order_by(entry.id)).all():
        number += 1
        spare -= amount
        yield _movement(number, FundKind.FINE, day, -amount, entry_id, name)
        if number % 20 == 0:
            number += 1
            yield _movement(number, FundKind.SPENDING, day, -(spare // 2), None, "李静")
            spare = 0


def _movement(number: int, kind: FundKind, day: date, amount: int, entry_id: int | None, name: str) -> FundMovement:
    return FundMovement(
        id=number, movement_no=f"FD{day:%y%m}-{number:04d}", kind=kind, moved_on=day, booked_on=day, amount_fen=amount,
        entry_id=entry_id, person=name, purpose="" if entry_id else "部门聚餐", reverses_id=None,
        entered_at=utc_now(), entered_by="孙敏", entered_by_id=None,
    )  # fmt: skip


def _append(session: Session, who: Actor, kind: type[chain.Link], links: Iterable[chain.Link]) -> None:
    table, dialect = table_of(kind), session.get_bind().dialect
    names, rows, last, count = [column.name for column in table.c], list[list[Any]](), chain.FIRST_HASH, 0

    def write() -> None:
        insert_tuples(session, table, names, rows)
        told = [(row[0], {"hash": [None, row[-1]]} | _FIELDS) for row in rows]
        write_entries(session, who, "created", kind.audit_kind, told)
        rows.clear()

    for link in links:
        count, link.previous_hash = link.id, last
        link.hash = last = chain.hash_of(link, dialect)
        rows.append([getattr(link, name) for name in names])
        if len(rows) == BATCH:
            write()
    write()
    session.add(ChainHead(chain=table.name, count=count, hash=last))
