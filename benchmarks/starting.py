"""From nothing to a window that can be used."""

from collections.abc import Iterator
from datetime import timedelta

from benchmarks.data import data_folder
from benchmarks.measuring import Figure, alone
from shopdesk.core.clock import utc_now


def measure(count: int) -> Iterator[Figure]:
    """The figures of a start with ``count`` orders on file; both windows stay for 200 ms."""
    folder = data_folder(count)
    # A start with no backup of today would make one, and that is another figure.
    folder.backups.mkdir(exist_ok=True)
    now = utc_now() - timedelta(minutes=1)
    (folder.backups / f"shopdesk-{now:%Y%m%d-%H%M%S}+0000-manual.db").touch()
    alone("window", folder.root)
    alone("window-floor")
    desk = alone("window", folder.root, times=5)
    bare = alone("window-floor", times=5)
    yield Figure(f"start to window, {count:,} orders", desk["wall"], "s", "bare PySide6 window", bare["wall"], 3)
    above = desk["mb"] - bare["mb"]
    yield Figure("start: memory over the bare window", above, "MB", limit=120, of_ratio=False)
    yield Figure("start: memory", desk["mb"], "MB", "bare PySide6 window", bare["mb"])
