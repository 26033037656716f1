"""Archiving photos, beside copying, hashing and a draft thumbnail of the same files."""

import hashlib
import os
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from benchmarks.data import actor
from benchmarks.measuring import Figure
from shopdesk.core.clock import utc_now
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.photos import service
from shopdesk.photos.folder.archive import PhotoArchive

PHOTOS, ROUNDS = 12, 3
SIZE = (4000, 3000)


def measure(_count: int) -> Iterator[Figure]:
    """The time for one photo of 12 megapixels, in one thread."""
    with tempfile.TemporaryDirectory() as name:
        sources = [_photo(Path(name) / f"photo{number}.jpg", number) for number in range(PHOTOS)]
        ours = statistics.median(_archived(sources) for _ in range(ROUNDS))
        floor = statistics.median(_copied(sources) for _ in range(ROUNDS))
        yield Figure("archive a photo of 12 MP", ours * 1000, "ms", "copy, SHA-256, thumbnail", floor * 1000, 1.3)


def _photo(path: Path, seed: int) -> Path:
    """A picture with as much detail as a camera's, some four megabytes."""
    noise = random.Random(seed).randbytes(500 * 375 * 3)
    small = Image.frombytes("RGB", (500, 375), noise)
    small.resize(SIZE, Image.Resampling.BICUBIC).save(path, quality=90)
    return path


def _archived(sources: list[Path]) -> float:
    with tempfile.TemporaryDirectory() as name:
        folder, who = DataFolder(Path(name)), actor()
        with open_database(folder, utc_now()) as opened:
            archive = PhotoArchive(folder)
            begun = time.perf_counter()
            with opened.database.write(who) as session:
                done = service.archive_photos(session, who, archive, sources, "小鱼儿24").value
            taken = time.perf_counter() - begun
        if done.failed or len(done.archived) != len(sources):
            raise RuntimeError(f"not archived: {done.failed}")
        return taken / len(sources)


def _copied(sources: list[Path]) -> float:
    with tempfile.TemporaryDirectory() as name:
        begun = time.perf_counter()
        for source in sources:
            target = Path(name) / source.name
            shutil.copyfile(source, target)
            with target.open("rb+") as file:  # on the disk, as the archive's is
                os.fsync(file.fileno())
            hashlib.sha256(target.read_bytes()).hexdigest()
            with Image.open(target) as picture:
                picture.draft("RGB", (256, 256))
                picture.thumbnail((256, 256))
        return (time.perf_counter() - begun) / len(sources)
