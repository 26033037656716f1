"""The pictures of workbooks belong to the customers and orders of their rows."""

from pathlib import Path

import pytest

from shopdesk.photos.arriving import plans
from shopdesk.photos.arriving.plans import Fate
from shopdesk.photos.taking.review import Review
from tests.customer_files.scene import Scene
from tests.photos.planning import FISH, plan, sheet
from tests.sheets.picture_workbooks import HEADER
from tests.shop_folder import DATA, ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> Scene:
    return Scene(shop)


def test_pictures_of_a_wps_sheet_belong_to_their_rows(shop: ShopFolder, scene: Scene) -> None:
    order = scene.order("小鱼儿24", order_no="3001000000000000100")
    scene.customer("tb18470054")
    found = plan(shop, DATA / "wps" / "售后登记表.xlsx")
    assert [(one.fate, one.customer_name, one.links, one.from_row) for one in found] == [
        (Fate.READY, "小鱼儿24", (("order", order),), "售后登记!E2"),
        (Fate.READY, "tb18470054", (), "售后登记!E3"),
        (Fate.UNKNOWN, "老王_21", (), "售后登记!E4"),
    ]
    assert "no order 3001000000000000400" in found[1].reason


def test_rows_of_merged_cells_belong_to_one_customer(shop: ShopFolder, scene: Scene, tmp_path: Path) -> None:
    scene.customer(FISH)
    rows = [("", "x", "", "", ""), ("", "", "", "", ""), ("", "", "", "", "")]
    path = sheet(tmp_path / "a.xlsx", *rows, at=[2, 3, 4], merged=[("B2:B3", FISH)])
    found = plan(shop, path)
    assert [(one.fate, one.customer_name) for one in found[:2]] == [(Fate.READY, FISH)] * 2
    assert (found[2].fate, found[2].choices) == (Fate.NOBODY, (FISH,))
    assert "row above" in found[2].reason


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("买家昵称", FISH),
        ("旺旺", FISH),
        ("会员名", FISH),
        (" 客户ID（必填） ", FISH),
        ("订单编号", "3001000000000000100"),
        ("快递单号", "YT8461326620858"),
        ("退货单号", "No:YT8461326620858"),
        ("运单号", "YT8461326620858-圆通速递"),
    ],
)
def test_columns_are_known_by_what_people_call_them(
    shop: ShopFolder, scene: Scene, tmp_path: Path, column: str, value: str
) -> None:
    scene.order(FISH, order_no="3001000000000000100", tracking_no="YT8461326620858")
    path = sheet(tmp_path / "a.xlsx", ("2026-10-01", value), at=[2], header=("日期", column, "图片"))
    (found,) = plan(shop, path)
    assert (found.fate, found.customer_name) == (Fate.READY, FISH)


def test_a_title_above_the_header_and_a_logo_in_it_do_no_harm(shop: ShopFolder, scene: Scene, tmp_path: Path) -> None:
    scene.customer(FISH)
    path = sheet(tmp_path / "a.xlsx", HEADER, ("", FISH), at=[1, 3], header=("10月售后登记表", "", "", "", ""))
    logo, real = plan(shop, path)
    assert (logo.fate, real.fate, real.customer_name) == (Fate.NOBODY, Fate.READY, FISH)


def test_a_sheet_without_a_header_is_read_by_its_numbers(shop: ShopFolder, scene: Scene, tmp_path: Path) -> None:
    order = scene.order(FISH, order_no="3001000000000000100")
    path = sheet(tmp_path / "a.xlsx", ("红色", "3001000000000000100"), at=[2], header=("10月1日", "", "", "", ""))
    assert plan(shop, path)[0].links == (("order", order),)


def test_an_order_number_that_excel_damaged_is_told_and_not_used(
    shop: ShopFolder, scene: Scene, tmp_path: Path
) -> None:
    scene.customer(FISH)
    (found,) = plan(shop, sheet(tmp_path / "a.xlsx", ("", FISH, 3001000000000000123), at=[2]))
    assert (found.fate, found.links) == (Fate.READY, ())
    assert "last digits" in found.reason


def test_a_row_that_contradicts_its_order_is_left_to_people(shop: ShopFolder, scene: Scene, tmp_path: Path) -> None:
    scene.order("别人", order_no="3001000000000000100")
    (found,) = plan(shop, sheet(tmp_path / "a.xlsx", ("", FISH, "3001000000000000100"), at=[2]))
    assert (found.fate, found.choices) == (Fate.SEVERAL, ("别人", FISH))


def test_a_workbook_without_pictures_says_so(shop: ShopFolder, tmp_path: Path) -> None:
    (found,) = plan(shop, sheet(tmp_path / "a.xlsx", ("", FISH), at=[]))
    assert (found.fate, "no pictures" in found.reason) == (Fate.REFUSED, True)


def test_several_pictures_in_one_cell_are_told_apart(shop: ShopFolder, scene: Scene, tmp_path: Path) -> None:
    scene.customer(FISH)
    found = plan(shop, sheet(tmp_path / "a.xlsx", ("", FISH), at=[2, 2]))
    assert [one.from_row for one in found] == ["登记!E2", "登记!E2 (2)"]
    assert len({one.source.name for one in found}) == 2
    assert {one.file for one in found} == {tmp_path / "a.xlsx"}


def test_more_pictures_in_sheets_than_fit_into_memory_are_taken_one_sheet_after_the_other(
    shop: ShopFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [sheet(tmp_path / f"{n}.xlsx", ("", FISH), at=[2]) for n in range(2)]
    monkeypatch.setattr(plans, "MAX_HELD_BYTES", 150)
    found = plan(shop, *paths)
    assert [one.fate for one in found] == [Fate.UNKNOWN, Fate.REFUSED]
    assert "“1.xlsx” by itself" in found[1].reason


def test_files_of_one_name_in_two_folders_are_two_pictures(shop: ShopFolder, tmp_path: Path) -> None:
    paths = [tmp_path / "十月" / "表.xlsx", tmp_path / "十一月" / "表.xlsx"]
    for path in paths:
        path.parent.mkdir()
        sheet(path, ("", FISH), at=[2])
    review = Review()
    review.add(plan(shop, *paths))
    assert len(review.numbers()) == 2
    review.add(plan(shop, *paths))
    assert len(review.numbers()) == 2
