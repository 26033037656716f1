"""Drafts that are written down as plain data come back as they were, and rubbish does not."""

import json
from datetime import date
from enum import Enum
from typing import Any, NamedTuple, NewType

from hypothesis import given
from hypothesis import strategies as st

from shopdesk.ui.plain_values import draft_from_plain, plain_draft

PersonId = NewType("PersonId", int)


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Line(NamedTuple):
    """A part of a draft."""

    title: str
    pieces: int


class Wish(NamedTuple):
    """A draft with a field of every kind."""

    text: str
    number: int | None
    sure: bool
    day: date | None
    colour: Colour
    person: PersonId | None
    people: tuple[PersonId, ...]
    lines: tuple[Line, ...]


words = st.text(max_size=6)
people = st.integers().map(PersonId)
wishes = st.builds(
    Wish,
    text=words,
    number=st.none() | st.integers(),
    sure=st.booleans(),
    day=st.none() | st.dates(),
    colour=st.sampled_from(Colour),
    person=st.none() | people,
    people=st.lists(people, max_size=3).map(tuple),
    lines=st.lists(st.builds(Line, words, st.integers()), max_size=3).map(tuple),
)
rubbish = st.sampled_from([[[1]], {"a": 1}, 1.5, ["strange"], [{"title": "a"}]])


@given(wishes)
def test_a_draft_comes_back_as_it_was(wish: Wish) -> None:
    assert draft_from_plain(Wish, json.loads(json.dumps(plain_draft(wish)))) == wish


@given(wishes, st.sampled_from(Wish._fields), rubbish)
def test_a_value_of_another_type_is_refused(wish: Wish, name: str, other: Any) -> None:
    assert draft_from_plain(Wish, {**plain_draft(wish), name: other}) is None


@given(wishes, st.sampled_from(Wish._fields))
def test_a_draft_with_other_fields_is_refused(wish: Wish, name: str) -> None:
    plain = plain_draft(wish)
    assert draft_from_plain(Wish, {**plain, "later": 1}) is None
    del plain[name]
    assert draft_from_plain(Wish, plain) is None


def test_what_looks_nearly_right_is_refused() -> None:
    plain = plain_draft(Wish("", 1, True, None, Colour.RED, None, (), ()))
    for name, value in (("number", True), ("sure", 1), ("day", "31.12.2026"), ("colour", "green"), ("text", None)):
        assert draft_from_plain(Wish, {**plain, name: value}) is None
    assert draft_from_plain(Wish, None) is None
