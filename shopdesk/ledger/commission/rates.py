"""What an order earns whoever sold it: rates from a month on, and on which day and on what an order counts.

A rate that has been used stays as it was, so that nobody's past is changed: another one takes its place from a later
month on.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.clock import month_start
from shopdesk.core.errors import Conflict, UserError, refuse
from shopdesk.core.money import MAX_FEN, format_yuan
from shopdesk.core.settings import COMMISSION_COUNTS_ON, COMMISSION_ON_POSTAGE, keep_shop_setting, shop_setting
from shopdesk.core.text import marked, translate
from shopdesk.ledger import rights
from shopdesk.ledger.commission import commission_store
from shopdesk.ledger.commission.commission_store import RateRow
from shopdesk.ledger.model import CommissionRate, RateId
from shopdesk.ledger.states import CommissionBasis
from shopdesk.shops.model import ShopId, StaffId

ALL_BASIS_POINTS = 10_000  # 100 %
_TERMS = frozenset({"staff_id", "shop_id", "from_month", "basis", "basis_points", "per_order_fen"})
# The days an order may count on, as the setting has them.
COUNTS_ON = {
    "finished": marked("CommissionRates", "the day the trade was finished"),
    "shipped": marked("CommissionRates", "the day it was shipped"),
    "paid": marked("CommissionRates", "the day it was paid"),
}


class Counting(NamedTuple):
    """On which day an order counts (``finished``, ``shipped`` or ``paid``), and whether its postage earns too."""

    counts_on: str
    on_postage: bool


class RateDraft(NamedTuple):
    """A rate as somebody enters it: hundredths of a percent, or fen for an order; None is everybody, every shop."""

    from_month: str
    basis: CommissionBasis = CommissionBasis.PERCENT
    basis_points: int = 0
    per_order_fen: int = 0
    staff_id: StaffId | None = None
    shop_id: ShopId | None = None
    memo: str = ""


def counting(session: Session) -> Counting:
    """On which day an order counts, and on what."""
    counts_on = shop_setting(session, COMMISSION_COUNTS_ON)
    default = COMMISSION_COUNTS_ON.default
    return Counting(
        counts_on if counts_on in COUNTS_ON else default, shop_setting(session, COMMISSION_ON_POSTAGE)
    )  # fmt: skip


def counting_words(told: Counting) -> str:
    """On which day an order counts, and on what, in one sentence."""
    if told.on_postage:
        text = translate("CommissionRates", "An order counts on {day}, with its postage.")
    else:
        text = translate("CommissionRates", "An order counts on {day}, without its postage.")
    return text.format(day=translate("CommissionRates", COUNTS_ON[told.counts_on]))


def change_counting(session: Session, actor: Actor, counts_on: str, on_postage: bool) -> Changes:
    """Let orders count on another day, or with their postage or without; months entered before differ from then on."""
    _require(session, actor)
    if counts_on not in COUNTS_ON:
        raise UserError(translate("CommissionRates", "Choose the day an order counts on."), field="counts_on")
    keep_shop_setting(session, COMMISSION_COUNTS_ON, counts_on)
    keep_shop_setting(session, COMMISSION_ON_POSTAGE, on_postage)
    return changed("setting", "commission_rate")


def list_rates(session: Session) -> list[RateRow]:
    """Every rate, those for everybody first, then by person and shop, the newest first."""
    return commission_store.list_rates(session)


def rate_for(rates: Sequence[RateRow], staff_id: int, shop_id: int, month: str) -> RateRow | None:
    """The rate that holds for a person's order of a shop in a month; None where there is none.

    One for person and shop goes before one for the person, that before one for the shop, that before one for all.
    Of the same the newest holds; where it has ended, the next wider one does.
    """
    for scope in ((staff_id, shop_id), (staff_id, None), (None, shop_id), (None, None)):
        begun = [rate for rate in rates if (rate.staff_id, rate.shop_id) == scope and rate.from_month <= month]
        if begun:
            newest = max(begun, key=lambda rate: (rate.from_month, rate.id))
            if not newest.until_month or newest.until_month >= month:
                return newest
    return None


def rate_words(basis: CommissionBasis, basis_points: int, per_order_fen: int) -> str:
    """What a rate comes to: ``2.5 %`` or ``￥2.00 an order``."""
    if basis is CommissionBasis.PERCENT:
        return translate("CommissionRates", "{percent} %").format(percent=percent_text(basis_points))
    return translate("CommissionRates", "{amount} an order").format(amount=format_yuan(per_order_fen))


def percent_text(basis_points: int) -> str:
    """Hundredths of a percent as a percentage without trailing zeros: 250 is ``2.5``."""
    text = f"{Decimal(basis_points).scaleb(-2):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def used_until(session: Session, rate: RateRow) -> str:
    """The last month entered with a rate, or that may have been; empty while nothing depends on it.

    What was entered before the rate said what it says does not: it reaches back there and may still be corrected.
    """
    told = commission_store.rate_told_at(session, rate.id, _TERMS)
    months = commission_store.list_run_months(session, told)
    held = (month for month in months if month >= rate.from_month and month <= (rate.until_month or month))
    return max(held, default="")


def rate_problems(session: Session, draft: RateDraft, own_id: RateId | None = None) -> list[UserError]:
    """Everything that is wrong with a rate, each with its field."""
    problems: list[UserError] = []
    try:
        month_start(draft.from_month)
    except UserError as error:
        problems.append(UserError(error.message, field="from_month"))
    if draft.basis is CommissionBasis.PERCENT and not 0 <= draft.basis_points <= ALL_BASIS_POINTS:
        problems.append(UserError(translate("CommissionRates", "Enter 0 to 100 percent."), field="percent"))
    if draft.basis is CommissionBasis.PER_ORDER and not 0 <= draft.per_order_fen <= MAX_FEN:
        problems.append(UserError(translate("CommissionRates", "Enter an amount of 0 or more."), field="per_order"))
    scope = (draft.staff_id, draft.shop_id, draft.from_month)
    for rate in list_rates(session):
        if (
            rate.id != own_id
            and (rate.staff_id, rate.shop_id, rate.from_month) == scope
            and not used_until(session, rate)
        ):
            text = translate(
                "CommissionRates", "There is a rate for the same from {month} on already. Change that one."
            )
            problems.append(UserError(text.format(month=draft.from_month), field="from_month"))
    return problems


def rate_cautions(session: Session, draft: RateDraft) -> list[str]:
    """What somebody should know of a rate before it is kept: the months it changes that have been entered."""
    months = sorted(month for month in commission_store.list_run_months(session) if month >= draft.from_month)
    if not months:
        return []
    text = translate(
        "CommissionRates",
        "It also holds for months that have been entered ({months}). Enter them again to book the difference.",
    )
    return [text.format(months=translate("CommissionRates", ", ").join(months))]


def add_rate(session: Session, actor: Actor, draft: RateDraft) -> Done[RateId]:
    """Add a rate; raises UserError for what is wrong with it, and for who may not."""
    _require(session, actor)
    _refuse(rate_problems(session, draft))
    rate = CommissionRate()
    _fill(rate, draft)
    session.add(rate)
    session.flush()
    return Done(RateId(rate.id), changed("commission_rate"))


def change_rate(session: Session, actor: Actor, rate_id: RateId, seen_version: int, draft: RateDraft) -> Changes:
    """Correct a rate that no month depends on, or the memo of any.

    Raises UserError for what is wrong with it, and Conflict where somebody else has changed it.
    """
    _require(session, actor)
    rate, row = _seen(session, rate_id, seen_version)
    before = RateDraft(
        row.from_month, row.basis, row.basis_points, row.per_order_fen, row.staff_id, row.shop_id, draft.memo
    )
    used = used_until(session, row)
    if used and draft != before:
        text = translate(
            "CommissionRates", "It was used for {month} and stays as it was. Add a rate from a later month instead."
        )
        raise UserError(text.format(month=used), field="from_month")
    if row.until_month and row.until_month < draft.from_month:
        text = translate("CommissionRates", "It ends with {month} and cannot begin later.")
        raise UserError(text.format(month=row.until_month), field="from_month")
    _refuse([] if used else rate_problems(session, draft, rate_id))
    _fill(rate, draft)
    session.flush()
    return changed("commission_rate")


def end_rate(session: Session, actor: Actor, rate_id: RateId, seen_version: int, last_month: str) -> Changes:
    """Let a rate hold until a month and no longer; the next wider one holds from then on.

    Raises UserError for a month before it began, or before the last one that was entered with it.
    """
    _require(session, actor)
    rate, row = _seen(session, rate_id, seen_version)
    month_start(last_month)
    used = used_until(session, row)
    if last_month < row.from_month:
        text = translate("CommissionRates", "It begins with {month} and cannot end before.")
        raise UserError(text.format(month=row.from_month), field="until_month")
    if last_month < used:
        text = translate("CommissionRates", "It was used for {month} and cannot end before.")
        raise UserError(text.format(month=used), field="until_month")
    rate.until_month = last_month
    session.flush()
    return changed("commission_rate")


def delete_rate(session: Session, actor: Actor, rate_id: RateId, seen_version: int) -> Changes:
    """Move a rate that no month depends on to the recycle bin; raises UserError for one that was used."""
    _require(session, actor)
    rate, row = _seen(session, rate_id, seen_version)
    if used := used_until(session, row):
        text = translate("CommissionRates", "It was used for {month}. Let it end, or add a rate from a later month.")
        raise UserError(text.format(month=used))
    rate.deleted_at = actor.clock.now()
    session.flush()
    return changed("commission_rate")


def restore_rate(session: Session, actor: Actor, rate_id: RateId) -> Changes:
    """Take a rate out of the recycle bin; raises UserError for who may not, and where another one took its place."""
    _require(session, actor)
    rate = session.get_one(CommissionRate, rate_id)
    staff_id = None if rate.staff_id is None else StaffId(rate.staff_id)
    shop_id = None if rate.shop_id is None else ShopId(rate.shop_id)
    draft = RateDraft(
        rate.from_month, rate.basis, rate.basis_points, rate.per_order_fen, staff_id, shop_id, rate.memo
    )  # fmt: skip
    _refuse(rate_problems(session, draft, rate_id))
    rate.deleted_at = None
    session.flush()
    return changed("commission_rate")


def _fill(rate: CommissionRate, draft: RateDraft) -> None:
    percent = draft.basis is CommissionBasis.PERCENT
    rate.staff_id, rate.shop_id, rate.from_month = draft.staff_id, draft.shop_id, draft.from_month
    rate.basis, rate.memo = draft.basis, draft.memo.strip()
    rate.basis_points = draft.basis_points if percent else 0
    rate.per_order_fen = 0 if percent else draft.per_order_fen


def _seen(session: Session, rate_id: RateId, seen_version: int) -> tuple[CommissionRate, RateRow]:
    rate = session.get(CommissionRate, rate_id)
    row = next((one for one in list_rates(session) if one.id == rate_id), None)
    if rate is None or row is None:
        raise UserError(translate("CommissionRates", "This rate does not exist (any more)."))
    if rate.version != seen_version:
        raise Conflict(translate("CommissionRates", "Somebody else has changed this rate. Look at it again."))
    return rate, row


def _require(session: Session, actor: Actor) -> None:
    refuse(rights.why_not_run_commission(session, actor))


def _refuse(problems: Sequence[UserError]) -> None:
    if problems:
        raise problems[0]
