"""Photos that were filed under a wrong customer ID: records, files and comparisons follow, the history keeps it."""

import io
import os

import pytest
from PIL import Image
from sqlalchemy import event

from shopdesk.core.audit import list_history
from shopdesk.core.errors import Conflict, UserError
from shopdesk.customers import service as customers
from shopdesk.photos import service, store
from shopdesk.photos.arriving.registering import register_files
from shopdesk.photos.evidence.likeness import likenesses_of
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.folder.names import customer_id_of
from shopdesk.photos.model import PhotoId
from shopdesk.photos.service import PastedPicture
from shopdesk.photos.store import PhotoRow
from shopdesk.shops.model import Platform
from tests.shop_folder import DATA, ShopFolder


def picture(number: int) -> bytes:
    held = io.BytesIO()
    Image.effect_noise((60 + number, 50), 80).convert("RGB").save(held, "PNG")
    return held.getvalue()


def add(shop: ShopFolder, archive: PhotoArchive, customer: str, count: int = 1) -> list[PhotoRow]:
    sources = [PastedPicture(f"{number}.png", picture(number)) for number in range(count)]
    done = shop.do(service.archive_photos, archive, sources, customer)
    return [row_of(shop, one.photo_id) for one in done.archived]


def row_of(shop: ShopFolder, photo_id: int) -> PhotoRow:
    return shop.ask(store.list_photo_rows, [photo_id])[photo_id]


def seen(*rows: PhotoRow) -> dict[int, int]:
    return {row.id: row.version for row in rows}


def files(archive: PhotoArchive) -> list[str]:
    return list(archive.files())


def test_record_and_file_follow_and_the_history_keeps_the_old_id(shop: ShopFolder, archive: PhotoArchive) -> None:
    owner = shop.do(customers.add_customer, Platform.TAOBAO, "花/木\\兰48")
    before = add(shop, archive, "写错了", 2)
    there = add(shop, archive, "花/木\\兰48")
    told = shop.do(service.reassign_photos, archive, seen(*before), " 花/木\\兰48 ")
    after = [row_of(shop, row.id) for row in before]
    assert {row.customer_name for row in after} == {"花/木\\兰48"}
    assert files(archive) == sorted([there[0].path, *(row.path for row in after)])
    assert all("花%2F木%5C兰48_20261122_0" in row.path for row in after)
    assert told.before == {row.id: "写错了" for row in before}
    history = shop.ask(list_history, "photo", before[0].id)
    assert history[0].changes["customer_name"] == ["写错了", "花/木\\兰48"]
    assert history[0].changes["customer_id"] == [None, owner]
    assert [found.row.id for found in shop.ask(service.find_photos, "花/木", 10)] == [
        after[1].id + 1, after[1].id, after[0].id
    ]  # fmt: skip
    assert shop.ask(service.find_photos, "写错了", 10) == []
    assert shop.ask(service.check_photos, archive).is_sound


def test_many_are_one_piece_of_work_and_hold_the_database_shortly(
    shop: ShopFolder, archive: PhotoArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def count(*_told: object) -> None:
        statements.append(1)

    def synced(handle: int) -> None:
        syncs.append(handle)

    statements, syncs, costs = list[int](), list[int](), []
    photos = {number: add(shop, archive, f"写错了{number}", number) for number in (5, 35)}
    event.listen(shop.database.engine, "before_cursor_execute", count)
    monkeypatch.setattr(os, "fsync", synced)
    for rows in photos.values():
        told = shop.do(service.reassign_photos, archive, seen(*rows), "小鱼儿24")
        shop.do(service.take_back_reassigning, archive, told)
        costs.append((len(statements), len(syncs)))
        statements.clear()
        syncs.clear()
    event.remove(shop.database.engine, "before_cursor_execute", count)
    (few, few_syncs), (many, many_syncs) = costs
    assert many_syncs == few_syncs
    # There and back: the record and its history, and what each photo resembles.
    assert many - few <= 2 * 6 * 30


def test_it_can_be_taken_back_also_from_several_ids(shop: ShopFolder, archive: PhotoArchive) -> None:
    before = [*add(shop, archive, "甲", 2), *add(shop, archive, "乙")]
    told = shop.do(service.reassign_photos, archive, seen(*before), "丙")
    shop.do(service.take_back_reassigning, archive, told)
    after = [row_of(shop, row.id) for row in before]
    assert [(row.customer_name, row.path) for row in after] == [(row.customer_name, row.path) for row in before]
    assert files(archive) == sorted(row.path for row in before)
    with pytest.raises(Conflict):
        shop.do(service.take_back_reassigning, archive, told)


def test_one_that_cannot_follow_keeps_all_where_they_are(shop: ShopFolder, archive: PhotoArchive) -> None:
    first, second, third = add(shop, archive, "甲", 3)
    listed = files(archive)
    with pytest.raises(UserError, match="customer ID"):
        shop.do(service.reassign_photos, archive, seen(first), "  ")
    with pytest.raises(Conflict, match=second.path[8:]):
        shop.do(service.reassign_photos, archive, {first.id: first.version, second.id: second.version - 1}, "乙")
    archive.path_of(third.path).write_bytes(b"drawn over")
    with pytest.raises(UserError):
        shop.do(service.reassign_photos, archive, seen(first, second, third), "乙")
    assert files(archive) == listed
    assert {row_of(shop, row.id).customer_name for row in (first, second, third)} == {"甲"}


def test_those_that_have_the_id_already_stay_as_they_are(shop: ShopFolder, archive: PhotoArchive) -> None:
    (row,) = add(shop, archive, "Lily")
    assert shop.do(service.reassign_photos, archive, seen(row), "Lily").before == {}
    assert row_of(shop, row.id) == row
    # Windows sees one name: the file still is one file, and the ID is what was asked for.
    shop.do(service.reassign_photos, archive, seen(row), "LILY")
    after = row_of(shop, row.id)
    assert (after.customer_name, files(archive)) == ("LILY", [after.path])


def test_what_looks_alike_is_judged_by_the_right_customer(shop: ShopFolder, archive: PhotoArchive) -> None:
    def archived(name: str, customer: str) -> PhotoRow:
        done = shop.do(service.archive_photos, archive, [DATA / "photos" / name], customer)
        return row_of(shop, done.archived[0].photo_id)

    first, second = archived("小鱼儿24.jpg", "甲"), archived("同一张照片_另一客户.jpg", "甲")
    assert shop.ask(likenesses_of, second.id) == []
    shop.do(service.reassign_photos, archive, seen(second), "乙")
    (found,) = shop.ask(likenesses_of, second.id)
    assert (found.photo.id, found.customer_name) == (first.id, "乙")
    both = [row_of(shop, one.id) for one in (first, second)]
    shop.do(service.reassign_photos, archive, seen(*both), "丙")
    assert shop.ask(likenesses_of, second.id) == []


def test_a_file_without_a_suffix_gets_one_with_its_new_name(shop: ShopFolder, archive: PhotoArchive) -> None:
    (archive.folder.photos / "2026.11").mkdir()
    names = ("2026.11/阿强", "2026.11/阿强_20261103_01.PNG")
    for number, name in enumerate(names):
        archive.path_of(name).write_bytes(picture(number))
    register_files(shop.database, shop.actor, archive, names)
    ids = shop.ask(store.list_photo_ids, store.PhotoFilter())
    shop.do(service.reassign_photos, archive, seen(*(row_of(shop, one) for one in ids)), "小鱼儿24")
    assert files(archive) == [f"2026-11/小鱼儿24_20261122_0{number}.png" for number in (1, 2)]
    assert {customer_id_of(name.rpartition("/")[2]) for name in files(archive)} == {"小鱼儿24"}


def test_what_is_gone_for_ever_is_told(shop: ShopFolder, archive: PhotoArchive) -> None:
    (row,) = add(shop, archive, "写错了")
    with pytest.raises(Conflict, match="gone for ever"):
        shop.do(service.reassign_photos, archive, seen(row) | {PhotoId(row.id + 1): 1}, "阿强")


def test_taking_it_back_tells_again_who_sent_the_same_bytes(shop: ShopFolder, archive: PhotoArchive) -> None:
    (row,) = add(shop, archive, "小鱼儿24")
    source = PastedPicture("again.png", archive.path_of(row.path).read_bytes())
    shop.do(service.archive_photos, archive, [source], "阿强")
    told = shop.do(service.reassign_photos, archive, seen(row), "阿强")
    assert shop.ask(likenesses_of, row.id) == []
    shop.do(service.take_back_reassigning, archive, told)
    (again,) = shop.ask(likenesses_of, row.id)
    assert (again.photo.customer_name, again.customer_name, again.other) == ("小鱼儿24", "阿强", None)
