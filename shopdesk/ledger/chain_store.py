"""Every query for the chains: rows exactly as they are stored, whatever was done to them."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from shopdesk.core.audit import AuditEntry
from shopdesk.core.database import table_of
from shopdesk.ledger.model import ChainHead, FundMovement, LedgerEntry, LedgerMonth

# The triggers as the migrations make them, word for word; a test holds this against a freshly migrated database. A
# migration that makes one of these tables anew loses its triggers: it has to make them again, in words of its own, and
# whatever is in the new database then is written here.
_ON_BOTH = {
    "no_update": "BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
    "no_delete": "BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
    "open_month": (
        "BEFORE INSERT ON {table} WHEN EXISTS (SELECT 1 FROM ledger_month WHERE month >= substr(NEW.booked_on, 1, 7))"
        " BEGIN SELECT RAISE(ABORT, 'this month is closed'); END"
    ),
    "in_order": (
        "BEFORE INSERT ON {table} WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM {table})"
        " BEGIN SELECT RAISE(ABORT, '{table} grows at its end only'); END"
    ),
}
_FUND_BALANCE = (
    "CREATE TRIGGER ledger_fund_balance BEFORE INSERT ON ledger_fund_movement WHEN NEW.amount_fen < 0"
    " AND (SELECT coalesce(sum(amount_fen), 0) FROM ledger_fund_movement) + NEW.amount_fen < 0"
    " BEGIN SELECT RAISE(ABORT, 'the fund has not so much'); END"
)
GUARDS = {"ledger_fund_balance": _FUND_BALANCE} | {
    f"{table}_{what}": f"CREATE TRIGGER {table}_{what} {does.format(table=table)}"
    for table in (table_of(LedgerEntry).name, table_of(FundMovement).name)
    for what, does in _ON_BOTH.items()
}
# What SQLite takes for blanks, and no other: further ones of Unicode are letters to it.
_BLANKS = re.compile(r"[ \t\n\f\r]+")


class StoredLink(NamedTuple):
    """A link as it is stored: its number in the chain, what is hashed of it, its hashes as bytes after their types.

    ``month`` is the one it is booked in. ``in_history`` is how often the audit trail tells that something was entered
    under this number; 0 where nothing with this hash was.
    """

    id: int
    hashed: bytes
    previous_hash: bytes
    hash: bytes
    no: bytes
    month: bytes
    in_history: int


class StoredMonth(NamedTuple):
    """What was kept when a month was closed, as bytes, each after its type."""

    month: bytes
    entry_count: bytes
    entry_hash: bytes
    movement_count: bytes
    movement_hash: bytes
    total_fen: bytes
    fund_fen: bytes
    id: bytes
    closed_at: bytes
    closed_by: bytes
    note: bytes


class ToldMonth(NamedTuple):
    """What the audit trail told last about the close of a month: created or purged, and its fields as they are kept."""

    id: int
    action: str
    changes: str | bytes | None


def hashed_columns(table: Table) -> list[str]:
    """The columns a hash covers, in its order: all of them but the hash itself."""
    return [column.name for column in table.c if column.name != "hash"]


def count_links(session: Session, table: Table) -> int:
    """How many links a chain has."""
    return session.scalars(select(func.count()).select_from(table)).one()


def list_links(session: Session, table: Table, no_column: str, audit_kind: str) -> Iterator[StoredLink]:
    """The links of a chain in order, one by one, because a million of them is not held in memory."""
    name = table.name
    hashed = "||".join(f"{_type_of(column)}||{_length(column)}||{_text(column)}" for column in hashed_columns(table))
    sql = (
        f"SELECT id, CAST('{name}:'||{hashed} AS BLOB), {_bytes('previous_hash')}, {_bytes('hash')},"  # noqa: S608
        f" CAST({no_column} AS BLOB), CAST(substr(booked_on, 1, 7) AS BLOB),"
        f" (SELECT iif(total(instr(changes, {name}.hash)), count(*), 0) FROM {table_of(AuditEntry).name}"
        f" WHERE record_kind = ? AND record_id = {name}.id AND action = 'created' AND part = '')"
        f" FROM {name} ORDER BY id"  # names of the tables' own columns, no text from outside
    )
    result = session.connection().exec_driver_sql(sql, (audit_kind,))
    cursor = result.cursor
    assert cursor is not None
    try:
        yield from map(StoredLink._make, cursor)  # type: ignore[arg-type]  a DBAPI cursor yields its rows
    finally:
        result.close()


def list_closed(session: Session) -> list[StoredMonth]:
    """What was kept of the closed months, in order."""
    columns = ", ".join(map(_bytes, StoredMonth._fields))
    sql = f"SELECT {columns} FROM {table_of(LedgerMonth).name} ORDER BY month"  # noqa: S608  names of its own columns
    return [StoredMonth(*row) for row in session.connection().exec_driver_sql(sql)]


def first_told_after(session: Session, audit_kind: str, number: int) -> int | None:
    """The first number after one under which something was entered, as the audit trail tells."""
    a = AuditEntry
    query = select(func.min(a.record_id)).where(a.record_kind == audit_kind, a.record_id > number)
    return session.scalars(query.where(a.action == "created", a.part == "")).one()


def list_told_months(session: Session) -> list[ToldMonth]:
    """What the audit trail told last about each close of a month."""
    sql = (
        f"SELECT record_id, action, changes FROM {table_of(AuditEntry).name} WHERE record_kind = ?"  # noqa: S608
        " AND action IN ('created', 'purged') AND part = '' ORDER BY id"
    )
    rows = session.connection().exec_driver_sql(sql, (LedgerMonth.audit_kind,))
    return list({row[0]: ToldMonth(*row) for row in rows}.values())


def list_guards(session: Session) -> dict[str, str]:
    """The triggers of the database by name, which refuse whatever the ledger refuses; what each does, in one line."""
    # As bytes, because nothing says that it is text.
    sql = "SELECT CAST(name AS BLOB), CAST(coalesce(sql, '') AS BLOB) FROM sqlite_master WHERE type = 'trigger'"
    rows = session.connection().exec_driver_sql(sql)
    told = ((name.decode("utf-8", "replace"), does.decode("utf-8", "replace")) for name, does in rows)
    return {name: _BLANKS.sub(" ", does).strip(" ") for name, does in told}


def stored_head(session: Session, table: Table) -> tuple[bytes, bytes] | None:
    """How many links a chain should have and its last hash, as bytes after their types; None where nothing says so."""
    name = table_of(ChainHead).name
    sql = f"SELECT {_bytes('count')}, {_bytes('hash')} FROM {name} WHERE chain = ?"  # noqa: S608  names of its own columns
    row = session.connection().exec_driver_sql(sql, (table.name,)).first()
    return None if row is None else (row[0], row[1])


def last_link(session: Session, table: Table) -> tuple[int, str] | None:
    """The number and the hash of the last link."""
    row = session.execute(select(table.c.id, table.c.hash).order_by(table.c.id.desc()).limit(1)).first()
    return None if row is None else (row[0], row[1])


def sum_booked(session: Session, table: Table, first: date | None, before: date) -> int:
    """What the links booked from ``first`` to before a day come to, in fen."""
    query = select(func.coalesce(func.sum(table.c.amount_fen), 0)).where(table.c.booked_on < before)
    return session.scalars(query if first is None else query.where(table.c.booked_on >= first)).one()


def _type_of(column: str) -> str:
    return f"substr(typeof({column}),1,1)"


def _length(column: str) -> str:
    return f"coalesce(length(CAST({column} AS BLOB)),0)||':'"


def _text(column: str) -> str:
    return f"coalesce({column},'')"


def _bytes(column: str) -> str:
    return f"CAST({_type_of(column)}||{_text(column)} AS BLOB)"
