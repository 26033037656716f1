"""Customer IDs are read out of file names, with what Explorer, phones and people put behind them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.identifiers import as_given
from shopdesk.photos.arriving.file_names import Way, is_generic, numbers_in, readings
from shopdesk.photos.folder.names import archive_name

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=80)
# IDs as people have them: nothing that a phone calls its pictures.
IDS = st.from_regex(r"(?:tb|小鱼儿|花_木_|老王|lily\.)[a-z鱼木]{1,6}[0-9]{0,3}", fullmatch=True)
COPIES = st.sampled_from(["(1)", " (12)", "（2）", " - 副本", " - 副本 (2)", " - Copy", " - Copy (3)", "[4]", "的副本"])


def texts(stem: str, *folders: str) -> list[str]:
    return [reading.text for reading in readings(stem, folders)]


@pytest.mark.parametrize(
    ("stem", "read"),
    [
        ("tb18470054", ["tb18470054"]),
        ("老王_21", ["老王_21", "老王"]),
        ("老王_21 (1)", ["老王_21 (1)", "老王_21", "老王"]),
        ("末尾点.12", ["末尾点.12", "末尾点"]),
        ("末尾点.-3", ["末尾点.-3", "末尾点.", "末尾点"]),
        ("小鱼儿24_.3", ["小鱼儿24_.3", "小鱼儿24_", "小鱼儿24"]),
        ("小鱼儿24（1）", ["小鱼儿24（1）", "小鱼儿24"]),
        ("小鱼儿24 2", ["小鱼儿24 2", "小鱼儿24"]),
        ("小鱼儿24-3", ["小鱼儿24-3", "小鱼儿24"]),
        ("小鱼儿24 第2张", ["小鱼儿24 第2张", "小鱼儿24"]),
        ("小鱼儿24_2026-11-03", ["小鱼儿24_2026-11-03", "小鱼儿24"]),
        ("花%2F木_20261103_01", ["花/木"]),
        ("末尾点%2E_20261103_01", ["末尾点."]),
        ("小鱼儿24 破损 袖口", ["小鱼儿24 破损 袖口", "小鱼儿24 破损", "小鱼儿24"]),
    ],
)
def test_readings_of_a_name(stem: str, read: list[str]) -> None:
    assert texts(stem) == read


def test_an_archived_copy_says_its_id_whatever_explorer_made_of_the_name() -> None:
    assert "花/木" in texts("花%2F木_20261103_01 - 副本 (2)")


@pytest.mark.parametrize(
    "stem",
    [
        *("微信图片_20261103153000", "微信图片_20261103153000 (1)", "mmexport1699999999999", "wx_camera_1699999999999"),
        *("IMG_0001", "IMG_20261103_153000", "IMG-20261103-WA0001", "DSC_0042", "PXL_20261103_120000123", "image"),
        *(
            "Screenshot_20261103-153000_com.tencent.mm",
            "Screenshot 2026-11-03 at 15.30.22",
            "屏幕截图 2026-11-03 153022",
        ),
        *(
            "聊天截图",
            "聊天截图 2",
            "QQ图片20261103153000",
            "企业微信截图_16999999999999",
            "WeChat Image_20261103153000",
        ),
        *("1", "001", "20261103_153000", "e3b0c44298fc1c149afbf4c8996fb924", "", "_", "图片1 - 副本"),
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
    ],
)
def test_what_phones_and_chats_call_their_pictures_says_nobody(stem: str) -> None:
    assert is_generic(stem)
    assert readings(stem) == []


@pytest.mark.parametrize(
    "stem", ["imgfan88", "photo达人", "图片控小姐", "image小王", "12345", "13900000004", "dsclover", "CON"]
)
def test_ids_that_begin_like_a_camera_are_ids(stem: str) -> None:
    assert texts(stem)[0] == stem


def test_folders_say_who_where_the_name_does_not() -> None:
    assert texts("IMG_0001", "小鱼儿24", "2026-10") == ["小鱼儿24"]
    assert texts("袖口", "小鱼儿24")[:2] == ["袖口", "小鱼儿24"]
    assert [one.way for one in readings("袖口", ["小鱼儿24"])] == [Way.WHOLE, Way.FOLDER]


@pytest.mark.parametrize(
    "folder",
    [
        "2026-10",
        "2026年11月",
        "11月",
        "售后问题图片",
        "客户图片",
        "DCIM",
        "100APPLE",
        "新建文件夹 (2)",
        "Pictures",
        "桌面",
        "Downloads",
    ],
)
def test_folders_of_many_say_nobody(folder: str) -> None:
    assert texts("IMG_0001", folder) == []


@pytest.mark.parametrize(
    ("stem", "number"),
    [
        ("3001000000000000100", "3001000000000000100"),
        ("小鱼儿24_3001000000000000100 (2)", "3001000000000000100"),
        ("YT8461326620858-1", "YT8461326620858"),
        ("SF 1234567890123", "SF1234567890123"),
        ("No:77123456789012", "77123456789012"),
        ("261103-123456789012345", "261103-123456789012345"),
        ("退货运单773012345678901破损", "773012345678901"),
    ],
)
def test_numbers_of_orders_and_parcels_are_found(stem: str, number: str) -> None:
    assert number in numbers_in(stem)


@given(IDS, COPIES)
def test_an_id_is_read_whatever_copy_it_is(customer_id: str, ending: str) -> None:
    found = readings(customer_id + ending)
    (reading,) = [one for one in found if one.text == customer_id]
    assert reading.way is Way.COPY
    assert found[0].text == (customer_id + ending)


@given(IDS, st.integers(1, 999), st.sampled_from(["_", "-", " ", "_0"]))
def test_an_id_is_read_whatever_number_it_has(customer_id: str, number: int, between: str) -> None:
    assert customer_id in texts(f"{customer_id}{between}{number % 100}")


@given(ANY_TEXT.map(as_given).filter(bool), st.integers(1, 120))
def test_what_the_archive_named_comes_back(customer_id: str, sequence: int) -> None:
    """Files of the archive that are dropped again say their customer, unless the ID was too long for a name."""
    name = archive_name(customer_id, date(2026, 11, 3), sequence, ".jpg")
    read = texts(name.removesuffix(".jpg"))
    assert customer_id in read or "%~" in name or is_generic(name.removesuffix(".jpg"))


@given(ANY_TEXT, st.lists(ANY_TEXT, max_size=3))
def test_any_name_is_read_without_a_word(stem: str, folders: list[str]) -> None:
    found = readings(stem, folders)
    assert all(0 < len(one.text) <= 200 and one.text == one.text.strip() for one in found)
    assert len({one.text for one in found}) == len(found)
    assert all(8 <= len(number) <= 40 for number in numbers_in(stem))


def test_a_very_long_name_takes_no_time() -> None:
    for stem in ("图片" * 5_000, "(1)" * 5_000, "_2" * 5_000, "a " * 5_000, "1" * 20_000, "-- 副本" * 3_000):
        readings(stem, [stem])
        numbers_in(stem)
