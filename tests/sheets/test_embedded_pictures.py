"""Pictures come out of workbooks, whatever way they were put in, with the cell they belong to."""

import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.errors import UserError
from shopdesk.sheets.embedded_pictures import EmbeddedPicture, pictures_in_workbook
from shopdesk.sheets.picture_places import MAX_ROW, Axis
from shopdesk.sheets.reading import read_tables
from tests.sheets.picture_workbooks import changed, drawing, group, pic, picture, put, two_cells, without, workbook
from tests.shop_folder import DATA

WPS = DATA / "wps" / "售后登记表.xlsx"
RED, BLUE, GREEN = picture("red"), picture("blue"), picture("green")
DRAWING = "xl/drawings/drawing1.xml"


def cells(found: list[EmbeddedPicture]) -> list[tuple[str, bytes]]:
    return [(one.cell, one.data) for one in found]


def floating(path: Path, *pictures: tuple[int, bytes]) -> Path:
    """A workbook with pictures in column E, and rows 20 pixels high."""

    def fill(_book: object, page: object) -> None:
        for row, data in pictures:
            put(page, row, 4, data, object_position=1)

    return workbook(path, [["2026-10-01", f"客户{n}"] for n in range(8)], fill)


def test_wps_pictures_in_cells() -> None:
    found = pictures_in_workbook(WPS)
    assert [(one.sheet, one.cell) for one in found] == [("售后登记", "E2"), ("售后登记", "E3"), ("售后登记", "E4")]
    with zipfile.ZipFile(WPS) as archive:
        assert [one.data for one in found] == [archive.read(f"xl/media/image{n}.jpeg") for n in (1, 2, 3)]


def test_wps_pictures_named_by_a_shared_text(tmp_path: Path) -> None:
    """Another program kept the formula's text only, as a string shared by two cells."""
    path = tmp_path / "wps.xlsx"
    path.write_bytes(WPS.read_bytes())
    cell = '<c r="E{}" t="s"><v>1</v></c>'
    text = '=DISPIMG("ID_00000000000000000000000000000002",1)'
    changed(
        path,
        {
            "xl/worksheets/sheet1.xml": without(r'<c r="E([23])".*?</c>', cell.format(r"\1")),
            "xl/sharedStrings.xml": f"<sst><si><t>客户</t></si><si><t>{text}</t></si></sst>".encode(),
        },
    )
    found = pictures_in_workbook(path)
    assert [one.cell for one in found] == ["E2", "E3", "E4"]
    assert found[0].data == found[1].data != found[2].data


@pytest.mark.parametrize("position", [1, 2, 3])
def test_floating_pictures_however_they_are_anchored(tmp_path: Path, position: int) -> None:
    def fill(_book: object, page: object) -> None:
        page.set_default_row(60)  # type: ignore[attr-defined]
        put(page, 2, 4, RED, object_position=position)
        put(page, 3, 4, BLUE, object_position=position)

    path = workbook(tmp_path / "a.xlsx", [["", "小鱼儿24"]], fill)
    assert cells(pictures_in_workbook(path)) == [("E3", RED), ("E4", BLUE)]


def test_absolute_pictures_lie_where_their_middle_is(tmp_path: Path) -> None:
    path = floating(tmp_path / "a.xlsx", (1, RED))
    # Rows are 15 points of 12,700 EMU each: the middle is in the fourth row, and in the second column of 64 pixels.
    place = '<xdr:pos x="609600" y="571500"/><xdr:ext cx="200" cy="190500"/>'
    anchor = f"<xdr:absoluteAnchor>{place}{pic('rId1')}<xdr:clientData/></xdr:absoluteAnchor>"
    changed(path, {DRAWING: drawing(anchor)})
    assert cells(pictures_in_workbook(path)) == [("B4", RED)]


def test_a_picture_over_several_rows_belongs_to_the_one_under_its_middle(tmp_path: Path) -> None:
    tall = picture("red", (64, 100))  # five rows of 20 pixels
    (found,) = pictures_in_workbook(floating(tmp_path / "a.xlsx", (2, tall)))
    assert (found.cell, found.first_row) == ("E5", 3)


def test_hidden_and_high_rows_count_as_they_are_seen(tmp_path: Path) -> None:
    def fill(_book: object, page: object) -> None:
        page.set_row(2, 150)  # type: ignore[attr-defined]
        page.set_row(3, None, None, {"hidden": True})  # type: ignore[attr-defined]
        put(page, 1, 4, picture("red", (64, 120)), object_position=1)  # mostly over the high row 3
        put(page, 3, 4, BLUE, object_position=1)  # in the hidden row, so shown over row 5

    path = workbook(tmp_path / "a.xlsx", [], fill)
    assert [one.row for one in pictures_in_workbook(path)] == [3, 5]


def test_pictures_in_groups_lie_where_each_of_them_is(tmp_path: Path) -> None:
    path = floating(tmp_path / "a.xlsx", (1, RED), (2, BLUE), (3, GREEN))
    first, second = pic("rId1", box=(1000, 2000, 50, 50)), pic("rId2", box=(1000, 2950, 50, 50))
    nested = group((0, 0, 10, 10), pic("rId3", box=(0, 8, 10, 2)), outer=(1000, 2400, 50, 200))
    anchor = two_cells((4, 1), (5, 11), group((1000, 2000, 50, 1000), first + second + nested))
    changed(path, {DRAWING: drawing(anchor)})
    assert cells(pictures_in_workbook(path)) == [("E2", RED), ("E7", GREEN), ("E11", BLUE)]


def test_a_picture_said_in_two_ways_comes_once(tmp_path: Path) -> None:
    path = floating(tmp_path / "a.xlsx", (1, RED), (2, BLUE))
    ways = f"<mc:AlternateContent><mc:Choice>{pic('rId1')}</mc:Choice><mc:Fallback>{pic('rId2')}</mc:Fallback>"
    changed(path, {DRAWING: drawing(two_cells((4, 1), (4, 1), f"{ways}</mc:AlternateContent>"))})
    assert cells(pictures_in_workbook(path)) == [("E2", RED)]


def test_pictures_in_cells_of_excel(tmp_path: Path) -> None:
    def fill(_book: object, page: object) -> None:
        put(page, 1, 4, RED, "cell")
        put(page, 2, 4, BLUE, "cell")
        put(page, 3, 4, RED, "cell")
        put(page, 5, 4, GREEN)

    found = pictures_in_workbook(workbook(tmp_path / "a.xlsx", [["", "小鱼儿24"]], fill))
    assert cells(found) == [("E2", RED), ("E3", BLUE), ("E4", RED), ("E6", GREEN)]


def test_a_picture_keeps_the_name_its_file_had(tmp_path: Path) -> None:
    def fill(_book: object, page: object) -> None:
        put(page, 1, 4, RED, description="C:\\Users\\me\\袖口.png")

    (found,) = pictures_in_workbook(workbook(tmp_path / "a.xlsx", [], fill))
    assert found.name == "袖口.png"


def test_pictures_of_all_sheets_each_with_its_sheet(tmp_path: Path) -> None:
    def fill(book: object, page: object) -> None:
        put(page, 1, 4, RED)
        put(book.add_worksheet("十一月"), 1, 0, BLUE)  # type: ignore[attr-defined]

    found = pictures_in_workbook(workbook(tmp_path / "a.xlsx", [], fill, sheet="十月"))
    assert [(one.sheet, one.cell) for one in found] == [("十月", "E2"), ("十一月", "A2")]


def test_what_the_file_does_not_have_is_told_and_leaves_the_others_alone(tmp_path: Path) -> None:
    path = floating(tmp_path / "a.xlsx", (1, RED), (2, BLUE), (3, GREEN))
    relations = "xl/drawings/_rels/drawing1.xml.rels"
    outside = without(r'Target="../media/image2.png"', 'Target="https://example.invalid/a.png" TargetMode="External"')
    changed(path, {"xl/media/image1.png": None, relations: outside})
    lost, linked, there = pictures_in_workbook(path)
    assert (lost.data, linked.data, there.data) == (b"", b"", GREEN)
    assert "lost" in lost.problem and "link" in linked.problem and there.problem == ""


def test_a_target_cannot_leave_the_file(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(RED)
    path = floating(tmp_path / "a.xlsx", (1, RED))
    away = without(r"\.\./media/image1\.png", "../../../secret.png")
    (found,) = pictures_in_workbook(changed(path, {"xl/drawings/_rels/drawing1.xml.rels": away}))
    assert found.data == b"" and "lost" in found.problem


def test_one_damaged_picture_is_told_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    floating(path, (1, RED), (2, BLUE))
    with zipfile.ZipFile(path) as archive:
        at = archive.getinfo("xl/media/image1.png").header_offset
    data = bytearray(path.read_bytes())
    data[at + 60] ^= 0xFF
    path.write_bytes(data)
    damaged, whole = pictures_in_workbook(path)
    assert "damaged" in damaged.problem and whole.data == BLUE


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("password.xlsx", "password"),
        ("truncated.xlsx", "damaged"),
        ("web_page.xls", "web page"),
        ("empty.csv", "empty"),
        ("header_only.csv", "not a workbook"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(name: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        pictures_in_workbook(DATA / "broken" / name)


def test_an_old_workbook_says_what_to_do() -> None:
    with pytest.raises(UserError, match=r"save it as \.xlsx"):
        pictures_in_workbook(DATA / "taobao_2025" / "退款报表.xls")


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", DRAWING, "xl/drawings/_rels/drawing1.xml.rels"])
def test_document_types_and_entities_are_refused(tmp_path: Path, part: str) -> None:
    evil = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    path = changed(floating(tmp_path / "a.xlsx", (1, RED)), {part: evil.encode("utf-16")})
    with pytest.raises(UserError, match="damaged"):
        pictures_in_workbook(path)


def test_a_million_pictures_in_cells_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(WPS.read_bytes())
    row = '<row><c t="str"><f>_xlfn.DISPIMG("ID_00000000000000000000000000000001",1)</f><v></v></c></row>'
    many = without("</sheetData>", row * 25_000 + "</sheetData>")
    with pytest.raises(UserError, match="more than this program accepts"):
        pictures_in_workbook(changed(path, {"xl/worksheets/sheet1.xml": many}))


@pytest.mark.parametrize("read", [pictures_in_workbook, read_tables])
def test_a_declared_number_makes_nobody_reserve_the_memory_for_it(
    tmp_path: Path, read: Callable[[Path], object]
) -> None:
    path = floating(tmp_path / "a.xlsx", (1, RED))
    many = without('uniqueCount="[0-9]+"', 'uniqueCount="4294967296"')
    with pytest.raises(UserError, match="more than this program accepts"):
        read(changed(path, {"xl/sharedStrings.xml": many}))


def test_an_encoding_nobody_knows_is_damage(tmp_path: Path) -> None:
    path = floating(tmp_path / "a.xlsx", (1, RED))
    with pytest.raises(UserError, match="damaged"):
        pictures_in_workbook(changed(path, {DRAWING: b'<?xml version="1.0" encoding="U-F-8"?><a/>'}))


@given(
    part=st.sampled_from(
        ["xl/cellimages.xml", "xl/_rels/cellimages.xml.rels", "xl/worksheets/sheet1.xml", "xl/workbook.xml"]
    ),
    place=st.floats(0, 1),
    change=st.binary(max_size=12),
    cut=st.integers(0, 40),
)
def test_a_workbook_with_any_damage_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, part: str, place: float, change: bytes, cut: int
) -> None:
    path = tmp_path_factory.mktemp("fuzz") / "a.xlsx"
    path.write_bytes(WPS.read_bytes())
    with zipfile.ZipFile(path) as archive:
        data = archive.read(part)
    at = int(place * len(data))
    changed(path, {part: data[:at] + change + data[at + cut :]})
    with suppress(UserError):
        assert all(one.data or one.problem for one in pictures_in_workbook(path))


@given(
    special=st.dictionaries(st.integers(0, 300), st.integers(0, 500_000), max_size=20),
    place=st.integers(0, 400),
    share=st.floats(0, 0.99),
)
def test_a_point_in_a_row_is_found_in_that_row(special: dict[int, int], place: int, share: float) -> None:
    axis = Axis(190_500, special, MAX_ROW)
    height = special.get(place, 190_500)
    assert axis.begin(place + 1) - axis.begin(place) == height
    if height:
        assert axis.place_at(axis.position(place, int(share * height))) == place
