"""Whose a picture is by the name of its file: readings of it, likeliest first.

Customer IDs may end in ``_2`` or hold dots, so the whole name comes first; then without what Explorer, phones and
people put behind it, then its parts, then the folders it lies in.
"""

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from shopdesk.core.identifiers import as_given
from shopdesk.photos.folder.names import LONGEST_CUSTOMER, customer_id_of


class Way(IntEnum):
    """How a reading came about, surest first."""

    WHOLE = 0
    COPY = 1  # without a mark of a copy behind it: no ID has one
    SHORTENED = 2  # without a number or a day behind it, which IDs may have too
    FOLDER = 3
    PART = 4  # the begin of a name that goes on in words


class Reading(NamedTuple):
    """What may be a customer ID, and what was cut off behind it."""

    text: str
    cut: str = ""
    way: Way = Way.WHOLE


_LONGEST_NAME = 400  # of a file; Windows takes 255
_MOST_CUTS = 6

_DATE = r"(?:20\d{2}[-._]?[01]\d[-._]?[0-3]\d)(?:[-_ T]?[0-2]\d[-._:：]?[0-5]\d(?:[-._:：]?[0-5]\d)?(?:\d{1,3})?)?"
# Each takes off one thing behind a name: first what marks copies, then what IDs may end in too.
_MARKS = (
    re.compile(
        r"[-_ ]*[（(【\[]?\s*(?:的?副本|拷贝|复件|copy)\s*[)）】\]]?(?:\s*\d{1,3}|\s*[（(]\d{1,3}[)）])?$", re.I
    ),
    re.compile(r"\s*(?:[（(]\s*\d{1,3}\s*[)）]|\[\d{1,3}\]|【\d{1,3}】)$"),
    re.compile(r"[-_ ]*第?\d{1,3}张$"),
)
_ENDINGS = (
    re.compile(rf"[-_ .]{_DATE}$"),
    re.compile(r"(?:[-_ ]+|\.+|\s*[#＃~])\d{1,3}$"),  # "末尾点.-3" is of 末尾点. before it is of 末尾点
    re.compile(r"[-_ .]+$"),
)
_NOTHING_SAID = re.compile(r"[\W_]*")

# What phones, chats and programs call every picture; behind it come only numbers, dates and marks of copies.
_WORDS = (
    "微信图片|微信截图|微信照片|微信编辑图片|企业微信截图|企业微信图片|钉钉图片|钉钉截图|旺旺图片|旺旺截图|千牛截图|"
    "QQ图片|QQ截图|QQ浏览器截图|聊天截图|聊天记录|屏幕截图|屏幕快照|截图|截屏|手机截图|拼图|美图|图片|图像|照片|相片|"
    "新图片|未命名|未标题|无标题|新建|下载|扫描|拍照|相机|视频|文件|"
    "mmexport|wx_camera|wechatimg|wechat|weixin|microMsg|qq_pic_merged|qqpic|dingtalk|aliwangwang|"
    "imgs?|images?|dsc|dscn|dscf|dcim|pic|pics|picture|photos?|pxl|mvimg|burst|"
    "screen ?shots?|screen_?capture|screencap|snipaste|capture|clipboard|scan|untitled|unnamed|download|"
    "camera|cam|vid|video|signal|telegram|whatsapp image|received|magazine-unlock|beauty|faceu|b612|"
    "wechat image|pasted picture|粘贴的图片"
)
_GENERIC = re.compile(
    rf"(?:{_WORDS})?(?:wa|at|am|pm|上午|下午|edit|hdr|cover|portrait|burst|com|android|tencent|mm|on|[\W\d_])*",
    re.IGNORECASE,
)
_GENERIC_WITH_LETTERS = re.compile(
    r"(?:[0-9a-f]{24,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:O1CN|TB[12])[\w.!-]{12,}|"
    rf"screenshot[_-]?{_DATE}.*|screenshot_\d+.*|wxid_\w+)",
    re.IGNORECASE,
)
_SHORT_NUMBER, _STAMP = re.compile(r"[\W_]*\d{1,4}"), re.compile(rf"{_DATE}|1[4-9]\d{{8}}(?:\d{{3}})?")
# Folders that hold pictures of many.
_FOLDERS = re.compile(
    r"(?:我的|客户|客服|买家|顾客|全部|所有|新|旧|微信|qq)?(?:售后|问题|质量|破损|退货|退款|理赔|聊天|订单|快递|"
    r"产品|商品|反馈|证据|凭证|归档|存档|备份|资料|待处理|已处理|未处理|处理)*"
    r"(?:问题)?(?:图片|照片|截图|图|相册|文件夹|文件|资料|桌面|下载|文档|临时|其他|其它|新建文件夹|归档|备份)?"
    r"(?:[\W\d_]|年|月|日|号|周|第)*|"
    r"(?:desktop|downloads?|documents?|pictures?|photos?|images?|my pictures|camera roll|camera|dcim|\d+apple|"
    r"wechat files|filestorage|file|image|temp|tmp|new folder|screenshots?|saved pictures|inbox|watched)[\W\d_]*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![A-Za-z0-9])(?:[A-Za-z]{1,4}[- ]?)?\d[0-9A-Za-z]*(?:-\d{6,})?(?![A-Za-z0-9])")
_SHORTEST_NUMBER, _LONGEST_NUMBER, _MOST_NUMBERS = 8, 40, 20
_BRACKETS = ("()", "（）", "[]", "【】")
_SEPARATORS = re.compile(r"[\s_\-—–,，、;；+&·|()（）\[\]【】]+")


def readings(stem: str, folders: Sequence[str] = ()) -> list[Reading]:
    """The customer IDs that a file's name, without its suffix, may mean; ``folders`` are those above, nearest first.

    Empty for a name that says nobody, in folders that say nobody.
    """
    stem = stem[:_LONGEST_NAME]
    found = [*_of_name(stem)] if not is_generic(stem) else []
    found += [
        Reading(name, way=Way.FOLDER)
        for folder in folders
        if (name := as_given(folder)) and len(name) <= LONGEST_CUSTOMER and not _is_generic_folder(name)
    ]
    own = [one for one in found if one.way is not Way.FOLDER]
    found += _parts(own[-1]) if own else ()
    once: dict[str, Reading] = {}
    for reading in found:
        once.setdefault(reading.text, reading)
    return list(once.values())


def numbers_in(text: str) -> list[str]:
    """What in a name may be an order or tracking number, in the order it stands there."""
    found: dict[str, None] = {}
    for match in _NUMBER.finditer(as_given(text[:_LONGEST_NAME])):
        number = match[0]
        for one in (number, number.replace(" ", "").replace("-", ""), number.rpartition(" ")[2]):
            if _SHORTEST_NUMBER <= len(one) <= _LONGEST_NUMBER and any(map(str.isdigit, one)):
                found[one] = None
        if len(found) >= _MOST_NUMBERS:
            break
    return list(found)


def is_generic(stem: str) -> bool:
    """Whether a name is one that phones, chats and programs give to any picture."""
    name = as_given(stem)
    while (shorter := _shortened(name)) is not None and not _GENERIC.fullmatch(name):
        name = shorter[0]
    if _SHORT_NUMBER.fullmatch(name) or _STAMP.fullmatch(name) or _GENERIC_WITH_LETTERS.fullmatch(name):
        return True
    if (match := _GENERIC.fullmatch(name)) is None:
        return False
    # Long numbers by themselves are somebody's: of an order, a parcel or a phone.
    return not name or not name[0].isdigit() or not any(len(run) > 4 for run in re.findall(r"\d+", match[0]))


def _is_generic_folder(name: str) -> bool:
    return bool(_FOLDERS.fullmatch(name)) or is_generic(name)


def _of_name(stem: str) -> Iterator[Reading]:
    """The whole name, and what is left of it as one thing after the other goes."""
    whole = name = as_given(stem)
    way = Way.WHOLE
    for _cut in range(_MOST_CUTS):
        # An archived file that comes back: its name says the ID exactly, escaped characters and all.
        if (archived := customer_id_of(f"{name}.jpg")) is not None and (own := as_given(archived)):
            if len(own) <= LONGEST_CUSTOMER:
                yield Reading(own, name[-12:] + whole[len(name) :], Way.COPY)
            return
        if 0 < len(name) <= LONGEST_CUSTOMER:
            yield Reading(name, whole[len(name) :], way)
        shorter = _shortened(name)
        if shorter is None:
            return
        name, way = shorter[0], max(way, shorter[1])


def _shortened(name: str) -> tuple[str, Way] | None:
    """A name without the last thing behind it; None where there is none, or nothing would be left."""
    for endings, way in ((_MARKS, Way.COPY), (_ENDINGS, Way.SHORTENED)):
        for ending in endings:
            match = ending.search(name)
            if match is not None and not _NOTHING_SAID.fullmatch(left := name[: match.start()].rstrip()):
                return left, way
    return None


def _parts(shortest: Reading) -> Iterator[Reading]:
    """The begins of a name that end where a new word begins, longest first."""
    name = shortest.text
    for match in reversed(list(_SEPARATORS.finditer(name))):
        begin = name[: match.start()]
        in_brackets = any(begin.count(first) > begin.count(last) for first, last in _BRACKETS)
        if begin and not in_brackets and not is_generic(begin):
            yield Reading(begin, name[match.start() :] + shortest.cut, Way.PART)
