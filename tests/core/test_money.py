"""Money: what is written is what is read, and shares sum to their total."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.errors import UserError
from shopdesk.core.money import MAX_FEN, allocate_fen, decimal_yuan, fen_from_decimal, format_yuan, parse_fen

FEN = st.integers(-MAX_FEN, MAX_FEN)


@given(FEN)
def test_what_is_shown_can_be_entered_again(fen: int) -> None:
    assert parse_fen(format_yuan(fen)) == fen
    assert parse_fen(str(decimal_yuan(fen))) == fen
    assert fen_from_decimal(decimal_yuan(fen)) == fen


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("12.5", 1250),
        ("￥1,234.00", 123_400),
        ("¥ 12", 1200),
        ("0元", 0),
        ("-3.2", -320),
        ("￥-3.20", -320),
        ("-￥3.20", -320),
        (".5", 50),
        ("１２．５０", 1250),
        ("12.345", 1235),
        ("-12.345", -1235),
        ("RMB 8", 800),
        ("1e3", None),
        ("", None),
        ("-", None),
        ("￥", None),
        ("1,23", None),
        ("12.5.1", None),
        ("--5", None),
        ("nan", None),
        ("Infinity", None),
        ("1 000", None),
        ("五元", None),
        ("²", None),
        ("9" * 30, None),
    ],
)
def test_what_people_and_exports_write(text: str, fen: int | None) -> None:
    if fen is None:
        with pytest.raises(UserError):
            parse_fen(text)
    else:
        assert parse_fen(text) == fen


@given(st.text(max_size=12))
def test_any_text_is_an_amount_or_refused(text: str) -> None:
    with suppress(UserError):
        assert abs(parse_fen(text)) <= MAX_FEN


@given(st.decimals(allow_nan=True, allow_infinity=True))
def test_any_decimal_is_an_amount_or_refused(yuan: Decimal) -> None:
    with suppress(UserError):
        assert abs(Decimal(fen_from_decimal(yuan)) / 100 - yuan) <= Decimal("0.005")


@given(FEN, st.lists(st.integers(0, 10**12), min_size=1, max_size=40))
def test_shares_sum_exactly_and_are_fair(total: int, weights: list[int]) -> None:
    parts = allocate_fen(total, weights)
    assert sum(parts) == total
    whole = sum(weights)
    for part, weight in zip(parts, weights, strict=True):
        if whole:
            assert abs(part * whole - total * weight) < whole
            assert weight or part == 0
        else:
            assert abs(part * len(weights) - total) < len(weights)


def test_nothing_is_shared_among_nobody() -> None:
    assert allocate_fen(100, []) == []
