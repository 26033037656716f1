"""The search box: any part of what orders, customers and claims are known by."""

import random
import sqlite3
import statistics
from collections.abc import Callable, Iterator
from contextlib import closing

from benchmarks.data import actor, data_folder
from benchmarks.measuring import Figure, p95, samples_ms
from shopdesk import finding
from shopdesk.core.clock import utc_now
from shopdesk.core.opening import open_database

_COLUMNS = "order_no, buyer, receiver, phone, tracking_no, items"
_LIKE = f"SELECT id FROM shop_order WHERE {_COLUMNS.replace(', ', ' LIKE ? OR ')} LIKE ?"  # noqa: S608  own names
_RAW = "SELECT rowid FROM order_search WHERE order_search MATCH ? ORDER BY rowid DESC LIMIT 20"
_STYLES: tuple[str, ...] = ("MY-2601", "MY-2604", "my-26", "2603")
_LIMIT = 20


def measure(count: int) -> Iterator[Figure]:
    """The figures of the search box at ``count`` orders."""
    folder = data_folder(count)
    with open_database(folder, utc_now()) as opened, closing(sqlite3.connect(folder.database)) as raw:
        raw.execute("PRAGMA cache_size=-65536")

        def find(text: str) -> None:
            with opened.database.read() as session:
                finding.find(session, actor(), text)

        every: list[float] = []
        for name, texts in queries(raw, count).items():
            taken = samples_ms([lambda text=text: find(text) for text in texts])
            if name == "2 characters":
                yield Figure(f"search {count:,}: {name} (p95)", p95(taken), "ms", limit=60, of_ratio=False)
            else:
                every += taken
                yield Figure(f"search {count:,}: {name} (p95)", p95(taken), "ms")
        plain = samples_ms([_raw(raw, text) for text in queries(raw, count)["phone"]])
        yield Figure(f"search {count:,}: 3 or more, all (p95)", p95(every), "ms", "raw index", p95(plain), 30, False)
        some = ["4872" + str(i) for i in range(3)]
        like = samples_ms([lambda text=text: raw.execute(_LIKE, [f"%{text}%"] * 6).fetchmany(_LIMIT) for text in some])
        middle = statistics.median(every)
        yield Figure(f"search {count:,}: 3 or more (median)", middle, "ms", "LIKE '%…%'", statistics.median(like))


def queries(raw: sqlite3.Connection, count: int) -> dict[str, list[str]]:
    """What people type, taken out of random orders."""
    draw = random.Random(11)
    ids = sorted(draw.sample(range(1, count + 1), 60))
    rows = raw.execute(f"SELECT {_COLUMNS} FROM shop_order WHERE id IN ({','.join(map(str, ids))})").fetchall()  # noqa: S608  own ids
    by_name: dict[str, tuple[str, ...]] = dict(zip(_COLUMNS.split(", "), zip(*rows, strict=True), strict=True))

    def parts(name: str, shortest: int, longest: int) -> list[str]:
        found = []
        for text in by_name[name]:
            if len(text) >= shortest:
                length = draw.randint(shortest, min(longest, len(text)))
                begin = draw.randint(0, len(text) - length)
                found.append(text[begin : begin + length].strip())
        return [text for text in found if len(text) >= shortest]

    return {
        "order no., whole": list(by_name["order_no"]),
        "order no., a part": parts("order_no", 3, 12),
        "order no., last 6": [text[-6:] for text in by_name["order_no"]],
        "customer ID": parts("buyer", 3, 10),
        "receiver": [text for text in by_name["receiver"] if len(text) >= 3],
        "phone": parts("phone", 3, 11),
        "phone, last 4": [text[-4:] for text in by_name["phone"]],
        "tracking no.": parts("tracking_no", 3, 15),
        "style": list(_STYLES) * 5,
        "title": parts("items", 3, 6),
        "begin of a customer ID": [text[:length] for text in by_name["buyer"] for length in (3, 5)],
        "nothing like it": [f"zq{number}" for number in range(1000, 1020)],
        "2 characters": [*(text[:2] for text in by_name["receiver"]), *parts("buyer", 2, 2)],
    }


def _raw(raw: sqlite3.Connection, text: str) -> Callable[[], object]:
    grams = " AND ".join(f'"{text[i : i + 3]}"' for i in range(len(text) - 2))
    return lambda: raw.execute(_RAW, (grams,)).fetchall()
