"""Customer IDs as file names: allowed by Windows, readable, and back again exactly."""

import io
import unicodedata
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pathvalidate import Platform, is_valid_filename
from PIL import Image

from shopdesk.core.errors import UserError
from shopdesk.photos import service
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.folder.names import (
    LONGEST_ID,
    LONGEST_PATH,
    SHORTEST_ROOM,
    archive_name,
    archive_path,
    archived_name,
    customer_id_of,
    customer_of_photos,
    escaped,
    room_for_id,
)
from shopdesk.photos.service import PastedPicture
from tests.shop_folder import ShopFolder

DAY = date(2026, 11, 3)
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)


@pytest.mark.parametrize(
    ("customer_id", "name"),
    [
        ("tb18470054", "tb18470054_20261103_01.jpg"),
        ("小鱼儿24", "小鱼儿24_20261103_01.jpg"),
        ("老王_21", "老王_21_20261103_01.jpg"),
        ("花/木\\兰48", "花%2F木%5C兰48_20261103_01.jpg"),
        ("a:b*c?", "a%3Ab%2Ac%3F_20261103_01.jpg"),
        ("CON", "%43ON_20261103_01.jpg"),
        ("末尾点.", "末尾点%2E_20261103_01.jpg"),
        ("张𠮷", "张𠮷_20261103_01.jpg"),
        ("100%", "100%25_20261103_01.jpg"),
    ],
)
def test_names_people_can_read(customer_id: str, name: str) -> None:
    assert archive_name(customer_id, DAY, 1, ".jpg") == name
    assert customer_id_of(name) == customer_id


@given(ANY_TEXT)
@example("\ud800\udc00")
@example("e\u0301")
@example("가".encode().decode() + "\u11a8")
@example("CON")
@example("nul .")
@example("..")
@example("%~")
@example("a%2Fb")
def test_every_id_comes_back_and_windows_takes_it(customer_id: str) -> None:
    name = archive_name(customer_id, DAY, 7, ".jpg")
    assert is_valid_filename(name, platform=Platform.WINDOWS, max_len=200)
    assert unicodedata.normalize("NFC", name) == name
    assert len(name.encode()) <= 160
    if "%~" not in name:
        assert customer_id_of(name) == customer_id
    else:
        assert customer_id_of(name) is None


@given(st.lists(st.text(min_size=1, max_size=200), min_size=2, max_size=6, unique=True))
def test_different_ids_never_share_a_name(ids: list[str]) -> None:
    assert len({escaped(customer_id) for customer_id in ids}) == len(ids)


def test_long_ids_are_cut_and_stay_apart() -> None:
    first, second = "很长的旺旺号" * 20, "很长的旺旺号" * 20 + "2"
    names = {archive_name(one, DAY, 1, ".jpg") for one in (first, second)}
    assert len(names) == 2
    assert all(len(name.encode()) <= 160 for name in names)


@pytest.mark.parametrize("name", ["IMG_0001.jpg", "小鱼儿.jpg", "x_2026_01.jpg", "Thumbs.db"])
def test_foreign_names_are_nobodys(name: str) -> None:
    assert customer_id_of(name) is None


@given(ANY_TEXT, st.integers(SHORTEST_ROOM, LONGEST_ID), st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_however_little_room_there_is_windows_takes_the_name(customer_id: str, room: int, day: date) -> None:
    name = archive_name(customer_id, day, 12, ".jpeg", room)
    assert len(name.encode("utf-8", "surrogatepass")) <= room + len("_20261103_0001.jpeg")
    assert is_valid_filename(name, platform=Platform.WINDOWS)
    told = archived_name(name)
    assert told.day == day
    if told.is_cut:
        assert told.customer_id is not None and customer_id.startswith(told.customer_id)
        assert customer_id_of(name) is None
    else:
        assert told.customer_id == customer_id


@given(st.lists(ANY_TEXT, min_size=2, max_size=5, unique=True), st.integers(SHORTEST_ROOM, LONGEST_ID))
def test_cut_ids_stay_apart_too(ids: list[str], room: int) -> None:
    assert len({escaped(customer_id * 9, room) for customer_id in ids if customer_id}) == len(set(ids) - {""})


@given(ANY_TEXT)
def test_whoever_is_somebody_can_be_stored(text: str) -> None:
    try:
        stored = customer_of_photos(text)
    except UserError:
        return
    assert stored.encode("utf-8") and stored == customer_of_photos(stored)


@pytest.mark.parametrize("depth", [0, 80, 120, 150])
def test_whole_paths_stay_short_enough_for_windows(depth: int) -> None:
    folder = Path("/", *["x" * 9] * (depth // 10), "售后问题图片")
    path = folder / archive_path("很长的旺旺号" * 20, DAY, 9999, ".jpeg", room_for_id(folder))
    assert len(str(path).encode("utf-16-le")) // 2 <= LONGEST_PATH


def test_a_folder_that_lies_too_deep_is_refused_with_a_sentence() -> None:
    with pytest.raises(UserError, match="too long for Windows"):
        room_for_id(Path("/" + "x" * 240))


def test_names_that_differ_in_case_or_suffix_only_get_numbers_of_their_own(shop: ShopFolder) -> None:
    archive, placed = PhotoArchive(shop.folder), []
    for number, (customer, file_format) in enumerate(product(("Lily", "LILY", "lily"), ("PNG", "BMP"))):
        held = io.BytesIO()
        Image.new("RGB", (10 + number, 10)).save(held, file_format)
        done = shop.do(service.archive_photos, archive, [PastedPicture("x", held.getvalue())], customer)
        placed.append(done.archived[0].path)
    assert len({path.casefold().rpartition(".")[0] for path in placed}) == 6
    assert shop.ask(service.check_photos, archive).is_sound
