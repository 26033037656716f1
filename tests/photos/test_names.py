"""Customer IDs as file names: allowed by Windows, readable, and back again exactly."""

import unicodedata
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pathvalidate import Platform, is_valid_filename

from shopdesk.photos.folder.names import archive_name, customer_id_of, escaped

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
