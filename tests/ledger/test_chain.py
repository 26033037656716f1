"""Nothing that was entered can be changed quietly: whatever is done to the tables, verifying says so."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import event, given, note, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from shopdesk.core.database import table_of
from shopdesk.core.errors import Cancelled, UserError
from shopdesk.core.progress import Progress
from shopdesk.ledger import chain
from shopdesk.ledger.fund.fund_store import balance
from shopdesk.ledger.model import FundMovement, LedgerEntry
from tests.ledger.scene import LedgerScene
from tests.ledger.tampering import fill, tamper, unguarded

TABLES = ("ledger_entry", "ledger_fund_movement", "ledger_chain_head")
NUMBERS = {"ledger_entry": "entry_no", "ledger_fund_movement": "movement_no"}


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> Iterator[LedgerScene]:
    """A filled ledger for the tests that change it and undo what they did."""
    scene = LedgerScene(tmp_path_factory.mktemp("ledger"), empty_database)
    fill(scene)
    scene.close()
    with closing(sqlite3.connect(scene.file)) as connection, connection:
        # Whoever writes the file itself keeps no rules, such as what may not be empty.
        connection.execute("PRAGMA writable_schema = ON")
        for table in TABLES:
            change = "UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE name = ?"
            connection.execute(change, (table,))
    assert scene.verified().ok
    yield scene
    scene.close()


def test_what_was_entered_is_found_right(filled: LedgerScene) -> None:
    told = filled.verified()
    assert (told.entries, told.movements, told.ok, told.first_bad, told.why) == (6, 3, True, None, "")


def test_an_empty_ledger_is_right(scene: LedgerScene) -> None:
    assert scene.verified() == (0, 0, True, None, "", chain.FIRST_HASH, chain.FIRST_HASH)


def test_the_hash_can_be_worked_out_by_hand(scene: LedgerScene) -> None:
    entry = scene.by_hand(1_234, name="李静", on=date(2026, 11, 4))
    staff_id, entered = str(scene.staff["李静"]), "2026-11-05 04:00:00.000000"
    owner = str(scene.staff["王芳"])
    cells: list[tuple[str, str]] = [
        ("i", "1"), ("t", "LG2611-0001"), ("t", "2026-11-04"), ("t", "2026-11-04"), ("i", staff_id), ("t", "2"),
        ("t", "李静"), ("t", "penalty"), ("n", ""), ("t", ""), ("n", ""), ("t", ""), ("n", ""), ("i", "-1234"),
        ("t", "迟到"), ("n", ""), ("t", ""), ("n", ""), ("t", ""), ("n", ""), ("t", entered), ("t", "王芳"),
        ("i", owner), ("t", "0" * 64),
    ]  # fmt: skip
    told = "ledger_entry:" + "".join(f"{kind}{len(text.encode())}:{text}" for kind, text in cells)
    with scene.database.read() as session:
        assert session.get_one(LedgerEntry, entry.id).hash == sha256(told.encode()).hexdigest()


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def changed_value(data: st.DataObject, stored: Any) -> Any:
    """A value next to the stored one: one bit or byte another, longer, shorter, of another type, or nothing."""
    how = data.draw(st.sampled_from(("bit", "byte", "longer", "shorter", "type", "nothing")))
    if stored is None:
        return data.draw(st.sampled_from((0, "", b"", 1.5, "x", -1)))
    if how == "nothing":
        return None
    if isinstance(stored, int):
        other = stored ^ (1 << data.draw(st.integers(0, 40)))
        return data.draw(st.sampled_from((other, stored + 0.5, f"{stored}x", str(stored).encode())))
    raw = bytearray(stored.encode())
    if how == "type":
        return bytes(raw)  # the very same bytes, but not as a text
    if how == "longer" or not raw:
        return ("text", bytes(raw) + data.draw(st.sampled_from((b"\0", b" ", b"\xff", b"0", "　".encode()))))
    place = data.draw(st.integers(0, len(raw) - 1))
    if how == "bit":
        raw[place] ^= 1 << data.draw(st.integers(0, 7))
    elif how == "byte":
        raw[place] = data.draw(st.integers(0, 255).filter(lambda byte: byte != raw[place]))
    else:
        del raw[place]
    return ("text", bytes(raw))


@settings(max_examples=600)
@given(st.data())
def test_any_change_of_any_value_is_noticed(ledger: LedgerScene, data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(TABLES))
    with closing(sqlite3.connect(ledger.file)) as connection:
        column = data.draw(st.sampled_from([name for name in columns_of(connection, table) if name != "id"]))
        rows = connection.execute(f"SELECT rowid, {column} FROM {table} ORDER BY rowid").fetchall()  # noqa: S608
    row_id, before = data.draw(st.sampled_from(rows))
    value = changed_value(data, before)
    note(f"{table}.{column} of {row_id}: {before!r} becomes {value!r}")
    with ledger.database.read() as session:  # so that nothing of it stays
        connection = session.connection()
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        stored = f"SELECT typeof({column}), CAST({column} AS BLOB) FROM {table} WHERE rowid = ?"  # noqa: S608
        kept = connection.exec_driver_sql(stored, (row_id,)).one()
        as_text, told = ("CAST(? AS TEXT)", value[1]) if isinstance(value, tuple) else ("?", value)
        change = f"UPDATE {table} SET {column} = {as_text} WHERE rowid = ?"  # noqa: S608
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        with unguarded(driver):
            connection.exec_driver_sql(change, (told, row_id))
        is_changed = connection.exec_driver_sql(stored, (row_id,)).one() != kept
        event(f"{table} {'changed' if is_changed else 'as it was'}")
        found = chain.verify(session)
    assert found.ok is not is_changed
    assert bool(found.first_bad) is bool(found.why) is is_changed


TAMPERINGS: list[tuple[tuple[str, ...], str, str]] = [
    (("UPDATE ledger_entry SET amount_fen = 0 WHERE id = 2",), "LG2610-0002", "What stands there is not"),
    (("UPDATE ledger_fund_movement SET person = '王' WHERE id = 1",), "FD2610-0001", "What stands there is not"),
    (("DELETE FROM ledger_entry WHERE id = 3",), "entry 3 in the order of entering", "Number 3"),
    (("DELETE FROM ledger_entry WHERE id = 6",), "entry 6 in the order of entering", "It was cut off"),
    (("DELETE FROM ledger_fund_movement WHERE id = 3",), "movement 3 in the order of entering", "It was cut off"),
    (("DELETE FROM ledger_entry WHERE id = 1",), "entry 1 in the order of entering", "Number 1"),
    (("DELETE FROM ledger_chain_head",), "the end of the ledger", "6 are there"),
    (
        ("UPDATE ledger_entry SET id = -9 WHERE id = 2", "UPDATE ledger_entry SET id = 2 WHERE id = 3",
         "UPDATE ledger_entry SET id = 3 WHERE id = -9"),
        "LG2610-0002", "put in before",
    ),
    (("UPDATE ledger_month SET entry_hash = replace(entry_hash, substr(entry_hash, 1, 1), '-')",),
        "the close of 2026-10", "The mark kept"),
    (("UPDATE ledger_month SET total_fen = total_fen + 1",), "the close of 2026-10", "What 2026-10 came to"),
    (("UPDATE ledger_month SET fund_fen = 'none'",), "the close of 2026-10", "What 2026-10 came to"),
    (("UPDATE ledger_month SET entry_count = 'none'",), "the close of 2026-10", "The mark kept"),
    (("UPDATE ledger_month SET month = x'ff'",), "the close of �", "is not a month"),
]  # fmt: skip


@pytest.mark.parametrize(("statements", "where", "why"), TAMPERINGS)
def test_what_was_done_is_told_with_its_place(
    filled: LedgerScene, statements: tuple[str, ...], where: str, why: str
) -> None:
    tamper(filled, *statements)
    told = filled.verified()
    if "id = -9" in statements[0]:  # two entries changed places
        assert (told.ok, told.first_bad) == (False, "LG2610-0003")
        return
    assert (told.ok, told.first_bad) == (False, where)
    assert why in told.why


def test_an_entry_put_in_between_is_noticed(filled: LedgerScene) -> None:
    moved = [("UPDATE ledger_entry SET id = id + 1 WHERE id = ?", (number,)) for number in (6, 5, 4, 3)]
    copied = "CREATE TEMP TABLE copied AS SELECT * FROM ledger_entry WHERE id = 2"
    changed = "UPDATE copied SET id = 3, entry_no = 'LG2610-0099', amount_fen = 99"
    tamper(filled, *moved, copied, changed, "INSERT INTO ledger_entry SELECT * FROM copied")
    assert (filled.verified().ok, filled.verified().first_bad) == (False, "LG2610-0099")


_HISTORY = """
    UPDATE audit_entry SET changes = replace(changes, ?, ?) WHERE record_kind = 'ledger_entry' AND record_id = ?
"""


def rewrite_from(scene: LedgerScene, first: int, *, with_head: bool, with_history: bool) -> None:
    """Change an entry and work out every hash after it anew, as somebody would who knows how it is done."""
    with scene.database.read() as session:
        dialect, last = session.get_bind().dialect, "0" * 64
        written: list[tuple[str, tuple[Any, ...]]] = []
        for entry in session.query(LedgerEntry).order_by(LedgerEntry.id):
            if entry.id >= first:
                if entry.id == first:
                    entry.amount_fen //= 2
                before = entry.hash
                entry.previous_hash = last
                entry.hash = chain.hash_of(entry, dialect)
                values = (entry.amount_fen, entry.previous_hash, entry.hash, entry.id)
                written.append(
                    ("UPDATE ledger_entry SET amount_fen = ?, previous_hash = ?, hash = ? WHERE id = ?", values)
                )
                if with_history:
                    written.append((_HISTORY, (before, entry.hash, entry.id)))
            last = entry.hash
        session.rollback()
    if with_head:
        written.append(("UPDATE ledger_chain_head SET hash = ? WHERE chain = 'ledger_entry'", (last,)))
    tamper(scene, *written)


def test_a_rewritten_end_is_noticed_by_where_the_ledger_ended(filled: LedgerScene) -> None:
    rewrite_from(filled, 4, with_head=False, with_history=True)
    assert filled.verified().first_bad == "the end of the ledger"


def test_a_wholly_rewritten_ledger_is_noticed_by_the_marks_of_closed_months(filled: LedgerScene) -> None:
    rewrite_from(filled, 2, with_head=True, with_history=True)
    assert filled.verified().first_bad == "the close of 2026-10"


def test_a_rewritten_month_that_is_open_is_noticed_by_the_history(filled: LedgerScene) -> None:
    rewrite_from(filled, 6, with_head=True, with_history=False)
    told = filled.verified()
    assert (told.first_bad, "history does not know it" in told.why) == ("LG2611-0003", True)


def test_an_entry_put_at_the_end_from_outside_is_noticed(filled: LedgerScene) -> None:
    with filled.database.read() as session:
        dialect, last = session.get_bind().dialect, session.get_one(LedgerEntry, 6)
        entry = LedgerEntry(
            **{name: getattr(last, name) for name in chain.chain_store.hashed_columns(table_of(LedgerEntry))}
        )
        entry.id, entry.entry_no, entry.previous_hash, entry.amount_fen = 7, "LG2611-0004", last.hash, 100_000
        entry.hash = chain.hash_of(entry, dialect)
        session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        session.connection().execute(
            table_of(LedgerEntry).insert().values({c.name: getattr(entry, c.name) for c in table_of(LedgerEntry).c})
        )
        session.connection().exec_driver_sql(
            "UPDATE ledger_chain_head SET count = 7, hash = ? WHERE chain = 'ledger_entry'", (entry.hash,)
        )
        told = chain.verify(session)
    assert (told.entries, told.ok, told.first_bad) == (7, False, "LG2611-0004")


def test_nothing_is_entered_upon_a_ledger_that_was_changed(filled: LedgerScene) -> None:
    tamper(filled, "DELETE FROM ledger_entry WHERE id = 6")
    with pytest.raises(UserError, match="changed from outside"):
        filled.by_hand(100)


def test_verifying_can_be_stopped(filled: LedgerScene) -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        filled.ask(chain.verify, progress)


@pytest.mark.parametrize("table", ["ledger_entry", "ledger_fund_movement"])
@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("UPDATE {table} SET amount_fen = 0 WHERE id = 1", "append-only"),
        ("UPDATE {table} SET {no} = 'X' WHERE id = 3", "append-only"),
        ("DELETE FROM {table} WHERE id = 3", "append-only"),
        ("INSERT OR REPLACE INTO {table} SELECT * FROM {table} WHERE id = 2", "grows at its end only"),
        ("INSERT INTO {table} SELECT 9, {rest} FROM {table} WHERE id = 3", "grows at its end only"),
        ("INSERT INTO {table} SELECT 0, {rest} FROM {table} WHERE id = 3", "grows at its end only"),
        ("INSERT INTO {table} SELECT (SELECT max(id) + 1 FROM {table}), {rest} FROM {table} WHERE id = 1", "closed"),
    ],
)
def test_the_database_itself_refuses_changes(filled: LedgerScene, table: str, sql: str, why: str) -> None:
    with closing(sqlite3.connect(filled.file)) as connection:
        rest = ", ".join(name for name in columns_of(connection, table) if name != "id")
        wanted = sql.format(table=table, no=NUMBERS[table], rest=rest)
        with pytest.raises(sqlite3.IntegrityError, match=why):
            connection.execute(wanted)
    assert filled.verified().ok


def test_the_database_itself_refuses_a_fund_below_zero(filled: LedgerScene) -> None:
    columns = "id, movement_no, kind, moved_on, booked_on, amount_fen, person, purpose, entered_at, entered_by"
    values = "4, 'X', 'spending', '2026-11-05', '2026-11-05', ?, '', '', '2026-11-05 04:00:00.000000', '王芳'"
    sql = f"INSERT INTO ledger_fund_movement ({columns}, previous_hash, hash) VALUES ({values}, '', '')"  # noqa: S608
    there = filled.ask(balance)
    with closing(sqlite3.connect(filled.file)) as connection:
        with pytest.raises(sqlite3.IntegrityError, match="has not so much"):
            connection.execute(sql, (-there - 1,))
        connection.execute(sql, (-there,))  # and not kept


def test_the_program_itself_cannot_change_an_entry(filled: LedgerScene) -> None:
    def change(session: Any, _actor: Any) -> None:
        session.get_one(LedgerEntry, 1).amount_fen = 0

    with pytest.raises(IntegrityError, match="append-only"):
        filled.do(change)


def test_every_column_is_hashed_in_the_order_that_was_agreed() -> None:
    # Another order would make every ledger there is look as if somebody had changed it.
    assert chain.chain_store.hashed_columns(table_of(FundMovement)) == [
        "id", "movement_no", "kind", "moved_on", "booked_on", "amount_fen", "entry_id", "person", "purpose",
        "reverses_id", "entered_at", "entered_by", "entered_by_id", "previous_hash",
    ]  # fmt: skip
