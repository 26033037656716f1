"""The statement of a month (月度奖惩对账单): what was entered for each person, and what became of the fund."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.clock import month_end, month_start
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ledger import chain, store
from shopdesk.ledger.fund import fund_store
from shopdesk.ledger.fund.fund_store import FundFilter, FundSort, MovementRow
from shopdesk.ledger.model import LedgerEntry
from shopdesk.ledger.months.month_store import CloseMark, list_closes
from shopdesk.ledger.papers import paper_store
from shopdesk.ledger.papers.paper_store import AppealLine
from shopdesk.ledger.rights import staff_seen
from shopdesk.ledger.states import EntryKind
from shopdesk.ledger.store import EntryFilter, EntryRow, EntrySort
from shopdesk.shops.model import StaffId
from shopdesk.shops.service import list_staff

_ONE_DAY = timedelta(days=1)
MARK_LENGTH = 12  # characters of a hash that people compare by eye


class PaperLine(NamedTuple):
    """An entry on paper; ``collected_fen`` of its fine was in the fund when the month ended."""

    row: EntryRow
    collected_fen: int = 0

    @property
    def is_late(self) -> bool:
        """Whether it is booked in another month than it happened in."""
        happened, booked = self.row.happened_on, self.row.booked_on
        return (happened.year, happened.month) != (booked.year, booked.month)


class KindSums(NamedTuple):
    """What entries come to by kind, in fen as the staff member sees it."""

    penalties_fen: int = 0
    bonuses_fen: int = 0
    commission_fen: int = 0
    adjustments_fen: int = 0

    @property
    def total_fen(self) -> int:
        """All of it together."""
        return sum(self)


class StaffStatement(NamedTuple):
    """A month of one person: the entries by day, and what was appealed of them."""

    staff_id: StaffId
    staff_no: str
    name: str
    lines: tuple[PaperLine, ...]
    appeals: tuple[AppealLine, ...] = ()

    @property
    def sums(self) -> KindSums:
        """What the entries come to by kind."""
        return kind_sums(self.lines)

    @property
    def collected_fen(self) -> int:
        """How much of the fines was in the fund when the month ended."""
        return sum(line.collected_fen for line in self.lines)

    @property
    def running_fen(self) -> list[int]:
        """What the entries come to up to each of them."""
        return list(accumulate(line.row.amount_fen for line in self.lines))

    @property
    def late_lines(self) -> tuple[PaperLine, ...]:
        """What happened in a month that was closed by then."""
        return tuple(line for line in self.lines if line.is_late)


class FundStatement(NamedTuple):
    """A month of the department fund; amounts in fen."""

    month: str
    opening_fen: int
    movements: tuple[MovementRow, ...]

    @property
    def in_fen(self) -> int:
        """What came in."""
        return sum(one.amount_fen for one in self.movements if one.amount_fen > 0)

    @property
    def out_fen(self) -> int:
        """What went out, as an amount above zero."""
        return -sum(one.amount_fen for one in self.movements if one.amount_fen < 0)

    @property
    def closing_fen(self) -> int:
        """What was left at the end."""
        return self.opening_fen + self.in_fen - self.out_fen


class ChainMark(NamedTuple):
    """Where the chain of entries ended: so many entries, and the first characters of the last one's hash."""

    entries: int
    mark: str


class TeamStatement(NamedTuple):
    """A month of the ledger: everybody with entries, by staff no.; the fund where all of it may be seen.

    ``closed`` is None while the month can still change.
    """

    month: str
    closed: CloseMark | None
    people: tuple[StaffStatement, ...]
    fund: FundStatement | None
    mark: ChainMark
    is_team: bool = True

    @property
    def lines(self) -> list[PaperLine]:
        """The entries of everybody."""
        return [line for person in self.people for line in person.lines]

    @property
    def sums(self) -> KindSums:
        """What everybody's entries come to by kind."""
        return kind_sums(self.lines)

    def slips(self) -> "TeamStatement":
        """The same for handing out: what each person gets, without what the team comes to."""
        return self._replace(is_team=False, fund=None)


def statement_data(session: Session, actor: Actor, month: str, staff_id: StaffId | None = None) -> TeamStatement:
    """The statement of a month, for all or for one person; who sees only their own entries gets only these.

    Raises UserError for no month, and for somebody else's statement.
    """
    month_start(month)  # tells what is wrong with it
    seen = staff_seen(session, actor)
    if seen is not None and staff_id not in (None, seen):
        raise UserError(translate("LedgerPaper", "You may see your own statement only."), field="staff")
    wanted = staff_id if seen is None else seen
    closed = list_closes(session).get(month)
    if closed is None:
        entries, last_hash = chain.end_of(session, LedgerEntry)
    else:
        entries, last_hash = closed.entry_count, closed.entry_hash
    people = _people(session, list_lines(session, month, wanted), wanted)
    fund = fund_statement(session, month) if wanted is None else None
    return TeamStatement(month, closed, people, fund, ChainMark(entries, last_hash[:MARK_LENGTH]), wanted is None)


def list_lines(session: Session, month: str, staff_id: StaffId | None = None) -> list[PaperLine]:
    """The entries booked in a month, of everybody or of one person, by day; raises UserError for no month."""
    first, last = _days(month)
    wanted = EntryFilter(staff_id=staff_id, booked_from=first, booked_to=last)
    ids = store.list_entry_ids(session, wanted, EntrySort("booked", descending=False))
    rows, collected = store.list_entry_rows(session, ids), paper_store.sum_collected(session, ids, last + _ONE_DAY)
    return [PaperLine(rows[entry_id], collected.get(entry_id, 0)) for entry_id in ids]


def fund_statement(session: Session, month: str, seen: StaffId | None = None) -> FundStatement:
    """A month of the department fund; who pays a fine is told only to who may see it. Raises UserError for no month."""
    first, last = _days(month)
    wanted = FundFilter(booked_from=first, booked_to=last)
    ids = fund_store.list_movement_ids(session, wanted, FundSort(descending=False))
    rows = fund_store.list_movement_rows(session, ids, seen)
    opening = fund_store.balance(session, first - _ONE_DAY)
    return FundStatement(month, opening, tuple(rows[movement_id] for movement_id in ids))


def kind_sums(lines: Iterable[PaperLine]) -> KindSums:
    """What entries come to by kind."""
    sums = dict.fromkeys(EntryKind, 0)
    for line in lines:
        sums[line.row.kind] += line.row.amount_fen
    return KindSums(
        sums[EntryKind.PENALTY], sums[EntryKind.BONUS], sums[EntryKind.COMMISSION], sums[EntryKind.ADJUSTMENT]
    )


def _people(session: Session, lines: Sequence[PaperLine], wanted: StaffId | None) -> tuple[StaffStatement, ...]:
    """Everybody with lines, under the number and name they have today; somebody who was asked for without any too."""
    found: dict[StaffId, list[PaperLine]] = {} if wanted is None else {wanted: []}
    for line in lines:
        found.setdefault(line.row.staff_id, []).append(line)
    whose = {line.row.id: line.row.staff_id for line in lines}
    appeals: dict[StaffId, list[AppealLine]] = {}
    for appeal in paper_store.list_appeals(session, list(whose)):
        appeals.setdefault(whose[appeal.entry_id], []).append(appeal)
    names = {staff.id: (staff.staff_no, staff.name) for staff in list_staff(session) if staff.id in found}
    # Somebody in the recycle bin keeps what was entered.
    for key, own in found.items():
        if own and key not in names:
            names[key] = own[-1].row.staff_no, own[-1].row.staff_name
    return tuple(
        StaffStatement(key, staff_no, name, tuple(found[key]), tuple(appeals.get(key, ())))
        for key, (staff_no, name) in names.items()
    )


def _days(month: str) -> tuple[date, date]:
    """The first and the last day of a month."""
    return month_start(month), month_end(month)
