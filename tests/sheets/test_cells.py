"""One cell: guards come off, damage is told, and what cannot be read gets a sentence."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.errors import UserError
from shopdesk.core.money import decimal_yuan, format_yuan
from shopdesk.sheets.cells import (
    DamagedNumberError,
    YearMissingError,
    amount_fen,
    clean_text,
    day,
    identifier,
    instant,
    is_damaged_number,
    looks_rounded,
    pairs,
    tracking_numbers,
    whole_number,
)
from shopdesk.sheets.raw import DamagedNumber, SheetText

TEXTS = st.text(max_size=60)
FEN = st.integers(-(10**12), 10**12)
MOMENTS = st.datetimes(datetime(1992, 1, 1), datetime(2170, 12, 31)).map(lambda moment: moment.replace(microsecond=0))


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('="3510000000000000001"', "3510000000000000001"),
        ('=""', ""),
        ("'13800000000", "13800000000"),
        ("'100\t", "100"),
        ("\t6917", "6917"),
        ("6917\t", "6917"),
        ("\xa0王　", "王"),
        ("null", ""),
        ("'null", ""),
        ("-", ""),
        ("--", ""),
        ("无", ""),
        ("=1+1", "=1+1"),
        ("第一行\n第二行", "第一行\n第二行"),
        ("没有", "没有"),
        ("", ""),
    ],
)
def test_guards_come_off_and_texts_stay(cell: str, text: str) -> None:
    assert clean_text(cell) == text


@given(TEXTS)
def test_cleaning_a_plain_text_twice_changes_nothing(text: str) -> None:
    once = clean_text(text)
    if not once.startswith(("'", '="')):
        assert clean_text(once) == once


@pytest.mark.parametrize(
    "cell", ["3.51E+17", "3.00123e+18", DamagedNumber("3E+18"), "3001230000000000000", "35100000000000000000"]
)
def test_damaged_identifiers_are_refused(cell: str) -> None:
    with pytest.raises(DamagedNumberError, match="Damaged number"):
        identifier(cell)


@pytest.mark.parametrize(
    "cell",
    [
        '="3001230000000000000"',
        "'3001230000000000000",
        SheetText("3001230000000000000"),
        "3001230000000000107",
        "001",
        "2026E1",
    ],
)
def test_whole_identifiers_are_kept(cell: str) -> None:
    assert identifier(cell) == clean_text(cell)
    assert not is_damaged_number(cell)


@given(st.integers(10**17, 10**19 - 1))
def test_what_excel_does_to_a_bare_number_is_noticed(number: int) -> None:
    """Excel keeps 15 digits; only a number it does not change can go through."""
    rounded = f"{number // 10 ** (len(str(number)) - 15)}{'0' * (len(str(number)) - 15)}"
    assert looks_rounded(rounded)
    assert not looks_rounded(f'="{rounded}"')
    if str(number) != rounded:
        assert identifier(str(number)) == str(number)


@pytest.mark.parametrize(
    ("cell", "fen"),
    [
        ("89.50", 8950),
        ("0元", 0),
        ("¥89.50", 8950),
        ("￥1,234.00", 123400),
        ("499.00（系统计算中，该值仅供参考）", 49900),
        ("无退款申请", None),
        ("-50.00", -5000),
        ("", None),
        ("--", None),
        ("4.5", 450),
        ('="12.00"', 1200),
    ],
)
def test_amounts_in_every_form(cell: str, fen: int | None) -> None:
    assert amount_fen(cell) == fen


@given(FEN)
def test_amounts_are_exact(fen: int) -> None:
    assert (
        amount_fen(str(decimal_yuan(fen)))
        == amount_fen(format_yuan(fen))
        == amount_fen(f"{decimal_yuan(fen)}元")
        == fen
    )


@given(TEXTS)
@pytest.mark.parametrize("parse", [amount_fen, whole_number, instant, day, tracking_numbers, identifier, pairs])
def test_any_text_is_read_or_refused(parse: Callable[[str], object], text: str) -> None:
    with suppress(UserError):
        parse(text)


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2017-07-08 00:42:32", datetime(2017, 7, 7, 16, 42, 32, tzinfo=UTC)),
        ("2016/5/23 22:02", datetime(2016, 5, 23, 14, 2, tzinfo=UTC)),
        ("20261103", datetime(2026, 11, 2, 16, tzinfo=UTC)),
        ("46329.5", datetime(2026, 11, 3, 4, tzinfo=UTC)),
        ("2026年11月3日 10:05", datetime(2026, 11, 3, 2, 5, tzinfo=UTC)),
        (datetime(2026, 11, 3, 8), datetime(2026, 11, 3, tzinfo=UTC)),
        ("1988-07-01 00:00:00", datetime(1988, 6, 30, 15, tzinfo=UTC)),  # China had summer time then
        ("", None),
        ("-", None),
    ],
)
def test_times_are_china_time(cell: str | datetime, moment: datetime | None) -> None:
    assert instant(cell) == moment


@given(MOMENTS)
def test_every_way_to_write_a_time_is_the_same_time(moment: datetime) -> None:
    expected = moment.replace(tzinfo=UTC) - timedelta(hours=8)
    serial = (moment - datetime(1899, 12, 30)) / timedelta(days=1)
    written = [
        f"{moment:%Y-%m-%d %H:%M:%S}",
        f"{moment.year}/{moment.month}/{moment.day} {moment.hour}:{moment:%M:%S}",
        f"{moment:%Y%m%d%H%M%S}",
        f"'{moment:%Y-%m-%dT%H:%M:%S}\t",
        f"{serial:.8f}",
    ]
    assert {instant(cell) for cell in written} == {expected}
    assert day(written[0]) == moment.date()


@pytest.mark.parametrize(
    "cell", ["2026-13-01", "2026-02-30 10:00:00", "10000000", "12", "yesterday", "9999-12-31 00:00:00"]
)
def test_what_is_no_time(cell: str) -> None:
    with pytest.raises(UserError, match="not a date or time"):
        instant(cell)


def test_the_year_comes_from_the_bill() -> None:
    assert day("10-03", period="2026-10") == date(2026, 10, 3)
    assert day("12-31", period="2027-01") == date(2026, 12, 31)
    assert day("01-02", period="2026-12") == date(2027, 1, 2)
    with pytest.raises(YearMissingError):
        day("10-03")


def test_counts() -> None:
    assert [whole_number(cell) for cell in ("3", "3.0", "1,200", "２", "-1", "3件", "", '="4"')] == [
        3,
        3,
        1200,
        2,
        -1,
        3,
        None,
        4,
    ]
    for cell in ("1.5", "three", "1E+16"):
        with pytest.raises(UserError, match="whole number"):
            whole_number(cell)


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("No:2213123123", ["2213123123"]),
        ("No:SF1234567890123", ["SF1234567890123"]),
        ("SF0220481613112-顺丰速运,春季 T恤2026新款", ["SF0220481613112"]),
        ("YT0001112223334,YT0001112223335;78901234567890", ["YT0001112223334", "YT0001112223335", "78901234567890"]),
        ("YT0001112223334；YT0001112223334", ["YT0001112223334"]),
        ("SF0000000000001-顺丰速运,裙;YT0000000000002-圆通速递,裤", ["SF0000000000001", "YT0000000000002"]),
        ("无需物流", []),
        ("-", []),
    ],
)
def test_tracking_numbers(cell: str, numbers: list[str]) -> None:
    assert tracking_numbers(cell) == numbers


def test_damaged_tracking_numbers_are_told() -> None:
    with pytest.raises(DamagedNumberError):
        tracking_numbers("7.89E+14")


def test_attributes_with_either_colon() -> None:
    assert pairs("颜色分类:红色;尺码：XL") == [("颜色分类", "红色"), ("尺码", "XL")]
    assert pairs("红色,XL") == [("", "红色,XL")]
    assert pairs("备注：比例 1:2；") == [("备注", "比例 1:2")]
    assert pairs("") == []
