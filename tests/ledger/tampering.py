"""A ledger of two months, and ways past everything that guards it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from typing import Any

from shopdesk.ledger import service
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.fund.moving import deposit
from shopdesk.ledger.states import EntryKind
from tests.ledger.scene import LedgerScene


def fill(scene: LedgerScene) -> None:
    """Six entries of two months, of which one is closed, and three movements."""
    scene.on(date(2026, 10, 20))
    rule = scene.rule()
    first, second = scene.by_rule(rule), scene.by_rule(rule)
    scene.by_hand(8_800, EntryKind.BONUS, "周敏", reason="好评返现 <img> ‘'\"; 𠮷")
    scene.do(collect_fines, [first.id, second.id], scene.today)
    scene.on(date(2026, 11, 5))
    scene.do(service.close_month, "2026-10")
    third = scene.by_rule(rule, source_kind="wrong_shipment", source_id=7, source_no="WS2611-0001")
    scene.reverse(third.id)
    scene.by_hand(-500, EntryKind.ADJUSTMENT, "陈明")
    scene.do(deposit, scene.today, 10_000, "王芳", "团建")


def tamper(scene: LedgerScene, *statements: str | tuple[str, tuple[Any, ...]]) -> None:
    """Write past every trigger, as somebody with a database tool would."""
    with closing(sqlite3.connect(scene.file)) as connection, connection, unguarded(connection):
        for statement in statements:
            sql, values = (statement, ()) if isinstance(statement, str) else statement
            connection.execute(sql, values)


@contextmanager
def unguarded(connection: sqlite3.Connection) -> Iterator[None]:
    """No triggers meanwhile; afterwards they are there again as they were."""
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _sql in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    yield
    for _name, sql in triggers:
        connection.execute(sql)
