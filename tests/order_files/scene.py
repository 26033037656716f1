"""Order files brought into a shop, and what is there afterwards."""

import csv
from collections.abc import Sequence
from pathlib import Path

from shopdesk.order_files.imports import TableResult, import_into_shop, order_tables
from shopdesk.orders import service, store
from shopdesk.orders.dossier import OrderFacts
from shopdesk.orders.store import OrderFilter
from tests.shop_folder import DATA, ShopFolder

ORDERS_2019 = DATA / "taobao_2019" / "ExportOrderList202611011000.csv"
LINES_2019 = DATA / "taobao_2019" / "ExportOrderDetailList202611011000.csv"
ORDERS_2025 = DATA / "taobao_2025" / "ExportOrderList202611201000.xlsx"
LINES_2025 = DATA / "taobao_2025" / "ExportItemList202611201000.xlsx"
REFUNDS_2025 = DATA / "taobao_2025" / "退款报表.xls"
PINDUODUO = DATA / "pinduoduo" / "orders_export2026-11-20.xlsx"
JD = DATA / "jd" / "订单查询结果.csv"
DOUYIN = DATA / "douyin" / "1793500000_5f2c.csv"
BROKEN = DATA / "broken"


def bring_in(shop: ShopFolder, *files: Path, into: str = "") -> list[TableResult]:
    """Import files one after the other, each in a transaction of its own."""
    return [result for file in files for result in shop.do(import_into_shop, into, order_tables(file))]


def counted(results: list[TableResult]) -> list[tuple[int, int, int, int]]:
    """New, changed, unchanged, failed."""
    return [(r.counts.inserted, r.counts.updated, r.counts.unchanged, r.failed_count) for r in results]


def order(shop: ShopFolder, order_no: str) -> OrderFacts:
    """The order with that number."""
    order_id = shop.ask(service.order_with_no, order_no)
    assert order_id is not None, order_no
    return shop.ask(service.order_facts, order_id)


def all_orders(shop: ShopFolder) -> list[OrderFacts]:
    """Every order."""
    return [shop.ask(service.order_facts, order_id) for order_id in order_ids(shop)]


def order_ids(shop: ShopFolder) -> list[int]:
    """The orders of the list."""
    return list(shop.ask(store.list_order_ids, OrderFilter()))


def write_orders(path: Path, rows: list[dict[str, str]]) -> Path:
    """A file with a column for every key, as Taobao writes it."""
    header = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", encoding="gb18030", newline="") as file:
        writer = csv.DictWriter(file, header)
        writer.writeheader()
        writer.writerows(rows)
    return path


def write_table(path: Path, *rows: Sequence[str]) -> Path:
    """A file of just these rows."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def one_order(**changes: str) -> dict[str, str]:
    """An order as Taobao's list has it."""
    row = {
        "订单编号": "3001999000000000107",
        "买家会员名": "小鱼",
        "总金额": "10.00",
        "订单状态": "买家已付款，等待卖家发货",
        "订单创建时间": "2026-10-01 10:00:00",
    }
    return row | changes
