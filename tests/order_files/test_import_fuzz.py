"""Damaged and hostile order files: a sentence or failed rows, never a crash, and nothing stored from a refused file."""

import csv
import io
import zipfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from shopdesk.core.errors import UserError
from shopdesk.order_files.imports import TableResult, import_into_shop, look_into, preview
from shopdesk.sheets import table_results
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from tests.order_files.scene import (
    DOUYIN,
    JD,
    LINES_2019,
    LINES_2025,
    ORDERS_2019,
    ORDERS_2025,
    PINDUODUO,
    REFUNDS_2025,
    order_ids,
)
from tests.shop_folder import DATA, ShopFolder

FILES = [
    *(ORDERS_2019, LINES_2019, ORDERS_2025, LINES_2025, REFUNDS_2025, PINDUODUO, JD, DOUYIN),
    DATA / "couriers" / "申通账单_2026-10.xls",
    DATA / "couriers" / "顺丰月结账单_2026-10.xlsx",
    DATA / "phrases" / "快捷短语.csv",
    DATA / "broken" / "damaged_numbers.csv",
]
KEPT_LINES = 25


def fuzzed(examples: int) -> settings:
    """So many examples, all in the same shop; more of them when somebody searches."""
    assert settings.default is not None
    examples = max(examples, settings.default.max_examples if settings.default.max_examples > 100 else 0)
    return settings(max_examples=examples, suppress_health_check=[HealthCheck.function_scoped_fixture])


def head_of(file: Path) -> bytes:
    """A text file's first lines: damage shows in a few rows as well as in many."""
    content = file.read_bytes()
    return content if content[:2] in (b"PK", b"\xd0\xcf") else b"\r\n".join(content.split(b"\r\n")[:KEPT_LINES])


CONTENTS = [head_of(file) for file in FILES]


@pytest.fixture
def anywhere(shop: ShopFolder) -> ShopFolder:
    """A shop that takes the files of every platform."""
    shop.do(shops.add_shop, "档口", Platform.OTHER)
    return shop


def bring_in(shop: ShopFolder, file: Path) -> list[TableResult]:
    """Look, preview, import; a refusal must leave the shop as it was."""
    before, refused = order_ids(shop), ""
    try:
        tables = look_into(file).tables
        for table in tables:
            preview(table)
        return shop.do(import_into_shop, "档口", tables)
    except UserError as error:
        refused = error.message
    assert refused
    assert order_ids(shop) == before
    return []


def told_rows(results: Sequence[table_results.TableResult]) -> bool:
    """Whether every failed row says why."""
    return all(problem.reason for result in results for problem in result.failed)


damage = st.tuples(
    st.sampled_from(["flip", "cut", "insert", "end", "swap"]),
    st.floats(0, 1, exclude_max=True),
    st.integers(1, 60),
    st.binary(min_size=1, max_size=12)
    | st.sampled_from([b",", b'"', b"\n", b"\r\n\r\n", b"\t", b";", b"=", b"'", b"0" * 40]),
)


def damaged(content: bytes, hits: Sequence[tuple[str, float, int, bytes]]) -> bytes:
    changed = bytearray(content)
    for kind, where, length, inserted in hits:
        place = int(where * len(changed))
        if kind == "flip" and changed:
            changed[place] ^= 1 + length
        elif kind == "cut":
            del changed[place : place + length]
        elif kind == "insert":
            changed[place:place] = inserted
        elif kind == "end":
            del changed[place:]
        else:
            changed[place : place + length] = changed[place : place + length][::-1]
    return bytes(changed)


@fuzzed(200)
@given(st.sampled_from(range(len(FILES))), st.lists(damage, min_size=1, max_size=5))
def test_damaged_bytes(anywhere: ShopFolder, tmp_path: Path, which: int, hits: list) -> None:
    file = tmp_path / FILES[which].name
    file.write_bytes(damaged(CONTENTS[which], hits))
    assert told_rows(bring_in(anywhere, file))


@fuzzed(60)
@given(st.sampled_from([2, 3, 5, 9]), st.integers(0, 20), st.lists(damage, min_size=1, max_size=3))
def test_damage_inside_a_workbook(anywhere: ShopFolder, tmp_path: Path, which: int, member: int, hits: list) -> None:
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(CONTENTS[which])) as archive, zipfile.ZipFile(changed, "w") as copy:
        names = archive.namelist()
        for name in names:
            content = archive.read(name)
            copy.writestr(name, damaged(content, hits) if name == names[member % len(names)] else content)
    file = tmp_path / FILES[which].name
    file.write_bytes(changed.getvalue())
    assert told_rows(bring_in(anywhere, file))


HOSTILE = [
    *("", " ", "\t", "'", "=", '=""', '="', "''", "=1+1", "@SUM(A1)", "-", "--", "无", "null", "\u200b", "\ufeff"),
    *(
        "合计",
        "总计：",
        "共3条",
        "订单编号",
        "3.00123E+18",
        "3001230000000000000",
        "1e400",
        "-1",
        "-0.005",
        "99999999999999.99",
    ),
    *(
        "NaN",
        "inf",
        "９９．５元",
        "٣٤",
        "²",
        "½",
        "1,2,3",
        "1;2;3",
        ";;;",
        "0;0",
        "1;2",
        "A;B",
        "0x1F",
        "1_000",
        "1 000",
    ),
    *(
        "0000-00-00",
        "9999-12-31 23:59:59",
        "2026-02-30",
        "11-03",
        "20261399",
        "99999",
        "46329.999999999",
        "2026-11-03T09:30Z",
    ),
    *(
        "##Kd8s/x==",
        "$$ab12==",
        "##",
        "***",
        "138****0000",
        "(删除)等待出库",
        "(((",
        "（（）",
        "交易关闭，交易成功",
        "待发货" * 50,
    ),
    *(
        "𠮷㛃",
        "e\u0301",
        "\u202eabc",
        "a\nb\r\nc",
        'x"y',
        "颜色:;尺码",
        ":::",
        "；；：",
        "SF0220481613112-顺丰,裙;红",
        "No:",
        "x" * 5_000,
    ),
    *("261399-1", "000000-0", "26-1", "['a']", "{}{}", "%s%d", "'; DROP TABLE shop_order; --", "\x01\x02", "\ud7ff"),
]


def rows_of(file: Path) -> list[list[str]]:
    if file.suffix == ".xlsx":
        with closing(openpyxl.load_workbook(file)) as book:
            rows = [
                [str(cell or "") for cell in row] for row in book.worksheets[0].iter_rows(max_row=6, values_only=True)
            ]
    else:
        encoding = "utf-8-sig" if file is DOUYIN else "gb18030"
        rows = list(csv.reader(file.read_text(encoding).splitlines()[:6]))
    return rows


TABLES = [rows_of(file) for file in (ORDERS_2025, LINES_2019, LINES_2025, PINDUODUO, JD, DOUYIN)]
replaced = st.tuples(
    st.integers(0, 5), st.floats(0, 1, exclude_max=True), st.sampled_from(HOSTILE) | st.text(max_size=20)
)


@fuzzed(100)
@given(
    st.sampled_from(range(len(TABLES))), st.lists(replaced, min_size=1, max_size=12), st.sampled_from(["csv", "xlsx"])
)
@example(5, [(1, 4 / 74, "2;1"), (1, 0.0, "")], "csv")
def test_hostile_cells(anywhere: ShopFolder, tmp_path: Path, which: int, cells: list, kind: str) -> None:
    rows = [list(row) for row in TABLES[which]]
    for place, where, cell in cells:
        row = rows[place % len(rows)]
        row[int(where * len(row))] = cell
    file = tmp_path / f"hostile.{kind}"
    if kind == "csv":
        with file.open("w", encoding="utf-8", errors="replace", newline="") as target:
            csv.writer(target).writerows(rows)
    else:
        book = openpyxl.Workbook()
        for row in rows:
            book.worksheets[0].append([ILLEGAL_CHARACTERS_RE.sub("", cell) for cell in row])
        book.save(file)
    assert told_rows(bring_in(anywhere, file))


def test_every_hostile_value_in_every_column(anywhere: ShopFolder, tmp_path: Path) -> None:
    for number, rows in enumerate(TABLES):
        header, good = rows[0], rows[2]
        width = len(header)
        hostile = [
            [
                HOSTILE[(place + column * 7) % len(HOSTILE)] if column == place % width else cell
                for column, cell in enumerate(good)
            ]
            for place in range(max(width, len(HOSTILE)))
        ]
        file = tmp_path / f"{number}.csv"
        with file.open("w", encoding="utf-8", newline="") as target:
            csv.writer(target).writerows([header, good, *hostile])
        results = bring_in(anywhere, file)
        assert results and told_rows(results)
        assert results[0].counts.inserted + results[0].counts.updated + results[0].counts.unchanged > 0
