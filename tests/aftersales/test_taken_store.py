"""What tickets take of many orders at once: each order is looked up, instead of going through all tickets."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from shopdesk.aftersales import service
from shopdesk.aftersales.drafting.taken_store import orders_on_file, tickets_that_count
from shopdesk.aftersales.states import TicketKind
from shopdesk.core.database import Session
from shopdesk.refund_files.store import candidates
from tests.aftersales.scene import Scene


@contextmanager
def statements(session: Session) -> Iterator[list[tuple[str, Any]]]:
    """What is asked of the database meanwhile."""
    found: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: Any, *_more: object) -> None:
        found.append((statement, parameters))

    engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(engine, "before_cursor_execute", note)


def plan(session: Session, query: Callable[..., Any], *asked: object) -> list[str]:
    """How SQLite goes about everything that a query asks."""
    with statements(session) as told:
        query(session, *asked)
    connection = session.connection()
    steps = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", given).all() for text, given in told]
    return [row[3] for rows in steps for row in rows]


@pytest.mark.parametrize("count", [1, 15, 100, 900, 40_000])
@pytest.mark.parametrize("query", [tickets_that_count, candidates])
def test_tickets_are_looked_up_by_their_orders(scene: Scene, query: Callable[..., Any], count: int) -> None:
    order_id = scene.order()
    scene.ticket(TicketKind.RETURN, order_id)
    ids: Collection[int] = range(order_id, order_id + 2 * count, 2)
    steps = scene.ask(plan, query, ids)
    assert any("ix_ticket_order_order (order_id=?)" in step for step in steps), steps
    assert any("INTEGER PRIMARY KEY (rowid=?)" in step for step in steps), steps
    assert not [step for step in steps if "ix_ticket_state" in step or "ix_ticket_refund_no" in step]


def test_of_many_orders_each_gets_its_own(scene: Scene) -> None:
    orders = [scene.order() for _ in range(4)]
    first, second, third = (scene.ticket(TicketKind.RETURN, one) for one in (orders[2], orders[0], orders[1]))
    scene.step(service.reject, third, "穿过了")
    told = scene.ask(tickets_that_count, [*orders, *range(1_000, 41_000)])
    assert [(one.ticket_id, one.order_id) for one in told] == [(first, orders[2]), (second, orders[0])]
    assert [len(one.lines) for one in told] == [2, 2]
    assert set(scene.ask(orders_on_file, [*orders, *range(1_000, 41_000)])) == set(orders)
