"""Every sample file comes in whole, whatever it is called and however it is written."""

import codecs
import shutil
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from shopdesk.core.errors import UserError
from shopdesk.sheets.cells import amount_fen, clean_text, identifier
from shopdesk.sheets.reading import (
    DamagedNumber,
    RawTable,
    find_header,
    normalise_header,
    read_tables,
    split_header,
)

DATA = Path(__file__).parents[1] / "data"
ORDER_LIST = DATA / "taobao_2019" / "ExportOrderList202611011000.csv"
DETAILS = DATA / "taobao_2019" / "ExportOrderDetailList202611011000.csv"


def only(path: Path) -> RawTable:
    (table,) = read_tables(path)
    return table


def columns(table: RawTable, *titles: str) -> list[list[object]]:
    """The raw cells of some columns, below the header that has them all."""
    wanted = {normalise_header(title) for title in titles}
    header, rows = split_header(table.rows(), wanted.__contains__, minimum=len(wanted))
    assert header is not None
    places = [[normalise_header(name) for name in header.names].index(normalise_header(title)) for title in titles]
    return [[cells[place] if place < len(cells) else "" for place in places] for _, cells in rows]


def test_order_list_with_guards_and_line_breaks_in_cells() -> None:
    rows = columns(only(ORDER_LIST), "订单编号", "买家留言", "总金额", "收货人姓名")
    assert len(rows) == 240
    assert [identifier(no) for no, *_ in rows] == [f"{3_001_000_000_000_000_000 + i * 100}" for i in range(240)]  # type: ignore[arg-type]
    messages = {clean_text(message) for _, message, *_ in rows}  # type: ignore[arg-type]
    assert messages == {"", "请尽快发货", "=1+1", "改成“M”码, 谢谢", "第一行\n第二行"}
    assert all(amount_fen(total) for _, _, total, _ in rows)  # type: ignore[arg-type]
    assert any("𠮷" in str(name) for *_, name in rows)


def test_row_numbers_are_the_lines_a_record_begins_on() -> None:
    lines = ORDER_LIST.read_bytes().decode("gb18030").split("\r\n")
    starts, at = [], 1
    for line in lines[:-1]:
        starts.append(at)
        at += 1 + line.count("\n")
    assert [number for number, _ in only(ORDER_LIST).rows()] == starts


def test_detail_rows_have_one_comma_too_many() -> None:
    widths = {len(cells) for _, cells in only(DETAILS).rows()}
    assert widths == {18, 19}
    subs = [identifier(sub) for (sub,) in columns(only(DETAILS), "子订单编号")]  # type: ignore[arg-type]
    assert len(subs) == len(set(subs)) == 389


def test_workbook_with_a_wrong_dimension_and_long_numbers_as_text() -> None:
    table = only(DATA / "taobao_2025" / "ExportOrderList202611201000.xlsx")
    assert table.sheet == "export"
    rows = columns(table, "订单编号", "买家实付金额")
    assert [identifier(no) for no, _ in rows] == [f"{3_002_000_000_000_000_000 + i * 100}" for i in range(120)]  # type: ignore[arg-type]


def test_real_xls() -> None:
    rows = columns(only(DATA / "taobao_2025" / "退款报表.xls"), "退款编号", "买家退款金额")
    assert len(rows) == 34
    assert identifier(rows[0][0]) == "428714285714285728"  # type: ignore[arg-type]


def test_numeric_cells_keep_their_shortest_text() -> None:
    rows = columns(only(DATA / "couriers" / "中通账单_2026-10.xlsx"), "运单号", "金额", "结算重量")
    assert {(amount, weight) for _, amount, weight in rows} == {("4.5", "0.8")}


def test_title_rows_stand_above_the_header() -> None:
    table = only(DATA / "couriers" / "顺丰月结账单_2026-10.xlsx")
    known = {"运单号码", "应付金额", "日期"}
    header = find_header(table.rows(), known.__contains__, minimum=2)
    assert header is not None
    assert (header.row, header.known) == (2, 3)


@pytest.mark.parametrize(
    ("file", "title", "count"),
    [
        ("douyin/1793500000_5f2c.csv", "主订单编号", 95),
        ("jd/订单查询结果.csv", "订单号", 85),
        ("pinduoduo/orders_export2026-11-20.xlsx", "订单号", 80),
    ],
)
def test_guard_tabs_of_the_other_platforms(file: str, title: str, count: int) -> None:
    numbers = [identifier(no) for (no,) in columns(only(DATA / file), title)]  # type: ignore[arg-type]
    assert len(numbers) == count
    assert all(number and number == number.strip("\t' ") for number in numbers)


def test_phrases_with_commas_and_quotes() -> None:
    rows = columns(only(DATA / "phrases" / "快捷短语.csv"), "快捷短语编码", "快捷短语")
    assert rows[3] == ["", '没有编码的短语，含逗号, 和"引号"']


def test_the_name_of_a_file_decides_nothing(tmp_path: Path) -> None:
    shutil.copy(DATA / "taobao_2025" / "ExportItemList202611201000.xlsx", tmp_path / "a.csv")
    shutil.copy(ORDER_LIST, tmp_path / "b.xlsx")
    shutil.copy(DATA / "taobao_2025" / "退款报表.xls", tmp_path / "c.xlsx")
    assert [len(list(only(tmp_path / name).rows())) for name in ("a.csv", "b.xlsx", "c.xlsx")] == [190, 241, 35]


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_every_encoding_delimiter_and_line_end(tmp_path: Path, encoding: str, delimiter: str, end: str) -> None:
    lines = [["订单编号", "买家", "金额"], ["3001", "𠮷㛃, 王", "12.50"], ["3002", "说“好”; 行", "8"]]
    text = end.join(delimiter.join(f'"{cell}"' for cell in line) for line in lines) + end
    path = tmp_path / "t.csv"
    path.write_bytes(text.encode(encoding))
    assert list(only(path).rows()) == list(enumerate(lines, 1))


def test_a_byte_order_mark_that_is_cut_off_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(codecs.BOM_UTF16_LE + b"\x41")
    with pytest.raises(UserError, match=r"Line 1 of “t\.csv”"):
        read_tables(tmp_path / "t.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_names_in_a_zip_that_does_not_say_how_they_are_written(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("??????.csv", "a,b\n1,2\n")
    # As older programs pack: the bytes of the name, and no word about them.
    name = ("订单" if encoding == "utf-8" else "订单1").encode(encoding).ljust(6, b"1")
    path.write_bytes(path.read_bytes().replace(b"??????", name))
    assert [table.name for table in read_tables(path)] == [f"all.zip/{name.decode(encoding)}.csv"]


def test_a_zip_gives_the_tables_of_all_its_files(tmp_path: Path) -> None:
    path = tmp_path / "账单.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(ORDER_LIST, "十月/list.csv")
        archive.write(DATA / "couriers" / "申通账单_2026-10.xls", "sto.xls")
        archive.writestr("readme.md", "not a table")
    tables = read_tables(path)
    assert [table.name for table in tables] == ["账单.zip/list.csv", "账单.zip/sto.xls · Sheet1"]
    assert [len(list(table.rows())) for table in tables] == [241, 60]


def test_values_of_a_workbook_as_people_see_them(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [
        ["标题"],
        [],
        [None, 12, 4.5, 0.1 + 0.2, datetime(2026, 11, 3, 9, 30), True, 13800000000, 10**15, 3.00123e18],
    ]:
        sheet.append(row)
    book.create_sheet("空")
    book.save(tmp_path / "t.xlsx")
    first, second = read_tables(tmp_path / "t.xlsx")
    assert list(second.rows()) == []
    (_, title), (number, cells) = first.rows()
    assert [cell for cell in title if cell] == ["标题"]
    assert number == 3
    assert cells == [
        "",
        "12",
        "4.5",
        "0.3",
        datetime(2026, 11, 3, 9, 30),
        "TRUE",
        "13800000000",
        "1E+15",
        "3.00123E+18",
    ]
    assert [isinstance(cell, DamagedNumber) for cell in cells][-3:] == [False, True, True]


def test_a_sheet_can_be_looked_at_and_then_read(tmp_path: Path) -> None:
    table = only(DATA / "taobao_2025" / "ExportItemList202611201000.xlsx")
    assert next(table.rows())[0] == 1
    assert len(list(table.rows())) == len(list(table.rows())) == 190


def test_headers_are_compared_without_blanks_width_and_case() -> None:
    assert normalise_header("\ufeff 收货地址 \t") == normalise_header("收货\n地址") == "收货地址"
    assert normalise_header("费用（元）ＩＤ") == normalise_header("费用(元)id")
