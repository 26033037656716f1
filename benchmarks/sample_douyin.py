"""The same invented shop as Douyin would export it: one file, a line for each kind of goods of an order."""

import csv
from pathlib import Path

from benchmarks.places import ROOT
from benchmarks.sample_shop import Sold, sold_orders

_SAMPLE = ROOT / "tests" / "data" / "douyin" / "1793500000_5f2c.csv"
_STATUSES = {"等待买家付款": "待支付", "卖家已发货，等待买家确认": "已发货", "交易成功": "已完成", "交易关闭": "已关闭"}


def write_lines_file(folder: Path, count: int) -> Path:
    """The file of ``count`` orders; written once. Every address is another, as in a real shop."""
    path = folder / f"douyin{count}.csv"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with _SAMPLE.open(encoding="utf-8-sig", newline="") as file:
            header = next(csv.reader(file))
        unfinished = path.with_suffix(".part")
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(header)
            for number, sold in enumerate(sold_orders(count)):
                for cells in _rows(sold, number):
                    writer.writerow([cells.get(name, "-") for name in header])
        unfinished.replace(path)
    return path


def _rows(sold: Sold, number: int) -> list[dict[str, str]]:
    province, city, district, detail = sold.address.split(" ", 3)
    shared = {
        "主订单编号": f"\t{sold.order_no}",
        "收件人": sold.receiver,
        "收件人手机号": sold.phone,
        "省": province,
        "市": city,
        "区": district,
        "详细地址": f"{detail.split('(')[0]}{number}室",
        "买家留言": sold.message or "-",
        "商家备注": sold.remark or "-",
        "订单提交时间": sold.ordered_at.isoformat(" "),
        "支付完成时间": sold.paid_at.isoformat(" ") if sold.paid_at else "-",
        "订单状态": _STATUSES.get(sold.status, "待发货"),
    }
    return [
        shared
        | {
            "子订单编号": f"\t{line.sub_order_no}",
            "选购商品": line.title,
            "商品规格": f"{line.colour};{line.size}",
            "商品数量": str(line.quantity),
            "商家编码": line.style_no,
            "商品单价": f"{line.price_fen / 100:.2f}",
            "订单应付金额": f"{line.price_fen * line.quantity / 100:.2f}",
            "运费": f"{sold.postage_fen / 100:.2f}",
        }
        for line in sold.lines
    ]
