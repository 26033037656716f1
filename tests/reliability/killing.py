"""Kills a working process at random moments, again and again on one data folder, and looks at what is left.

Run as a program, ``python -m tests.reliability.killing WORK ROOT KILLS SEED``: it forks where it can, so it wants
a process without threads. Prints as JSON how often it killed, what had been committed by then and what was wrong.
"""

import json
import os
import random
import shutil
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import Any

from shopdesk.core.backup import list_backups, verify_backup
from shopdesk.core.check import check_database
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.photos import service as photos
from shopdesk.photos.folder.archive import PhotoArchive
from tests.reliability.ledger_work import ledger_faults
from tests.reliability.photo_work import photo_faults
from tests.reliability.statement_work import statement_faults
from tests.reliability.work import FILES, NOW, Material, orders_of_file, run, set_up

KILLS_A_FOLDER = 30
# How long a child lives at most; most moments of every kind of work fall in here many times over.
LONGEST_LIFE_S = 0.35
LONGER_LIVES_S = {
    "photo_parts": 1.5,
    "photo_moves": 1.0,
    "statements": 1.5,
}  # on a busy machine one of their steps takes longer
PATIENCE_S = 60


@dataclass
class Committed:
    """Everything children have told of."""

    files: set[int] = field(default_factory=set)
    photos: set[str] = field(default_factory=set)
    claims: dict[str, int] = field(default_factory=dict)  # version
    tickets: dict[str, int] = field(default_factory=dict)  # version
    statements: dict[str, int] = field(default_factory=dict)  # version
    ledger: tuple[int, int] = (0, 0)  # entries, movements of the fund
    backups: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    def note(self, kind: str, told: Any) -> None:
        """Keep one announcement."""
        self.counts[kind] += 1
        match kind:
            case "import":
                self.files.add(told)
            case "photos":
                self.photos.update(told)
            case "removing":
                self.photos.discard(told)
            case "claim":
                self.claims[told[0]] = told[1]
            case "statement":
                self.statements[told[0]] = told[1]
            case "ticket":
                self.tickets[told[0]] = told[1]
            case "ledger":
                self.ledger = told
            case "backup":
                self.backups.append(told)


def kill_once(material: Material, work: str, number: int, chance: random.Random, committed: Committed) -> None:
    """One child, from its start to its death at a moment nobody chose."""
    # Spelled out for each system, because only some know how to fork.
    context = get_context("fork") if sys.platform != "win32" else get_context("spawn")
    reading, writing = context.Pipe(duplex=False)
    child = context.Process(target=run, args=(writing, material, work, chance.randrange(10**9), number))
    child.start()
    writing.close()
    while_opening = chance.random() < 0.15
    if not while_opening:
        _hear(reading, committed, until="ready")
    deadline = monotonic() + chance.uniform(0, LONGER_LIVES_S.get(work, LONGEST_LIFE_S))
    while (left := deadline - monotonic()) > 0 and reading.poll(left):
        if not _hear(reading, committed):
            raise RuntimeError("the child ended by itself")
    child.kill()
    child.join(PATIENCE_S)
    while reading.poll(0) and _hear(reading, committed):
        pass  # what it had told before it died
    reading.close()
    if os.name == "posix":
        assert child.exitcode == -9, f"the child ended by itself: {child.exitcode}"


def _hear(reading: Connection, committed: Committed, until: str = "") -> bool:
    """Take one announcement, or all until one of a kind; False at the end of the pipe."""
    while True:
        try:
            if until and not reading.poll(PATIENCE_S):
                raise RuntimeError("the child said nothing")
            kind, told = reading.recv()
        except (EOFError, OSError):
            if until:
                raise RuntimeError("the child could not begin") from None
            return False
        committed.note(kind, told)
        if kind == until or not until:
            return True


def faults(material: Material, committed: Committed) -> Iterator[str]:
    """What is wrong in a folder whose process was killed, after the next start."""
    folder = material.folder
    with open_database(folder, NOW) as opened:
        archive = PhotoArchive(folder)
        archive.recover(opened.database)
        with opened.database.read() as session:
            checked = photos.check_photos(session, archive)
            with closing(sqlite3.connect(folder.database)) as database:
                half = list(ledger_faults(database, session, committed.ledger))
    yield from half
    for word in ("missing", "changed", "unregistered"):
        if listed := getattr(checked, word):
            yield f"photos {word}: {listed}"
    if (found := check_database(folder.database)) != "ok":
        yield found
    with closing(sqlite3.connect(folder.database)) as database:
        yield from _import_faults(database, committed)
        yield from _claim_faults(database, committed)
        yield from _ticket_faults(database, committed)
        yield from _version_faults(database, "SELECT file_name, version FROM courier_statement", committed.statements)
        yield from statement_faults(database)
        yield from _search_faults(database)
        yield from photo_faults(database, archive)
        if lost := committed.photos - _all(database, "SELECT sha256 FROM photo"):
            yield f"photos lost: {lost}"
    yield from _backup_faults(folder, committed)


def _import_faults(database: sqlite3.Connection, committed: Committed) -> Iterator[str]:
    orders = _all(database, "SELECT order_no FROM shop_order")
    lines = _all(database, "SELECT sub_order_no FROM order_line")
    for number in range(FILES + 1):
        in_file = {order.order_no for order in orders_of_file(number)}
        if not (there := in_file & orders):
            if number in committed.files:
                yield f"file {number} is lost"
            continue
        lines_in_file = {line.sub_order_no for order in orders_of_file(number) for line in order.lines}
        if there != in_file or not lines_in_file <= lines:
            yield f"file {number} is half there: {len(there)} orders, {len(lines & lines_in_file)} lines"
    noted = database.execute("SELECT count(*) FROM import_run").fetchone()[0]
    if noted % 2 or noted < 2 * len(committed.files):
        yield f"{noted} imported tables are noted"


def _claim_faults(database: sqlite3.Connection, committed: Committed) -> Iterator[str]:
    yield from _version_faults(database, "SELECT claim_no, version FROM claim", committed.claims)
    query = """
        SELECT claim_no FROM claim WHERE
            (SELECT count(*) FROM claim_goods WHERE claim_id = claim.id) <> 2
            OR (SELECT coalesce(sum(amount_fen), 0) FROM claim_receipt WHERE claim_id = claim.id) <> received_fen
            OR (SELECT state FROM claim_step WHERE claim_id = claim.id ORDER BY id DESC LIMIT 1) IS NOT state
            OR (SELECT count(*) FROM audit_entry WHERE record_kind = 'claim' AND record_id = claim.id) < version
    """
    if half := _all(database, query):
        yield f"half a claim: {half}"


def _ticket_faults(database: sqlite3.Connection, committed: Committed) -> Iterator[str]:
    yield from _version_faults(database, "SELECT ticket_no, version FROM ticket", committed.tickets)
    query = """
        SELECT ticket_no FROM ticket WHERE
            (SELECT count(*) FROM ticket_line WHERE ticket_id = ticket.id)
                <> (SELECT count(*) FROM order_line WHERE order_id = ticket.order_id)
            OR (SELECT sum(proposed_fen) FROM ticket_order WHERE ticket_id = ticket.id) IS NOT proposed_fen
            OR (SELECT sum(approved_fen) FROM ticket_order WHERE ticket_id = ticket.id) IS NOT approved_fen
            OR (SELECT sum(refunded_fen) FROM ticket_order WHERE ticket_id = ticket.id) IS NOT refunded_fen
            OR (SELECT sum(amount_fen) FROM customer_credit WHERE source_kind = 'ticket' AND source_id = ticket.id)
                IS NOT refunded_fen
            OR (SELECT state FROM ticket_event WHERE ticket_id = ticket.id ORDER BY id DESC LIMIT 1) IS NOT state
            OR (SELECT sum(quantity) FROM stock_movement
                WHERE source_kind = 'ticket' AND source_id = ticket.id AND direction = 'in')
                IS NOT (SELECT sum(good + defective) FROM ticket_line WHERE ticket_id = ticket.id)
            OR (SELECT sum(quantity) FROM stock_movement
                WHERE source_kind = 'ticket' AND source_id = ticket.id AND direction = 'out')
                IS NOT (SELECT sum(quantity) FROM ticket_replacement
                    WHERE ticket_id = ticket.id AND ticket.dispatched_at IS NOT NULL)
            OR (SELECT count(*) FROM audit_entry WHERE record_kind = 'ticket' AND record_id = ticket.id) < version
    """
    if half := _all(database, query):
        yield f"half a ticket: {half}"


def _version_faults(database: sqlite3.Connection, query: str, committed: dict[str, int]) -> Iterator[str]:
    versions = dict(database.execute(query).fetchall())
    for number, version in committed.items():
        if versions.get(number, 0) < version:
            yield f"{number} was at {version} and is at {versions.get(number)}"


def _search_faults(database: sqlite3.Connection) -> Iterator[str]:
    tables = {"order": "shop_order", "order_goods": "shop_order", "claim": "claim", "ticket": "ticket"}
    for index, table in tables.items():
        # FTS5 keeps what it indexed in a table of its own.
        indexed = _all(database, f"SELECT id FROM {index}_search_content")  # noqa: S608
        if indexed != _all(database, f"SELECT id FROM {table}"):  # noqa: S608
            yield f"the search index of {index} and {table} differ"


def _backup_faults(folder: DataFolder, committed: Committed) -> Iterator[str]:
    listed = list_backups(folder)
    for backup in listed:
        if (found := verify_backup(backup.path)) != "ok":
            yield f"{backup.path.name} is listed: {found}"
    if committed.backups and committed.backups[-1] not in {backup.path.name for backup in listed}:
        yield f"the last backup is gone: {committed.backups[-1]}"


def _all(database: sqlite3.Connection, query: str) -> set[Any]:
    return {row[0] for row in database.execute(query)}


def kill_often(work: str, root: Path, kills: int, seed: int) -> dict[str, Any]:
    """Kill a work many times; what was killed, committed and wrong."""
    chance = random.Random(f"{work} {seed}")
    wrong: dict[int, list[str]] = {}
    counts: Counter[str] = Counter()
    material = Material(DataFolder(root / "data"), root / "material")
    for round_number, numbers in enumerate(_rounds(range(kills))):
        material = material._replace(folder=DataFolder(root / f"data{round_number}"))
        set_up(material)
        committed = Committed()
        for number in numbers:
            kill_once(material, work, number, chance, committed)
            if found := list(faults(material, committed)):
                wrong[number] = found
                shutil.copytree(material.folder.root, root / f"wrong{number}")
        counts += committed.counts
    return {"killed": kills, "committed": counts, "wrong": wrong, "last": str(material.folder.root)}


def _rounds(numbers: range) -> Iterable[range]:
    return [numbers[start : start + KILLS_A_FOLDER] for start in range(0, len(numbers), KILLS_A_FOLDER)]


if __name__ == "__main__":
    answer = kill_often(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    print(json.dumps(answer, ensure_ascii=False))  # noqa: T201
