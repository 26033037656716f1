"""Parts that run in a process of their own, because their memory counts: ``python -m benchmarks.alone NAME …``."""

import csv
import json
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from benchmarks.memory import peak_mb
from benchmarks.places import FILES
from benchmarks.sample_douyin import write_lines_file
from benchmarks.sample_shop import write_files


def import_(count: str) -> dict[str, float]:
    """Our importer: both files into a new database, then both again."""
    return _import(write_files(FILES, int(count)))


def import_lines(count: str) -> dict[str, float]:
    """Our importer: one file of another platform, a line for each kind of goods."""
    return _import((write_lines_file(FILES, int(count)),), "DOUYIN")


def _import(files: Sequence[Path], platform: str = "TMALL") -> dict[str, float]:
    from benchmarks.data import import_files, new_shop  # noqa: PLC0415  only here: their memory counts
    from shopdesk.core.clock import utc_now  # noqa: PLC0415
    from shopdesk.core.opening import open_database  # noqa: PLC0415
    from shopdesk.core.paths import DataFolder  # noqa: PLC0415
    from shopdesk.shops.model import Platform  # noqa: PLC0415

    with (
        tempfile.TemporaryDirectory(dir=FILES) as folder,
        open_database(DataFolder(Path(folder)), utc_now()) as opened,
    ):
        shop = new_shop(opened.database, Platform[platform])
        begun = time.perf_counter()
        import_files(opened.database, shop, files)
        first, peak = time.perf_counter() - begun, peak_mb()
        begun = time.perf_counter()
        import_files(opened.database, shop, files)
        return {"first": first, "mb": peak, "again": time.perf_counter() - begun}


def import_floor(count: str) -> dict[str, float]:
    """The csv module and one executemany a file; same journal, same safety."""
    return _floor(write_files(FILES, int(count)), "gb18030")


def import_lines_floor(count: str) -> dict[str, float]:
    """The same for the file of another platform."""
    return _floor((write_lines_file(FILES, int(count)),), "utf-8-sig")


def _floor(files: Sequence[Path], encoding: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory(dir=FILES) as folder:
        begun = time.perf_counter()
        with closing(sqlite3.connect(Path(folder) / "floor.db")) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            for number, path in enumerate(files):
                with path.open(encoding=encoding, newline="") as file:
                    reader, name = csv.reader(file), f"rows{number}"
                    width = len(next(reader))
                    connection.execute(f"CREATE TABLE {name} ({', '.join(f'c{i}' for i in range(width))})")
                    marks = ", ".join("?" * width)
                    rows = (row[:width] for row in reader)
                    connection.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)  # noqa: S608  own names
            connection.commit()
        return {"first": time.perf_counter() - begun, "mb": peak_mb()}


def import_pandas(count: str) -> dict[str, float]:
    """The same by pandas."""
    import pandas  # noqa: PLC0415  only here, its memory counts

    files = write_files(FILES, int(count))
    with tempfile.TemporaryDirectory(dir=files.orders.parent) as folder:
        begun = time.perf_counter()
        with closing(sqlite3.connect(Path(folder) / "peer.db")) as connection:
            for name, path in zip(("orders", "lines"), files, strict=True):
                frame = pandas.read_csv(path, encoding="gb18030", dtype=str, index_col=False, keep_default_na=False)
                frame.to_sql(name, connection, index=False)
            connection.commit()
        return {"first": time.perf_counter() - begun, "mb": peak_mb()}


def window(root: str) -> dict[str, float]:
    """The desk, from nothing to a window that has been drawn, and its end."""
    from shopdesk.cli import main as start  # noqa: PLC0415  part of what is measured

    status = start(["--data", root, "--smoke"])
    if status:
        raise RuntimeError(f"the desk ended with {status}")
    return {"mb": peak_mb()}


def window_floor() -> dict[str, float]:
    """An empty PySide6 window for the same 200 ms."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415  part of what is measured
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415

    app = QApplication([])
    bare = QMainWindow()
    bare.resize(1280, 800)
    bare.show()
    QTimer.singleShot(200, app.quit)
    app.exec()
    return {"mb": peak_mb()}


def export(kind: str, count: str, root: str) -> dict[str, float]:
    """A list to .xlsx, by us, by the bare writer, by openpyxl."""
    from benchmarks import exporting  # noqa: PLC0415  its libraries count
    from shopdesk.core.paths import DataFolder  # noqa: PLC0415

    target = Path(tempfile.mkdtemp()) / "orders.xlsx"
    try:
        seconds = exporting.KINDS[kind](DataFolder(Path(root)), int(count), target)
        return {"first": seconds, "mb": peak_mb()}
    finally:
        shutil.rmtree(target.parent)


PARTS: dict[str, Callable[..., dict[str, float]]] = {
    "import": import_,
    "import-floor": import_floor,
    "import-pandas": import_pandas,
    "import-lines": import_lines,
    "import-lines-floor": import_lines_floor,
    "window": window,
    "window-floor": window_floor,
    "export": export,
}

if __name__ == "__main__":
    print(json.dumps(PARTS[sys.argv[1]](*sys.argv[2:])))
