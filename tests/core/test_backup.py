"""Backups: whole or not there, made while people work, kept by rule, and every one can be opened."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.backup import (
    back_up,
    is_due,
    list_backups,
    newest_good,
    prune,
    table_counts,
    verify_backup,
)
from shopdesk.core.errors import Cancelled, UserError, environment_message
from shopdesk.core.opening import open_database
from shopdesk.core.paths import PHOTO_FOLDER, DataFolder
from shopdesk.core.progress import Progress
from tests.core.small_shop import NOW, acting, add_order, fill, new_folder


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = new_folder(tmp_path / "data")
    fill(folder)
    return folder


def _counts(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        return table_counts(connection)


def _files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_backup_shows_what_the_database_shows_and_stands_alone(folder: DataFolder) -> None:
    backup = back_up(folder, NOW, "manual")
    assert verify_backup(backup.path) == "ok"
    assert _counts(backup.path) == _counts(folder.database)
    assert [path.name for path in folder.backups.iterdir()] == [backup.path.name]
    assert list_backups(folder) == [backup]
    assert backup.taken_at == NOW and backup.reason == "manual"


def test_two_backups_of_one_second_do_not_meet(folder: DataFolder) -> None:
    back_up(folder, NOW, "manual")
    back_up(folder, NOW, "manual")
    assert len(list_backups(folder)) == 2


def test_people_write_while_a_backup_is_made(folder: DataFolder) -> None:
    """The copy shows one moment; writing neither waits for its end nor makes it begin anew."""
    with open_database(folder, NOW) as opened, opened.database.write(acting()) as session:
        for number in range(100, 150):
            add_order(session, 1, number).note = "长" * 50_000
    with open_database(folder, NOW) as opened:
        before = _counts(folder.database)["shop_order"]
        totals: list[int] = []

        def write_between(done: int, total: int) -> None:
            totals.append(total)
            if len(totals) <= 3:
                with opened.database.write(acting()) as session:
                    add_order(session, 1, 50_000 + len(totals))

        progress = Progress(write_between)
        progress.INTERVAL_S = 0.0
        backup = back_up(folder, NOW, "daily", progress=progress)
        assert len(totals) > 3
        assert _counts(backup.path)["shop_order"] == before
        assert _counts(folder.database)["shop_order"] == before + 3


def test_entries_that_only_stand_in_the_log_are_copied(folder: DataFolder) -> None:
    with open_database(folder, NOW) as opened:
        with opened.database.write(acting()) as session:
            add_order(session, 1, 777)
        assert folder.database.with_name("shopdesk.db-wal").stat().st_size > 0
        assert _counts(back_up(folder, NOW, "manual").path)["shop_order"] == 31


@pytest.mark.parametrize("stop_at", [1, 2, 3])
def test_a_cancelled_backup_leaves_nothing(folder: DataFolder, stop_at: int) -> None:
    calls: list[int] = []

    def report(done: int, total: int) -> None:
        calls.append(done)
        if len(calls) == stop_at:
            progress.stop()

    progress = Progress(report)
    progress.INTERVAL_S = 0.0
    to = folder.root.parent / "second"
    with pytest.raises(Cancelled):
        back_up(folder, NOW, "manual", to, progress)
    assert list_backups(to) == []
    assert not [name for name in _files(to) if name.endswith(".db")]


@pytest.mark.skipif(not Path("/dev/full").exists() or os.geteuid() != 0, reason="needs a small disk of its own")
def test_a_full_disk_leaves_nothing_and_is_told(folder: DataFolder, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.system(f"mount -t tmpfs -o size=128k tmpfs '{disk}' 2>/dev/null") != 0:
        pytest.skip("mounting is not allowed here")
    try:
        with pytest.raises((OSError, sqlite3.Error)) as caught:
            back_up(folder, NOW, "manual", disk)
        assert "disk is full" in str(environment_message(caught.value))
        assert _files(disk) == {}
    finally:
        os.system(f"umount '{disk}'")


def test_a_folder_that_is_a_file_is_told(folder: DataFolder, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(OSError) as caught:
        back_up(folder, NOW, "manual", tmp_path / "file" / "below")
    assert environment_message(caught.value)


def test_photos_go_to_the_second_folder_once(folder: DataFolder, tmp_path: Path) -> None:
    to = tmp_path / "second"
    first = back_up(folder, NOW, "daily", to)
    assert first.photos is not None
    assert (first.photos.copied, first.photos.present, first.photos.problems) == (3, 0, [])
    assert _files(to / PHOTO_FOLDER) == _files(folder.photos)
    second = back_up(folder, NOW + timedelta(days=1), "daily", to)
    assert second.photos is not None
    assert (second.photos.copied, second.photos.present) == (0, 3)
    assert not list(folder.backups.iterdir())


def test_a_broken_copy_of_a_photo_is_made_anew_and_a_broken_photo_spares_its_good_copy(
    folder: DataFolder, tmp_path: Path
) -> None:
    to = tmp_path / "second"
    back_up(folder, NOW, "daily", to)
    good = _files(folder.photos)
    names = sorted(good)
    (to / PHOTO_FOLDER / names[0]).write_bytes(b"rotten")
    (folder.photos / names[1]).write_bytes(b"rotten")
    (folder.photos / names[2]).unlink()
    photos = back_up(folder, NOW + timedelta(days=1), "daily", to).photos
    assert photos is not None
    assert _files(to / PHOTO_FOLDER) == good
    assert photos.copied == 1 and photos.present == 2


def test_missing_and_changed_photos_are_told_and_do_not_stop_the_others(folder: DataFolder, tmp_path: Path) -> None:
    names = sorted(_files(folder.photos))
    (folder.photos / names[0]).write_bytes(b"rotten")
    (folder.photos / names[1]).unlink()
    photos = back_up(folder, NOW, "daily", tmp_path / "second").photos
    assert photos is not None
    assert [problem.path for problem in photos.problems] == names[:2]
    assert sorted(_files(tmp_path / "second" / PHOTO_FOLDER)) == names[2:]


def test_a_photo_path_cannot_leave_the_second_folder(folder: DataFolder, tmp_path: Path) -> None:
    (folder.root / "secret.txt").write_bytes(b"secret")
    with closing(sqlite3.connect(folder.database)) as connection:
        connection.execute("UPDATE photo SET path = '../secret.txt' WHERE id = 1")
        connection.commit()
    photos = back_up(folder, NOW, "daily", tmp_path / "second").photos
    assert photos is not None
    assert [problem.path for problem in photos.problems] == ["../secret.txt"]
    assert not (tmp_path / "second" / "secret.txt").exists()


def test_two_shops_do_not_share_a_second_folder(folder: DataFolder, tmp_path: Path) -> None:
    other = new_folder(tmp_path / "other")
    fill(other)
    with closing(sqlite3.connect(other.database)) as connection:
        connection.execute("UPDATE audit_entry SET at = '2026-01-01 00:00:00.000000'")
        connection.commit()
    back_up(folder, NOW, "daily", tmp_path / "second")
    before = _files(tmp_path / "second")
    with pytest.raises(UserError, match="another shop"):
        back_up(other, NOW, "daily", tmp_path / "second")
    assert _files(tmp_path / "second") == before


def test_a_damaged_database_makes_no_backup_and_costs_none(folder: DataFolder) -> None:
    good = back_up(folder, NOW, "daily")
    content = bytearray(folder.database.read_bytes())
    for page in range(5, len(content) // 4096):
        content[page * 4096] ^= 0x5A
    folder.database.write_bytes(content)
    with pytest.raises(UserError, match="No backup was made"):
        back_up(folder, NOW + timedelta(days=1), "daily")
    assert list_backups(folder) == [good]
    assert len(list(folder.backups.iterdir())) == 1


def test_lost_references_make_no_backup(folder: DataFolder) -> None:
    with closing(sqlite3.connect(folder.database)) as connection:
        connection.execute("DELETE FROM shop")
        connection.commit()
    with pytest.raises(UserError, match="refer to records that are gone"):
        back_up(folder, NOW, "daily")


def test_the_newest_good_one_is_found_behind_bad_ones(folder: DataFolder) -> None:
    good = back_up(folder, NOW - timedelta(days=3), "daily")
    for days in (2, 1):
        bad = back_up(folder, NOW - timedelta(days=days), "daily")
        with bad.path.open("r+b") as file:
            file.truncate(4096 * (days + 1))
    assert newest_good(folder) == good
    assert newest_good(folder.root / "nowhere") is None


def test_leftovers_go_with_the_next_backup_and_nothing_else(folder: DataFolder) -> None:
    leftover = folder.backups / ".shopdesk-20261001-120000+0800-daily.0123abcd.tmp.db"
    own = folder.backups / "my copy.db"
    for path in (leftover, leftover.with_name(leftover.name + "-wal"), own, own.with_suffix(".tmp.db")):
        path.write_bytes(b"x")
    back_up(folder, NOW, "daily")
    assert not leftover.exists() and not leftover.with_name(leftover.name + "-wal").exists()
    assert own.exists() and own.with_suffix(".tmp.db").exists()


def test_due_once_a_day_also_when_the_clock_was_set_back(folder: DataFolder) -> None:
    assert is_due(folder, NOW)
    back_up(folder, NOW, "daily")
    assert not is_due(folder, NOW + timedelta(hours=23))
    assert is_due(folder, NOW + timedelta(hours=24))
    assert is_due(folder, NOW - timedelta(days=40))


def _place(tmp_path: Path, model: Path, times: list[tuple[datetime, str]]) -> Path:
    place = tmp_path / "place"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for number, (taken_at, reason) in enumerate(times, 2):
        os.link(model, place / f"shopdesk-{taken_at.astimezone():%Y%m%d-%H%M%S%z}-{number}-{reason}.db")
    return place


def test_seven_days_four_weeks_twelve_months(folder: DataFolder, tmp_path: Path) -> None:
    model = back_up(folder, NOW, "daily").path
    noon = datetime(2026, 10, 15, 12, tzinfo=UTC)
    place = _place(tmp_path, model, [(noon - timedelta(days=days), "daily") for days in range(900)])
    prune(place, noon)
    kept = [backup.taken_at for backup in list_backups(place)]
    assert kept[:7] == [noon - timedelta(days=days) for days in range(7)]
    assert len({f"{at:%G-%V}" for at in kept if at > noon - timedelta(days=28)}) >= 4
    months = ["2025-11", "2025-12", *(f"2026-{month:02d}" for month in range(1, 11))]
    assert sorted({f"{at:%Y-%m}" for at in kept}) == months
    assert len(kept) <= 7 + 4 + 12


@pytest.fixture(scope="module")
def model_backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = new_folder(tmp_path_factory.mktemp("model") / "data")
    return back_up(folder, NOW, "daily").path


_TAKEN = st.tuples(
    st.datetimes(datetime(2024, 1, 1), datetime(2026, 10, 20)).map(lambda at: at.replace(tzinfo=UTC, microsecond=0)),
    st.sampled_from(["daily", "manual", "before_migration", "before_restore"]),
)


@given(times=st.lists(_TAKEN, max_size=40))
def test_pruning_keeps_the_newest_and_settles(
    tmp_path_factory: pytest.TempPathFactory, model_backup: Path, times: list[tuple[datetime, str]]
) -> None:
    place = _place(tmp_path_factory.getbasetemp(), model_backup, times)
    (place / "notes.txt").write_text("mine")
    before = list_backups(place)
    assert len(before) == len(times)
    prune(place, NOW)
    after = list_backups(place)
    assert (place / "notes.txt").exists()
    assert after[:1] == before[:1]
    for reason in {backup.reason for backup in before}:
        newest = next(backup for backup in before if backup.reason == reason)
        assert newest in after
    assert prune(place, NOW) == []


def test_the_newest_good_one_outlives_newer_bad_ones(folder: DataFolder, tmp_path: Path) -> None:
    model = back_up(folder, NOW, "daily").path
    old = NOW - timedelta(days=300)
    place = _place(tmp_path, model, [(old, "manual")])
    for days in range(20):
        stamp = f"{NOW.astimezone() - timedelta(days=days):%Y%m%d-%H%M%S%z}"
        (place / f"shopdesk-{stamp}-manual.db").write_bytes(b"rotten")
    prune(place, NOW)
    assert old in [backup.taken_at for backup in list_backups(place)]
