"""The search index: any part of what a record is known by, three characters or more, two for names.

Two FTS5 tables per kind of record, both with the record's id as rowid: ``<kind>_search`` holds the
trigrams of every field, ``<kind>_pairs`` the character pairs of names and IDs, because a trigram index
knows nothing of two-letter words and Chinese names are often two characters. This is SQLite's own;
nothing outside this module knows how it is done.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import add
from typing import NamedTuple

from sqlalchemy import Connection, Select, TextClause, bindparam, column, select, text
from sqlalchemy.orm import Session

from shopdesk.core.identifiers import search_key

FIELD_END = "\x1f"
_TEXT_END = "\x1e"
_ASCII_MARK = re.compile(r"[\x00-/:-@\[-`{-\x7f]")


class Findable(NamedTuple):
    """What a record is found by: ``names`` already from two characters on, ``words`` from three."""

    record_id: int
    names: tuple[str, ...]
    words: tuple[str, ...]


def create_index(connection: Connection, kind: str) -> None:
    """Make the empty index of a kind; used by migrations, so it must stay as it is."""
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE {kind}_search USING fts5(text, tokenize='trigram', columnsize=0, detail=none)"
    )
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE {kind}_pairs USING fts5(pairs, tokenize='ascii', columnsize=0, detail=none)"
    )
    # What a transaction adds is gathered in memory up to this size and then merged into the file: 1 MB is slow.
    connection.exec_driver_sql(f"INSERT INTO {kind}_search({kind}_search, rank) VALUES ('hashsize', {8 << 20})")


def put(session: Session, kind: str, records: Iterable[Findable], *, fresh: bool = False) -> None:
    """Index the records, anew where they were; ``fresh`` promises that none of them was."""
    told = [(record_id, tuple(filter(None, names)), words) for record_id, names, words in records]
    texts = [FIELD_END.join((*names, *filter(None, words))) for _record_id, names, words in told]
    searched, paired = [], []
    # The fields' outer blanks find nothing and stay.
    for (record_id, names, _words), key in zip(told, _search_keys(texts), strict=True):
        searched.append((record_id, key))
        if names and (
            pairs := " ".join(filter(None, map(_pair_words, key.split(FIELD_END, len(names))[: len(names)])))
        ):
            paired.append((record_id, pairs))
    if not searched:
        return
    connection = session.connection()
    if not fresh:
        remove(session, kind, [record_id for record_id, _ in searched])
    connection.exec_driver_sql(f"INSERT INTO {kind}_search(rowid, text) VALUES (?, ?)", searched)
    if paired:
        connection.exec_driver_sql(f"INSERT INTO {kind}_pairs(rowid, pairs) VALUES (?, ?)", paired)


def remove(session: Session, kind: str, record_ids: Iterable[int]) -> None:
    """Forget the records."""
    ids = [(record_id,) for record_id in record_ids]
    if not ids:
        return
    for table in (f"{kind}_search", f"{kind}_pairs"):
        session.connection().exec_driver_sql(f"DELETE FROM {table} WHERE rowid = ?", ids)


def matching_ids(kind: str, wanted: str) -> Select[tuple[int]] | None:
    """A query for the ids of the records with ``wanted`` in any field; None when it is too short to tell."""
    found = _query(kind, search_key(wanted))
    return None if found is None else select(found.c.rowid)


def are_many(session: Session, kind: str, wanted: str, number: int) -> bool:
    """Whether at least so many records may have ``wanted`` in a field; quicker to say than which."""
    clause = _clause(kind, search_key(wanted), "LIMIT 1 OFFSET :others", exact=False)
    return clause is not None and session.scalar(clause, {"others": number - 1}) is not None


def newest_ids(session: Session, kind: str, wanted: str, limit: int) -> list[int]:
    """At most ``limit`` ids of records with ``wanted`` in any field, latest entered first."""
    clause = _clause(kind, search_key(wanted), f"ORDER BY rowid DESC LIMIT {limit:d}")
    return [] if clause is None else list(session.scalars(clause))


def field_with(session: Session, kind: str, record_id: int, wanted: str) -> str:
    """The first indexed field of a record that contains ``wanted``, to show why it was found."""
    return fields_with(session, kind, [record_id], wanted).get(record_id, "")


def fields_with(session: Session, kind: str, record_ids: Sequence[int], wanted: str) -> dict[int, str]:
    """The same of some records, by id; those without such a field are not in it."""
    marks, key = ", ".join("?" * len(record_ids)), search_key(wanted)
    stored = session.connection().exec_driver_sql(
        f"SELECT rowid, text FROM {kind}_search WHERE rowid IN ({marks})", tuple(record_ids)
    )
    fields = ((record_id, [one for one in told.split(FIELD_END) if key in one]) for record_id, told in stored)
    return {record_id: matching[0] for record_id, matching in fields if matching}


def _search_keys(texts: list[str]) -> list[str]:
    """``search_key`` of each text, by one look at all of them."""
    keys = search_key(_TEXT_END.join(texts)).split(_TEXT_END)
    return keys if len(keys) == len(texts) else list(map(search_key, texts))


@lru_cache(maxsize=20_000)
def _pair_words(key: str) -> str:
    return " ".join(dict.fromkeys(_pairs(key)))


def _pairs(key: str) -> list[str]:
    pairs = list(map(add, key, key[1:]))
    if key.isalnum():
        return pairs
    # The ascii tokenizer takes everything beyond ASCII as letters; ASCII marks would split a pair.
    return [pair for pair in pairs if not _ASCII_MARK.search(pair)]


def _clause(kind: str, key: str, tail: str, *, exact: bool = True) -> TextClause | None:
    told: dict[str, str] = {}
    if len(key) >= 3:
        # The index knows which trigrams a record has but not where; the text itself tells whether they are in a row.
        # Every second one and the last: half the lists to go through for hardly more records to look at.
        grams = dict.fromkeys([key[start : start + 3] for start in range(0, len(key) - 2, 2)] + [key[-3:]])
        told["match"] = " AND ".join('"' + gram.replace('"', '""') + '"' for gram in grams)
        found = f"{kind}_search WHERE {kind}_search MATCH :match"
        if exact and len(key) > 3:  # of one trigram there is nothing more to tell, and texts take long to read
            told["key"] = key
            found += " AND instr(text, :key) > 0"
    elif _pairs(key):
        told["match"] = f'"{key}"'
        found = f"{kind}_pairs WHERE {kind}_pairs MATCH :match"
    else:
        return None
    values = [bindparam(name, value, unique=True) for name, value in told.items()]
    return text(f"SELECT rowid FROM {found} {tail}").bindparams(*values)


def _query(kind: str, key: str):
    clause = _clause(kind, key, "")
    return None if clause is None else clause.columns(column("rowid")).subquery()
