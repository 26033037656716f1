"""The words by which a pasted block of name, phone and address is read: labels, phones, surnames, notes."""

import re
from itertools import chain

_WIDE = {code: code - 0xFEE0 for code in chain(range(0xFF10, 0xFF1A), range(0xFF21, 0xFF3B), range(0xFF41, 0xFF5B))}
_WIDE |= {0xFF0A: "*", 0xFF0B: "+", 0xFF0D: "-", 0x3000: " ", 0xA0: " "}
_UNSEEN = dict.fromkeys([0, 0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF])
_KEPT = _WIDE | _UNSEEN
_SEEN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x3002: ".",
    0x2014: "-",
    0x2013: "-",
    0x3010: "[",
    0x3011: "]",
}
EDGE = " \t\r\n\x0b\x0c,，、;；|｜/\\:：—_.。·>~～-"  # what only parts one thing from another

_HAN = r"\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af"

_LABELS = {
    "name": "收货人姓名 收件人姓名 收货人名称 收货人 收件人 收货姓名 联系人姓名 联系人 买家姓名 客户姓名 姓名 名字",
    "phone": """
        收货人手机号码 收货人手机号 收货人手机 收货人电话 收件人手机号码 收件人手机号 收件人手机 收件人电话
        联系手机 联系电话 手机号码 手机号 手机 备用电话 联系方式 电话号码 移动电话 固定电话 固话 座机 电话
        telephone tel phone mobile
        """,
    "area": "所在地区 所在区域 所在省市 省市区县 省市区 收货地区 所属地区 收件地区 地区 区域",
    "address": """
        收货人详细地址 收货人地址 收件人详细地址 收件人地址 详细收货地址 收货地址 收件地址 寄送地址 邮寄地址
        快递地址 详细地址 联系地址 具体地址 所在街道 街道地址 地址 address
        """,
    "postcode": "邮政编码 邮编",
    "note": "买家留言 买家备注 订单备注 备注 留言 附言",
    "code": "订单编号 订单号 快递单号 运单号 物流单号 交易号 单号 身份证号码 身份证号 身份证",
}
# Words of names and streets.
_ONLY_WITH_COLON = frozenset("省市区 省市区县 地区 区域 名字 单号 附言 address phone mobile".split())
_KINDS = {name: kind for kind, names in _LABELS.items() for name in names.split()}
_EVERY = "|".join(sorted(_KINDS, key=len, reverse=True))
_PLAIN = "|".join(sorted(_KINDS.keys() - _ONLY_WITH_COLON, key=len, reverse=True))
_BEFORE = "(?:顾客|客户|买家|新的?|改|修改|正确的?|我的)?"
_AFTER = "(?:改成|改为|换成|更改为|是)?"
# A label with a colon stands anywhere; without one only where a line or a part of it begins.
LABEL = re.compile(
    rf"{_BEFORE}(?<![A-Za-z])(?P<label>{_EVERY}){_AFTER}\s?[:：=]\s?"
    rf"|(?:^|(?<=[\s,，;；、。|])){_BEFORE}(?P<plain>{_PLAIN}){_AFTER}(?=[\s\d+(（{_HAN}*])[ \t]?",
    re.IGNORECASE | re.MULTILINE,
)

_EXTENSION = r"(?:\s?(?:-\s?\d{3,5}(?![\d号栋幢室楼层座])|(?:转|分机|ext\.?)\s?:?\d{1,6}))?"
_COUNTRY = r"(?:(?:\(?(?:\+|00)\s?86\)?|86(?=[-\s]?1))[-\s]?)?"
_MOBILE = (
    r"1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}|1[3-9]\d[-\s]\d{3}[-\s]\d{5}|1[3-9]\d\d[-\s](?:\d{3}[-\s]\d{4}|\d{4}[-\s]\d{3})"
)
_LAND = r"\(0\d{2,3}\)\s?[2-9]\d{6,7}|0(?:10|2\d|[3-9]\d{2})[-\s]?[2-9]\d{6,7}"
_ABROAD = r"\+\d{1,3}[-\s]?\d(?:[-\s]?\d){5,11}|(?:852|853|886)[-\s]\d{4}[-\s]?\d{4,5}"
PHONE = re.compile(
    rf"(?<![\d*A-Za-z])(?:"
    rf"{_COUNTRY}(?P<mobile>{_MOBILE})(?P<mobile_more>{_EXTENSION})"
    rf"|{_COUNTRY}(?P<masked>1(?=[\d*]{{7,10}}(?![\d*]))\d{{0,3}}\*{{3,10}}\d{{0,4}})(?P<masked_more>{_EXTENSION})"
    rf"|(?:\+?86[-\s])?(?P<land>{_LAND})(?P<land_more>{_EXTENSION})"
    rf"|(?P<service>[48]00[-\s]?\d{{3}}[-\s]?\d{{4}})(?P<service_more>{_EXTENSION})"
    rf"|(?P<abroad>{_ABROAD})"
    rf")(?![\d*])",
    re.IGNORECASE,
)
SHORT_PHONE = re.compile(r"(?<!\d)[2-9]\d{6,7}(?:-\d{1,6})?(?!\d)")
# Order, tracking and identity numbers: too long for a phone.
CODE = re.compile(
    r"(?<![\dA-Za-z])[A-Za-z]{0,4}\d{12,40}[A-Za-z]?(?![\dA-Za-z])|(?<![\dA-Za-z])[A-Za-z]{2,4}\d{9,40}(?!\d)"
)
POSTCODE = r"(?:0[1-7]|[1-7]\d|8[1-6])\d{4}|999\d{3}|000000"

# Words with which a wish begins, not a name and not an address.
_COURIERS = "顺丰|中通|圆通|申通|韵达|极兔|京东|邮政|德邦|百世|EMS"
NOTE = re.compile(
    r"请|麻烦|谢谢|多谢|辛苦|务必|尽快|尽量|记得|不要|不放|不能|别(?=[发放打用送给寄走写])|勿|急(?=[用件需着送发]|$)|加急|备注|留言"
    r"|亲(?![一-龥])|你好|您好|老板(?!电器)|掌柜|收货前|送货前|到货前|提前|周末|工作日|默认"
    r"|帮(?:忙|我|下|一下|帮)|拜托|小心|轻拿|轻放|最好|能不能|能否|可否|可不可以|可以(?=[发寄送给快早多换不])|千万(?=[别不要记])"
    r"|包装(?=[好严结仔牢紧])|包(?:好|严)[一点些]|希望(?=[能可尽您你快早不包])|[快早]点(?=[发寄送到]|$)|多?(?:赠?送|给)[点个些]|好评(?=[返后会必有晒]|$)"
    rf"|(?:发|走|用|寄)(?:{_COURIERS}|快递)|(?:{_COURIERS})(?:快递|速运|发货)?$"
)
ADDRESS_WORD = re.compile(
    r"[路街道巷弄号栋幢楼室层座村镇乡组园区县市省苑厦庄店厂场院湾坊屯队旗柜]|单元|公寓|驿站|大学|公司|花城|\d"
)
_PLACE_END = re.compile(
    r"(?:[路街道巷弄号栋幢楼室层座镇乡组区县省厦店厂场院柜]|单元|公寓|驿站|大学|公司|小区|工厂|花园|前台|门卫|保安|物业|自提点)$"
)

_SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐"
    "费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董"
    "梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉"
    "钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景"
    "詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀"
    "郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛"
    "阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟区肖覃闫兰原代付揭"
    "车仝邸苟檀冼粟占卿楚么尧由原邝练植母门信晋青奎矫战迟宾植肇粘但占操隋初修来玉牙仵"
)
_TWO_SURNAMES = (
    "欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙"
    "|宇文|司徒|鲜于|司空|令狐|百里|呼延|东郭|南门|西门|轩辕|纳兰"
)
_TITLE = r"(?:先生|女士|小姐|老师|阿姨|同学|师傅|经理|总|姐|哥)"
_LETTERS = r"[A-Za-zÀ-ɏ.'’ -]"
# What can be a name at all: Han with dots or masks, or letters of an alphabet.
NAME = re.compile(rf"(?=[^*]|\*)(?:[{_HAN}·•・*〇○]{{1,20}}|{_LETTERS}{{2,40}}|[{_HAN}]{{1,4}}{_LETTERS}{{1,20}})")
_VIRTUAL = re.compile(r"\s?[\[(（【]\d{3,6}[\])）】]$")  # 周强[7576]: what a platform puts behind the name
RECEIVED = re.compile(r"\s*[(（]?\s*(?:亲?收)\s*[)）]?$")
_CHINESE_NAME = re.compile(
    rf"(?:{_TWO_SURNAMES})[{_HAN}*]{{1,2}}|[{_HAN}][{_HAN}*]{{1,2}}(?:{_TITLE})?|[{_HAN}]{_TITLE}"
)
_DOTTED = re.compile(rf"[{_HAN}]{{1,10}}[·•・][{_HAN}·•・]{{1,20}}")
_TWO_SURNAMES_AT = re.compile(_TWO_SURNAMES)
GLUED_NAME = re.compile(rf"(?<=[号室栋幢楼层座元店])([{_HAN}]{{2,3}})$")
HOUSE_END = re.compile(r"[路街道巷弄号栋幢楼室层座镇乡区县省厦店厂场院柜园苑湾府庄坊]$")
SPACED_NAME = re.compile(rf"[{_HAN}](?:\s[{_HAN}]){{1,2}}")
IN_BRACKETS = re.compile(r"[(（【\[]([^()（）【】\[\]\d]{2,8}?)(?:亲?收)[)）】\]]")


def tidy(text: str) -> str:
    """A text with letters, digits and blanks of ordinary width and without characters nobody sees."""
    return text.translate(_KEPT)


def half_width(text: str) -> str:
    """A text of the same length with punctuation of ordinary width."""
    return text.translate(_SEEN)


def label_kind(label: re.Match[str]) -> str:
    """What a match of ``LABEL`` announces: name, phone, area, address, postcode, note or code."""
    return _KINDS[(label["label"] or label["plain"]).lower()]


def name_likeness(text: str) -> int:
    """How much a text looks like a person's name: 0 not at all, 1 it could be, more where a surname begins it."""
    text = _VIRTUAL.sub("", text)
    if not NAME.fullmatch(text) or NOTE.match(text) or not any(map(_counts, text)):
        return 0
    if _DOTTED.fullmatch(text):
        return 5
    if has_surname(text):
        return 2 if _PLACE_END.search(text) else 5
    if _PLACE_END.search(text):
        return 0
    return 2 if "*" in text or len(text) <= 4 or text.isascii() else 1


def _counts(character: str) -> bool:
    return character.isalpha() or character in "*〇○"


def has_surname(text: str) -> bool:
    """Whether a text is a Chinese name by its surname and length: 周强, 欧阳小明, 张**, 王女士."""
    if not _CHINESE_NAME.fullmatch(text):
        return False
    return text[0] in _SURNAMES or _TWO_SURNAMES_AT.match(text) is not None
