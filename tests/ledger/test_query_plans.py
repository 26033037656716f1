"""No list looks through the whole ledger for each of its rows, whatever the database knows about its tables."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from shopdesk.ledger import dossier, store
from shopdesk.ledger.appeals import appeal_store
from shopdesk.ledger.fund import fund_store
from tests.ledger.scene import LedgerScene

# What ANALYZE finds in a ledger of a million entries where hardly anything was ever taken back.
_MANY = {"ledger_entry": 1_000_000, "ledger_fund_movement": 200_000}
_ASKED: list[Callable[[Session], object]] = [
    lambda session: store.list_entry_rows(session, [1, 2, 3]),
    lambda session: store.list_standing_ids(session, 1, 1, None, None),
    lambda session: store.list_entry_ids(session, store.EntryFilter(uncollected=True, months=frozenset({"2026-11"}))),
    lambda session: dossier.entry_detail(session, store.EntryId(1)),
    lambda session: appeal_store.reversal_of(session, store.EntryId(1)),
    lambda session: fund_store.list_movement_rows(session, [1, 2, 3]),
    lambda session: fund_store.collected_fine(session, 1),
    lambda session: fund_store.find_reversal(session, 1),
]


@pytest.mark.parametrize("ask", _ASKED)
def test_what_was_taken_back_is_found_by_an_index(filled: LedgerScene, ask: Callable[[Session], object]) -> None:
    with filled.database.engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
        for table, number in _MANY.items():
            connection.exec_driver_sql("DELETE FROM sqlite_stat1 WHERE tbl = ?", (table,))
            for row in connection.exec_driver_sql(f"PRAGMA index_list({table})").all():
                columns = connection.exec_driver_sql(f"PRAGMA index_info({row.name})").all()
                is_all, name = not row.partial, columns[0].name
                alike = number if name == "reverses_id" else 1 if row.unique else 1_000
                told = f"{number} {alike}" + " 1" * (len(columns) - 1) if is_all else "10 1"
                connection.exec_driver_sql("INSERT INTO sqlite_stat1 VALUES (?, ?, ?)", (table, row.name, told))
        connection.commit()
    filled.database.close()  # every connection reads the figures anew
    asked: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        asked.append((statement, parameters))

    with filled.database.read() as session:
        event.listen(filled.database.engine, "before_cursor_execute", note)
        ask(session)
        event.remove(filled.database.engine, "before_cursor_execute", note)
        plans = [
            step[3]
            for statement, parameters in asked
            if statement.startswith("SELECT")
            for step in session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        ]
    assert any("SEARCH" in step for step in plans)
    scanned = [step for step in plans if step.startswith("SCAN") or "AUTOMATIC" in step]
    assert [step for step in scanned if step.split()[1] not in ("ledger_rule",)] == []
