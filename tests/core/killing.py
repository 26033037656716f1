"""Kills work at its many moments: before and after everything that reaches a file, a folder or the database.

Run as a program, ``python -m tests.core.killing WORK ROOT``; it forks, so it wants a process without threads.
Prints as JSON how many moments there were and what was wrong after which of them.
"""

import json
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from shopdesk.core import schema
from shopdesk.core.backup import back_up, list_backups, verify_backup
from shopdesk.core.check import check_database
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.restore import restore
from tests.core.conftest import write_next_release
from tests.core.small_shop import NOW, acting, add_order, fill, new_folder

LATER = NOW + timedelta(days=1)
REACHING = frozenset(
    "execute executemany commit backup close replace rename unlink remove link mkdir fsync write flush open copyfile "
    "sendfile truncate connect flock".split()
)
MOST_MOMENTS = int(os.environ.get("KILL_MOMENTS", "40"))


class Works:
    """The works to kill; each has a preparation, the work itself and what has to hold after a kill."""

    def __init__(self, root: Path) -> None:
        self.folder, self.second = DataFolder(root / "data"), root / "second"
        self.revision = int(schema.HEAD)

    def prepare_backup(self) -> None:
        new_folder(self.folder.root)
        fill(self.folder, orders=5)
        back_up(self.folder, NOW, "daily", self.second)

    def backup(self) -> None:
        back_up(self.folder, LATER, "daily")
        back_up(self.folder, LATER, "daily", self.second)

    def prepare_first(self) -> None:
        new_folder(self.folder.root)
        fill(self.folder, orders=5)

    first = backup

    def prepare_create(self) -> None:
        self.folder.root.mkdir()

    def create(self) -> None:
        open_database(self.folder, NOW).close()

    def prepare_restore(self) -> None:
        self.prepare_backup()
        with open_database(self.folder, NOW) as opened, opened.database.write(acting()) as session:
            add_order(session, 1, 900)

    def restore(self) -> None:
        restore(self.folder, list_backups(self.second)[0].path, LATER)

    def prepare_replace_damaged(self) -> None:
        self.prepare_backup()
        self.folder.database.write_bytes(self.folder.database.read_bytes()[:9_999])
        self.folder.database.with_name("shopdesk.db-wal").write_bytes(b"of the old one")

    replace_damaged = restore

    def prepare_migrate(self) -> None:
        self.prepare_first()
        schema.MIGRATIONS = write_next_release(self.second, "    op.execute('DELETE FROM claim_goods')")
        schema.HEAD = "9000"

    def migrate(self) -> None:
        open_database(self.folder, LATER).close()

    def faults(self, work: str) -> list[str]:
        """What is wrong after a kill, before anything was tried again."""
        places = (self.folder.backups, self.second)
        found = [
            f"listed but bad: {backup.path.name}"
            for place in places
            for backup in list_backups(place)
            if verify_backup(backup.path) != "ok"
        ]
        database = self.folder.database
        if work == "create" and not database.exists():
            return found
        if work == "replace_damaged" and database.exists() and database.stat().st_size == 9_999:
            return found
        if (checked := check_database(database)) != "ok":
            return [*found, checked]
        counts = _counts(database)
        if work in ("backup", "first", "migrate") and counts["shop_order"] != 5:
            found.append("orders are lost")
        if work == "restore" and counts["shop_order"] not in (5, 6):
            found.append(f"neither the old nor the new state: {counts}")
        half = (counts["revision"], counts["next_thing"], counts["claim_goods"])
        if work == "migrate" and half not in ((self.revision, -1, 2), (9000, 5, 0)):
            found.append(f"half migrated: {counts}")
        return found

    def faults_later(self) -> list[str]:
        """What is wrong after the work was done again to its end."""
        left = [path for path in self.folder.root.parent.rglob("*") if ".tmp" in path.name or path.suffix == ".part"]
        return [f"left over: {path.name}" for path in left]


def _counts(database: Path) -> dict[str, int]:
    with closing(sqlite3.connect(database)) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        wanted = ("shop_order", "claim_goods", "next_thing")
        counts = {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] if table in tables else -1  # noqa: S608
            for table in wanted
        }
        counts["revision"] = int(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    return counts


def _in_child(work: Callable[[], None], die_at: int) -> int:
    """Work in a process of its own that dies at a moment; how many moments it saw, if it lived."""
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:
        seen = 0

        def count(_frame: object, event: str, what: object) -> None:
            nonlocal seen
            if event in ("c_call", "c_return") and getattr(what, "__name__", "") in REACHING:
                seen += 1
                if seen == die_at:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.setprofile(count)
        try:
            work()
        finally:
            sys.setprofile(None)
            os.write(writing, str(seen).encode())
            os._exit(0)
    os.waitpid(child, 0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        return int(pipe.read() or -1)


def _renew(root: Path) -> None:
    shutil.rmtree(root / "shop")
    shutil.copytree(root / "prepared", root / "shop")


def main(name: str, root: Path) -> None:
    """Kill one work at its moments and print what was found."""
    works = Works(root / "shop")
    root.joinpath("shop").mkdir(parents=True)
    getattr(works, f"prepare_{name}")()
    shutil.copytree(root / "shop", root / "prepared")
    work = getattr(works, name)
    work()  # everything that is done once per process is done now
    _renew(root)
    total = _in_child(work, -1)
    moments = sorted({1 + round(step * (total - 1) / (MOST_MOMENTS - 1)) for step in range(MOST_MOMENTS)})
    wrong: dict[int, list[str]] = {}
    killed = 0
    for moment in moments:
        _renew(root)
        killed += _in_child(work, moment) == -1
        faults = works.faults(name)
        try:
            work()
        except Exception as error:  # noqa: BLE001  whatever it is, it is what the next start would show
            faults.append(f"cannot go on: {error!r}")
        if faults := faults + works.faults(name) + works.faults_later():
            wrong[moment] = faults
    print(json.dumps({"killed": killed, "wrong": wrong}))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
