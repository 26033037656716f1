"""Trouble around the program ends in one plain sentence, and nothing is lost: full, gone, read-only, locked."""

import json
import multiprocessing
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from shopdesk.core import database as core_database
from shopdesk.core.check import check_database
from shopdesk.core.database import Database
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.orders.store import OrderFilter, list_order_ids
from shopdesk.photos import service as photos
from shopdesk.photos.folder.archive import PhotoArchive
from tests.reliability.killing import Committed, faults
from tests.reliability.work import NOW, ORDERS_A_FILE, Material, Worker, acting, hold, run_imports, set_up

ROOT = Path(__file__).parents[2]
SPAWN = multiprocessing.get_context("spawn")

FULL = "The disk is full. Free some space and try again; nothing was saved."
LOCKED = "Another program holds the database. Close it and try again."


def _can_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    trial = ["unshare", "-Urm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(trial, capture_output=True, check=False).returncode == 0


own_disk = pytest.mark.skipif(not _can_mount(), reason="no file system of one's own can be mounted here")


def _on_own_disk(tmp_path: Path, trouble: str, size: str) -> dict[str, Any]:
    disk = tmp_path / "disk"
    disk.mkdir()
    script = 'mount -t tmpfs -o "size=$1" tmpfs "$2" && exec "$3" -m tests.reliability.poor_disk "$4" "$2"'
    command = ["unshare", "-Urm", "sh", "-c", script, "sh", size, str(disk), sys.executable, trouble]
    return _told(command)


def _told(command: list[str]) -> dict[str, Any]:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@own_disk
def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    told = _on_own_disk(tmp_path, "full", "24m")
    assert told["wrong"] == []
    for work, sentences in told["sentences"].items():
        # A small import may still fit into the log the database keeps.
        assert FULL in sentences and set(sentences) <= {FULL, ""}, work


@own_disk
def test_a_read_only_disk_is_named(tmp_path: Path) -> None:
    told = _on_own_disk(tmp_path, "read_only", "24m")
    assert told["wrong"] == []
    assert all("cannot be reached. Is its disk connected and writable?" in one for one in told["sentences"].values())


@pytest.fixture
def shop(tmp_path: Path) -> Material:
    """A shop with one file of orders."""
    material = Material(DataFolder(tmp_path / "data"), tmp_path / "material")
    set_up(material)
    return material


@contextmanager
def _working(shop: Material) -> Iterator[tuple[Worker, Database]]:
    with open_database(shop.folder, NOW) as opened:
        yield Worker(opened.database, shop, seed=1, begin=1), opened.database


def _sentence(work: Callable[[], object]) -> str | None:
    with pytest.raises(Exception) as raised:  # which sentence it ends in is asserted
        work()
    error = raised.value
    return error.message if isinstance(error, UserError) else environment_message(error)


def _order_count(database: Database) -> int:
    with database.read() as session:
        return len(list_order_ids(session, OrderFilter()))


def test_a_database_that_cannot_grow_keeps_what_it_has(shop: Material) -> None:
    # SQLite itself says "database or disk is full" here, so that this runs where no disk can be mounted.
    with _working(shop) as (worker, database):
        pages = database.engine.raw_connection().cursor().execute("PRAGMA page_count").fetchone()[0]

        @event.listens_for(database.engine, "begin")
        def limit(connection: Any) -> None:
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

        assert _sentence(worker.import_file) == FULL
        assert _order_count(database) == ORDERS_A_FILE
    assert list(faults(shop, Committed())) == []


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="open files are found in /proc")
def test_a_disk_that_was_pulled_out_is_told(tmp_path: Path) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    told = _told([sys.executable, "-m", "tests.reliability.poor_disk", "gone", str(usb)])
    assert told["wrong"] == []
    gone = "The data folder cannot be reached. Is its disk connected?"
    assert told["sentences"]["import"] == gone
    assert all(told["sentences"].values())
    # Plugged in again: everything that was committed is there.
    usb.unlink()
    (tmp_path / "elsewhere").rename(usb)
    assert list(faults(Material(DataFolder(usb / "data"), tmp_path / "material"), Committed())) == []


def test_a_data_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    sentence = _sentence(lambda: open_database(DataFolder(tmp_path / "file" / "data"), NOW))
    assert sentence is not None and str(tmp_path / "file") in sentence


def test_a_locked_database_is_told_and_goes_on_later(shop: Material, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core_database, "BUSY_TIMEOUT_MS", 100)  # a person would wait five seconds
    ours, theirs = SPAWN.Pipe()
    holder = SPAWN.Process(target=hold, args=(theirs, str(shop.folder.database)))
    holder.start()
    assert ours.recv() == "held"
    with _working(shop) as (worker, database):
        assert _sentence(worker.import_file) == LOCKED
        assert _order_count(database) == ORDERS_A_FILE  # looking goes on
        ours.send("enough")
        holder.join(30)
        committed = Committed()
        committed.note(*worker.import_file())
        assert _order_count(database) == 2 * ORDERS_A_FILE
    assert list(faults(shop, committed)) == []


def test_two_programs_import_at_once(shop: Material) -> None:
    """Each its own files, and both the same one: every order is there once."""
    files = ([1, 2, 3], [4, 3, 5])
    pipes = [SPAWN.Pipe() for _ in files]
    importers = [
        SPAWN.Process(target=run_imports, args=(theirs, shop, numbers))
        for (_ours, theirs), numbers in zip(pipes, files, strict=True)
    ]
    for importer in importers:
        importer.start()
    for ours, _theirs in pipes:
        assert ours.recv() == "open"
    for ours, _theirs in pipes:
        ours.send("go")
    results = [ours.recv() for ours, _theirs in pipes]
    for importer in importers:
        importer.join(60)
    assert [importer.exitcode for importer in importers] == [0, 0]
    # Whoever came second with the file of both found nothing new in it.
    assert sum(inserted for result in results for inserted in result) == 5 * ORDERS_A_FILE
    committed = Committed()
    for number in (1, 2, 3, 4, 5):
        committed.note("import", number)
    assert check_database(shop.folder.database) == "ok"
    found = [fault for fault in faults(shop, committed) if "imported tables" not in fault]
    assert found == []
    with _working(shop) as (_worker, database):
        assert _order_count(database) == 6 * ORDERS_A_FILE
        with database.write(acting()) as session:
            assert list_order_ids(session, OrderFilter(), limit=1)


def test_another_start_leaves_an_unfinished_batch_of_photos_alone(shop: Material) -> None:
    """A scheduled command starts while the desk archives photos."""
    with _working(shop) as (worker, database):
        with database.write(acting()) as session:
            done = photos.archive_photos(session, acting(), worker.archive, shop.pictures(1), "小鱼儿").value
            assert not done.failed
            with open_database(shop.folder, NOW) as other:
                PhotoArchive(shop.folder).recover(other.database)
        with database.read() as session:
            checked = photos.check_photos(session, worker.archive)
    assert (checked.missing, checked.unregistered) == ([], [])
