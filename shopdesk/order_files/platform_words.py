"""What the platforms call an order's state and a flag's colour.

A word nobody has met is understood by what it holds (关闭, 已签收, 待发货 …). Where even that says nothing, the times
and the tracking number of the row decide, and a row without those is refused: to guess between unpaid, to be shipped
and closed would have somebody ship what was called off. Words that say more than our five states stay with the
platform's data.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from shopdesk.orders.model import Flag, OrderStatus

STATUSES: Mapping[str, OrderStatus] = {
    word: status
    for status, words in {
        OrderStatus.UNPAID: (
            *(
                "等待买家付款",
                "待付款",
                "待支付",
                "未付款",
                "等待付款",
                "等待付款确认",
                "延迟付款确认",
                "已下单",
                "待下单",
            ),
            *("定金已付,尾款未付", "待付尾款", "待确认"),
        ),
        OrderStatus.TO_SHIP: (
            *(
                "买家已付款,等待卖家发货",
                "买家已付款",
                "等待卖家发货",
                "卖家部分发货",
                "部分发货",
                "待发货",
                "等待发货",
            ),
            *(
                "未发货",
                "已付款",
                "已支付",
                "备货中",
                "待备货",
                "等待出库",
                "等待打印",
                "待成团",
                "待接单",
                "待审核",
                "待揽收",
            ),
            *("待配货", "暂停", "礼物待收下"),
        ),
        OrderStatus.SHIPPED: (
            *(
                "卖家已发货,等待买家确认",
                "卖家已发货",
                "等待买家确认收货",
                "已发货",
                "已发货,待签收",
                "待收货",
                "待签收",
            ),
            *("等待确认收货", "等待收货", "商品出库", "已出库", "运输中", "配送中", "派送中", "已揽收"),
        ),
        OrderStatus.COMPLETED: (
            *(
                "交易成功",
                "完成",
                "已完成",
                "交易完成",
                "订单完成",
                "已签收",
                "已收货",
                "确认收货",
                "已确认收货",
                "已评价",
                "待评价",
            ),
            # Received and then refunded, wholly or in part: the trade itself came to its end.
            *("已签收,退款成功", "已成功"),
        ),
        OrderStatus.CLOSED: (
            *(
                "交易关闭",
                "付款后,用户退款成功,交易自动关闭",
                "付款以前,卖家或买家主动关闭交易",
                "已关闭",
                "关闭",
                "已取消",
                "取消",
            ),
            *(
                "已取消,退款成功",
                "未发货,退款成功",
                "未成交,退款成功",
                "已发货,退款成功",
                "交易失败",
                "已退款",
                "已作废",
            ),
            *(
                "全部商品售后之后,订单取消",
                "未付款用户主动取消或超时未付款订单自动取消",
                "订单取消",
                "订单关闭",
                "拒收",
            ),
        ),
    }.items()
    for word in words
}
# A word holding one of these, the first that fits.
_TELLING = (
    (re.compile(r"^[(（](?:删除|取消)[)）]|关闭|取消|作废|删除|交易失败|未成[交团].*退款"), OrderStatus.CLOSED),
    (re.compile(r"(?:待|未|等待)(?:买家)?(?:付款|支付|付尾款)"), OrderStatus.UNPAID),
    (
        re.compile(r"部分(?:发货|出库)|(?:待|未|等待)(?:卖家|商家|仓库)?(?:发货|出库|备货|配货)|备货中"),
        OrderStatus.TO_SHIP,
    ),
    (re.compile(r"(?:待|等待|未)(?:买家)?(?:确认收货|收货|签收|确认)|已(?:发货|出库|揽收)"), OrderStatus.SHIPPED),
    (re.compile(r"^(?:已|交易|订单)?(?:完成|成功|签收|收货)"), OrderStatus.COMPLETED),
)
_LONGEST_WORD = 100  # characters; what is longer is no word
_BEFORE = re.compile(r"^[(（][^()（）]*[)）]")
_BRACKETED = re.compile(r"[(（][^()（）]*[)）]$")
_COLOURS = {
    "红": Flag.RED,
    "黄": Flag.YELLOW,
    "绿": Flag.GREEN,
    "蓝": Flag.BLUE,
    "紫": Flag.PURPLE,
    "RED": Flag.RED,
    "YELLOW": Flag.YELLOW,
    "GREEN": Flag.GREEN,
    "BLUE": Flag.BLUE,
    "PURPLE": Flag.PURPLE,
    # Numbers in the order in which Taobao and JD count their flags; 0 is the grey one, which is none.
    **dict(zip("12345", (Flag.RED, Flag.YELLOW, Flag.GREEN, Flag.BLUE, Flag.PURPLE), strict=True)),
}
_FLAG = re.compile(
    r"(?:等级|标签|旗帜|旗子|插)?([红黄绿蓝紫12345]|RED|YELLOW|GREEN|BLUE|PURPLE)(?:色|级|旗|色旗|旗帜|色旗帜)?"
)


def order_status(text: str) -> OrderStatus | None:
    """The state a platform's word means; None for a word that says nothing."""
    return STATUSES.get(text) or (_understood(text) if len(text) <= _LONGEST_WORD else None)


@lru_cache(maxsize=1000)
def _understood(text: str) -> OrderStatus | None:
    plain = "".join(text.replace("，", ",").split())
    while plain:
        for known in (plain, _BRACKETED.sub("", plain)):
            if (status := STATUSES.get(known)) is not None:
                return status
        for telling, status in _TELLING:
            if telling.search(plain):
                return status
        # JD's (锁定)等待出库: held back, and otherwise what follows.
        behind = _BEFORE.sub("", plain)
        if behind == plain:
            break
        plain = behind
    return None


def says_more(text: str) -> bool:
    """Whether a status word says more than the state it stands for, and is worth keeping as it is."""
    return "退款" in text or text.startswith(("(", "（")) or text.replace("，", ",") not in STATUSES


def flag_of(text: str) -> Flag | None:
    """The flag of that colour or number; None for none, and for what is no flag of ours."""
    match = _FLAG.fullmatch(text.upper())
    return _COLOURS[match[1]] if match else None
