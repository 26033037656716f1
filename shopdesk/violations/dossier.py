"""All there is about a violation: what was entered, its appeal, what the points came to, what happened to it."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.audit import HistoryRow, list_history
from shopdesk.violations.drafts import ViolationDraft
from shopdesk.violations.model import Violation, ViolationId
from shopdesk.violations.standings import points_at
from shopdesk.violations.store import ViolationRow, list_violation_rows


class ViolationDetail(NamedTuple):
    """Everything the panel of a violation shows.

    ``points_then`` is what the points of its kind came to with it in its calendar year.
    """

    row: ViolationRow
    appeal_note: str
    appealed_on: date | None
    answered_on: date | None
    answer_note: str
    entered_at: datetime
    deleted_at: datetime | None
    points_then: int
    history: tuple[HistoryRow, ...]

    def draft(self) -> ViolationDraft:
        """What was entered, to be corrected."""
        row = self.row
        named = {name: getattr(row, name) for name in ViolationDraft._fields}
        return ViolationDraft(**named)


def violation_detail(session: Session, violation_id: ViolationId) -> ViolationDetail | None:
    """Everything about a violation, in the recycle bin or not; None when there is no such one."""
    violation = session.get(Violation, violation_id)
    if violation is None:
        return None
    row = list_violation_rows(session, [violation_id])[violation_id]
    return ViolationDetail(
        row,
        violation.appeal_note,
        violation.appealed_on,
        violation.answered_on,
        violation.answer_note,
        violation.entered_at,
        violation.deleted_at,
        points_at(session, row.shop_id, row.kind, row.id, row.happened_on),
        tuple(list_history(session, Violation.audit_kind, violation_id)),
    )
