"""The chain: each entry carries the hash of the one before, so that no change goes unnoticed.

What is hashed is every column as it is stored, in the order of the model: the name of the table and a colon, then for
each column its type (``n`` nothing, ``i`` whole number, ``t`` text), how many bytes follow, a colon, and these bytes:
the number in digits, the text in UTF-8. SHA-256 of that in hexadecimal is the hash; the first link follows upon
sixty-four zeros. So anybody can check it with a program of their own.
"""

import json
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from typing import Any, NamedTuple

from sqlalchemy import Dialect, Table
from sqlalchemy.orm import InstrumentedAttribute, Session

from shopdesk.core import numbers
from shopdesk.core.clock import Clock, month_after, month_start
from shopdesk.core.database import table_of
from shopdesk.core.errors import UserError
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.ledger import chain_store
from shopdesk.ledger.chain_store import StoredMonth, ToldMonth
from shopdesk.ledger.model import ChainHead, FundMovement, LedgerEntry

Link = LedgerEntry | FundMovement

FIRST_HASH = "0" * 64
_STEP = 2_000  # links between two reports of progress
_NUMBERS: dict[type[Link], tuple[str, InstrumentedAttribute[str]]] = {
    LedgerEntry: ("LG", LedgerEntry.entry_no),
    FundMovement: ("FD", FundMovement.movement_no),
}
_MONTH = re.compile(rb"t\d{4}-\d\d")


class Verified(NamedTuple):
    """What became of looking at both chains: how many links they have, and the first thing that is not as it was.

    ``first_bad`` is an entry or movement no., or a place in words; ``why`` a sentence. The marks are the hashes at both
    ends: who wrote them down elsewhere knows later whether everything up to there is still the same.
    """

    entries: int
    movements: int
    ok: bool
    first_bad: str | None = None
    why: str = ""
    entry_mark: str = ""
    movement_mark: str = ""


class _Bad(Exception):
    """Something is not as it was entered: where, and how that shows."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(where, why)
        self.where, self.why = where, why


def next_number(session: Session, kind: type[Link], clock: Clock) -> str:
    """The number of an entry or movement that is entered now, counted by the month: ``LG2611-0001``."""
    letters, column = _NUMBERS[kind]
    return numbers.next_number(session, column, letters, clock)


def append(session: Session, link: Link) -> None:
    """Put an entry or movement at the end of its chain: number in the chain, hashes, head; written at once.

    Raises UserError where the chain does not end as it was left: nothing is built upon what was tampered with.
    """
    table, dialect = table_of(type(link)), session.get_bind().dialect
    last_id, last_hash = end_of(session, type(link))
    head = session.get(ChainHead, table.name)
    if (last_id, last_hash) != ((0, FIRST_HASH) if head is None else (head.count, head.hash)):
        text = translate("LedgerChain", "The ledger was changed from outside, so nothing can be entered. Verify it.")
        raise UserError(text)
    _apply_defaults(link, table)
    link.id, link.previous_hash = last_id + 1, last_hash
    link.hash = hash_of(link, dialect)
    session.add(link)
    if head is None:
        session.add(ChainHead(chain=table.name, count=link.id, hash=link.hash))
    else:
        head.count, head.hash = link.id, link.hash
    session.flush()


def end_of(session: Session, kind: type[Link]) -> tuple[int, str]:
    """How many links a chain has, and the hash of the last one."""
    return chain_store.last_link(session, table_of(kind)) or (0, FIRST_HASH)


def month_sums(session: Session, month: str) -> tuple[int, int]:
    """What the entries booked in a month come to, and the fund's balance at its end, in fen."""
    first, after = month_start(month), month_start(month_after(month))
    total = chain_store.sum_booked(session, table_of(LedgerEntry), first, after)
    return total, chain_store.sum_booked(session, table_of(FundMovement), None, after)


def hash_of(link: Link, dialect: Dialect) -> str:
    """The hash of an entry or movement, of everything in it as it is going to be stored."""
    table = table_of(type(link))
    parts = [f"{table.name}:".encode()]
    for name, convert in _converters(table, dialect):
        value = getattr(link, name)
        parts.append(_part(value if convert is None else convert(value)))
    return sha256(b"".join(parts)).hexdigest()


def verify(session: Session, progress: Progress | None = None) -> Verified:
    """Whether both chains are what was entered, from the first link to the last, and closed months what was closed.

    The audit trail is asked about every link and every close, so that an end cut off or a close deleted is known too.
    What this cannot see: a file in which somebody changed chains, closes and audit trail alike, and one that is as a
    whole an older one, such as a backup. Against both there are the marks, on printed statements or written down.
    Nothing in the tables is trusted to be of the kind it should be. Raises Cancelled where ``progress`` is stopped.
    """
    counts = [chain_store.count_links(session, table_of(kind)) for kind in (LedgerEntry, FundMovement)]
    steps = _Steps(progress or Progress(), sum(counts))
    try:
        closed = chain_store.list_closed(session)
        entries = _Closes({_number(month.entry_count): month.month for month in closed})
        entry_mark = _check_chain(session, LedgerEntry, entries, steps)
        movements = _Closes({_number(month.movement_count): month.month for month in closed})
        movement_mark = _check_chain(session, FundMovement, movements, steps)
        for month in closed:
            _check_month(session, month, entries.marks, movements.marks)
        _check_closes(session, closed)
        _check_guards(session)
    except _Bad as bad:
        return Verified(counts[0], counts[1], False, bad.where, bad.why)
    return Verified(counts[0], counts[1], True, entry_mark=entry_mark, movement_mark=movement_mark)


@lru_cache(maxsize=4)
def _converters(table: Table, dialect: Dialect) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    """What makes of each value what is stored of it."""
    names = chain_store.hashed_columns(table)
    return tuple((name, table.c[name].type.dialect_impl(dialect).bind_processor(dialect)) for name in names)


class _Steps:
    """How far the work is over both chains."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def one_more(self) -> None:
        self._done += 1
        if self._done % _STEP == 0 or self._done == self._total:
            self._progress.step(self._done, self._total)


class _Closes:
    """Upon which links of a chain months were closed: ``marks`` are the hashes found there.

    Several months closed at once have the same link; the last of them, in order, is kept.
    """

    def __init__(self, months: dict[int, bytes]) -> None:
        self.marks = dict.fromkeys(months, "")
        self._months = {number: month[1:] for number, month in months.items() if _MONTH.fullmatch(month)}
        self.closed = b""  # the last month closed before the link that comes next

    def reached(self, number: int, mark: str) -> None:
        if number in self.marks:
            self.marks[number] = mark
            self.closed = max(self.closed, self._months.get(number, b""))


def _check_chain(session: Session, kind: type[Link], closes: _Closes, steps: _Steps) -> str:
    """Every link of a chain, and its end; its last hash."""
    table, no_column = table_of(kind), _NUMBERS[kind][1].key
    last, expected = FIRST_HASH, 1
    closes.reached(0, last)
    for link in chain_store.list_links(session, table, no_column, kind.audit_kind):
        where = link.no.decode("utf-8", "replace") if link.no else _place(table, link.id)
        if link.id > expected:
            text = translate("LedgerChain", "Number {number} in the order of entering is missing; {no} comes after it.")
            raise _Bad(_place(table, expected), text.format(number=expected, no=where))
        if link.id < expected:
            raise _Bad(where, translate("LedgerChain", "It was put in before the first one."))
        if link.previous_hash != b"t" + last.encode():
            raise _Bad(where, translate("LedgerChain", "It does not follow upon the one that stands before it."))
        last = sha256(link.hashed).hexdigest()
        if link.hash != b"t" + last.encode():
            raise _Bad(where, translate("LedgerChain", "What stands there is not what was entered."))
        if not link.in_history:
            raise _Bad(where, translate("LedgerChain", "It was not entered in ShopDesk: the history does not know it."))
        if link.in_history > 1:
            text = translate("LedgerChain", "The history tells of another one entered in its place, which is gone.")
            raise _Bad(where, text)
        if link.month <= closes.closed:
            raise _Bad(where, translate("LedgerChain", "It counts in a month that had been closed before."))
        closes.reached(expected, last)
        expected += 1
        steps.one_more()
    _check_end(session, kind, expected - 1, last)
    return last


def _check_end(session: Session, kind: type[Link], count: int, last: str) -> None:
    table = table_of(kind)
    if (cut_off := chain_store.first_told_after(session, kind.audit_kind, count)) is not None:
        text = translate("LedgerChain", "It was cut off: the history tells that it was entered.")
        raise _Bad(_place(table, cut_off), text)
    head = chain_store.stored_head(session, table)
    if head is None and count == 0:
        return
    if head is None or head != (b"i%d" % count, b"t" + last.encode()):
        where = translate("LedgerChain", "the end of the ledger")
        if table is not table_of(LedgerEntry):
            where = translate("LedgerChain", "the end of the fund's movements")
        text = translate("LedgerChain", "{count} are there, and that is not where it ended when something was entered.")
        raise _Bad(where, text.format(count=count))


def _check_month(session: Session, month: StoredMonth, entries: dict[int, str], movements: dict[int, str]) -> None:
    """What was kept when a month was closed, against what is there now."""
    name = month.month[1:].decode("utf-8", "replace")
    try:
        total, fund = month_sums(session, name)
    except UserError as error:
        raise _bad_close(month.month, error.message) from error
    marks = (
        (month.entry_hash, entries[_number(month.entry_count)]),
        (month.movement_hash, movements[_number(month.movement_count)]),
    )
    if any(stored != b"t" + now.encode() for stored, now in marks):
        text = translate("LedgerChain", "The mark kept when {month} was closed is not in the ledger.")
        raise _bad_close(month.month, text)
    if (month.total_fen, month.fund_fen) != (b"i%d" % total, b"i%d" % fund):
        text = translate("LedgerChain", "What {month} came to when it was closed is not what its entries come to.")
        raise _bad_close(month.month, text)


def _check_closes(session: Session, closed: Sequence[StoredMonth]) -> None:
    """Which months are closed, and how they were, against what the audit trail tells of it."""
    told = {month.id: _told_close(month) for month in chain_store.list_told_months(session)}
    for month in closed:
        if month._replace(id=b"") != told.pop(_number(month.id), None):
            text = translate("LedgerChain", "The history tells otherwise when {month} was closed, or how.")
            raise _bad_close(month.month, text)
    for gone in filter(None, told.values()):
        text = translate("LedgerChain", "It is gone, though the history does not tell that {month} was opened.")
        raise _bad_close(gone.month, text)


def _told_close(told: ToldMonth) -> StoredMonth | None:
    """A close as it has to be stored by what the audit trail tells; None where it was opened again."""
    if told.action != "created":
        return None
    try:
        fields = {name: values[1] for name, values in json.loads(told.changes or "").items()}
        fields["closed_at"] = datetime.fromisoformat(fields["closed_at"]).astimezone(UTC)
        fields["closed_at"] = f"{fields['closed_at']:%Y-%m-%d %H:%M:%S.%f}"
    except (ValueError, TypeError, LookupError, AttributeError):
        fields = {}
    stored = (f"{'i' if isinstance(one := fields.get(name, ''), int) else 't'}{one}" for name in StoredMonth._fields)
    return StoredMonth(*(one.encode("utf-8", "replace") for one in stored))._replace(id=b"")


def _bad_close(month: bytes, why: str) -> _Bad:
    name = month[1:].decode("utf-8", "replace")
    return _Bad(translate("LedgerChain", "the close of {month}").format(month=name), why.format(month=name))


def _check_guards(session: Session) -> None:
    """The triggers that refuse changes; without them the ledger is as it was, but nothing kept it so."""
    found, where = chain_store.list_guards(session), translate("LedgerChain", "the database")
    if missing := sorted(chain_store.GUARDS.keys() - found.keys()):
        text = translate("LedgerChain", "What refuses changes of the ledger was taken out of it: {names}.")
        raise _Bad(where, text.format(names=", ".join(missing)))
    if other := sorted(name for name, does in chain_store.GUARDS.items() if found[name] != does):
        text = translate("LedgerChain", "What refuses changes of the ledger is not as ShopDesk made it: {names}.")
        raise _Bad(where, text.format(names=", ".join(other)))


def _place(table: Table, number: int) -> str:
    if table is table_of(LedgerEntry):
        return translate("LedgerChain", "entry {number} in the order of entering").format(number=number)
    return translate("LedgerChain", "movement {number} in the order of entering").format(number=number)


def _number(stored: bytes) -> int:
    """A count as it is stored; -1 for what is none."""
    return int(stored[1:]) if stored[:1] == b"i" else -1


def _part(value: object) -> bytes:
    """A stored value with its type and length."""
    if value is None:
        return b"n0:"
    if isinstance(value, str):
        # Half a character is refused by the database, with words.
        return _with_length(b"t", value.encode("utf-8", "surrogatepass"))
    assert type(value) is int, "the chain knows texts and whole numbers only"
    return _with_length(b"i", b"%d" % value)


def _with_length(kind: bytes, told: bytes) -> bytes:
    return b"%b%d:%b" % (kind, len(told), told)


def _apply_defaults(link: Link, table: Table) -> None:
    for column in table.c:
        if getattr(link, column.name) is None and column.default is not None and column.default.is_scalar:
            setattr(link, column.name, column.default.arg)  # type: ignore[attr-defined]  as is_scalar says
