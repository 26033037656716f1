"""How much slower it gets when a shop grows from 10k to a million orders: opening, searching, saving."""

import random
import statistics
from collections.abc import Callable, Iterator

from benchmarks.data import actor, data_folder
from benchmarks.measuring import Figure, samples_ms
from shopdesk.core.clock import utc_now
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.orders import service, store
from shopdesk.orders.model import OrderId

SMALL, LARGE = 10_000, 1_000_000


def measure(_count: int) -> Iterator[Figure]:
    """The medians at the large size beside those at the small one."""
    small, large = _medians(SMALL), _medians(LARGE)
    for name, taken in large.items():
        yield Figure(f"growth to {LARGE:,}: {name}", taken, "ms", f"at {SMALL:,}", small[name], 1.5)


def _medians(count: int) -> dict[str, float]:
    with open_database(data_folder(count), utc_now()) as opened:
        database = opened.database
        ids = random.Random(5).sample(range(1, count + 1), 80)
        facts = [_facts(database, one) for one in ids]
        numbers = [one.phone[-8:] for one in facts]
        works: dict[str, list[Callable[[], object]]] = {
            "open an order": [lambda one=one: _facts(database, one) for one in ids],
            "search a phone": [lambda text=text: _found(database, text) for text in numbers],
            "save a note": [lambda one=one: _save(database, one) for one in facts],
        }
        return {name: statistics.median(samples_ms(runs)) for name, runs in works.items()}


def _facts(database: Database, order_id: int) -> service.OrderFacts:
    with database.read() as session:
        return service.order_facts(session, OrderId(order_id))


def _found(database: Database, text: str) -> None:
    with database.read() as session:
        store.find_orders(session, text, 20)


def _save(database: Database, order: service.OrderFacts) -> None:
    who = actor()
    with database.write(who) as session:
        service.change_note(session, who, order.id, order.note, f"note {utc_now():%H%M%S%f}")
