"""Restore: what a backup holds comes back record by record and photo by photo, and nothing that was there is lost."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from shopdesk.core.backup import back_up, list_backups, verify_backup
from shopdesk.core.check import check_database
from shopdesk.core.errors import Cancelled, UserError
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.progress import Progress
from shopdesk.core.restore import restore, what_restore_changes
from tests.core.small_shop import NOW, acting, add_order, add_photo, fill, new_folder

LATER = NOW + timedelta(days=2)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = new_folder(tmp_path / "data")
    fill(folder)
    return folder


def dump(path: Path) -> list[str]:
    """Every record of a database."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def _photos(folder: DataFolder) -> dict[str, bytes]:
    return {p.relative_to(folder.photos).as_posix(): p.read_bytes() for p in folder.photos.rglob("*") if p.is_file()}


def _write_more(folder: DataFolder) -> None:
    with open_database(folder, NOW) as opened, opened.database.write(acting()) as session:
        add_order(session, 1, 900)
        add_photo(session, folder, 50)


def test_everything_comes_back_and_the_state_before_is_kept(folder: DataFolder) -> None:
    backup = back_up(folder, NOW, "manual").path
    wanted = dump(folder.database)
    _write_more(folder)
    given_up = dump(folder.database)
    restored = restore(folder, backup, LATER)
    assert dump(folder.database) == wanted
    assert restored.kept is not None and dump(restored.kept) == given_up
    assert [found.reason for found in list_backups(folder)] == ["before_restore", "manual"]
    restore(folder, restored.kept, LATER + timedelta(hours=1))
    assert dump(folder.database) == given_up


def test_what_will_change_is_told_first(folder: DataFolder) -> None:
    backup = back_up(folder, NOW, "manual").path
    _write_more(folder)
    counts = {change.table: (change.now, change.then) for change in what_restore_changes(folder, backup)}
    assert counts["shop_order"] == (31, 30)
    assert counts["photo"] == (4, 3)
    assert counts["claim"] == (1, 1)
    assert not [table for table in counts if "search" in table or "pairs" in table]
    folder.database.unlink()
    counts = {change.table: (change.now, change.then) for change in what_restore_changes(folder, backup)}
    assert counts["shop_order"] == (None, 30)


@pytest.mark.parametrize("damage", ["flipped", "cut", "foreign", "empty", "gone", "gone_but_log"])
def test_restore_over_a_damaged_or_missing_database(folder: DataFolder, damage: str) -> None:
    backup = back_up(folder, NOW, "manual").path
    wanted = dump(folder.database)
    content = folder.database.read_bytes()
    flipped = bytearray(content)
    for page in range(1, len(content) // 4096):
        flipped[page * 4096] ^= 0x5A
    damaged: dict[str, bytes] = {
        "flipped": bytes(flipped),
        "cut": content[: len(content) // 2 + 7],
        "foreign": b"PK\x03\x04 not a database at all",
        "empty": b"",
    }
    log = folder.database.with_name("shopdesk.db-wal")
    if damage in damaged:
        folder.database.write_bytes(damaged[damage])
    else:
        folder.database.unlink()
    if damage == "gone_but_log":
        log.write_bytes(b"entries of the lost one")
    restored = restore(folder, backup, LATER)
    assert dump(folder.database) == wanted
    assert not log.exists()
    if damage in damaged:
        assert restored.kept is not None and restored.kept.parent == folder.damaged
        assert (restored.kept / "shopdesk.db").read_bytes() == damaged[damage]
    if damage == "gone_but_log":
        assert restored.kept is not None
        assert (restored.kept / "shopdesk.db-wal").read_bytes() == b"entries of the lost one"
    with open_database(folder, LATER) as opened:
        assert opened.notes == []


def test_the_log_of_the_old_database_is_not_applied_to_the_new_one(folder: DataFolder, tmp_path: Path) -> None:
    """A killed desk leaves a log full of entries; they belong to the old file alone."""
    backup = back_up(folder, NOW, "manual").path
    wanted = dump(backup)
    log = folder.database.with_name("shopdesk.db-wal")
    with open_database(folder, NOW) as opened:
        with opened.database.write(acting()) as session:
            add_order(session, 1, 901)
        killed = folder.database.read_bytes(), log.read_bytes()
    folder.database.write_bytes(killed[0])
    log.write_bytes(killed[1])
    restored = restore(folder, backup, LATER)
    assert dump(folder.database) == wanted
    assert restored.kept is not None and "2881000000000000901" in "".join(dump(restored.kept))


def test_photos_come_back_from_the_second_folder(folder: DataFolder, tmp_path: Path) -> None:
    to = tmp_path / "second"
    wanted = _photos(folder)
    backup = back_up(folder, NOW, "daily", to).path
    _write_more(folder)
    names = sorted(wanted)
    (folder.photos / names[0]).unlink()
    (folder.photos / names[1]).write_bytes(b"rotten")
    restored = restore(folder, backup, LATER)
    after = _photos(folder)
    assert {name: after[name] for name in wanted} == wanted
    assert restored.photos is not None
    assert (restored.photos.copied, restored.photos.present, restored.photos.problems) == (2, 1, [])
    # What the backup does not know stays, and so does the rotten file.
    assert len(after) == 4
    assert [path.read_bytes() for path in folder.damaged.rglob("*.jpg")] == [b"rotten"]


def test_an_empty_new_pc_gets_everything_from_the_second_folder(folder: DataFolder, tmp_path: Path) -> None:
    backup = back_up(folder, NOW, "daily", tmp_path / "usb").path
    new = DataFolder(tmp_path / "new" / "data")
    restored = restore(new, backup, LATER)
    assert dump(new.database) == dump(folder.database)
    assert _photos(new) == _photos(folder)
    assert restored.kept is None
    # and goes on backing up into the same folder
    photos = back_up(new, LATER, "daily", tmp_path / "usb").photos
    assert photos is not None and photos.present == 3


def test_an_older_backup_becomes_todays_shape(folder: DataFolder, older: str) -> None:
    backup = back_up(folder, NOW, "manual").path
    assert restore(folder, backup, LATER).migrated_from == older
    with closing(sqlite3.connect(folder.database)) as connection:
        assert connection.execute("SELECT count(*) FROM next_thing").fetchone() == (30,)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("9000",)
    assert set(dump(backup)) - set(dump(folder.database)) == {f"INSERT INTO \"alembic_version\" VALUES('{older}');"}


@pytest.mark.parametrize("unfit", ["missing", "text", "foreign", "newer", "cut", "flipped", "in_use", "folder"])
def test_what_is_not_a_good_backup_is_refused_and_changes_nothing(
    folder: DataFolder, tmp_path: Path, unfit: str
) -> None:
    file = tmp_path / "chosen.db"
    good = back_up(folder, NOW, "manual").path.read_bytes()
    match unfit:
        case "text":
            file.write_text("a letter")
        case "folder":
            file.mkdir()
        case "foreign":
            with closing(sqlite3.connect(file)) as connection:
                connection.execute("CREATE TABLE song (title TEXT)")
        case "newer":
            file.write_bytes(good)
            _set_revision(file, "9999")
        case "cut":
            file.write_bytes(good[: len(good) // 2])
        case "flipped":
            content = bytearray(good)
            for page in range(1, len(good) // 4096):
                content[page * 4096] ^= 0x5A
            file.write_bytes(content)
        case "in_use":
            file.write_bytes(good)
            file.with_name("chosen.db-wal").write_bytes(b"newest entries")
    wanted, files = dump(folder.database), sorted(folder.backups.iterdir())
    for attempt in (restore, lambda folder, file, _now: what_restore_changes(folder, file)):
        with pytest.raises(UserError):
            attempt(folder, file, LATER)
    assert dump(folder.database) == wanted
    assert sorted(folder.backups.iterdir()) == files


def test_open_data_is_not_restored(folder: DataFolder) -> None:
    backup = back_up(folder, NOW, "manual").path
    with open_database(folder, NOW), pytest.raises(UserError, match="is open on this data"):
        restore(folder, backup, LATER)
    restore(folder, backup, LATER)


def test_cancelled_before_the_change_nothing_has_changed(folder: DataFolder) -> None:
    backup = back_up(folder, NOW, "manual").path
    _write_more(folder)
    wanted = dump(folder.database)
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        restore(folder, backup, LATER, progress)
    assert dump(folder.database) == wanted
    assert check_database(folder.database) == "ok"
    assert not list(folder.root.glob(".shopdesk*"))


def test_every_backup_of_a_restored_shop_verifies(folder: DataFolder) -> None:
    backup = back_up(folder, NOW, "manual").path
    restore(folder, backup, LATER)
    back_up(folder, LATER, "daily")
    assert {verify_backup(found.path) for found in list_backups(folder)} == {"ok"}


def _set_revision(path: Path, revision: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        connection.commit()
