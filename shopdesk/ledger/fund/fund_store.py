"""Every query for the department fund. Rows leave as tuples; amounts in fen, in above zero and out below."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, exists, func, literal, or_, select
from sqlalchemy.orm import Session, aliased

from shopdesk.core.clock import Clock
from shopdesk.core.database import batches, read_tuples
from shopdesk.core.identifiers import search_key
from shopdesk.ledger.model import EntryId, FundMovement, LedgerEntry, MovementId
from shopdesk.ledger.states import EntryKind, FundKind
from shopdesk.ledger.store import is_uncollected
from shopdesk.photos import service as photos
from shopdesk.shops.model import StaffId

PHOTO_KIND = FundMovement.audit_kind


class FundFilter(NamedTuple):
    """Which movements a list shows; days are those they are booked on, both included.

    ``seen`` is the one whose fines may be found by name and reason; None finds everybody's.
    """

    text: str = ""
    kinds: frozenset[FundKind] = frozenset()
    booked_from: date | None = None
    booked_to: date | None = None
    seen: StaffId | None = None


class FundSort(NamedTuple):
    """What a list is sorted by: a key of ``SORTS``."""

    key: str = "booked_on"
    descending: bool = True


class MovementRow(NamedTuple):
    """A movement as the list shows it; ``balance_fen`` is what was in the fund after it, in the order of the books.

    Who paid a fine, and for what, is blank where that is nobody's business.
    """

    id: MovementId
    movement_no: str
    kind: FundKind
    moved_on: date
    booked_on: date
    amount_fen: int
    balance_fen: int
    entry_id: EntryId | None
    entry_no: str
    staff_id: StaffId | None
    person: str
    purpose: str
    reverses_no: str
    reversed_by_no: str
    entered_at: datetime
    entered_by: str
    photos: int = 0


class FundSums(NamedTuple):
    """What some movements come to."""

    number: int = 0
    in_fen: int = 0
    out_fen: int = 0  # not below zero

    @property
    def total_fen(self) -> int:
        """What they change the fund by."""
        return self.in_fen - self.out_fen


class FundFigures(NamedTuple):
    """Where the fund stands today, what came and went, and what was fined and not collected yet."""

    balance_fen: int
    month_in_fen: int
    month_out_fen: int
    year_in_fen: int
    year_out_fen: int
    uncollected: int
    uncollected_fen: int


class UncollectedFine(NamedTuple):
    """A penalty that stands and has not been collected."""

    entry_id: EntryId
    entry_no: str
    happened_on: date
    booked_on: date
    staff_id: StaffId
    staff_no: str
    staff_name: str
    rule_name: str
    reason: str
    amount_fen: int  # above zero: what is to be collected


_ORIGINAL = aliased(FundMovement)
_REVERSAL = aliased(FundMovement)

SORTS: dict[str, ColumnElement[Any]] = {
    "movement_no": FundMovement.id.expression,
    "booked_on": FundMovement.booked_on.expression,
    "moved_on": FundMovement.moved_on.expression,
    "kind": FundMovement.kind.expression,
    "amount": FundMovement.amount_fen.expression,
    "person": FundMovement.person.expression,
    "entry_no": LedgerEntry.entry_no.expression,
    "entered_by": FundMovement.entered_by.expression,
}


def list_movement_ids(
    session: Session,
    wanted: FundFilter,
    sort: FundSort = FundSort(),  # noqa: B008  a NamedTuple cannot change
) -> list[MovementId]:
    """Ids of the movements on the list, in order."""
    column = SORTS[sort.key]
    order = column.desc() if sort.descending else column.asc()
    by_id = FundMovement.id.desc() if sort.descending else FundMovement.id.asc()
    query = _joined(select(FundMovement.id)).where(*_conditions(wanted)).order_by(order.nulls_last(), by_id)
    return [MovementId(found) for found in session.scalars(query)]


def list_movement_rows(
    session: Session, ids: Sequence[int], seen: StaffId | None = None
) -> dict[int, MovementRow]:  # fmt: skip
    """The rows of some ids; of whom ``seen`` names, others' fines are told without name, reason and entry."""
    m = FundMovement
    query = _joined(
        select(
            m.id, m.movement_no, m.kind, m.moved_on, m.booked_on, m.amount_fen, literal(0), m.entry_id,
            func.coalesce(LedgerEntry.entry_no, ""), LedgerEntry.staff_id, m.person, m.purpose,
            func.coalesce(_ORIGINAL.movement_no, ""), literal(""), m.entered_at, m.entered_by,
        )
    )  # fmt: skip
    query = query.outerjoin(_ORIGINAL, _ORIGINAL.id == m.reverses_id)
    rows: dict[int, MovementRow] = {}
    for batch in batches(ids):
        found = [MovementRow(*told) for told in session.execute(query.where(m.id.in_(batch)))]
        balances, taken_back = _balances_after(session, found), _taken_back_by(session, batch)
        shown = photos.count_record_photos(session, PHOTO_KIND, batch)
        for row in found:
            row = row._replace(
                balance_fen=balances[row.id], reversed_by_no=taken_back.get(row.id, ""), photos=shown.get(row.id, 0)
            )
            rows[row.id] = row if _is_shown(row, seen) else _without_name(row)
    return rows


def count_movements_by_kind(session: Session, wanted: FundFilter) -> dict[FundKind, int]:
    """How many movements there are of each kind, whatever kinds the filter names."""
    query = _joined(select(FundMovement.kind, func.count()))
    query = query.where(*_conditions(wanted._replace(kinds=frozenset()))).group_by(FundMovement.kind)
    return {row[0]: row[1] for row in session.execute(query)}


def sum_movements(session: Session, wanted: FundFilter) -> FundSums:
    """What the movements on the list come to."""
    return _sums(session, _conditions(wanted))


def sum_movements_of(session: Session, ids: Sequence[int]) -> FundSums:
    """What some movements come to."""
    parts = [_sums(session, [FundMovement.id.in_(batch)]) for batch in batches(ids)]
    return FundSums(*map(sum, zip(*parts, strict=True))) if parts else FundSums()


def balance(session: Session, on: date | None = None) -> int:
    """What is in the fund, or was at the end of a day, in fen."""
    query = select(func.coalesce(func.sum(FundMovement.amount_fen), 0))
    return session.scalars(query if on is None else query.where(FundMovement.booked_on <= on)).one()


def lowest_balance(session: Session, since: date) -> tuple[date, int]:
    """The least that is in the fund at the end of ``since``, or after any movement booked later, and on which day.

    Line by line, as the book shows it: money that comes in later on a day was not there for what went out before.
    """
    m, there = FundMovement, balance(session, since)
    moved = func.sum(m.amount_fen).over(order_by=(m.booked_on, m.id)).label("moved")
    later = select(m.booked_on, moved).where(m.booked_on > since).subquery()
    found = session.execute(select(later).order_by(later.c.moved, later.c.booked_on).limit(1)).first()
    if found is None or found.moved >= 0:
        return since, there
    return found.booked_on, there + found.moved


def flows(session: Session, first: date, last: date) -> tuple[int, int]:
    """What came into the fund and what was spent, booked from ``first`` to ``last``, in fen; in less out is the change.

    What takes something back counts where that had counted: a returned fine is less income, not spending.
    """
    m = FundMovement
    spent = or_(m.kind == FundKind.SPENDING, _ORIGINAL.kind == FundKind.SPENDING)
    query = (
        select(
            func.coalesce(func.sum(case((spent, 0), else_=m.amount_fen)), 0),
            func.coalesce(func.sum(case((spent, -m.amount_fen), else_=0)), 0),
        )
        .select_from(m)
        .outerjoin(_ORIGINAL, _ORIGINAL.id == m.reverses_id)
        .where(m.booked_on.between(first, last))
    )
    came, went = session.execute(query).one()
    return came, went


def fund_figures(session: Session, clock: Clock, seen: StaffId | None = None) -> FundFigures:
    """Where the fund stands, and what the running month and year brought; uncollected of ``seen`` alone, if any."""
    today = clock.today()
    month, year = (flows(session, first, today) for first in (today.replace(day=1), today.replace(month=1, day=1)))
    return FundFigures(balance(session), *month, *year, *sum_uncollected(session, seen))


def sum_uncollected(session: Session, staff_id: StaffId | None = None) -> tuple[int, int]:
    """How many penalties that stand are not collected, and what they come to, of everybody or of one.

    Added up over both books, since a penalty and its reversal, a fine and its return cancel each other out.
    """
    e, m = LedgerEntry, FundMovement
    fined = select(
        func.coalesce(func.sum(case((e.amount_fen < 0, 1), (e.amount_fen > 0, -1), else_=0)), 0),
        func.coalesce(-func.sum(e.amount_fen), 0),
    ).where(e.kind == EntryKind.PENALTY)
    collected = select(
        func.coalesce(func.sum(case((m.amount_fen > 0, 1), else_=-1)), 0),
        func.coalesce(func.sum(m.amount_fen), 0),
    ).where(m.entry_id.is_not(None))
    if staff_id is not None:
        fined = fined.where(e.staff_id == staff_id)
        collected = collected.join(e, e.id == m.entry_id).where(e.staff_id == staff_id)
    number, fined_fen = session.execute(fined).one()
    paid, paid_fen = session.execute(collected).one()
    return number - paid, fined_fen - paid_fen


def list_uncollected(session: Session, staff_id: StaffId | None = None) -> list[UncollectedFine]:
    """The penalties that stand and are not collected, of everybody or of one, oldest first."""
    e = LedgerEntry
    query = select(
        e.id, e.entry_no, e.happened_on, e.booked_on, e.staff_id, e.staff_no, e.staff_name, e.rule_name, e.reason,
        -e.amount_fen,
    ).where(is_uncollected())  # fmt: skip
    if staff_id is not None:
        query = query.where(e.staff_id == staff_id)
    return [UncollectedFine(*row) for row in session.execute(query.order_by(e.happened_on, e.id))]


def collected_fine(session: Session, entry_id: int) -> FundMovement | None:
    """The movement by which a penalty's fine lies in the fund; None where it does not, or not any more."""
    m = FundMovement
    taken_back = exists().where(_REVERSAL.reverses_id == m.id)
    query = select(m).where(m.entry_id == entry_id, m.kind == FundKind.FINE, ~taken_back)
    return session.scalars(query).first()


def find_reversal(session: Session, movement_id: int) -> MovementId | None:
    """The movement that took this one back."""
    return session.scalars(select(FundMovement.id).where(FundMovement.reverses_id == movement_id)).first()  # type: ignore[return-value]


def movement_with_no(session: Session, movement_no: str) -> MovementId | None:
    """The movement people call by that number."""
    return session.scalars(select(FundMovement.id).where(FundMovement.movement_no == movement_no)).first()  # type: ignore[return-value]


def find_by_number(session: Session, text: str, limit: int) -> list[MovementId]:
    """The movements with ``text`` in their number, newest first."""
    m, key = FundMovement, search_key(text)
    query = select(m.id).where(m.movement_no.contains(key, autoescape=True))
    return [MovementId(found) for found in session.scalars(query.order_by(m.id.desc()).limit(limit))]


def list_people(session: Session, kind: FundKind, limit: int = 20) -> list[str]:
    """Who stands in movements of a kind, the last one first, to choose from."""
    m = FundMovement
    query = select(m.person).where(m.kind == kind, m.person != "").group_by(m.person).order_by(func.max(m.id).desc())
    return list(session.scalars(query.limit(limit)))


def list_purposes(session: Session, kind: FundKind, limit: int = 20) -> list[str]:
    """What movements of a kind were for, the last one first, to choose from."""
    m = FundMovement
    query = select(m.purpose).where(m.kind == kind, m.purpose != "").group_by(m.purpose)
    return list(session.scalars(query.order_by(func.max(m.id).desc()).limit(limit)))


def _balances_after(session: Session, rows: Sequence[MovementRow]) -> dict[int, int]:
    """What was in the fund after each movement booked on the days of some: a few days, where the list goes by day."""
    if not rows:
        return {}
    m, days = FundMovement, [row.booked_on for row in rows]
    first, last = min(days), max(days)
    before = select(func.coalesce(func.sum(m.amount_fen), 0)).where(m.booked_on < first)
    there, balances = session.scalars(before).one(), dict[int, int]()
    query = select(m.id, m.amount_fen).where(m.booked_on.between(first, last)).order_by(m.booked_on, m.id)
    for movement_id, amount_fen in read_tuples(session, query):
        there += amount_fen
        balances[movement_id] = there
    return balances


def _taken_back_by(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """The numbers of the movements that took some back; few do, so that a join would look through all for each row."""
    m = FundMovement
    query = select(m.reverses_id, m.movement_no).where(m.reverses_id.in_(ids))
    return {movement_id: number for movement_id, number in session.execute(query) if movement_id is not None}


def _is_shown(row: MovementRow, seen: StaffId | None) -> bool:
    return seen is None or row.entry_id is None or row.staff_id == seen


def _without_name(row: MovementRow) -> MovementRow:
    return row._replace(entry_id=None, entry_no="", staff_id=None, person="", purpose="")


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return query.select_from(FundMovement).outerjoin(LedgerEntry, LedgerEntry.id == FundMovement.entry_id)


def _conditions(wanted: FundFilter) -> list[ColumnElement[bool]]:
    m = FundMovement
    conditions: list[ColumnElement[bool]] = []
    for word in search_key(wanted.text).split():
        told = [m.person, m.purpose, LedgerEntry.entry_no]
        found = or_(*(func.lower(column).contains(word, autoescape=True) for column in told))
        if wanted.seen is not None:
            found &= or_(m.entry_id.is_(None), LedgerEntry.staff_id == wanted.seen)
        conditions.append(or_(func.lower(m.movement_no).contains(word, autoescape=True), found))
    if wanted.kinds:
        conditions.append(m.kind.in_(wanted.kinds))
    if wanted.booked_from is not None:
        conditions.append(m.booked_on >= wanted.booked_from)
    if wanted.booked_to is not None:
        conditions.append(m.booked_on <= wanted.booked_to)
    return conditions


def _sums(session: Session, conditions: Sequence[ColumnElement[bool]]) -> FundSums:
    amount = FundMovement.amount_fen
    query = _joined(
        select(
            func.count(),
            func.coalesce(func.sum(case((amount > 0, amount), else_=0)), 0),
            func.coalesce(func.sum(case((amount < 0, -amount), else_=0)), 0),
        )
    ).where(*conditions)
    return FundSums(*session.execute(query).one())
