"""A violation as it is entered: what is wrong with it, and what follows from its order."""

from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.clock import Clock
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given, as_number
from shopdesk.core.money import MAX_FEN, format_yuan
from shopdesk.core.text import translate
from shopdesk.orders.model import OrderId
from shopdesk.shops.model import Shop, ShopId, Staff, StaffId
from shopdesk.violations import store
from shopdesk.violations.model import MAX_POINTS, ViolationId, ViolationKind

LONGEST_CASE_NO = 64
_FIRST_DAY = date(2003, 1, 1)  # no platform is older


class ViolationDraft(NamedTuple):
    """What somebody enters about a violation; the fee in fen. Without a shop it is that of the order."""

    shop_id: ShopId | None = None
    happened_on: date | None = None
    kind: ViolationKind | None = None
    points: int = 0
    fee_fen: int = 0
    reason: str = ""
    case_no: str = ""
    order_no: str = ""
    staff_id: StaffId | None = None
    appeal_until: date | None = None
    memo: str = ""


class Completed(NamedTuple):
    """A draft with the order its number means."""

    draft: ViolationDraft
    order_id: OrderId | None
    order_shop_id: ShopId | None


def complete(session: Session, draft: ViolationDraft) -> Completed:
    """A draft with its texts tidied, its order looked up, and the shop of the order where none is named."""
    order_no = as_number(as_given(draft.order_no))
    found = store.order_numbered(session, order_no, draft.shop_id) if order_no else None
    order_id, order_shop_id = found or (None, None)
    tidy = draft._replace(
        shop_id=draft.shop_id or order_shop_id,
        reason=draft.reason.strip(),
        case_no=as_given(draft.case_no),
        order_no=order_no,
        memo=draft.memo.strip(),
    )
    return Completed(tidy, order_id, order_shop_id)


def problems(
    session: Session, clock: Clock, draft: ViolationDraft, own_id: ViolationId | None = None
) -> list[UserError]:
    """What is wrong with a draft, each with its field; that of a case no. names the violation that has it already."""
    return problems_of(session, clock, complete(session, draft), own_id)


def problems_of(
    session: Session, clock: Clock, completed: Completed, own_id: ViolationId | None = None
) -> list[UserError]:
    """What is wrong with a completed draft, in the order of the form."""
    draft = completed.draft
    found = [
        _shop_problem(session, completed),
        _day_problem(clock, draft),
        _kind_problem(draft),
        _points_problem(draft),
        _fee_problem(draft),
        _reason_problem(draft),
        _order_problem(completed),
        _case_problem(session, draft, own_id),
        _staff_problem(session, draft),
        _appeal_problem(draft),
    ]
    return [one for one in found if one is not None]


def _shop_problem(session: Session, completed: Completed) -> UserError | None:
    shop_id = completed.draft.shop_id
    if shop_id is None or not store.exists(session, Shop, shop_id):
        return UserError(translate("Violations", "Say which shop was charged."), field="shop")
    return None


def _day_problem(clock: Clock, draft: ViolationDraft) -> UserError | None:
    if draft.happened_on is None or draft.happened_on < _FIRST_DAY:
        return UserError(translate("Violations", "Enter the day it happened: its year counts."), field="happened_on")
    if draft.happened_on > clock.today():
        return UserError(translate("Violations", "This day is yet to come."), field="happened_on")
    return None


def _kind_problem(draft: ViolationDraft) -> UserError | None:
    if draft.kind is None:
        text = translate("Violations", "Say whether it is a general or a serious violation.")
        return UserError(text, field="kind")
    return None


def _points_problem(draft: ViolationDraft) -> UserError | None:
    if 0 <= draft.points <= MAX_POINTS:
        return None
    text = translate("Violations", "One violation has between 0 and {most} points.")
    return UserError(text.format(most=MAX_POINTS), field="points")


def _fee_problem(draft: ViolationDraft) -> UserError | None:
    if draft.fee_fen < 0:
        return UserError(translate("Violations", "The fee cannot be below zero."), field="fee")
    if draft.fee_fen > MAX_FEN:
        text = translate("Money", "“{text}” is too large for an amount.")
        return UserError(text.format(text=format_yuan(draft.fee_fen)), field="fee")
    return None


def _reason_problem(draft: ViolationDraft) -> UserError | None:
    if draft.reason:
        return None
    return UserError(translate("Violations", "Enter what the platform charges the shop with."), field="reason")


def _order_problem(completed: Completed) -> UserError | None:
    draft = completed.draft
    if not draft.order_no:
        return None
    if completed.order_id is None:
        text = translate("Violations", "There is no order {order_no} here. Check the number, or leave it out.")
        return UserError(text.format(order_no=draft.order_no), field="order_no")
    if completed.order_shop_id != draft.shop_id:
        text = translate("Violations", "Order {order_no} is one of another shop.")
        return UserError(text.format(order_no=draft.order_no), field="order_no")
    return None


def _case_problem(session: Session, draft: ViolationDraft, own_id: ViolationId | None) -> UserError | None:
    if not draft.case_no or draft.shop_id is None:
        return None
    if len(draft.case_no) > LONGEST_CASE_NO:
        text = translate("Violations", "A case no. has at most {most} characters.")
        return UserError(text.format(most=LONGEST_CASE_NO), field="case_no")
    found = store.violation_with_case(session, draft.shop_id, draft.case_no, own_id)
    if found is None:
        return None
    text = translate("Violations", "Case {case_no} is entered already as {violation_no}.")
    words = text.format(case_no=draft.case_no, violation_no=found[1])
    return UserError(words, field="case_no", violation_id=found[0], violation_no=found[1])


def _staff_problem(session: Session, draft: ViolationDraft) -> UserError | None:
    if draft.staff_id is None or store.exists(session, Staff, draft.staff_id):
        return None
    return UserError(translate("Violations", "This staff member does not exist (any more)."), field="staff")


def _appeal_problem(draft: ViolationDraft) -> UserError | None:
    if draft.appeal_until is None or draft.happened_on is None or draft.appeal_until >= draft.happened_on:
        return None
    text = translate("Violations", "The last day for an appeal is not before the violation.")
    return UserError(text, field="appeal_until")
