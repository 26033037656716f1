"""What couriers' files say, in all the forms they have: columns, amounts, days, signs, and what is no line."""

import tempfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopdesk.claims.statements.mappings import Mappings, forget, list_mappings, remember, remembered
from shopdesk.claims.statements.parsing import statement_amount, statement_day
from shopdesk.claims.statements.reading import ReadStatement, UnknownColumns, read_statement
from shopdesk.claims.statements.roles import Spoken, role_and_paid, signs_of
from shopdesk.claims.states import LineRole, StatementKind
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.sheets.reading import header_key
from tests.claims.scene import Scene
from tests.claims.statement_scene import SAMPLES, Reconciling
from tests.shop_folder import DATA

Rows = Sequence[Sequence[Any]]
PAYOUT, BILL = StatementKind.PAYOUT, StatementKind.BILL


def sheet(folder: Path, rows: Rows, name: str = "理赔.xlsx") -> Path:
    """A workbook as couriers' systems write it, every row as given."""
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    path = folder / name
    book.save(path)
    return path


def read(path: Path, **named: Any) -> ReadStatement:
    (found,) = read_statement(path, Mappings(), **named)
    return found


def paid(path: Path, **named: Any) -> list[tuple[str, int]]:
    return [(line.tracking_no, line.paid_fen) for line in read(path, **named).lines]


@pytest.mark.parametrize(
    ("name", "lines", "amount", "left_out"),
    [
        ("顺丰月结账单_2026-10.xlsx", 51, 1_600, ["月结权益优惠", "1 10-31 满减 -50.00"]),
        ("中通账单_2026-10.xlsx", 42, 450, []),
        ("申通账单_2026-10.xls", 56, 420, ["件量 56", "账单合计 1.00", "剩余应收 0"]),
    ],
)
def test_the_bills_of_the_couriers(scene: Scene, name: str, lines: int, amount: int, left_out: list[str]) -> None:
    (found,) = read_statement(SAMPLES / name, scene.ask(remembered))
    assert (found.kind, found.month, len(found.lines), found.failed) == (BILL, "2026-10", lines, [])
    assert {line.paid_fen for line in found.lines} == {0}
    charged = {line.amount_fen for line in found.lines if line.role is LineRole.FREIGHT}
    assert charged == {amount}
    assert [one.value for one in found.left_out] == left_out
    courier = next(one for one in scene.ask(remembered).couriers if one.id == found.courier_id)
    assert courier.name[:2] == name[:2]


def test_days_without_a_year_are_of_the_bills_month(scene: Scene) -> None:
    (found,) = read_statement(SAMPLES / "顺丰月结账单_2026-10.xlsx", scene.ask(remembered))
    assert {line.paid_on.year for line in found.lines if line.paid_on} == {2026}
    assert found.lines[0].paid_on == date(2026, 10, 1)
    insured = [line for line in found.lines if line.kind_word == "保价"]
    assert {(line.role, line.amount_fen, line.paid_fen) for line in insured} == {(LineRole.OTHER, 300, 0)}


def test_the_remaining_layout_of_the_couriers(tmp_path: Path) -> None:
    header = ("物流单号", "物料商家", "物料客户", "重量", "揽收目的地网点", "日期", "差额", "充单", "运费")
    path = sheet(tmp_path, [header, ("YT8602335301204", "", "", 1.2, "", "2026-10-05", "", "", 5.5)], "圆通.xlsx")
    (line,) = read(path).lines
    assert (line.role, line.amount_fen, line.paid_on) == (LineRole.FREIGHT, 550, date(2026, 10, 5))


@pytest.mark.parametrize(
    ("cell", "fen"),
    [
        ("92", 9_200), ("92.5元", 9_250), ("￥1,304.00", 130_400), ("１２．５０", 1_250), ("(5.00)", -500),
        ("（5.00）", -500), ("-5", -500), ("−5.00", -500), ("5.00-", -500), ("", None), ("-", None),
        ("0", 0), ("¥-5.00", -500), ("5 元", 500), ("1 234.50", 123_450), ("-12\u00a0345\u00a0678", -1_234_567_800),
    ],
)  # fmt: skip
def test_amounts_as_couriers_write_them(cell: str, fen: int | None) -> None:
    assert statement_amount(cell) == fen


@pytest.mark.parametrize(
    "cell", ["九十", "(赔)", "1.2.3", "12 34", "1234 567", "1 2345", "--5", "5-5", "1e400", "=1+1"]
)
def test_what_is_no_amount_is_told(cell: str) -> None:
    with pytest.raises(UserError, match=r"not an amount|too large"):
        statement_amount(cell)


@given(st.integers(-(10**9), 10**9))
def test_every_way_to_write_an_amount_means_the_same(fen: int) -> None:
    plain, shown = f"{abs(fen) // 100}.{abs(fen) % 100:02d}", format_yuan(abs(fen))
    if fen < 0:
        ways = [f"-{plain}", f"({plain})", f"（{shown}）", f"{plain}-", format_yuan(fen), f"−{plain}元"]
    else:
        ways = [plain, shown, f"{plain}元", shown.removeprefix("￥"), f"+{plain}"]
    assert [statement_amount(way) for way in ways] == [fen] * len(ways)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026/11/03", date(2026, 11, 3)), ("2026-11-3", date(2026, 11, 3)), ("2026年11月3日", date(2026, 11, 3)),
        ("20261103", date(2026, 11, 3)), ("2026.11.03", date(2026, 11, 3)), ("11-03", date(2026, 11, 3)),
        ("11/3", date(2026, 11, 3)), ("11月3日", date(2026, 11, 3)), ("01-05", date(2027, 1, 5)),
        ("26-11-03", date(2026, 11, 3)), ("26/11/3", date(2026, 11, 3)), ("2026-11-03 20:19:27", date(2026, 11, 3)),
        ("2026/11/3 上午 9:00", date(2026, 11, 3)), ("2026-11-03 下午03:15:00", date(2026, 11, 3)),
        ("46329", date(2026, 11, 3)), (datetime(2026, 11, 3, 23, 59), date(2026, 11, 3)), ("", None),
    ],
)  # fmt: skip
def test_days_as_couriers_write_them(cell: str | datetime, day: date | None) -> None:
    assert statement_day(cell, "2026-10") == day


def test_a_year_that_nothing_tells_is_asked_for(tmp_path: Path) -> None:
    path = sheet(tmp_path, [("运单号", "赔付金额", "打款日期"), ("YT8602335301204", 92, "11-03")])
    assert read(path).failed[0].reason.endswith("Say which month the file is for, and try again.")
    assert read(path, month="2026-12").lines[0].paid_on == date(2026, 11, 3)


def test_rows_that_are_no_lines_are_told_and_none_is_lost(tmp_path: Path) -> None:
    rows = [
        ("圆通速递理赔明细（2026年10月）",),
        ("网点：余杭", "", "", ""),
        ("序号", "运单号", "赔付金额", "备注"),
        ("1", "YT8602335301204", "92.00", ""),
        ("", "", "", ""),
        ("小计", "", "92.00", ""),
        ("序号", "运单号", "赔付金额", "备注"),
        ("2", "", "20.00", "单号见附件"),
        ("3", "YT1775257444318", "", "待核"),
        ("4", "见备注", "30.00", ""),
        ("5", "YT1775257444318,YT4349374991407", "40.00", ""),
        ("6", "3.51E+17", "50.00", ""),
        ("7", "YT4349374991407", "六十", ""),
        ("第二部分：拒赔件", "", "", ""),
        ("总计", "", "232.00", ""),
        ("制表人：张三", "", "", ""),
    ]
    found = read(sheet(tmp_path, rows))
    assert [(line.row_no, line.tracking_no, line.paid_fen) for line in found.lines] == [(4, "YT8602335301204", 9_200)]
    assert [one.row for one in found.left_out] == [6, 7, 14, 15, 16]
    assert [(one.row, one.column, one.value) for one in found.failed] == [
        (8, "运单号", ""), (9, "赔付金额", ""), (10, "运单号", "见备注"),
        (11, "运单号", "YT1775257444318,YT4349374991407"), (12, "运单号", "3.51E+17"), (13, "赔付金额", "六十"),
    ]  # fmt: skip
    assert len(found.failed_rows) == 6
    assert found.month == "2026-10"


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("YT8602335301204;", "YT8602335301204"), ("YT8602335301204（补）", "YT8602335301204"),
        ("YT 8602 3353 01204", "YT8602335301204"), ("YT\u200b8602335301204", "YT8602335301204"),
        ("812345678901234.0", "812345678901234"), ("No: YT8602335301204", "YT8602335301204"),
    ],
)  # fmt: skip
def test_numbers_as_couriers_write_them(tmp_path: Path, cell: str, number: str) -> None:
    assert paid(sheet(tmp_path, [("运单号", "赔付金额"), (cell, 92)])) == [(number, 9_200)]


@pytest.mark.parametrize("cell", ["YT8602335301204\nYT8602335301205", "YT8602335301204 YT8602335301205"])
def test_two_numbers_in_one_cell_are_not_one(tmp_path: Path, cell: str) -> None:
    (problem,) = read(sheet(tmp_path, [("运单号", "赔付金额"), (cell, 92)])).failed
    assert problem.reason.startswith("Several tracking numbers share one amount.")


def test_a_header_under_a_long_preface_is_found(tmp_path: Path) -> None:
    preface = [(f"第 {place} 条说明",) for place in range(20)]
    assert paid(sheet(tmp_path, [*preface, ("运单号", "赔付金额"), ("YT8602335301204", 92)])) == [
        ("YT8602335301204", 9_200)
    ]


def test_a_number_that_excel_cut_is_told(tmp_path: Path) -> None:
    path = sheet(tmp_path, [("运单号", "赔付金额"), (779926938809843123, 92)])
    found = read(path)
    assert found.lines == []
    assert "Damaged number" in found.failed[0].reason


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_text_files_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "圆通.csv"
    path.write_text("运单号,赔付金额,理赔类型\n\tYT8602335301204,92.00,破损\n", encoding=encoding)
    (line,) = read(path).lines
    assert (line.tracking_no, line.paid_fen, line.kind_word) == ("YT8602335301204", 9_200, "破损")


def test_what_was_paid_is_taken_never_what_was_asked_for(tmp_path: Path) -> None:
    header = ("运单号", "申请金额", "赔付金额", "打款金额")
    path = sheet(tmp_path, [header, ("YT8602335301204", 300, 200, 100), ("YT1775257444318", 300, 200, None)])
    found = read(path)
    assert found.columns["amount"] == "打款金额"
    assert [(line.tracking_no, line.paid_fen) for line in found.lines] == [("YT8602335301204", 10_000)]
    assert [(one.row, one.column) for one in found.failed] == [(3, "打款金额")]  # it is not paid yet
    only_asked = sheet(tmp_path, [("运单号", "申请金额"), ("YT8602335301204", 300)], "申请.xlsx")
    with pytest.raises(UnknownColumns):
        read(only_asked)


@pytest.mark.parametrize(
    ("kind", "lines", "expected"),
    [
        # A list of compensation: what is below zero is taken back; a word alone does it where no sign does.
        (PAYOUT, [("破损", 92), ("冲正", -5)], [9_200, -500]),
        (PAYOUT, [("破损", 92), ("冲正", 5)], [9_200, -500]),
        (PAYOUT, [("破损", 92), ("冲正", -5), ("冲正", 5)], [9_200, -500, 500]),
        (PAYOUT, [("", 92), ("", -92)], [9_200, -9_200]),
        # A bill: what is below zero is for us, freight and rebates are no compensation.
        (BILL, [("运费", 5), ("理赔", -92)], [0, 9_200]),
        (BILL, [("运费", 5), ("", -92)], [0, 9_200]),
        (BILL, [("运费", 5), ("理赔", 92)], [0, 9_200]),
        (BILL, [("理赔", -92), ("理赔冲正", 5)], [9_200, -500]),
        (BILL, [("理赔", -92), ("破损", 5)], [9_200, -500]),
        (BILL, [("保价", 3), ("满减优惠", -50), ("运费冲正", -5)], [0, 0, 0]),
        (BILL, [("保价赔付", -92), ("赔款扣回", 92)], [9_200, -9_200]),
    ],
)
def test_signs_and_words(kind: StatementKind, lines: list[tuple[str, int]], expected: list[int]) -> None:
    spoken = [Spoken(words, yuan * 100) for words, yuan in lines]
    signs = signs_of(kind, spoken)
    assert [role_and_paid(kind, one, signs)[1] for one in spoken] == expected


def test_unknown_columns_are_asked_for_once(scene: Scene, tmp_path: Path) -> None:
    reconciling = Reconciling(scene, tmp_path)
    rows = [("某某网点",), ("货号", "号头", "补款"), ("1", "YT8602335301204", "92"), ("2", "YT1775257444318", "20")]
    path = sheet(tmp_path, rows)
    with pytest.raises(UnknownColumns) as asked:
        reconciling.read(path)
    table = asked.value.table
    assert table.missing == ("tracking_no", "amount")
    best = table.candidates[0]
    assert (best.row_no, best.names) == (2, ("货号", "号头", "补款"))
    assert best.samples[1] == ("YT8602335301204", "YT1775257444318")
    columns = {"tracking_no": "号头", "amount": "补款"}
    assert [line.paid_fen for line in reconciling.read(path, columns=columns).lines] == [9_200, 2_000]
    with pytest.raises(UserError, match="Amount"):
        scene.do(remember, reconciling.courier_id, best.names, PAYOUT, {"tracking_no": "号头"})
    scene.do(remember, reconciling.courier_id, best.names, PAYOUT, columns)
    found = reconciling.read(sheet(tmp_path, [("补款", "号头", "货号"), ("30", "YT4349374991407", "")], "十一月.xlsx"))
    assert (found.remembered, found.courier_id) == (True, reconciling.courier_id)
    assert [(line.tracking_no, line.paid_fen) for line in found.lines] == [("YT4349374991407", 3_000)]
    (known,) = scene.ask(list_mappings)
    assert (known.courier, known.columns) == ("圆通速递", columns)
    scene.do(forget, known.id)
    with pytest.raises(UnknownColumns):
        reconciling.read(path)


def test_what_ends_a_short_list_is_not_offered_as_its_titles(tmp_path: Path) -> None:
    rows = [("号头", "补款"), ("YT8602335301204", 92), ("YT1775257444318", 20), ("合计", 112), ("备注", "合计")]
    with pytest.raises(UnknownColumns) as asked:
        read(sheet(tmp_path, rows))
    assert [one.row_no for one in asked.value.table.candidates] == [1, 2, 3, 5, 4]


def test_what_somebody_said_counts_before_the_names(scene: Scene, tmp_path: Path) -> None:
    reconciling = Reconciling(scene, tmp_path)
    header = ("运单号", "赔付金额", "实到")
    path = sheet(tmp_path, [header, ("YT8602335301204", 92, 90)])
    assert [line.paid_fen for line in reconciling.read(path).lines] == [9_200]
    scene.do(remember, reconciling.courier_id, header, PAYOUT, {"tracking_no": "运单号", "amount": "实到"})
    assert [line.paid_fen for line in reconciling.read(path).lines] == [9_000]
    assert header_key(header) == header_key(("实到", " 运单号", "", "赔付金额"))


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        # Merged cells: only the first of a name above several columns has it.
        (
            [("运单号", "理赔信息", None, "打款日期"), (None, "理赔类型", "赔付金额", None)],
            ("YT8602335301204", "遗失", 92, "2026-10-28"),
        ),
        (
            [("运单号", "赔付", None, "打款"), (None, "类型", "金额", "日期")],
            ("YT8602335301204", "遗失", 92, "2026-10-28"),
        ),
        (
            [("序号", "运单号", "申请", None, "赔付", None), (None, None, "原因", "金额", "金额", "日期")],
            (1, "YT8602335301204", "遗失", 999, 92, "2026-10-28"),
        ),
    ],
)
def test_names_in_two_rows_are_read_together(tmp_path: Path, rows: Rows, line: Sequence[Any]) -> None:
    path = sheet(tmp_path, [("圆通速递 2026年10月",), *rows, line])
    found = read(path)
    assert [(line.row_no, line.tracking_no, line.paid_fen) for line in found.lines] == [(4, "YT8602335301204", 9_200)]
    assert found.header_row == 3 and not found.failed
    again = read(path, columns=found.columns)
    assert again.lines == found.lines


def test_amounts_asked_for_in_two_rows_are_not_taken_for_paid_ones(tmp_path: Path) -> None:
    rows = [("运单号", "申请信息", None), (None, "理赔类型", "金额"), ("YT8602335301204", "遗失", 999)]
    with pytest.raises(UnknownColumns) as refused:
        read(sheet(tmp_path, rows))
    assert refused.value.table.candidates[0].names == ("运单号", "理赔类型", "申请信息金额")


def test_several_sheets_are_several_statements(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for title, number in (("杭州", "YT8602335301204"), ("宁波", "YT1775257444318")):
        one = book.create_sheet(title)
        one.append(["运单号", "赔付金额"])
        one.append([number, 92])
    notes = book.create_sheet("说明")
    notes.append(["甲", "乙"])
    path = tmp_path / "圆通.xlsx"
    book.save(path)
    first, second = read_statement(path, Mappings())
    assert [(first.sheet_name, len(first.lines)), (second.sheet_name, len(second.lines))] == [("杭州", 1), ("宁波", 1)]
    assert [one.value for one in first.left_out] == ["说明"]


@pytest.mark.parametrize("name", sorted(path.name for path in (DATA / "broken").iterdir() if path.is_file()))
def test_broken_files_are_refused_in_a_sentence(name: str) -> None:
    with suppress(UserError):
        found = read_statement(DATA / "broken" / name, Mappings())
        assert all(one.lines or one.failed or one.left_out for one in found)


def test_a_file_of_orders_is_no_statement(tmp_path: Path) -> None:
    path = sheet(tmp_path, [("订单编号", "买家昵称"), ("3001000000000000100", "小鱼儿24")])
    with pytest.raises(UnknownColumns):
        read(path)
    with pytest.raises(UserError, match="empty"):
        read(sheet(tmp_path, [], "空.xlsx"))


CELLS = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False, allow_infinity=False),
    st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)),
    st.sampled_from(
        ["YT8602335301204", "SF8461326620858", "3.51E+17", "合计", "小计", "冲正", "理赔", "92", "-5", "(5.00)", "元",
         "2026/11/03", "10-05", "运单号", "赔付金额", "'YT1", '="YT8602335301204"', "\t", "—", "=1+1", "0"]
    ),
)  # fmt: skip


@settings(max_examples=120)
@given(st.lists(st.lists(CELLS, max_size=6), max_size=12), st.booleans())
def test_whatever_stands_in_a_file_is_taken_told_or_refused(rows: list[list[Any]], under_a_header: bool) -> None:
    told = [("运单号", "赔付金额", "理赔类型", "打款日期", "备注"), *rows] if under_a_header else rows
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "圆通.csv"
        text = "\n".join(
            ",".join('"{}"'.format("" if cell is None else str(cell).replace('"', '""')) for cell in row)
            for row in told
        )
        path.write_text(text, encoding="utf-8", errors="replace", newline="")
        found: list[ReadStatement] = []
        with suppress(UserError):
            found = read_statement(path, Mappings())
    for one in found:
        numbers = [line.row_no for line in one.lines]
        assert len(set(numbers)) == len(numbers)
        # Each row is taken once, or told; and a line always speaks of a parcel or an order.
        assert not set(numbers) & {problem.row for problem in [*one.left_out, *one.failed]}
        assert all(line.tracking_key and len(line.tracking_key) <= 64 for line in one.lines)
        assert len({line.digest for line in one.lines}) == len(one.lines)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.sampled_from(["YT0000000000001", "YT0000000000002"]), st.integers(-3, 3)), min_size=1, max_size=8
    ),
    st.randoms(use_true_random=False),
)
def test_the_same_lines_in_another_order_are_the_same_statement(lines: list[tuple[str, int]], chance: Any) -> None:
    header = ("运单号", "赔付金额")
    mixed = list(lines)
    chance.shuffle(mixed)
    with tempfile.TemporaryDirectory() as folder:
        one = read(sheet(Path(folder), [header, *lines], "一.xlsx"))
        other = read(sheet(Path(folder), [header, *mixed], "二.xlsx"))
    assert one.digest == other.digest
    assert {line.digest for line in one.lines} == {line.digest for line in other.lines}
