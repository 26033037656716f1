"""Importing an order list and a detail list: speed, memory, the same again, and how soon it stops."""

import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.data import import_files, new_shop, sample_files
from benchmarks.measuring import Figure, alone
from benchmarks.places import FILES
from benchmarks.sample_douyin import write_lines_file
from shopdesk.core.clock import utc_now
from shopdesk.core.database import Database
from shopdesk.core.errors import Cancelled
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.progress import Progress
from shopdesk.shops.model import ShopId


def measure(count: int) -> Iterator[Figure]:
    """The figures of the importer at ``count`` orders."""
    sample_files(count)
    ours = alone("import", count, times=3)
    floor = alone("import-floor", count, times=3)
    peer = alone("import-pandas", count, times=3)
    name = f"import {count:,} orders, list and lines"
    yield Figure(name, ours["first"], "s", "csv + executemany", floor["first"], 3)
    yield Figure(name, ours["first"], "s", "pandas", peer["first"])
    yield Figure(f"{name}: memory", ours["mb"], "MB", "csv + executemany", floor["mb"], 250, of_ratio=False)
    yield Figure("the same files again", ours["again"], "s", "first import", ours["first"], 1)
    write_lines_file(FILES, count)
    ours, floor = alone("import-lines", count, times=3), alone("import-lines-floor", count, times=3)
    name = f"import {count:,} orders of another platform, one file of lines"
    yield Figure(name, ours["first"], "s", "csv + executemany", floor["first"], 3)
    yield Figure(f"{name}: memory", ours["mb"], "MB", "csv + executemany", floor["mb"], 250, of_ratio=False)
    yield Figure("the same lines again", ours["again"], "s", "first import", ours["first"], 1)
    yield Figure("import: from cancel to end", slowest_stop(max(count, 100_000)), "s", limit=0.5, of_ratio=False)


def slowest_stop(count: int) -> float:
    """The longest of some cancelled imports from the request to the end, undoing included."""
    files = sample_files(count)
    with (
        tempfile.TemporaryDirectory(dir=files.orders.parent) as folder,
        open_database(DataFolder(Path(folder)), utc_now()) as opened,
    ):
        shop = new_shop(opened.database)
        return max(_stopped_at(opened.database, shop, count, share) for share in (0.1, 0.35, 0.6, 0.9))


def _stopped_at(database: Database, shop: ShopId, count: int, share: float) -> float:
    reached, ended = threading.Event(), []

    def report(done: int, total: int) -> None:
        if done >= share * total:
            reached.set()

    progress = Progress(report)

    def work() -> None:
        try:
            import_files(database, shop, sample_files(count), progress)
        except Cancelled:
            ended.append(time.perf_counter())

    thread = threading.Thread(target=work)
    thread.start()
    reached.wait()
    asked = time.perf_counter()
    progress.stop()
    thread.join()
    if not ended:
        raise RuntimeError("the import ended before it could be cancelled")
    return ended[0] - asked
