"""What is no table, damaged, protected or a bomb is refused with a sentence, in bounded memory and time."""

import random
import resource
import zipfile
from pathlib import Path
from time import monotonic

import openpyxl
import pytest

from shopdesk.core.errors import UserError
from shopdesk.sheets.cells import DamagedNumberError, amount_fen, identifier, instant
from shopdesk.sheets.reading import read_tables

DATA = Path(__file__).parents[1] / "data"
SHEET = (
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    "<sheetData>{rows}</sheetData></worksheet>"
)


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("empty.csv", "is empty"),
        ("mixed_encoding.csv", "line 3 "),
        ("password.xlsx", "protected with a password"),
        ("truncated.xlsx", "damaged or incomplete"),
        ("web_page.xls", "web page"),
    ],
)
def test_the_broken_files(file: str, words: str) -> None:
    with pytest.raises(UserError, match=words) as refusal:
        read_tables(DATA / "broken" / file)
    assert f"“{file}”" in refusal.value.message


def test_a_header_without_rows_is_a_table() -> None:
    (table,) = read_tables(DATA / "broken" / "header_only.csv")
    assert [number for number, _ in table.rows()] == [1]


def test_damaged_numbers_are_told_from_whole_ones() -> None:
    (table,) = read_tables(DATA / "broken" / "damaged_numbers.csv")
    _, first, second, third = [cells for _, cells in table.rows()]
    for cells in (first, second):
        with pytest.raises(DamagedNumberError, match="Damaged number"):
            identifier(cells[0])
    assert identifier(third[0]) == "3001230000000000107"
    with pytest.raises(UserError, match="“ten”"):
        amount_fen(third[2])
    with pytest.raises(UserError, match="2026-13-01"):
        instant(third[4])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ('订单编号,买家\r\n1,"没有结束\r\n2,b\r\n'.encode(), "line 2 "),
        ("订单编号,买家\r\n1,王\r\n2,".encode() + b"\xff\xfe\r\n", "[Ll]ine 3 "),
        (b"a,b\r\n1,\x00\r\n", "Line 2 "),
        (b"a" * (5 << 20), "far too long"),
        (b"PK\x03\x04 and nothing more", "damaged"),
        (b"  <!DOCTYPE html><html></html>", "web page"),
    ],
    ids=["open quote", "bad bytes", "nul", "one long line", "no archive", "html"],
)
def test_other_broken_text(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(data)
    with pytest.raises(UserError, match=words):
        read_through(path)


def read_through(path: Path) -> None:
    """Read every row of every table of a file."""
    for table in read_tables(path):
        assert all(number > 0 and cells for number, cells in table.rows())


def refusal_of(path: Path) -> str | None:
    """The sentence a file is refused with, None when it is read."""
    try:
        read_through(path)
    except UserError as refusal:
        return refusal.message
    return None


def crafted(path: Path, parts: dict[str, str | bytes]) -> Path:
    """A workbook with some of its parts replaced or added."""
    openpyxl.Workbook().save(path)
    with zipfile.ZipFile(path) as archive:
        all_parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()} | parts
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in all_parts.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="A4000000000"><v>1</v></c></row>',
        "<row r='4000000000'><c><v>1</v></c><c><v>1</v></c></row>",
        '<row r="1000000"><c r="xfd1000000" t="inlineStr"><is><t>x</t></is></c></row>',
    ],
)
def test_a_sheet_that_declares_a_billion_cells(tmp_path: Path, rows: str) -> None:
    path = crafted(tmp_path / "t.xlsx", {"xl/worksheets/sheet1.xml": SHEET.format(rows=rows)})
    with pytest.raises(UserError, match="unpacks to more"):
        read_tables(path)


def test_a_formatted_but_empty_corner_is_no_bomb(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    path = crafted(tmp_path / "t.xlsx", {"xl/worksheets/sheet1.xml": SHEET.format(rows=rows)})
    (table,) = read_tables(path)
    assert list(table.rows()) == [(1, ["1"])]


def test_xml_entities(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + SHEET.format(rows="").split("?>")[1]
    path = crafted(tmp_path / "t.xlsx", {"xl/worksheets/sheet1.xml": bomb})
    with pytest.raises(UserError, match="damaged"):
        read_tables(path)


@pytest.mark.parametrize("name", ["xl/sharedStrings.xml", "xl/media/x.bin", "inner.csv"])
def test_archives_that_swell(tmp_path: Path, name: str) -> None:
    """100 MB of zeros in 100 KB, in a workbook or a plain zip."""
    path = tmp_path / "t.xlsx"
    if name == "inner.csv":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(name, b"0" * (100 << 20))
    else:
        crafted(path, {name: b" " * (100 << 20)})
    with pytest.raises(UserError, match="unpacks to more"):
        read_tables(path)


def test_an_archive_that_lies_about_its_size(tmp_path: Path) -> None:
    path = crafted(tmp_path / "t.xlsx", {"xl/sharedStrings.xml": b" " * (100 << 20)})
    true, small = (100 << 20).to_bytes(4, "little"), (100).to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace(true, small))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(UserError, match="unpacks to more"):
        read_tables(path)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60 << 10  # KiB


def test_an_archive_in_an_archive_and_one_without_tables(tmp_path: Path) -> None:
    inner, outer = tmp_path / "inner.zip", tmp_path / "outer.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("readme.md", "nothing")
    with zipfile.ZipFile(outer, "w") as archive:
        archive.write(inner, "inner.csv")
    with pytest.raises(UserError, match="holds no table"):
        read_tables(inner)
    with pytest.raises(UserError, match="archive inside an archive"):
        read_tables(outer)


FUZZED = [
    "taobao_2025/退款报表.xls",
    "couriers/申通账单_2026-10.xls",
    "couriers/中通账单_2026-10.xlsx",
    "taobao_2019/ExportOrderDetailList202611011000.csv",
    "douyin/1793500000_5f2c.csv",
    "broken/mixed_encoding.csv",
]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes of a file with some flipped, cut, doubled or replaced."""
    out = bytearray(data)
    for _ in range(chance.choice([1, 1, 3, 10, 50])):
        at = chance.randrange(len(out))
        match chance.randrange(5):
            case 0:
                out[at] ^= 1 << chance.randrange(8)
            case 1:
                out[at] = chance.choice([0, 255, 34, 44, 10, 13, 9])
            case 2:
                del out[at : at + chance.randrange(1, 200)]
            case 3:
                out[at:at] = out[at : at + chance.randrange(1, 200)]
            case _:
                out[at : at + 4] = chance.choice([b"\xff\xff\xff\xff", b"\x00\x00\x00\x00", b"\xff\xff\xff\x7f"])
        if len(out) < 2:
            return b"x"
    return bytes(out[: chance.randrange(1, len(out))] if chance.random() < 0.1 else out)


@pytest.mark.parametrize("file", FUZZED)
def test_mutated_files_are_read_or_refused(file: str, tmp_path: Path) -> None:
    data, chance = (DATA / file).read_bytes(), random.Random(file)
    path = tmp_path / Path(file).name
    for _ in range(60):
        path.write_bytes(mutated(data, chance))
        began = monotonic()
        assert refusal_of(path) != ""
        assert monotonic() - began < 10  # the limit that people are promised


@pytest.mark.parametrize("file", ["couriers/中通账单_2026-10.xlsx", "taobao_2025/ExportItemList202611201000.xlsx"])
def test_workbooks_with_mutated_parts_are_read_or_refused(file: str, tmp_path: Path) -> None:
    """Flipped bytes in an archive mostly fail its checksums; here the XML inside is what is damaged."""
    chance = random.Random(file)
    with zipfile.ZipFile(DATA / file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    path = tmp_path / "t.xlsx"
    for _ in range(60):
        victim = chance.choice([name for name in parts if name.startswith("xl/")])
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in parts.items():
                archive.writestr(name, mutated(data, chance) if name == victim else data)
        sentence = refusal_of(path)
        assert sentence is None or "t.xlsx" in sentence


@pytest.mark.parametrize("file", ["taobao_2025/退款报表.xls", "couriers/申通账单_2026-10.xls"])
def test_xls_with_mutated_records_are_read_or_refused(file: str, tmp_path: Path) -> None:
    """The container is sound, so the damage reaches the records: counts, places and sizes that are lies."""
    chance, path = random.Random(file), tmp_path / "t.xls"
    data = bytearray((DATA / file).read_bytes())
    begin = data.index(bytes.fromhex("0908100000060500"))  # where the records begin
    refused = 0
    for _ in range(200):
        hurt = bytearray(data)
        for _ in range(chance.choice([1, 1, 5, 30])):
            at = chance.randrange(begin, len(hurt) - 4)
            hurt[at : at + 4] = chance.choice([b"\xff\xff\xff\xff", b"\x00\x00\x00\x00", b"\x00\x33\x33\x33", bytes(4)])
        path.write_bytes(hurt)
        refused += refusal_of(path) is not None
    assert 0 < refused < 200
