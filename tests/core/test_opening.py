"""Opening: a new folder becomes a shop, a sound one opens, everything else is told with a way out."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core import schema
from shopdesk.core.backup import back_up, list_backups, verify_backup
from shopdesk.core.check import check_database
from shopdesk.core.errors import UserError
from shopdesk.core.locks import Presences
from shopdesk.core.opening import DamagedDatabase, open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.places import file_system_of, is_unc
from shopdesk.core.restore import restore
from tests.core.conftest import write_next_release
from tests.core.small_shop import NOW, acting, add_order, fill, new_folder

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = new_folder(tmp_path / "data")
    fill(folder)
    return folder


def _files(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["data", "我的 店铺 #1?%20&mode=ro", "a'b"])
def test_a_new_folder_becomes_an_empty_shop(tmp_path: Path, name: str) -> None:
    folder = DataFolder(tmp_path / "deep" / name)
    assert folder.is_new()
    with open_database(folder, NOW) as opened:
        assert schema.revision_of(opened.database.engine) == schema.HEAD
        assert opened.migrated_from is None and opened.notes == []
    assert not folder.is_new()
    assert check_database(folder.database) == "ok"
    fill(folder)
    assert verify_backup(back_up(folder, NOW, "manual").path) == "ok"


def test_a_proper_end_leaves_one_file_and_no_word(folder: DataFolder) -> None:
    with open_database(folder, NOW) as opened, opened.database.write(acting()) as session:
        add_order(session, 1, 500)
    assert {name for name in _files(folder.root) if name.startswith("shopdesk.db")} == {"shopdesk.db"}
    with open_database(folder, NOW) as opened:
        assert opened.notes == []


def test_a_killed_desk_is_noticed_once_and_loses_nothing(folder: DataFolder) -> None:
    code = f"""
import os, signal
from pathlib import Path
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from tests.core.small_shop import NOW, acting, add_order
opened = open_database(DataFolder(Path({str(folder.root)!r})), NOW)
with opened.database.write(acting()) as session:
    add_order(session, 1, 500)
with opened.database.write(acting()) as session:
    add_order(session, 1, 501)
    os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    with open_database(folder, NOW) as opened:
        assert "not closed properly" in opened.notes[0]
        with opened.database.read() as session:
            assert session.connection().exec_driver_sql("SELECT count(*) FROM shop_order").scalar() == 31
    with open_database(folder, NOW) as opened:
        assert opened.notes == []


def test_commands_open_beside_the_desk(folder: DataFolder) -> None:
    with open_database(folder, NOW) as desk, open_database(folder, NOW) as command:
        with command.database.write(acting()) as session:
            add_order(session, 1, 600)
        with desk.database.read() as session:
            assert session.connection().exec_driver_sql("SELECT count(*) FROM shop_order").scalar() == 31
        assert command.notes == []


def _expect_damage(folder: DataFolder) -> DamagedDatabase:
    before = folder.database.read_bytes()
    with pytest.raises(DamagedDatabase) as caught:
        open_database(folder, NOW)
    assert folder.database.read_bytes() == before
    assert str(folder.database) in caught.value.message
    assert Presences(folder.running).count() == 0
    return caught.value


def test_damage_names_the_newest_good_backup_and_restoring_it_helps(folder: DataFolder) -> None:
    good = back_up(folder, NOW, "daily")
    back_up(folder, NOW + timedelta(days=1), "daily").path.write_bytes(b"rotten")
    folder.database.write_bytes(folder.database.read_bytes()[:10_000])
    error = _expect_damage(folder)
    assert error.backup is not None and error.backup == good and good.path.name in error.message
    restore(folder, error.backup.path, NOW)
    open_database(folder, NOW).close()


@pytest.mark.parametrize("content", [b"", b"\0" * 8192, b"PK\x03\x04 a workbook", b"SQLite format 3\0"])
def test_a_file_that_is_no_database_is_not_taken_for_a_shop(folder: DataFolder, content: bytes) -> None:
    folder.database.write_bytes(content)
    error = _expect_damage(folder)
    assert error.backup is None and "no good backup" in error.message


@pytest.mark.parametrize("statement", ["CREATE TABLE song (title TEXT)", "VACUUM", "CREATE TABLE alembic_version (x)"])
def test_a_database_of_something_else_is_not_taken_for_a_shop(tmp_path: Path, statement: str) -> None:
    folder = DataFolder(tmp_path / "data")
    folder.create()
    with closing(sqlite3.connect(folder.database)) as connection:
        connection.execute("PRAGMA user_version = 3")
        connection.execute(statement)
        connection.commit()
    _expect_damage(folder)


@given(cut=st.floats(0.001, 0.999))
def test_a_cut_file_is_noticed(tmp_path_factory: pytest.TempPathFactory, cut: float) -> None:
    folder = new_folder(tmp_path_factory.mktemp("cut") / "data")
    content = folder.database.read_bytes()
    folder.database.write_bytes(content[: int(len(content) * cut)])
    _expect_damage(folder)


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bits_in_what_holds_pages_together_are_noticed(folder: DataFolder, seed: int) -> None:
    """Bits of a text cannot be told from the text; bits of page headers and cell pointers can."""
    rng = random.Random(seed)
    content = bytearray(folder.database.read_bytes())
    page = rng.randrange(1, len(content) // 4096)
    for offset in range(12):
        content[page * 4096 + offset] ^= 1 << rng.randrange(8)
    folder.database.write_bytes(content)
    _expect_damage(folder)


def test_a_lost_database_is_not_silently_made_anew(folder: DataFolder) -> None:
    back_up(folder, NOW, "daily")
    folder.database.unlink()
    with pytest.raises(DamagedDatabase, match="is gone") as caught:
        open_database(folder, NOW)
    assert caught.value.backup is not None
    assert folder.is_new()


def test_data_of_a_newer_program_is_refused_untouched(folder: DataFolder) -> None:
    with closing(sqlite3.connect(folder.database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(UserError, match="newer ShopDesk") as caught:
        open_database(folder, NOW)
    assert not isinstance(caught.value, DamagedDatabase)
    assert list_backups(folder) == []
    with closing(sqlite3.connect(folder.database)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)


def test_older_data_is_backed_up_then_updated(folder: DataFolder, older: str) -> None:
    with open_database(folder, NOW) as opened:
        assert opened.migrated_from == older
        with opened.database.read() as session:
            assert session.connection().exec_driver_sql("SELECT count(*) FROM next_thing").scalar() == 30
    (backup,) = list_backups(folder)
    assert backup.reason == "before_migration"
    assert verify_backup(backup.path) == "ok"
    with closing(sqlite3.connect(backup.path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (older,)
    with open_database(folder, NOW) as opened:
        assert opened.migrated_from is None


def test_a_failing_update_leaves_the_old_shape(
    folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = schema.HEAD
    more = "    op.execute('UPDATE claim SET memo = 1')\n    op.execute('SELECT * FROM no_such_table')"
    monkeypatch.setattr(schema, "MIGRATIONS", write_next_release(tmp_path / "next", more))
    monkeypatch.setattr(schema, "HEAD", "9000")
    with pytest.raises(Exception, match="no_such_table"):
        open_database(folder, NOW)
    with closing(sqlite3.connect(folder.database)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (today,)
        assert connection.execute("SELECT memo FROM claim").fetchall() == [("",)]
        assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'next_thing'").fetchone()


def test_an_update_waits_until_the_older_program_is_closed(folder: DataFolder, older: str) -> None:
    presence = Presences(folder.running).enter()
    with pytest.raises(UserError, match="older ShopDesk"):
        open_database(folder, NOW)
    presence.leave()
    open_database(folder, NOW).close()


def test_nobody_opens_what_is_being_restored(folder: DataFolder) -> None:
    presence = Presences(folder.running).enter("restore")
    with pytest.raises(UserError, match="being restored"):
        open_database(folder, NOW)
    presence.leave()
    open_database(folder, NOW).close()


def test_many_first_starts_at_once_make_one_shop(tmp_path: Path) -> None:
    code = f"""
from pathlib import Path
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.shops.model import Platform
from shopdesk.shops.service import add_shop
from tests.core.small_shop import NOW, acting
import os
with open_database(DataFolder(Path({str(tmp_path / "data")!r})), NOW) as opened:
    with opened.database.write(acting()) as session:
        add_shop(session, acting(), f"shop {{os.getpid()}}", Platform.TAOBAO)
"""
    starts = [subprocess.Popen([sys.executable, "-c", code], cwd=ROOT) for _ in range(4)]
    assert [start.wait(60) for start in starts] == [0] * 4
    with closing(sqlite3.connect(tmp_path / "data" / "shopdesk.db")) as connection:
        assert connection.execute("SELECT count(*) FROM shop").fetchone() == (4,)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "fixed").mkdir(mode=0o500)
    with pytest.raises(PermissionError):
        open_database(DataFolder(tmp_path / "fixed" / "data"), NOW)


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
nas:/shop /mnt/nas nfs4 rw 0 0
//nas/shop /mnt/my\\040shop cifs rw 0 0
/dev/sdb1 /mnt/nas/local ext4 rw 0 0
garbage
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/shop", "ext4"),
        ("/mnt/nas", "nfs4"),
        ("/mnt/nas/a/b", "nfs4"),
        ("/mnt/nasty", "ext4"),
        ("/mnt/my shop/data", "cifs"),
        ("/mnt/nas/local/data", "ext4"),
    ],
)
def test_the_file_system_of_a_path(path: str, kind: str) -> None:
    assert file_system_of(path, MOUNTS) == kind


@pytest.mark.parametrize(
    ("path", "shared"),
    [
        (r"\\nas\shop\data", True),
        ("//nas/shop/data", True),
        (r"\\?\UNC\nas\shop", True),
        (r"\\?\C:\data", False),
        (r"C:\data", False),
        (r"C:\\nas", False),
    ],
)
def test_unc_paths(path: str, shared: bool) -> None:
    assert is_unc(path) is shared


def test_a_network_share_is_refused_with_a_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shopdesk.core.opening.is_on_network", lambda folder: True)
    with pytest.raises(UserError, match="network share"):
        open_database(DataFolder(tmp_path / "data"), NOW)
    assert not (tmp_path / "data").exists()
