"""The invented shop's orders, and the two files a Taobao back office would export of them.

Everything is made up; the phone numbers are of a form nobody has. Customer IDs, names and messages include
the awkward ones real shops meet: reserved file names, forbidden characters, formulas, rare characters.
"""

import random
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple, TextIO

from shopdesk.core.clock import PLATFORM_ZONE
from shopdesk.core.money import decimal_yuan

SHOP_NAME = "名美示例旗舰店"
DAYS = 60
# Parcels of claims that go back further than the orders, so that there are three months of claims.
CLAIM_DAYS = 95
MIN_CLAIM_AGE_DAYS = 3

AWKWARD_CUSTOMERS = ("CON", "a:b*c?", "花/木\\兰", "末尾点.")
_NICE = ("小鱼儿", "老王_", "Lily", "橙子不加糖", "云朵", "阿花", "半夏", "南风")
_MASKED = ("t**1", "小**3")
RARE_RECEIVER = "张𠮷"
_SURNAMES, _GIVEN = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英㛃"
_STYLES = (
    ("MY-2601", "法式碎花连衣裙 收腰显瘦", 25900),
    ("MY-2602", "高腰直筒牛仔裤 九分", 15900),
    ("MY-2603", "纯棉圆领T恤 短袖", 6900),
    ("MY-2604", "羊毛针织开衫 慵懒风", 32900),
    ("MY-2605", "小香风外套 “名媛” 加绒", 45900),
    ("MY-2606", "百褶半身裙 A字, 中长款", 12900),
    ("MY-2607", "真丝衬衫 轻薄", 39900),
    ("MY-2608", "羽绒服 短款 90%白鸭绒", 59900),
)
_COLOURS, _SIZES = ("红色", "藏青色", "米白色", "黑色", "雾蓝"), ("S", "M", "L", "XL", "均码")
_PLACES = (
    "浙江省 杭州市 西湖区 示例一路{}号(310000)",
    "广东省 东莞市 南城街道 示例大道{}号(523000)",
    "内蒙古自治区 呼和浩特市 新城区 示例北街{}号(010000)",
    "上海 上海市 浦东新区 示例路{}弄(200120)",
    "四川省 成都市 其它区 示例西路{}号(610000)",
    "新疆维吾尔自治区 省直辖县级行政区划 石河子市 示例东路{}号(832000)",
)
_MESSAGES = (
    "",
    "",
    "",
    "",
    "请尽快发货",
    "=1+1",
    "改成“M”码, 谢谢",
    "第一行\n第二行",
    "送人的，麻烦包装好一点😀",
    "-5元可以吗",
)
_REMARKS = (
    "",
    "1号客服",
    "2号客服、发顺丰快递",
    "2号客服",
    "1号客服、由于尺码未确认等确定了再发货、赠送小礼品并退还5元钱",
    "2号客服、周五以后发货",
)
_COURIERS = (
    ("顺丰速运", "SF", 13),
    ("中通快递", "75", 12),
    ("圆通速递", "YT", 13),
    ("申通快递", "77", 13),
    ("韵达快递", "4", 14),
    ("极兔速递", "JT", 13),
)
_UNPAID, _TO_SHIP, _SHIPPED = "等待买家付款", "买家已付款，等待卖家发货", "卖家已发货，等待买家确认"
_COMPLETED, _CLOSED = "交易成功", "交易关闭"

_LIST_HEADER = (
    "订单编号", "买家会员名", "买家支付宝账号", "支付单号", "支付详情", "买家应付货款", "买家应付邮费",
    "买家支付积分", "总金额", "返点积分", "买家实际支付金额", "买家实际支付积分", "订单状态", "买家留言",
    "收货人姓名", "收货地址 ", "运送方式", "联系电话 ", "联系手机", "订单创建时间", "订单付款时间 ", "宝贝标题 ",
    "宝贝种类 ", "物流单号 ", "物流公司", "订单备注", "宝贝总数量", "店铺Id", "店铺名称", "订单关闭原因",
    "卖家服务费", "买家服务费", "发票抬头", "是否手机订单", "分阶段订单信息", "特权订金订单id", "是否上传合同照片",
    "是否上传小票", "是否代付", "定金排名", "修改后的sku", "修改后的收货地址", "异常信息", "天猫卡券抵扣",
    "集分宝抵扣", "是否是O2O交易", "新零售交易类型", "新零售导购门店名称", "新零售导购门店id", "新零售发货门店名称",
    "新零售发货门店id", "退款金额", "预约门店", "确认收货时间", "打款商家金额", "含应开票给个人的个人红包",
    "是否信用购", "体验期结束时间", "前N有礼", "配送类型", "主订单编号",
    "发货时间",  # of the later forms; the claim windows count from it
)  # fmt: skip
_DETAIL_HEADER = (
    "子订单编号", "主订单编号", "标题", "价格", "购买数量", "外部系统编号", "商品属性", "套餐信息", "备注",
    "订单状态", "商家编码", "支付单号", "买家应付货款", "买家实际支付金额", "退款状态", "退款金额", "订单创建时间",
    "订单付款时间",
)  # fmt: skip


class InventedLine(NamedTuple):
    """A line of an invented order; the price is for one piece, in fen."""

    sub_order_no: str
    style_no: str
    title: str
    colour: str
    size: str
    quantity: int
    price_fen: int


class InventedOrder(NamedTuple):
    """An invented order, on the platform's clock; ``is_case`` says that something happens to its parcel."""

    order_no: str
    buyer: str
    receiver: str
    phone: str
    address: str
    status: str
    ordered_at: datetime
    paid_at: datetime | None
    shipped_at: datetime | None
    finished_at: datetime | None
    courier: str
    tracking_no: str
    message: str
    remark: str
    close_reason: str
    postage_fen: int
    discount_fen: int
    refunded_fen: int
    is_case: bool
    lines: tuple[InventedLine, ...]

    @property
    def goods_fen(self) -> int:
        """What the goods cost together, in fen."""
        return sum(line.quantity * line.price_fen for line in self.lines)

    @property
    def paid_fen(self) -> int:
        """What was paid, in fen."""
        return 0 if self.paid_at is None else max(0, self.goods_fen + self.postage_fen - self.discount_fen)


def case_count(orders: int) -> int:
    """How many of so many orders have something happen to their parcel."""
    return min(orders // 3, max(60, orders // 100))


def invent_orders(count: int, seed: int, now: datetime) -> Iterator[InventedOrder]:
    """``count`` orders of the last weeks up to ``now``, oldest first; the same for the same seed and ``now``."""
    chance = random.Random(f"shopdesk {seed}")
    now = now.astimezone(PLATFORM_ZONE).replace(microsecond=0)
    older = count // 12
    cases = case_count(count)
    begun = 0
    for index in range(count):
        age = _age(index, count, older)
        # Spread evenly over all orders, but for parcels that have only just left.
        is_case = (index + 1) * cases // count > begun and age.days >= MIN_CLAIM_AGE_DAYS
        begun += is_case
        buyer = _customer(chance.randrange(max(8, count // 4)), seed)
        if is_case and begun % 4 == 1:
            buyer = AWKWARD_CUSTOMERS[begun // 4 % len(AWKWARD_CUSTOMERS)]
        elif index % 50 == 7:
            buyer = _MASKED[index // 50 % len(_MASKED)]
        yield _order(chance, _number(chance, seed, index), buyer, now - age, now, is_case=is_case)


def _customer(number: int, seed: int) -> str:
    # Worked out, not kept: a shop may have a quarter of a million.
    if number % 3:
        return f"{_NICE[number % len(_NICE)]}{number}"
    return f"tb{10_000_000 + (number * 7_919_117 + seed * 104_729) % 90_000_000}"


def _age(index: int, count: int, older: int) -> timedelta:
    if index < older:
        return timedelta(days=CLAIM_DAYS - (CLAIM_DAYS - DAYS) * (index + 0.5) / older)
    # The newest is minutes old.
    return timedelta(minutes=3) + timedelta(days=DAYS) * (1 - (index - older + 1) / (count - older))


def _number(chance: random.Random, seed: int, index: int) -> str:
    # 19 digits, of which the last are never all zeros: those would look as if Excel had rounded them.
    return f"43{seed % 100:02d}{index:09d}{chance.randrange(100_001, 899_999, 2)}"


def _order(
    chance: random.Random, order_no: str, buyer: str, at: datetime, now: datetime, *, is_case: bool
) -> InventedOrder:
    at = at.replace(microsecond=0)
    status = _status(chance, now - at, is_case=is_case)
    never_paid = status == _UNPAID or (status == _CLOSED and chance.random() < 0.5)
    paid_at = None if never_paid else min(now, at + timedelta(seconds=chance.randrange(5, 900)))
    sent = status in (_SHIPPED, _COMPLETED)
    shipped_at = min(now, at + timedelta(hours=chance.randrange(3, 30))) if sent else None
    finished = min(now, at + timedelta(days=chance.randrange(4, 10), hours=3)) if status == _COMPLETED else None
    courier, begin, digits = chance.choice(_COURIERS)
    lines = _lines(chance, order_no)
    order = InventedOrder(
        order_no=order_no,
        buyer=buyer,
        receiver=RARE_RECEIVER if chance.random() < 0.03 else _person(chance),
        phone=f"1{chance.choice('3589')}0{chance.randrange(10_000):08d}",
        address=chance.choice(_PLACES).format(chance.randrange(1, 999)),
        status=status,
        ordered_at=at,
        paid_at=paid_at,
        shipped_at=shipped_at,
        finished_at=finished,
        courier=courier if sent else "",
        tracking_no=f"{begin}{chance.randrange(10 ** (digits - 1), 10**digits)}" if sent else "",
        message=chance.choice(_MESSAGES),
        remark=chance.choice(_REMARKS),
        close_reason=("买家未付款" if never_paid else "退款") if status == _CLOSED else "订单未关闭",
        postage_fen=chance.choice((0, 0, 0, 800, 1200)),
        discount_fen=chance.choice((0, 0, 500, 1000, 3333)),
        refunded_fen=0,
        is_case=is_case,
        lines=lines,
    )
    if status == _CLOSED:
        return order._replace(refunded_fen=order.paid_fen)
    if status == _COMPLETED and chance.random() < 0.08:
        return order._replace(refunded_fen=min(order.paid_fen, lines[0].price_fen))
    return order


def _status(chance: random.Random, age: timedelta, *, is_case: bool) -> str:
    if is_case:
        return _SHIPPED if age < timedelta(days=14) else _COMPLETED
    luck = chance.random()
    if age < timedelta(minutes=10):
        return _UNPAID
    if age < timedelta(hours=3):
        return _UNPAID if luck < 0.5 else _TO_SHIP
    if age < timedelta(hours=30):
        return _UNPAID if luck < 0.08 else _CLOSED if luck < 0.12 else _TO_SHIP
    if age < timedelta(days=4):
        return _TO_SHIP if luck < 0.08 else _CLOSED if luck < 0.13 else _SHIPPED
    if age < timedelta(days=14):
        return _SHIPPED if luck < 0.5 else _CLOSED if luck < 0.56 else _COMPLETED
    return _CLOSED if luck < 0.1 else _COMPLETED


def _person(chance: random.Random) -> str:
    return chance.choice(_SURNAMES) + "".join(chance.choices(_GIVEN, k=chance.choice((1, 2, 2))))


def _lines(chance: random.Random, order_no: str) -> tuple[InventedLine, ...]:
    lines = []
    for position in range(chance.choice((1, 1, 1, 1, 2, 3))):
        style_no, title, price_fen = chance.choice(_STYLES)
        lines.append(
            InventedLine(
                sub_order_no=str(int(order_no) + position + 1),
                style_no=style_no,
                title=title,
                colour=chance.choice(_COLOURS),
                size=chance.choice(_SIZES),
                quantity=chance.choice((1, 1, 1, 1, 2)),
                price_fen=price_fen,
            )
        )
    return tuple(lines)


class OrderFiles(NamedTuple):
    """The two files, and the orders in them to whose parcels something happened."""

    order_list: Path
    detail_list: Path
    cases: list[InventedOrder]


def write_order_files(folder: Path, orders: Iterable[InventedOrder], now: datetime) -> OrderFiles:
    """Write the order list and the detail list, order by order; raises OSError."""
    stamp = f"{now.astimezone(PLATFORM_ZONE):%Y%m%d%H%M}"
    files = OrderFiles(folder / f"ExportOrderList{stamp}.csv", folder / f"ExportOrderDetailList{stamp}.csv", [])
    with ExitStack() as opened:
        order_list, detail_list = (
            opened.enter_context(open(path, "w", encoding="gb18030", newline="")) for path in files[:2]
        )
        write_row(order_list, _LIST_HEADER)
        write_row(detail_list, _DETAIL_HEADER)
        for order in orders:
            write_row(order_list, row_cells(_LIST_HEADER, _order_cells(order)))
            for line in order.lines:
                # A detail list ends its rows with one comma too many.
                write_row(detail_list, row_cells(_DETAIL_HEADER, _line_cells(order, line)), end=",")
            if order.is_case:
                files.cases.append(order)
    return files


def write_row(file: TextIO, cells: Sequence[str], end: str = "") -> None:
    """A row as Taobao writes it: everything in quotes, but for numbers that a spreadsheet must not take for such."""
    quoted = (cell if cell.startswith('="') else '"' + cell.replace('"', '""') + '"' for cell in cells)
    file.write(",".join(quoted) + end + "\r\n")


def row_cells(header: Sequence[str], values: dict[str, str]) -> list[str]:
    """The values in the order of a header."""
    return [values.get(name.strip(), "") for name in header]


def _order_cells(order: InventedOrder) -> dict[str, str]:
    return {
        "订单编号": f'="{order.order_no}"',
        "买家会员名": order.buyer,
        "支付单号": f"'{int(order.order_no) % 10**16:016d}",
        "买家应付货款": yuan(order.goods_fen),
        "买家应付邮费": yuan(order.postage_fen),
        "总金额": yuan(order.goods_fen + order.postage_fen),
        "买家实际支付金额": yuan(order.paid_fen),
        "订单状态": order.status,
        "买家留言": order.message or "null",
        "收货人姓名": order.receiver,
        "收货地址": order.address,
        "运送方式": "快递",
        "联系手机": f"'{order.phone}",
        "订单创建时间": stamp(order.ordered_at),
        "订单付款时间": stamp(order.paid_at),
        "宝贝标题": "，".join(line.title for line in order.lines),
        "宝贝种类": str(len(order.lines)),
        "物流单号": f"No:{order.tracking_no}" if order.tracking_no else "",
        "物流公司": order.courier,
        "订单备注": order.remark or "'null",
        "宝贝总数量": str(sum(line.quantity for line in order.lines)),
        "店铺Id": "0",
        "店铺名称": SHOP_NAME,
        "订单关闭原因": order.close_reason,
        "卖家服务费": "0",
        "买家服务费": "0元",
        "是否手机订单": "手机订单",
        "特权订金订单id": '=""',
        "退款金额": yuan(order.refunded_fen),
        "确认收货时间": stamp(order.finished_at),
        "发货时间": stamp(order.shipped_at),
    }


def _line_cells(order: InventedOrder, line: InventedLine) -> dict[str, str]:
    amount = line.quantity * line.price_fen
    share = order.paid_fen * amount // max(1, order.goods_fen)
    refunded = order.refunded_fen > 0 and line is order.lines[0]
    return {
        "子订单编号": f'="{line.sub_order_no}"',
        "主订单编号": f'="{order.order_no}"',
        "标题": line.title,
        "价格": yuan(line.price_fen),
        "购买数量": str(line.quantity),
        "外部系统编号": line.style_no,
        "商品属性": f"颜色分类:{line.colour};尺码：{line.size}",
        "订单状态": order.status,
        "商家编码": line.style_no,
        "买家应付货款": yuan(amount),
        "买家实际支付金额": yuan(share),
        "退款状态": "退款成功" if refunded else "没有申请退款",
        "退款金额": yuan(order.refunded_fen) if refunded else "无退款申请",
        "订单创建时间": stamp(order.ordered_at),
        "订单付款时间": stamp(order.paid_at),
    }


def yuan(fen: int) -> str:
    """An amount as the files have it."""
    return str(decimal_yuan(fen))


def stamp(at: datetime | None) -> str:
    """A wall clock time as the files have it."""
    return "" if at is None else f"{at:%Y-%m-%d %H:%M:%S}"
