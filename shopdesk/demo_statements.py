"""What couriers say they paid the invented shop, a closed month, a courier's own form, and a parcel lost yesterday."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import xlsxwriter
from sqlalchemy.orm import Session

from shopdesk.claims import service as claims
from shopdesk.claims import store as claim_store
from shopdesk.claims.lookup import claims_of_order
from shopdesk.claims.losses.loss_draft import LossDraft, goods_of_parcel, reason_of, reissue_reasons
from shopdesk.claims.losses.reporting import report_loss
from shopdesk.claims.months.closing import why_not_close
from shopdesk.claims.statements.importing import import_statement
from shopdesk.claims.statements.mappings import remembered
from shopdesk.claims.statements.reading import read_statement
from shopdesk.claims.states import ClaimKind, ClaimState, kind_chip
from shopdesk.claims.store import ClaimFilter, ClaimRow
from shopdesk.claims.templates.example import write_example
from shopdesk.claims.templates.keeping import add_template
from shopdesk.core.actor import Actor
from shopdesk.core.clock import month_after
from shopdesk.core.database import Database
from shopdesk.core.money import decimal_yuan
from shopdesk.couriers.service import courier_named
from shopdesk.demo_claims import SetClock
from shopdesk.demo_parcels import quiet_orders

_PAYOUT = ("序号", "运单编号", "理赔类型", "申请金额", "赔付金额", "打款日期", "备注")
_BILL = ("序号", "日期", "运单号码", "计费重量", "产品类型", "付款方式", "费用(元)", "折扣/促销", "应付金额")
_OPEN = frozenset({ClaimState.SUBMITTED, ClaimState.AGREED, ClaimState.APPEALED})
_FREIGHT_FEN, _SENT_AGAIN_FEN = 1_600, 800
_REVERSED_FEN, _OVER_FEN = 500, 1_000

Line = Sequence[str | float]


def tell_statements(
    database: Database, finance: Actor, owner: Actor, clock: SetClock, now: datetime, place: Path
) -> None:
    """Close the month before the last, accept one courier's statement, and leave another and a bill for review."""
    month = month_after(clock.month_of(now), -1)
    with database.write(owner) as session:
        clock.moment = now - timedelta(minutes=50)
        if not why_not_close(session, owner, ended := month_after(month, -1)):
            claims.close_month(session, owner, ended)
        by_courier = _owing(session)
    if len(by_courier) < 2:
        return  # a shop of a few orders
    (first, rows), (second, others), *more = sorted(by_courier.items(), key=lambda one: (-len(one[1]), one[0]))
    with database.write(owner) as session:
        _keep_form(session, owner, place, first)
    clock.moment = now - timedelta(minutes=40)
    lines = _equal_lines(others[:-1] or others, now)
    statement = _written(place / f"{second}理赔打款明细_{month}.xlsx", _PAYOUT, lines)
    _take_in(database, finance, statement, accept=True)
    clock.moment = now - timedelta(minutes=30)
    statement = _written(place / f"{first}理赔打款明细_{month}.xlsx", _PAYOUT, _mixed_lines(rows, now))
    _take_in(database, finance, statement, accept=False)
    if more:
        third, parcels = more[0]
        clock.moment = now - timedelta(minutes=20)
        _take_in(database, finance, _written(place / f"{third}月结账单_{month}.xlsx", _BILL, _bill_lines(parcels)))


def tell_loss(database: Database, actor: Actor, clock: SetClock, now: datetime) -> int:
    """A parcel that has not moved for a week: sent again, and claimed from its courier; how many there were."""
    clock.moment = now - timedelta(hours=5)
    with database.write(actor) as session:
        lost = (order for order in quiet_orders(session, now, 7) if not claims_of_order(session, order.id))
        if (order := next(lost, None)) is None:
            return 0
        kind = ClaimKind.LOST
        draft = LossDraft(
            order.id,
            order.tracking_no,
            kind,
            goods_of_parcel(session, order.id),
            reason_id=reason_of(reissue_reasons(session), kind),
            description="物流停更七天，网点回复查无此件",
            courier_id=claims.draft_from_order(session, order.id).courier_id,
            claimed_fen=order.paid_fen,
            postage_fen=_SENT_AGAIN_FEN,
        )
        report_loss(session, actor, draft)
    return 1


def _keep_form(session: Session, owner: Actor, place: Path, courier: str) -> None:
    """The form that a courier wants its claims in."""
    form = place / f"{courier}理赔申请表.xlsx"
    write_example(form)
    named = courier_named(session, courier)
    add_template(session, owner, form.stem, None if named is None else named.id, form)


def _owing(session: Session) -> dict[str, list[ClaimRow]]:
    """The claims that couriers are still to pay, by courier."""
    ids = claim_store.list_claim_ids(session, ClaimFilter(states=_OPEN))
    found: dict[str, list[ClaimRow]] = defaultdict(list)
    for row in claim_store.list_claim_rows(session, ids).values():
        if _owed(row) > 0:
            found[row.courier].append(row)
    return found


def _owed(row: ClaimRow) -> int:
    return row.claimed_fen if row.agreed_fen is None else row.outstanding_fen


def _equal_lines(rows: Sequence[ClaimRow], now: datetime) -> list[Line]:
    return [_paid(number, row, _owed(row), now) for number, row in enumerate(rows, 1)]


def _mixed_lines(rows: Sequence[ClaimRow], now: datetime) -> list[Line]:
    """What statements are like: most equal, one short, one over, one corrected, one nobody knows, one missing."""
    paid: list[Callable[[int], int]] = [
        lambda fen: fen,
        lambda fen: fen // 200 * 100,
        lambda fen: fen,
        lambda fen: fen + _OVER_FEN,
    ]
    lines: list[Line] = []
    listed = rows[:-1] or rows
    for number, row in enumerate(listed, 1):
        lines.append(_paid(number, row, paid[(number - 1) % 4](_owed(row)), now))
        if number == 3:
            back = ("冲正", "", -_REVERSED_FEN / 100, f"{now:%Y/%m/%d}", "多付扣回")
            lines.append((number, row.tracking_no, *back))
    unknown = f"{listed[0].tracking_no[:-6]}999999"
    lines.append((len(listed) + 1, unknown, "遗失", 88, 88, f"{now:%Y/%m/%d}", "无此单"))
    return [*lines, ("合计", "", "", "", "", "", "")]


def _paid(number: int, row: ClaimRow, amount_fen: int, now: datetime) -> Line:
    asked, amount = (float(decimal_yuan(fen)) for fen in (row.claimed_fen, amount_fen))
    day = now - timedelta(days=number % 5)
    return (number, row.tracking_no, kind_chip(row.kind).text, asked, amount, f"{day:%Y/%m/%d}", "")


def _bill_lines(rows: Sequence[ClaimRow]) -> list[Line]:
    """Freight on parcels that never arrived, and compensation taken off the bill."""
    freight, lines = float(decimal_yuan(_FREIGHT_FEN)), []
    for number, row in enumerate(rows, 1):
        day = f"{row.registered_at:%m-%d}"
        lines.append((number, day, row.tracking_no, 1.2, "标快", "寄付月结", freight, 0, freight))
        if number % 2:
            off = -float(decimal_yuan(_owed(row)))
            lines.append((number, day, row.tracking_no, "", "理赔", "", off, 0, off))
    return lines


def _written(path: Path, header: Sequence[str], lines: Sequence[Line]) -> Path:
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("明细")
    for place, row in enumerate([(path.stem,), header, *lines]):
        sheet.write_row(place, 0, list[Any](row))
    book.close()
    return path


def _take_in(database: Database, actor: Actor, file: Path, *, accept: bool = False) -> None:
    with database.read() as session:
        (read,) = read_statement(file, remembered(session))
    assert read.courier_id is not None  # its name stands in the name of the file
    with database.write(actor) as session:
        made = import_statement(session, actor, read, read.courier_id).value
        if accept:
            claims.accept_statement(session, actor, made.statement_id, 1)
