"""The archive checked and put right: by hand moved, lost, spoilt, foreign."""

import errno
import io
import os
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from shopdesk.core import recycle
from shopdesk.core.clock import Clock
from shopdesk.core.errors import Cancelled, UserError
from shopdesk.core.paths import PHOTO_FOLDER
from shopdesk.core.progress import Progress
from shopdesk.photos import service, store
from shopdesk.photos.dialogs.check_table import FINDINGS
from shopdesk.photos.evidence.likeness import likenesses_of
from shopdesk.photos.folder import repairing
from shopdesk.photos.folder.archive import INCOMING, PhotoArchive
from shopdesk.photos.folder.checking import CheckResult
from shopdesk.photos.folder.findings import findings_of
from shopdesk.photos.service import PastedPicture
from shopdesk.photos.store import PhotoFilter, PhotoRow
from tests.shop_folder import DATA, ShopFolder

CUSTOMERS = ("小鱼儿24", "CON", "花/木\\兰")


def picture(number: int) -> bytes:
    held = io.BytesIO()
    Image.effect_noise((60 + number, 50), 80).convert("RGB").save(held, "PNG")
    return held.getvalue()


@pytest.fixture
def archive(shop: ShopFolder) -> PhotoArchive:
    """Three photos of three customers."""
    archive = PhotoArchive(shop.folder)
    for number, customer in enumerate(CUSTOMERS):
        shop.do(service.archive_photos, archive, [PastedPicture("x.png", picture(number))], customer)
    return archive


def check(shop: ShopFolder, archive: PhotoArchive) -> CheckResult:
    return shop.ask(service.check_photos, archive)


def paths(shop: ShopFolder) -> list[str]:
    rows = shop.ask(store.list_photo_rows, shop.ask(store.list_photo_ids, PhotoFilter()))
    return sorted(row.path for row in rows.values())


def kept(shop: ShopFolder) -> dict[str, bytes]:
    """What lies among the damaged files."""
    return {path.name: path.read_bytes() for path in shop.folder.damaged.rglob("*") if path.is_file()}


def test_a_sound_archive_is_sound_on_any_number_of_cores(shop: ShopFolder, archive: PhotoArchive) -> None:
    for workers in (1, 4):
        found = shop.ask(service.check_photos, archive, workers=workers)
        assert found.is_sound and found.ok == 3 and found[1:4] == ([], [], [])


def test_who_writes_can_check_too(shop: ShopFolder, archive: PhotoArchive) -> None:
    archive.path_of(paths(shop)[0]).unlink()
    with shop.database.write(shop.actor) as session:
        session.connection()
        assert service.check_photos(session, archive).missing == paths(shop)[:1]


def test_a_check_stops_when_it_is_told_to(shop: ShopFolder, archive: PhotoArchive) -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        shop.ask(service.check_photos, archive, progress)


def test_files_renamed_by_hand_are_known_again(shop: ShopFolder, archive: PhotoArchive) -> None:
    first, second, _third = paths(shop)
    elsewhere = "老客户/随便.png"
    archive.path_of(elsewhere).parent.mkdir()
    archive.path_of(first).rename(archive.path_of(elsewhere))
    archive.path_of(second).rename(archive.path_of("2026-11/改名过的.png"))
    found = check(shop, archive)
    assert found.found == {first: elsewhere, second: "2026-11/改名过的.png"}
    assert set(found.missing) == {first, second} and found.pictures == []

    assert service.put_files_back(shop.database, shop.actor, archive, {first: elsewhere}).done == [first]
    assert not archive.path_of("老客户").exists()
    assert shop.do(service.follow_files, archive, {second: "2026-11/改名过的.png"}).done == [second]
    assert "2026-11/改名过的.png" in paths(shop)
    assert [found.row.path for found in shop.ask(service.find_photos, "改名过的", 10)] == ["2026-11/改名过的.png"]
    assert check(shop, archive).is_sound


def test_a_name_in_another_case_is_the_same_file_or_a_moved_one(shop: ShopFolder, archive: PhotoArchive) -> None:
    path = paths(shop)[0]
    archive.path_of(path).rename(archive.path_of(path.upper()))
    found = check(shop, archive)
    if found.is_sound:  # Windows, macOS
        return
    assert found.found == {path: path.upper()}
    service.put_files_back(shop.database, shop.actor, archive, found.found)
    assert check(shop, archive).is_sound


@pytest.mark.parametrize("at_once", [1, 10])
def test_files_that_took_each_others_names_go_back(
    shop: ShopFolder, archive: PhotoArchive, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(repairing, "AT_ONCE", at_once)
    first, second, third = (archive.path_of(path) for path in paths(shop))
    before = {path: path.read_bytes() for path in (first, second, third)}
    first.write_bytes(before[second])
    second.write_bytes(before[third])
    third.write_bytes(before[first])
    found = check(shop, archive)
    assert len(found.changed) == 3 and found.unregistered == []
    repaired = service.put_files_back(shop.database, shop.actor, archive, found.found)
    assert sorted(repaired.done) == paths(shop) and repaired.left == {}
    assert {path: path.read_bytes() for path in before} == before
    assert check(shop, archive).is_sound


def test_a_file_is_not_followed_to_the_name_of_another_photo(shop: ShopFolder, archive: PhotoArchive) -> None:
    first, second, _third = paths(shop)
    archive.path_of(second).write_bytes(archive.path_of(first).read_bytes())
    archive.path_of(first).unlink()
    found = check(shop, archive)
    assert found.found == {first: second}
    assert shop.do(service.follow_files, archive, found.found).left.keys() == {first}
    assert service.put_files_back(shop.database, shop.actor, archive, found.found).done == [first]
    assert check(shop, archive).changed == [second]


@pytest.mark.parametrize("layout", ["as backups have it", "as the archive itself", "under other names"])
def test_lost_and_spoilt_files_come_back_from_another_folder(
    shop: ShopFolder, archive: PhotoArchive, tmp_path: Path, layout: str
) -> None:
    second = tmp_path / "U盘"
    if layout == "as backups have it":
        shutil.copytree(shop.folder.photos, second / PHOTO_FOLDER)
    elif layout == "as the archive itself":
        shutil.copytree(shop.folder.photos, second)
    else:
        for number, path in enumerate(paths(shop)):
            target = second / "旧" / f"IMG_{number}.dat"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(archive.path_of(path), target)
    before = {path: archive.path_of(path).read_bytes() for path in paths(shop)}
    lost, spoilt, _good = paths(shop)
    archive.path_of(lost).unlink()
    archive.path_of(spoilt).write_bytes(b"drawn over")

    repaired = service.restore_files(shop.database, shop.actor, archive, [lost, spoilt], [tmp_path / "none", second])
    assert sorted(repaired.done) == [lost, spoilt] and repaired.left == {}
    assert {path: archive.path_of(path).read_bytes() for path in before} == before
    assert list(kept(shop).values()) == [b"drawn over"]
    assert repaired.kept_aside[spoilt].read_bytes() == b"drawn over"
    assert check(shop, archive).is_sound


def test_what_is_nowhere_stays_lost_and_wrong_bytes_never_take_its_place(
    shop: ShopFolder, archive: PhotoArchive, tmp_path: Path
) -> None:
    lost = paths(shop)[0]
    size = archive.path_of(lost).stat().st_size
    archive.path_of(lost).unlink()
    (tmp_path / PHOTO_FOLDER / lost).parent.mkdir(parents=True)
    (tmp_path / PHOTO_FOLDER / lost).write_bytes(b"x" * size)
    repaired = service.restore_files(shop.database, shop.actor, archive, [lost], [tmp_path])
    assert repaired.done == [] and repaired.left.keys() == {lost}
    assert check(shop, archive).missing == [lost]


def test_what_is_lost_for_good_goes_to_the_recycle_bin(shop: ShopFolder, archive: PhotoArchive) -> None:
    lost, spoilt, good = paths(shop)
    archive.path_of(lost).unlink()
    archive.path_of(spoilt).write_bytes(b"drawn over")
    repaired = shop.do(service.give_up_files, archive, [lost, spoilt, good])
    assert sorted(repaired.done) == [lost, spoilt] and repaired.left.keys() == {good}
    assert paths(shop) == [good]
    assert [found.row.path for found in shop.ask(service.find_photos, "20261122", 10)] == [good]
    assert [row.kind for row in shop.ask(recycle.list_deleted)] == ["photo", "photo"]
    assert list(kept(shop).values()) == [b"drawn over"]
    found = check(shop, archive)
    assert found.is_sound and set(found.given_up) == {lost, spoilt}


def test_foreign_files_are_told_apart_and_set_aside(shop: ShopFolder, archive: PhotoArchive) -> None:
    own = paths(shop)[0]
    (archive.folder.photos / "说明.txt").write_text("哪些客户", "utf-8")
    shutil.copy(archive.path_of(own), archive.path_of("2026-11/副本.png"))
    archive.path_of("2026-11/新的.png").write_bytes(picture(9))
    (archive.folder.photos / "Thumbs.db").write_bytes(b"Explorer's")
    found = check(shop, archive)
    assert set(found.unregistered) == {"说明.txt", "2026-11/副本.png", "2026-11/新的.png"}
    assert found.strange == ("说明.txt",)
    assert found.copies == {"2026-11/副本.png": own}
    assert found.pictures == ["2026-11/新的.png"]

    repaired = shop.do(service.set_files_aside, archive, ["说明.txt", "2026-11/副本.png", own])
    assert repaired.done == ["说明.txt", "2026-11/副本.png"] and repaired.left.keys() == {own}
    assert set(kept(shop)) == {"说明.txt", "副本.png"}
    assert check(shop, archive).unregistered == ["2026-11/新的.png"]


def test_links_that_lead_out_of_the_folder_are_not_followed(
    shop: ShopFolder, archive: PhotoArchive, tmp_path: Path
) -> None:
    outside = tmp_path / "secret.png"
    outside.write_bytes(picture(9))
    try:
        (archive.folder.photos / "2026-11" / "link.png").symlink_to(outside)
    except OSError:
        pytest.skip("this system lets nobody make links")
    found = check(shop, archive)
    assert found.unreadable.keys() == {"2026-11/link.png"} and found.pictures == []
    assert shop.do(service.set_files_aside, archive, ["2026-11/link.png"]).left.keys() == {"2026-11/link.png"}
    assert outside.exists()


def test_a_photo_removed_for_ever_goes_with_all_that_was_found_out_about_it(
    shop: ShopFolder, archive: PhotoArchive
) -> None:
    now = shop.actor.clock.now()

    def add(name: str, customer: str) -> PhotoRow:
        done = shop.do(service.archive_photos, archive, [DATA / "photos" / name], customer, links=[("order", 1)])
        return shop.ask(store.list_photo_rows, [one := done.archived[0].photo_id])[one]

    first, second = add("小鱼儿24.jpg", "甲"), add("同一张照片_另一客户.jpg", "乙")
    assert len(shop.ask(likenesses_of, first.id)) == 1
    with pytest.raises(UserError):
        shop.do(service.purge_photo, archive, second.id)
    shop.do(service.delete_photos, [second.id])
    later = replace(shop.actor, clock=Clock(now=lambda: now + timedelta(days=31)))
    with shop.database.write(later) as session:
        service.purge_photo(session, later, archive, second.id)
        assert archive.path_of(second.path).exists(), "it may still be rolled back"
    assert not archive.path_of(second.path).exists() and archive.path_of(first.path).exists()
    assert shop.ask(likenesses_of, first.id) == []
    assert [found.row.id for found in shop.ask(service.find_photos, "乙", 10)] == []
    assert check(shop, archive).is_sound and check(shop, archive).given_up == ()


def test_what_comes_or_goes_during_a_check_is_no_fault(
    shop: ShopFolder, archive: PhotoArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = next(iter(shop.ask(store.list_photo_rows, shop.ask(store.list_photo_ids, PhotoFilter())).values()))
    with shop.database.write(shop.actor) as session:
        service.archive_photos(session, shop.actor, archive, [PastedPicture("x.png", picture(9))], "新客户")
        assert check(shop, archive).is_sound, "its record is not committed yet"
    looked = PhotoArchive.under_way

    def somebody_is_quicker(self: PhotoArchive) -> set[str]:
        under_way = looked(self)
        # After the records were read the photo gets another name.
        progress = iter([None])
        path_of = PhotoArchive.path_of

        def first_look(this: PhotoArchive, relative: str) -> Path:
            for _ in progress:
                shop.do(service.reassign_photos, archive, {row.id: row.version}, "别人")
            return path_of(this, relative)

        monkeypatch.setattr(PhotoArchive, "path_of", first_look)
        return under_way

    monkeypatch.setattr(PhotoArchive, "under_way", somebody_is_quicker)
    found = shop.ask(service.check_photos, archive, workers=1)
    assert found.missing == [] and found.unregistered == []


def test_a_copy_that_cannot_be_read_is_told_and_a_full_disk_stops_the_repair(
    shop: ShopFolder, archive: PhotoArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = tmp_path / "U盘"
    shutil.copytree(shop.folder.photos, second)
    first, other, _kept = paths(shop)
    before = archive.path_of(other).read_bytes()
    archive.path_of(first).unlink()
    archive.path_of(other).write_bytes(b"drawn over")
    copied, trouble = repairing.copy_through, errno.EACCES

    def poor(source: Path, target: Path) -> None:
        if source == second / first:
            raise OSError(trouble, os.strerror(trouble), str(source))
        copied(source, target)

    monkeypatch.setattr(repairing, "copy_through", poor)
    repaired = service.restore_files(shop.database, shop.actor, archive, [first, other], [second])
    assert repaired.done == [other] and "cannot be written or read" in repaired.left[first]
    assert archive.path_of(other).read_bytes() == before
    trouble = errno.ENOSPC
    with pytest.raises(OSError, match="No space"):
        service.restore_files(shop.database, shop.actor, archive, [first], [second])
    assert not list((shop.folder.photos / INCOMING).glob("*.part"))
    assert check(shop, archive).missing == [first]


def test_names_with_half_a_character_can_be_told_and_set_aside(shop: ShopFolder, archive: PhotoArchive) -> None:
    row_path, odd = paths(shop)[0], "2026-11/坏\udcff.png"
    try:
        archive.path_of(row_path).rename(archive.path_of(odd))
        archive.path_of("2026-11/新\udcff.png").write_bytes(picture(9))
    except (OSError, UnicodeEncodeError):
        pytest.skip("this system takes no such names")
    found = check(shop, archive)
    assert found.found == {row_path: odd}
    assert shop.do(service.follow_files, archive, found.found).left.keys() == {row_path}
    mended = service.mend_archive(shop.database, shop.actor, archive, found)
    assert mended.put_back.done == [row_path] and mended.registered.left.keys() == {"2026-11/新\udcff.png"}
    assert all(FINDINGS.columns[2].value(one) for one in shop.ask(findings_of, check(shop, archive)))
    assert shop.do(service.set_files_aside, archive, ["2026-11/新\udcff.png"]).left == {}
    assert check(shop, archive).is_sound
