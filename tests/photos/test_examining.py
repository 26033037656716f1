"""What is found in photos in the background, and by whom it is seen."""

import shutil
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot
from sqlalchemy import delete, update

from shopdesk.core import audit
from shopdesk.core.database import table_of
from shopdesk.customers import service as customers
from shopdesk.photos import service, store
from shopdesk.photos.evidence import codes, examining, likeness
from shopdesk.photos.evidence.examining import examine, record_findings, waiting_photos
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import Photo, PhotoBand, PhotoId, PhotoKind, PhotoLikeness
from shopdesk.photos.service import PastedPicture
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.taking.examiner import PhotoExaminer
from shopdesk.shops.model import Platform
from shopdesk.ui.desk import Desk
from tests.photos.drawn import jpeg, nature, parcel, saved
from tests.shop_folder import DATA, ShopFolder

PHOTOS = DATA / "photos"


def add(shop: ShopFolder, archive: PhotoArchive, customer: str, *pictures: Image.Image) -> list[int]:
    sources = [PastedPicture(f"{number}.jpg", jpeg(picture)) for number, picture in enumerate(pictures)]
    result = shop.do(service.archive_photos, archive, sources, customer)
    return [one.photo_id for one in result.archived]


def look(shop: ShopFolder, archive: PhotoArchive) -> list[frozenset[str]]:
    """Look into photos until none waits; returns what was announced."""
    announced = []
    while waiting := shop.ask(waiting_photos, 3):
        announced.append(shop.do(record_findings, examine(archive, waiting)))
        assert len(announced) < 20
    return announced


def row(shop: ShopFolder, photo_id: int) -> PhotoRow:
    return shop.ask(store.list_photo_rows, [photo_id])[photo_id]


def as_before_the_checks(shop: ShopFolder, photo_ids: Sequence[int]) -> None:
    """Photos as an older program left them: no fine hash, no bands, nothing in the search index."""
    with shop.database.engine.begin() as connection:
        photo, band = table_of(Photo), table_of(PhotoBand)
        connection.execute(update(photo).where(photo.c.id.in_(photo_ids)).values(fine_hash=None, examined_at=None))
        connection.execute(delete(band).where(band.c.photo_id.in_(photo_ids)))
        connection.execute(delete(table_of(PhotoLikeness)))


def test_the_number_on_a_label_is_read_and_found(shop: ShopFolder, archive: PhotoArchive) -> None:
    label, plain = add(shop, archive, "小鱼儿24", parcel(3, PhotoKind.LABEL), nature(1))
    assert look(shop, archive) == [frozenset({"photo"})]
    (code,) = shop.ask(codes.codes_of, label)
    assert (len(code.text), code.symbology, code.declined) == (13, "Code 128", False)
    assert shop.ask(codes.codes_of, plain) == []
    assert [found.row.id for found in shop.ask(service.find_photos, code.text, 10)] == [label]


def test_a_declined_code_stays_declined_and_findable(shop: ShopFolder, archive: PhotoArchive) -> None:
    (label,) = add(shop, archive, "小鱼儿24", parcel(3, PhotoKind.LABEL))
    look(shop, archive)
    (code,) = shop.ask(codes.codes_of, label)
    shop.do(codes.decline_code, code.id)
    as_before_the_checks(shop, [label])
    look(shop, archive)
    assert [one.declined for one in shop.ask(codes.codes_of, label)] == [True]
    assert [found.row.id for found in shop.ask(service.find_photos, code.text, 10)] == [label]


def test_what_is_found_outdates_nobodys_form(shop: ShopFolder, archive: PhotoArchive) -> None:
    (label,) = add(shop, archive, "小鱼儿24", parcel(3, PhotoKind.LABEL))
    before = row(shop, label).version
    look(shop, archive)
    shop.do(service.change_photo, label, before, PhotoKind.LABEL, "面单")
    told = shop.ask(audit.list_history, "photo", label)
    (edited,) = [entry for entry in told if entry.action == "changed"]
    assert edited.changes.keys() == {"note", "kind"}


def test_photos_of_an_older_program_get_what_they_lack(shop: ShopFolder, archive: PhotoArchive) -> None:
    first = add(shop, archive, "小鱼儿24", nature(1), nature(2))
    second = add(shop, archive, "阿强", saved(nature(1), 60))
    customer = shop.do(customers.add_customer, Platform.TAOBAO, "阿强")
    as_before_the_checks(shop, [*first, *second])
    look(shop, archive)
    (found,) = shop.ask(likeness.open_likenesses)
    assert found.other is not None
    assert (found.photo.id, found.other.id, found.customer_name) == (first[0], second[0], "阿强")
    assert shop.ask(likeness.likenesses_of_customers, [customer]) == [found]
    assert [one.row.id for one in shop.ask(service.find_photos, "阿强", 10)] == second


def test_a_bad_file_is_looked_at_once_and_the_others_go_on(shop: ShopFolder, archive: PhotoArchive) -> None:
    ids = add(shop, archive, "小鱼儿24", nature(2), nature(3), parcel(3, PhotoKind.LABEL))
    archive.path_of(row(shop, ids[0]).path).write_bytes(b"")
    damaged = archive.path_of(row(shop, ids[1]).path)
    damaged.write_bytes(damaged.read_bytes()[:3000])
    look(shop, archive)
    assert shop.ask(waiting_photos, 10) == []
    assert len(shop.ask(codes.codes_of, ids[2])) == 1


def test_a_photo_whose_month_was_away_is_looked_into_once_it_is_back(
    shop: ShopFolder, archive: PhotoArchive, desk: Desk, qtbot: QtBot
) -> None:
    labels = add(shop, archive, "小鱼儿24", *(parcel(seed, PhotoKind.LABEL) for seed in range(6)))
    month = archive.path_of(row(shop, labels[0]).path).parent
    away = month.rename(shop.folder.root / "away")
    (archive.folder.photos / "2026-10").mkdir()
    (there,) = add(shop, archive, "阿强", parcel(9, PhotoKind.LABEL))
    examiner = PhotoExaminer(desk, archive)
    examiner.start()
    qtbot.waitUntil(lambda: bool(shop.ask(codes.codes_of, there)), timeout=30_000)
    # It does not try the others for ever.
    qtbot.waitUntil(lambda: not (examiner._soon.isActive() or desk.jobs.running()), timeout=30_000)
    assert shop.ask(waiting_photos, 1)
    assert not any(shop.ask(codes.codes_of, label) for label in labels)
    for file in away.iterdir():
        file.rename(month / file.name)
    desk.changed.emit(frozenset({"photo"}))
    qtbot.waitUntil(lambda: not shop.ask(waiting_photos, 1), timeout=30_000)
    assert all(shop.ask(codes.codes_of, label) for label in labels)


@pytest.mark.parametrize("way", ["put back", "followed", "restored", "archived again"])
@pytest.mark.parametrize("was_damaged", [True, False])
def test_a_file_that_is_put_right_is_looked_into(
    shop: ShopFolder, archive: PhotoArchive, tmp_path: Path, way: str, *, was_damaged: bool
) -> None:
    (label,) = add(shop, archive, "小鱼儿24", parcel(3, PhotoKind.LABEL))
    path = row(shop, label).path
    copy = shutil.copy(archive.path_of(path), tmp_path / "a.jpg")
    elsewhere = archive.path_of(path).rename(archive.path_of("elsewhere.jpg"))
    if was_damaged:
        archive.path_of(path).write_bytes(b"")
    waiting = shop.ask(waiting_photos, 3)
    shop.do(record_findings, examine(archive, waiting))
    if way == "put back":
        service.put_files_back(shop.database, shop.actor, archive, {path: "elsewhere.jpg"})
    elif way == "followed":
        shop.do(service.follow_files, archive, {path: "elsewhere.jpg"})
    elif way == "restored":
        service.restore_files(shop.database, shop.actor, archive, [path], [tmp_path])
    else:
        shop.do(service.archive_photos, archive, [Path(copy)], "小鱼儿24")
    assert elsewhere.exists() is (way != "put back")
    look(shop, archive)
    assert len(shop.ask(codes.codes_of, label)) == 1


def test_what_a_reader_does_not_stand_is_looked_at_once(
    shop: ShopFolder, archive: PhotoArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_told: object) -> None:
        raise RuntimeError("reader broke")

    add(shop, archive, "小鱼儿24", nature(1))
    monkeypatch.setattr("shopdesk.photos.pictures.barcodes.read_codes", fails)
    look(shop, archive)
    assert shop.ask(waiting_photos, 10) == []


def test_a_photo_in_the_recycle_bin_waits_until_it_is_back(shop: ShopFolder, archive: PhotoArchive) -> None:
    (label,) = add(shop, archive, "小鱼儿24", parcel(3, PhotoKind.LABEL))
    shop.do(service.delete_photos, [label])
    assert look(shop, archive) == []
    shop.do(service.restore_photos, [label])
    look(shop, archive)
    assert len(shop.ask(codes.codes_of, label)) == 1


def test_a_photo_purged_meanwhile_is_no_trouble(shop: ShopFolder, archive: PhotoArchive) -> None:
    findings = [examining.Finding(PhotoId(4711), "a.jpg"), examining.Finding(PhotoId(4712), "b.jpg")]
    assert shop.do(record_findings, findings) == frozenset()


def test_photos_wait_while_the_whole_archive_is_away(shop: ShopFolder, archive: PhotoArchive) -> None:
    (label,) = add(shop, archive, "小鱼儿24", parcel(3, PhotoKind.LABEL))
    folder, away = shop.folder.photos, shop.folder.root / "not connected"
    folder.rename(away)
    for made_anew in (False, True):
        if made_anew:
            folder.mkdir()
        with pytest.raises(FileNotFoundError):
            look(shop, archive)
    folder.rmdir()
    away.rename(folder)
    look(shop, archive)
    assert len(shop.ask(codes.codes_of, label)) == 1


@pytest.mark.parametrize("when", ["before it was read", "after"])
def test_a_photo_put_right_meanwhile_is_looked_into_again(shop: ShopFolder, archive: PhotoArchive, when: str) -> None:
    (photo,) = add(shop, archive, "写错了", parcel(3, PhotoKind.LABEL))
    waiting = shop.ask(waiting_photos, 3)
    findings = examine(archive, waiting)
    shop.do(service.reassign_photos, archive, {photo: row(shop, photo).version}, "小鱼儿24")
    shop.do(record_findings, findings if when == "after" else examine(archive, waiting))
    assert [one.id for one in shop.ask(waiting_photos, 3)] == [photo]
    look(shop, archive)
    assert shop.ask(codes.codes_of, photo)


def test_the_window_looks_by_itself_and_rests(
    shop: ShopFolder, archive: PhotoArchive, desk: Desk, qtbot: QtBot
) -> None:
    ids = add(shop, archive, "小鱼儿24", *(parcel(seed, PhotoKind.LABEL) for seed in range(6)))
    changes: list[frozenset[str]] = []
    desk.changed.connect(changes.append)
    examiner = PhotoExaminer(desk, archive)
    examiner.start()
    qtbot.waitUntil(lambda: not shop.ask(waiting_photos, 1), timeout=30_000)
    assert all(shop.ask(codes.codes_of, photo_id) for photo_id in ids)
    qtbot.waitUntil(lambda: changes[-1:] == [frozenset({"photo"})])
    told = shop.ask(audit.list_history, "photo", ids[0])
    assert told[0].staff == "ShopDesk"  # nobody in the shop did that
    (late,) = add(shop, archive, "阿强", parcel(9, PhotoKind.LABEL))
    desk.changed.emit(frozenset({"photo"}))
    qtbot.waitUntil(lambda: bool(shop.ask(codes.codes_of, late)), timeout=30_000)


def test_people_go_first(shop: ShopFolder, archive: PhotoArchive, desk: Desk, qtbot: QtBot) -> None:
    add(shop, archive, "小鱼儿24", nature(1))
    done = threading.Event()
    desk.run("work", lambda _progress: done.wait(60))
    examiner = PhotoExaminer(desk, archive)
    examiner.start()
    with qtbot.waitSignal(examiner._soon.timeout):
        pass
    assert len(desk.jobs.running()) == 1
    done.set()
    qtbot.waitUntil(lambda: not shop.ask(waiting_photos, 1), timeout=30_000)
