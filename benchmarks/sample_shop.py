"""An invented shop of any size: the order list and the detail list that Taobao would export, streamed to disk."""

import random
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple, TextIO

ORDER_HEADER = (
    "订单编号,买家会员名,买家支付宝账号,支付单号,支付详情,买家应付货款,买家应付邮费,买家支付积分,总金额,"
    "返点积分,买家实际支付金额,买家实际支付积分,订单状态,买家留言,收货人姓名,收货地址 ,运送方式,联系电话 ,"
    "联系手机,订单创建时间,订单付款时间 ,宝贝标题 ,宝贝种类 ,物流单号 ,物流公司,订单备注,宝贝总数量,店铺Id,"
    "店铺名称,订单关闭原因,卖家服务费,买家服务费,发票抬头,是否手机订单,分阶段订单信息,特权订金订单id,"
    "是否上传合同照片,是否上传小票,是否代付,定金排名,修改后的sku,修改后的收货地址,异常信息,天猫卡券抵扣,"
    "集分宝抵扣,是否是O2O交易,新零售交易类型,新零售导购门店名称,新零售导购门店id,新零售发货门店名称,"
    "新零售发货门店id,退款金额,预约门店,确认收货时间,打款商家金额,含应开票给个人的个人红包,是否信用购,"
    "体验期结束时间,前N有礼,配送类型,主订单编号"
).split(",")
LINE_HEADER = (
    "子订单编号,主订单编号,标题,价格,购买数量,外部系统编号,商品属性,套餐信息,备注,订单状态,商家编码,支付单号,买家应付货款,"
    "买家实际支付金额,退款状态,退款金额,订单创建时间,订单付款时间"
).split(",")

_SURNAMES, _GIVEN = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张",
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英𠮷㛃",
)
_NICKNAMES = ("小鱼儿", "老王_", "Lily", "t**", "花/木\\兰", "CON", "a:b*c?", "末尾点.")
_GOODS = (
    ("MY-2601", "春季新款法式连衣裙 修身显瘦"),
    ("MY-2602", "高腰直筒牛仔裤 九分"),
    ("MY-2603", "纯棉T恤 圆领 短袖"),
    ("MY-2604", "羊毛针织开衫 慵懒风"),
    ("MY-2605", "小香风外套 “名媛” 加绒"),
    ("MY-2606", "百褶半身裙 A字, 中长款"),
)
_COLOURS, _SIZES = ("红色", "藏青色", "米白色", "黑色"), ("S", "M", "L", "XL", "均码")
_PLACES = (
    "浙江省 杭州市 西湖区 文三路{}号(310012)",
    "广东省 东莞市 南城街道 鸿福路{}号(523000)",
    "内蒙古自治区 呼和浩特市 新城区 成吉思汗大街{}号(010010)",
    "上海 上海市 浦东新区 世纪大道{}号(200120)",
    "四川省 成都市 其它区 天府大道{}号(610041)",
    "新疆维吾尔自治区 省直辖县级行政区划 石河子市 北四路{}号(832000)",
)
_UNPAID, _SHIPPED, _COMPLETED, _CLOSED = "等待买家付款", "卖家已发货，等待买家确认", "交易成功", "交易关闭"
_TO_SHIP = ("买家已付款，等待卖家发货", "买家已付款,等待卖家发货")
_STATUSES = (_UNPAID, *_TO_SHIP, *(_SHIPPED, _COMPLETED, _CLOSED) * 4)
_COURIERS = ("顺丰速运", "中通快递", "圆通速递", "申通快递")
_MESSAGES = ("", "", "请尽快发货", "=1+1", "改成“M”码, 谢谢", "第一行\n第二行")
_REMARKS = ("", "1号客服", "2号客服、发顺丰快递", "1号客服、由于尺码未确认等确定了再发货、赠送小礼品并退还5元钱")
_END = datetime.fromisoformat("2026-11-30 12:00:00")
_FIRST_NO = 3_007_000_000_000_000_000


class SoldLine(NamedTuple):
    """One kind of goods in an order."""

    sub_order_no: str
    style_no: str
    title: str
    colour: str
    size: str
    quantity: int
    price_fen: int


class Sold(NamedTuple):
    """One order as the platform knows it."""

    order_no: str
    buyer: str
    receiver: str
    phone: str
    address: str
    lines: list[SoldLine]
    goods_fen: int
    postage_fen: int
    paid_fen: int
    refunded_fen: int
    status: str
    courier: str
    tracking_no: str
    ordered_at: datetime
    paid_at: datetime | None
    message: str
    remark: str


class Files(NamedTuple):
    """The two files of one shop."""

    orders: Path
    lines: Path


def write_files(folder: Path, count: int, seed: int = 7) -> Files:
    """Write both files of ``count`` orders in GB18030; those that are there already are left alone."""
    files = Files(folder / f"ExportOrderList{count}.csv", folder / f"ExportOrderDetailList{count}.csv")
    if all(path.exists() for path in files):
        return files
    folder.mkdir(parents=True, exist_ok=True)
    halves = Files(*(path.with_suffix(".part") for path in files))
    with _opened(halves.orders) as orders, _opened(halves.lines) as lines:
        _write_row(orders, ORDER_HEADER)
        _write_row(lines, LINE_HEADER)
        for sold in sold_orders(count, seed):
            _write_row(orders, _order_cells(sold))
            for line in sold.lines:
                _write_row(lines, [*_line_cells(sold, line), None])  # one comma too many, as in the platform's own
    for half, path in zip(halves, files, strict=True):
        half.replace(path)
    return files


def sold_orders(count: int, seed: int = 7) -> Iterator[Sold]:
    """The same orders for the same seed, one minute or more apart, ending in November 2026."""
    draw = random.Random(seed)
    buyers = [
        f"tb{draw.randrange(10**7, 10**8)}" if i % 3 else f"{draw.choice(_NICKNAMES)}{i}"
        for i in range(max(12, count // 4))
    ]
    longest = max(61, 62 * 86400 // count)
    clock = _END - timedelta(seconds=count * (60 + longest) // 2)
    for number in range(count):
        clock += timedelta(seconds=draw.randrange(60, longest))
        yield _sold(draw, _FIRST_NO + number * 100, clock, draw.choice(buyers))


def _sold(draw: random.Random, order_no: int, clock: datetime, buyer: str) -> Sold:
    lines = [_line(draw, order_no + place) for place in range(1, draw.choice((1, 1, 1, 2, 3)) + 1)]
    goods = sum(line.quantity * line.price_fen for line in lines)
    postage, discount = draw.choice((0, 0, 0, 800, 1200)), draw.choice((0, 0, 500, 1000, 3333))
    status, courier = draw.choice(_STATUSES), draw.choice(_COURIERS)
    sent, paid = status in (_SHIPPED, _COMPLETED), status != _UNPAID
    return Sold(
        order_no=str(order_no),
        buyer=buyer,
        receiver=draw.choice(_SURNAMES) + "".join(draw.choices(_GIVEN, k=draw.choice((1, 2)))),
        phone=f"1{draw.randrange(3_000_000_000, 9_999_999_999)}",
        address=draw.choice(_PLACES).format(draw.randrange(1, 999)),
        lines=lines,
        goods_fen=goods,
        postage_fen=postage,
        paid_fen=max(0, goods + postage - discount) if paid else 0,
        refunded_fen=0 if draw.random() < 0.9 else min(goods, lines[0].price_fen),
        status=status,
        courier=courier if sent else "",
        tracking_no=_tracking_no(draw, courier) if sent else "",
        ordered_at=clock,
        paid_at=clock + timedelta(seconds=draw.randrange(5, 900)) if paid else None,
        message=draw.choice(_MESSAGES),
        remark=draw.choice(_REMARKS),
    )


def _line(draw: random.Random, sub_order_no: int) -> SoldLine:
    style_no, title = draw.choice(_GOODS)
    colour, size, quantity = draw.choice(_COLOURS), draw.choice(_SIZES), draw.choice((1, 1, 1, 2, 3))
    return SoldLine(str(sub_order_no), style_no, title, colour, size, quantity, draw.randrange(3900, 59900, 100))


def _tracking_no(draw: random.Random, courier: str) -> str:
    match courier:
        case "顺丰速运":
            return f"SF{draw.randrange(10**13):013d}"
        case "中通快递":
            return f"7{draw.randrange(3, 10)}{draw.randrange(10**12):012d}"
        case "圆通速递":
            return f"YT{draw.randrange(10**13):013d}"
        case _:
            return f"77{draw.randrange(10**13):013d}"


def _order_cells(sold: Sold) -> list[str]:
    cells = {
        "订单编号": f'="{sold.order_no}"',
        "买家会员名": sold.buyer,
        "支付单号": f"'{int(sold.order_no) % 10**16}",
        "买家应付货款": _yuan(sold.goods_fen),
        "买家应付邮费": _yuan(sold.postage_fen),
        "买家支付积分": "0",
        "总金额": _yuan(sold.goods_fen + sold.postage_fen),
        "返点积分": "0",
        "买家实际支付金额": _yuan(sold.paid_fen),
        "买家实际支付积分": "0",
        "订单状态": sold.status,
        "买家留言": sold.message or "null",
        "收货人姓名": sold.receiver,
        "收货地址 ": sold.address,
        "运送方式": "快递",
        "联系手机": f"'{sold.phone}",
        "订单创建时间": _stamp(sold.ordered_at),
        "订单付款时间 ": _stamp(sold.paid_at),
        "宝贝标题 ": "，".join(line.title for line in sold.lines),
        "宝贝种类 ": str(len(sold.lines)),
        "物流单号 ": f"No:{sold.tracking_no}" if sold.tracking_no else "",
        "物流公司": sold.courier,
        "订单备注": sold.remark or "'null",
        "宝贝总数量": str(sum(line.quantity for line in sold.lines)),
        "店铺Id": "0",
        "店铺名称": "名美示例旗舰店",
        "订单关闭原因": "买家未付款" if sold.status == _CLOSED else "订单未关闭",
        "卖家服务费": "0",
        "买家服务费": "0元",
        "是否手机订单": "手机订单",
        "特权订金订单id": '=""',
        "退款金额": _yuan(sold.refunded_fen),
    }
    return [cells.get(name, "") for name in ORDER_HEADER]


def _line_cells(sold: Sold, line: SoldLine) -> list[str]:
    amount = _yuan(line.quantity * line.price_fen)
    cells = {
        "子订单编号": f'="{line.sub_order_no}"',
        "主订单编号": f'="{sold.order_no}"',
        "标题": line.title,
        "价格": _yuan(line.price_fen),
        "购买数量": str(line.quantity),
        "外部系统编号": line.style_no,
        "商品属性": f"颜色分类:{line.colour};尺码：{line.size}",
        "订单状态": sold.status,
        "商家编码": line.style_no,
        "买家应付货款": amount,
        "买家实际支付金额": amount,
        "退款状态": "没有申请退款",
        "退款金额": "无退款申请",
        "订单创建时间": _stamp(sold.ordered_at),
        "订单付款时间": _stamp(sold.paid_at),
    }
    return [cells.get(name, "") for name in LINE_HEADER]


def _yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02d}"


def _stamp(time: datetime | None) -> str:
    return "" if time is None else time.isoformat(" ")


def _opened(path: Path) -> TextIO:
    return path.open("w", encoding="gb18030", newline="")


def _write_row(file: TextIO, cells: Iterable[str | None]) -> None:
    """Every cell in quotes but those with a formula guard, as the platform writes them; None is nothing at all."""
    file.write(",".join(map(_quoted, cells)) + "\r\n")


def _quoted(cell: str | None) -> str:
    if cell is None:
        return ""
    return cell if cell.startswith('="') else '"' + cell.replace('"', '""') + '"'
