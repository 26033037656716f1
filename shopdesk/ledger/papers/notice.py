"""What a notice to put up says: rewards and fines (奖惩公示), or a month of the department fund (部门活动经费公示)."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.ledger import store
from shopdesk.ledger.fund.fund_store import MovementRow
from shopdesk.ledger.model import EntryId, FundMovement
from shopdesk.ledger.papers.statement import FundStatement, fund_statement, list_lines
from shopdesk.ledger.rights import staff_seen
from shopdesk.ledger.states import AppealState, EntryKind, FundKind
from shopdesk.ledger.store import EntryRow
from shopdesk.photos import service as photos
from shopdesk.photos.service import PhotoRow

PUBLISHED = (EntryKind.BONUS, EntryKind.PENALTY)  # what somebody earns is nobody's business


class NoticeKind(StrEnum):
    """What a notice is about."""

    ENTRIES = "entries"
    FUND = "fund"


class NoticeDraft(NamedTuple):
    """What somebody wants to put up: the entries of a month, or these ones, or the fund of a month.

    An empty title is the usual one; with ``by_staff_no`` people go by their numbers.
    """

    kind: NoticeKind = NoticeKind.ENTRIES
    month: str = ""
    entry_ids: tuple[EntryId, ...] = ()
    title: str = ""
    with_reasons: bool = True
    with_amounts: bool = True
    by_staff_no: bool = False
    with_receipts: bool = False
    closing: str = ""
    publisher: str = ""
    published_on: date | None = None


class NoticeLine(NamedTuple):
    """A reward or a fine on a notice; amount in fen, as the staff member sees it."""

    who: str
    row: EntryRow

    @property
    def is_appealed(self) -> bool:
        """Whether nobody has decided about it yet."""
        return self.row.appeal is AppealState.OPEN


class EntriesNotice(NamedTuple):
    """Rewards and fines that stand, each by day; ``left_out`` counts what is not published."""

    bonuses: tuple[NoticeLine, ...]
    penalties: tuple[NoticeLine, ...]
    left_out: int

    @property
    def lines(self) -> tuple[NoticeLine, ...]:
        """All of them, rewards first."""
        return self.bonuses + self.penalties


class Receipt(NamedTuple):
    """A photo of what money of the fund was spent on."""

    movement_no: str
    row: PhotoRow


class FundNotice(NamedTuple):
    """A month of the fund, and the receipts somebody wants to show."""

    fund: FundStatement
    receipts: tuple[Receipt, ...]


class Notice(NamedTuple):
    """A notice with all it says; one of ``entries`` and ``fund`` is there."""

    draft: NoticeDraft
    title: str
    entries: EntriesNotice | None = None
    fund: FundNotice | None = None


def usual_title(kind: NoticeKind) -> str:
    """What a notice is called unless somebody says otherwise."""
    if kind is NoticeKind.FUND:
        return translate("LedgerPaper", "Department fund: public notice")
    return translate("LedgerPaper", "Rewards and fines: public notice")


def why_not_publish(session: Session, actor: Actor, kind: NoticeKind) -> str:
    """Why somebody may not make a notice; empty for who may. The fund belongs to everybody."""
    if kind is NoticeKind.FUND or staff_seen(session, actor) is None:
        return ""
    return translate("LedgerPaper", "What others are fined is published by those who answer for the ledger.")


def notice(session: Session, actor: Actor, draft: NoticeDraft) -> Notice:
    """What a notice says; raises UserError for no month, for nothing to publish, and for who may not publish it."""
    if reason := why_not_publish(session, actor, draft.kind):
        raise UserError(reason)
    title = draft.title.strip() or usual_title(draft.kind)
    if draft.kind is NoticeKind.FUND:
        fund = fund_statement(session, draft.month, staff_seen(session, actor))
        receipts = _receipts(session, fund.movements) if draft.with_receipts else ()
        return Notice(draft, title, fund=FundNotice(fund, receipts))
    return Notice(draft, title, entries=_entries(session, draft))


def _entries(session: Session, draft: NoticeDraft) -> EntriesNotice:
    if draft.entry_ids:
        rows = store.list_entry_rows(session, draft.entry_ids)
        found = sorted(rows.values(), key=lambda row: (row.happened_on, row.id))
    else:
        found = [line.row for line in list_lines(session, draft.month)]
    kept = [NoticeLine(_who(row, draft), row) for row in found if row.kind in PUBLISHED and row.stands]
    if not kept:
        raise UserError(translate("LedgerPaper", "There is no reward and no fine to publish."))
    bonuses, penalties = (tuple(one for one in kept if one.row.kind is kind) for kind in PUBLISHED)
    return EntriesNotice(bonuses, penalties, len(found) - len(kept))


def _who(row: EntryRow, draft: NoticeDraft) -> str:
    if draft.by_staff_no:
        return translate("LedgerPaper", "No. {staff_no}").format(staff_no=row.staff_no)
    return row.staff_name


def _receipts(session: Session, movements: Sequence[MovementRow]) -> tuple[Receipt, ...]:
    spent = [one for one in movements if one.kind is FundKind.SPENDING]
    return tuple(
        Receipt(one.movement_no, row)
        for one in spent
        for row in photos.photos_of(session, FundMovement.audit_kind, one.id)
    )
