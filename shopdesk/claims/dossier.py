"""All there is about a claim, and what happened to it: steps, receipts, write-offs, calls."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.claims.model import Claim, ClaimId, Statement, StatementId, StatementLine
from shopdesk.claims.states import OPEN_STATES, ClaimState, MoneyTo
from shopdesk.claims.store import ClaimRow, GoodsRow, goods_row, list_claim_rows
from shopdesk.core.text import translate
from shopdesk.couriers.model import CourierId
from shopdesk.shops.model import ShopId

Row = TypeVar("Row", "StepRow", "WriteOffRow", "FollowUpRow")


class ReceiptRow(NamedTuple):
    """Money that came in, or went back when negative, and the line of a courier's statement it came with, if any."""

    id: int
    received_on: date
    booked_on: date
    amount_fen: int
    channel: MoneyTo
    note: str
    entered_by: str
    statement_id: StatementId | None = None
    statement_file: str = ""
    statement_row: int | None = None  # in the file, from 1


class WriteOffRow(NamedTuple):
    """An amount that was given up."""

    written_off_on: date
    booked_on: date
    amount_fen: int
    reason: str
    entered_by: str


class StepRow(NamedTuple):
    """A state the claim came to."""

    id: int
    happened_on: date
    booked_on: date
    state: ClaimState
    agreed_fen: int | None
    reason: str
    takes_back: bool
    entered_by: str


class FollowUpRow(NamedTuple):
    """A call to the courier: with whom, what was promised for which day, and when to ask again."""

    at: datetime
    by: str
    spoke_to: str
    said: str
    promised_on: date | None
    next_on: date | None


class ClaimDetail(NamedTuple):
    """Everything a claim's own page shows."""

    row: ClaimRow
    courier_id: CourierId
    shop_id: ShopId | None
    postage_fen: int
    declared_fen: int
    case_no: str
    contact: str
    applicant: str
    checked_by: str
    checked_at: datetime | None
    submitted_at: datetime | None
    agreed_on: date | None
    closed_on: date | None
    deleted_at: datetime | None
    goods: tuple[GoodsRow, ...]
    steps: tuple[StepRow, ...]
    receipts: tuple[ReceiptRow, ...]
    write_offs: tuple[WriteOffRow, ...]
    follow_ups: tuple[FollowUpRow, ...]

    @property
    def is_complete(self) -> bool:
        """Whether nothing that proves the claim is blank: order, customer, goods and what they cost."""
        return self.row.order_id is not None and bool(self.row.customer_name) and bool(self.goods)

    @property
    def can_take_back(self) -> bool:
        """Whether the last step can still be undone."""
        return not why_step_stays(
            [(one.state, one.agreed_fen, one.takes_back) for one in self.steps],
            [(one.received_on, one.booked_on, one.amount_fen) for one in self.receipts],
            [(one.written_off_on, one.booked_on, one.amount_fen) for one in self.write_offs],
        )


Taken = tuple[ClaimState, int | None, bool]  # the state a step led to, the amount agreed then, whether it undoes others
Amount = tuple[date, date, int]  # the day it happened, the day it is booked, fen


def why_step_stays(steps: Sequence[Taken], receipts: Sequence[Amount], write_offs: Sequence[Amount]) -> str:
    """Why the last step of a claim cannot be undone; empty where it can: people took it, and no money stands on it.

    Money that was taken back as if it had never come in, on the very days, is none.
    """
    if len(steps) < 2 or steps[-1][2]:
        return translate("Claims", "There is no step to undo.")
    if sum(one[2] for one in receipts) or sum(one[2] for one in write_offs):
        return translate("Claims", "Money was entered for this claim. Take it back with a negative amount.")
    state, agreed_fen, _undone = steps[-2]
    if (
        _stands(receipts) or _stands(write_offs) or (state not in OPEN_STATES and agreed_fen)
    ):  # closed by money, which is not there any more
        return translate("Claims", "Money came in for this claim and went back again, so its steps stay as they are.")
    return ""


def _stands(amounts: Sequence[Amount]) -> bool:
    """Whether amounts come to anything at the end of any day, as they happened or as they are booked."""
    happened: Counter[date] = Counter()
    booked: Counter[date] = Counter()
    for on, booked_on, amount_fen in amounts:
        happened[on] += amount_fen
        booked[booked_on] += amount_fen
    return any(happened.values()) or any(booked.values())


def claim_detail(session: Session, claim_id: ClaimId) -> ClaimDetail | None:
    """Everything about a claim, in the recycle bin or not; None when there is no such claim."""
    claim = session.get(Claim, claim_id)
    if claim is None:
        return None
    return ClaimDetail(
        row=list_claim_rows(session, [claim_id])[claim_id],
        courier_id=CourierId(claim.courier_id),
        shop_id=None if claim.shop_id is None else ShopId(claim.shop_id),
        postage_fen=claim.postage_fen,
        declared_fen=claim.declared_fen,
        case_no=claim.case_no,
        contact=claim.contact,
        applicant=claim.applicant,
        checked_by=claim.checked_by,
        checked_at=claim.checked_at,
        submitted_at=claim.submitted_at,
        agreed_on=claim.agreed_on,
        closed_on=claim.closed_on,
        deleted_at=claim.deleted_at,
        goods=tuple(goods_row(one) for one in claim.goods),
        steps=tuple(_row(StepRow, step) for step in claim.steps),
        receipts=tuple(_receipts(session, claim)),
        write_offs=tuple(_row(WriteOffRow, one) for one in claim.write_offs),
        follow_ups=tuple(_row(FollowUpRow, call) for call in reversed(claim.follow_ups)),
    )


def _receipts(session: Session, claim: Claim) -> Iterator[ReceiptRow]:
    line, receipt_ids = StatementLine, [receipt.id for receipt in claim.receipts]
    query = (
        select(line.receipt_id, line.statement_id, Statement.file_name, line.row_no)
        .join(Statement, Statement.id == line.statement_id)
        .where(line.receipt_id.in_(receipt_ids))
    )
    lines = {row[0]: row[1:] for row in session.execute(query)} if receipt_ids else {}
    for receipt in claim.receipts:
        told = [getattr(receipt, name) for name in ReceiptRow._fields[:7]]
        yield ReceiptRow(*told, *lines.get(receipt.id, ()))


def _row(kind: type[Row], record: object) -> Row:
    """A part of a claim outside of its session, field by field."""
    return kind(*(getattr(record, name) for name in kind._fields))
