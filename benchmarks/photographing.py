"""Archiving photos, beside copying, hashing and a draft thumbnail of the same files."""

import hashlib
import os
import random
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from benchmarks.data import actor
from benchmarks.measuring import Figure
from benchmarks.pauses import longest_pause
from benchmarks.places import BENCH
from shopdesk.core.clock import utc_now
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.photos import service
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.service import Arrival, Filing

CAMERA, CAMERA_SIZE, ROUNDS = 24, (4000, 3000), 3
CHAT, CHAT_SIZE = 10_000, (1280, 960)
CHAT_ON_ONE, CHAT_BESIDE_WINDOW = 2_000, 1_000
CUSTOMERS = 2_000
SAVES_EVERY_S = 0.1
FLOOR = "copy, fsync, SHA-256, thumbnail"

Archiving = Callable[[Database, PhotoArchive, Sequence[Arrival]], None]


def measure(_count: int) -> Iterator[Figure]:
    """The time for a photo of 12 megapixels on one core, and ten thousand photos out of chats on one and on all."""
    cores = os.cpu_count() or 1
    BENCH.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BENCH) as name:
        sources = [_picture(Path(name) / f"{number}.jpg", number, CAMERA_SIZE, (500, 375)) for number in range(CAMERA)]
        with _one_core():
            ours = statistics.median(_archived(sources, 1) for _ in range(ROUNDS))
            floor = statistics.median(_copied(sources, 1) for _ in range(ROUNDS))
        yield Figure("archive a photo of 12 MP, one core", ours * 1000, "ms", FLOOR, floor * 1000, 1.3)
        all_ours = statistics.median(_archived(sources, cores) for _ in range(ROUNDS))
        all_floor = statistics.median(_copied(sources, cores) for _ in range(ROUNDS))
        yield Figure(f"archive a photo of 12 MP, {cores} cores", all_ours * 1000, "ms", FLOOR, all_floor * 1000)
        yield Figure(f"{cores} cores instead of one", ours / all_ours, "x", "the floor's", floor / all_floor)
    with tempfile.TemporaryDirectory(dir=BENCH) as name:
        with ThreadPoolExecutor(cores) as pool:
            paths = [Path(name) / f"{number}.jpg" for number in range(CHAT)]
            sources = list(pool.map(lambda told: _picture(told[1], told[0], CHAT_SIZE, (24, 18)), enumerate(paths)))
        yield from _chat(sources, cores)


def _chat(sources: Sequence[Path], cores: int) -> Iterator[Figure]:
    few = sources[:CHAT_ON_ONE]
    with _one_core():
        ours, floor = 1 / _archived(few, 1), 1 / _copied(few, 1)
    what = f"{len(few):,} photos of {few[0].stat().st_size // 1000} KB, one core"
    yield Figure(what, ours, "photos/s", FLOOR, floor, at_least=True)
    waits: list[float] = []
    ours = 1 / _archived(sources, cores, waits)
    floor = 1 / _copied(sources, cores)
    yield Figure(f"{len(sources):,} photos, {cores} cores", ours, "photos/s", FLOOR, floor, at_least=True)
    yield Figure("somebody else's save meanwhile (median)", statistics.median(waits), "ms")
    yield Figure("somebody else's save meanwhile (longest)", max(waits), "ms")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    pauses: list[tuple[float, float]] = []

    def beside_window(database: Database, archive: PhotoArchive, arrivals: Sequence[Arrival]) -> None:
        pauses.append(
            longest_pause(
                lambda progress: service.archive_in_parts(database, actor(), archive, arrivals, progress), "free"
            )
        )

    _in_new_folder(sources[:CHAT_BESIDE_WINDOW], beside_window)
    (longest, usual), what = pauses[0], f"window stands still: {CHAT_BESIDE_WINDOW:,} photos"
    yield Figure(f"{what} (longest)", longest, "ms", limit=50, of_ratio=False)
    yield Figure(f"{what} (p99)", usual, "ms", limit=50, of_ratio=False)
    del app


def _picture(path: Path, seed: int, size: tuple[int, int], detail: tuple[int, int]) -> Path:
    """A picture with about as much detail as a camera's, unlike any other."""
    noise = random.Random(seed).randbytes(detail[0] * detail[1] * 3)
    Image.frombytes("RGB", detail, noise).resize(size, Image.Resampling.BICUBIC).save(path, quality=90)
    return path


@contextmanager
def _one_core() -> Iterator[None]:
    """Let this process run on one core only, where a system can be asked for that."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


def _archived(sources: Sequence[Path], workers: int, waits: list[float] | None = None) -> float:
    """Seconds for a photo; ``waits`` gets the milliseconds somebody else's saves took meanwhile."""

    def archive_all(database: Database, archive: PhotoArchive, arrivals: Sequence[Arrival]) -> None:
        with _saving(database, waits) if waits is not None else _nobody():
            done = service.archive_in_parts(database, actor(), archive, arrivals, workers=workers)
        if done.failed or len(done.archived) != len(sources):
            raise RuntimeError(f"not archived: {done.failed}")

    return _in_new_folder(sources, archive_all) / len(sources)


def _in_new_folder(sources: Sequence[Path], work: Archiving) -> float:
    with tempfile.TemporaryDirectory(dir=BENCH) as name:
        folder = DataFolder(Path(name))
        with open_database(folder, utc_now()) as opened:
            archive = PhotoArchive(folder)
            arrivals = [Arrival(path, Filing(f"tb{number % CUSTOMERS}")) for number, path in enumerate(sources)]
            begun = time.perf_counter()
            work(opened.database, archive, arrivals)
            return time.perf_counter() - begun


@contextmanager
def _nobody() -> Iterator[None]:
    yield


@contextmanager
def _saving(database: Database, waits: list[float]) -> Iterator[None]:
    """Somebody who saves something small every now and then."""
    over = threading.Event()

    def save() -> None:
        while not over.wait(SAVES_EVERY_S):
            begun = time.perf_counter()
            with database.write(actor()) as session:
                session.execute(text("UPDATE photo SET kind = kind WHERE id = 1"))
            waits.append((time.perf_counter() - begun) * 1000)

    saver = threading.Thread(target=save)
    saver.start()
    try:
        yield
    finally:
        over.set()
        saver.join()


def _copied(sources: Sequence[Path], workers: int) -> float:
    with tempfile.TemporaryDirectory(dir=BENCH) as name:

        def copy(source: Path) -> None:
            target = Path(name) / source.name
            shutil.copyfile(source, target)
            with target.open("rb+") as file:  # on the disk, as the archive's is
                os.fsync(file.fileno())
            hashlib.sha256(target.read_bytes()).hexdigest()
            with Image.open(target) as picture:
                picture.draft("RGB", (256, 256))
                picture.thumbnail((256, 256))

        begun = time.perf_counter()
        with ThreadPoolExecutor(workers) as pool:
            for _ in pool.map(copy, sources):
                pass
        return (time.perf_counter() - begun) / len(sources)
