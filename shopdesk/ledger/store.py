"""Every query for lists of ledger entries. Rows leave as tuples; mapped objects stay inside the session."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from shopdesk.core.clock import month_after, month_start
from shopdesk.core.database import batches, read_tuples
from shopdesk.core.identifiers import search_key
from shopdesk.ledger.model import EntryId, FundMovement, LedgerAppeal, LedgerEntry, RuleId
from shopdesk.ledger.states import AppealState, EntryKind
from shopdesk.shops.model import Shop, ShopId, StaffId


class EntryFilter(NamedTuple):
    """Which entries a list shows, by the days they are booked on, both included, and months such as ``"2026-10"``.

    ``only_standing`` leaves out what was reversed, and reversals; ``appealed`` keeps those with an open appeal,
    ``uncollected`` penalties that stand and whose fine is not in the fund. ``seen_staff_id`` is whose entries may be
    seen at all (``rights.narrowed``).
    """

    text: str = ""
    kinds: frozenset[EntryKind] = frozenset()
    staff_id: StaffId | None = None
    booked_from: date | None = None
    booked_to: date | None = None
    months: frozenset[str] = frozenset()
    shop_id: ShopId | None = None
    rule_id: RuleId | None = None
    only_standing: bool = False
    appealed: bool = False
    uncollected: bool = False
    seen_staff_id: StaffId | None = None


class EntrySort(NamedTuple):
    """What a list is sorted by: a key of ``SORTS``."""

    key: str = "entry_no"
    descending: bool = True


class EntryRow(NamedTuple):
    """An entry as lists show it. Amounts in fen, as the staff member sees them."""

    id: EntryId
    entry_no: str
    happened_on: date
    booked_on: date
    staff_id: StaffId
    staff_no: str
    staff_name: str
    kind: EntryKind
    rule_id: RuleId | None
    rule_name: str
    occurrence_no: int | None
    step_words: str
    proposed_fen: int | None
    amount_fen: int
    reason: str
    shop_id: ShopId | None
    shop: str
    source_kind: str
    source_id: int | None
    source_no: str
    reverses_id: EntryId | None
    reverses_no: str
    reversed_by_id: EntryId | None
    reversed_by_no: str
    entered_at: datetime
    entered_by: str
    entered_by_id: int | None
    appeal: AppealState | None = None  # the latest one
    collected: bool = False  # its fine is in the fund

    @property
    def stands(self) -> bool:
        """Whether it counts: neither reversed nor a reversal."""
        return self.reverses_id is None and self.reversed_by_id is None


class EntryTotals(NamedTuple):
    """What some entries come to: how many and how much (fen) of each kind, and in all."""

    number: int
    total_fen: int
    numbers: dict[EntryKind, int]
    amounts_fen: dict[EntryKind, int]


class OpenAppeals(NamedTuple):
    """Appeals nobody has decided: how many, and when the oldest was filed."""

    number: int
    oldest: datetime | None


_Reversed = aliased(LedgerEntry, name="reversed_entry")
_Reversal = aliased(LedgerEntry, name="reversal")

SORTS: dict[str, ColumnElement[Any]] = {
    "entry_no": LedgerEntry.id.expression,
    "happened": LedgerEntry.happened_on.expression,
    "booked": LedgerEntry.booked_on.expression,
    "staff": LedgerEntry.staff_no.expression,
    "staff_name": LedgerEntry.staff_name.expression,
    "kind": LedgerEntry.kind.expression,
    "rule": LedgerEntry.rule_name.expression,
    "occurrence": LedgerEntry.occurrence_no.expression,
    "amount": LedgerEntry.amount_fen.expression,
    "reason": LedgerEntry.reason.expression,
    "shop": LedgerEntry.shop_id.expression,
    "source": LedgerEntry.source_no.expression,
    "entered": LedgerEntry.entered_at.expression,
    "entered_by": LedgerEntry.entered_by.expression,
}


def list_entry_ids(
    session: Session,
    wanted: EntryFilter,
    sort: EntrySort = EntrySort(),  # noqa: B008  a NamedTuple cannot change
    limit: int | None = None,
) -> list[EntryId]:
    """Ids of the entries on the list, in order; ``limit`` for the first screen of a long one."""
    column = SORTS[sort.key]
    order = column.desc() if sort.descending else column.asc()
    by_id = LedgerEntry.id.desc() if sort.descending else LedgerEntry.id.asc()
    ordering = (by_id,) if sort.key == "entry_no" else (order.nulls_last(), by_id)
    query = select(LedgerEntry.id).where(*conditions(wanted)).order_by(*ordering).limit(limit)
    return [found for (found,) in read_tuples(session, query)]


def starts_quickly(wanted: EntryFilter, sort: EntrySort) -> bool:
    """Whether the first screen of a list comes long before the whole of it."""
    return sort.key == "entry_no" and not wanted.text.strip()


def find_by_number(session: Session, text: str, wanted: EntryFilter, limit: int) -> list[EntryId]:
    """The entries that a filter lets through with ``text`` in their number or in that of their source, newest first.

    They are looked through from the end, and no further than to the last one that is asked for.
    """
    e, key = LedgerEntry, search_key(text)
    # LIKE knows no case in what numbers are made of; asking lower() of each takes more than twice as long.
    has = or_(*(column.contains(key, autoescape=True) for column in (e.entry_no, e.source_no)))
    query = select(e.id).where(*conditions(wanted), has).order_by(e.id.desc()).limit(limit)
    return [found for (found,) in read_tuples(session, query)]


def list_entry_rows(session: Session, ids: Sequence[int]) -> dict[int, EntryRow]:
    """The rows of some ids, for one window of the table."""
    rows: dict[int, EntryRow] = {}
    for batch in batches(ids):
        appeals, collected = _appeals(session, batch), _collected(session, batch)
        for told in session.execute(_row_query().where(LedgerEntry.id.in_(batch))):
            row = EntryRow(*told)
            rows[row.id] = row._replace(appeal=appeals.get(row.id), collected=row.id in collected)
    return rows


def entry_totals(session: Session, wanted: EntryFilter) -> EntryTotals:
    """What the entries on the list come to."""
    return _totals(session, [conditions(wanted)])


def entry_totals_of(session: Session, ids: Sequence[int]) -> EntryTotals:
    """What some entries come to."""
    return _totals(session, [[LedgerEntry.id.in_(batch)] for batch in batches(ids)])


def count_by_kind(session: Session, wanted: EntryFilter) -> dict[EntryKind, int]:
    """How many entries of each kind there are, whatever kinds the filter names."""
    return entry_totals(session, wanted._replace(kinds=frozenset())).numbers


def entry_row(session: Session, entry_id: int) -> EntryRow | None:
    """One entry as lists show it."""
    return list_entry_rows(session, [entry_id]).get(entry_id)


def list_standing_ids(
    session: Session, rule_id: int, staff_id: int, first: date | None, last: date | None
) -> list[EntryId]:
    """The occurrences of a rule for a staff member that stand, happened from ``first`` to ``last``, in their order."""
    e = LedgerEntry
    query = select(e.id).where(*_occurred(rule_id, first, last), e.staff_id == staff_id, stands())
    return [EntryId(found) for found in session.scalars(query.order_by(e.happened_on, e.id))]


def count_standing(session: Session, rule_id: int, first: date | None, last: date | None) -> dict[int, int]:
    """How often a rule stands against each staff member, happened from ``first`` to ``last``."""
    e = LedgerEntry
    query = select(e.staff_id, func.count()).where(*_occurred(rule_id, first, last), stands()).group_by(e.staff_id)
    return {row[0]: row[1] for row in session.execute(query)}


def list_source_ids(session: Session, source_kind: str, source_ids: Sequence[int]) -> list[tuple[int, EntryId]]:
    """The entries about some records of a kind: (record, entry), in the order they were entered."""
    e, found = LedgerEntry, []
    for batch in batches(source_ids):
        query = select(e.source_id, e.id).where(e.source_kind == source_kind, e.source_id.in_(batch)).order_by(e.id)
        found += [(source_id, EntryId(entry_id)) for source_id, entry_id in session.execute(query)]
    return found


def last_reasons(session: Session, kind: EntryKind, limit: int) -> list[str]:
    """The reasons given last for entries of a kind, each once, the latest first."""
    e = LedgerEntry
    query = select(e.reason).where(e.kind == kind, e.reason != "", e.reverses_id.is_(None)).order_by(e.id.desc())
    return list(dict.fromkeys(session.scalars(query.limit(20 * limit))))[:limit]


def open_appeals(session: Session) -> OpenAppeals:
    """The appeals that wait for a decision."""
    a = LedgerAppeal
    query = select(func.count(), func.min(a.filed_at)).where(a.state == AppealState.OPEN, a.deleted_at.is_(None))
    return OpenAppeals(*session.execute(query).one())


def stands() -> ColumnElement[bool]:
    """Whether an entry counts: neither reversed nor a reversal."""
    return and_(LedgerEntry.reverses_id.is_(None), ~exists().where(_Reversal.reverses_id == LedgerEntry.id))


def is_uncollected() -> ColumnElement[bool]:
    """Whether an entry is a penalty that stands and whose fine is not in the fund."""
    e, m = LedgerEntry, FundMovement
    money = select(func.coalesce(func.sum(m.amount_fen), 0)).where(m.entry_id == e.id).scalar_subquery()
    return and_(e.kind == EntryKind.PENALTY, e.amount_fen < 0, stands(), money <= 0)


def conditions(wanted: EntryFilter) -> list[ColumnElement[bool]]:
    """What the filter says, for queries about ``LedgerEntry``."""
    e = LedgerEntry
    found: list[ColumnElement[bool]] = [
        column == value
        for column, value in (
            (e.staff_id, wanted.staff_id),
            (e.staff_id, wanted.seen_staff_id),
            (e.shop_id, wanted.shop_id),
            (e.rule_id, wanted.rule_id),
        )
        if value is not None
    ]
    if wanted.booked_from is not None:
        found.append(e.booked_on >= wanted.booked_from)
    if wanted.booked_to is not None:
        found.append(e.booked_on <= wanted.booked_to)
    if wanted.months:
        found.append(or_(*(_in_month(month) for month in sorted(wanted.months))))
    if wanted.kinds:
        found.append(e.kind.in_(wanted.kinds))
    if wanted.only_standing:
        found.append(stands())
    if wanted.appealed:
        found.append(exists().where(LedgerAppeal.entry_id == e.id, LedgerAppeal.state == AppealState.OPEN))
    if wanted.uncollected:
        found.append(is_uncollected())
    return [*found, *(_matches(word) for word in wanted.text.split())]


def _occurred(rule_id: int, first: date | None, last: date | None) -> list[ColumnElement[bool]]:
    e = LedgerEntry
    found: list[ColumnElement[bool]] = [e.rule_id == rule_id]
    found += [] if first is None else [e.happened_on >= first]
    return found if last is None else [*found, e.happened_on <= last]


def _in_month(month: str) -> ColumnElement[bool]:
    e = LedgerEntry
    return and_(e.booked_on >= month_start(month), e.booked_on < month_start(month_after(month)))


def _matches(word: str) -> ColumnElement[bool]:
    """One of the words that were typed, in anything an entry is known by."""
    e, key = LedgerEntry, search_key(word)
    columns = (e.entry_no, e.staff_no, e.staff_name, e.rule_name, e.step_words, e.reason, e.source_no, e.entered_by)
    return or_(*(func.lower(column).contains(key, autoescape=True) for column in columns))


def _row_query() -> Select[*tuple[Any, ...]]:
    e = LedgerEntry
    return (
        select(
            e.id, e.entry_no, e.happened_on, e.booked_on, e.staff_id, e.staff_no, e.staff_name, e.kind, e.rule_id,
            e.rule_name, e.occurrence_no, e.step_words, e.proposed_fen, e.amount_fen, e.reason, e.shop_id,
            func.coalesce(Shop.name, ""), e.source_kind, e.source_id, e.source_no, e.reverses_id,
            func.coalesce(_Reversed.entry_no, ""), _Reversal.id, func.coalesce(_Reversal.entry_no, ""), e.entered_at,
            e.entered_by, e.entered_by_id,
        )
        .select_from(e)
        .outerjoin(Shop, Shop.id == e.shop_id)
        .outerjoin(_Reversed, _Reversed.id == e.reverses_id)
        .outerjoin(_Reversal, _Reversal.reverses_id == e.id)
    )  # fmt: skip


def _appeals(session: Session, ids: Sequence[int]) -> dict[int, AppealState]:
    a = LedgerAppeal
    query = select(a.entry_id, a.state).where(a.entry_id.in_(ids), a.deleted_at.is_(None)).order_by(a.id)
    return {row[0]: row[1] for row in session.execute(query)}


def _collected(session: Session, ids: Sequence[int]) -> set[int]:
    m = FundMovement
    query = select(m.entry_id).where(m.entry_id.in_(ids)).group_by(m.entry_id).having(func.sum(m.amount_fen) > 0)
    return {entry_id for entry_id in session.scalars(query) if entry_id is not None}


def _totals(session: Session, parts: Iterable[Sequence[ColumnElement[bool]]]) -> EntryTotals:
    e = LedgerEntry
    numbers, amounts = dict.fromkeys(EntryKind, 0), dict.fromkeys(EntryKind, 0)
    for part in parts:
        query = select(e.kind, func.count(), func.sum(e.amount_fen)).where(*part).group_by(e.kind)
        for kind, number, amount_fen in session.execute(query):
            numbers[kind] += number
            amounts[kind] += amount_fen
    return EntryTotals(sum(numbers.values()), sum(amounts.values()), numbers, amounts)
