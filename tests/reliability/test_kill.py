"""Kill -9 at moments nobody chose: nothing is half there, nothing that was committed is lost, the program starts.

``SHOPDESK_KILLS=1000 python3 dev.py test -k reliability`` kills more often.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from tests.reliability.killing import Committed, faults
from tests.reliability.work import NOW, WORKS, Material, Worker, set_up

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("SHOPDESK_KILLS", "12"))
SEED = int(os.environ.get("SHOPDESK_KILL_SEED", "1"))
# What has to have been committed in between, so that the kills did not fall on idle processes.
DONE = {
    "import": {"import"},
    "photos": {"photos"},
    "photo_parts": {"photos"},
    "photo_moves": {"photos", "moved", "removing"},
    "claims": {"claim"},
    "statements": {"statement"},
    "tickets": {"ticket"},
    "ledger": {"ledger"},
    "backup": {"claim", "backup"},
}


def _program(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-m", *arguments], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8",
        check=False, timeout=60 + 10 * KILLS,
    )  # fmt: skip


@pytest.mark.parametrize("work", WORKS)
def test_killed_at_random(tmp_path: Path, work: str) -> None:
    done = _program("tests.reliability.killing", work, str(tmp_path), str(KILLS), str(SEED))
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["wrong"] == {}
    assert told["killed"] == KILLS
    assert DONE.get(work, set()) <= told["committed"].keys()
    started = _program("shopdesk", "--data", told["last"], "check")
    assert (started.returncode, started.stderr) == (0, "")


@pytest.mark.skipif(os.name != "posix", reason="kills forked processes")
@pytest.mark.parametrize("work", ["import", "photos", "photo_moves", "claims", "statements", "tickets", "ledger"])
def test_killed_at_every_kind_of_moment(tmp_path: Path, work: str) -> None:
    done = _program("tests.reliability.moments", work, str(tmp_path), str(KILLS))
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["wrong"] == {}
    assert told["killed"] >= KILLS * 3 // 4


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Committed]:
    """A shop in which every work was done once."""
    root = tmp_path_factory.mktemp("worked")
    material, committed = Material(DataFolder(root / "data"), root / "material"), Committed()
    set_up(material)
    with open_database(material.folder, NOW) as opened:
        worker = Worker(opened.database, material, seed=1, begin=0)
        for done in (
            *(worker.import_file, worker.archive_batch, worker.back_up),
            *[worker.go_on_with_claims] * 7,
            *[worker.go_on_with_tickets] * 13,
            *[worker.statements.go_on] * 4,
            *[worker.ledger.go_on] * 4,
        ):
            committed.note(*done())
    return material.folder.root, committed


def _in_database(*statements: str) -> Callable[[DataFolder], None]:
    def spoil(folder: DataFolder) -> None:
        with closing(sqlite3.connect(folder.database)) as database, database:
            for statement in statements:
                database.execute(statement)

    return spoil


def _first_photo(folder: DataFolder) -> Path:
    return sorted(path for path in folder.photos.rglob("*") if path.is_file())[0]


def _cut_backup(folder: DataFolder) -> None:
    path = next(folder.backups.glob("*.db"))
    path.write_bytes(path.read_bytes()[:8192])


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (_in_database("DELETE FROM order_line WHERE id = (SELECT max(id) FROM order_line)"), "half there"),
        (_in_database("DELETE FROM claim_goods WHERE id = 1"), "half a claim"),
        (_in_database("UPDATE claim SET version = 2 WHERE id = 1"), "was at"),
        (_in_database("DELETE FROM claim_receipt WHERE id = 1"), "half a claim"),
        (_in_database("DELETE FROM ticket_line WHERE id = 1"), "half a ticket"),
        (_in_database("UPDATE ticket SET version = 2 WHERE id = 1"), "was at"),
        (_in_database("DELETE FROM ticket_event WHERE id = (SELECT max(id) FROM ticket_event)"), "half a ticket"),
        (_in_database("UPDATE ticket_order SET refunded_fen = refunded_fen - 1"), "half a ticket"),
        (_in_database("DELETE FROM customer_credit WHERE id = 1"), "half a ticket"),
        (_in_database("DELETE FROM stock_movement WHERE direction = 'in' AND source_id = 1"), "half a ticket"),
        (_in_database("DELETE FROM stock_movement WHERE direction = 'out'"), "half a ticket"),
        (_in_database("DELETE FROM ticket_search WHERE rowid = 1"), "search index of ticket"),
        (_in_database("DELETE FROM order_search WHERE rowid = 5"), "search index of order"),
        (_in_database("DELETE FROM import_run WHERE id = 1"), "imported tables"),
        (_in_database("DELETE FROM courier_statement_line WHERE id = 1"), "half a statement"),
        (_in_database("UPDATE courier_statement SET accepted_at = NULL"), "half a statement"),
        (_in_database("UPDATE courier_statement_line SET paid_fen = 1 WHERE id = 1"), "a line and its receipt differ"),
        (_in_database("UPDATE courier_statement_line SET digest = 'x'"), "received twice"),
        (_in_database("UPDATE courier_statement_line SET receipt_id = NULL WHERE id = 2"), "no statement tells of"),
        (_in_database("UPDATE ledger_chain_head SET count = 1"), "the chain is broken"),
        (
            _in_database(
                "DROP TRIGGER ledger_fund_movement_no_delete",
                "DELETE FROM ledger_fund_movement WHERE kind = 'fine_returned'",
            ),
            "reversed, and its fine is still in the fund",
        ),
        (_in_database("DELETE FROM audit_entry WHERE record_kind = 'ledger_entry'"), "an entry without its history"),
        (lambda folder: _first_photo(folder).unlink(), "photos missing"),
        (lambda folder: _first_photo(folder).write_bytes(b"else"), "photos changed"),
        (lambda folder: (_first_photo(folder).parent / "new.jpg").write_bytes(b"x"), "photos unregistered"),
        (_in_database("DELETE FROM photo_band WHERE photo_id = 1"), "half a photo"),
        (_in_database("DELETE FROM photo_link WHERE photo_id = 1"), "half a photo"),
        (_in_database("DELETE FROM photo_search WHERE rowid = 1"), "half a photo"),
        (lambda folder: (folder.photos / ".incoming" / "x.txt").write_bytes(b"x"), "under way are left"),
        (_cut_backup, "is listed"),
        (lambda folder: next(folder.backups.glob("*.db")).unlink(), "last backup is gone"),
    ],
)
def test_what_is_wrong_is_noticed(
    worked: tuple[Path, Committed], tmp_path: Path, spoil: Callable[[DataFolder], object], fault: str
) -> None:
    prepared, committed = worked
    material = Material(DataFolder(tmp_path / "data"), tmp_path / "material")
    shutil.copytree(prepared, material.folder.root)
    assert list(faults(material, committed)) == []
    spoil(material.folder)
    found = list(faults(material, committed))
    assert any(fault in one for one in found), found
