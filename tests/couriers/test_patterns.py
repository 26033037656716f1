"""Expressions of tracking numbers: understood as written, refused where one number could keep the desk busy."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.couriers.patterns import LONGEST_PATTERN, pattern_problem, ways_to_match
from shopdesk.couriers.service import DEFAULT_COURIERS

ENOUGH = 20_001  # counting stops here


@pytest.mark.parametrize("pattern", [pattern for courier in DEFAULT_COURIERS for pattern in courier.patterns])
def test_the_expressions_every_shop_begins_with_are_fine(pattern: str) -> None:
    assert pattern_problem(pattern) == ""


@pytest.mark.parametrize(
    "pattern", [r"^[A-Z]{1,3}\d{6,12}[A-Z]?$", r"^(\d{4}-?){3}$", r"\d+", r"^[]A]\d{3}$", r"^\(\d{4}\)\d+$", "^ABC$"]
)
def test_what_people_write_is_taken(pattern: str) -> None:
    assert pattern_problem(pattern) == ""


@pytest.mark.parametrize(
    ("pattern", "because"),
    [
        ("^YT[0-9{13}$", "not an expression"),
        ("(", "not an expression"),
        ("^[[a-z]]$", "not an expression"),  # would mean something else in a later Python
        ("*", "not an expression"),
        (r"^(\d+)+$", "too many ways"),
        (r"^(a|a)*$", "fits every"),
        (r"^(a|a)+$", "too many ways"),
        (r"^.*.*.*x$", "too many ways"),
        (r"^(?:\d?){40}\d{40}$", "too many ways"),
        (r"^(\d)\1$", "looks back"),
        (r"^(?=YT)\w{15}$", "looks back or ahead"),
        (r"(?i)^yt\d{13}$", "looks back or ahead"),
        (r".*", "fits every"),
        ("|YT", "fits every"),
        ("A" * (LONGEST_PATTERN + 1), "longer than 200"),
    ],
)
def test_what_cannot_stand_for_numbers_is_refused_in_words(pattern: str, because: str) -> None:
    assert because in pattern_problem(pattern)


def test_a_backslash_before_a_digit_is_no_group_when_it_is_one_itself() -> None:
    assert pattern_problem(r"^A\\1$") == ""


Counted = tuple[str, int]  # an expression, and in how many ways it may be tried on a number


def _once(inner: st.SearchStrategy[Counted]) -> st.SearchStrategy[Counted]:
    either = st.tuples(inner, inner).map(lambda two: (f"({two[0][0]}|{two[1][0]})", two[0][1] + two[1][1]))
    both = st.tuples(inner, inner).map(lambda two: (two[0][0] + two[1][0], two[0][1] * two[1][1]))
    some = st.tuples(inner, st.integers(0, 3), st.integers(0, 3)).map(
        lambda one: (f"(?:{one[0][0]}){{{one[1]},{one[1] + one[2]}}}", _times(one[0][1], one[1], one[1] + one[2]))
    )
    any_number = inner.map(lambda one: (f"(?:{one[0]})+", _times(one[1], 1, 64)))
    return either | both | some | any_number


def _times(ways: int, fewest: int, most: int) -> int:
    return sum(ways**count for count in range(fewest, most + 1))


ONE = st.sampled_from(
    [("A", 1), (r"\d", 1), ("[A-Z0-9]", 1), (r"[^|)(*\]]", 1), (r"\(", 1), ("Y?", 2), (r"\d{2,4}", 3)]
)


@given(st.recursive(ONE, _once, max_leaves=8))
def test_the_ways_to_read_a_number_are_counted_through_every_bracket(counted: Counted) -> None:
    pattern, ways = counted
    re.compile(pattern)
    assert ways_to_match("^" + pattern) == min(ways, ENOUGH)
