"""The search index finds any part of three characters, names from two, whatever characters they are."""

from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from shopdesk.core.database import Database
from shopdesk.core.identifiers import as_given, is_masked, one_line, pinyin_initials, search_key
from shopdesk.core.opening import open_database
from shopdesk.core.search import Findable, field_with, matching_ids, newest_ids, put, remove
from tests.core.small_shop import NOW, acting, new_folder

ODD = "\"'%_*^:(){}[]+-.,;!?#@&|\\/~`$= 周静李雷真丝衬衫𠮷😀é한ab12ABzß"
WORDS = st.text(st.sampled_from(ODD) | st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with open_database(new_folder(tmp_path_factory.mktemp("search") / "data"), NOW) as opened:
        yield opened.database


def _index(session: Session, *records: Findable) -> None:
    remove(session, "order", range(1, 10))
    put(session, "order", records)


@given(name=WORDS, word=WORDS, data=st.data())
@example(name='a"b', word="%_%", data=None)
def test_any_part_is_found(database: Database, name: str, word: str, data: st.DataObject | None) -> None:
    with database.write(acting()) as session:
        _index(session, Findable(1, (name,), (word,)), Findable(2, ("别的人",), ("nothing like it",)))
        for text, least in ((name, 2), (word, 3)):
            key = search_key(text)
            start = data.draw(st.integers(0, len(key))) if data else 0
            end = data.draw(st.integers(start, len(key))) if data else len(key)
            part = key[start:end]
            if len(search_key(part)) < 3 and (least == 3 or not all(not c.isascii() or c.isalnum() for c in part)):
                continue
            if len(search_key(part)) < least:
                continue
            assert 1 in newest_ids(session, "order", part, 10), part
            if len(search_key(part)) >= 3:
                assert search_key(part) in field_with(session, "order", 1, part)


@given(st.text(max_size=20) | WORDS)
@example('"')
@example('"""')
@example("a AND b OR NOT c NEAR(d)")
@example("text:abc*")
@example("\0\0\0")
@example("abc\0def")
def test_no_text_breaks_the_query(database: Database, wanted: str) -> None:
    with database.read() as session:
        newest_ids(session, "order", wanted, 10)
        if (query := matching_ids("order", wanted)) is not None:
            session.scalars(query).all()


@given(words=st.lists(WORDS, min_size=1, max_size=4), wanted=WORDS)
def test_nothing_else_is_found(database: Database, words: list[str], wanted: str) -> None:
    with database.write(acting()) as session:
        _index(session, Findable(1, (), tuple(words)))
        key = search_key(wanted)
        if len(key) >= 3:
            there = any(key in search_key(word) for word in words)
            assert (newest_ids(session, "order", wanted, 10) == [1]) is there


@pytest.mark.parametrize("wanted", ["周静", "zhou", "ZHOU", "ＺＨＯＵ", "𠮷野", "o'b", "8000", "0001", "😀😀"])
def test_what_staff_type(database: Database, wanted: str) -> None:
    with database.write(acting()) as session:
        _index(session, Findable(3, ("周静", "Zhou_88", "𠮷野家", "O'Brien", "😀😀"), ("13800138000", "288100000001")))
        assert newest_ids(session, "order", wanted, 10) == [3]
        remove(session, "order", [3])
        assert newest_ids(session, "order", wanted, 10) == []


@given(st.text(max_size=30))
def test_a_key_is_its_own_key(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)
    assert search_key(f"  {text}　") == search_key(text)
    assert as_given(as_given(text)) == as_given(text)


@pytest.mark.parametrize(("text", "masked"), [("t**1", True), ("1******6198", True), ("周静", False), ("a_b", False)])
def test_masked_customers_are_nobody(text: str, masked: bool) -> None:
    assert is_masked(text) is masked


def test_initials_and_lines() -> None:
    assert pinyin_initials("周静") == "zj" and pinyin_initials("zhou") == ""
    assert one_line(" a\r\n\tb　c ") == "a b c"
