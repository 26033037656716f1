"""Every query about couriers' statements. Rows leave as tuples; mapped objects stay inside the session."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.model import StatementId
from shopdesk.claims.states import LineRole, MoneyTo, StatementKind
from shopdesk.couriers.model import CourierId


class StatementFilter(NamedTuple):
    """Which statements a list shows; ``accepted`` None for both."""

    text: str = ""
    courier_id: CourierId | None = None
    month: str = ""
    accepted: bool | None = None
    discarded: bool = False


class StatementRow(NamedTuple):
    """A statement as the list shows it. Amounts in fen."""

    id: StatementId
    version: int
    courier_id: CourierId
    courier: str
    kind: StatementKind
    file_name: str
    sheet_name: str
    month: str
    channel: MoneyTo
    columns: dict[str, str]
    line_count: int
    paid_fen: int  # what its lines come to for us
    difference_fen: int | None  # paid less expected, once it is accepted
    imported_at: datetime
    imported_by: str
    accepted_at: datetime | None
    accepted_by: str
    deleted_at: datetime | None


class LineRow(NamedTuple):
    """A line of a statement, as it is opened under its tracking number. Amounts in fen."""

    id: int
    row_no: int
    role: LineRole
    tracking_no: str
    order_no: str
    kind_word: str
    amount_fen: int
    paid_fen: int
    paid_on: date | None
    remark: str
    known_in: str  # the file in which it was accepted before, or the receipt by hand that it is; empty for new ones
    receipt_id: int | None


def list_statements(
    session: Session,
    wanted: StatementFilter = StatementFilter(),  # noqa: B008  a NamedTuple cannot change
) -> list[StatementRow]:
    """The statements on the list, newest first."""
    raise NotImplementedError


def statement_row(session: Session, statement_id: StatementId) -> StatementRow | None:
    """One statement, discarded or not."""
    raise NotImplementedError
