"""Kills what is done to the photo folder at its many moments: giving another ID, repairing, re-indexing, removing.

Run as a program, ``python -m tests.reliability.archive_moments WORK ROOT MOMENTS``; it forks. Prints JSON.
"""

import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image

from shopdesk.core.actor import Actor
from shopdesk.core.check import check_database
from shopdesk.core.clock import Clock
from shopdesk.core.files import sha256_of
from shopdesk.core.opening import open_database
from shopdesk.core.paths import PHOTO_FOLDER, DataFolder
from shopdesk.photos import service as photos
from shopdesk.photos import store
from shopdesk.photos.folder.archive import INCOMING, PhotoArchive
from shopdesk.photos.model import Photo
from shopdesk.photos.service import CheckResult
from shopdesk.photos.store import PhotoRow
from tests.core.killing import _in_child
from tests.reliability.work import NOW, acting

WORKS = ("reassign", "repair", "reindex", "remove", "give_up")
COUNT = 8
WRONG, RIGHT = "写错了", "花/木\\兰"


class FolderWork:
    """One data folder with photos, what is wrong with it, and the work that is killed."""

    def __init__(self, root: Path, work: str) -> None:
        self.folder, self.second, self.work = DataFolder(root / "data"), root / "second", work
        self.archive = PhotoArchive(self.folder)
        self.before: set[str] = set()

    def prepare(self, material: Path) -> None:
        """Archive some photos, keep a copy of them, and spoil what the work is to put right."""
        files = _pictures(material)
        with open_database(self.folder, NOW) as opened, opened.database.write(acting()) as session:
            done = photos.archive_photos(session, acting(), self.archive, files[:COUNT], WRONG, links=[("order", 1)])
            ids = [one.photo_id for one in done.value.archived]
            if self.work == "remove":
                photos.delete_photos(session, acting(), ids[:4])
        shutil.copytree(self.folder.photos, self.second / PHOTO_FOLDER)
        placed = [self.archive.path_of(one.path) for one in done.value.archived]
        if self.work == "repair":
            _spoil(placed, files[COUNT:])
        elif self.work == "give_up":
            placed[0].unlink()
            placed[1].write_bytes(b"drawn over")
        elif self.work == "reindex":
            for file in self.folder.root.glob("shopdesk.db*"):
                file.unlink()
        self.before = self.digests()

    def do(self) -> None:
        """The work itself; may be done again after it was killed."""
        with open_database(self.folder, NOW) as opened:
            self.archive.recover(opened.database)
            database = opened.database
            match self.work:
                case "reassign":
                    with database.write(acting()) as session:
                        seen = {row.id: row.version for row in _rows(session).values()}
                        photos.reassign_photos(session, acting(), self.archive, seen, RIGHT)
                case "repair":
                    with database.read() as session:
                        found = photos.check_photos(session, self.archive, workers=1)
                    photos.mend_archive(database, acting(), self.archive, found, [self.second])
                    with database.write(acting()) as session:
                        aside = [*found.copies, *found.strange]
                        photos.set_files_aside(session, acting(), self.archive, aside)
                case "reindex":
                    with database.read() as session:
                        found = photos.check_photos(session, self.archive, workers=1)
                    photos.mend_archive(database, acting(), self.archive, found)
                case "remove":
                    with database.write(_later()) as session:
                        for row in _rows(session, deleted=True).values():
                            photos.purge_photo(session, _later(), self.archive, row.id)
                case "give_up":
                    with database.write(acting()) as session:
                        found = photos.check_photos(session, self.archive, workers=1)
                        lost = [*found.missing, *found.changed]
                        photos.give_up_files(session, acting(), self.archive, lost)

    def faults(self, *, finished: bool) -> Iterator[str]:
        """What is wrong after the next start; ``finished`` when the work was done to its end since."""
        with open_database(self.folder, NOW) as opened:
            self.archive.recover(opened.database)
            with opened.database.read() as session:
                checked = photos.check_photos(session, self.archive)
                rows = [*_rows(session).values()]
                deleted = [*_rows(session, deleted=True).values()]
        if (found := check_database(self.folder.database)) != "ok":
            yield found
        if checked.leftovers or any((self.folder.photos / INCOMING).glob("*")):
            yield f"left over: {checked.leftovers}"
        if not checked.is_sound and (finished or self.work in ("reassign", "remove")):
            yield f"not sound: {checked}"
        yield from self._faults_of_work(checked, rows, deleted, finished=finished)

    def _faults_of_work(
        self, checked: CheckResult, rows: list[PhotoRow], deleted: list[PhotoRow], *, finished: bool
    ) -> Iterator[str]:
        digests = self.digests()
        match self.work:
            case "reassign":
                names = {row.customer_name for row in rows}
                if len(rows) != COUNT or len(names) != 1 or (finished and names != {RIGHT}):
                    yield f"half reassigned: {names}"
            case "remove":
                if len(rows) != COUNT - 4 or len(deleted) not in ((0,) if finished else (0, 4)):
                    yield f"half removed: {len(rows)} and {len(deleted)}"
                if len(digests) != len(rows) + len(deleted):
                    yield "files and records differ"
            case "reindex":
                if checked.missing or checked.changed or (finished and len(rows) != COUNT):
                    yield f"re-indexed: {checked}"
            case "give_up":
                if finished and (len(rows), len(deleted)) != (COUNT - 2, 2):
                    yield f"given up: {len(deleted)}"
                if gone := self.before - digests:
                    yield f"bytes are gone: {gone}"
            case "repair":
                if gone := self.before - digests:
                    yield f"bytes are gone: {gone}"
                if finished and len(rows) != COUNT + 2:
                    yield f"{len(rows)} photos"

    def digests(self) -> set[str]:
        """The bytes there are, in the archive and among the damaged files."""
        files = [self.archive.path_of(path) for path in self.archive.files()]
        files += [path for path in self.folder.damaged.rglob("*") if path.is_file()]
        return {sha256_of(path) for path in files}


def _pictures(place: Path) -> list[Path]:
    chance = Random(1)
    place.mkdir(parents=True)
    files = [place / f"{number}.png" for number in range(COUNT + 2)]
    for file in files:
        Image.frombytes("RGB", (120, 90), chance.randbytes(120 * 90 * 3)).save(file)
    return files


def _spoil(placed: list[Path], foreign: list[Path]) -> None:
    """One of everything that a check tells of, and two that took each other's names."""
    month = placed[0].parent
    first, second = placed[0].read_bytes(), placed[1].read_bytes()
    placed[0].write_bytes(second)
    placed[1].write_bytes(first)
    placed[2].rename(month / "改名.png")
    placed[3].unlink()
    placed[4].write_bytes(b"drawn over")
    shutil.copy(placed[5], month / "copy.png")
    (month / "说明.txt").write_text("hello", "utf-8")
    for number, file in enumerate(foreign):
        shutil.copy(file, month / f"新客户_20261101_{number + 1:02d}.png")


def _rows(session: Any, *, deleted: bool = False) -> dict[int, PhotoRow]:
    wanted = session.query(Photo.id).where(Photo.deleted_at.is_not(None) if deleted else Photo.deleted_at.is_(None))
    return store.list_photo_rows(session, [row[0] for row in wanted])


def _later() -> Actor:
    return replace(acting(), clock=Clock(now=lambda: NOW + timedelta(days=40)))


def kill_at_moments(work: str, root: Path, most: int) -> dict[str, Any]:
    """Kill a work at up to ``most`` of its moments, spread evenly; how often, and what was wrong after which."""
    subject, kept = FolderWork(root / "shop", work), root / "prepared"
    subject.prepare(root / "material")
    shutil.copytree(root / "shop", kept)

    def renew() -> None:
        shutil.rmtree(root / "shop")
        shutil.copytree(kept, root / "shop")

    subject.do()  # everything that is done once per process is done now
    wrong: dict[int, list[str]] = {0: found} if (found := list(subject.faults(finished=True))) else {}
    renew()
    total = _in_child(subject.do, -1)
    killed = 0
    for moment in sorted({1 + round(step * (total - 1) / (most - 1)) for step in range(most)}):
        renew()
        killed += _in_child(subject.do, moment) == -1
        found = list(subject.faults(finished=False))
        subject.do()
        found += [f"after doing it again: {one}" for one in subject.faults(finished=True)]
        if found:
            wrong[moment] = found
    return {"killed": killed, "wrong": wrong}


if __name__ == "__main__":
    print(json.dumps(kill_at_moments(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])), ensure_ascii=False))  # noqa: T201
