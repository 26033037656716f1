"""What happened to an order, as its panel tells it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

from shopdesk.core.audit import list_history
from shopdesk.core.clock import Clock
from shopdesk.orders.drafts import draft_of
from shopdesk.orders.history import order_events
from tests.orders.by_hand import DRESS, THING, Counter
from tests.shop_folder import NOW, ShopFolder


def test_lines_come_with_their_order_however_long_the_writing_takes(shop: ShopFolder, tmp_path: Path) -> None:
    """A clock goes on between the lines of one order: they were entered with it all the same, later ones were not."""
    ticks: Iterator[int] = count()
    clock = Clock(now=lambda: NOW + timedelta(microseconds=29 * next(ticks)))
    shop.actor = replace(shop.actor, clock=clock)
    counter = Counter(shop, tmp_path)
    facts = counter.enter(lines=(DRESS, THING))
    assert told(counter, facts.id) == ["王芳 entered this"]
    counter.change(facts, lines=(*draft_of(facts).lines, replace(THING, title="腰带")))
    assert "王芳 added the goods 腰带" in told(counter, facts.id)
    assert "王芳 added the goods 发圈" not in told(counter, facts.id)


def told(counter: Counter, order_id: int) -> list[str]:
    rows = counter.shop.ask(list_history, "order", order_id)
    return [event.text for event in order_events(rows, counter.shop.actor.clock)]
