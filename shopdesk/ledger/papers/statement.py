"""The statement of a month (月度奖惩对账单): what was entered for each person, and what became of the fund."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.clock import month_start
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ledger.papers import paper_store
from shopdesk.ledger.papers.paper_store import AppealLine, CloseLine, MovementLine, PaperLine
from shopdesk.ledger.rights import staff_seen
from shopdesk.ledger.states import EntryKind
from shopdesk.shops.model import StaffId
from shopdesk.shops.service import list_staff

MARK_LENGTH = 12  # characters of a hash that people compare by eye


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
        return list(accumulate(line.amount_fen for line in self.lines))

    @property
    def late_lines(self) -> tuple[PaperLine, ...]:
        """What happened in a month that was closed by then."""
        return tuple(line for line in self.lines if line.is_late)


class FundStatement(NamedTuple):
    """A month of the department fund; amounts in fen."""

    month: str
    opening_fen: int
    movements: tuple[MovementLine, ...]

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

    @property
    def balances_fen(self) -> list[int]:
        """What was there after each movement."""
        return list(accumulate((one.amount_fen for one in self.movements), initial=self.opening_fen))[1:]


class ChainMark(NamedTuple):
    """Where the chain of entries ended: so many entries, and the first characters of the last one's hash."""

    entries: int
    mark: str


class TeamStatement(NamedTuple):
    """A month of the ledger: everybody with entries, by staff no.; the fund where all of it may be seen.

    ``closed`` is None while the month can still change.
    """

    month: str
    closed: CloseLine | None
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
    closed = paper_store.find_close(session, month)
    entries, chain_hash = (
        paper_store.last_hash(session) if closed is None else (closed.entry_count, closed.entry_hash)
    )  # fmt: skip
    people = _people(session, paper_store.list_lines(session, month, wanted), wanted)
    fund = fund_statement(session, month) if wanted is None else None
    return TeamStatement(month, closed, people, fund, ChainMark(entries, chain_hash[:MARK_LENGTH]), wanted is None)


def fund_statement(session: Session, month: str) -> FundStatement:
    """A month of the department fund; raises UserError for no month."""
    opening = paper_store.fund_before(session, month)
    return FundStatement(month, opening, tuple(paper_store.list_movements(session, month)))


def kind_sums(lines: Iterable[PaperLine]) -> KindSums:
    """What entries come to by kind."""
    sums = dict.fromkeys(EntryKind, 0)
    for line in lines:
        sums[line.kind] += line.amount_fen
    return KindSums(
        sums[EntryKind.PENALTY], sums[EntryKind.BONUS], sums[EntryKind.COMMISSION], sums[EntryKind.ADJUSTMENT]
    )


def _people(session: Session, lines: Sequence[PaperLine], wanted: StaffId | None) -> tuple[StaffStatement, ...]:
    """Everybody with lines, under the number and name they have today; somebody who was asked for without any too."""
    found: dict[StaffId, list[PaperLine]] = {} if wanted is None else {wanted: []}
    for line in lines:
        found.setdefault(line.staff_id, []).append(line)
    whose = {line.id: line.staff_id for line in lines}
    appeals: dict[StaffId, list[AppealLine]] = {}
    for appeal in paper_store.list_appeals(session, list(whose)):
        appeals.setdefault(whose[appeal.entry_id], []).append(appeal)
    names = {staff.id: (staff.staff_no, staff.name) for staff in list_staff(session) if staff.id in found}
    # Somebody in the recycle bin keeps what was entered.
    names |= {key: (own[-1].staff_no, own[-1].staff_name) for key, own in found.items() if own and key not in names}
    return tuple(
        StaffStatement(key, staff_no, name, tuple(found[key]), tuple(appeals.get(key, ())))
        for key, (staff_no, name) in names.items()
    )
