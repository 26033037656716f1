"""Photos come into the archive whole or not at all, once each, under the customer's ID."""

import io
import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from shopdesk.core.errors import Cancelled, Conflict, UserError
from shopdesk.core.files import sha256_of
from shopdesk.core.progress import Progress
from shopdesk.photos import service, store
from shopdesk.photos.folder.archive import INCOMING, PhotoArchive
from shopdesk.photos.model import PhotoKind
from shopdesk.photos.pictures.inspecting import inspect_picture
from shopdesk.photos.service import ArchiveResult, PastedPicture
from shopdesk.photos.store import PhotoFilter, PhotoRow
from tests.shop_folder import DATA, ShopFolder

PHOTOS = DATA / "photos"


def picture(colour: str, size: tuple[int, int] = (64, 48), file_format: str = "PNG", mode: str = "RGB") -> bytes:
    held = io.BytesIO()
    Image.new(mode, size, colour).save(held, file_format)
    return held.getvalue()


def add(shop: ShopFolder, archive: PhotoArchive, *sources: Path | PastedPicture, **named: object) -> ArchiveResult:
    customer = str(named.pop("customer", "小鱼儿24"))
    return shop.do(service.archive_photos, archive, sources, customer, **named)


def rows(shop: ShopFolder, wanted: PhotoFilter = PhotoFilter()) -> list[PhotoRow]:  # noqa: B008
    ids = shop.ask(store.list_photo_ids, wanted)
    found = shop.ask(store.list_photo_rows, ids)
    return [found[one] for one in ids]


def files(archive: PhotoArchive) -> list[str]:
    return list(archive.files())


def test_a_photo_is_kept_byte_for_byte(shop: ShopFolder, archive: PhotoArchive) -> None:
    source = PHOTOS / "tb18470054.jpg"
    result = add(shop, archive, source, customer="tb18470054", links=[("order", 7)], note=" 袖口 ")
    (one,) = result.archived
    assert one.path == "2026-11/tb18470054_20261122_01.jpg"
    assert archive.path_of(one.path).read_bytes() == source.read_bytes()
    (row,) = rows(shop)
    assert (row.customer_name, row.note, row.original_name, row.added_by) == (
        "tb18470054",
        "袖口",
        "tb18470054.jpg",
        "王芳",
    )
    assert row.links == (("order", 7),)
    assert (row.width, row.height) == (1200, 1600)  # as it is on the screen: the camera was turned
    assert shop.ask(store.list_record_photo_ids, "order", 7) == [row.id]
    assert shop.ask(service.check_photos, archive)[:4] == (1, [], [], [])


def test_nasty_customers_get_files_windows_allows(shop: ShopFolder, archive: PhotoArchive) -> None:
    for number, customer in enumerate(("CON", "a:b*c?", "花/木\\兰", "末尾点.", "张𠮷")):
        add(shop, archive, PastedPicture("x.png", picture("red", (10 + number, 10))), customer=customer)
    assert {row.customer_name for row in rows(shop)} == {"CON", "a:b*c?", "花/木\\兰", "末尾点.", "张𠮷"}
    assert all(archive.path_of(row.path).is_file() for row in rows(shop))
    assert not any(set('<>:"|?*\\') & set(row.path) for row in rows(shop))


def test_the_same_picture_is_stored_once(shop: ShopFolder, archive: PhotoArchive) -> None:
    first = add(shop, archive, PHOTOS / "tb18470054.jpg", links=[("order", 1)]).archived[0]
    again = add(shop, archive, PHOTOS / "tb18470054.jpg", customer="别人", links=[("claim", 2)]).archived[0]
    assert again.duplicate_of == first.path
    assert again.photo_id == first.photo_id
    assert len(files(archive)) == 1
    assert rows(shop)[0].links == (("order", 1), ("claim", 2))


def test_names_that_differ_in_case_only_do_not_collide(shop: ShopFolder, archive: PhotoArchive) -> None:
    add(shop, archive, PastedPicture("a.png", picture("red")), customer="Lily")
    add(shop, archive, PastedPicture("b.png", picture("blue")), customer="LILY")
    names = [row.path.casefold() for row in rows(shop)]
    assert len(set(names)) == 2


def test_a_bad_file_fails_alone(shop: ShopFolder, archive: PhotoArchive, tmp_path: Path) -> None:
    cut = tmp_path / "cut.jpg"
    cut.write_bytes((PHOTOS / "tb18470054.jpg").read_bytes()[:50_000])
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "page.jpg").write_text("<html>", "utf-8")
    bad = [cut, tmp_path / "empty.jpg", tmp_path / "page.jpg", tmp_path / "gone.jpg"]
    result = add(shop, archive, bad[0], PHOTOS / "聊天截图.png", *bad[1:])
    assert [Path(one.file).name for one in result.archived] == ["聊天截图.png"]
    assert [Path(file).name for file, _reason in result.failed] == ["cut.jpg", "empty.jpg", "page.jpg", "gone.jpg"]
    reasons = [reason for _file, reason in result.failed]
    assert "damaged" in reasons[0] and "empty" in reasons[1] and "not a picture" in reasons[2]


@pytest.mark.parametrize(
    ("file_format", "mode", "suffix"),
    [
        ("JPEG", "CMYK", ".jpg"),
        ("PNG", "I;16", ".png"),
        ("PNG", "P", ".png"),
        ("PNG", "RGBA", ".png"),
        ("GIF", "P", ".gif"),
        ("BMP", "RGB", ".bmp"),
        ("WEBP", "RGB", ".webp"),
        ("HEIF", "RGB", ".heic"),
    ],
)
def test_every_kind_of_picture_is_taken_by_content(
    shop: ShopFolder, archive: PhotoArchive, tmp_path: Path, file_format: str, mode: str, suffix: str
) -> None:
    held = io.BytesIO()
    image = Image.new("RGB", (80, 60), "teal") if mode != "I;16" else Image.new(mode, (80, 60), 30_000)
    (image if mode == "I;16" else image.convert(mode)).save(held, file_format)
    source = tmp_path / "photo.dat"
    source.write_bytes(held.getvalue())
    (one,) = add(shop, archive, source).archived
    assert one.path.endswith(suffix)


def test_huge_pictures_are_refused_before_they_are_decoded() -> None:
    held = io.BytesIO()
    Image.new("1", (20_001, 10_000)).save(held, "PNG")
    with pytest.raises(UserError, match="200 megapixels"):
        inspect_picture(held.getvalue(), "huge.png")


def test_rotation_counts_for_the_size() -> None:
    sizes = {path.name: inspect_picture(path.read_bytes(), path.name)[4:6] for path in PHOTOS.glob("*.jpg")}
    assert set(sizes.values()) >= {(1600, 1200), (1200, 1600)}


def test_a_near_copy_has_a_near_hash() -> None:
    original = inspect_picture((PHOTOS / "小鱼儿24.jpg").read_bytes(), "a").difference_hash
    copy = inspect_picture((PHOTOS / "同一张照片_另一客户.jpg").read_bytes(), "b").difference_hash
    other = inspect_picture((PHOTOS / "tb25826780.jpg").read_bytes(), "c").difference_hash
    assert original is not None and copy is not None and other is not None
    assert ((original ^ copy) & (2**64 - 1)).bit_count() <= 6
    assert ((original ^ other) & (2**64 - 1)).bit_count() > 12


def test_cancelling_takes_the_files_back(shop: ShopFolder, archive: PhotoArchive) -> None:
    progress, seen = Progress(), []

    def stop_when_filing(done: int, total: int) -> None:
        seen.append(done)
        if done > total // 2:
            progress.stop()

    progress = Progress(stop_when_filing)
    progress.INTERVAL_S = 0  # every step is told
    sources = [PastedPicture(f"{n}.png", picture("red", (20 + n, 20))) for n in range(30)]
    with pytest.raises(Cancelled):
        shop.do(service.archive_photos, archive, sources, "小鱼", progress=progress)
    assert rows(shop) == []
    assert files(archive) == []
    assert not list((shop.folder.photos / INCOMING).iterdir())


def test_a_crash_between_file_and_record_leaves_nothing_unknown(shop: ShopFolder, archive: PhotoArchive) -> None:
    add(shop, archive, PastedPicture("kept.png", picture("green")))
    kept = files(archive)
    # What a kill leaves behind: a file in its place, its note, and no record.
    left = archive.path_of("2026-11/left_20261122_01.png")
    left.write_bytes(picture("red"))
    facts = inspect_picture(left.read_bytes(), "left")
    note = shop.folder.photos / INCOMING / "x.pending"
    note.write_text(json.dumps([["2026-11/left_20261122_01.png", facts.sha256]]))
    (shop.folder.photos / INCOMING / "y.part").write_bytes(b"half")
    # And what one leaves right after a commit: the record is there, and so is still the note.
    row = rows(shop)[0]
    (shop.folder.photos / INCOMING / "z.pending").write_text(json.dumps([[row.path, row.sha256]]))
    assert PhotoArchive(shop.folder).recover(shop.database) == 2
    assert files(archive) == kept
    assert not list((shop.folder.photos / INCOMING).iterdir())
    assert shop.ask(service.check_photos, archive)[:4] == (1, [], [], [])


def test_recovery_never_removes_a_file_that_is_not_the_one_it_wrote(shop: ShopFolder, archive: PhotoArchive) -> None:
    foreign = shop.folder.photos / "2026-11" / "a_20261122_01.png"
    foreign.parent.mkdir()
    foreign.write_bytes(b"somebody else's")
    (shop.folder.photos / INCOMING).mkdir()
    note = [["2026-11/a_20261122_01.png", "0" * 64]]
    (shop.folder.photos / INCOMING / "x.pending").write_text(json.dumps(note))
    database = sha256_of(shop.folder.database)
    (shop.folder.photos / INCOMING / "evil.pending").write_text(json.dumps([["../shopdesk.db", database]]))
    archive.recover(shop.database)
    assert foreign.exists()
    assert shop.folder.database.exists()


def test_check_finds_missing_changed_and_unregistered(shop: ShopFolder, archive: PhotoArchive) -> None:
    for number in range(3):
        add(shop, archive, PastedPicture("x.png", picture("red", (30 + number, 30))))
    paths = sorted(row.path for row in rows(shop))
    archive.path_of(paths[0]).unlink()
    archive.path_of(paths[1]).write_bytes(b"changed")
    shutil.copy(PHOTOS / "聊天截图.png", shop.folder.photos / "2026-11" / "mine.png")
    assert shop.ask(service.check_photos, archive)[:4] == (1, [paths[0]], [paths[1]], ["2026-11/mine.png"])


def test_links_come_and_go_and_photos_come_back(shop: ShopFolder, archive: PhotoArchive) -> None:
    photo_id = add(shop, archive, PastedPicture("x.png", picture("red"))).archived[0].photo_id
    shop.do(service.link_photos, [photo_id], "claim", 3)
    shop.do(service.link_photos, [photo_id], "claim", 3)
    assert shop.ask(service.count_record_photos, "claim", [3, 4]) == {3: 1}
    shop.do(service.delete_photos, [photo_id])
    assert rows(shop) == [] and shop.ask(service.count_record_photos, "claim", [3]) == {}
    assert len(files(archive)) == 1
    shop.do(service.restore_photos, [photo_id])
    shop.do(service.unlink_photos, [photo_id], "claim", 3)
    (row,) = rows(shop, PhotoFilter(linked=False))
    shop.do(service.change_photo, photo_id, row.version, PhotoKind.LABEL, "面单")
    assert rows(shop, PhotoFilter(kinds=frozenset({PhotoKind.LABEL})))[0].note == "面单"
    with pytest.raises(Conflict):
        shop.do(service.change_photo, photo_id, row.version, PhotoKind.OTHER, "")


def test_photos_need_a_customer(shop: ShopFolder, archive: PhotoArchive) -> None:
    with pytest.raises(UserError, match="customer ID"):
        add(shop, archive, PHOTOS / "聊天截图.png", customer="  ")


def test_what_is_too_long_for_a_customer_id_is_refused(shop: ShopFolder, archive: PhotoArchive) -> None:
    with pytest.raises(UserError, match="at most 200 characters; this one has 201"):
        add(shop, archive, PHOTOS / "聊天截图.png", customer="长" * 201)
    add(shop, archive, PHOTOS / "聊天截图.png", customer="长" * 200)
    assert [len(row.customer_name) for row in rows(shop)] == [200]
