"""The book of reasons (售后原因): the ones every shop begins with, changing them, and what a platform's words mean."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from sqlalchemy.orm import Session

from shopdesk.aftersales import rights
from shopdesk.aftersales.books import book_store
from shopdesk.aftersales.books.book_store import ReasonRow
from shopdesk.aftersales.model import Reason, ReasonId
from shopdesk.aftersales.states import Duty, FaultSide, PostagePayer, TicketKind, WindowFrom
from shopdesk.core import recycle
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.identifiers import as_given, one_line, search_key
from shopdesk.core.text import translate

__all__ = [
    "DEFAULT_REASONS",
    "ReasonDraft",
    "ReasonRow",
    "add_default_reasons",
    "add_reason",
    "applies_to",
    "change_reason",
    "delete_reason",
    "has_reasons",
    "hide_reason",
    "kinds_of",
    "list_reasons",
    "move_reason",
    "named_among",
    "reason_named",
    "restore_reason",
]

LONGEST_TEXT, LONGEST_CATEGORY, LONGEST_WINDOW_DAYS = 100, 50, 3_650

_R, _T, _E, _S = (
    TicketKind.REFUND,
    TicketKind.RETURN,
    TicketKind.EXCHANGE,
    TicketKind.REISSUE,
)


@dataclass(frozen=True)
class ReasonDraft:
    """A reason as somebody enters it; no kinds: it applies to all of them, no window: at any time."""

    category: str = ""
    text: str = ""
    kinds: frozenset[TicketKind] = frozenset()
    fault_side: FaultSide = FaultSide.SHOP
    postage_payer: PostagePayer = PostagePayer.SHOP
    photo_required: bool = False
    window_days: int | None = None
    window_from: WindowFrom = WindowFrom.RECEIPT
    visible: bool = True


class _OfKinds(Protocol):
    @property
    def kinds(self) -> str: ...


class _Default(NamedTuple):
    category: str
    text: str
    kinds: tuple[TicketKind, ...]
    fault_side: FaultSide
    postage_payer: PostagePayer
    window_days: int | None = None
    window_from: WindowFrom = WindowFrom.RECEIPT
    photo_required: bool = False


_BY_SHOP = (FaultSide.SHOP, PostagePayer.SHOP)
_BY_FACTORY = (FaultSide.FACTORY, PostagePayer.SHOP)
# The courier answers to the shop, not to the buyer, who therefore pays nothing.
_BY_COURIER = (FaultSide.COURIER, PostagePayer.SHOP)
_BY_CUSTOMER = (FaultSide.CUSTOMER, PostagePayer.CUSTOMER)
_SHIPPED, _ORDERED = WindowFrom.SHIPPING, WindowFrom.ORDER

DEFAULT_REASONS = tuple(
    ReasonDraft(
        one.category,
        one.text,
        frozenset(one.kinds),
        one.fault_side,
        one.postage_payer,
        one.photo_required,
        one.window_days,
        one.window_from,
    )
    for one in (
        _Default("个人原因", "七天无理由", (_T, _E), *_BY_CUSTOMER, 7),
        _Default("个人原因", "尺码不合", (_T, _E), *_BY_CUSTOMER, 7),
        _Default("个人原因", "拍错/不想要", (_R, _T), *_BY_CUSTOMER, None, _ORDERED),
        _Default("个人原因", "拒收", (_R, _T), *_BY_CUSTOMER, None, _SHIPPED),
        _Default("商品问题", "质量问题", (), *_BY_FACTORY, 3, photo_required=True),
        _Default("商品问题", "色差", (_R, _T, _E), *_BY_SHOP, 7),
        _Default("商品问题", "与描述不符", (_R, _T, _E), *_BY_SHOP, 7),
        _Default("发货问题", "发错货", (_R, _T, _E, _S), *_BY_SHOP, 7),
        _Default("发货问题", "漏发", (_R, _S), *_BY_SHOP, 7),
        _Default("发货问题", "少件", (_R, _S), *_BY_SHOP, 7),
        _Default("发货问题", "缺货", (_R, _E), *_BY_SHOP, None, _ORDERED),
        _Default("发货问题", "未按约定时间发货", (_R, _T), *_BY_SHOP, None, _ORDERED),
        _Default("物流问题", "快递破损", (_R, _T, _E, _S), *_BY_COURIER, 3, photo_required=True),
        _Default("物流问题", "快递丢失", (_R, _S), *_BY_COURIER, None, _SHIPPED),
        _Default("物流问题", "快递延误", (_R, _T), *_BY_COURIER, None, _SHIPPED),
        _Default("费用", "差价补偿", (_R,), *_BY_SHOP, None, _ORDERED),
        _Default("费用", "退运费", (_R,), *_BY_SHOP, None, _ORDERED),
        _Default("其他", "协商一致", (_R, _T), *_BY_SHOP, None, _ORDERED),
        _Default("其他", "其他", (), *_BY_CUSTOMER, None, _ORDERED),
    )
)

# What platforms and people write, by what they mean; the first one that is found says it. Sizes and colours come
# after what they are said to differ from: 大小/尺寸与商品描述不符 is no wrong size.
_OTHER = "other"
_MEANINGS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (meaning, re.compile(words))
    for meaning, words in (
        ("no_reason", "无理由|非.*质量问题|没有理由"),
        ("ordered_wrong", "拍错|错拍|多拍|拍多|重复(下单|购买)|不想要|不想买|不要了|(地址|电话|信息).*(填|写)错"),
        ("price", "差价|补偿|降价|价保|保价|优惠|红包|少用"),
        ("postage", "(退|补|赔)?(运费|邮费|快递费)"),
        ("lost", "丢件|丢失|遗失|弄丢"),
        ("damaged", "破损|压坏|摔坏|污渍|包装.*(坏|破)|损坏"),
        ("wrong_goods", "发错|错发|错货|(不是|非).*(拍|订|买)的|抄错|多发"),
        ("left_out", "漏发|漏装|漏寄"),
        ("too_few", "少件|少发|少货|缺件|空包|数量不(对|符|足)"),
        ("out_of_stock", "缺货|无货|没货|断货|断码"),
        ("late_shipping", "(未|没)(按|及时).*发货|延迟发货|(一直|还)(未|没)发货|虚假发货|不发货|发货(太)?慢"),
        (
            "late",
            "(未|没)(有)?(送|收)(到|达)|无跟踪|停滞|物流.*(慢|延误|异常|不动)|快递.*(慢|延误|异常|不动)|延误|超区",
        ),
        ("refused", "拒收|拒签"),
        ("quality", "质量|做工|瑕疵|开线|脱线|起球|掉色|褪色|缩水|破洞|变形|次品|坏了|不能用|故障"),
        ("differs", "不符|不一致|不一样|假货|假冒|正品|实物|虚假"),
        ("colour", "色差|颜色"),
        ("size", "尺码|尺寸|大小|码数|偏大|偏小|太大|太小|不合(身|脚|适)"),
        ("no_reason", "不喜欢|效果(不好|差)|[七7]天"),
        ("agreed", "协商"),
        (_OTHER, "^其[他它]"),
    )
)
_BLANKS = re.compile(r"[\s/／、，,.。·\-—_()（）\[\]【】:：]+")


def has_reasons(session: Session) -> bool:
    """Whether there is any reason; what lies in the recycle bin counts."""
    return book_store.has_reasons(session)


def add_default_reasons(session: Session, _actor: Actor) -> Changes:
    """Add the reasons every shop begins with; nothing where there is, or was, any reason. Run at set-up."""
    if not has_reasons(session):
        for place, draft in enumerate(DEFAULT_REASONS, 1):
            reason = Reason(position=place)
            _fill(reason, draft)
            session.add(reason)
        session.flush()
    return changed("reason")


def list_reasons(session: Session, kind: TicketKind | None = None, *, with_hidden: bool = False) -> list[ReasonRow]:
    """The reasons in the order of the book, all or those that apply to a kind of ticket."""
    rows = book_store.list_reasons(session, with_hidden=with_hidden)
    return rows if kind is None else [row for row in rows if applies_to(row, kind)]


def kinds_of(reason: _OfKinds) -> frozenset[TicketKind]:
    """The kinds of ticket a reason is for; none at all means every kind, see ``applies_to``."""
    return frozenset(map(TicketKind, reason.kinds.split()))


def applies_to(reason: _OfKinds, kind: TicketKind) -> bool:
    """Whether a reason may be given for a kind of ticket."""
    kinds = kinds_of(reason)
    return not kinds or kind in kinds


def add_reason(session: Session, actor: Actor, draft: ReasonDraft) -> Done[ReasonId]:
    """Add a reason at the end of the book; raises UserError for what is wrong with it, and who may not."""
    rights.require(session, actor, Duty.SUPERVISOR)
    draft = _checked(session, draft, None)
    reason = Reason(position=book_store.last_position(session) + 1)
    _fill(reason, draft)
    session.add(reason)
    session.flush()
    return Done(ReasonId(reason.id), changed("reason"))


def change_reason(
    session: Session, actor: Actor, reason_id: ReasonId, seen_version: int, draft: ReasonDraft
) -> Changes:
    """Change a reason; tickets keep what it was called. Raises UserError as ``add_reason``, Conflict when it moved."""
    rights.require(session, actor, Duty.SUPERVISOR)
    reason = _live(session, reason_id)
    if reason.version != seen_version:
        text = translate("Reasons", "Somebody else changed “{text}” in between. Look at what stands there now.")
        raise Conflict(text.format(text=reason.text))
    _fill(reason, _checked(session, draft, reason_id))
    return changed("reason")


def move_reason(session: Session, actor: Actor, reason_id: ReasonId, places: int) -> Changes:
    """Move a reason up (below zero) or down in the book, as far as there is room."""
    rights.require(session, actor, Duty.SUPERVISOR)
    _live(session, reason_id)
    ids = [row.id for row in book_store.list_reasons(session, with_hidden=True)]
    at = ids.index(reason_id)
    ids.insert(max(0, min(at + places, len(ids) - 1)), ids.pop(at))
    for place, one in enumerate(ids, 1):
        session.get_one(Reason, one).position = place
    return changed("reason")


def hide_reason(session: Session, actor: Actor, reason_id: ReasonId, hidden: bool = True) -> Changes:
    """Offer a reason no longer for new tickets, or again."""
    rights.require(session, actor, Duty.SUPERVISOR)
    _live(session, reason_id).visible = not hidden
    return changed("reason")


def delete_reason(session: Session, actor: Actor, reason_id: ReasonId) -> Changes:
    """Put a reason into the recycle bin; tickets keep what it was called."""
    rights.require(session, actor, Duty.SUPERVISOR)
    _live(session, reason_id).deleted_at = actor.clock.now()
    return changed("reason")


def restore_reason(session: Session, actor: Actor, reason_id: ReasonId) -> Changes:
    """Take a reason out of the recycle bin; raises UserError when it does not lie there."""
    rights.require(session, actor, Duty.SUPERVISOR)
    return recycle.restore(session, actor, Reason.audit_kind, reason_id)


def draft_of(row: ReasonRow) -> ReasonDraft:
    """A reason as a form begins with it."""
    return ReasonDraft(
        row.category,
        row.text,
        kinds_of(row),
        row.fault_side,
        row.postage_payer,
        row.photo_required,
        row.window_days,
        row.window_from,
        row.visible,
    )


def reason_named(session: Session, text: str) -> ReasonRow | None:
    """The reason a platform or somebody means by a text (七天无理由退换货, 快递/物流丢件, 卖家发错货).

    Where no reason fits, the one for everything else (其他); None where there is none such either.
    """
    return named_among(book_store.list_reasons(session, with_hidden=True), text)


def named_among(reasons: Iterable[ReasonRow], text: str) -> ReasonRow | None:
    """The reason of ``reason_named`` among those that are at hand: for many texts one after the other."""
    known = sorted(reasons, key=lambda row: not row.visible)
    key = _key(text)
    for row in known:
        if key and _key(row.text) == key:
            return row
    meaning = _meaning(text)
    # A shop's own words say more than what they mean; but 非质量问题 is not 质量问题.
    within = [row for row in known if len(_key(row.text)) > 1 and _key(row.text) in key]
    longest = max(within, key=lambda row: len(_key(row.text)), default=None)
    if longest is not None and _meaning(longest.text) in ("", meaning):
        return longest
    for wanted in (meaning, _OTHER):
        for row in known:
            if wanted and _meaning(row.text) == wanted:
                return row
    return None


def _key(text: str) -> str:
    return _BLANKS.sub("", search_key(text))


def _meaning(text: str) -> str:
    bare = search_key(text)
    return next((meaning for meaning, words in _MEANINGS if words.search(bare)), "")


def _live(session: Session, reason_id: int) -> Reason:
    reason = session.get(Reason, reason_id)
    if reason is None or reason.deleted_at is not None:
        raise UserError(translate("Reasons", "This reason lies in the recycle bin (by now)."))
    return reason


def _fill(reason: Reason, draft: ReasonDraft) -> None:
    reason.category, reason.text = draft.category, draft.text
    reason.kinds = " ".join(kind.value for kind in TicketKind if kind in draft.kinds)
    reason.fault_side, reason.postage_payer = draft.fault_side, draft.postage_payer
    reason.photo_required, reason.visible = draft.photo_required, draft.visible
    reason.window_days, reason.window_from = draft.window_days, draft.window_from


def _checked(session: Session, draft: ReasonDraft, own_id: int | None) -> ReasonDraft:
    """The draft as it is stored; raises UserError for the first thing that is wrong."""
    category, text = one_line(as_given(draft.category)), one_line(as_given(draft.text))
    if not text:
        raise UserError(translate("Reasons", "Enter the reason in a few words."), field="text")
    for value, longest, field in ((text, LONGEST_TEXT, "text"), (category, LONGEST_CATEGORY, "category")):
        if len(value) > longest:
            told = translate("Reasons", "Longer than {most} characters: “{text}”.")
            raise UserError(told.format(most=longest, text=value), field=field)
    found = book_store.find_reason(session, text)
    if found is not None and found[0] != own_id:
        told = (
            translate("Reasons", "There is a reason “{text}” already.")
            if found[1] is None
            else translate("Reasons", "A reason “{text}” lies in the recycle bin. Restore it instead.")
        )
        raise UserError(told.format(text=text), field="text", reason_id=found[0], in_bin=found[1] is not None)
    if draft.window_days is not None and not 0 < draft.window_days <= LONGEST_WINDOW_DAYS:
        told = translate("Reasons", "A window is 1 to {most} days long; leave it empty where there is none.")
        raise UserError(told.format(most=LONGEST_WINDOW_DAYS), field="window_days")
    kinds = frozenset() if len(draft.kinds) == len(TicketKind) else draft.kinds
    return replace(draft, category=category, text=text, kinds=kinds)
