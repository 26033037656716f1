"""Every query about couriers' statements. Rows leave as tuples; mapped objects stay inside the session."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased, selectinload

from shopdesk.claims.model import (
    Claim,
    ClaimId,
    ClaimReceipt,
    Statement,
    StatementId,
    StatementLine,
    StatementMapping,
    StatementResult,
)
from shopdesk.claims.states import ClaimKind, ClaimState, Handling, LineRole, MatchedBy, MoneyTo, Outcome, StatementKind
from shopdesk.core.database import batches
from shopdesk.couriers.model import Courier, CourierId
from shopdesk.orders.model import Order


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


class StoredLine(NamedTuple):
    """A line as it is stored, for working out what comes of it. Amounts in fen."""

    id: int
    row_no: int
    role: LineRole
    tracking_no: str
    tracking_key: str
    order_no: str
    kind_word: str
    amount_fen: int
    paid_fen: int
    paid_on: date | None
    remark: str
    claim_id: int | None
    matched_by: MatchedBy | None
    handling: Handling
    reason: str
    handled_by: str
    known_line_id: int | None
    receipt_id: int | None


class ClaimFacts(NamedTuple):
    """What reconciling needs of a claim. Amounts in fen."""

    id: ClaimId
    claim_no: str
    courier_id: int
    courier: str
    tracking_no: str
    tracking_key: str
    customer_name: str
    order_no: str
    kind: ClaimKind
    state: ClaimState
    claimed_fen: int
    agreed_fen: int | None
    received_fen: int
    written_off_fen: int
    registered_at: datetime

    @property
    def base_fen(self) -> int:
        """What was agreed; what was claimed while nothing is; nothing once it was given up before an agreement."""
        if self.agreed_fen is not None:
            return self.agreed_fen
        return 0 if self.state is ClaimState.WRITTEN_OFF else self.claimed_fen


class FrozenResult(NamedTuple):
    """What came of a tracking number of an accepted statement. Amounts in fen."""

    position: int
    tracking_no: str
    tracking_key: str
    claim_id: int | None
    outcome: Outcome
    expected_fen: int | None
    paid_fen: int | None
    line_count: int
    known_count: int
    handling: Handling
    accepted: bool
    left_because: str


class Twin(NamedTuple):
    """The line of another file as which a line was accepted before."""

    line_id: int
    claim_id: int | None
    file_name: str
    row_no: int


class HandReceipt(NamedTuple):
    """A receipt that no line of a statement became, nor is."""

    id: int
    claim_id: int
    received_on: date
    amount_fen: int


class FilePayment(NamedTuple):
    """Money that another statement entered. Amount in fen."""

    claim_id: int
    tracking_key: str
    paid_fen: int
    paid_on: date | None


def list_statements(
    session: Session,
    wanted: StatementFilter = StatementFilter(),  # noqa: B008  a NamedTuple cannot change
) -> list[StatementRow]:
    """The statements on the list, newest first."""
    s = Statement
    conditions: list[ColumnElement[bool]] = [s.deleted_at.is_not(None) if wanted.discarded else s.deleted_at.is_(None)]
    if wanted.courier_id is not None:
        conditions.append(s.courier_id == wanted.courier_id)
    if wanted.month:
        conditions.append(s.month == wanted.month)
    if wanted.accepted is not None:
        conditions.append(s.accepted_at.is_not(None) if wanted.accepted else s.accepted_at.is_(None))
    if text := wanted.text.strip():
        columns = (s.file_name, s.sheet_name, s.imported_by, Courier.name)
        conditions.append(or_(*(column.icontains(text, autoescape=True) for column in columns)))
    return _statement_rows(session, and_(*conditions))


def statement_row(session: Session, statement_id: StatementId) -> StatementRow | None:
    """One statement, discarded or not."""
    return next(iter(_statement_rows(session, Statement.id == statement_id)), None)


def find_statement(session: Session, sha256: str, sheet_name: str, digest: str) -> StatementId | None:
    """The statement of this sheet of this file, or one that says the same; not among those that were discarded."""
    s = Statement
    query = (
        select(s.id)
        .where(s.deleted_at.is_(None), or_(and_(s.sha256 == sha256, s.sheet_name == sheet_name), s.digest == digest))
        .order_by(s.accepted_at.is_(None), s.id)
    )
    found = session.scalars(query).first()
    return None if found is None else StatementId(found)


def stored_lines(session: Session, statement_id: StatementId) -> list[StoredLine]:
    """All lines of a statement, in the file's order."""
    line = StatementLine
    query = select(*(getattr(line, name) for name in StoredLine._fields))
    found = session.execute(query.where(line.statement_id == statement_id).order_by(line.row_no, line.id))
    return [StoredLine(*row) for row in found]


def key_line_ids(session: Session, statement_id: StatementId, tracking_keys: Iterable[str]) -> list[int]:
    """The ids of the lines with some keys."""
    line, found = StatementLine, []
    for batch in batches(tracking_keys):
        query = select(line.id).where(line.statement_id == statement_id, line.tracking_key.in_(batch))
        found += session.scalars(query)
    return found


def accepted_twins(session: Session, statement_id: StatementId) -> dict[int, Twin]:
    """For each line that was accepted in another file, as which it was."""
    own, other = aliased(StatementLine), aliased(StatementLine)
    query = (
        select(own.id, other.id, other.claim_id, Statement.file_name, other.row_no)
        .join(other, other.digest == own.digest)
        .join(Statement, Statement.id == other.statement_id)
        .where(own.statement_id == statement_id, other.statement_id != statement_id)
        .where(or_(other.receipt_id.is_not(None), other.known_receipt_id.is_not(None)))
        .order_by(other.id.desc())
    )
    return {row[0]: Twin(*row[1:]) for row in session.execute(query)}


def hand_receipts(session: Session, claim_ids: Iterable[int]) -> list[HandReceipt]:
    """The receipts of some claims that came from no statement, in the order they were entered."""
    r, found = ClaimReceipt, []
    from_file = exists().where(StatementLine.receipt_id == r.id)
    is_line = exists().where(StatementLine.known_receipt_id == r.id)
    for batch in batches(claim_ids):
        query = select(r.id, r.claim_id, r.received_on, r.amount_fen).where(r.claim_id.in_(batch))
        found += [HandReceipt(*row) for row in session.execute(query.where(~from_file, ~is_line).order_by(r.id))]
    return found


def file_payments(session: Session, statement_id: StatementId, claim_ids: Iterable[int]) -> list[FilePayment]:
    """What other statements entered on some claims."""
    line, found = StatementLine, []
    for batch in batches(claim_ids):
        query = select(line.claim_id, line.tracking_key, line.paid_fen, line.paid_on).where(line.claim_id.in_(batch))
        query = query.where(line.statement_id != statement_id, line.receipt_id.is_not(None))
        found += [FilePayment(*row) for row in session.execute(query)]
    return found


def files_counting_on(session: Session, statement_id: StatementId) -> list[str]:
    """The accepted files of which a line was left because it had come in with a line of this statement."""
    own, other = aliased(StatementLine), aliased(StatementLine)
    query = (
        select(Statement.file_name)
        .join(other, other.statement_id == Statement.id)
        .join(own, own.id == other.known_line_id)
        .where(own.statement_id == statement_id)
        .distinct()
    )
    return list(session.scalars(query))


def claim_facts(session: Session, claim_ids: Iterable[int]) -> dict[int, ClaimFacts]:
    """What reconciling needs of some claims, those in the recycle bin left out."""
    return _facts(session, ([Claim.id.in_(batch)] for batch in batches(claim_ids)))


def claims_with_keys(session: Session, tracking_keys: Iterable[str]) -> list[ClaimFacts]:
    """The claims for some parcels, of whatever courier and in whatever state."""
    return [*_facts(session, ([Claim.tracking_key.in_(batch)] for batch in batches(tracking_keys))).values()]


def claims_with_orders(session: Session, courier_id: int, order_nos: Iterable[str]) -> list[ClaimFacts]:
    """A courier's claims for some orders."""
    parts = ([Claim.courier_id == courier_id, Order.order_no.in_(batch)] for batch in batches(order_nos))
    return [*_facts(session, parts).values()]


def open_claims(
    session: Session,
    courier_id: int,
    states: Iterable[ClaimState],
    before: datetime | None = None,
    money_to: MoneyTo | None = None,
) -> list[ClaimFacts]:
    """A courier's claims in some states, registered before an instant, oldest first."""
    conditions: list[ColumnElement[bool]] = [Claim.courier_id == courier_id, Claim.state.in_(states)]
    if before is not None:
        conditions.append(Claim.registered_at < before)
    if money_to is not None:
        conditions.append(Claim.money_to == money_to)
    found = _facts(session, [conditions]).values()
    return sorted(found, key=lambda one: (one.registered_at, one.id))


def loaded_claims(session: Session, claim_ids: Iterable[int]) -> dict[int, Claim]:
    """Claims with all their entries, for the session that writes them."""
    found: dict[int, Claim] = {}
    for batch in batches(claim_ids):
        parts = (Claim.steps, Claim.receipts, Claim.write_offs, Claim.follow_ups)
        query = select(Claim).where(Claim.id.in_(batch)).options(*map(selectinload, parts))
        found |= {one.id: one for one in session.scalars(query)}
    return found


def frozen_results(session: Session, statement_id: StatementId) -> list[FrozenResult]:
    """The results of an accepted statement, in their order."""
    result = StatementResult
    query = select(*(getattr(result, name) for name in FrozenResult._fields)).where(result.statement_id == statement_id)
    return [FrozenResult(*row) for row in session.execute(query.order_by(result.position))]


def standings_before(session: Session, statement_id: StatementId) -> dict[int, dict[str, Any]]:
    """What taking an accepted statement back needs of each claim it entered something on."""
    result = StatementResult
    query = select(result.claim_id, result.before).where(result.statement_id == statement_id, result.accepted)
    found = session.execute(query)
    return {claim_id: before for claim_id, before in found if claim_id is not None and before}


def other_results(session: Session, statement_id: StatementId, claim_ids: Iterable[int]) -> list[StatementResult]:
    """What other statements entered on some claims, for the session that asks."""
    found: list[StatementResult] = []
    for batch in batches(claim_ids):
        query = select(StatementResult).where(StatementResult.claim_id.in_(batch), StatementResult.accepted)
        found += session.scalars(query.where(StatementResult.statement_id != statement_id))
    return found


def mappings_of(session: Session, courier_id: CourierId | None) -> Sequence[StatementMapping]:
    """The remembered layouts of one courier, or of all, for the session that asks."""
    query = select(StatementMapping).order_by(StatementMapping.courier_id, StatementMapping.id)
    if courier_id is not None:
        query = query.where(StatementMapping.courier_id == courier_id)
    return session.scalars(query).all()


def find_mapping(session: Session, courier_id: CourierId, header_key: str) -> StatementMapping | None:
    """A courier's layout by the key of its header, for the session that asks."""
    mapping = StatementMapping
    query = select(mapping).where(mapping.courier_id == courier_id, mapping.header_key == header_key)
    return session.scalars(query).one_or_none()


def _facts(session: Session, parts: Iterable[Sequence[ColumnElement[bool]]]) -> dict[int, ClaimFacts]:
    c = Claim
    query: Select[*tuple[Any, ...]] = (
        select(
            c.id, c.claim_no, c.courier_id, Courier.name, c.tracking_no, c.tracking_key, c.customer_name,
            func.coalesce(Order.order_no, ""), c.kind, c.state, c.claimed_fen, c.agreed_fen, c.received_fen,
            c.written_off_fen, c.registered_at,
        )
        .join(Courier, Courier.id == c.courier_id)
        .outerjoin(Order, Order.id == c.order_id)
        .where(c.deleted_at.is_(None))
        .order_by(c.id)
    )  # fmt: skip
    found = (ClaimFacts(*row) for conditions in parts for row in session.execute(query.where(*conditions)))
    return {one.id: one for one in found}


def _statement_rows(session: Session, condition: ColumnElement[bool]) -> list[StatementRow]:
    s, line, result = Statement, StatementLine, StatementResult
    paid = select(func.coalesce(func.sum(line.paid_fen), 0)).where(line.statement_id == s.id).scalar_subquery()
    differing = func.coalesce(result.paid_fen, 0) - func.coalesce(result.expected_fen, 0)
    difference = select(func.sum(differing)).where(result.statement_id == s.id).scalar_subquery()
    query = (
        select(
            s.id, s.version, s.courier_id, Courier.name, s.kind, s.file_name, s.sheet_name, s.month, s.channel,
            s.columns, s.line_count, paid, difference, s.imported_at, s.imported_by, s.accepted_at, s.accepted_by,
            s.deleted_at,
        )
        .join(Courier, Courier.id == s.courier_id)
        .where(condition)
        .order_by(s.imported_at.desc(), s.id.desc())
    )  # fmt: skip
    return [StatementRow(*row) for row in session.execute(query)]
