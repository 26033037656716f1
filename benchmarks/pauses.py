"""How long the window stands still while jobs run: a timer that should tick every five milliseconds."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks import exporting
from benchmarks.data import data_folder, import_files, new_shop, sample_files
from benchmarks.measuring import Figure
from shopdesk.core.clock import utc_now
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.progress import Progress
from shopdesk.ui.jobs import JobRunner, Lane

TICK_MS = 5


def measure(count: int) -> Iterator[Figure]:
    """The longest pause of the event loop during an import and an export."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    files = sample_files(count)
    with (
        tempfile.TemporaryDirectory(dir=files.orders.parent) as name,
        open_database(DataFolder(Path(name) / "data"), utc_now()) as opened,
    ):
        shop = new_shop(opened.database)
        pause, usual = longest_pause(lambda progress: import_files(opened.database, shop, files, progress), "write")
        yield Figure(f"window stands still: import of {count:,} (longest)", pause, "ms", limit=50, of_ratio=False)
        yield Figure(f"window stands still: import of {count:,} (p99)", usual, "ms", limit=50, of_ratio=False)
        orders, target = data_folder(count), Path(name) / "list.xlsx"
        rows = min(exporting.ROWS, count)
        pause, usual = longest_pause(lambda _progress: exporting.ours(orders, rows, target), "free")
        yield Figure(f"window stands still: export of {rows:,} (longest)", pause, "ms", limit=50, of_ratio=False)
        yield Figure(f"window stands still: export of {rows:,} (p99)", usual, "ms", limit=50, of_ratio=False)
    del app


def longest_pause(work: Callable[[Progress], object], lane: Lane) -> tuple[float, float]:
    """The longest and the 99th percentile of what the ticks came late, in milliseconds, while a job runs."""
    runner, loop, late = JobRunner(), QEventLoop(), []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append((now - last) * 1000 - TICK_MS)
        last = now

    timer = QTimer(interval=TICK_MS)
    timer.timeout.connect(tick)
    job = runner.start("work", work, lane=lane)
    failed: list[BaseException] = []
    job.failed.connect(failed.append)
    job.finished.connect(loop.quit)
    last = time.perf_counter()
    timer.start()
    loop.exec()
    timer.stop()
    runner.shut_down()
    if failed:
        raise failed[0]
    return max(late), sorted(late)[int(len(late) * 0.99)]
