"""Photos are found by whose they are, what they are called, what is noted, and what stands on their labels."""

import io
from collections.abc import Callable

import pytest
from PIL import Image

from shopdesk.photos import service, store
from shopdesk.photos.evidence.indexing import index_photos
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import Photo, PhotoCode, PhotoId, PhotoKind
from shopdesk.photos.service import PastedPicture
from tests.shop_folder import ShopFolder

Add = Callable[..., PhotoId]


@pytest.fixture
def add(shop: ShopFolder) -> Add:
    """Archives a picture of one colour, each of another one."""
    archive, colours = PhotoArchive(shop.folder), iter(range(40, 250))

    def archived(customer: str, name: str = "IMG_1.png", note: str = "") -> PhotoId:
        held = io.BytesIO()
        Image.new("RGB", (64, 48), (next(colours), 30, 90)).save(held, "PNG")
        sources = [PastedPicture(name, held.getvalue())]
        (one,) = shop.do(service.archive_photos, archive, sources, customer, note=note).archived
        return one.photo_id

    return archived


def found(shop: ShopFolder, text: str) -> list[PhotoId]:
    return [one.row.id for one in shop.ask(service.find_photos, text, 10)]


def test_a_photo_is_found_by_everything_it_is_known_by(shop: ShopFolder, add: Add) -> None:
    mine, other = add("小鱼儿24", "微信图片_9931.png", "袖口脱线"), add("LilyMum", "IMG_2.png")
    for text in ("小鱼", "9931", "袖口脱", "小鱼儿24_20261122_01"):
        assert found(shop, text) == [mine], text
    assert found(shop, "lilymum") == [other]
    assert found(shop, "20261122") == [other, mine]  # the last archived first


def test_it_is_told_what_was_met(shop: ShopFolder, add: Add) -> None:
    add("tb1", note="吊牌与实物不符")
    (one,) = shop.ask(service.find_photos, "与实物", 10)
    assert one.matched == "吊牌与实物不符"


def test_a_changed_note_is_found_and_the_old_one_no_more(shop: ShopFolder, add: Add) -> None:
    photo_id = add("tb1", note="first note")
    shop.do(service.change_photo, photo_id, 1, PhotoKind.LABEL, "second thought")
    assert found(shop, "second") == [photo_id]
    assert found(shop, "first") == []


def test_the_recycle_bin_is_not_searched(shop: ShopFolder, add: Add) -> None:
    photo_id = add("tb1", note="袖口脱线")
    shop.do(service.delete_photos, [photo_id])
    assert found(shop, "袖口脱") == []
    with shop.database.write(shop.actor) as session:
        index_photos(session, [photo_id])  # as whoever looks at photos in the background
    assert found(shop, "袖口脱") == []
    shop.do(service.restore_photos, [photo_id])
    assert found(shop, "袖口脱") == [photo_id]


def test_a_barcode_finds_its_photo(shop: ShopFolder, add: Add) -> None:
    photo_id, _other = add("tb1"), add("tb2")
    with shop.database.write(shop.actor) as session:
        session.add(PhotoCode(photo_id=photo_id, text="YT8800123456789", symbology="Code128"))
        session.add(PhotoCode(photo_id=photo_id, text="SF1234567", symbology="Code128", declined=True))
        index_photos(session, [photo_id])
    assert found(shop, "123456789") == [photo_id]
    assert found(shop, "SF1234567") == [photo_id]  # declined as a link, but it still stands there


def test_what_is_gone_for_ever_leaves_nothing_behind(shop: ShopFolder, add: Add) -> None:
    photo_id = add("tb1", note="袖口脱线")
    with shop.database.write(shop.actor) as session:
        session.delete(session.get_one(Photo, photo_id))
        index_photos(session, [photo_id])
    assert found(shop, "袖口脱") == []


def test_saying_again_what_a_photo_shows_changes_nothing(shop: ShopFolder, add: Add) -> None:
    photo_id = add("tb18470054")
    before = shop.ask(store.list_photo_rows, [photo_id])
    assert shop.do(service.set_kind, {photo_id: before[photo_id].version}, before[photo_id].kind) == []
    assert shop.ask(store.list_photo_rows, [photo_id]) == before
