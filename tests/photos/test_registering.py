"""The archive's folder alone is enough: every picture gets its record again."""

import io
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from shopdesk.core.clock import Clock
from shopdesk.core.errors import Cancelled
from shopdesk.core.progress import Progress
from shopdesk.customers import service as customers
from shopdesk.photos import service, store
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.service import PastedPicture, Registered
from shopdesk.photos.store import PhotoFilter, PhotoRow
from shopdesk.shops.model import Platform
from tests.shop_folder import DATA, NOW, ShopFolder, migrated_database, shop_folder

NASTY = ("tb18470054", "小鱼儿24", "CON", "a:b*c?", "花/木\\兰48", "末尾点.", "张𠮷", "Lily", "LILY", "老王_21")
LONG = "很长的旺旺号" * 20


def picture(number: int) -> bytes:
    held = io.BytesIO()
    Image.effect_noise((60 + number, 50), 80).convert("RGB").save(held, "PNG")
    return held.getvalue()


def rows(shop: ShopFolder) -> dict[str, PhotoRow]:
    found = shop.ask(store.list_photo_rows, shop.ask(store.list_photo_ids, PhotoFilter()))
    return {row.path: row for row in found.values()}


def register(shop: ShopFolder, archive: PhotoArchive, *paths: str) -> Registered:
    return service.register_files(shop.database, shop.actor, archive, paths)


def lay(archive: PhotoArchive, path: str, data: bytes) -> str:
    archive.path_of(path).parent.mkdir(parents=True, exist_ok=True)
    archive.path_of(path).write_bytes(data)
    return path


@pytest.fixture
def lost(shop: ShopFolder, archive: PhotoArchive, tmp_path: Path) -> ShopFolder:
    """A new shop over the photo folder of another one, whose database is lost."""
    for number, customer in enumerate((*NASTY, *NASTY)):
        shop.do(service.archive_photos, archive, [PastedPicture("x.png", picture(number))], customer)
    new = shop_folder(tmp_path / "new", migrated_database(tmp_path / "empty.db"))
    shutil.copytree(shop.folder.photos, new.folder.photos, dirs_exist_ok=True)
    return new


def test_an_empty_database_and_the_folder_alone(shop: ShopFolder, lost: ShopFolder) -> None:
    archive, before = PhotoArchive(lost.folder), rows(shop)
    found = lost.ask(service.check_photos, archive)
    registered = service.mend_archive(lost.database, lost.actor, archive, found).registered
    after = rows(lost)
    assert registered.done == sorted(before) and not (registered.left or registered.nobody or registered.cut)
    told = [(row.sha256, row.path, row.customer_name, row.width, row.height, row.taken_at) for row in before.values()]
    assert {(r.sha256, r.path, r.customer_name, r.width, r.height, r.taken_at) for r in after.values()} == set(told)
    days = {lost.actor.clock.day_of(row.added_at) for row in after.values()}
    assert days == {shop.actor.clock.today()}
    assert lost.ask(service.check_photos, archive).is_sound
    assert [found.row.customer_name for found in lost.ask(service.find_photos, "tb18470054", 10)] == ["tb18470054"] * 2
    lost.database.close()


def test_photos_find_the_customers_that_are_known(shop: ShopFolder, archive: PhotoArchive) -> None:
    owner = shop.do(customers.add_customer, Platform.TAOBAO, "花/木\\兰48")
    path = lay(archive, "2026-10/花%2F木%5C兰48_20261003_01.png", picture(1))
    by_folder = lay(archive, "花木/IMG_0001.png", picture(2))
    stem = lay(archive, "2026-10/小鱼儿24 - 副本.png", picture(3))
    shop.do(customers.add_customer, Platform.TAOBAO, "小鱼儿24")
    shop.do(customers.add_customer, Platform.TAOBAO, "花木")
    assert register(shop, archive, path, by_folder, stem).done == [path, by_folder, stem]
    found = rows(shop)
    assert [found[one].customer_name for one in (path, by_folder, stem)] == ["花/木\\兰48", "花木", "小鱼儿24"]
    assert found[path].added_at == datetime(2026, 10, 2, 16, tzinfo=UTC), "the begin of the day in China"
    assert shop.ask(customers.find_customer_ids, "花/木\\兰48") == [owner]


def test_who_is_unknown_is_said_and_can_be_said_later(shop: ShopFolder, archive: PhotoArchive) -> None:
    path = lay(archive, "2026-11/微信图片_20261101.png", picture(1))
    registered = register(shop, archive, path)
    assert (registered.done, registered.nobody) == ([path], [path])
    row = rows(shop)[path]
    assert (row.customer_name, row.original_name) == ("", "微信图片_20261101.png")
    shop.do(service.reassign_photos, archive, {row.id: row.version}, "小鱼儿24")
    (row,) = rows(shop).values()
    assert (row.customer_name, row.path[:13]) == ("小鱼儿24", "2026-11/小鱼儿24")


def test_an_id_that_was_cut_says_so(shop: ShopFolder, archive: PhotoArchive) -> None:
    shop.do(service.archive_photos, archive, [PastedPicture("x.png", picture(1))], LONG)
    (row,) = rows(shop).values()
    copy = lay(archive, f"2026-10/{row.path[8:]}", picture(2))
    registered = register(shop, archive, copy)
    assert (registered.done, registered.cut) == ([copy], [copy])
    name, note = rows(shop)[copy].customer_name, rows(shop)[copy].note
    assert LONG.startswith(name.removesuffix("…")) and name.endswith("…") and "begin" in note


def test_what_cannot_be_registered_is_told_and_leaves_the_others_alone(
    shop: ShopFolder, archive: PhotoArchive, tmp_path: Path
) -> None:
    data = (DATA / "photos" / "tb18470054.jpg").read_bytes()
    shop.do(service.archive_photos, archive, [DATA / "photos" / "tb18470054.jpg"], "tb18470054")
    cut = lay(archive, "2026-11/cut_20261101_01.jpg", data[:50_000])
    text = lay(archive, "2026-11/text_20261101_01.jpg", b"<html>")
    copy = lay(archive, "2026-11/copy_20261101_01.jpg", data)
    good = lay(archive, "2026-11/good_20261101_01.png", picture(1))
    registered = register(shop, archive, cut, text, copy, "2026-11/gone_20261101_01.png", good)
    assert registered.done == [good]
    assert "damaged" in registered.left[cut] and "not a picture" in registered.left[text]
    assert "archived as" in registered.left[copy] and "2026-11/gone_20261101_01.png" in registered.left


def test_what_is_about_to_go_gets_no_record(
    shop: ShopFolder, archive: PhotoArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A photo is removed for ever while another program holds its file open: that goes at the next start."""

    def held(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "in use")

    done = shop.do(service.archive_photos, archive, [PastedPicture("x.png", picture(1))], "Lily")
    stays, (gone,) = lay(archive, "2026-10/小鱼儿24_20261003_01.png", picture(2)), done.archived
    with shop.database.write(shop.actor) as session:
        service.delete_photos(session, shop.actor, [gone.photo_id])
    later = replace(shop.actor, clock=Clock(now=lambda: NOW + timedelta(days=31)))
    with monkeypatch.context() as patched, shop.database.write(later) as session:
        service.purge_photo(session, later, archive, gone.photo_id)
        patched.setattr(Path, "unlink", held)
        session.commit()
    assert archive.path_of(gone.path).exists()
    registered = register(shop, archive, gone.path, stays)
    assert registered.left.keys() == {gone.path} and registered.done == [stays]
    archive.recover(shop.database)
    assert list(archive.files()) == [stays] == list(rows(shop))


def test_what_is_registered_before_it_is_stopped_stays(shop: ShopFolder, archive: PhotoArchive) -> None:
    paths = [lay(archive, f"2026-11/a_20261101_{number:02d}.png", picture(number)) for number in range(45)]
    progress = Progress(lambda done, _total: progress.stop() if done else None)
    progress.INTERVAL_S = 0
    with pytest.raises(Cancelled):
        service.register_files(shop.database, shop.actor, archive, paths, progress)
    assert 0 < len(rows(shop)) < 45
    assert shop.ask(service.check_photos, archive).missing == []


def test_the_same_bytes_twice_in_the_folder_are_one_photo(shop: ShopFolder, archive: PhotoArchive) -> None:
    data = picture(1)
    paths = [lay(archive, f"2026-11/{name}_20261101_01.png", data) for name in ("甲", "乙")]
    registered = register(shop, archive, *paths)
    assert len(registered.done) == 1 and len(registered.left) == 1
