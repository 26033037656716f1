"""Work on a disk that is full, read-only or gone.

Run as a program, ``python -m tests.reliability.poor_disk full|read_only|gone DISK``; for the first two DISK is a
real, small file system of its own, mounted for this process alone (``unshare -Urm``). Prints as JSON the sentence
every kind of work ended in, and what was wrong afterwards.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from shopdesk.core.backup import back_up
from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from tests.reliability.killing import Committed, faults
from tests.reliability.work import NOW, Material, Worker, set_up

# Rooms a work may find on the disk, in KiB: none, and a little more for each to get further before it fails.
ROOMS = (0, 8, 40, 120)


def sentence_of(work: Callable[[], object]) -> str:
    """What a person would read; empty when the work went well. Anything else is a bug and goes on."""
    try:
        work()
    except UserError as error:
        return error.message
    except Exception as error:
        if sentence := environment_message(error):
            return sentence
        raise
    return ""


class Ballast:
    """A file that takes the disk's room away."""

    def __init__(self, disk: Path) -> None:
        self._disk, self._path = disk, disk / "ballast"

    def leave(self, kib: int) -> None:
        """Leave so much room."""
        state = os.statvfs(self._disk)
        with open(self._path, "wb") as file:
            left = state.f_bavail * state.f_frsize - kib * 1024
            while left > 0:
                left -= file.write(bytes(min(left, 1 << 16)))

    def remove(self) -> None:
        """Give the room back."""
        self._path.unlink(missing_ok=True)


def full(disk: Path) -> dict[str, object]:
    """Every work on a disk with hardly any room, then again with room."""
    material, committed, ballast = (
        Material(DataFolder(disk / "data"), disk.parent / "material"),
        Committed(),
        Ballast(disk),
    )
    set_up(material)
    sentences: dict[str, list[str]] = {}
    wrong: list[str] = []
    for number, room in enumerate(ROOMS):
        with open_database(material.folder, NOW) as opened:
            worker = Worker(opened.database, material, seed=number, begin=number)
            works = {"import": worker.import_file, "photos": worker.archive_batch, "backup": worker.back_up}
            for name, work in works.items():
                ballast.leave(room)
                sentences.setdefault(name, []).append(sentence_of(work))
                ballast.remove()
                wrong += [f"{name} at {room}: {fault}" for fault in faults(material, committed)]
                committed.note(*work())
                wrong += [f"{name} after {room}: {fault}" for fault in faults(material, committed)]
    return {"sentences": sentences, "wrong": wrong}


def read_only(disk: Path) -> dict[str, object]:
    """Opening, and what a running program does, once the disk takes no writes any more."""
    folder = DataFolder(disk / "data")
    set_up(Material(folder, disk.parent / "material"))
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    sentences = {
        "open": sentence_of(lambda: open_database(folder, NOW)),
        "backup": sentence_of(lambda: back_up(folder, NOW, "manual")),
    }
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    return {"sentences": sentences, "wrong": list(faults(Material(folder, disk.parent / "material"), Committed()))}


def gone(disk: Path) -> dict[str, object]:
    """A running program whose disk is pulled out: every open file fails, and the path leads nowhere."""
    material = Material(DataFolder(disk / "data"), disk.parent / "material")
    set_up(material)
    opened = open_database(material.folder, NOW)
    worker = Worker(opened.database, material, seed=1, begin=1)
    for link in Path("/proc/self/fd").iterdir():
        path = os.path.realpath(link)
        # The log's index is in memory, and goes on working there.
        if path.startswith(str(disk)) and not path.endswith("-shm"):
            # The size is still known, as with a disk that is gone, but reading and writing are errors.
            os.dup2(os.open(path, os.O_PATH), int(link.name))
    disk.rename(disk.parent / "elsewhere")
    disk.touch()
    works = {"import": worker.import_file, "photos": worker.archive_batch, "backup": worker.back_up}
    sentences = {name: sentence_of(work) for name, work in works.items()}
    sentences["open"] = sentence_of(lambda: open_database(material.folder, NOW))
    return {"sentences": sentences, "wrong": []}


if __name__ == "__main__":
    answer = {"full": full, "read_only": read_only, "gone": gone}[sys.argv[1]](Path(sys.argv[2]))
    print(json.dumps(answer, ensure_ascii=False))  # noqa: T201
