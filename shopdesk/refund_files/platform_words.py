"""What the platforms call the state and kind of a refund, where its goods are, whose fault it is.

A word nobody has met is understood by what it holds (撤销, 待买家退货, 退款成功 …). A state that even so says nothing
is not guessed at: between waiting for us and done there is somebody's money.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from shopdesk.aftersales.states import (
    DISPATCH_KINDS,
    REFUND_KINDS,
    FaultSide,
    Intervention,
    Phase,
    TicketKind,
    TicketState,
    state_after_approval,
)

_LONGEST_WORD = 100  # characters; what is longer is no word


class Stage(StrEnum):
    """How far the platform says a refund is; which state of ours that is depends on its kind."""

    WAITING = "waiting"  # for the seller
    REFUSED = "refused"
    AGREED = "agreed"  # goods, if any, are still to come
    SENT_BACK = "sent_back"  # the customer sent them
    REFUNDING = "refunding"
    TO_DISPATCH = "to_dispatch"
    DISPATCHED = "dispatched"
    CLOSED = "closed"
    DONE = "done"


# How far each is: an earlier file never turns a refund back.
RANK = {one: rank for rank, one in enumerate(Stage)}
FINAL = frozenset({Stage.CLOSED, Stage.DONE})

_BUYER, _SELLER, _AWAITING = "(?:买家|用户|消费者|客户)", "(?:卖家|商家|仓库)", "(?:待|等待)"
_SUBJECT = "(?:退款|售后|退货|退货退款|换货|换新|维修|返修|补寄|补发|打款)"
# A word holding one of these, the first that fits.
_TELLING: tuple[tuple[Stage, re.Pattern[str]], ...] = tuple(
    (stage, re.compile("|".join(words)))
    for stage, words in (
        # What the seller refused is not over: the buyer may ask anew.
        (Stage.REFUSED, (f"拒绝{_SUBJECT}?.*{_AWAITING}{_BUYER}",)),
        (Stage.CLOSED, ("关闭", "撤销", "撤回", "取消", "失败", "逾期")),
        (Stage.REFUSED, (f"(?:已|{_SELLER})(?:拒绝|驳回)", "^(?:拒绝|驳回)", "审核(?:不|未)通过", "不同意")),
        (
            Stage.DONE,
            (f"{_SUBJECT}已?(?:成功|完成|完结)", "^已(?:全额|部分)?退款", "^已?(?:完成|完结|成功)$", "退款到账"),
        ),
        (
            Stage.SENT_BACK,
            (
                f"{_BUYER}?已经?(?:退货|寄回|寄出)",
                f"{_AWAITING}{_SELLER}?(?:确认)?(?:收货|签收)",
                "退货(?:运输)?中",
                "待入库",
            ),
        ),
        (Stage.AGREED, (f"{_AWAITING}{_BUYER}确认(?:发货|寄出)", f"{_AWAITING}{_SELLER}召回")),
        (
            Stage.DISPATCHED,
            (
                f"{_AWAITING}{_BUYER}(?:确认)?(?:收货|签收|确认)",
                f"{_SELLER}已(?:发货|发出|寄出)",
                "(?:换货|换新|补寄|补发)已(?:发货|发出|寄出)",
            ),
        ),
        (
            Stage.TO_DISPATCH,
            (f"{_AWAITING}{_SELLER}?(?:重新)?(?:发货|补寄|补发|换货|换新|寄出)", "换货待发", "备货中"),
        ),
        (
            Stage.AGREED,
            (
                f"(?:{_AWAITING}|请){_BUYER}?(?:填写|处理)?(?:退货|退回|寄回|寄件|寄出|发货|拒收)",
                f"{_BUYER}(?:待|未)(?:退货|寄回|发货)",
                "待取件|取件中",
            ),
        ),
        (
            Stage.REFUNDING,
            ("(?:退款|打款|退款处理)中", f"{_AWAITING}(?:{_SELLER}|平台|财务)?(?:打款|退款)", "已收到退货|已收货"),
        ),
        (
            Stage.WAITING,
            (
                f"{_AWAITING}(?:{_SELLER}|平台|客服|{_BUYER})?.*(?:处理|审核|同意|确认|举证|仲裁|反馈)",
                "(?:平台|客服|仲裁).*(?:处理|介入|中)",
                "^(?:申请中|审核中|处理中|协商中|已申请)$",
                f"^(?:{_BUYER}已?经?)?申请(?:退款|售后|退货|换货|维修)",
            ),
        ),
        (Stage.AGREED, ("已?同意", "审核通过", "已审核")),
    )
)
_KINDS: tuple[tuple[re.Pattern[str], TicketKind], ...] = tuple(
    (re.compile(words), kind)
    for words, kind in (
        ("维修|返修|修理", TicketKind.REPAIR),
        ("换货|换新|调换|更换", TicketKind.EXCHANGE),
        ("补寄|补发|补货|重发", TicketKind.REISSUE),
        ("(仅|只|未发货).*退款|不退货|无需退货|退运费|小额打款|极速退款|价保|保价|补偿|赔付", TicketKind.REFUND),
        ("退货|拒收|拒签|上门取件", TicketKind.RETURN),
        ("退款", TicketKind.REFUND),
    )
)
_YES, _NO = (
    re.compile("^(是|需要?|要|有|y|yes|true|1)$|需要退货", re.I),
    re.compile("^(否|不|无|没有|n|no|false|0)$|(不|无|非)(需|须|用|要)", re.I),
)
_FAULTS: tuple[tuple[re.Pattern[str], FaultSide], ...] = (
    (re.compile("物流|快递|承运"), FaultSide.COURIER),
    (re.compile("工厂|厂家|供应商"), FaultSide.FACTORY),
    (re.compile("卖家|商家|店铺|商户"), FaultSide.SHOP),
    (re.compile("买家|用户|消费者|客户"), FaultSide.CUSTOMER),
)


def stage_of(word: str) -> Stage | None:
    """How far a platform's word says a refund is; None for a word that says nothing."""
    return _stage(word) if len(word) <= _LONGEST_WORD else None


@lru_cache(maxsize=1000)
def _stage(word: str) -> Stage | None:
    plain = "".join(word.replace("，", ",").split())
    return next((stage for stage, telling in _TELLING if telling.search(plain)), None)


def meaning_of(stage: Stage, kind: TicketKind) -> TicketState:
    """The state of ours that a refund of a kind is in."""
    agreed = state_after_approval(kind, goods_are_here=False)
    here = state_after_approval(kind, goods_are_here=True)
    told: Mapping[Stage, TicketState] = {
        Stage.WAITING: TicketState.PENDING_REVIEW,
        Stage.REFUSED: TicketState.REJECTED,
        Stage.AGREED: agreed,
        # On their way or with the platform: only our own receiving desk knows that they are here.
        Stage.SENT_BACK: agreed,
        Stage.REFUNDING: TicketState.AWAITING_REFUND if kind in REFUND_KINDS else here,
        Stage.TO_DISPATCH: TicketState.AWAITING_DISPATCH if kind in DISPATCH_KINDS else agreed,
        Stage.DISPATCHED: TicketState.DISPATCHED if kind in DISPATCH_KINDS else agreed,
        Stage.CLOSED: TicketState.CANCELLED,
        Stage.DONE: TicketState.COMPLETED,
    }
    return told[stage]


@lru_cache(maxsize=1000)
def kind_of(word: str) -> TicketKind | None:
    """The kind of ticket a platform's word means; None for a word that says nothing."""
    plain = "".join(word.split())
    return next((kind for telling, kind in _KINDS if telling.search(plain)), None)


def needs_return(word: str) -> bool | None:
    """Whether goods come back (是否需要退货); None for a word that says nothing."""
    if _NO.search(word):
        return False
    return True if _YES.search(word) else None


def kind_by_evidence(*, comes_back: bool | None, has_return: bool) -> TicketKind:
    """The kind of a refund whose file names none: whether goods come back, or came."""
    return TicketKind.RETURN if comes_back or (comes_back is None and has_return) else TicketKind.REFUND


def intervention_of(word: str) -> Intervention | None:
    """What a platform's word about its own intervention means; None for one that says nothing."""
    if not word:
        return None
    if re.search("无|未|没有|不", word) and not re.search("不支持", word):
        return Intervention.NONE
    if re.search("支持(买家|用户|消费者|客户)|(买家|用户|消费者)胜|不支持(卖家|商家)|商家责任|卖家责任", word):
        return Intervention.FOR_CUSTOMER
    if re.search("支持(卖家|商家)|(卖家|商家)胜|不支持(买家|用户|消费者)|(买家|用户)责任", word):
        return Intervention.FOR_SHOP
    if re.search("完结|结束|完成|已处理|撤销", word):
        return Intervention.NONE
    return Intervention.UNDER_WAY if re.search("介入|仲裁|处理|举证|判|待|中", word) else None


def fault_of(word: str) -> FaultSide | None:
    """Whose fault a platform says it is; None for a word that says nothing."""
    return next((side for telling, side in _FAULTS if telling.search(word)), None)


def phase_of(goods: str, order_state: str, phase: str) -> Phase | None:
    """Where the goods were, by what a row says of them, of the order, and of the refund; None where it does not say."""
    for word in (goods, order_state, phase):
        if re.search("(未|待|等待)(卖家|商家)?(发货|出库)|(待|未)配货|备货|发货前", word):
            return Phase.BEFORE_SHIPPING
        if re.search("(未|待|等待)(买家|用户|消费者)?(确认)?(收|签收)|运输|配送|派送|已发货$|商品出库|售中", word):
            return Phase.IN_TRANSIT
        if re.search("已?(确认)?(收到|收货|签收)|完成|交易成功|售后", word):
            return Phase.AFTER_RECEIPT
    return None
