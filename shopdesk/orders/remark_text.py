"""The seller's remark as text: put together from its parts, taken apart again, and whose sale it names.

Remarks are written for the platform by people of several years, so reading is a best effort: what is not
understood stays among the conditions, and nothing is lost.
"""

import re
import unicodedata
from typing import NamedTuple

from shopdesk.orders.model import Flag

JOINT = "、"
# What people put between the parts; a comma inside a number (退5,000元) is none.
_BETWEEN = re.compile(r"[、，;；\n\r\t]+|(?<!\d),|,(?!\d)")
_NUMBER = r"(?<![A-Za-z0-9])([A-Za-z]{0,3}[0-9]{1,6})"
_OF_A_DAY = "发货|发出|发走|发$|到|至|前|后|再|之|以|左右|[-~]"
# Surest first. A bare 10号 may be a day, so it has to stand alone.
_STAFF = (
    re.compile(rf"第?{_NUMBER}\s*号\s*客服"),
    re.compile(rf"(?:客服|工号)\s*:?\s*{_NUMBER}\s*号(?!\s*(?:{_OF_A_DAY}))"),
    re.compile(rf"(?:客服|工号)\s*:?\s*{_NUMBER}(?![A-Za-z0-9]|\s*号)"),
)
_WIDTH = str.maketrans("０１２３４５６７８９：", "0123456789:")  # one for one, so that places stay
_STAFF_ALONE = re.compile(r"\s*([A-Za-z]{0,3}[0-9]{1,6})\s*号\s*")
_COURIER_NAMES = (
    *("顺丰", "中通", "圆通", "申通", "韵达", "极兔", "京东", "邮政", "德邦", "百世", "汇通", "天天", "宅急送"),
    *("丰网", "菜鸟", "跨越", "安能", "优速", "EMS", "SF", "ZTO", "YTO", "STO", "快递", "速递", "速运", "物流", "快运"),
)
_COURIER = re.compile("|".join(_COURIER_NAMES), re.IGNORECASE)
_ONLY_A_NAME = re.compile(rf"发\s*(?:{'|'.join(_COURIER_NAMES)})+", re.IGNORECASE)
# What a wish for a courier begins with, so that no 发 goes before it.
_VERBS = ("发", "用", "走", "寄", "改", "换", "要", "指定", "只", "必须", "不", "勿", "别", "请", "可")
_CONDITION = re.compile(
    r"由于|因为|等|再发|后发|晚发|缓发|暂|延[时迟期]|推迟|先不|先别|不要发|别发|勿发|缺货|预售|确认|确定|通知|到货|补货|月|日"
)
_GIFT_FIRST = re.compile(r"(?:另|并|请|记得|需要?|要)?(?:赠|送(?!货|到|达)|礼|退|返|补偿|补差|红包|优惠|赔|好评)")
_GIFT = re.compile(r"赠|送(?!货|到|达)|礼品|礼物|退款|退还|退差|返现|补偿|红包")
_SORTS = ("courier", "condition", "gift")


class RemarkParts(NamedTuple):
    """A remark in its fixed order: whose sale, which courier, what shipping waits for, what is given or paid back.

    ``courier`` is the name alone (顺丰快递) or a wish that has its own verb (不发韵达).
    """

    staff_no: str = ""
    courier: str = ""
    condition: str = ""
    gift: str = ""


def compose(parts: RemarkParts) -> str:
    """The remark of its parts: ``1号客服、发顺丰快递、由于…再发货、赠送小礼品``."""
    courier = parts.courier.strip()
    if courier and not courier.startswith(_VERBS):
        courier = "发" + courier
    staff_no = staff_key(parts.staff_no)
    told = (f"{staff_no}号客服" if staff_no else "", courier, parts.condition.strip(), parts.gift.strip())
    return JOINT.join(filter(None, told))


def parse(text: str) -> RemarkParts:
    """The parts of a remark as far as they can be told; everything else is kept in ``condition``."""
    parts, told = _parts(text), {sort: list[str]() for sort in _SORTS}
    named = _staff_in(parts)
    if named is not None and named.begin == 0:  # else it stands inside a sentence, which would break
        parts[named.part] = parts[named.part][named.end :].lstrip(", ").rstrip()
    for words in filter(None, parts):
        told[_sort_of(words)].append(words)
    courier = JOINT.join(told["courier"])
    name = courier.removeprefix("发").strip()
    if name and not name.startswith(_VERBS):  # else another 发 would be missing when it is put together again
        courier = name
    return RemarkParts(
        named.staff_no if named else "", courier, JOINT.join(told["condition"]), JOINT.join(told["gift"])
    )


def added(remark: str, more: str) -> str:
    """A remark with the parts of another added to its own.

    The staff no. stays where there is one. A parcel goes by one courier: the name of another takes the place of the one
    before; every other word stays, and what is there already is not said twice.
    """
    own, new = parse(remark), parse(more)
    if not remark.strip():
        return more.strip()
    both = RemarkParts(
        own.staff_no or new.staff_no,
        _couriers_of(own.courier, new.courier),
        _joined(own.condition.split(JOINT), new.condition.split(JOINT)),
        _joined(own.gift.split(JOINT), new.gift.split(JOINT)),
    )
    return remark if both == own else compose(both)


def _couriers_of(own: str, new: str) -> str:
    """Two wishes for couriers as one, each with its own verb but for the name that begins it."""
    before, wishes = _wishes(own), _wishes(new)
    if all(any(one.startswith(wish) for one in before) for wish in wishes):
        return own
    if any(map(_ONLY_A_NAME.match, wishes)):
        before = [wish for wish in before if not _ONLY_A_NAME.fullmatch(wish)]
    courier = _joined(before, wishes)
    name = courier.removeprefix("发").strip()
    return name if name and not name.startswith(_VERBS) else courier


def _wishes(courier: str) -> list[str]:
    return [wish if wish.startswith(_VERBS) else "发" + wish for wish in filter(None, courier.split(JOINT))]


def _joined(own: list[str], new: list[str]) -> str:
    return JOINT.join(filter(None, [*own, *(words for words in dict.fromkeys(new) if words not in own)]))


def proposed_flag(parts: RemarkParts) -> Flag:
    """The flag for a remark: the most special part decides.

    Gift or refund (blue) before delayed shipping (green) before a wish for a courier (yellow) before a standard
    order (red); purple is set by hand only.
    """
    if parts.gift.strip():
        return Flag.BLUE
    if parts.condition.strip():
        return Flag.GREEN
    if parts.courier.strip():
        return Flag.YELLOW
    return Flag.RED if parts.staff_no.strip() else Flag.NONE


def staff_no_in(text: str) -> str:
    """The staff no. a remark names, as ``staff_key`` writes it (1号客服, 客服1号 and 01号 are all ``1``); else empty.

    The first one counts; a number alone in its part (01号) only where none is called 客服: it may be a day.
    """
    found = _staff_in(_parts(text))
    return found.staff_no if found else ""


def staff_key(staff_no: str) -> str:
    """What two spellings of one staff no. share: no leading zeros, no case, no width."""
    key = unicodedata.normalize("NFKC", staff_no).strip().upper()
    return (key.lstrip("0") or "0") if key.isdecimal() and key.isascii() else key


def _parts(text: str) -> list[str]:
    return [part.strip() for part in _BETWEEN.split(text) if part and part.strip()]


class _Named(NamedTuple):
    """Where a remark names a staff no.: in which part, and from where to where."""

    staff_no: str
    part: int
    begin: int
    end: int


def _staff_in(parts: list[str]) -> _Named | None:
    for sure in (True, False):
        for place, part in enumerate(parts):
            text = part.translate(_WIDTH)
            found = (pattern.search(text) for pattern in _STAFF) if sure else (_STAFF_ALONE.fullmatch(text),)
            if match := next(filter(None, found), None):
                return _Named(staff_key(match[1]), place, match.start(), match.end())
    return None


def _sort_of(words: str) -> str:
    if _GIFT_FIRST.match(words):
        return "gift"
    if _CONDITION.search(words):
        return "condition"
    if _COURIER.search(words):
        return "courier"
    return "gift" if _GIFT.search(words) else "condition"
