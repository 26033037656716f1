"""What somebody leaves behind who changes more than one place at once, and what nobody can see."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from shopdesk.ledger import chain_store, service
from shopdesk.ledger.chain import end_of
from shopdesk.ledger.model import FundMovement, LedgerEntry
from shopdesk.ledger.states import EntryKind
from tests.ledger.scene import LedgerScene
from tests.ledger.tampering import tamper

GUARDS = [
    f"{table}_{what}"
    for table in ("ledger_entry", "ledger_fund_movement")
    for what in ("no_update", "no_delete", "open_month", "in_order")
]
_HEAD = """
    UPDATE ledger_chain_head SET count = (SELECT max(id) FROM {table}),
        hash = (SELECT hash FROM {table} ORDER BY id DESC LIMIT 1) WHERE chain = '{table}'
"""


def cut_off(scene: LedgerScene, table: str, kept: int) -> None:
    """Take the end of a chain away and say that it ended there."""
    tamper(scene, (f"DELETE FROM {table} WHERE id > ?", (kept,)), _HEAD.format(table=table))  # noqa: S608


@pytest.mark.parametrize(
    ("table", "kept", "place"),
    [
        ("ledger_entry", 5, "entry 6 in the order of entering"),
        ("ledger_entry", 3, "entry 4 in the order of entering"),
        ("ledger_fund_movement", 2, "movement 3 in the order of entering"),
    ],
)
def test_an_end_cut_off_with_its_head_is_known_to_the_history(
    filled: LedgerScene, table: str, kept: int, place: str
) -> None:
    cut_off(filled, table, kept)
    told = filled.verified()
    assert (told.ok, told.first_bad, "history" in told.why) == (False, place, True)


def test_an_entry_made_where_one_was_cut_off_does_not_hide_it(filled: LedgerScene) -> None:
    cut_off(filled, "ledger_entry", 5)
    filled.by_hand(100)
    told = filled.verified()
    assert (told.ok, told.first_bad, "another" in told.why) == (False, "LG2611-0003", True)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM ledger_month",
        "DELETE FROM ledger_month WHERE month = '2026-10'",
        "UPDATE ledger_month SET closed_by = '赵磊'",
        "UPDATE ledger_month SET note = 'x'",
        "UPDATE ledger_month SET closed_at = '2026-11-06 04:00:00.000000'",
        "UPDATE ledger_month SET id = 99",
        """INSERT INTO ledger_month SELECT '2026-09', closed_at, closed_by, note, entry_count, entry_hash,
           movement_count, movement_hash, 0, 0, 99, 1, NULL FROM ledger_month""",
    ],
)
def test_a_close_that_was_changed_is_known_to_the_history(filled: LedgerScene, statement: str) -> None:
    tamper(filled, statement)
    told = filled.verified()
    assert (told.ok, "history" in told.why) == (False, True)
    assert (told.first_bad or "").startswith("the close of 2026-")


@pytest.mark.parametrize(
    "changes", ["", "{", "[]", "7", '{"month": 1}', '{"month": [1, 2], "closed_at": [null, "x"]}', b"\xff", None]
)
def test_a_history_that_makes_no_sense_is_noticed_and_nothing_worse(filled: LedgerScene, changes: object) -> None:
    about = "record_kind = 'ledger_month' AND action = 'created'"
    tamper(
        filled,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE name = 'audit_entry'",
    )
    tamper(filled, (f"UPDATE audit_entry SET changes = ? WHERE {about}", (changes,)))  # noqa: S608
    told = filled.verified()
    assert (told.ok, told.first_bad) == (False, "the close of 2026-10")


def test_months_closed_and_opened_and_closed_again_are_right(filled: LedgerScene) -> None:
    filled.do(service.reopen_month, "2026-10", "漏了")
    assert filled.verified().ok
    filled.by_hand(100, on=date(2026, 10, 9))
    filled.do(service.close_month, "2026-10", "再关")
    filled.on(date(2026, 12, 3)).do(service.close_month, "2026-11")
    assert filled.verified().ok
    filled.do(service.reopen_month, "2026-11", "漏了")
    assert filled.verified().ok


def test_entries_slipped_into_a_closed_month_are_noticed_though_they_cancel_out(filled: LedgerScene) -> None:
    closes = "CREATE TABLE kept AS SELECT * FROM ledger_month"
    history = "CREATE TABLE told AS SELECT * FROM audit_entry WHERE record_kind = 'ledger_month'"
    tamper(filled, closes, history, "DELETE FROM ledger_month")
    filled.by_hand(5_000, on=date(2026, 10, 9), name="李静")
    filled.by_hand(-5_000, kind=EntryKind.ADJUSTMENT, on=date(2026, 10, 9), name="周敏")
    filled.by_hand(10_000, kind=EntryKind.ADJUSTMENT, on=date(2026, 10, 9), name="周敏")
    assert filled.verified().ok is False
    tamper(filled, "INSERT INTO ledger_month SELECT * FROM kept")
    told = filled.verified()
    assert (told.ok, told.first_bad, "closed" in told.why) == (False, "LG2611-0004", True)


@pytest.mark.parametrize("guard", [*GUARDS, "ledger_fund_balance"])
def test_a_guard_of_the_database_that_is_gone_is_named(filled: LedgerScene, guard: str) -> None:
    with closing(sqlite3.connect(filled.file)) as connection, connection:
        connection.execute(f"DROP TRIGGER {guard}")
    told = filled.verified()
    assert (told.ok, told.first_bad, guard in told.why) == (False, "the database", True)


WEAKER = {
    "nothing in it": "CREATE TRIGGER {guard} BEFORE UPDATE ON {table} BEGIN SELECT 1; END",
    "never": "CREATE TRIGGER {guard} BEFORE UPDATE ON {table} WHEN 0 BEGIN SELECT RAISE(ABORT, 'no'); END",
    "of another table": "CREATE TRIGGER {guard} BEFORE DELETE ON shop BEGIN SELECT RAISE(ABORT, 'no'); END",
    "of one column": "CREATE TRIGGER {guard} BEFORE UPDATE OF id ON {table} BEGIN SELECT RAISE(ABORT, 'no'); END",
}


@pytest.mark.parametrize(
    ("guard", "how"),
    [
        *((guard, "nothing in it") for guard in [*GUARDS, "ledger_fund_balance"]),
        *(("ledger_entry_no_update", how) for how in WEAKER if how != "nothing in it"),
    ],
)
def test_a_guard_made_again_that_refuses_less_is_named(filled: LedgerScene, guard: str, how: str) -> None:
    table = "ledger_entry" if guard.startswith("ledger_entry") else "ledger_fund_movement"
    with closing(sqlite3.connect(filled.file)) as connection, connection:
        connection.execute(f"DROP TRIGGER {guard}")
        connection.execute(WEAKER[how].format(guard=guard, table=table))
    told = filled.verified()
    assert (told.ok, told.first_bad, guard in told.why) == (False, "the database", True)
    assert "not as ShopDesk made it" in told.why


@pytest.mark.parametrize(
    ("guard", "of", "becomes"),
    [
        ("ledger_entry_no_update", "ABORT, 'ledger_entry is append-only'", "IGNORE"),
        ("ledger_entry_open_month", "month >=", "month >"),
        ("ledger_fund_movement_open_month", "NEW.booked_on", "NEW.moved_on"),
        ("ledger_fund_balance", "sum(amount_fen), 0", "sum(amount_fen), 9e9"),
        ("ledger_entry_in_order", "BEGIN", "BEGIN SELECT 1;"),
        ("ledger_entry_in_order", "IS NOT", "IS NOT 0 AND 0 IS"),
        ("ledger_entry_open_month", "WHERE month", "WHERE \u00a0month"),  # a letter to SQLite, no blank
        ("ledger_entry_open_month", "FROM ledger_month", "FROM (SELECT '9' AS month LIMIT 0)"),
    ],
)
def test_a_guard_with_a_word_changed_in_the_file_itself_is_named(
    filled: LedgerScene, guard: str, of: str, becomes: str
) -> None:
    filled.database.close()
    with closing(sqlite3.connect(filled.file)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        change = "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = ? AND instr(sql, ?)"
        assert connection.execute(change, (of, becomes, guard, of)).rowcount == 1
    told = filled.verified()
    assert (told.ok, told.first_bad, guard in told.why) == (False, "the database", True)


def test_a_weaker_guard_that_is_no_text_at_all_is_named(filled: LedgerScene) -> None:
    guard = "ledger_entry_no_delete"
    filled.database.close()
    with closing(sqlite3.connect(filled.file)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        broken = b"CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry BEGIN SELECT '\xff'; END"
        change = "UPDATE sqlite_master SET sql = CAST(? AS TEXT) WHERE name = ?"
        assert connection.execute(change, (broken, guard)).rowcount == 1
    told = filled.verified()
    assert (told.ok, told.first_bad, guard in told.why) == (False, "the database", True)


def test_guards_made_again_as_they_were_are_right_however_their_lines_are_broken(filled: LedgerScene) -> None:
    with closing(sqlite3.connect(filled.file)) as connection, connection:
        made = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, sql in made:
            connection.execute(f"DROP TRIGGER {name}")
            connection.execute(sql.replace(" BEGIN ", "\r\nBEGIN\n\t").replace("; END", ";\nEND"))
    assert filled.verified().ok


def test_the_guards_verifying_knows_are_those_the_migrations_make(empty_database: Path) -> None:
    with closing(sqlite3.connect(empty_database)) as connection:
        made = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'ledger%'"
        ).fetchall()
    assert {name: " ".join(sql.split()) for name, sql in made} == chain_store.GUARDS
    assert set(chain_store.GUARDS) == {*GUARDS, "ledger_fund_balance"}


def test_an_older_backup_is_a_whole_ledger_and_only_its_marks_tell(filled: LedgerScene) -> None:
    older = filled.verified()
    filled.by_hand(100)
    newer = filled.verified()
    assert older.ok and newer.ok
    assert newer.entry_mark == filled.ask(end_of, LedgerEntry)[1] != older.entry_mark
    assert newer.movement_mark == filled.ask(end_of, FundMovement)[1] == older.movement_mark
