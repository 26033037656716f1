"""Every placeholder a courier's form may have: {{claim_no}} and {{理赔单号}} mean the same.

Some speak of one claim, and have their row written once for each; some speak of the whole form; courier and shop
mean the claim's own in such a row, and those of the form elsewhere.
"""

import difflib
import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

from shopdesk.claims.states import ClaimKind, kind_chip, money_to_chip, state_chip
from shopdesk.claims.templates.facts import ClaimFacts, SheetFacts
from shopdesk.claims.templates.in_words import amount_in_words
from shopdesk.core.clock import month_end, month_start
from shopdesk.core.money import decimal_yuan
from shopdesk.core.text import marked, translate

Look = Literal["text", "identifier", "date", "yuan", "number"]
Value = str | int | date | Decimal | None
OfClaim = Callable[[ClaimFacts], Value]
OfSheet = Callable[[SheetFacts], Value]


class Placeholder(NamedTuple):
    """A placeholder: its names, the Chinese one first after the key; ``told`` says what comes in its place."""

    key: str
    names: tuple[str, ...]
    look: Look
    told: str
    of_claim: OfClaim | None = None
    of_sheet: OfSheet | None = None

    @property
    def repeats(self) -> bool:
        """Whether its row is written once for each claim."""
        return self.of_sheet is None

    def description(self) -> str:
        """What comes in its place, in the language of the program."""
        return translate("FormPlaceholders", self.told)


# Rows between these two are written once for each claim, whatever stands in them.
REPEAT_FROM, REPEAT_TO = "repeat_from", "repeat_to"


def _yuan(fen: int | None) -> Decimal | None:
    return None if fen is None else decimal_yuan(fen)


def _begin(sheet: SheetFacts) -> date:
    return month_start(sheet.data.month)


def _claim(names: str, look: Look, told: str, value: OfClaim) -> Placeholder:
    key, *others = names.split()
    return Placeholder(key, tuple(others), look, told, of_claim=value)


def _sheet(names: str, look: Look, told: str, value: OfSheet) -> Placeholder:
    key, *others = names.split()
    return Placeholder(key, tuple(others), look, told, of_sheet=value)


def _kinds(names: str, kind: ClaimKind, told: str) -> Placeholder:
    return _sheet(names, "number", told, lambda sheet: sheet.count_of(kind))


def _either(names: str, told: str, of_claim: OfClaim, of_sheet: OfSheet) -> Placeholder:
    key, *others = names.split()
    return Placeholder(key, tuple(others), "text", told, of_claim, of_sheet)


def _list(names: list[str]) -> str:
    return translate("FormPlaceholders", ", ").join(names)


# fmt: off
PLACEHOLDERS: tuple[Placeholder, ...] = (
    _claim("no 序号 编号", "number", marked("FormPlaceholders", "number of the row, from 1"), lambda c: c.number),
    _claim("claim_no 理赔单号 理赔编号", "identifier", marked("FormPlaceholders", "claim no."),
        lambda c: c.claim.row.claim_no),
    _claim("date 登记日期 日期", "date", marked("FormPlaceholders", "day the claim was registered"),
        lambda c: c.claim.registered_on),
    _claim("tracking_no 运单号 快递单号 物流单号 单号", "identifier", marked("FormPlaceholders", "tracking no."),
        lambda c: c.claim.row.tracking_no),
    _claim("order_no 订单号 订单编号", "identifier", marked("FormPlaceholders", "order no."),
        lambda c: c.claim.row.order_no),
    _claim("customer 客户ID 客户 买家", "text", marked("FormPlaceholders", "customer ID"),
        lambda c: c.claim.row.customer_name),
    _claim("kind 理赔类型 类型 理赔原因", "text", marked("FormPlaceholders", "kind of claim: lost, damaged …"),
        lambda c: kind_chip(c.claim.row.kind).text),
    _claim("goods 商品 物品 物品名称 商品名称", "text",
        marked("FormPlaceholders", "goods with style, specification and quantity"),
        lambda c: c.claim.row.goods),
    _claim("pieces 件数 数量 商品件数", "number", marked("FormPlaceholders", "number of pieces"),
        lambda c: c.further.pieces),
    _claim("goods_cost 商品成本 物品价值", "yuan", marked("FormPlaceholders", "what the goods cost"),
        lambda c: _yuan(c.further.goods_cost_fen)),
    _claim("order_amount 订单金额", "yuan", marked("FormPlaceholders", "amount of the order"),
        lambda c: _yuan(c.claim.order_amount_fen)),
    _claim("postage 运费 邮费", "yuan", marked("FormPlaceholders", "postage of the parcel"),
        lambda c: _yuan(c.further.postage_fen)),
    _claim("declared 保价金额 声明价值", "yuan", marked("FormPlaceholders", "declared (insured) value"),
        lambda c: _yuan(c.further.declared_fen)),
    _claim("claimed 索赔金额 理赔金额 申请金额", "yuan", marked("FormPlaceholders", "amount claimed"),
        lambda c: _yuan(c.claim.claimed_fen)),
    _claim("claimed_in_words 索赔金额大写 理赔金额大写", "text", marked("FormPlaceholders", "amount claimed, in words"),
        lambda c: amount_in_words(c.claim.claimed_fen)),
    _claim("agreed 核定金额 答应金额 同意金额", "yuan", marked("FormPlaceholders", "amount agreed"),
        lambda c: _yuan(c.claim.after.agreed_fen)),
    _claim("received 已收金额 已赔金额", "yuan",
        marked("FormPlaceholders", "amount received up to the end of the month"),
        lambda c: _yuan(c.claim.after.received_fen)),
    _claim("received_in_month 本月收款 本月已收", "yuan",
        marked("FormPlaceholders", "amount received within the month"),
        lambda c: _yuan(c.claim.received_in_month_fen)),
    _claim("written_off 核销金额", "yuan", marked("FormPlaceholders", "amount given up"),
        lambda c: _yuan(c.claim.after.written_off_fen)),
    _claim("outstanding 未收金额 未赔金额", "yuan", marked("FormPlaceholders", "amount still outstanding"),
        lambda c: _yuan(c.claim.after.outstanding_fen)),
    _claim("carried_over 上月结转 上期未收", "yuan",
        marked("FormPlaceholders", "amount outstanding when the month began"),
        lambda c: _yuan(c.claim.before.outstanding_fen)),
    _claim("state 状态 理赔状态", "text", marked("FormPlaceholders", "state at the end of the month"),
        lambda c: state_chip(c.claim.after.state).text),
    _claim("money_to 钱款去向 赔付方式", "text", marked("FormPlaceholders", "where the money goes"),
        lambda c: money_to_chip(c.claim.row.money_to).text),
    _claim("case_no 工单号 客服单号 快递工单号", "identifier", marked("FormPlaceholders", "the courier's case no."),
        lambda c: c.further.case_no),
    _claim("contact 联系人 对接人 快递联系人", "text",
        marked("FormPlaceholders", "whom at the courier it is about with"), lambda c: c.further.contact),
    _claim("applicant 申请人 登记人", "text", marked("FormPlaceholders", "who applied for it"),
        lambda c: c.further.applicant),
    _claim("submitted_on 提交日期 申报日期", "date", marked("FormPlaceholders", "day it was submitted"),
        lambda c: c.further.submitted_on),
    _claim("agreed_on 答应日期 核定日期", "date", marked("FormPlaceholders", "day the amount was agreed"),
        lambda c: c.further.agreed_on),
    _claim("shipped_on 发货日期 寄件日期", "date", marked("FormPlaceholders", "day the parcel was shipped"),
        lambda c: c.further.shipped_on),
    _claim("receiver 收件人 收货人", "text", marked("FormPlaceholders", "receiver of the parcel"),
        lambda c: c.further.receiver),
    _claim("phone 收件电话 收件人电话 电话", "identifier", marked("FormPlaceholders", "the receiver's phone"),
        lambda c: c.further.phone),
    _claim("address 收件地址 收货地址 地址", "text", marked("FormPlaceholders", "the receiver's address"),
        lambda c: c.further.address),
    _claim("photos 照片数 图片数", "number", marked("FormPlaceholders", "number of photos"),
        lambda c: c.claim.row.photos),
    _claim("memo 备注 说明", "text", marked("FormPlaceholders", "memo"), lambda c: c.claim.row.memo),
    # The claim's own in a row that is repeated, those of the form elsewhere.
    _either("courier 快递公司 快递 承运商", marked("FormPlaceholders", "courier"),
        lambda c: c.courier, lambda s: _list(s.couriers)),
    _either("shop 店铺 网店 店铺名称", marked("FormPlaceholders", "shop"),
        lambda c: c.claim.row.shop, lambda s: _list(s.shops)),
    # The form as a whole.
    _sheet("month 月份 账期", "text", marked("FormPlaceholders", "month of the form, 2026-10"), lambda s: s.data.month),
    _sheet("month_year 年 年份", "number", marked("FormPlaceholders", "year of the month"), lambda s: _begin(s).year),
    _sheet("month_number 月", "number", marked("FormPlaceholders", "number of the month, 1 to 12"),
        lambda s: _begin(s).month),
    _sheet("month_begin 月初 开始日期 起始日期", "date", marked("FormPlaceholders", "first day of the month"),
        lambda s: _begin(s)),
    _sheet("month_end 月末 结束日期 截止日期", "date", marked("FormPlaceholders", "last day of the month"),
        lambda s: month_end(s.data.month)),
    _sheet("today 制表日期 填表日期 今天", "date", marked("FormPlaceholders", "day the form is written"),
        lambda s: s.today),
    _sheet("made_by 制表人 填表人 经办人", "text", marked("FormPlaceholders", "who writes the form"),
        lambda s: s.made_by),
    _sheet("count 笔数 理赔笔数 单数 合计笔数", "number", marked("FormPlaceholders", "number of claims"),
        lambda s: s.figures.number),
    _sheet("count_new 本月新增 新增笔数", "number",
        marked("FormPlaceholders", "number of claims registered within the month"),
        lambda s: s.figures.registered_in_month),
    _kinds("count_lost 丢件数", ClaimKind.LOST, marked("FormPlaceholders", "number of lost parcels")),
    _kinds("count_damaged 破损数", ClaimKind.DAMAGED, marked("FormPlaceholders", "number of damaged parcels")),
    _kinds("count_shortage 少件数", ClaimKind.SHORTAGE,
        marked("FormPlaceholders", "number of parcels with pieces missing")),
    _kinds("count_delayed 延误数", ClaimKind.DELAYED, marked("FormPlaceholders", "number of delayed parcels")),
    _kinds("count_abandoned 弃件数", ClaimKind.ABANDONED, marked("FormPlaceholders", "number of abandoned parcels")),
    _kinds("count_misdelivered 错派数", ClaimKind.MISDELIVERED,
        marked("FormPlaceholders", "number of misdelivered parcels")),
    _sheet("total_order_amount 订单金额合计", "yuan", marked("FormPlaceholders", "total of the orders"),
        lambda s: _yuan(s.figures.order_amount_fen)),
    _sheet("total_claimed 索赔合计 理赔合计 申请合计", "yuan", marked("FormPlaceholders", "total claimed"),
        lambda s: _yuan(s.figures.claimed_fen)),
    _sheet("total_claimed_in_words 索赔合计大写 理赔合计大写 合计大写", "text",
        marked("FormPlaceholders", "total claimed, in words"),
        lambda s: amount_in_words(s.figures.claimed_fen)),
    _sheet("total_agreed 核定合计 答应合计", "yuan", marked("FormPlaceholders", "total agreed"),
        lambda s: _yuan(s.figures.agreed_fen)),
    _sheet("total_agreed_in_words 核定合计大写 答应合计大写", "text",
        marked("FormPlaceholders", "total agreed, in words"),
        lambda s: amount_in_words(s.figures.agreed_fen)),
    _sheet("total_received 已收合计 已赔合计", "yuan",
        marked("FormPlaceholders", "total received up to the end of the month"),
        lambda s: _yuan(s.figures.received_fen)),
    _sheet("total_received_in_month 本月收款合计", "yuan",
        marked("FormPlaceholders", "total received within the month"),
        lambda s: _yuan(s.figures.received_in_month_fen)),
    _sheet("total_written_off_in_month 本月核销合计", "yuan",
        marked("FormPlaceholders", "total given up within the month"),
        lambda s: _yuan(s.figures.written_off_in_month_fen)),
    _sheet("total_outstanding 未收合计 未赔合计", "yuan", marked("FormPlaceholders", "total outstanding"),
        lambda s: _yuan(s.figures.outstanding_fen)),
    _sheet("total_carried_over 结转合计 上月结转合计", "yuan",
        marked("FormPlaceholders", "total outstanding when the month began"),
        lambda s: _yuan(s.figures.carried_over_fen)),
)
# fmt: on


def find_placeholder(name: str) -> Placeholder | None:
    """The placeholder of a name, whatever its case, width and blanks; None for an unknown one."""
    return _by_name().get(_key(name))


def repeat_mark(name: str) -> str:
    """``repeat_from`` or ``repeat_to`` where a name is one of these; else empty."""
    return _MARKS.get(_key(name), "")


def nearest(name: str) -> str:
    """The known name somebody may have meant; empty where nothing is near."""
    key, known = _key(name), {**_by_name(), **_MARKS}
    written = {_key(one): one for placeholder in PLACEHOLDERS for one in (placeholder.key, *placeholder.names)}
    long = {one for one in (key, *known) if len(one) > (3 if one.isascii() else 1)}
    within = [one for one in known if one in long and key in long and (one in key or key in one)]
    found = difflib.get_close_matches(key, known, 1, 0.6) or sorted(within, key=lambda one: abs(len(one) - len(key)))
    return written.get(found[0], _MARKS.get(found[0], "")) if found else ""


@cache
def _by_name() -> dict[str, Placeholder]:
    return {_key(name): one for one in PLACEHOLDERS for name in (one.key, *one.names)}


def _key(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).casefold().replace("_", "").split())


_MARKS = {
    _key(name): mark
    for mark, name in (
        (REPEAT_FROM, REPEAT_FROM),
        (REPEAT_FROM, "重复开始"),
        (REPEAT_TO, REPEAT_TO),
        (REPEAT_TO, "重复结束"),
    )
}
