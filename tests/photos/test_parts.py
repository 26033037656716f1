"""Many photos at once: in parts, each photo whole or not at all, and nobody waits for the end of the batch."""

import io
import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from shopdesk.core.errors import environment_message
from shopdesk.core.progress import Progress
from shopdesk.photos import service, store
from shopdesk.photos.arriving.archiving import PART
from shopdesk.photos.arriving.preparing import AHEAD
from shopdesk.photos.folder.archive import INCOMING, PhotoArchive
from shopdesk.photos.model import PhotoKind
from shopdesk.photos.service import ArchiveResult, Arrival, Filing, PastedPicture
from shopdesk.photos.store import PhotoFilter, PhotoRow
from tests.shop_folder import DATA, ShopFolder

PHOTOS = DATA / "photos"
LILY = Filing("Lily")


def pasted(number: int) -> PastedPicture:
    held = io.BytesIO()
    Image.frombytes("RGB", (12, 9), random.Random(number).randbytes(12 * 9 * 3)).save(held, "PNG")
    return PastedPicture(f"{number}.png", held.getvalue())


def arrivals(count: int, filing: Filing = LILY) -> list[Arrival]:
    return [Arrival(pasted(number), filing) for number in range(count)]


def rows(shop: ShopFolder) -> list[PhotoRow]:
    ids = shop.ask(store.list_photo_ids, PhotoFilter())
    found = shop.ask(store.list_photo_rows, ids)
    return sorted(found.values(), key=lambda row: row.id)


def is_as_recorded(shop: ShopFolder, archive: PhotoArchive) -> bool:
    checked = shop.ask(service.check_photos, archive)
    return not (checked.missing or checked.changed or checked.unregistered) and not list(
        (shop.folder.photos / INCOMING).iterdir()
    )


def test_each_picture_is_filed_where_it_belongs(shop: ShopFolder, archive: PhotoArchive, tmp_path: Path) -> None:
    (tmp_path / "cut.jpg").write_bytes((PHOTOS / "tb18470054.jpg").read_bytes()[:9_000])
    lily = Filing(" Lily ", (("order", 7),), PhotoKind.LABEL, " 面单 ")
    batch = [
        Arrival(PHOTOS / "tb18470054.jpg", Filing("tb18470054")),
        Arrival(tmp_path / "cut.jpg", lily),
        Arrival(PHOTOS / "聊天截图.png", lily),
        Arrival(PHOTOS / "tb25826780.jpg", Filing(" ")),
        Arrival(PHOTOS / "tb18470054.jpg", Filing("tb18470054", (("claim", 2),))),
    ]
    result = service.archive_in_parts(shop.database, shop.actor, archive, iter(batch))
    assert [Path(one.file).name for one in result.archived] == ["tb18470054.jpg", "聊天截图.png", "tb18470054.jpg"]
    assert result.archived[2].duplicate_of == result.archived[0].path
    assert [(Path(file).name, reason.split(":")[0]) for file, reason in result.failed] == [
        ("cut.jpg", "“cut.jpg” is damaged or incomplete. Ask for the picture again."),
        ("tb25826780.jpg", "Say whose photos these are"),
    ]
    first, second = rows(shop)
    assert (first.customer_name, first.links, first.kind) == ("tb18470054", (("claim", 2),), PhotoKind.DEFECT)
    assert (second.customer_name, second.links, second.kind, second.note) == (
        *("Lily", (("order", 7),)),
        *(PhotoKind.LABEL, "面单"),
    )
    assert second.path == "2026-11/Lily_20261122_01.png"
    assert is_as_recorded(shop, archive)


def test_several_parts_get_names_that_follow_each_other(shop: ShopFolder, archive: PhotoArchive) -> None:
    parts: list[ArchiveResult] = []
    result = service.archive_in_parts(shop.database, shop.actor, archive, arrivals(130), part_done=parts.append)
    names = [f"2026-11/Lily_20261122_{number:02d}.png" for number in range(1, 131)]
    assert [one.path for one in result.archived] == names
    assert [one.file for one in result.archived] == [f"{number}.png" for number in range(130)]
    assert [len(part.archived) for part in parts] == [PART] * 6 + [10]
    assert is_as_recorded(shop, archive)


def test_a_name_in_between_that_became_free_is_taken_or_left_but_never_shared(
    shop: ShopFolder, archive: PhotoArchive
) -> None:
    shop.do(service.archive_photos, archive, [pasted(number) for number in range(5)], "Lily")
    foreign = archive.path_of("2026-11/lily_20261122_06.jpg")
    foreign.write_bytes(b"put here by hand")
    shop.do(service.archive_photos, archive, [pasted(number) for number in range(5, 12)], "LILY")
    keys = [row.path.casefold().rpartition(".")[0] for row in rows(shop)]
    assert len(set(keys)) == 12
    assert foreign.read_bytes() == b"put here by hand"


def test_cancelled_it_tells_what_is_archived_and_leaves_nothing_else(shop: ShopFolder, archive: PhotoArchive) -> None:
    progress = Progress()
    result = service.archive_in_parts(
        shop.database, shop.actor, archive, arrivals(100), progress, part_done=lambda _part: progress.stop()
    )
    assert result.cancelled
    assert len(result.archived) == PART == len(rows(shop))
    assert is_as_recorded(shop, archive)


def test_others_save_between_two_parts_and_start_in_the_middle(shop: ShopFolder, archive: PhotoArchive) -> None:
    saved: list[object] = []

    def meanwhile(part: ArchiveResult) -> None:
        saved.append(shop.do(service.delete_photos, [part.archived[0].photo_id]))
        PhotoArchive(shop.folder).recover(shop.database)  # as another start does

    result = service.archive_in_parts(shop.database, shop.actor, archive, arrivals(70), part_done=meanwhile)
    assert (len(result.archived), len(saved)) == (70, 4)
    assert len(rows(shop)) == 66
    assert is_as_recorded(shop, archive)


def test_pictures_are_asked_for_little_by_little(shop: ShopFolder, archive: PhotoArchive) -> None:
    asked = 0
    asked_by_then: list[int] = []

    def coming() -> Iterator[Arrival]:
        nonlocal asked
        for arrival in arrivals(200):
            asked += 1
            yield arrival

    service.archive_in_parts(
        shop.database, shop.actor, archive, coming(), part_done=lambda _part: asked_by_then.append(asked)
    )
    assert asked_by_then[0] <= PART + AHEAD + 1
    assert asked == 200 == len(rows(shop))


def test_where_the_archive_cannot_be_written_nothing_stays(shop: ShopFolder, archive: PhotoArchive) -> None:
    (shop.folder.photos / "2026-11").write_bytes(b"no folder")
    with pytest.raises(OSError) as error:
        service.archive_in_parts(shop.database, shop.actor, archive, arrivals(3))
    assert environment_message(error.value)
    (shop.folder.photos / "2026-11").unlink()
    assert rows(shop) == []
    assert is_as_recorded(shop, archive)


def test_a_picture_of_another_customer_is_told(shop: ShopFolder, archive: PhotoArchive) -> None:
    batch = [
        Arrival(PHOTOS / "小鱼儿24.jpg", Filing("小鱼儿24")),
        Arrival(PHOTOS / "tb25826780.jpg", Filing("tb25826780")),
        Arrival(PHOTOS / "同一张照片_另一客户.jpg", Filing("别人")),
        Arrival(PHOTOS / "微信图片.webp", Filing("小鱼儿24")),
        Arrival(PHOTOS / "tb25826780.jpg", Filing("别人")),
    ]
    result = service.archive_in_parts(shop.database, shop.actor, archive, batch)
    assert result.failed == []
    assert len(set(result.likenesses)) == len(result.likenesses) == 3
    again = service.archive_in_parts(shop.database, shop.actor, archive, batch)
    assert again.likenesses == []


def test_archived_photos_are_found_and_shown_at_once(shop: ShopFolder, archive: PhotoArchive) -> None:
    (one,) = service.archive_in_parts(
        shop.database, shop.actor, archive, [Arrival(PHOTOS / "tb18470054.jpg", Filing("tb18470054", note="袖口破"))]
    ).archived
    assert [found.row.id for found in shop.ask(service.find_photos, "袖口破", 10)] == [one.photo_id]
    with Image.open(archive.thumbnail_of(one.sha256)) as small:
        assert small.size == (192, 256)


@pytest.mark.parametrize("damage", ["gone", "changed"])
def test_a_picture_whose_file_is_gone_gets_it_back_when_it_comes_again(
    shop: ShopFolder, archive: PhotoArchive, damage: str
) -> None:
    source = PHOTOS / "tb18470054.jpg"
    (first,) = shop.do(service.archive_photos, archive, [source], "tb18470054").archived
    path = archive.path_of(first.path)
    path.unlink()
    if damage == "changed":
        path.write_bytes(b"else")
    else:
        path.parent.rmdir()
    (again,) = shop.do(service.archive_photos, archive, [source], "tb18470054").archived
    assert again.duplicate_of == first.path
    # Whoever is told that a picture is archived already may throw their own away: its right bytes have to be there.
    assert path.read_bytes() == source.read_bytes()
    kept = [one.read_bytes() for one in archive.folder.damaged.rglob("*.jpg")]
    assert kept == ([] if damage == "gone" else [b"else"])


def test_a_disk_that_knows_no_links_is_no_trouble(
    shop: ShopFolder, archive: PhotoArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_told: object, **_named: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    result = service.archive_in_parts(shop.database, shop.actor, archive, arrivals(30))
    assert len(result.archived) == 30
    assert is_as_recorded(shop, archive)
